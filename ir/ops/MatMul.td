//===- MatMul.td - matrix products -------------------------*- tablegen -*-===//

#ifndef WEFT_IR_OPS_MATMUL_TD
#define WEFT_IR_OPS_MATMUL_TD

include "ir/OpBase.td"

def Weft_MatMulOp : WeftComputeOp<"matmul", "Lower", "Library",
    [InferTypeOpAdaptor, WeftDifferentiable,
     DeclareOpInterfaceMethods<WeftCostOp>,
     DeclareOpInterfaceMethods<WeftLibraryOp>]> {
  let summary = "multiplies the matrices in the last two axes";
  let description = [{
    `result[b, i, j] = sum over k of lhs[b, i, k] * rhs[b, k, j]`; with
    `transpose_a` the last two axes of `lhs` are read swapped, with
    `transpose_b` those of `rhs`.

    (C1) `lhs` and `rhs` have one rank >= 2 and one float element type.
    (C2) All axes but the last two agree.
    (C3) The summed sizes agree.
    (C4) `result` is [b..., i, j] of the same element type.

    ```mlir
    %r = weft.matmul %x, %w transpose_b
        : tensor<2x3xf32>, tensor<4x3xf32> to tensor<2x4xf32>
    ```
  }];
  let arguments = (ins WeftFloatTensor:$lhs, WeftFloatTensor:$rhs,
                       UnitAttr:$transpose_a, UnitAttr:$transpose_b);
  let results = (outs WeftFloatTensor:$result);
  let assemblyFormat = [{
    $lhs `,` $rhs (`transpose_a` $transpose_a^)? (`transpose_b` $transpose_b^)?
    attr-dict `:` type($lhs) `,` type($rhs) `to` type($result)
  }];
}

#endif // WEFT_IR_OPS_MATMUL_TD
