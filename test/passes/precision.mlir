// RUN: weft-opt --precision %s | FileCheck %s

// CHECK-NOT: !weft.float
// CHECK: weft.global @w parameter : tensor<2xf32> = #weft.init<constant, [1.000000e+00]>
weft.global @w parameter : tensor<2x!weft.float> = #weft.init<constant, [1.0]>

// Signature, values, constants, block arguments: all become f32; declared
// types stay.
// CHECK: weft.entry @fit train(%{{.*}}: tensor<2xf32>, %{{.*}}: tensor<2xbf16>) -> (tensor<f32> {weft.name = "loss"})
weft.entry @fit train(%x: tensor<2x!weft.float>, %h: tensor<2xbf16>) -> (tensor<!weft.float> {weft.name = "loss"}) {
  // CHECK: weft.cast %{{.*}} : tensor<2xbf16> to tensor<2xf32>
  %0 = weft.cast %h : tensor<2xbf16> to tensor<2x!weft.float>
  // CHECK: weft.constant dense<2.500000e-01> : tensor<2xf64> as tensor<2xf32>
  %c = weft.constant dense<0.25> : tensor<2xf64> as tensor<2x!weft.float>
  %1 = weft.mul %0, %c : tensor<2x!weft.float>
  // CHECK: weft.update %{{.*}} globals
  // CHECK-NEXT: ^bb0(%{{.*}}: tensor<2xf32>, %{{.*}}: tensor<2xf32>):
  weft.update %1 globals [[@w]] ({
  ^bb0(%p: tensor<2x!weft.float>, %g: tensor<2x!weft.float>):
    %n = weft.sub %p, %g : tensor<2x!weft.float>
    weft.yield %n : tensor<2x!weft.float>
  }) : tensor<2x!weft.float>
  %s = weft.reduce_sum %1, [0] : tensor<2x!weft.float> to tensor<!weft.float>
  weft.return %s : tensor<!weft.float>
}
