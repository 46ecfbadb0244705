//===- Csv.h - problems and solutions as text -------------------*- C++ -*-===//
///
/// \file
/// Reads and writes `id,lower,upper,size[,alignment][,offset]`, the columns in
/// any order, unknown columns ignored.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_CSV_H
#define WEFT_PASSES_PLANNER_CSV_H

#include "passes/planner/Problem.h"
#include "passes/planner/Solution.h"

#include <string_view>

namespace weft::planner {

/// Reads a problem. `name` stands in messages. Returns one sentence of the
/// form `name:line: what was found, expected what`, empty when all is well.
std::string readProblem(std::string_view text, std::string_view name,
                        Problem &problem);

/// Reads offsets for `problem` from the columns `id` and `offset`; rows may
/// come in any order. The peak becomes the top of the highest buffer.
std::string readSolution(std::string_view text, std::string_view name,
                         const Problem &problem, Solution &solution);

/// The columns of the problem and `offset`, in the order of the problem;
/// `alignment` only where one is not 1.
std::string writeSolution(const Problem &problem, const Solution &solution);

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_CSV_H
