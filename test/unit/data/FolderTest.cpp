//===- FolderTest.cpp - fields found, bound and checked -------------------===//

#include "Fixture.h"

#include "runtime/data/Bind.h"
#include "runtime/data/Folder.h"

using namespace weft;
using namespace weft::data;

namespace {

class FolderTest : public FolderFixture {
protected:
  std::vector<InputSpec> inputs = {{"image", DType::U8, {4, 2}, 0},
                                   {"label", DType::I32, {4}, 10}};

  /// Opens, binds and checks; the dataset or the message.
  Result<std::unique_ptr<Dataset>> open(bool training = true,
                                        int64_t batch = 2) {
    FolderRequest request{folder, training, "auto", {}};
    for (const InputSpec &input : inputs)
      request.fields.push_back(input.name);
    WEFT_ASSIGN_OR_RETURN(auto found, openFolder(request));
    WEFT_ASSIGN_OR_RETURN(auto bound, bindInputs(std::move(found), inputs));
    WEFT_RETURN_IF_ERROR(checkCount(*bound, batch));
    WEFT_RETURN_IF_ERROR(checkValues(*bound, inputs));
    return bound;
  }
  std::string errorOf() {
    auto dataset = open();
    if (dataset.isOk())
      return "";
    EXPECT_EQ(dataset.status().code(), StatusCode::BadData);
    return std::string(dataset.status().message());
  }
  void writeMnist() {
    write("train-images-idx3-ubyte", idx(8, {3, 1, 2}, "abcdef"));
    write("train-labels-idx1-ubyte.gz",
          gzip(idx(8, {3}, std::string("\1\2\3", 3))));
    write("t10k-images-idx3-ubyte", idx(8, {2, 1, 2}, "wxyz"));
    write("t10k-labels-idx1-ubyte", idx(8, {2}, std::string("\4\5", 2)));
  }
};

TEST_F(FolderTest, inputsHaveOneRowPerSample) {
  writeMnist();
  inputs[1].sizes = {3};
  auto dataset = open();
  ASSERT_FALSE(dataset.isOk());
  EXPECT_EQ(dataset.status().code(), StatusCode::BadArtifact);
  EXPECT_EQ(dataset.status().message(),
            "input 'label' has 3 rows, 'image' has 4; all inputs of an entry "
            "have one row per sample");
}

TEST_F(FolderTest, bindsMnistNamesToTrainAndEval) {
  writeMnist();
  auto train = open();
  ASSERT_TRUE(train.isOk()) << train.status().message();
  EXPECT_EQ((*train)->size(), 3);
  std::vector<int32_t> labels(2);
  int64_t samples[] = {2, 0};
  ASSERT_TRUE((*train)
                  ->read(1, samples, std::as_writable_bytes(std::span(labels)))
                  .isOk());
  EXPECT_EQ(labels, (std::vector<int32_t>{3, 1}));
  auto eval = open(false);
  ASSERT_TRUE(eval.isOk()) << eval.status().message();
  EXPECT_EQ((*eval)->size(), 2);
}

TEST_F(FolderTest, npyFoldersAndSplits) {
  write("train/image.npy", npy<uint8_t>(DType::U8, {2, 2}, {1, 2, 3, 4}));
  write("train/label.npy", npy<int64_t>(DType::I64, {2}, {7, 8}));
  auto train = open();
  ASSERT_TRUE(train.isOk()) << train.status().message();
  EXPECT_EQ((*train)->fields()[1].dtype, DType::I32);
}

TEST_F(FolderTest, saysWhichFileAndWhatWasExpected) {
  EXPECT_NE(errorOf().find("no file for input 'image'; expected image.npy or "
                           "train-images*, found nothing"),
            std::string::npos);
  writeMnist();
  inputs[0].sizes = {4, 3};
  EXPECT_NE(errorOf().find("one sample is [1, 2], expected [3] for input "
                           "'image'"),
            std::string::npos);
  inputs[0] = {"image", DType::F32, {4, 2}, 0};
  EXPECT_NE(errorOf().find("values are u8, expected f32"), std::string::npos);
  inputs[0].dtype = DType::U8;
  inputs[1].labelLimit = 3;
  EXPECT_NE(errorOf().find("sample 2 holds label 3, expected 0 to 2"),
            std::string::npos);
}

TEST_F(FolderTest, countsMustAgreeAndFillABatch) {
  writeMnist();
  auto few = open(true, 4);
  ASSERT_FALSE(few.isOk());
  EXPECT_NE(few.status().message().find("3 samples, expected at least one "
                                        "batch of 4"),
            std::string::npos);
  write("train-labels-idx1-ubyte", idx(8, {2}, "ab"));
  EXPECT_NE(errorOf().find("2 samples, expected 3"), std::string::npos);
}

TEST_F(FolderTest, emptyFilesAreBadData) {
  write("image.npy", npy<uint8_t>(DType::U8, {0, 2}, {}));
  write("label.npy", npy<int64_t>(DType::I64, {0}, {}));
  EXPECT_NE(errorOf().find("no samples"), std::string::npos);
}

TEST_F(FolderTest, valuesThatDoNotFitAreNamed) {
  write("image.npy", npy<uint8_t>(DType::U8, {2, 2}, {1, 2, 3, 4}));
  write("label.npy", npy<int64_t>(DType::I64, {2}, {7, 3000000000}));
  EXPECT_NE(errorOf().find("sample 1 holds 3000000000, which does not fit i32"),
            std::string::npos);
  inputs = {{"x", DType::F32, {4, 1}, 0}};
  write("x.npy", npy<double>(DType::F64, {2}, {1e300, 0.5}));
  auto dataset = open();
  ASSERT_TRUE(dataset.isOk()) << dataset.status().message();
  float value = 0;
  int64_t sample = 1;
  auto out = std::as_writable_bytes(std::span(&value, 1));
  ASSERT_TRUE((*dataset)->read(0, {&sample, 1}, out).isOk());
  EXPECT_EQ(value, 0.5f);
  sample = 0;
  EXPECT_EQ((*dataset)->read(0, {&sample, 1}, out).code(), StatusCode::BadData);
}

TEST_F(FolderTest, pipesAreNotWaitedFor) {
  ASSERT_EQ(mkfifo((folder + "/image.npy").c_str(), 0600), 0);
  EXPECT_NE(errorOf().find("is no regular file"), std::string::npos);
}

TEST_F(FolderTest, oneSampleNeedsItsAxis) {
  write("image.npy", npy<uint8_t>(DType::U8, {2}, {1, 2}));
  write("label.npy", npy<int64_t>(DType::I64, {2}, {0, 1}));
  EXPECT_NE(errorOf().find("one sample is [], expected [2] for input 'image'; "
                           "the first axis counts samples: save x[None]"),
            std::string::npos)
      << errorOf();
}

TEST_F(FolderTest, missingFolder) {
  folder += "/nowhere";
  EXPECT_NE(errorOf().find("no folder"), std::string::npos);
  folder = folder.substr(0, folder.rfind('/'));
}

} // namespace
