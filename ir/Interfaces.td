//===- Interfaces.td - what passes may ask of an op --------*- tablegen -*-===//
//
// Passes never name an op. Whatever a pass must know about one is asked through
// these interfaces, so a new op joins the pipeline by filling them in.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_INTERFACES_TD
#define WEFT_IR_INTERFACES_TD

include "mlir/IR/OpBase.td"

def WeftDifferentiableOp : OpInterface<"DifferentiableOp"> {
  let cppNamespace = "::weft";
  let description = [{
    The gradient of an op, written with the dialect's own ops, so that it can
    be differentiated again.
  }];
  let methods = [
    InterfaceMethod<[{
      Appends one gradient per operand to `operandGrads`; a null value where
      `needed` is false or the gradient is zero. `resultGrads` holds one value
      per result, null where no gradient flows. A gradient has the type of its
      operand.
    }], "void", "buildGradient", (ins
      "::mlir::OpBuilder &":$builder,
      "::llvm::ArrayRef<::mlir::Value>":$resultGrads,
      "::llvm::ArrayRef<bool>":$needed,
      "::llvm::SmallVectorImpl<::mlir::Value> &":$operandGrads)>
  ];
}

def WeftPrecisionOp : OpInterface<"PrecisionOp"> {
  let cppNamespace = "::weft";
  let description = [{
    How the precision policy treats an op: `Lower` computes in the low type
    (matrix products, convolutions), `Keep` stays in f32 but at O3 (softmax,
    exponentials, sums), `Pin` at every level (losses), `Follow` takes the type
    its operands have. `Convert` gives its one operand another type: the policy
    may put another conversion in its place. An op without this interface
    computes in f32.
  }];
  let methods = [
    InterfaceMethod<"The policy of this op.", "::weft::PrecisionPolicy",
      "getPrecisionPolicy", (ins), "",
      "return ::weft::PrecisionPolicy::Follow;">
  ];
}

def WeftClusterableOp : OpInterface<"ClusterableOp"> {
  let cppNamespace = "::weft";
  let description = [{
    The kind of kernel an op can be the root of, from a closed list. `Library`
    and `None` never join a cluster.
  }];
  let methods = [
    InterfaceMethod<"The category of this op.", "::weft::ClusterCategory",
      "getClusterCategory", (ins), "",
      "return ::weft::ClusterCategory::Elementwise;">
  ];
}

def WeftElementOp : OpInterface<"ElementOp"> {
  let cppNamespace = "::weft";
  let description = [{
    An op given by its scalar body: one element of a result in terms of
    elements of the operands. CPU and GPU code come from the same body.
  }];
  let methods = [
    InterfaceMethod<[{
      Returns element `index` of result `result` (a scalar, or a vector of
      `builder.lanes` elements along the vectorised dimension). `index` has one
      entry per dimension of the result.
    }], "::mlir::Value", "buildElement", (ins
      "::weft::ElementBuilder &":$builder, "unsigned":$result,
      "::llvm::ArrayRef<::weft::ElementIndex>":$index)>
  ];
}

def WeftReductionOp : OpInterface<"ReductionOp"> {
  let cppNamespace = "::weft";
  let description = [{
    A fold over some axes of operand 0. The accumulator is a list of scalars:
    one for a sum, (value, position) for an argmax. Code generation fixes the
    order of the fold; it never depends on the number of threads.
  }];
  let methods = [
    InterfaceMethod<"The folded axes of operand 0, ascending.",
      "::llvm::SmallVector<int64_t>", "getReducedAxes", (ins)>,
    InterfaceMethod<"The neutral accumulator.",
      "::llvm::SmallVector<::mlir::Value>", "buildNeutral",
      (ins "::weft::ElementBuilder &":$builder)>,
    InterfaceMethod<[{
      The accumulator of one element; `position` is the row-major position of
      the element within the folded axes (i32).
    }], "::llvm::SmallVector<::mlir::Value>", "buildLift", (ins
      "::weft::ElementBuilder &":$builder, "::mlir::Value":$element,
      "::mlir::Value":$position)>,
    InterfaceMethod<"Combines two accumulators; `left` holds earlier elements.",
      "::llvm::SmallVector<::mlir::Value>", "buildCombine", (ins
      "::weft::ElementBuilder &":$builder, "::mlir::ValueRange":$left,
      "::mlir::ValueRange":$right)>,
    InterfaceMethod<"The result element of a finished accumulator.",
      "::mlir::Value", "buildFinish", (ins "::weft::ElementBuilder &":$builder,
      "::mlir::ValueRange":$accumulator)>
  ];
}

