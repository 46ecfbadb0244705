//===- Feed.cpp - batches into the input slots of a runner ----------------===//

#include "runtime/train/Feed.h"

#include <algorithm>

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
      std::max<uint64_t>(1, program.input_bytes() + program.result_bytes());
  return std::clamp<int64_t>(int64_t(limit / slot), 1,
                             std::max<int64_t>(1, wanted));
}

} // namespace weft::train
