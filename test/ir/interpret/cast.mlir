// Golden values of the cast family, written by generate.py beside this file.
// RUN: weft-opt %s --run --limit=0
// The folders must agree with the interpreter.
// RUN: weft-opt %s --simplify -o %t.mlir && weft-opt %t.mlir --run --limit=0

module attributes {weft.phase = "typed"} {
  weft.entry @"cast.0" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 0.9, -0.9, 1.5, -1.5, 127.9, 128.0, -128.9, 255.5, 256.0, -1.0, 32768.0, 2147483648.0, -2147483649.0, 9.3e+18, -9.3e+18, 1.0e+30]> : tensor<21xf64> as tensor<21xf64>
    %y0 = weft.cast %x0 : tensor<21xf64> to tensor<21xi64>
    check.expect_eq %y0, dense<[0, 9223372036854775807, -9223372036854775808, 0, 0, 0, 0, 1, -1, 127, 128, -128, 255, 256, -1, 32768, 2147483648, -2147483649, 9223372036854775807, -9223372036854775808, 9223372036854775807]> : tensor<21xi64> : tensor<21xi64>
    weft.return
  }
  weft.entry @"cast.1" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 0.9, -0.9, 1.5, -1.5, 127.9, 128.0, -128.9, 255.5, 256.0, -1.0, 32768.0, 2147483648.0, -2147483649.0, 9.3e+18, -9.3e+18, 1.0e+30]> : tensor<21xf64> as tensor<21xf64>
    %y0 = weft.cast %x0 : tensor<21xf64> to tensor<21xi32>
    check.expect_eq %y0, dense<[0, 2147483647, -2147483648, 0, 0, 0, 0, 1, -1, 127, 128, -128, 255, 256, -1, 32768, 2147483647, -2147483648, 2147483647, -2147483648, 2147483647]> : tensor<21xi64> : tensor<21xi32>
    weft.return
  }
  weft.entry @"cast.2" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 0.9, -0.9, 1.5, -1.5, 127.9, 128.0, -128.9, 255.5, 256.0, -1.0, 32768.0, 2147483648.0, -2147483649.0, 9.3e+18, -9.3e+18, 1.0e+30]> : tensor<21xf64> as tensor<21xf64>
    %y0 = weft.cast %x0 : tensor<21xf64> to tensor<21xi16>
    check.expect_eq %y0, dense<[0, 32767, -32768, 0, 0, 0, 0, 1, -1, 127, 128, -128, 255, 256, -1, 32767, 32767, -32768, 32767, -32768, 32767]> : tensor<21xi64> : tensor<21xi16>
    weft.return
  }
  weft.entry @"cast.3" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 0.9, -0.9, 1.5, -1.5, 127.9, 128.0, -128.9, 255.5, 256.0, -1.0, 32768.0, 2147483648.0, -2147483649.0, 9.3e+18, -9.3e+18, 1.0e+30]> : tensor<21xf64> as tensor<21xf64>
    %y0 = weft.cast %x0 : tensor<21xf64> to tensor<21xi8>
    check.expect_eq %y0, dense<[0, 127, -128, 0, 0, 0, 0, 1, -1, 127, 127, -128, 127, 127, -1, 127, 127, -128, 127, -128, 127]> : tensor<21xi64> : tensor<21xi8>
    weft.return
  }
  weft.entry @"cast.4" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 0.9, -0.9, 1.5, -1.5, 127.9, 128.0, -128.9, 255.5, 256.0, -1.0, 32768.0, 2147483648.0, -2147483649.0, 9.3e+18, -9.3e+18, 1.0e+30]> : tensor<21xf64> as tensor<21xf64>
    %y0 = weft.cast %x0 : tensor<21xf64> to tensor<21xui8>
    check.expect_eq %y0, dense<[0, 255, 0, 0, 0, 0, 0, 1, 0, 127, 128, 0, 255, 255, 0, 255, 255, 0, 255, 0, 255]> : tensor<21xi64> : tensor<21xui8>
    weft.return
  }
  weft.entry @"cast.5" predict() {
    %x0 = weft.constant dense<[0x7FF8000000000000, 0x7FF0000000000000, 0xFFF0000000000000, 0.0, -0.0, 0.9, -0.9, 1.5, -1.5, 127.9, 128.0, -128.9, 255.5, 256.0, -1.0, 32768.0, 2147483648.0, -2147483649.0, 9.3e+18, -9.3e+18, 1.0e+30]> : tensor<21xf64> as tensor<21xf64>
    %y0 = weft.cast %x0 : tensor<21xf64> to tensor<21xi1>
    check.expect_eq %y0, dense<[1, 1, 1, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1]> : tensor<21xi64> : tensor<21xi1>
    weft.return
  }
  weft.entry @"cast.6" predict() {
    %x0 = weft.constant dense<[1.0000000596046448, 1.0000001192092896, 1.0000001788139343, 1.0e+300, -1.0e+300, 65519.0, 65520.0, 1.0e-46, 3.14159265358979, 0x7FF8000000000000, 0x7FF0000000000000, 1.001953125, 1.005859375]> : tensor<13xf64> as tensor<13xf64>
    %y0 = weft.cast %x0 : tensor<13xf64> to tensor<13xf32>
    check.expect_close %y0, dense<[1.0, 1.0000001192092896, 1.000000238418579, 0x7FF0000000000000, 0xFFF0000000000000, 65519.0, 65520.0, 0.0, 3.1415927410125732, 0x7FF8000000000000, 0x7FF0000000000000, 1.001953125, 1.005859375]> : tensor<13xf64> tolerance 0.0 : tensor<13xf32>
    weft.return
  }
  weft.entry @"cast.7" predict() {
    %x0 = weft.constant dense<[1.0000000596046448, 1.0000001192092896, 1.0000001788139343, 1.0e+300, -1.0e+300, 65519.0, 65520.0, 1.0e-46, 3.14159265358979, 0x7FF8000000000000, 0x7FF0000000000000, 1.001953125, 1.005859375]> : tensor<13xf64> as tensor<13xf64>
    %y0 = weft.cast %x0 : tensor<13xf64> to tensor<13xf16>
    check.expect_close %y0, dense<[1.0, 1.0, 1.0, 0x7FF0000000000000, 0xFFF0000000000000, 65504.0, 0x7FF0000000000000, 0.0, 3.140625, 0x7FF8000000000000, 0x7FF0000000000000, 1.001953125, 1.005859375]> : tensor<13xf64> tolerance 0.0 : tensor<13xf16>
    weft.return
  }
  weft.entry @"cast.8" predict() {
    %x0 = weft.constant dense<[1.0000000596046448, 1.0000001192092896, 1.0000001788139343, 1.0e+300, -1.0e+300, 65519.0, 65520.0, 1.0e-46, 3.14159265358979, 0x7FF8000000000000, 0x7FF0000000000000, 1.001953125, 1.005859375]> : tensor<13xf64> as tensor<13xf64>
    %y0 = weft.cast %x0 : tensor<13xf64> to tensor<13xbf16>
    check.expect_close %y0, dense<[1.0, 1.0, 1.0, 0x7FF0000000000000, 0xFFF0000000000000, 65536.0, 65536.0, 0.0, 3.140625, 0x7FF8000000000000, 0x7FF0000000000000, 1.0, 1.0078125]> : tensor<13xf64> tolerance 0.0 : tensor<13xbf16>
    weft.return
  }
  weft.entry @"cast.9" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 9223372036854775807, -9223372036854775808, 9223372036854775802]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.cast %x0 : tensor<7xi64> to tensor<7xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 9223372036854775807, -9223372036854775808, 9223372036854775802]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"cast.10" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cast %x0 : tensor<4xi64> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.11" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 9223372036854775807, -9223372036854775808, 9223372036854775802]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.cast %x0 : tensor<7xi64> to tensor<7xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 2147483647, -2147483648, 2147483647]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"cast.12" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cast %x0 : tensor<4xi64> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.13" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 9223372036854775807, -9223372036854775808, 9223372036854775802]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.cast %x0 : tensor<7xi64> to tensor<7xi16>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 32767, -32768, 32767]> : tensor<7xi64> : tensor<7xi16>
    weft.return
  }
  weft.entry @"cast.14" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cast %x0 : tensor<4xi64> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.15" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 9223372036854775807, -9223372036854775808, 9223372036854775802]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.cast %x0 : tensor<7xi64> to tensor<7xi8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 127, -128, 127]> : tensor<7xi64> : tensor<7xi8>
    weft.return
  }
  weft.entry @"cast.16" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cast %x0 : tensor<4xi64> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.17" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 9223372036854775807, -9223372036854775808, 9223372036854775802]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.cast %x0 : tensor<7xi64> to tensor<7xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 255, 0, 255]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"cast.18" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cast %x0 : tensor<4xi64> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.19" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 9223372036854775807, -9223372036854775808, 9223372036854775802]> : tensor<7xi64> as tensor<7xi64>
    %y0 = weft.cast %x0 : tensor<7xi64> to tensor<7xi1>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 1, 1, 1]> : tensor<7xi64> : tensor<7xi1>
    weft.return
  }
  weft.entry @"cast.20" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi64>
    %y0 = weft.cast %x0 : tensor<4xi64> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.21" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 2147483647, -2147483648, 2147483642]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.cast %x0 : tensor<7xi32> to tensor<7xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 2147483647, -2147483648, 2147483642]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"cast.22" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cast %x0 : tensor<4xi32> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.23" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 2147483647, -2147483648, 2147483642]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.cast %x0 : tensor<7xi32> to tensor<7xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 2147483647, -2147483648, 2147483642]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"cast.24" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cast %x0 : tensor<4xi32> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.25" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 2147483647, -2147483648, 2147483642]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.cast %x0 : tensor<7xi32> to tensor<7xi16>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 32767, -32768, 32767]> : tensor<7xi64> : tensor<7xi16>
    weft.return
  }
  weft.entry @"cast.26" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cast %x0 : tensor<4xi32> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.27" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 2147483647, -2147483648, 2147483642]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.cast %x0 : tensor<7xi32> to tensor<7xi8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 127, -128, 127]> : tensor<7xi64> : tensor<7xi8>
    weft.return
  }
  weft.entry @"cast.28" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cast %x0 : tensor<4xi32> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.29" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 2147483647, -2147483648, 2147483642]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.cast %x0 : tensor<7xi32> to tensor<7xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 255, 0, 255]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"cast.30" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cast %x0 : tensor<4xi32> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.31" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 2147483647, -2147483648, 2147483642]> : tensor<7xi64> as tensor<7xi32>
    %y0 = weft.cast %x0 : tensor<7xi32> to tensor<7xi1>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 1, 1, 1]> : tensor<7xi64> : tensor<7xi1>
    weft.return
  }
  weft.entry @"cast.32" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi32>
    %y0 = weft.cast %x0 : tensor<4xi32> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.33" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 32767, -32768, 32762]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.cast %x0 : tensor<7xi16> to tensor<7xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 32767, -32768, 32762]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"cast.34" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi16>
    %y0 = weft.cast %x0 : tensor<4xi16> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.35" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 32767, -32768, 32762]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.cast %x0 : tensor<7xi16> to tensor<7xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 32767, -32768, 32762]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"cast.36" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi16>
    %y0 = weft.cast %x0 : tensor<4xi16> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.37" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 32767, -32768, 32762]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.cast %x0 : tensor<7xi16> to tensor<7xi16>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 32767, -32768, 32762]> : tensor<7xi64> : tensor<7xi16>
    weft.return
  }
  weft.entry @"cast.38" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi16>
    %y0 = weft.cast %x0 : tensor<4xi16> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.39" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 32767, -32768, 32762]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.cast %x0 : tensor<7xi16> to tensor<7xi8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 127, -128, 127]> : tensor<7xi64> : tensor<7xi8>
    weft.return
  }
  weft.entry @"cast.40" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi16>
    %y0 = weft.cast %x0 : tensor<4xi16> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.41" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 32767, -32768, 32762]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.cast %x0 : tensor<7xi16> to tensor<7xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 255, 0, 255]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"cast.42" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi16>
    %y0 = weft.cast %x0 : tensor<4xi16> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.43" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 32767, -32768, 32762]> : tensor<7xi64> as tensor<7xi16>
    %y0 = weft.cast %x0 : tensor<7xi16> to tensor<7xi1>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 1, 1, 1]> : tensor<7xi64> : tensor<7xi1>
    weft.return
  }
  weft.entry @"cast.44" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi16>
    %y0 = weft.cast %x0 : tensor<4xi16> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.45" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.cast %x0 : tensor<7xi8> to tensor<7xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"cast.46" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi8>
    %y0 = weft.cast %x0 : tensor<4xi8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.47" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.cast %x0 : tensor<7xi8> to tensor<7xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"cast.48" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi8>
    %y0 = weft.cast %x0 : tensor<4xi8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.49" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.cast %x0 : tensor<7xi8> to tensor<7xi16>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> : tensor<7xi16>
    weft.return
  }
  weft.entry @"cast.50" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi8>
    %y0 = weft.cast %x0 : tensor<4xi8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.51" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.cast %x0 : tensor<7xi8> to tensor<7xi8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> : tensor<7xi8>
    weft.return
  }
  weft.entry @"cast.52" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi8>
    %y0 = weft.cast %x0 : tensor<4xi8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.53" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.cast %x0 : tensor<7xi8> to tensor<7xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 127, 0, 122]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"cast.54" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi8>
    %y0 = weft.cast %x0 : tensor<4xi8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.55" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 127, -128, 122]> : tensor<7xi64> as tensor<7xi8>
    %y0 = weft.cast %x0 : tensor<7xi8> to tensor<7xi1>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 1, 1, 1]> : tensor<7xi64> : tensor<7xi1>
    weft.return
  }
  weft.entry @"cast.56" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xi8>
    %y0 = weft.cast %x0 : tensor<4xi8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.57" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.cast %x0 : tensor<7xui8> to tensor<7xi64>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> : tensor<7xi64>
    weft.return
  }
  weft.entry @"cast.58" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cast %x0 : tensor<4xui8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.59" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.cast %x0 : tensor<7xui8> to tensor<7xi32>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> : tensor<7xi32>
    weft.return
  }
  weft.entry @"cast.60" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cast %x0 : tensor<4xui8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.61" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.cast %x0 : tensor<7xui8> to tensor<7xi16>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> : tensor<7xi16>
    weft.return
  }
  weft.entry @"cast.62" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cast %x0 : tensor<4xui8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.63" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.cast %x0 : tensor<7xui8> to tensor<7xi8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 127, 0, 127]> : tensor<7xi64> : tensor<7xi8>
    weft.return
  }
  weft.entry @"cast.64" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cast %x0 : tensor<4xui8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.65" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.cast %x0 : tensor<7xui8> to tensor<7xui8>
    check.expect_eq %y0, dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> : tensor<7xui8>
    weft.return
  }
  weft.entry @"cast.66" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cast %x0 : tensor<4xui8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.67" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100, 255, 0, 250]> : tensor<7xi64> as tensor<7xui8>
    %y0 = weft.cast %x0 : tensor<7xui8> to tensor<7xi1>
    check.expect_eq %y0, dense<[0, 1, 1, 1, 1, 0, 1]> : tensor<7xi64> : tensor<7xi1>
    weft.return
  }
  weft.entry @"cast.68" predict() {
    %x0 = weft.constant dense<[0, 1, 2, 100]> : tensor<4xi64> as tensor<4xui8>
    %y0 = weft.cast %x0 : tensor<4xui8> to tensor<4xf32>
    check.expect_close %y0, dense<[0.0, 1.0, 2.0, 100.0]> : tensor<4xf64> tolerance 2.0e-07 : tensor<4xf32>
    weft.return
  }
  weft.entry @"cast.69" predict() {
    %x0 = weft.constant dense<[0, 1]> : tensor<2xi64> as tensor<2xi1>
    %y0 = weft.cast %x0 : tensor<2xi1> to tensor<2xf64>
    check.expect_close %y0, dense<[0.0, 1.0]> : tensor<2xf64> tolerance 1.0e-12 : tensor<2xf64>
    weft.return
  }
  weft.entry @"cast.70" predict() {
    %x0 = weft.constant dense<[0, 1]> : tensor<2xi64> as tensor<2xi1>
    %y0 = weft.cast %x0 : tensor<2xi1> to tensor<2xf32>
    check.expect_close %y0, dense<[0.0, 1.0]> : tensor<2xf64> tolerance 2.0e-07 : tensor<2xf32>
    weft.return
  }
  weft.entry @"cast.71" predict() {
    %x0 = weft.constant dense<[0, 1]> : tensor<2xi64> as tensor<2xi1>
    %y0 = weft.cast %x0 : tensor<2xi1> to tensor<2xi32>
    check.expect_eq %y0, dense<[0, 1]> : tensor<2xi64> : tensor<2xi32>
    weft.return
  }
  weft.entry @"cast.72" predict() {
    %x0 = weft.constant dense<[0, 1]> : tensor<2xi64> as tensor<2xi1>
    %y0 = weft.cast %x0 : tensor<2xi1> to tensor<2xui8>
    check.expect_eq %y0, dense<[0, 1]> : tensor<2xi64> : tensor<2xui8>
    weft.return
  }
  weft.entry @"cast.73" predict() {
    %x0 = weft.constant dense<[0, 1]> : tensor<2xi64> as tensor<2xi1>
    %y0 = weft.cast %x0 : tensor<2xi1> to tensor<2xi64>
    check.expect_eq %y0, dense<[0, 1]> : tensor<2xi64> : tensor<2xi64>
    weft.return
  }
  weft.entry @"cast.74" predict() {
    %x0 = weft.constant dense<[16777217, -16777219]> : tensor<2xi64> as tensor<2xi32>
    %y0 = weft.cast %x0 : tensor<2xi32> to tensor<2xf32>
    check.expect_close %y0, dense<[16777216.0, -16777220.0]> : tensor<2xf64> tolerance 0.0 : tensor<2xf32>
    weft.return
  }
  weft.entry @"cast.75" predict() {
    %x0 = weft.constant dense<0.6141982078552246> : tensor<f64> as tensor<f32>
    %y0 = weft.cast %x0 : tensor<f32> to tensor<f64>
    check.expect_close %y0, dense<0.6141982078552246> : tensor<f64> tolerance 1.0e-12 : tensor<f64>
    weft.return
  }
  weft.entry @"cast.76" predict() {
    %x0 = weft.constant dense<> : tensor<0xf64> as tensor<0xf32>
    %y0 = weft.cast %x0 : tensor<0xf32> to tensor<0xf64>
    check.expect_close %y0, dense<> : tensor<0xf64> tolerance 1.0e-12 : tensor<0xf64>
    weft.return
  }
  weft.entry @"cast.77" predict() {
    %x0 = weft.constant dense<[-1.5086390972137451]> : tensor<1xf64> as tensor<1xf32>
    %y0 = weft.cast %x0 : tensor<1xf32> to tensor<1xf64>
    check.expect_close %y0, dense<[-1.5086390972137451]> : tensor<1xf64> tolerance 1.0e-12 : tensor<1xf64>
    weft.return
  }
  weft.entry @"cast.78" predict() {
    %x0 = weft.constant dense<> : tensor<3x0x2xf64> as tensor<3x0x2xf32>
    %y0 = weft.cast %x0 : tensor<3x0x2xf32> to tensor<3x0x2xf64>
    check.expect_close %y0, dense<> : tensor<3x0x2xf64> tolerance 1.0e-12 : tensor<3x0x2xf64>
    weft.return
  }
  weft.entry @"cast.79" predict() {
    %x0 = weft.constant dense<[0.4781976044178009, -0.11966788023710251, -0.44449102878570557, -0.5661202669143677, -0.4725624918937683, 0.5241029858589172, -0.10999154299497604]> : tensor<7xf64> as tensor<7xf32>
    %y0 = weft.cast %x0 : tensor<7xf32> to tensor<7xf64>
    check.expect_close %y0, dense<[0.4781976044178009, -0.11966788023710251, -0.44449102878570557, -0.5661202669143677, -0.4725624918937683, 0.5241029858589172, -0.10999154299497604]> : tensor<7xf64> tolerance 1.0e-12 : tensor<7xf64>
    weft.return
  }
  weft.entry @"cast.80" predict() {
    %x0 = weft.constant dense<[[0.7832249402999878, 0.46685540676116943, -0.5645447373390198, 1.0797531604766846, -1.2405128479003906], [1.3698588609695435, 1.817534327507019, 1.8252003192901611, 0.776033878326416, 0.06964432448148727], [0.8011577725410461, -1.0415905714035034, -0.7086237668991089, 0.06525716930627823, -2.1699507236480713]]> : tensor<3x5xf64> as tensor<3x5xf32>
    %y0 = weft.cast %x0 : tensor<3x5xf32> to tensor<3x5xf64>
    check.expect_close %y0, dense<[[0.7832249402999878, 0.46685540676116943, -0.5645447373390198, 1.0797531604766846, -1.2405128479003906], [1.3698588609695435, 1.817534327507019, 1.8252003192901611, 0.776033878326416, 0.06964432448148727], [0.8011577725410461, -1.0415905714035034, -0.7086237668991089, 0.06525716930627823, -2.1699507236480713]]> : tensor<3x5xf64> tolerance 1.0e-12 : tensor<3x5xf64>
    weft.return
  }
  weft.entry @"cast.81" predict() {
    %x0 = weft.constant dense<[[[-0.3897131085395813]]]> : tensor<1x1x1xf64> as tensor<1x1x1xf32>
    %y0 = weft.cast %x0 : tensor<1x1x1xf32> to tensor<1x1x1xf64>
    check.expect_close %y0, dense<[[[-0.3897131085395813]]]> : tensor<1x1x1xf64> tolerance 1.0e-12 : tensor<1x1x1xf64>
    weft.return
  }
}
