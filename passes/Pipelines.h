//===- Pipelines.h - the whole compiler on one page -------------*- C++ -*-===//
//
/// \file
/// Which passes lead from one phase to the next.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PIPELINES_H
#define WEFT_PASSES_PIPELINES_H

#include "mlir/Pass/PassManager.h"
#include "passes/CompileOptions.h"
#include "passes/Phases.h"
#include "passes/Targets.h"

namespace weft {

/// Appends the passes that lead from `from` (whose promise is checked first)
/// to `to`, for a module of `target` where it goes beyond `cast`.
/// `Phase::Packed` is reached by packModules, not by a pass.
void buildPipeline(mlir::OpPassManager &manager, Phase from, Phase to,
                   TargetKind target, const CompileOptions &options);

/// Registers `weft-pipeline`: `--weft-pipeline=to=PHASE`.
void registerPipelines();

} // namespace weft

#endif // WEFT_PASSES_PIPELINES_H
