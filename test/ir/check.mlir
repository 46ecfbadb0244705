// RUN: split-file %s %t
// RUN: weft-opt %t/good.mlir --run | FileCheck %s --check-prefix=GOOD
// RUN: not weft-opt %t/close.mlir --run 2>&1 | FileCheck %s --check-prefix=CLOSE
// RUN: not weft-opt %t/equal.mlir --run 2>&1 | FileCheck %s --check-prefix=EQUAL
// RUN: not weft-opt %t/shape.mlir 2>&1 | FileCheck %s --check-prefix=SHAPE
// RUN: not weft-opt %t/kind.mlir 2>&1 | FileCheck %s --check-prefix=KIND
// Nothing is known of the effects of a check, so that no pass removes one.
// RUN: weft-opt %t/good.mlir --simplify | FileCheck %s --check-prefix=KEPT

// GOOD: entry good
// GOOD-NEXT: y: tensor<2xf32> = [1, 2]
// KEPT: check.expect_close
// KEPT: check.expect_eq

//--- good.mlir
module attributes {weft.phase = "typed"} {
  weft.entry @good predict() -> (tensor<2xf32> {weft.name = "y", weft.kind = "output"}) {
    %x = weft.constant dense<[1.0, 2.0]> : tensor<2xf64> as tensor<2xf32>
    check.expect_close %x, dense<[1.0, 2.000001]> : tensor<2xf64> : tensor<2xf32>
    check.expect_eq %x, dense<[1.0, 2.0]> : tensor<2xf64> : tensor<2xf32>
    weft.return %x : tensor<2xf32>
  }
}

// CLOSE: close.mlir:4:5: error: entry 'bad': element [1, 0]: found 3, expected 3.1
//--- close.mlir
module attributes {weft.phase = "typed"} {
  weft.entry @bad predict() {
    %x = weft.constant dense<[[1.0], [3.0]]> : tensor<2x1xf64> as tensor<2x1xf32>
    check.expect_close %x, dense<[[1.0], [3.1]]> : tensor<2x1xf64> tolerance 1.0e-3 : tensor<2x1xf32>
    weft.return
  }
}

// EQUAL: equal.mlir:4:5: error: entry 'bad': element [0]: found 3, expected 4
//--- equal.mlir
module attributes {weft.phase = "typed"} {
  weft.entry @bad predict() {
    %x = weft.constant dense<[3]> : tensor<1xi64> as tensor<1xui8>
    check.expect_eq %x, dense<[4]> : tensor<1xi64> : tensor<1xui8>
    weft.return
  }
}

// SHAPE: 'check.expect_eq' op expects the shape of the value
//--- shape.mlir
module {
  weft.entry @bad predict(%x: tensor<2xi32>) {
    check.expect_eq %x, dense<[4]> : tensor<1xi64> : tensor<2xi32>
    weft.return
  }
}

// KIND: 'check.expect_close' op expects floats; check.expect_eq takes integers
//--- kind.mlir
module {
  weft.entry @bad predict(%x: tensor<1xi32>) {
    check.expect_close %x, dense<[4]> : tensor<1xi64> : tensor<1xi32>
    weft.return
  }
}
