// Golden values of the constant family, written by generate.py beside this file.
// RUN: weft-opt %s --run --limit=0
// The folders must agree with the interpreter.
// RUN: weft-opt %s --simplify -o %t.mlir && weft-opt %t.mlir --run --limit=0

module attributes {weft.phase = "typed"} {
  weft.entry @"constant.0" predict() {
    %y0 = weft.constant dense<-1.7490448951721191> : tensor<f64> as tensor<f64>
    check.expect_close %y0, dense<-1.7490448951721191> : tensor<f64> tolerance 0.0 : tensor<f64>
    weft.return
  }
  weft.entry @"constant.1" predict() {
    %y0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 0.0 : tensor<0xf64>
    weft.return
  }
  weft.entry @"constant.2" predict() {
    %y0 = weft.constant dense<[0.4351390302181244]> : tensor<1xf64> as tensor<1xf64>
    check.expect_close %y0, dense<[0.4351390302181244]> : tensor<1xf64> tolerance 0.0 : tensor<1xf64>
    weft.return
  }
  weft.entry @"constant.3" predict() {
    %y0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 0.0 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"constant.4" predict() {
    %y0 = weft.constant dense<[0.265909343957901, 0.39458534121513367, 0.49627211689949036, -0.6832205653190613, -1.299987554550171, 0.6561670899391174, 0.727532684803009]> : tensor<7xf64> as tensor<7xf64>
    check.expect_close %y0, dense<[0.265909343957901, 0.39458534121513367, 0.49627211689949036, -0.6832205653190613, -1.299987554550171, 0.6561670899391174, 0.727532684803009]> : tensor<7xf64> tolerance 0.0 : tensor<7xf64>
    weft.return
  }
  weft.entry @"constant.5" predict() {
    %y0 = weft.constant dense<[[-1.0285319089889526, -1.187574028968811, -0.008046229369938374, 0.6455255746841431, 0.37374991178512573], [0.12595689296722412, 0.5315898060798645, -0.15465927124023438, 1.0359231233596802, 0.715360701084137], [-0.540613055229187, 0.990264892578125, 0.5080615878105164, 0.03607483580708504, -0.5450217127799988]]> : tensor<3x5xf64> as tensor<3x5xf64>
    check.expect_close %y0, dense<[[-1.0285319089889526, -1.187574028968811, -0.008046229369938374, 0.6455255746841431, 0.37374991178512573], [0.12595689296722412, 0.5315898060798645, -0.15465927124023438, 1.0359231233596802, 0.715360701084137], [-0.540613055229187, 0.990264892578125, 0.5080615878105164, 0.03607483580708504, -0.5450217127799988]]> : tensor<3x5xf64> tolerance 0.0 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"constant.6" predict() {
    %y0 = weft.constant dense<[[[1.5758166313171387]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[1.5758166313171387]]]> : tensor<1x1x1xf64> tolerance 0.0 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"constant.7" predict() {
    %y0 = weft.constant dense<0.1> : tensor<1xf64> as tensor<1xf32>
    check.expect_close %y0, dense<[0.10000000149011612]> : tensor<1xf64> tolerance 0.0 : tensor<1xf32>
    weft.return
  }
  weft.entry @"constant.8" predict() {
    %y0 = weft.constant dense<5> : tensor<1x2xi64> as tensor<1x2xui8>
    check.expect_eq %y0, dense<[[5, 5]]> : tensor<1x2xi64> : tensor<1x2xui8>
    weft.return
  }
  weft.entry @"constant.9" predict() {
    %y0 = weft.constant dense<[0, 1]> : tensor<2xi64> as tensor<2xi1>
    check.expect_eq %y0, dense<[0, 1]> : tensor<2xi64> : tensor<2xi1>
    weft.return
  }
  weft.entry @"iota.0" predict() {
    %y0 = weft.iota 0 : tensor<1xi32>
    check.expect_eq %y0, dense<[0]> : tensor<1xi64> : tensor<1xi32>
    weft.return
  }
  weft.entry @"iota.1" predict() {
    %y0 = weft.iota 0 : tensor<0xi32>
    check.expect_eq %y0, dense<> : tensor<0xi64> : tensor<0xi32>
    weft.return
  }
  weft.entry @"iota.2" predict() {
    %y0 = weft.iota 0 : tensor<7xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"iota.3" predict() {
    %y0 = weft.iota 0 : tensor<2x3xi32>
    check.expect_eq %y0, dense<[[0, 0, 0], [1, 1, 1]]> : tensor<2x3xi64> : tensor<2x3xi32>
    weft.return
  }
  weft.entry @"iota.4" predict() {
    %y0 = weft.iota 1 : tensor<2x3xi32>
    check.expect_eq %y0, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xi64> : tensor<2x3xi32>
    weft.return
  }
  weft.entry @"iota.5" predict() {
    %y0 = weft.iota 0 : tensor<3x1x4xi32>
    check.expect_eq %y0, dense<[[[0, 0, 0, 0]], [[1, 1, 1, 1]], [[2, 2, 2, 2]]]> : tensor<3x1x4xi64> : tensor<3x1x4xi32>
    weft.return
  }
  weft.entry @"iota.6" predict() {
    %y0 = weft.iota 1 : tensor<3x1x4xi32>
    check.expect_eq %y0, dense<[[[0, 0, 0, 0]], [[0, 0, 0, 0]], [[0, 0, 0, 0]]]> : tensor<3x1x4xi64> : tensor<3x1x4xi32>
    weft.return
  }
  weft.entry @"iota.7" predict() {
    %y0 = weft.iota 2 : tensor<3x1x4xi32>
    check.expect_eq %y0, dense<[[[0, 1, 2, 3]], [[0, 1, 2, 3]], [[0, 1, 2, 3]]]> : tensor<3x1x4xi64> : tensor<3x1x4xi32>
    weft.return
  }
  weft.entry @"iota.8" predict() {
    %y0 = weft.iota 0 : tensor<1xf32>
    check.expect_close %y0, dense<[0.0]> : tensor<1xf64> tolerance 2.0e-07 : tensor<1xf32>
    weft.return
  }
  weft.entry @"iota.9" predict() {
    %y0 = weft.iota 0 : tensor<0xf32>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 2.0e-07 : tensor<0xf32>
    weft.return
  }
  weft.entry @"iota.10" predict() {
    %y0 = weft.iota 0 : tensor<7xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 3.0, 4.0, 5.0, 6.0]> : tensor<7xf64> tolerance 2.0e-07 : tensor<7xf32>
    weft.return
  }
  weft.entry @"iota.11" predict() {
    %y0 = weft.iota 0 : tensor<2x3xf32>
    check.expect_close %y0, dense<[[0.0, 0.0, 0.0], [1.0, 1.0, 1.0]]> : tensor<2x3xf64> tolerance 2.0e-07 : tensor<2x3xf32>
    weft.return
  }
  weft.entry @"iota.12" predict() {
    %y0 = weft.iota 1 : tensor<2x3xf32>
    check.expect_close %y0, dense<[[0.0, 1.0, 2.0], [0.0, 1.0, 2.0]]> : tensor<2x3xf64> tolerance 2.0e-07 : tensor<2x3xf32>
    weft.return
  }
  weft.entry @"iota.13" predict() {
    %y0 = weft.iota 0 : tensor<3x1x4xf32>
    check.expect_close %y0, dense<[[[0.0, 0.0, 0.0, 0.0]], [[1.0, 1.0, 1.0, 1.0]], [[2.0, 2.0, 2.0, 2.0]]]> : tensor<3x1x4xf64> tolerance 2.0e-07 : tensor<3x1x4xf32>
    weft.return
  }
  weft.entry @"iota.14" predict() {
    %y0 = weft.iota 1 : tensor<3x1x4xf32>
    check.expect_close %y0, dense<[[[0.0, 0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0, 0.0]], [[0.0, 0.0, 0.0, 0.0]]]> : tensor<3x1x4xf64> tolerance 2.0e-07 : tensor<3x1x4xf32>
    weft.return
  }
  weft.entry @"iota.15" predict() {
    %y0 = weft.iota 2 : tensor<3x1x4xf32>
    check.expect_close %y0, dense<[[[0.0, 1.0, 2.0, 3.0]], [[0.0, 1.0, 2.0, 3.0]], [[0.0, 1.0, 2.0, 3.0]]]> : tensor<3x1x4xf64> tolerance 2.0e-07 : tensor<3x1x4xf32>
    weft.return
  }
  weft.entry @"iota.16" predict() {
    %y0 = weft.iota 0 : tensor<1xi64>
    check.expect_eq %y0, dense<[0]> : tensor<1xi64> : tensor<1xi64>
    weft.return
  }
  weft.entry @"iota.17" predict() {
    %y0 = weft.iota 0 : tensor<0xi64>
    check.expect_eq %y0, dense<> : tensor<0xi64> : tensor<0xi64>
    weft.return
  }
  weft.entry @"iota.18" predict() {
    %y0 = weft.iota 0 : tensor<7xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"iota.19" predict() {
    %y0 = weft.iota 0 : tensor<2x3xi64>
    check.expect_eq %y0, dense<[[0, 0, 0], [1, 1, 1]]> : tensor<2x3xi64> : tensor<2x3xi64>
    weft.return
  }
  weft.entry @"iota.20" predict() {
    %y0 = weft.iota 1 : tensor<2x3xi64>
    check.expect_eq %y0, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xi64> : tensor<2x3xi64>
    weft.return
  }
  weft.entry @"iota.21" predict() {
    %y0 = weft.iota 0 : tensor<3x1x4xi64>
    check.expect_eq %y0, dense<[[[0, 0, 0, 0]], [[1, 1, 1, 1]], [[2, 2, 2, 2]]]> : tensor<3x1x4xi64> : tensor<3x1x4xi64>
    weft.return
  }
  weft.entry @"iota.22" predict() {
    %y0 = weft.iota 1 : tensor<3x1x4xi64>
    check.expect_eq %y0, dense<[[[0, 0, 0, 0]], [[0, 0, 0, 0]], [[0, 0, 0, 0]]]> : tensor<3x1x4xi64> : tensor<3x1x4xi64>
    weft.return
  }
  weft.entry @"iota.23" predict() {
    %y0 = weft.iota 2 : tensor<3x1x4xi64>
    check.expect_eq %y0, dense<[[[0, 1, 2, 3]], [[0, 1, 2, 3]], [[0, 1, 2, 3]]]> : tensor<3x1x4xi64> : tensor<3x1x4xi64>
    weft.return
  }
  weft.entry @"iota.24" predict() {
    %y0 = weft.iota 0 : tensor<1xui8>
    check.expect_eq %y0, dense<[0]> : tensor<1xi64> : tensor<1xui8>
    weft.return
  }
  weft.entry @"iota.25" predict() {
    %y0 = weft.iota 0 : tensor<0xui8>
    check.expect_eq %y0, dense<> : tensor<0xi64> : tensor<0xui8>
    weft.return
  }
  weft.entry @"iota.26" predict() {
    %y0 = weft.iota 0 : tensor<7xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 3, 4, 5, 6]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"iota.27" predict() {
    %y0 = weft.iota 0 : tensor<2x3xui8>
    check.expect_eq %y0, dense<[[0, 0, 0], [1, 1, 1]]> : tensor<2x3xi64> : tensor<2x3xui8>
    weft.return
  }
  weft.entry @"iota.28" predict() {
    %y0 = weft.iota 1 : tensor<2x3xui8>
    check.expect_eq %y0, dense<[[0, 1, 2], [0, 1, 2]]> : tensor<2x3xi64> : tensor<2x3xui8>
    weft.return
  }
  weft.entry @"iota.29" predict() {
    %y0 = weft.iota 0 : tensor<3x1x4xui8>
    check.expect_eq %y0, dense<[[[0, 0, 0, 0]], [[1, 1, 1, 1]], [[2, 2, 2, 2]]]> : tensor<3x1x4xi64> : tensor<3x1x4xui8>
    weft.return
  }
  weft.entry @"iota.30" predict() {
    %y0 = weft.iota 1 : tensor<3x1x4xui8>
    check.expect_eq %y0, dense<[[[0, 0, 0, 0]], [[0, 0, 0, 0]], [[0, 0, 0, 0]]]> : tensor<3x1x4xi64> : tensor<3x1x4xui8>
    weft.return
  }
  weft.entry @"iota.31" predict() {
    %y0 = weft.iota 2 : tensor<3x1x4xui8>
    check.expect_eq %y0, dense<[[[0, 1, 2, 3]], [[0, 1, 2, 3]], [[0, 1, 2, 3]]]> : tensor<3x1x4xi64> : tensor<3x1x4xui8>
    weft.return
  }
}
