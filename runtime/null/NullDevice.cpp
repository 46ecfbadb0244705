//===- NullDevice.cpp - counts what it is asked to do ---------------------===//

#include "runtime/null/NullDevice.h"
#include "runtime/base/Memory.h"

#include <algorithm>
#include <map>

namespace weft {

namespace {

class NullModule final : public KernelModule {
public:
  Result<uint64_t> find(std::string_view) const override { return uint64_t(1); }
};

class NullExecutable final : public Executable {
public:
  NullExecutable(DeviceCounters &counters, std::vector<std::string> commands)
      : counted(counters), names(std::move(commands)) {}

  Status launch(const LaunchRequest &request) override {
    ++counted.launches;
    counted.steps += request.steps;
    counted.commands += request.steps * static_cast<int64_t>(names.size());
    return ok();
  }

  Status wait(int64_t) override { return ok(); }

  Result<std::vector<CommandTime>> profile(const LaunchRequest &) override {
    std::vector<CommandTime> times;
    for (const std::string &name : names)
      times.push_back({name, 1, 0});
    return times;
  }

private:
  DeviceCounters &counted;
  std::vector<std::string> names;
};

class NullRecorder final : public Recorder {
public:
  explicit NullRecorder(DeviceCounters &counters) : counted(counters) {}

  Status kernel(const KernelCommand &command) override {
    return add(command.name);
  }
  Status call(const LibraryCommand &command) override {
    return add(command.name);
  }
  Status copy(std::string_view name, Address, Address, uint64_t) override {
    return add(name);
  }
  Status fill(std::string_view name, Address, uint64_t,
              std::span<const std::byte>) override {
    return add(name);
  }
  Status record(uint32_t, uint32_t) override { return ok(); }
  Status wait(uint32_t, uint32_t) override { return ok(); }
  Status beginLoop(int64_t) override {
    ++openLoops;
    return ok();
  }
  Status endLoop() override {
    if (openLoops-- == 0)
      return makeError(StatusCode::Internal, "endLoop without beginLoop");
    return ok();
  }
  Result<std::unique_ptr<Executable>> finish() override {
    if (openLoops)
      return makeError(StatusCode::Internal, openLoops, " loops are not ended");
    return std::unique_ptr<Executable>(
        std::make_unique<NullExecutable>(counted, std::move(names)));
  }

private:
  Status add(std::string_view name) {
    names.emplace_back(name);
    return ok();
  }
  DeviceCounters &counted;
  std::vector<std::string> names;
  int openLoops = 0;
};

class NullDevice final : public Device {
public:
  explicit NullDevice(const NullOptions &options)
      : limit(options.memoryBytes) {}

  std::string_view name() const override { return "null"; }
  std::string description() const override {
    return "null: accepts every program and computes nothing";
  }
  bool runsTarget(std::string_view) const override { return true; }
  uint64_t availableBytes() const override { return limit - used; }

  Result<std::unique_ptr<KernelModule>>
  loadKernels(std::span<const CodeImage>) override {
    return std::unique_ptr<KernelModule>(std::make_unique<NullModule>());
  }
  Result<std::unique_ptr<Recorder>> record(const RecordOptions &) override {
    return std::unique_ptr<Recorder>(std::make_unique<NullRecorder>(counted));
  }

protected:
  Result<MemoryBlock> allocateBytes(uint64_t bytes, uint64_t twinBytes,
                                    std::string_view what) override {
    std::optional<uint64_t> rounded = checkedAlign(bytes, bufferAlignment);
    if (!rounded || *rounded > availableBytes())
      return makeError(StatusCode::OutOfMemory, what, " needs ",
                       bytesToString(bytes), ", the device has ",
                       bytesToString(availableBytes()));
    MemoryBlock block = {reinterpret_cast<std::byte *>(nextAddress), nullptr};
    if (twinBytes) {
      WEFT_ASSIGN_OR_RETURN(HostMemory twin,
                            HostMemory::allocate(twinBytes, what));
      block.host = twin.data();
      twins[block.device] = std::move(twin);
    }
    used += *rounded;
    nextAddress += *rounded;
    return block;
  }
  void releaseBytes(const MemoryBlock &block, uint64_t bytes,
                    uint64_t) override {
    twins.erase(block.device);
    used -= *checkedAlign(bytes, bufferAlignment);
  }
  Status writeBytes(std::byte *, std::span<const std::byte>) override {
    return ok();
  }
  Status readBytes(const std::byte *, std::span<std::byte> bytes) override {
    std::fill(bytes.begin(), bytes.end(), std::byte(0));
    return ok();
  }

private:
  uint64_t limit;
  uint64_t used = 0;
  /// Never mapped: touching it is a fault that shows at once.
  uintptr_t nextAddress = uintptr_t(1) << 56;
  std::map<std::byte *, HostMemory> twins;
};

} // namespace

std::unique_ptr<Device> createNullDevice(const NullOptions &options) {
  return std::make_unique<NullDevice>(options);
}

} // namespace weft
