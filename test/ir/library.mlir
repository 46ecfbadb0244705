// RUN: weft-opt %s --assign-memory --check-plan | FileCheck %s

// What library ops say of themselves. The cut into partitions follows from the
// sizes: a few million operations each, a power of two.

module attributes {weft.phase = "ordered"} {
  // CHECK-LABEL: plan.program @products
  weft.entry @products predict(%a: tensor<4x3xf32> {weft.name = "a"},
      %b: tensor<4x5xf32> {weft.name = "b"},
      %c: tensor<512x784xf32> {weft.name = "c"},
      %d: tensor<256x784xf32> {weft.name = "d"},
      %e: tensor<2x6x128x256xf64> {weft.name = "e"},
      %f: tensor<2x6x256x128xf64> {weft.name = "f"})
      -> (tensor<3x5xf32> {weft.name = "u", weft.kind = "output"},
          tensor<512x256xf32> {weft.name = "v", weft.kind = "output"},
          tensor<2x6x128x128xf64> {weft.name = "w", weft.kind = "output"}) {
    // CHECK: #plan.matmul<dtype = f32, batch = 1, m = 3, n = 5, k = 4,
    // CHECK-SAME: transpose_a = true, transpose_b = false, partitions = 1>
    // CHECK-SAME: workspace <workspace, 0, 5120>
    %0 = weft.matmul %a, %b transpose_a
        : tensor<4x3xf32>, tensor<4x5xf32> to tensor<3x5xf32>
    // CHECK: #plan.matmul<dtype = f32, batch = 1, m = 512, n = 256, k = 784,
    // CHECK-SAME: transpose_a = false, transpose_b = true, partitions = 64>
    // CHECK-SAME: workspace <workspace, 0, 2162688>
    %1 = weft.matmul %c, %d transpose_b
        : tensor<512x784xf32>, tensor<256x784xf32> to tensor<512x256xf32>
    // CHECK: #plan.matmul<dtype = f64, batch = 12, m = 128, n = 128, k = 256,
    // CHECK-SAME: partitions = 32>
    // CHECK-NOT: workspace
    // CHECK: plan.program @convolutions
    %2 = weft.matmul %e, %f : tensor<2x6x128x256xf64>, tensor<2x6x256x128xf64>
        to tensor<2x6x128x128xf64>
    weft.return %0, %1, %2
        : tensor<3x5xf32>, tensor<512x256xf32>, tensor<2x6x128x128xf64>
  }

  weft.entry @convolutions predict(%x: tensor<8x4x28x28xf32> {weft.name = "x"},
      %w: tensor<6x2x5x3xf32> {weft.name = "w"},
      %y: tensor<8x6x14x28xf32> {weft.name = "y"})
      -> (tensor<8x6x14x28xf32> {weft.name = "u", weft.kind = "output"},
          tensor<8x4x28x28xf32> {weft.name = "v", weft.kind = "output"},
          tensor<6x2x5x3xf32> {weft.name = "z", weft.kind = "output"}) {
    // CHECK: #plan.convolution<forward, f32, batch = 8, channels = 4 -> 6,
    // CHECK-SAME: groups = 2, in = [28, 28], out = [14, 28], kernel = [5, 3],
    // CHECK-SAME: stride = [2, 1], pad_low = [2, 1], pad_high = [1, 1],
    // CHECK-SAME: dilation = [1, 1], channels_first, partitions = 1>
    // CHECK-SAME: write {{[0-9]+}} f32 <results, 0, 75264>) workspace
    %0 = weft.conv %x, %w stride [2, 1] pad [2, 1] [1, 1] dilation [1, 1]
        groups 2 : tensor<8x4x28x28xf32>, tensor<6x2x5x3xf32>
        to tensor<8x6x14x28xf32>
    // CHECK: #plan.convolution<data_grad, f32, batch = 8, channels = 4 -> 6,
    // CHECK-SAME: groups = 2, in = [28, 28], out = [14, 28], kernel = [5, 3],
    %1 = weft.conv_data_grad %y, %w stride [2, 1] pad [2, 1] [1, 1]
        dilation [1, 1] groups 2 : tensor<8x6x14x28xf32>, tensor<6x2x5x3xf32>
        to tensor<8x4x28x28xf32>
    // CHECK: #plan.convolution<filter_grad, f32, batch = 8, channels = 4 -> 6,
    // CHECK-SAME: groups = 2, in = [28, 28], out = [14, 28], kernel = [5, 3],
    // CHECK-SAME: workspace <workspace, 0, {{[0-9]+}}>
    // CHECK: }
    %2 = weft.conv_filter_grad %x, %y stride [2, 1] pad [2, 1] [1, 1]
        dilation [1, 1] groups 2 : tensor<8x4x28x28xf32>, tensor<8x6x14x28xf32>
        to tensor<6x2x5x3xf32>
    weft.return %0, %1, %2
        : tensor<8x6x14x28xf32>, tensor<8x4x28x28xf32>, tensor<6x2x5x3xf32>
  }
}
