//===- Lanes.h - the addresses of one access of a warp --------------------===//

#ifndef WEFT_TEST_EMULATOR_LANES_H
#define WEFT_TEST_EMULATOR_LANES_H

#include "test/emulator/Machine.h"

namespace weft::emulator {

/// Addresses of the active lanes, in the order of lanes.
struct Addresses {
  std::array<uint64_t, warpSize> of; ///< entry i belongs to lane[i]
  std::array<uint8_t, warpSize> lane;
  uint32_t count = 0;
  uint64_t lowest = ~uint64_t(0), highest = 0, joined = 0;
  bool consecutive = true; ///< each follows the one before

  /// Reads the row that holds the addresses of 32 or 64 bits.
  template <class T>
  static Addresses read(Warp &warp, const Instruction &instruction,
                        uint32_t width);
};

template <class T>
Addresses Addresses::read(Warp &warp, const Instruction &instruction,
                          uint32_t width) {
  Addresses result;
  const T *row = warp.row<T>(instruction.source[0]);
  for (uint32_t lane = 0; lane < warpSize; ++lane) {
    if (!(warp.mask >> lane & 1))
      continue;
    const uint64_t address = uint64_t(row[lane]) + uint64_t(instruction.offset);
    const uint32_t place = result.count++;
    result.of[place] = address;
    result.lane[place] = uint8_t(lane);
    result.lowest = address < result.lowest ? address : result.lowest;
    result.highest = address > result.highest ? address : result.highest;
    result.joined |= address;
    result.consecutive &= address == result.of[0] + uint64_t(place) * width;
  }
  return result;
}

/// Adds a warp's access of `width` bytes a lane to global traffic.
void countTraffic(Traffic &traffic, const Addresses &addresses, uint32_t width);

/// Cycles that a warp's access of shared memory takes beyond those of one
/// without conflicts: 32 banks of 4 bytes; lanes of a phase that read the
/// same word share it.
uint64_t bankConflicts(const Addresses &addresses, uint32_t width);

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_LANES_H
