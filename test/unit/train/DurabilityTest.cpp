//===- DurabilityTest.cpp - what reaches the disk, and in which order -----===//
//
/// \file
/// fsync and rename of this program are its own: they note the order of the
/// calls and can play a disk that damages what it was given.
//
//===----------------------------------------------------------------------===//

#include "Fixture.h"

#include "runtime/train/Checkpoint.h"

#include <fcntl.h>
#include <sys/syscall.h>
#include <unistd.h>

using namespace weft;
using namespace weft::train;

namespace {

struct Disk {
  bool isWatched = false;
  std::vector<std::string> calls;
  /// Name of the file whose first byte changes when it is synced.
  std::string damaged;
};
Disk disk;

std::string nameOf(const std::filesystem::path &path) {
  return path.filename().string();
}

void damage(const std::string &path) {
  int fd = ::open(path.c_str(), O_RDWR);
  char byte = 0;
  bool done = ::pread(fd, &byte, 1, 0) == 1;
  byte = char(byte ^ 1);
  done = done && ::pwrite(fd, &byte, 1, 0) == 1;
  ::close(fd);
  EXPECT_TRUE(done) << path;
}

} // namespace

extern "C" int fsync(int fd) {
  int result = static_cast<int>(::syscall(SYS_fsync, fd));
  if (!disk.isWatched)
    return result;
  std::string path =
      std::filesystem::read_symlink("/proc/self/fd/" + std::to_string(fd));
  disk.calls.push_back("sync " + nameOf(path));
  if (nameOf(path) == disk.damaged)
    damage(path);
  return result;
}

extern "C" int rename(const char *from, const char *to) noexcept {
  if (disk.isWatched)
    disk.calls.push_back("rename " + nameOf(from) + " to " + nameOf(to));
  return static_cast<int>(
      ::syscall(SYS_renameat, AT_FDCWD, from, AT_FDCWD, to));
}

namespace {

class DurabilityTest : public TrainFixture {
protected:
  void SetUp() override {
    TrainFixture::SetUp();
    checkpoints = folder + "/checkpoints";
    ASSERT_TRUE(makeDirectories(checkpoints).isOk());
    disk = {};
  }
  void TearDown() override {
    disk = {};
    TrainFixture::TearDown();
  }

  Status save(int64_t step) {
    std::vector<float> values(4, float(step));
    CheckpointState state;
    state.model = "toy";
    state.entry = "fit";
    state.step = step;
    state.stepsPerEpoch = 5;
    NamedTensor tensor{"w", DType::F32, {4}, std::as_bytes(std::span(values))};
    disk.isWatched = true;
    Status status =
        saveCheckpoint(checkpoints, "last", state, {&tensor, 1}, {&tensor, 1});
    disk.isWatched = false;
    return status;
  }

  std::string checkpoints;
};

TEST_F(DurabilityTest, everythingIsSyncedBeforeTheRename) {
  ASSERT_TRUE(save(1).isOk());
  EXPECT_EQ(disk.calls,
            (std::vector<std::string>{
                "sync model.safetensors", "sync optimizer.safetensors",
                "sync state.json", "sync .last.tmp", "rename .last.tmp to last",
                "sync checkpoints"}));
}

TEST_F(DurabilityTest, whatTheDiskDamagedDoesNotReplaceASoundCheckpoint) {
  ASSERT_TRUE(save(1).isOk());
  for (const char *name :
       {"model.safetensors", "optimizer.safetensors", "state.json"}) {
    disk.damaged = name;
    EXPECT_FALSE(save(2).isOk()) << name;
    Result<Checkpoint> kept = loadCheckpoint(checkpoints + "/last");
    ASSERT_TRUE(kept.isOk()) << kept.status().message();
    EXPECT_EQ(kept->state.step, 1);
  }
}

} // namespace
