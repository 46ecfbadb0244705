//===- Value.cpp - values in words ----------------------------------------===//

#include "frontend/Value.h"

#include "llvm/ADT/Twine.h"

using namespace llvm;

namespace weft::sema {

std::string describe(const Value &value, ArrayRef<TensorType> types) {
  switch (value.kind) {
  case ValueKind::Invalid:
    return "an error";
  case ValueKind::None:
    return "None";
  case ValueKind::Int:
    return "the int " + std::to_string(value.integer);
  case ValueKind::Float:
    return "a float";
  case ValueKind::Bool:
    return value.boolean ? "True" : "False";
  case ValueKind::Str:
    return ("the str \"" + value.text + "\"").str();
  case ValueKind::List:
    return "a list of " + std::to_string(value.items->size());
  case ValueKind::Tuple:
    return "a tuple of " + std::to_string(value.items->size());
  case ValueKind::Dict:
    return "a dict";
  case ValueKind::Element:
    return (Twine("the element type ") + spelling(value.element)).str();
  case ValueKind::Tensor:
    return value.tensor < types.size()
               ? "a tensor " + toString(types[value.tensor])
               : "a tensor";
  case ValueKind::Instance:
    return (Twine("an instance of module ") + value.instance->decl->name.text)
        .str();
  case ValueKind::Module:
    return (Twine("module ") + value.decl->name.text).str();
  case ValueKind::Function:
    return (Twine("def ") + value.decl->name.text).str();
  case ValueKind::Optimizer:
    return (Twine("optimizer ") + value.decl->name.text).str();
  case ValueKind::OptimizerCall:
    return (Twine("an optimizer ") + value.optimizer->decl->name.text).str();
  case ValueKind::Schedule:
    return (Twine("schedule ") + value.decl->name.text).str();
  case ValueKind::Builtin:
    return "a prelude function";
  case ValueKind::Initializer:
    return (Twine("the initialiser ") + value.recipe->name).str();
  case ValueKind::File:
    return "an imported file";
  }
  return "a value";
}

} // namespace weft::sema
