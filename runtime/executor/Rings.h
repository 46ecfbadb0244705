//===- Rings.h - where batches and results of a launch lie ----------------===//
///
/// \file
/// Both rings have two halves, so that the host fills or reads one while the
/// device works on the other:
///
///     inputs   half > input > slot, then the counts of valid samples
///     results  half > slot
///
/// Every slot of an input and of the results starts at a multiple of
/// bufferAlignment, on the device and on the host. The slots of one input stand
/// together, so that a launch moves each input by one transfer; the counts
/// (i32, one a slot) travel with the last input. A ring is laid out first and
/// then placed in the session's block, among the bytes that have a host twin.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_EXECUTOR_RINGS_H
#define WEFT_RUNTIME_EXECUTOR_RINGS_H

#include "runtime/artifact/Reader.h"
#include "runtime/device/Device.h"

#include <vector>

namespace weft {

/// Batches on their way to the device.
class InputRing {
public:
  /// OutOfMemory when the size does not fit in 64 bits.
  Status layOut(const artifact::Program &plan, int64_t slotCount);
  /// From byte `offset` of `block`, which outlives the ring. All counts of
  /// valid samples become `batch`.
  void place(const DeviceMemory &block, uint64_t offset, int64_t batch);

  std::span<std::byte> input(int64_t half, int64_t slot, int64_t input) const;
  void setValid(int64_t half, int64_t slot, int64_t samples) const;

  /// Where a slice of region INPUTS lies. BadArtifact when it is not within one
  /// input.
  Result<Address> resolve(const artifact::Slice &slice) const;
  /// The count of valid samples of the step.
  Address valid() const;

  /// What a launch of `steps` steps moves; good until the next call.
  std::span<const Transfer> transfers(int64_t half, int64_t steps);
  uint64_t bytes() const { return uint64_t(ringHalves) * halfBytes; }

private:
  /// One input: its slice in the plan, and where its slots begin in a half.
  struct Row {
    uint64_t planOffset, bytes, start, stride;
  };
  std::byte *hostOf(int64_t half, uint64_t offset) const {
    return memory->hostView().data() + base + uint64_t(half) * halfBytes +
           offset;
  }

  std::vector<Row> rows;
  int64_t slots = 0;
  uint64_t countsStart = 0, halfBytes = 0;
  const DeviceMemory *memory = nullptr;
  uint64_t base = 0;
  std::vector<Transfer> moved;
};

/// Results on their way to the host.
class ResultRing {
public:
  Status layOut(const artifact::Program &plan, int64_t slotCount);
  void place(const DeviceMemory &block, uint64_t offset);

  std::span<const std::byte> at(int64_t half, int64_t slot,
                                const artifact::Slice &slice) const;
  Address resolve(const artifact::Slice &slice) const;
  std::span<const Transfer> transfers(int64_t half, int64_t steps);
  uint64_t bytes() const { return uint64_t(ringHalves) * halfBytes; }

private:
  uint64_t stride = 0, halfBytes = 0;
  const DeviceMemory *memory = nullptr;
  uint64_t base = 0;
  Transfer moved;
};

} // namespace weft

#endif // WEFT_RUNTIME_EXECUTOR_RINGS_H
