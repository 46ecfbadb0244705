//===- PlannerTest.cpp - placements and how good they are -----------------===//

#include "passes/planner/Planner.h"

#include "passes/planner/LowerBound.h"
#include "passes/planner/Validator.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace weft::planner;

/// Plans and expects a legal answer.
static Solution planned(const Problem &problem, int64_t work = 2'000'000) {
  Solution solution = plan(problem, {work});
  EXPECT_EQ(validate(problem, solution), std::vector<std::string>());
  EXPECT_GE(solution.peak, lowerBound(problem));
  return solution;
}

static Problem randomProblem(std::mt19937 &random, int64_t buffers,
                             int64_t moments, int64_t most) {
  auto below = [&](int64_t bound) {
    return static_cast<int64_t>(random() % static_cast<uint64_t>(bound));
  };
  Problem problem;
  for (int64_t i = 0; i < buffers; ++i) {
    int64_t lower = below(moments);
    problem.buffers.push_back({i, lower, lower + 1 + below(moments - lower),
                               below(most + 1), int64_t{1} << below(3)});
  }
  return problem;
}

/// The least peak over all orders of first-fit, which some optimum is.
static int64_t exhaustivePeak(const Problem &problem) {
  std::vector<size_t> order(problem.buffers.size());
  for (size_t i = 0; i < order.size(); ++i)
    order[i] = i;
  int64_t best = NoCapacity;
  do {
    std::vector<int64_t> offsets(order.size());
    int64_t peak = 0;
    for (size_t k = 0; k < order.size(); ++k) {
      const Buffer &a = problem.buffers[order[k]];
      int64_t offset = 0;
      for (size_t j = 0; j < k;) {
        const Buffer &b = problem.buffers[order[j]];
        int64_t other = offsets[order[j]];
        bool meet = a.lower < b.upper && b.lower < a.upper &&
                    offset < other + footprint(b) &&
                    other < offset + footprint(a);
        offset += meet ? a.alignment : 0;
        j = meet ? 0 : j + 1;
      }
      offsets[order[k]] = offset;
      peak = std::max(peak, footprint(a) > 0 ? offset + footprint(a) : 0);
    }
    best = std::min(best, peak);
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

TEST(Planner, PlacesNothing) { EXPECT_EQ(planned({}).peak, 0); }

TEST(Planner, ReusesWhatIsFree) {
  Problem problem{{{0, 0, 2, 64}, {1, 1, 3, 64}, {2, 2, 4, 64}}};
  EXPECT_EQ(planned(problem).peak, 128);
}

TEST(Planner, GivesEmptyBuffersNoPlace) {
  Problem problem{{{0, 0, 9, 0, 64}, {1, 1, 3, 10}, {2, 2, 9, 0}}};
  EXPECT_EQ(planned(problem).peak, 10);
}

TEST(Planner, KeepsAlignment) {
  Problem problem{{{0, 0, 2, 10, 1}, {1, 0, 2, 64, 64}, {2, 0, 2, 6, 3}}};
  Solution solution = planned(problem);
  EXPECT_EQ(solution.offsets[1] % 64, 0);
  EXPECT_EQ(solution.offsets[2] % 3, 0);
}

TEST(Planner, ReachesTheOptimumOfTinyProblems) {
  std::mt19937 random(1);
  for (int round = 0; round < 150; ++round) {
    Problem problem = randomProblem(random, 1 + round % 7, 6, 12);
    EXPECT_EQ(planned(problem, 200'000).peak, exhaustivePeak(problem))
        << "round " << round;
  }
}

TEST(Planner, IsLegalOnLargerProblems) {
  std::mt19937 random(2);
  for (int round = 0; round < 60; ++round)
    planned(randomProblem(random, 1 + 3 * round, 5 + 2 * round, 5000), 200'000);
}

TEST(Planner, GivesTheSameAnswerTwice) {
  std::mt19937 random(3);
  Problem problem = randomProblem(random, 200, 300, 100000);
  Solution first = planned(problem);
  EXPECT_EQ(first.offsets, planned(problem).offsets);
  EXPECT_EQ(first.peak, planned(problem).peak);
}

/// The shape of training: activations that wait for the way back, beside
/// values that live for one step.
static Problem trainingStep(int64_t layers) {
  Problem problem;
  auto add = [&](int64_t lower, int64_t upper, int64_t size) {
    int64_t id = static_cast<int64_t>(problem.buffers.size());
    problem.buffers.push_back({id, lower, upper, size, 64});
  };
  for (int64_t i = 0; i < layers; ++i) {
    int64_t back = 4 * layers - 2 * i;
    add(2 * i, back, 4096 * (layers - i) + 192);
    add(2 * i, 2 * i + 2, 10000 + 64 * (i % 5));
    add(back, back + 3, 4096 * (layers - i));
    add(back, 4 * layers + 4, 512 * (i + 1));
  }
  return problem;
}

TEST(Planner, PlacesTrainingStepsCloseToTheBound) {
  for (int64_t layers : {5, 20, 70}) {
    Problem problem = trainingStep(layers);
    EXPECT_LE(static_cast<double>(planned(problem, 0).peak),
              1.05 * static_cast<double>(lowerBound(problem)))
        << layers << " layers";
  }
}

/// Nothing to choose: one after the other, in time that grows with the count.
TEST(Planner, ManyThatLiveAtOnce) {
  Problem problem;
  for (int64_t i = 0; i < 100'000; ++i)
    problem.buffers.push_back({i, 0, 1, 100 + i % 7, 256});
  Solution solution = planned(problem);
  EXPECT_EQ(solution.peak, 256 * 100'000);
  EXPECT_EQ(solution.offsets[1], 256);
}
