//===- Schedule.h - orders of steps and their peaks -------------*- C++ -*-===//
//
/// \file
/// The search behind the pass `order`.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_MEMORY_SCHEDULE_H
#define WEFT_PASSES_MEMORY_SCHEDULE_H

#include "passes/memory/Steps.h"

namespace weft::memory {

/// Edges between steps, by position: `successors[i]` run after i.
struct StepGraph {
  std::vector<std::vector<int64_t>> successors;
  std::vector<int64_t> predecessorCounts;
};

/// Dependences of the values and, where they close no cycle, of globals: a step
/// that may write a global directly comes after all its readers.
StepGraph buildStepGraph(const EntrySteps &steps);

/// An order that obeys the graph and has the lowest peak of live bytes among
/// program order and a greedy one. Bytes that live outside the arena (results
/// of the entry, values of globals) do not count.
llvm::SmallVector<mlir::Operation *> chooseOrder(const EntrySteps &steps);

} // namespace weft::memory

#endif // WEFT_PASSES_MEMORY_SCHEDULE_H
