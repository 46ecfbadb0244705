// RUN: weft-opt %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @takes
weft.entry @takes predict(%x: tensor<8x10xf32>, %i: tensor<8xi32>, %j: tensor<10xui8>) -> () {
  // CHECK-NEXT: weft.take %{{.*}}, %{{.*}}, 1 : tensor<8x10xf32>, tensor<8xi32> to tensor<8xf32>
  %0 = weft.take %x, %i, 1 : tensor<8x10xf32>, tensor<8xi32> to tensor<8xf32>
  // CHECK-NEXT: weft.take %{{.*}}, %{{.*}}, 0 : tensor<8x10xf32>, tensor<10xui8> to tensor<10xf32>
  %1 = weft.take %x, %j, 0 : tensor<8x10xf32>, tensor<10xui8> to tensor<10xf32>
  weft.return
}
