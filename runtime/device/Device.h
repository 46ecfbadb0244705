//===- Device.h - what every device is ------------------------------------===//

#ifndef WEFT_RUNTIME_DEVICE_DEVICE_H
#define WEFT_RUNTIME_DEVICE_DEVICE_H

#include "runtime/device/Recorder.h"

#include <atomic>

namespace weft {

class Device;

/// Local: for the device alone. Ring: has a host twin of the same size (pinned
/// memory on a GPU, the very bytes on the CPU), and launches move bytes between
/// the two; input and result slots live there.
enum class MemoryKind { Local, Ring };

/// Where memory lies. `host` is the twin of its first bytes, null without one.
struct MemoryBlock {
  std::byte *device = nullptr;
  std::byte *host = nullptr;
};

/// Memory of a device, zeroed, at a multiple of bufferAlignment; given back
/// when it dies. Move only; the device must outlive it.
class DeviceMemory {
public:
  DeviceMemory() = default;
  DeviceMemory(Device &owner, MemoryBlock taken, uint64_t bytes,
               uint64_t twinBytes)
      : device(&owner), block(taken), length(bytes), twinLength(twinBytes) {}
  DeviceMemory(DeviceMemory &&other) noexcept;
  DeviceMemory &operator=(DeviceMemory &&other) noexcept;
  ~DeviceMemory();

  /// The address on the device.
  std::byte *data() const { return block.device; }
  uint64_t size() const { return length; }
  /// The host's twin of the first bytes; empty without one.
  std::span<std::byte> hostView() const {
    return {block.host, block.host ? twinLength : 0};
  }

private:
  Device *device = nullptr;
  MemoryBlock block;
  uint64_t length = 0, twinLength = 0;
};

/// What a device did since it was opened. Transfers of a launch and looking at
/// a host twin are no host reads or writes.
struct DeviceCounters {
  int64_t allocations = 0;
  int64_t allocatedBytes = 0;
  int64_t launches = 0;
  int64_t steps = 0;
  int64_t hostReads = 0;
  int64_t hostWrites = 0;
  int64_t commands = 0;
};

/// One build of a target's code. `features` are CPU features it needs.
struct CodeImage {
  std::string isa;
  std::vector<std::string> features;
  std::span<const std::byte> bytes;
};

class Device {
public:
  virtual ~Device() = default;

  /// "cpu", "cuda", "null".
  virtual std::string_view name() const = 0;
  /// One line for the user: which device, how many threads, which libraries
  /// and why not others.
  virtual std::string description() const = 0;
  /// Whether programs of this target run here: "cpu", "cuda".
  virtual bool runsTarget(std::string_view target) const = 0;
  /// Bytes of Local memory that can still be had.
  virtual uint64_t availableBytes() const = 0;

  /// One block whose first `twinBytes` have a host twin. OutOfMemory names
  /// `what`, the size wanted and what there is.
  Result<DeviceMemory> allocate(uint64_t bytes, uint64_t twinBytes,
                                std::string_view what);
  /// A block that is all of one kind.
  Result<DeviceMemory> allocate(uint64_t bytes, MemoryKind kind,
                                std::string_view what) {
    return allocate(bytes, kind == MemoryKind::Ring ? bytes : 0, what);
  }

  /// Between launches only. Local memory; counted.
  Status write(std::byte *target, std::span<const std::byte> bytes);
  Status read(const std::byte *source, std::span<std::byte> bytes);

  /// Loads the first image that this machine can run, best first. NoDevice
  /// tells what is needed and what is there when it can run none.
  virtual Result<std::unique_ptr<KernelModule>>
  loadKernels(std::span<const CodeImage> images) = 0;

  /// Recording takes no memory that the counters do not show: library calls
  /// work in the workspace that comes with the command.
  virtual Result<std::unique_ptr<Recorder>>
  record(const RecordOptions &options) = 0;

  const DeviceCounters &counters() const { return counted; }

protected:
  /// Zeroed, both addresses at multiples of bufferAlignment; `host` is set
  /// where `twinBytes` is not 0.
  virtual Result<MemoryBlock> allocateBytes(uint64_t bytes, uint64_t twinBytes,
                                            std::string_view what) = 0;
  virtual void releaseBytes(const MemoryBlock &block, uint64_t bytes,
                            uint64_t twinBytes) = 0;
  virtual Status writeBytes(std::byte *target,
                            std::span<const std::byte> bytes) = 0;
  virtual Status readBytes(const std::byte *source,
                           std::span<std::byte> bytes) = 0;
  DeviceCounters counted;

private:
  friend class DeviceMemory;
};

} // namespace weft

#endif // WEFT_RUNTIME_DEVICE_DEVICE_H
