//===- WriterTest.cpp - NPY, NPZ and PNG as written -----------------------===//

#include "Fixture.h"

#include "runtime/data/Npz.h"
#include "runtime/data/Png.h"
#include "runtime/data/TensorFile.h"

#include <png.h>

using namespace weft;
using namespace weft::data;

namespace {

class WriterTest : public FolderFixture {};

TEST_F(WriterTest, npyHeadersAreAlignedAndReadBack) {
  for (DType dtype :
       {DType::F64, DType::F32, DType::F16, DType::I64, DType::I32, DType::I16,
        DType::I8, DType::U8, DType::Bool}) {
    int64_t sizes[] = {3, 5};
    Result<std::string> header = makeNpyHeader(dtype, sizes);
    ASSERT_TRUE(header.isOk());
    EXPECT_EQ(header->size() % 64, 0u);
    std::string bytes = *header + std::string(15 * sizeOf(dtype), '\0');
    Result<TensorFile> file = TensorFile::open(write("a.npy", bytes));
    ASSERT_TRUE(file.isOk()) << file.status().message();
    EXPECT_EQ(file->dtype(), dtype);
    EXPECT_EQ(file->sampleSizes(), std::vector<int64_t>{5});
  }
  int64_t one[] = {1};
  EXPECT_EQ(makeNpyHeader(DType::BF16, one).status().code(), StatusCode::Usage);
}

TEST_F(WriterTest, npzIsAZipWithoutTimes) {
  std::vector<float> values = {1, 2};
  NamedArray arrays[] = {
      {"a", DType::F32, {2}, std::as_bytes(std::span(values))},
      {"b", DType::F32, {1, 2}, std::as_bytes(std::span(values))}};
  Result<std::string> bytes = makeNpz(arrays);
  ASSERT_TRUE(bytes.isOk());
  EXPECT_EQ(*bytes, *makeNpz(arrays));
  EXPECT_EQ(bytes->substr(0, 4), "PK\3\4");
  EXPECT_EQ(bytes->substr(bytes->size() - 22, 4), "PK\5\6");
  EXPECT_NE(bytes->find("a.npy"), std::string::npos);
}

TEST_F(WriterTest, overlaysAreEnlargedAndReadable) {
  std::vector<float> image(28 * 28, 0.5f), map = {0, 1, 2, 3};
  Picture picture = drawOverlay({image, 1, 28, 28, map, 2, 2});
  EXPECT_EQ(picture.width, 224);
  ASSERT_EQ(picture.rgb.size(), 224u * 224u * 3u);
  // Cold at the low end, hot at the high end.
  EXPECT_LT(picture.rgb[0], picture.rgb[2]);
  EXPECT_GT(picture.rgb[picture.rgb.size() - 3], picture.rgb.back());
  std::string path = folder + "/a.png";
  ASSERT_TRUE(writePng(path, picture).isOk());
  png_image read = {};
  read.version = PNG_IMAGE_VERSION;
  ASSERT_TRUE(png_image_begin_read_from_file(&read, path.c_str()));
  EXPECT_EQ(read.width, 224u);
  png_image_free(&read);
}

} // namespace
