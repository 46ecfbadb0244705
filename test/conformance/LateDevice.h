//===- LateDevice.h - a device that does everything as late as it may -----===//
///
/// \file
/// Launches only queue up; wait() runs them. Rings have twins of their own, and
/// inputs are fetched when a launch runs, not when it is submitted. So a host
/// that writes a half too early, reads results too early, or touches values
/// while something is in flight sees wrong bytes or an error, every time.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_CONFORMANCE_LATEDEVICE_H
#define WEFT_TEST_CONFORMANCE_LATEDEVICE_H

#include "runtime/base/Memory.h"
#include "runtime/device/Device.h"

#include <algorithm>
#include <cstring>
#include <deque>
#include <functional>
#include <map>

namespace weft::test {

/// What a test sees of a late device, and does to it. Outlives the device.
struct LateLog {
  /// Of every recorder.
  std::vector<RecordOptions> recorded;
  /// Steps of every launch, in order of submission.
  std::vector<int64_t> launched;
  /// The most launches in flight at once.
  size_t deepest = 0;
  /// Called when launch n, from 0, is waited for; a failure becomes wait()'s.
  std::function<Status(int64_t)> onRun;
  int64_t run = 0;
};

class LateExecutable;

/// The launches of all executables of a device, the oldest first.
struct LateQueue {
  struct Launch {
    LateExecutable *owner;
    int64_t half, steps;
    std::vector<Transfer> inputs, results;
  };
  std::deque<Launch> waiting;
  LateLog *log;

  Status runFirst();
};

class LateExecutable final : public Executable {
public:
  LateExecutable(std::unique_ptr<Executable> runs, LateQueue &launches,
                 DeviceCounters &counters)
      : inner(std::move(runs)), queue(launches), counted(counters) {}
  ~LateExecutable() override {
    for (int64_t half = 0; half < ringHalves; ++half)
      static_cast<void>(wait(half).isOk());
  }

  Status launch(const LaunchRequest &request) override {
    for (const LateQueue::Launch &other : queue.waiting)
      if (other.owner == this && other.half == request.half)
        return makeError(StatusCode::Internal, "half ", request.half,
                         " is launched before its last launch is waited for");
    ++counted.launches;
    counted.steps += request.steps;
    queue.waiting.push_back({this,
                             request.half,
                             request.steps,
                             {request.inputs.begin(), request.inputs.end()},
                             {request.results.begin(), request.results.end()}});
    queue.log->launched.push_back(request.steps);
    queue.log->deepest = std::max(queue.log->deepest, queue.waiting.size());
    return ok();
  }

  Status wait(int64_t half) override {
    auto isMine = [&](const LateQueue::Launch &launch) {
      return launch.owner == this && launch.half == half;
    };
    while (std::any_of(queue.waiting.begin(), queue.waiting.end(), isMine))
      WEFT_RETURN_IF_ERROR(queue.runFirst());
    return ok();
  }

  Result<std::vector<CommandTime>>
  profile(const LaunchRequest &request) override {
    move(request.inputs, true);
    return inner->profile({request.half, 1, {}, {}});
  }

  Status run(const LateQueue::Launch &launch) {
    move(launch.inputs, true);
    WEFT_RETURN_IF_ERROR(inner->launch({launch.half, launch.steps, {}, {}}));
    WEFT_RETURN_IF_ERROR(inner->wait(launch.half));
    move(launch.results, false);
    return ok();
  }

private:
  static void move(std::span<const Transfer> transfers, bool toDevice) {
    for (const Transfer &transfer : transfers) {
      std::byte *device = transfer.ring->data() + transfer.offset;
      std::byte *host = transfer.ring->hostView().data() + transfer.offset;
      std::memcpy(toDevice ? device : host, toDevice ? host : device,
                  transfer.bytes);
    }
  }

  std::unique_ptr<Executable> inner;
  LateQueue &queue;
  DeviceCounters &counted;
};

inline Status LateQueue::runFirst() {
  Launch launch = std::move(waiting.front());
  waiting.pop_front();
  int64_t number = log->run++;
  if (log->onRun)
    WEFT_RETURN_IF_ERROR(log->onRun(number));
  return launch.owner->run(launch);
}

class LateRecorder final : public Recorder {
public:
  LateRecorder(std::unique_ptr<Recorder> records, LateQueue &launches,
               DeviceCounters &counters)
      : inner(std::move(records)), queue(launches), counted(counters) {}

