//===- OrderTest.cpp - which samples make up which batch ------------------===//

#include "runtime/data/Order.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <numeric>

using namespace weft::data;

TEST(OrderTest, isAPermutationThatDependsOnSeedAndEpochAlone) {
  std::vector<int64_t> order = sampleOrder(1, 0, 1000, true);
  EXPECT_EQ(order, sampleOrder(1, 0, 1000, true));
  EXPECT_NE(order, sampleOrder(1, 1, 1000, true));
  EXPECT_NE(order, sampleOrder(2, 0, 1000, true));
  std::sort(order.begin(), order.end());
  EXPECT_EQ(order, sampleOrder(1, 0, 1000, false));
}

TEST(OrderTest, theOrderOfASeedNeverChanges) {
  // Written down once: a change would silently break resumed runs.
  EXPECT_EQ(sampleOrder(1, 0, 8, true),
            (std::vector<int64_t>{3, 4, 2, 5, 0, 1, 6, 7}));
}

TEST(OrderTest, smallSizes) {
  EXPECT_TRUE(sampleOrder(1, 0, 0, true).empty());
  EXPECT_EQ(sampleOrder(1, 0, 1, true), std::vector<int64_t>{0});
}

TEST(OrderTest, everyPositionIsReachedEvenly) {
  std::vector<int> counts(10);
  for (int64_t epoch = 0; epoch < 10000; ++epoch)
    ++counts[size_t(sampleOrder(3, epoch, 10, true)[0])];
  for (int count : counts)
    EXPECT_NEAR(count, 1000, 150);
}

TEST(OrderTest, trainingDropsTheRestEvaluationPads) {
  BatchSchedule train{10, 4, false, false, 1};
  EXPECT_EQ(train.stepsPerEpoch(), 2);
  BatchSchedule eval{10, 4, true, false, 1};
  EXPECT_EQ(eval.stepsPerEpoch(), 3);
  EXPECT_EQ(eval.valid(0), 4);
  EXPECT_EQ(eval.valid(2), 2);
  std::vector<int64_t> samples;
  eval.fill(sampleOrder(1, 0, 10, false), 2, samples);
  EXPECT_EQ(samples, (std::vector<int64_t>{8, 9, 9, 9}));
}
