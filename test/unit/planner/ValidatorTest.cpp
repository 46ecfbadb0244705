//===- ValidatorTest.cpp - what a checker of plans must catch -------------===//

#include "passes/planner/Validator.h"
#include "passes/planner/Planner.h"

#include <gtest/gtest.h>

using namespace weft::planner;

/// Three buffers, two alive at a time.
static Problem chain() {
  return {{{0, 0, 2, 64, 64}, {1, 1, 3, 64, 64}, {2, 2, 4, 64, 64}}};
}

TEST(Validator, AcceptsALegalPlacement) {
  EXPECT_TRUE(validate(chain(), {{0, 64, 0}, 128}).empty());
}

TEST(Validator, CatchesAShiftedOffset) {
  std::vector<std::string> found = validate(chain(), {{64, 64, 0}, 128});
  ASSERT_EQ(found.size(), 1u);
  EXPECT_EQ(found[0], "buffer 1 at [64, 128) overlaps buffer 0 at [64, 128) "
                      "at time 1");
}

TEST(Validator, CatchesEveryShiftOfATightPlan) {
  Problem problem;
  for (int64_t i = 0; i < 12; ++i)
    problem.buffers.push_back({i, i % 4, 5 + i, 64 * (1 + i % 3), 64});
  Solution solution = plan(problem);
  ASSERT_TRUE(validate(problem, solution).empty());
  for (int64_t &offset : solution.offsets) {
    offset += 64;
    EXPECT_FALSE(validate(problem, solution).empty());
    offset -= 64;
  }
}

TEST(Validator, CatchesALifetimeThatWasShortened) {
  Problem whole = chain(), shortened = chain();
  shortened.buffers[0].upper = 1;
  Solution solution{{0, 0, 64}, 128};
  EXPECT_TRUE(validate(shortened, solution).empty());
  EXPECT_EQ(validate(whole, solution).size(), 1u);
}

TEST(Validator, CatchesNestedRanges) {
  Problem problem{{{0, 0, 9, 100}, {1, 1, 9, 10}, {2, 2, 9, 10}}};
  EXPECT_EQ(validate(problem, {{0, 10, 60}, 100}).size(), 2u);
}

TEST(Validator, CatchesOffsetsThatAreNegativeOrUnaligned) {
  EXPECT_EQ(validate(chain(), {{-64, 64, 0}, 128}).at(0),
            "buffer 0 has offset -64, expected 0 or more");
  EXPECT_EQ(validate(chain(), {{0, 96, 0}, 160}).at(0),
            "buffer 1 has offset 96, expected a multiple of 64");
}

TEST(Validator, CatchesAWrongPeakAndCapacity) {
  EXPECT_EQ(validate(chain(), {{0, 64, 0}, 64}).size(), 1u);
  EXPECT_EQ(validate(chain(), {{0, 64, 0}, 192}).size(), 1u);
  Problem tight = chain();
  tight.capacity = 127;
  EXPECT_EQ(validate(tight, {{0, 64, 0}, 128}).at(0),
            "buffer 1 at [64, 128) leaves the capacity of 127");
}

TEST(Validator, CatchesMissingOffsetsAndOverflow) {
  EXPECT_EQ(validate(chain(), {{0, 64}, 128}).at(0),
            "the solution has 2 offsets, expected 3");
  EXPECT_EQ(validate(chain(), {{0, NoCapacity - 63, 0}, 128}).at(0),
            "buffer 1 ends above what 64 bits hold");
}

TEST(Validator, CountsTheTailUpToTheAlignment) {
  Problem problem{{{0, 0, 2, 65, 64}, {1, 0, 2, 4, 4}}};
  EXPECT_EQ(validate(problem, {{0, 68}, 128}).size(), 1u);
  EXPECT_TRUE(validate(problem, {{0, 128}, 132}).empty());
}

TEST(Validator, LetsEmptyBuffersLieAnywhere) {
  Problem problem{{{0, 0, 2, 64}, {1, 0, 2, 0}}};
  EXPECT_TRUE(validate(problem, {{0, 32}, 64}).empty());
}
