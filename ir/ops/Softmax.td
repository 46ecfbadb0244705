//===- Softmax.td - normalised exponentials ----------------*- tablegen -*-===//

#ifndef WEFT_IR_OPS_SOFTMAX_TD
#define WEFT_IR_OPS_SOFTMAX_TD

include "ir/OpBase.td"

class WeftSoftmaxBase<string mnemonic, string formula>
    : WeftComputeOp<mnemonic, "Keep", "None",
        [SameOperandsAndResultType, WeftDifferentiable,
         DeclareOpInterfaceMethods<WeftDecomposableOp>]> {
  let summary = "computes " # formula # " along one axis";
  let description = "`result = " # formula #
      "`, computed on `x - max(x)` so that nothing overflows.\n\n" # [{
(C1) `axis` is in [0, rank).
(C2) `result` has the type of `input`.

```mlir
%r = weft.}] # mnemonic # [{ %x, 1 : tensor<2x10xf32>
```
}];
  let arguments = (ins WeftFloatTensor:$input, I64Attr:$axis);
  let results = (outs WeftFloatTensor:$result);
  let assemblyFormat = [{
    $input `,` custom<Integer>($axis) attr-dict `:` type($input)
  }];
  let hasVerifier = 1;
}

def Weft_SoftmaxOp : WeftSoftmaxBase<"softmax", "e^x / sum(e^x)">;
def Weft_LogSoftmaxOp : WeftSoftmaxBase<"log_softmax", "x - log(sum(e^x))">;

#endif // WEFT_IR_OPS_SOFTMAX_TD
