//===- PredictorTest.cpp - predictions in order, padded and trimmed -------===//

#include "Fixture.h"

#include "runtime/data/TensorFile.h"
#include "runtime/train/Predictor.h"

#include <fstream>
#include <sys/stat.h>
#include <thread>

using namespace weft;
using namespace weft::train;

namespace {

class PredictorTest : public TrainFixture {
protected:
  void SetUp() override {
    TrainFixture::SetUp();
    TrainOptions options;
    options.steps = 5;
    auto trained = run({}, options);
    ASSERT_TRUE(trained.isOk()) << trained.status().message();
    weights = trained->run;
  }

  Status predictTo(const std::string &output, PredictOptions options = {}) {
    if (options.weights.empty())
      options.weights = {weights};
    if (options.input.empty())
      options.input = folder + "/data/eval/x.npy";
    options.output = output;
    auto device = createCpuDevice();
    Console console;
    return predict(*pack, **device, makeConfig(), options, console);
  }

  std::string weights;
};

TEST_F(PredictorTest, everyFormatHoldsEverySampleInOrder) {
  for (const char *name : {"p.npz", "p.csv", "p.jsonl"}) {
    Status status = predictTo(folder + "/" + name);
    ASSERT_TRUE(status.isOk()) << status.message();
  }
  std::string jsonl = readAll(folder + "/p.jsonl");
  EXPECT_EQ(std::count(jsonl.begin(), jsonl.end(), '\n'), 10);
  EXPECT_TRUE(jsonl.starts_with("{\"sample\": 0, \"y\": ["));
  std::string csv = readAll(folder + "/p.csv");
  EXPECT_TRUE(csv.starts_with("sample,y_0,y_1,y_2,y_3,map_0,"));
}

TEST_F(PredictorTest, batchSizesGiveTheSameResults) {
  PredictOptions one;
  one.batch = 1;
  PredictOptions four;
  four.batch = 4;
  ASSERT_TRUE(predictTo(folder + "/one.jsonl", one).isOk());
  ASSERT_TRUE(predictTo(folder + "/four.jsonl", four).isOk());
  EXPECT_EQ(readAll(folder + "/one.jsonl"), readAll(folder + "/four.jsonl"));
  PredictOptions three;
  three.batch = 3;
  EXPECT_EQ(predictTo(folder + "/x.jsonl", three).code(), StatusCode::Usage);
}

TEST_F(PredictorTest, severalResultsDoNotFitOneNpy) {
  Status status = predictTo(folder + "/p.npy");
  EXPECT_EQ(status.code(), StatusCode::Usage);
  EXPECT_NE(status.message().find("write .npz"), std::string_view::npos);
  EXPECT_EQ(predictTo(folder + "/p.txt").code(), StatusCode::Usage);
}

TEST_F(PredictorTest, anOutputThatCannotBeIsRefusedBeforeAnyWork) {
  PredictOptions options;
  options.weights = {folder + "/nowhere"};
  for (auto [name, code] : {std::pair{"p.txt", StatusCode::Usage},
                            {"p.npy", StatusCode::Usage},
                            {"nowhere/p.npz", StatusCode::Io},
                            {"p.npz", StatusCode::BadArtifact}})
    EXPECT_EQ(predictTo(folder + "/" + name, options).code(), code) << name;
  std::filesystem::create_directory(folder + "/folder.npz");
  EXPECT_EQ(predictTo(folder + "/folder.npz", options).code(), StatusCode::Io);
}

TEST_F(PredictorTest, readsAPipe) {
  PredictOptions options;
  options.input = folder + "/pipe";
  ASSERT_EQ(mkfifo(options.input.c_str(), 0600), 0);
  std::string bytes = readAll(folder + "/data/eval/x.npy");
  std::thread writer([&] { std::ofstream(options.input) << bytes; });
  Status status = predictTo(folder + "/a.jsonl", options);
  writer.join();
  ASSERT_TRUE(status.isOk()) << status.message();
  ASSERT_TRUE(predictTo(folder + "/b.jsonl").isOk());
  EXPECT_EQ(readAll(folder + "/a.jsonl"), readAll(folder + "/b.jsonl"));
}

TEST_F(PredictorTest, aCheckpointMayBeReplacedMeanwhile) {
  std::string checkpoints = weights + "/checkpoints";
  ASSERT_TRUE(renamePath(checkpoints, weights + "/hidden").isOk());
  std::thread saver([&] {
    std::this_thread::sleep_for(std::chrono::milliseconds(10));
    EXPECT_TRUE(renamePath(weights + "/hidden", checkpoints).isOk());
  });
  Status status = predictTo(folder + "/a.jsonl");
  saver.join();
  EXPECT_TRUE(status.isOk()) << status.message();
}

TEST_F(PredictorTest, foldersFeedByName) {
  PredictOptions options;
  options.input = folder + "/data";
  ASSERT_TRUE(predictTo(folder + "/a.jsonl", options).isOk());
  ASSERT_TRUE(predictTo(folder + "/b.jsonl").isOk());
  EXPECT_EQ(readAll(folder + "/a.jsonl"), readAll(folder + "/b.jsonl"));
}

TEST_F(PredictorTest, drawsOverlays) {
  PredictOptions options;
  options.overlay = folder + "/pictures";
  options.overlayLimit = 3;
  Status status = predictTo("", options);
  ASSERT_TRUE(status.isOk()) << status.message();
  auto entries = listDirectory(options.overlay);
  ASSERT_TRUE(entries.isOk());
  EXPECT_EQ(entries->size(), 3u);
  EXPECT_TRUE(
      readAll(options.overlay + "/sample-0.png").starts_with("\x89PNG"));
}

TEST_F(PredictorTest, needsWeightsAndSoundInput) {
  PredictOptions options;
  options.weights = {folder + "/nowhere"};
  EXPECT_EQ(predictTo(folder + "/p.npz", options).code(),
            StatusCode::BadArtifact);
  options = {};
  options.input = folder + "/data/eval/label.npy";
  EXPECT_EQ(predictTo(folder + "/p.npz", options).code(), StatusCode::BadData);
  options.input = "picture.png";
  EXPECT_EQ(predictTo(folder + "/p.npz", options).code(), StatusCode::BadData);
  options.input = "";
  options.entry = "fit";
  EXPECT_EQ(predictTo(folder + "/p.npz", options).code(), StatusCode::Usage);
}

} // namespace
