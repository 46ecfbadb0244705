//===- LoadSchedule.h - loads before their first use ------------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_LOADSCHEDULE_H
#define WEFT_PASSES_CODEGEN_LOADSCHEDULE_H

#include "mlir/IR/Operation.h"

namespace weft {

/// Moves loads (and guarded loads) of every block below `root` up, with what
/// their addresses need, so that many are under way before the first is used.
/// Nothing passes a store, a barrier or another region; at most `words` 32-bit
/// registers are filled ahead.
void scheduleLoads(mlir::Operation *root, int64_t words);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_LOADSCHEDULE_H
