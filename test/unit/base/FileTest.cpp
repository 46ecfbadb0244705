//===- FileTest.cpp - files, directories, memory, injected failures -------===//

#include "runtime/base/File.h"
#include "runtime/base/Injection.h"
#include "runtime/base/Memory.h"

#include <gtest/gtest.h>
#include <sys/resource.h>
#include <unistd.h>

namespace weft {
namespace {

class FileTest : public testing::Test {
protected:
  void SetUp() override {
    directory = joinPath(testing::TempDir(), join("weft-file-", ::getpid()));
    ASSERT_TRUE(makeDirectories(directory).isOk());
  }
  void TearDown() override {
    ioInjection().set("");
    allocationInjection().set("");
    EXPECT_TRUE(removeTree(directory).isOk());
  }
  std::string path(std::string_view name) const {
    return joinPath(directory, name);
  }
  std::string directory;
};

TEST_F(FileTest, WritesReadsAndAppends) {
  std::string name = path("a");
  ASSERT_TRUE(writeFileAtomically(name, "hello").isOk());
  {
    Result<File> file = File::open(name, File::Mode::Append);
    ASSERT_TRUE(file.isOk());
    ASSERT_TRUE(file->write(" world").isOk());
    ASSERT_TRUE(file->sync().isOk());
    ASSERT_TRUE(file->close().isOk());
  }
  EXPECT_EQ(*readFile(name), "hello world");
  Result<File> file = File::open(name, File::Mode::Read);
  EXPECT_EQ(*file->size(), 11u);
  char bytes[5];
  ASSERT_TRUE(file->readAt(6, std::as_writable_bytes(std::span(bytes))).isOk());
  EXPECT_EQ(std::string_view(bytes, 5), "world");
  Status past = file->readAt(8, std::as_writable_bytes(std::span(bytes)));
  EXPECT_NE(past.message().find("ends at byte 11"), std::string::npos);
  EXPECT_FALSE(File::open(name, File::Mode::CreateNew).isOk());
  EXPECT_FALSE(readFile(name, 5).isOk());
}

TEST_F(FileTest, MessagesNameTheFullPathAndTheReason) {
  Result<File> file = File::open("no/such/file", File::Mode::Read);
  ASSERT_FALSE(file.isOk());
  EXPECT_EQ(file.status().code(), StatusCode::Io);
  std::string text(file.status().message());
  EXPECT_NE(text.find("/no/such/file: No such file"), std::string::npos)
      << text;
  EXPECT_EQ(text.find("open /"), 0u) << text;
  EXPECT_FALSE(
      File::open(std::string_view("a\0b", 3), File::Mode::Read).isOk());
}

TEST_F(FileTest, MapsFiles) {
  ASSERT_TRUE(writeFileAtomically(path("m"), "mapped").isOk());
  Result<MappedFile> mapped = MappedFile::open(path("m"));
  ASSERT_TRUE(mapped.isOk());
  MappedFile moved = std::move(*mapped);
  EXPECT_EQ(moved.bytes().size(), 6u);
  EXPECT_EQ(moved.bytes()[0], std::byte('m'));
  ASSERT_TRUE(writeFileAtomically(path("empty"), "").isOk());
  EXPECT_EQ(MappedFile::open(path("empty"))->bytes().size(), 0u);
  EXPECT_FALSE(MappedFile::open(directory).isOk());
}

TEST_F(FileTest, ListsMakesAndRemovesDirectories) {
  ASSERT_TRUE(makeDirectories(path("x/y/z")).isOk());
  ASSERT_TRUE(makeDirectories(path("x/y/z")).isOk());
  EXPECT_FALSE(*makeDirectory(path("x")));
  EXPECT_TRUE(*makeDirectory(path("w")));
  ASSERT_TRUE(writeFileAtomically(path("v"), "1").isOk());
  Result<std::vector<DirectoryEntry>> entries = listDirectory(directory);
  ASSERT_TRUE(entries.isOk());
  ASSERT_EQ(entries->size(), 3u);
  EXPECT_EQ((*entries)[0].name, "v");
  EXPECT_FALSE((*entries)[0].isDirectory);
  EXPECT_TRUE((*entries)[2].isDirectory);
  ASSERT_TRUE(renamePath(path("v"), path("x/v")).isOk());
  ASSERT_TRUE(removeTree(path("x")).isOk());
  EXPECT_FALSE(pathExists(path("x")));
  EXPECT_FALSE(makeDirectories("/dev/null/x").isOk());
  EXPECT_GT(*freeBytes(path("not-there")), 0u);
  EXPECT_EQ(parentOf("a/b"), "a");
  EXPECT_EQ(parentOf("a"), ".");
  EXPECT_EQ(parentOf("/a"), "/");
}

/// Fails call 1, 2, 3, ... of a save: the old file is there or the new one, and
/// nothing else.
TEST_F(FileTest, AtomicWriteSurvivesEveryFailure) {
  std::string name = path("kept");
  for (std::string kind : {"", "+", ":ENOSPC"}) {
    int failures = 0;
    for (int call = 1;; ++call) {
      ioInjection().set("");
      ASSERT_TRUE(writeFileAtomically(name, "old").isOk());
      ioInjection().set(join(call, kind));
      Status status = writeFileAtomically(name, "new");
      int64_t calls = ioInjection().calls();
      ioInjection().set("");
      std::string now = *readFile(name);
      if (status.isOk()) {
        EXPECT_EQ(now, "new");
        EXPECT_LT(calls, call);
        break;
      }
      ++failures;
      EXPECT_EQ(status.code(), StatusCode::Io);
      EXPECT_TRUE(now == "old" || now == "new") << now;
      EXPECT_EQ(listDirectory(directory)->size(), 1u) << "call " << call;
      if (kind == ":ENOSPC") {
        EXPECT_NE(status.message().find("No space left"), std::string::npos);
      }
    }
    // Open, write, sync, close, rename, open directory, sync directory.
    EXPECT_EQ(failures, 7);
  }
}

TEST_F(FileTest, AbandonedAtomicFileLeavesNothing) {
  {
    Result<AtomicFile> file = AtomicFile::create(path("gone"));
    ASSERT_TRUE(file.isOk());
    ASSERT_TRUE(file->write("half").isOk());
  }
  EXPECT_TRUE(listDirectory(directory)->empty());
}

/// The kernel itself refuses: no injection involved.
TEST_F(FileTest, FileSizeLimitIsReported) {
  ::signal(SIGXFSZ, SIG_IGN);
  rlimit before;
  ASSERT_EQ(::getrlimit(RLIMIT_FSIZE, &before), 0);
  rlimit small = {1000, before.rlim_max};
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &small), 0);
  Status status = writeFileAtomically(path("big"), std::string(5000, 'x'));
  ASSERT_EQ(::setrlimit(RLIMIT_FSIZE, &before), 0);
  EXPECT_EQ(status.code(), StatusCode::Io);
  EXPECT_NE(status.message().find("File too large"), std::string::npos);
  EXPECT_TRUE(listDirectory(directory)->empty());
}

