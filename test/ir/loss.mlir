// RUN: weft-opt %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @losses
weft.entry @losses predict(%x: tensor<8x10xf32>, %t: tensor<8xui8>, %v: tensor<3xf32>, %s: tensor<i64>) -> () {
  // CHECK-NEXT: weft.cross_entropy %{{.*}}, %{{.*}} : tensor<8x10xf32>, tensor<8xui8> to tensor<8xf32>
  %0 = weft.cross_entropy %x, %t : tensor<8x10xf32>, tensor<8xui8> to tensor<8xf32>
  // CHECK-NEXT: weft.cross_entropy %{{.*}}, %{{.*}} {ignore = 255 : i64, smoothing = 1.000000e-01 : f64}
  %1 = weft.cross_entropy %x, %t {ignore = 255 : i64, smoothing = 0.1 : f64} : tensor<8x10xf32>, tensor<8xui8> to tensor<8xf32>
  // CHECK-NEXT: weft.cross_entropy %{{.*}}, %{{.*}} : tensor<3xf32>, tensor<i64> to tensor<f32>
  %2 = weft.cross_entropy %v, %s : tensor<3xf32>, tensor<i64> to tensor<f32>
  weft.return
}
