// RUN: weft-opt %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @shapes
weft.entry @shapes predict(%x: tensor<2x6xf32>, %e: tensor<0x3xf32>, %s: tensor<f32>) -> () {
  // CHECK-NEXT: weft.reshape %{{.*}} : tensor<2x6xf32> to tensor<3x4xf32>
  %0 = weft.reshape %x : tensor<2x6xf32> to tensor<3x4xf32>
  // CHECK-NEXT: weft.reshape %{{.*}} : tensor<f32> to tensor<1x1xf32>
  %1 = weft.reshape %s : tensor<f32> to tensor<1x1xf32>
  // CHECK-NEXT: weft.transpose %{{.*}}, [1, 0] : tensor<2x6xf32> to tensor<6x2xf32>
  %2 = weft.transpose %x, [1, 0] : tensor<2x6xf32> to tensor<6x2xf32>
  // CHECK-NEXT: weft.transpose %{{.*}}, [] : tensor<f32> to tensor<f32>
  %3 = weft.transpose %s, [] : tensor<f32> to tensor<f32>
  // CHECK-NEXT: weft.broadcast_to %{{.*}} : tensor<1x1xf32> to tensor<0x5xf32>
  %4 = weft.broadcast_to %1 : tensor<1x1xf32> to tensor<0x5xf32>
  // CHECK-NEXT: weft.slice %{{.*}} [0, 1] [2, 3] [1, 2] : tensor<2x6xf32> to tensor<2x3xf32>
  %5 = weft.slice %x [0, 1] [2, 3] [1, 2] : tensor<2x6xf32> to tensor<2x3xf32>
  // CHECK-NEXT: weft.slice %{{.*}} [2, 9] [0, 0] [1, 1] : tensor<2x6xf32> to tensor<0x0xf32>
  %6 = weft.slice %x [2, 9] [0, 0] [1, 1] : tensor<2x6xf32> to tensor<0x0xf32>
  // CHECK-NEXT: weft.concat 0, %{{.*}}, %{{.*}} : tensor<2x3xf32>, tensor<0x3xf32> to tensor<2x3xf32>
  %7 = weft.concat 0, %5, %e : tensor<2x3xf32>, tensor<0x3xf32> to tensor<2x3xf32>
  // CHECK-NEXT: weft.pad %{{.*}} [1, 0] [0, 2] [1, 0] with 5.000000e-01 : tensor<2x3xf32> to tensor<4x5xf32>
  %8 = weft.pad %5 [1, 0] [0, 2] [1, 0] with 0.5 : tensor<2x3xf32> to tensor<4x5xf32>
  // CHECK-NEXT: weft.pad %{{.*}} [1, 0] [1, 0] [7, 0] with 0xFFF0000000000000 : tensor<0x3xf32> to tensor<2x3xf32>
  %9 = weft.pad %e [1, 0] [1, 0] [7, 0] with 0xFFF0000000000000 : tensor<0x3xf32> to tensor<2x3xf32>
  weft.return
}
