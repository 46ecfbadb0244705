//===- Problem.cpp - what is to be placed ---------------------------------===//

#include "passes/planner/Problem.h"

#include <unordered_set>

namespace weft::planner {

/// Adds the most that the buffer can add to the top of an arena, padding
/// included; false when the sum leaves 64 bits.
static bool addReach(const Buffer &buffer, int64_t &sum) {
  int64_t reach;
  if (__builtin_add_overflow(buffer.size, buffer.alignment, &reach) ||
      __builtin_add_overflow(reach, buffer.alignment, &reach))
    return false;
  return !__builtin_add_overflow(sum, reach, &sum);
}

std::vector<std::string> malformed(const Problem &problem) {
  std::vector<std::string> sentences;
  std::unordered_set<int64_t> seen;
  int64_t sum = 0;
  bool fits = true;
  if (problem.capacity < 0)
    sentences.push_back("the capacity is " + std::to_string(problem.capacity) +
                        ", expected 0 or more");
  for (const Buffer &buffer : problem.buffers) {
    std::string name = "buffer " + std::to_string(buffer.id);
    if (!seen.insert(buffer.id).second)
      sentences.push_back(name + " is given twice, expected unique ids");
    if (buffer.upper <= buffer.lower)
      sentences.push_back(name + " lives in [" + std::to_string(buffer.lower) +
                          ", " + std::to_string(buffer.upper) +
                          "), expected upper above lower");
    if (buffer.size < 0)
      sentences.push_back(name + " has size " + std::to_string(buffer.size) +
                          ", expected 0 or more");
    else if (buffer.alignment < 1)
      sentences.push_back(name + " has alignment " +
                          std::to_string(buffer.alignment) +
                          ", expected 1 or more");
    else
      fits = fits && addReach(buffer, sum);
  }
  if (!fits)
    sentences.push_back("the sizes add up to more than 64 bits hold");
  return sentences;
}

} // namespace weft::planner
