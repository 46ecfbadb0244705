//===- Search.cpp - looks for a better order ------------------------------===//

#include "passes/planner/Search.h"

#include <algorithm>
#include <array>

namespace weft::planner {

namespace {

/// SplitMix64 from a fixed start: spreads choices without a seed.
class Spread {
public:
  /// A number in [0, bound); 0 when the bound is 0.
  size_t below(size_t bound) {
    state += 0x9e3779b97f4a7c15u;
    uint64_t value = state;
    value = (value ^ (value >> 30)) * 0xbf58476d1ce4e5b9u;
    value = (value ^ (value >> 27)) * 0x94d049bb133111ebu;
    value ^= value >> 31;
    return bound == 0 ? 0 : static_cast<size_t>(value % bound);
  }

private:
  uint64_t state = 0;
};

/// How far a solution is from the goal: the peak counts first, then the bytes
/// above the goal, so that plateaus have a slope.
struct Cost {
  int64_t peak = 0;
  double excess = 0;
  bool operator<=(const Cost &other) const {
    return peak != other.peak ? peak < other.peak : excess <= other.excess;
  }
};

class Searcher {
public:
  Searcher(const Problem &theProblem, Fit theFit, int64_t theGoal)
      : problem(theProblem), fit(theFit), goal(theGoal), placement(theProblem) {
  }

  void run(Order order, Solution &best, Work &work);

private:
  Cost judge(const Solution &solution);
  void promote(Order &order);

  const Problem &problem;
  Fit fit;
  int64_t goal;
  Placement placement;
  Spread spread;
  /// Buffers of the current solution that end above the goal.
  std::vector<size_t> blamed;
};

} // namespace

Cost Searcher::judge(const Solution &solution) {
  Cost cost{solution.peak, 0};
  for (size_t i = 0; i < solution.offsets.size(); ++i) {
    int64_t end = solution.offsets[i] + footprint(problem.buffers[i]);
    if (end > goal)
      cost.excess += static_cast<double>(end - goal);
  }
  return cost;
}

void Searcher::promote(Order &order) {
  // Mostly what stands too high; at times anything, because what stands in
  // its way may be below the goal.
  size_t index = spread.below(4) == 0 ? order[spread.below(order.size())]
                                      : blamed[spread.below(blamed.size())];
  auto from = std::find(order.begin(), order.end(), index);
  size_t position = static_cast<size_t>(from - order.begin());
  auto to = order.begin() + static_cast<ptrdiff_t>(spread.below(position));
  std::rotate(to, from, from + 1);
}

void Searcher::run(Order order, Solution &best, Work &work) {
  Solution solution;
  placement.place(order, fit, solution, work);
  Cost cost = judge(solution);
  auto blame = [&] {
    blamed.clear();
    for (size_t i = 0; i < solution.offsets.size(); ++i)
      if (solution.offsets[i] + footprint(problem.buffers[i]) > goal)
        blamed.push_back(i);
  };
  blame();
  // Late acceptance: a step may be as bad as the state some steps ago, which
  // leads out of small hollows.
  std::array<Cost, 30> history;
  history.fill(cost);
  size_t step = 0;
  while (best.peak > goal && !work.spent() && !blamed.empty()) {
    Order next = order;
    promote(next);
    placement.place(next, fit, solution, work);
    if (solution.peak < best.peak)
      best = solution;
    Cost nextCost = judge(solution);
    Cost &past = history[step++ % history.size()];
    if (nextCost <= cost || nextCost <= past) {
      cost = nextCost;
      order = std::move(next);
      blame();
    }
    past = cost;
  }
}

void improveOrder(const Problem &problem, Order order, Fit fit, int64_t goal,
                  Solution &best, Work &work) {
  Searcher(problem, fit, goal).run(std::move(order), best, work);
}

} // namespace weft::planner
