//===- ArrayFileTest.cpp - IDX and NPY files, sound and hostile -----------===//

#include "Fixture.h"

#include "runtime/base/Philox.h"
#include "runtime/data/Gzip.h"
#include "runtime/data/TensorFile.h"

using namespace weft;
using namespace weft::data;

namespace {

class ArrayFileTest : public FolderFixture {
protected:
  /// The message of opening `bytes` as NAME, "" when it opens.
  std::string errorOf(const std::string &name, const std::string &bytes) {
    Result<TensorFile> file = TensorFile::open(write(name, bytes));
    if (file.isOk())
      return "";
    EXPECT_EQ(file.status().code(), StatusCode::BadData)
        << file.status().message();
    return std::string(file.status().message());
  }

  template <typename T>
  std::vector<T> sample(const TensorFile &file, int64_t index) {
    std::vector<T> values(file.sampleBytes() / sizeof(T));
    EXPECT_TRUE(
        file.read(index, std::as_writable_bytes(std::span(values))).isOk());
    return values;
  }
};

TEST_F(ArrayFileTest, readsIdxPlainAndCompressed) {
  std::string bytes = idx(8, {3, 2}, "abcdef");
  for (auto [name, content] :
       {std::pair{"a", bytes}, std::pair{"a.gz", gzip(bytes)}}) {
    Result<TensorFile> file = TensorFile::open(write(name, content));
    ASSERT_TRUE(file.isOk()) << file.status().message();
    EXPECT_EQ(file->samples(), 3);
    EXPECT_EQ(file->dtype(), DType::U8);
    EXPECT_EQ(sample<char>(*file, 1), (std::vector<char>{'c', 'd'}));
  }
}

TEST_F(ArrayFileTest, idxIsBigEndian) {
  Result<TensorFile> file =
      TensorFile::open(write("a", idx(0x0C, {1}, std::string("\0\0\1\2", 4))));
  ASSERT_TRUE(file.isOk());
  EXPECT_EQ(sample<int32_t>(*file, 0), std::vector<int32_t>{258});
}

TEST_F(ArrayFileTest, refusesIdxThatLies) {
  EXPECT_NE(errorOf("a", "").find("neither an IDX"), std::string::npos);
  EXPECT_NE(errorOf("a", "hello world, this is text"), "");
  EXPECT_NE(errorOf("a", idx(7, {1}, "x")), "");
  EXPECT_NE(errorOf("a", idx(8, {3, 2}, "abcde")).find("expected 6"),
            std::string::npos);
  EXPECT_NE(errorOf("a", idx(8, {3, 2}, "abcdefg")), "");
  EXPECT_NE(errorOf("a", idx(8, {}, "")).find("rank 0"), std::string::npos);
  EXPECT_NE(errorOf("a", idx(8, {0xffffffff, 0xffffffff, 0xffffffff}, "x"))
                .find("impossible sizes"),
            std::string::npos);
  EXPECT_NE(errorOf("a.gz", gzip(idx(8, {3, 2}, "abcde"))), "");
  EXPECT_NE(errorOf("a.gz", gzip(idx(8, {3, 2}, "abcdefg"))), "");
  EXPECT_NE(
      errorOf("a.gz", gzip(idx(8, {0x7fffffff}, "x"))).find("cannot hold"),
      std::string::npos);
}

TEST_F(ArrayFileTest, findsEveryFlippedByteOfAGzip) {
  std::string sound = gzip(idx(8, {3, 2}, "abcdef"));
  for (size_t i = 0; i < sound.size(); ++i) {
    // Time, extra flags and system of the gzip header carry no data.
    if (i >= 4 && i < 10)
      continue;
    std::string broken = sound;
    broken[i] = char(broken[i] ^ 0x10);
    EXPECT_NE(errorOf("a.gz", broken), "") << "byte " << i;
  }
  for (size_t length = 0; length < sound.size(); ++length)
    EXPECT_NE(errorOf("a.gz", sound.substr(0, length)), "") << length;
}

TEST_F(ArrayFileTest, readsNpyOfEveryVersion) {
  std::string one = npy<float>(DType::F32, {2, 2}, {1, 2, 3, 4});
  std::string two = one.substr(0, 10) + std::string(2, '\0') + one.substr(10);
  two[6] = 2;
  std::string three = two;
  three[6] = 3;
  for (const std::string &bytes : {one, two, three}) {
    Result<TensorFile> file = TensorFile::open(write("a.npy", bytes));
    ASSERT_TRUE(file.isOk()) << file.status().message();
    EXPECT_EQ(sample<float>(*file, 1), (std::vector<float>{3, 4}));
  }
}

/// An NPY file with a header of our choice.
std::string npyWith(const std::string &dict, const std::string &values) {
  std::string bytes("\x93NUMPY\x01\x00", 8);
  bytes += char(dict.size() & 0xff);
  bytes += char(dict.size() >> 8);
  return bytes + dict + values;
}

TEST_F(ArrayFileTest, refusesNpyThatCannotBeMeant) {
  auto error = [&](const std::string &dict) {
    return errorOf("a.npy", npyWith(dict, std::string(32, '\0')));
  };
  std::string tail = "'fortran_order': False, 'shape': (8,)}";
  EXPECT_EQ(error("{'descr': '<f4', " + tail), "");
  EXPECT_EQ(error("{'descr': '>f4', " + tail), "");
  EXPECT_NE(error("{'descr': '|O', " + tail).find("pickled"),
            std::string::npos);
  EXPECT_NE(error("{'descr': [('a', '<f4')], " + tail).find("records"),
            std::string::npos);
  EXPECT_NE(error("{'descr': '<u4', " + tail).find("not read"),
            std::string::npos);
  EXPECT_NE(error("{'descr': '<f4', 'fortran_order': True, 'shape': (4, 2)}")
                .find("Fortran"),
            std::string::npos);
  EXPECT_NE(error("{'descr': '<f4', 'fortran_order': False, 'shape': ()}"), "");
  EXPECT_NE(error("{'descr': '<f4', 'fortran_order': False, 'shape': (-8,)}"),
            "");
  EXPECT_NE(error("{'descr': '<f4', 'fortran_order': False, 'shape': "
                  "(9999999999999, 9999999999999)}"),
            "");
  EXPECT_NE(error("{'descr': '<f4', 'descr': '<f4', " + tail), "");
  EXPECT_NE(error("{'descr': '<f4'}"), "");
  EXPECT_NE(error("{"), "");
}

TEST_F(ArrayFileTest, noMutationCrashes) {
  std::vector<std::pair<std::string, std::string>> files = {
      {"m.npy", npy<float>(DType::F32, {2, 2}, {1, 2, 3, 4})},
      {"m", idx(8, {3, 2}, "abcdef")},
      {"m.gz", gzip(idx(8, {3, 2}, "abcdef"))}};
  PhiloxStream random(1, 2);
  for (auto &[name, sound] : files)
    for (int i = 0; i < 1000; ++i) {
      std::string broken = sound;
      broken[random.nextBelow(broken.size())] = char(random.next32());
      Result<TensorFile> file = TensorFile::open(write(name, broken));
      if (file.isOk() && file->samples() > 0)
        sample<char>(*file, file->samples() - 1);
    }
}

} // namespace
