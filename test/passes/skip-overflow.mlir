// RUN: weft-opt --skip-overflow %s | FileCheck %s
// RUN: weft-opt --skip-overflow --expand-updates %s | FileCheck %s --check-prefix=EXPAND

weft.global @v parameter : tensor<2xf32> = #weft.init<constant, [1.0]>
weft.global @w parameter : tensor<f32> = #weft.init<constant, [1.0]>
weft.global @m optimizer of "w" : tensor<f32> = #weft.init<constant, [0.5]>
weft.global @state.scale state : tensor<f32> = #weft.init<constant, [8.0]>
weft.global @state.scale_least state : tensor<f32> = #weft.init<constant, [1.0]>
weft.global @state.scale_growth state : tensor<f32> = #weft.init<constant, [2.0]>
weft.global @state.scale_backoff state : tensor<f32> = #weft.init<constant, [0.5]>
weft.global @state.scale_interval state : tensor<i32> = #weft.init<constant, [2000.0]>
weft.global @state.good_steps state : tensor<i32> = #weft.init<constant, [0.0]>
weft.global @state.skipped state : tensor<i32> = #weft.init<constant, [0.0]>
weft.global @state.overflow state : tensor<i32> = #weft.init<constant, [-1.0]>

// One answer over all gradients of all updates of the entry: the first update
// waits for the gradients of the second.
// CHECK-LABEL: weft.entry @fit train(
// CHECK-SAME: -> (tensor<f32> {weft.kind = "loss", weft.name = "loss"}, tensor<f32> {weft.kind = "rate", weft.name = "scale"}, tensor<f32> {weft.kind = "rate", weft.name = "skipped"})
// CHECK: %[[H:.*]] = weft.mul
// CHECK: weft.abs %arg0 : tensor<2xf32>
// CHECK: weft.reduce_max %{{.*}}, [0] : tensor<2xf32>
// CHECK: %[[A:.*]] = weft.compare lt %{{.*}} : tensor<f32>
// CHECK: weft.abs %[[H]] : tensor<f32>
// CHECK: %[[B:.*]] = weft.compare lt %{{.*}} : tensor<f32>
// CHECK: %[[OK:.*]] = weft.and %[[A]], %[[B]] : tensor<i1>
// The parameter to blame: @w is number 1 among the parameters, @v number 0.
// CHECK: %[[OLD:.*]] = weft.read @state.overflow
// CHECK: %[[N1:.*]] = weft.constant dense<1> : tensor<i64> as tensor<i32>
// CHECK: %[[S1:.*]] = weft.select %[[B]], %[[OLD]], %[[N1]]
// CHECK: %[[N0:.*]] = weft.constant dense<0> : tensor<i64> as tensor<i32>
// CHECK: %[[BAD:.*]] = weft.select %[[A]], %[[S1]], %[[N0]]
// CHECK: weft.update %arg0 scale @state.scale when %[[OK]] : tensor<i1> globals {{\[\[}}@v]]
// CHECK: weft.update %[[H]] scale @state.scale when %[[OK]] : tensor<i1> globals {{\[\[}}@w, @m]]
// CHECK: %[[SCALE:.*]] = weft.read @state.scale
// CHECK: weft.assign @state.scale, %{{.*}} : tensor<f32>
// CHECK: weft.assign @state.good_steps, %{{.*}} : tensor<i32>
// CHECK: weft.assign @state.skipped, %{{.*}} : tensor<i32>
// CHECK: weft.assign @state.overflow, %[[BAD]] : tensor<i32>
// CHECK: weft.return %{{.*}}, %[[SCALE]], %{{.*}} : tensor<f32>, tensor<f32>, tensor<f32>

// Gradients are divided by the scale; every global is chosen.
// EXPAND-LABEL: weft.entry @fit
// EXPAND: %[[S:.*]] = weft.read @state.scale
// EXPAND: %[[R:.*]] = weft.div %{{.*}}, %[[S]] : tensor<f32>
// EXPAND: weft.mul %arg0, %{{.*}} : tensor<2xf32>
// EXPAND: %[[V:.*]] = weft.select %{{.*}}, %{{.*}}, %{{.*}} : tensor<2xf32>
// EXPAND: weft.assign @v, %[[V]]
// EXPAND: %[[W:.*]] = weft.select
// EXPAND: weft.assign @w, %[[W]]
// EXPAND: %[[M:.*]] = weft.select
// EXPAND: weft.assign @m, %[[M]]

weft.entry @fit train(%g: tensor<2xf32>, %x: tensor<f32>) -> (tensor<f32> {weft.kind = "loss", weft.name = "loss"}) {
  weft.update %g scale @state.scale globals [[@v]] ({
  ^bb0(%p: tensor<2xf32>, %d: tensor<2xf32>):
    %n = weft.sub %p, %d : tensor<2xf32>
    weft.yield %n : tensor<2xf32>
  }) : tensor<2xf32>
  %h = weft.mul %x, %x : tensor<f32>
  weft.update %h scale @state.scale globals [[@w, @m]] ({
  ^bb0(%p: tensor<f32>, %d: tensor<f32>, %m: tensor<f32>):
    %n = weft.sub %p, %d : tensor<f32>
    %a = weft.add %m, %d : tensor<f32>
    weft.yield %n, %a : tensor<f32>, tensor<f32>
  }) : tensor<f32>
  weft.return %x : tensor<f32>
}

// Without a scale nothing is checked.
// CHECK-LABEL: weft.entry @plain
// CHECK-NEXT: weft.update %arg0 globals
weft.entry @plain train(%g: tensor<2xf32>) -> () {
  weft.update %g globals [[@v]] ({
  ^bb0(%p: tensor<2xf32>, %d: tensor<2xf32>):
    weft.yield %d : tensor<2xf32>
  }) : tensor<2xf32>
  weft.return
}
