// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @iota_17_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @iota_3x5_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<3x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 1 : tensor<3x5xf32>
    weft.return %0 : tensor<3x5xf32>
  }
  weft.entry @iota_0_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @constant_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0.5, 1.5, -3.0]> : tensor<3xf64> as tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reshape_2x6_f32 predict(%x0: tensor<2x6xf32> {weft.name = "x0"})
      -> (tensor<3x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<2x6xf32> to tensor<3x4xf32>
    weft.return %0 : tensor<3x4xf32>
  }
  weft.entry @reshape_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<f32> to tensor<1x1xf32>
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @reshape_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<1xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reshape_0x3_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<5x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<0x3xf32> to tensor<5x0xf32>
    weft.return %0 : tensor<5x0xf32>
  }
  weft.entry @reshape_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<33xf32> to tensor<33x1xf32>
    weft.return %0 : tensor<33x1xf32>
  }
  weft.entry @transpose_5x33_10_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<33x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<5x33xf32> to tensor<33x5xf32>
    weft.return %0 : tensor<33x5xf32>
  }
  weft.entry @transpose_2x3x17_201_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<17x2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [2, 0, 1] : tensor<2x3x17xf32> to tensor<17x2x3xf32>
    weft.return %0 : tensor<17x2x3xf32>
  }
  weft.entry @transpose_2x3x17_021_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x17x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [0, 2, 1] : tensor<2x3x17xf32> to tensor<2x17x3xf32>
    weft.return %0 : tensor<2x17x3xf32>
  }
  weft.entry @transpose_0x3_10_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<0x3xf32> to tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @transpose_scalar__f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [] : tensor<f32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @transpose_1x17_10_f32 predict(%x0: tensor<1x17xf32> {weft.name = "x0"})
      -> (tensor<17x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<1x17xf32> to tensor<17x1xf32>
    weft.return %0 : tensor<17x1xf32>
  }
  weft.entry @transpose_2x1x3x5_3102_f32 predict(%x0: tensor<2x1x3x5xf32> {weft.name = "x0"})
      -> (tensor<5x1x2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [3, 1, 0, 2] : tensor<2x1x3x5xf32> to tensor<5x1x2x3xf32>
    weft.return %0 : tensor<5x1x2x3xf32>
  }
  weft.entry @transpose_33x64_10_f32 predict(%x0: tensor<33x64xf32> {weft.name = "x0"})
      -> (tensor<64x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<33x64xf32> to tensor<64x33xf32>
    weft.return %0 : tensor<64x33xf32>
  }
  weft.entry @broadcast_1x3_17x3_f32 predict(%x0: tensor<1x3xf32> {weft.name = "x0"})
      -> (tensor<17x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xf32> to tensor<17x3xf32>
    weft.return %0 : tensor<17x3xf32>
  }
  weft.entry @broadcast_17x1_17x33_f32 predict(%x0: tensor<17x1xf32> {weft.name = "x0"})
      -> (tensor<17x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<17x1xf32> to tensor<17x33xf32>
    weft.return %0 : tensor<17x33xf32>
  }
  weft.entry @broadcast_scalar_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<f32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @broadcast_1x1_3x3_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"})
      -> (tensor<3x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x1xf32> to tensor<3x3xf32>
    weft.return %0 : tensor<3x3xf32>
  }
  weft.entry @broadcast_1x3_0x3_f32 predict(%x0: tensor<1x3xf32> {weft.name = "x0"})
      -> (tensor<0x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xf32> to tensor<0x3xf32>
    weft.return %0 : tensor<0x3xf32>
  }
  weft.entry @broadcast_1_1023_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1xf32> to tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @slice_2x35_f32 predict(%x0: tensor<2x35xf32> {weft.name = "x0"})
      -> (tensor<2x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [0, 1] [2, 17] [1, 2] : tensor<2x35xf32> to tensor<2x17xf32>
    weft.return %0 : tensor<2x17xf32>
  }
  weft.entry @slice_7_f32 predict(%x0: tensor<7xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [6] [1] [3] : tensor<7xf32> to tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @slice_100_f32 predict(%x0: tensor<100xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1] [33] [3] : tensor<100xf32> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @slice_4x4_f32 predict(%x0: tensor<4x4xf32> {weft.name = "x0"})
      -> (tensor<0x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0] [0, 4] [1, 1] : tensor<4x4xf32> to tensor<0x4xf32>
    weft.return %0 : tensor<0x4xf32>
  }
  weft.entry @slice_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [] [] [] : tensor<f32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @slice_3x5x2_f32 predict(%x0: tensor<3x5x2xf32> {weft.name = "x0"})
      -> (tensor<2x3x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0, 1] [2, 3, 1] [1, 2, 1] : tensor<3x5x2xf32> to tensor<2x3x1xf32>
    weft.return %0 : tensor<2x3x1xf32>
  }
  weft.entry @concat_2x17_1x17_f32 predict(%x0: tensor<2x17xf32> {weft.name = "x0"}, %x1: tensor<1x17xf32> {weft.name = "x1"})
      -> (tensor<3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<2x17xf32>, tensor<1x17xf32> to tensor<3x17xf32>
    weft.return %0 : tensor<3x17xf32>
  }
  weft.entry @concat_2x3_2x1_2x33_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<2x1xf32> {weft.name = "x1"}, %x2: tensor<2x33xf32> {weft.name = "x2"})
      -> (tensor<2x37xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1, %x2 : tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x33xf32> to tensor<2x37xf32>
    weft.return %0 : tensor<2x37xf32>
  }
  weft.entry @concat_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0 : tensor<3xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @concat_0_2_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<2xf32> {weft.name = "x1"})
      -> (tensor<2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<0xf32>, tensor<2xf32> to tensor<2xf32>
    weft.return %0 : tensor<2xf32>
  }
  weft.entry @concat_2x1x5_2x3x5_f32 predict(%x0: tensor<2x1x5xf32> {weft.name = "x0"}, %x1: tensor<2x3x5xf32> {weft.name = "x1"})
      -> (tensor<2x4x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1 : tensor<2x1x5xf32>, tensor<2x3x5xf32> to tensor<2x4x5xf32>
    weft.return %0 : tensor<2x4x5xf32>
  }
  weft.entry @pad_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<34xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [0] [1] with 1.0 : tensor<17xf32> to tensor<34xf32>
    weft.return %0 : tensor<34xf32>
  }
  weft.entry @pad_2x3_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"})
      -> (tensor<5x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [0, 2] [1, 0] [2, 0] with 1.0 : tensor<2x3xf32> to tensor<5x5xf32>
    weft.return %0 : tensor<5x5xf32>
  }
  weft.entry @pad_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [] [] [] with 1.0 : tensor<f32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @pad_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [2] [3] with 1.0 : tensor<0xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @pad_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [2] [2] [5] with 1.0 : tensor<1xf32> to tensor<5xf32>
    weft.return %0 : tensor<5xf32>
  }
  weft.entry @pad_3x1x2_f32 predict(%x0: tensor<3x1x2xf32> {weft.name = "x0"})
      -> (tensor<4x1x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1, 0, 0] [0, 0, 1] [0, 1, 1] with 1.0 : tensor<3x1x2xf32> to tensor<4x1x4xf32>
    weft.return %0 : tensor<4x1x4xf32>
  }
  weft.entry @iota_17_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @iota_3x5_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<3x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 1 : tensor<3x5xf64>
    weft.return %0 : tensor<3x5xf64>
  }
  weft.entry @iota_0_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @constant_f64 predict(%x0: tensor<3xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0.5, 1.5, -3.0]> : tensor<3xf64> as tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @reshape_2x6_f64 predict(%x0: tensor<2x6xf64> {weft.name = "x0"})
      -> (tensor<3x4xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<2x6xf64> to tensor<3x4xf64>
    weft.return %0 : tensor<3x4xf64>
  }
  weft.entry @reshape_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<1x1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<f64> to tensor<1x1xf64>
    weft.return %0 : tensor<1x1xf64>
  }
  weft.entry @reshape_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<1xf64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @reshape_0x3_f64 predict(%x0: tensor<0x3xf64> {weft.name = "x0"})
      -> (tensor<5x0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<0x3xf64> to tensor<5x0xf64>
    weft.return %0 : tensor<5x0xf64>
  }
  weft.entry @reshape_33_f64 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33x1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<33xf64> to tensor<33x1xf64>
    weft.return %0 : tensor<33x1xf64>
  }
  weft.entry @transpose_5x33_10_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<33x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<5x33xf64> to tensor<33x5xf64>
    weft.return %0 : tensor<33x5xf64>
  }
  weft.entry @transpose_2x3x17_201_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<17x2x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [2, 0, 1] : tensor<2x3x17xf64> to tensor<17x2x3xf64>
    weft.return %0 : tensor<17x2x3xf64>
  }
  weft.entry @transpose_2x3x17_021_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x17x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [0, 2, 1] : tensor<2x3x17xf64> to tensor<2x17x3xf64>
    weft.return %0 : tensor<2x17x3xf64>
  }
  weft.entry @transpose_0x3_10_f64 predict(%x0: tensor<0x3xf64> {weft.name = "x0"})
      -> (tensor<3x0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<0x3xf64> to tensor<3x0xf64>
    weft.return %0 : tensor<3x0xf64>
  }
  weft.entry @transpose_scalar__f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [] : tensor<f64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @transpose_1x17_10_f64 predict(%x0: tensor<1x17xf64> {weft.name = "x0"})
      -> (tensor<17x1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<1x17xf64> to tensor<17x1xf64>
    weft.return %0 : tensor<17x1xf64>
  }
  weft.entry @transpose_2x1x3x5_3102_f64 predict(%x0: tensor<2x1x3x5xf64> {weft.name = "x0"})
      -> (tensor<5x1x2x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [3, 1, 0, 2] : tensor<2x1x3x5xf64> to tensor<5x1x2x3xf64>
    weft.return %0 : tensor<5x1x2x3xf64>
  }
  weft.entry @transpose_33x64_10_f64 predict(%x0: tensor<33x64xf64> {weft.name = "x0"})
      -> (tensor<64x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<33x64xf64> to tensor<64x33xf64>
    weft.return %0 : tensor<64x33xf64>
  }
  weft.entry @broadcast_1x3_17x3_f64 predict(%x0: tensor<1x3xf64> {weft.name = "x0"})
      -> (tensor<17x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xf64> to tensor<17x3xf64>
    weft.return %0 : tensor<17x3xf64>
  }
  weft.entry @broadcast_17x1_17x33_f64 predict(%x0: tensor<17x1xf64> {weft.name = "x0"})
      -> (tensor<17x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<17x1xf64> to tensor<17x33xf64>
    weft.return %0 : tensor<17x33xf64>
  }
  weft.entry @broadcast_scalar_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<f64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @broadcast_1x1_3x3_f64 predict(%x0: tensor<1x1xf64> {weft.name = "x0"})
      -> (tensor<3x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x1xf64> to tensor<3x3xf64>
    weft.return %0 : tensor<3x3xf64>
  }
  weft.entry @broadcast_1x3_0x3_f64 predict(%x0: tensor<1x3xf64> {weft.name = "x0"})
      -> (tensor<0x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xf64> to tensor<0x3xf64>
    weft.return %0 : tensor<0x3xf64>
  }
  weft.entry @broadcast_1_1023_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1023xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1xf64> to tensor<1023xf64>
    weft.return %0 : tensor<1023xf64>
  }
  weft.entry @slice_2x35_f64 predict(%x0: tensor<2x35xf64> {weft.name = "x0"})
      -> (tensor<2x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [0, 1] [2, 17] [1, 2] : tensor<2x35xf64> to tensor<2x17xf64>
    weft.return %0 : tensor<2x17xf64>
  }
  weft.entry @slice_7_f64 predict(%x0: tensor<7xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [6] [1] [3] : tensor<7xf64> to tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @slice_100_f64 predict(%x0: tensor<100xf64> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1] [33] [3] : tensor<100xf64> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @slice_4x4_f64 predict(%x0: tensor<4x4xf64> {weft.name = "x0"})
      -> (tensor<0x4xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0] [0, 4] [1, 1] : tensor<4x4xf64> to tensor<0x4xf64>
    weft.return %0 : tensor<0x4xf64>
  }
  weft.entry @slice_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [] [] [] : tensor<f64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @slice_3x5x2_f64 predict(%x0: tensor<3x5x2xf64> {weft.name = "x0"})
      -> (tensor<2x3x1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0, 1] [2, 3, 1] [1, 2, 1] : tensor<3x5x2xf64> to tensor<2x3x1xf64>
    weft.return %0 : tensor<2x3x1xf64>
  }
  weft.entry @concat_2x17_1x17_f64 predict(%x0: tensor<2x17xf64> {weft.name = "x0"}, %x1: tensor<1x17xf64> {weft.name = "x1"})
      -> (tensor<3x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<2x17xf64>, tensor<1x17xf64> to tensor<3x17xf64>
    weft.return %0 : tensor<3x17xf64>
  }
  weft.entry @concat_2x3_2x1_2x33_f64 predict(%x0: tensor<2x3xf64> {weft.name = "x0"}, %x1: tensor<2x1xf64> {weft.name = "x1"}, %x2: tensor<2x33xf64> {weft.name = "x2"})
      -> (tensor<2x37xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1, %x2 : tensor<2x3xf64>, tensor<2x1xf64>, tensor<2x33xf64> to tensor<2x37xf64>
    weft.return %0 : tensor<2x37xf64>
  }
  weft.entry @concat_3_f64 predict(%x0: tensor<3xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0 : tensor<3xf64> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @concat_0_2_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<2xf64> {weft.name = "x1"})
      -> (tensor<2xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<0xf64>, tensor<2xf64> to tensor<2xf64>
    weft.return %0 : tensor<2xf64>
  }
  weft.entry @concat_2x1x5_2x3x5_f64 predict(%x0: tensor<2x1x5xf64> {weft.name = "x0"}, %x1: tensor<2x3x5xf64> {weft.name = "x1"})
      -> (tensor<2x4x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1 : tensor<2x1x5xf64>, tensor<2x3x5xf64> to tensor<2x4x5xf64>
    weft.return %0 : tensor<2x4x5xf64>
  }
  weft.entry @pad_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<34xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [0] [1] with 1.0 : tensor<17xf64> to tensor<34xf64>
    weft.return %0 : tensor<34xf64>
  }
  weft.entry @pad_2x3_f64 predict(%x0: tensor<2x3xf64> {weft.name = "x0"})
      -> (tensor<5x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [0, 2] [1, 0] [2, 0] with 1.0 : tensor<2x3xf64> to tensor<5x5xf64>
    weft.return %0 : tensor<5x5xf64>
  }
  weft.entry @pad_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [] [] [] with 1.0 : tensor<f64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @pad_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [2] [3] with 1.0 : tensor<0xf64> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @pad_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [2] [2] [5] with 1.0 : tensor<1xf64> to tensor<5xf64>
    weft.return %0 : tensor<5xf64>
  }
  weft.entry @pad_3x1x2_f64 predict(%x0: tensor<3x1x2xf64> {weft.name = "x0"})
      -> (tensor<4x1x4xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1, 0, 0] [0, 0, 1] [0, 1, 1] with 1.0 : tensor<3x1x2xf64> to tensor<4x1x4xf64>
    weft.return %0 : tensor<4x1x4xf64>
  }
  weft.entry @iota_17_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 0 : tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @iota_3x5_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<3x5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 1 : tensor<3x5xi32>
    weft.return %0 : tensor<3x5xi32>
  }
  weft.entry @iota_0_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 0 : tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @constant_i32 predict(%x0: tensor<3xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0, 1, 1]> : tensor<3xi64> as tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @reshape_2x6_i32 predict(%x0: tensor<2x6xi32> {weft.name = "x0"})
      -> (tensor<3x4xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<2x6xi32> to tensor<3x4xi32>
    weft.return %0 : tensor<3x4xi32>
  }
  weft.entry @reshape_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<1x1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<i32> to tensor<1x1xi32>
    weft.return %0 : tensor<1x1xi32>
  }
  weft.entry @reshape_1_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<1xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @reshape_0x3_i32 predict(%x0: tensor<0x3xi32> {weft.name = "x0"})
      -> (tensor<5x0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<0x3xi32> to tensor<5x0xi32>
    weft.return %0 : tensor<5x0xi32>
  }
  weft.entry @reshape_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33x1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<33xi32> to tensor<33x1xi32>
    weft.return %0 : tensor<33x1xi32>
  }
  weft.entry @transpose_5x33_10_i32 predict(%x0: tensor<5x33xi32> {weft.name = "x0"})
      -> (tensor<33x5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<5x33xi32> to tensor<33x5xi32>
    weft.return %0 : tensor<33x5xi32>
  }
  weft.entry @transpose_2x3x17_201_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<17x2x3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [2, 0, 1] : tensor<2x3x17xi32> to tensor<17x2x3xi32>
    weft.return %0 : tensor<17x2x3xi32>
  }
  weft.entry @transpose_2x3x17_021_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<2x17x3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [0, 2, 1] : tensor<2x3x17xi32> to tensor<2x17x3xi32>
    weft.return %0 : tensor<2x17x3xi32>
  }
  weft.entry @transpose_0x3_10_i32 predict(%x0: tensor<0x3xi32> {weft.name = "x0"})
      -> (tensor<3x0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<0x3xi32> to tensor<3x0xi32>
    weft.return %0 : tensor<3x0xi32>
  }
  weft.entry @transpose_scalar__i32 predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [] : tensor<i32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @transpose_1x17_10_i32 predict(%x0: tensor<1x17xi32> {weft.name = "x0"})
      -> (tensor<17x1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<1x17xi32> to tensor<17x1xi32>
    weft.return %0 : tensor<17x1xi32>
  }
  weft.entry @transpose_2x1x3x5_3102_i32 predict(%x0: tensor<2x1x3x5xi32> {weft.name = "x0"})
      -> (tensor<5x1x2x3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [3, 1, 0, 2] : tensor<2x1x3x5xi32> to tensor<5x1x2x3xi32>
    weft.return %0 : tensor<5x1x2x3xi32>
  }
  weft.entry @transpose_33x64_10_i32 predict(%x0: tensor<33x64xi32> {weft.name = "x0"})
      -> (tensor<64x33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<33x64xi32> to tensor<64x33xi32>
    weft.return %0 : tensor<64x33xi32>
  }
  weft.entry @broadcast_1x3_17x3_i32 predict(%x0: tensor<1x3xi32> {weft.name = "x0"})
      -> (tensor<17x3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xi32> to tensor<17x3xi32>
    weft.return %0 : tensor<17x3xi32>
  }
  weft.entry @broadcast_17x1_17x33_i32 predict(%x0: tensor<17x1xi32> {weft.name = "x0"})
      -> (tensor<17x33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<17x1xi32> to tensor<17x33xi32>
    weft.return %0 : tensor<17x33xi32>
  }
  weft.entry @broadcast_scalar_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<i32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @broadcast_1x1_3x3_i32 predict(%x0: tensor<1x1xi32> {weft.name = "x0"})
      -> (tensor<3x3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x1xi32> to tensor<3x3xi32>
    weft.return %0 : tensor<3x3xi32>
  }
  weft.entry @broadcast_1x3_0x3_i32 predict(%x0: tensor<1x3xi32> {weft.name = "x0"})
      -> (tensor<0x3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xi32> to tensor<0x3xi32>
    weft.return %0 : tensor<0x3xi32>
  }
  weft.entry @broadcast_1_1023_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<1023xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1xi32> to tensor<1023xi32>
    weft.return %0 : tensor<1023xi32>
  }
  weft.entry @slice_2x35_i32 predict(%x0: tensor<2x35xi32> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [0, 1] [2, 17] [1, 2] : tensor<2x35xi32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @slice_7_i32 predict(%x0: tensor<7xi32> {weft.name = "x0"})
      -> (tensor<1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [6] [1] [3] : tensor<7xi32> to tensor<1xi32>
    weft.return %0 : tensor<1xi32>
  }
  weft.entry @slice_100_i32 predict(%x0: tensor<100xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1] [33] [3] : tensor<100xi32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @slice_4x4_i32 predict(%x0: tensor<4x4xi32> {weft.name = "x0"})
      -> (tensor<0x4xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0] [0, 4] [1, 1] : tensor<4x4xi32> to tensor<0x4xi32>
    weft.return %0 : tensor<0x4xi32>
  }
  weft.entry @slice_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [] [] [] : tensor<i32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @slice_3x5x2_i32 predict(%x0: tensor<3x5x2xi32> {weft.name = "x0"})
      -> (tensor<2x3x1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0, 1] [2, 3, 1] [1, 2, 1] : tensor<3x5x2xi32> to tensor<2x3x1xi32>
    weft.return %0 : tensor<2x3x1xi32>
  }
  weft.entry @concat_2x17_1x17_i32 predict(%x0: tensor<2x17xi32> {weft.name = "x0"}, %x1: tensor<1x17xi32> {weft.name = "x1"})
      -> (tensor<3x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<2x17xi32>, tensor<1x17xi32> to tensor<3x17xi32>
    weft.return %0 : tensor<3x17xi32>
  }
  weft.entry @concat_2x3_2x1_2x33_i32 predict(%x0: tensor<2x3xi32> {weft.name = "x0"}, %x1: tensor<2x1xi32> {weft.name = "x1"}, %x2: tensor<2x33xi32> {weft.name = "x2"})
      -> (tensor<2x37xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1, %x2 : tensor<2x3xi32>, tensor<2x1xi32>, tensor<2x33xi32> to tensor<2x37xi32>
    weft.return %0 : tensor<2x37xi32>
  }
  weft.entry @concat_3_i32 predict(%x0: tensor<3xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0 : tensor<3xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @concat_0_2_i32 predict(%x0: tensor<0xi32> {weft.name = "x0"}, %x1: tensor<2xi32> {weft.name = "x1"})
      -> (tensor<2xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<0xi32>, tensor<2xi32> to tensor<2xi32>
    weft.return %0 : tensor<2xi32>
  }
  weft.entry @concat_2x1x5_2x3x5_i32 predict(%x0: tensor<2x1x5xi32> {weft.name = "x0"}, %x1: tensor<2x3x5xi32> {weft.name = "x1"})
      -> (tensor<2x4x5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1 : tensor<2x1x5xi32>, tensor<2x3x5xi32> to tensor<2x4x5xi32>
    weft.return %0 : tensor<2x4x5xi32>
  }
  weft.entry @pad_17_i32 predict(%x0: tensor<17xi32> {weft.name = "x0"})
      -> (tensor<34xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [0] [1] with 1.0 : tensor<17xi32> to tensor<34xi32>
    weft.return %0 : tensor<34xi32>
  }
  weft.entry @pad_2x3_i32 predict(%x0: tensor<2x3xi32> {weft.name = "x0"})
      -> (tensor<5x5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [0, 2] [1, 0] [2, 0] with 1.0 : tensor<2x3xi32> to tensor<5x5xi32>
    weft.return %0 : tensor<5x5xi32>
  }
  weft.entry @pad_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [] [] [] with 1.0 : tensor<i32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @pad_0_i32 predict(%x0: tensor<0xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [2] [3] with 1.0 : tensor<0xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @pad_1_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [2] [2] [5] with 1.0 : tensor<1xi32> to tensor<5xi32>
    weft.return %0 : tensor<5xi32>
  }
  weft.entry @pad_3x1x2_i32 predict(%x0: tensor<3x1x2xi32> {weft.name = "x0"})
      -> (tensor<4x1x4xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1, 0, 0] [0, 0, 1] [0, 1, 1] with 1.0 : tensor<3x1x2xi32> to tensor<4x1x4xi32>
    weft.return %0 : tensor<4x1x4xi32>
  }
  weft.entry @iota_17_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 0 : tensor<17xui8>
    weft.return %0 : tensor<17xui8>
  }
  weft.entry @iota_3x5_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<3x5xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 1 : tensor<3x5xui8>
    weft.return %0 : tensor<3x5xui8>
  }
  weft.entry @iota_0_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.iota 0 : tensor<0xui8>
    weft.return %0 : tensor<0xui8>
  }
  weft.entry @constant_ui8 predict(%x0: tensor<3xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0, 1, 1]> : tensor<3xi64> as tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @reshape_2x6_ui8 predict(%x0: tensor<2x6xui8> {weft.name = "x0"})
      -> (tensor<3x4xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<2x6xui8> to tensor<3x4xui8>
    weft.return %0 : tensor<3x4xui8>
  }
  weft.entry @reshape_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<1x1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<ui8> to tensor<1x1xui8>
    weft.return %0 : tensor<1x1xui8>
  }
  weft.entry @reshape_1_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<1xui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @reshape_0x3_ui8 predict(%x0: tensor<0x3xui8> {weft.name = "x0"})
      -> (tensor<5x0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<0x3xui8> to tensor<5x0xui8>
    weft.return %0 : tensor<5x0xui8>
  }
  weft.entry @reshape_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33x1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<33xui8> to tensor<33x1xui8>
    weft.return %0 : tensor<33x1xui8>
  }
  weft.entry @transpose_5x33_10_ui8 predict(%x0: tensor<5x33xui8> {weft.name = "x0"})
      -> (tensor<33x5xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<5x33xui8> to tensor<33x5xui8>
    weft.return %0 : tensor<33x5xui8>
  }
  weft.entry @transpose_2x3x17_201_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<17x2x3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [2, 0, 1] : tensor<2x3x17xui8> to tensor<17x2x3xui8>
    weft.return %0 : tensor<17x2x3xui8>
  }
  weft.entry @transpose_2x3x17_021_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<2x17x3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [0, 2, 1] : tensor<2x3x17xui8> to tensor<2x17x3xui8>
    weft.return %0 : tensor<2x17x3xui8>
  }
  weft.entry @transpose_0x3_10_ui8 predict(%x0: tensor<0x3xui8> {weft.name = "x0"})
      -> (tensor<3x0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<0x3xui8> to tensor<3x0xui8>
    weft.return %0 : tensor<3x0xui8>
  }
  weft.entry @transpose_scalar__ui8 predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [] : tensor<ui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @transpose_1x17_10_ui8 predict(%x0: tensor<1x17xui8> {weft.name = "x0"})
      -> (tensor<17x1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<1x17xui8> to tensor<17x1xui8>
    weft.return %0 : tensor<17x1xui8>
  }
  weft.entry @transpose_2x1x3x5_3102_ui8 predict(%x0: tensor<2x1x3x5xui8> {weft.name = "x0"})
      -> (tensor<5x1x2x3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [3, 1, 0, 2] : tensor<2x1x3x5xui8> to tensor<5x1x2x3xui8>
    weft.return %0 : tensor<5x1x2x3xui8>
  }
  weft.entry @transpose_33x64_10_ui8 predict(%x0: tensor<33x64xui8> {weft.name = "x0"})
      -> (tensor<64x33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<33x64xui8> to tensor<64x33xui8>
    weft.return %0 : tensor<64x33xui8>
  }
  weft.entry @broadcast_1x3_17x3_ui8 predict(%x0: tensor<1x3xui8> {weft.name = "x0"})
      -> (tensor<17x3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xui8> to tensor<17x3xui8>
    weft.return %0 : tensor<17x3xui8>
  }
  weft.entry @broadcast_17x1_17x33_ui8 predict(%x0: tensor<17x1xui8> {weft.name = "x0"})
      -> (tensor<17x33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<17x1xui8> to tensor<17x33xui8>
    weft.return %0 : tensor<17x33xui8>
  }
  weft.entry @broadcast_scalar_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<ui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @broadcast_1x1_3x3_ui8 predict(%x0: tensor<1x1xui8> {weft.name = "x0"})
      -> (tensor<3x3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x1xui8> to tensor<3x3xui8>
    weft.return %0 : tensor<3x3xui8>
  }
  weft.entry @broadcast_1x3_0x3_ui8 predict(%x0: tensor<1x3xui8> {weft.name = "x0"})
      -> (tensor<0x3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xui8> to tensor<0x3xui8>
    weft.return %0 : tensor<0x3xui8>
  }
  weft.entry @broadcast_1_1023_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<1023xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1xui8> to tensor<1023xui8>
    weft.return %0 : tensor<1023xui8>
  }
  weft.entry @slice_2x35_ui8 predict(%x0: tensor<2x35xui8> {weft.name = "x0"})
      -> (tensor<2x17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [0, 1] [2, 17] [1, 2] : tensor<2x35xui8> to tensor<2x17xui8>
    weft.return %0 : tensor<2x17xui8>
  }
  weft.entry @slice_7_ui8 predict(%x0: tensor<7xui8> {weft.name = "x0"})
      -> (tensor<1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [6] [1] [3] : tensor<7xui8> to tensor<1xui8>
    weft.return %0 : tensor<1xui8>
  }
  weft.entry @slice_100_ui8 predict(%x0: tensor<100xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1] [33] [3] : tensor<100xui8> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @slice_4x4_ui8 predict(%x0: tensor<4x4xui8> {weft.name = "x0"})
      -> (tensor<0x4xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0] [0, 4] [1, 1] : tensor<4x4xui8> to tensor<0x4xui8>
    weft.return %0 : tensor<0x4xui8>
  }
  weft.entry @slice_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [] [] [] : tensor<ui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @slice_3x5x2_ui8 predict(%x0: tensor<3x5x2xui8> {weft.name = "x0"})
      -> (tensor<2x3x1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0, 1] [2, 3, 1] [1, 2, 1] : tensor<3x5x2xui8> to tensor<2x3x1xui8>
    weft.return %0 : tensor<2x3x1xui8>
  }
  weft.entry @concat_2x17_1x17_ui8 predict(%x0: tensor<2x17xui8> {weft.name = "x0"}, %x1: tensor<1x17xui8> {weft.name = "x1"})
      -> (tensor<3x17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<2x17xui8>, tensor<1x17xui8> to tensor<3x17xui8>
    weft.return %0 : tensor<3x17xui8>
  }
  weft.entry @concat_2x3_2x1_2x33_ui8 predict(%x0: tensor<2x3xui8> {weft.name = "x0"}, %x1: tensor<2x1xui8> {weft.name = "x1"}, %x2: tensor<2x33xui8> {weft.name = "x2"})
      -> (tensor<2x37xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1, %x2 : tensor<2x3xui8>, tensor<2x1xui8>, tensor<2x33xui8> to tensor<2x37xui8>
    weft.return %0 : tensor<2x37xui8>
  }
  weft.entry @concat_3_ui8 predict(%x0: tensor<3xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0 : tensor<3xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @concat_0_2_ui8 predict(%x0: tensor<0xui8> {weft.name = "x0"}, %x1: tensor<2xui8> {weft.name = "x1"})
      -> (tensor<2xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<0xui8>, tensor<2xui8> to tensor<2xui8>
    weft.return %0 : tensor<2xui8>
  }
  weft.entry @concat_2x1x5_2x3x5_ui8 predict(%x0: tensor<2x1x5xui8> {weft.name = "x0"}, %x1: tensor<2x3x5xui8> {weft.name = "x1"})
      -> (tensor<2x4x5xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1 : tensor<2x1x5xui8>, tensor<2x3x5xui8> to tensor<2x4x5xui8>
    weft.return %0 : tensor<2x4x5xui8>
  }
  weft.entry @pad_17_ui8 predict(%x0: tensor<17xui8> {weft.name = "x0"})
      -> (tensor<34xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [0] [1] with 1.0 : tensor<17xui8> to tensor<34xui8>
    weft.return %0 : tensor<34xui8>
  }
  weft.entry @pad_2x3_ui8 predict(%x0: tensor<2x3xui8> {weft.name = "x0"})
      -> (tensor<5x5xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [0, 2] [1, 0] [2, 0] with 1.0 : tensor<2x3xui8> to tensor<5x5xui8>
    weft.return %0 : tensor<5x5xui8>
  }
  weft.entry @pad_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [] [] [] with 1.0 : tensor<ui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @pad_0_ui8 predict(%x0: tensor<0xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [2] [3] with 1.0 : tensor<0xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @pad_1_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<5xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [2] [2] [5] with 1.0 : tensor<1xui8> to tensor<5xui8>
    weft.return %0 : tensor<5xui8>
  }
  weft.entry @pad_3x1x2_ui8 predict(%x0: tensor<3x1x2xui8> {weft.name = "x0"})
      -> (tensor<4x1x4xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1, 0, 0] [0, 0, 1] [0, 1, 1] with 1.0 : tensor<3x1x2xui8> to tensor<4x1x4xui8>
    weft.return %0 : tensor<4x1x4xui8>
  }
  weft.entry @constant_i1 predict(%x0: tensor<3xi1> {weft.name = "x0"})
      -> (tensor<3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0, 1, 1]> : tensor<3xi64> as tensor<3xi1>
    weft.return %0 : tensor<3xi1>
  }
  weft.entry @reshape_2x6_i1 predict(%x0: tensor<2x6xi1> {weft.name = "x0"})
      -> (tensor<3x4xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<2x6xi1> to tensor<3x4xi1>
    weft.return %0 : tensor<3x4xi1>
  }
  weft.entry @reshape_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<1x1xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<i1> to tensor<1x1xi1>
    weft.return %0 : tensor<1x1xi1>
  }
  weft.entry @reshape_1_i1 predict(%x0: tensor<1xi1> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<1xi1> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @reshape_0x3_i1 predict(%x0: tensor<0x3xi1> {weft.name = "x0"})
      -> (tensor<5x0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<0x3xi1> to tensor<5x0xi1>
    weft.return %0 : tensor<5x0xi1>
  }
  weft.entry @reshape_33_i1 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33x1xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reshape %x0 : tensor<33xi1> to tensor<33x1xi1>
    weft.return %0 : tensor<33x1xi1>
  }
  weft.entry @transpose_5x33_10_i1 predict(%x0: tensor<5x33xi1> {weft.name = "x0"})
      -> (tensor<33x5xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<5x33xi1> to tensor<33x5xi1>
    weft.return %0 : tensor<33x5xi1>
  }
  weft.entry @transpose_2x3x17_201_i1 predict(%x0: tensor<2x3x17xi1> {weft.name = "x0"})
      -> (tensor<17x2x3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [2, 0, 1] : tensor<2x3x17xi1> to tensor<17x2x3xi1>
    weft.return %0 : tensor<17x2x3xi1>
  }
  weft.entry @transpose_2x3x17_021_i1 predict(%x0: tensor<2x3x17xi1> {weft.name = "x0"})
      -> (tensor<2x17x3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [0, 2, 1] : tensor<2x3x17xi1> to tensor<2x17x3xi1>
    weft.return %0 : tensor<2x17x3xi1>
  }
  weft.entry @transpose_0x3_10_i1 predict(%x0: tensor<0x3xi1> {weft.name = "x0"})
      -> (tensor<3x0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<0x3xi1> to tensor<3x0xi1>
    weft.return %0 : tensor<3x0xi1>
  }
  weft.entry @transpose_scalar__i1 predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [] : tensor<i1> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @transpose_1x17_10_i1 predict(%x0: tensor<1x17xi1> {weft.name = "x0"})
      -> (tensor<17x1xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<1x17xi1> to tensor<17x1xi1>
    weft.return %0 : tensor<17x1xi1>
  }
  weft.entry @transpose_2x1x3x5_3102_i1 predict(%x0: tensor<2x1x3x5xi1> {weft.name = "x0"})
      -> (tensor<5x1x2x3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [3, 1, 0, 2] : tensor<2x1x3x5xi1> to tensor<5x1x2x3xi1>
    weft.return %0 : tensor<5x1x2x3xi1>
  }
  weft.entry @transpose_33x64_10_i1 predict(%x0: tensor<33x64xi1> {weft.name = "x0"})
      -> (tensor<64x33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.transpose %x0, [1, 0] : tensor<33x64xi1> to tensor<64x33xi1>
    weft.return %0 : tensor<64x33xi1>
  }
  weft.entry @broadcast_1x3_17x3_i1 predict(%x0: tensor<1x3xi1> {weft.name = "x0"})
      -> (tensor<17x3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xi1> to tensor<17x3xi1>
    weft.return %0 : tensor<17x3xi1>
  }
  weft.entry @broadcast_17x1_17x33_i1 predict(%x0: tensor<17x1xi1> {weft.name = "x0"})
      -> (tensor<17x33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<17x1xi1> to tensor<17x33xi1>
    weft.return %0 : tensor<17x33xi1>
  }
  weft.entry @broadcast_scalar_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<i1> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @broadcast_1x1_3x3_i1 predict(%x0: tensor<1x1xi1> {weft.name = "x0"})
      -> (tensor<3x3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x1xi1> to tensor<3x3xi1>
    weft.return %0 : tensor<3x3xi1>
  }
  weft.entry @broadcast_1x3_0x3_i1 predict(%x0: tensor<1x3xi1> {weft.name = "x0"})
      -> (tensor<0x3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1x3xi1> to tensor<0x3xi1>
    weft.return %0 : tensor<0x3xi1>
  }
  weft.entry @broadcast_1_1023_i1 predict(%x0: tensor<1xi1> {weft.name = "x0"})
      -> (tensor<1023xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.broadcast_to %x0 : tensor<1xi1> to tensor<1023xi1>
    weft.return %0 : tensor<1023xi1>
  }
  weft.entry @slice_2x35_i1 predict(%x0: tensor<2x35xi1> {weft.name = "x0"})
      -> (tensor<2x17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [0, 1] [2, 17] [1, 2] : tensor<2x35xi1> to tensor<2x17xi1>
    weft.return %0 : tensor<2x17xi1>
  }
  weft.entry @slice_7_i1 predict(%x0: tensor<7xi1> {weft.name = "x0"})
      -> (tensor<1xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [6] [1] [3] : tensor<7xi1> to tensor<1xi1>
    weft.return %0 : tensor<1xi1>
  }
  weft.entry @slice_100_i1 predict(%x0: tensor<100xi1> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1] [33] [3] : tensor<100xi1> to tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @slice_4x4_i1 predict(%x0: tensor<4x4xi1> {weft.name = "x0"})
      -> (tensor<0x4xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0] [0, 4] [1, 1] : tensor<4x4xi1> to tensor<0x4xi1>
    weft.return %0 : tensor<0x4xi1>
  }
  weft.entry @slice_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [] [] [] : tensor<i1> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @slice_3x5x2_i1 predict(%x0: tensor<3x5x2xi1> {weft.name = "x0"})
      -> (tensor<2x3x1xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.slice %x0 [1, 0, 1] [2, 3, 1] [1, 2, 1] : tensor<3x5x2xi1> to tensor<2x3x1xi1>
    weft.return %0 : tensor<2x3x1xi1>
  }
  weft.entry @concat_2x17_1x17_i1 predict(%x0: tensor<2x17xi1> {weft.name = "x0"}, %x1: tensor<1x17xi1> {weft.name = "x1"})
      -> (tensor<3x17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<2x17xi1>, tensor<1x17xi1> to tensor<3x17xi1>
    weft.return %0 : tensor<3x17xi1>
  }
  weft.entry @concat_2x3_2x1_2x33_i1 predict(%x0: tensor<2x3xi1> {weft.name = "x0"}, %x1: tensor<2x1xi1> {weft.name = "x1"}, %x2: tensor<2x33xi1> {weft.name = "x2"})
      -> (tensor<2x37xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1, %x2 : tensor<2x3xi1>, tensor<2x1xi1>, tensor<2x33xi1> to tensor<2x37xi1>
    weft.return %0 : tensor<2x37xi1>
  }
  weft.entry @concat_3_i1 predict(%x0: tensor<3xi1> {weft.name = "x0"})
      -> (tensor<3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0 : tensor<3xi1> to tensor<3xi1>
    weft.return %0 : tensor<3xi1>
  }
  weft.entry @concat_0_2_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<2xi1> {weft.name = "x1"})
      -> (tensor<2xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 0, %x0, %x1 : tensor<0xi1>, tensor<2xi1> to tensor<2xi1>
    weft.return %0 : tensor<2xi1>
  }
  weft.entry @concat_2x1x5_2x3x5_i1 predict(%x0: tensor<2x1x5xi1> {weft.name = "x0"}, %x1: tensor<2x3x5xi1> {weft.name = "x1"})
      -> (tensor<2x4x5xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.concat 1, %x0, %x1 : tensor<2x1x5xi1>, tensor<2x3x5xi1> to tensor<2x4x5xi1>
    weft.return %0 : tensor<2x4x5xi1>
  }
  weft.entry @pad_17_i1 predict(%x0: tensor<17xi1> {weft.name = "x0"})
      -> (tensor<34xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [0] [1] with 1.0 : tensor<17xi1> to tensor<34xi1>
    weft.return %0 : tensor<34xi1>
  }
  weft.entry @pad_2x3_i1 predict(%x0: tensor<2x3xi1> {weft.name = "x0"})
      -> (tensor<5x5xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [0, 2] [1, 0] [2, 0] with 1.0 : tensor<2x3xi1> to tensor<5x5xi1>
    weft.return %0 : tensor<5x5xi1>
  }
  weft.entry @pad_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [] [] [] with 1.0 : tensor<i1> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @pad_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1] [2] [3] with 1.0 : tensor<0xi1> to tensor<3xi1>
    weft.return %0 : tensor<3xi1>
  }
  weft.entry @pad_1_i1 predict(%x0: tensor<1xi1> {weft.name = "x0"})
      -> (tensor<5xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [2] [2] [5] with 1.0 : tensor<1xi1> to tensor<5xi1>
    weft.return %0 : tensor<5xi1>
  }
  weft.entry @pad_3x1x2_i1 predict(%x0: tensor<3x1x2xi1> {weft.name = "x0"})
      -> (tensor<4x1x4xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pad %x0 [1, 0, 0] [0, 0, 1] [0, 1, 1] with 1.0 : tensor<3x1x2xi1> to tensor<4x1x4xi1>
    weft.return %0 : tensor<4x1x4xi1>
  }
}
