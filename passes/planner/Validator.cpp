//===- Validator.cpp - checks a placement ---------------------------------===//

#include "passes/planner/Validator.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace weft::planner {

namespace {

/// One end of a lifetime. Sorted by time; ends come before begins.
struct Event {
  int64_t time;
  bool begins;
  size_t index;
  bool operator<(const Event &other) const {
    return std::tie(time, begins, index) <
           std::tie(other.time, other.begins, other.index);
  }
};

/// Walks through one problem and collects sentences.
class Checker {
public:
  Checker(const Problem &theProblem, const Solution &theSolution)
      : problem(theProblem), solution(theSolution) {}

  std::vector<std::string> run();

private:
  void checkRange(size_t index);
  void checkPeak();
  void checkOverlaps();
  void begin(size_t index);
  std::string describe(size_t index) const;

  const Problem &problem;
  const Solution &solution;
  std::vector<std::string> sentences;
  /// First byte after each buffer; the offset itself for an unusable range.
  std::vector<int64_t> tops;
  /// Bytes of the longest usable range.
  int64_t longest = 0;
  /// The living, by offset. Several share an offset only in a bad solution.
  std::multimap<int64_t, size_t> living;
};

} // namespace

std::string Checker::describe(size_t index) const {
  return "buffer " + std::to_string(problem.buffers[index].id) + " at [" +
         std::to_string(solution.offsets[index]) + ", " +
         std::to_string(tops[index]) + ")";
}

/// Checks what a buffer shows by itself.
void Checker::checkRange(size_t index) {
  const Buffer &buffer = problem.buffers[index];
  int64_t offset = solution.offsets[index];
  std::string name = "buffer " + std::to_string(buffer.id);
  if (offset < 0) {
    sentences.push_back(name + " has offset " + std::to_string(offset) +
                        ", expected 0 or more");
    return;
  }
  if (offset % buffer.alignment != 0)
    sentences.push_back(name + " has offset " + std::to_string(offset) +
                        ", expected a multiple of " +
                        std::to_string(buffer.alignment));
  int64_t units = buffer.size / buffer.alignment;
  units += units * buffer.alignment < buffer.size ? 1 : 0;
  if (__builtin_add_overflow(offset, units * buffer.alignment, &tops[index])) {
    tops[index] = offset;
    sentences.push_back(name + " ends above what 64 bits hold");
    return;
  }
  if (tops[index] > problem.capacity)
    sentences.push_back(describe(index) + " leaves the capacity of " +
                        std::to_string(problem.capacity));
}

void Checker::checkPeak() {
  int64_t top = 0;
  for (size_t i = 0; i < tops.size(); ++i)
    if (problem.buffers[i].size > 0)
      top = std::max(top, tops[i]);
  if (solution.peak != top)
    sentences.push_back(
        "the peak is said to be " + std::to_string(solution.peak) +
        ", but the highest buffer ends at " + std::to_string(top));
}

/// Reports every living buffer that shares a byte with the one that begins.
void Checker::begin(size_t index) {
  // Ranges of the living may be nested in a bad solution, so no neighbour
  // is trusted: everything that starts below the top is looked at, but for
  // what even the longest range would not reach from.
  auto first = living.upper_bound(solution.offsets[index] - longest);
  auto last = living.lower_bound(tops[index]);
  for (auto it = first; it != last; ++it)
    if (tops[it->second] > solution.offsets[index])
      sentences.push_back(describe(index) + " overlaps " +
                          describe(it->second) + " at time " +
                          std::to_string(problem.buffers[index].lower));
  living.emplace(solution.offsets[index], index);
}

void Checker::checkOverlaps() {
  std::vector<Event> events;
  for (size_t i = 0; i < tops.size(); ++i) {
    if (tops[i] <= solution.offsets[i])
      continue;
    longest = std::max(longest, tops[i] - solution.offsets[i]);
    events.push_back({problem.buffers[i].lower, true, i});
    events.push_back({problem.buffers[i].upper, false, i});
  }
  std::sort(events.begin(), events.end());
  for (const Event &event : events) {
    if (event.begins) {
      begin(event.index);
      continue;
    }
    auto [first, last] = living.equal_range(solution.offsets[event.index]);
    auto found = std::find_if(first, last, [&](const auto &entry) {
      return entry.second == event.index;
    });
    if (found != last)
      living.erase(found);
  }
}

std::vector<std::string> Checker::run() {
  if (solution.offsets.size() != problem.buffers.size())
    return {"the solution has " + std::to_string(solution.offsets.size()) +
            " offsets, expected " + std::to_string(problem.buffers.size())};
  sentences = malformed(problem);
  if (!sentences.empty())
    return sentences;
  tops = solution.offsets;
  for (size_t i = 0; i < tops.size(); ++i)
    checkRange(i);
  checkPeak();
  checkOverlaps();
  return sentences;
}

std::vector<std::string> validate(const Problem &problem,
                                  const Solution &solution) {
  return Checker(problem, solution).run();
}

} // namespace weft::planner
