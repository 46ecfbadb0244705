//===- Skyline.cpp - orders that fill valleys -----------------------------===//

#include "passes/planner/Skyline.h"

#include <algorithm>
#include <array>

namespace weft::planner {

namespace {

/// What decides first between buffers that fit into a valley.
enum class Prefer { Walls, WallsThenSize, Left, Right, Life };

/// A lifetime in columns: the moments where something begins or ends.
struct Span {
  size_t first, last;
  int64_t bytes;
};

/// Columns [first, last) whose roof is not above `height`.
struct Valley {
  size_t first, last;
  int64_t height;
};

class Skyline {
public:
  explicit Skyline(const Problem &problem);
  Order build(Prefer prefer);

private:
  using Rank = std::array<int64_t, 3>;

  Valley lowestValley() const;
  void raise(const Valley &valley);
  static Rank rank(const Span &span, const Valley &valley, Prefer prefer);

  std::vector<Span> spans;
  std::vector<int64_t> heights;
  /// Buffers of each column that are still to come.
  std::vector<size_t> waiting;
};

} // namespace

Skyline::Skyline(const Problem &problem) {
  std::vector<int64_t> times;
  for (const Buffer &buffer : problem.buffers) {
    times.push_back(buffer.lower);
    times.push_back(buffer.upper);
  }
  std::sort(times.begin(), times.end());
  times.erase(std::unique(times.begin(), times.end()), times.end());
  auto column = [&](int64_t time) {
    return static_cast<size_t>(
        std::lower_bound(times.begin(), times.end(), time) - times.begin());
  };
  for (const Buffer &buffer : problem.buffers)
    spans.push_back(
        {column(buffer.lower), column(buffer.upper), footprint(buffer)});
  heights.resize(times.size());
}

Valley Skyline::lowestValley() const {
  size_t lowest = heights.size();
  for (size_t i = 0; i < heights.size(); ++i)
    if (waiting[i] > 0 &&
        (lowest == heights.size() || heights[i] < heights[lowest]))
      lowest = i;
  Valley valley{lowest, lowest + 1, heights[lowest]};
  while (valley.first > 0 && heights[valley.first - 1] <= valley.height)
    --valley.first;
  while (valley.last < heights.size() && heights[valley.last] <= valley.height)
    ++valley.last;
  return valley;
}

void Skyline::raise(const Valley &valley) {
  int64_t wall = std::numeric_limits<int64_t>::max();
  if (valley.first > 0)
    wall = heights[valley.first - 1];
  if (valley.last < heights.size())
    wall = std::min(wall, heights[valley.last]);
  for (size_t i = valley.first; i < valley.last; ++i)
    heights[i] = wall;
}

/// Higher is better.
Skyline::Rank Skyline::rank(const Span &span, const Valley &valley,
                            Prefer prefer) {
  int64_t life = static_cast<int64_t>(span.last - span.first);
  int64_t walls = (span.first == valley.first) + (span.last == valley.last);
  switch (prefer) {
  case Prefer::Walls:
    return {walls, life, span.bytes};
  case Prefer::WallsThenSize:
    return {walls, span.bytes, life};
  case Prefer::Left:
    return {-static_cast<int64_t>(span.first), life, span.bytes};
  case Prefer::Right:
    return {static_cast<int64_t>(span.last), life, span.bytes};
  case Prefer::Life:
    break;
  }
  return {life, span.bytes, 0};
}

Order Skyline::build(Prefer prefer) {
  std::fill(heights.begin(), heights.end(), 0);
  waiting.assign(heights.size(), 0);
  std::vector<size_t> left;
  for (size_t i = 0; i < spans.size(); ++i) {
    left.push_back(i);
    for (size_t c = spans[i].first; c < spans[i].last; ++c)
      ++waiting[c];
  }
  Order order;
  while (!left.empty()) {
    Valley valley = lowestValley();
    auto best = left.end();
    for (auto it = left.begin(); it != left.end(); ++it)
      if (const Span &span = spans[*it];
          span.first >= valley.first && span.last <= valley.last &&
          (best == left.end() ||
           rank(span, valley, prefer) > rank(spans[*best], valley, prefer)))
        best = it;
    if (best == left.end()) {
      raise(valley);
      continue;
    }
    const Span &span = spans[*best];
    for (size_t c = span.first; c < span.last; ++c) {
      heights[c] = valley.height + span.bytes;
      --waiting[c];
    }
    order.push_back(*best);
    left.erase(best);
  }
  return order;
}

std::vector<Order> skylineOrders(const Problem &problem) {
  Skyline skyline(problem);
  std::vector<Order> orders;
  for (Prefer prefer : {Prefer::Walls, Prefer::WallsThenSize, Prefer::Left,
                        Prefer::Right, Prefer::Life})
    orders.push_back(skyline.build(prefer));
  return orders;
}

} // namespace weft::planner
