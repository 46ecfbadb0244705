//===- Planner.h - places buffers into one arena ----------------*- C++ -*-===//
///
/// \file
/// The planner: several greedy orders, then a search among orders around the
/// best of them. The same problem and options give the same offsets on every
/// machine: there is no clock and no seed.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_PLANNER_H
#define WEFT_PASSES_PLANNER_PLANNER_H

#include "passes/planner/Problem.h"
#include "passes/planner/Solution.h"

namespace weft::planner {

struct PlannerOptions {
  /// Ends the search, in gaps looked at (about a billion a second). The greedy
  /// orders always run. The search ends early at the lower bound.
  int64_t workLimit = 5'000'000;
};

/// Places the buffers of a well-formed problem (see `malformed`). Every
/// solution is legal but for the capacity: a peak above it means that no
/// placement within the capacity was found.
Solution plan(const Problem &problem, const PlannerOptions &options = {});

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_PLANNER_H
