//===- Search.h - looks for a better order ----------------------*- C++ -*-===//
///
/// \file
/// Improves a solution by moving to the front of the order what stands above
/// the goal.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_SEARCH_H
#define WEFT_PASSES_PLANNER_SEARCH_H

#include "passes/planner/Placement.h"

namespace weft::planner {

/// Searches from `order` until the peak is at most `goal` or the work is
/// spent; `best` is replaced whenever a lower peak is found.
void improveOrder(const Problem &problem, Order order, Fit fit, int64_t goal,
                  Solution &best, Work &work);

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_SEARCH_H
