// Numeric cases, written by generate.py beside this file.
// RUN: %source/test/numerics/run-cases.py %s --build %build
// RUN: %source/test/numerics/run-cases.py %s --build %build --device cuda

module attributes {weft.phase = "typed"} {
  weft.entry @lt_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare lt %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<i1>
  }
  weft.entry @lt_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare lt %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @lt_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare lt %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @lt_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare lt %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<i1>
  }
  weft.entry @lt_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare lt %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @lt_33_f64 predict(%x0: tensor<33xf64> {weft.name = "x0"}, %x1: tensor<33xf64> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare lt %x0, %x1 : tensor<33xf64>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @lt_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.compare lt %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i1>
  }
  weft.entry @lt_0_i32 predict(%x0: tensor<0xi32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.compare lt %1, %x1 : tensor<0xi32>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @lt_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.compare lt %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @lt_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.compare lt %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @lt_0_ui8 predict(%x0: tensor<0xui8> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.compare lt %1, %x1 : tensor<0xui8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @lt_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.compare lt %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @lt_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i1> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare lt %x0, %x1 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @lt_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi1> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare lt %x0, %x1 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @lt_33_i1 predict(%x0: tensor<33xi1> {weft.name = "x0"}, %x1: tensor<33xi1> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare lt %x0, %x1 : tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @lt_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.compare lt %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @lt_0_i8 predict(%x0: tensor<0xi8> {weft.name = "x0"}, %x1: tensor<0xi8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.compare lt %1, %x1 : tensor<0xi8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @lt_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.compare lt %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @lt_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.compare lt %3, %3 : tensor<17xf32>
    weft.return %4 : tensor<17xi1>
  }
  weft.entry @le_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare le %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<i1>
  }
  weft.entry @le_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare le %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @le_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare le %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @le_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare le %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<i1>
  }
  weft.entry @le_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare le %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @le_33_f64 predict(%x0: tensor<33xf64> {weft.name = "x0"}, %x1: tensor<33xf64> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare le %x0, %x1 : tensor<33xf64>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @le_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.compare le %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i1>
  }
  weft.entry @le_0_i32 predict(%x0: tensor<0xi32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.compare le %1, %x1 : tensor<0xi32>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @le_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.compare le %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @le_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.compare le %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @le_0_ui8 predict(%x0: tensor<0xui8> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.compare le %1, %x1 : tensor<0xui8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @le_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.compare le %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @le_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i1> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare le %x0, %x1 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @le_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi1> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare le %x0, %x1 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @le_33_i1 predict(%x0: tensor<33xi1> {weft.name = "x0"}, %x1: tensor<33xi1> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare le %x0, %x1 : tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @le_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.compare le %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @le_0_i8 predict(%x0: tensor<0xi8> {weft.name = "x0"}, %x1: tensor<0xi8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.compare le %1, %x1 : tensor<0xi8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @le_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.compare le %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @le_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.compare le %3, %3 : tensor<17xf32>
    weft.return %4 : tensor<17xi1>
  }
  weft.entry @gt_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare gt %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<i1>
  }
  weft.entry @gt_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare gt %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @gt_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare gt %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @gt_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare gt %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<i1>
  }
  weft.entry @gt_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare gt %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @gt_33_f64 predict(%x0: tensor<33xf64> {weft.name = "x0"}, %x1: tensor<33xf64> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare gt %x0, %x1 : tensor<33xf64>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @gt_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.compare gt %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i1>
  }
  weft.entry @gt_0_i32 predict(%x0: tensor<0xi32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.compare gt %1, %x1 : tensor<0xi32>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @gt_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.compare gt %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @gt_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.compare gt %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @gt_0_ui8 predict(%x0: tensor<0xui8> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.compare gt %1, %x1 : tensor<0xui8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @gt_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.compare gt %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @gt_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i1> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare gt %x0, %x1 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @gt_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi1> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare gt %x0, %x1 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @gt_33_i1 predict(%x0: tensor<33xi1> {weft.name = "x0"}, %x1: tensor<33xi1> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare gt %x0, %x1 : tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @gt_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.compare gt %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @gt_0_i8 predict(%x0: tensor<0xi8> {weft.name = "x0"}, %x1: tensor<0xi8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.compare gt %1, %x1 : tensor<0xi8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @gt_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.compare gt %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @gt_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.compare gt %3, %3 : tensor<17xf32>
    weft.return %4 : tensor<17xi1>
  }
  weft.entry @ge_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ge %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<i1>
  }
  weft.entry @ge_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ge %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @ge_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ge %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @ge_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ge %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<i1>
  }
  weft.entry @ge_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ge %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @ge_33_f64 predict(%x0: tensor<33xf64> {weft.name = "x0"}, %x1: tensor<33xf64> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ge %x0, %x1 : tensor<33xf64>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @ge_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.compare ge %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i1>
  }
  weft.entry @ge_0_i32 predict(%x0: tensor<0xi32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.compare ge %1, %x1 : tensor<0xi32>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @ge_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.compare ge %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @ge_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.compare ge %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @ge_0_ui8 predict(%x0: tensor<0xui8> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.compare ge %1, %x1 : tensor<0xui8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @ge_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.compare ge %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @ge_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i1> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ge %x0, %x1 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @ge_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi1> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ge %x0, %x1 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @ge_33_i1 predict(%x0: tensor<33xi1> {weft.name = "x0"}, %x1: tensor<33xi1> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ge %x0, %x1 : tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @ge_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.compare ge %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @ge_0_i8 predict(%x0: tensor<0xi8> {weft.name = "x0"}, %x1: tensor<0xi8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.compare ge %1, %x1 : tensor<0xi8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @ge_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.compare ge %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @ge_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.compare ge %3, %3 : tensor<17xf32>
    weft.return %4 : tensor<17xi1>
  }
  weft.entry @eq_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare eq %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<i1>
  }
  weft.entry @eq_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare eq %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @eq_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare eq %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @eq_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare eq %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<i1>
  }
  weft.entry @eq_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare eq %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @eq_33_f64 predict(%x0: tensor<33xf64> {weft.name = "x0"}, %x1: tensor<33xf64> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare eq %x0, %x1 : tensor<33xf64>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @eq_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.compare eq %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i1>
  }
  weft.entry @eq_0_i32 predict(%x0: tensor<0xi32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.compare eq %1, %x1 : tensor<0xi32>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @eq_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.compare eq %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @eq_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.compare eq %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @eq_0_ui8 predict(%x0: tensor<0xui8> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.compare eq %1, %x1 : tensor<0xui8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @eq_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.compare eq %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @eq_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i1> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare eq %x0, %x1 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @eq_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi1> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare eq %x0, %x1 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @eq_33_i1 predict(%x0: tensor<33xi1> {weft.name = "x0"}, %x1: tensor<33xi1> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare eq %x0, %x1 : tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @eq_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.compare eq %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @eq_0_i8 predict(%x0: tensor<0xi8> {weft.name = "x0"}, %x1: tensor<0xi8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.compare eq %1, %x1 : tensor<0xi8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @eq_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.compare eq %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @eq_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.compare eq %3, %3 : tensor<17xf32>
    weft.return %4 : tensor<17xi1>
  }
  weft.entry @ne_scalar_f32 predict(%x0: tensor<f32> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ne %x0, %x1 : tensor<f32>
    weft.return %0 : tensor<i1>
  }
  weft.entry @ne_0_f32 predict(%x0: tensor<0xf32> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ne %x0, %x1 : tensor<0xf32>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @ne_33_f32 predict(%x0: tensor<33xf32> {weft.name = "x0"}, %x1: tensor<33xf32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ne %x0, %x1 : tensor<33xf32>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @ne_scalar_f64 predict(%x0: tensor<f64> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ne %x0, %x1 : tensor<f64>
    weft.return %0 : tensor<i1>
  }
  weft.entry @ne_0_f64 predict(%x0: tensor<0xf64> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ne %x0, %x1 : tensor<0xf64>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @ne_33_f64 predict(%x0: tensor<33xf64> {weft.name = "x0"}, %x1: tensor<33xf64> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ne %x0, %x1 : tensor<33xf64>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @ne_scalar_i32 predict(%x0: tensor<i32> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<i64> as tensor<i32>
    %1 = weft.mul %x0, %0 : tensor<i32>
    %2 = weft.compare ne %1, %x1 : tensor<i32>
    weft.return %2 : tensor<i1>
  }
  weft.entry @ne_0_i32 predict(%x0: tensor<0xi32> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<0xi64> as tensor<0xi32>
    %1 = weft.mul %x0, %0 : tensor<0xi32>
    %2 = weft.compare ne %1, %x1 : tensor<0xi32>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @ne_33_i32 predict(%x0: tensor<33xi32> {weft.name = "x0"}, %x1: tensor<33xi32> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<400000009> : tensor<33xi64> as tensor<33xi32>
    %1 = weft.mul %x0, %0 : tensor<33xi32>
    %2 = weft.compare ne %1, %x1 : tensor<33xi32>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @ne_scalar_ui8 predict(%x0: tensor<ui8> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<i64> as tensor<ui8>
    %1 = weft.mul %x0, %0 : tensor<ui8>
    %2 = weft.compare ne %1, %x1 : tensor<ui8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @ne_0_ui8 predict(%x0: tensor<0xui8> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<0xi64> as tensor<0xui8>
    %1 = weft.mul %x0, %0 : tensor<0xui8>
    %2 = weft.compare ne %1, %x1 : tensor<0xui8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @ne_33_ui8 predict(%x0: tensor<33xui8> {weft.name = "x0"}, %x1: tensor<33xui8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<37> : tensor<33xi64> as tensor<33xui8>
    %1 = weft.mul %x0, %0 : tensor<33xui8>
    %2 = weft.compare ne %1, %x1 : tensor<33xui8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @ne_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i1> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ne %x0, %x1 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @ne_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi1> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ne %x0, %x1 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @ne_33_i1 predict(%x0: tensor<33xi1> {weft.name = "x0"}, %x1: tensor<33xi1> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.compare ne %x0, %x1 : tensor<33xi1>
    weft.return %0 : tensor<33xi1>
  }
  weft.entry @ne_scalar_i8 predict(%x0: tensor<i8> {weft.name = "x0"}, %x1: tensor<i8> {weft.name = "x1"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<i64> as tensor<i8>
    %1 = weft.mul %x0, %0 : tensor<i8>
    %2 = weft.compare ne %1, %x1 : tensor<i8>
    weft.return %2 : tensor<i1>
  }
  weft.entry @ne_0_i8 predict(%x0: tensor<0xi8> {weft.name = "x0"}, %x1: tensor<0xi8> {weft.name = "x1"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<0xi64> as tensor<0xi8>
    %1 = weft.mul %x0, %0 : tensor<0xi8>
    %2 = weft.compare ne %1, %x1 : tensor<0xi8>
    weft.return %2 : tensor<0xi1>
  }
  weft.entry @ne_33_i8 predict(%x0: tensor<33xi8> {weft.name = "x0"}, %x1: tensor<33xi8> {weft.name = "x1"})
      -> (tensor<33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<29> : tensor<33xi64> as tensor<33xi8>
    %1 = weft.mul %x0, %0 : tensor<33xi8>
    %2 = weft.compare ne %1, %x1 : tensor<33xi8>
    weft.return %2 : tensor<33xi1>
  }
  weft.entry @ne_special_f32 predict(%x0: tensor<17xf32> {weft.name = "x0"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0e-30, -1.0e-30, 1.0e+30, -1.0e+30, 0.5, 1.5, 2.5, -0.5, -2.5, 88.0, -104.0, 20.0]> : tensor<17xf64> as tensor<17xf32>
    %1 = weft.constant dense<0.0> : tensor<17xf64> as tensor<17xf32>
    %2 = weft.mul %x0, %1 : tensor<17xf32>
    %3 = weft.add %2, %0 : tensor<17xf32>
    %4 = weft.compare ne %3, %3 : tensor<17xf32>
    weft.return %4 : tensor<17xi1>
  }
  weft.entry @select_scalar_f32 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<f32> {weft.name = "x1"}, %x2: tensor<f32> {weft.name = "x2"})
      -> (tensor<f32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<f32>
    weft.return %0 : tensor<f32>
  }
  weft.entry @select_0_f32 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xf32> {weft.name = "x1"}, %x2: tensor<0xf32> {weft.name = "x2"})
      -> (tensor<0xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<0xf32>
    weft.return %0 : tensor<0xf32>
  }
  weft.entry @select_1_f32 predict(%x0: tensor<1xi1> {weft.name = "x0"}, %x1: tensor<1xf32> {weft.name = "x1"}, %x2: tensor<1xf32> {weft.name = "x2"})
      -> (tensor<1xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<1xf32>
    weft.return %0 : tensor<1xf32>
  }
  weft.entry @select_17_f32 predict(%x0: tensor<17xi1> {weft.name = "x0"}, %x1: tensor<17xf32> {weft.name = "x1"}, %x2: tensor<17xf32> {weft.name = "x2"})
      -> (tensor<17xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<17xf32>
    weft.return %0 : tensor<17xf32>
  }
  weft.entry @select_5x33_f32 predict(%x0: tensor<5x33xi1> {weft.name = "x0"}, %x1: tensor<5x33xf32> {weft.name = "x1"}, %x2: tensor<5x33xf32> {weft.name = "x2"})
      -> (tensor<5x33xf32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<5x33xf32>
    weft.return %0 : tensor<5x33xf32>
  }
  weft.entry @select_scalar_f64 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<f64> {weft.name = "x1"}, %x2: tensor<f64> {weft.name = "x2"})
      -> (tensor<f64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<f64>
    weft.return %0 : tensor<f64>
  }
  weft.entry @select_0_f64 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xf64> {weft.name = "x1"}, %x2: tensor<0xf64> {weft.name = "x2"})
      -> (tensor<0xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<0xf64>
    weft.return %0 : tensor<0xf64>
  }
  weft.entry @select_1_f64 predict(%x0: tensor<1xi1> {weft.name = "x0"}, %x1: tensor<1xf64> {weft.name = "x1"}, %x2: tensor<1xf64> {weft.name = "x2"})
      -> (tensor<1xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<1xf64>
    weft.return %0 : tensor<1xf64>
  }
  weft.entry @select_17_f64 predict(%x0: tensor<17xi1> {weft.name = "x0"}, %x1: tensor<17xf64> {weft.name = "x1"}, %x2: tensor<17xf64> {weft.name = "x2"})
      -> (tensor<17xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<17xf64>
    weft.return %0 : tensor<17xf64>
  }
  weft.entry @select_5x33_f64 predict(%x0: tensor<5x33xi1> {weft.name = "x0"}, %x1: tensor<5x33xf64> {weft.name = "x1"}, %x2: tensor<5x33xf64> {weft.name = "x2"})
      -> (tensor<5x33xf64> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<5x33xf64>
    weft.return %0 : tensor<5x33xf64>
  }
  weft.entry @select_scalar_i32 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i32> {weft.name = "x1"}, %x2: tensor<i32> {weft.name = "x2"})
      -> (tensor<i32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<i32>
    weft.return %0 : tensor<i32>
  }
  weft.entry @select_0_i32 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi32> {weft.name = "x1"}, %x2: tensor<0xi32> {weft.name = "x2"})
      -> (tensor<0xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<0xi32>
    weft.return %0 : tensor<0xi32>
  }
  weft.entry @select_1_i32 predict(%x0: tensor<1xi1> {weft.name = "x0"}, %x1: tensor<1xi32> {weft.name = "x1"}, %x2: tensor<1xi32> {weft.name = "x2"})
      -> (tensor<1xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<1xi32>
    weft.return %0 : tensor<1xi32>
  }
  weft.entry @select_17_i32 predict(%x0: tensor<17xi1> {weft.name = "x0"}, %x1: tensor<17xi32> {weft.name = "x1"}, %x2: tensor<17xi32> {weft.name = "x2"})
      -> (tensor<17xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<17xi32>
    weft.return %0 : tensor<17xi32>
  }
  weft.entry @select_5x33_i32 predict(%x0: tensor<5x33xi1> {weft.name = "x0"}, %x1: tensor<5x33xi32> {weft.name = "x1"}, %x2: tensor<5x33xi32> {weft.name = "x2"})
      -> (tensor<5x33xi32> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<5x33xi32>
    weft.return %0 : tensor<5x33xi32>
  }
  weft.entry @select_scalar_ui8 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<ui8> {weft.name = "x1"}, %x2: tensor<ui8> {weft.name = "x2"})
      -> (tensor<ui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<ui8>
    weft.return %0 : tensor<ui8>
  }
  weft.entry @select_0_ui8 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xui8> {weft.name = "x1"}, %x2: tensor<0xui8> {weft.name = "x2"})
      -> (tensor<0xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<0xui8>
    weft.return %0 : tensor<0xui8>
  }
  weft.entry @select_1_ui8 predict(%x0: tensor<1xi1> {weft.name = "x0"}, %x1: tensor<1xui8> {weft.name = "x1"}, %x2: tensor<1xui8> {weft.name = "x2"})
      -> (tensor<1xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<1xui8>
    weft.return %0 : tensor<1xui8>
  }
  weft.entry @select_17_ui8 predict(%x0: tensor<17xi1> {weft.name = "x0"}, %x1: tensor<17xui8> {weft.name = "x1"}, %x2: tensor<17xui8> {weft.name = "x2"})
      -> (tensor<17xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<17xui8>
    weft.return %0 : tensor<17xui8>
  }
  weft.entry @select_5x33_ui8 predict(%x0: tensor<5x33xi1> {weft.name = "x0"}, %x1: tensor<5x33xui8> {weft.name = "x1"}, %x2: tensor<5x33xui8> {weft.name = "x2"})
      -> (tensor<5x33xui8> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<5x33xui8>
    weft.return %0 : tensor<5x33xui8>
  }
  weft.entry @select_scalar_i1 predict(%x0: tensor<i1> {weft.name = "x0"}, %x1: tensor<i1> {weft.name = "x1"}, %x2: tensor<i1> {weft.name = "x2"})
      -> (tensor<i1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<i1>
    weft.return %0 : tensor<i1>
  }
  weft.entry @select_0_i1 predict(%x0: tensor<0xi1> {weft.name = "x0"}, %x1: tensor<0xi1> {weft.name = "x1"}, %x2: tensor<0xi1> {weft.name = "x2"})
      -> (tensor<0xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<0xi1>
    weft.return %0 : tensor<0xi1>
  }
  weft.entry @select_1_i1 predict(%x0: tensor<1xi1> {weft.name = "x0"}, %x1: tensor<1xi1> {weft.name = "x1"}, %x2: tensor<1xi1> {weft.name = "x2"})
      -> (tensor<1xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<1xi1>
    weft.return %0 : tensor<1xi1>
  }
  weft.entry @select_17_i1 predict(%x0: tensor<17xi1> {weft.name = "x0"}, %x1: tensor<17xi1> {weft.name = "x1"}, %x2: tensor<17xi1> {weft.name = "x2"})
      -> (tensor<17xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<17xi1>
    weft.return %0 : tensor<17xi1>
  }
  weft.entry @select_5x33_i1 predict(%x0: tensor<5x33xi1> {weft.name = "x0"}, %x1: tensor<5x33xi1> {weft.name = "x1"}, %x2: tensor<5x33xi1> {weft.name = "x2"})
      -> (tensor<5x33xi1> {weft.name = "y0", weft.kind = "output"}) {
    %0 = weft.select %x0, %x1, %x2 : tensor<5x33xi1>
    weft.return %0 : tensor<5x33xi1>
  }
}
