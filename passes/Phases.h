//===- Phases.h - the phases of a module ------------------------*- C++ -*-===//
//
/// \file
/// Names and order of the phases; a module carries its own in `weft.phase`.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PHASES_H
#define WEFT_PASSES_PHASES_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"

#include <optional>

namespace weft {

/// In pipeline order.
enum class Phase {
  Typed,
  Differentiated,
  Cast,
  LaidOut,
  Clustered,
  Ordered,
  Planned,
  Lowered,
  Packed,
};

/// All phases, in order.
llvm::ArrayRef<Phase> allPhases();

/// `laid-out` for Phase::LaidOut.
llvm::StringRef stringifyPhase(Phase phase);

/// Nothing where `name` is no phase.
std::optional<Phase> parsePhase(llvm::StringRef name);

/// The module attribute that holds the phase.
inline constexpr llvm::StringLiteral phaseAttrName = "weft.phase";

/// The phase of `module`; `typed` where it says none. An unknown name is an
/// error at the module.
mlir::FailureOr<Phase> getPhase(mlir::ModuleOp module);
void setPhase(mlir::ModuleOp module, Phase phase);

} // namespace weft

#endif // WEFT_PASSES_PHASES_H
