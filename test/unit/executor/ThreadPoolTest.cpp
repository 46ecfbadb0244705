//===- ThreadPoolTest.cpp - every partition once, whatever the threads ----===//

#include "runtime/cpu/ThreadPool.h"

#include <gtest/gtest.h>

namespace weft {
namespace {

TEST(ThreadPool, RunsEveryPartitionOnce) {
  for (int64_t threads : {1, 2, 3, 8}) {
    std::atomic<int> started = 0;
    Result<std::unique_ptr<ThreadPool>> pool =
        ThreadPool::create(threads, [&] { ++started; });
    ASSERT_TRUE(pool.isOk());
    EXPECT_EQ((*pool)->threads(), threads);
    for (int64_t partitions : {0, 1, 2, 7, 100}) {
      std::vector<std::atomic<int>> hits(size_t(partitions) + 1);
      for (int round = 0; round < 200; ++round)
        (*pool)->run(partitions, [&](int64_t i) { ++hits[size_t(i)]; });
      for (int64_t i = 0; i < partitions; ++i)
        EXPECT_EQ(hits[size_t(i)], 200);
      EXPECT_EQ(hits[size_t(partitions)], 0);
    }
  }
}

/// Plain memory written by one job is read by the next.
TEST(ThreadPool, JobsAreOrdered) {
  std::unique_ptr<ThreadPool> pool = std::move(*ThreadPool::create(4, nullptr));
  std::vector<int64_t> values(64, 0);
  for (int64_t round = 0; round < 5000; ++round) {
    pool->run(64, [&](int64_t i) { values[size_t(63 - i)] += i; });
    pool->run(64, [&](int64_t i) { values[size_t(i)] += round - (63 - i); });
  }
  for (int64_t value : values)
    EXPECT_EQ(value, 5000 * 4999 / 2);
}

TEST(ThreadPool, RefusesSenselessCounts) {
  EXPECT_EQ(ThreadPool::create(0, nullptr).status().code(), StatusCode::Usage);
  EXPECT_EQ(ThreadPool::create(5000, nullptr).status().code(),
            StatusCode::Usage);
  EXPECT_GE(availableProcessors(), 1);
}

} // namespace
} // namespace weft
