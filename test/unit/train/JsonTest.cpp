//===- JsonTest.cpp - JSON read with limits -------------------------------===//

#include "runtime/train/Json.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace weft;
using namespace weft::train;

static bool parses(const std::string &text) { return parseJson(text).isOk(); }

TEST(JsonTest, readsEveryKindOfValue) {
  Result<Json> json = parseJson(
      R"( {"a": [1, -2.5e3, true, false, null], "b": {"c": "x\"\\\n\u00e9\ud83d\ude00"}} )");
  ASSERT_TRUE(json.isOk()) << json.status().message();
  const Json &list = *json->find("a");
  EXPECT_EQ(list.items[0].integer(), 1);
  EXPECT_EQ(list.items[1].number(), -2500.0);
  EXPECT_TRUE(list.items[2].boolean);
  EXPECT_EQ(list.items[4].kind, Json::Kind::Null);
  EXPECT_EQ(json->find("b")->find("c")->text, "x\"\\\n\u00e9\U0001F600");
  EXPECT_EQ(parseJson("18446744073709551615")->unsignedInteger(),
            18446744073709551615ull);
}

TEST(JsonTest, refusesWhatIsNotJson) {
  for (const char *text :
       {"", "{", "[1,]", "{\"a\":1,}", "{a:1}", "nan", "inf", "-inf", "+1",
        "\"x", "\"\x01\"", "\"\\q\"", "\"\\ud800\"", "1 2", "{\"a\":1,\"a\":2}",
        "tru", "[1 2]", "{\"a\" 1}"})
    EXPECT_FALSE(parses(text)) << text;
}

TEST(JsonTest, depthIsLimited) {
  EXPECT_TRUE(parses(std::string(30, '[') + std::string(30, ']')));
  EXPECT_FALSE(parses(std::string(100000, '[')));
  EXPECT_FALSE(parses(std::string(40, '[') + std::string(40, ']')));
}

TEST(JsonTest, numbersRoundTrip) {
  for (double value : {0.1, double(0.1f), 1.0, 2.31, 1e300, -3e-5, 65536.0})
    EXPECT_EQ(parseJson(numberToJson(value))->number(), value);
  EXPECT_EQ(floatToJson(double(0.1f)), "0.1");
  EXPECT_EQ(floatToJson(0.1), "0.1");
  EXPECT_EQ(numberToJson(std::nan("")), "null");
}

TEST(JsonTest, quotesWhatNeedsIt) {
  std::string odd = "a\"b\\c\n\x01";
  EXPECT_EQ(parseJson(quoteJson(odd))->text, odd);
}
