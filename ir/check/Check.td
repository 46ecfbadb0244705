//===- Check.td - expectations inside a module -------------*- tablegen -*-===//
//
// For tests that are interpreted. Nothing is known of the effects of these
// ops, so that no pass removes or moves them; clustering and code generation
// refuse them.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_CHECK_CHECK_TD
#define WEFT_IR_CHECK_CHECK_TD

include "mlir/IR/OpBase.td"

def Check_Dialect : Dialect {
  let name = "check";
  let cppNamespace = "::weft::check";
  let summary = "Expectations that the interpreter tests";
}

class Check_Op<string mnemonic> : Op<Check_Dialect, mnemonic> {
  let hasVerifier = 1;
}

def Check_ExpectCloseOp : Check_Op<"expect_close"> {
  let summary = "expects the elements of a float tensor";
  let description = [{
    The run fails where an element of `value` is further than `tolerance`
    x max(|e|, rms) from the expected e; rms is the root mean square of all
    expected values. Two nans agree, and two infinities of one sign.

    (C1) `value` is a float tensor, `expected` f64 of its shape.
    (C2) `tolerance` >= 0.

    ```mlir
    check.expect_close %y, dense<[1.0, 2.0]> : tensor<2xf64> tolerance 1.0e-6
        : tensor<2xf32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$value, ElementsAttr:$expected,
                       DefaultValuedAttr<F64Attr, "1.0e-5">:$tolerance);
  let assemblyFormat = [{
    $value `,` $expected (`tolerance` $tolerance^)? attr-dict `:` type($value)
  }];
}

def Check_ExpectEqOp : Check_Op<"expect_eq"> {
  let summary = "expects the elements of a tensor exactly";
  let description = [{
    As `check.expect_close` with nothing allowed; -0 equals 0.

    (C1) `expected` has the shape of `value`; it is f64 if `value` is float,
         else i64.

    ```mlir
    check.expect_eq %i, dense<[0, 1]> : tensor<2xi64> : tensor<2xi32>
    ```
  }];
  let arguments = (ins AnyRankedTensor:$value, ElementsAttr:$expected);
  let assemblyFormat = "$value `,` $expected attr-dict `:` type($value)";
}

#endif // WEFT_IR_CHECK_CHECK_TD
