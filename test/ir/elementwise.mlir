// RUN: weft-opt %s | weft-opt | FileCheck %s
// RUN: weft-opt --mlir-print-op-generic %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @unary
weft.entry @unary predict(%x: tensor<4xf32>, %p: tensor<4x!weft.float>, %b: tensor<4xi1>, %n: tensor<4xi32>)
    -> (tensor<4xf32>, tensor<4x!weft.float>, tensor<4xi1>, tensor<4xi32>) {
  // CHECK-NEXT: weft.neg %{{.*}} : tensor<4xf32>
  %0 = weft.neg %x : tensor<4xf32>
  // CHECK-NEXT: weft.abs
  %1 = weft.abs %0 : tensor<4xf32>
  // CHECK-NEXT: weft.sign
  %2 = weft.sign %1 : tensor<4xf32>
  // CHECK-NEXT: weft.floor
  %3 = weft.floor %2 : tensor<4xf32>
  // CHECK-NEXT: weft.ceil
  %4 = weft.ceil %3 : tensor<4xf32>
  // CHECK-NEXT: weft.round
  %5 = weft.round %4 : tensor<4xf32>
  // CHECK-NEXT: weft.exp
  %6 = weft.exp %5 : tensor<4xf32>
  // CHECK-NEXT: weft.log
  %7 = weft.log %6 : tensor<4xf32>
  // CHECK-NEXT: weft.sqrt
  %8 = weft.sqrt %7 : tensor<4xf32>
  // CHECK-NEXT: weft.rsqrt
  %9 = weft.rsqrt %8 : tensor<4xf32>
  // CHECK-NEXT: weft.tanh %{{.*}} : tensor<4x!weft.float>
  %10 = weft.tanh %p : tensor<4x!weft.float>
  // CHECK-NEXT: weft.sigmoid
  %11 = weft.sigmoid %10 : tensor<4x!weft.float>
  // CHECK-NEXT: weft.relu
  %12 = weft.relu %11 : tensor<4x!weft.float>
  // CHECK-NEXT: weft.stop_gradient
  %13 = weft.stop_gradient %12 : tensor<4x!weft.float>
  // CHECK-NEXT: weft.not %{{.*}} : tensor<4xi1>
  %14 = weft.not %b : tensor<4xi1>
  // CHECK-NEXT: weft.abs %{{.*}} : tensor<4xi32>
  %15 = weft.abs %n : tensor<4xi32>
  weft.return %9, %13, %14, %15 : tensor<4xf32>, tensor<4x!weft.float>, tensor<4xi1>, tensor<4xi32>
}

// CHECK-LABEL: weft.entry @binary
weft.entry @binary predict(%x: tensor<f32>, %y: tensor<f32>, %b: tensor<i1>, %n: tensor<0x3xui8>)
    -> (tensor<f32>, tensor<i1>, tensor<0x3xui8>) {
  // CHECK-NEXT: weft.add %{{.*}}, %{{.*}} : tensor<f32>
  %0 = weft.add %x, %y : tensor<f32>
  // CHECK-NEXT: weft.sub
  %1 = weft.sub %0, %y : tensor<f32>
  // CHECK-NEXT: weft.mul
  %2 = weft.mul %1, %y : tensor<f32>
  // CHECK-NEXT: weft.div
  %3 = weft.div %2, %y : tensor<f32>
  // CHECK-NEXT: weft.floordiv
  %4 = weft.floordiv %3, %y : tensor<f32>
  // CHECK-NEXT: weft.mod
  %5 = weft.mod %4, %y : tensor<f32>
  // CHECK-NEXT: weft.pow
  %6 = weft.pow %5, %y : tensor<f32>
  // CHECK-NEXT: weft.minimum
  %7 = weft.minimum %6, %y : tensor<f32>
  // CHECK-NEXT: weft.maximum
  %8 = weft.maximum %7, %y : tensor<f32>
  // CHECK-NEXT: weft.and
  %9 = weft.and %b, %b : tensor<i1>
  // CHECK-NEXT: weft.or
  %10 = weft.or %9, %b : tensor<i1>
  // CHECK-NEXT: weft.floordiv %{{.*}}, %{{.*}} : tensor<0x3xui8>
  %11 = weft.floordiv %n, %n : tensor<0x3xui8>
  weft.return %8, %10, %11 : tensor<f32>, tensor<i1>, tensor<0x3xui8>
}

// CHECK-LABEL: weft.entry @others
weft.entry @others predict(%x: tensor<2x3xf32>, %y: tensor<2x3xf32>) -> (tensor<2x3xi8>, tensor<2x3xi1>) {
  // CHECK-NEXT: %[[C:.*]] = weft.compare lt %{{.*}}, %{{.*}} : tensor<2x3xf32>
  %0 = weft.compare lt %x, %y : tensor<2x3xf32>
  // CHECK-NEXT: weft.select %[[C]], %{{.*}}, %{{.*}} : tensor<2x3xf32>
  %1 = weft.select %0, %x, %y : tensor<2x3xf32>
  // CHECK-NEXT: weft.cast %{{.*}} : tensor<2x3xf32> to tensor<2x3xi8>
  %2 = weft.cast %1 : tensor<2x3xf32> to tensor<2x3xi8>
  // CHECK-NEXT: weft.compare le
  %3 = weft.compare le %x, %y : tensor<2x3xf32>
  // CHECK-NEXT: weft.compare gt
  %4 = weft.compare gt %3, %0 : tensor<2x3xi1>
  // CHECK-NEXT: weft.compare ge
  %5 = weft.compare ge %4, %0 : tensor<2x3xi1>
  // CHECK-NEXT: weft.compare eq
  %6 = weft.compare eq %5, %0 : tensor<2x3xi1>
  // CHECK-NEXT: weft.compare ne
  %7 = weft.compare ne %6, %0 : tensor<2x3xi1>
  weft.return %2, %7 : tensor<2x3xi8>, tensor<2x3xi1>
}
