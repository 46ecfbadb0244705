// RUN: weft-opt %s --codegen-cpu | FileCheck %s

module attributes {weft.phase = "ordered"} {
  weft.entry @e predict(%x: tensor<64x6x28x28xf32>, %c: tensor<6xf32>,
      %y: tensor<33xf32>, %z: tensor<64x10xf32>, %e: tensor<0x4xf32>,
      %s: tensor<f32>, %q: tensor<12x12xf32>) -> () {
    // The relu may write over what it reads at the same index; the kernel's
    // pieces are fixed by the sizes.
    // CHECK: "e.0.relu"
    // CHECK-SAME: in_place = {{\[\[}}0, 0]]
    // CHECK-SAME: kernel = @kernels::@e.0.relu
    // CHECK-SAME: partitions = {{[2-9]|1[0-6]}} : i64
    %0 = weft.cluster elementwise "e.0.relu"
        (%a = %x : tensor<64x6x28x28xf32>, %b = %c : tensor<6xf32>)
        -> (tensor<64x6x28x28xf32>) {
      %1 = weft.reshape %b : tensor<6xf32> to tensor<1x6x1x1xf32>
      %2 = weft.broadcast_to %1
          : tensor<1x6x1x1xf32> to tensor<64x6x28x28xf32>
      %3 = weft.add %a, %2 : tensor<64x6x28x28xf32>
      %4 = weft.relu %3 : tensor<64x6x28x28xf32>
      weft.yield %4 : tensor<64x6x28x28xf32>
    }
    // Equal code exists once, under the first name.
    // CHECK: "e.1.exp"
    // CHECK-SAME: kernel = @kernels::@e.1.exp
    %5 = weft.cluster elementwise "e.1.exp" (%a = %y : tensor<33xf32>)
        -> (tensor<33xf32>) {
      %1 = weft.exp %a : tensor<33xf32>
      weft.yield %1 : tensor<33xf32>
    }
    // CHECK: "e.2.exp"
    // CHECK-SAME: kernel = @kernels::@e.1.exp
    %6 = weft.cluster elementwise "e.2.exp" (%a = %5 : tensor<33xf32>)
        -> (tensor<33xf32>) {
      %1 = weft.exp %a : tensor<33xf32>
      weft.yield %1 : tensor<33xf32>
    }
    %7 = weft.cluster row_reduction "e.3.reduce_max"
        (%a = %z : tensor<64x10xf32>) -> (tensor<64xf32>) {
      %1 = weft.reduce_max %a, [1] : tensor<64x10xf32> to tensor<64xf32>
      weft.yield %1 : tensor<64xf32>
    }
    %8 = weft.cluster elementwise "e.4.neg" (%a = %e : tensor<0x4xf32>)
        -> (tensor<0x4xf32>) {
      %1 = weft.neg %a : tensor<0x4xf32>
      weft.yield %1 : tensor<0x4xf32>
    }
    %9 = weft.cluster elementwise "e.5.neg" (%a = %s : tensor<f32>)
        -> (tensor<f32>) {
      %1 = weft.neg %a : tensor<f32>
      weft.yield %1 : tensor<f32>
    }
    // Read in another order than written: a buffer cannot be shared.
    // CHECK: "e.6.transpose"
    // CHECK-SAME: in_place = []
    %10 = weft.cluster elementwise "e.6.transpose"
        (%a = %z : tensor<64x10xf32>) -> (tensor<10x64xf32>) {
      %1 = weft.transpose %a, [1, 0] : tensor<64x10xf32> to tensor<10x64xf32>
      weft.yield %1 : tensor<10x64xf32>
    }
    // CHECK: "e.7.transpose"
    // CHECK-SAME: in_place = []
    %11 = weft.cluster elementwise "e.7.transpose"
        (%a = %q : tensor<12x12xf32>) -> (tensor<12x12xf32>) {
      %1 = weft.transpose %a, [1, 0] : tensor<12x12xf32> to tensor<12x12xf32>
      weft.yield %1 : tensor<12x12xf32>
    }
    weft.return
  }
}

// What each kernel takes: partitions, operands, bytes of each.
// CHECK: llvm.mlir.global external constant @e.0.relu.signature(dense<[16, 3, 1204224, 24, 1204224]>

// Rows and columns of a plane are one loop; the bias is read outside of it.
// CHECK-LABEL: func.func @e.0.relu
// CHECK-SAME: !llvm.ptr, %{{.*}}: !llvm.ptr, %{{.*}}: i64, %{{.*}}: i64
// CHECK: scf.for
// CHECK: scf.for
// CHECK: llvm.load %{{.*}} invariant {{.*}} -> f32
// CHECK: scf.for
// CHECK: llvm.load %{{.*}} -> vector<16xf32>
// CHECK: llvm.store %{{.*}} : vector<16xf32>
// CHECK-NOT: scf.for
// CHECK: return

// CHECK: @e.1.exp.signature(dense<[1, 2, 132, 132]>

// 33 elements: two vectors and a rest of one.
// CHECK-LABEL: func.func @e.1.exp
// CHECK: scf.for
// CHECK: math.exp %{{.*}} : vector<16xf32>
// CHECK: math.exp %{{.*}} : f32
// CHECK-NOT: func.func @e.2.exp

// Ten columns are one vector; its lanes are folded in a tree.
// CHECK-LABEL: func.func @e.3.reduce_max
// CHECK: llvm.load %{{.*}} -> vector<10xf32>
// CHECK: arith.cmpf ogt, %{{.*}} : vector<5xf32>
// CHECK: arith.cmpf ogt, %{{.*}} : vector<2xf32>

// CHECK: @e.4.neg.signature(dense<[1, 2, 0, 0]>
// CHECK-LABEL: func.func @e.4.neg
// CHECK-LABEL: func.func @e.5.neg
// CHECK: arith.negf %{{.*}} : f32
