// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @take_17x5_1_f32_ui8 predict(%x0: tensor<17x5xf32> {weft.name = "x0"}, %x1: tensor<17xui8> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xf32>, tensor<17xui8> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @take_17x5_1_f32_i32 predict(%x0: tensor<17x5xf32> {weft.name = "x0"}, %x1: tensor<17xi32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xf32>, tensor<17xi32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @take_17x5_1_f32_i64 predict(%x0: tensor<17x5xf32> {weft.name = "x0"}, %x1: tensor<17xi64> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xf32>, tensor<17xi64> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @take_4x33_0_f32_ui8 predict(%x0: tensor<4x33xf32> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xf32>, tensor<33xui8> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @take_4x33_0_f32_i32 predict(%x0: tensor<4x33xf32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xf32>, tensor<33xi32> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @take_4x33_0_f32_i64 predict(%x0: tensor<4x33xf32> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xf32>, tensor<33xi64> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @take_7_0_f32_ui8 predict(%x0: tensor<7xf32> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xf32>, tensor<ui8> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @take_7_0_f32_i32 predict(%x0: tensor<7xf32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xf32>, tensor<i32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @take_7_0_f32_i64 predict(%x0: tensor<7xf32> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xf32>, tensor<i64> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @take_2x3x17_1_f32_ui8 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x17xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xf32>, tensor<2x17xui8> to tensor<2x17xf32>
    weft.return %0 : tensor<2x17xf32>
  }
  weft.entry @take_2x3x17_1_f32_i32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x17xi32> {weft.name = "x1"})
      -> (tensor<2x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xf32>, tensor<2x17xi32> to tensor<2x17xf32>
    weft.return %0 : tensor<2x17xf32>
  }
  weft.entry @take_2x3x17_1_f32_i64 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x17xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xf32>, tensor<2x17xi64> to tensor<2x17xf32>
    weft.return %0 : tensor<2x17xf32>
  }
  weft.entry @take_0x3_1_f32_ui8 predict(%x0: tensor<0x3xf32> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xf32>, tensor<0xui8> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @take_0x3_1_f32_i32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xf32>, tensor<0xi32> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @take_0x3_1_f32_i64 predict(%x0: tensor<0x3xf32> {weft.name = "x0"}, %x1: tensor<0xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xf32>, tensor<0xi64> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @take_3x1_1_f32_ui8 predict(%x0: tensor<3x1xf32> {weft.name = "x0"}, %x1: tensor<3xui8> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xf32>, tensor<3xui8> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @take_3x1_1_f32_i32 predict(%x0: tensor<3x1xf32> {weft.name = "x0"}, %x1: tensor<3xi32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xf32>, tensor<3xi32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @take_3x1_1_f32_i64 predict(%x0: tensor<3x1xf32> {weft.name = "x0"}, %x1: tensor<3xi64> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xf32>, tensor<3xi64> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @take_17x5_1_f64_ui8 predict(%x0: tensor<17x5xf64> {weft.name = "x0"}, %x1: tensor<17xui8> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xf64>, tensor<17xui8> to tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @take_17x5_1_f64_i32 predict(%x0: tensor<17x5xf64> {weft.name = "x0"}, %x1: tensor<17xi32> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xf64>, tensor<17xi32> to tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @take_17x5_1_f64_i64 predict(%x0: tensor<17x5xf64> {weft.name = "x0"}, %x1: tensor<17xi64> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xf64>, tensor<17xi64> to tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @take_4x33_0_f64_ui8 predict(%x0: tensor<4x33xf64> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xf64>, tensor<33xui8> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @take_4x33_0_f64_i32 predict(%x0: tensor<4x33xf64> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xf64>, tensor<33xi32> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @take_4x33_0_f64_i64 predict(%x0: tensor<4x33xf64> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xf64>, tensor<33xi64> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @take_7_0_f64_ui8 predict(%x0: tensor<7xf64> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xf64>, tensor<ui8> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @take_7_0_f64_i32 predict(%x0: tensor<7xf64> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xf64>, tensor<i32> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @take_7_0_f64_i64 predict(%x0: tensor<7xf64> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xf64>, tensor<i64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @take_2x3x17_1_f64_ui8 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"}, %x1: tensor<2x17xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xf64>, tensor<2x17xui8> to tensor<2x17xf64>
    weft.return %0 : tensor<2x17xf64>
  }
  weft.entry @take_2x3x17_1_f64_i32 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"}, %x1: tensor<2x17xi32> {weft.name = "x1"})
      -> (tensor<2x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xf64>, tensor<2x17xi32> to tensor<2x17xf64>
    weft.return %0 : tensor<2x17xf64>
  }
  weft.entry @take_2x3x17_1_f64_i64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"}, %x1: tensor<2x17xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xf64>, tensor<2x17xi64> to tensor<2x17xf64>
    weft.return %0 : tensor<2x17xf64>
  }
  weft.entry @take_0x3_1_f64_ui8 predict(%x0: tensor<0x3xf64> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xf64>, tensor<0xui8> to tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @take_0x3_1_f64_i32 predict(%x0: tensor<0x3xf64> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xf64>, tensor<0xi32> to tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @take_0x3_1_f64_i64 predict(%x0: tensor<0x3xf64> {weft.name = "x0"}, %x1: tensor<0xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xf64>, tensor<0xi64> to tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @take_3x1_1_f64_ui8 predict(%x0: tensor<3x1xf64> {weft.name = "x0"}, %x1: tensor<3xui8> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xf64>, tensor<3xui8> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @take_3x1_1_f64_i32 predict(%x0: tensor<3x1xf64> {weft.name = "x0"}, %x1: tensor<3xi32> {weft.name = "x1"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xf64>, tensor<3xi32> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @take_3x1_1_f64_i64 predict(%x0: tensor<3x1xf64> {weft.name = "x0"}, %x1: tensor<3xi64> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xf64>, tensor<3xi64> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @take_17x5_1_i32_ui8 predict(%x0: tensor<17x5xi32> {weft.name = "x0"}, %x1: tensor<17xui8> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xi32>, tensor<17xui8> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @take_17x5_1_i32_i32 predict(%x0: tensor<17x5xi32> {weft.name = "x0"}, %x1: tensor<17xi32> {weft.name = "x1"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xi32>, tensor<17xi32> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @take_17x5_1_i32_i64 predict(%x0: tensor<17x5xi32> {weft.name = "x0"}, %x1: tensor<17xi64> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xi32>, tensor<17xi64> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @take_4x33_0_i32_ui8 predict(%x0: tensor<4x33xi32> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xi32>, tensor<33xui8> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @take_4x33_0_i32_i32 predict(%x0: tensor<4x33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xi32>, tensor<33xi32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @take_4x33_0_i32_i64 predict(%x0: tensor<4x33xi32> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xi32>, tensor<33xi64> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @take_7_0_i32_ui8 predict(%x0: tensor<7xi32> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xi32>, tensor<ui8> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @take_7_0_i32_i32 predict(%x0: tensor<7xi32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xi32>, tensor<i32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @take_7_0_i32_i64 predict(%x0: tensor<7xi32> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xi32>, tensor<i64> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @take_2x3x17_1_i32_ui8 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"}, %x1: tensor<2x17xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xi32>, tensor<2x17xui8> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @take_2x3x17_1_i32_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"}, %x1: tensor<2x17xi32> {weft.name = "x1"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xi32>, tensor<2x17xi32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @take_2x3x17_1_i32_i64 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"}, %x1: tensor<2x17xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xi32>, tensor<2x17xi64> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @take_0x3_1_i32_ui8 predict(%x0: tensor<0x3xi32> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xi32>, tensor<0xui8> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @take_0x3_1_i32_i32 predict(%x0: tensor<0x3xi32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xi32>, tensor<0xi32> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @take_0x3_1_i32_i64 predict(%x0: tensor<0x3xi32> {weft.name = "x0"}, %x1: tensor<0xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xi32>, tensor<0xi64> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @take_3x1_1_i32_ui8 predict(%x0: tensor<3x1xi32> {weft.name = "x0"}, %x1: tensor<3xui8> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xi32>, tensor<3xui8> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @take_3x1_1_i32_i32 predict(%x0: tensor<3x1xi32> {weft.name = "x0"}, %x1: tensor<3xi32> {weft.name = "x1"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xi32>, tensor<3xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @take_3x1_1_i32_i64 predict(%x0: tensor<3x1xi32> {weft.name = "x0"}, %x1: tensor<3xi64> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xi32>, tensor<3xi64> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @take_17x5_1_ui8_ui8 predict(%x0: tensor<17x5xui8> {weft.name = "x0"}, %x1: tensor<17xui8> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xui8>, tensor<17xui8> to tensor<17xui8>
    weft.return %0 : tensor<17xui8>
  }
  weft.entry @take_17x5_1_ui8_i32 predict(%x0: tensor<17x5xui8> {weft.name = "x0"}, %x1: tensor<17xi32> {weft.name = "x1"})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xui8>, tensor<17xi32> to tensor<17xui8>
    weft.return %0 : tensor<17xui8>
  }
  weft.entry @take_17x5_1_ui8_i64 predict(%x0: tensor<17x5xui8> {weft.name = "x0"}, %x1: tensor<17xi64> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xui8>, tensor<17xi64> to tensor<17xui8>
    weft.return %0 : tensor<17xui8>
  }
  weft.entry @take_4x33_0_ui8_ui8 predict(%x0: tensor<4x33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xui8>, tensor<33xui8> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @take_4x33_0_ui8_i32 predict(%x0: tensor<4x33xui8> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xui8>, tensor<33xi32> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @take_4x33_0_ui8_i64 predict(%x0: tensor<4x33xui8> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xui8>, tensor<33xi64> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @take_7_0_ui8_ui8 predict(%x0: tensor<7xui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xui8>, tensor<ui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @take_7_0_ui8_i32 predict(%x0: tensor<7xui8> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xui8>, tensor<i32> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @take_7_0_ui8_i64 predict(%x0: tensor<7xui8> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xui8>, tensor<i64> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @take_2x3x17_1_ui8_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"}, %x1: tensor<2x17xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xui8>, tensor<2x17xui8> to tensor<2x17xui8>
    weft.return %0 : tensor<2x17xui8>
  }
  weft.entry @take_2x3x17_1_ui8_i32 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"}, %x1: tensor<2x17xi32> {weft.name = "x1"})
      -> (tensor<2x17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xui8>, tensor<2x17xi32> to tensor<2x17xui8>
    weft.return %0 : tensor<2x17xui8>
  }
  weft.entry @take_2x3x17_1_ui8_i64 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"}, %x1: tensor<2x17xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xui8>, tensor<2x17xi64> to tensor<2x17xui8>
    weft.return %0 : tensor<2x17xui8>
  }
  weft.entry @take_0x3_1_ui8_ui8 predict(%x0: tensor<0x3xui8> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xui8>, tensor<0xui8> to tensor<0xui8>
    weft.return %0 : tensor<0xui8>
  }
  weft.entry @take_0x3_1_ui8_i32 predict(%x0: tensor<0x3xui8> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xui8>, tensor<0xi32> to tensor<0xui8>
    weft.return %0 : tensor<0xui8>
  }
  weft.entry @take_0x3_1_ui8_i64 predict(%x0: tensor<0x3xui8> {weft.name = "x0"}, %x1: tensor<0xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xui8>, tensor<0xi64> to tensor<0xui8>
    weft.return %0 : tensor<0xui8>
  }
  weft.entry @take_3x1_1_ui8_ui8 predict(%x0: tensor<3x1xui8> {weft.name = "x0"}, %x1: tensor<3xui8> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xui8>, tensor<3xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @take_3x1_1_ui8_i32 predict(%x0: tensor<3x1xui8> {weft.name = "x0"}, %x1: tensor<3xi32> {weft.name = "x1"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xui8>, tensor<3xi32> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @take_3x1_1_ui8_i64 predict(%x0: tensor<3x1xui8> {weft.name = "x0"}, %x1: tensor<3xi64> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xui8>, tensor<3xi64> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @take_17x5_1_i1_ui8 predict(%x0: tensor<17x5xi1> {weft.name = "x0"}, %x1: tensor<17xui8> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xi1>, tensor<17xui8> to tensor<17xi1>
    weft.return %0 : tensor<17xi1>
  }
  weft.entry @take_17x5_1_i1_i32 predict(%x0: tensor<17x5xi1> {weft.name = "x0"}, %x1: tensor<17xi32> {weft.name = "x1"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xi1>, tensor<17xi32> to tensor<17xi1>
    weft.return %0 : tensor<17xi1>
  }
  weft.entry @take_17x5_1_i1_i64 predict(%x0: tensor<17x5xi1> {weft.name = "x0"}, %x1: tensor<17xi64> {weft.name = "x1", weft.label_limit = 5 : i64})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<17x5xi1>, tensor<17xi64> to tensor<17xi1>
    weft.return %0 : tensor<17xi1>
  }
  weft.entry @take_4x33_0_i1_ui8 predict(%x0: tensor<4x33xi1> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xi1>, tensor<33xui8> to tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @take_4x33_0_i1_i32 predict(%x0: tensor<4x33xi1> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xi1>, tensor<33xi32> to tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @take_4x33_0_i1_i64 predict(%x0: tensor<4x33xi1> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1", weft.label_limit = 4 : i64})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<4x33xi1>, tensor<33xi64> to tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @take_7_0_i1_ui8 predict(%x0: tensor<7xi1> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xi1>, tensor<ui8> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @take_7_0_i1_i32 predict(%x0: tensor<7xi1> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xi1>, tensor<i32> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @take_7_0_i1_i64 predict(%x0: tensor<7xi1> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1", weft.label_limit = 7 : i64})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 0 : tensor<7xi1>, tensor<i64> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @take_2x3x17_1_i1_ui8 predict(%x0: tensor<2x3x17xi1> {weft.name = "x0"}, %x1: tensor<2x17xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xi1>, tensor<2x17xui8> to tensor<2x17xi1>
    weft.return %0 : tensor<2x17xi1>
  }
  weft.entry @take_2x3x17_1_i1_i32 predict(%x0: tensor<2x3x17xi1> {weft.name = "x0"}, %x1: tensor<2x17xi32> {weft.name = "x1"})
      -> (tensor<2x17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xi1>, tensor<2x17xi32> to tensor<2x17xi1>
    weft.return %0 : tensor<2x17xi1>
  }
  weft.entry @take_2x3x17_1_i1_i64 predict(%x0: tensor<2x3x17xi1> {weft.name = "x0"}, %x1: tensor<2x17xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<2x17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<2x3x17xi1>, tensor<2x17xi64> to tensor<2x17xi1>
    weft.return %0 : tensor<2x17xi1>
  }
  weft.entry @take_0x3_1_i1_ui8 predict(%x0: tensor<0x3xi1> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xi1>, tensor<0xui8> to tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @take_0x3_1_i1_i32 predict(%x0: tensor<0x3xi1> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xi1>, tensor<0xi32> to tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @take_0x3_1_i1_i64 predict(%x0: tensor<0x3xi1> {weft.name = "x0"}, %x1: tensor<0xi64> {weft.name = "x1", weft.label_limit = 3 : i64})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<0x3xi1>, tensor<0xi64> to tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @take_3x1_1_i1_ui8 predict(%x0: tensor<3x1xi1> {weft.name = "x0"}, %x1: tensor<3xui8> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xi1>, tensor<3xui8> to tensor<3xi1>
    weft.return %0 : tensor<3xi1>
  }
  weft.entry @take_3x1_1_i1_i32 predict(%x0: tensor<3x1xi1> {weft.name = "x0"}, %x1: tensor<3xi32> {weft.name = "x1"})
      -> (tensor<3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xi1>, tensor<3xi32> to tensor<3xi1>
    weft.return %0 : tensor<3xi1>
  }
  weft.entry @take_3x1_1_i1_i64 predict(%x0: tensor<3x1xi1> {weft.name = "x0"}, %x1: tensor<3xi64> {weft.name = "x1", weft.label_limit = 1 : i64})
      -> (tensor<3xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.take %x0, %x1, 1 : tensor<3x1xi1>, tensor<3xi64> to tensor<3xi1>
    weft.return %0 : tensor<3xi1>
  }
}
