//===- Bits.cpp - logic, shifts, fields and counts of bits ----------------===//

#include "test/emulator/Opcodes.h"

#include <algorithm>
#include <bit>

namespace weft::emulator {

namespace {

template <class T>
void addLogic(OpcodeTable &table, const std::string &type) {
  table.add("and." + type, lanewise<[](T a, T b) { return T(a & b); }>());
  table.add("or." + type, lanewise<[](T a, T b) { return T(a | b); }>());
  table.add("xor." + type, lanewise<[](T a, T b) { return T(a ^ b); }>());
  if constexpr (std::is_same_v<T, bool>)
    table.add("not." + type, lanewise<[](T a) { return !a; }>());
  else
    table.add("not." + type, lanewise<[](T a) { return T(~a); }>());
}

/// Amounts beyond the width shift everything out.
template <class T>
T shiftLeft(T a, uint32_t amount) {
  return amount >= sizeof(T) * 8 ? T(0) : T(a << amount);
}
template <class T>
T shiftRight(T a, uint32_t amount) {
  const uint32_t bits = sizeof(T) * 8;
  if (amount < bits)
    return T(a >> amount);
  return std::is_signed_v<T> ? T(a >> (bits - 1)) : T(0);
}

template <class T>
void addShiftRight(OpcodeTable &table, const std::string &type) {
  table.add("shr." + type,
            lanewise<[](T a, uint32_t n) { return shiftRight<T>(a, n); }>());
}

template <class T>
void addShiftLeft(OpcodeTable &table, const std::string &type) {
  table.add("shl." + type,
            lanewise<[](T a, uint32_t n) { return shiftLeft<T>(a, n); }>());
}

uint32_t funnelLeft(uint32_t low, uint32_t high, uint32_t amount) {
  const uint64_t both = uint64_t(high) << 32 | low;
  return uint32_t((both << amount) >> 32);
}
uint32_t funnelRight(uint32_t low, uint32_t high, uint32_t amount) {
  const uint64_t both = uint64_t(high) << 32 | low;
  return uint32_t(both >> amount);
}

void addFunnelShifts(OpcodeTable &table) {
  using U = uint32_t;
  table.add("shf.l.wrap.b32",
            lanewise<[](U a, U b, U c) { return funnelLeft(a, b, c & 31); }>());
  table.add(
      "shf.r.wrap.b32",
      lanewise<[](U a, U b, U c) { return funnelRight(a, b, c & 31); }>());
  table.add("shf.l.clamp.b32", lanewise<[](U a, U b, U c) {
              return funnelLeft(a, b, std::min(c, 32u));
            }>());
  table.add("shf.r.clamp.b32", lanewise<[](U a, U b, U c) {
              return funnelRight(a, b, std::min(c, 32u));
            }>());
}

/// Bytes of `low` are 0 to 3, of `high` 4 to 7; bit 3 of a selector repeats
/// the sign of its byte.
uint32_t permute(uint32_t low, uint32_t high, uint32_t selectors) {
  const uint64_t both = uint64_t(high) << 32 | low;
  uint32_t result = 0;
  for (uint32_t i = 0; i < 4; ++i) {
    const uint32_t selector = selectors >> (4 * i) & 15;
    uint32_t byte = uint32_t(both >> (8 * (selector & 7))) & 255;
    if (selector & 8)
      byte = byte & 128 ? 255 : 0;
    result |= byte << (8 * i);
  }
  return result;
}

/// Field of `length` bits from `position`; a signed one is extended by its
/// last bit, or by the last bit of the value where it reaches beyond.
template <class T>
T extractField(T value, uint32_t position, uint32_t length) {
  constexpr uint32_t bits = sizeof(T) * 8;
  using U = std::make_unsigned_t<T>;
  position &= 255;
  length &= 255;
  const bool negative =
      std::is_signed_v<T> && length != 0 &&
      (U(value) >> std::min(position + length - 1, bits - 1) & 1);
  U result = shiftRight<U>(U(value), position);
  if (position + length > bits)
    length = position < bits ? bits - position : 0;
  const U mask = length >= bits ? ~U(0) : U((U(1) << length) - 1);
  return T(negative ? (result & mask) | ~mask : result & mask);
}

template <class T>
T insertField(T field, T into, uint32_t position, uint32_t length) {
  position &= 255;
  length &= 255;
  const T ones = length >= sizeof(T) * 8 ? T(~T(0)) : T((T(1) << length) - 1);
  const T mask = shiftLeft<T>(ones, position);
  return T((into & ~mask) | (shiftLeft<T>(field, position) & mask));
}

template <class T>
T reverseBits(T value) {
  T result = 0;
  for (uint32_t i = 0; i < sizeof(T) * 8; ++i)
    result = T(result << 1 | (value >> i & 1));
  return result;
}

template <class T>
void addCounts(OpcodeTable &table, const std::string &type) {
  table.add("popc." + type,
            lanewise<[](T a) { return uint32_t(std::popcount(a)); }>());
  table.add("clz." + type,
            lanewise<[](T a) { return uint32_t(std::countl_zero(a)); }>());
  table.add("brev." + type, lanewise<[](T a) { return reverseBits<T>(a); }>());
  table.add("bfi." + type, lanewise<[](T a, T b, uint32_t p, uint32_t n) {
              return insertField<T>(a, b, p, n);
            }>());
}

template <class T>
void addFields(OpcodeTable &table, const std::string &type) {
  table.add("bfe." + type, lanewise<[](T a, uint32_t p, uint32_t n) {
              return extractField<T>(a, p, n);
            }>());
}

uint32_t threeInputs(uint32_t a, uint32_t b, uint32_t c, uint32_t table) {
  uint32_t result = 0;
  for (uint32_t i = 0; i < 8; ++i)
    if (table >> i & 1)
      result |= (i & 4 ? a : ~a) & (i & 2 ? b : ~b) & (i & 1 ? c : ~c);
  return result;
}

} // namespace

void addBitOpcodes(OpcodeTable &table) {
  addLogic<bool>(table, "pred");
  addLogic<uint16_t>(table, "b16");
  addLogic<uint32_t>(table, "b32");
  addLogic<uint64_t>(table, "b64");
  addShiftLeft<uint16_t>(table, "b16");
  addShiftLeft<uint32_t>(table, "b32");
  addShiftLeft<uint64_t>(table, "b64");
  addShiftRight<uint16_t>(table, "b16");
  addShiftRight<uint16_t>(table, "u16");
  addShiftRight<int16_t>(table, "s16");
  addShiftRight<uint32_t>(table, "b32");
  addShiftRight<uint32_t>(table, "u32");
  addShiftRight<int32_t>(table, "s32");
  addShiftRight<uint64_t>(table, "b64");
  addShiftRight<uint64_t>(table, "u64");
  addShiftRight<int64_t>(table, "s64");
  addFunnelShifts(table);
  addCounts<uint32_t>(table, "b32");
  addCounts<uint64_t>(table, "b64");
  addFields<uint32_t>(table, "u32");
  addFields<int32_t>(table, "s32");
  addFields<uint64_t>(table, "u64");
  addFields<int64_t>(table, "s64");
  table.add("prmt.b32", lanewise<permute>());
  table.add("lop3.b32", lanewise<threeInputs>());
}

} // namespace weft::emulator
