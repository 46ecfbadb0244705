//===- ConvertFloat.cpp - cvt from, to and between floats -----------------===//

#include "test/emulator/FloatMath.h"
#include "test/emulator/Opcodes.h"

#include <limits>

namespace weft::emulator {

namespace {

/// The conversions work on f64, which holds every f16, bf16 and f32.
template <class T>
double toDouble(T a) {
  return double(widen(a));
}

//===----------------------------------------------------------------------===//
// To integers
//===----------------------------------------------------------------------===//

/// Round half to even without the host's rounding mode.
double nearestEven(double a) {
  const double magnitude = std::fabs(a);
  if (!(magnitude < 0x1p52))
    return a;
  return std::copysign((magnitude + 0x1p52) - 0x1p52, a);
}
double towardZero(double a) { return std::trunc(a); }
double downward(double a) { return std::floor(a); }
double upward(double a) { return std::ceil(a); }

/// Clamps to the range of `T`; PTX gives a NaN as 0, or as the top bit where
/// one side has 64 bits.
template <class T, class From>
T clampTo(double a) {
  using Limits = std::numeric_limits<T>;
  if (a != a) {
    const bool zero = sizeof(From) < 8 && sizeof(T) < 8;
    return zero ? T(0) : T(uint64_t(1) << (sizeof(T) * 8 - 1));
  }
  const double end = std::ldexp(1.0, int(sizeof(T) * 8 - std::is_signed_v<T>));
  if (a >= end)
    return Limits::max();
  if (a <= double(Limits::min()))
    return Limits::min();
  return T(a);
}

/// An 8-bit result lives in a 16-bit register.
template <class T>
using RegisterOf = std::conditional_t<
    sizeof(T) == 1, std::conditional_t<std::is_signed_v<T>, int16_t, uint16_t>,
    T>;

template <class T, class From, auto Round>
void addToInteger(OpcodeTable &table, const std::string &rounding,
                  const std::string &from) {
  const std::string name = "cvt." + rounding + "." +
                           (std::is_signed_v<T> ? "s" : "u") +
                           std::to_string(sizeof(T) * 8) + "." + from;
  table.add(name, lanewise<[](From a) {
              return RegisterOf<T>(clampTo<T, From>(Round(toDouble(a))));
            }>());
}

template <class From, auto Round>
void addToIntegers(OpcodeTable &table, const std::string &rounding,
                   const std::string &from) {
  addToInteger<uint8_t, From, Round>(table, rounding, from);
  addToInteger<int8_t, From, Round>(table, rounding, from);
  addToInteger<uint16_t, From, Round>(table, rounding, from);
  addToInteger<int16_t, From, Round>(table, rounding, from);
  addToInteger<uint32_t, From, Round>(table, rounding, from);
  addToInteger<int32_t, From, Round>(table, rounding, from);
  addToInteger<uint64_t, From, Round>(table, rounding, from);
  addToInteger<int64_t, From, Round>(table, rounding, from);
}

template <class From>
void addFrom(OpcodeTable &table, const std::string &from) {
  addToIntegers<From, nearestEven>(table, "rni", from);
  addToIntegers<From, towardZero>(table, "rzi", from);
  addToIntegers<From, downward>(table, "rmi", from);
  addToIntegers<From, upward>(table, "rpi", from);
}

//===----------------------------------------------------------------------===//
// From integers
//===----------------------------------------------------------------------===//

/// A 64-bit integer as an f64 rounded to odd.
template <class T>
double toOddDouble(T a) {
  if constexpr (sizeof(T) == 8) {
    const bool negative = a < 0;
    uint64_t magnitude = negative ? uint64_t(0) - uint64_t(a) : uint64_t(a);
    // The last bits count as one: no narrow format ends near them.
    if (magnitude >> 53)
      magnitude = (magnitude & ~uint64_t(0xfff)) | ((magnitude & 0xfff) != 0)
                                                       << 12;
    return negative ? -double(magnitude) : double(magnitude);
  } else {
    return double(a);
  }
}

template <class T>
void addFromInteger(OpcodeTable &table, const std::string &type) {
  table.add("cvt.rn.f32." + type, lanewise<[](T a) { return float(a); }>());
  table.add("cvt.rn.f64." + type, lanewise<[](T a) { return double(a); }>());
  table.add("cvt.rn.f16." + type, lanewise<[](T a) {
              return narrow<Half>(narrowToOdd(toOddDouble(a)));
            }>());
  table.add("cvt.rn.bf16." + type, lanewise<[](T a) {
              return narrow<BFloat>(narrowToOdd(toOddDouble(a)));
            }>());
}

//===----------------------------------------------------------------------===//
// Between floats
//===----------------------------------------------------------------------===//

template <class T, auto Round>
void addIntegral(OpcodeTable &table, const std::string &rounding,
                 const std::string &t) {
  table.add("cvt." + rounding + "." + t + "." + t, lanewise<[](T a) {
              using Wide = decltype(widen(a));
              return roundTo<T>(Wide(Round(toDouble(a))));
            }>());
}

template <auto Round>
void addIntegrals(OpcodeTable &table, const std::string &rounding) {
  addIntegral<float, Round>(table, rounding, "f32");
  addIntegral<double, Round>(table, rounding, "f64");
  addIntegral<Half, Round>(table, rounding, "f16");
  addIntegral<BFloat, Round>(table, rounding, "bf16");
}

/// Between a narrow format and the wide ones.
template <class T>
void addNarrow(OpcodeTable &table, const std::string &t) {
  table.add("cvt.f32." + t, lanewise<[](T a) { return widen(a); }>());
  table.add("cvt.f64." + t, lanewise<[](T a) { return quiet(toDouble(a)); }>());
  table.add("cvt.rn." + t + ".f32",
            lanewise<[](float a) { return narrow<T>(a); }>());
  table.add("cvt.rz." + t + ".f32",
            lanewise<[](float a) { return narrow<T>(a, Rounding::Zero); }>());
  table.add("cvt.rn." + t + ".f64",
            lanewise<[](double a) { return narrow<T>(narrowToOdd(a)); }>());
  // The first source becomes the high half.
  table.add("cvt.rn." + t + "x2.f32", lanewise<[](float a, float b) {
              return Pair<T>{narrow<T>(b), narrow<T>(a)};
            }>());
}

void addWide(OpcodeTable &table) {
  table.add("cvt.f64.f32",
            lanewise<[](float a) { return quiet(double(a)); }>());
  table.add("cvt.rn.f32.f64",
            lanewise<[](double a) { return quiet(float(a)); }>());
  table.add("cvt.sat.f32.f32", lanewise<saturate>());
}

} // namespace

void addFloatConversions(OpcodeTable &table) {
  addFrom<float>(table, "f32");
  addFrom<double>(table, "f64");
  addFrom<Half>(table, "f16");
  addFrom<BFloat>(table, "bf16");
  addFromInteger<uint16_t>(table, "u16");
  addFromInteger<int16_t>(table, "s16");
  addFromInteger<uint32_t>(table, "u32");
  addFromInteger<int32_t>(table, "s32");
  addFromInteger<uint64_t>(table, "u64");
  addFromInteger<int64_t>(table, "s64");
  addIntegrals<nearestEven>(table, "rni");
  addIntegrals<towardZero>(table, "rzi");
  addIntegrals<downward>(table, "rmi");
  addIntegrals<upward>(table, "rpi");
  addNarrow<Half>(table, "f16");
  addNarrow<BFloat>(table, "bf16");
  addWide(table);
}

} // namespace weft::emulator
