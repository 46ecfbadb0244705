//===- MatMul.td - matrix products -------------------------*- tablegen -*-===//

#ifndef WEFT_IR_OPS_MATMUL_TD
#define WEFT_IR_OPS_MATMUL_TD

include "ir/OpBase.td"

def Weft_MatMulOp : WeftComputeOp<"matmul", "Lower", "Library",
    [InferTypeOpAdaptor, WeftDifferentiable,
     DeclareOpInterfaceMethods<WeftCostOp>,
     DeclareOpInterfaceMethods<WeftLibraryOp>,
     DeclareOpInterfaceMethods<WeftEpilogueOp>]> {
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

def Weft_MatMulEpilogueOp : WeftComputeOp<"matmul_epilogue", "Lower", "Library",
    [DeclareOpInterfaceMethods<WeftCostOp>,
     DeclareOpInterfaceMethods<WeftLibraryOp>]> {
  let summary = "multiplies two matrices and goes on with the sums";
  let description = [{
    What a library does with the sums of a product of [m, k] and [k, n] before
    it rounds them to the element type:

    - `bias`: adds `input`, a number per column.
    - `relu`: makes sums below 0 a 0; NaN stays.
    - `bias_relu`: both, in this order.
    - `relu_mask`, `bias_relu_mask`: the same, and `output` tells which results
      are above 0.
    - `relu_grad`: 0 where `input`, such an `output`, says that the result was
      not above 0.
    - `bias_grad`: `output[j] = sum over k of rhs[k, j]` beside the product.

    A mask has a bit per element in the order of the library that wrote it, in
    rows of whole groups of 128 bits.

    (C1) `lhs` and `rhs` have rank 2, one element type of at most 32 bits and
         no axis of size 0; their summed sizes agree.
    (C2) `result` is [m, n] of the same element type.
    (C3) A bias is [n] or [1, n] and `output` of `bias_grad` is [n], both of the
         same element type; a mask is ui8 [m, 16 * ceil(n / 128)].
    (C4) There is an `input` and an `output` where the epilogue has one, and
         else none.

    ```mlir
    %r = weft.matmul_epilogue bias_relu %x, %w, %b
        : (tensor<2x3xf32>, tensor<3x4xf32>, tensor<4xf32>) -> tensor<2x4xf32>
    ```
  }];
  let arguments = (ins WeftMatMulEpilogue:$epilogue, WeftFloatTensor:$lhs,
                       WeftFloatTensor:$rhs, Optional<WeftAnyTensor>:$input,
                       UnitAttr:$transpose_a, UnitAttr:$transpose_b);
  let results = (outs WeftFloatTensor:$result, Optional<WeftAnyTensor>:$output);
  let assemblyFormat = [{
    $epilogue $lhs `,` $rhs (`,` $input^)? (`transpose_a` $transpose_a^)?
    (`transpose_b` $transpose_b^)? attr-dict `:`
    functional-type(operands, results)
  }];
  let hasVerifier = 1;
  let moreDeclarations = [{
    /// The parts that an epilogue is made of.
    static bool addsBias(::weft::MatMulEpilogue epilogue);
    static bool appliesRelu(::weft::MatMulEpilogue epilogue);
    static bool writesMask(::weft::MatMulEpilogue epilogue);
    /// ui8 of one bit per element of `result`.
    static ::mlir::RankedTensorType getMaskType(::mlir::RankedTensorType result);
    /// What the sums run over.
    int64_t getDepth();
  }];
}

#endif // WEFT_IR_OPS_MATMUL_TD
