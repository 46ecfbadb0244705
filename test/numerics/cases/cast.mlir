// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @cast_f32_f32_scalar predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f32> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @cast_f32_f32_0 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf32> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @cast_f32_f32_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @cast_f32_f32_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.cast %3 : tensor<17xf32> to tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @cast_f32_f64_scalar predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f32> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @cast_f32_f64_0 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf32> to tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @cast_f32_f64_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @cast_f32_f64_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.cast %3 : tensor<17xf32> to tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @cast_f32_i64_scalar predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f32> to tensor<i64>
    weft.return %0 : tensor<i64>
  }
  weft.entry @cast_f32_i64_0 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf32> to tensor<0xi64>
    weft.return %0 : tensor<0xi64>
  }
  weft.entry @cast_f32_i64_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xi64>
    weft.return %0 : tensor<33xi64>
  }
  weft.entry @cast_f32_i64_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.cast %3 : tensor<17xf32> to tensor<17xi64>
    weft.return %4 : tensor<17xi64>
  }
  weft.entry @cast_f32_i32_scalar predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f32> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @cast_f32_i32_0 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf32> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @cast_f32_i32_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @cast_f32_i32_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.cast %3 : tensor<17xf32> to tensor<17xi32>
    weft.return %4 : tensor<17xi32>
  }
  weft.entry @cast_f32_i16_scalar predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f32> to tensor<i16>
    weft.return %0 : tensor<i16>
  }
  weft.entry @cast_f32_i16_0 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf32> to tensor<0xi16>
    weft.return %0 : tensor<0xi16>
  }
  weft.entry @cast_f32_i16_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xi16>
    weft.return %0 : tensor<33xi16>
  }
  weft.entry @cast_f32_i16_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.cast %3 : tensor<17xf32> to tensor<17xi16>
    weft.return %4 : tensor<17xi16>
  }
  weft.entry @cast_f32_i8_scalar predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f32> to tensor<i8>
    weft.return %0 : tensor<i8>
  }
  weft.entry @cast_f32_i8_0 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf32> to tensor<0xi8>
    weft.return %0 : tensor<0xi8>
  }
  weft.entry @cast_f32_i8_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xi8>
    weft.return %0 : tensor<33xi8>
  }
  weft.entry @cast_f32_i8_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.cast %3 : tensor<17xf32> to tensor<17xi8>
    weft.return %4 : tensor<17xi8>
  }
  weft.entry @cast_f32_ui8_scalar predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f32> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @cast_f32_ui8_0 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf32> to tensor<0xui8>
    weft.return %0 : tensor<0xui8>
  }
  weft.entry @cast_f32_ui8_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @cast_f32_ui8_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.cast %3 : tensor<17xf32> to tensor<17xui8>
    weft.return %4 : tensor<17xui8>
  }
  weft.entry @cast_f32_i1_scalar predict(%x0: tensor<f32> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f32> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @cast_f32_i1_0 predict(%x0: tensor<0xf32> {weft.name = "x0"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf32> to tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @cast_f32_i1_33 predict(%x0: tensor<33xf32> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf32> to tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @cast_f32_i1_special predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.cast %3 : tensor<17xf32> to tensor<17xi1>
    weft.return %4 : tensor<17xi1>
  }
  weft.entry @cast_f64_f32_scalar predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f64> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @cast_f64_f32_0 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf64> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @cast_f64_f32_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @cast_f64_f32_special predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.cast %3 : tensor<17xf64> to tensor<17xf32>
    weft.return %4 : tensor<17xf32>
  }
  weft.entry @cast_f64_f64_scalar predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f64> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @cast_f64_f64_0 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf64> to tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @cast_f64_f64_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @cast_f64_f64_special predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.cast %3 : tensor<17xf64> to tensor<17xf64>
    weft.return %4 : tensor<17xf64>
  }
  weft.entry @cast_f64_i64_scalar predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f64> to tensor<i64>
    weft.return %0 : tensor<i64>
  }
  weft.entry @cast_f64_i64_0 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf64> to tensor<0xi64>
    weft.return %0 : tensor<0xi64>
  }
  weft.entry @cast_f64_i64_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xi64>
    weft.return %0 : tensor<33xi64>
  }
  weft.entry @cast_f64_i64_special predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.cast %3 : tensor<17xf64> to tensor<17xi64>
    weft.return %4 : tensor<17xi64>
  }
  weft.entry @cast_f64_i32_scalar predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f64> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @cast_f64_i32_0 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf64> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @cast_f64_i32_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @cast_f64_i32_special predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.cast %3 : tensor<17xf64> to tensor<17xi32>
    weft.return %4 : tensor<17xi32>
  }
  weft.entry @cast_f64_i16_scalar predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f64> to tensor<i16>
    weft.return %0 : tensor<i16>
  }
  weft.entry @cast_f64_i16_0 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf64> to tensor<0xi16>
    weft.return %0 : tensor<0xi16>
  }
  weft.entry @cast_f64_i16_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xi16>
    weft.return %0 : tensor<33xi16>
  }
  weft.entry @cast_f64_i16_special predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.cast %3 : tensor<17xf64> to tensor<17xi16>
    weft.return %4 : tensor<17xi16>
  }
  weft.entry @cast_f64_i8_scalar predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f64> to tensor<i8>
    weft.return %0 : tensor<i8>
  }
  weft.entry @cast_f64_i8_0 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf64> to tensor<0xi8>
    weft.return %0 : tensor<0xi8>
  }
  weft.entry @cast_f64_i8_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xi8>
    weft.return %0 : tensor<33xi8>
  }
  weft.entry @cast_f64_i8_special predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.cast %3 : tensor<17xf64> to tensor<17xi8>
    weft.return %4 : tensor<17xi8>
  }
  weft.entry @cast_f64_ui8_scalar predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f64> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @cast_f64_ui8_0 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf64> to tensor<0xui8>
    weft.return %0 : tensor<0xui8>
  }
  weft.entry @cast_f64_ui8_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @cast_f64_ui8_special predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.cast %3 : tensor<17xf64> to tensor<17xui8>
    weft.return %4 : tensor<17xui8>
  }
  weft.entry @cast_f64_i1_scalar predict(%x0: tensor<f64> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<f64> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @cast_f64_i1_0 predict(%x0: tensor<0xf64> {weft.name = "x0"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xf64> to tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @cast_f64_i1_33 predict(%x0: tensor<33xf64> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xf64> to tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @cast_f64_i1_special predict(%x0: tensor<17xf64> {weft.name = "x0"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf64>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf64>
    %2 = weft.mul %x0, %1 : tensor<17xf64>
    %3 = weft.add %2, %0 : tensor<17xf64>
    %4 = weft.cast %3 : tensor<17xf64> to tensor<17xi1>
    weft.return %4 : tensor<17xi1>
  }
  weft.entry @cast_i64_f32_scalar predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.cast %1 : tensor<i64> to tensor<f32>
    weft.return %2 : tensor<f32>
  }
  weft.entry @cast_i64_f32_0 predict(%x0: tensor<0xi64> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi64>
    %1 = weft.mul %x0, %0 : tensor<0xi64>
    %2 = weft.cast %1 : tensor<0xi64> to tensor<0xf32>
    weft.return %2 : tensor<0xf32>
  }
  weft.entry @cast_i64_f32_33 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.cast %1 : tensor<33xi64> to tensor<33xf32>
    weft.return %2 : tensor<33xf32>
  }
  weft.entry @cast_i64_f64_scalar predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.cast %1 : tensor<i64> to tensor<f64>
    weft.return %2 : tensor<f64>
  }
  weft.entry @cast_i64_f64_0 predict(%x0: tensor<0xi64> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi64>
    %1 = weft.mul %x0, %0 : tensor<0xi64>
    %2 = weft.cast %1 : tensor<0xi64> to tensor<0xf64>
    weft.return %2 : tensor<0xf64>
  }
  weft.entry @cast_i64_f64_33 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.cast %1 : tensor<33xi64> to tensor<33xf64>
    weft.return %2 : tensor<33xf64>
  }
  weft.entry @cast_i64_i64_scalar predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.cast %1 : tensor<i64> to tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @cast_i64_i64_0 predict(%x0: tensor<0xi64> {weft.name = "x0"})
      -> (tensor<0xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi64>
    %1 = weft.mul %x0, %0 : tensor<0xi64>
    %2 = weft.cast %1 : tensor<0xi64> to tensor<0xi64>
    weft.return %2 : tensor<0xi64>
  }
  weft.entry @cast_i64_i64_33 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.cast %1 : tensor<33xi64> to tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @cast_i64_i32_scalar predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.cast %1 : tensor<i64> to tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @cast_i64_i32_0 predict(%x0: tensor<0xi64> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi64>
    %1 = weft.mul %x0, %0 : tensor<0xi64>
    %2 = weft.cast %1 : tensor<0xi64> to tensor<0xi32>
    weft.return %2 : tensor<0xi32>
  }
  weft.entry @cast_i64_i32_33 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.cast %1 : tensor<33xi64> to tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @cast_i64_i16_scalar predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.cast %1 : tensor<i64> to tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @cast_i64_i16_0 predict(%x0: tensor<0xi64> {weft.name = "x0"})
      -> (tensor<0xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi64>
    %1 = weft.mul %x0, %0 : tensor<0xi64>
    %2 = weft.cast %1 : tensor<0xi64> to tensor<0xi16>
    weft.return %2 : tensor<0xi16>
  }
  weft.entry @cast_i64_i16_33 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.cast %1 : tensor<33xi64> to tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @cast_i64_i8_scalar predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.cast %1 : tensor<i64> to tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @cast_i64_i8_0 predict(%x0: tensor<0xi64> {weft.name = "x0"})
      -> (tensor<0xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi64>
    %1 = weft.mul %x0, %0 : tensor<0xi64>
    %2 = weft.cast %1 : tensor<0xi64> to tensor<0xi8>
    weft.return %2 : tensor<0xi8>
  }
  weft.entry @cast_i64_i8_33 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.cast %1 : tensor<33xi64> to tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @cast_i64_ui8_scalar predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.cast %1 : tensor<i64> to tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @cast_i64_ui8_0 predict(%x0: tensor<0xi64> {weft.name = "x0"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi64>
    %1 = weft.mul %x0, %0 : tensor<0xi64>
    %2 = weft.cast %1 : tensor<0xi64> to tensor<0xui8>
    weft.return %2 : tensor<0xui8>
  }
  weft.entry @cast_i64_ui8_33 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.cast %1 : tensor<33xi64> to tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @cast_i64_i1_scalar predict(%x0: tensor<i64> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i64>
    %1 = weft.mul %x0, %0 : tensor<i64>
    %2 = weft.cast %1 : tensor<i64> to tensor<i1>
    weft.return %2 : tensor<i1>
  }
  weft.entry @cast_i64_i1_0 predict(%x0: tensor<0xi64> {weft.name = "x0"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi64>
    %1 = weft.mul %x0, %0 : tensor<0xi64>
    %2 = weft.cast %1 : tensor<0xi64> to tensor<0xi1>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @cast_i64_i1_33 predict(%x0: tensor<33xi64> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi64>
    %1 = weft.mul %x0, %0 : tensor<33xi64>
    %2 = weft.cast %1 : tensor<33xi64> to tensor<33xi1>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @cast_i32_f32_scalar predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.cast %1 : tensor<i32> to tensor<f32>
    weft.return %2 : tensor<f32>
  }
  weft.entry @cast_i32_f32_0 predict(%x0: tensor<0xi32> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.cast %1 : tensor<0xi32> to tensor<0xf32>
    weft.return %2 : tensor<0xf32>
  }
  weft.entry @cast_i32_f32_33 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.cast %1 : tensor<33xi32> to tensor<33xf32>
    weft.return %2 : tensor<33xf32>
  }
  weft.entry @cast_i32_f64_scalar predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.cast %1 : tensor<i32> to tensor<f64>
    weft.return %2 : tensor<f64>
  }
  weft.entry @cast_i32_f64_0 predict(%x0: tensor<0xi32> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.cast %1 : tensor<0xi32> to tensor<0xf64>
    weft.return %2 : tensor<0xf64>
  }
  weft.entry @cast_i32_f64_33 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.cast %1 : tensor<33xi32> to tensor<33xf64>
    weft.return %2 : tensor<33xf64>
  }
  weft.entry @cast_i32_i64_scalar predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.cast %1 : tensor<i32> to tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @cast_i32_i64_0 predict(%x0: tensor<0xi32> {weft.name = "x0"})
      -> (tensor<0xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.cast %1 : tensor<0xi32> to tensor<0xi64>
    weft.return %2 : tensor<0xi64>
  }
  weft.entry @cast_i32_i64_33 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.cast %1 : tensor<33xi32> to tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @cast_i32_i32_scalar predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.cast %1 : tensor<i32> to tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @cast_i32_i32_0 predict(%x0: tensor<0xi32> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.cast %1 : tensor<0xi32> to tensor<0xi32>
    weft.return %2 : tensor<0xi32>
  }
  weft.entry @cast_i32_i32_33 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.cast %1 : tensor<33xi32> to tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @cast_i32_i16_scalar predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.cast %1 : tensor<i32> to tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @cast_i32_i16_0 predict(%x0: tensor<0xi32> {weft.name = "x0"})
      -> (tensor<0xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.cast %1 : tensor<0xi32> to tensor<0xi16>
    weft.return %2 : tensor<0xi16>
  }
  weft.entry @cast_i32_i16_33 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.cast %1 : tensor<33xi32> to tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @cast_i32_i8_scalar predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.cast %1 : tensor<i32> to tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @cast_i32_i8_0 predict(%x0: tensor<0xi32> {weft.name = "x0"})
      -> (tensor<0xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.cast %1 : tensor<0xi32> to tensor<0xi8>
    weft.return %2 : tensor<0xi8>
  }
  weft.entry @cast_i32_i8_33 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.cast %1 : tensor<33xi32> to tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @cast_i32_ui8_scalar predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.cast %1 : tensor<i32> to tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @cast_i32_ui8_0 predict(%x0: tensor<0xi32> {weft.name = "x0"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.cast %1 : tensor<0xi32> to tensor<0xui8>
    weft.return %2 : tensor<0xui8>
  }
  weft.entry @cast_i32_ui8_33 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.cast %1 : tensor<33xi32> to tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @cast_i32_i1_scalar predict(%x0: tensor<i32> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.cast %1 : tensor<i32> to tensor<i1>
    weft.return %2 : tensor<i1>
  }
  weft.entry @cast_i32_i1_0 predict(%x0: tensor<0xi32> {weft.name = "x0"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.cast %1 : tensor<0xi32> to tensor<0xi1>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @cast_i32_i1_33 predict(%x0: tensor<33xi32> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.cast %1 : tensor<33xi32> to tensor<33xi1>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @cast_i16_f32_scalar predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.cast %1 : tensor<i16> to tensor<f32>
    weft.return %2 : tensor<f32>
  }
  weft.entry @cast_i16_f32_0 predict(%x0: tensor<0xi16> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<0xi64> as tensor<0xi16>
    %1 = weft.mul %x0, %0 : tensor<0xi16>
    %2 = weft.cast %1 : tensor<0xi16> to tensor<0xf32>
    weft.return %2 : tensor<0xf32>
  }
  weft.entry @cast_i16_f32_33 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.cast %1 : tensor<33xi16> to tensor<33xf32>
    weft.return %2 : tensor<33xf32>
  }
  weft.entry @cast_i16_f64_scalar predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.cast %1 : tensor<i16> to tensor<f64>
    weft.return %2 : tensor<f64>
  }
  weft.entry @cast_i16_f64_0 predict(%x0: tensor<0xi16> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<0xi64> as tensor<0xi16>
    %1 = weft.mul %x0, %0 : tensor<0xi16>
    %2 = weft.cast %1 : tensor<0xi16> to tensor<0xf64>
    weft.return %2 : tensor<0xf64>
  }
  weft.entry @cast_i16_f64_33 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.cast %1 : tensor<33xi16> to tensor<33xf64>
    weft.return %2 : tensor<33xf64>
  }
  weft.entry @cast_i16_i64_scalar predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.cast %1 : tensor<i16> to tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @cast_i16_i64_0 predict(%x0: tensor<0xi16> {weft.name = "x0"})
      -> (tensor<0xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<0xi64> as tensor<0xi16>
    %1 = weft.mul %x0, %0 : tensor<0xi16>
    %2 = weft.cast %1 : tensor<0xi16> to tensor<0xi64>
    weft.return %2 : tensor<0xi64>
  }
  weft.entry @cast_i16_i64_33 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.cast %1 : tensor<33xi16> to tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @cast_i16_i32_scalar predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.cast %1 : tensor<i16> to tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @cast_i16_i32_0 predict(%x0: tensor<0xi16> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<0xi64> as tensor<0xi16>
    %1 = weft.mul %x0, %0 : tensor<0xi16>
    %2 = weft.cast %1 : tensor<0xi16> to tensor<0xi32>
    weft.return %2 : tensor<0xi32>
  }
  weft.entry @cast_i16_i32_33 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.cast %1 : tensor<33xi16> to tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @cast_i16_i16_scalar predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.cast %1 : tensor<i16> to tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @cast_i16_i16_0 predict(%x0: tensor<0xi16> {weft.name = "x0"})
      -> (tensor<0xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<0xi64> as tensor<0xi16>
    %1 = weft.mul %x0, %0 : tensor<0xi16>
    %2 = weft.cast %1 : tensor<0xi16> to tensor<0xi16>
    weft.return %2 : tensor<0xi16>
  }
  weft.entry @cast_i16_i16_33 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.cast %1 : tensor<33xi16> to tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @cast_i16_i8_scalar predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.cast %1 : tensor<i16> to tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @cast_i16_i8_0 predict(%x0: tensor<0xi16> {weft.name = "x0"})
      -> (tensor<0xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<0xi64> as tensor<0xi16>
    %1 = weft.mul %x0, %0 : tensor<0xi16>
    %2 = weft.cast %1 : tensor<0xi16> to tensor<0xi8>
    weft.return %2 : tensor<0xi8>
  }
  weft.entry @cast_i16_i8_33 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.cast %1 : tensor<33xi16> to tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @cast_i16_ui8_scalar predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.cast %1 : tensor<i16> to tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @cast_i16_ui8_0 predict(%x0: tensor<0xi16> {weft.name = "x0"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<0xi64> as tensor<0xi16>
    %1 = weft.mul %x0, %0 : tensor<0xi16>
    %2 = weft.cast %1 : tensor<0xi16> to tensor<0xui8>
    weft.return %2 : tensor<0xui8>
  }
  weft.entry @cast_i16_ui8_33 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.cast %1 : tensor<33xi16> to tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @cast_i16_i1_scalar predict(%x0: tensor<i16> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<i64> as tensor<i16>
    %1 = weft.mul %x0, %0 : tensor<i16>
    %2 = weft.cast %1 : tensor<i16> to tensor<i1>
    weft.return %2 : tensor<i1>
  }
  weft.entry @cast_i16_i1_0 predict(%x0: tensor<0xi16> {weft.name = "x0"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<0xi64> as tensor<0xi16>
    %1 = weft.mul %x0, %0 : tensor<0xi16>
    %2 = weft.cast %1 : tensor<0xi16> to tensor<0xi1>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @cast_i16_i1_33 predict(%x0: tensor<33xi16> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<7919> : tensor<33xi64> as tensor<33xi16>
    %1 = weft.mul %x0, %0 : tensor<33xi16>
    %2 = weft.cast %1 : tensor<33xi16> to tensor<33xi1>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @cast_i8_f32_scalar predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.cast %1 : tensor<i8> to tensor<f32>
    weft.return %2 : tensor<f32>
  }
  weft.entry @cast_i8_f32_0 predict(%x0: tensor<0xi8> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.cast %1 : tensor<0xi8> to tensor<0xf32>
    weft.return %2 : tensor<0xf32>
  }
  weft.entry @cast_i8_f32_33 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.cast %1 : tensor<33xi8> to tensor<33xf32>
    weft.return %2 : tensor<33xf32>
  }
  weft.entry @cast_i8_f64_scalar predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.cast %1 : tensor<i8> to tensor<f64>
    weft.return %2 : tensor<f64>
  }
  weft.entry @cast_i8_f64_0 predict(%x0: tensor<0xi8> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.cast %1 : tensor<0xi8> to tensor<0xf64>
    weft.return %2 : tensor<0xf64>
  }
  weft.entry @cast_i8_f64_33 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.cast %1 : tensor<33xi8> to tensor<33xf64>
    weft.return %2 : tensor<33xf64>
  }
  weft.entry @cast_i8_i64_scalar predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.cast %1 : tensor<i8> to tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @cast_i8_i64_0 predict(%x0: tensor<0xi8> {weft.name = "x0"})
      -> (tensor<0xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.cast %1 : tensor<0xi8> to tensor<0xi64>
    weft.return %2 : tensor<0xi64>
  }
  weft.entry @cast_i8_i64_33 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.cast %1 : tensor<33xi8> to tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @cast_i8_i32_scalar predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.cast %1 : tensor<i8> to tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @cast_i8_i32_0 predict(%x0: tensor<0xi8> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.cast %1 : tensor<0xi8> to tensor<0xi32>
    weft.return %2 : tensor<0xi32>
  }
  weft.entry @cast_i8_i32_33 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.cast %1 : tensor<33xi8> to tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @cast_i8_i16_scalar predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.cast %1 : tensor<i8> to tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @cast_i8_i16_0 predict(%x0: tensor<0xi8> {weft.name = "x0"})
      -> (tensor<0xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.cast %1 : tensor<0xi8> to tensor<0xi16>
    weft.return %2 : tensor<0xi16>
  }
  weft.entry @cast_i8_i16_33 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.cast %1 : tensor<33xi8> to tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @cast_i8_i8_scalar predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.cast %1 : tensor<i8> to tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @cast_i8_i8_0 predict(%x0: tensor<0xi8> {weft.name = "x0"})
      -> (tensor<0xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.cast %1 : tensor<0xi8> to tensor<0xi8>
    weft.return %2 : tensor<0xi8>
  }
  weft.entry @cast_i8_i8_33 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.cast %1 : tensor<33xi8> to tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @cast_i8_ui8_scalar predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.cast %1 : tensor<i8> to tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @cast_i8_ui8_0 predict(%x0: tensor<0xi8> {weft.name = "x0"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.cast %1 : tensor<0xi8> to tensor<0xui8>
    weft.return %2 : tensor<0xui8>
  }
  weft.entry @cast_i8_ui8_33 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.cast %1 : tensor<33xi8> to tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @cast_i8_i1_scalar predict(%x0: tensor<i8> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.cast %1 : tensor<i8> to tensor<i1>
    weft.return %2 : tensor<i1>
  }
  weft.entry @cast_i8_i1_0 predict(%x0: tensor<0xi8> {weft.name = "x0"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.cast %1 : tensor<0xi8> to tensor<0xi1>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @cast_i8_i1_33 predict(%x0: tensor<33xi8> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.cast %1 : tensor<33xi8> to tensor<33xi1>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @cast_ui8_f32_scalar predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.cast %1 : tensor<ui8> to tensor<f32>
    weft.return %2 : tensor<f32>
  }
  weft.entry @cast_ui8_f32_0 predict(%x0: tensor<0xui8> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.cast %1 : tensor<0xui8> to tensor<0xf32>
    weft.return %2 : tensor<0xf32>
  }
  weft.entry @cast_ui8_f32_33 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.cast %1 : tensor<33xui8> to tensor<33xf32>
    weft.return %2 : tensor<33xf32>
  }
  weft.entry @cast_ui8_f64_scalar predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.cast %1 : tensor<ui8> to tensor<f64>
    weft.return %2 : tensor<f64>
  }
  weft.entry @cast_ui8_f64_0 predict(%x0: tensor<0xui8> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.cast %1 : tensor<0xui8> to tensor<0xf64>
    weft.return %2 : tensor<0xf64>
  }
  weft.entry @cast_ui8_f64_33 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.cast %1 : tensor<33xui8> to tensor<33xf64>
    weft.return %2 : tensor<33xf64>
  }
  weft.entry @cast_ui8_i64_scalar predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.cast %1 : tensor<ui8> to tensor<i64>
    weft.return %2 : tensor<i64>
  }
  weft.entry @cast_ui8_i64_0 predict(%x0: tensor<0xui8> {weft.name = "x0"})
      -> (tensor<0xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.cast %1 : tensor<0xui8> to tensor<0xi64>
    weft.return %2 : tensor<0xi64>
  }
  weft.entry @cast_ui8_i64_33 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.cast %1 : tensor<33xui8> to tensor<33xi64>
    weft.return %2 : tensor<33xi64>
  }
  weft.entry @cast_ui8_i32_scalar predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.cast %1 : tensor<ui8> to tensor<i32>
    weft.return %2 : tensor<i32>
  }
  weft.entry @cast_ui8_i32_0 predict(%x0: tensor<0xui8> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.cast %1 : tensor<0xui8> to tensor<0xi32>
    weft.return %2 : tensor<0xi32>
  }
  weft.entry @cast_ui8_i32_33 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.cast %1 : tensor<33xui8> to tensor<33xi32>
    weft.return %2 : tensor<33xi32>
  }
  weft.entry @cast_ui8_i16_scalar predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.cast %1 : tensor<ui8> to tensor<i16>
    weft.return %2 : tensor<i16>
  }
  weft.entry @cast_ui8_i16_0 predict(%x0: tensor<0xui8> {weft.name = "x0"})
      -> (tensor<0xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.cast %1 : tensor<0xui8> to tensor<0xi16>
    weft.return %2 : tensor<0xi16>
  }
  weft.entry @cast_ui8_i16_33 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.cast %1 : tensor<33xui8> to tensor<33xi16>
    weft.return %2 : tensor<33xi16>
  }
  weft.entry @cast_ui8_i8_scalar predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.cast %1 : tensor<ui8> to tensor<i8>
    weft.return %2 : tensor<i8>
  }
  weft.entry @cast_ui8_i8_0 predict(%x0: tensor<0xui8> {weft.name = "x0"})
      -> (tensor<0xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.cast %1 : tensor<0xui8> to tensor<0xi8>
    weft.return %2 : tensor<0xi8>
  }
  weft.entry @cast_ui8_i8_33 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.cast %1 : tensor<33xui8> to tensor<33xi8>
    weft.return %2 : tensor<33xi8>
  }
  weft.entry @cast_ui8_ui8_scalar predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.cast %1 : tensor<ui8> to tensor<ui8>
    weft.return %2 : tensor<ui8>
  }
  weft.entry @cast_ui8_ui8_0 predict(%x0: tensor<0xui8> {weft.name = "x0"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.cast %1 : tensor<0xui8> to tensor<0xui8>
    weft.return %2 : tensor<0xui8>
  }
  weft.entry @cast_ui8_ui8_33 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.cast %1 : tensor<33xui8> to tensor<33xui8>
    weft.return %2 : tensor<33xui8>
  }
  weft.entry @cast_ui8_i1_scalar predict(%x0: tensor<ui8> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.cast %1 : tensor<ui8> to tensor<i1>
    weft.return %2 : tensor<i1>
  }
  weft.entry @cast_ui8_i1_0 predict(%x0: tensor<0xui8> {weft.name = "x0"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.cast %1 : tensor<0xui8> to tensor<0xi1>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @cast_ui8_i1_33 predict(%x0: tensor<33xui8> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.cast %1 : tensor<33xui8> to tensor<33xi1>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @cast_i1_f32_scalar predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<i1> to tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @cast_i1_f32_0 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xi1> to tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @cast_i1_f32_33 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xf32>
    weft.return %0 : tensor<33xf32>
  }
  weft.entry @cast_i1_f64_scalar predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<i1> to tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @cast_i1_f64_0 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xi1> to tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @cast_i1_f64_33 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xf64>
    weft.return %0 : tensor<33xf64>
  }
  weft.entry @cast_i1_i64_scalar predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<i1> to tensor<i64>
    weft.return %0 : tensor<i64>
  }
  weft.entry @cast_i1_i64_0 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<0xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xi1> to tensor<0xi64>
    weft.return %0 : tensor<0xi64>
  }
  weft.entry @cast_i1_i64_33 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xi64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xi64>
    weft.return %0 : tensor<33xi64>
  }
  weft.entry @cast_i1_i32_scalar predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<i1> to tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @cast_i1_i32_0 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xi1> to tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @cast_i1_i32_33 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xi32>
    weft.return %0 : tensor<33xi32>
  }
  weft.entry @cast_i1_i16_scalar predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<i1> to tensor<i16>
    weft.return %0 : tensor<i16>
  }
  weft.entry @cast_i1_i16_0 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<0xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xi1> to tensor<0xi16>
    weft.return %0 : tensor<0xi16>
  }
  weft.entry @cast_i1_i16_33 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xi16> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xi16>
    weft.return %0 : tensor<33xi16>
  }
  weft.entry @cast_i1_i8_scalar predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<i1> to tensor<i8>
    weft.return %0 : tensor<i8>
  }
  weft.entry @cast_i1_i8_0 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<0xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xi1> to tensor<0xi8>
    weft.return %0 : tensor<0xi8>
  }
  weft.entry @cast_i1_i8_33 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xi8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xi8>
    weft.return %0 : tensor<33xi8>
  }
  weft.entry @cast_i1_ui8_scalar predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<i1> to tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @cast_i1_ui8_0 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xi1> to tensor<0xui8>
    weft.return %0 : tensor<0xui8>
  }
  weft.entry @cast_i1_ui8_33 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xui8>
    weft.return %0 : tensor<33xui8>
  }
  weft.entry @cast_i1_i1_scalar predict(%x0: tensor<i1> {weft.name = "x0"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<i1> to tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @cast_i1_i1_0 predict(%x0: tensor<0xi1> {weft.name = "x0"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<0xi1> to tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @cast_i1_i1_33 predict(%x0: tensor<33xi1> {weft.name = "x0"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.cast %x0 : tensor<33xi1> to tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
}
