//===- Pool.td - windows over spatial axes -----------------*- tablegen -*-===//
//
// Images are [B, C, s...]; a plane is one tensor of the spatial axes s....
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_OPS_POOL_TD
#define WEFT_IR_OPS_POOL_TD

include "ir/OpBase.td"

defvar WeftPoolGeometry = (ins DenseI64ArrayAttr:$size,
    DenseI64ArrayAttr:$stride, DenseI64ArrayAttr:$pad_low,
    DenseI64ArrayAttr:$pad_high);

defvar WeftPoolGeometryFormat =
    "`size` $size `stride` $stride `pad` $pad_low $pad_high attr-dict `:` ";

class WeftPoolBase<string mnemonic, string category, list<Trait> traits = []>
    : WeftComputeOp<mnemonic, "Follow", category,
                    [WeftElement, WeftDifferentiable] # traits>;

def Weft_MaxPoolOp : WeftPoolBase<"max_pool", "Window", [InferTypeOpAdaptor]> {
  let summary = "finds the largest element of each window";
  let description = [{
    `value[.., p]` is the largest element of the window that starts at
    `p * stride - pad_low`; `index[.., p]` its row-major position in the plane
    of `input`, the first one among equals, nan the largest of all. Padding is
    never chosen.

    (C1) `input` has rank >= 3; `size`, `stride`, `pad_low`, `pad_high` have
         one number per spatial axis.
    (C2) `size >= 1`, `stride >= 1`, `0 <= padding < size`.
    (C3) The window fits in the padded plane; an axis of size 0 without
         padding has no windows.
    (C4) A plane has fewer than 2^31 elements.
    (C5) `dim(value, d) = floor((s + low + high - size) / stride) + 1`;
         `index` is i32 of the same shape.

    ```mlir
    %y, %i = weft.max_pool %x size [2, 2] stride [2, 2] pad [0, 0] [0, 0]
        : tensor<1x6x28x28xf32> to tensor<1x6x14x14xf32>, tensor<1x6x14x14xi32>
    ```
  }];
  let arguments = !con((ins WeftNumberTensor:$input), WeftPoolGeometry);
  let results = (outs WeftNumberTensor:$value, WeftIndexTensor:$index);
  let assemblyFormat = !strconcat("$input ", WeftPoolGeometryFormat,
      "type($input) `to` type($value) `,` type($index)");
}

def Weft_PoolScatterOp : WeftPoolBase<"pool_scatter", "Window"> {
  let summary = "adds window values at their positions in the plane";
  let description = [{
    `result[.., q] = sum of grad[.., p] over all p with index[.., p] = q`.
    An index outside its own window is not looked for.

    (C1) `weft.max_pool` of `result` with the same attributes is valid and has
         the shapes of `grad` and `index`.

    ```mlir
    %dx = weft.pool_scatter %dy, %i size [2, 2] stride [2, 2] pad [0, 0] [0, 0]
        : tensor<1x6x14x14xf32>, tensor<1x6x14x14xi32> to tensor<1x6x28x28xf32>
    ```
  }];
  let arguments = !con((ins WeftNumberTensor:$grad, WeftIndexTensor:$index),
                       WeftPoolGeometry);
  let results = (outs WeftNumberTensor:$result);
  let assemblyFormat = !strconcat("$grad `,` $index ", WeftPoolGeometryFormat,
      "type($grad) `,` type($index) `to` type($result)");
  let hasVerifier = 1;
}

def Weft_PoolGatherOp : WeftPoolBase<"pool_gather", "Gather"> {
  let summary = "reads the plane at given positions";
  let description = [{
    `result[.., p] = input[.., q]` with q the row-major position
    `index[.., p]` in the plane.

    (C1) `weft.max_pool` of `input` with the same attributes is valid and has
         the shapes of `result` and `index`.

    ```mlir
    %y = weft.pool_gather %x, %i size [2, 2] stride [2, 2] pad [0, 0] [0, 0]
        : tensor<1x6x28x28xf32>, tensor<1x6x14x14xi32> to tensor<1x6x14x14xf32>
    ```
  }];
  let arguments = !con((ins WeftNumberTensor:$input, WeftIndexTensor:$index),
                       WeftPoolGeometry);
  let results = (outs WeftNumberTensor:$result);
  let assemblyFormat = !strconcat("$input `,` $index ", WeftPoolGeometryFormat,
      "type($input) `,` type($index) `to` type($result)");
  let hasVerifier = 1;
}

#endif // WEFT_IR_OPS_POOL_TD
