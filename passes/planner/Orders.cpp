//===- Orders.cpp - greedy orders of placement ----------------------------===//

#include "passes/planner/Orders.h"

#include <algorithm>
#include <numeric>

namespace weft::planner {

namespace {

/// What the orders compare, for one buffer.
struct Key {
  double size, life, load;
  double begin;
};

} // namespace

/// Live bytes at the busiest moment of each buffer's life.
static std::vector<int64_t> busiestLoads(const Problem &problem) {
  std::vector<int64_t> times;
  for (const Buffer &buffer : problem.buffers)
    times.push_back(buffer.lower);
  std::sort(times.begin(), times.end());
  times.erase(std::unique(times.begin(), times.end()), times.end());
  auto first = [&](int64_t time) {
    return std::lower_bound(times.begin(), times.end(), time) - times.begin();
  };
  // Loads change for the worse only where a buffer begins, so these moments
  // are enough.
  std::vector<int64_t> load(times.size(), 0);
  for (const Buffer &buffer : problem.buffers)
    for (auto i = first(buffer.lower); i < first(buffer.upper); ++i)
      load[static_cast<size_t>(i)] += footprint(buffer);
  std::vector<int64_t> result;
  for (const Buffer &buffer : problem.buffers)
    result.push_back(*std::max_element(load.begin() + first(buffer.lower),
                                       load.begin() + first(buffer.upper)));
  return result;
}

/// Sorts by falling score; equal scores by falling size, then as given.
template <typename Score>
static Order sorted(const std::vector<Key> &keys, Score score) {
  Order order(keys.size());
  std::iota(order.begin(), order.end(), size_t{0});
  std::sort(order.begin(), order.end(), [&](size_t a, size_t b) {
    double left = score(keys[a]), right = score(keys[b]);
    if (left != right)
      return left > right;
    return keys[a].size != keys[b].size ? keys[a].size > keys[b].size : a < b;
  });
  return order;
}

std::vector<Order> greedyOrders(const Problem &problem) {
  std::vector<int64_t> loads = busiestLoads(problem);
  std::vector<Key> keys;
  for (size_t i = 0; i < problem.buffers.size(); ++i) {
    const Buffer &buffer = problem.buffers[i];
    keys.push_back(
        {static_cast<double>(footprint(buffer)),
         static_cast<double>(buffer.upper) - static_cast<double>(buffer.lower),
         static_cast<double>(loads[i]), static_cast<double>(buffer.lower)});
  }
  return {
      sorted(keys, [](const Key &key) { return key.size; }),
      sorted(keys, [](const Key &key) { return key.size * key.life; }),
      sorted(keys, [](const Key &key) { return key.life; }),
      sorted(keys, [](const Key &key) { return key.load; }),
      sorted(keys, [](const Key &key) { return key.load * key.life; }),
      sorted(keys, [](const Key &key) { return key.load * key.size; }),
      sorted(keys,
             [](const Key &key) { return key.load * key.size * key.life; }),
      sorted(keys, [](const Key &key) { return -key.begin; }),
      sorted(keys, [](const Key &key) { return key.begin; }),
  };
}

} // namespace weft::planner
