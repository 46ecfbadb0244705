// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @conv_0_f32 predict(%x0: tensor<2x3x5x4xf32> {weft.name = "x0"}, %x1: tensor<2x3x3x2xf32> {weft.name = "x1"})
      -> (tensor<2x2x3x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<2x3x5x4xf32>, tensor<2x3x3x2xf32> to tensor<2x2x3x3xf32>
    weft.return %0 : tensor<2x2x3x3xf32>
  }
  weft.entry @conv_data_grad_0_f32 predict(%x0: tensor<2x2x3x3xf32> {weft.name = "x0"}, %x1: tensor<2x3x3x2xf32> {weft.name = "x1"})
      -> (tensor<2x3x5x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<2x2x3x3xf32>, tensor<2x3x3x2xf32> to tensor<2x3x5x4xf32>
    weft.return %0 : tensor<2x3x5x4xf32>
  }
  weft.entry @conv_filter_grad_0_f32 predict(%x0: tensor<2x3x5x4xf32> {weft.name = "x0"}, %x1: tensor<2x2x3x3xf32> {weft.name = "x1"})
      -> (tensor<2x3x3x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<2x3x5x4xf32>, tensor<2x2x3x3xf32> to tensor<2x3x3x2xf32>
    weft.return %0 : tensor<2x3x3x2xf32>
  }
  weft.entry @conv_1_f32 predict(%x0: tensor<1x1x6x6xf32> {weft.name = "x0"}, %x1: tensor<1x1x3x3xf32> {weft.name = "x1"})
      -> (tensor<1x1x3x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [2, 2] pad [1, 1] [1, 1] dilation [1, 1] groups 1 : tensor<1x1x6x6xf32>, tensor<1x1x3x3xf32> to tensor<1x1x3x3xf32>
    weft.return %0 : tensor<1x1x3x3xf32>
  }
  weft.entry @conv_data_grad_1_f32 predict(%x0: tensor<1x1x3x3xf32> {weft.name = "x0"}, %x1: tensor<1x1x3x3xf32> {weft.name = "x1"})
      -> (tensor<1x1x6x6xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [2, 2] pad [1, 1] [1, 1] dilation [1, 1] groups 1 : tensor<1x1x3x3xf32>, tensor<1x1x3x3xf32> to tensor<1x1x6x6xf32>
    weft.return %0 : tensor<1x1x6x6xf32>
  }
  weft.entry @conv_filter_grad_1_f32 predict(%x0: tensor<1x1x6x6xf32> {weft.name = "x0"}, %x1: tensor<1x1x3x3xf32> {weft.name = "x1"})
      -> (tensor<1x1x3x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [2, 2] pad [1, 1] [1, 1] dilation [1, 1] groups 1 : tensor<1x1x6x6xf32>, tensor<1x1x3x3xf32> to tensor<1x1x3x3xf32>
    weft.return %0 : tensor<1x1x3x3xf32>
  }
  weft.entry @conv_2_f32 predict(%x0: tensor<1x2x7x5xf32> {weft.name = "x0"}, %x1: tensor<3x2x3x3xf32> {weft.name = "x1"})
      -> (tensor<1x3x3x6xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [2, 1] pad [1, 2] [0, 1] dilation [1, 1] groups 1 : tensor<1x2x7x5xf32>, tensor<3x2x3x3xf32> to tensor<1x3x3x6xf32>
    weft.return %0 : tensor<1x3x3x6xf32>
  }
  weft.entry @conv_2_f64 predict(%x0: tensor<1x2x7x5xf64> {weft.name = "x0"}, %x1: tensor<3x2x3x3xf64> {weft.name = "x1"})
      -> (tensor<1x3x3x6xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [2, 1] pad [1, 2] [0, 1] dilation [1, 1] groups 1 : tensor<1x2x7x5xf64>, tensor<3x2x3x3xf64> to tensor<1x3x3x6xf64>
    weft.return %0 : tensor<1x3x3x6xf64>
  }
  weft.entry @conv_data_grad_2_f32 predict(%x0: tensor<1x3x3x6xf32> {weft.name = "x0"}, %x1: tensor<3x2x3x3xf32> {weft.name = "x1"})
      -> (tensor<1x2x7x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [2, 1] pad [1, 2] [0, 1] dilation [1, 1] groups 1 : tensor<1x3x3x6xf32>, tensor<3x2x3x3xf32> to tensor<1x2x7x5xf32>
    weft.return %0 : tensor<1x2x7x5xf32>
  }
  weft.entry @conv_data_grad_2_f64 predict(%x0: tensor<1x3x3x6xf64> {weft.name = "x0"}, %x1: tensor<3x2x3x3xf64> {weft.name = "x1"})
      -> (tensor<1x2x7x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [2, 1] pad [1, 2] [0, 1] dilation [1, 1] groups 1 : tensor<1x3x3x6xf64>, tensor<3x2x3x3xf64> to tensor<1x2x7x5xf64>
    weft.return %0 : tensor<1x2x7x5xf64>
  }
  weft.entry @conv_filter_grad_2_f32 predict(%x0: tensor<1x2x7x5xf32> {weft.name = "x0"}, %x1: tensor<1x3x3x6xf32> {weft.name = "x1"})
      -> (tensor<3x2x3x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [2, 1] pad [1, 2] [0, 1] dilation [1, 1] groups 1 : tensor<1x2x7x5xf32>, tensor<1x3x3x6xf32> to tensor<3x2x3x3xf32>
    weft.return %0 : tensor<3x2x3x3xf32>
  }
  weft.entry @conv_filter_grad_2_f64 predict(%x0: tensor<1x2x7x5xf64> {weft.name = "x0"}, %x1: tensor<1x3x3x6xf64> {weft.name = "x1"})
      -> (tensor<3x2x3x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [2, 1] pad [1, 2] [0, 1] dilation [1, 1] groups 1 : tensor<1x2x7x5xf64>, tensor<1x3x3x6xf64> to tensor<3x2x3x3xf64>
    weft.return %0 : tensor<3x2x3x3xf64>
  }
  weft.entry @conv_3_f32 predict(%x0: tensor<2x2x7x7xf32> {weft.name = "x0"}, %x1: tensor<2x2x2x3xf32> {weft.name = "x1"})
      -> (tensor<2x2x8x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 2] pad [1, 0] [2, 3] dilation [2, 3] groups 1 : tensor<2x2x7x7xf32>, tensor<2x2x2x3xf32> to tensor<2x2x8x2xf32>
    weft.return %0 : tensor<2x2x8x2xf32>
  }
  weft.entry @conv_data_grad_3_f32 predict(%x0: tensor<2x2x8x2xf32> {weft.name = "x0"}, %x1: tensor<2x2x2x3xf32> {weft.name = "x1"})
      -> (tensor<2x2x7x7xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 2] pad [1, 0] [2, 3] dilation [2, 3] groups 1 : tensor<2x2x8x2xf32>, tensor<2x2x2x3xf32> to tensor<2x2x7x7xf32>
    weft.return %0 : tensor<2x2x7x7xf32>
  }
  weft.entry @conv_filter_grad_3_f32 predict(%x0: tensor<2x2x7x7xf32> {weft.name = "x0"}, %x1: tensor<2x2x8x2xf32> {weft.name = "x1"})
      -> (tensor<2x2x2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 2] pad [1, 0] [2, 3] dilation [2, 3] groups 1 : tensor<2x2x7x7xf32>, tensor<2x2x8x2xf32> to tensor<2x2x2x3xf32>
    weft.return %0 : tensor<2x2x2x3xf32>
  }
  weft.entry @conv_4_f32 predict(%x0: tensor<1x4x5x5xf32> {weft.name = "x0"}, %x1: tensor<6x2x3x3xf32> {weft.name = "x1"})
      -> (tensor<1x6x5x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 1] pad [1, 1] [1, 1] dilation [1, 1] groups 2 : tensor<1x4x5x5xf32>, tensor<6x2x3x3xf32> to tensor<1x6x5x5xf32>
    weft.return %0 : tensor<1x6x5x5xf32>
  }
  weft.entry @conv_data_grad_4_f32 predict(%x0: tensor<1x6x5x5xf32> {weft.name = "x0"}, %x1: tensor<6x2x3x3xf32> {weft.name = "x1"})
      -> (tensor<1x4x5x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 1] pad [1, 1] [1, 1] dilation [1, 1] groups 2 : tensor<1x6x5x5xf32>, tensor<6x2x3x3xf32> to tensor<1x4x5x5xf32>
    weft.return %0 : tensor<1x4x5x5xf32>
  }
  weft.entry @conv_filter_grad_4_f32 predict(%x0: tensor<1x4x5x5xf32> {weft.name = "x0"}, %x1: tensor<1x6x5x5xf32> {weft.name = "x1"})
      -> (tensor<6x2x3x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 1] pad [1, 1] [1, 1] dilation [1, 1] groups 2 : tensor<1x4x5x5xf32>, tensor<1x6x5x5xf32> to tensor<6x2x3x3xf32>
    weft.return %0 : tensor<6x2x3x3xf32>
  }
  weft.entry @conv_5_f32 predict(%x0: tensor<2x3x5x5xf32> {weft.name = "x0"}, %x1: tensor<3x1x2x2xf32> {weft.name = "x1"})
      -> (tensor<2x3x2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [2, 2] pad [0, 0] [1, 1] dilation [2, 1] groups 3 : tensor<2x3x5x5xf32>, tensor<3x1x2x2xf32> to tensor<2x3x2x3xf32>
    weft.return %0 : tensor<2x3x2x3xf32>
  }
  weft.entry @conv_data_grad_5_f32 predict(%x0: tensor<2x3x2x3xf32> {weft.name = "x0"}, %x1: tensor<3x1x2x2xf32> {weft.name = "x1"})
      -> (tensor<2x3x5x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [2, 2] pad [0, 0] [1, 1] dilation [2, 1] groups 3 : tensor<2x3x2x3xf32>, tensor<3x1x2x2xf32> to tensor<2x3x5x5xf32>
    weft.return %0 : tensor<2x3x5x5xf32>
  }
  weft.entry @conv_filter_grad_5_f32 predict(%x0: tensor<2x3x5x5xf32> {weft.name = "x0"}, %x1: tensor<2x3x2x3xf32> {weft.name = "x1"})
      -> (tensor<3x1x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [2, 2] pad [0, 0] [1, 1] dilation [2, 1] groups 3 : tensor<2x3x5x5xf32>, tensor<2x3x2x3xf32> to tensor<3x1x2x2xf32>
    weft.return %0 : tensor<3x1x2x2xf32>
  }
  weft.entry @conv_6_f32 predict(%x0: tensor<2x2x7xf32> {weft.name = "x0"}, %x1: tensor<4x2x3xf32> {weft.name = "x1"})
      -> (tensor<2x4x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [2] pad [1] [1] dilation [1] groups 1 : tensor<2x2x7xf32>, tensor<4x2x3xf32> to tensor<2x4x4xf32>
    weft.return %0 : tensor<2x4x4xf32>
  }
  weft.entry @conv_data_grad_6_f32 predict(%x0: tensor<2x4x4xf32> {weft.name = "x0"}, %x1: tensor<4x2x3xf32> {weft.name = "x1"})
      -> (tensor<2x2x7xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [2] pad [1] [1] dilation [1] groups 1 : tensor<2x4x4xf32>, tensor<4x2x3xf32> to tensor<2x2x7xf32>
    weft.return %0 : tensor<2x2x7xf32>
  }
  weft.entry @conv_filter_grad_6_f32 predict(%x0: tensor<2x2x7xf32> {weft.name = "x0"}, %x1: tensor<2x4x4xf32> {weft.name = "x1"})
      -> (tensor<4x2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [2] pad [1] [1] dilation [1] groups 1 : tensor<2x2x7xf32>, tensor<2x4x4xf32> to tensor<4x2x3xf32>
    weft.return %0 : tensor<4x2x3xf32>
  }
  weft.entry @conv_7_f32 predict(%x0: tensor<1x2x3x4x3xf32> {weft.name = "x0"}, %x1: tensor<2x2x2x2x2xf32> {weft.name = "x1"})
      -> (tensor<1x2x3x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 2, 1] pad [0, 1, 1] [1, 0, 0] dilation [1, 1, 2] groups 1 : tensor<1x2x3x4x3xf32>, tensor<2x2x2x2x2xf32> to tensor<1x2x3x2x2xf32>
    weft.return %0 : tensor<1x2x3x2x2xf32>
  }
  weft.entry @conv_data_grad_7_f32 predict(%x0: tensor<1x2x3x2x2xf32> {weft.name = "x0"}, %x1: tensor<2x2x2x2x2xf32> {weft.name = "x1"})
      -> (tensor<1x2x3x4x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 2, 1] pad [0, 1, 1] [1, 0, 0] dilation [1, 1, 2] groups 1 : tensor<1x2x3x2x2xf32>, tensor<2x2x2x2x2xf32> to tensor<1x2x3x4x3xf32>
    weft.return %0 : tensor<1x2x3x4x3xf32>
  }
  weft.entry @conv_filter_grad_7_f32 predict(%x0: tensor<1x2x3x4x3xf32> {weft.name = "x0"}, %x1: tensor<1x2x3x2x2xf32> {weft.name = "x1"})
      -> (tensor<2x2x2x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 2, 1] pad [0, 1, 1] [1, 0, 0] dilation [1, 1, 2] groups 1 : tensor<1x2x3x4x3xf32>, tensor<1x2x3x2x2xf32> to tensor<2x2x2x2x2xf32>
    weft.return %0 : tensor<2x2x2x2x2xf32>
  }
  weft.entry @conv_8_f32 predict(%x0: tensor<1x1x1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1x1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1x1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32> to tensor<1x1x1x1xf32>
    weft.return %0 : tensor<1x1x1x1xf32>
  }
  weft.entry @conv_data_grad_8_f32 predict(%x0: tensor<1x1x1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1x1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1x1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32> to tensor<1x1x1x1xf32>
    weft.return %0 : tensor<1x1x1x1xf32>
  }
  weft.entry @conv_filter_grad_8_f32 predict(%x0: tensor<1x1x1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1x1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1x1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x1x1x1xf32>, tensor<1x1x1x1xf32> to tensor<1x1x1x1xf32>
    weft.return %0 : tensor<1x1x1x1xf32>
  }
  weft.entry @conv_9_f32 predict(%x0: tensor<0x2x4x4xf32> {weft.name = "x0"}, %x1: tensor<3x2x2x2xf32> {weft.name = "x1"})
      -> (tensor<0x3x3x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<0x2x4x4xf32>, tensor<3x2x2x2xf32> to tensor<0x3x3x3xf32>
    weft.return %0 : tensor<0x3x3x3xf32>
  }
  weft.entry @conv_data_grad_9_f32 predict(%x0: tensor<0x3x3x3xf32> {weft.name = "x0"}, %x1: tensor<3x2x2x2xf32> {weft.name = "x1"})
      -> (tensor<0x2x4x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<0x3x3x3xf32>, tensor<3x2x2x2xf32> to tensor<0x2x4x4xf32>
    weft.return %0 : tensor<0x2x4x4xf32>
  }
  weft.entry @conv_filter_grad_9_f32 predict(%x0: tensor<0x2x4x4xf32> {weft.name = "x0"}, %x1: tensor<0x3x3x3xf32> {weft.name = "x1"})
      -> (tensor<3x2x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<0x2x4x4xf32>, tensor<0x3x3x3xf32> to tensor<3x2x2x2xf32>
    weft.return %0 : tensor<3x2x2x2xf32>
  }
  weft.entry @conv_10_f32 predict(%x0: tensor<1x2x6x6xf32> {weft.name = "x0"}, %x1: tensor<2x2x2x2xf32> {weft.name = "x1"})
      -> (tensor<1x2x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [4, 4] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x2x6x6xf32>, tensor<2x2x2x2xf32> to tensor<1x2x2x2xf32>
    weft.return %0 : tensor<1x2x2x2xf32>
  }
  weft.entry @conv_data_grad_10_f32 predict(%x0: tensor<1x2x2x2xf32> {weft.name = "x0"}, %x1: tensor<2x2x2x2xf32> {weft.name = "x1"})
      -> (tensor<1x2x6x6xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [4, 4] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x2x2x2xf32>, tensor<2x2x2x2xf32> to tensor<1x2x6x6xf32>
    weft.return %0 : tensor<1x2x6x6xf32>
  }
  weft.entry @conv_filter_grad_10_f32 predict(%x0: tensor<1x2x6x6xf32> {weft.name = "x0"}, %x1: tensor<1x2x2x2xf32> {weft.name = "x1"})
      -> (tensor<2x2x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [4, 4] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<1x2x6x6xf32>, tensor<1x2x2x2xf32> to tensor<2x2x2x2xf32>
    weft.return %0 : tensor<2x2x2x2xf32>
  }
  weft.entry @conv_11_f32 predict(%x0: tensor<4x1x28x28xf32> {weft.name = "x0"}, %x1: tensor<6x1x5x5xf32> {weft.name = "x1"})
      -> (tensor<4x6x28x28xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1] groups 1 : tensor<4x1x28x28xf32>, tensor<6x1x5x5xf32> to tensor<4x6x28x28xf32>
    weft.return %0 : tensor<4x6x28x28xf32>
  }
  weft.entry @conv_data_grad_11_f32 predict(%x0: tensor<4x6x28x28xf32> {weft.name = "x0"}, %x1: tensor<6x1x5x5xf32> {weft.name = "x1"})
      -> (tensor<4x1x28x28xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1] groups 1 : tensor<4x6x28x28xf32>, tensor<6x1x5x5xf32> to tensor<4x1x28x28xf32>
    weft.return %0 : tensor<4x1x28x28xf32>
  }
  weft.entry @conv_filter_grad_11_f32 predict(%x0: tensor<4x1x28x28xf32> {weft.name = "x0"}, %x1: tensor<4x6x28x28xf32> {weft.name = "x1"})
      -> (tensor<6x1x5x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1] groups 1 : tensor<4x1x28x28xf32>, tensor<4x6x28x28xf32> to tensor<6x1x5x5xf32>
    weft.return %0 : tensor<6x1x5x5xf32>
  }
  weft.entry @conv_12_f32 predict(%x0: tensor<3x6x14x14xf32> {weft.name = "x0"}, %x1: tensor<16x6x5x5xf32> {weft.name = "x1"})
      -> (tensor<3x16x10x10xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<3x6x14x14xf32>, tensor<16x6x5x5xf32> to tensor<3x16x10x10xf32>
    weft.return %0 : tensor<3x16x10x10xf32>
  }
  weft.entry @conv_data_grad_12_f32 predict(%x0: tensor<3x16x10x10xf32> {weft.name = "x0"}, %x1: tensor<16x6x5x5xf32> {weft.name = "x1"})
      -> (tensor<3x6x14x14xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<3x16x10x10xf32>, tensor<16x6x5x5xf32> to tensor<3x6x14x14xf32>
    weft.return %0 : tensor<3x6x14x14xf32>
  }
  weft.entry @conv_filter_grad_12_f32 predict(%x0: tensor<3x6x14x14xf32> {weft.name = "x0"}, %x1: tensor<3x16x10x10xf32> {weft.name = "x1"})
      -> (tensor<16x6x5x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 1] pad [0, 0] [0, 0] dilation [1, 1] groups 1 : tensor<3x6x14x14xf32>, tensor<3x16x10x10xf32> to tensor<16x6x5x5xf32>
    weft.return %0 : tensor<16x6x5x5xf32>
  }
}
