// RUN: weft-opt --decompose %s | FileCheck %s
// RUN: weft-opt --decompose %s -o %t && weft-opt --same-as=%t %s

// CHECK-LABEL: weft.entry @softmax
weft.entry @softmax predict(%x: tensor<2x3xf32>) -> (tensor<2x3xf32>) {
  // CHECK-NEXT: %[[M:.*]] = weft.reduce_max %arg0, [1]
  // CHECK: %[[S:.*]] = weft.sub %arg0
  // CHECK-NEXT: %[[E:.*]] = weft.exp %[[S]]
  // CHECK-NEXT: weft.reduce_sum %[[E]], [1]
  // CHECK: weft.div %[[E]]
  %0 = weft.softmax %x, 1 : tensor<2x3xf32>
  weft.return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: weft.entry @log_softmax
weft.entry @log_softmax predict(%x: tensor<2x3xf32>) -> (tensor<2x3xf32>) {
  // CHECK: %[[S:.*]] = weft.sub %arg0
  // CHECK: weft.log
  // CHECK: weft.sub %[[S]]
  %0 = weft.log_softmax %x, 0 : tensor<2x3xf32>
  weft.return %0 : tensor<2x3xf32>
}

// CHECK-LABEL: weft.entry @cross_entropy
// CHECK-NOT: weft.cross_entropy
// CHECK-NOT: weft.log_softmax
// CHECK: weft.return
weft.entry @cross_entropy predict(%x: tensor<6x3xf32>, %t: tensor<6xui8> {weft.label_limit = 3 : i64}) -> (tensor<6xf32>, tensor<6xf32>) {
  %0 = weft.cross_entropy %x, %t : tensor<6x3xf32>, tensor<6xui8> to tensor<6xf32>
  %1 = weft.cross_entropy %x, %t {ignore = 1 : i64, smoothing = 0.2 : f64} : tensor<6x3xf32>, tensor<6xui8> to tensor<6xf32>
  weft.return %0, %1 : tensor<6xf32>, tensor<6xf32>
}

// CHECK-LABEL: weft.entry @empty
weft.entry @empty predict(%x: tensor<0x3xf32>, %t: tensor<0xi32>) -> (tensor<0xf32>) {
  %0 = weft.cross_entropy %x, %t : tensor<0x3xf32>, tensor<0xi32> to tensor<0xf32>
  weft.return %0 : tensor<0xf32>
}
