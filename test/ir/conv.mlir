// RUN: weft-opt %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @convolutions
weft.entry @convolutions predict(%x: tensor<8x4x28x27xf32>, %w: tensor<6x2x5x3xf32>, %l: tensor<0x1x9xf32>, %k: tensor<1x1x9xf32>) -> () {
  // CHECK-NEXT: weft.conv %{{.*}}, %{{.*}} stride [2, 1] pad [2, 0] [1, 0] dilation [1, 2] groups 2 : tensor<8x4x28x27xf32>, tensor<6x2x5x3xf32> to tensor<8x6x14x23xf32>
  %y = weft.conv %x, %w stride [2, 1] pad [2, 0] [1, 0] dilation [1, 2] groups 2
      : tensor<8x4x28x27xf32>, tensor<6x2x5x3xf32> to tensor<8x6x14x23xf32>
  // CHECK-NEXT: weft.conv_data_grad %{{.*}} stride [2, 1] pad [2, 0] [1, 0] dilation [1, 2] groups 2 : {{.*}} to tensor<8x4x28x27xf32>
  %dx = weft.conv_data_grad %y, %w stride [2, 1] pad [2, 0] [1, 0] dilation [1, 2] groups 2
      : tensor<8x6x14x23xf32>, tensor<6x2x5x3xf32> to tensor<8x4x28x27xf32>
  // CHECK-NEXT: weft.conv_filter_grad %{{.*}} stride [2, 1] pad [2, 0] [1, 0] dilation [1, 2] groups 2 : {{.*}} to tensor<6x2x5x3xf32>
  %dw = weft.conv_filter_grad %x, %y stride [2, 1] pad [2, 0] [1, 0] dilation [1, 2] groups 2
      : tensor<8x4x28x27xf32>, tensor<8x6x14x23xf32> to tensor<6x2x5x3xf32>
  // CHECK-NEXT: weft.conv {{.*}} to tensor<0x1x1xf32>
  %z = weft.conv %l, %k stride [1] pad [0] [0] dilation [1] groups 1
      : tensor<0x1x9xf32>, tensor<1x1x9xf32> to tensor<0x1x1xf32>
  weft.return
}
