//===- OpBase.td - what the op families share --------------*- tablegen -*-===//
//
// Tensor constraints and the base classes of computing ops.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_OPBASE_TD
#define WEFT_IR_OPBASE_TD

include "ir/Dialect.td"
include "ir/Interfaces.td"
include "mlir/Interfaces/InferTypeOpInterface.td"
include "mlir/Interfaces/SideEffectInterfaces.td"

//===----------------------------------------------------------------------===//
// Tensors
//===----------------------------------------------------------------------===//

class WeftTensorType<string predicate, string what>
    : Type<CPred<"::weft::" # predicate # "($_self)">,
           what # " tensor of static shape", "::mlir::RankedTensorType">;

def WeftAnyTensor : WeftTensorType<"isTensor", "float, integer or bool">;
def WeftNumberTensor : WeftTensorType<"isNumberTensor", "float or integer">;
def WeftFloatTensor : WeftTensorType<"isFloatTensor", "float">;
def WeftIntegerTensor : WeftTensorType<"isIntegerTensor", "integer">;
def WeftBoolTensor : WeftTensorType<"isBoolTensor", "i1">;
def WeftIndexTensor : WeftTensorType<"isIndexTensor", "i32">;

//===----------------------------------------------------------------------===//
// Ops
//===----------------------------------------------------------------------===//

class WeftOp<string mnemonic, list<Trait> traits = []>
    : Op<WeftDialect, mnemonic, traits>;

/// A pure function of tensors. `policy` and `category` fill the precision and
/// clustering interfaces.
class WeftComputeOp<string mnemonic, string policy, string category,
                    list<Trait> traits = []>
    : WeftOp<mnemonic, [Pure, WeftPrecisionOp, WeftClusterableOp,
                        DeclareOpInterfaceMethods<WeftInterpretableOp>]
                       # traits> {
  code moreDeclarations = "";
  let extraClassDeclaration = [{
    ::weft::PrecisionPolicy getPrecisionPolicy() {
      return ::weft::PrecisionPolicy::}] # policy # [{;
    }
    ::weft::ClusterCategory getClusterCategory() {
      return }] # !if(!eq(category, ""), "inferClusterCategory()",
                      "::weft::ClusterCategory::" # category) # [{;
    }
  }] # moreDeclarations;
}

def WeftDifferentiable : TraitList<[
  DeclareOpInterfaceMethods<WeftDifferentiableOp>]>;
def WeftElement : TraitList<[DeclareOpInterfaceMethods<WeftElementOp>]>;

#endif // WEFT_IR_OPBASE_TD
