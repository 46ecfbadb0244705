//===- CheckpointTest.cpp - saved, found, damaged -------------------------===//

#include "Fixture.h"

#include "runtime/base/Digest.h"
#include "runtime/base/Injection.h"
#include "runtime/train/Checkpoint.h"

using namespace weft;
using namespace weft::train;

namespace {

class CheckpointTest : public TrainFixture {
protected:
  void SetUp() override {
    TrainFixture::SetUp();
    checkpoints = folder + "/checkpoints";
    ASSERT_TRUE(makeDirectories(checkpoints).isOk());
  }

  Status save(const std::string &name, int64_t step, float value = 1) {
    values.assign(4, value);
    state.model = "toy";
    state.entry = "fit";
    state.step = step;
    state.stepsPerEpoch = 5;
    state.best = BestRecord{"eval.accuracy", 0.5, 5};
    NamedTensor tensor{"w", DType::F32, {4}, std::as_bytes(std::span(values))};
    return saveCheckpoint(checkpoints, name, state, {&tensor, 1}, {&tensor, 1});
  }

  std::string checkpoints;
  std::vector<float> values;
  CheckpointState state;
};

TEST_F(CheckpointTest, readsBackWhatWasSaved) {
  ASSERT_TRUE(save("last", 7).isOk());
  auto loaded = loadCheckpoint(checkpoints + "/last");
  ASSERT_TRUE(loaded.isOk()) << loaded.status().message();
  EXPECT_EQ(loaded->state.step, 7);
  EXPECT_EQ(loaded->state.epoch(), 1);
  EXPECT_EQ(loaded->state.position(), 2);
  EXPECT_EQ(loaded->state.best->value, 0.5);
  EXPECT_FALSE(loaded->state.data);
  state.data = 0x1234;
  ASSERT_TRUE(save("other", 7).isOk());
  EXPECT_EQ(*loadCheckpoint(checkpoints + "/other")->state.data, 0x1234u);
  EXPECT_EQ(loaded->model[0].name, "w");
  EXPECT_EQ(checkpointBytes(checkpoints + "/last").find("time"),
            std::string::npos);
}

TEST_F(CheckpointTest, everyFlippedBitAndEveryTruncationIsFound) {
  ASSERT_TRUE(save("last", 7).isOk());
  std::string path = checkpoints + "/last";
  for (const char *name :
       {"/state.json", "/model.safetensors", "/optimizer.safetensors"}) {
    std::string sound = readAll(path + name);
    for (size_t i = 0; i < sound.size(); ++i) {
      std::string broken = sound;
      broken[i] = char(broken[i] ^ (1 << (i % 8)));
      test::writeFile(path + name, broken);
      EXPECT_FALSE(loadCheckpoint(path).isOk()) << name << " byte " << i;
      test::writeFile(path + name, sound.substr(0, i));
      EXPECT_FALSE(loadCheckpoint(path).isOk()) << name << " cut at " << i;
    }
    test::writeFile(path + name, sound);
  }
  EXPECT_TRUE(loadCheckpoint(path).isOk());
}

TEST_F(CheckpointTest, noMutationWithRightDigestsCrashes) {
  ASSERT_TRUE(save("last", 7).isOk());
  std::string path = checkpoints + "/last";
  std::string model = readAll(path + "/model.safetensors");
  std::string text = readAll(path + "/state.json");
  CheckpointState sound = *parseState(text, "state");
  PhiloxStream random(3, 3);
  for (int i = 0; i < 500; ++i) {
    std::string broken = model;
    broken[random.nextBelow(broken.size())] = char(random.next32());
    CheckpointState mended = sound;
    mended.modelFile = {broken.size(), digestOf(broken)};
    test::writeFile(path + "/model.safetensors", broken);
    test::writeFile(path + "/state.json", printState(mended));
    (void)loadCheckpoint(path);
    std::string body = text.substr(0, text.rfind("  \"digest\""));
    body[random.nextBelow(body.size())] = char(random.next32());
    (void)parseState(join(body, "  \"digest\": \"",
                          digestToString(digestOf(body)), "\"\n}\n"),
                     "state");
  }
}

TEST_F(CheckpointTest, findsTheNewestThatIsWhole) {
  ASSERT_TRUE(save("step-5", 5).isOk());
  ASSERT_TRUE(save("step-10", 10).isOk());
  test::writeFile(checkpoints + "/step-10/model.safetensors", "broken");
  std::vector<std::string> notes;
  auto found = findCheckpoint(checkpoints, notes);
  ASSERT_TRUE(found.isOk() && *found);
  EXPECT_EQ((*found)->state.step, 5);
  EXPECT_EQ(notes.size(), 1u);
  test::writeFile(checkpoints + "/step-5/state.json", "broken");
  notes.clear();
  auto none = findCheckpoint(checkpoints, notes);
  ASSERT_FALSE(none.isOk());
  EXPECT_EQ(none.status().code(), StatusCode::BadArtifact);
}

TEST_F(CheckpointTest, nothingToFindIsNoError) {
  std::vector<std::string> notes;
  auto found = findCheckpoint(checkpoints, notes);
  ASSERT_TRUE(found.isOk());
  EXPECT_FALSE(*found);
}

TEST_F(CheckpointTest, keepsTheNewestNumbered) {
  for (int64_t step : {5, 10, 100, 20})
    ASSERT_TRUE(save("step-" + std::to_string(step), step).isOk());
  ASSERT_TRUE(rotate(checkpoints, 2).isOk());
  EXPECT_FALSE(pathExists(checkpoints + "/step-5"));
  EXPECT_FALSE(pathExists(checkpoints + "/step-10"));
  EXPECT_TRUE(pathExists(checkpoints + "/step-20"));
  EXPECT_TRUE(pathExists(checkpoints + "/step-100"));
}

TEST_F(CheckpointTest, whatACutSaveLeavesIsCleanedUp) {
  ASSERT_TRUE(save("last", 7).isOk());
  // Cut between the two renames of replacing `last`.
  std::filesystem::rename(checkpoints + "/last", checkpoints + "/.last.old");
  std::filesystem::create_directories(checkpoints + "/.last.tmp");
  std::vector<std::string> notes;
  auto found = findCheckpoint(checkpoints, notes);
  ASSERT_TRUE(found.isOk() && *found);
  EXPECT_EQ((*found)->state.step, 7);
  ASSERT_TRUE(removeStale(checkpoints).isOk());
  EXPECT_TRUE(loadCheckpoint(checkpoints + "/last").isOk());
  EXPECT_FALSE(pathExists(checkpoints + "/.last.tmp"));
}

TEST_F(CheckpointTest, aFailureAtAnyCallLeavesAWholeCheckpoint) {
  ASSERT_TRUE(save("step-1", 1).isOk());
  ASSERT_TRUE(save("last", 1).isOk());
  bool succeeded = false;
  for (int64_t n = 1; n < 500 && !succeeded; ++n) {
    ioInjection().set(std::to_string(n) + ":ENOSPC");
    Status status = save("last", 2, float(n));
    ioInjection().set("");
    succeeded = status.isOk();
    if (!succeeded) {
      EXPECT_EQ(status.code(), StatusCode::Io) << status.message();
    }
    std::vector<std::string> notes;
    auto found = findCheckpoint(checkpoints, notes);
    ASSERT_TRUE(found.isOk() && *found) << "call " << n;
    ASSERT_TRUE(removeStale(checkpoints).isOk());
  }
  EXPECT_TRUE(succeeded);
}

} // namespace
