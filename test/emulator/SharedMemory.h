//===- SharedMemory.h - shared bytes with their last readers and writers --===//

#ifndef WEFT_TEST_EMULATOR_SHAREDMEMORY_H
#define WEFT_TEST_EMULATOR_SHAREDMEMORY_H

#include <cstddef>
#include <cstdint>
#include <vector>

namespace weft::emulator {

/// The shared memory of one block. Time is counted in stamps: every barrier
/// starts a new one. Two threads may touch the same bytes, one of them
/// writing, when a barrier of the block, or one of their warp, stands between.
class SharedMemory {
public:
  /// What is known of `granule` bytes, the narrowest access of the kernel.
  struct Shadow {
    uint32_t writeStamp = 0, readStamp = 0; ///< 0: never
    uint16_t writer = 0, reader = 0;
  };
  enum class Verdict : uint8_t { Fine, Race, Uninitialised };

  /// Makes room for `bytes`, all of them uninitialised.
  void resize(uint64_t size, uint32_t granuleBytes);

  /// Forgets every value: the start of a block.
  void startBlock();
  /// Orders all accesses before it against all after it.
  void blockBarrier();
  /// The same for one warp; returns the stamp that the warp keeps.
  uint32_t warpBarrier() { return ++stamp; }

  /// Notes an access of `width` bytes by `thread` of a block, whose warp had
  /// its last barrier at `syncStamp`.
  Verdict noteRead(uint64_t offset, uint32_t width, uint32_t thread,
                   uint32_t syncStamp);
  Verdict noteWrite(uint64_t offset, uint32_t width, uint32_t thread,
                    uint32_t syncStamp);

  std::byte *data() { return bytes.data(); }
  uint64_t size() const { return count; }

private:
  bool ordered(uint32_t when, bool sameWarp, uint32_t syncStamp) const;

  std::vector<std::byte> bytes;
  std::vector<Shadow> shadows;
  uint64_t count = 0;
  uint32_t granuleShift = 0;
  uint32_t stamp = 1;
  uint32_t barrierStamp = 1; ///< accesses with a smaller stamp are ordered
  uint32_t blockStamp = 1; ///< values with a smaller stamp are not this block's
};

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_SHAREDMEMORY_H
