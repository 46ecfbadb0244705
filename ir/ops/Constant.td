//===- Constant.td - values known when compiling -----------*- tablegen -*-===//

#ifndef WEFT_IR_OPS_CONSTANT_TD
#define WEFT_IR_OPS_CONSTANT_TD

include "ir/OpBase.td"

def Weft_ConstantOp : WeftComputeOp<"constant", "Follow", "Elementwise",
    [ConstantLike, WeftElement]> {
  let summary = "gives a tensor known when compiling";
  let description = [{
    The value is kept in f64 (for float results) or i64 (for integers and
    bool), whatever the element type of the result is, and rounded to that
    type where it is used.

    (C1) `value` is a dense attribute of f64 if the result is float, else i64.
    (C2) `value` has the shape of `result`.

    ```mlir
    %c = weft.constant dense<1.0> : tensor<4xf64> as tensor<4x!weft.float>
    ```
  }];
  let arguments = (ins ElementsAttr:$value);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = "$value attr-dict `as` type($result)";
  let builders = [
    OpBuilder<(ins "::mlir::RankedTensorType":$type, "double":$splat), [{
      build($_builder, $_state, type, ::weft::splatAttr(type, splat));
    }]>
  ];
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Weft_IotaOp : WeftComputeOp<"iota", "Follow", "Elementwise",
    [WeftElement]> {
  let summary = "counts along one axis";
  let description = [{
    `result[i] = i[axis]`.

    (C1) `axis` is in [0, rank).

    ```mlir
    %r = weft.iota 1 : tensor<2x10xi32>
    ```
  }];
  let arguments = (ins I64Attr:$axis);
  let results = (outs WeftNumberTensor:$result);
  let assemblyFormat = "custom<Integer>($axis) attr-dict `:` type($result)";
  let hasVerifier = 1;
}

#endif // WEFT_IR_OPS_CONSTANT_TD
