//===- ThreadTest.cpp - threads that the system may refuse ----------------===//

#include "runtime/base/Thread.h"

#include <gtest/gtest.h>

#include <atomic>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>
#include <vector>

using namespace weft;

namespace {

TEST(ThreadTest, runsAndIsJoined) {
  std::atomic<int> count = 0;
  std::vector<Thread> threads;
  for (int i = 0; i < 8; ++i) {
    auto thread = Thread::start([&] { ++count; });
    ASSERT_TRUE(thread.isOk()) << thread.status().message();
    threads.push_back(std::move(*thread));
  }
  threads.clear();
  EXPECT_EQ(count, 8);
}

/// Bytes of addresses that this process uses.
rlim_t addressSpace() {
  unsigned long pages = 0;
  FILE *file = std::fopen("/proc/self/statm", "r");
  if (file && std::fscanf(file, "%lu", &pages) != 1)
    pages = 0;
  if (file)
    std::fclose(file);
  return rlim_t(pages) * rlim_t(::sysconf(_SC_PAGESIZE));
}

TEST(ThreadTest, aRefusedStartIsAStatus) {
#if defined(__SANITIZE_ADDRESS__)
  GTEST_SKIP() << "the sanitizer needs all addresses";
#elif defined(__has_feature)
#if __has_feature(address_sanitizer)
  GTEST_SKIP() << "the sanitizer needs all addresses";
#endif
#endif
  rlimit before;
  ASSERT_EQ(::getrlimit(RLIMIT_AS, &before), 0);
  rlimit tight = before;
  tight.rlim_cur = addressSpace() + (rlim_t(32) << 20);
  ASSERT_EQ(::setrlimit(RLIMIT_AS, &tight), 0);
  std::atomic<bool> stop = false;
  std::vector<Thread> threads;
  StatusCode code = StatusCode::Ok;
  // Stacks of earlier threads are used again first.
  for (int i = 0; i < 200 && code == StatusCode::Ok; ++i) {
    auto thread = Thread::start([&] {
      while (!stop)
        ::usleep(1000);
    });
    if (thread.isOk())
      threads.push_back(std::move(*thread));
    else
      code = thread.status().code();
  }
  stop = true;
  threads.clear();
  ASSERT_EQ(::setrlimit(RLIMIT_AS, &before), 0);
  EXPECT_EQ(code, StatusCode::OutOfMemory);
}

} // namespace
