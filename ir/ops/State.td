//===- State.td - globals, entries and what stands in them -*- tablegen -*-===//

#ifndef WEFT_IR_OPS_STATE_TD
#define WEFT_IR_OPS_STATE_TD

include "ir/OpBase.td"
include "mlir/IR/OpAsmInterface.td"
include "mlir/IR/SymbolInterfaces.td"
include "mlir/Interfaces/ControlFlowInterfaces.td"
include "mlir/Interfaces/FunctionInterfaces.td"

//===----------------------------------------------------------------------===//
// Globals
//===----------------------------------------------------------------------===//

def Weft_GlobalOp : WeftOp<"global", [Symbol, HasParent<"::mlir::ModuleOp">]> {
  let summary = "declares a tensor that outlives a step";
  let description = [{
    (C1) `init` is constant unless `type` is float.
    (C2) An orthogonal `init` needs a type of rank >= 2.
    (C3) `owner`, the parameter an optimizer state belongs to, stands on
         globals of kind `optimizer` only.

    ```mlir
    weft.global @"net.fc[0].weight" parameter : tensor<400x120x!weft.float>
        = #weft.init<uniform, [-5.0e-2, 5.0e-2]>
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, WeftGlobalKind:$kind,
                       TypeAttrOf<WeftAnyTensor>:$type, WeftInitAttr:$init,
                       OptionalAttr<StrAttr>:$owner);
  let assemblyFormat = [{
    $sym_name $kind (`of` $owner^)? `:` $type `=` qualified($init) attr-dict
  }];
  let extraClassDeclaration = [{
    ::mlir::RankedTensorType getTensorType() {
      return ::llvm::cast<::mlir::RankedTensorType>(getType());
    }
  }];
  let hasVerifier = 1;
}

def Weft_ReadOp : WeftOp<"read", [Pure,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "gives the value of a global at the start of the step";
  let description = [{
    Pure: it is the value before the step wherever it stands.

    (C1) `global` names a `weft.global` of the type of `result`.

    ```mlir
    %w = weft.read @"net.fc[0].weight" : tensor<400x120x!weft.float>
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$global);
  let results = (outs WeftAnyTensor:$result);
  let assemblyFormat = "$global attr-dict `:` type($result)";
}

def Weft_AssignOp : WeftOp<"assign", [MemoryEffects<[MemWrite]>,
    DeclareOpInterfaceMethods<SymbolUserOpInterface>]> {
  let summary = "gives a global its value after the step";
  let description = [{
    (C1) `global` names a `weft.global` of the type of `value`.
    (C2) An entry assigns a global at most once.
    (C3) Hypers are not assigned.

    ```mlir
    weft.assign @"state.step", %next : tensor<i32>
    ```
  }];
  let arguments = (ins FlatSymbolRefAttr:$global, WeftAnyTensor:$value);
  let assemblyFormat = "$global `,` $value attr-dict `:` type($value)";
}

//===----------------------------------------------------------------------===//
// Entries
//===----------------------------------------------------------------------===//

def Weft_EntryOp : WeftOp<"entry", [FunctionOpInterface, IsolatedFromAbove,
    SingleBlock, HasParent<"::mlir::ModuleOp">]> {
  let summary = "declares one compiled graph";
  let description = [{
    Arguments are the inputs of a step, results what it reports. Arguments
    carry `weft.name` and may carry `weft.label_limit`; results carry
    `weft.name` and `weft.kind`.

    (C1) The body is one block that ends in `weft.return`.
    (C2) A global is assigned at most once.
    (C3) Eval and predict entries hold no minimize and no update.

    ```mlir
    weft.entry @double predict(%x: tensor<4xf32> {weft.name = "x"})
        -> (tensor<4xf32> {weft.name = "y", weft.kind = "output"}) {
      %y = weft.add %x, %x : tensor<4xf32>
      weft.return %y : tensor<4xf32>
    }
    ```
  }];
  let arguments = (ins SymbolNameAttr:$sym_name, WeftEntryKind:$kind,
                       TypeAttrOf<FunctionType>:$function_type,
                       OptionalAttr<DictArrayAttr>:$arg_attrs,
                       OptionalAttr<DictArrayAttr>:$res_attrs);
  let regions = (region AnyRegion:$body);
  let builders = [OpBuilder<(ins "::llvm::StringRef":$name,
                                 "::weft::EntryKind":$kind,
                                 "::mlir::FunctionType":$type)>];
  let extraClassDeclaration = [{
    /// The region of an entry is what runs.
    ::mlir::Region *getCallableRegion() { return &getBody(); }
    ::llvm::ArrayRef<::mlir::Type> getArgumentTypes() {
      return getFunctionType().getInputs();
    }
    ::llvm::ArrayRef<::mlir::Type> getResultTypes() {
      return getFunctionType().getResults();
    }
    ::mlir::Block &getBlock() { return getBody().front(); }
  }];
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
}

def Weft_ReturnOp : WeftOp<"return", [Pure, Terminator, ReturnLike,
    HasParent<"EntryOp">]> {
  let summary = "ends an entry with its results";
  let description = [{
    (C1) `values` have the result types of the entry.

    ```mlir
    weft.return %y : tensor<4xf32>
    ```
  }];
  let arguments = (ins Variadic<WeftAnyTensor>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
  let hasVerifier = 1;
}

//===----------------------------------------------------------------------===//
// Gradients and updates
//===----------------------------------------------------------------------===//

def Weft_GradientOp : WeftOp<"gradient", [Pure, InferTypeOpAdaptor]> {
  let summary = "gives the gradient of a number with respect to tensors";
  let description = [{
    `results[i] = d target / d inputs[i]`, an ordinary value that may be used
    and differentiated again.

    (C1) `target` is float of rank 0.
    (C2) `results[i]` has the type of `inputs[i]`.

    ```mlir
    %g:2 = weft.gradient %y, [%a, %b] : tensor<f32>, [tensor<4xf32>, tensor<f32>]
    ```
  }];
  let arguments = (ins WeftFloatTensor:$target,
                       Variadic<WeftFloatTensor>:$inputs);
  let results = (outs Variadic<WeftFloatTensor>:$results);
  let assemblyFormat = [{
    $target `,` `[` $inputs `]` attr-dict `:`
    type($target) `,` `[` type($inputs) `]`
  }];
}

class WeftUpdateBase<string mnemonic, list<Trait> traits = []>
    : WeftOp<mnemonic, [MemoryEffects<[MemWrite]>, RecursiveMemoryEffects,
                        DeclareOpInterfaceMethods<SymbolUserOpInterface>]
                       # traits> {
  let regions = (region VariadicRegion<SizedRegion<1>>:$updates);
}

def Weft_MinimizeOp : WeftUpdateBase<"minimize"> {
  let summary = "updates parameters so that a number falls";
  let description = [{
    `globals[i]` lists a parameter and its optimizer state. Region i gets the
    parameter, its gradient and the state, and yields the new parameter and
    state. It may use values from above. `clip` bounds the norm over all
    gradients of the op: they are multiplied by min(1, clip / (norm + 1e-6)).
    With `scale` the loss is multiplied by that global before gradients are
    taken, and the gradients are divided by it before they are clipped.

    (C1) `loss` is float of rank 0, `clip` is float of rank 0.
    (C2) There is one region per list of `globals`; the first name of a list
         is a parameter, the others optimizer state.
    (C3) Block arguments are parameter, gradient, state... with the types of
         the globals; the gradient has the parameter's type.
    (C4) The region yields parameter, state... of those types.
    (C5) No parameter occurs twice in an entry.
    (C6) `scale` names a state of type tensor<f32>.

    ```mlir
    weft.minimize %loss globals [[@w]] ({
    ^bb0(%param: tensor<4xf32>, %grad: tensor<4xf32>):
      %new = weft.sub %param, %grad : tensor<4xf32>
      weft.yield %new : tensor<4xf32>
    }) : tensor<f32>
    ```
  }];
  let arguments = (ins WeftFloatTensor:$loss, Optional<WeftFloatTensor>:$clip,
                       ArrayAttr:$globals,
                       OptionalAttr<FlatSymbolRefAttr>:$scale);
  let assemblyFormat = [{
    $loss (`scale` $scale^)? (`clip` $clip^ `:` type($clip))?
    `globals` $globals ` `
    `(` $updates `)` attr-dict `:` type($loss)
  }];
}

def Weft_UpdateOp : WeftUpdateBase<"update", [AttrSizedOperandSegments]> {
  let summary = "updates parameters with given gradients";
  let description = [{
    What `weft.minimize` becomes: `gradients[i]` belongs to the parameter
    `globals[i][0]`. With `scale` the gradients are that many times too large.
    Where `when` is false, all globals of the op keep their values.

    (C1) There is one gradient, of the parameter's type, per list of
         `globals`; `clip` is float of rank 0.
    (C2) Regions and `scale` are those of `weft.minimize`.
    (C3) `when` is i1 of rank 0.

    ```mlir
    weft.update %g globals [[@w]] ({
    ^bb0(%param: tensor<4xf32>, %grad: tensor<4xf32>):
      %new = weft.sub %param, %grad : tensor<4xf32>
      weft.yield %new : tensor<4xf32>
    }) : tensor<4xf32>
    ```
  }];
  let arguments = (ins Variadic<WeftFloatTensor>:$gradients,
                       Optional<WeftFloatTensor>:$clip,
                       Optional<WeftBoolTensor>:$when, ArrayAttr:$globals,
                       OptionalAttr<FlatSymbolRefAttr>:$scale);
  let assemblyFormat = [{
    $gradients (`scale` $scale^)? (`clip` $clip^ `:` type($clip))?
    (`when` $when^ `:` type($when))? `globals` $globals ` `
    `(` $updates `)` attr-dict `:` type($gradients)
  }];
  let extraClassDeclaration = [{
    /// Writes unscaling, clipping, reads, update regions, the choice by `when`
    /// and assigns as plain ops before this op and erases it.
    void expand(::mlir::RewriterBase &rewriter);
  }];
}

//===----------------------------------------------------------------------===//
// Clusters
//===----------------------------------------------------------------------===//

def Weft_ClusterOp : WeftOp<"cluster", [Pure, IsolatedFromAbove, SingleBlock]> {
  let summary = "holds ops that become one kernel";
  let description = [{
    The block arguments are the operands; `sym` is the stable name
    `entry.N.rootop`. `in_place` lists pairs (operand, result) that may share
    a buffer: the same element is read and written. `kernel`, `partitions` and,
    for a GPU, `launch` (blocks, threads of a block, bytes of shared memory)
    are set by code generation.

    (C1) Block arguments have the types of `inputs`, the yielded values those
         of `results`.
    (C2) `in_place` pairs are in range.
    (C3) `partitions >= 1`.
    (C4) `launch` holds three numbers: blocks and threads of at least 1, shared
         bytes of at least 0.

    ```mlir
    %r = weft.cluster elementwise "fit.0.add" (%a = %x : tensor<4xf32>)
        -> (tensor<4xf32>) {
      %0 = weft.add %a, %a : tensor<4xf32>
      weft.yield %0 : tensor<4xf32>
    }
    ```
  }];
  let arguments = (ins Variadic<WeftAnyTensor>:$inputs,
                       WeftClusterCategory:$category, StrAttr:$sym,
                       OptionalAttr<SymbolRefAttr>:$kernel,
                       OptionalAttr<I64Attr>:$partitions,
                       OptionalAttr<DenseI64ArrayAttr>:$launch,
                       OptionalAttr<ArrayAttr>:$in_place);
  let results = (outs Variadic<WeftAnyTensor>:$results);
  let regions = (region AnyRegion:$body);
  let extraClassDeclaration = [{
    ::mlir::Block &getBlock() { return getBody().front(); }
  }];
  let hasCustomAssemblyFormat = 1;
  let hasVerifier = 1;
}

def Weft_YieldOp : WeftOp<"yield", [Pure, Terminator, ReturnLike,
    ParentOneOf<["ClusterOp", "MinimizeOp", "UpdateOp"]>]> {
  let summary = "ends a region with its values";
  let description = [{
    What is expected is checked by the op around it.

    ```mlir
    weft.yield %new : tensor<4xf32>
    ```
  }];
  let arguments = (ins Variadic<WeftAnyTensor>:$values);
  let assemblyFormat = "($values^ `:` type($values))? attr-dict";
}

#endif // WEFT_IR_OPS_STATE_TD
