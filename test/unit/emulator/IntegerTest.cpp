//===- IntegerTest.cpp - integer and bit instructions ---------------------===//

#include "test/unit/emulator/Harness.h"
#include "test/unit/emulator/Values.h"

#include <algorithm>
#include <bit>

namespace weft::emulator {
namespace {

using U32 = uint32_t;
using U64 = uint64_t;
using S32 = int32_t;
using S64 = int64_t;
using Long = __int128;

template <class T>
std::string nameOf() {
  return (std::is_signed_v<T> ? "s" : "u") + std::to_string(sizeof(T) * 8);
}

template <class T>
void expectArithmetic() {
  const auto edges = integerEdges<T>();
  const auto all = pairs(edges, edges);
  const std::string type = nameOf<T>();
  // 128 bits hold every result but products of 64 bits, which wrap alike.
  using Big = std::conditional_t<std::is_signed_v<T>, Long, unsigned __int128>;
  expectSame<T>("add." + type, all, [](T a, T b) { return T(Big(a) + b); });
  expectSame<T>("sub." + type, all, [](T a, T b) { return T(Big(a) - b); });
  expectSame<T>("mul.lo." + type, all, [](T a, T b) { return T(Big(a) * b); });
  expectSame<T>("mul.hi." + type, all,
                [](T a, T b) { return T(Big(a) * b >> (sizeof(T) * 8)); });
  expectSame<T>("min." + type, all, [](T a, T b) { return std::min(a, b); });
  expectSame<T>("max." + type, all, [](T a, T b) { return std::max(a, b); });
  auto divisible = all;
  std::erase_if(divisible, [](const auto &ab) { return !std::get<1>(ab); });
  expectSame<T>("div." + type, divisible,
                [](T a, T b) { return T(Big(a) / b); });
  expectSame<T>("rem." + type, divisible,
                [](T a, T b) { return T(Big(a) % b); });
  expectSame<T>("mad.lo." + type, triples(edges, edges, edges),
                [](T a, T b, T c) { return T(Big(a) * b + c); });
}

TEST(EmulatedInteger, Arithmetic) {
  expectArithmetic<uint16_t>();
  expectArithmetic<int16_t>();
  expectArithmetic<U32>();
  expectArithmetic<S32>();
  expectArithmetic<U64>();
  expectArithmetic<S64>();
}

TEST(EmulatedInteger, WideProducts) {
  const auto u = integerEdges<U32>();
  const auto s = integerEdges<S32>();
  expectSame<U64>("mul.wide.u32", pairs(u, u),
                  [](U32 a, U32 b) { return U64(a) * b; });
  expectSame<S64>("mul.wide.s32", pairs(s, s),
                  [](S32 a, S32 b) { return S64(a) * b; });
  expectSame<S32>("mul.wide.s16",
                  pairs(integerEdges<int16_t>(), integerEdges<int16_t>()),
                  [](int16_t a, int16_t b) { return S32(a) * b; });
  expectSame<S64>("mad.wide.s32", triples(s, s, integerEdges<S64>()),
                  [](S32 a, S32 b, S64 c) { return S64(Long(a) * b + c); });
}

TEST(EmulatedInteger, Signs) {
  const auto s = integerEdges<S32>();
  expectSame<S32>("neg.s32", each(s), [](S32 a) { return S32(-S64(a)); });
  expectSame<S32>("abs.s32", each(s),
                  [](S32 a) { return S32(a < 0 ? -S64(a) : S64(a)); });
  expectSame<S32>("add.sat.s32", pairs(s, s), [](S32 a, S32 b) {
    return S32(std::clamp<S64>(S64(a) + b, INT32_MIN, INT32_MAX));
  });
}

TEST(EmulatedInteger, PairsOf16Bits) {
  const auto edges = integerEdges<U32>();
  expectSame<U32>("add.s16x2", pairs(edges, edges), [](U32 a, U32 b) {
    return ((a & 0xffff0000) + (b & 0xffff0000)) | ((a + b) & 0xffff);
  });
  expectSame<U32>("max.u16x2", pairs(edges, edges), [](U32 a, U32 b) {
    return std::max(a >> 16, b >> 16) << 16 | std::max(a & 0xffff, b & 0xffff);
  });
}

TEST(EmulatedBits, Logic) {
  const auto edges = integerEdges<U32>();
  const auto all = pairs(edges, edges);
  expectSame<U32>("and.b32", all, [](U32 a, U32 b) { return a & b; });
  expectSame<U32>("or.b32", all, [](U32 a, U32 b) { return a | b; });
  expectSame<U32>("xor.b32", all, [](U32 a, U32 b) { return a ^ b; });
  expectSame<U32>("not.b32", each(edges), [](U32 a) { return ~a; });
  const auto wide = integerEdges<U64>();
  expectSame<U64>("xor.b64", pairs(wide, wide),
                  [](U64 a, U64 b) { return a ^ b; });
}

TEST(EmulatedBits, ShiftsBeyondTheWidth) {
  const std::vector<U32> amounts = {0, 1, 15, 16, 17, 31, 32, 33, 63, 64, ~0u};
  const auto limited = [](U32 n) { return std::min(n, 64u); };
  expectSame<U32>(
      "shl.b32", pairs(integerEdges<U32>(), amounts),
      [&](U32 a, U32 n) { return n > 63 ? 0 : U32(U64(a) << limited(n)); });
  expectSame<U32>("shr.u32", pairs(integerEdges<U32>(), amounts),
                  [](U32 a, U32 n) { return n > 31 ? 0 : a >> n; });
  expectSame<S32>("shr.s32", pairs(integerEdges<S32>(), amounts),
                  [](S32 a, U32 n) { return a >> std::min(n, 31u); });
  expectSame<int16_t>(
      "shr.s16", pairs(integerEdges<int16_t>(), amounts),
      [](int16_t a, U32 n) { return int16_t(a >> std::min(n, 15u)); });
  expectSame<U64>("shl.b64", pairs(integerEdges<U64>(), amounts),
                  [](U64 a, U32 n) { return n > 63 ? 0 : a << n; });
}

TEST(EmulatedBits, FunnelShifts) {
  const auto edges = integerEdges<U32>();
  const std::vector<U32> amounts = {0, 1, 5, 31, 32, 33, 100};
  const auto all = triples(edges, edges, amounts);
  expectSame<U32>("shf.l.wrap.b32", all, [](U32 a, U32 b, U32 n) {
    return n % 32 ? b << n % 32 | a >> (32 - n % 32) : b;
  });
  expectSame<U32>("shf.r.wrap.b32", all, [](U32 a, U32 b, U32 n) {
    return n % 32 ? a >> n % 32 | b << (32 - n % 32) : a;
  });
  expectSame<U32>("shf.r.clamp.b32", all, [](U32 a, U32 b, U32 n) {
    return n >= 32 ? b : n ? a >> n | b << (32 - n) : a;
  });
}

TEST(EmulatedBits, Permute) {
  const std::vector<std::tuple<U32, U32, U32>> cases = {
      {0x33221100, 0x77665544, 0x7531},
      {0x33221100, 0x77665544, 0x3210},
      {0x80ff7f00, 0, 0xba98},
      {0x33221180, 0, 0x8888},
      {0x0403e201, 1, 0x7770}};
  const std::vector<U32> expected = {0x77553311, 0x33221100, 0xffff0000,
                                     0xffffffff, 0x00000001};
  EXPECT_EQ((evaluate<U32, U32, U32, U32>("prmt.b32", cases)), expected);
}

TEST(EmulatedBits, Fields) {
  const auto u = integerEdges<U32>();
  const std::vector<U32> places = {0, 1, 7, 16, 31, 32, 255};
  const std::vector<U32> lengths = {0, 1, 8, 16, 31, 32, 255};
  const auto bit = [](S64 a, U32 i) { return i < 32 ? a >> i & 1 : 0; };
  expectSame<U32>("bfe.u32", triples(u, places, lengths),
                  [&](U32 a, U32 p, U32 n) {
                    U32 field = 0;
                    for (U32 i = 0; i < std::min(n, 32u); ++i)
                      field |= U32(bit(a, p + i)) << i;
                    return field;
                  });
  expectSame<S32>(
      "bfe.s32", triples(integerEdges<S32>(), places, lengths),
      [&](S32 a, U32 p, U32 n) {
        const U32 sign = n ? U32(a) >> std::min(p + n - 1, 31u) & 1 : 0;
        U32 field = 0;
        for (U32 i = 0; i < 32; ++i)
          field |= (i < n && p + i < 32 ? U32(bit(U32(a), p + i)) : sign) << i;
        return S32(field);
      });
}

TEST(EmulatedBits, InsertedFields) {
  const std::vector<std::tuple<U32, U32, U32, U32>> cases = {
      {0xff, 0, 8, 4},
      {0x5, 0xffffffff, 0, 3},
      {0xabcd, 0x11111111, 16, 32},
      {1, 2, 40, 4},
      {0xffffffff, 0, 31, 8}};
  const std::vector<U32> expected = {0xf00, 0xfffffffd, 0xabcd1111, 2,
                                     0x80000000};
  EXPECT_EQ((evaluate<U32, U32, U32, U32, U32>("bfi.b32", cases)), expected);
}

TEST(EmulatedBits, Counts) {
  const auto u = integerEdges<U32>();
  expectSame<U32>("popc.b32", each(u),
                  [](U32 a) { return U32(std::popcount(a)); });
  expectSame<U32>("clz.b32", each(u),
                  [](U32 a) { return U32(std::countl_zero(a)); });
  expectSame<U32>("clz.b64", each(integerEdges<U64>()),
                  [](U64 a) { return U32(std::countl_zero(a)); });
  EXPECT_EQ((evaluate<U32, U32>("brev.b32", {{1}, {0x80000001}, {0x0f}})),
            (std::vector<U32>{0x80000000, 0x80000001, 0xf0000000}));
}

TEST(EmulatedBits, AnyFunctionOfThree) {
  const auto u = integerEdges<U32>();
  expectSame<U32>(
      "lop3.b32", triples(u, u, u),
      [](U32 a, U32 b, U32 c) { return (a & b) | (~a & c); }, ", 0xCA");
  expectSame<U32>(
      "lop3.b32", triples(u, u, u),
      [](U32 a, U32 b, U32 c) { return a ^ b ^ c; }, ", 0x96");
}

} // namespace
} // namespace weft::emulator
