//===- Placement.cpp - from an order to offsets ---------------------------===//

#include "passes/planner/Placement.h"

#include <algorithm>

namespace weft::planner {

static int64_t alignUp(int64_t offset, int64_t alignment) {
  int64_t rest = offset % alignment;
  return rest == 0 ? offset : offset + (alignment - rest);
}

Placement::Placement(const Problem &theProblem) : problem(theProblem) {
  placed.reserve(problem.buffers.size());
}

int64_t Placement::findGap(const Buffer &buffer, int64_t bytes, Fit fit,
                           Work &work) {
  int64_t free = 0, best = -1;
  int64_t bestWaste = std::numeric_limits<int64_t>::max();
  for (const Placed &other : placed) {
    if (other.lower >= buffer.upper || buffer.lower >= other.upper)
      continue;
    if (int64_t waste = other.offset - free - bytes;
        waste >= 0 && waste < bestWaste) {
      best = free;
      bestWaste = waste;
      if (fit == Fit::First || waste == 0)
        break;
    }
    if (other.end > free)
      free = alignUp(other.end, buffer.alignment);
  }
  work.done += static_cast<int64_t>(placed.size()) + 1;
  return best >= 0 ? best : free;
}

void Placement::insert(const Buffer &buffer, int64_t offset, int64_t bytes) {
  auto position = std::upper_bound(
      placed.begin(), placed.end(), offset,
      [](int64_t value, const Placed &other) { return value < other.offset; });
  placed.insert(position,
                Placed{offset, offset + bytes, buffer.lower, buffer.upper});
}

void Placement::place(const Order &order, Fit fit, Solution &solution,
                      Work &work) {
  placed.clear();
  solution.offsets.assign(problem.buffers.size(), 0);
  solution.peak = 0;
  for (size_t index : order) {
    const Buffer &buffer = problem.buffers[index];
    int64_t bytes = footprint(buffer);
    if (bytes == 0)
      continue;
    int64_t offset = findGap(buffer, bytes, fit, work);
    insert(buffer, offset, bytes);
    solution.offsets[index] = offset;
    solution.peak = std::max(solution.peak, offset + bytes);
  }
}

} // namespace weft::planner
