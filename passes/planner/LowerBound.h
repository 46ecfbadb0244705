//===- LowerBound.h - what no placement can beat ----------------*- C++ -*-===//
///
/// \file
/// The yardstick of every plan.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_LOWERBOUND_H
#define WEFT_PASSES_PLANNER_LOWERBOUND_H

#include "passes/planner/Problem.h"

namespace weft::planner {

/// Bytes alive at the busiest moment, each buffer with its footprint. No arena
/// can be smaller; often one of exactly this size exists.
int64_t lowerBound(const Problem &problem);

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_LOWERBOUND_H
