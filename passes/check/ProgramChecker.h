//===- ProgramChecker.h - proves one program --------------------*- C++ -*-===//
//
/// \file
/// The proof behind the pass `check-plan`.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CHECK_PROGRAMCHECKER_H
#define WEFT_PASSES_CHECK_PROGRAMCHECKER_H

#include "ir/plan/Plan.h"

namespace weft::check {

/// What all programs of a module share.
struct ModuleMemory {
  /// Slices of globals, by name; initial values lie in exactly these.
  llvm::DenseMap<mlir::StringAttr, plan::SliceAttr> globals;
  llvm::SmallVector<plan::SliceAttr> constants;
  int64_t globalsBytes = 0, stateBytes = 0, constantsBytes = 0;
};

/// Reads the layout of `module`; an error where slices overlap.
mlir::FailureOr<ModuleMemory> readModuleMemory(mlir::ModuleOp module);

/// Follows every step of `program`, and reports the first thing that is wrong.
/// `reads` counts the reads that were proved.
mlir::LogicalResult checkProgram(plan::ProgramOp program,
                                 const ModuleMemory &memory, int64_t &reads);

} // namespace weft::check

#endif // WEFT_PASSES_CHECK_PROGRAMCHECKER_H
