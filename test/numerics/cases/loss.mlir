// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @cross_entropy_17_5_0_None_i64_None predict(%x0: tensor<17x5xf32> {weft.name = "x0"}, %x1: tensor<17xi64> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {} : tensor<17x5xf32>, tensor<17xi64> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @cross_entropy_17_5_10_None_ui8_5 predict(%x0: tensor<17x5xf32> {weft.name = "x0"}, %x1: tensor<17xui8> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<17x5xf32>, tensor<17xui8> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @cross_entropy_17_5_100_None_i32_5 predict(%x0: tensor<17x5xf32> {weft.name = "x0"}, %x1: tensor<17xi32> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<17x5xf32>, tensor<17xi32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @cross_entropy_17_5_0_2_i64_None predict(%x0: tensor<17x5xf32> {weft.name = "x0"}, %x1: tensor<17xi64> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<17x5xf32>, tensor<17xi64> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @cross_entropy_17_5_25_0_ui8_5 predict(%x0: tensor<17x5xf32> {weft.name = "x0"}, %x1: tensor<17xui8> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<17x5xf32>, tensor<17xui8> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @cross_entropy_1_1_0_None_i32_1 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1xi32> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {} : tensor<1x1xf32>, tensor<1xi32> to tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @cross_entropy_1_1_10_None_i64_None predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1xi64> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<1x1xf32>, tensor<1xi64> to tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @cross_entropy_1_1_100_None_ui8_1 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1xui8> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<1x1xf32>, tensor<1xui8> to tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @cross_entropy_1_1_0_2_i32_1 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1xi32> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<1x1xf32>, tensor<1xi32> to tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @cross_entropy_1_1_25_0_i64_None predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1xi64> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<1x1xf32>, tensor<1xi64> to tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @cross_entropy_scalar_3_0_None_ui8_3 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {} : tensor<3xf32>, tensor<ui8> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @cross_entropy_scalar_3_10_None_i32_3 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<3xf32>, tensor<i32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @cross_entropy_scalar_3_100_None_i64_None predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<3xf32>, tensor<i64> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @cross_entropy_scalar_3_0_2_ui8_3 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<3xf32>, tensor<ui8> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @cross_entropy_scalar_3_25_0_i32_3 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<3xf32>, tensor<i32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @cross_entropy_0_4_0_None_i32_4 predict(%x0: tensor<0x4xf32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {} : tensor<0x4xf32>, tensor<0xi32> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @cross_entropy_0_4_10_None_i64_None predict(%x0: tensor<0x4xf32> {weft.name = "x0"}, %x1: tensor<0xi64> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<0x4xf32>, tensor<0xi64> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @cross_entropy_0_4_100_None_ui8_4 predict(%x0: tensor<0x4xf32> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<0x4xf32>, tensor<0xui8> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @cross_entropy_0_4_0_2_i32_4 predict(%x0: tensor<0x4xf32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<0x4xf32>, tensor<0xi32> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @cross_entropy_0_4_25_0_i64_None predict(%x0: tensor<0x4xf32> {weft.name = "x0"}, %x1: tensor<0xi64> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<0x4xf32>, tensor<0xi64> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @cross_entropy_2x3_7_0_None_i32_7 predict(%x0: tensor<2x3x7xf32> {weft.name = "x0"}, %x1: tensor<2x3xi32> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {} : tensor<2x3x7xf32>, tensor<2x3xi32> to tensor<2x3xf32>
    weft.return %0 : tensor<2x3xf32>
  }
  weft.entry @cross_entropy_2x3_7_10_None_i64_None predict(%x0: tensor<2x3x7xf32> {weft.name = "x0"}, %x1: tensor<2x3xi64> {weft.name = "x1"})
      -> (tensor<2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<2x3x7xf32>, tensor<2x3xi64> to tensor<2x3xf32>
    weft.return %0 : tensor<2x3xf32>
  }
  weft.entry @cross_entropy_2x3_7_100_None_ui8_7 predict(%x0: tensor<2x3x7xf32> {weft.name = "x0"}, %x1: tensor<2x3xui8> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<2x3x7xf32>, tensor<2x3xui8> to tensor<2x3xf32>
    weft.return %0 : tensor<2x3xf32>
  }
  weft.entry @cross_entropy_2x3_7_0_2_i32_7 predict(%x0: tensor<2x3x7xf32> {weft.name = "x0"}, %x1: tensor<2x3xi32> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<2x3x7xf32>, tensor<2x3xi32> to tensor<2x3xf32>
    weft.return %0 : tensor<2x3xf32>
  }
  weft.entry @cross_entropy_2x3_7_25_0_i64_None predict(%x0: tensor<2x3x7xf32> {weft.name = "x0"}, %x1: tensor<2x3xi64> {weft.name = "x1"})
      -> (tensor<2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<2x3x7xf32>, tensor<2x3xi64> to tensor<2x3xf32>
    weft.return %0 : tensor<2x3xf32>
  }
  weft.entry @cross_entropy_64_10_0_None_i32_10 predict(%x0: tensor<64x10xf32> {weft.name = "x0"}, %x1: tensor<64xi32> {weft.name = "x1", weft.label_limit = 10 : i64})
      -> (tensor<64xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {} : tensor<64x10xf32>, tensor<64xi32> to tensor<64xf32>
    weft.return %0 : tensor<64xf32>
  }
  weft.entry @cross_entropy_64_10_10_None_i64_None predict(%x0: tensor<64x10xf32> {weft.name = "x0"}, %x1: tensor<64xi64> {weft.name = "x1"})
      -> (tensor<64xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.1 : f64} : tensor<64x10xf32>, tensor<64xi64> to tensor<64xf32>
    weft.return %0 : tensor<64xf32>
  }
  weft.entry @cross_entropy_64_10_100_None_ui8_10 predict(%x0: tensor<64x10xf32> {weft.name = "x0"}, %x1: tensor<64xui8> {weft.name = "x1", weft.label_limit = 10 : i64})
      -> (tensor<64xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 1.0 : f64} : tensor<64x10xf32>, tensor<64xui8> to tensor<64xf32>
    weft.return %0 : tensor<64xf32>
  }
  weft.entry @cross_entropy_64_10_0_2_i32_10 predict(%x0: tensor<64x10xf32> {weft.name = "x0"}, %x1: tensor<64xi32> {weft.name = "x1", weft.label_limit = 10 : i64})
      -> (tensor<64xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {ignore = 2 : i64} : tensor<64x10xf32>, tensor<64xi32> to tensor<64xf32>
    weft.return %0 : tensor<64xf32>
  }
  weft.entry @cross_entropy_64_10_25_0_i64_None predict(%x0: tensor<64x10xf32> {weft.name = "x0"}, %x1: tensor<64xi64> {weft.name = "x1"})
      -> (tensor<64xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cross_entropy %x0, %x1 {smoothing = 0.25 : f64, ignore = 0 : i64} : tensor<64x10xf32>, tensor<64xi64> to tensor<64xf32>
    weft.return %0 : tensor<64xf32>
  }
}
