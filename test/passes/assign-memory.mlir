// RUN: weft-opt %s --assign-memory --check-plan | FileCheck %s
// RUN: weft-opt %s --assign-memory=reuse=false --check-plan | FileCheck %s --check-prefix=O0
// RUN: weft-opt %s --assign-memory --remarks-filter=memory --remark-policy=all -o /dev/null 2>&1 | FileCheck %s --check-prefix=REMARK

// What was done, and why not.
// REMARK: [Passed]{{.*}}Category:memory{{.*}}writes a result over an operand
// REMARK: [Missed]{{.*}}@v is written by a copy: the step that makes its new value reads the old one in another way than element by element
// REMARK: [Missed]{{.*}}@v is written by a copy: no step makes its new value
// REMARK: [Missed]{{.*}}@w is written by a copy: a step after it reads the old value

module attributes {weft.phase = "ordered", weft.dims = {B = 4 : i64, N = 64 : i64}} {
  // Globals lie in order of declaration, in two regions.
  // CHECK: weft.global @w {{.*}} {plan.slice = #plan.slice<globals, 0, 256>}
  // CHECK: weft.global @m {{.*}} {plan.slice = #plan.slice<globals, 256, 4>}
  // CHECK: weft.global @lr {{.*}} {plan.slice = #plan.slice<state, 0, 4>}
  // CHECK: weft.global @v {{.*}} {plan.slice = #plan.slice<globals, 512, 256>}
  // CHECK: weft.global @state.step {{.*}} {plan.slice = #plan.slice<state, 256, 4>}
  weft.global @w parameter : tensor<64xf32> = #weft.init<constant, [0.0]>
  weft.global @m buffer : tensor<f32> = #weft.init<constant, [0.0]>
  weft.global @lr hyper : tensor<f32> = #weft.init<constant, [1.0]>
  weft.global @v buffer : tensor<64xf32> = #weft.init<constant, [0.0]>
  weft.global @state.step state : tensor<i32> = #weft.init<constant, [0.0]>

  // Equal constants are kept once, in the element type of their use.
  // CHECK: plan.constant <constants, 0, 256> = dense<{{.*}}> : tensor<64xf32>
  // CHECK: plan.constant <constants, 256, 1> = dense<true> : tensor<i1>
  // CHECK-NOT: plan.constant

