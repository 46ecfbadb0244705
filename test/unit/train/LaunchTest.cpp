//===- LaunchTest.cpp - launches of a run, one ahead of what is logged ----===//

#include "Fixture.h"

#include "runtime/train/Checkpoint.h"

#include <csignal>
#include <numeric>

using namespace weft;
using namespace weft::train;

namespace {

/// Three epochs of 5 steps, with an evaluation of 3 batches after each.
class LaunchTest : public TrainFixture {
protected:
  static std::vector<std::string> withSink(const std::string &sink) {
    return {"train.sink_steps=" + sink};
  }
  std::string all(const std::string &run) {
    return checkpointBytes(run + "/checkpoints/last") +
           readAll(run + "/metrics.jsonl") + readAll(run + "/metrics.csv");
  }
};

TEST_F(LaunchTest, aLateDeviceGivesTheSameBytes) {
  auto whole = run(withSink("1"));
  ASSERT_TRUE(whole.isOk()) << whole.status().message();
  std::string wanted = all(whole->run);
  for (const char *sink : {"1", "2", "3", "5", "7", "auto"}) {
    test::LateLog log;
    auto outcome = runLate(log, withSink(sink));
    ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
    EXPECT_TRUE(all(outcome->run) == wanted) << sink;
    EXPECT_EQ(outcome->evaluation->values.metrics[0].mean(),
              whole->evaluation->values.metrics[0].mean());
  }
}

/// Without evaluations: a run that --steps ends makes one more.
TEST_F(LaunchTest, aResumedRunOnALateDeviceGivesTheSameBytes) {
  std::vector<std::string> two = withSink("2"), three = withSink("3");
  two.push_back("data.eval=");
  three.push_back("data.eval=");
  auto whole = run(two);
  ASSERT_TRUE(whole.isOk());
  std::string wanted = all(whole->run);
  for (int64_t stop : {2, 5, 7, 14}) {
    test::LateLog log;
    auto part = runLate(log, three, withSteps(stop));
    ASSERT_TRUE(part.isOk()) << part.status().message();
    auto rest = runLate(log, two, withSteps(15, part->run));
    ASSERT_TRUE(rest.isOk()) << rest.status().message();
    EXPECT_TRUE(all(part->run) == wanted) << stop;
  }
}

/// Launches of an epoch are its steps by sink_steps, rounded up; the last one
/// has a graph of its own, and one launch is always ahead.
TEST_F(LaunchTest, launchesOfAnEpoch) {
  test::LateLog log;
  std::vector<std::string> settings = withSink("2");
  settings.push_back("data.eval=");
  auto outcome = runLate(log, settings);
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  EXPECT_EQ(log.launched, (std::vector<int64_t>{2, 2, 1, 2, 2, 1, 2, 2, 1}));
  EXPECT_EQ(log.deepest, 2u);
  ASSERT_EQ(log.recorded.size(), 1u);
  EXPECT_EQ(log.recorded[0].slots, 2);
  EXPECT_EQ(log.recorded[0].tail, 1);
}

/// 71 batches, the last with 2 real samples: 32, 32 and 7 a launch.
TEST_F(LaunchTest, evaluationsAreOneLaunchAheadToo) {
  test::writeSamples(folder + "/data/eval", 282, 2);
  auto whole = run(withSink("5"), withSteps(5));
  ASSERT_TRUE(whole.isOk()) << whole.status().message();
  test::LateLog log;
  auto outcome = runLate(log, withSink("5"), withSteps(5));
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  EXPECT_EQ(outcome->evaluation->samples, 282);
  EXPECT_TRUE(all(outcome->run) == all(whole->run));
  EXPECT_EQ(log.launched, (std::vector<int64_t>{5, 32, 32, 7}));
  EXPECT_EQ(log.deepest, 2u);
  EXPECT_EQ(log.recorded[1].tail, 7);
}

/// After an odd start launches are back on the grid that was prepared.
TEST_F(LaunchTest, aResumedRunReturnsToTheGrid) {
  test::LateLog log;
  std::vector<std::string> settings = withSink("2");
  settings.push_back("data.eval=");
  auto part = runLate(log, settings, withSteps(6));
  ASSERT_TRUE(part.isOk()) << part.status().message();
  log = {};
  ASSERT_TRUE(runLate(log, settings, withSteps(15, part->run)).isOk());
  EXPECT_EQ(log.launched, (std::vector<int64_t>{1, 2, 1, 2, 2, 1}));
}

TEST_F(LaunchTest, sinkStepsBeyondAnEpochAreNotedOnce) {
  test::LateLog log;
  testing::internal::CaptureStderr();
  auto outcome = runLate(log, {"train.sink_steps=8", "data.eval="});
  std::string text = testing::internal::GetCapturedStderr();
  ASSERT_TRUE(outcome.isOk()) << outcome.status().message();
  EXPECT_EQ(log.launched, (std::vector<int64_t>{5, 5, 5}));
  std::string note = "note: train.sink_steps 8 is more than an epoch has; "
                     "launches take its 5 steps";
  ASSERT_NE(text.find(note), std::string::npos) << text;
  EXPECT_EQ(text.find(note, text.find(note) + 1), std::string::npos);
}

/// The launch that runs ends, is logged and saved.
TEST_F(LaunchTest, aSignalLetsTheRunningLaunchEnd) {
  test::LateLog log;
  std::signal(SIGINT, SIG_IGN);
  log.onRun = [](int64_t launch) {
    if (launch == 1)
      std::raise(SIGINT);
    return ok();
  };
  std::vector<std::string> settings = {"train.sink_steps=1", "data.eval="};
  auto outcome = runLate(log, settings);
  std::signal(SIGINT, SIG_DFL);
  ASSERT_FALSE(outcome.isOk());
  EXPECT_EQ(outcome.status().code(), StatusCode::Stopped);
  std::string stopped = folder + "/runs/toy/1";
  auto saved = loadCheckpoint(stopped + "/checkpoints/last");
  ASSERT_TRUE(saved.isOk()) << saved.status().message();
  EXPECT_EQ(saved->state.step, 3);
  EXPECT_EQ(log.launched.size(), 3u);
  auto rest = run(settings, withSteps(15, stopped));
  ASSERT_TRUE(rest.isOk()) << rest.status().message();
  auto whole = run(settings);
  EXPECT_TRUE(all(stopped) == all(whole->run));
}

TEST_F(LaunchTest, aLostDeviceNamesTheLastCheckpoint) {
  test::LateLog log;
  log.onRun = [](int64_t launch) {
    return launch < 4 ? ok()
                      : makeError(StatusCode::DeviceLost, "the device is lost");
  };
  auto outcome = runLate(log, {"train.sink_steps=2", "data.eval="});
  ASSERT_FALSE(outcome.isOk());
  EXPECT_EQ(outcome.status().code(), StatusCode::DeviceLost);
  std::string stopped = folder + "/runs/toy/1";
  EXPECT_EQ(
      outcome.status().message(),
      "entry 'fit': the device is lost; the checkpoint of step 5 is kept in " +
          stopped +
          "/checkpoints/last. Go on with: weft-run train "
          "toy.weftpack --resume=" +
          stopped);
  auto saved = loadCheckpoint(stopped + "/checkpoints/last");
  ASSERT_TRUE(saved.isOk());
  EXPECT_EQ(saved->state.step, 5);
}

} // namespace
