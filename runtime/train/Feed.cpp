//===- Feed.cpp - batches into the rings of a runner ----------------------===//

#include "runtime/train/Feed.h"

#include <algorithm>
#include <chrono>

namespace weft::train {

Result<int64_t> fillSlots(data::Loader &loader, Runner &runner, int64_t steps) {
  int inputs = runner.program().inputs_size();
  // Kept, so that a launch allocates nothing.
  static thread_local std::vector<std::span<std::byte>> parts;
  parts.resize(size_t(inputs));
  int64_t samples = 0;
  for (int64_t slot = 0; slot < steps; ++slot) {
    for (int i = 0; i < inputs; ++i)
      parts[size_t(i)] = runner.input(slot, i);
    WEFT_ASSIGN_OR_RETURN(int64_t valid, loader.next(parts));
    runner.setValid(slot, valid);
    samples += valid;
  }
  return samples;
}

int64_t affordableSlots(const artifact::Program &program, int64_t wanted) {
  constexpr uint64_t limit = uint64_t(256) << 20;
  uint64_t slot =
      std::max<uint64_t>(1, uint64_t(ringHalves) * (program.input_bytes() +
                                                    program.result_bytes()));
  return std::clamp<int64_t>(int64_t(limit / slot), 1,
                             std::max<int64_t>(1, wanted));
}

Status Feeder::submit(int64_t count) {
  bool ahead = runner->inFlight() > 0;
  double before = loader->waitSeconds();
  WEFT_RETURN_IF_ERROR(fillSlots(*loader, *runner, count).takeStatus());
  (ahead ? behind : waited) += loader->waitSeconds() - before;
  WEFT_RETURN_IF_ERROR(runner->launch(count));
  steps[ahead ? 1 : 0] = count;
  return ok();
}

Result<int64_t> Feeder::complete() {
  using Clock = std::chrono::steady_clock;
  constexpr std::chrono::microseconds atOnce(50);
  Clock::time_point start = Clock::now();
  WEFT_RETURN_IF_ERROR(runner->wait());
  if (Clock::now() - start < atOnce)
    waited += behind;
  behind = 0;
  int64_t done = steps[0];
  steps[0] = steps[1];
  return done;
}

} // namespace weft::train
