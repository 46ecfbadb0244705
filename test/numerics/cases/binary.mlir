// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @add_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @add_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @add_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @add_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @add_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"}, %x1: tensor<16xf32> {weft.name = "x1"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @add_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @add_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @add_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"}, %x1: tensor<1023xf32> {weft.name = "x1"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @add_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @add_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @add_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x3x17xf32> {weft.name = "x1"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @add_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reshape %3 : tensor<17xf32> to tensor<17x1xf32>
    %5 = weft.reshape %3 : tensor<17xf32> to tensor<1x17xf32>
    %6 = weft.broadcast_to %4 : tensor<17x1xf32> to tensor<17x17xf32>
    %7 = weft.broadcast_to %5 : tensor<1x17xf32> to tensor<17x17xf32>
    %8 = weft.add %6, %7 : tensor<17x17xf32>
    weft.return %8 : tensor<17x17xf32>
  }
  weft.entry @add_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @add_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @add_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @add_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @add_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @add_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.reshape %3 : tensor<17xf64> to tensor<17x1xf64>
    %5 = weft.reshape %3 : tensor<17xf64> to tensor<1x17xf64>
    %6 = weft.broadcast_to %4 : tensor<17x1xf64> to tensor<17x17xf64>
    %7 = weft.broadcast_to %5 : tensor<1x17xf64> to tensor<17x17xf64>
    %8 = weft.add %6, %7 : tensor<17x17xf64>
    weft.return %8 : tensor<17x17xf64>
  }
  weft.entry @sub_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @sub_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @sub_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @sub_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @sub_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"}, %x1: tensor<16xf32> {weft.name = "x1"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @sub_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @sub_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @sub_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"}, %x1: tensor<1023xf32> {weft.name = "x1"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @sub_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @sub_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @sub_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x3x17xf32> {weft.name = "x1"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @sub_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reshape %3 : tensor<17xf32> to tensor<17x1xf32>
    %5 = weft.reshape %3 : tensor<17xf32> to tensor<1x17xf32>
    %6 = weft.broadcast_to %4 : tensor<17x1xf32> to tensor<17x17xf32>
    %7 = weft.broadcast_to %5 : tensor<1x17xf32> to tensor<17x17xf32>
    %8 = weft.sub %6, %7 : tensor<17x17xf32>
    weft.return %8 : tensor<17x17xf32>
  }
  weft.entry @sub_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @sub_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @sub_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @sub_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @sub_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @sub_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.reshape %3 : tensor<17xf64> to tensor<17x1xf64>
    %5 = weft.reshape %3 : tensor<17xf64> to tensor<1x17xf64>
    %6 = weft.broadcast_to %4 : tensor<17x1xf64> to tensor<17x17xf64>
    %7 = weft.broadcast_to %5 : tensor<1x17xf64> to tensor<17x17xf64>
    %8 = weft.sub %6, %7 : tensor<17x17xf64>
    weft.return %8 : tensor<17x17xf64>
  }
  weft.entry @mul_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @mul_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @mul_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @mul_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @mul_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"}, %x1: tensor<16xf32> {weft.name = "x1"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @mul_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @mul_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @mul_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"}, %x1: tensor<1023xf32> {weft.name = "x1"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @mul_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @mul_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @mul_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x3x17xf32> {weft.name = "x1"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @mul_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reshape %3 : tensor<17xf32> to tensor<17x1xf32>
    %5 = weft.reshape %3 : tensor<17xf32> to tensor<1x17xf32>
    %6 = weft.broadcast_to %4 : tensor<17x1xf32> to tensor<17x17xf32>
    %7 = weft.broadcast_to %5 : tensor<1x17xf32> to tensor<17x17xf32>
    %8 = weft.mul %6, %7 : tensor<17x17xf32>
    weft.return %8 : tensor<17x17xf32>
  }
  weft.entry @mul_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @mul_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @mul_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @mul_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @mul_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @mul_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.reshape %3 : tensor<17xf64> to tensor<17x1xf64>
    %5 = weft.reshape %3 : tensor<17xf64> to tensor<1x17xf64>
    %6 = weft.broadcast_to %4 : tensor<17x1xf64> to tensor<17x17xf64>
    %7 = weft.broadcast_to %5 : tensor<1x17xf64> to tensor<17x17xf64>
    %8 = weft.mul %6, %7 : tensor<17x17xf64>
    weft.return %8 : tensor<17x17xf64>
  }
  weft.entry @div_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @div_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @div_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @div_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @div_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"}, %x1: tensor<16xf32> {weft.name = "x1"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @div_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @div_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @div_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"}, %x1: tensor<1023xf32> {weft.name = "x1"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @div_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @div_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @div_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x3x17xf32> {weft.name = "x1"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @div_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reshape %3 : tensor<17xf32> to tensor<17x1xf32>
    %5 = weft.reshape %3 : tensor<17xf32> to tensor<1x17xf32>
    %6 = weft.broadcast_to %4 : tensor<17x1xf32> to tensor<17x17xf32>
    %7 = weft.broadcast_to %5 : tensor<1x17xf32> to tensor<17x17xf32>
    %8 = weft.div %6, %7 : tensor<17x17xf32>
    weft.return %8 : tensor<17x17xf32>
  }
  weft.entry @div_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @div_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @div_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @div_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @div_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @div_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.reshape %3 : tensor<17xf64> to tensor<17x1xf64>
    %5 = weft.reshape %3 : tensor<17xf64> to tensor<1x17xf64>
    %6 = weft.broadcast_to %4 : tensor<17x1xf64> to tensor<17x17xf64>
    %7 = weft.broadcast_to %5 : tensor<1x17xf64> to tensor<17x17xf64>
    %8 = weft.div %6, %7 : tensor<17x17xf64>
    weft.return %8 : tensor<17x17xf64>
  }
  weft.entry @floordiv_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @floordiv_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @floordiv_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @floordiv_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @floordiv_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"}, %x1: tensor<16xf32> {weft.name = "x1"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @floordiv_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @floordiv_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @floordiv_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"}, %x1: tensor<1023xf32> {weft.name = "x1"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @floordiv_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @floordiv_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @floordiv_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x3x17xf32> {weft.name = "x1"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @floordiv_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reshape %3 : tensor<17xf32> to tensor<17x1xf32>
    %5 = weft.reshape %3 : tensor<17xf32> to tensor<1x17xf32>
    %6 = weft.broadcast_to %4 : tensor<17x1xf32> to tensor<17x17xf32>
    %7 = weft.broadcast_to %5 : tensor<1x17xf32> to tensor<17x17xf32>
    %8 = weft.floordiv %6, %7 : tensor<17x17xf32>
    weft.return %8 : tensor<17x17xf32>
  }
  weft.entry @floordiv_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @floordiv_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @floordiv_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @floordiv_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @floordiv_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floordiv %x0, %x1 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @floordiv_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.reshape %3 : tensor<17xf64> to tensor<17x1xf64>
    %5 = weft.reshape %3 : tensor<17xf64> to tensor<1x17xf64>
    %6 = weft.broadcast_to %4 : tensor<17x1xf64> to tensor<17x17xf64>
    %7 = weft.broadcast_to %5 : tensor<1x17xf64> to tensor<17x17xf64>
    %8 = weft.floordiv %6, %7 : tensor<17x17xf64>
    weft.return %8 : tensor<17x17xf64>
  }
  weft.entry @mod_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @mod_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @mod_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @mod_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @mod_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"}, %x1: tensor<16xf32> {weft.name = "x1"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @mod_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @mod_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @mod_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"}, %x1: tensor<1023xf32> {weft.name = "x1"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @mod_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @mod_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @mod_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x3x17xf32> {weft.name = "x1"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @mod_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reshape %3 : tensor<17xf32> to tensor<17x1xf32>
    %5 = weft.reshape %3 : tensor<17xf32> to tensor<1x17xf32>
    %6 = weft.broadcast_to %4 : tensor<17x1xf32> to tensor<17x17xf32>
    %7 = weft.broadcast_to %5 : tensor<1x17xf32> to tensor<17x17xf32>
    %8 = weft.mod %6, %7 : tensor<17x17xf32>
    weft.return %8 : tensor<17x17xf32>
  }
  weft.entry @mod_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @mod_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @mod_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @mod_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @mod_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mod %x0, %x1 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @mod_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.reshape %3 : tensor<17xf64> to tensor<17x1xf64>
    %5 = weft.reshape %3 : tensor<17xf64> to tensor<1x17xf64>
    %6 = weft.broadcast_to %4 : tensor<17x1xf64> to tensor<17x17xf64>
    %7 = weft.broadcast_to %5 : tensor<1x17xf64> to tensor<17x17xf64>
    %8 = weft.mod %6, %7 : tensor<17x17xf64>
    weft.return %8 : tensor<17x17xf64>
  }
  weft.entry @pow_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @pow_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @pow_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @pow_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @pow_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"}, %x1: tensor<16xf32> {weft.name = "x1"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @pow_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @pow_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @pow_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"}, %x1: tensor<1023xf32> {weft.name = "x1"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @pow_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @pow_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @pow_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x3x17xf32> {weft.name = "x1"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @pow_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reshape %3 : tensor<17xf32> to tensor<17x1xf32>
    %5 = weft.reshape %3 : tensor<17xf32> to tensor<1x17xf32>
    %6 = weft.broadcast_to %4 : tensor<17x1xf32> to tensor<17x17xf32>
    %7 = weft.broadcast_to %5 : tensor<1x17xf32> to tensor<17x17xf32>
    %8 = weft.pow %6, %7 : tensor<17x17xf32>
    weft.return %8 : tensor<17x17xf32>
  }
  weft.entry @pow_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @pow_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @pow_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @pow_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @pow_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.pow %x0, %x1 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @pow_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.reshape %3 : tensor<17xf64> to tensor<17x1xf64>
    %5 = weft.reshape %3 : tensor<17xf64> to tensor<1x17xf64>
    %6 = weft.broadcast_to %4 : tensor<17x1xf64> to tensor<17x17xf64>
    %7 = weft.broadcast_to %5 : tensor<1x17xf64> to tensor<17x17xf64>
    %8 = weft.pow %6, %7 : tensor<17x17xf64>
    weft.return %8 : tensor<17x17xf64>
  }
  weft.entry @minimum_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @minimum_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @minimum_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @minimum_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @minimum_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"}, %x1: tensor<16xf32> {weft.name = "x1"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @minimum_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @minimum_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @minimum_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"}, %x1: tensor<1023xf32> {weft.name = "x1"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @minimum_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @minimum_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @minimum_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x3x17xf32> {weft.name = "x1"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @minimum_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reshape %3 : tensor<17xf32> to tensor<17x1xf32>
    %5 = weft.reshape %3 : tensor<17xf32> to tensor<1x17xf32>
    %6 = weft.broadcast_to %4 : tensor<17x1xf32> to tensor<17x17xf32>
    %7 = weft.broadcast_to %5 : tensor<1x17xf32> to tensor<17x17xf32>
    %8 = weft.minimum %6, %7 : tensor<17x17xf32>
    weft.return %8 : tensor<17x17xf32>
  }
  weft.entry @minimum_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @minimum_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @minimum_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @minimum_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @minimum_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @minimum_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.reshape %3 : tensor<17xf64> to tensor<17x1xf64>
    %5 = weft.reshape %3 : tensor<17xf64> to tensor<1x17xf64>
    %6 = weft.broadcast_to %4 : tensor<17x1xf64> to tensor<17x17xf64>
    %7 = weft.broadcast_to %5 : tensor<1x17xf64> to tensor<17x17xf64>
    %8 = weft.minimum %6, %7 : tensor<17x17xf64>
    weft.return %8 : tensor<17x17xf64>
  }
  weft.entry @maximum_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @maximum_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @maximum_1_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @maximum_3_f32 predict(%x0: tensor<3xf32> {weft.name = "x0"}, %x1: tensor<3xf32> {weft.name = "x1"})
      -> (tensor<3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<3xf32>
    weft.return %0 : tensor<3xf32>
  }
  weft.entry @maximum_16_f32 predict(%x0: tensor<16xf32> {weft.name = "x0"}, %x1: tensor<16xf32> {weft.name = "x1"})
      -> (tensor<16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<16xf32>
    weft.return %0 : tensor<16xf32>
  }
  weft.entry @maximum_17_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @maximum_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @maximum_1023_f32 predict(%x0: tensor<1023xf32> {weft.name = "x0"}, %x1: tensor<1023xf32> {weft.name = "x1"})
      -> (tensor<1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<1023xf32>
    weft.return %0 : tensor<1023xf32>
  }
  weft.entry @maximum_5x33_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @maximum_3x0_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @maximum_2x3x17_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"}, %x1: tensor<2x3x17xf32> {weft.name = "x1"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @maximum_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.reshape %3 : tensor<17xf32> to tensor<17x1xf32>
    %5 = weft.reshape %3 : tensor<17xf32> to tensor<1x17xf32>
    %6 = weft.broadcast_to %4 : tensor<17x1xf32> to tensor<17x17xf32>
    %7 = weft.broadcast_to %5 : tensor<1x17xf32> to tensor<17x17xf32>
    %8 = weft.maximum %6, %7 : tensor<17x17xf32>
    weft.return %8 : tensor<17x17xf32>
  }
  weft.entry @maximum_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @maximum_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @maximum_1_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @maximum_17_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @maximum_5x33_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @maximum_special_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.reshape %3 : tensor<17xf64> to tensor<17x1xf64>
    %5 = weft.reshape %3 : tensor<17xf64> to tensor<1x17xf64>
    %6 = weft.broadcast_to %4 : tensor<17x1xf64> to tensor<17x17xf64>
    %7 = weft.broadcast_to %5 : tensor<1x17xf64> to tensor<17x17xf64>
    %8 = weft.maximum %6, %7 : tensor<17x17xf64>
    weft.return %8 : tensor<17x17xf64>
  }
  weft.entry @add_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.add %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @add_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.add %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @add_255_i32 predict(%x0: tensor<255xi32> {weft.name = "x0"}, %x1: tensor<255xi32> {weft.name = "x1"})
      -> (tensor<255xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi32>
    %1 = weft.mul %x0, %0 : tensor<255xi32>
    %2 = weft.add %1, %x1 : tensor<255xi32>
    weft.return %2 : tensor<255xi32>
  }
  weft.entry @add_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.add %1, %x1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @add_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.add %1, %x1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @add_255_i64 predict(%x0: tensor<255xi64> {weft.name = "x0"}, %x1: tensor<255xi64> {weft.name = "x1"})
      -> (tensor<255xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi64>
    %1 = weft.mul %x0, %0 : tensor<255xi64>
    %2 = weft.add %1, %x1 : tensor<255xi64>
    weft.return %2 : tensor<255xi64>
  }
  weft.entry @add_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.add %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @add_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.add %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @add_255_ui8 predict(%x0: tensor<255xui8> {weft.name = "x0"}, %x1: tensor<255xui8> {weft.name = "x1"})
      -> (tensor<255xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<255xi64> as tensor<255xui8>
    %1 = weft.mul %x0, %0 : tensor<255xui8>
    %2 = weft.add %1, %x1 : tensor<255xui8>
    weft.return %2 : tensor<255xui8>
  }
  weft.entry @add_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.add %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @add_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.add %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @add_255_i8 predict(%x0: tensor<255xi8> {weft.name = "x0"}, %x1: tensor<255xi8> {weft.name = "x1"})
      -> (tensor<255xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<255xi64> as tensor<255xi8>
    %1 = weft.mul %x0, %0 : tensor<255xi8>
    %2 = weft.add %1, %x1 : tensor<255xi8>
    weft.return %2 : tensor<255xi8>
  }
  weft.entry @add_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"}, %x1: tensor<i16> {weft.name = "x1"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.add %1, %x1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @add_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"}, %x1: tensor<33xi16> {weft.name = "x1"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.add %1, %x1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @add_255_i16 predict(%x0: tensor<255xi16> {weft.name = "x0"}, %x1: tensor<255xi16> {weft.name = "x1"})
      -> (tensor<255xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<255xi64> as tensor<255xi16>
    %1 = weft.mul %x0, %0 : tensor<255xi16>
    %2 = weft.add %1, %x1 : tensor<255xi16>
    weft.return %2 : tensor<255xi16>
  }
  weft.entry @sub_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.sub %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @sub_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.sub %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @sub_255_i32 predict(%x0: tensor<255xi32> {weft.name = "x0"}, %x1: tensor<255xi32> {weft.name = "x1"})
      -> (tensor<255xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi32>
    %1 = weft.mul %x0, %0 : tensor<255xi32>
    %2 = weft.sub %1, %x1 : tensor<255xi32>
    weft.return %2 : tensor<255xi32>
  }
  weft.entry @sub_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.sub %1, %x1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @sub_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.sub %1, %x1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @sub_255_i64 predict(%x0: tensor<255xi64> {weft.name = "x0"}, %x1: tensor<255xi64> {weft.name = "x1"})
      -> (tensor<255xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi64>
    %1 = weft.mul %x0, %0 : tensor<255xi64>
    %2 = weft.sub %1, %x1 : tensor<255xi64>
    weft.return %2 : tensor<255xi64>
  }
  weft.entry @sub_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.sub %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @sub_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.sub %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @sub_255_ui8 predict(%x0: tensor<255xui8> {weft.name = "x0"}, %x1: tensor<255xui8> {weft.name = "x1"})
      -> (tensor<255xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<255xi64> as tensor<255xui8>
    %1 = weft.mul %x0, %0 : tensor<255xui8>
    %2 = weft.sub %1, %x1 : tensor<255xui8>
    weft.return %2 : tensor<255xui8>
  }
  weft.entry @sub_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.sub %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @sub_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.sub %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @sub_255_i8 predict(%x0: tensor<255xi8> {weft.name = "x0"}, %x1: tensor<255xi8> {weft.name = "x1"})
      -> (tensor<255xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<255xi64> as tensor<255xi8>
    %1 = weft.mul %x0, %0 : tensor<255xi8>
    %2 = weft.sub %1, %x1 : tensor<255xi8>
    weft.return %2 : tensor<255xi8>
  }
  weft.entry @sub_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"}, %x1: tensor<i16> {weft.name = "x1"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.sub %1, %x1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @sub_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"}, %x1: tensor<33xi16> {weft.name = "x1"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.sub %1, %x1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @sub_255_i16 predict(%x0: tensor<255xi16> {weft.name = "x0"}, %x1: tensor<255xi16> {weft.name = "x1"})
      -> (tensor<255xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<255xi64> as tensor<255xi16>
    %1 = weft.mul %x0, %0 : tensor<255xi16>
    %2 = weft.sub %1, %x1 : tensor<255xi16>
    weft.return %2 : tensor<255xi16>
  }
  weft.entry @mul_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.mul %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @mul_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.mul %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @mul_255_i32 predict(%x0: tensor<255xi32> {weft.name = "x0"}, %x1: tensor<255xi32> {weft.name = "x1"})
      -> (tensor<255xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi32>
    %1 = weft.mul %x0, %0 : tensor<255xi32>
    %2 = weft.mul %1, %x1 : tensor<255xi32>
    weft.return %2 : tensor<255xi32>
  }
  weft.entry @mul_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.mul %1, %x1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @mul_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.mul %1, %x1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @mul_255_i64 predict(%x0: tensor<255xi64> {weft.name = "x0"}, %x1: tensor<255xi64> {weft.name = "x1"})
      -> (tensor<255xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi64>
    %1 = weft.mul %x0, %0 : tensor<255xi64>
    %2 = weft.mul %1, %x1 : tensor<255xi64>
    weft.return %2 : tensor<255xi64>
  }
  weft.entry @mul_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.mul %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @mul_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.mul %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @mul_255_ui8 predict(%x0: tensor<255xui8> {weft.name = "x0"}, %x1: tensor<255xui8> {weft.name = "x1"})
      -> (tensor<255xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<255xi64> as tensor<255xui8>
    %1 = weft.mul %x0, %0 : tensor<255xui8>
    %2 = weft.mul %1, %x1 : tensor<255xui8>
    weft.return %2 : tensor<255xui8>
  }
  weft.entry @mul_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.mul %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @mul_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.mul %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @mul_255_i8 predict(%x0: tensor<255xi8> {weft.name = "x0"}, %x1: tensor<255xi8> {weft.name = "x1"})
      -> (tensor<255xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<255xi64> as tensor<255xi8>
    %1 = weft.mul %x0, %0 : tensor<255xi8>
    %2 = weft.mul %1, %x1 : tensor<255xi8>
    weft.return %2 : tensor<255xi8>
  }
  weft.entry @mul_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"}, %x1: tensor<i16> {weft.name = "x1"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.mul %1, %x1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @mul_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"}, %x1: tensor<33xi16> {weft.name = "x1"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.mul %1, %x1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @mul_255_i16 predict(%x0: tensor<255xi16> {weft.name = "x0"}, %x1: tensor<255xi16> {weft.name = "x1"})
      -> (tensor<255xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<255xi64> as tensor<255xi16>
    %1 = weft.mul %x0, %0 : tensor<255xi16>
    %2 = weft.mul %1, %x1 : tensor<255xi16>
    weft.return %2 : tensor<255xi16>
  }
  weft.entry @floordiv_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.floordiv %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @floordiv_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.floordiv %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @floordiv_255_i32 predict(%x0: tensor<255xi32> {weft.name = "x0"}, %x1: tensor<255xi32> {weft.name = "x1"})
      -> (tensor<255xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi32>
    %1 = weft.mul %x0, %0 : tensor<255xi32>
    %2 = weft.floordiv %1, %x1 : tensor<255xi32>
    weft.return %2 : tensor<255xi32>
  }
  weft.entry @floordiv_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.floordiv %1, %x1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @floordiv_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.floordiv %1, %x1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @floordiv_255_i64 predict(%x0: tensor<255xi64> {weft.name = "x0"}, %x1: tensor<255xi64> {weft.name = "x1"})
      -> (tensor<255xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi64>
    %1 = weft.mul %x0, %0 : tensor<255xi64>
    %2 = weft.floordiv %1, %x1 : tensor<255xi64>
    weft.return %2 : tensor<255xi64>
  }
  weft.entry @floordiv_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.floordiv %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @floordiv_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.floordiv %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @floordiv_255_ui8 predict(%x0: tensor<255xui8> {weft.name = "x0"}, %x1: tensor<255xui8> {weft.name = "x1"})
      -> (tensor<255xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<255xi64> as tensor<255xui8>
    %1 = weft.mul %x0, %0 : tensor<255xui8>
    %2 = weft.floordiv %1, %x1 : tensor<255xui8>
    weft.return %2 : tensor<255xui8>
  }
  weft.entry @floordiv_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.floordiv %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @floordiv_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.floordiv %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @floordiv_255_i8 predict(%x0: tensor<255xi8> {weft.name = "x0"}, %x1: tensor<255xi8> {weft.name = "x1"})
      -> (tensor<255xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<255xi64> as tensor<255xi8>
    %1 = weft.mul %x0, %0 : tensor<255xi8>
    %2 = weft.floordiv %1, %x1 : tensor<255xi8>
    weft.return %2 : tensor<255xi8>
  }
  weft.entry @floordiv_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"}, %x1: tensor<i16> {weft.name = "x1"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.floordiv %1, %x1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @floordiv_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"}, %x1: tensor<33xi16> {weft.name = "x1"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.floordiv %1, %x1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @floordiv_255_i16 predict(%x0: tensor<255xi16> {weft.name = "x0"}, %x1: tensor<255xi16> {weft.name = "x1"})
      -> (tensor<255xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<255xi64> as tensor<255xi16>
    %1 = weft.mul %x0, %0 : tensor<255xi16>
    %2 = weft.floordiv %1, %x1 : tensor<255xi16>
    weft.return %2 : tensor<255xi16>
  }
  weft.entry @mod_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.mod %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @mod_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.mod %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @mod_255_i32 predict(%x0: tensor<255xi32> {weft.name = "x0"}, %x1: tensor<255xi32> {weft.name = "x1"})
      -> (tensor<255xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi32>
    %1 = weft.mul %x0, %0 : tensor<255xi32>
    %2 = weft.mod %1, %x1 : tensor<255xi32>
    weft.return %2 : tensor<255xi32>
  }
  weft.entry @mod_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.mod %1, %x1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @mod_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.mod %1, %x1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @mod_255_i64 predict(%x0: tensor<255xi64> {weft.name = "x0"}, %x1: tensor<255xi64> {weft.name = "x1"})
      -> (tensor<255xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi64>
    %1 = weft.mul %x0, %0 : tensor<255xi64>
    %2 = weft.mod %1, %x1 : tensor<255xi64>
    weft.return %2 : tensor<255xi64>
  }
  weft.entry @mod_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.mod %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @mod_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.mod %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @mod_255_ui8 predict(%x0: tensor<255xui8> {weft.name = "x0"}, %x1: tensor<255xui8> {weft.name = "x1"})
      -> (tensor<255xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<255xi64> as tensor<255xui8>
    %1 = weft.mul %x0, %0 : tensor<255xui8>
    %2 = weft.mod %1, %x1 : tensor<255xui8>
    weft.return %2 : tensor<255xui8>
  }
  weft.entry @mod_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.mod %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @mod_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.mod %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @mod_255_i8 predict(%x0: tensor<255xi8> {weft.name = "x0"}, %x1: tensor<255xi8> {weft.name = "x1"})
      -> (tensor<255xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<255xi64> as tensor<255xi8>
    %1 = weft.mul %x0, %0 : tensor<255xi8>
    %2 = weft.mod %1, %x1 : tensor<255xi8>
    weft.return %2 : tensor<255xi8>
  }
  weft.entry @mod_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"}, %x1: tensor<i16> {weft.name = "x1"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.mod %1, %x1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @mod_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"}, %x1: tensor<33xi16> {weft.name = "x1"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.mod %1, %x1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @mod_255_i16 predict(%x0: tensor<255xi16> {weft.name = "x0"}, %x1: tensor<255xi16> {weft.name = "x1"})
      -> (tensor<255xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<255xi64> as tensor<255xi16>
    %1 = weft.mul %x0, %0 : tensor<255xi16>
    %2 = weft.mod %1, %x1 : tensor<255xi16>
    weft.return %2 : tensor<255xi16>
  }
  weft.entry @minimum_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.minimum %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @minimum_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.minimum %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @minimum_255_i32 predict(%x0: tensor<255xi32> {weft.name = "x0"}, %x1: tensor<255xi32> {weft.name = "x1"})
      -> (tensor<255xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi32>
    %1 = weft.mul %x0, %0 : tensor<255xi32>
    %2 = weft.minimum %1, %x1 : tensor<255xi32>
    weft.return %2 : tensor<255xi32>
  }
  weft.entry @minimum_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.minimum %1, %x1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @minimum_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.minimum %1, %x1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @minimum_255_i64 predict(%x0: tensor<255xi64> {weft.name = "x0"}, %x1: tensor<255xi64> {weft.name = "x1"})
      -> (tensor<255xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi64>
    %1 = weft.mul %x0, %0 : tensor<255xi64>
    %2 = weft.minimum %1, %x1 : tensor<255xi64>
    weft.return %2 : tensor<255xi64>
  }
  weft.entry @minimum_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.minimum %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @minimum_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.minimum %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @minimum_255_ui8 predict(%x0: tensor<255xui8> {weft.name = "x0"}, %x1: tensor<255xui8> {weft.name = "x1"})
      -> (tensor<255xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<255xi64> as tensor<255xui8>
    %1 = weft.mul %x0, %0 : tensor<255xui8>
    %2 = weft.minimum %1, %x1 : tensor<255xui8>
    weft.return %2 : tensor<255xui8>
  }
  weft.entry @minimum_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.minimum %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @minimum_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.minimum %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @minimum_255_i8 predict(%x0: tensor<255xi8> {weft.name = "x0"}, %x1: tensor<255xi8> {weft.name = "x1"})
      -> (tensor<255xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<255xi64> as tensor<255xi8>
    %1 = weft.mul %x0, %0 : tensor<255xi8>
    %2 = weft.minimum %1, %x1 : tensor<255xi8>
    weft.return %2 : tensor<255xi8>
  }
  weft.entry @minimum_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"}, %x1: tensor<i16> {weft.name = "x1"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.minimum %1, %x1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @minimum_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"}, %x1: tensor<33xi16> {weft.name = "x1"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.minimum %1, %x1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @minimum_255_i16 predict(%x0: tensor<255xi16> {weft.name = "x0"}, %x1: tensor<255xi16> {weft.name = "x1"})
      -> (tensor<255xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<255xi64> as tensor<255xi16>
    %1 = weft.mul %x0, %0 : tensor<255xi16>
    %2 = weft.minimum %1, %x1 : tensor<255xi16>
    weft.return %2 : tensor<255xi16>
  }
  weft.entry @maximum_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.maximum %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @maximum_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.maximum %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @maximum_255_i32 predict(%x0: tensor<255xi32> {weft.name = "x0"}, %x1: tensor<255xi32> {weft.name = "x1"})
      -> (tensor<255xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi32>
    %1 = weft.mul %x0, %0 : tensor<255xi32>
    %2 = weft.maximum %1, %x1 : tensor<255xi32>
    weft.return %2 : tensor<255xi32>
  }
  weft.entry @maximum_scalar_i64 predict(%x0: tensor<i64> {weft.name = "x0"}, %x1: tensor<i64> {weft.name = "x1"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.maximum %1, %x1 : tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @maximum_33_i64 predict(%x0: tensor<33xi64> {weft.name = "x0"}, %x1: tensor<33xi64> {weft.name = "x1"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.maximum %1, %x1 : tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @maximum_255_i64 predict(%x0: tensor<255xi64> {weft.name = "x0"}, %x1: tensor<255xi64> {weft.name = "x1"})
      -> (tensor<255xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<255xi64> as tensor<255xi64>
    %1 = weft.mul %x0, %0 : tensor<255xi64>
    %2 = weft.maximum %1, %x1 : tensor<255xi64>
    weft.return %2 : tensor<255xi64>
  }
  weft.entry @maximum_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.maximum %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @maximum_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.maximum %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @maximum_255_ui8 predict(%x0: tensor<255xui8> {weft.name = "x0"}, %x1: tensor<255xui8> {weft.name = "x1"})
      -> (tensor<255xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<255xi64> as tensor<255xui8>
    %1 = weft.mul %x0, %0 : tensor<255xui8>
    %2 = weft.maximum %1, %x1 : tensor<255xui8>
    weft.return %2 : tensor<255xui8>
  }
  weft.entry @maximum_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.maximum %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @maximum_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.maximum %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @maximum_255_i8 predict(%x0: tensor<255xi8> {weft.name = "x0"}, %x1: tensor<255xi8> {weft.name = "x1"})
      -> (tensor<255xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<255xi64> as tensor<255xi8>
    %1 = weft.mul %x0, %0 : tensor<255xi8>
    %2 = weft.maximum %1, %x1 : tensor<255xi8>
    weft.return %2 : tensor<255xi8>
  }
  weft.entry @maximum_scalar_i16 predict(%x0: tensor<i16> {weft.name = "x0"}, %x1: tensor<i16> {weft.name = "x1"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.maximum %1, %x1 : tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @maximum_33_i16 predict(%x0: tensor<33xi16> {weft.name = "x0"}, %x1: tensor<33xi16> {weft.name = "x1"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.maximum %1, %x1 : tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @maximum_255_i16 predict(%x0: tensor<255xi16> {weft.name = "x0"}, %x1: tensor<255xi16> {weft.name = "x1"})
      -> (tensor<255xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<255xi64> as tensor<255xi16>
    %1 = weft.mul %x0, %0 : tensor<255xi16>
    %2 = weft.maximum %1, %x1 : tensor<255xi16>
    weft.return %2 : tensor<255xi16>
  }
  weft.entry @and_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i1> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.and %x0, %x1 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @and_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi1> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.and %x0, %x1 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @and_1_i1 predict(%x0: tensor<1xi1> {weft.name = "x0"}, %x1: tensor<1xi1> {weft.name = "x1"})
      -> (tensor<1xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.and %x0, %x1 : tensor<1xi1>
    weft.return %0 : tensor<1xi1>
  }
  weft.entry @and_17_i1 predict(%x0: tensor<17xi1> {weft.name = "x0"}, %x1: tensor<17xi1> {weft.name = "x1"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.and %x0, %x1 : tensor<17xi1>
    weft.return %0 : tensor<17xi1>
  }
  weft.entry @and_5x33_i1 predict(%x0: tensor<5x33xi1> {weft.name = "x0"}, %x1: tensor<5x33xi1> {weft.name = "x1"})
      -> (tensor<5x33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.and %x0, %x1 : tensor<5x33xi1>
    weft.return %0 : tensor<5x33xi1>
  }
  weft.entry @or_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i1> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.or %x0, %x1 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @or_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi1> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.or %x0, %x1 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @or_1_i1 predict(%x0: tensor<1xi1> {weft.name = "x0"}, %x1: tensor<1xi1> {weft.name = "x1"})
      -> (tensor<1xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.or %x0, %x1 : tensor<1xi1>
    weft.return %0 : tensor<1xi1>
  }
  weft.entry @or_17_i1 predict(%x0: tensor<17xi1> {weft.name = "x0"}, %x1: tensor<17xi1> {weft.name = "x1"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.or %x0, %x1 : tensor<17xi1>
    weft.return %0 : tensor<17xi1>
  }
  weft.entry @or_5x33_i1 predict(%x0: tensor<5x33xi1> {weft.name = "x0"}, %x1: tensor<5x33xi1> {weft.name = "x1"})
      -> (tensor<5x33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.or %x0, %x1 : tensor<5x33xi1>
    weft.return %0 : tensor<5x33xi1>
  }
  weft.entry @pow_by_0_0 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.0> : tensor<33xf64> as tensor<33xf32>
    %1 = weft.pow %x0, %0 : tensor<33xf32>
    weft.return %1 : tensor<33xf32>
  }
  weft.entry @pow_by_1_0 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<1.0> : tensor<33xf64> as tensor<33xf32>
    %1 = weft.pow %x0, %0 : tensor<33xf32>
    weft.return %1 : tensor<33xf32>
  }
  weft.entry @pow_by_2_0 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<2.0> : tensor<33xf64> as tensor<33xf32>
    %1 = weft.pow %x0, %0 : tensor<33xf32>
    weft.return %1 : tensor<33xf32>
  }
  weft.entry @pow_by_3_0 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<3.0> : tensor<33xf64> as tensor<33xf32>
    %1 = weft.pow %x0, %0 : tensor<33xf32>
    weft.return %1 : tensor<33xf32>
  }
  weft.entry @pow_by_m1_0 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<-1.0> : tensor<33xf64> as tensor<33xf32>
    %1 = weft.pow %x0, %0 : tensor<33xf32>
    weft.return %1 : tensor<33xf32>
  }
  weft.entry @pow_by_0_5 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<0.5> : tensor<33xf64> as tensor<33xf32>
    %1 = weft.pow %x0, %0 : tensor<33xf32>
    weft.return %1 : tensor<33xf32>
  }
  weft.entry @pow_by_2_5 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<2.5> : tensor<33xf64> as tensor<33xf32>
    %1 = weft.pow %x0, %0 : tensor<33xf32>
    weft.return %1 : tensor<33xf32>
  }
}
