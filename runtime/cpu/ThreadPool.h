//===- ThreadPool.h - hands out partitions to a fixed set of threads ------===//
///
/// \file
/// One job at a time, given by one thread, which works too. Partitions are
/// handed out as threads become free; which thread runs which partition must
/// not matter to the result. Waiting threads spin for a few microseconds, then
/// sleep, so that a busy machine is not made busier.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CPU_THREADPOOL_H
#define WEFT_RUNTIME_CPU_THREADPOOL_H

#include "runtime/base/Thread.h"

#include <atomic>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

namespace weft {

class ThreadPool {
public:
  /// `threads` counts the caller: 1 means no other thread. `onStart` runs once
  /// on each thread of the pool, the creating one included.
  static Result<std::unique_ptr<ThreadPool>>
  create(int64_t threads, const std::function<void()> &onStart);
  ~ThreadPool();

  int64_t threads() const { return int64_t(workers.size()) + 1; }

  /// Calls body(context, i) for each i of [0, partitions), in any order on any
  /// thread, and returns when all are done.
  using Body = void (*)(const void *context, int64_t partition);
  void run(int64_t partitions, Body body, const void *context);

  template <typename Function>
  void run(int64_t partitions, const Function &function) {
    run(
        partitions,
        [](const void *context, int64_t partition) {
          (*static_cast<const Function *>(context))(partition);
        },
        &function);
  }

private:
  explicit ThreadPool(int spinRounds) : spins(spinRounds) {}
  void work(const std::function<void()> &onStart);
  bool takePartition(uint32_t generation);
  void runPartitions(uint32_t generation);
  uint32_t waitForJob(uint32_t seen);

  /// Upper half: generation of the job; lower half: partitions not handed out.
  alignas(64) std::atomic<uint64_t> ticket = 0;
  /// The futex that workers sleep on.
  alignas(64) std::atomic<uint32_t> generation = 0;
  std::atomic<uint32_t> sleepers = 0;
  /// Partitions not finished; the futex that the caller sleeps on.
  alignas(64) std::atomic<uint32_t> unfinished = 0;
  std::atomic<uint32_t> callerSleeps = 0;
  std::atomic<bool> stopping = false;

  Body jobBody = nullptr;
  const void *jobContext = nullptr;
  uint32_t jobPartitions = 0;

  int spins;
  std::vector<Thread> workers;
};

/// Processors this process may run on.
int64_t availableProcessors();

} // namespace weft

#endif // WEFT_RUNTIME_CPU_THREADPOOL_H
