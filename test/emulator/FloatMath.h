//===- FloatMath.h - operations on floats, exact to the bit ---------------===//
//
/// \file
/// What the float instructions share, whatever their format: rounding once
/// without an FMA unit of the host, minima and maxima as PTX defines them.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_FLOATMATH_H
#define WEFT_TEST_EMULATOR_FLOATMATH_H

#include "test/emulator/FloatFormats.h"

#include <type_traits>

namespace weft::emulator {

/// The result of an operation in the format `T`. f32 has more than twice the
/// bits of a narrow format: one operation in it and a second rounding give
/// the bits of one rounding.
template <class T, class Wide>
T roundTo(Wide value) {
  if constexpr (std::is_floating_point_v<T>)
    return quiet(T(value));
  else
    return narrow<T>(value);
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

/// A double to f32 by rounding to odd.
inline float narrowToOdd(double value) {
  const float nearest = float(value);
  if (!(double(nearest) != value) || std::isinf(nearest))
    return nearest;
  const bool away = std::fabs(double(nearest)) > std::fabs(value);
  const uint32_t truncated = floatToBits(nearest) - (away ? 1 : 0);
  return bitsToFloat(truncated | 1);
}

inline double fused(double a, double b, double c) {
  return quiet(std::fma(a, b, c));
}
inline float fused(float a, float b, float c) {
  return quiet(float(addToOdd(double(a) * double(b), double(c))));
}
template <class T>
T fused(T a, T b, T c) {
  const double product = double(widen(a)) * double(widen(b));
  return narrow<T>(narrowToOdd(addToOdd(product, double(widen(c)))));
}

//===----------------------------------------------------------------------===//
// Choices, on f32 and f64
//===----------------------------------------------------------------------===//

/// The smaller number; a NaN only where both are; -0 is smaller than +0.
template <class T>
T smaller(T a, T b) {
  if (a != a || b != b)
    return quiet(a != a ? b : a);
  if (a == b)
    return std::signbit(a) ? a : b;
  return a < b ? a : b;
}
template <class T>
T larger(T a, T b) {
  return quiet(-smaller(-a, -b));
}

/// `.sat` clamps to [0, 1]; a NaN becomes +0.
inline float saturate(float value) {
  return value > 0 ? (value > 1 ? 1.0f : value) : 0.0f;
}

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_FLOATMATH_H
