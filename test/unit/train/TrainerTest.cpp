//===- TrainerTest.cpp - runs, resumed runs, failing runs -----------------===//

#include "Fixture.h"

#include "runtime/base/Injection.h"
#include "runtime/train/Checkpoint.h"
#include "runtime/train/Json.h"
#include "runtime/train/RunDirectory.h"
#include "runtime/train/Signals.h"

#include <csignal>
#include <cstring>
#include <thread>

using namespace weft;
using namespace weft::train;

namespace {

class TrainerTest : public TrainFixture {
protected:
  std::string last(const std::string &run) { return run + "/checkpoints/last"; }
};

TEST_F(TrainerTest, makesARunFolderWithEverythingInIt) {
  auto outcome = run();
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  EXPECT_EQ(outcome->run, folder + "/runs/toy/1");
  EXPECT_EQ(outcome->steps, 15);
  ASSERT_TRUE(outcome->evaluation);
  EXPECT_EQ(outcome->evaluation->samples, 10);
  // Labels 0, 4 and 8 lead the three batches; 10 samples are real.
  EXPECT_DOUBLE_EQ(outcome->evaluation->values.metrics[0].mean(), 1.2);
  for (const char *name : {"config.yaml", "run.log", "metrics.jsonl",
                           "metrics.csv", "environment.json"})
    EXPECT_TRUE(pathExists(outcome->run + "/" + name)) << name;
  EXPECT_TRUE(parseJson(readAll(outcome->run + "/environment.json")).isOk());
  EXPECT_TRUE(isCheckpoint(last(outcome->run)));
  EXPECT_TRUE(isCheckpoint(outcome->run + "/checkpoints/best"));
  EXPECT_TRUE(isCheckpoint(outcome->run + "/checkpoints/step-15"));
  EXPECT_FALSE(pathExists(outcome->run + "/checkpoints/step-0"));
  std::string text = readAll(outcome->run + "/metrics.jsonl");
  EXPECT_EQ(std::count(text.begin(), text.end(), '\n'), 15 + 3);
  auto second = run();
  ASSERT_TRUE(second.isOk());
  EXPECT_EQ(second->run, folder + "/runs/toy/2");
  EXPECT_EQ(checkpointBytes(last(outcome->run)),
            checkpointBytes(last(second->run)));
}

TEST_F(TrainerTest, resumedRunsEqualUnbrokenOnes) {
  auto whole = run({}, withSteps(14));
  ASSERT_TRUE(whole.isOk()) << whole.status().message();
  std::string wanted = checkpointBytes(last(whole->run));
  struct Case {
    int64_t stop, threads, workers;
    const char *sink;
  };
  for (auto [stop, threads, workers, sink] :
       {Case{7, 1, 0, "1"}, Case{3, 2, 2, "7"}, Case{5, 1, 1, "auto"},
        Case{10, 2, 0, "3"}, Case{13, 1, 2, "100"}, Case{0, 2, 1, "2"}}) {
    std::vector<std::string> settings = {
        "data.num_workers=" + std::to_string(workers),
        std::string("train.sink_steps=") + sink};
    auto part = run(settings, withSteps(stop), threads);
    ASSERT_TRUE(part.isOk()) << part.status().message();
    auto rest = run(settings, withSteps(14, part->run), threads);
    ASSERT_TRUE(rest.isOk()) << rest.status().message();
    EXPECT_EQ(checkpointBytes(last(part->run)), wanted)
        << stop << " " << threads << " " << workers << " " << sink;
  }
}

TEST_F(TrainerTest, seedsAndShufflingMatter) {
  auto a = run(), b = run({"train.seed=2"}), c = run({"data.shuffle=false"});
  ASSERT_TRUE(a.isOk() && b.isOk() && c.isOk());
  auto weights = [&](const std::string &run) {
    return readAll(last(run) + "/model.safetensors");
  };
  EXPECT_NE(weights(a->run), weights(b->run));
  EXPECT_NE(weights(a->run), weights(c->run));
}

TEST_F(TrainerTest, resumeFallsBackToAnOlderCheckpoint) {
  auto part = run({"checkpoint.every=2 steps"}, withSteps(9));
  ASSERT_TRUE(part.isOk());
  for (const char *name : {"last", "step-9"})
    test::writeFile(part->run + "/checkpoints/" + name + "/state.json", "x");
  auto rest = run({"checkpoint.every=2 steps"}, withSteps(14, part->run));
  ASSERT_TRUE(rest.isOk()) << rest.status().message();
  auto whole = run({}, withSteps(14));
  ASSERT_TRUE(whole.isOk());
  EXPECT_EQ(checkpointBytes(last(part->run)),
            checkpointBytes(last(whole->run)));
  EXPECT_NE(readAll(part->run + "/run.log").find("skipped a checkpoint"),
            std::string::npos);
}

TEST_F(TrainerTest, aRunGoesOnOnlyAsItBegan) {
  auto part = run({}, withSteps(3));
  ASSERT_TRUE(part.isOk());
  auto other = run({"train.seed=5"}, withSteps(6, part->run));
  ASSERT_FALSE(other.isOk());
  EXPECT_EQ(other.status().code(), StatusCode::Usage);
  test::writeSamples(folder + "/data/train", 30, 1);
  auto data = run({}, withSteps(6, part->run));
  ASSERT_FALSE(data.isOk());
  EXPECT_NE(data.status().message().find("samples: 22, now it is 30"),
            std::string::npos);
}

TEST_F(TrainerTest, autoGoesOnWithTheBatchSizeOfTheRun) {
  auto part = run({"train.batch_size=1"}, withSteps(3));
  ASSERT_TRUE(part.isOk());
  auto rest = run({}, withSteps(5, part->run));
  ASSERT_TRUE(rest.isOk()) << rest.status().message();
  EXPECT_FALSE(run({"train.batch_size=4"}, withSteps(7, part->run)).isOk());
}

TEST_F(TrainerTest, otherDataOfTheSameCountIsNoticed) {
  constexpr const char *warning = "warning: the training data is not what";
  auto part = run({}, withSteps(3));
  ASSERT_TRUE(part.isOk());
  ASSERT_TRUE(run({}, withSteps(4, part->run)).isOk());
  EXPECT_EQ(readAll(part->run + "/run.log").find(warning), std::string::npos);
  test::writeSamples(folder + "/data/train", 22, 3);
  ASSERT_TRUE(run({}, withSteps(5, part->run)).isOk());
  EXPECT_NE(readAll(part->run + "/run.log").find(warning), std::string::npos);
}

TEST_F(TrainerTest, theNameAndPlaceOfAFolderAreNoOtherData) {
  auto part = run({}, withSteps(3));
  ASSERT_TRUE(part.isOk());
  std::filesystem::rename(folder + "/data", folder + "/moved");
  ASSERT_TRUE(
      run({"data.train=" + folder + "/moved", "data.eval=" + folder + "/moved"},
          withSteps(4, part->run))
          .isOk());
  EXPECT_EQ(readAll(part->run + "/run.log").find("warning: the training data"),
            std::string::npos);
}

TEST_F(TrainerTest, aRefusedResumeLeavesTheRunAsItWas) {
  auto part = run({}, withSteps(3));
  ASSERT_TRUE(part.isOk());
  std::string config = readAll(part->run + "/config.yaml");
  std::string environment = readAll(part->run + "/environment.json");
  EXPECT_FALSE(run({"train.seed=5"}, withSteps(6, part->run)).isOk());
  EXPECT_EQ(readAll(part->run + "/config.yaml"), config);
  EXPECT_EQ(readAll(part->run + "/environment.json"), environment);
  EXPECT_TRUE(run({"train.epochs=4"}, withSteps(6, part->run)).isOk());
  EXPECT_NE(readAll(part->run + "/config.yaml").find("epochs: 4"),
            std::string::npos);
}

TEST_F(TrainerTest, aRunThatCannotBeginLeavesNoFolder) {
  TrainOptions options;
  options.weights = {folder + "/nowhere"};
  EXPECT_FALSE(run({}, options).isOk());
  EXPECT_FALSE(run({"train.loss_scale=much"}).isOk());
  EXPECT_FALSE(pathExists(folder + "/runs"));
}

TEST_F(TrainerTest, namesStayInTheFolderOfRuns) {
  for (const char *name : {"..", "../x", "a/../../x", "/x", "a//b", "a/", "."})
    EXPECT_EQ(run({std::string("log.name=") + name}).status().code(),
              StatusCode::Usage)
        << name;
  EXPECT_TRUE(run({"log.name=a/b"}).isOk());
}

TEST_F(TrainerTest, divergenceKeepsTheLastCheckpoint) {
  loadPack({4}, {.nonFinite = true});
  auto outcome = run();
  ASSERT_FALSE(outcome.isOk());
  EXPECT_EQ(outcome.status().code(), StatusCode::Diverged);
  EXPECT_NE(outcome.status().message().find(
                "nan at step 0 (epoch 1, batch 1 of 5); the checkpoint of step "
                "0 is kept"),
            std::string::npos)
      << outcome.status().message();
  EXPECT_TRUE(loadCheckpoint(folder + "/runs/toy/1/checkpoints/last").isOk());
}

TEST_F(TrainerTest, divergenceNamesTheMetric) {
  loadPack({4}, {.badMetric = true});
  auto outcome = run();
  ASSERT_FALSE(outcome.isOk());
  EXPECT_EQ(outcome.status().code(), StatusCode::Diverged);
  EXPECT_NE(outcome.status().message().find("metric 'first' is inf at step 0"),
            std::string::npos)
      << outcome.status().message();
}

TEST_F(TrainerTest, skippedStepsAreNoDivergence) {
  loadPack({4}, {.nonFinite = true, .scaling = true});
  auto outcome = run({"hyper.skipped=1", "data.eval="});
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  std::string text = readAll(outcome->run + "/metrics.jsonl");
  EXPECT_NE(text.find("\"scale\": 65536, \"skipped\": true"), std::string::npos)
      << text;
  auto bad = run({"data.eval="});
  ASSERT_FALSE(bad.isOk());
  EXPECT_NE(bad.status().message().find("the loss is"), std::string::npos);
}

TEST_F(TrainerTest, overflowAtTheLeastScaleIsDivergence) {
  loadPack({4}, {.scaling = true, .scale = 1});
  auto fine = run();
  ASSERT_TRUE(fine.isOk()) << fine.status().message();
  EXPECT_NE(readAll(fine->run + "/metrics.csv").find(",1,false,"),
            std::string::npos);
  auto outcome = run({"hyper.skipped=1"});
  ASSERT_FALSE(outcome.isOk());
  EXPECT_EQ(outcome.status().code(), StatusCode::Diverged);
  EXPECT_NE(outcome.status().message().find(
                "the gradients overflow with the loss scale at its minimum of "
                "1 at step 0 (epoch 1, batch 1 of 5)"),
            std::string::npos)
      << outcome.status().message();
}

TEST_F(TrainerTest, aCheckpointHoldsTheScale) {
  loadPack({4}, {.scaling = true, .scale = 4096});
  auto outcome = run();
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  auto checkpoint = loadCheckpoint(last(outcome->run));
  ASSERT_TRUE(checkpoint.isOk()) << checkpoint.status().message();
  float scale = 0;
  for (const NamedTensor &tensor : checkpoint->optimizer)
    if (tensor.name == "state.scale" && tensor.values.size() == sizeof scale)
      std::memcpy(&scale, tensor.values.data(), sizeof scale);
  EXPECT_EQ(scale, 4096.0f);
}

TEST_F(TrainerTest, aStaticScaleIsNeverAtItsMinimum) {
  loadPack({4}, {.scaling = true});
  auto outcome = run({"train.loss_scale=1", "hyper.skipped=1"});
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  // 3 epochs of 5 steps.
  std::string said = readAll(outcome->run + "/run.log");
  EXPECT_NE(said.find("every step of this epoch overflowed and was skipped"),
            std::string::npos);
  EXPECT_NE(said.find("skipped         15 of 15 steps"), std::string::npos)
      << said;
  EXPECT_EQ(readAll(run()->run + "/run.log").find("skipped"),
            std::string::npos);
}

TEST_F(TrainerTest, aSignalSavesAndSaysHowToGoOn) {
  test::writeSamples(folder + "/data/train", 22, 1, 0.5f);
  std::thread sender([] {
    std::this_thread::sleep_for(std::chrono::milliseconds(300));
    std::raise(SIGINT);
  });
  std::signal(SIGINT, SIG_IGN);
  auto outcome = run(
      {"train.epochs=100000000", "checkpoint.every=1000 epochs", "data.eval="});
  sender.join();
  std::signal(SIGINT, SIG_DFL);
  ASSERT_FALSE(outcome.isOk());
  EXPECT_EQ(outcome.status().code(), StatusCode::Stopped)
      << outcome.status().message();
  EXPECT_NE(outcome.status().message().find("--resume="), std::string::npos);
  auto saved = loadCheckpoint(folder + "/runs/toy/1/checkpoints/last");
  ASSERT_TRUE(saved.isOk());
  EXPECT_GT(saved->state.step, 0);
}

TEST_F(TrainerTest, aSignalBeforeTheFirstStepIsAnswered) {
  SignalGuard signals;
  std::raise(SIGTERM);
  auto outcome = run();
  ASSERT_FALSE(outcome.isOk());
  EXPECT_EQ(outcome.status().code(), StatusCode::Stopped);
  auto saved = loadCheckpoint(folder + "/runs/toy/1/checkpoints/last");
  ASSERT_TRUE(saved.isOk());
  EXPECT_EQ(saved->state.step, 0);
}

TEST_F(TrainerTest, commandsAreReadyForAShell) {
  SignalGuard signals;
  std::raise(SIGTERM);
  auto outcome = run({"log.name=it's mine"});
  EXPECT_NE(outcome.status().message().find("/runs/it'\\''s mine/1'"),
            std::string::npos)
      << outcome.status().message();
}

TEST_F(TrainerTest, aRunInUseIsRefused) {
  auto part = run({}, withSteps(3));
  ASSERT_TRUE(part.isOk());
  auto held = RunDirectory::open(part->run);
  ASSERT_TRUE(held.isOk());
  auto second = run({}, withSteps(6, part->run));
  ASSERT_FALSE(second.isOk());
  EXPECT_EQ(second.status().code(), StatusCode::DirectoryInUse);
}

TEST_F(TrainerTest, hypersReachThePackAndUnknownOnesAreRefused) {
  auto outcome = run({"hyper.lr=0.5"});
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  EXPECT_NE(readAll(outcome->run + "/metrics.jsonl").find("\"lr\": 0.5"),
            std::string::npos);
  auto scaled = run({"train.lr_scaling=linear", "train.base_batch_size=2"});
  ASSERT_TRUE(scaled.isOk()) << scaled.status().message();
  EXPECT_NE(readAll(scaled->run + "/metrics.jsonl").find("\"lr\": 0.25"),
            std::string::npos);
  auto unknown = run({"hyper.rate=0.5"});
  ASSERT_FALSE(unknown.isOk());
  EXPECT_EQ(unknown.status().code(), StatusCode::Usage);
}

TEST_F(TrainerTest, batchSizesAreProfiles) {
  EXPECT_TRUE(run({"train.batch_size=1"}).isOk());
  auto other = run({"train.batch_size=3"});
  ASSERT_FALSE(other.isOk());
  EXPECT_EQ(other.status().code(), StatusCode::Usage);
  EXPECT_NE(other.status().message().find("weftc toy.weft -o toy.weftpack -D "
                                          "B=1,3,4"),
            std::string::npos);
}

TEST_F(TrainerTest, watchedMetricsMustExistWhenAskedFor) {
  auto outcome = run({"checkpoint.best=eval.recall"});
  ASSERT_FALSE(outcome.isOk());
  EXPECT_EQ(outcome.status().code(), StatusCode::Usage);
}

TEST_F(TrainerTest, launchesEndWhereACheckpointIsDue) {
  auto outcome = run(
      {"train.sink_steps=5", "checkpoint.every=2 steps", "checkpoint.keep=10"},
      withSteps(5));
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  for (const char *name : {"step-2", "step-4", "step-5"})
    EXPECT_TRUE(pathExists(outcome->run + "/checkpoints/" + name)) << name;
}

TEST_F(TrainerTest, stopsEarly) {
  // The metric never changes: two epochs after the first are in vain.
  auto outcome = run({"train.epochs=50", "early_stopping.patience=2"});
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  EXPECT_EQ(outcome->steps, 15);
}

TEST_F(TrainerTest, startsFromGivenWeights) {
  auto first = run({}, withSteps(5));
  ASSERT_TRUE(first.isOk());
  TrainOptions options = withSteps(0);
  options.weights = {first->run};
  auto second = run({}, options);
  ASSERT_TRUE(second.isOk()) << second.status().message();
  EXPECT_EQ(readAll(last(first->run) + "/model.safetensors"),
            readAll(last(second->run) + "/model.safetensors"));
}

TEST_F(TrainerTest, listsAllDifferencesOfWeights) {
  std::vector<float> values(3);
  NamedTensor tensors[] = {
      {"w", DType::F32, {3}, std::as_bytes(std::span(values))},
      {"z", DType::F32, {3}, std::as_bytes(std::span(values))}};
  std::string bytes = makeSafetensorsHeader(tensors) + std::string(24, '\0');
  test::writeFile(folder + "/odd.safetensors", bytes);
  TrainOptions options;
  options.weights = {folder + "/odd.safetensors"};
  auto outcome = run({}, options);
  ASSERT_FALSE(outcome.isOk());
  EXPECT_EQ(outcome.status().code(), StatusCode::BadArtifact);
  std::string_view text = outcome.status().message();
  EXPECT_NE(text.find("differs: w is f32[3], expected f32[4, 4]"),
            std::string_view::npos);
  EXPECT_NE(text.find("missing: b f32[4]"), std::string_view::npos);
  EXPECT_NE(text.find("unknown: z f32[3]"), std::string_view::npos);
}

TEST_F(TrainerTest, aFullDiskIsAnIoErrorAndLosesNothing) {
  auto part = run({}, withSteps(3));
  ASSERT_TRUE(part.isOk());
  ioInjection().set("90+:ENOSPC");
  auto rest = run({"checkpoint.every=1 steps"}, withSteps(15, part->run));
  ioInjection().set("");
  ASSERT_FALSE(rest.isOk());
  EXPECT_EQ(rest.status().code(), StatusCode::Io) << rest.status().message();
  std::vector<std::string> notes;
  auto found = findCheckpoint(part->run + "/checkpoints", notes);
  ASSERT_TRUE(found.isOk() && *found);
  EXPECT_GE((*found)->state.step, 3);
}

} // namespace
