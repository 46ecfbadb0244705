//===- ConsoleTest.cpp - numbers and words on the console -----------------===//

#include "runtime/train/Console.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace weft::train;

namespace {

TEST(ConsoleTest, figuresSayMoreThanZero) {
  EXPECT_EQ(figure(0.90514), "0.9051");
  EXPECT_EQ(figure(0), "0.0000");
  EXPECT_EQ(figure(1.5e-7), "1.5e-07");
  EXPECT_EQ(figure(-2e12), "-2e+12");
  EXPECT_EQ(figure(std::nan("")), "nan");
  EXPECT_EQ(figure(-std::nan("")), "nan");
  EXPECT_EQ(figure(INFINITY), "inf");
}

TEST(ConsoleTest, wordsAreQuotedWhereAShellNeedsIt) {
  EXPECT_EQ(shellWord("runs/a-1/b.weftpack"), "runs/a-1/b.weftpack");
  EXPECT_EQ(shellWord("my data"), "'my data'");
  EXPECT_EQ(shellWord("it's"), "'it'\\''s'");
  EXPECT_EQ(shellWord(""), "''");
}

} // namespace
