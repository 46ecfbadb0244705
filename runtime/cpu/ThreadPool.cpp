//===- ThreadPool.cpp - spin briefly, then sleep --------------------------===//

#include "runtime/cpu/ThreadPool.h"

#include <climits>
#include <immintrin.h>
#include <linux/futex.h>
#include <pthread.h>
#include <sched.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace weft {

/// About 20 microseconds of pauses: longer than the gap between two kernels,
/// shorter than a time slice that another process could have used.
static constexpr int spinRounds = 500;

static void futexWait(std::atomic<uint32_t> &word, uint32_t expected) {
  ::syscall(SYS_futex, &word, FUTEX_WAIT_PRIVATE, expected, nullptr, nullptr,
            0);
}

static void futexWake(std::atomic<uint32_t> &word, int count) {
  ::syscall(SYS_futex, &word, FUTEX_WAKE_PRIVATE, count, nullptr, nullptr, 0);
}

int64_t availableProcessors() {
  cpu_set_t set;
  CPU_ZERO(&set);
  if (::sched_getaffinity(0, sizeof(set), &set) != 0)
    return 1;
  int count = CPU_COUNT(&set);
  return count > 0 ? count : 1;
}

Result<std::unique_ptr<ThreadPool>>
ThreadPool::create(int64_t threads, const std::function<void()> &onStart) {
  if (threads < 1 || threads > 4096)
    return makeError(StatusCode::Usage, threads,
                     " threads asked for, expected 1 to 4096");
  // With more threads than processors, spinning only delays the others.
  bool crowded = threads > availableProcessors();
  std::unique_ptr<ThreadPool> pool(new ThreadPool(crowded ? 0 : spinRounds));
  if (onStart)
    onStart();
  for (int64_t i = 1; i < threads; ++i) {
    ThreadPool *self = pool.get();
    Result<Thread> worker =
        Thread::start([self, onStart] { self->work(onStart); });
    if (!worker.isOk())
      return makeError(worker.status().code(), worker.status().message(), "; ",
                       i, " of ", threads,
                       " compute threads run: try --threads=", i);
    pool->workers.push_back(std::move(*worker));
  }
  return pool;
}

ThreadPool::~ThreadPool() {
  stopping = true;
  ++generation;
  futexWake(generation, INT_MAX);
  for (Thread &worker : workers)
    worker.join();
}

void ThreadPool::work(const std::function<void()> &onStart) {
  ::pthread_setname_np(::pthread_self(), "weft-pool");
  if (onStart)
    onStart();
  uint32_t seen = 0;
  while (true) {
    seen = waitForJob(seen);
    if (stopping)
      return;
    runPartitions(seen);
  }
}

/// Waits until the generation is no longer `seen` and returns the new one.
uint32_t ThreadPool::waitForJob(uint32_t seen) {
  for (int i = 0; i < spins; ++i) {
    uint32_t now = generation.load(std::memory_order_acquire);
    if (now != seen)
      return now;
    _mm_pause();
  }
  ++sleepers;
  uint32_t now;
  while ((now = generation.load()) == seen)
    futexWait(generation, seen);
  --sleepers;
  return now;
}

/// Runs one partition of the job; false when none is left. The job's fields are
/// read only with a partition in hand: until it is finished they cannot change.
bool ThreadPool::takePartition(uint32_t job) {
  uint64_t seen = ticket.load(std::memory_order_acquire);
  do {
    if (uint32_t(seen >> 32) != job || uint32_t(seen) == 0)
      return false;
  } while (
      !ticket.compare_exchange_weak(seen, seen - 1, std::memory_order_acq_rel));
  jobBody(jobContext, int64_t(jobPartitions) - int64_t(uint32_t(seen)));
  if (unfinished.fetch_sub(1) == 1 && callerSleeps.load())
    futexWake(unfinished, 1);
  return true;
}

void ThreadPool::runPartitions(uint32_t job) {
  while (takePartition(job)) {
  }
}

void ThreadPool::run(int64_t partitions, Body body, const void *context) {
  if (workers.empty() || partitions <= 1) {
    for (int64_t i = 0; i < partitions; ++i)
      body(context, i);
    return;
  }
  jobBody = body;
  jobContext = context;
  jobPartitions = static_cast<uint32_t>(partitions);
  unfinished.store(jobPartitions, std::memory_order_relaxed);
  uint32_t job = generation.load(std::memory_order_relaxed) + 1;
  ticket.store(uint64_t(job) << 32 | jobPartitions, std::memory_order_release);
  generation.store(job);
  if (sleepers.load())
    futexWake(generation, static_cast<int>(jobPartitions) - 1);
  runPartitions(job);
  for (int i = 0; i < spins; ++i) {
    if (unfinished.load(std::memory_order_acquire) == 0)
      return;
    _mm_pause();
  }
  callerSleeps.store(1);
  uint32_t left;
  while ((left = unfinished.load()) != 0)
    futexWait(unfinished, left);
  callerSleeps.store(0);
}

} // namespace weft
