//===- DnnChoiceTest.cpp - what cuDNN offers for the models ---------------===//
///
/// \file
/// Asks the installed cuDNN, without a GPU and without a driver: the
/// descriptions of configs/gpus stand for devices. Skipped where it is not
/// installed.
///
//===----------------------------------------------------------------------===//

#include "runtime/base/File.h"
#include "runtime/cuda/DnnEngine.h"
#include "runtime/cuda/Libraries.h"

#include <gtest/gtest.h>

namespace weft::cuda {

static constexpr uint64_t workspaceLimit = uint64_t(32) << 20;

static Convolution lenetConvolution(int64_t layer) {
  Convolution c;
  c.batch = 64;
  c.inChannels = layer == 0 ? 1 : 6;
  c.outChannels = layer == 0 ? 6 : 16;
  c.inSizes =
      layer == 0 ? std::vector<int64_t>{28, 28} : std::vector<int64_t>{14, 14};
  c.outSizes =
      layer == 0 ? std::vector<int64_t>{28, 28} : std::vector<int64_t>{10, 10};
  c.kernel = {5, 5};
  c.stride = c.dilation = {1, 1};
  c.padLow = c.padHigh =
      layer == 0 ? std::vector<int64_t>{2, 2} : std::vector<int64_t>{0, 0};
  return c;
}

static constexpr Convolution::Direction everyDirection[] = {
    Convolution::Direction::Forward, Convolution::Direction::DataGrad,
    Convolution::Direction::FilterGrad};

class DnnChoiceTest : public testing::TestWithParam<const char *> {
protected:
  void SetUp() override {
    const auto &opened = Libraries::system().cudnn();
    if (!opened.isOk())
      GTEST_SKIP() << opened.status().message();
    calls = &opened->calls;
    Result<std::string> text =
        readFile(join("configs/gpus/", GetParam(), "-cudnn.json"));
    ASSERT_TRUE(text.isOk()) << text.status().message();
    Result<DnnObject> described = describeDnnDevice(*calls, *text);
    ASSERT_TRUE(described.isOk()) << described.status().message();
    device = std::move(*described);
  }

  Result<DnnConvolution> choose(const Convolution &message,
                                DnnPolicy policy = {workspaceLimit, false}) {
    EXPECT_EQ(whyInvalid(message), "");
    DnnTarget target = {*calls, nullptr, &device};
    return chooseDnnConvolution(target, message, policy);
  }

  const CudnnTable *calls = nullptr;
  DnnObject device;
};

INSTANTIATE_TEST_SUITE_P(Devices, DnnChoiceTest,
                         testing::Values("a100", "h200"),
                         [](const auto &which) {
                           return std::string(which.param);
                         });

TEST_P(DnnChoiceTest, EveryConvolutionOfLenetHasAnEngine) {
  for (int64_t layer : {0, 1})
    for (auto direction : everyDirection)
      for (DType dtype : {DType::F32, DType::BF16, DType::F16}) {
        Convolution message = lenetConvolution(layer);
        message.direction = direction;
        message.dtype = dtype;
        Result<DnnConvolution> chosen = choose(message);
        ASSERT_TRUE(chosen.isOk()) << chosen.status().message();
        EXPECT_LE(chosen->workspaceBytes, workspaceLimit);
        EXPECT_FALSE(chosen->usesTensorCores && dtype == DType::F32);
        std::printf("%s %s: engine %lld, %llu bytes, %s, after %lld refused\n",
                    GetParam(), describe(message).c_str(),
                    static_cast<long long>(chosen->engine),
                    static_cast<unsigned long long>(chosen->workspaceBytes),
                    chosen->usesTensorCores ? "tensor cores" : "plain",
                    static_cast<long long>(chosen->refused));
      }
}

/// f32 is f32 unless TF32 is asked for, and then tensor cores are taken where
/// cuDNN puts them first.
TEST_P(DnnChoiceTest, Tf32IsTakenWhereItIsAskedForAlone) {
  int64_t rounded = 0;
  for (int64_t channels : {6, 64})
    for (auto direction : everyDirection) {
      Convolution message = lenetConvolution(1);
      message.direction = direction;
      message.inChannels = message.outChannels = channels;
      Result<DnnConvolution> strict = choose(message, {workspaceLimit, false});
      ASSERT_TRUE(strict.isOk()) << strict.status().message();
      EXPECT_FALSE(strict->usesTensorCores) << describe(message);
      Result<DnnConvolution> loose = choose(message, {workspaceLimit, true});
      ASSERT_TRUE(loose.isOk()) << loose.status().message();
      rounded += loose->usesTensorCores;
    }
  EXPECT_GT(rounded, 0);
}

TEST_P(DnnChoiceTest, OneSpatialAxisIsARowOfHeightOne) {
  Convolution message = lenetConvolution(0);
  for (auto *list :
       {&message.inSizes, &message.outSizes, &message.kernel, &message.stride,
        &message.dilation, &message.padLow, &message.padHigh})
    list->pop_back();
  Result<DnnConvolution> chosen = choose(message);
  EXPECT_TRUE(chosen.isOk()) << chosen.status().message();
}

TEST_P(DnnChoiceTest, StridesAndGroupsHaveEngines) {
  for (auto direction : everyDirection) {
    Convolution message = lenetConvolution(1);
    message.direction = direction;
    message.groups = 2;
    message.stride = {2, 2};
    message.outSizes = {5, 5};
    Result<DnnConvolution> chosen = choose(message);
    EXPECT_TRUE(chosen.isOk()) << chosen.status().message();
  }
}

TEST_P(DnnChoiceTest, SaysWhyNoneServes) {
  Convolution message = lenetConvolution(1);
  message.dtype = DType::I32;
  DnnTarget target = {*calls, nullptr, &device};
  Result<DnnConvolution> chosen =
      chooseDnnConvolution(target, message, {workspaceLimit, false});
  ASSERT_FALSE(chosen.isOk());
  EXPECT_EQ(chosen.status().code(), StatusCode::BadArtifact);
}

TEST(DnnRefusalTest, NotesDecide) {
  auto why = [](std::vector<DnnNumericalNote> numerical,
                std::vector<DnnBehaviorNote> behavior, bool strict) {
    const char *reason =
        whyRefused(numerical, behavior, {workspaceLimit, strict});
    return std::string(reason ? reason : "");
  };
  EXPECT_EQ(why({}, {}, true), "");
  EXPECT_EQ(why({DnnNumericalNote::Nondeterministic}, {}, false),
            "not deterministic");
  EXPECT_EQ(why({}, {DnnBehaviorNote::RuntimeCompilation}, false),
            "compiled at run time");
  EXPECT_EQ(why({DnnNumericalNote::TensorCore}, {}, false), "");
  EXPECT_NE(why({DnnNumericalNote::TensorCore}, {}, true), "");
  for (DnnNumericalNote note :
       {DnnNumericalNote::DownConvertInputs,
        DnnNumericalNote::ReducedPrecisionReduction, DnnNumericalNote::Fft,
        DnnNumericalNote::Winograd, DnnNumericalNote::WinogradTile4x4,
        DnnNumericalNote::WinogradTile6x6, DnnNumericalNote::WinogradTile13x13})
    EXPECT_EQ(why({note}, {}, false), "less precise") << int(note);
  EXPECT_EQ(why({DnnNumericalNote::StrictNanProp},
                {DnnBehaviorNote::CudaGraphNativeApi}, true),
            "");
}

} // namespace weft::cuda
