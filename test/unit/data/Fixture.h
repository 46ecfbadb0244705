//===- Fixture.h - files made for tests of the data room ------------------===//

#ifndef WEFT_TEST_UNIT_DATA_FIXTURE_H
#define WEFT_TEST_UNIT_DATA_FIXTURE_H

#include "runtime/data/Npy.h"

#include <gtest/gtest.h>
#include <zlib.h>

#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>

namespace weft::data {

/// An empty folder that goes away with the test.
class FolderFixture : public ::testing::Test {
protected:
  void SetUp() override {
    std::string pattern = ::testing::TempDir() + "weft-data-XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder = pattern;
  }
  void TearDown() override { std::filesystem::remove_all(folder); }

  std::string write(const std::string &name, const std::string &bytes) {
    std::string path = folder + "/" + name;
    std::filesystem::create_directories(
        std::filesystem::path(path).parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
    return path;
  }

  std::string folder;
};

inline std::string idx(int type, std::vector<uint32_t> sizes,
                       const std::string &values) {
  std::string bytes{0, 0, char(type), char(sizes.size())};
  for (uint32_t size : sizes)
    for (int shift = 24; shift >= 0; shift -= 8)
      bytes += char(size >> shift & 0xff);
  return bytes + values;
}

template <typename T>
std::string bytesOf(const std::vector<T> &values) {
  std::string bytes(values.size() * sizeof(T), '\0');
  if (!values.empty())
    std::memcpy(bytes.data(), values.data(), bytes.size());
  return bytes;
}

template <typename T>
std::string npy(DType dtype, std::vector<int64_t> sizes,
                const std::vector<T> &values) {
  return *makeNpyHeader(dtype, sizes) + bytesOf(values);
}

inline std::string gzip(const std::string &bytes) {
  z_stream stream = {};
  EXPECT_EQ(
      deflateInit2(&stream, 6, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY),
      Z_OK);
  std::string out(deflateBound(&stream, bytes.size()) + 64, '\0');
  stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
  stream.avail_in = uInt(bytes.size());
  stream.next_out = reinterpret_cast<Bytef *>(out.data());
  stream.avail_out = uInt(out.size());
  EXPECT_EQ(deflate(&stream, Z_FINISH), Z_STREAM_END);
  out.resize(out.size() - stream.avail_out);
  deflateEnd(&stream);
  return out;
}

} // namespace weft::data

#endif // WEFT_TEST_UNIT_DATA_FIXTURE_H
