//===- Fixture.h - a folder with the hand-made pack and its data ----------===//

#ifndef WEFT_TEST_UNIT_TRAIN_FIXTURE_H
#define WEFT_TEST_UNIT_TRAIN_FIXTURE_H

#include "TestData.h"
#include "TestPack.h"

#include "runtime/artifact/Reader.h"
#include "runtime/base/File.h"
#include "runtime/cpu/CpuDevice.h"
#include "runtime/train/Trainer.h"
#include "test/conformance/LateDevice.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <filesystem>

namespace weft::train {

class TrainFixture : public ::testing::Test {
protected:
  void SetUp() override {
    std::string pattern = ::testing::TempDir() + "weft-train-XXXXXX";
    ASSERT_NE(mkdtemp(pattern.data()), nullptr);
    folder = pattern;
    test::writeTestData(folder + "/data");
    loadPack({1, 4});
  }
  void TearDown() override { std::filesystem::remove_all(folder); }

  void loadPack(const std::vector<int64_t> &batches,
                const artifact::TestPackOptions &options = {}) {
    auto read =
        readPackBytes(test::makeTestPack(batches, options), "toy.weftpack");
    ASSERT_TRUE(read.isOk()) << read.status().message();
    pack = std::make_unique<Pack>(std::move(*read));
  }

  static TrainOptions withSteps(int64_t steps, const std::string &resume = "") {
    TrainOptions options;
    options.steps = steps;
    options.resume = resume;
    return options;
  }

  config::Config makeConfig(const std::vector<std::string> &settings = {}) {
    config::Config config;
    for (const std::string &setting :
         {"data.train=" + folder + "/data", "data.eval=" + folder + "/data",
          "log.dir=" + folder + "/runs", std::string("log.progress=none"),
          std::string("train.epochs=3")}) {
      Status status = config.mergeSetting(setting);
      EXPECT_TRUE(status.isOk()) << status.message();
    }
    for (const std::string &setting : settings) {
      Status status = config.mergeSetting(setting);
      EXPECT_TRUE(status.isOk()) << status.message();
    }
    return config;
  }

  Result<TrainOutcome> run(const std::vector<std::string> &settings = {},
                           const TrainOptions &options = {},
                           int64_t threads = 1) {
    CpuOptions cpu;
    cpu.threads = threads;
    WEFT_ASSIGN_OR_RETURN(auto device, createCpuDevice(cpu));
    Console console;
    return train(*pack, *device, makeConfig(settings), options, console);
  }

  /// On a device that runs launches only when they are waited for.
  Result<TrainOutcome> runLate(test::LateLog &log,
                               const std::vector<std::string> &settings = {},
                               const TrainOptions &options = {}) {
    WEFT_ASSIGN_OR_RETURN(auto computes, createCpuDevice({1, true}));
    test::LateDevice device(std::move(computes), log);
    Console console;
    return train(*pack, device, makeConfig(settings), options, console);
  }

  static std::string readAll(const std::string &path) {
    Result<std::string> text = readFile(path);
    EXPECT_TRUE(text.isOk()) << text.status().message();
    return text.isOk() ? *text : "";
  }

  /// All three files of a checkpoint, one after the other.
  static std::string checkpointBytes(const std::string &path) {
    return readAll(path + "/state.json") +
           readAll(path + "/model.safetensors") +
           readAll(path + "/optimizer.safetensors");
  }

  std::string folder;
  std::unique_ptr<Pack> pack;
};

} // namespace weft::train

#endif // WEFT_TEST_UNIT_TRAIN_FIXTURE_H
