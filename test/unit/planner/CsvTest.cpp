//===- CsvTest.cpp - problems and solutions as text -----------------------===//

#include "passes/planner/Csv.h"

#include <gtest/gtest.h>

using namespace weft::planner;

static std::string errorOf(std::string_view text) {
  Problem problem;
  return readProblem(text, "p.csv", problem);
}

TEST(Csv, ReadsColumnsInAnyOrder) {
  Problem problem;
  EXPECT_EQ(readProblem("size, id,upper,lower,note,alignment\r\n"
                        "100,7,4,2,x,64\r\n\r\n",
                        "p.csv", problem),
            "");
  ASSERT_EQ(problem.buffers.size(), 1u);
  const Buffer &buffer = problem.buffers[0];
  EXPECT_EQ(buffer.id, 7);
  EXPECT_EQ(buffer.lower, 2);
  EXPECT_EQ(buffer.upper, 4);
  EXPECT_EQ(buffer.size, 100);
  EXPECT_EQ(buffer.alignment, 64);
}

TEST(Csv, NamesWhatIsWrongAndWhere) {
  const std::string head = "id,lower,upper,size\n";
  EXPECT_EQ(errorOf(""), "p.csv:1: the file is empty, expected a line of "
                         "column names");
  EXPECT_EQ(errorOf("id,lower,size\n"),
            "p.csv:1: column 'upper' is missing, expected id,lower,upper,size "
            "or for a solution id,offset");
  EXPECT_EQ(errorOf("id,id,lower,upper,size\n"),
            "p.csv:1: column 'id' is named twice");
  EXPECT_EQ(errorOf(head + "0,0,1\n"), "p.csv:2: found 3 columns, expected 4");
  EXPECT_EQ(errorOf(head + "0,0,1,4x\n"),
            "p.csv:2: size is '4x', expected a whole number");
  EXPECT_EQ(errorOf(head + "0,0,1,\n"),
            "p.csv:2: size is '', expected a whole number");
  EXPECT_EQ(errorOf(head + "0,0,1,9223372036854775808\n"),
            "p.csv:2: size is '9223372036854775808', expected a number of 64 "
            "bits");
  EXPECT_EQ(errorOf(head + "0,0,1,-1\n"),
            "p.csv:2: size is '-1', expected 0 or more");
  EXPECT_EQ(errorOf(head + "0,3,3,1\n"),
            "p.csv:2: lower is 3 and upper is 3, expected lower below upper");
  EXPECT_EQ(errorOf(head + "0,0,1,1\n0,0,1,1\n"),
            "p.csv:3: id 0 was given on line 2 already, expected unique ids");
  EXPECT_EQ(errorOf(head + "0,0,1,9223372036854775800\n1,0,1,100\n"),
            "p.csv:3: the sizes add up to more than 64 bits hold");
}

TEST(Csv, SolutionsComeBackInTheOrderOfTheProblem) {
  Problem problem{{{5, 0, 2, 8}, {3, 1, 4, 8}}};
  std::string text = writeSolution(problem, {{8, 0}, 16});
  EXPECT_EQ(text, "id,lower,upper,size,offset\n5,0,2,8,8\n3,1,4,8,0\n");
  Solution solution;
  EXPECT_EQ(readSolution("offset,id\n0,3\n8,5\n", "s.csv", problem, solution),
            "");
  EXPECT_EQ(solution.offsets, (std::vector<int64_t>{8, 0}));
  EXPECT_EQ(solution.peak, 16);
}

TEST(Csv, SolutionsNameEachBufferOnce) {
  Problem problem{{{5, 0, 2, 8}, {3, 1, 4, 8}}};
  Solution solution;
  auto error = [&](std::string_view text) {
    return readSolution(text, "s.csv", problem, solution);
  };
  EXPECT_EQ(error("id,offset\n3,0\n"),
            "s.csv:2: the file ends without an offset for id 5");
  EXPECT_EQ(error("id,offset\n3,0\n3,0\n"),
            "s.csv:3: id 3 is placed twice, expected once");
  EXPECT_EQ(error("id,offset\n9,0\n"),
            "s.csv:2: id 9 is not a buffer of the problem");
}
