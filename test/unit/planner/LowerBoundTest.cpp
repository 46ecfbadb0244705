//===- LowerBoundTest.cpp - the yardstick of plans ------------------------===//

#include "passes/planner/LowerBound.h"

#include <gtest/gtest.h>

using namespace weft::planner;

TEST(LowerBound, IsZeroForNothing) { EXPECT_EQ(lowerBound({}), 0); }

TEST(LowerBound, IsTheBusiestMoment) {
  Problem problem{{{0, 0, 4, 10}, {1, 1, 3, 20}, {2, 5, 6, 25}}};
  EXPECT_EQ(lowerBound(problem), 30);
}

TEST(LowerBound, LifetimesAreHalfOpen) {
  Problem problem{{{0, 0, 4, 10}, {1, 4, 8, 20}}};
  EXPECT_EQ(lowerBound(problem), 20);
}

TEST(LowerBound, CountsWholeUnitsOfAlignment) {
  Problem problem{{{0, 0, 4, 1, 64}, {1, 0, 4, 65, 64}}};
  EXPECT_EQ(lowerBound(problem), 192);
}

TEST(Malformed, NamesEachFault) {
  EXPECT_TRUE(malformed({{{0, 0, 1, 0}}}).empty());
  EXPECT_EQ(malformed({{{7, 3, 3, 1}}}).at(0),
            "buffer 7 lives in [3, 3), expected upper above lower");
  EXPECT_EQ(malformed({{{7, 0, 3, -1}}}).at(0),
            "buffer 7 has size -1, expected 0 or more");
  EXPECT_EQ(malformed({{{7, 0, 3, 1, 0}}}).at(0),
            "buffer 7 has alignment 0, expected 1 or more");
  EXPECT_EQ(malformed({{{7, 0, 3, 1}, {7, 0, 3, 1}}}).at(0),
            "buffer 7 is given twice, expected unique ids");
  EXPECT_EQ(malformed({{{0, 0, 3, NoCapacity - 2}, {1, 0, 3, 9}}}).at(0),
            "the sizes add up to more than 64 bits hold");
}
