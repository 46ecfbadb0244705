//===- Integer.cpp - integer arithmetic -----------------------------------===//

#include "test/emulator/Opcodes.h"

#include <limits>

namespace weft::emulator {

namespace {

// PTX integers wrap around: arithmetic goes through a type that never
// promotes to a signed int.
template <class T>
using Wide =
    std::conditional_t<(sizeof(T) < 4), uint32_t, std::make_unsigned_t<T>>;

template <class T>
T wrapAdd(T a, T b) {
  return T(Wide<T>(a) + Wide<T>(b));
}
template <class T>
T wrapSub(T a, T b) {
  return T(Wide<T>(a) - Wide<T>(b));
}
template <class T>
T wrapMul(T a, T b) {
  return T(Wide<T>(a) * Wide<T>(b));
}

template <class T>
T mulHigh(T a, T b) {
  using Long =
      std::conditional_t<std::is_signed_v<T>, __int128, unsigned __int128>;
  return T(Long(a) * Long(b) >> (sizeof(T) * 8));
}

template <class T, class Double>
Double mulWide(T a, T b) {
  return wrapMul<Double>(Double(a), Double(b));
}

template <class T>
T quotient(T a, T b) {
  if (b == 0)
    return 0;
  if constexpr (std::is_signed_v<T>)
    if (b == T(-1))
      return wrapSub<T>(0, a);
  return T(a / b);
}

template <class T>
T remainder(T a, T b) {
  return wrapSub<T>(a, wrapMul<T>(quotient(a, b), b));
}

/// Division has no result for a divisor of zero.
template <class T, auto F>
void checkedDivide(Warp &warp, const Instruction &instruction) {
  const T *divisor = warp.row<T>(instruction.source[1]);
  for (uint32_t lane = 0; lane < warpSize; ++lane)
    if ((warp.mask >> lane & 1) && divisor[lane] == 0)
      return warp.fail(TrapKind::DivideByZero, lane, 0,
                       "the divisor is 0, which gives no defined value");
  laneHandler<F>(warp, instruction);
}

template <class T, auto F>
constexpr Opcode divider() {
  Opcode opcode = lanewise<F>();
  opcode.handler = checkedDivide<T, F>;
  return opcode;
}

template <class T>
void addCommon(OpcodeTable &table, const std::string &type) {
  table.add("add." + type,
            lanewise<[](T a, T b) { return wrapAdd<T>(a, b); }>());
  table.add("sub." + type,
            lanewise<[](T a, T b) { return wrapSub<T>(a, b); }>());
  table.add("mul.lo." + type,
            lanewise<[](T a, T b) { return wrapMul<T>(a, b); }>());
  table.add("mul.hi." + type,
            lanewise<[](T a, T b) { return mulHigh<T>(a, b); }>());
  table.add("mad.lo." + type, lanewise<[](T a, T b, T c) {
              return wrapAdd<T>(wrapMul<T>(a, b), c);
            }>());
  table.add("mad.hi." + type, lanewise<[](T a, T b, T c) {
              return wrapAdd<T>(mulHigh<T>(a, b), c);
            }>());
  table.add("div." + type,
            divider<T, [](T a, T b) { return quotient<T>(a, b); }>());
  table.add("rem." + type,
            divider<T, [](T a, T b) { return remainder<T>(a, b); }>());
  table.add("min." + type, lanewise<[](T a, T b) { return b < a ? b : a; }>());
  table.add("max." + type, lanewise<[](T a, T b) { return a < b ? b : a; }>());
}

template <class T>
void addSigned(OpcodeTable &table, const std::string &type) {
  table.add("neg." + type, lanewise<[](T a) { return wrapSub<T>(0, a); }>());
  table.add("abs." + type,
            lanewise<[](T a) { return a < 0 ? wrapSub<T>(0, a) : a; }>());
}

template <class T, class Double>
void addWide(OpcodeTable &table, const std::string &type) {
  table.add("mul.wide." + type,
            lanewise<[](T a, T b) { return mulWide<T, Double>(a, b); }>());
  table.add("mad.wide." + type, lanewise<[](T a, T b, Double c) {
              return wrapAdd<Double>(mulWide<T, Double>(a, b), c);
            }>());
}

/// Two 16-bit values in one register.
template <class T, auto F>
uint32_t eachHalf(uint32_t a, uint32_t b) {
  const uint32_t low = uint16_t(F(T(a), T(b)));
  const uint32_t high = uint16_t(F(T(a >> 16), T(b >> 16)));
  return low | high << 16;
}

template <class T>
void addPacked(OpcodeTable &table, const std::string &type) {
  table.add("add." + type, lanewise<[](uint32_t a, uint32_t b) {
              return eachHalf<T, wrapAdd<T>>(a, b);
            }>());
  table.add("min." + type, lanewise<[](uint32_t a, uint32_t b) {
              return eachHalf<T, [](T x, T y) { return y < x ? y : x; }>(a, b);
            }>());
  table.add("max." + type, lanewise<[](uint32_t a, uint32_t b) {
              return eachHalf<T, [](T x, T y) { return x < y ? y : x; }>(a, b);
            }>());
}

int32_t saturate(int64_t value) {
  using Limits = std::numeric_limits<int32_t>;
  return value > Limits::max()   ? Limits::max()
         : value < Limits::min() ? Limits::min()
                                 : int32_t(value);
}

} // namespace

void addIntegerOpcodes(OpcodeTable &table) {
  addCommon<uint16_t>(table, "u16");
  addCommon<int16_t>(table, "s16");
  addCommon<uint32_t>(table, "u32");
  addCommon<int32_t>(table, "s32");
  addCommon<uint64_t>(table, "u64");
  addCommon<int64_t>(table, "s64");
  addSigned<int16_t>(table, "s16");
  addSigned<int32_t>(table, "s32");
  addSigned<int64_t>(table, "s64");
  addWide<uint16_t, uint32_t>(table, "u16");
  addWide<int16_t, int32_t>(table, "s16");
  addWide<uint32_t, uint64_t>(table, "u32");
  addWide<int32_t, int64_t>(table, "s32");
  addPacked<uint16_t>(table, "u16x2");
  addPacked<int16_t>(table, "s16x2");
  table.add("add.sat.s32", lanewise<[](int32_t a, int32_t b) {
              return saturate(int64_t(a) + b);
            }>());
  table.add("sub.sat.s32", lanewise<[](int32_t a, int32_t b) {
              return saturate(int64_t(a) - b);
            }>());
}

} // namespace weft::emulator
