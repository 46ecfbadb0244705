// RUN: weft-opt %s --fuse-epilogues=finite-math | FileCheck %s
// RUN: weft-opt %s --fuse-epilogues | FileCheck %s --check-prefix=EXACT
// RUN: weft-opt %s --fuse-epilogues=finite-math --cluster --order --codegen-cpu --assign-memory --check-plan | FileCheck %s --check-prefix=PLAN
// RUN: weft-opt %s --pass-pipeline="builtin.module(weft-pipeline{opt-level=2 finite-math to-planned})" -o /dev/null

module attributes {weft.phase = "laid-out"} {
  // A step of two layers: each gradient goes where its product is computed.
  // CHECK-LABEL: weft.entry @step
  // CHECK-NOT: weft.add
  // CHECK-NOT: weft.relu
  // CHECK: %[[H:.*]], %[[M:.*]] = weft.matmul_epilogue bias_relu_mask %{{.*}}, %{{.*}}, %{{.*}} :
  // CHECK: %[[Y:.*]] = weft.matmul_epilogue bias %[[H]], %{{.*}}, %{{.*}} :
  // CHECK: %[[DW2:.*]], %[[DB2:.*]] = weft.matmul_epilogue bias_grad %[[H]], %[[G:.*]] transpose_a
  // CHECK: %[[DH:.*]] = weft.matmul_epilogue relu_grad %[[G]], %{{.*}}, %[[M]] transpose_b
  // CHECK-NOT: weft.reduce_sum
  // CHECK: %[[DW1:.*]], %[[DB1:.*]] = weft.matmul_epilogue bias_grad %{{.*}}, %[[DH]] transpose_a
  // CHECK: weft.return %[[Y]], %[[DW1]], %[[DB1]], %[[DW2]], %[[DB2]]
  // PLAN-LABEL: plan.program @step
  // PLAN: plan.call "step.{{.*}}" #plan.matmul<{{.*}}epilogue = bias_relu_mask>
  // PLAN-NOT: plan.kernel
  // PLAN: epilogue = bias>
  // PLAN: plan.program
  // A library may make 0 of NaN: a ReLU stays an op unless there is none.
  // EXACT-LABEL: weft.entry @step
  // EXACT: %[[Z:.*]] = weft.matmul_epilogue bias %
  // EXACT: %[[H:.*]] = weft.relu %[[Z]]
  // EXACT: weft.matmul_epilogue bias %[[H]]
  // EXACT: weft.matmul_epilogue bias_grad %[[H]], %[[G:.*]] transpose_a
  // EXACT: %[[D:.*]] = weft.matmul %[[G]]
  // EXACT: weft.select %{{.*}}, %[[D]]
  // EXACT: weft.matmul_epilogue bias_grad
  // EXACT: weft.return
  weft.entry @step predict(%x: tensor<8x5xf32> {weft.name = "x"},
      %w1: tensor<5x12xf32> {weft.name = "w1"}, %b1: tensor<12xf32> {weft.name = "b1"},
      %w2: tensor<12x3xf32> {weft.name = "w2"}, %b2: tensor<1x3xf32> {weft.name = "b2"},
      %g: tensor<8x3xf32> {weft.name = "g"})
      -> (tensor<8x3xf32> {weft.name = "y", weft.kind = "output"},
          tensor<5x12xf32> {weft.name = "dw1", weft.kind = "output"},
          tensor<12xf32> {weft.name = "db1", weft.kind = "output"},
          tensor<12x3xf32> {weft.name = "dw2", weft.kind = "output"},
          tensor<3xf32> {weft.name = "db2", weft.kind = "output"}) {
    %zero = weft.constant dense<0.0> : tensor<8x12xf64> as tensor<8x12xf32>
    %p = weft.matmul %x, %w1 : tensor<8x5xf32>, tensor<5x12xf32> to tensor<8x12xf32>
    %r1 = weft.reshape %b1 : tensor<12xf32> to tensor<1x12xf32>
    %s1 = weft.broadcast_to %r1 : tensor<1x12xf32> to tensor<8x12xf32>
    %z = weft.add %s1, %p : tensor<8x12xf32>
    %h = weft.relu %z : tensor<8x12xf32>
    %q = weft.matmul %h, %w2 : tensor<8x12xf32>, tensor<12x3xf32> to tensor<8x3xf32>
    %s2 = weft.broadcast_to %b2 : tensor<1x3xf32> to tensor<8x3xf32>
    %y = weft.add %q, %s2 : tensor<8x3xf32>
    %db2 = weft.reduce_sum %g, [0] : tensor<8x3xf32> to tensor<3xf32>
    %dh = weft.matmul %g, %w2 transpose_b : tensor<8x3xf32>, tensor<12x3xf32> to tensor<8x12xf32>
    %dw2 = weft.matmul %h, %g transpose_a : tensor<8x12xf32>, tensor<8x3xf32> to tensor<12x3xf32>
    %c = weft.compare gt %h, %zero : tensor<8x12xf32>
    %dz = weft.select %c, %dh, %zero : tensor<8x12xf32>
    %db1 = weft.reduce_sum %dz, [0] : tensor<8x12xf32> to tensor<12xf32>
    %dw1 = weft.matmul %x, %dz transpose_a : tensor<8x5xf32>, tensor<8x12xf32> to tensor<5x12xf32>
    weft.return %y, %dw1, %db1, %dw2, %db2 : tensor<8x3xf32>, tensor<5x12xf32>, tensor<12xf32>, tensor<12x3xf32>, tensor<3xf32>
  }

