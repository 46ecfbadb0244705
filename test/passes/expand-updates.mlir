// RUN: weft-opt --expand-updates %s | FileCheck %s

weft.global @w parameter : tensor<2xf32> = #weft.init<constant, [1.0]>
weft.global @v parameter : tensor<3xf32> = #weft.init<constant, [1.0]>
weft.global @m optimizer of "w" : tensor<2xf32> = #weft.init<constant, [0.0]>

// CHECK-LABEL: weft.entry @plain
weft.entry @plain train(%g: tensor<2xf32>, %lr: tensor<2xf32>) -> () {
  // CHECK-NEXT: %[[W:.*]] = weft.read @w
  // CHECK-NEXT: %[[M:.*]] = weft.read @m
  // CHECK-NEXT: %[[N:.*]] = weft.add %[[M]], %arg0
  // CHECK-NEXT: %[[D:.*]] = weft.mul %[[N]], %arg1
  // CHECK-NEXT: %[[R:.*]] = weft.sub %[[W]], %[[D]]
  // CHECK-NEXT: weft.assign @w, %[[R]]
  // CHECK-NEXT: weft.assign @m, %[[N]]
  // CHECK-NEXT: weft.return
  weft.update %g globals [[@w, @m]] ({
  ^bb0(%p: tensor<2xf32>, %d: tensor<2xf32>, %m: tensor<2xf32>):
    %n = weft.add %m, %d : tensor<2xf32>
    %s = weft.mul %n, %lr : tensor<2xf32>
    %r = weft.sub %p, %s : tensor<2xf32>
    weft.yield %r, %n : tensor<2xf32>, tensor<2xf32>
  }) : tensor<2xf32>
  weft.return
}

// One norm over all gradients: min(1, clip / (norm + 1e-6)).
// CHECK-LABEL: weft.entry @clipped
weft.entry @clipped train(%g: tensor<2xf32>, %h: tensor<3xf32>, %clip: tensor<f32>) -> () {
  // CHECK: %[[A:.*]] = weft.reduce_sum %{{.*}}, [0] : tensor<2xf32>
  // CHECK: %[[B:.*]] = weft.reduce_sum %{{.*}}, [0] : tensor<3xf32>
  // CHECK: %[[T:.*]] = weft.add %[[A]], %[[B]]
  // CHECK: %[[N:.*]] = weft.sqrt %[[T]]
  // CHECK: %[[E:.*]] = weft.add %[[N]], %{{.*}}
  // CHECK: %[[Q:.*]] = weft.div %arg2, %[[E]]
  // CHECK: %[[F:.*]] = weft.minimum %[[Q]], %{{.*}}
  // CHECK: %[[G:.*]] = weft.mul %arg0, %{{.*}}
  // CHECK: %[[H:.*]] = weft.mul %arg1, %{{.*}}
  // CHECK: weft.assign @w, %[[G]]
  // CHECK: weft.assign @v, %[[H]]
  weft.update %g, %h clip %clip : tensor<f32> globals [[@w], [@v]] ({
  ^bb0(%p: tensor<2xf32>, %d: tensor<2xf32>):
    weft.yield %d : tensor<2xf32>
  }, {
  ^bb0(%p: tensor<3xf32>, %d: tensor<3xf32>):
    weft.yield %d : tensor<3xf32>
  }) : tensor<2xf32>, tensor<3xf32>
  weft.return
}

// Unscaled first, then clipped; where the condition fails the old value stays.
// CHECK-LABEL: weft.entry @scaled
weft.global @scale state : tensor<f32> = #weft.init<constant, [1.0]>
weft.entry @scaled train(%g: tensor<2xf32>, %clip: tensor<f32>, %ok: tensor<i1>) -> () {
  // CHECK: %[[S:.*]] = weft.read @scale : tensor<f32>
  // CHECK: %[[R:.*]] = weft.div %{{.*}}, %[[S]] : tensor<f32>
  // CHECK: %[[U:.*]] = weft.mul %arg0, %{{.*}} : tensor<2xf32>
  // CHECK: weft.mul %[[U]], %[[U]] : tensor<2xf32>
  // CHECK: %[[C:.*]] = weft.mul %[[U]], %{{.*}} : tensor<2xf32>
  // CHECK: %[[W:.*]] = weft.read @w
  // CHECK: %[[N:.*]] = weft.sub %[[W]], %[[C]]
  // CHECK: %[[K:.*]] = weft.broadcast_to %{{.*}} : tensor<1xi1> to tensor<2xi1>
  // CHECK: %[[A:.*]] = weft.select %[[K]], %[[N]], %[[W]] : tensor<2xf32>
  // CHECK: weft.assign @w, %[[A]]
  weft.update %g scale @scale clip %clip : tensor<f32> when %ok : tensor<i1> globals [[@w]] ({
  ^bb0(%p: tensor<2xf32>, %d: tensor<2xf32>):
    %n = weft.sub %p, %d : tensor<2xf32>
    weft.yield %n : tensor<2xf32>
  }) : tensor<2xf32>
  weft.return
}
