// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @softmax_2x5_1_f32 predict(%x0: tensor<2x5xf32> {weft.name = "x0"})
      -> (tensor<2x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<2x5xf32>
    weft.return %0 : tensor<2x5xf32>
  }
  weft.entry @softmax_33x17_0_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"})
      -> (tensor<33x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 0 : tensor<33x17xf32>
    weft.return %0 : tensor<33x17xf32>
  }
  weft.entry @softmax_17_0_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @softmax_2x3x17_1_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @softmax_1_0_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @softmax_0x3_1_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<0x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<0x3xf32>
    weft.return %0 : tensor<0x3xf32>
  }
  weft.entry @softmax_3x0_1_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @softmax_64x10_1_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"})
      -> (tensor<64x10xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<64x10xf32>
    weft.return %0 : tensor<64x10xf32>
  }
  weft.entry @softmax_3x1023_1_f32 predict(%x0: tensor<3x1023xf32> {weft.name = "x0"})
      -> (tensor<3x1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<3x1023xf32>
    weft.return %0 : tensor<3x1023xf32>
  }
  weft.entry @softmax_large_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<1000.0> : tensor<5x33xf64> as tensor<5x33xf32>
    %1 = weft.mul %x0, %0 : tensor<5x33xf32>
    %2 = weft.softmax %1, 1 : tensor<5x33xf32>
    weft.return %2 : tensor<5x33xf32>
  }
  weft.entry @softmax_2x5_1_f64 predict(%x0: tensor<2x5xf64> {weft.name = "x0"})
      -> (tensor<2x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<2x5xf64>
    weft.return %0 : tensor<2x5xf64>
  }
  weft.entry @softmax_33x17_0_f64 predict(%x0: tensor<33x17xf64> {weft.name = "x0"})
      -> (tensor<33x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 0 : tensor<33x17xf64>
    weft.return %0 : tensor<33x17xf64>
  }
  weft.entry @softmax_17_0_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @softmax_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x3x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<2x3x17xf64>
    weft.return %0 : tensor<2x3x17xf64>
  }
  weft.entry @softmax_1_0_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @softmax_0x3_1_f64 predict(%x0: tensor<0x3xf64> {weft.name = "x0"})
      -> (tensor<0x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<0x3xf64>
    weft.return %0 : tensor<0x3xf64>
  }
  weft.entry @softmax_3x0_1_f64 predict(%x0: tensor<3x0xf64> {weft.name = "x0"})
      -> (tensor<3x0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<3x0xf64>
    weft.return %0 : tensor<3x0xf64>
  }
  weft.entry @softmax_64x10_1_f64 predict(%x0: tensor<64x10xf64> {weft.name = "x0"})
      -> (tensor<64x10xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<64x10xf64>
    weft.return %0 : tensor<64x10xf64>
  }
  weft.entry @softmax_3x1023_1_f64 predict(%x0: tensor<3x1023xf64> {weft.name = "x0"})
      -> (tensor<3x1023xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.softmax %x0, 1 : tensor<3x1023xf64>
    weft.return %0 : tensor<3x1023xf64>
  }
  weft.entry @softmax_large_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<1000.0> : tensor<5x33xf64> as tensor<5x33xf64>
    %1 = weft.mul %x0, %0 : tensor<5x33xf64>
    %2 = weft.softmax %1, 1 : tensor<5x33xf64>
    weft.return %2 : tensor<5x33xf64>
  }
  weft.entry @log_softmax_2x5_1_f32 predict(%x0: tensor<2x5xf32> {weft.name = "x0"})
      -> (tensor<2x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<2x5xf32>
    weft.return %0 : tensor<2x5xf32>
  }
  weft.entry @log_softmax_33x17_0_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"})
      -> (tensor<33x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 0 : tensor<33x17xf32>
    weft.return %0 : tensor<33x17xf32>
  }
  weft.entry @log_softmax_17_0_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 0 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @log_softmax_2x3x17_1_f32 predict(%x0: tensor<2x3x17xf32> {weft.name = "x0"})
      -> (tensor<2x3x17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<2x3x17xf32>
    weft.return %0 : tensor<2x3x17xf32>
  }
  weft.entry @log_softmax_1_0_f32 predict(%x0: tensor<1xf32> {weft.name = "x0"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 0 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @log_softmax_0x3_1_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"})
      -> (tensor<0x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<0x3xf32>
    weft.return %0 : tensor<0x3xf32>
  }
  weft.entry @log_softmax_3x0_1_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @log_softmax_64x10_1_f32 predict(%x0: tensor<64x10xf32> {weft.name = "x0"})
      -> (tensor<64x10xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<64x10xf32>
    weft.return %0 : tensor<64x10xf32>
  }
  weft.entry @log_softmax_3x1023_1_f32 predict(%x0: tensor<3x1023xf32> {weft.name = "x0"})
      -> (tensor<3x1023xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<3x1023xf32>
    weft.return %0 : tensor<3x1023xf32>
  }
  weft.entry @log_softmax_large_f32 predict(%x0: tensor<5x33xf32> {weft.name = "x0"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<1000.0> : tensor<5x33xf64> as tensor<5x33xf32>
    %1 = weft.mul %x0, %0 : tensor<5x33xf32>
    %2 = weft.log_softmax %1, 1 : tensor<5x33xf32>
    weft.return %2 : tensor<5x33xf32>
  }
  weft.entry @log_softmax_2x5_1_f64 predict(%x0: tensor<2x5xf64> {weft.name = "x0"})
      -> (tensor<2x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<2x5xf64>
    weft.return %0 : tensor<2x5xf64>
  }
  weft.entry @log_softmax_33x17_0_f64 predict(%x0: tensor<33x17xf64> {weft.name = "x0"})
      -> (tensor<33x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 0 : tensor<33x17xf64>
    weft.return %0 : tensor<33x17xf64>
  }
  weft.entry @log_softmax_17_0_f64 predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 0 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @log_softmax_2x3x17_1_f64 predict(%x0: tensor<2x3x17xf64> {weft.name = "x0"})
      -> (tensor<2x3x17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<2x3x17xf64>
    weft.return %0 : tensor<2x3x17xf64>
  }
  weft.entry @log_softmax_1_0_f64 predict(%x0: tensor<1xf64> {weft.name = "x0"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 0 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @log_softmax_0x3_1_f64 predict(%x0: tensor<0x3xf64> {weft.name = "x0"})
      -> (tensor<0x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<0x3xf64>
    weft.return %0 : tensor<0x3xf64>
  }
  weft.entry @log_softmax_3x0_1_f64 predict(%x0: tensor<3x0xf64> {weft.name = "x0"})
      -> (tensor<3x0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<3x0xf64>
    weft.return %0 : tensor<3x0xf64>
  }
  weft.entry @log_softmax_64x10_1_f64 predict(%x0: tensor<64x10xf64> {weft.name = "x0"})
      -> (tensor<64x10xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<64x10xf64>
    weft.return %0 : tensor<64x10xf64>
  }
  weft.entry @log_softmax_3x1023_1_f64 predict(%x0: tensor<3x1023xf64> {weft.name = "x0"})
      -> (tensor<3x1023xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.log_softmax %x0, 1 : tensor<3x1023xf64>
    weft.return %0 : tensor<3x1023xf64>
  }
  weft.entry @log_softmax_large_f64 predict(%x0: tensor<5x33xf64> {weft.name = "x0"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<1000.0> : tensor<5x33xf64> as tensor<5x33xf64>
    %1 = weft.mul %x0, %0 : tensor<5x33xf64>
    %2 = weft.log_softmax %1, 1 : tensor<5x33xf64>
    weft.return %2 : tensor<5x33xf64>
  }
}