  // The sums before the bias or before the ReLU are used by others as well.
  // CHECK-LABEL: weft.entry @seen_before
  // CHECK: weft.matmul %
  // CHECK: weft.add
  // CHECK: %[[B:.*]] = weft.matmul_epilogue bias %
  // CHECK: weft.relu %[[B]]
  weft.entry @seen_before predict(%x: tensor<8x5xf32> {weft.name = "x"},
      %w: tensor<5x3xf32> {weft.name = "w"}, %b: tensor<1x3xf32> {weft.name = "b"})
      -> (tensor<8x3xf32> {weft.name = "m", weft.kind = "output"},
          tensor<8x3xf32> {weft.name = "z", weft.kind = "output"},
          tensor<8x3xf32> {weft.name = "n", weft.kind = "output"},
          tensor<8x3xf32> {weft.name = "v", weft.kind = "output"}) {
    %s = weft.broadcast_to %b : tensor<1x3xf32> to tensor<8x3xf32>
    %p = weft.matmul %x, %w : tensor<8x5xf32>, tensor<5x3xf32> to tensor<8x3xf32>
    %m = weft.neg %p : tensor<8x3xf32>
    %z = weft.add %p, %s : tensor<8x3xf32>
    %q = weft.matmul %x, %w : tensor<8x5xf32>, tensor<5x3xf32> to tensor<8x3xf32>
    %u = weft.add %q, %s : tensor<8x3xf32>
    %n = weft.neg %u : tensor<8x3xf32>
    %v = weft.relu %u : tensor<8x3xf32>
    weft.return %m, %z, %n, %v : tensor<8x3xf32>, tensor<8x3xf32>, tensor<8x3xf32>, tensor<8x3xf32>
  }

  // No library call has these: f64, batches, nothing to compute, a column in
  // the place of a row, a ReLU that no product has taken in.
  // CHECK-LABEL: weft.entry @left
  // CHECK-NOT: weft.matmul_epilogue
  // CHECK: weft.return
  weft.entry @left predict(%x: tensor<4x4xf64> {weft.name = "x"},
      %b: tensor<2x3x3xf32> {weft.name = "b"}, %e: tensor<0x3xf32> {weft.name = "e"},
      %m: tensor<3x3xf32> {weft.name = "m"}, %c: tensor<3x1xf32> {weft.name = "c"})
      -> (tensor<4x4xf64> {weft.name = "r0", weft.kind = "output"},
          tensor<2x3x3xf32> {weft.name = "r1", weft.kind = "output"},
          tensor<0x3xf32> {weft.name = "r2", weft.kind = "output"},
          tensor<3x3xf32> {weft.name = "r3", weft.kind = "output"},
          tensor<3x3xf32> {weft.name = "r4", weft.kind = "output"}) {
    %0 = weft.matmul %x, %x : tensor<4x4xf64>, tensor<4x4xf64> to tensor<4x4xf64>
    %r0 = weft.relu %0 : tensor<4x4xf64>
    %1 = weft.matmul %b, %b : tensor<2x3x3xf32>, tensor<2x3x3xf32> to tensor<2x3x3xf32>
    %r1 = weft.relu %1 : tensor<2x3x3xf32>
    %2 = weft.matmul %e, %m : tensor<0x3xf32>, tensor<3x3xf32> to tensor<0x3xf32>
    %r2 = weft.relu %2 : tensor<0x3xf32>
    %3 = weft.matmul %m, %m : tensor<3x3xf32>, tensor<3x3xf32> to tensor<3x3xf32>
    %column = weft.broadcast_to %c : tensor<3x1xf32> to tensor<3x3xf32>
    %r3 = weft.add %3, %column : tensor<3x3xf32>
    %zero = weft.constant dense<0.0> : tensor<3x3xf64> as tensor<3x3xf32>
    %a = weft.relu %m : tensor<3x3xf32>
    %positive = weft.compare gt %a, %zero : tensor<3x3xf32>
    %4 = weft.matmul %m, %m transpose_b : tensor<3x3xf32>, tensor<3x3xf32> to tensor<3x3xf32>
    %r4 = weft.select %positive, %4, %zero : tensor<3x3xf32>
    weft.return %r0, %r1, %r2, %r3, %r4 : tensor<4x4xf64>, tensor<2x3x3xf32>, tensor<0x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
  }
}
