//===- Rings.cpp - where batches and results of a launch lie --------------===//

#include "runtime/executor/Rings.h"

#include <cstring>

namespace weft {

static uint64_t alignBuffer(uint64_t bytes) {
  return (bytes + bufferAlignment - 1) / bufferAlignment * bufferAlignment;
}

/// `start` plus `count` times `bytes`, at a multiple of the alignment.
static Result<uint64_t> extend(uint64_t start, int64_t count, uint64_t bytes) {
  constexpr uint64_t most = uint64_t(1) << 60;
  std::optional<uint64_t> more = checkedMultiply(bytes, uint64_t(count));
  if (!more || *more > most || start > most)
    return makeError(StatusCode::OutOfMemory, "rings of ", count,
                     " slots do not fit in 64 bits");
  return alignBuffer(start + *more);
}

static Result<DeviceMemory> takeRing(Device &device, std::string_view which,
                                     const artifact::Program &plan,
                                     int64_t slots, uint64_t halfBytes) {
  return device.allocate(
      uint64_t(ringHalves) * halfBytes, MemoryKind::Ring,
      join(which, " ring of '", plan.entry(), "', 2 x ", slots, " slots,"));
}

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

Status InputRing::take(Device &device, const artifact::Program &plan,
                       int64_t slotCount, int64_t batch) {
  slots = slotCount;
  uint64_t end = 0;
  for (const artifact::Input &input : plan.inputs()) {
    const artifact::Slice &slice = input.slice();
    uint64_t stride = alignBuffer(slice.bytes());
    rows.push_back({slice.offset(), slice.bytes(), end, stride});
    WEFT_ASSIGN_OR_RETURN(end, extend(end, slots, stride));
  }
  countsStart = end;
  WEFT_ASSIGN_OR_RETURN(halfBytes, extend(end, slots, sizeof(int32_t)));
  WEFT_ASSIGN_OR_RETURN(memory,
                        takeRing(device, "input", plan, slots, halfBytes));
  for (int64_t half = 0; half < ringHalves; ++half)
    for (int64_t slot = 0; slot < slots; ++slot)
      setValid(half, slot, batch);
  moved.reserve(rows.size() + 1);
  return ok();
}

std::span<std::byte> InputRing::input(int64_t half, int64_t slot,
                                      int64_t input) const {
  const Row &row = rows[size_t(input)];
  return {hostOf(half, row.start + uint64_t(slot) * row.stride), row.bytes};
}

void InputRing::setValid(int64_t half, int64_t slot, int64_t samples) const {
  int32_t value = static_cast<int32_t>(samples);
  std::memcpy(hostOf(half, countsStart + uint64_t(slot) * sizeof(value)),
              &value, sizeof(value));
}

Result<Address> InputRing::resolve(const artifact::Slice &slice) const {
  for (const Row &row : rows)
    if (slice.offset() >= row.planOffset &&
        slice.offset() - row.planOffset + slice.bytes() <= row.stride)
      return Address{memory.data() + row.start + slice.offset() -
                         row.planOffset,
                     int64_t(row.stride), int64_t(halfBytes)};
  return makeError(StatusCode::BadArtifact, "bytes ", slice.offset(), " to ",
                   slice.offset() + slice.bytes(),
                   " of the inputs are not part of one input");
}

Address InputRing::valid() const {
  return {memory.data() + countsStart, sizeof(int32_t), int64_t(halfBytes)};
}

std::span<const Transfer> InputRing::transfers(int64_t half, int64_t steps) {
  moved.clear();
  uint64_t base = uint64_t(half) * halfBytes;
  for (const Row &row : rows)
    if (row.bytes)
      moved.push_back(
          {&memory, base + row.start, uint64_t(steps) * row.stride});
  uint64_t end = base + countsStart + uint64_t(steps) * sizeof(int32_t);
  if (moved.empty())
    moved.push_back({&memory, base + countsStart, 0});
  // All slots of the last input lie before the counts.
  moved.back().bytes = end - moved.back().offset;
  return moved;
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

Status ResultRing::take(Device &device, const artifact::Program &plan,
                        int64_t slotCount) {
  stride = alignBuffer(plan.result_bytes());
  WEFT_ASSIGN_OR_RETURN(halfBytes, extend(0, slotCount, stride));
  WEFT_ASSIGN_OR_RETURN(memory,
                        takeRing(device, "result", plan, slotCount, halfBytes));
  return ok();
}

std::span<const std::byte> ResultRing::at(int64_t half, int64_t slot,
                                          const artifact::Slice &slice) const {
  return memory.hostView().subspan(uint64_t(half) * halfBytes +
                                       uint64_t(slot) * stride + slice.offset(),
                                   slice.bytes());
}

Address ResultRing::resolve(const artifact::Slice &slice) const {
  return {memory.data() + slice.offset(), int64_t(stride), int64_t(halfBytes)};
}

std::span<const Transfer> ResultRing::transfers(int64_t half, int64_t steps) {
  moved = {&memory, uint64_t(half) * halfBytes, uint64_t(steps) * stride};
  return {&moved, memory.size() ? size_t(1) : size_t(0)};
}

} // namespace weft
