//===- Narrow.h - floats as they are stored and computed with ---*- C++ -*-===//

#ifndef WEFT_RUNTIME_CPU_NARROW_H
#define WEFT_RUNTIME_CPU_NARROW_H

#include "runtime/base/DType.h"

#include <type_traits>

namespace weft {

/// Storage of the narrow floats; arithmetic happens in f32.
struct Half {
  uint16_t bits;
};
struct Bfloat {
  uint16_t bits;
};

inline double widen(double value) { return value; }
inline float widen(float value) { return value; }
inline float widen(Half value) { return halfToFloat(value.bits); }
inline float widen(Bfloat value) { return bfloatToFloat(value.bits); }

inline void narrow(double value, double &out) { out = value; }
inline void narrow(float value, float &out) { out = value; }
inline void narrow(float value, Half &out) { out = {floatToHalf(value)}; }
inline void narrow(float value, Bfloat &out) { out = {floatToBfloat(value)}; }

template <typename T>
using Wide = std::conditional_t<std::is_same_v<T, double>, double, float>;

/// Whether sums can be kept where they are stored.
template <typename T>
inline constexpr bool isWide = std::is_same_v<T, Wide<T>>;

} // namespace weft

#endif // WEFT_RUNTIME_CPU_NARROW_H
