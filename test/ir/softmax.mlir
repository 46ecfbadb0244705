// RUN: weft-opt %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @softmaxes
weft.entry @softmaxes predict(%x: tensor<2x10xf32>, %e: tensor<0x3x!weft.float>) -> () {
  // CHECK-NEXT: weft.softmax %{{.*}}, 1 : tensor<2x10xf32>
  %0 = weft.softmax %x, 1 : tensor<2x10xf32>
  // CHECK-NEXT: weft.log_softmax %{{.*}}, 0 : tensor<0x3x!weft.float>
  %1 = weft.log_softmax %e, 0 : tensor<0x3x!weft.float>
  weft.return
}
