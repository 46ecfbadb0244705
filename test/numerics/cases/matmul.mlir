// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @matmul_scalar_2_3_4_00_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<2x3xf32>, tensor<3x4xf32> to tensor<2x4xf32>
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_scalar_2_3_4_00_f64 predict(%x0: tensor<2x3xf64> {weft.name = "x0"}, %x1: tensor<3x4xf64> {weft.name = "x1"})
      -> (tensor<2x4xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<2x3xf64>, tensor<3x4xf64> to tensor<2x4xf64>
    weft.return %0 : tensor<2x4xf64>
  }
  weft.entry @matmul_scalar_2_3_4_01_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<4x3xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<2x3xf32>, tensor<4x3xf32> to tensor<2x4xf32>
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_scalar_2_3_4_01_f64 predict(%x0: tensor<2x3xf64> {weft.name = "x0"}, %x1: tensor<4x3xf64> {weft.name = "x1"})
      -> (tensor<2x4xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<2x3xf64>, tensor<4x3xf64> to tensor<2x4xf64>
    weft.return %0 : tensor<2x4xf64>
  }
  weft.entry @matmul_scalar_2_3_4_10_f32 predict(%x0: tensor<3x2xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<3x2xf32>, tensor<3x4xf32> to tensor<2x4xf32>
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_scalar_2_3_4_10_f64 predict(%x0: tensor<3x2xf64> {weft.name = "x0"}, %x1: tensor<3x4xf64> {weft.name = "x1"})
      -> (tensor<2x4xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<3x2xf64>, tensor<3x4xf64> to tensor<2x4xf64>
    weft.return %0 : tensor<2x4xf64>
  }
  weft.entry @matmul_scalar_2_3_4_11_f32 predict(%x0: tensor<3x2xf32> {weft.name = "x0"}, %x1: tensor<4x3xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<3x2xf32>, tensor<4x3xf32> to tensor<2x4xf32>
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_scalar_2_3_4_11_f64 predict(%x0: tensor<3x2xf64> {weft.name = "x0"}, %x1: tensor<4x3xf64> {weft.name = "x1"})
      -> (tensor<2x4xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<3x2xf64>, tensor<4x3xf64> to tensor<2x4xf64>
    weft.return %0 : tensor<2x4xf64>
  }
  weft.entry @matmul_scalar_1_1_1_00_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<1x1xf32>, tensor<1x1xf32> to tensor<1x1xf32>
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_scalar_1_1_1_00_f64 predict(%x0: tensor<1x1xf64> {weft.name = "x0"}, %x1: tensor<1x1xf64> {weft.name = "x1"})
      -> (tensor<1x1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<1x1xf64>, tensor<1x1xf64> to tensor<1x1xf64>
    weft.return %0 : tensor<1x1xf64>
  }
  weft.entry @matmul_scalar_1_1_1_01_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<1x1xf32>, tensor<1x1xf32> to tensor<1x1xf32>
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_scalar_1_1_1_01_f64 predict(%x0: tensor<1x1xf64> {weft.name = "x0"}, %x1: tensor<1x1xf64> {weft.name = "x1"})
      -> (tensor<1x1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<1x1xf64>, tensor<1x1xf64> to tensor<1x1xf64>
    weft.return %0 : tensor<1x1xf64>
  }
  weft.entry @matmul_scalar_1_1_1_10_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<1x1xf32>, tensor<1x1xf32> to tensor<1x1xf32>
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_scalar_1_1_1_10_f64 predict(%x0: tensor<1x1xf64> {weft.name = "x0"}, %x1: tensor<1x1xf64> {weft.name = "x1"})
      -> (tensor<1x1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<1x1xf64>, tensor<1x1xf64> to tensor<1x1xf64>
    weft.return %0 : tensor<1x1xf64>
  }
  weft.entry @matmul_scalar_1_1_1_11_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<1x1xf32>, tensor<1x1xf32> to tensor<1x1xf32>
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_scalar_1_1_1_11_f64 predict(%x0: tensor<1x1xf64> {weft.name = "x0"}, %x1: tensor<1x1xf64> {weft.name = "x1"})
      -> (tensor<1x1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<1x1xf64>, tensor<1x1xf64> to tensor<1x1xf64>
    weft.return %0 : tensor<1x1xf64>
  }
  weft.entry @matmul_scalar_0_3_2_00_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"}, %x1: tensor<3x2xf32> {weft.name = "x1"})
      -> (tensor<0x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<0x3xf32>, tensor<3x2xf32> to tensor<0x2xf32>
    weft.return %0 : tensor<0x2xf32>
  }
  weft.entry @matmul_scalar_0_3_2_00_f64 predict(%x0: tensor<0x3xf64> {weft.name = "x0"}, %x1: tensor<3x2xf64> {weft.name = "x1"})
      -> (tensor<0x2xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<0x3xf64>, tensor<3x2xf64> to tensor<0x2xf64>
    weft.return %0 : tensor<0x2xf64>
  }
  weft.entry @matmul_scalar_0_3_2_01_f32 predict(%x0: tensor<0x3xf32> {weft.name = "x0"}, %x1: tensor<2x3xf32> {weft.name = "x1"})
      -> (tensor<0x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<0x3xf32>, tensor<2x3xf32> to tensor<0x2xf32>
    weft.return %0 : tensor<0x2xf32>
  }
  weft.entry @matmul_scalar_0_3_2_01_f64 predict(%x0: tensor<0x3xf64> {weft.name = "x0"}, %x1: tensor<2x3xf64> {weft.name = "x1"})
      -> (tensor<0x2xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<0x3xf64>, tensor<2x3xf64> to tensor<0x2xf64>
    weft.return %0 : tensor<0x2xf64>
  }
  weft.entry @matmul_scalar_0_3_2_10_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<3x2xf32> {weft.name = "x1"})
      -> (tensor<0x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<3x0xf32>, tensor<3x2xf32> to tensor<0x2xf32>
    weft.return %0 : tensor<0x2xf32>
  }
  weft.entry @matmul_scalar_0_3_2_10_f64 predict(%x0: tensor<3x0xf64> {weft.name = "x0"}, %x1: tensor<3x2xf64> {weft.name = "x1"})
      -> (tensor<0x2xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<3x0xf64>, tensor<3x2xf64> to tensor<0x2xf64>
    weft.return %0 : tensor<0x2xf64>
  }
  weft.entry @matmul_scalar_0_3_2_11_f32 predict(%x0: tensor<3x0xf32> {weft.name = "x0"}, %x1: tensor<2x3xf32> {weft.name = "x1"})
      -> (tensor<0x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<3x0xf32>, tensor<2x3xf32> to tensor<0x2xf32>
    weft.return %0 : tensor<0x2xf32>
  }
  weft.entry @matmul_scalar_0_3_2_11_f64 predict(%x0: tensor<3x0xf64> {weft.name = "x0"}, %x1: tensor<2x3xf64> {weft.name = "x1"})
      -> (tensor<0x2xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<3x0xf64>, tensor<2x3xf64> to tensor<0x2xf64>
    weft.return %0 : tensor<0x2xf64>
  }
  weft.entry @matmul_scalar_2_0_3_00_f32 predict(%x0: tensor<2x0xf32> {weft.name = "x0"}, %x1: tensor<0x3xf32> {weft.name = "x1"})
      -> (tensor<2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<2x0xf32>, tensor<0x3xf32> to tensor<2x3xf32>
    weft.return %0 : tensor<2x3xf32>
  }
  weft.entry @matmul_scalar_2_0_3_00_f64 predict(%x0: tensor<2x0xf64> {weft.name = "x0"}, %x1: tensor<0x3xf64> {weft.name = "x1"})
      -> (tensor<2x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<2x0xf64>, tensor<0x3xf64> to tensor<2x3xf64>
    weft.return %0 : tensor<2x3xf64>
  }
  weft.entry @matmul_scalar_2_0_3_01_f32 predict(%x0: tensor<2x0xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<2x0xf32>, tensor<3x0xf32> to tensor<2x3xf32>
    weft.return %0 : tensor<2x3xf32>
  }
  weft.entry @matmul_scalar_2_0_3_01_f64 predict(%x0: tensor<2x0xf64> {weft.name = "x0"}, %x1: tensor<3x0xf64> {weft.name = "x1"})
      -> (tensor<2x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<2x0xf64>, tensor<3x0xf64> to tensor<2x3xf64>
    weft.return %0 : tensor<2x3xf64>
  }
  weft.entry @matmul_scalar_2_0_3_10_f32 predict(%x0: tensor<0x2xf32> {weft.name = "x0"}, %x1: tensor<0x3xf32> {weft.name = "x1"})
      -> (tensor<2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<0x2xf32>, tensor<0x3xf32> to tensor<2x3xf32>
    weft.return %0 : tensor<2x3xf32>
  }
  weft.entry @matmul_scalar_2_0_3_10_f64 predict(%x0: tensor<0x2xf64> {weft.name = "x0"}, %x1: tensor<0x3xf64> {weft.name = "x1"})
      -> (tensor<2x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<0x2xf64>, tensor<0x3xf64> to tensor<2x3xf64>
    weft.return %0 : tensor<2x3xf64>
  }
  weft.entry @matmul_scalar_2_0_3_11_f32 predict(%x0: tensor<0x2xf32> {weft.name = "x0"}, %x1: tensor<3x0xf32> {weft.name = "x1"})
      -> (tensor<2x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<0x2xf32>, tensor<3x0xf32> to tensor<2x3xf32>
    weft.return %0 : tensor<2x3xf32>
  }
  weft.entry @matmul_scalar_2_0_3_11_f64 predict(%x0: tensor<0x2xf64> {weft.name = "x0"}, %x1: tensor<3x0xf64> {weft.name = "x1"})
      -> (tensor<2x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<0x2xf64>, tensor<3x0xf64> to tensor<2x3xf64>
    weft.return %0 : tensor<2x3xf64>
  }
  weft.entry @matmul_scalar_3_5_0_00_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"}, %x1: tensor<5x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<3x5xf32>, tensor<5x0xf32> to tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @matmul_scalar_3_5_0_00_f64 predict(%x0: tensor<3x5xf64> {weft.name = "x0"}, %x1: tensor<5x0xf64> {weft.name = "x1"})
      -> (tensor<3x0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<3x5xf64>, tensor<5x0xf64> to tensor<3x0xf64>
    weft.return %0 : tensor<3x0xf64>
  }
  weft.entry @matmul_scalar_3_5_0_01_f32 predict(%x0: tensor<3x5xf32> {weft.name = "x0"}, %x1: tensor<0x5xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<3x5xf32>, tensor<0x5xf32> to tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @matmul_scalar_3_5_0_01_f64 predict(%x0: tensor<3x5xf64> {weft.name = "x0"}, %x1: tensor<0x5xf64> {weft.name = "x1"})
      -> (tensor<3x0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<3x5xf64>, tensor<0x5xf64> to tensor<3x0xf64>
    weft.return %0 : tensor<3x0xf64>
  }
  weft.entry @matmul_scalar_3_5_0_10_f32 predict(%x0: tensor<5x3xf32> {weft.name = "x0"}, %x1: tensor<5x0xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<5x3xf32>, tensor<5x0xf32> to tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @matmul_scalar_3_5_0_10_f64 predict(%x0: tensor<5x3xf64> {weft.name = "x0"}, %x1: tensor<5x0xf64> {weft.name = "x1"})
      -> (tensor<3x0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<5x3xf64>, tensor<5x0xf64> to tensor<3x0xf64>
    weft.return %0 : tensor<3x0xf64>
  }
  weft.entry @matmul_scalar_3_5_0_11_f32 predict(%x0: tensor<5x3xf32> {weft.name = "x0"}, %x1: tensor<0x5xf32> {weft.name = "x1"})
      -> (tensor<3x0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<5x3xf32>, tensor<0x5xf32> to tensor<3x0xf32>
    weft.return %0 : tensor<3x0xf32>
  }
  weft.entry @matmul_scalar_3_5_0_11_f64 predict(%x0: tensor<5x3xf64> {weft.name = "x0"}, %x1: tensor<0x5xf64> {weft.name = "x1"})
      -> (tensor<3x0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<5x3xf64>, tensor<0x5xf64> to tensor<3x0xf64>
    weft.return %0 : tensor<3x0xf64>
  }
  weft.entry @matmul_2_3_4_5_00_f32 predict(%x0: tensor<2x3x4xf32> {weft.name = "x0"}, %x1: tensor<2x4x5xf32> {weft.name = "x1"})
      -> (tensor<2x3x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<2x3x4xf32>, tensor<2x4x5xf32> to tensor<2x3x5xf32>
    weft.return %0 : tensor<2x3x5xf32>
  }
  weft.entry @matmul_2_3_4_5_00_f64 predict(%x0: tensor<2x3x4xf64> {weft.name = "x0"}, %x1: tensor<2x4x5xf64> {weft.name = "x1"})
      -> (tensor<2x3x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<2x3x4xf64>, tensor<2x4x5xf64> to tensor<2x3x5xf64>
    weft.return %0 : tensor<2x3x5xf64>
  }
  weft.entry @matmul_2_3_4_5_01_f32 predict(%x0: tensor<2x3x4xf32> {weft.name = "x0"}, %x1: tensor<2x5x4xf32> {weft.name = "x1"})
      -> (tensor<2x3x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<2x3x4xf32>, tensor<2x5x4xf32> to tensor<2x3x5xf32>
    weft.return %0 : tensor<2x3x5xf32>
  }
  weft.entry @matmul_2_3_4_5_01_f64 predict(%x0: tensor<2x3x4xf64> {weft.name = "x0"}, %x1: tensor<2x5x4xf64> {weft.name = "x1"})
      -> (tensor<2x3x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<2x3x4xf64>, tensor<2x5x4xf64> to tensor<2x3x5xf64>
    weft.return %0 : tensor<2x3x5xf64>
  }
  weft.entry @matmul_2_3_4_5_10_f32 predict(%x0: tensor<2x4x3xf32> {weft.name = "x0"}, %x1: tensor<2x4x5xf32> {weft.name = "x1"})
      -> (tensor<2x3x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<2x4x3xf32>, tensor<2x4x5xf32> to tensor<2x3x5xf32>
    weft.return %0 : tensor<2x3x5xf32>
  }
  weft.entry @matmul_2_3_4_5_10_f64 predict(%x0: tensor<2x4x3xf64> {weft.name = "x0"}, %x1: tensor<2x4x5xf64> {weft.name = "x1"})
      -> (tensor<2x3x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<2x4x3xf64>, tensor<2x4x5xf64> to tensor<2x3x5xf64>
    weft.return %0 : tensor<2x3x5xf64>
  }
  weft.entry @matmul_2_3_4_5_11_f32 predict(%x0: tensor<2x4x3xf32> {weft.name = "x0"}, %x1: tensor<2x5x4xf32> {weft.name = "x1"})
      -> (tensor<2x3x5xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<2x4x3xf32>, tensor<2x5x4xf32> to tensor<2x3x5xf32>
    weft.return %0 : tensor<2x3x5xf32>
  }
  weft.entry @matmul_2_3_4_5_11_f64 predict(%x0: tensor<2x4x3xf64> {weft.name = "x0"}, %x1: tensor<2x5x4xf64> {weft.name = "x1"})
      -> (tensor<2x3x5xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<2x4x3xf64>, tensor<2x5x4xf64> to tensor<2x3x5xf64>
    weft.return %0 : tensor<2x3x5xf64>
  }
  weft.entry @matmul_scalar_33_17_16_00_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<33x17xf32>, tensor<17x16xf32> to tensor<33x16xf32>
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_scalar_33_17_16_00_f64 predict(%x0: tensor<33x17xf64> {weft.name = "x0"}, %x1: tensor<17x16xf64> {weft.name = "x1"})
      -> (tensor<33x16xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<33x17xf64>, tensor<17x16xf64> to tensor<33x16xf64>
    weft.return %0 : tensor<33x16xf64>
  }
  weft.entry @matmul_scalar_33_17_16_01_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<16x17xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<33x17xf32>, tensor<16x17xf32> to tensor<33x16xf32>
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_scalar_33_17_16_01_f64 predict(%x0: tensor<33x17xf64> {weft.name = "x0"}, %x1: tensor<16x17xf64> {weft.name = "x1"})
      -> (tensor<33x16xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<33x17xf64>, tensor<16x17xf64> to tensor<33x16xf64>
    weft.return %0 : tensor<33x16xf64>
  }
  weft.entry @matmul_scalar_33_17_16_10_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<17x33xf32>, tensor<17x16xf32> to tensor<33x16xf32>
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_scalar_33_17_16_10_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"}, %x1: tensor<17x16xf64> {weft.name = "x1"})
      -> (tensor<33x16xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<17x33xf64>, tensor<17x16xf64> to tensor<33x16xf64>
    weft.return %0 : tensor<33x16xf64>
  }
  weft.entry @matmul_scalar_33_17_16_11_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<16x17xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<17x33xf32>, tensor<16x17xf32> to tensor<33x16xf32>
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_scalar_33_17_16_11_f64 predict(%x0: tensor<17x33xf64> {weft.name = "x0"}, %x1: tensor<16x17xf64> {weft.name = "x1"})
      -> (tensor<33x16xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<17x33xf64>, tensor<16x17xf64> to tensor<33x16xf64>
    weft.return %0 : tensor<33x16xf64>
  }
  weft.entry @matmul_scalar_64_400_120_00_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<64x400xf32>, tensor<400x120xf32> to tensor<64x120xf32>
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_scalar_64_400_120_00_f64 predict(%x0: tensor<64x400xf64> {weft.name = "x0"}, %x1: tensor<400x120xf64> {weft.name = "x1"})
      -> (tensor<64x120xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<64x400xf64>, tensor<400x120xf64> to tensor<64x120xf64>
    weft.return %0 : tensor<64x120xf64>
  }
  weft.entry @matmul_scalar_64_400_120_01_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<120x400xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<64x400xf32>, tensor<120x400xf32> to tensor<64x120xf32>
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_scalar_64_400_120_01_f64 predict(%x0: tensor<64x400xf64> {weft.name = "x0"}, %x1: tensor<120x400xf64> {weft.name = "x1"})
      -> (tensor<64x120xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<64x400xf64>, tensor<120x400xf64> to tensor<64x120xf64>
    weft.return %0 : tensor<64x120xf64>
  }
  weft.entry @matmul_scalar_64_400_120_10_f32 predict(%x0: tensor<400x64xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<400x64xf32>, tensor<400x120xf32> to tensor<64x120xf32>
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_scalar_64_400_120_10_f64 predict(%x0: tensor<400x64xf64> {weft.name = "x0"}, %x1: tensor<400x120xf64> {weft.name = "x1"})
      -> (tensor<64x120xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<400x64xf64>, tensor<400x120xf64> to tensor<64x120xf64>
    weft.return %0 : tensor<64x120xf64>
  }
  weft.entry @matmul_scalar_64_400_120_11_f32 predict(%x0: tensor<400x64xf32> {weft.name = "x0"}, %x1: tensor<120x400xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<400x64xf32>, tensor<120x400xf32> to tensor<64x120xf32>
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_scalar_64_400_120_11_f64 predict(%x0: tensor<400x64xf64> {weft.name = "x0"}, %x1: tensor<120x400xf64> {weft.name = "x1"})
      -> (tensor<64x120xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<400x64xf64>, tensor<120x400xf64> to tensor<64x120xf64>
    weft.return %0 : tensor<64x120xf64>
  }
  weft.entry @matmul_2x3_5_7_3_00_f32 predict(%x0: tensor<2x3x5x7xf32> {weft.name = "x0"}, %x1: tensor<2x3x7x3xf32> {weft.name = "x1"})
      -> (tensor<2x3x5x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<2x3x5x7xf32>, tensor<2x3x7x3xf32> to tensor<2x3x5x3xf32>
    weft.return %0 : tensor<2x3x5x3xf32>
  }
  weft.entry @matmul_2x3_5_7_3_00_f64 predict(%x0: tensor<2x3x5x7xf64> {weft.name = "x0"}, %x1: tensor<2x3x7x3xf64> {weft.name = "x1"})
      -> (tensor<2x3x5x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<2x3x5x7xf64>, tensor<2x3x7x3xf64> to tensor<2x3x5x3xf64>
    weft.return %0 : tensor<2x3x5x3xf64>
  }
  weft.entry @matmul_2x3_5_7_3_01_f32 predict(%x0: tensor<2x3x5x7xf32> {weft.name = "x0"}, %x1: tensor<2x3x3x7xf32> {weft.name = "x1"})
      -> (tensor<2x3x5x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<2x3x5x7xf32>, tensor<2x3x3x7xf32> to tensor<2x3x5x3xf32>
    weft.return %0 : tensor<2x3x5x3xf32>
  }
  weft.entry @matmul_2x3_5_7_3_01_f64 predict(%x0: tensor<2x3x5x7xf64> {weft.name = "x0"}, %x1: tensor<2x3x3x7xf64> {weft.name = "x1"})
      -> (tensor<2x3x5x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<2x3x5x7xf64>, tensor<2x3x3x7xf64> to tensor<2x3x5x3xf64>
    weft.return %0 : tensor<2x3x5x3xf64>
  }
  weft.entry @matmul_2x3_5_7_3_10_f32 predict(%x0: tensor<2x3x7x5xf32> {weft.name = "x0"}, %x1: tensor<2x3x7x3xf32> {weft.name = "x1"})
      -> (tensor<2x3x5x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<2x3x7x5xf32>, tensor<2x3x7x3xf32> to tensor<2x3x5x3xf32>
    weft.return %0 : tensor<2x3x5x3xf32>
  }
  weft.entry @matmul_2x3_5_7_3_10_f64 predict(%x0: tensor<2x3x7x5xf64> {weft.name = "x0"}, %x1: tensor<2x3x7x3xf64> {weft.name = "x1"})
      -> (tensor<2x3x5x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<2x3x7x5xf64>, tensor<2x3x7x3xf64> to tensor<2x3x5x3xf64>
    weft.return %0 : tensor<2x3x5x3xf64>
  }
  weft.entry @matmul_2x3_5_7_3_11_f32 predict(%x0: tensor<2x3x7x5xf32> {weft.name = "x0"}, %x1: tensor<2x3x3x7xf32> {weft.name = "x1"})
      -> (tensor<2x3x5x3xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<2x3x7x5xf32>, tensor<2x3x3x7xf32> to tensor<2x3x5x3xf32>
    weft.return %0 : tensor<2x3x5x3xf32>
  }
  weft.entry @matmul_2x3_5_7_3_11_f64 predict(%x0: tensor<2x3x7x5xf64> {weft.name = "x0"}, %x1: tensor<2x3x3x7xf64> {weft.name = "x1"})
      -> (tensor<2x3x5x3xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<2x3x7x5xf64>, tensor<2x3x3x7xf64> to tensor<2x3x5x3xf64>
    weft.return %0 : tensor<2x3x5x3xf64>
  }
  weft.entry @matmul_0_2_2_2_00_f32 predict(%x0: tensor<0x2x2xf32> {weft.name = "x0"}, %x1: tensor<0x2x2xf32> {weft.name = "x1"})
      -> (tensor<0x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<0x2x2xf32>, tensor<0x2x2xf32> to tensor<0x2x2xf32>
    weft.return %0 : tensor<0x2x2xf32>
  }
  weft.entry @matmul_0_2_2_2_00_f64 predict(%x0: tensor<0x2x2xf64> {weft.name = "x0"}, %x1: tensor<0x2x2xf64> {weft.name = "x1"})
      -> (tensor<0x2x2xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<0x2x2xf64>, tensor<0x2x2xf64> to tensor<0x2x2xf64>
    weft.return %0 : tensor<0x2x2xf64>
  }
  weft.entry @matmul_0_2_2_2_01_f32 predict(%x0: tensor<0x2x2xf32> {weft.name = "x0"}, %x1: tensor<0x2x2xf32> {weft.name = "x1"})
      -> (tensor<0x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<0x2x2xf32>, tensor<0x2x2xf32> to tensor<0x2x2xf32>
    weft.return %0 : tensor<0x2x2xf32>
  }
  weft.entry @matmul_0_2_2_2_01_f64 predict(%x0: tensor<0x2x2xf64> {weft.name = "x0"}, %x1: tensor<0x2x2xf64> {weft.name = "x1"})
      -> (tensor<0x2x2xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<0x2x2xf64>, tensor<0x2x2xf64> to tensor<0x2x2xf64>
    weft.return %0 : tensor<0x2x2xf64>
  }
  weft.entry @matmul_0_2_2_2_10_f32 predict(%x0: tensor<0x2x2xf32> {weft.name = "x0"}, %x1: tensor<0x2x2xf32> {weft.name = "x1"})
      -> (tensor<0x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<0x2x2xf32>, tensor<0x2x2xf32> to tensor<0x2x2xf32>
    weft.return %0 : tensor<0x2x2xf32>
  }
  weft.entry @matmul_0_2_2_2_10_f64 predict(%x0: tensor<0x2x2xf64> {weft.name = "x0"}, %x1: tensor<0x2x2xf64> {weft.name = "x1"})
      -> (tensor<0x2x2xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<0x2x2xf64>, tensor<0x2x2xf64> to tensor<0x2x2xf64>
    weft.return %0 : tensor<0x2x2xf64>
  }
  weft.entry @matmul_0_2_2_2_11_f32 predict(%x0: tensor<0x2x2xf32> {weft.name = "x0"}, %x1: tensor<0x2x2xf32> {weft.name = "x1"})
      -> (tensor<0x2x2xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<0x2x2xf32>, tensor<0x2x2xf32> to tensor<0x2x2xf32>
    weft.return %0 : tensor<0x2x2xf32>
  }
  weft.entry @matmul_0_2_2_2_11_f64 predict(%x0: tensor<0x2x2xf64> {weft.name = "x0"}, %x1: tensor<0x2x2xf64> {weft.name = "x1"})
      -> (tensor<0x2x2xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<0x2x2xf64>, tensor<0x2x2xf64> to tensor<0x2x2xf64>
    weft.return %0 : tensor<0x2x2xf64>
  }
}
