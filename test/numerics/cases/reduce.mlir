// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @reduce_sum_3x5_0_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<3x5xf32> to tensor<5xf32>
    weft.return %0 : tensor<5xf32>
  }
  weft.entry @reduce_sum_3x5_1_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<3x5xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_sum_17x33_0_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<17x33xf32> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @reduce_sum_17x33_1_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<17x33xf32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @reduce_sum_17x33_01_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0, 1] : tensor<17x33xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_sum_2x3x17_02_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0, 2] : tensor<2x3x17xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_sum_2x3x17_1_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<2x3x17xf32> to tensor<2x17xf32>
    weft.return %0 : tensor<2x17xf32>
  }
  weft.entry @reduce_sum_1023_0_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<1023xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_sum_33x1023_0_f32 predict(%x0: tensor<33x1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<33x1023xf32> to tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @reduce_sum_33x1023_1_f32 predict(%x0: tensor<33x1023xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<33x1023xf32> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @reduce_sum_scalar__f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [] : tensor<f32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_sum_3__f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [] : tensor<3xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_sum_0x3_0_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<0x3xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_sum_3x0_0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<3x0xf32> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @reduce_sum_1x1_1_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<1x1xf32> to tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @reduce_sum_16_0_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<16xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_sum_64x10_0_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"})
      -> (tensor<10xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<64x10xf32> to tensor<10xf32>
    weft.return %0 : tensor<10xf32>
  }
  weft.entry @reduce_sum_1x17_0_f32 predict(%x0: tensor<1x17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<1x17xf32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @reduce_sum_17x1_1_f32 predict(%x0: tensor<17x1xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<17x1xf32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @reduce_sum_3x5_1_f64 predict(%x0: tensor<3x5xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<3x5xf64> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @reduce_sum_17x33_0_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<17x33xf64> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @reduce_sum_17x33_1_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<17x33xf64> to tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @reduce_sum_17x33_01_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0, 1] : tensor<17x33xf64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @reduce_sum_2x3x17_02_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0, 2] : tensor<2x3x17xf64> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @reduce_sum_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<2x3x17xf64> to tensor<2x17xf64>
    weft.return %0 : tensor<2x17xf64>
  }
  weft.entry @reduce_sum_1023_0_f64 predict(%x0: tensor<1023xf64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<1023xf64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @reduce_sum_33x1023_0_f64 predict(%x0: tensor<33x1023xf64> {weft.name = "x0"})
      -> (tensor<1023xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<33x1023xf64> to tensor<1023xf64>
    weft.return %0 : tensor<1023xf64>
  }
  weft.entry @reduce_sum_3x5_1_i32 predict(%x0: tensor<3x5xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<3x5xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @reduce_sum_17x33_0_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<17x33xi32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @reduce_sum_17x33_1_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<17x33xi32> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @reduce_sum_17x33_01_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0, 1] : tensor<17x33xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @reduce_sum_2x3x17_02_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0, 2] : tensor<2x3x17xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @reduce_sum_2x3x17_1_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<2x3x17xi32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @reduce_sum_1023_0_i32 predict(%x0: tensor<1023xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<1023xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @reduce_sum_33x1023_0_i32 predict(%x0: tensor<33x1023xi32> {weft.name = "x0"})
      -> (tensor<1023xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<33x1023xi32> to tensor<1023xi32>
    weft.return %0 : tensor<1023xi32>
  }
  weft.entry @reduce_sum_3x5_1_ui8 predict(%x0: tensor<3x5xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<3x5xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @reduce_sum_17x33_0_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<17x33xui8> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @reduce_sum_17x33_1_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<17x33xui8> to tensor<17xui8>
    weft.return %0 : tensor<17xui8>
  }
  weft.entry @reduce_sum_17x33_01_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0, 1] : tensor<17x33xui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @reduce_sum_2x3x17_02_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0, 2] : tensor<2x3x17xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @reduce_sum_2x3x17_1_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<2x17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<2x3x17xui8> to tensor<2x17xui8>
    weft.return %0 : tensor<2x17xui8>
  }
  weft.entry @reduce_sum_1023_0_ui8 predict(%x0: tensor<1023xui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<1023xui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @reduce_sum_33x1023_0_ui8 predict(%x0: tensor<33x1023xui8> {weft.name = "x0"})
      -> (tensor<1023xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<33x1023xui8> to tensor<1023xui8>
    weft.return %0 : tensor<1023xui8>
  }
  weft.entry @reduce_sum_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reduce_sum %3, [0] : tensor<17xf32> to tensor<f32>
    weft.return %4 : tensor<f32>
  }
  weft.entry @reduce_prod_3x5_0_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<3x5xf64> as tensor<3x5xf32>
    %1 = weft.mul %x0, %0 : tensor<3x5xf32>
    %2 = weft.exp %1 : tensor<3x5xf32>
    %3 = weft.reduce_prod %2, [0] : tensor<3x5xf32> to tensor<5xf32>
    weft.return %3 : tensor<5xf32>
  }
  weft.entry @reduce_prod_3x5_1_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<3x5xf64> as tensor<3x5xf32>
    %1 = weft.mul %x0, %0 : tensor<3x5xf32>
    %2 = weft.exp %1 : tensor<3x5xf32>
    %3 = weft.reduce_prod %2, [1] : tensor<3x5xf32> to tensor<3xf32>
    weft.return %3 : tensor<3xf32>
  }
  weft.entry @reduce_prod_17x33_0_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<17x33xf64> as tensor<17x33xf32>
    %1 = weft.mul %x0, %0 : tensor<17x33xf32>
    %2 = weft.exp %1 : tensor<17x33xf32>
    %3 = weft.reduce_prod %2, [0] : tensor<17x33xf32> to tensor<33xf32>
    weft.return %3 : tensor<33xf32>
  }
  weft.entry @reduce_prod_17x33_1_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<17x33xf64> as tensor<17x33xf32>
    %1 = weft.mul %x0, %0 : tensor<17x33xf32>
    %2 = weft.exp %1 : tensor<17x33xf32>
    %3 = weft.reduce_prod %2, [1] : tensor<17x33xf32> to tensor<17xf32>
    weft.return %3 : tensor<17xf32>
  }
  weft.entry @reduce_prod_17x33_01_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<17x33xf64> as tensor<17x33xf32>
    %1 = weft.mul %x0, %0 : tensor<17x33xf32>
    %2 = weft.exp %1 : tensor<17x33xf32>
    %3 = weft.reduce_prod %2, [0, 1] : tensor<17x33xf32> to tensor<f32>
    weft.return %3 : tensor<f32>
  }
  weft.entry @reduce_prod_2x3x17_02_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<2x3x17xf64> as tensor<2x3x17xf32>
    %1 = weft.mul %x0, %0 : tensor<2x3x17xf32>
    %2 = weft.exp %1 : tensor<2x3x17xf32>
    %3 = weft.reduce_prod %2, [0, 2] : tensor<2x3x17xf32> to tensor<3xf32>
    weft.return %3 : tensor<3xf32>
  }
  weft.entry @reduce_prod_2x3x17_1_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<2x3x17xf64> as tensor<2x3x17xf32>
    %1 = weft.mul %x0, %0 : tensor<2x3x17xf32>
    %2 = weft.exp %1 : tensor<2x3x17xf32>
    %3 = weft.reduce_prod %2, [1] : tensor<2x3x17xf32> to tensor<2x17xf32>
    weft.return %3 : tensor<2x17xf32>
  }
  weft.entry @reduce_prod_1023_0_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<1023xf64> as tensor<1023xf32>
    %1 = weft.mul %x0, %0 : tensor<1023xf32>
    %2 = weft.exp %1 : tensor<1023xf32>
    %3 = weft.reduce_prod %2, [0] : tensor<1023xf32> to tensor<f32>
    weft.return %3 : tensor<f32>
  }
  weft.entry @reduce_prod_33x1023_0_f32 predict(%x0: tensor<33x1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<33x1023xf64> as tensor<33x1023xf32>
    %1 = weft.mul %x0, %0 : tensor<33x1023xf32>
    %2 = weft.exp %1 : tensor<33x1023xf32>
    %3 = weft.reduce_prod %2, [0] : tensor<33x1023xf32> to tensor<1023xf32>
    weft.return %3 : tensor<1023xf32>
  }
  weft.entry @reduce_prod_33x1023_1_f32 predict(%x0: tensor<33x1023xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<33x1023xf64> as tensor<33x1023xf32>
    %1 = weft.mul %x0, %0 : tensor<33x1023xf32>
    %2 = weft.exp %1 : tensor<33x1023xf32>
    %3 = weft.reduce_prod %2, [1] : tensor<33x1023xf32> to tensor<33xf32>
    weft.return %3 : tensor<33xf32>
  }
  weft.entry @reduce_prod_scalar__f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<f64> as tensor<f32>
    %1 = weft.mul %x0, %0 : tensor<f32>
    %2 = weft.exp %1 : tensor<f32>
    %3 = weft.reduce_prod %2, [] : tensor<f32> to tensor<f32>
    weft.return %3 : tensor<f32>
  }
  weft.entry @reduce_prod_3__f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<3xf64> as tensor<3xf32>
    %1 = weft.mul %x0, %0 : tensor<3xf32>
    %2 = weft.exp %1 : tensor<3xf32>
    %3 = weft.reduce_prod %2, [] : tensor<3xf32> to tensor<3xf32>
    weft.return %3 : tensor<3xf32>
  }
  weft.entry @reduce_prod_0x3_0_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<0x3xf64> as tensor<0x3xf32>
    %1 = weft.mul %x0, %0 : tensor<0x3xf32>
    %2 = weft.exp %1 : tensor<0x3xf32>
    %3 = weft.reduce_prod %2, [0] : tensor<0x3xf32> to tensor<3xf32>
    weft.return %3 : tensor<3xf32>
  }
  weft.entry @reduce_prod_3x0_0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<3x0xf64> as tensor<3x0xf32>
    %1 = weft.mul %x0, %0 : tensor<3x0xf32>
    %2 = weft.exp %1 : tensor<3x0xf32>
    %3 = weft.reduce_prod %2, [0] : tensor<3x0xf32> to tensor<0xf32>
    weft.return %3 : tensor<0xf32>
  }
  weft.entry @reduce_prod_1x1_1_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<1x1xf64> as tensor<1x1xf32>
    %1 = weft.mul %x0, %0 : tensor<1x1xf32>
    %2 = weft.exp %1 : tensor<1x1xf32>
    %3 = weft.reduce_prod %2, [1] : tensor<1x1xf32> to tensor<1xf32>
    weft.return %3 : tensor<1xf32>
  }
  weft.entry @reduce_prod_16_0_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<16xf64> as tensor<16xf32>
    %1 = weft.mul %x0, %0 : tensor<16xf32>
    %2 = weft.exp %1 : tensor<16xf32>
    %3 = weft.reduce_prod %2, [0] : tensor<16xf32> to tensor<f32>
    weft.return %3 : tensor<f32>
  }
  weft.entry @reduce_prod_64x10_0_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"})
      -> (tensor<10xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<64x10xf64> as tensor<64x10xf32>
    %1 = weft.mul %x0, %0 : tensor<64x10xf32>
    %2 = weft.exp %1 : tensor<64x10xf32>
    %3 = weft.reduce_prod %2, [0] : tensor<64x10xf32> to tensor<10xf32>
    weft.return %3 : tensor<10xf32>
  }
  weft.entry @reduce_prod_1x17_0_f32 predict(%x0: tensor<1x17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<1x17xf64> as tensor<1x17xf32>
    %1 = weft.mul %x0, %0 : tensor<1x17xf32>
    %2 = weft.exp %1 : tensor<1x17xf32>
    %3 = weft.reduce_prod %2, [0] : tensor<1x17xf32> to tensor<17xf32>
    weft.return %3 : tensor<17xf32>
  }
  weft.entry @reduce_prod_17x1_1_f32 predict(%x0: tensor<17x1xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<17x1xf64> as tensor<17x1xf32>
    %1 = weft.mul %x0, %0 : tensor<17x1xf32>
    %2 = weft.exp %1 : tensor<17x1xf32>
    %3 = weft.reduce_prod %2, [1] : tensor<17x1xf32> to tensor<17xf32>
    weft.return %3 : tensor<17xf32>
  }
  weft.entry @reduce_prod_3x5_1_f64 predict(%x0: tensor<3x5xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<3x5xf64> as tensor<3x5xf64>
    %1 = weft.mul %x0, %0 : tensor<3x5xf64>
    %2 = weft.exp %1 : tensor<3x5xf64>
    %3 = weft.reduce_prod %2, [1] : tensor<3x5xf64> to tensor<3xf64>
    weft.return %3 : tensor<3xf64>
  }
  weft.entry @reduce_prod_17x33_0_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<17x33xf64> as tensor<17x33xf64>
    %1 = weft.mul %x0, %0 : tensor<17x33xf64>
    %2 = weft.exp %1 : tensor<17x33xf64>
    %3 = weft.reduce_prod %2, [0] : tensor<17x33xf64> to tensor<33xf64>
    weft.return %3 : tensor<33xf64>
  }
  weft.entry @reduce_prod_17x33_1_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<17x33xf64> as tensor<17x33xf64>
    %1 = weft.mul %x0, %0 : tensor<17x33xf64>
    %2 = weft.exp %1 : tensor<17x33xf64>
    %3 = weft.reduce_prod %2, [1] : tensor<17x33xf64> to tensor<17xf64>
    weft.return %3 : tensor<17xf64>
  }
  weft.entry @reduce_prod_17x33_01_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<17x33xf64> as tensor<17x33xf64>
    %1 = weft.mul %x0, %0 : tensor<17x33xf64>
    %2 = weft.exp %1 : tensor<17x33xf64>
    %3 = weft.reduce_prod %2, [0, 1] : tensor<17x33xf64> to tensor<f64>
    weft.return %3 : tensor<f64>
  }
  weft.entry @reduce_prod_2x3x17_02_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<2x3x17xf64> as tensor<2x3x17xf64>
    %1 = weft.mul %x0, %0 : tensor<2x3x17xf64>
    %2 = weft.exp %1 : tensor<2x3x17xf64>
    %3 = weft.reduce_prod %2, [0, 2] : tensor<2x3x17xf64> to tensor<3xf64>
    weft.return %3 : tensor<3xf64>
  }
  weft.entry @reduce_prod_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<2x3x17xf64> as tensor<2x3x17xf64>
    %1 = weft.mul %x0, %0 : tensor<2x3x17xf64>
    %2 = weft.exp %1 : tensor<2x3x17xf64>
    %3 = weft.reduce_prod %2, [1] : tensor<2x3x17xf64> to tensor<2x17xf64>
    weft.return %3 : tensor<2x17xf64>
  }
  weft.entry @reduce_prod_1023_0_f64 predict(%x0: tensor<1023xf64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<1023xf64> as tensor<1023xf64>
    %1 = weft.mul %x0, %0 : tensor<1023xf64>
    %2 = weft.exp %1 : tensor<1023xf64>
    %3 = weft.reduce_prod %2, [0] : tensor<1023xf64> to tensor<f64>
    weft.return %3 : tensor<f64>
  }
  weft.entry @reduce_prod_33x1023_0_f64 predict(%x0: tensor<33x1023xf64> {weft.name = "x0"})
      -> (tensor<1023xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.01> : tensor<33x1023xf64> as tensor<33x1023xf64>
    %1 = weft.mul %x0, %0 : tensor<33x1023xf64>
    %2 = weft.exp %1 : tensor<33x1023xf64>
    %3 = weft.reduce_prod %2, [0] : tensor<33x1023xf64> to tensor<1023xf64>
    weft.return %3 : tensor<1023xf64>
  }
  weft.entry @reduce_prod_3x5_1_i32 predict(%x0: tensor<3x5xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [1] : tensor<3x5xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @reduce_prod_17x33_0_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0] : tensor<17x33xi32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @reduce_prod_17x33_1_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [1] : tensor<17x33xi32> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @reduce_prod_17x33_01_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0, 1] : tensor<17x33xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @reduce_prod_2x3x17_02_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0, 2] : tensor<2x3x17xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @reduce_prod_2x3x17_1_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [1] : tensor<2x3x17xi32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @reduce_prod_1023_0_i32 predict(%x0: tensor<1023xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0] : tensor<1023xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @reduce_prod_33x1023_0_i32 predict(%x0: tensor<33x1023xi32> {weft.name = "x0"})
      -> (tensor<1023xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0] : tensor<33x1023xi32> to tensor<1023xi32>
    weft.return %0 : tensor<1023xi32>
  }
  weft.entry @reduce_prod_3x5_1_ui8 predict(%x0: tensor<3x5xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [1] : tensor<3x5xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @reduce_prod_17x33_0_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0] : tensor<17x33xui8> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @reduce_prod_17x33_1_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [1] : tensor<17x33xui8> to tensor<17xui8>
    weft.return %0 : tensor<17xui8>
  }
  weft.entry @reduce_prod_17x33_01_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0, 1] : tensor<17x33xui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @reduce_prod_2x3x17_02_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0, 2] : tensor<2x3x17xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @reduce_prod_2x3x17_1_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<2x17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [1] : tensor<2x3x17xui8> to tensor<2x17xui8>
    weft.return %0 : tensor<2x17xui8>
  }
  weft.entry @reduce_prod_1023_0_ui8 predict(%x0: tensor<1023xui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0] : tensor<1023xui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @reduce_prod_33x1023_0_ui8 predict(%x0: tensor<33x1023xui8> {weft.name = "x0"})
      -> (tensor<1023xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_prod %x0, [0] : tensor<33x1023xui8> to tensor<1023xui8>
    weft.return %0 : tensor<1023xui8>
  }
  weft.entry @reduce_prod_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reduce_prod %3, [0] : tensor<17xf32> to tensor<f32>
    weft.return %4 : tensor<f32>
  }
  weft.entry @reduce_max_3x5_0_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<3x5xf32> to tensor<5xf32>
    weft.return %0 : tensor<5xf32>
  }
  weft.entry @reduce_max_3x5_1_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<3x5xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_max_17x33_0_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<17x33xf32> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @reduce_max_17x33_1_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<17x33xf32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @reduce_max_17x33_01_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0, 1] : tensor<17x33xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_max_2x3x17_02_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0, 2] : tensor<2x3x17xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_max_2x3x17_1_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<2x3x17xf32> to tensor<2x17xf32>
    weft.return %0 : tensor<2x17xf32>
  }
  weft.entry @reduce_max_1023_0_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<1023xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_max_33x1023_0_f32 predict(%x0: tensor<33x1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<33x1023xf32> to tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @reduce_max_33x1023_1_f32 predict(%x0: tensor<33x1023xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<33x1023xf32> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @reduce_max_scalar__f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [] : tensor<f32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_max_3__f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [] : tensor<3xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_max_0x3_0_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<0x3xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_max_3x0_0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<3x0xf32> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @reduce_max_1x1_1_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<1x1xf32> to tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @reduce_max_16_0_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<16xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_max_64x10_0_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"})
      -> (tensor<10xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<64x10xf32> to tensor<10xf32>
    weft.return %0 : tensor<10xf32>
  }
  weft.entry @reduce_max_1x17_0_f32 predict(%x0: tensor<1x17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<1x17xf32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @reduce_max_17x1_1_f32 predict(%x0: tensor<17x1xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<17x1xf32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @reduce_max_3x5_1_f64 predict(%x0: tensor<3x5xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<3x5xf64> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @reduce_max_17x33_0_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<17x33xf64> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @reduce_max_17x33_1_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<17x33xf64> to tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @reduce_max_17x33_01_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0, 1] : tensor<17x33xf64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @reduce_max_2x3x17_02_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0, 2] : tensor<2x3x17xf64> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @reduce_max_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<2x3x17xf64> to tensor<2x17xf64>
    weft.return %0 : tensor<2x17xf64>
  }
  weft.entry @reduce_max_1023_0_f64 predict(%x0: tensor<1023xf64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<1023xf64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @reduce_max_33x1023_0_f64 predict(%x0: tensor<33x1023xf64> {weft.name = "x0"})
      -> (tensor<1023xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<33x1023xf64> to tensor<1023xf64>
    weft.return %0 : tensor<1023xf64>
  }
  weft.entry @reduce_max_3x5_1_i32 predict(%x0: tensor<3x5xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<3x5xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @reduce_max_17x33_0_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<17x33xi32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @reduce_max_17x33_1_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<17x33xi32> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @reduce_max_17x33_01_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0, 1] : tensor<17x33xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @reduce_max_2x3x17_02_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0, 2] : tensor<2x3x17xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @reduce_max_2x3x17_1_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<2x3x17xi32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @reduce_max_1023_0_i32 predict(%x0: tensor<1023xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<1023xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @reduce_max_33x1023_0_i32 predict(%x0: tensor<33x1023xi32> {weft.name = "x0"})
      -> (tensor<1023xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<33x1023xi32> to tensor<1023xi32>
    weft.return %0 : tensor<1023xi32>
  }
  weft.entry @reduce_max_3x5_1_ui8 predict(%x0: tensor<3x5xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<3x5xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @reduce_max_17x33_0_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<17x33xui8> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @reduce_max_17x33_1_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<17x33xui8> to tensor<17xui8>
    weft.return %0 : tensor<17xui8>
  }
  weft.entry @reduce_max_17x33_01_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0, 1] : tensor<17x33xui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @reduce_max_2x3x17_02_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0, 2] : tensor<2x3x17xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @reduce_max_2x3x17_1_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<2x17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<2x3x17xui8> to tensor<2x17xui8>
    weft.return %0 : tensor<2x17xui8>
  }
  weft.entry @reduce_max_1023_0_ui8 predict(%x0: tensor<1023xui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<1023xui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @reduce_max_33x1023_0_ui8 predict(%x0: tensor<33x1023xui8> {weft.name = "x0"})
      -> (tensor<1023xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<33x1023xui8> to tensor<1023xui8>
    weft.return %0 : tensor<1023xui8>
  }
  weft.entry @reduce_max_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reduce_max %3, [0] : tensor<17xf32> to tensor<f32>
    weft.return %4 : tensor<f32>
  }
  weft.entry @reduce_min_3x5_0_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<3x5xf32> to tensor<5xf32>
    weft.return %0 : tensor<5xf32>
  }
  weft.entry @reduce_min_3x5_1_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<3x5xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_min_17x33_0_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<17x33xf32> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @reduce_min_17x33_1_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<17x33xf32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @reduce_min_17x33_01_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0, 1] : tensor<17x33xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_min_2x3x17_02_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0, 2] : tensor<2x3x17xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_min_2x3x17_1_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<2x3x17xf32> to tensor<2x17xf32>
    weft.return %0 : tensor<2x17xf32>
  }
  weft.entry @reduce_min_1023_0_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<1023xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_min_33x1023_0_f32 predict(%x0: tensor<33x1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<33x1023xf32> to tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @reduce_min_33x1023_1_f32 predict(%x0: tensor<33x1023xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<33x1023xf32> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @reduce_min_scalar__f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [] : tensor<f32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_min_3__f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [] : tensor<3xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_min_0x3_0_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<0x3xf32> to tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @reduce_min_3x0_0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<3x0xf32> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @reduce_min_1x1_1_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<1x1xf32> to tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @reduce_min_16_0_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<16xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @reduce_min_64x10_0_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"})
      -> (tensor<10xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<64x10xf32> to tensor<10xf32>
    weft.return %0 : tensor<10xf32>
  }
  weft.entry @reduce_min_1x17_0_f32 predict(%x0: tensor<1x17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<1x17xf32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @reduce_min_17x1_1_f32 predict(%x0: tensor<17x1xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<17x1xf32> to tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @reduce_min_3x5_1_f64 predict(%x0: tensor<3x5xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<3x5xf64> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @reduce_min_17x33_0_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<17x33xf64> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @reduce_min_17x33_1_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<17x33xf64> to tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @reduce_min_17x33_01_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0, 1] : tensor<17x33xf64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @reduce_min_2x3x17_02_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0, 2] : tensor<2x3x17xf64> to tensor<3xf64>
    weft.return %0 : tensor<3xf64>
  }
  weft.entry @reduce_min_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<2x3x17xf64> to tensor<2x17xf64>
    weft.return %0 : tensor<2x17xf64>
  }
  weft.entry @reduce_min_1023_0_f64 predict(%x0: tensor<1023xf64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<1023xf64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @reduce_min_33x1023_0_f64 predict(%x0: tensor<33x1023xf64> {weft.name = "x0"})
      -> (tensor<1023xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<33x1023xf64> to tensor<1023xf64>
    weft.return %0 : tensor<1023xf64>
  }
  weft.entry @reduce_min_3x5_1_i32 predict(%x0: tensor<3x5xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<3x5xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @reduce_min_17x33_0_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<17x33xi32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @reduce_min_17x33_1_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<17x33xi32> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @reduce_min_17x33_01_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0, 1] : tensor<17x33xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @reduce_min_2x3x17_02_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<3xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0, 2] : tensor<2x3x17xi32> to tensor<3xi32>
    weft.return %0 : tensor<3xi32>
  }
  weft.entry @reduce_min_2x3x17_1_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<2x3x17xi32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @reduce_min_1023_0_i32 predict(%x0: tensor<1023xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<1023xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @reduce_min_33x1023_0_i32 predict(%x0: tensor<33x1023xi32> {weft.name = "x0"})
      -> (tensor<1023xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<33x1023xi32> to tensor<1023xi32>
    weft.return %0 : tensor<1023xi32>
  }
  weft.entry @reduce_min_3x5_1_ui8 predict(%x0: tensor<3x5xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<3x5xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @reduce_min_17x33_0_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<17x33xui8> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @reduce_min_17x33_1_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<17x33xui8> to tensor<17xui8>
    weft.return %0 : tensor<17xui8>
  }
  weft.entry @reduce_min_17x33_01_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0, 1] : tensor<17x33xui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @reduce_min_2x3x17_02_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<3xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0, 2] : tensor<2x3x17xui8> to tensor<3xui8>
    weft.return %0 : tensor<3xui8>
  }
  weft.entry @reduce_min_2x3x17_1_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<2x17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [1] : tensor<2x3x17xui8> to tensor<2x17xui8>
    weft.return %0 : tensor<2x17xui8>
  }
  weft.entry @reduce_min_1023_0_ui8 predict(%x0: tensor<1023xui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<1023xui8> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @reduce_min_33x1023_0_ui8 predict(%x0: tensor<33x1023xui8> {weft.name = "x0"})
      -> (tensor<1023xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_min %x0, [0] : tensor<33x1023xui8> to tensor<1023xui8>
    weft.return %0 : tensor<1023xui8>
  }
  weft.entry @reduce_min_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reduce_min %3, [0] : tensor<17xf32> to tensor<f32>
    weft.return %4 : tensor<f32>
  }
  weft.entry @argmax_3x5_0_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<3x5xf32> to tensor<5xi32>
    weft.return %0 : tensor<5xi32>
  }
  weft.entry @argmax_17x33_1_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<17x33xf32> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @argmax_17x33_0_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<17x33xf32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @argmax_1023_0_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<1023xf32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmax_1_0_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<1xf32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmax_2x3x17_1_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<2x3x17xf32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @argmax_0x3_1_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<0x3xf32> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @argmax_64x10_1_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"})
      -> (tensor<64xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<64x10xf32> to tensor<64xi32>
    weft.return %0 : tensor<64xi32>
  }
  weft.entry @argmax_3x5_0_f64 predict(%x0: tensor<3x5xf64> {weft.name = "x0"})
      -> (tensor<5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<3x5xf64> to tensor<5xi32>
    weft.return %0 : tensor<5xi32>
  }
  weft.entry @argmax_17x33_1_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<17x33xf64> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @argmax_17x33_0_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<17x33xf64> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @argmax_1023_0_f64 predict(%x0: tensor<1023xf64> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<1023xf64> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmax_1_0_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<1xf64> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmax_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<2x3x17xf64> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @argmax_0x3_1_f64 predict(%x0: tensor<0x3xf64> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<0x3xf64> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @argmax_64x10_1_f64 predict(%x0: tensor<64x10xf64> {weft.name = "x0"})
      -> (tensor<64xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<64x10xf64> to tensor<64xi32>
    weft.return %0 : tensor<64xi32>
  }
  weft.entry @argmax_3x5_0_i32 predict(%x0: tensor<3x5xi32> {weft.name = "x0"})
      -> (tensor<5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<3x5xi32> to tensor<5xi32>
    weft.return %0 : tensor<5xi32>
  }
  weft.entry @argmax_17x33_1_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<17x33xi32> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @argmax_17x33_0_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<17x33xi32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @argmax_1023_0_i32 predict(%x0: tensor<1023xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<1023xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmax_1_0_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<1xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmax_2x3x17_1_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<2x3x17xi32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @argmax_0x3_1_i32 predict(%x0: tensor<0x3xi32> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<0x3xi32> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @argmax_64x10_1_i32 predict(%x0: tensor<64x10xi32> {weft.name = "x0"})
      -> (tensor<64xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<64x10xi32> to tensor<64xi32>
    weft.return %0 : tensor<64xi32>
  }
  weft.entry @argmax_3x5_0_ui8 predict(%x0: tensor<3x5xui8> {weft.name = "x0"})
      -> (tensor<5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<3x5xui8> to tensor<5xi32>
    weft.return %0 : tensor<5xi32>
  }
  weft.entry @argmax_17x33_1_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<17x33xui8> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @argmax_17x33_0_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<17x33xui8> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @argmax_1023_0_ui8 predict(%x0: tensor<1023xui8> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<1023xui8> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmax_1_0_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 0 : tensor<1xui8> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmax_2x3x17_1_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<2x3x17xui8> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @argmax_0x3_1_ui8 predict(%x0: tensor<0x3xui8> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<0x3xui8> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @argmax_64x10_1_ui8 predict(%x0: tensor<64x10xui8> {weft.name = "x0"})
      -> (tensor<64xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmax %x0, 1 : tensor<64x10xui8> to tensor<64xi32>
    weft.return %0 : tensor<64xi32>
  }
  weft.entry @argmax_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.argmax %3, 0 : tensor<17xf32> to tensor<i32>
    weft.return %4 : tensor<i32>
  }
  weft.entry @argmin_3x5_0_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"})
      -> (tensor<5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<3x5xf32> to tensor<5xi32>
    weft.return %0 : tensor<5xi32>
  }
  weft.entry @argmin_17x33_1_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<17x33xf32> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @argmin_17x33_0_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<17x33xf32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @argmin_1023_0_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<1023xf32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmin_1_0_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<1xf32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmin_2x3x17_1_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<2x3x17xf32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @argmin_0x3_1_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<0x3xf32> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @argmin_64x10_1_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"})
      -> (tensor<64xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<64x10xf32> to tensor<64xi32>
    weft.return %0 : tensor<64xi32>
  }
  weft.entry @argmin_3x5_0_f64 predict(%x0: tensor<3x5xf64> {weft.name = "x0"})
      -> (tensor<5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<3x5xf64> to tensor<5xi32>
    weft.return %0 : tensor<5xi32>
  }
  weft.entry @argmin_17x33_1_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<17x33xf64> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @argmin_17x33_0_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<17x33xf64> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @argmin_1023_0_f64 predict(%x0: tensor<1023xf64> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<1023xf64> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmin_1_0_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<1xf64> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmin_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<2x3x17xf64> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @argmin_0x3_1_f64 predict(%x0: tensor<0x3xf64> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<0x3xf64> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @argmin_64x10_1_f64 predict(%x0: tensor<64x10xf64> {weft.name = "x0"})
      -> (tensor<64xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<64x10xf64> to tensor<64xi32>
    weft.return %0 : tensor<64xi32>
  }
  weft.entry @argmin_3x5_0_i32 predict(%x0: tensor<3x5xi32> {weft.name = "x0"})
      -> (tensor<5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<3x5xi32> to tensor<5xi32>
    weft.return %0 : tensor<5xi32>
  }
  weft.entry @argmin_17x33_1_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<17x33xi32> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @argmin_17x33_0_i32 predict(%x0: tensor<17x33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<17x33xi32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @argmin_1023_0_i32 predict(%x0: tensor<1023xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<1023xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmin_1_0_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<1xi32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmin_2x3x17_1_i32 predict(%x0: tensor<2x3x17xi32> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<2x3x17xi32> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @argmin_0x3_1_i32 predict(%x0: tensor<0x3xi32> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<0x3xi32> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @argmin_64x10_1_i32 predict(%x0: tensor<64x10xi32> {weft.name = "x0"})
      -> (tensor<64xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<64x10xi32> to tensor<64xi32>
    weft.return %0 : tensor<64xi32>
  }
  weft.entry @argmin_3x5_0_ui8 predict(%x0: tensor<3x5xui8> {weft.name = "x0"})
      -> (tensor<5xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<3x5xui8> to tensor<5xi32>
    weft.return %0 : tensor<5xi32>
  }
  weft.entry @argmin_17x33_1_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<17x33xui8> to tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @argmin_17x33_0_ui8 predict(%x0: tensor<17x33xui8> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<17x33xui8> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @argmin_1023_0_ui8 predict(%x0: tensor<1023xui8> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<1023xui8> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmin_1_0_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 0 : tensor<1xui8> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @argmin_2x3x17_1_ui8 predict(%x0: tensor<2x3x17xui8> {weft.name = "x0"})
      -> (tensor<2x17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<2x3x17xui8> to tensor<2x17xi32>
    weft.return %0 : tensor<2x17xi32>
  }
  weft.entry @argmin_0x3_1_ui8 predict(%x0: tensor<0x3xui8> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<0x3xui8> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @argmin_64x10_1_ui8 predict(%x0: tensor<64x10xui8> {weft.name = "x0"})
      -> (tensor<64xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.argmin %x0, 1 : tensor<64x10xui8> to tensor<64xi32>
    weft.return %0 : tensor<64xi32>
  }
  weft.entry @argmin_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.argmin %3, 0 : tensor<17xf32> to tensor<i32>
    weft.return %4 : tensor<i32>
  }
}