  Status kernel(const KernelCommand &command) override {
    return inner->kernel(command);
  }
  Status call(const LibraryCommand &command) override {
    return inner->call(command);
  }
  Status copy(std::string_view name, Address source, Address destination,
              uint64_t bytes) override {
    return inner->copy(name, source, destination, bytes);
  }
  Status fill(std::string_view name, Address destination, uint64_t bytes,
              std::span<const std::byte> pattern) override {
    return inner->fill(name, destination, bytes, pattern);
  }
  Status record(uint32_t event, uint32_t stream) override {
    return inner->record(event, stream);
  }
  Status wait(uint32_t event, uint32_t stream) override {
    return inner->wait(event, stream);
  }
  Status beginLoop(int64_t count) override { return inner->beginLoop(count); }
  Status endLoop() override { return inner->endLoop(); }
  Result<std::unique_ptr<Executable>> finish() override {
    WEFT_ASSIGN_OR_RETURN(auto executable, inner->finish());
    return std::unique_ptr<Executable>(std::make_unique<LateExecutable>(
        std::move(executable), queue, counted));
  }

private:
  std::unique_ptr<Recorder> inner;
  LateQueue &queue;
  DeviceCounters &counted;
};

class LateDevice final : public Device {
public:
  LateDevice(std::unique_ptr<Device> computes, LateLog &log)
      : inner(std::move(computes)) {
    queue.log = &log;
  }

  std::string_view name() const override { return "late"; }
  std::string description() const override {
    return "late: " + inner->description();
  }
  bool runsTarget(std::string_view target) const override {
    return inner->runsTarget(target);
  }
  uint64_t availableBytes() const override { return inner->availableBytes(); }
  Result<std::unique_ptr<KernelModule>>
  loadKernels(std::span<const CodeImage> images) override {
    return inner->loadKernels(images);
  }
  Result<std::unique_ptr<Recorder>>
  record(const RecordOptions &options) override {
    queue.log->recorded.push_back(options);
    WEFT_ASSIGN_OR_RETURN(auto recorder, inner->record(options));
    return std::unique_ptr<Recorder>(
        std::make_unique<LateRecorder>(std::move(recorder), queue, counted));
  }

protected:
  Result<MemoryBlock> allocateBytes(uint64_t bytes, uint64_t twinBytes,
                                    std::string_view what) override {
    Block block;
    WEFT_ASSIGN_OR_RETURN(block.device,
                          inner->allocate(bytes, MemoryKind::Local, what));
    std::byte *twin = nullptr;
    if (twinBytes) {
      WEFT_ASSIGN_OR_RETURN(block.twin, HostMemory::allocate(twinBytes, what));
      twin = block.twin.data();
    }
    std::byte *start = block.device.data();
    blocks[start] = std::move(block);
    return MemoryBlock{start, twin};
  }
  void releaseBytes(const MemoryBlock &block, uint64_t, uint64_t) override {
    blocks.erase(block.device);
  }
  Status writeBytes(std::byte *target,
                    std::span<const std::byte> bytes) override {
    WEFT_RETURN_IF_ERROR(idle());
    return inner->write(target, bytes);
  }
  Status readBytes(const std::byte *source,
                   std::span<std::byte> bytes) override {
    WEFT_RETURN_IF_ERROR(idle());
    return inner->read(source, bytes);
  }

private:
  Status idle() const {
    return queue.waiting.empty()
               ? ok()
               : makeError(StatusCode::Internal, queue.waiting.size(),
                           " launches are in flight");
  }

  struct Block {
    DeviceMemory device;
    HostMemory twin;
  };
  std::unique_ptr<Device> inner;
  std::map<std::byte *, Block> blocks;
  LateQueue queue;
};

} // namespace weft::test

#endif // WEFT_TEST_CONFORMANCE_LATEDEVICE_H
