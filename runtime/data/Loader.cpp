//===- Loader.cpp - batches prepared ahead of the steps -------------------===//

#include "runtime/data/Loader.h"

#include <algorithm>
#include <chrono>
#include <cstring>

namespace weft::data {

using Clock = std::chrono::steady_clock;

Result<std::unique_ptr<Loader>> Loader::create(const Dataset &dataset,
                                               const LoaderOptions &options) {
  std::unique_ptr<Loader> loader(new Loader(dataset, options));
  size_t total = 0;
  for (const Field &field : dataset.fields()) {
    loader->offsets.push_back(total);
    loader->sizes.push_back(field.bytes() * size_t(options.schedule.batch));
    // Parts start at multiples of a cache line.
    total += (loader->sizes.back() + 63) / 64 * 64;
  }
  if (options.workers > 0) {
    WEFT_RETURN_IF_ERROR(loader->allocateRing());
    for (int64_t i = 0; i < options.workers; ++i)
      if (auto thread = Thread::start([self = loader.get()] { self->work(); });
          thread.isOk())
        loader->threads.push_back(std::move(*thread));
      else
        return makeError(thread.status().code(), thread.status().message(),
                         "; ", i, " of ", options.workers,
                         " loader threads run: try --set data.num_workers=", i);
  }
  return loader;
}

Status Loader::allocateRing() {
  size_t bytes = offsets.back() + sizes.back();
  int64_t wanted = options.workers * options.prefetchFactor;
  int64_t affordable =
      options.maxPrefetchBytes / int64_t(std::max<size_t>(bytes, 1));
  int64_t slots = std::clamp<int64_t>(affordable, 1, wanted);
  ring.resize(size_t(slots));
  for (Slot &slot : ring) {
    WEFT_ASSIGN_OR_RETURN(slot.memory,
                          HostMemory::allocate(bytes, "prefetched batches"));
  }
  return ok();
}

Loader::~Loader() {
  {
    std::lock_guard<std::mutex> lock(mutex);
    stopping = true;
  }
  slotFree.notify_all();
  for (Thread &thread : threads)
    thread.join();
}

/// The caller holds the mutex when there are workers.
Loader::Order Loader::orderOf(int64_t epoch) {
  if (epoch != orderEpoch) {
    const BatchSchedule &s = options.schedule;
    order = std::make_shared<const std::vector<int64_t>>(
        sampleOrder(s.seed, epoch, s.samples, s.shuffle));
    orderEpoch = epoch;
  }
  return order;
}

Status
Loader::readBatch(int64_t step, const Order &epochOrder, Scratch &scratch,
                  std::span<const std::span<std::byte>> destinations) const {
  const BatchSchedule &schedule = options.schedule;
  schedule.fill(*epochOrder, step % schedule.stepsPerEpoch(), scratch.samples);
  for (size_t i = 0; i < destinations.size(); ++i)
    WEFT_RETURN_IF_ERROR(
        dataset.read(i, scratch.samples, destinations[i].first(sizes[i])));
  return ok();
}

void Loader::work() {
  Scratch scratch;
  scratch.parts.resize(sizes.size());
  while (true) {
    std::unique_lock<std::mutex> lock(mutex);
    slotFree.wait(lock, [&] {
      return stopping || nextTicket >= options.endStep ||
             nextTicket < consumed + int64_t(ring.size());
    });
    if (stopping || nextTicket >= options.endStep)
      return;
    int64_t step = nextTicket++;
    Order epochOrder = orderOf(step / options.schedule.stepsPerEpoch());
    lock.unlock();

    Slot &slot = slotOf(step);
    for (size_t i = 0; i < sizes.size(); ++i)
      scratch.parts[i] = slot.memory.bytes().subspan(offsets[i], sizes[i]);
    slot.status = readBatch(step, epochOrder, scratch, scratch.parts);

    lock.lock();
    slot.step = step;
    slotReady.notify_one();
  }
}

Result<int64_t>
Loader::next(std::span<const std::span<std::byte>> destinations) {
  if (consumed >= options.endStep)
    return makeError(StatusCode::Internal, "no batch after step ", consumed);
  for (size_t i = 0; i < destinations.size(); ++i)
    if (destinations[i].size() != sizes[i])
      return makeError(StatusCode::BadArtifact, "input ", i, " takes ",
                       destinations[i].size(), " bytes, a batch of ",
                       options.schedule.batch, " samples has ", sizes[i]);
  int64_t step = consumed;
  int64_t perEpoch = options.schedule.stepsPerEpoch();
  Clock::time_point start = Clock::now();
  Status status;
  if (threads.empty()) {
    status =
        readBatch(step, orderOf(step / perEpoch), ownScratch, destinations);
    ++consumed;
  } else {
    std::unique_lock<std::mutex> lock(mutex);
    Slot &slot = slotOf(step);
    slotReady.wait(lock, [&] { return slot.step == step; });
    lock.unlock();
    status = std::move(slot.status);
    for (size_t i = 0; status.isOk() && i < destinations.size(); ++i)
      std::memcpy(destinations[i].data(), slot.memory.data() + offsets[i],
                  sizes[i]);
    lock.lock();
    ++consumed;
    lock.unlock();
    slotFree.notify_all();
  }
  waited += std::chrono::duration<double>(Clock::now() - start).count();
  if (!status.isOk())
    return status;
  return options.schedule.valid(step % perEpoch);
}

} // namespace weft::data
