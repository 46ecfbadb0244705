//===- Compare.cpp - setp and selp ----------------------------------------===//

#include "test/emulator/FloatFormats.h"
#include "test/emulator/Opcodes.h"

namespace weft::emulator {

namespace {

/// `setp` of two halves: one predicate for each.
template <class T, auto F>
void comparePairs(Warp &warp, const Instruction &instruction) {
  const auto *a = warp.row<Pair<T>>(instruction.source[0]);
  const auto *b = warp.row<Pair<T>>(instruction.source[1]);
  uint32_t low = 0, high = 0;
  for (uint32_t lane = 0; lane < warpSize; ++lane) {
    low |= uint32_t(F(widen(a[lane].low), widen(b[lane].low))) << lane;
    high |= uint32_t(F(widen(a[lane].high), widen(b[lane].high))) << lane;
  }
  writePredicate(warp, instruction.dest[0], low);
  writePredicate(warp, instruction.dest[1], high);
}

template <class T, auto F>
void addPairCompare(OpcodeTable &table, const std::string &name,
                    const std::string &type) {
  Opcode opcode;
  opcode.handler = comparePairs<T, F>;
  opcode.dest = {Width::Predicate, Width::Predicate};
  opcode.source = {Width::B32, Width::B32};
  table.add("setp." + name + "." + type + "x2", opcode);
}

/// `setp` with its plain form and those that combine with a predicate.
template <class T, auto F>
void addCompare(OpcodeTable &table, const std::string &name,
                const std::string &type) {
  table.add("setp." + name + "." + type,
            lanewise<[](T a, T b) { return bool(F(widen(a), widen(b))); }>());
  table.add("setp." + name + ".and." + type, lanewise<[](T a, T b, bool c) {
              return bool(F(widen(a), widen(b)) && c);
            }>());
  table.add("setp." + name + ".or." + type, lanewise<[](T a, T b, bool c) {
              return bool(F(widen(a), widen(b)) || c);
            }>());
  table.add("setp." + name + ".xor." + type, lanewise<[](T a, T b, bool c) {
              return bool(F(widen(a), widen(b)) != c);
            }>());
  if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat>)
    addPairCompare<T, F>(table, name, type);
}

template <class T>
void addEquality(OpcodeTable &table, const std::string &type) {
  addCompare<T, [](auto a, auto b) { return a == b; }>(table, "eq", type);
  addCompare<T, [](auto a, auto b) { return a != b; }>(table, "ne", type);
}

template <class T>
void addOrder(OpcodeTable &table, const std::string &type) {
  addCompare<T, [](auto a, auto b) { return a < b; }>(table, "lt", type);
  addCompare<T, [](auto a, auto b) { return a <= b; }>(table, "le", type);
  addCompare<T, [](auto a, auto b) { return b < a; }>(table, "gt", type);
  addCompare<T, [](auto a, auto b) { return a >= b; }>(table, "ge", type);
}

template <class T>
void addUnsigned(OpcodeTable &table, const std::string &type) {
  addCompare<T, [](auto a, auto b) { return a < b; }>(table, "lo", type);
  addCompare<T, [](auto a, auto b) { return a <= b; }>(table, "ls", type);
  addCompare<T, [](auto a, auto b) { return b < a; }>(table, "hi", type);
  addCompare<T, [](auto a, auto b) { return a >= b; }>(table, "hs", type);
}

/// Comparisons that hold also where one side is a NaN, and the tests for it.
template <class T>
void addUnordered(OpcodeTable &table, const std::string &type) {
  addCompare<T, [](auto a, auto b) { return a == b || a != a || b != b; }>(
      table, "equ", type);
  addCompare<T, [](auto a, auto b) { return !(a == b); }>(table, "neu", type);
  addCompare<T, [](auto a, auto b) { return !(a >= b); }>(table, "ltu", type);
  addCompare<T, [](auto a, auto b) { return !(b < a); }>(table, "leu", type);
  addCompare<T, [](auto a, auto b) { return !(a <= b); }>(table, "gtu", type);
  addCompare<T, [](auto a, auto b) { return !(a < b); }>(table, "geu", type);
  addCompare<T, [](auto a, auto b) { return a == a && b == b; }>(table, "num",
                                                                 type);
  addCompare<T, [](auto a, auto b) { return a != a || b != b; }>(table, "nan",
                                                                 type);
}

template <class T>
void addInteger(OpcodeTable &table, const std::string &type) {
  addEquality<T>(table, type);
  addOrder<T>(table, type);
}

/// Ordered `ne` is false for a NaN, unlike that of the host.
template <class T>
void addFloat(OpcodeTable &table, const std::string &type) {
  addCompare<T, [](auto a, auto b) { return a == b; }>(table, "eq", type);
  addCompare<T, [](auto a, auto b) { return a < b || b < a; }>(table, "ne",
                                                               type);
  addOrder<T>(table, type);
  addUnordered<T>(table, type);
}

template <class T>
void addSelect(OpcodeTable &table, const std::string &type) {
  table.add("selp." + type,
            lanewise<[](T a, T b, bool p) { return p ? a : b; }>());
}

} // namespace

void addCompareOpcodes(OpcodeTable &table) {
  addEquality<uint16_t>(table, "b16");
  addEquality<uint32_t>(table, "b32");
  addEquality<uint64_t>(table, "b64");
  addInteger<uint16_t>(table, "u16");
  addInteger<int16_t>(table, "s16");
  addInteger<uint32_t>(table, "u32");
  addInteger<int32_t>(table, "s32");
  addInteger<uint64_t>(table, "u64");
  addInteger<int64_t>(table, "s64");
  addUnsigned<uint16_t>(table, "u16");
  addUnsigned<uint32_t>(table, "u32");
  addUnsigned<uint64_t>(table, "u64");
  addFloat<float>(table, "f32");
  addFloat<double>(table, "f64");
  addFloat<Half>(table, "f16");
  addFloat<BFloat>(table, "bf16");
  for (const char *type : {"b16", "u16", "s16", "f16", "bf16"})
    addSelect<uint16_t>(table, type);
  for (const char *type : {"b32", "u32", "s32", "f32"})
    addSelect<uint32_t>(table, type);
  for (const char *type : {"b64", "u64", "s64", "f64"})
    addSelect<uint64_t>(table, type);
}

} // namespace weft::emulator
