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

//===----------------------------------------------------------------------===//
// Inputs
//===----------------------------------------------------------------------===//

Status InputRing::layOut(const artifact::Program &plan, int64_t slotCount) {
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
  moved.reserve(rows.size() + 1);
  return ok();
}

void InputRing::place(const DeviceMemory &block, uint64_t offset,
                      int64_t batch) {
  memory = &block;
  base = offset;
  for (int64_t half = 0; half < ringHalves; ++half)
    for (int64_t slot = 0; slot < slots; ++slot)
      setValid(half, slot, batch);
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
      return Address{memory->data() + base + row.start + slice.offset() -
                         row.planOffset,
                     int64_t(row.stride), int64_t(halfBytes)};
  return makeError(StatusCode::BadArtifact, "bytes ", slice.offset(), " to ",
                   slice.offset() + slice.bytes(),
                   " of the inputs are not part of one input");
}

Address InputRing::valid() const {
  return {memory->data() + base + countsStart, sizeof(int32_t),
          int64_t(halfBytes)};
}

std::span<const Transfer> InputRing::transfers(int64_t half, int64_t steps) {
  moved.clear();
  uint64_t start = base + uint64_t(half) * halfBytes;
  for (const Row &row : rows)
    if (row.bytes)
      moved.push_back(
          {memory, start + row.start, uint64_t(steps) * row.stride});
  uint64_t end = start + countsStart + uint64_t(steps) * sizeof(int32_t);
  if (moved.empty())
    moved.push_back({memory, start + countsStart, 0});
  // All slots of the last input lie before the counts.
  moved.back().bytes = end - moved.back().offset;
  return moved;
}

//===----------------------------------------------------------------------===//
// Results
//===----------------------------------------------------------------------===//

Status ResultRing::layOut(const artifact::Program &plan, int64_t slotCount) {
  stride = alignBuffer(plan.result_bytes());
  WEFT_ASSIGN_OR_RETURN(halfBytes, extend(0, slotCount, stride));
  return ok();
}

void ResultRing::place(const DeviceMemory &block, uint64_t offset) {
  memory = &block;
  base = offset;
}

std::span<const std::byte> ResultRing::at(int64_t half, int64_t slot,
                                          const artifact::Slice &slice) const {
  return memory->hostView().subspan(base + uint64_t(half) * halfBytes +
                                        uint64_t(slot) * stride +
                                        slice.offset(),
                                    slice.bytes());
}

Address ResultRing::resolve(const artifact::Slice &slice) const {
  return {memory->data() + base + slice.offset(), int64_t(stride),
          int64_t(halfBytes)};
}

std::span<const Transfer> ResultRing::transfers(int64_t half, int64_t steps) {
  moved = {memory, base + uint64_t(half) * halfBytes, uint64_t(steps) * stride};
  return {&moved, stride ? size_t(1) : size_t(0)};
}

} // namespace weft
