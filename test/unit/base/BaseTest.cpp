//===- BaseTest.cpp - status, types, shapes, numbers, digests -------------===//

#include "runtime/base/DType.h"
#include "runtime/base/Digest.h"
#include "runtime/base/LibraryMessage.h"
#include "runtime/base/Philox.h"
#include "runtime/base/Shape.h"
#include "runtime/base/Status.h"

#include <cmath>
#include <gtest/gtest.h>
#include <limits>
#include <set>

namespace weft {
namespace {

//===----------------------------------------------------------------------===//
// Status
//===----------------------------------------------------------------------===//

TEST(Status, TableCoversEveryCodeOnce) {
  std::set<int> exits;
  int index = 0;
  for (const StatusRow &row : statusTable()) {
    EXPECT_EQ(int(row.code), index++);
    EXPECT_TRUE(exits.insert(row.exitCode).second) << row.text;
    EXPECT_EQ(exitCode(row.code), row.exitCode);
    EXPECT_STREQ(statusText(row.code), row.text);
  }
  EXPECT_EQ(int(StatusCode::Internal), index - 1);
  EXPECT_EQ(exitCode(StatusCode::Ok), 0);
  EXPECT_EQ(exitCode(StatusCode::BadArtifact), 4);
  EXPECT_EQ(exitCode(StatusCode::OutOfMemory), 6);
  EXPECT_EQ(exitCode(StatusCode::Internal), 70);
}

TEST(Status, ContextStandsBeforeTheMessage) {
  Status status = makeError(StatusCode::Io, "file ", 3, " is gone");
  status = std::move(status).withContext("loading");
  EXPECT_EQ(status.message(), "loading: file 3 is gone");
  EXPECT_EQ(status.code(), StatusCode::Io);
  EXPECT_TRUE(ok().withContext("x").isOk());
  EXPECT_EQ(ok().message(), "");
}

Result<int> half(int number) {
  if (number % 2)
    return makeError(StatusCode::Usage, number, " is odd");
  return number / 2;
}

Status quarter(int number, int &out) {
  WEFT_ASSIGN_OR_RETURN(int halved, half(number));
  WEFT_ASSIGN_OR_RETURN(out, half(halved));
  return ok();
}

TEST(Status, MacrosPassFailuresOn) {
  int out = 0;
  EXPECT_TRUE(quarter(12, out).isOk());
  EXPECT_EQ(out, 3);
  EXPECT_EQ(quarter(6, out).message(), "3 is odd");
}

//===----------------------------------------------------------------------===//
// DType
//===----------------------------------------------------------------------===//

TEST(DType, NumbersNamesAndSizesAreFixed) {
  static constexpr std::string_view names[] = {
      "f64", "f32", "f16", "bf16", "i64", "i32", "i16", "i8", "u8", "bool"};
  static constexpr size_t sizes[] = {8, 4, 2, 2, 8, 4, 2, 1, 1, 1};
  for (int i = 0; i < 10; ++i) {
    std::optional<DType> dtype = dtypeFromNumber(i + 1);
    ASSERT_TRUE(dtype);
    EXPECT_EQ(nameOf(*dtype), names[i]);
    EXPECT_EQ(sizeOf(*dtype), sizes[i]);
    EXPECT_EQ(dtypeFromName(names[i]), dtype);
    EXPECT_EQ(isFloat(*dtype), i < 4);
  }
  EXPECT_FALSE(dtypeFromNumber(0));
  EXPECT_FALSE(dtypeFromNumber(11));
  EXPECT_FALSE(dtypeFromNumber(-1));
  EXPECT_FALSE(dtypeFromName("f33"));
}

/// Every pattern that is no NaN survives the way through f32.
TEST(DType, NarrowFloatsRoundTrip) {
  for (uint32_t bits = 0; bits < 65536; ++bits) {
    uint16_t narrow = uint16_t(bits);
    float half = halfToFloat(narrow), brain = bfloatToFloat(narrow);
    if (std::isnan(half))
      EXPECT_TRUE(std::isnan(halfToFloat(floatToHalf(half))));
    else
      EXPECT_EQ(floatToHalf(half), narrow);
    if (std::isnan(brain))
      EXPECT_TRUE(std::isnan(bfloatToFloat(floatToBfloat(brain))));
    else
      EXPECT_EQ(floatToBfloat(brain), narrow);
  }
}

/// Between two neighbours the nearer one wins, a tie goes to the even one.
TEST(DType, HalfRoundsToNearestEven) {
  for (uint16_t bits = 0; bits < 0x7bff; ++bits) {
    double low = halfToFloat(bits), high = halfToFloat(uint16_t(bits + 1));
    double middle = (low + high) / 2;
    EXPECT_EQ(doubleToHalf(middle), bits % 2 ? bits + 1 : bits);
    EXPECT_EQ(doubleToHalf(std::nextafter(middle, low)), bits);
    EXPECT_EQ(doubleToHalf(std::nextafter(middle, high)), bits + 1);
  }
  EXPECT_EQ(floatToHalf(65519.99f), 0x7bff);
  EXPECT_EQ(floatToHalf(65520.0f), 0x7c00);
  EXPECT_EQ(floatToHalf(-INFINITY), 0xfc00);
  EXPECT_EQ(floatToHalf(-0.0f), 0x8000);
}

TEST(DType, BfloatRoundsToNearestEven) {
  for (uint32_t i = 0; i < 0x7f7f; ++i) {
    uint16_t bits = uint16_t(i);
    double low = bfloatToFloat(bits), high = bfloatToFloat(uint16_t(bits + 1));
    double middle = low / 2 + high / 2;
    EXPECT_EQ(doubleToBfloat(middle), bits % 2 ? bits + 1 : bits) << bits;
  }
  EXPECT_EQ(floatToBfloat(std::numeric_limits<float>::max()), 0x7f80);
}

TEST(DType, StoringSaturatesAndTruncates) {
  auto stored = [](DType dtype, double value) {
    alignas(8) std::byte bytes[8] = {};
    storeFromDouble(dtype, bytes, 0, value);
    return loadAsDouble(dtype, bytes, 0);
  };
  EXPECT_EQ(stored(DType::I8, 300), 127);
  EXPECT_EQ(stored(DType::I8, -300), -128);
  EXPECT_EQ(stored(DType::U8, -1), 0);
  EXPECT_EQ(stored(DType::I32, 2.9), 2);
  EXPECT_EQ(stored(DType::I64, 1e300), 9223372036854775807.0);
  EXPECT_EQ(stored(DType::I32, NAN), 0);
  EXPECT_EQ(stored(DType::Bool, 0.5), 1);
  EXPECT_EQ(stored(DType::F32, 0.1), double(0.1f));
}

//===----------------------------------------------------------------------===//
// Shape and library messages
//===----------------------------------------------------------------------===//

TEST(Shape, CountsAreChecked) {
  EXPECT_EQ(*elementCount(std::vector<int64_t>{}), 1);
  EXPECT_EQ(*elementCount(std::vector<int64_t>{3, 0, 5}), 0);
  EXPECT_EQ(*byteCount(DType::F32, std::vector<int64_t>{64, 10}), 2560u);
  EXPECT_FALSE(elementCount(std::vector<int64_t>{-1}).isOk());
  EXPECT_FALSE(
      elementCount(std::vector<int64_t>{int64_t(1) << 32, int64_t(1) << 32})
          .isOk());
  EXPECT_FALSE(
      byteCount(DType::F64, std::vector<int64_t>{int64_t(1) << 61}).isOk());
  EXPECT_FALSE(elementCount(std::vector<int64_t>(maxRank + 1, 1)).isOk());
  EXPECT_EQ(shapeToString(std::vector<int64_t>{64, 1}), "[64, 1]");
  EXPECT_EQ(checkedAlign(257, 256), 512u);
  EXPECT_FALSE(checkedAlign(~uint64_t(0), 256));
}

TEST(LibraryMessage, OutputSizesAreChecked) {
  Convolution c;
  c.batch = 2;
  c.inChannels = 4;
  c.outChannels = 6;
  c.inSizes = {9};
  c.outSizes = {5};
  c.kernel = {3};
  c.stride = {2};
  c.padLow = c.padHigh = {1};
  c.dilation = {1};
  EXPECT_EQ(whyInvalid(c), "");
  EXPECT_EQ(operandsOf(c)[0].bytes(), 4u * 2 * 4 * 9);
  EXPECT_EQ(operandsOf(c)[1].bytes(), 4u * 6 * 4 * 3);
  EXPECT_EQ(operandsOf(c)[2].bytes(), 4u * 2 * 6 * 5);
  auto broken = [&](auto change) {
    Convolution bad = c;
    change(bad);
    return whyInvalid(bad);
  };
  EXPECT_NE(broken([](auto &b) { b.outSizes = {4}; }), "");
  EXPECT_NE(broken([](auto &b) { b.stride = {0}; }), "");
  EXPECT_NE(broken([](auto &b) { b.groups = 3; }), "");
  EXPECT_NE(broken([](auto &b) { b.kernel = {12}; }), "");
  EXPECT_NE(broken([](auto &b) { b.dilation = {int64_t(1) << 40}; }), "");
  EXPECT_NE(broken([](auto &b) {
              b.batch = int64_t(1) << 40;
              b.inChannels = 4 << 20;
            }),
            "");
  EXPECT_NE(broken([](auto &b) { b.padHigh = {}; }), "");
  EXPECT_NE(broken([](auto &b) { b.partitions = 0; }), "");
  EXPECT_NE(broken([](auto &b) { b.dtype = DType::I32; }), "");
}

//===----------------------------------------------------------------------===//
// Philox and digests
//===----------------------------------------------------------------------===//

/// The known-answer vectors published with the algorithm.
TEST(Philox, KnownAnswers) {
  using C = PhiloxCounter;
  EXPECT_EQ(philox4x32({0, 0, 0, 0}, {0, 0}),
            (C{0x6627e8d5, 0xe169c58d, 0xbc57ac4c, 0x9b00dbd8}));
  uint32_t ones = 0xffffffff;
  EXPECT_EQ(philox4x32({ones, ones, ones, ones}, {ones, ones}),
            (C{0x408f276d, 0x41c83b0e, 0xa20bc7c6, 0x6d5451fd}));
  EXPECT_EQ(philox4x32({0x243f6a88, 0x85a308d3, 0x13198a2e, 0x03707344},
                       {0xa4093822, 0x299f31d0}),
            (C{0xd16cfe09, 0x94fdcceb, 0x5001e420, 0x24126ea1}));
}

TEST(Philox, StreamsAreRepeatableAndSpread) {
  PhiloxStream a(1, 2), b(1, 2), other(1, 3);
  double sum = 0;
  int same = 0;
  for (int i = 0; i < 10000; ++i) {
    uint64_t below = a.nextBelow(10);
    EXPECT_EQ(below, b.nextBelow(10));
    EXPECT_LT(below, 10u);
    same += below == other.nextBelow(10);
    sum += a.nextUniform();
    b.nextUniform();
  }
  EXPECT_NEAR(sum / 10000, 0.5, 0.02);
  EXPECT_LT(same, 1500);
}

TEST(Digest, KnownAnswers) {
  EXPECT_EQ(digestOf(""), 0xef46db3751d8e999u);
  EXPECT_EQ(digestOf("a"), 0xd24ec4f1a98c6e5bu);
  EXPECT_EQ(digestOf("abc"), 0x44bc2cf5ad770999u);
  EXPECT_EQ(digestOf("abcd"), 0xde0327b0d25d92ccu);
  EXPECT_EQ(digestOf("Nobody inspects the spammish repetition"),
            0xfbcea83c8a378bf1u);
  EXPECT_EQ(digestToString(0x0123456789abcdefu), "0123456789abcdef");
}

TEST(Digest, PiecesDoNotMatter) {
  std::string text;
  for (int i = 0; i < 300; ++i)
    text += char(i * 7);
  for (size_t first = 0; first <= text.size(); first += 13) {
    Digest digest(9);
    digest.update(std::string_view(text).substr(0, first));
    digest.update(std::string_view(text).substr(first));
    EXPECT_EQ(digest.value(), digestOf(text, 9));
  }
}

} // namespace
} // namespace weft
