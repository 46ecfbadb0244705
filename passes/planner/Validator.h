//===- Validator.h - checks a placement -------------------------*- C++ -*-===//
///
/// \file
/// Proves a solution from the lifetimes alone. Shares no code with what makes
/// solutions: its own rounding, its own notion of overlap, its own peak.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_VALIDATOR_H
#define WEFT_PASSES_PLANNER_VALIDATOR_H

#include "passes/planner/Problem.h"
#include "passes/planner/Solution.h"

namespace weft::planner {

/// One sentence for each violation: a missing or surplus offset, an offset
/// below zero or off its alignment, a range outside of the capacity or above
/// the stated peak, a peak above the top of the highest range, two ranges that
/// share a byte at one moment. Empty: legal. Quadratic only in what overlaps.
std::vector<std::string> validate(const Problem &problem,
                                  const Solution &solution);

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_VALIDATOR_H
