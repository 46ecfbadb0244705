//===- Placement.h - from an order to offsets -------------------*- C++ -*-===//
///
/// \file
/// Places buffers one after another, each into a gap between those already
/// placed. The order of the buffers is the whole input of a search: every
/// search of this library tries orders and reads the result here.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_PLACEMENT_H
#define WEFT_PASSES_PLANNER_PLACEMENT_H

#include "passes/planner/Problem.h"
#include "passes/planner/Solution.h"

#include <cstddef>

namespace weft::planner {

/// Which gap a buffer takes.
enum class Fit {
  /// The lowest one that is large enough.
  First,
  /// The one that it fills best; the lowest of equals.
  Best
};

/// Indices into `Problem::buffers`, each once.
using Order = std::vector<size_t>;

/// Work done and work allowed, in gaps looked at: the same on every machine,
/// so that a plan never depends on the speed of the one that made it.
struct Work {
  int64_t done = 0;
  int64_t limit = 0;
  bool spent() const { return done >= limit; }
};

/// Turns orders into solutions of one problem.
class Placement {
public:
  explicit Placement(const Problem &problem);

  /// Places all buffers in the given order into `solution`.
  void place(const Order &order, Fit fit, Solution &solution, Work &work);

private:
  struct Placed {
    int64_t offset, end, lower, upper;
  };
  int64_t findGap(const Buffer &buffer, int64_t bytes, Fit fit, Work &work);
  void insert(const Buffer &buffer, int64_t offset, int64_t bytes);

  const Problem &problem;
  /// Sorted by offset.
  std::vector<Placed> placed;
};

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_PLACEMENT_H