TEST_F(FileTest, LocksExcludeAndNameTheHolder) {
  Result<FileLock> first = FileLock::acquire(path("lock"), "pid 7 on here");
  ASSERT_TRUE(first.isOk());
  Result<FileLock> second = FileLock::acquire(path("lock"), "pid 8");
  ASSERT_FALSE(second.isOk());
  EXPECT_EQ(second.status().code(), StatusCode::DirectoryInUse);
  EXPECT_NE(second.status().message().find("pid 7 on here"), std::string::npos);
  {
    FileLock gone = std::move(*first);
  }
  EXPECT_TRUE(FileLock::acquire(path("lock"), "pid 9").isOk());
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

TEST_F(FileTest, MemoryIsAlignedZeroAndMovable) {
  for (uint64_t bytes : {1, 4097, 3 << 20}) {
    Result<HostMemory> memory = HostMemory::allocate(bytes, "test");
    ASSERT_TRUE(memory.isOk());
    EXPECT_EQ(reinterpret_cast<uintptr_t>(memory->data()) % bufferAlignment,
              0u);
    EXPECT_EQ(memory->size(), bytes);
    EXPECT_EQ(memory->bytes().back(), std::byte(0));
    HostMemory moved = std::move(*memory);
    EXPECT_EQ(moved.size(), bytes);
  }
  EXPECT_EQ(HostMemory::allocate(0, "nothing")->data(), nullptr);
}

TEST_F(FileTest, MemoryThatIsNotThereIsRefused) {
  Result<HostMemory> memory = HostMemory::allocate(uint64_t(1) << 50, "arena");
  ASSERT_FALSE(memory.isOk());
  EXPECT_EQ(memory.status().code(), StatusCode::OutOfMemory);
  EXPECT_EQ(memory.status().message().find("arena needs 1.0 PiB"), 0u)
      << memory.status().message();
  EXPECT_FALSE(HostMemory::allocate(~uint64_t(0), "all").isOk());
}

TEST_F(FileTest, MemoryFailureCanBeInjected) {
  allocationInjection().set("2");
  EXPECT_TRUE(HostMemory::allocate(10, "one").isOk());
  EXPECT_FALSE(HostMemory::allocate(10, "two").isOk());
  EXPECT_TRUE(HostMemory::allocate(10, "three").isOk());
  allocationInjection().set("1+");
  EXPECT_FALSE(HostMemory::allocate(10, "four").isOk());
  EXPECT_FALSE(HostMemory::allocate(10, "five").isOk());
  EXPECT_GT(availableHostBytes(), 0u);
  EXPECT_EQ(bytesToString(512), "512 bytes");
  EXPECT_EQ(bytesToString(1536), "1.5 KiB");
}

} // namespace
TEST(AtomicFile, neverReplacesADevice) {
  Result<AtomicFile> file = AtomicFile::create("/dev/null");
  ASSERT_FALSE(file.isOk());
  EXPECT_EQ(file.status().code(), StatusCode::Io);
}

} // namespace weft
