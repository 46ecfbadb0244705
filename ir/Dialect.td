//===- Dialect.td - the weft dialect, its types and attributes -*- tablegen -*-===//
//
// Tensors with value semantics, one op per mathematical operation.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_DIALECT_TD
#define WEFT_IR_DIALECT_TD

include "mlir/IR/AttrTypeBase.td"
include "mlir/IR/BuiltinAttributes.td"
include "mlir/IR/DialectBase.td"
include "mlir/IR/EnumAttr.td"
include "mlir/IR/OpBase.td"

def WeftDialect : Dialect {
  let name = "weft";
  let cppNamespace = "::weft";
  let summary = "Tensors with value semantics, one op per mathematical operation";
  let description = [{
    A module holds `weft.global`s and one `weft.entry` per compiled graph.
    `weft.read` and `weft.assign` are the only way to state; everything else
    is a pure function of tensors of static shape.
  }];
  let useDefaultTypePrinterParser = 1;
  let useDefaultAttributePrinterParser = 1;
  let hasConstantMaterializer = 1;
}

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

def WeftFloatType : TypeDef<WeftDialect, "PolicyFloat"> {
  let mnemonic = "float";
  let summary = "the precision policy's floating type";
  let description = [{
    `float` of the language. It stands apart from a declared `f32` until the
    `cast` phase, when the precision policy chooses a type for each value.
  }];
}

//===----------------------------------------------------------------------===//
// Enums
//===----------------------------------------------------------------------===//

class WeftEnum<string name, string summary, list<I32EnumAttrCase> cases>
    : I32EnumAttr<name, summary, cases> {
  let cppNamespace = "::weft";
}

def WeftPrecisionPolicy : WeftEnum<"PrecisionPolicy",
    "how the precision policy treats an op", [
  I32EnumAttrCase<"Lower", 0, "lower">, I32EnumAttrCase<"Keep", 1, "keep">,
  I32EnumAttrCase<"Follow", 2, "follow">, I32EnumAttrCase<"Pin", 3, "pin">,
  I32EnumAttrCase<"Convert", 4, "convert">]>;

def WeftClusterCategory : WeftEnum<"ClusterCategory",
    "the kind of kernel an op can be the root of", [
  I32EnumAttrCase<"Elementwise", 0, "elementwise">,
  I32EnumAttrCase<"RowReduction", 1, "row_reduction">,
  I32EnumAttrCase<"ColumnReduction", 2, "column_reduction">,
  I32EnumAttrCase<"Window", 3, "window">,
  I32EnumAttrCase<"Gather", 4, "gather">,
  I32EnumAttrCase<"Horizontal", 5, "horizontal">,
  I32EnumAttrCase<"Library", 6, "library">,
  I32EnumAttrCase<"None", 7, "none">]>;

def WeftGlobalKind : WeftEnum<"GlobalKind", "what a global is for", [
  I32EnumAttrCase<"Parameter", 0, "parameter">,
  I32EnumAttrCase<"Buffer", 1, "buffer">,
  I32EnumAttrCase<"Optimizer", 2, "optimizer">,
  I32EnumAttrCase<"State", 3, "state">,
  I32EnumAttrCase<"Hyper", 4, "hyper">]>;

def WeftEntryKind : WeftEnum<"EntryKind", "what an entry is for", [
  I32EnumAttrCase<"Train", 0, "train">, I32EnumAttrCase<"Eval", 1, "eval">,
  I32EnumAttrCase<"Predict", 2, "predict">]>;

def WeftCompareDirection : WeftEnum<"CompareDirection",
    "the relation a comparison tests", [
  I32EnumAttrCase<"lt", 0>, I32EnumAttrCase<"le", 1>,
  I32EnumAttrCase<"gt", 2>, I32EnumAttrCase<"ge", 3>,
  I32EnumAttrCase<"eq", 4>, I32EnumAttrCase<"ne", 5>]>;

/// By the numbers of `plan::Epilogue`.
def WeftMatMulEpilogue : WeftEnum<"MatMulEpilogue",
    "what a product does before its sums are rounded", [
  I32EnumAttrCase<"Bias", 1, "bias">, I32EnumAttrCase<"Relu", 2, "relu">,
  I32EnumAttrCase<"BiasRelu", 3, "bias_relu">,
  I32EnumAttrCase<"ReluMask", 4, "relu_mask">,
  I32EnumAttrCase<"BiasReluMask", 5, "bias_relu_mask">,
  I32EnumAttrCase<"ReluGrad", 6, "relu_grad">,
  I32EnumAttrCase<"BiasGrad", 7, "bias_grad">]>;

def WeftInitKind : WeftEnum<"InitKind", "the recipe of first values", [
  I32EnumAttrCase<"Constant", 0, "constant">,
  I32EnumAttrCase<"Uniform", 1, "uniform">,
  I32EnumAttrCase<"Normal", 2, "normal">,
  I32EnumAttrCase<"Orthogonal", 3, "orthogonal">]>;

//===----------------------------------------------------------------------===//
// Attributes
//===----------------------------------------------------------------------===//

def WeftInitAttr : AttrDef<WeftDialect, "Init"> {
  let mnemonic = "init";
  let summary = "recipe of the first values of a global";
  let description = [{
    `constant [value]`, `uniform [low, high]`, `normal [mean, deviation]`,
    `orthogonal [gain]`. Run once on the host in f64, keyed by (seed, path).

    ```mlir
    #weft.init<uniform, [-5.0e-2, 5.0e-2]>
    ```
  }];
  let parameters = (ins EnumParameter<WeftInitKind>:$kind,
                        "::mlir::DenseF64ArrayAttr":$values);
  let assemblyFormat = "`<` $kind `,` custom<InitValues>($values) `>`";
  let genVerifyDecl = 1;
}

#endif // WEFT_IR_DIALECT_TD
