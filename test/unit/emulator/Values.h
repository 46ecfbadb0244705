//===- Values.h - values at the edges of each type ------------------------===//

#ifndef WEFT_TEST_UNIT_EMULATOR_VALUES_H
#define WEFT_TEST_UNIT_EMULATOR_VALUES_H

#include <bit>
#include <cmath>
#include <cstdint>
#include <limits>
#include <random>
#include <vector>

namespace weft::emulator {

/// Bits of floats: zeros, denormals, ends of the range, ties, infinities,
/// NaNs, and some random ones.
inline std::vector<uint32_t> floatEdges(uint32_t randomCount = 24) {
  std::vector<uint32_t> bits = {
      0x00000000, 0x80000000, 0x00000001, 0x80000001, 0x007fffff, 0x00800000,
      0x807fffff, 0x3f800000, 0xbf800000, 0x3f800001, 0x3f7fffff, 0x40000000,
      0x3f000000, 0xbf000000, 0x3fc00000, 0x40200000, 0xc0200000, 0x4b000000,
      0x4b800001, 0x33800000, 0x7f7fffff, 0xff7fffff, 0x7f800000, 0xff800000,
      0x7fc00000, 0xffc00001, 0x7f800001, 0x477fe000, 0x477ff000, 0x38800000,
      0x387fffff, 0x33000000, 0x33000001, 0x4f000000, 0xcf000000, 0x4f800000,
      0x5f000000, 0x5f800000, 0x42fe0000, 0x437f0000, 0x43000000, 0x0d800000};
  std::mt19937 random(7);
  for (uint32_t i = 0; i < randomCount; ++i)
    bits.push_back(uint32_t(random()));
  return bits;
}

inline std::vector<uint64_t> doubleEdges() {
  std::vector<uint64_t> bits = {0,
                                0x8000000000000000,
                                1,
                                0x000fffffffffffff,
                                0x0010000000000000,
                                0x3ff0000000000000,
                                0xbff0000000000000,
                                0x3ff0000000000001,
                                0x4008000000000000,
                                0x7fefffffffffffff,
                                0x7ff0000000000000,
                                0xfff0000000000000,
                                0x7ff8000000000000,
                                0xfff8000000000001,
                                0x41dfffffffc00000,
                                0xc1e0000000000000,
                                0x43e0000000000000,
                                0x3fe0000000000000,
                                0x4004000000000000,
                                0x36a0000000000000,
                                0x3690000000000001,
                                0x47efffffefffffff,
                                0x47effffff0000000,
                                0x3ff0000010000000,
                                0x3ff0000030000000,
                                0x40effc0000000000,
                                0x40effdffffffffff,
                                0x40effe0000000000};
  std::mt19937_64 random(8);
  for (uint32_t i = 0; i < 16; ++i)
    bits.push_back(random());
  for (uint32_t i = 0; i < 16; ++i) // near 1, where formats round
    bits.push_back(0x3ff0000000000000 | random() >> 14);
  return bits;
}

/// Bits of f16 or bf16.
inline std::vector<uint16_t> halfEdges() {
  std::vector<uint16_t> bits = {
      0x0000, 0x8000, 0x0001, 0x8001, 0x03ff, 0x0400, 0x3c00, 0xbc00, 0x3c01,
      0x3bff, 0x7bff, 0xfbff, 0x7c00, 0xfc00, 0x7e00, 0xfe01, 0x3f80, 0xbf80,
      0x7f7f, 0x7f80, 0xff80, 0x7fc0, 0x007f, 0x0080, 0x3555, 0x4248, 0x4900};
  std::mt19937 random(9);
  for (uint32_t i = 0; i < 37; ++i)
    bits.push_back(uint16_t(random()));
  return bits;
}

template <class T>
std::vector<T> integerEdges() {
  using Limits = std::numeric_limits<T>;
  std::vector<T> values = {T(0),
                           T(1),
                           T(2),
                           T(3),
                           T(7),
                           T(31),
                           T(-1),
                           T(-2),
                           Limits::max(),
                           Limits::min(),
                           T(Limits::max() - 1),
                           T(Limits::min() + 1),
                           T(Limits::max() / 2),
                           T(0x5a5a)};
  std::mt19937_64 random(10);
  for (uint32_t i = 0; i < 10; ++i)
    values.push_back(T(random()));
  return values;
}

inline float asFloat(uint32_t bits) { return std::bit_cast<float>(bits); }
inline double asDouble(uint64_t bits) { return std::bit_cast<double>(bits); }

/// The bits of a result; every NaN has the pattern of PTX.
inline uint32_t bitsOf(float value) {
  return value != value ? 0x7fffffffu : std::bit_cast<uint32_t>(value);
}
inline uint64_t bitsOf(double value) {
  return value != value ? 0x7ff8000000000000ull
                        : std::bit_cast<uint64_t>(value);
}

} // namespace weft::emulator

#endif // WEFT_TEST_UNIT_EMULATOR_VALUES_H
