//===- Targets.h - what a module is compiled for ----------------*- C++ -*-===//
//
/// \file
/// Up to `cast` a profile is one module; from `laid-out` on it is one for each
/// kind of target, which carries its kind in `weft.target`.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_TARGETS_H
#define WEFT_PASSES_TARGETS_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"
#include "passes/CompileOptions.h"
#include "llvm/ADT/StringRef.h"

#include <vector>

namespace weft {

enum class TargetKind { Cpu, Cuda };

/// `cpu` or `cuda`: also the name of the artifact's target.
llvm::StringRef stringifyTarget(TargetKind kind);

/// The module attribute that holds the kind.
inline constexpr llvm::StringLiteral targetAttrName = "weft.target";

/// The kind of `module`; the CPU where it says none. An unknown name is an
/// error at the module.
mlir::FailureOr<TargetKind> getTarget(mlir::ModuleOp module);
void setTarget(mlir::ModuleOp module, TargetKind kind);

/// The kinds that `options` ask for, in the order of the artifact.
std::vector<TargetKind> targetsOf(const CompileOptions &options);

/// Replaces every module up to phase `cast` without a target by one for each
/// kind that `options` ask for, kind by kind. Others stay.
mlir::LogicalResult
splitByTarget(std::vector<mlir::OwningOpRef<mlir::ModuleOp>> &modules,
              const CompileOptions &options);

} // namespace weft

#endif // WEFT_PASSES_TARGETS_H
