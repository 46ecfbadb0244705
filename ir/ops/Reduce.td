//===- Reduce.td - folds over axes -------------------------*- tablegen -*-===//

#ifndef WEFT_IR_OPS_REDUCE_TD
#define WEFT_IR_OPS_REDUCE_TD

include "ir/OpBase.td"

class WeftReductionBase<string mnemonic, string policy,
                        list<Trait> traits = []>
    : WeftComputeOp<mnemonic, policy, "", [InferTypeOpAdaptor,
        DeclareOpInterfaceMethods<WeftReductionOp>] # traits> {
  let moreDeclarations = "::weft::ClusterCategory inferClusterCategory();";
}

class WeftReduceOp<string mnemonic, string what, string empty, string policy>
    : WeftReductionBase<mnemonic, policy, [WeftDifferentiable]> {
  let summary = "folds axes into " # what;
  let description = "`result[i]` is " # what #
      " of the elements of `input` whose other axes are `i`; " # empty #
      " where there is none.\n\n" # [{
(C1) `axes` are ascending, distinct and in [0, rank).
(C2) `result` has the axes of `input` that are not folded.

```mlir
%r = weft.}] # mnemonic # [{ %x, [1] : tensor<2x3xf32> to tensor<2xf32>
```
}];
  let arguments = (ins WeftNumberTensor:$input, DenseI64ArrayAttr:$axes);
  let results = (outs WeftNumberTensor:$result);
  let assemblyFormat = [{
    $input `,` $axes attr-dict `:` type($input) `to` type($result)
  }];
  let hasFolder = 1;
}

def Weft_ReduceSumOp : WeftReduceOp<"reduce_sum", "the sum", "0", "Keep">;
def Weft_ReduceProdOp : WeftReduceOp<"reduce_prod", "the product", "1", "Keep">;
def Weft_ReduceMaxOp : WeftReduceOp<"reduce_max",
    "the largest (nan wins; equal elements share the slope)",
    "the smallest value of the type", "Follow">;
def Weft_ReduceMinOp : WeftReduceOp<"reduce_min",
    "the smallest (nan wins; equal elements share the slope)",
    "the largest value of the type", "Follow">;

class WeftArgOp<string mnemonic, string what>
    : WeftReductionBase<mnemonic, "Follow"> {
  let summary = "finds the position of " # what # " element";
  let description = "`result[i]` is the first position along `axis` of " #
      what # " element; a nan counts as that.\n\n" # [{
(C1) `axis` is in [0, rank).
(C2) `dim(input, axis)` is in [1, 2^31) if `result` has elements.
(C3) `result` is i32 with the axes of `input` but `axis`.

```mlir
%r = weft.}] # mnemonic # [{ %x, 1 : tensor<2x3xf32> to tensor<2xi32>
```
}];
  let arguments = (ins WeftNumberTensor:$input, I64Attr:$axis);
  let results = (outs WeftIndexTensor:$result);
  let assemblyFormat = [{
    $input `,` custom<Integer>($axis) attr-dict `:`
    type($input) `to` type($result)
  }];
}

def Weft_ArgMaxOp : WeftArgOp<"argmax", "the largest">;
def Weft_ArgMinOp : WeftArgOp<"argmin", "the smallest">;

#endif // WEFT_IR_OPS_REDUCE_TD
