//===- Problem.h - what is to be placed -------------------------*- C++ -*-===//
///
/// \file
/// A placement problem: buffers that live for a while and need a range of one
/// arena. Time runs to the right, offsets run upwards; a buffer is a rectangle
/// whose left and right sides are given and whose height above the floor is
/// to be chosen so that no two rectangles overlap and the top is low.
///
///     offset
///      ^     +-----------+
///      |     |  c        |        c.lower = 1, c.upper = 3
///      +-----+-----+-----+
///      |  a        |  b  |        a and b touch in time and share no moment:
///      +-----------+-----+        lifetimes are half-open
///      0     1     2     3  time
///
/// A buffer occupies its size rounded up to its own alignment, so code that
/// works on whole vectors may touch the tail of a buffer.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PLANNER_PROBLEM_H
#define WEFT_PASSES_PLANNER_PROBLEM_H

#include <cstdint>
#include <limits>
#include <string>
#include <vector>

namespace weft::planner {

/// One rectangle without its offset.
struct Buffer {
  /// The caller's name for it, unique in a problem.
  int64_t id = 0;
  /// First moment of life.
  int64_t lower = 0;
  /// First moment after life; above `lower`.
  int64_t upper = 0;
  /// Bytes; zero is allowed and takes no place.
  int64_t size = 0;
  /// The offset is a multiple of this; at least 1, any number.
  int64_t alignment = 1;
};

/// The capacity of an arena that may grow as needed.
inline constexpr int64_t NoCapacity = std::numeric_limits<int64_t>::max();

struct Problem {
  std::vector<Buffer> buffers;
  /// Bytes of the arena.
  int64_t capacity = NoCapacity;
};

/// Bytes that the buffer occupies: its size rounded up to its alignment.
inline int64_t footprint(const Buffer &buffer) {
  int64_t rest = buffer.size % buffer.alignment;
  return rest == 0 ? buffer.size : buffer.size + (buffer.alignment - rest);
}

/// Says what makes the problem meaningless: an empty lifetime, a negative
/// size or capacity, an alignment below 1, an id used twice, or sizes whose
/// sum leaves 64 bits. One sentence for each; empty when all is well. The
/// other functions of the library ask for a problem that passes this.
std::vector<std::string> malformed(const Problem &problem);

} // namespace weft::planner

#endif // WEFT_PASSES_PLANNER_PROBLEM_H
