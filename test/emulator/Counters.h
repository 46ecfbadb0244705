//===- Counters.h - what a launch did to memory ---------------------------===//
//
/// \file
/// Exact counts of a launch: they depend on the text, the grid and the data
/// alone, never on the order of blocks or on host threads.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_COUNTERS_H
#define WEFT_TEST_EMULATOR_COUNTERS_H

#include <array>
#include <cstdint>
#include <string>

namespace weft::emulator {

/// Traffic in one direction.
struct Traffic {
  /// Bytes asked for by all lanes, by the width of one lane's access:
  /// 1, 2, 4, 8, 16.
  std::array<uint64_t, 5> bytes{};
  /// 32-byte sectors touched, counted once per access of a warp.
  uint64_t sectors = 0;
  /// Distinct bytes used of those sectors; at most 32 * sectors.
  uint64_t sectorBytes = 0;

  uint64_t total() const;
  /// Share of the bytes that 16-byte accesses move; 1 where there are none.
  double wideShare() const;
  /// sectorBytes / (32 * sectors); 1 where there are none.
  double sectorShare() const;

  bool operator==(const Traffic &) const = default;
};

struct Counters {
  Traffic loads, stores;         ///< global memory
  uint64_t constantBytes = 0;    ///< loaded from arrays of the text
  uint64_t sharedLoads = 0;      ///< bytes
  uint64_t sharedStores = 0;     ///< bytes
  uint64_t bankConflicts = 0;    ///< cycles beyond those without conflict
  uint64_t warpInstructions = 0; ///< one for each warp that executes it
  uint64_t laneInstructions = 0; ///< one for each active lane
  uint64_t barriers = 0;         ///< one for each block that passes it
  uint64_t shuffles = 0;         ///< one for each warp
  uint64_t blocks = 0, launches = 0;

  void add(const Counters &other);
  /// Loaded and stored bytes of global memory.
  uint64_t globalBytes() const { return loads.total() + stores.total(); }
  /// `key: value` lines.
  std::string describe() const;

  bool operator==(const Counters &) const = default;
};

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_COUNTERS_H
