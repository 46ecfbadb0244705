//===- Planner.cpp - places buffers into one arena ------------------------===//

#include "passes/planner/Planner.h"

#include "passes/planner/LowerBound.h"
#include "passes/planner/Orders.h"
#include "passes/planner/Search.h"
#include "passes/planner/Skyline.h"

#include <algorithm>
#include <tuple>
#include <utility>

namespace weft::planner {

namespace {

/// An order with the peak that it reached without a search.
struct Start {
  Order order;
  Fit fit;
  int64_t peak;
  /// Its place among the starts, so that equal peaks keep one order.
  size_t place;
};

} // namespace

/// Places every greedy order both ways; stops at the goal.
static std::vector<Start> placeGreedily(const Problem &problem, int64_t goal,
                                        Solution &best, Work &work) {
  Placement placement(problem);
  std::vector<Start> starts;
  Solution solution;
  std::vector<Order> orders = skylineOrders(problem);
  for (Order &order : greedyOrders(problem))
    orders.push_back(std::move(order));
  for (const Order &order : orders)
    for (Fit fit : {Fit::First, Fit::Best}) {
      placement.place(order, fit, solution, work);
      if (starts.empty() || solution.peak < best.peak)
        best = solution;
      starts.push_back({order, fit, solution.peak, starts.size()});
      if (best.peak <= goal)
        return starts;
    }
  return starts;
}

/// One buffer after the other, each with all bytes of its own.
static Solution stack(const Problem &problem) {
  Solution solution;
  for (const Buffer &buffer : problem.buffers) {
    int64_t rest = solution.peak % buffer.alignment;
    int64_t offset = solution.peak + (rest ? buffer.alignment - rest : 0);
    solution.offsets.push_back(buffer.size ? offset : 0);
    if (buffer.size)
      solution.peak = offset + footprint(buffer);
  }
  return solution;
}

Solution plan(const Problem &problem, const PlannerOptions &options) {
  int64_t goal = lowerBound(problem);
  // Where all live at one moment there is nothing to choose.
  Solution best = stack(problem);
  if (best.peak <= goal)
    return best;
  Work work{0, options.workLimit};
  std::vector<Start> starts = placeGreedily(problem, goal, best, work);
  std::sort(starts.begin(), starts.end(),
            [](const Start &left, const Start &right) {
              return std::tie(left.peak, left.place) <
                     std::tie(right.peak, right.place);
            });
  // Starts share what is left evenly; what one leaves goes to the next.
  for (size_t i = 0; i < starts.size() && best.peak > goal; ++i) {
    int64_t share = (options.workLimit - work.done) /
                    static_cast<int64_t>(starts.size() - i);
    Work part{0, share};
    improveOrder(problem, std::move(starts[i].order), starts[i].fit, goal, best,
                 part);
    work.done += part.done;
  }
  return best;
}

} // namespace weft::planner
