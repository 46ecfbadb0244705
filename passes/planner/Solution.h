//===- Solution.h - where everything was placed -----------------*- C++ -*-===//
///
/// \file
/// The answer to a placement problem.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_SOLUTION_H
#define WEFT_PASSES_PLANNER_SOLUTION_H

#include <cstdint>
#include <vector>

namespace weft::planner {

struct Solution {
  /// Byte offset of each buffer, in the order of `Problem::buffers`.
  std::vector<int64_t> offsets;
  /// Bytes of arena needed: the highest offset + footprint.
  int64_t peak = 0;
};

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_SOLUTION_H
