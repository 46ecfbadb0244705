//===- Gather.td - elements chosen by index ----------------*- tablegen -*-===//

#ifndef WEFT_IR_OPS_GATHER_TD
#define WEFT_IR_OPS_GATHER_TD

include "ir/OpBase.td"

def Weft_TakeOp : WeftComputeOp<"take", "Follow", "Gather",
    [InferTypeOpAdaptor, WeftElement, WeftDifferentiable]> {
  let summary = "takes one element per position along an axis";
  let description = [{
    `result[i] = input[i with index[i] inserted at axis]`; 0 where `index[i]`
    is outside [0, dim(input, axis)).

    (C1) `axis` is in [0, rank).
    (C2) `index` has the axes of `input` but `axis`.
    (C3) `result` has the shape of `index` and the element type of `input`.

    ```mlir
    %r = weft.take %x, %i, 1 : tensor<8x10xf32>, tensor<8xi32> to tensor<8xf32>
    ```
  }];
  let arguments = (ins WeftAnyTensor:$input, WeftIntegerTensor:$index,
                       I64Attr:$axis);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = [{
    $input `,` $index `,` custom<Integer>($axis) attr-dict `:`
    type($input) `,` type($index) `to` type($result)
  }];
}

#endif // WEFT_IR_OPS_GATHER_TD
