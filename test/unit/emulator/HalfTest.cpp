//===- HalfTest.cpp - bits of f16 and bf16 instructions -------------------===//

#include "test/unit/emulator/Harness.h"
#include "test/unit/emulator/Values.h"

namespace weft::emulator {
namespace {

using U16 = uint16_t;
using U32 = uint32_t;

/// A format as the standard describes it, computed with exact arithmetic on
/// `__float128`: slow, and independent of the code under test.
struct Format {
  int mantissa, exponent;

  int bias() const { return (1 << (exponent - 1)) - 1; }
  U16 infinity() const { return U16(((1 << exponent) - 1) << mantissa); }
  bool isNaN(U16 bits) const { return (bits & 0x7fff) > infinity(); }

  __float128 value(U16 bits) const {
    const int field = (bits & 0x7fff) >> mantissa;
    const int fraction = bits & ((1 << mantissa) - 1);
    const int power = (field ? field : 1) - bias() - mantissa;
    __float128 result = field ? fraction + (1 << mantissa) : fraction;
    for (int i = 0; i < std::abs(power); ++i)
      result = power > 0 ? result * 2 : result / 2;
    return bits & 0x8000 ? -result : result;
  }

  /// The nearest value; ties go to the even one. `negativeZero` is the sign
  /// of an exact zero.
  U16 round(__float128 exact, bool negativeZero) const {
    const bool negative = exact < 0 || (exact == 0 && negativeZero);
    const __float128 magnitude = exact < 0 ? -exact : exact;
    U16 low = 0, high = infinity(); // low <= magnitude < high, as if unbounded
    while (high - low > 1) {
      const U16 middle = U16((low + high) / 2);
      (value(middle) <= magnitude ? low : high) = middle;
    }
    const __float128 below = magnitude - value(low);
    const __float128 above = value(high) - magnitude;
    const bool up = above < below || (above == below && (low & 1));
    return U16((up ? high : low) | (negative ? 0x8000 : 0));
  }
};

constexpr Format half{10, 5}, bfloat{7, 8};

bool isInfinite(const Format &format, U16 bits) {
  return (bits & 0x7fff) == format.infinity();
}

/// Finite operands in `f`; NaN where one is a NaN or infinite, which the
/// callers leave out.
std::vector<U16> finiteEdges(const Format &format) {
  std::vector<U16> result;
  for (U16 bits : halfEdges())
    if (!format.isNaN(bits) && !isInfinite(format, bits))
      result.push_back(bits);
  return result;
}

void expectArithmetic(const Format &format, const std::string &type) {
  const auto edges = finiteEdges(format);
  const auto signOfSum = [](U16 a, U16 b) { return a & b & 0x8000; };
  expectSame<U16>("add.rn." + type, pairs(edges, edges), [&](U16 a, U16 b) {
    return format.round(format.value(a) + format.value(b), signOfSum(a, b));
  });
  expectSame<U16>("sub.rn." + type, pairs(edges, edges), [&](U16 a, U16 b) {
    return format.round(format.value(a) - format.value(b),
                        signOfSum(a, b ^ 0x8000));
  });
  expectSame<U16>("mul.rn." + type, pairs(edges, edges), [&](U16 a, U16 b) {
    return format.round(format.value(a) * format.value(b), (a ^ b) & 0x8000);
  });
  const std::vector<U16> few(edges.begin(), edges.begin() + 24);
  auto cases = triples(edges, few, edges);
  // 113 bits do not hold the sum of the largest and the smallest bf16.
  std::erase_if(cases, [&](const auto &abc) {
    const auto [a, b, c] = abc;
    const __float128 product = format.value(a) * format.value(b);
    const __float128 sum = product + format.value(c);
    return sum - product != format.value(c) || sum - format.value(c) != product;
  });
  EXPECT_GT(cases.size(), 10000u);
  expectSame<U16>("fma.rn." + type, cases, [&](U16 a, U16 b, U16 c) {
    return format.round(format.value(a) * format.value(b) + format.value(c),
                        signOfSum((a ^ b) & 0x8000, c));
  });
}

TEST(EmulatedHalf, ArithmeticF16) { expectArithmetic(half, "f16"); }
TEST(EmulatedHalf, ArithmeticBF16) { expectArithmetic(bfloat, "bf16"); }

TEST(EmulatedHalf, NotFinite) {
  const std::vector<std::tuple<U16, U16>> cases = {
      {0x7c00, 0xfc00}, {0x7c00, 0x3c00}, {0x7e00, 0x3c00}, {0xfc00, 0xfc00}};
  const std::vector<U16> sums = {0x7fff, 0x7c00, 0x7fff, 0xfc00};
  EXPECT_EQ((evaluate<U16, U16, U16>("add.rn.f16", cases)), sums);
}

TEST(EmulatedHalf, EveryValueWidens) {
  std::vector<std::tuple<U16>> all;
  for (uint32_t bits = 0; bits < 65536; ++bits)
    all.emplace_back(U16(bits));
  const auto widened = [](const Format &format, U16 bits) {
    if (format.isNaN(bits))
      return 0x7fffffffu;
    if (isInfinite(format, bits))
      return bits & 0x8000 ? 0xff800000u : 0x7f800000u;
    const float value = float(format.value(bits));
    return std::bit_cast<U32>(value) | (bits & 0x8000u) << 16;
  };
  expectSame<U32>("cvt.f32.f16", all, [&](U16 a) { return widened(half, a); });
  expectSame<U32>("cvt.f32.bf16", all,
                  [&](U16 a) { return widened(bfloat, a); });
}

U16 narrowed(const Format &format, U32 bits) {
  const float value = asFloat(bits);
  if (value != value)
    return 0x7fff;
  const U16 sign = U16(bits >> 16 & 0x8000);
  if (std::isinf(value))
    return U16(format.infinity() | sign);
  return format.round(value, sign);
}

std::vector<std::tuple<U32>> manyFloats() {
  std::vector<std::tuple<U32>> cases = each(floatEdges(3000));
  std::mt19937 random(5);
  for (uint32_t exponent = 90; exponent < 150; ++exponent)
    for (uint32_t i = 0; i < 40; ++i) {
      // Ties and their neighbours for f16.
      const U32 base = exponent << 23 | (random() & 0x7fe000) | 0x1000;
      for (U32 near : {base - 1, base, base + 1})
        cases.emplace_back(near);
    }
  return cases;
}

TEST(EmulatedHalf, Narrowing) {
  expectSame<U16>("cvt.rn.f16.f32", manyFloats(),
                  [](U32 a) { return narrowed(half, a); });
  expectSame<U16>("cvt.rn.bf16.f32", manyFloats(),
                  [](U32 a) { return narrowed(bfloat, a); });
}

TEST(EmulatedHalf, NarrowingTowardZero) {
  const auto towardZero = [](const Format &format, U32 bits) {
    const U16 nearest = narrowed(format, bits);
    const float value = asFloat(bits);
    if (value != value || std::isinf(value))
      return nearest;
    const auto magnitude = std::fabs(value);
    const U16 positive = nearest & 0x7fff;
    const bool beyond = positive == format.infinity() ||
                        format.value(positive) > __float128(magnitude);
    return U16(nearest - beyond);
  };
  expectSame<U16>("cvt.rz.f16.f32", manyFloats(),
                  [&](U32 a) { return towardZero(half, a); });
  expectSame<U16>("cvt.rz.bf16.f32", manyFloats(),
                  [&](U32 a) { return towardZero(bfloat, a); });
}

TEST(EmulatedHalf, PairsHoldTheFirstSourceAbove) {
  const auto edges = floatEdges();
  expectSame<U32>("cvt.rn.f16x2.f32", pairs(edges, edges), [](U32 a, U32 b) {
    return U32(narrowed(half, a)) << 16 | narrowed(half, b);
  });
  expectSame<U32>("cvt.rn.bf16x2.f32", pairs(edges, edges), [](U32 a, U32 b) {
    return U32(narrowed(bfloat, a)) << 16 | narrowed(bfloat, b);
  });
}

TEST(EmulatedHalf, PairsAreTwoValues) {
  const std::vector<U32> words = {0x3c004000, 0x00018001, 0x7bff3555,
                                  0xc2483c01};
  const auto low = [](U32 word) { return U16(word); };
  const auto high = [](U32 word) { return U16(word >> 16); };
  const auto sum = [](U16 a, U16 b) {
    return half.round(half.value(a) + half.value(b), a & b & 0x8000);
  };
  expectSame<U32>("add.rn.f16x2", pairs(words, words), [&](U32 a, U32 b) {
    return U32(sum(high(a), high(b))) << 16 | sum(low(a), low(b));
  });
  expectSame<U32>("neg.bf16x2", each(words),
                  [](U32 a) { return a ^ 0x80008000; });
}

TEST(EmulatedHalf, MinimumAndMaximum) {
  const auto edges = finiteEdges(half);
  expectSame<U16>("max.f16", pairs(edges, edges), [](U16 a, U16 b) {
    const auto x = half.value(a), y = half.value(b);
    return x == y ? U16(a & b) : x > y ? a : b;
  });
  const std::vector<std::tuple<U16, U16>> cases = {{0x7e00, 0x3c00},
                                                   {0x3c00, 0xfe01}};
  EXPECT_EQ((evaluate<U16, U16, U16>("min.f16", cases)),
            (std::vector<U16>{0x3c00, 0x3c00}));
  EXPECT_EQ((evaluate<U16, U16, U16>("min.NaN.f16", cases)),
            (std::vector<U16>{0x7fff, 0x7fff}));
}

} // namespace
} // namespace weft::emulator
