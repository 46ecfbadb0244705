//===- Loss.td - losses ------------------------------------*- tablegen -*-===//

#ifndef WEFT_IR_OPS_LOSS_TD
#define WEFT_IR_OPS_LOSS_TD

include "ir/OpBase.td"

def Weft_CrossEntropyOp : WeftComputeOp<"cross_entropy", "Pin", "None",
    [InferTypeOpAdaptor, WeftDifferentiable,
     DeclareOpInterfaceMethods<WeftDecomposableOp>]> {
  let summary = "compares logits with class labels";
  let description = [{
    `result[i] = -sum over c of w[i, c] * log_softmax(logits)[i, c]` with
    `w[i, c] = (1 - smoothing) * (label[i] = c) + smoothing / C`, and 0 where
    `label[i] = ignore`. A label outside [0, C) equals no class.

    (C1) `logits` is [..., C] with C >= 1, `label` is [...].
    (C2) `smoothing` is in [0, 1].
    (C3) `result` has the shape of `label` and the element type of `logits`.

    ```mlir
    %l = weft.cross_entropy %x, %t {smoothing = 0.1 : f64}
        : tensor<8x10xf32>, tensor<8xui8> to tensor<8xf32>
    ```
  }];
  let arguments = (ins WeftFloatTensor:$logits, WeftIntegerTensor:$label,
                       DefaultValuedAttr<F64Attr, "0.0">:$smoothing,
                       OptionalAttr<I64Attr>:$ignore);
  let results = (outs WeftFloatTensor:$result);
  let assemblyFormat = [{
    $logits `,` $label attr-dict `:`
    type($logits) `,` type($label) `to` type($result)
  }];
}

#endif // WEFT_IR_OPS_LOSS_TD
