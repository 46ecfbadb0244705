//===- Loader.h - batches prepared ahead of the steps ---------------------===//
///
/// \file
///     workers:   take the next number -> read its samples -> its ring slot
///     consumer:  waits for its number -> copies the slot to the step's inputs
///
/// Numbers are handed out and consumed in order, so what a batch holds does not
/// depend on the number of workers; with none the consumer reads by itself.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_DATA_LOADER_H
#define WEFT_RUNTIME_DATA_LOADER_H

#include "runtime/base/Memory.h"
#include "runtime/base/Thread.h"
#include "runtime/data/Dataset.h"
#include "runtime/data/Order.h"

#include <condition_variable>
#include <memory>
#include <mutex>

namespace weft::data {

struct LoaderOptions {
  BatchSchedule schedule;
  /// Steps [first, end) over all epochs.
  int64_t firstStep = 0;
  int64_t endStep = 0;
  int64_t workers = 0;
  /// Batches kept ready per worker, and the most bytes for all of them.
  int64_t prefetchFactor = 4;
  int64_t maxPrefetchBytes = int64_t(1) << 30;
};

class Loader {
public:
  /// `dataset` must outlive the loader. Takes all memory and starts the
  /// workers.
  static Result<std::unique_ptr<Loader>> create(const Dataset &dataset,
                                                const LoaderOptions &options);
  ~Loader();

  /// Writes the next batch: destinations[i] gets `batch` samples of field i.
  /// Returns the number of real samples in it.
  Result<int64_t> next(std::span<const std::span<std::byte>> destinations);

  /// Seconds that next() has waited or read, in all.
  double waitSeconds() const { return waited; }

private:
  struct Slot {
    HostMemory memory;
    int64_t step = -1;
    Status status;
  };
  /// A worker's own lists, made once.
  struct Scratch {
    std::vector<int64_t> samples;
    std::vector<std::span<std::byte>> parts;
  };
  using Order = std::shared_ptr<const std::vector<int64_t>>;

  Loader(const Dataset &samples, const LoaderOptions &given)
      : dataset(samples), options(given), nextTicket(given.firstStep),
        consumed(given.firstStep) {}

  Status allocateRing();
  void work();
  Order orderOf(int64_t epoch);
  Status readBatch(int64_t step, const Order &order, Scratch &scratch,
                   std::span<const std::span<std::byte>> destinations) const;
  Slot &slotOf(int64_t step) { return ring[size_t(step) % ring.size()]; }

  const Dataset &dataset;
  LoaderOptions options;
  std::vector<size_t> offsets;
  std::vector<size_t> sizes;
  std::vector<Slot> ring;
  std::vector<Thread> threads;

  std::mutex mutex;
  std::condition_variable slotFree, slotReady;
  int64_t nextTicket;
  int64_t consumed;
  bool stopping = false;
  int64_t orderEpoch = -1;
  Order order;

  Scratch ownScratch;
  double waited = 0;
};

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_LOADER_H