def WeftDecomposableOp : OpInterface<"DecomposableOp"> {
  let cppNamespace = "::weft";
  let description = [{
    An op that is written in simpler ops before clustering (softmax, losses).
    It stays whole until then so that its gradient rule can be the short one.
  }];
  let methods = [
    InterfaceMethod<"Builds the simpler ops; one value per result.",
      "::llvm::SmallVector<::mlir::Value>", "decompose",
      (ins "::mlir::OpBuilder &":$builder)>
  ];
}

def WeftLibraryOp : OpInterface<"LibraryOp"> {
  let cppNamespace = "::weft";
  let description = [{
    An op that a vendor library computes. It describes itself as one of the
    device-neutral messages of the plan dialect (`#plan.matmul`,
    `#plan.convolution`).
  }];
  let methods = [
    InterfaceMethod<[{
      The message, with `partitions` fixed from the sizes alone. Operand order
      of the message is the operand order of the op, then its results.
    }], "::mlir::Attribute", "getLibraryMessage", (ins)>,
    InterfaceMethod<[{
      Bytes of workspace that the plan reserves for this call on a target of
      this kind, `cpu` or `cuda`; the call may use no other memory.
    }], "int64_t", "getWorkspaceBytes", (ins "::llvm::StringRef":$target), "", [{
      return ::weft::library::getWorkspaceBytes($_op.getLibraryMessage(),
                                                target);
    }]>
  ];
}

def WeftEpilogueOp : OpInterface<"EpilogueOp"> {
  let cppNamespace = "::weft";
  let description = [{
    A library op whose library also computes, on the way, what follows its
    result or goes with it.
  }];
  let methods = [
    InterfaceMethod<[{
      Takes in what it can, replaces itself and says what it took in; fails,
      with nothing changed, where there is nothing to take in. What others still
      use stays. Unless `isFinite`, only what libraries compute on NaN and
      infinities as plain ops do.
    }], "::llvm::FailureOr<::llvm::StringRef>", "takeEpilogue",
      (ins "::mlir::RewriterBase &":$rewriter, "bool":$isFinite)>
  ];
}

def WeftCostOp : OpInterface<"CostOp"> {
  let cppNamespace = "::weft";
  let description = [{ Work of an op on its static shapes. }];
  let methods = [
    InterfaceMethod<"Floating point operations.", "int64_t", "getFlops", (ins)>
  ];
}

def WeftInterpretableOp : OpInterface<"InterpretableOp"> {
  let cppNamespace = "::weft";
  let description = [{
    The meaning of an op on host tensors, slow and obvious. Shares no code
    with code generation: it is the oracle of every numeric test.
  }];
  let methods = [
    InterfaceMethod<[{
      Computes all results; `results` come with type set and room for the
      elements. Each stored element is rounded to the declared type.
    }], "::mlir::LogicalResult", "interpret", (ins
      "::llvm::ArrayRef<const ::weft::reference::Tensor *>":$operands,
      "::llvm::MutableArrayRef<::weft::reference::Tensor>":$results)>
  ];
}

def WeftViewOp : OpInterface<"ViewOp"> {
  let cppNamespace = "::weft";
  let description = [{
    An op whose result has the bytes of one operand under another type. It
    stays outside clusters and becomes an alias in the plan.
  }];
  let methods = [
    InterfaceMethod<"The operand whose bytes the result shows.",
      "::mlir::Value", "getViewSource", (ins)>
  ];
}

#endif // WEFT_IR_INTERFACES_TD
