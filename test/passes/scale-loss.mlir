// RUN: weft-opt --scale-loss %s | FileCheck %s
// RUN: weft-opt --scale-loss --differentiate %s | FileCheck %s --check-prefix=GRAD

// The state of loss scaling stands behind the globals that were there.
// CHECK: weft.global @state.step
// CHECK: weft.global @w parameter
// CHECK-NEXT: weft.global @state.scale state : tensor<f32> = #weft.init<constant, [6.553600e+04]>
// CHECK-DAG: weft.global @state.scale_least state : tensor<f32> = #weft.init<constant, [1.000000e+00]>
// CHECK-DAG: weft.global @state.scale_growth state : tensor<f32> = #weft.init<constant, [2.000000e+00]>
// CHECK-DAG: weft.global @state.scale_backoff state : tensor<f32> = #weft.init<constant, [5.000000e-01]>
// CHECK-DAG: weft.global @state.scale_interval state : tensor<i32> = #weft.init<constant, [2.000000e+03]>
// CHECK-DAG: weft.global @state.good_steps state : tensor<i32> = #weft.init<constant, [0.000000e+00]>
// CHECK-DAG: weft.global @state.skipped state : tensor<i32> = #weft.init<constant, [0.000000e+00]>
// CHECK-DAG: weft.global @state.overflow state : tensor<i32> = #weft.init<constant, [-1.000000e+00]>
weft.global @"state.step" state : tensor<i32> = #weft.init<constant, [0.0]>
weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>

// Rates count good steps, in regions too; state.step counts all.
// CHECK-LABEL: weft.entry @fit
// CHECK: %[[S:.*]] = weft.read @state.step
// CHECK-NEXT: %[[K:.*]] = weft.read @state.skipped
// CHECK-NEXT: %[[N:.*]] = weft.sub %[[S]], %[[K]] : tensor<i32>
// CHECK: weft.cast %[[N]] : tensor<i32> to tensor<f32>
// CHECK: weft.minimize %{{.*}} scale @state.scale globals
// CHECK: weft.cast %[[N]] : tensor<i32> to tensor<f32>
// CHECK: %[[A:.*]] = weft.read @state.step
// CHECK: %[[B:.*]] = weft.add %[[A]], %{{.*}} : tensor<i32>
// CHECK: weft.assign @state.step, %[[B]]

// The backward graph starts from the scale, and the update knows of it.
// GRAD: %[[SEED:.*]] = weft.read @state.scale : tensor<f32>
// GRAD: weft.mul %[[SEED]], %{{.*}} : tensor<f32>
// GRAD: weft.update %{{.*}} scale @state.scale globals
weft.entry @fit train(%x: tensor<f32>) -> (tensor<f32>) {
  %step = weft.read @"state.step" : tensor<i32>
  %rate = weft.cast %step : tensor<i32> to tensor<f32>
  %w = weft.read @w : tensor<f32>
  %loss = weft.mul %w, %x : tensor<f32>
  weft.minimize %loss globals [[@w]] ({
  ^bb0(%p: tensor<f32>, %g: tensor<f32>):
    %t = weft.cast %step : tensor<i32> to tensor<f32>
    %u = weft.mul %g, %t : tensor<f32>
    %n = weft.sub %p, %u : tensor<f32>
    weft.yield %n : tensor<f32>
  }) : tensor<f32>
  %one = weft.constant dense<1> : tensor<i64> as tensor<i32>
  %next = weft.add %step, %one : tensor<i32>
  weft.assign @"state.step", %next : tensor<i32>
  weft.return %rate : tensor<f32>
}

// An entry without a loss is left alone.
// CHECK-LABEL: weft.entry @test
// CHECK-NEXT: weft.read @w
// CHECK-NEXT: weft.return
weft.entry @test eval() -> (tensor<f32>) {
  %w = weft.read @w : tensor<f32>
  weft.return %w : tensor<f32>
}
