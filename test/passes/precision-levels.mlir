// RUN: weft-opt --precision=level=O1:bf16 %s | FileCheck %s --check-prefixes=O1
// RUN: weft-opt --precision=level=O2:bf16 %s | FileCheck %s --check-prefixes=O2
// RUN: weft-opt --precision=level=O3:bf16 %s | FileCheck %s --check-prefixes=O3
// RUN: weft-opt --precision=level=O1:f16 %s | FileCheck %s --check-prefixes=HALF
// RUN: weft-opt --precision=level=O2:f16 %s | FileCheck %s --check-prefixes=HALF
// RUN: weft-opt --precision=level=O3:f16 %s | FileCheck %s --check-prefixes=HALF
// RUN: weft-opt --precision=level=O0 %s | FileCheck %s --check-prefixes=O0

// O0-NOT: bf16
// O0-NOT: xf16
// HALF-NOT: bf16

// Masters are f32 at every level.
// O1: weft.global @w parameter : tensor<4x4xf32>
// O2: weft.global @w parameter : tensor<4x4xf32>
// O3: weft.global @w parameter : tensor<4x4xf32>
// HALF: weft.global @w parameter : tensor<4x4xf32>
weft.global @w parameter : tensor<4x4x!weft.float> = #weft.init<constant, [1.0]>
weft.global @b parameter : tensor<4x!weft.float> = #weft.init<constant, [1.0]>

// A layer: the product is low at every level; bias and relu follow it but at
// O1; softmax is f32 but at O3. One cast per value and type.
// O1-LABEL: weft.entry @layer
// O1: %[[I:.*]] = weft.cast %arg0 : tensor<8x4xui8> to tensor<8x4xf32>
// O1-NEXT: %[[X:.*]] = weft.cast %[[I]] : tensor<8x4xf32> to tensor<8x4xbf16>
// O1: %[[W:.*]] = weft.cast %{{.*}} : tensor<4x4xf32> to tensor<4x4xbf16>
// O1-NEXT: %[[Y:.*]] = weft.matmul %[[X]], %[[W]] : tensor<8x4xbf16>
// O1-NEXT: weft.cast %[[Y]] : tensor<8x4xbf16> to tensor<8x4xf32>
// O1: weft.add {{.*}} : tensor<8x4xf32>
// O1: weft.relu {{.*}} : tensor<8x4xf32>
// O1: weft.softmax {{.*}} : tensor<8x4xf32>
// O1: weft.return %{{.*}}, %{{.*}} : tensor<8x4xf32>, tensor<8x4xf32>

// O2-LABEL: weft.entry @layer
// O2: %[[X:.*]] = weft.cast %arg0 : tensor<8x4xui8> to tensor<8x4xbf16>
// O2: %[[W:.*]] = weft.cast %{{.*}} : tensor<4x4xf32> to tensor<4x4xbf16>
// O2-NEXT: weft.matmul %[[X]], %[[W]] : tensor<8x4xbf16>
// O2: weft.cast %{{.*}} : tensor<4xf32> to tensor<4xbf16>
// O2: weft.add {{.*}} : tensor<8x4xbf16>
// O2-NEXT: %[[R:.*]] = weft.relu {{.*}} : tensor<8x4xbf16>
// O2-NEXT: %[[U:.*]] = weft.cast %[[R]] : tensor<8x4xbf16> to tensor<8x4xf32>
// O2-NEXT: %[[P:.*]] = weft.softmax %[[U]], 1 : tensor<8x4xf32>
// O2-NEXT: weft.return %[[P]], %[[U]]

// O3-LABEL: weft.entry @layer
// O3: %[[R:.*]] = weft.relu {{.*}} : tensor<8x4xbf16>
// O3-NEXT: %[[U:.*]] = weft.cast %[[R]] : tensor<8x4xbf16> to tensor<8x4xf32>
// O3-NEXT: %[[P:.*]] = weft.softmax %[[R]], 1 : tensor<8x4xbf16>
// O3-NEXT: %[[Q:.*]] = weft.cast %[[P]] : tensor<8x4xbf16> to tensor<8x4xf32>
// O3-NEXT: weft.return %[[Q]], %[[U]]

