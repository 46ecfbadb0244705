//===- MetricsLogTest.cpp - metrics.jsonl and metrics.csv -----------------===//

#include "Fixture.h"

#include "runtime/train/Json.h"
#include "runtime/train/MetricsLog.h"

using namespace weft;
using namespace weft::train;

namespace {

class MetricsLogTest : public TrainFixture {
protected:
  void add(int64_t first, int64_t end) {
    auto log = MetricsLog::open(folder, first, {"accuracy"});
    ASSERT_TRUE(log.isOk()) << log.status().message();
    for (int64_t step = first; step < end; ++step) {
      StepValues values;
      values.loss = double(0.1f) * double(step);
      values.rate = 0.5;
      values.metrics = {{"accuracy", 3, 4}};
      log->addStep(step, step / 5, values);
      if ((step + 1) % 5 == 0)
        log->addEvaluation(step + 1, step / 5, "test", 10, values);
    }
    ASSERT_TRUE(log->flush().isOk());
  }
  std::string jsonl() { return readAll(folder + "/metrics.jsonl"); }
  std::string csv() { return readAll(folder + "/metrics.csv"); }
};

TEST_F(MetricsLogTest, linesAreWhatTheToolsPagePromises) {
  add(0, 1);
  EXPECT_EQ(jsonl(), "{\"step\": 0, \"epoch\": 0, \"loss\": 0, \"lr\": 0.5, "
                     "\"scale\": 1, \"skipped\": false, \"metrics\": "
                     "{\"accuracy\": 0.75}}\n");
  EXPECT_EQ(csv(), "step,epoch,loss,lr,scale,skipped,accuracy\n"
                   "0,0,0,0.5,1,false,0.75\n");
}

TEST_F(MetricsLogTest, numbersThatAreNoneHaveNames) {
  auto log = MetricsLog::open(folder, 0, {"accuracy"});
  ASSERT_TRUE(log.isOk());
  StepValues values;
  values.loss = -std::numeric_limits<double>::infinity();
  values.metrics = {{"accuracy", std::numeric_limits<double>::quiet_NaN(), 4}};
  log->addStep(0, 0, values);
  ASSERT_TRUE(log->flush().isOk());
  EXPECT_TRUE(parseJson(jsonl().substr(0, jsonl().size() - 1)).isOk());
  EXPECT_TRUE(csv().ends_with("\n0,0,-inf,,1,false,nan\n")) << csv();
}

TEST_F(MetricsLogTest, aResumedRunEndsWithTheSameLines) {
  add(0, 12);
  std::string whole = jsonl(), wholeCsv = csv();
  std::filesystem::remove(folder + "/metrics.jsonl");
  std::filesystem::remove(folder + "/metrics.csv");
  add(0, 9);
  // A kill in the middle of a line.
  std::ofstream(folder + "/metrics.jsonl", std::ios::app) << "{\"step\": 9, ";
  add(5, 12);
  EXPECT_EQ(jsonl(), whole);
  EXPECT_EQ(csv(), wholeCsv);
}

} // namespace
