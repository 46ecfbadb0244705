// Golden values of the compare family, written by generate.py beside this file.
// RUN: weft-opt %s --run --limit=0
// The folders must agree with the interpreter.
// RUN: weft-opt %s --simplify -o %t.mlir && weft-opt %t.mlir --run --limit=0

module attributes {weft.phase = "typed"} {
  weft.entry @"compare.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %y0 = weft.compare lt %x0, %x1 : tensor<49xf64>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 1, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 1, 1, 1, 0]> : tensor<49xi64> : tensor<49xi1>
    weft.return
  }
  weft.entry @"compare.1" predict() {
    %x0 = weft.constant dense<[-5, -5, -5, -5, 0, 0, 0, 0, 5, 5, 5, 5, 2147483647, 2147483647, 2147483647, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %x1 = weft.constant dense<[-5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %y0 = weft.compare lt %x0, %x1 : tensor<16xi32>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1, 0, 0, 0, 0]> : tensor<16xi64> : tensor<16xi1>
    weft.return
  }
  weft.entry @"compare.2" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 127, 127, 127, 127, 127, 128, 128, 128, 128, 128, 255, 255, 255, 255, 255]> : tensor<25xi64> as tensor<25xui8>
    %x1 = weft.constant dense<[0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255]> : tensor<25xi64> as tensor<25xui8>
    %y0 = weft.compare lt %x0, %x1 : tensor<25xui8>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0]> : tensor<25xi64> : tensor<25xi1>
    weft.return
  }
  weft.entry @"compare.3" predict() {
    %x0 = weft.constant dense<[0, 0, 1, 1]> : tensor<4xi64> as tensor<4xi1>
    %x1 = weft.constant dense<[0, 1, 0, 1]> : tensor<4xi64> as tensor<4xi1>
    %y0 = weft.compare lt %x0, %x1 : tensor<4xi1>
    check.expect_eq %y0, dense<[0, 1, 0, 0]> : tensor<4xi64> : tensor<4xi1>
    weft.return
  }
  weft.entry @"compare.4" predict() {
    %x0 = weft.constant dense<[9007199254740992, 9007199254740992, 9007199254740992, 9007199254740993, 9007199254740993, 9007199254740993, -9223372036854775808, -9223372036854775808, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %x1 = weft.constant dense<[9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %y0 = weft.compare lt %x0, %x1 : tensor<9xi64>
    check.expect_eq %y0, dense<[0, 1, 0, 0, 0, 0, 1, 1, 0]> : tensor<9xi64> : tensor<9xi1>
    weft.return
  }
  weft.entry @"compare.5" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %x1 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %y0 = weft.compare lt %x0, %x1 : tensor<0x3xf32>
    check.expect_eq %y0, dense<> : tensor<0x3xi64> : tensor<0x3xi1>
    weft.return
  }
  weft.entry @"compare.6" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %y0 = weft.compare le %x0, %x1 : tensor<49xf64>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 1, 0, 1, 1, 1, 0, 0, 1, 0, 1, 1, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 1, 1, 1, 1]> : tensor<49xi64> : tensor<49xi1>
    weft.return
  }
  weft.entry @"compare.7" predict() {
    %x0 = weft.constant dense<[-5, -5, -5, -5, 0, 0, 0, 0, 5, 5, 5, 5, 2147483647, 2147483647, 2147483647, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %x1 = weft.constant dense<[-5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %y0 = weft.compare le %x0, %x1 : tensor<16xi32>
    check.expect_eq %y0, dense<[1, 1, 1, 1, 0, 1, 1, 1, 0, 0, 1, 1, 0, 0, 0, 1]> : tensor<16xi64> : tensor<16xi1>
    weft.return
  }
  weft.entry @"compare.8" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 127, 127, 127, 127, 127, 128, 128, 128, 128, 128, 255, 255, 255, 255, 255]> : tensor<25xi64> as tensor<25xui8>
    %x1 = weft.constant dense<[0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255]> : tensor<25xi64> as tensor<25xui8>
    %y0 = weft.compare le %x0, %x1 : tensor<25xui8>
    check.expect_eq %y0, dense<[1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1]> : tensor<25xi64> : tensor<25xi1>
    weft.return
  }
  weft.entry @"compare.9" predict() {
    %x0 = weft.constant dense<[0, 0, 1, 1]> : tensor<4xi64> as tensor<4xi1>
    %x1 = weft.constant dense<[0, 1, 0, 1]> : tensor<4xi64> as tensor<4xi1>
    %y0 = weft.compare le %x0, %x1 : tensor<4xi1>
    check.expect_eq %y0, dense<[1, 1, 0, 1]> : tensor<4xi64> : tensor<4xi1>
    weft.return
  }
  weft.entry @"compare.10" predict() {
    %x0 = weft.constant dense<[9007199254740992, 9007199254740992, 9007199254740992, 9007199254740993, 9007199254740993, 9007199254740993, -9223372036854775808, -9223372036854775808, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %x1 = weft.constant dense<[9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %y0 = weft.compare le %x0, %x1 : tensor<9xi64>
    check.expect_eq %y0, dense<[1, 1, 0, 0, 1, 0, 1, 1, 1]> : tensor<9xi64> : tensor<9xi1>
    weft.return
  }
  weft.entry @"compare.11" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %x1 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %y0 = weft.compare le %x0, %x1 : tensor<0x3xf32>
    check.expect_eq %y0, dense<> : tensor<0x3xi64> : tensor<0x3xi1>
    weft.return
  }
  weft.entry @"compare.12" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %y0 = weft.compare gt %x0, %x1 : tensor<49xf64>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 0, 0, 0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1, 0, 0, 0, 0]> : tensor<49xi64> : tensor<49xi1>
    weft.return
  }
  weft.entry @"compare.13" predict() {
    %x0 = weft.constant dense<[-5, -5, -5, -5, 0, 0, 0, 0, 5, 5, 5, 5, 2147483647, 2147483647, 2147483647, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %x1 = weft.constant dense<[-5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %y0 = weft.compare gt %x0, %x1 : tensor<16xi32>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0]> : tensor<16xi64> : tensor<16xi1>
    weft.return
  }
  weft.entry @"compare.14" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 127, 127, 127, 127, 127, 128, 128, 128, 128, 128, 255, 255, 255, 255, 255]> : tensor<25xi64> as tensor<25xui8>
    %x1 = weft.constant dense<[0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255]> : tensor<25xi64> as tensor<25xui8>
    %y0 = weft.compare gt %x0, %x1 : tensor<25xui8>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0]> : tensor<25xi64> : tensor<25xi1>
    weft.return
  }
  weft.entry @"compare.15" predict() {
    %x0 = weft.constant dense<[0, 0, 1, 1]> : tensor<4xi64> as tensor<4xi1>
    %x1 = weft.constant dense<[0, 1, 0, 1]> : tensor<4xi64> as tensor<4xi1>
    %y0 = weft.compare gt %x0, %x1 : tensor<4xi1>
    check.expect_eq %y0, dense<[0, 0, 1, 0]> : tensor<4xi64> : tensor<4xi1>
    weft.return
  }
  weft.entry @"compare.16" predict() {
    %x0 = weft.constant dense<[9007199254740992, 9007199254740992, 9007199254740992, 9007199254740993, 9007199254740993, 9007199254740993, -9223372036854775808, -9223372036854775808, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %x1 = weft.constant dense<[9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %y0 = weft.compare gt %x0, %x1 : tensor<9xi64>
    check.expect_eq %y0, dense<[0, 0, 1, 1, 0, 1, 0, 0, 0]> : tensor<9xi64> : tensor<9xi1>
    weft.return
  }
  weft.entry @"compare.17" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %x1 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %y0 = weft.compare gt %x0, %x1 : tensor<0x3xf32>
    check.expect_eq %y0, dense<> : tensor<0x3xi64> : tensor<0x3xi1>
    weft.return
  }
  weft.entry @"compare.18" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %y0 = weft.compare ge %x0, %x1 : tensor<49xf64>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 0, 0, 0, 1]> : tensor<49xi64> : tensor<49xi1>
    weft.return
  }
  weft.entry @"compare.19" predict() {
    %x0 = weft.constant dense<[-5, -5, -5, -5, 0, 0, 0, 0, 5, 5, 5, 5, 2147483647, 2147483647, 2147483647, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %x1 = weft.constant dense<[-5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %y0 = weft.compare ge %x0, %x1 : tensor<16xi32>
    check.expect_eq %y0, dense<[1, 0, 0, 0, 1, 1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 1]> : tensor<16xi64> : tensor<16xi1>
    weft.return
  }
  weft.entry @"compare.20" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 127, 127, 127, 127, 127, 128, 128, 128, 128, 128, 255, 255, 255, 255, 255]> : tensor<25xi64> as tensor<25xui8>
    %x1 = weft.constant dense<[0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255]> : tensor<25xi64> as tensor<25xui8>
    %y0 = weft.compare ge %x0, %x1 : tensor<25xui8>
    check.expect_eq %y0, dense<[1, 0, 0, 0, 0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1]> : tensor<25xi64> : tensor<25xi1>
    weft.return
  }
  weft.entry @"compare.21" predict() {
    %x0 = weft.constant dense<[0, 0, 1, 1]> : tensor<4xi64> as tensor<4xi1>
    %x1 = weft.constant dense<[0, 1, 0, 1]> : tensor<4xi64> as tensor<4xi1>
    %y0 = weft.compare ge %x0, %x1 : tensor<4xi1>
    check.expect_eq %y0, dense<[1, 0, 1, 1]> : tensor<4xi64> : tensor<4xi1>
    weft.return
  }
  weft.entry @"compare.22" predict() {
    %x0 = weft.constant dense<[9007199254740992, 9007199254740992, 9007199254740992, 9007199254740993, 9007199254740993, 9007199254740993, -9223372036854775808, -9223372036854775808, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %x1 = weft.constant dense<[9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %y0 = weft.compare ge %x0, %x1 : tensor<9xi64>
    check.expect_eq %y0, dense<[1, 0, 1, 1, 1, 1, 0, 0, 1]> : tensor<9xi64> : tensor<9xi1>
    weft.return
  }
  weft.entry @"compare.23" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %x1 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %y0 = weft.compare ge %x0, %x1 : tensor<0x3xf32>
    check.expect_eq %y0, dense<> : tensor<0x3xi64> : tensor<0x3xi1>
    weft.return
  }
  weft.entry @"compare.24" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %y0 = weft.compare eq %x0, %x1 : tensor<49xf64>
    check.expect_eq %y0, dense<[0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 1]> : tensor<49xi64> : tensor<49xi1>
    weft.return
  }
  weft.entry @"compare.25" predict() {
    %x0 = weft.constant dense<[-5, -5, -5, -5, 0, 0, 0, 0, 5, 5, 5, 5, 2147483647, 2147483647, 2147483647, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %x1 = weft.constant dense<[-5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %y0 = weft.compare eq %x0, %x1 : tensor<16xi32>
    check.expect_eq %y0, dense<[1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1]> : tensor<16xi64> : tensor<16xi1>
    weft.return
  }
  weft.entry @"compare.26" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 127, 127, 127, 127, 127, 128, 128, 128, 128, 128, 255, 255, 255, 255, 255]> : tensor<25xi64> as tensor<25xui8>
    %x1 = weft.constant dense<[0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255]> : tensor<25xi64> as tensor<25xui8>
    %y0 = weft.compare eq %x0, %x1 : tensor<25xui8>
    check.expect_eq %y0, dense<[1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 1]> : tensor<25xi64> : tensor<25xi1>
    weft.return
  }
  weft.entry @"compare.27" predict() {
    %x0 = weft.constant dense<[0, 0, 1, 1]> : tensor<4xi64> as tensor<4xi1>
    %x1 = weft.constant dense<[0, 1, 0, 1]> : tensor<4xi64> as tensor<4xi1>
    %y0 = weft.compare eq %x0, %x1 : tensor<4xi1>
    check.expect_eq %y0, dense<[1, 0, 0, 1]> : tensor<4xi64> : tensor<4xi1>
    weft.return
  }
  weft.entry @"compare.28" predict() {
    %x0 = weft.constant dense<[9007199254740992, 9007199254740992, 9007199254740992, 9007199254740993, 9007199254740993, 9007199254740993, -9223372036854775808, -9223372036854775808, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %x1 = weft.constant dense<[9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %y0 = weft.compare eq %x0, %x1 : tensor<9xi64>
    check.expect_eq %y0, dense<[1, 0, 0, 0, 1, 0, 0, 0, 1]> : tensor<9xi64> : tensor<9xi1>
    weft.return
  }
  weft.entry @"compare.29" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %x1 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %y0 = weft.compare eq %x0, %x1 : tensor<0x3xf32>
    check.expect_eq %y0, dense<> : tensor<0x3xi64> : tensor<0x3xi1>
    weft.return
  }
  weft.entry @"compare.30" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF8000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0xFFF0000000000000, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, 0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, -0.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, 1.0, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %x1 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5, 0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 1.0, -1.5]> : tensor<49xf64> as tensor<49xf64>
    %y0 = weft.compare ne %x0, %x1 : tensor<49xf64>
    check.expect_eq %y0, dense<[1, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 1, 1, 0]> : tensor<49xi64> : tensor<49xi1>
    weft.return
  }
  weft.entry @"compare.31" predict() {
    %x0 = weft.constant dense<[-5, -5, -5, -5, 0, 0, 0, 0, 5, 5, 5, 5, 2147483647, 2147483647, 2147483647, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %x1 = weft.constant dense<[-5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647, -5, 0, 5, 2147483647]> : tensor<16xi64> as tensor<16xi32>
    %y0 = weft.compare ne %x0, %x1 : tensor<16xi32>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0, 1, 1, 1, 1, 0]> : tensor<16xi64> : tensor<16xi1>
    weft.return
  }
  weft.entry @"compare.32" predict() {
    %x0 = weft.constant dense<[0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 127, 127, 127, 127, 127, 128, 128, 128, 128, 128, 255, 255, 255, 255, 255]> : tensor<25xi64> as tensor<25xui8>
    %x1 = weft.constant dense<[0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255, 0, 1, 127, 128, 255]> : tensor<25xi64> as tensor<25xui8>
    %y0 = weft.compare ne %x0, %x1 : tensor<25xui8>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0, 1, 1, 1, 1, 1, 0]> : tensor<25xi64> : tensor<25xi1>
    weft.return
  }
  weft.entry @"compare.33" predict() {
    %x0 = weft.constant dense<[0, 0, 1, 1]> : tensor<4xi64> as tensor<4xi1>
    %x1 = weft.constant dense<[0, 1, 0, 1]> : tensor<4xi64> as tensor<4xi1>
    %y0 = weft.compare ne %x0, %x1 : tensor<4xi1>
    check.expect_eq %y0, dense<[0, 1, 1, 0]> : tensor<4xi64> : tensor<4xi1>
    weft.return
  }
  weft.entry @"compare.34" predict() {
    %x0 = weft.constant dense<[9007199254740992, 9007199254740992, 9007199254740992, 9007199254740993, 9007199254740993, 9007199254740993, -9223372036854775808, -9223372036854775808, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %x1 = weft.constant dense<[9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808, 9007199254740992, 9007199254740993, -9223372036854775808]> : tensor<9xi64> as tensor<9xi64>
    %y0 = weft.compare ne %x0, %x1 : tensor<9xi64>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 0, 1, 1, 1, 0]> : tensor<9xi64> : tensor<9xi1>
    weft.return
  }
  weft.entry @"compare.35" predict() {
    %x0 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %x1 = weft.constant dense<> : tensor<0x3xf64> as tensor<0x3xf32>
    %y0 = weft.compare ne %x0, %x1 : tensor<0x3xf32>
    check.expect_eq %y0, dense<> : tensor<0x3xi64> : tensor<0x3xi1>
    weft.return
  }
  weft.entry @"select.0" predict() {
    %x0 = weft.constant dense<0> : tensor<i64> as tensor<i1>
    %x1 = weft.constant dense<0.09628601372241974> : tensor<f64> as tensor<f64>
    %x2 = weft.constant dense<-0.46553534269332886> : tensor<f64> as tensor<f64>
    %y0 = weft.select %x0, %x1, %x2 : tensor<f64>
    check.expect_close %y0, dense<-0.46553534269332886> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"select.1" predict() {
    %x0 = weft.constant dense<> : tensor<0xi64> as tensor<0xi1>
    %x1 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %x2 = weft.constant dense<> : tensor<0xf64> as tensor<0xf64>
    %y0 = weft.select %x0, %x1, %x2 : tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"select.2" predict() {
    %x0 = weft.constant dense<[0]> : tensor<1xi64> as tensor<1xi1>
    %x1 = weft.constant dense<[-1.676024317741394]> : tensor<1xf64> as tensor<1xf64>
    %x2 = weft.constant dense<[0.4698386490345001]> : tensor<1xf64> as tensor<1xf64>
    %y0 = weft.select %x0, %x1, %x2 : tensor<1xf64>
    check.expect_close %y0, dense<[0.4698386490345001]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"select.3" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xi64> as tensor<3x0x2xi1>
    %x1 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %x2 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf64>
    %y0 = weft.select %x0, %x1, %x2 : tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"select.4" predict() {
    %x0 = weft.constant dense<[1, 1, 0, 1, 0, 1, 1]> : tensor<7xi64> as tensor<7xi1>
    %x1 = weft.constant dense<[0.8610596656799316, -0.45832374691963196, 0.5134870409965515, -0.624449610710144, 1.3097658157348633, 0.6231833100318909, -0.40247344970703125]> : tensor<7xf64> as tensor<7xf64>
    %x2 = weft.constant dense<[1.542258620262146, -2.041425943374634, -0.9132952690124512, -1.3664873838424683, 0.2057543396949768, -0.0029010246507823467, -1.9255911111831665]> : tensor<7xf64> as tensor<7xf64>
    %y0 = weft.select %x0, %x1, %x2 : tensor<7xf64>
    check.expect_close %y0, dense<[0.8610596656799316, -0.45832374691963196, -0.9132952690124512, -0.624449610710144, 0.2057543396949768, 0.6231833100318909, -0.40247344970703125]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"select.5" predict() {
    %x0 = weft.constant dense<[[1, 1, 1, 0, 1], [0, 0, 1, 0, 1], [1, 1, 1, 0, 1]]> : tensor<3x5xi64> as tensor<3x5xi1>
    %x1 = weft.constant dense<[[-2.064358711242676, 0.6145830154418945, 0.6843219995498657, 1.3650538921356201, 0.8579908013343811], [0.654220700263977, -0.5819584727287292, 1.3825764656066895, 0.2863420844078064, -0.8765338659286499], [0.4147580862045288, -0.23854497075080872, -0.16501685976982117, 0.14279960095882416, -0.15228703618049622]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %x2 = weft.constant dense<[[0.8257104158401489, 0.7117976546287537, -0.08791164308786392, -0.33103999495506287, -1.443108320236206], [0.7126644849777222, 0.14038649201393127, -0.4579186737537384, -0.9313837885856628, 2.2315704822540283], [-0.4184553623199463, 0.2593148350715637, 1.2362881898880005, 0.2800033688545227, -1.0272547006607056]]> : tensor<3x5xf64> as tensor<3x5xf64>
    %y0 = weft.select %x0, %x1, %x2 : tensor<3x5xf64>
    check.expect_close %y0, dense<[[-2.064358711242676, 0.6145830154418945, 0.6843219995498657, -0.33103999495506287, 0.8579908013343811], [0.7126644849777222, 0.14038649201393127, 1.3825764656066895, -0.9313837885856628, -0.8765338659286499], [0.4147580862045288, -0.23854497075080872, -0.16501685976982117, 0.2800033688545227, -0.15228703618049622]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"select.6" predict() {
    %x0 = weft.constant dense<[[[1]]]> : tensor<1x1x1xi64> as tensor<1x1x1xi1>
    %x1 = weft.constant dense<[[[-0.019006669521331787]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %x2 = weft.constant dense<[[[-0.6401378512382507]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf64>
    %y0 = weft.select %x0, %x1, %x2 : tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[-0.019006669521331787]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
  weft.entry @"select.7" predict() {
    %x0 = weft.constant dense<[1, 0]> : tensor<2xi64> as tensor<2xi1>
    %x1 = weft.constant dense<[0x7FF8000000000000, 1.0]> : tensor<2xf64> as tensor<2xf32>
    %x2 = weft.constant dense<[2.0, 0x7FF8000000000000]> : tensor<2xf64> as tensor<2xf32>
    %y0 = weft.select %x0, %x1, %x2 : tensor<2xf32>
    check.expect_close %y0, dense<[0x7FF8000000000000, 0x7FF8000000000000]> : tensor<2xf64> tolerance 2.0e-07 : tensor<2xf32>
    weft.return
  }
  weft.entry @"select.8" predict() {
    %x0 = weft.constant dense<[1, 0]> : tensor<2xi64> as tensor<2xi1>
    %x1 = weft.constant dense<[200, 1]> : tensor<2xi64> as tensor<2xui8>
    %x2 = weft.constant dense<[2, 255]> : tensor<2xi64> as tensor<2xui8>
    %y0 = weft.select %x0, %x1, %x2 : tensor<2xui8>
    check.expect_eq %y0, dense<[200, 255]> : tensor<2xi64> : tensor<2xui8>
    weft.return
  }
}
