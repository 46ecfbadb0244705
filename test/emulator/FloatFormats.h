//===- FloatFormats.h - the float formats as bits -------------------------===//
//
/// \file
/// f16 and bf16 as bits, widened and narrowed by integer arithmetic (no host
/// support needed), and the one pattern that a NaN has in each format.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_FLOATFORMATS_H
#define WEFT_TEST_EMULATOR_FLOATFORMATS_H

#include <bit>
#include <cmath>
#include <cstdint>

namespace weft::emulator {

struct Half {
  uint16_t bits;
};
struct BFloat {
  uint16_t bits;
};
/// Two values in one register, the first in the low half.
template <class T>
struct Pair {
  T low, high;
};

inline float bitsToFloat(uint32_t bits) { return std::bit_cast<float>(bits); }
inline uint32_t floatToBits(float value) {
  return std::bit_cast<uint32_t>(value);
}

/// The NaN of every f32 operation.
inline float quiet(float value) {
  return value == value ? value : bitsToFloat(0x7fffffff);
}
/// PTX leaves the pattern of an f64 NaN open: always the same one here.
inline double quiet(double value) {
  return value == value ? value : std::bit_cast<double>(0x7ff8000000000000ull);
}

//===----------------------------------------------------------------------===//
// Widening: exact
//===----------------------------------------------------------------------===//

inline float widen(BFloat value) {
  return quiet(bitsToFloat(uint32_t(value.bits) << 16));
}

inline float widen(Half value) {
  const uint32_t magnitude = value.bits & 0x7fff;
  const uint32_t sign = uint32_t(value.bits & 0x8000) << 16;
  // 2^112 moves the exponent; it makes denormals normal exactly.
  const float scaled = bitsToFloat(magnitude << 13) * 0x1p112f;
  const uint32_t special = 0x7f800000 | magnitude << 13;
  const uint32_t bits = magnitude >= 0x7c00 ? special : floatToBits(scaled);
  return quiet(bitsToFloat(bits | sign));
}

/// What is wide enough stays as it is.
template <class T>
T widen(T value) {
  return value;
}

//===----------------------------------------------------------------------===//
// Narrowing
//===----------------------------------------------------------------------===//

enum class Rounding { Nearest, Zero };

/// Rounds to Half or BFloat; to the nearest: ties to even.
template <class T>
T narrow(float value, Rounding rounding = Rounding::Nearest);

template <>
inline BFloat narrow(float value, Rounding rounding) {
  const uint32_t bits = floatToBits(value);
  const uint32_t up =
      rounding == Rounding::Nearest ? 0x7fff + (bits >> 16 & 1) : 0;
  return {uint16_t(value == value ? (bits + up) >> 16 : 0x7fff)};
}

template <>
inline Half narrow(float value, Rounding rounding) {
  const uint32_t bits = floatToBits(value);
  const uint32_t magnitude = bits & 0x7fffffff;
  const uint32_t sign = bits >> 16 & 0x8000;
  const bool nearest = rounding == Rounding::Nearest;
  // Normal results: move the exponent, round away 13 bits.
  const uint32_t moved = magnitude - 0x38000000;
  const uint32_t normal =
      (moved + (nearest ? 0xfff + (moved >> 13 & 1) : 0)) >> 13;
  // Denormal results count in units of 2^-24, which 0.5f has as its last bit.
  const float small = bitsToFloat(magnitude < 0x38800000 ? magnitude : 0);
  const uint32_t denormal = nearest ? floatToBits(small + 0.5f) - 0x3f000000
                                    : uint32_t(int32_t(small * 0x1p24f));
  const uint32_t largest = nearest ? 0x7c00 : 0x7bff;
  uint32_t result = magnitude < 0x38800000 ? denormal
                    : normal > largest     ? largest
                                           : normal;
  if (magnitude >= 0x47800000)
    result = magnitude >= 0x7f800000 ? 0x7c00 : largest;
  return {uint16_t(value == value ? (sign | result) : 0x7fff)};
}

/// To 10 bits behind the point, as the inputs of TF32 units are rounded.
inline float roundToTf32(float value) {
  const uint32_t bits = floatToBits(value);
  if ((bits & 0x7f800000) == 0x7f800000)
    return value;
  return bitsToFloat((bits + 0xfff + (bits >> 13 & 1)) & ~0x1fffu);
}

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_FLOATFORMATS_H
