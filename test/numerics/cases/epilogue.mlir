// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda --level O2

module attributes {weft.phase = "typed"} {
  weft.entry @matmul_bias_2_3_4_00_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"}, %x2: tensor<4xf32> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_bias_2_3_4_10_f32 predict(%x0: tensor<3x2xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"}, %x2: tensor<4xf32> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_a : (tensor<3x2xf32>, tensor<3x4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_bias_2_3_4_01_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<4x3xf32> {weft.name = "x1"}, %x2: tensor<4xf32> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_b : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_relu_2_3_4_00_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 : (tensor<2x3xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_relu_2_3_4_10_f32 predict(%x0: tensor<3x2xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_a : (tensor<3x2xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_relu_2_3_4_01_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<4x3xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_b : (tensor<2x3xf32>, tensor<4x3xf32>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_bias_relu_2_3_4_00_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"}, %x2: tensor<4xf32> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_bias_relu_2_3_4_10_f32 predict(%x0: tensor<3x2xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"}, %x2: tensor<4xf32> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_a : (tensor<3x2xf32>, tensor<3x4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_bias_relu_2_3_4_01_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<4x3xf32> {weft.name = "x1"}, %x2: tensor<4xf32> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_b : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_relu_mask_2_3_4_00_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<2x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 : (tensor<2x3xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>, tensor<2x16xui8>)
    weft.return %0#0, %0#1 : tensor<2x4xf32>, tensor<2x16xui8>
  }
  weft.entry @matmul_relu_mask_2_3_4_10_f32 predict(%x0: tensor<3x2xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<2x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_a : (tensor<3x2xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>, tensor<2x16xui8>)
    weft.return %0#0, %0#1 : tensor<2x4xf32>, tensor<2x16xui8>
  }
  weft.entry @matmul_relu_mask_2_3_4_01_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<4x3xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<2x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_b : (tensor<2x3xf32>, tensor<4x3xf32>) -> (tensor<2x4xf32>, tensor<2x16xui8>)
    weft.return %0#0, %0#1 : tensor<2x4xf32>, tensor<2x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_2_3_4_00_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"}, %x2: tensor<4xf32> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<2x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x16xui8>)
    weft.return %0#0, %0#1 : tensor<2x4xf32>, tensor<2x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_2_3_4_10_f32 predict(%x0: tensor<3x2xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"}, %x2: tensor<4xf32> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<2x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_a : (tensor<3x2xf32>, tensor<3x4xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x16xui8>)
    weft.return %0#0, %0#1 : tensor<2x4xf32>, tensor<2x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_2_3_4_01_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<4x3xf32> {weft.name = "x1"}, %x2: tensor<4xf32> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<2x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_b : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<4xf32>) -> (tensor<2x4xf32>, tensor<2x16xui8>)
    weft.return %0#0, %0#1 : tensor<2x4xf32>, tensor<2x16xui8>
  }
  weft.entry @matmul_relu_grad_2_3_4_00_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"}, %x2: tensor<2x16xui8> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<2x16xui8>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_relu_grad_2_3_4_10_f32 predict(%x0: tensor<3x2xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"}, %x2: tensor<2x16xui8> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_a : (tensor<3x2xf32>, tensor<3x4xf32>, tensor<2x16xui8>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_relu_grad_2_3_4_01_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<4x3xf32> {weft.name = "x1"}, %x2: tensor<2x16xui8> {weft.name = "x2"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_b : (tensor<2x3xf32>, tensor<4x3xf32>, tensor<2x16xui8>) -> (tensor<2x4xf32>)
    weft.return %0 : tensor<2x4xf32>
  }
  weft.entry @matmul_bias_grad_2_3_4_00_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<4xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 : (tensor<2x3xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>)
    weft.return %0#0, %0#1 : tensor<2x4xf32>, tensor<4xf32>
  }
  weft.entry @matmul_bias_grad_2_3_4_10_f32 predict(%x0: tensor<3x2xf32> {weft.name = "x0"}, %x1: tensor<3x4xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<4xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_a : (tensor<3x2xf32>, tensor<3x4xf32>) -> (tensor<2x4xf32>, tensor<4xf32>)
    weft.return %0#0, %0#1 : tensor<2x4xf32>, tensor<4xf32>
  }
  weft.entry @matmul_bias_grad_2_3_4_01_f32 predict(%x0: tensor<2x3xf32> {weft.name = "x0"}, %x1: tensor<4x3xf32> {weft.name = "x1"})
      -> (tensor<2x4xf32> {weft.name = "y0", weft.kind = "output"}, tensor<4xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_b : (tensor<2x3xf32>, tensor<4x3xf32>) -> (tensor<2x4xf32>, tensor<4xf32>)
    weft.return %0#0, %0#1 : tensor<2x4xf32>, tensor<4xf32>
  }
  weft.entry @matmul_bias_1_1_1_00_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_bias_1_1_1_10_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_a : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_bias_1_1_1_01_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_b : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_relu_1_1_1_00_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_relu_1_1_1_10_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_a : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_relu_1_1_1_01_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_b : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_bias_relu_1_1_1_00_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_bias_relu_1_1_1_10_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_a : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_bias_relu_1_1_1_01_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_b : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_relu_mask_1_1_1_00_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x16xui8>)
    weft.return %0#0, %0#1 : tensor<1x1xf32>, tensor<1x16xui8>
  }
  weft.entry @matmul_relu_mask_1_1_1_10_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_a : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x16xui8>)
    weft.return %0#0, %0#1 : tensor<1x1xf32>, tensor<1x16xui8>
  }
  weft.entry @matmul_relu_mask_1_1_1_01_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_b : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1x16xui8>)
    weft.return %0#0, %0#1 : tensor<1x1xf32>, tensor<1x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_1_1_1_00_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>, tensor<1x16xui8>)
    weft.return %0#0, %0#1 : tensor<1x1xf32>, tensor<1x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_1_1_1_10_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_a : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>, tensor<1x16xui8>)
    weft.return %0#0, %0#1 : tensor<1x1xf32>, tensor<1x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_1_1_1_01_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_b : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1xf32>) -> (tensor<1x1xf32>, tensor<1x16xui8>)
    weft.return %0#0, %0#1 : tensor<1x1xf32>, tensor<1x16xui8>
  }
  weft.entry @matmul_relu_grad_1_1_1_00_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1x16xui8> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x16xui8>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_relu_grad_1_1_1_10_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1x16xui8> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_a : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x16xui8>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_relu_grad_1_1_1_01_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"}, %x2: tensor<1x16xui8> {weft.name = "x2"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_b : (tensor<1x1xf32>, tensor<1x1xf32>, tensor<1x16xui8>) -> (tensor<1x1xf32>)
    weft.return %0 : tensor<1x1xf32>
  }
  weft.entry @matmul_bias_grad_1_1_1_00_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1xf32>)
    weft.return %0#0, %0#1 : tensor<1x1xf32>, tensor<1xf32>
  }
  weft.entry @matmul_bias_grad_1_1_1_10_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_a : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1xf32>)
    weft.return %0#0, %0#1 : tensor<1x1xf32>, tensor<1xf32>
  }
  weft.entry @matmul_bias_grad_1_1_1_01_f32 predict(%x0: tensor<1x1xf32> {weft.name = "x0"}, %x1: tensor<1x1xf32> {weft.name = "x1"})
      -> (tensor<1x1xf32> {weft.name = "y0", weft.kind = "output"}, tensor<1xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_b : (tensor<1x1xf32>, tensor<1x1xf32>) -> (tensor<1x1xf32>, tensor<1xf32>)
    weft.return %0#0, %0#1 : tensor<1x1xf32>, tensor<1xf32>
  }
  weft.entry @matmul_bias_33_17_16_00_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 : (tensor<33x17xf32>, tensor<17x16xf32>, tensor<16xf32>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_bias_33_17_16_10_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_a : (tensor<17x33xf32>, tensor<17x16xf32>, tensor<16xf32>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_bias_33_17_16_01_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<16x17xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_b : (tensor<33x17xf32>, tensor<16x17xf32>, tensor<16xf32>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_relu_33_17_16_00_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 : (tensor<33x17xf32>, tensor<17x16xf32>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_relu_33_17_16_10_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_a : (tensor<17x33xf32>, tensor<17x16xf32>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_relu_33_17_16_01_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<16x17xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_b : (tensor<33x17xf32>, tensor<16x17xf32>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_bias_relu_33_17_16_00_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 : (tensor<33x17xf32>, tensor<17x16xf32>, tensor<16xf32>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_bias_relu_33_17_16_10_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_a : (tensor<17x33xf32>, tensor<17x16xf32>, tensor<16xf32>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_bias_relu_33_17_16_01_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<16x17xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_b : (tensor<33x17xf32>, tensor<16x17xf32>, tensor<16xf32>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_relu_mask_33_17_16_00_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 : (tensor<33x17xf32>, tensor<17x16xf32>) -> (tensor<33x16xf32>, tensor<33x16xui8>)
    weft.return %0#0, %0#1 : tensor<33x16xf32>, tensor<33x16xui8>
  }
  weft.entry @matmul_relu_mask_33_17_16_10_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_a : (tensor<17x33xf32>, tensor<17x16xf32>) -> (tensor<33x16xf32>, tensor<33x16xui8>)
    weft.return %0#0, %0#1 : tensor<33x16xf32>, tensor<33x16xui8>
  }
  weft.entry @matmul_relu_mask_33_17_16_01_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<16x17xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_b : (tensor<33x17xf32>, tensor<16x17xf32>) -> (tensor<33x16xf32>, tensor<33x16xui8>)
    weft.return %0#0, %0#1 : tensor<33x16xf32>, tensor<33x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_33_17_16_00_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 : (tensor<33x17xf32>, tensor<17x16xf32>, tensor<16xf32>) -> (tensor<33x16xf32>, tensor<33x16xui8>)
    weft.return %0#0, %0#1 : tensor<33x16xf32>, tensor<33x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_33_17_16_10_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_a : (tensor<17x33xf32>, tensor<17x16xf32>, tensor<16xf32>) -> (tensor<33x16xf32>, tensor<33x16xui8>)
    weft.return %0#0, %0#1 : tensor<33x16xf32>, tensor<33x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_33_17_16_01_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<16x17xf32> {weft.name = "x1"}, %x2: tensor<16xf32> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_b : (tensor<33x17xf32>, tensor<16x17xf32>, tensor<16xf32>) -> (tensor<33x16xf32>, tensor<33x16xui8>)
    weft.return %0#0, %0#1 : tensor<33x16xf32>, tensor<33x16xui8>
  }
  weft.entry @matmul_relu_grad_33_17_16_00_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"}, %x2: tensor<33x16xui8> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 : (tensor<33x17xf32>, tensor<17x16xf32>, tensor<33x16xui8>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_relu_grad_33_17_16_10_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"}, %x2: tensor<33x16xui8> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_a : (tensor<17x33xf32>, tensor<17x16xf32>, tensor<33x16xui8>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_relu_grad_33_17_16_01_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<16x17xf32> {weft.name = "x1"}, %x2: tensor<33x16xui8> {weft.name = "x2"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_b : (tensor<33x17xf32>, tensor<16x17xf32>, tensor<33x16xui8>) -> (tensor<33x16xf32>)
    weft.return %0 : tensor<33x16xf32>
  }
  weft.entry @matmul_bias_grad_33_17_16_00_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}, tensor<16xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 : (tensor<33x17xf32>, tensor<17x16xf32>) -> (tensor<33x16xf32>, tensor<16xf32>)
    weft.return %0#0, %0#1 : tensor<33x16xf32>, tensor<16xf32>
  }
  weft.entry @matmul_bias_grad_33_17_16_10_f32 predict(%x0: tensor<17x33xf32> {weft.name = "x0"}, %x1: tensor<17x16xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}, tensor<16xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_a : (tensor<17x33xf32>, tensor<17x16xf32>) -> (tensor<33x16xf32>, tensor<16xf32>)
    weft.return %0#0, %0#1 : tensor<33x16xf32>, tensor<16xf32>
  }
  weft.entry @matmul_bias_grad_33_17_16_01_f32 predict(%x0: tensor<33x17xf32> {weft.name = "x0"}, %x1: tensor<16x17xf32> {weft.name = "x1"})
      -> (tensor<33x16xf32> {weft.name = "y0", weft.kind = "output"}, tensor<16xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_b : (tensor<33x17xf32>, tensor<16x17xf32>) -> (tensor<33x16xf32>, tensor<16xf32>)
    weft.return %0#0, %0#1 : tensor<33x16xf32>, tensor<16xf32>
  }
  weft.entry @matmul_bias_64_400_120_00_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"}, %x2: tensor<120xf32> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 : (tensor<64x400xf32>, tensor<400x120xf32>, tensor<120xf32>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_bias_64_400_120_10_f32 predict(%x0: tensor<400x64xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"}, %x2: tensor<120xf32> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_a : (tensor<400x64xf32>, tensor<400x120xf32>, tensor<120xf32>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_bias_64_400_120_01_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<120x400xf32> {weft.name = "x1"}, %x2: tensor<120xf32> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_b : (tensor<64x400xf32>, tensor<120x400xf32>, tensor<120xf32>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_relu_64_400_120_00_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 : (tensor<64x400xf32>, tensor<400x120xf32>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_relu_64_400_120_10_f32 predict(%x0: tensor<400x64xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_a : (tensor<400x64xf32>, tensor<400x120xf32>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_relu_64_400_120_01_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<120x400xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_b : (tensor<64x400xf32>, tensor<120x400xf32>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_bias_relu_64_400_120_00_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"}, %x2: tensor<120xf32> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 : (tensor<64x400xf32>, tensor<400x120xf32>, tensor<120xf32>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_bias_relu_64_400_120_10_f32 predict(%x0: tensor<400x64xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"}, %x2: tensor<120xf32> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_a : (tensor<400x64xf32>, tensor<400x120xf32>, tensor<120xf32>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_bias_relu_64_400_120_01_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<120x400xf32> {weft.name = "x1"}, %x2: tensor<120xf32> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_b : (tensor<64x400xf32>, tensor<120x400xf32>, tensor<120xf32>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_relu_mask_64_400_120_00_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}, tensor<64x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 : (tensor<64x400xf32>, tensor<400x120xf32>) -> (tensor<64x120xf32>, tensor<64x16xui8>)
    weft.return %0#0, %0#1 : tensor<64x120xf32>, tensor<64x16xui8>
  }
  weft.entry @matmul_relu_mask_64_400_120_10_f32 predict(%x0: tensor<400x64xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}, tensor<64x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_a : (tensor<400x64xf32>, tensor<400x120xf32>) -> (tensor<64x120xf32>, tensor<64x16xui8>)
    weft.return %0#0, %0#1 : tensor<64x120xf32>, tensor<64x16xui8>
  }
  weft.entry @matmul_relu_mask_64_400_120_01_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<120x400xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}, tensor<64x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_b : (tensor<64x400xf32>, tensor<120x400xf32>) -> (tensor<64x120xf32>, tensor<64x16xui8>)
    weft.return %0#0, %0#1 : tensor<64x120xf32>, tensor<64x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_64_400_120_00_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"}, %x2: tensor<120xf32> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}, tensor<64x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 : (tensor<64x400xf32>, tensor<400x120xf32>, tensor<120xf32>) -> (tensor<64x120xf32>, tensor<64x16xui8>)
    weft.return %0#0, %0#1 : tensor<64x120xf32>, tensor<64x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_64_400_120_10_f32 predict(%x0: tensor<400x64xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"}, %x2: tensor<120xf32> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}, tensor<64x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_a : (tensor<400x64xf32>, tensor<400x120xf32>, tensor<120xf32>) -> (tensor<64x120xf32>, tensor<64x16xui8>)
    weft.return %0#0, %0#1 : tensor<64x120xf32>, tensor<64x16xui8>
  }
  weft.entry @matmul_bias_relu_mask_64_400_120_01_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<120x400xf32> {weft.name = "x1"}, %x2: tensor<120xf32> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}, tensor<64x16xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_b : (tensor<64x400xf32>, tensor<120x400xf32>, tensor<120xf32>) -> (tensor<64x120xf32>, tensor<64x16xui8>)
    weft.return %0#0, %0#1 : tensor<64x120xf32>, tensor<64x16xui8>
  }
  weft.entry @matmul_relu_grad_64_400_120_00_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"}, %x2: tensor<64x16xui8> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 : (tensor<64x400xf32>, tensor<400x120xf32>, tensor<64x16xui8>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_relu_grad_64_400_120_10_f32 predict(%x0: tensor<400x64xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"}, %x2: tensor<64x16xui8> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_a : (tensor<400x64xf32>, tensor<400x120xf32>, tensor<64x16xui8>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_relu_grad_64_400_120_01_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<120x400xf32> {weft.name = "x1"}, %x2: tensor<64x16xui8> {weft.name = "x2"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_b : (tensor<64x400xf32>, tensor<120x400xf32>, tensor<64x16xui8>) -> (tensor<64x120xf32>)
    weft.return %0 : tensor<64x120xf32>
  }
  weft.entry @matmul_bias_grad_64_400_120_00_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}, tensor<120xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 : (tensor<64x400xf32>, tensor<400x120xf32>) -> (tensor<64x120xf32>, tensor<120xf32>)
    weft.return %0#0, %0#1 : tensor<64x120xf32>, tensor<120xf32>
  }
  weft.entry @matmul_bias_grad_64_400_120_10_f32 predict(%x0: tensor<400x64xf32> {weft.name = "x0"}, %x1: tensor<400x120xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}, tensor<120xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_a : (tensor<400x64xf32>, tensor<400x120xf32>) -> (tensor<64x120xf32>, tensor<120xf32>)
    weft.return %0#0, %0#1 : tensor<64x120xf32>, tensor<120xf32>
  }
  weft.entry @matmul_bias_grad_64_400_120_01_f32 predict(%x0: tensor<64x400xf32> {weft.name = "x0"}, %x1: tensor<120x400xf32> {weft.name = "x1"})
      -> (tensor<64x120xf32> {weft.name = "y0", weft.kind = "output"}, tensor<120xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_b : (tensor<64x400xf32>, tensor<120x400xf32>) -> (tensor<64x120xf32>, tensor<120xf32>)
    weft.return %0#0, %0#1 : tensor<64x120xf32>, tensor<120xf32>
  }
  weft.entry @matmul_bias_5_7_129_00_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"}, %x2: tensor<129xf32> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 : (tensor<5x7xf32>, tensor<7x129xf32>, tensor<129xf32>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_bias_5_7_129_10_f32 predict(%x0: tensor<7x5xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"}, %x2: tensor<129xf32> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_a : (tensor<7x5xf32>, tensor<7x129xf32>, tensor<129xf32>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_bias_5_7_129_01_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<129x7xf32> {weft.name = "x1"}, %x2: tensor<129xf32> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias %x0, %x1, %x2 transpose_b : (tensor<5x7xf32>, tensor<129x7xf32>, tensor<129xf32>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_relu_5_7_129_00_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 : (tensor<5x7xf32>, tensor<7x129xf32>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_relu_5_7_129_10_f32 predict(%x0: tensor<7x5xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_a : (tensor<7x5xf32>, tensor<7x129xf32>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_relu_5_7_129_01_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<129x7xf32> {weft.name = "x1"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu %x0, %x1 transpose_b : (tensor<5x7xf32>, tensor<129x7xf32>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_bias_relu_5_7_129_00_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"}, %x2: tensor<129xf32> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 : (tensor<5x7xf32>, tensor<7x129xf32>, tensor<129xf32>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_bias_relu_5_7_129_10_f32 predict(%x0: tensor<7x5xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"}, %x2: tensor<129xf32> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_a : (tensor<7x5xf32>, tensor<7x129xf32>, tensor<129xf32>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_bias_relu_5_7_129_01_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<129x7xf32> {weft.name = "x1"}, %x2: tensor<129xf32> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue bias_relu %x0, %x1, %x2 transpose_b : (tensor<5x7xf32>, tensor<129x7xf32>, tensor<129xf32>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_relu_mask_5_7_129_00_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}, tensor<5x32xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 : (tensor<5x7xf32>, tensor<7x129xf32>) -> (tensor<5x129xf32>, tensor<5x32xui8>)
    weft.return %0#0, %0#1 : tensor<5x129xf32>, tensor<5x32xui8>
  }
  weft.entry @matmul_relu_mask_5_7_129_10_f32 predict(%x0: tensor<7x5xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}, tensor<5x32xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_a : (tensor<7x5xf32>, tensor<7x129xf32>) -> (tensor<5x129xf32>, tensor<5x32xui8>)
    weft.return %0#0, %0#1 : tensor<5x129xf32>, tensor<5x32xui8>
  }
  weft.entry @matmul_relu_mask_5_7_129_01_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<129x7xf32> {weft.name = "x1"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}, tensor<5x32xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue relu_mask %x0, %x1 transpose_b : (tensor<5x7xf32>, tensor<129x7xf32>) -> (tensor<5x129xf32>, tensor<5x32xui8>)
    weft.return %0#0, %0#1 : tensor<5x129xf32>, tensor<5x32xui8>
  }
  weft.entry @matmul_bias_relu_mask_5_7_129_00_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"}, %x2: tensor<129xf32> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}, tensor<5x32xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 : (tensor<5x7xf32>, tensor<7x129xf32>, tensor<129xf32>) -> (tensor<5x129xf32>, tensor<5x32xui8>)
    weft.return %0#0, %0#1 : tensor<5x129xf32>, tensor<5x32xui8>
  }
  weft.entry @matmul_bias_relu_mask_5_7_129_10_f32 predict(%x0: tensor<7x5xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"}, %x2: tensor<129xf32> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}, tensor<5x32xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_a : (tensor<7x5xf32>, tensor<7x129xf32>, tensor<129xf32>) -> (tensor<5x129xf32>, tensor<5x32xui8>)
    weft.return %0#0, %0#1 : tensor<5x129xf32>, tensor<5x32xui8>
  }
  weft.entry @matmul_bias_relu_mask_5_7_129_01_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<129x7xf32> {weft.name = "x1"}, %x2: tensor<129xf32> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}, tensor<5x32xui8> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_relu_mask %x0, %x1, %x2 transpose_b : (tensor<5x7xf32>, tensor<129x7xf32>, tensor<129xf32>) -> (tensor<5x129xf32>, tensor<5x32xui8>)
    weft.return %0#0, %0#1 : tensor<5x129xf32>, tensor<5x32xui8>
  }
  weft.entry @matmul_relu_grad_5_7_129_00_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"}, %x2: tensor<5x32xui8> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 : (tensor<5x7xf32>, tensor<7x129xf32>, tensor<5x32xui8>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_relu_grad_5_7_129_10_f32 predict(%x0: tensor<7x5xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"}, %x2: tensor<5x32xui8> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_a : (tensor<7x5xf32>, tensor<7x129xf32>, tensor<5x32xui8>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_relu_grad_5_7_129_01_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<129x7xf32> {weft.name = "x1"}, %x2: tensor<5x32xui8> {weft.name = "x2"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul_epilogue relu_grad %x0, %x1, %x2 transpose_b : (tensor<5x7xf32>, tensor<129x7xf32>, tensor<5x32xui8>) -> (tensor<5x129xf32>)
    weft.return %0 : tensor<5x129xf32>
  }
  weft.entry @matmul_bias_grad_5_7_129_00_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}, tensor<129xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 : (tensor<5x7xf32>, tensor<7x129xf32>) -> (tensor<5x129xf32>, tensor<129xf32>)
    weft.return %0#0, %0#1 : tensor<5x129xf32>, tensor<129xf32>
  }
  weft.entry @matmul_bias_grad_5_7_129_10_f32 predict(%x0: tensor<7x5xf32> {weft.name = "x0"}, %x1: tensor<7x129xf32> {weft.name = "x1"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}, tensor<129xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_a : (tensor<7x5xf32>, tensor<7x129xf32>) -> (tensor<5x129xf32>, tensor<129xf32>)
    weft.return %0#0, %0#1 : tensor<5x129xf32>, tensor<129xf32>
  }
  weft.entry @matmul_bias_grad_5_7_129_01_f32 predict(%x0: tensor<5x7xf32> {weft.name = "x0"}, %x1: tensor<129x7xf32> {weft.name = "x1"})
      -> (tensor<5x129xf32> {weft.name = "y0", weft.kind = "output"}, tensor<129xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0:2 = weft.matmul_epilogue bias_grad %x0, %x1 transpose_b : (tensor<5x7xf32>, tensor<129x7xf32>) -> (tensor<5x129xf32>, tensor<129xf32>)
    weft.return %0#0, %0#1 : tensor<5x129xf32>, tensor<129xf32>
  }
}
