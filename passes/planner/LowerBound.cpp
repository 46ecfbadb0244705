//===- LowerBound.cpp - what no placement can beat ------------------------===//

#include "passes/planner/LowerBound.h"

#include <algorithm>
#include <utility>

namespace weft::planner {

int64_t lowerBound(const Problem &problem) {
  // Sorted by time; at one moment the negative changes come first, because a
  // buffer that ends there does not meet one that begins there.
  std::vector<std::pair<int64_t, int64_t>> changes;
  changes.reserve(2 * problem.buffers.size());
  for (const Buffer &buffer : problem.buffers) {
    changes.emplace_back(buffer.lower, footprint(buffer));
    changes.emplace_back(buffer.upper, -footprint(buffer));
  }
  std::sort(changes.begin(), changes.end());
  int64_t alive = 0, most = 0;
  for (auto [time, change] : changes) {
    alive += change;
    most = std::max(most, alive);
  }
  return most;
}

} // namespace weft::planner
