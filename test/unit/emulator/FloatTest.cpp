//===- FloatTest.cpp - bits of f32 and f64 instructions -------------------===//

#include "test/unit/emulator/Harness.h"
#include "test/unit/emulator/Values.h"

namespace weft::emulator {
namespace {

using U32 = uint32_t;
using U64 = uint64_t;

template <class F>
void expectF32(const std::string &opcode, F f) {
  const auto edges = floatEdges();
  expectSame<U32>(opcode, pairs(edges, edges), [f](U32 a, U32 b) {
    return bitsOf(float(f(asFloat(a), asFloat(b))));
  });
}

template <class F>
void expectF64(const std::string &opcode, F f) {
  const auto edges = doubleEdges();
  expectSame<U64>(opcode, pairs(edges, edges), [f](U64 a, U64 b) {
    return bitsOf(double(f(asDouble(a), asDouble(b))));
  });
}

TEST(EmulatedFloat, Arithmetic) {
  expectF32("add.rn.f32", [](float a, float b) { return a + b; });
  expectF32("sub.rn.f32", [](float a, float b) { return a - b; });
  expectF32("mul.rn.f32", [](float a, float b) { return a * b; });
  expectF32("div.rn.f32", [](float a, float b) { return a / b; });
  expectF64("add.rn.f64", [](double a, double b) { return a + b; });
  expectF64("sub.rn.f64", [](double a, double b) { return a - b; });
  expectF64("mul.rn.f64", [](double a, double b) { return a * b; });
  expectF64("div.rn.f64", [](double a, double b) { return a / b; });
}

TEST(EmulatedFloat, FusedMultiplyAdd) {
  const auto edges = floatEdges(12);
  expectSame<U32>("fma.rn.f32", triples(edges, edges, edges),
                  [](U32 a, U32 b, U32 c) {
                    return bitsOf(std::fma(asFloat(a), asFloat(b), asFloat(c)));
                  });
  const auto wide = doubleEdges();
  expectSame<U64>(
      "fma.rn.f64",
      triples(wide, wide, std::vector<U64>{wide[3], wide[5], wide[40]}),
      [](U64 a, U64 b, U64 c) {
        return bitsOf(std::fma(asDouble(a), asDouble(b), asDouble(c)));
      });
}

/// Sums whose exact value lies next to a tie of f32: a second rounding shows.
TEST(EmulatedFloat, FusedMultiplyAddRoundsOnce) {
  std::mt19937 random(3);
  std::vector<std::tuple<U32, U32, U32>> cases;
  for (int i = 0; i < 20000; ++i) {
    const U32 a = 0x3f800000 | (random() & 0x7fffff);
    const U32 b = 0x3f800000 | (random() & 0x7fffff);
    const U32 exponent = 127 - 60 + random() % 120;
    cases.emplace_back(a, b, exponent << 23 | (random() & 0x807fffff));
  }
  cases.emplace_back(0x3f800001, 0x3f800001, 0x1e800000);
  cases.emplace_back(0x3f800001, 0x3f800001, 0x9e800000);
  cases.emplace_back(0x00800000, 0x3f000000, 0x00000001);
  cases.emplace_back(0x0c800001, 0x32800000, 0x80000001);
  expectSame<U32>("fma.rn.f32", cases, [](U32 a, U32 b, U32 c) {
    return bitsOf(std::fma(asFloat(a), asFloat(b), asFloat(c)));
  });
}

TEST(EmulatedFloat, RootsAndReciprocals) {
  expectSame<U32>("sqrt.rn.f32", each(floatEdges(500)),
                  [](U32 a) { return bitsOf(std::sqrt(asFloat(a))); });
  expectSame<U64>("sqrt.rn.f64", each(doubleEdges()),
                  [](U64 a) { return bitsOf(std::sqrt(asDouble(a))); });
  expectSame<U32>("rcp.rn.f32", each(floatEdges(500)),
                  [](U32 a) { return bitsOf(1.0f / asFloat(a)); });
}

template <class T>
T numberMin(T a, T b) {
  if (a != a || b != b)
    return a != a ? b : a;
  return a == b ? (std::signbit(a) ? a : b) : std::min(a, b);
}
template <class T>
T numberMax(T a, T b) {
  if (a != a || b != b)
    return a != a ? b : a;
  return a == b ? (std::signbit(a) ? b : a) : std::max(a, b);
}

TEST(EmulatedFloat, MinimumAndMaximum) {
  expectF32("min.f32", numberMin<float>);
  expectF32("max.f32", numberMax<float>);
  expectF64("min.f64", numberMin<double>);
  expectF64("max.f64", numberMax<double>);
  const float nan = std::nanf("");
  expectF32("min.NaN.f32", [nan](float a, float b) {
    return a != a || b != b ? nan : numberMin(a, b);
  });
  expectF32("max.NaN.f32", [nan](float a, float b) {
    return a != a || b != b ? nan : numberMax(a, b);
  });
}

TEST(EmulatedFloat, Signs) {
  const auto edges = floatEdges();
  expectSame<U32>("abs.f32", each(edges), [](U32 a) { return a & 0x7fffffff; });
  expectSame<U32>("neg.f32", each(edges), [](U32 a) { return a ^ 0x80000000; });
  expectSame<U32>("copysign.f32", pairs(edges, edges), [](U32 a, U32 b) {
    return (a & 0x80000000) | (b & 0x7fffffff);
  });
  const auto wide = doubleEdges();
  expectSame<U64>("neg.f64", each(wide), [](U64 a) { return a ^ 1ull << 63; });
  expectSame<U64>("abs.f64", each(wide),
                  [](U64 a) { return a & ~(1ull << 63); });
}

TEST(EmulatedFloat, Saturation) {
  expectF32("add.rn.sat.f32", [](float a, float b) {
    const float sum = a + b;
    return sum != sum ? 0.0f : sum <= 0 ? 0.0f : std::min(sum, 1.0f);
  });
}

} // namespace
} // namespace weft::emulator
