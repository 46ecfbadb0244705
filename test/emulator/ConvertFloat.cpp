//===- ConvertFloat.cpp - cvt from, to and between floats -----------------===//

#include "test/emulator/FloatBits.h"
#include "test/emulator/Opcodes.h"

#include <limits>

namespace weft::emulator {

namespace {

// The conversions work on f64, which holds every f16, bf16 and f32.
double toDouble(Half a) { return double(widen(a)); }
double toDouble(BFloat a) { return double(widen(a)); }
double toDouble(float a) { return double(a); }
double toDouble(double a) { return a; }

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
  table.add(
      "cvt.rn.f16." + type,
      lanewise<[](T a) { return narrowHalf(narrowToOdd(toOddDouble(a))); }>());
  table.add("cvt.rn.bf16." + type, lanewise<[](T a) {
              return narrowBFloat(narrowToOdd(toOddDouble(a)));
            }>());
}

//===----------------------------------------------------------------------===//
// Between floats
//===----------------------------------------------------------------------===//

float asIntegral(float a, double (*round)(double)) {
  return quiet(float(round(double(a))));
}

template <auto Round>
void addIntegral(OpcodeTable &table, const std::string &rounding) {
  table.add("cvt." + rounding + ".f32.f32",
            lanewise<[](float a) { return asIntegral(a, Round); }>());
  table.add("cvt." + rounding + ".f64.f64",
            lanewise<[](double a) { return quiet(Round(a)); }>());
  table.add("cvt." + rounding + ".f16.f16", lanewise<[](Half a) {
              return narrowHalf(asIntegral(widen(a), Round));
            }>());
  table.add("cvt." + rounding + ".bf16.bf16", lanewise<[](BFloat a) {
              return narrowBFloat(asIntegral(widen(a), Round));
            }>());
}

/// `.sat` clamps to [0, 1]; a NaN becomes +0.
float saturate(float value) {
  return value > 0 ? (value > 1 ? 1.0f : value) : 0.0f;
}

void addBetween(OpcodeTable &table) {
  table.add("cvt.f64.f32",
            lanewise<[](float a) { return quiet(double(a)); }>());
  table.add("cvt.rn.f32.f64",
            lanewise<[](double a) { return quiet(float(a)); }>());
  table.add("cvt.f32.f16", lanewise<[](Half a) { return widen(a); }>());
  table.add("cvt.f32.bf16", lanewise<[](BFloat a) { return widen(a); }>());
  table.add("cvt.f64.f16",
            lanewise<[](Half a) { return quiet(toDouble(a)); }>());
  table.add("cvt.f64.bf16",
            lanewise<[](BFloat a) { return quiet(toDouble(a)); }>());
  table.add("cvt.rn.f16.f32",
            lanewise<[](float a) { return narrowHalf(a); }>());
  table.add("cvt.rn.bf16.f32",
            lanewise<[](float a) { return narrowBFloat(a); }>());
  table.add("cvt.rz.f16.f32",
            lanewise<[](float a) { return narrowHalf(a, Rounding::Zero); }>());
  table.add(
      "cvt.rz.bf16.f32",
      lanewise<[](float a) { return narrowBFloat(a, Rounding::Zero); }>());
  table.add("cvt.rn.f16.f64",
            lanewise<[](double a) { return narrowHalf(narrowToOdd(a)); }>());
  table.add("cvt.rn.bf16.f64",
            lanewise<[](double a) { return narrowBFloat(narrowToOdd(a)); }>());
  table.add("cvt.sat.f32.f32", lanewise<saturate>());
  // The first source becomes the high half.
  table.add("cvt.rn.f16x2.f32", lanewise<[](float a, float b) {
              return Pair<Half>{narrowHalf(b), narrowHalf(a)};
            }>());
  table.add("cvt.rn.bf16x2.f32", lanewise<[](float a, float b) {
              return Pair<BFloat>{narrowBFloat(b), narrowBFloat(a)};
            }>());
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
  addIntegral<nearestEven>(table, "rni");
  addIntegral<towardZero>(table, "rzi");
  addIntegral<downward>(table, "rmi");
  addIntegral<upward>(table, "rpi");
  addBetween(table);
}

} // namespace weft::emulator
