// RUN: weft-opt %s | weft-opt | FileCheck %s

// CHECK-LABEL: weft.entry @constants
weft.entry @constants predict() -> () {
  // CHECK-NEXT: weft.constant dense<1.500000e+00> : tensor<2x2xf64> as tensor<2x2x!weft.float>
  %0 = weft.constant dense<1.5> : tensor<2x2xf64> as tensor<2x2x!weft.float>
  // CHECK-NEXT: weft.constant dense<[1, 2]> : tensor<2xi64> as tensor<2xui8>
  %1 = weft.constant dense<[1, 2]> : tensor<2xi64> as tensor<2xui8>
  // CHECK-NEXT: weft.constant dense<1> : tensor<i64> as tensor<i1>
  %2 = weft.constant dense<1> : tensor<i64> as tensor<i1>
  // CHECK-NEXT: weft.constant dense<> : tensor<0x2xf64> as tensor<0x2xf32>
  %3 = weft.constant dense<> : tensor<0x2xf64> as tensor<0x2xf32>
  // CHECK-NEXT: weft.iota 1 : tensor<2x3xi32>
  %4 = weft.iota 1 : tensor<2x3xi32>
  // CHECK-NEXT: weft.iota 0 : tensor<3xf32>
  %5 = weft.iota 0 : tensor<3xf32>
  weft.return
}
