//===- Compile.h - the compiler as a library --------------------*- C++ -*-===//
//
/// \file
/// What drivers call after the frontend.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_COMPILE_H
#define WEFT_PASSES_COMPILE_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/PassManager.h"
#include "passes/CompileOptions.h"
#include "passes/Phases.h"
#include "passes/Targets.h"
#include "llvm/ADT/STLFunctionalExtras.h"

#include <string>

namespace weft {

/// Takes `module` from its own phase (`weft.phase`) to `to`, at most
/// `lowered`. Diagnostics go to the context's engine. `configure` may add
/// instrumentation (timing, dumps) to the pass manager before it runs.
mlir::LogicalResult
runTo(mlir::ModuleOp module, Phase to, const CompileOptions &options,
      llvm::function_ref<void(mlir::PassManager &)> configure = {});

/// The bytes of the artifact. One module per target kind and profile, the
/// profiles of a kind in order; see splitByTarget.
mlir::FailureOr<std::string> packModules(llvm::ArrayRef<mlir::ModuleOp> modules,
                                         const CompileOptions &options);

} // namespace weft

#endif // WEFT_PASSES_COMPILE_H
