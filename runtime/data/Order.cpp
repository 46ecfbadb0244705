//===- Order.cpp - which samples make up which batch ----------------------===//

#include "runtime/data/Order.h"

#include "runtime/base/Philox.h"

#include <algorithm>
#include <numeric>
#include <utility>

namespace weft::data {

std::vector<int64_t> sampleOrder(uint64_t seed, int64_t epoch, int64_t size,
                                 bool shuffle) {
  std::vector<int64_t> order(static_cast<size_t>(size));
  std::iota(order.begin(), order.end(), int64_t(0));
  if (!shuffle)
    return order;
  // A constant of its own keeps this stream apart from those of the
  // initialisers and of random ops under the same seed.
  PhiloxStream random(seed ^ 0x6F72646572ull, uint64_t(epoch));
  for (size_t i = order.size(); i > 1; --i)
    std::swap(order[i - 1], order[random.nextBelow(i)]);
  return order;
}

int64_t BatchSchedule::valid(int64_t position) const {
  return std::min(batch, samples - position * batch);
}

void BatchSchedule::fill(const std::vector<int64_t> &order, int64_t position,
                         std::vector<int64_t> &out) const {
  int64_t real = valid(position);
  out.resize(static_cast<size_t>(batch));
  for (int64_t i = 0; i < batch; ++i)
    out[size_t(i)] = order[size_t(position * batch + std::min(i, real - 1))];
}

} // namespace weft::data