  // The dead operand gives its bytes to the result where the cluster allows
  // it, a view shares those of its source, and the last value is made right
  // in the results.
  // CHECK-LABEL: plan.program @chain predict profile {B = 4 : i64, N = 64 : i64}
  // CHECK-SAME: batch 64 arena 512 bound 512 workspace 0 inputs 256 results 256
  // CHECK: plan.input "x" : tensor<64xf32> at <inputs, 0, 256> limit 9
  // CHECK: plan.initial value 5 at <inputs, 0, 256>
  // CHECK: plan.initial value 6 at <constants, 0, 256>
  // CHECK: plan.initial value 7 at <constants, 256, 1>
  // CHECK: plan.result "y" output value 4 : tensor<8x8xf32> at <results, 0, 256>
  // CHECK: plan.buffer "chain.0.add" <arena, 0, 256> live 0 to 2
  // CHECK: plan.buffer "chain.2.exp" <arena, 256, 256> live 2 to 3
  // CHECK: plan.kernel "chain.0.add" @kernels::@k
  // CHECK-SAME: (read 5 f32 <inputs, 0, 256>, read 6 f32 <constants, 0, 256>, read 7 i1 <constants, 256, 1>, write 1 f32 <arena, 0, 256>)
  // CHECK-SAME: sizes [4, 64] partitions 4
  // CHECK: plan.kernel "chain.1.neg"
  // CHECK-SAME: (read 1 f32 <arena, 0, 256>, write 2 f32 <arena, 0, 256>)
  // CHECK-SAME: in_place {{\[\[}}0, 1]]
  // CHECK: plan.kernel "chain.2.exp"
  // CHECK-SAME: (read 2 f32 <arena, 0, 256>, write 3 f32 <arena, 256, 256>)
  // CHECK: plan.kernel "chain.3.abs"
  // CHECK-SAME: (read 3 f32 <arena, 256, 256>, write 4 f32 <results, 0, 256>)
  // O0-LABEL: plan.program @chain
  // O0-SAME: arena 768 bound 768
  // O0: plan.buffer "chain.0.add" <arena, {{[0-9]+}}, 256> live 0 to 3
  // O0: plan.kernel "chain.1.neg"
  // O0-NOT: in_place
  weft.entry @chain predict(%x: tensor<64xf32>
      {weft.name = "x", weft.label_limit = 9 : i64})
      -> (tensor<8x8xf32> {weft.name = "y", weft.kind = "output"}) {
    %c = weft.constant dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0, 7.0, 8.0, 9.0, 10.0, 11.0, 12.0, 13.0, 14.0, 15.0, 16.0, 17.0, 18.0, 19.0, 20.0, 21.0, 22.0, 23.0, 24.0, 25.0, 26.0, 27.0, 28.0, 29.0, 30.0, 31.0, 32.0, 33.0, 34.0, 35.0, 36.0, 37.0, 38.0, 39.0, 40.0, 41.0, 42.0, 43.0, 44.0, 45.0, 46.0, 47.0, 48.0, 49.0, 50.0, 51.0, 52.0, 53.0, 54.0, 55.0, 56.0, 57.0, 58.0, 59.0, 60.0, 61.0, 62.0, 63.0]> : tensor<64xf64> as tensor<64xf32>
    %t = weft.constant dense<1> : tensor<i64> as tensor<i1>
    %0 = weft.cluster elementwise "chain.0.add" (%a = %x : tensor<64xf32>,
        %b = %c : tensor<64xf32>, %d = %t : tensor<i1>) -> (tensor<64xf32>)
        attributes {kernel = @kernels::@k, partitions = 4 : i64} {
      %r = weft.add %a, %b : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    %1 = weft.cluster elementwise "chain.1.neg" (%a = %0 : tensor<64xf32>)
        -> (tensor<64xf32>)
        attributes {kernel = @kernels::@k, in_place = [[0, 0]]} {
      %r = weft.neg %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    %v = weft.reshape %1 : tensor<64xf32> to tensor<8x8xf32>
    %2 = weft.cluster elementwise "chain.2.exp" (%a = %v : tensor<8x8xf32>)
        -> (tensor<8x8xf32>) attributes {kernel = @kernels::@k} {
      %r = weft.exp %a : tensor<8x8xf32>
      weft.yield %r : tensor<8x8xf32>
    }
    %3 = weft.cluster elementwise "chain.3.abs" (%a = %2 : tensor<8x8xf32>)
        -> (tensor<8x8xf32>) attributes {kernel = @kernels::@k} {
      %r = weft.abs %a : tensor<8x8xf32>
      weft.yield %r : tensor<8x8xf32>
    }
    weft.return %3 : tensor<8x8xf32>
  }

  // An in-place pair writes straight over the global; without one, a reader in
  // the same step forces a copy at the end.
  // CHECK-LABEL: plan.program @assigns train
  // CHECK: plan.initial value 3 at <inputs, 0, 4>
  // CHECK: plan.initial @w value 4 at <globals, 0, 256>
  // CHECK: plan.initial @v value 5 at <globals, 512, 256>
  // CHECK: plan.result "copy" output value 3
  // CHECK: plan.assign @w value 1 at <globals, 0, 256>
  // CHECK: plan.assign @v value 2 at <globals, 512, 256>
  // CHECK: plan.kernel "assigns.0.neg"
  // CHECK-SAME: (read 4 f32 <globals, 0, 256>, write 1 f32 <globals, 0, 256>)
  // CHECK: plan.kernel "assigns.1.exp"
  // CHECK-SAME: (read 5 f32 <globals, 512, 256>, write 2 f32 <arena, 0, 256>)
  // CHECK-DAG: plan.copy {{.*}} value 2 <arena, 0, 256> to <globals, 512, 256>
  // CHECK-DAG: plan.copy {{.*}} value 3 <inputs, 0, 4> to <results, 0, 4>
  // O0-LABEL: plan.program @assigns
  // O0: plan.copy {{.*}} to <globals, 0, 256>
  weft.entry @assigns train(%x: tensor<f32> {weft.name = "x"})
      -> (tensor<f32> {weft.name = "copy", weft.kind = "output"}) {
    %w = weft.read @w : tensor<64xf32>
    %v = weft.read @v : tensor<64xf32>
    %0 = weft.cluster elementwise "assigns.0.neg" (%a = %w : tensor<64xf32>)
        -> (tensor<64xf32>)
        attributes {kernel = @kernels::@k, in_place = [[0, 0]]} {
      %r = weft.neg %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    %1 = weft.cluster elementwise "assigns.1.exp" (%a = %v : tensor<64xf32>)
        -> (tensor<64xf32>) attributes {kernel = @kernels::@k} {
      %r = weft.exp %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    weft.assign @w, %0 : tensor<64xf32>
    weft.assign @v, %1 : tensor<64xf32>
    weft.return %x : tensor<f32>
  }

  // Two globals that change places: both old values are saved first.
  // CHECK-LABEL: plan.program @swap train
  // CHECK: plan.copy {{.*}} value [[W:[0-9]+]] <globals, 0, 256> to <arena, [[AT:[0-9]+]], 256>
  // CHECK: plan.copy {{.*}} value [[V:[0-9]+]] <globals, 512, 256> to <arena, [[VAT:[0-9]+]], 256>
  // CHECK: plan.copy {{.*}} value [[W]] <arena, [[AT]], 256> to <globals, 512, 256>
  // CHECK: plan.copy {{.*}} value [[V]] <arena, [[VAT]], 256> to <globals, 0, 256>
  weft.entry @swap train() -> () {
    %w = weft.read @w : tensor<64xf32>
    %v = weft.read @v : tensor<64xf32>
    weft.assign @v, %w : tensor<64xf32>
    weft.assign @w, %v : tensor<64xf32>
    weft.return
  }

  // The old value is returned: it is copied out before the step overwrites it.
  // One value returned twice is made once. An assign of the old value is none.
  // CHECK-LABEL: plan.program @returns train
  // CHECK-NOT: plan.assign @v
  // CHECK: plan.copy {{.*}} value {{[0-9]+}} <globals, 0, 256> to <results, 0, 256>
  // CHECK: plan.kernel "returns.0.neg" {{.*}} write 1 f32 <globals, 0, 256>)
  // CHECK: plan.copy {{.*}} value 1 <globals, 0, 256> to <results, 256, 256>
  // CHECK: plan.copy {{.*}} value 1 <globals, 0, 256> to <results, 512, 256>
  weft.entry @returns train()
      -> (tensor<64xf32> {weft.name = "old", weft.kind = "output"},
          tensor<64xf32> {weft.name = "new", weft.kind = "output"},
          tensor<64xf32> {weft.name = "again", weft.kind = "output"}) {
    %w = weft.read @w : tensor<64xf32>
    %v = weft.read @v : tensor<64xf32>
    %0 = weft.cluster elementwise "returns.0.neg" (%a = %w : tensor<64xf32>)
        -> (tensor<64xf32>)
        attributes {kernel = @kernels::@k, in_place = [[0, 0]]} {
      %r = weft.neg %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    weft.assign @w, %0 : tensor<64xf32>
    weft.assign @v, %v : tensor<64xf32>
    weft.return %w, %0, %0 : tensor<64xf32>, tensor<64xf32>, tensor<64xf32>
  }

  // What is read later stays where it is: the old @w until step 4, the operand
  // of step 2 that is read in two ways, its result until its last reader.
  // CHECK-LABEL: plan.program @readers train
  // CHECK: plan.buffer "readers.0.neg" <arena, {{[0-9]+}}, 256> live 0 to 5
  // CHECK: plan.buffer "readers.1.exp" <arena, {{[0-9]+}}, 256> live 1 to 2
  // CHECK: plan.buffer "readers.2.abs" <arena, {{[0-9]+}}, 256> live 2 to 4
  // CHECK: plan.kernel "readers.2.abs"
  // CHECK-NOT: in_place
  // CHECK: plan.kernel "readers.4.add"
  // CHECK: plan.copy {{.*}} to <globals, 0, 256>
  weft.entry @readers train(%x: tensor<64xf32> {weft.name = "x"})
      -> (tensor<64xf32> {weft.name = "y", weft.kind = "output"}) {
    %w = weft.read @w : tensor<64xf32>
    %0 = weft.cluster elementwise "readers.0.neg" (%a = %w : tensor<64xf32>)
        -> (tensor<64xf32>)
        attributes {kernel = @kernels::@k, in_place = [[0, 0]]} {
      %r = weft.neg %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    %1 = weft.cluster elementwise "readers.1.exp" (%a = %x : tensor<64xf32>)
        -> (tensor<64xf32>) attributes {kernel = @kernels::@k} {
      %r = weft.exp %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    %v = weft.reshape %1 : tensor<64xf32> to tensor<8x8xf32>
    %2 = weft.cluster elementwise "readers.2.abs" (%a = %1 : tensor<64xf32>,
        %b = %v : tensor<8x8xf32>) -> (tensor<64xf32>)
        attributes {kernel = @kernels::@k, in_place = [[0, 0]]} {
      %r = weft.abs %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    %3 = weft.cluster elementwise "readers.3.neg" (%a = %2 : tensor<64xf32>)
        -> (tensor<64xf32>) attributes {kernel = @kernels::@k} {
      %r = weft.neg %a : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    %4 = weft.cluster elementwise "readers.4.add" (%a = %3 : tensor<64xf32>,
        %b = %2 : tensor<64xf32>, %c = %w : tensor<64xf32>)
        -> (tensor<64xf32>) attributes {kernel = @kernels::@k} {
      %s = weft.add %a, %b : tensor<64xf32>
      %r = weft.add %s, %c : tensor<64xf32>
      weft.yield %r : tensor<64xf32>
    }
    weft.assign @w, %0 : tensor<64xf32>
    weft.return %4 : tensor<64xf32>
  }

  // A library op describes itself; the workspace is that of the largest call.
  // Tensors without elements take no place.
  // CHECK-LABEL: plan.program @call predict
  // CHECK-SAME: workspace 5120
  // CHECK: plan.call "call.2.matmul" #plan.matmul<dtype = f32, batch = 2, m = 3,
  // CHECK-SAME: n = 5, k = 4, transpose_a = true, transpose_b = false,
  // CHECK-SAME: workspace <workspace, 0, 5120>
  // CHECK: plan.kernel "call.1.neg"
  // CHECK-SAME: write {{[0-9]+}} f32 <results, 256, 0>)
  weft.entry @call predict(%a: tensor<2x4x3xf32> {weft.name = "a"},
      %b: tensor<2x4x5xf32> {weft.name = "b"}, %e: tensor<0xf32> {weft.name = "e"})
      -> (tensor<2x3x5xf32> {weft.name = "y", weft.kind = "output"},
          tensor<0xf32> {weft.name = "z", weft.kind = "output"}) {
    %0 = weft.matmul %a, %b transpose_a
        : tensor<2x4x3xf32>, tensor<2x4x5xf32> to tensor<2x3x5xf32>
    %1 = weft.cluster elementwise "call.1.neg" (%x = %e : tensor<0xf32>)
        -> (tensor<0xf32>) attributes {kernel = @kernels::@k} {
      %r = weft.neg %x : tensor<0xf32>
      weft.yield %r : tensor<0xf32>
    }
    weft.return %0, %1 : tensor<2x3x5xf32>, tensor<0xf32>
  }
}
