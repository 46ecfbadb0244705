// Numeric cases in f16 and bf16: conversions and arithmetic to the bit, sums and
// products of matrices to one place of the type.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @cast_f64_to_f16_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @cast_f64_to_f16_5x7 predict(%x0: tensor<5x7xf64> {weft.name = "x0"})
      -> (tensor<5x7xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xf64> to tensor<5x7xf16>
    weft.return %0 : tensor<5x7xf16>
  }
  weft.entry @cast_f64_to_f16_special predict(%x0: tensor<21xf64> {weft.name = "x0"})
      -> (tensor<21xf16> {weft.name = "y0", weft.kind = "output"}, tensor<21xf32> {weft.name = "y1", weft.kind = "output"}) {
    %z = weft.constant dense<0.0> : tensor<21xf64> as tensor<21xf64>
    %s = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 6.0e-8, -3.0e-8, 2.9e-8, 65504.0, 65519.0, 65520.0, -65520.0, 1.00048828125, 1.00146484375, 1.001953125, 1.005859375, 3.4e38, 1.0e-40, 2049.0, 257.0, 259.0]> : tensor<21xf64> as tensor<21xf64>
    %m = weft.mul %x0, %z : tensor<21xf64>
    %v = weft.add %m, %s : tensor<21xf64>
    %0 = weft.cast %v : tensor<21xf64> to tensor<21xf16>
    %1 = weft.cast %0 : tensor<21xf16> to tensor<21xf32>
    weft.return %0, %1 : tensor<21xf16>, tensor<21xf32>
  }
  weft.entry @cast_f64_to_bf16_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @cast_f64_to_bf16_5x7 predict(%x0: tensor<5x7xf64> {weft.name = "x0"})
      -> (tensor<5x7xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xf64> to tensor<5x7xbf16>
    weft.return %0 : tensor<5x7xbf16>
  }
  weft.entry @cast_f64_to_bf16_special predict(%x0: tensor<21xf64> {weft.name = "x0"})
      -> (tensor<21xbf16> {weft.name = "y0", weft.kind = "output"}, tensor<21xf32> {weft.name = "y1", weft.kind = "output"}) {
    %z = weft.constant dense<0.0> : tensor<21xf64> as tensor<21xf64>
    %s = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 6.0e-8, -3.0e-8, 2.9e-8, 65504.0, 65519.0, 65520.0, -65520.0, 1.00048828125, 1.00146484375, 1.001953125, 1.005859375, 3.4e38, 1.0e-40, 2049.0, 257.0, 259.0]> : tensor<21xf64> as tensor<21xf64>
    %m = weft.mul %x0, %z : tensor<21xf64>
    %v = weft.add %m, %s : tensor<21xf64>
    %0 = weft.cast %v : tensor<21xf64> to tensor<21xbf16>
    %1 = weft.cast %0 : tensor<21xbf16> to tensor<21xf32>
    weft.return %0, %1 : tensor<21xbf16>, tensor<21xf32>
  }
  weft.entry @cast_f32_to_f16_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @cast_f32_to_f16_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"})
      -> (tensor<5x7xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xf32> to tensor<5x7xf16>
    weft.return %0 : tensor<5x7xf16>
  }
  weft.entry @cast_f32_to_f16_special predict(%x0: tensor<21xf32> {weft.name = "x0"})
      -> (tensor<21xf16> {weft.name = "y0", weft.kind = "output"}, tensor<21xf32> {weft.name = "y1", weft.kind = "output"}) {
    %z = weft.constant dense<0.0> : tensor<21xf64> as tensor<21xf32>
    %s = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 6.0e-8, -3.0e-8, 2.9e-8, 65504.0, 65519.0, 65520.0, -65520.0, 1.00048828125, 1.00146484375, 1.001953125, 1.005859375, 3.4e38, 1.0e-40, 2049.0, 257.0, 259.0]> : tensor<21xf64> as tensor<21xf32>
    %m = weft.mul %x0, %z : tensor<21xf32>
    %v = weft.add %m, %s : tensor<21xf32>
    %0 = weft.cast %v : tensor<21xf32> to tensor<21xf16>
    %1 = weft.cast %0 : tensor<21xf16> to tensor<21xf32>
    weft.return %0, %1 : tensor<21xf16>, tensor<21xf32>
  }
  weft.entry @cast_f32_to_bf16_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @cast_f32_to_bf16_5x7 predict(%x0: tensor<5x7xf32> {weft.name = "x0"})
      -> (tensor<5x7xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xf32> to tensor<5x7xbf16>
    weft.return %0 : tensor<5x7xbf16>
  }
  weft.entry @cast_f32_to_bf16_special predict(%x0: tensor<21xf32> {weft.name = "x0"})
      -> (tensor<21xbf16> {weft.name = "y0", weft.kind = "output"}, tensor<21xf32> {weft.name = "y1", weft.kind = "output"}) {
    %z = weft.constant dense<0.0> : tensor<21xf64> as tensor<21xf32>
    %s = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 6.0e-8, -3.0e-8, 2.9e-8, 65504.0, 65519.0, 65520.0, -65520.0, 1.00048828125, 1.00146484375, 1.001953125, 1.005859375, 3.4e38, 1.0e-40, 2049.0, 257.0, 259.0]> : tensor<21xf64> as tensor<21xf32>
    %m = weft.mul %x0, %z : tensor<21xf32>
    %v = weft.add %m, %s : tensor<21xf32>
    %0 = weft.cast %v : tensor<21xf32> to tensor<21xbf16>
    %1 = weft.cast %0 : tensor<21xbf16> to tensor<21xf32>
    weft.return %0, %1 : tensor<21xbf16>, tensor<21xf32>
  }
  weft.entry @cast_f16_to_f64_33 predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf16> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @cast_f16_to_f64_5x7 predict(%x0: tensor<5x7xf16> {weft.name = "x0"})
      -> (tensor<5x7xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xf16> to tensor<5x7xf64>
    weft.return %0 : tensor<5x7xf64>
  }
  weft.entry @cast_f16_to_f32_33 predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf16> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @cast_f16_to_f32_5x7 predict(%x0: tensor<5x7xf16> {weft.name = "x0"})
      -> (tensor<5x7xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xf16> to tensor<5x7xf32>
    weft.return %0 : tensor<5x7xf32>
  }
  weft.entry @cast_f16_to_bf16_33 predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf16> to tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @cast_f16_to_bf16_5x7 predict(%x0: tensor<5x7xf16> {weft.name = "x0"})
      -> (tensor<5x7xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xf16> to tensor<5x7xbf16>
    weft.return %0 : tensor<5x7xbf16>
  }
  weft.entry @cast_bf16_to_f64_33 predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xbf16> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @cast_bf16_to_f64_5x7 predict(%x0: tensor<5x7xbf16> {weft.name = "x0"})
      -> (tensor<5x7xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xbf16> to tensor<5x7xf64>
    weft.return %0 : tensor<5x7xf64>
  }
  weft.entry @cast_bf16_to_f32_33 predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xbf16> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @cast_bf16_to_f32_5x7 predict(%x0: tensor<5x7xbf16> {weft.name = "x0"})
      -> (tensor<5x7xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xbf16> to tensor<5x7xf32>
    weft.return %0 : tensor<5x7xf32>
  }
  weft.entry @cast_bf16_to_f16_33 predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xbf16> to tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @cast_bf16_to_f16_5x7 predict(%x0: tensor<5x7xbf16> {weft.name = "x0"})
      -> (tensor<5x7xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<5x7xbf16> to tensor<5x7xf16>
    weft.return %0 : tensor<5x7xf16>
  }
  weft.entry @cast_chain predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}, tensor<33xf32> {weft.name = "y1", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xf16>
    %1 = weft.cast %0 : tensor<33xf16> to tensor<33xbf16>
    %2 = weft.cast %1 : tensor<33xbf16> to tensor<33xf32>
    %3 = weft.cast %x0 : tensor<33xf32> to tensor<33xbf16>
    %4 = weft.cast %3 : tensor<33xbf16> to tensor<33xf16>
    %5 = weft.cast %4 : tensor<33xf16> to tensor<33xf32>
    weft.return %2, %5 : tensor<33xf32>, tensor<33xf32>
  }
  weft.entry @cast_i32_to_f16 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi32> to tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @cast_f16_to_i32 predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf16> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @cast_ui8_to_f16 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xui8> to tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @cast_f16_to_ui8 predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf16> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @cast_i1_to_f16 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @cast_f16_to_i1 predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf16> to tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @add_f16_exact predict(%x0: tensor<7x33xf16> {weft.name = "x0"}, %x1: tensor<7x33xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @sub_f16_exact predict(%x0: tensor<7x33xf16> {weft.name = "x0"}, %x1: tensor<7x33xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @mul_f16_exact predict(%x0: tensor<7x33xf16> {weft.name = "x0"}, %x1: tensor<7x33xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @div_f16_exact predict(%x0: tensor<7x33xf16> {weft.name = "x0"}, %x1: tensor<7x33xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @minimum_f16_exact predict(%x0: tensor<7x33xf16> {weft.name = "x0"}, %x1: tensor<7x33xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @maximum_f16_exact predict(%x0: tensor<7x33xf16> {weft.name = "x0"}, %x1: tensor<7x33xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @neg_f16_exact predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @abs_f16_exact predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @sqrt_f16_exact predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %a = weft.abs %x0 : tensor<33xf16>
    %0 = weft.sqrt %a : tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @relu_f16_exact predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @sign_f16_exact predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @floor_f16_exact predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @chain_f16_exact predict(%x0: tensor<33xf16> {weft.name = "x0"}, %x1: tensor<33xf16> {weft.name = "x1"}, %x2: tensor<33xf16> {weft.name = "x2"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<33xf16>
    %1 = weft.add %0, %x2 : tensor<33xf16>
    %2 = weft.mul %1, %1 : tensor<33xf16>
    %3 = weft.sub %2, %0 : tensor<33xf16>
    weft.return %3 : tensor<33xf16>
  }
  weft.entry @exp_f16 predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @tanh_f16 predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @sigmoid_f16 predict(%x0: tensor<33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @reduce_sum_33_f16 predict(%x0: tensor<7x33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<7x33xf16> to tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @reduce_max_33_f16_exact predict(%x0: tensor<7x33xf16> {weft.name = "x0"})
      -> (tensor<33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<7x33xf16> to tensor<33xf16>
    weft.return %0 : tensor<33xf16>
  }
  weft.entry @reduce_sum_7_f16 predict(%x0: tensor<7x33xf16> {weft.name = "x0"})
      -> (tensor<7xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<7x33xf16> to tensor<7xf16>
    weft.return %0 : tensor<7xf16>
  }
  weft.entry @reduce_max_7_f16_exact predict(%x0: tensor<7x33xf16> {weft.name = "x0"})
      -> (tensor<7xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<7x33xf16> to tensor<7xf16>
    weft.return %0 : tensor<7xf16>
  }
  weft.entry @wide_sum_f16 predict(%x0: tensor<5000xf16> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %a = weft.cast %x0 : tensor<5000xf16> to tensor<5000xf32>
    %0 = weft.reduce_sum %a, [0] : tensor<5000xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @max_pool_f16_exact predict(%x0: tensor<2x3x8x8xf16> {weft.name = "x0"})
      -> (tensor<2x3x4x4xf16> {weft.name = "y0", weft.kind = "output"}, tensor<2x3x4x4xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0, %1 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x8x8xf16> to tensor<2x3x4x4xf16>, tensor<2x3x4x4xi32>
    weft.return %0, %1 : tensor<2x3x4x4xf16>, tensor<2x3x4x4xi32>
  }
  weft.entry @matmul_f16 predict(%x0: tensor<7x130xf16> {weft.name = "x0"}, %x1: tensor<130x33xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<7x130xf16>, tensor<130x33xf16> to tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @matmul_b_f16 predict(%x0: tensor<7x130xf16> {weft.name = "x0"}, %x1: tensor<33x130xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<7x130xf16>, tensor<33x130xf16> to tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @matmul_a_f16 predict(%x0: tensor<130x7xf16> {weft.name = "x0"}, %x1: tensor<130x33xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<130x7xf16>, tensor<130x33xf16> to tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @matmul_a_b_f16 predict(%x0: tensor<130x7xf16> {weft.name = "x0"}, %x1: tensor<33x130xf16> {weft.name = "x1"})
      -> (tensor<7x33xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<130x7xf16>, tensor<33x130xf16> to tensor<7x33xf16>
    weft.return %0 : tensor<7x33xf16>
  }
  weft.entry @conv_f16 predict(%x0: tensor<2x3x9x9xf16> {weft.name = "x0"}, %x1: tensor<4x3x5x5xf16> {weft.name = "x1"})
      -> (tensor<2x4x9x9xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1] groups 1 : tensor<2x3x9x9xf16>, tensor<4x3x5x5xf16> to tensor<2x4x9x9xf16>
    weft.return %0 : tensor<2x4x9x9xf16>
  }
  weft.entry @conv_data_grad_f16 predict(%x0: tensor<2x4x9x9xf16> {weft.name = "x0"}, %x1: tensor<4x3x5x5xf16> {weft.name = "x1"})
      -> (tensor<2x3x9x9xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1] groups 1 : tensor<2x4x9x9xf16>, tensor<4x3x5x5xf16> to tensor<2x3x9x9xf16>
    weft.return %0 : tensor<2x3x9x9xf16>
  }
  weft.entry @conv_filter_grad_f16 predict(%x0: tensor<2x3x9x9xf16> {weft.name = "x0"}, %x1: tensor<2x4x9x9xf16> {weft.name = "x1"})
      -> (tensor<4x3x5x5xf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1] groups 1 : tensor<2x3x9x9xf16>, tensor<2x4x9x9xf16> to tensor<4x3x5x5xf16>
    weft.return %0 : tensor<4x3x5x5xf16>
  }
  weft.entry @cast_i32_to_bf16 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi32> to tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @cast_bf16_to_i32 predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xbf16> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @cast_ui8_to_bf16 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xui8> to tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @cast_bf16_to_ui8 predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xbf16> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @cast_i1_to_bf16 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @cast_bf16_to_i1 predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xbf16> to tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @add_bf16_exact predict(%x0: tensor<7x33xbf16> {weft.name = "x0"}, %x1: tensor<7x33xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.add %x0, %x1 : tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @sub_bf16_exact predict(%x0: tensor<7x33xbf16> {weft.name = "x0"}, %x1: tensor<7x33xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sub %x0, %x1 : tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @mul_bf16_exact predict(%x0: tensor<7x33xbf16> {weft.name = "x0"}, %x1: tensor<7x33xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @div_bf16_exact predict(%x0: tensor<7x33xbf16> {weft.name = "x0"}, %x1: tensor<7x33xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.div %x0, %x1 : tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @minimum_bf16_exact predict(%x0: tensor<7x33xbf16> {weft.name = "x0"}, %x1: tensor<7x33xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.minimum %x0, %x1 : tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @maximum_bf16_exact predict(%x0: tensor<7x33xbf16> {weft.name = "x0"}, %x1: tensor<7x33xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.maximum %x0, %x1 : tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @neg_bf16_exact predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.neg %x0 : tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @abs_bf16_exact predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.abs %x0 : tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @sqrt_bf16_exact predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %a = weft.abs %x0 : tensor<33xbf16>
    %0 = weft.sqrt %a : tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @relu_bf16_exact predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.relu %x0 : tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @sign_bf16_exact predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sign %x0 : tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @floor_bf16_exact predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.floor %x0 : tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @chain_bf16_exact predict(%x0: tensor<33xbf16> {weft.name = "x0"}, %x1: tensor<33xbf16> {weft.name = "x1"}, %x2: tensor<33xbf16> {weft.name = "x2"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.mul %x0, %x1 : tensor<33xbf16>
    %1 = weft.add %0, %x2 : tensor<33xbf16>
    %2 = weft.mul %1, %1 : tensor<33xbf16>
    %3 = weft.sub %2, %0 : tensor<33xbf16>
    weft.return %3 : tensor<33xbf16>
  }
  weft.entry @exp_bf16 predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.exp %x0 : tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @tanh_bf16 predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.tanh %x0 : tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @sigmoid_bf16 predict(%x0: tensor<33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.sigmoid %x0 : tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @reduce_sum_33_bf16 predict(%x0: tensor<7x33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [0] : tensor<7x33xbf16> to tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @reduce_max_33_bf16_exact predict(%x0: tensor<7x33xbf16> {weft.name = "x0"})
      -> (tensor<33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [0] : tensor<7x33xbf16> to tensor<33xbf16>
    weft.return %0 : tensor<33xbf16>
  }
  weft.entry @reduce_sum_7_bf16 predict(%x0: tensor<7x33xbf16> {weft.name = "x0"})
      -> (tensor<7xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_sum %x0, [1] : tensor<7x33xbf16> to tensor<7xbf16>
    weft.return %0 : tensor<7xbf16>
  }
  weft.entry @reduce_max_7_bf16_exact predict(%x0: tensor<7x33xbf16> {weft.name = "x0"})
      -> (tensor<7xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.reduce_max %x0, [1] : tensor<7x33xbf16> to tensor<7xbf16>
    weft.return %0 : tensor<7xbf16>
  }
  weft.entry @wide_sum_bf16 predict(%x0: tensor<5000xbf16> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %a = weft.cast %x0 : tensor<5000xbf16> to tensor<5000xf32>
    %0 = weft.reduce_sum %a, [0] : tensor<5000xf32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @max_pool_bf16_exact predict(%x0: tensor<2x3x8x8xbf16> {weft.name = "x0"})
      -> (tensor<2x3x4x4xbf16> {weft.name = "y0", weft.kind = "output"}, tensor<2x3x4x4xi32> {weft.name = "y1", weft.kind = "output"}) {
    %0, %1 = weft.max_pool %x0 size [2, 2] stride [2, 2] pad [0, 0] [0, 0] : tensor<2x3x8x8xbf16> to tensor<2x3x4x4xbf16>, tensor<2x3x4x4xi32>
    weft.return %0, %1 : tensor<2x3x4x4xbf16>, tensor<2x3x4x4xi32>
  }
  weft.entry @matmul_bf16 predict(%x0: tensor<7x130xbf16> {weft.name = "x0"}, %x1: tensor<130x33xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 : tensor<7x130xbf16>, tensor<130x33xbf16> to tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @matmul_b_bf16 predict(%x0: tensor<7x130xbf16> {weft.name = "x0"}, %x1: tensor<33x130xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_b : tensor<7x130xbf16>, tensor<33x130xbf16> to tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @matmul_a_bf16 predict(%x0: tensor<130x7xbf16> {weft.name = "x0"}, %x1: tensor<130x33xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a : tensor<130x7xbf16>, tensor<130x33xbf16> to tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @matmul_a_b_bf16 predict(%x0: tensor<130x7xbf16> {weft.name = "x0"}, %x1: tensor<33x130xbf16> {weft.name = "x1"})
      -> (tensor<7x33xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.matmul %x0, %x1 transpose_a transpose_b : tensor<130x7xbf16>, tensor<33x130xbf16> to tensor<7x33xbf16>
    weft.return %0 : tensor<7x33xbf16>
  }
  weft.entry @conv_bf16 predict(%x0: tensor<2x3x9x9xbf16> {weft.name = "x0"}, %x1: tensor<4x3x5x5xbf16> {weft.name = "x1"})
      -> (tensor<2x4x9x9xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv %x0, %x1 stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1] groups 1 : tensor<2x3x9x9xbf16>, tensor<4x3x5x5xbf16> to tensor<2x4x9x9xbf16>
    weft.return %0 : tensor<2x4x9x9xbf16>
  }
  weft.entry @conv_data_grad_bf16 predict(%x0: tensor<2x4x9x9xbf16> {weft.name = "x0"}, %x1: tensor<4x3x5x5xbf16> {weft.name = "x1"})
      -> (tensor<2x3x9x9xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_data_grad %x0, %x1 stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1] groups 1 : tensor<2x4x9x9xbf16>, tensor<4x3x5x5xbf16> to tensor<2x3x9x9xbf16>
    weft.return %0 : tensor<2x3x9x9xbf16>
  }
  weft.entry @conv_filter_grad_bf16 predict(%x0: tensor<2x3x9x9xbf16> {weft.name = "x0"}, %x1: tensor<2x4x9x9xbf16> {weft.name = "x1"})
      -> (tensor<4x3x5x5xbf16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.conv_filter_grad %x0, %x1 stride [1, 1] pad [2, 2] [2, 2] dilation [1, 1] groups 1 : tensor<2x3x9x9xbf16>, tensor<2x4x9x9xbf16> to tensor<4x3x5x5xbf16>
    weft.return %0 : tensor<4x3x5x5xbf16>
  }
}
