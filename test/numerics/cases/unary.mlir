// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @neg_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @neg_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @neg_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @neg_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @neg_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @neg_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @neg_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @neg_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @neg_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @neg_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @neg_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @neg_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.neg %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @neg_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @neg_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @neg_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @neg_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @neg_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @neg_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.neg %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @abs_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @abs_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @abs_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @abs_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @abs_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @abs_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @abs_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @abs_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @abs_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @abs_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @abs_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @abs_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.abs %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @abs_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @abs_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @abs_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @abs_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @abs_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @abs_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.abs %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @sign_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @sign_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @sign_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @sign_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @sign_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @sign_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @sign_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @sign_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @sign_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @sign_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @sign_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @sign_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.sign %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @sign_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @sign_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @sign_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @sign_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @sign_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @sign_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.sign %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @relu_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @relu_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @relu_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @relu_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @relu_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @relu_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @relu_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @relu_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @relu_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @relu_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @relu_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @relu_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.relu %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @relu_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @relu_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @relu_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @relu_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @relu_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @relu_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.relu %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @floor_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @floor_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @floor_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @floor_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @floor_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @floor_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @floor_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @floor_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @floor_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @floor_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @floor_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @floor_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.floor %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @floor_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @floor_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @floor_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @floor_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @floor_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @floor_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.floor %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @ceil_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @ceil_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @ceil_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @ceil_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @ceil_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @ceil_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @ceil_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @ceil_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @ceil_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @ceil_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @ceil_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @ceil_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.ceil %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @ceil_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @ceil_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @ceil_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @ceil_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @ceil_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.ceil %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @ceil_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.ceil %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @round_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @round_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @round_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @round_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @round_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @round_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @round_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @round_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @round_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @round_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @round_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @round_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.round %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @round_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @round_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @round_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @round_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @round_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.round %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @round_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.round %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @exp_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @exp_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @exp_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @exp_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @exp_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @exp_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @exp_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @exp_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @exp_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @exp_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @exp_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @exp_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.exp %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @exp_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @exp_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @exp_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @exp_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @exp_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @exp_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.exp %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @log_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @log_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @log_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @log_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @log_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @log_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @log_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @log_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @log_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @log_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @log_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @log_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.log %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @log_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @log_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @log_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @log_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @log_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @log_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.log %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @sqrt_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @sqrt_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @sqrt_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @sqrt_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @sqrt_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @sqrt_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @sqrt_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @sqrt_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @sqrt_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @sqrt_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @sqrt_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @sqrt_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.sqrt %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @sqrt_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @sqrt_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @sqrt_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @sqrt_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @sqrt_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sqrt %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @sqrt_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.sqrt %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @rsqrt_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @rsqrt_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @rsqrt_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @rsqrt_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @rsqrt_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @rsqrt_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @rsqrt_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @rsqrt_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @rsqrt_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @rsqrt_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @rsqrt_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @rsqrt_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.rsqrt %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @rsqrt_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @rsqrt_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @rsqrt_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @rsqrt_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @rsqrt_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.rsqrt %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @rsqrt_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.rsqrt %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @tanh_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @tanh_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @tanh_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @tanh_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @tanh_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @tanh_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @tanh_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @tanh_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @tanh_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @tanh_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @tanh_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @tanh_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.tanh %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @tanh_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @tanh_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @tanh_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @tanh_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @tanh_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @tanh_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.tanh %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @sigmoid_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @sigmoid_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @sigmoid_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @sigmoid_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @sigmoid_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @sigmoid_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @sigmoid_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @sigmoid_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @sigmoid_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @sigmoid_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @sigmoid_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @sigmoid_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.sigmoid %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @sigmoid_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @sigmoid_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @sigmoid_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @sigmoid_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @sigmoid_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @sigmoid_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.sigmoid %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @stop_gradient_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @stop_gradient_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @stop_gradient_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @stop_gradient_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @stop_gradient_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @stop_gradient_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @stop_gradient_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @stop_gradient_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @stop_gradient_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @stop_gradient_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @stop_gradient_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @stop_gradient_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.stop_gradient %3 : tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @stop_gradient_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @stop_gradient_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @stop_gradient_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @stop_gradient_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @stop_gradient_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.stop_gradient %x0 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @stop_gradient_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.stop_gradient %3 : tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @neg_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.neg %1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @neg_1_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<1xi64> as tensor<1xi32>
    %1 = weft.mul %x0, %0 : tensor<1xi32>
    %2 = weft.neg %1 : tensor<1xi32>
    weft.return %2 : tensor<1xi32>
  }
  weft.entry @neg_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.neg %1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @neg_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.neg %1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @neg_1_i64 predict(%x0: tensor<1xi64> {weft.name = "x0"})
      -> (tensor<1xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<1xi64> as tensor<1xi64>
    %1 = weft.mul %x0, %0 : tensor<1xi64>
    %2 = weft.neg %1 : tensor<1xi64>
    weft.return %2 : tensor<1xi64>
  }
  weft.entry @neg_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.neg %1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @neg_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.neg %1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @neg_1_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<1xi64> as tensor<1xui8>
    %1 = weft.mul %x0, %0 : tensor<1xui8>
    %2 = weft.neg %1 : tensor<1xui8>
    weft.return %2 : tensor<1xui8>
  }
  weft.entry @neg_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.neg %1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @neg_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.neg %1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @neg_1_i8 predict(%x0: tensor<1xi8> {weft.name = "x0"})
      -> (tensor<1xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<1xi64> as tensor<1xi8>
    %1 = weft.mul %x0, %0 : tensor<1xi8>
    %2 = weft.neg %1 : tensor<1xi8>
    weft.return %2 : tensor<1xi8>
  }
  weft.entry @neg_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.neg %1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @neg_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.neg %1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @neg_1_i16 predict(%x0: tensor<1xi16> {weft.name = "x0"})
      -> (tensor<1xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<1xi64> as tensor<1xi16>
    %1 = weft.mul %x0, %0 : tensor<1xi16>
    %2 = weft.neg %1 : tensor<1xi16>
    weft.return %2 : tensor<1xi16>
  }
  weft.entry @neg_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.neg %1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @abs_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.abs %1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @abs_1_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<1xi64> as tensor<1xi32>
    %1 = weft.mul %x0, %0 : tensor<1xi32>
    %2 = weft.abs %1 : tensor<1xi32>
    weft.return %2 : tensor<1xi32>
  }
  weft.entry @abs_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.abs %1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @abs_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.abs %1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @abs_1_i64 predict(%x0: tensor<1xi64> {weft.name = "x0"})
      -> (tensor<1xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<1xi64> as tensor<1xi64>
    %1 = weft.mul %x0, %0 : tensor<1xi64>
    %2 = weft.abs %1 : tensor<1xi64>
    weft.return %2 : tensor<1xi64>
  }
  weft.entry @abs_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.abs %1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @abs_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.abs %1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @abs_1_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<1xi64> as tensor<1xui8>
    %1 = weft.mul %x0, %0 : tensor<1xui8>
    %2 = weft.abs %1 : tensor<1xui8>
    weft.return %2 : tensor<1xui8>
  }
  weft.entry @abs_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.abs %1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @abs_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.abs %1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @abs_1_i8 predict(%x0: tensor<1xi8> {weft.name = "x0"})
      -> (tensor<1xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<1xi64> as tensor<1xi8>
    %1 = weft.mul %x0, %0 : tensor<1xi8>
    %2 = weft.abs %1 : tensor<1xi8>
    weft.return %2 : tensor<1xi8>
  }
  weft.entry @abs_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.abs %1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @abs_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.abs %1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @abs_1_i16 predict(%x0: tensor<1xi16> {weft.name = "x0"})
      -> (tensor<1xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<1xi64> as tensor<1xi16>
    %1 = weft.mul %x0, %0 : tensor<1xi16>
    %2 = weft.abs %1 : tensor<1xi16>
    weft.return %2 : tensor<1xi16>
  }
  weft.entry @abs_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.abs %1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @sign_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.sign %1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @sign_1_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<1xi64> as tensor<1xi32>
    %1 = weft.mul %x0, %0 : tensor<1xi32>
    %2 = weft.sign %1 : tensor<1xi32>
    weft.return %2 : tensor<1xi32>
  }
  weft.entry @sign_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.sign %1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @sign_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.sign %1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @sign_1_i64 predict(%x0: tensor<1xi64> {weft.name = "x0"})
      -> (tensor<1xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<1xi64> as tensor<1xi64>
    %1 = weft.mul %x0, %0 : tensor<1xi64>
    %2 = weft.sign %1 : tensor<1xi64>
    weft.return %2 : tensor<1xi64>
  }
  weft.entry @sign_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.sign %1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @sign_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.sign %1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @sign_1_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<1xi64> as tensor<1xui8>
    %1 = weft.mul %x0, %0 : tensor<1xui8>
    %2 = weft.sign %1 : tensor<1xui8>
    weft.return %2 : tensor<1xui8>
  }
  weft.entry @sign_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.sign %1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @sign_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.sign %1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @sign_1_i8 predict(%x0: tensor<1xi8> {weft.name = "x0"})
      -> (tensor<1xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<1xi64> as tensor<1xi8>
    %1 = weft.mul %x0, %0 : tensor<1xi8>
    %2 = weft.sign %1 : tensor<1xi8>
    weft.return %2 : tensor<1xi8>
  }
  weft.entry @sign_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.sign %1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @sign_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.sign %1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @sign_1_i16 predict(%x0: tensor<1xi16> {weft.name = "x0"})
      -> (tensor<1xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<1xi64> as tensor<1xi16>
    %1 = weft.mul %x0, %0 : tensor<1xi16>
    %2 = weft.sign %1 : tensor<1xi16>
    weft.return %2 : tensor<1xi16>
  }
  weft.entry @sign_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.sign %1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @relu_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.relu %1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @relu_1_i32 predict(%x0: tensor<1xi32> {weft.name = "x0"})
      -> (tensor<1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<1xi64> as tensor<1xi32>
    %1 = weft.mul %x0, %0 : tensor<1xi32>
    %2 = weft.relu %1 : tensor<1xi32>
    weft.return %2 : tensor<1xi32>
  }
  weft.entry @relu_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.relu %1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @relu_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.relu %1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @relu_1_i64 predict(%x0: tensor<1xi64> {weft.name = "x0"})
      -> (tensor<1xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<1xi64> as tensor<1xi64>
    %1 = weft.mul %x0, %0 : tensor<1xi64>
    %2 = weft.relu %1 : tensor<1xi64>
    weft.return %2 : tensor<1xi64>
  }
  weft.entry @relu_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.relu %1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @relu_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.relu %1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @relu_1_ui8 predict(%x0: tensor<1xui8> {weft.name = "x0"})
      -> (tensor<1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<1xi64> as tensor<1xui8>
    %1 = weft.mul %x0, %0 : tensor<1xui8>
    %2 = weft.relu %1 : tensor<1xui8>
    weft.return %2 : tensor<1xui8>
  }
  weft.entry @relu_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.relu %1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @relu_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.relu %1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @relu_1_i8 predict(%x0: tensor<1xi8> {weft.name = "x0"})
      -> (tensor<1xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<1xi64> as tensor<1xi8>
    %1 = weft.mul %x0, %0 : tensor<1xi8>
    %2 = weft.relu %1 : tensor<1xi8>
    weft.return %2 : tensor<1xi8>
  }
  weft.entry @relu_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.relu %1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @relu_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.relu %1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @relu_1_i16 predict(%x0: tensor<1xi16> {weft.name = "x0"})
      -> (tensor<1xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<1xi64> as tensor<1xi16>
    %1 = weft.mul %x0, %0 : tensor<1xi16>
    %2 = weft.relu %1 : tensor<1xi16>
    weft.return %2 : tensor<1xi16>
  }
  weft.entry @relu_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.relu %1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @not_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.not %x0 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @not_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.not %x0 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @not_1_i1 predict(%x0: tensor<1xi1> {weft.name = "x0"})
      -> (tensor<1xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.not %x0 : tensor<1xi1>
    weft.return %0 : tensor<1xi1>
  }
  weft.entry @not_17_i1 predict(%x0: tensor<17xi1> {weft.name = "x0"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.not %x0 : tensor<17xi1>
    weft.return %0 : tensor<17xi1>
  }
  weft.entry @not_5x33_i1 predict(%x0: tensor<5x33xi1> {weft.name = "x0"})
      -> (tensor<5x33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.not %x0 : tensor<5x33xi1>
    weft.return %0 : tensor<5x33xi1>
  }
}
