//===- FloatBits.h - float formats and their exact operations -------------===//
//
/// \file
/// f16 and bf16 as bits, conversions by integer arithmetic (no host support
/// needed), and a fused multiply-add for f32 that needs no FMA unit. A NaN
/// that an operation makes has the one pattern that PTX gives it.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_FLOATBITS_H
#define WEFT_TEST_EMULATOR_FLOATBITS_H

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

//===----------------------------------------------------------------------===//
// Narrowing
//===----------------------------------------------------------------------===//

enum class Rounding { Nearest, Zero };

inline BFloat narrowBFloat(float value, Rounding rounding = Rounding::Nearest) {
  const uint32_t bits = floatToBits(value);
  const uint32_t up =
      rounding == Rounding::Nearest ? 0x7fff + (bits >> 16 & 1) : 0;
  return {uint16_t(value == value ? (bits + up) >> 16 : 0x7fff)};
}

inline Half narrowHalf(float value, Rounding rounding = Rounding::Nearest) {
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

//===----------------------------------------------------------------------===//
// One rounding for several operations
//===----------------------------------------------------------------------===//

/// a + b rounded to odd: a later rounding to at most 51 bits gives what one
/// rounding of the exact sum gives.
inline double addToOdd(double a, double b) {
  const double sum = a + b;
  const double part = sum - a;
  const double error = (a - (sum - part)) + (b - part);
  uint64_t bits = std::bit_cast<uint64_t>(sum);
  const bool inexact = error > 0 || error < 0;
  const bool outward = (error > 0) == (sum > 0);
  const uint64_t step =
      inexact && !(bits & 1) ? (outward ? 1 : ~uint64_t(0)) : 0;
  return std::bit_cast<double>(bits + step);
}

inline float fusedMultiplyAdd(float a, float b, float c) {
  return quiet(float(addToOdd(double(a) * double(b), double(c))));
}

/// A double to f32 by rounding to odd.
inline float narrowToOdd(double value) {
  const float nearest = float(value);
  if (!(double(nearest) != value) || std::isinf(nearest))
    return nearest;
  const bool away = std::fabs(double(nearest)) > std::fabs(value);
  const uint32_t truncated = floatToBits(nearest) - (away ? 1 : 0);
  return bitsToFloat(truncated | 1);
}

inline float fusedForNarrow(float a, float b, float c) {
  return narrowToOdd(addToOdd(double(a) * double(b), double(c)));
}

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_FLOATBITS_H
