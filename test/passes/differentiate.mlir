// RUN: weft-opt --differentiate %s | FileCheck %s


weft.global @w parameter : tensor<2xf32> = #weft.init<constant, [1.0]>
weft.global @m optimizer of "w" : tensor<2xf32> = #weft.init<constant, [0.0]>

// Contributions are added in reverse order of the users.
// CHECK-LABEL: weft.entry @square
weft.entry @square predict(%x: tensor<f32>) -> (tensor<f32>) {
  // CHECK: %[[ONE:.*]] = weft.constant dense<1.000000e+00>
  // CHECK-NEXT: %[[A:.*]] = weft.mul %[[ONE]], %arg0
  // CHECK-NEXT: %[[B:.*]] = weft.mul %[[ONE]], %arg0
  // CHECK-NEXT: %[[G:.*]] = weft.add %[[A]], %[[B]]
  // CHECK-NEXT: weft.return %[[G]]
  %y = weft.mul %x, %x : tensor<f32>
  %g = weft.gradient %y, [%x] : tensor<f32>, [tensor<f32>]
  weft.return %g : tensor<f32>
}

// Only what the inputs reach is differentiated: no gradient of %y here.
// CHECK-LABEL: weft.entry @only_needed
weft.entry @only_needed predict(%x: tensor<f32>, %y: tensor<f32>) -> (tensor<f32>) {
  // CHECK: weft.exp
  // CHECK-NEXT: weft.mul
  // CHECK-NEXT: weft.constant
  // CHECK-NEXT: %[[G:.*]] = weft.mul
  // CHECK-NEXT: weft.return %[[G]]
  %e = weft.exp %y : tensor<f32>
  %z = weft.mul %x, %e : tensor<f32>
  %g = weft.gradient %z, [%x] : tensor<f32>, [tensor<f32>]
  weft.return %g : tensor<f32>
}

// The second gradient differentiates the ops of the first.
// CHECK-LABEL: weft.entry @second_order
weft.entry @second_order predict(%x: tensor<f32>) -> (tensor<f32>) {
  // CHECK-NOT: weft.gradient
  // CHECK: weft.return
  %y = weft.exp %x : tensor<f32>
  %g = weft.gradient %y, [%x] : tensor<f32>, [tensor<f32>]
  %gg = weft.gradient %g, [%x] : tensor<f32>, [tensor<f32>]
  weft.return %gg : tensor<f32>
}

// A value between has a gradient too; what depends on the input through
// stop_gradient alone gets zeros.
// CHECK-LABEL: weft.entry @between
weft.entry @between predict(%x: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
  // CHECK: %[[Z:.*]] = weft.stop_gradient %arg0
  // CHECK: %[[ONE:.*]] = weft.constant dense<1.000000e+00>
  // CHECK: %[[ZERO:.*]] = weft.constant dense<0.000000e+00>
  // CHECK: weft.return %{{.*}}, %[[ZERO]]
  %s = weft.stop_gradient %x : tensor<f32>
  %y = weft.tanh %s : tensor<f32>
  %g:2 = weft.gradient %y, [%s, %x] : tensor<f32>, [tensor<f32>, tensor<f32>]
  weft.return %g#0, %g#1 : tensor<f32>, tensor<f32>
}

// Reads of one global are one value; minimize becomes update with its regions.
// CHECK-LABEL: weft.entry @fit
weft.entry @fit train(%x: tensor<2xf32>, %c: tensor<f32>) -> (tensor<f32>) {
  // CHECK: %[[W:.*]] = weft.read @w
  // CHECK-NOT: weft.read @w
  %w = weft.read @w : tensor<2xf32>
  %w2 = weft.read @w : tensor<2xf32>
  %a = weft.mul %w, %x : tensor<2xf32>
  %b = weft.mul %w2, %a : tensor<2xf32>
  %loss = weft.reduce_sum %b, [0] : tensor<2xf32> to tensor<f32>
  // CHECK: %[[G:.*]] = weft.add
  // CHECK-NEXT: weft.update %[[G]] clip %arg1 : tensor<f32> globals {{\[}}[@w, @m]] ({
  // CHECK-NEXT: ^bb0(%[[P:.*]]: tensor<2xf32>, %[[D:.*]]: tensor<2xf32>, %[[M:.*]]: tensor<2xf32>):
  // CHECK-NEXT: weft.sub %[[P]], %[[D]]
  weft.minimize %loss clip %c : tensor<f32> globals [[@w, @m]] ({
  ^bb0(%p: tensor<2xf32>, %g: tensor<2xf32>, %m: tensor<2xf32>):
    %n = weft.sub %p, %g : tensor<2xf32>
    weft.yield %n, %m : tensor<2xf32>, tensor<2xf32>
  }) : tensor<f32>
  weft.return %loss : tensor<f32>
}
