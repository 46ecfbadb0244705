//===- ConvertTest.cpp - conversions, comparisons, selections -------------===//

#include "test/unit/emulator/Harness.h"
#include "test/unit/emulator/Values.h"

namespace weft::emulator {
namespace {

using U16 = uint16_t;
using U32 = uint32_t;
using U64 = uint64_t;
using S32 = int32_t;
using S64 = int64_t;

//===----------------------------------------------------------------------===//
// cvt
//===----------------------------------------------------------------------===//

TEST(EmulatedConvert, Integers) {
  const auto u = integerEdges<U32>();
  expectSame<U64>("cvt.u64.u32", each(u), [](U32 a) { return U64(a); });
  expectSame<S64>("cvt.s64.s32", each(integerEdges<S32>()),
                  [](S32 a) { return S64(a); });
  expectSame<U32>("cvt.u32.u64", each(integerEdges<U64>()),
                  [](U64 a) { return U32(a); });
  expectSame<U16>("cvt.u16.u32", each(u), [](U32 a) { return U16(a); });
  expectSame<S32>("cvt.s32.s16", each(integerEdges<int16_t>()),
                  [](int16_t a) { return S32(a); });
}

TEST(EmulatedConvert, IntegersInWiderRegisters) {
  const auto u = integerEdges<U32>();
  expectSame<U32>("cvt.u32.u8", each(u), [](U32 a) { return a & 255; });
  expectSame<U32>("cvt.s32.s8", each(u), [](U32 a) { return U32(int8_t(a)); });
  expectSame<U32>("cvt.s8.s32", each(u), [](U32 a) { return U32(int8_t(a)); });
  expectSame<U16>("cvt.s16.s8", each(integerEdges<U16>()),
                  [](U16 a) { return U16(int8_t(a)); });
  expectSame<U16>("cvt.u8.u32", each(u),
                  [](U32 a) { return U16(U16(a) & 255); });
}

TEST(EmulatedConvert, IntegersToFloats) {
  expectSame<U32>("cvt.rn.f32.s32", each(integerEdges<S32>()),
                  [](S32 a) { return bitsOf(float(a)); });
  expectSame<U32>("cvt.rn.f32.u32", each(integerEdges<U32>()),
                  [](U32 a) { return bitsOf(float(a)); });
  expectSame<U32>("cvt.rn.f32.u64", each(integerEdges<U64>()),
                  [](U64 a) { return bitsOf(float(a)); });
  expectSame<U64>("cvt.rn.f64.s64", each(integerEdges<S64>()),
                  [](S64 a) { return bitsOf(double(a)); });
  // 2049 and 2051 are ties, 65519 and 65520 the end of f16.
  EXPECT_EQ((evaluate<U16, S32>("cvt.rn.f16.s32",
                                {{2049}, {2051}, {65519}, {65520}, {-3}})),
            (std::vector<U16>{0x6800, 0x6802, 0x7bff, 0x7c00, 0xc200}));
  // 257 and 259 are ties of bf16; the second pair only just not.
  EXPECT_EQ(
      (evaluate<U16, S64>("cvt.rn.bf16.s64",
                          {{257}, {259}, {(S64(257) << 54) + 1}, {-257}})),
      (std::vector<U16>{0x4380, 0x4382, 0x5e81, 0xc380}));
}

/// The PTX rule: clamp; a NaN is 0, or the top bit where 64 bits take part.
template <class T>
T clamped(double value, bool wide) {
  if (value != value)
    return wide ? T(U64(1) << (sizeof(T) * 8 - 1)) : T(0);
  const double low = double(std::numeric_limits<T>::min());
  const double end = std::ldexp(1.0, std::numeric_limits<T>::digits);
  return value <= low   ? std::numeric_limits<T>::min()
         : value >= end ? std::numeric_limits<T>::max()
                        : T(value);
}

TEST(EmulatedConvert, FloatsToIntegers) {
  const auto f = each(floatEdges(200));
  expectSame<S32>("cvt.rzi.s32.f32", f, [](U32 a) {
    return clamped<S32>(std::trunc(asFloat(a)), false);
  });
  expectSame<U32>("cvt.rni.u32.f32", f, [](U32 a) {
    return clamped<U32>(std::nearbyint(asFloat(a)), false);
  });
  expectSame<S32>("cvt.rmi.s32.f32", f, [](U32 a) {
    return clamped<S32>(std::floor(asFloat(a)), false);
  });
  expectSame<S32>("cvt.rpi.s32.f32", f, [](U32 a) {
    return clamped<S32>(std::ceil(asFloat(a)), false);
  });
  expectSame<S64>("cvt.rzi.s64.f32", f, [](U32 a) {
    return clamped<S64>(std::trunc(asFloat(a)), true);
  });
  expectSame<S32>("cvt.rzi.s32.f64", each(doubleEdges()), [](U64 a) {
    return clamped<S32>(std::trunc(asDouble(a)), true);
  });
  expectSame<U64>("cvt.rzi.u64.f64", each(doubleEdges()), [](U64 a) {
    return clamped<U64>(std::trunc(asDouble(a)), true);
  });
  EXPECT_EQ((evaluate<U16, U32>("cvt.rzi.u8.f32",
                                {{bitsOf(300.0f)}, {bitsOf(-1.0f)}})),
            (std::vector<U16>{255, 0}));
}

TEST(EmulatedConvert, FloatsToIntegralFloats) {
  const auto f = each(floatEdges(200));
  expectSame<U32>("cvt.rni.f32.f32", f,
                  [](U32 a) { return bitsOf(std::nearbyintf(asFloat(a))); });
  expectSame<U32>("cvt.rmi.f32.f32", f,
                  [](U32 a) { return bitsOf(std::floor(asFloat(a))); });
  expectSame<U32>("cvt.rpi.f32.f32", f,
                  [](U32 a) { return bitsOf(std::ceil(asFloat(a))); });
  expectSame<U32>("cvt.rzi.f32.f32", f,
                  [](U32 a) { return bitsOf(std::trunc(asFloat(a))); });
}

TEST(EmulatedConvert, BetweenF32AndF64) {
  expectSame<U64>("cvt.f64.f32", each(floatEdges()),
                  [](U32 a) { return bitsOf(double(asFloat(a))); });
  expectSame<U32>("cvt.rn.f32.f64", each(doubleEdges()),
                  [](U64 a) { return bitsOf(float(asDouble(a))); });
}

/// Values next to a tie of f16: rounding to f32 on the way would lose them.
TEST(EmulatedConvert, F64ToF16RoundsOnce) {
  const U64 tie = 0x3ff0020000000000; // 1 + 2^-11
  EXPECT_EQ(
      (evaluate<U16, U64>("cvt.rn.f16.f64",
                          {{tie}, {tie + 1}, {tie - 1}, {tie | 1ull << 63}})),
      (std::vector<U16>{0x3c00, 0x3c01, 0x3c00, 0xbc00}));
}

//===----------------------------------------------------------------------===//
// setp, selp, mov
//===----------------------------------------------------------------------===//

template <class F>
void expectCompare(const std::string &name, F f) {
  const auto edges = floatEdges();
  expectSame<bool>("setp." + name + ".f32", pairs(edges, edges),
                   [f](U32 a, U32 b) { return f(asFloat(a), asFloat(b)); });
}

TEST(EmulatedCompare, Floats) {
  const auto ordered = [](float a, float b) { return a == a && b == b; };
  using F = float;
  expectCompare("eq", [](F a, F b) { return a == b; });
  expectCompare("ne", [=](F a, F b) { return ordered(a, b) && a != b; });
  expectCompare("lt", [](F a, F b) { return a < b; });
  expectCompare("le", [](F a, F b) { return a <= b; });
  expectCompare("gt", [](F a, F b) { return a > b; });
  expectCompare("ge", [](F a, F b) { return a >= b; });
  expectCompare("equ", [=](F a, F b) { return !ordered(a, b) || a == b; });
  expectCompare("neu", [](F a, F b) { return a != b; });
  expectCompare("ltu", [=](F a, F b) { return !ordered(a, b) || a < b; });
  expectCompare("leu", [=](F a, F b) { return !ordered(a, b) || a <= b; });
  expectCompare("gtu", [=](F a, F b) { return !ordered(a, b) || a > b; });
  expectCompare("geu", [=](F a, F b) { return !ordered(a, b) || a >= b; });
  expectCompare("num", ordered);
  expectCompare("nan", [=](F a, F b) { return !ordered(a, b); });
}

TEST(EmulatedCompare, Integers) {
  const auto u = integerEdges<U32>();
  const auto s = integerEdges<S32>();
  expectSame<bool>("setp.lt.u32", pairs(u, u),
                   [](U32 a, U32 b) { return a < b; });
  expectSame<bool>("setp.lt.s32", pairs(s, s),
                   [](S32 a, S32 b) { return a < b; });
  expectSame<bool>("setp.hs.u32", pairs(u, u),
                   [](U32 a, U32 b) { return a >= b; });
  expectSame<bool>("setp.ge.s64",
                   pairs(integerEdges<S64>(), integerEdges<S64>()),
                   [](S64 a, S64 b) { return a >= b; });
  expectSame<bool>("setp.ne.b16",
                   pairs(integerEdges<U16>(), integerEdges<U16>()),
                   [](U16 a, U16 b) { return a != b; });
}

/// Runs `body` for 32 threads with one output of `T` and gives its values.
template <class T>
std::vector<T> runBody(const std::string &body) {
  const auto module = parseText(kernelText(1, body));
  Device<T> output(32);
  Runner runner;
  runner.module = module.get();
  runner.add(output, Access::ReadWrite);
  if (module)
    expectNoTrap(runner.run());
  return output.values();
}

const std::string storeR9 = "mad.wide.u32 %rd2, %r0, 4, %rd1;\n"
                            "st.global.b32 [%rd2], %r9;\n";

TEST(EmulatedCompare, WithAnotherPredicate) {
  const auto values = runBody<U32>("setp.lt.u32 %p0, %r0, 8;\n"
                                   "setp.gt.and.u32 %p1, %r0, 3, %p0;\n"
                                   "setp.eq.or.u32 %p2, %r0, 20, %p1;\n"
                                   "setp.ge.xor.u32 %p3, %r0, 6, %p2;\n"
                                   "not.pred %p4, %p3;\n"
                                   "selp.b32 %r9, 5, 9, %p4;\n" +
                                   storeR9);
  for (uint32_t i = 0; i < 32; ++i) {
    const bool second = (i > 3 && i < 8) || i == 20;
    EXPECT_EQ(values[i], (i >= 6) != second ? 9u : 5u) << i;
  }
}

TEST(EmulatedCompare, PairsOfHalves) {
  const auto values = runBody<U32>("mov.b32 %r2, 0x3c004000;\n"
                                   "mov.b32 %r3, 0x3c003c00;\n"
                                   "setp.gt.f16x2 %p0|%p1, %r2, %r3;\n"
                                   "selp.b32 %r4, 1, 0, %p0;\n"
                                   "selp.b32 %r5, 2, 0, %p1;\n"
                                   "or.b32 %r9, %r4, %r5;\n" +
                                   storeR9);
  EXPECT_EQ(values[0], 1u);
}

TEST(EmulatedMove, PacksAndUnpacks) {
  const auto values = runBody<U32>("mov.b32 %r2, 0x12345678;\n"
                                   "mov.b32 {%rs1, %rs2}, %r2;\n"
                                   "mov.b32 %r3, {%rs2, %rs1};\n"
                                   "mov.b64 %rd5, {%r3, %r0};\n"
                                   "mov.b64 {%r4, %r5}, %rd5;\n"
                                   "mov.b64 {%rs3, _, %rs4, _}, %rd5;\n"
                                   "mov.b32 %r6, {%rs3, %rs4};\n"
                                   "xor.b32 %r9, %r4, %r6;\n" +
                                   storeR9);
  for (uint32_t i = 0; i < 32; ++i)
    EXPECT_EQ(values[i], 0x56781234u ^ (i << 16 | 0x1234u));
}

TEST(EmulatedMove, ConstantsHaveTheirBits) {
  const auto values = runBody<U32>("add.rn.f32 %r2, 0f3F800000, 0fBF000000;\n"
                                   "cvt.rn.f32.f64 %r3, %rd9;\n"
                                   "mov.b64 %rd9, 0d4008000000000000;\n"
                                   "cvt.rn.f32.f64 %r3, %rd9;\n"
                                   "xor.b32 %r9, %r2, %r3;\n"
                                   "add.s32 %r9, %r9, -1;\n"
                                   "add.s32 %r9, %r9, 0b101;\n"
                                   "add.s32 %r9, %r9, 010;\n"
                                   "add.s32 %r9, %r9, 0x10U;\n" +
                                   storeR9);
  EXPECT_EQ(values[3], (0x3f000000u ^ 0x40400000u) - 1 + 5 + 8 + 16);
}

} // namespace
} // namespace weft::emulator