// HALF-LABEL: weft.entry @layer
// HALF: weft.matmul {{.*}} : tensor<8x4xf16>
weft.entry @layer predict(%image: tensor<8x4xui8>) -> (tensor<8x4x!weft.float>, tensor<8x4x!weft.float>) {
  %x = weft.cast %image : tensor<8x4xui8> to tensor<8x4x!weft.float>
  %w = weft.read @w : tensor<4x4x!weft.float>
  %y = weft.matmul %x, %w : tensor<8x4x!weft.float>, tensor<4x4x!weft.float> to tensor<8x4x!weft.float>
  %b = weft.read @b : tensor<4x!weft.float>
  %r = weft.reshape %b : tensor<4x!weft.float> to tensor<1x4x!weft.float>
  %s = weft.broadcast_to %r : tensor<1x4x!weft.float> to tensor<8x4x!weft.float>
  %z = weft.add %y, %s : tensor<8x4x!weft.float>
  %a = weft.relu %z : tensor<8x4x!weft.float>
  %p = weft.softmax %a, 1 : tensor<8x4x!weft.float>
  weft.return %p, %a : tensor<8x4x!weft.float>, tensor<8x4x!weft.float>
}

// A loss is f32 at every level, and so is a single number.
// O1-LABEL: weft.entry @losses
// O2-LABEL: weft.entry @losses
// O2: weft.cross_entropy {{.*}} : tensor<8x4xf32>
// O2: weft.reduce_sum {{.*}} : tensor<8xf32> to tensor<f32>
// O2: weft.reduce_sum {{.*}}, [0] : tensor<8x4xf32> to tensor<4xf32>
// O3-LABEL: weft.entry @losses
// O3: weft.cross_entropy {{.*}} : tensor<8x4xf32>
// O3: weft.reduce_sum {{.*}} : tensor<8xf32> to tensor<f32>
// O3: weft.reduce_sum {{.*}}, [0] : tensor<8x4xbf16> to tensor<4xbf16>
weft.entry @losses predict(%image: tensor<8x4x!weft.float>, %label: tensor<8xui8>) -> (tensor<!weft.float>, tensor<4x!weft.float>) {
  %w = weft.read @w : tensor<4x4x!weft.float>
  %y = weft.matmul %image, %w : tensor<8x4x!weft.float>, tensor<4x4x!weft.float> to tensor<8x4x!weft.float>
  %l = weft.cross_entropy %y, %label : tensor<8x4x!weft.float>, tensor<8xui8> to tensor<8x!weft.float>
  %m = weft.reduce_sum %l, [0] : tensor<8x!weft.float> to tensor<!weft.float>
  %n = weft.reduce_sum %y, [0] : tensor<8x4x!weft.float> to tensor<4x!weft.float>
  weft.return %m, %n : tensor<!weft.float>, tensor<4x!weft.float>
}

// Declared types stay. A cast to a declared f32 is the one cast of its value;
// widening and narrowing again gives the value that was there.
// O2-LABEL: weft.entry @declared
// O2-NEXT: %[[X:.*]] = weft.cast %arg0 : tensor<4x4xf32> to tensor<4x4xbf16>
// O2-NEXT: %[[Y:.*]] = weft.matmul %[[X]], %[[X]]
// O2-NEXT: %[[U:.*]] = weft.cast %[[Y]] : tensor<4x4xbf16> to tensor<4x4xf32>
// O2-NEXT: weft.exp %[[U]] : tensor<4x4xf32>
// O2-NEXT: weft.mul %[[U]], %[[U]] : tensor<4x4xf32>
// O2-NEXT: weft.matmul %[[Y]], %[[X]]
// O2-NOT: weft.cast {{.*}}bf16> to tensor<4x4xbf16>
// O1-LABEL: weft.entry @declared
// O3-LABEL: weft.entry @declared
weft.entry @declared predict(%x: tensor<4x4xf32>) -> (tensor<4x4x!weft.float>, tensor<4x4xf32>, tensor<4x4x!weft.float>) {
  %0 = weft.cast %x : tensor<4x4xf32> to tensor<4x4x!weft.float>
  %1 = weft.matmul %0, %0 : tensor<4x4x!weft.float>, tensor<4x4x!weft.float> to tensor<4x4x!weft.float>
  %2 = weft.cast %1 : tensor<4x4x!weft.float> to tensor<4x4xf32>
  %3 = weft.exp %1 : tensor<4x4x!weft.float>
  %4 = weft.mul %2, %2 : tensor<4x4xf32>
  %5 = weft.cast %2 : tensor<4x4xf32> to tensor<4x4x!weft.float>
  %6 = weft.matmul %5, %0 : tensor<4x4x!weft.float>, tensor<4x4x!weft.float> to tensor<4x4x!weft.float>
  weft.return %3, %4, %6 : tensor<4x4x!weft.float>, tensor<4x4xf32>, tensor<4x4x!weft.float>
}

