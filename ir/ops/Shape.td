//===- Shape.td - the same elements in another shape -------*- tablegen -*-===//

#ifndef WEFT_IR_OPS_SHAPE_TD
#define WEFT_IR_OPS_SHAPE_TD

include "ir/OpBase.td"

class WeftShapeOp<string mnemonic, list<Trait> traits = []>
    : WeftComputeOp<mnemonic, "Follow", "Elementwise",
                    [WeftElement, WeftDifferentiable] # traits>;

def Weft_ReshapeOp : WeftShapeOp<"reshape",
    [DeclareOpInterfaceMethods<WeftViewOp>]> {
  let summary = "gives the same elements another shape";
  let description = [{
    Elements keep their row-major position.

    (C1) `input` and `result` have the same number of elements.
    (C2) They have one element type.

    ```mlir
    %r = weft.reshape %x : tensor<2x6xf32> to tensor<3x4xf32>
    ```
  }];
  let arguments = (ins WeftAnyTensor:$input);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = "$input attr-dict `:` type($input) `to` type($result)";
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Weft_TransposeOp : WeftShapeOp<"transpose", [InferTypeOpAdaptor]> {
  let summary = "permutes the axes";
  let description = [{
    Axis `d` of the result is axis `permutation[d]` of the input.

    (C1) `permutation` is a permutation of [0, rank).
    (C2) `dim(result, d) = dim(input, permutation[d])`.

    ```mlir
    %r = weft.transpose %x, [1, 0] : tensor<2x3xf32> to tensor<3x2xf32>
    ```
  }];
  let arguments = (ins WeftAnyTensor:$input, DenseI64ArrayAttr:$permutation);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = [{
    $input `,` $permutation attr-dict `:` type($input) `to` type($result)
  }];
  let hasFolder = 1;
}

def Weft_BroadcastToOp : WeftShapeOp<"broadcast_to"> {
  let summary = "repeats elements along axes of size 1";
  let description = [{
    `result[i] = input[j]` with `j[d] = 0` where the input's size is 1, else
    `i[d]`.

    (C1) `input` and `result` have one rank and one element type.
    (C2) `dim(input, d)` is 1 or `dim(result, d)`.

    ```mlir
    %r = weft.broadcast_to %x : tensor<1x3xf32> to tensor<2x3xf32>
    ```
  }];
  let arguments = (ins WeftAnyTensor:$input);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = "$input attr-dict `:` type($input) `to` type($result)";
  let hasVerifier = 1;
  let hasFolder = 1;
}

def Weft_SliceOp : WeftShapeOp<"slice", [InferTypeOpAdaptor]> {
  let summary = "takes a strided box of elements";
  let description = [{
    `result[i] = input[offsets + i * strides]`.

    (C1) `offsets`, `sizes`, `strides` have one number per axis.
    (C2) `strides[d] >= 1`, `sizes[d] >= 0`, `offsets[d] >= 0`.
    (C3) The last element lies inside: `offsets[d] + (sizes[d] - 1) *
         strides[d] < dim(input, d)` where `sizes[d] > 0`.
    (C4) `shape(result) = sizes`.

    ```mlir
    %r = weft.slice %x [0, 1] [2, 2] [1, 2]
        : tensor<2x5xf32> to tensor<2x2xf32>
    ```
  }];
  let arguments = (ins WeftAnyTensor:$input, DenseI64ArrayAttr:$offsets,
                       DenseI64ArrayAttr:$sizes, DenseI64ArrayAttr:$strides);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = [{
    $input $offsets $sizes $strides attr-dict `:`
    type($input) `to` type($result)
  }];
  let hasFolder = 1;
}

def Weft_ConcatOp : WeftShapeOp<"concat", [InferTypeOpAdaptor]> {
  let summary = "joins tensors along one axis";
  let description = [{
    (C1) There is at least one input, all of one rank and element type.
    (C2) `axis` is in [0, rank).
    (C3) All sizes but that of `axis` agree.
    (C4) The size of `axis` is the sum of the inputs' sizes.

    ```mlir
    %r = weft.concat 0, %x, %y
        : tensor<2x3xf32>, tensor<1x3xf32> to tensor<3x3xf32>
    ```
  }];
  let arguments = (ins Variadic<WeftAnyTensor>:$inputs, I64Attr:$axis);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = [{
    custom<Integer>($axis) `,` $inputs attr-dict `:`
    type($inputs) `to` type($result)
  }];
  let hasFolder = 1;
}

def Weft_PadOp : WeftShapeOp<"pad", [InferTypeOpAdaptor]> {
  let summary = "puts a constant around and between elements";
  let description = [{
    Element `i` of the input stands at `low + i * (interior + 1)`; every other
    element is `value`.

    (C1) `low`, `high`, `interior` have one number >= 0 per axis.
    (C2) `dim(result, d) = low[d] + n + max(n - 1, 0) * interior[d] + high[d]`
         with `n = dim(input, d)`.

    ```mlir
    %r = weft.pad %x [1] [0] [1] with 0.0
        : tensor<3xf32> to tensor<6xf32>
    ```
  }];
  let arguments = (ins WeftAnyTensor:$input, DenseI64ArrayAttr:$low,
                       DenseI64ArrayAttr:$high, DenseI64ArrayAttr:$interior,
                       F64Attr:$value);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = [{
    $input $low $high $interior `with` custom<F64>($value) attr-dict `:`
    type($input) `to` type($result)
  }];
  let hasFolder = 1;
}

#endif // WEFT_IR_OPS_SHAPE_TD
