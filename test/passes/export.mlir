// RUN: rm -rf %t && mkdir -p %t/a %t/b/c
// RUN: cp %s %t/a/plan.mlir && cp %s %t/b/c/plan.mlir
// RUN: cd %t/a && weftc plan.mlir -o first.weftpack
// RUN: cd %t && weftc b/c/plan.mlir -o second.weftpack
// RUN: weftc %t/b/c/plan.mlir -o %t/third.weftpack

// The same bytes in any directory.
// RUN: cmp %t/a/first.weftpack %t/second.weftpack
// RUN: cmp %t/a/first.weftpack %t/third.weftpack

// What a plan says is what the artifact holds.
// RUN: weft-run inspect %t/second.weftpack | FileCheck %s

// CHECK: model {{ *}}hand
// CHECK: train fit [B=4] cpu
// CHECK: steps 5: 0 kernels, 1 library calls, 1 copies, 1 fills
// CHECK: memory arena 768
// CHECK: input x {{ *}}f32[4, 2]
// CHECK: input label {{ *}}i32[4] labels under 10
// CHECK: result loss {{ *}}f32[] loss
// CHECK: predict guess [B=4] cpu

module @hand attributes {weft.phase = "planned", weft.dims = {B = 4 : i64}} {
  weft.global @w parameter : tensor<2x3xf32> = #weft.init<uniform, [-0.5, 0.5]>
      {plan.slice = #plan.slice<globals, 0, 24>}
  weft.global @fit.m.w optimizer of "w" : tensor<2x3xf32> = #weft.init<constant, [0.0]>
      {plan.slice = #plan.slice<globals, 256, 24>}
  weft.global @lr hyper : tensor<f32> = #weft.init<constant, [1.0]>
      {plan.slice = #plan.slice<state, 0, 4>}
  plan.constant <constants, 0, 3> = dense<[true, false, true]> : tensor<3xi1>
  plan.constant <constants, 256, 4> = dense<[1.0, 2.0]> : tensor<2xbf16>
  plan.program @fit train profile {B = 4 : i64} batch 4 arena 768 bound 768
      workspace 256 inputs 512 results 256 events 1 {
    plan.input "x" : tensor<4x2xf32> at <inputs, 0, 32>
    plan.input "label" : tensor<4xi32> at <inputs, 256, 16> limit 10
    plan.initial value 3 at <inputs, 0, 32>
    plan.initial @w value 4 at <globals, 0, 24>
    plan.result "loss" loss value 2 : tensor<f32> at <results, 0, 4>
    plan.buffer "fit.0.matmul" <arena, 0, 48> live 0 to 4
    plan.buffer "fit.1.fill" <arena, 256, 4> live 1 to 4
    plan.call "fit.0.matmul" #plan.matmul<dtype = f32, batch = 1, m = 4, n = 3,
        k = 2, transpose_a = false, transpose_b = false, partitions = 1>
        (read 3 f32 <inputs, 0, 32>, read 4 f32 <globals, 0, 24>,
         write 1 f32 <arena, 0, 48>) workspace <workspace, 0, 256>
    plan.fill "fit.1.fill" value 2 0 : i32 to <arena, 256, 4>
    plan.record "fit.2.record" 0 stream 0
    plan.wait "fit.3.wait" 0 stream 0
    plan.copy "fit.4.copy" value 2 <arena, 256, 4> to <results, 0, 4>
  }
  plan.program @guess predict profile {B = 4 : i64} batch 4 arena 0 bound 0
      workspace 0 inputs 0 results 256 events 0 {
    plan.initial value 1 at <constants, 0, 3>
    plan.result "flags" output value 1 : tensor<3xi1> at <results, 0, 3>
    plan.loop "guess.0.loop" 2 {
      plan.copy "guess.1.copy" value 1 <constants, 0, 3> to <results, 0, 3>
    }
  }
}