// Gradients reach the update in f32, what its regions use from above too. A
// parameter that is read twice is cast once; a constant is never cast.
// O2-LABEL: weft.entry @fit
// O2: %[[W:.*]] = weft.read @w : tensor<4x4xf32>
// O2-NEXT: %[[V:.*]] = weft.cast %[[W]] : tensor<4x4xf32> to tensor<4x4xbf16>
// O2-NOT: weft.cast {{.*}} tensor<4x4xf32> to tensor<4x4xbf16>
// O2: weft.matmul %{{.*}}, %[[V]]
// O2: %[[G:.*]] = weft.matmul {{.*}} transpose_a
// O2-NEXT: %[[F:.*]] = weft.cast %[[G]] : tensor<4x4xbf16> to tensor<4x4xf32>
// O2: weft.update %[[F]] globals
// O2-NEXT: ^bb0(%{{.*}}: tensor<4x4xf32>, %{{.*}}: tensor<4x4xf32>):
// O2-NEXT: weft.mul %{{.*}}, %[[F]] : tensor<4x4xf32>
// O1-LABEL: weft.entry @fit
// O1: weft.update %{{.*}} globals {{.*}}
// O1-NEXT: ^bb0(%{{.*}}: tensor<4x4xf32>, %{{.*}}: tensor<4x4xf32>):
// O3-LABEL: weft.entry @fit
// O3: weft.update %{{.*}} globals {{.*}}
// O3-NEXT: ^bb0(%{{.*}}: tensor<4x4xf32>, %{{.*}}: tensor<4x4xf32>):
weft.entry @fit train(%x: tensor<4x4x!weft.float>) -> () {
  %w = weft.read @w : tensor<4x4x!weft.float>
  %y = weft.matmul %x, %w : tensor<4x4x!weft.float>, tensor<4x4x!weft.float> to tensor<4x4x!weft.float>
  %again = weft.read @w : tensor<4x4x!weft.float>
  %c = weft.constant dense<0.5> : tensor<4x4xf64> as tensor<4x4x!weft.float>
  %z = weft.mul %y, %c : tensor<4x4x!weft.float>
  %e = weft.exp %c : tensor<4x4x!weft.float>
  %h = weft.matmul %z, %again : tensor<4x4x!weft.float>, tensor<4x4x!weft.float> to tensor<4x4x!weft.float>
  %g = weft.matmul %z, %h transpose_a : tensor<4x4x!weft.float>, tensor<4x4x!weft.float> to tensor<4x4x!weft.float>
  weft.update %g globals [[@w]] ({
  ^bb0(%p: tensor<4x4x!weft.float>, %d: tensor<4x4x!weft.float>):
    %s = weft.mul %d, %g : tensor<4x4x!weft.float>
    %n = weft.sub %p, %s : tensor<4x4x!weft.float>
    weft.yield %n : tensor<4x4x!weft.float>
  }) : tensor<4x4x!weft.float>
  weft.return
}

// What decides nothing takes the type of its users: f32 where one of them is,
// and one cast for the others.
// O2-LABEL: weft.entry @open
// O2-NEXT: %[[X:.*]] = weft.cast %arg0 : tensor<4x4xui8> to tensor<4x4xf32>
// O2-NEXT: %{{.*}} = weft.constant dense<2.000000e+00> : tensor<4x4xf64> as tensor<4x4xf32>
// O2-NEXT: %[[M:.*]] = weft.mul %[[X]], %{{.*}} : tensor<4x4xf32>
// O2-NEXT: %[[L:.*]] = weft.cast %[[M]] : tensor<4x4xf32> to tensor<4x4xbf16>
// O2-NEXT: weft.exp %[[M]] : tensor<4x4xf32>
// O2-NEXT: weft.matmul %[[L]], %[[L]]
// O3-LABEL: weft.entry @open
// O3: weft.exp %{{.*}} : tensor<4x4xf32>
weft.entry @open predict(%i: tensor<4x4xui8>) -> (tensor<4x4x!weft.float>, tensor<4x4x!weft.float>) {
  %x = weft.cast %i : tensor<4x4xui8> to tensor<4x4x!weft.float>
  %c = weft.constant dense<2.0> : tensor<4x4xf64> as tensor<4x4x!weft.float>
  %m = weft.mul %x, %c : tensor<4x4x!weft.float>
  %e = weft.exp %m : tensor<4x4x!weft.float>
  %p = weft.matmul %m, %m : tensor<4x4x!weft.float>, tensor<4x4x!weft.float> to tensor<4x4x!weft.float>
  weft.return %e, %p : tensor<4x4x!weft.float>, tensor<4x4x!weft.float>
}
