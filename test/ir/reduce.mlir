// RUN: weft-opt %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @folds
weft.entry @folds predict(%x: tensor<2x0x4xf32>, %n: tensor<3xi64>) -> () {
  // CHECK-NEXT: weft.reduce_sum %{{.*}}, [0, 2] : tensor<2x0x4xf32> to tensor<0xf32>
  %0 = weft.reduce_sum %x, [0, 2] : tensor<2x0x4xf32> to tensor<0xf32>
  // CHECK-NEXT: weft.reduce_prod %{{.*}}, [0, 1, 2] : tensor<2x0x4xf32> to tensor<f32>
  %1 = weft.reduce_prod %x, [0, 1, 2] : tensor<2x0x4xf32> to tensor<f32>
  // CHECK-NEXT: weft.reduce_max %{{.*}}, [1] : tensor<2x0x4xf32> to tensor<2x4xf32>
  %2 = weft.reduce_max %x, [1] : tensor<2x0x4xf32> to tensor<2x4xf32>
  // CHECK-NEXT: weft.reduce_min %{{.*}}, [] : tensor<3xi64> to tensor<3xi64>
  %3 = weft.reduce_min %n, [] : tensor<3xi64> to tensor<3xi64>
  // CHECK-NEXT: weft.argmax %{{.*}}, 0 : tensor<3xi64> to tensor<i32>
  %4 = weft.argmax %n, 0 : tensor<3xi64> to tensor<i32>
  // CHECK-NEXT: weft.argmin %{{.*}}, 2 : tensor<2x0x4xf32> to tensor<2x0xi32>
  %5 = weft.argmin %x, 2 : tensor<2x0x4xf32> to tensor<2x0xi32>
  weft.return
}
