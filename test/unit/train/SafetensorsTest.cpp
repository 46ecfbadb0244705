//===- SafetensorsTest.cpp - named tensors, sound and hostile -------------===//

#include "runtime/train/Safetensors.h"

#include "runtime/base/Philox.h"

#include <gtest/gtest.h>

using namespace weft;
using namespace weft::train;

namespace {

std::string file(const std::string &json, const std::string &values = "") {
  std::string bytes;
  for (unsigned i = 0; i < 8; ++i)
    bytes += char(uint64_t(json.size()) >> (8 * i) & 0xff);
  return bytes + json + values;
}

std::string errorOf(const std::string &bytes) {
  auto tensors = parseSafetensors(std::as_bytes(std::span(bytes)), "w");
  if (tensors.isOk())
    return "";
  EXPECT_EQ(tensors.status().code(), StatusCode::BadArtifact);
  return std::string(tensors.status().message());
}

TEST(SafetensorsTest, writesWhatItReads) {
  std::vector<float> a = {1, 2, 3};
  std::vector<int64_t> b = {7};
  NamedTensor tensors[] = {
      {"net.a", DType::F32, {3}, std::as_bytes(std::span(a))},
      {"b \"odd\"", DType::I64, {}, std::as_bytes(std::span(b))},
      {"empty", DType::F32, {0, 5}, {}}};
  std::string bytes = makeSafetensorsHeader(tensors);
  EXPECT_EQ(bytes.size() % 8, 0u);
  for (const NamedTensor &tensor : tensors)
    bytes.append(reinterpret_cast<const char *>(tensor.values.data()),
                 tensor.values.size());
  auto read = parseSafetensors(std::as_bytes(std::span(bytes)), "w");
  ASSERT_TRUE(read.isOk()) << read.status().message();
  ASSERT_EQ(read->size(), 3u);
  for (const NamedTensor &tensor : *read)
    for (const NamedTensor &wanted : tensors)
      if (tensor.name == wanted.name) {
        EXPECT_EQ(tensor.sizes, wanted.sizes);
        EXPECT_TRUE(std::equal(tensor.values.begin(), tensor.values.end(),
                               wanted.values.begin(), wanted.values.end()));
      }
}

TEST(SafetensorsTest, refusesHostileHeaders) {
  auto one = [](const std::string &entry, const std::string &values) {
    return errorOf(file("{\"t\":" + entry + "}", values));
  };
  std::string good = R"({"dtype":"F32","shape":[1],"data_offsets":[0,4]})";
  EXPECT_EQ(one(good, "abcd"), "");
  EXPECT_NE(errorOf("short"), "");
  EXPECT_NE(errorOf(std::string(7, '\xff') + '\x7f'), "");
  EXPECT_NE(errorOf(std::string(1, '\x20') + std::string(7, '\0') + "{}")
                .find("a header of 32 bytes"),
            std::string::npos);
  EXPECT_NE(errorOf(file("[]")), "");
  EXPECT_NE(errorOf(file("{")), "");
  EXPECT_NE(one(good, "abc"), "");
  EXPECT_NE(one(good, "abcde").find("after the last tensor"),
            std::string::npos);
  EXPECT_NE(one(R"({"dtype":"F9","shape":[1],"data_offsets":[0,4]})", "abcd"),
            "");
  EXPECT_NE(one(R"({"dtype":"F32","shape":[2],"data_offsets":[0,4]})", "abcd"),
            "");
  EXPECT_NE(one(R"({"dtype":"F32","shape":[-1],"data_offsets":[0,4]})", "abcd"),
            "");
  EXPECT_NE(
      one(R"({"dtype":"F32","shape":[4611686018427387904,4],"data_offsets":[0,4]})",
          "abcd"),
      "");
  EXPECT_NE(one(R"({"dtype":"F32","shape":[1],"data_offsets":[4,0]})", "abcd"),
            "");
  EXPECT_NE(one(R"({"dtype":"F32","shape":[1]})", "abcd"), "");
}

TEST(SafetensorsTest, refusesOverlapHolesAndDuplicates) {
  auto two = [](const char *first, const char *second, size_t bytes) {
    return errorOf(file(std::string("{\"a\":{\"dtype\":\"U8\",\"shape\":[2],"
                                    "\"data_offsets\":") +
                            first +
                            "},\"b\":{\"dtype\":\"U8\",\"shape\":[2],"
                            "\"data_offsets\":" +
                            second + "}}",
                        std::string(bytes, 'x')));
  };
  EXPECT_EQ(two("[0,2]", "[2,4]", 4), "");
  EXPECT_NE(two("[0,2]", "[1,3]", 3).find("overlap"), std::string::npos);
  EXPECT_NE(two("[0,2]", "[3,5]", 5).find("hole"), std::string::npos);
  EXPECT_NE(two("[0,2]", "[0,2]", 2), "");
  std::string entry = R"({"dtype":"U8","shape":[1],"data_offsets":[0,1]})";
  EXPECT_NE(errorOf(file("{\"a\":" + entry + ",\"a\":" + entry + "}", "x"))
                .find("duplicated"),
            std::string::npos);
}

TEST(SafetensorsTest, noMutationCrashes) {
  std::vector<float> a = {1, 2, 3};
  NamedTensor tensors[] = {
      {"net.a", DType::F32, {3}, std::as_bytes(std::span(a))}};
  std::string sound = makeSafetensorsHeader(tensors) + std::string(12, 'v');
  PhiloxStream random(1, 1);
  for (int i = 0; i < 5000; ++i) {
    std::string broken = sound;
    broken[random.nextBelow(broken.size())] = char(random.next32());
    (void)parseSafetensors(std::as_bytes(std::span(broken)), "w");
    broken.resize(random.nextBelow(broken.size()));
    (void)parseSafetensors(std::as_bytes(std::span(broken)), "w");
  }
}

} // namespace
