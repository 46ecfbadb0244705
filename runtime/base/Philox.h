//===- Philox.h - the counter-based generator Philox4x32-10 ---------------===//
///
/// \file
/// A number is a pure function of (counter, key), so neither order nor threads
/// can change it. Salmon et al., "Parallel random numbers: as easy as 1, 2, 3".
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_BASE_PHILOX_H
#define WEFT_RUNTIME_BASE_PHILOX_H

#include <array>
#include <cstdint>

namespace weft {

using PhiloxCounter = std::array<uint32_t, 4>;
using PhiloxKey = std::array<uint32_t, 2>;

/// Four random words of `counter` under `key`.
constexpr PhiloxCounter philox4x32(PhiloxCounter counter, PhiloxKey key) {
  for (int round = 0; round < 10; ++round) {
    uint64_t a = uint64_t(0xD2511F53u) * counter[0];
    uint64_t b = uint64_t(0xCD9E8D57u) * counter[2];
    counter = {uint32_t(b >> 32) ^ counter[1] ^ key[0], uint32_t(b),
               uint32_t(a >> 32) ^ counter[3] ^ key[1], uint32_t(a)};
    key[0] += 0x9E3779B9u;
    key[1] += 0xBB67AE85u;
  }
  return counter;
}

constexpr PhiloxKey philoxKey(uint64_t key) {
  return {uint32_t(key), uint32_t(key >> 32)};
}

/// A stream of numbers: key names the stream, `sequence` a part of it (an
/// epoch, a tensor), and the position advances by one word a call.
class PhiloxStream {
public:
  PhiloxStream(uint64_t streamKey, uint64_t sequenceNumber)
      : key(philoxKey(streamKey)), sequence(sequenceNumber) {}

  uint32_t next32() {
    if (used == 4) {
      block = philox4x32({uint32_t(position), uint32_t(position >> 32),
                          uint32_t(sequence), uint32_t(sequence >> 32)},
                         key);
      ++position;
      used = 0;
    }
    return block[used++];
  }

  uint64_t next64() {
    uint64_t low = next32();
    return low | uint64_t(next32()) << 32;
  }

  /// Uniform in [0, 1), a multiple of 2^-53.
  double nextUniform() { return double(next64() >> 11) * 0x1p-53; }

  /// Uniform in [0, bound), without bias; bound > 0.
  uint64_t nextBelow(uint64_t bound) {
    // Values under 2^64 mod bound would come once too often.
    uint64_t threshold = (0 - bound) % bound;
    uint64_t value = next64();
    while (value < threshold)
      value = next64();
    return value % bound;
  }

private:
  PhiloxKey key;
  uint64_t sequence;
  uint64_t position = 0;
  PhiloxCounter block = {};
  unsigned used = 4;
};

} // namespace weft

#endif // WEFT_RUNTIME_BASE_PHILOX_H
