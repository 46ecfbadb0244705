//===- Memory.h - device memory and pinned memory -------------------------===//
//
/// \file
/// Device addresses are host addresses, yet the pages of device memory are
/// closed (PROT_NONE) except while queued work runs: host code that touches
/// them faults as it would beside a real GPU. New memory holds bytes 0xff, so
/// that a float that nobody wrote is a NaN.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_MEMORY_H
#define WEFT_TEST_EMULATOR_DRIVER_MEMORY_H

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>

namespace weft::emulated {

struct Block {
  uint64_t begin = 0; ///< address
  uint64_t bytes = 0; ///< as asked for
  uint64_t mapped = 0;
  bool pinned = false;
  int device = -1; ///< of device memory
  std::string name;
};

class Memory {
public:
  /// Null where the host has not enough.
  const Block *allocate(uint64_t bytes, bool pinned, int device);
  void free(const Block &block);

  /// The block that holds an address; null where none does.
  const Block *find(uint64_t address) const;
  const Block *find(const void *address) const {
    return find(uint64_t(reinterpret_cast<uintptr_t>(address)));
  }
  /// Whether [address, address + bytes) lies in one live block of the device.
  bool holds(uint64_t address, uint64_t bytes, int device) const;

  /// "mem1+256", "pinned2", "host" for other addresses, "null".
  std::string nameOf(uint64_t address) const;

  /// Opens or closes the pages of device memory.
  void open();
  void close();

  uint64_t usedBytes(int device) const;
  const std::map<uint64_t, Block> &blocks() const { return table; }

  uint64_t totalBytes = 0; ///< of all device memory ever taken
  uint64_t peakBytes = 0;  ///< of device memory at once
  uint64_t pinnedPeak = 0; ///< of pinned memory at once
  uint64_t liveBytes = 0, pinnedBytes = 0;

private:
  void protect(int protection);

  std::map<uint64_t, Block> table; ///< by address
  uint64_t deviceNumber = 0, pinnedNumber = 0;
};

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_MEMORY_H
