//===- Partitions.cpp - how a library call is cut -------------------------===//

#include "ir/library/Partitions.h"

#include <algorithm>

/// Below this many operations handing work to another thread costs more than
/// it saves.
static constexpr int64_t leastFlops = int64_t(1) << 21;
static constexpr int64_t mostPartitions = 64;

int64_t weft::library::choosePartitions(int64_t flops, int64_t units) {
  int64_t limit = std::min({flops / leastFlops, units, mostPartitions});
  int64_t partitions = 1;
  while (partitions * 2 <= limit)
    partitions *= 2;
  return partitions;
}
