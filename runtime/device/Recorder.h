//===- Recorder.h - a plan becomes an executable --------------------------===//
///
/// \file
/// The executor walks a plan once through a Recorder and gets an Executable;
/// launch() and wait() are the only calls of the step loop. Whatever a command
/// needs (a primitive, an address, scratch, a graph) is made while recording;
/// launching takes no memory.
///
/// Rings have two halves of as many slots as a launch has steps at most: the
/// host fills one half while the device works on the other.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_DEVICE_RECORDER_H
#define WEFT_RUNTIME_DEVICE_RECORDER_H

#include "runtime/base/LibraryMessage.h"
#include "runtime/base/Status.h"
#include "runtime/device/Operand.h"

#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// Graph: a whole step is one executable graph. Stream: the immediate twin,
/// each command issued by itself, with the same bits.
enum class ExecutionMode { Graph, Stream };

/// How many halves a ring has.
inline constexpr int64_t ringHalves = 2;

struct RecordOptions {
  ExecutionMode mode = ExecutionMode::Graph;
  /// The most steps of one launch, and the number that comes again and again:
  /// a device with graphs has one of so many steps for each half.
  int64_t slots = 1;
  /// Steps of the last launch of an epoch, which get graphs of their own; 0
  /// when there is none.
  int64_t tail = 0;
};

/// Generated code of one target, loaded. Owned by the device that loaded it.
class KernelModule {
public:
  virtual ~KernelModule() = default;
  /// An id for KernelCommand; BadArtifact names a symbol that is not there.
  virtual Result<uint64_t> find(std::string_view symbol) const = 0;
};

struct KernelCommand {
  std::string_view name;
  /// "file:line:column" of the source, for errors; empty when not known.
  std::string_view location;
  /// From KernelModule::find.
  uint64_t kernel = 0;
  std::span<const Operand> operands;
  std::span<const int64_t> sizes;
  int64_t partitions = 1;
  /// Blocks, threads of a block and bytes of shared memory of a block, for
  /// devices that launch grids; 0 elsewhere.
  uint32_t grid = 0;
  uint32_t block = 0;
  uint32_t sharedBytes = 0;
};

struct LibraryCommand {
  std::string_view name;
  std::string_view location;
  LibraryMessage message;
  std::span<const Operand> operands;
  Address workspace;
  uint64_t workspaceBytes = 0;
};

/// Where the operands of a call are; what its epilogue reads and writes stays
/// empty where it does not.
struct CallAddresses {
  Address first, second, result, epilogueInput, epilogueOutput;
};

/// Internal where the operands are not as many as the message has.
Result<CallAddresses> addressesOf(const LibraryCommand &command);

/// Wall time of one command, summed over the profiled steps.
struct CommandTime {
  std::string name;
  int64_t calls = 0;
  double seconds = 0;
};

class DeviceMemory;

/// [offset, offset + bytes) of a ring, from its host twin to the device or
/// back. Nothing moves where both are one.
struct Transfer {
  const DeviceMemory *ring = nullptr;
  uint64_t offset = 0;
  uint64_t bytes = 0;
};

/// Slots [0, steps) of `half`, in order. `inputs` go to the device before the
/// first step, `results` to the host after the last.
struct LaunchRequest {
  int64_t half = 0;
  int64_t steps = 1;
  std::span<const Transfer> inputs;
  std::span<const Transfer> results;
};

/// A recorded step, ready to run any number of times. A failure of any call
/// leaves the device in an undefined state.
class Executable {
public:
  /// Waits for what runs.
  virtual ~Executable() = default;
  /// Submits and need not wait; takes no memory and copies what it keeps of
  /// the request. Launches run in the order in which they are submitted. Until
  /// wait(half), the host leaves inputs and results of the half alone; the
  /// last launch of the half has been waited for.
  virtual Status launch(const LaunchRequest &request) = 0;
  /// Until the results of the last launch of `half` are on the host. At once,
  /// without a word to the device, when that was waited for before.
  virtual Status wait(int64_t half) = 0;
  /// Runs slot 0 of the request's half once, timing each command, and waits;
  /// for `bench` and reports. Nothing else runs meanwhile.
  virtual Result<std::vector<CommandTime>>
  profile(const LaunchRequest &request) = 0;
};

class Recorder {
public:
  virtual ~Recorder() = default;

  virtual Status kernel(const KernelCommand &command) = 0;
  virtual Status call(const LibraryCommand &command) = 0;
  /// Ranges that do not overlap.
  virtual Status copy(std::string_view name, Address source,
                      Address destination, uint64_t bytes) = 0;
  /// Repeats `pattern` (1, 2, 4 or 8 bytes) over `bytes`.
  virtual Status fill(std::string_view name, Address destination,
                      uint64_t bytes, std::span<const std::byte> pattern) = 0;
  /// What follows on any stream after wait(event) comes after what was on
  /// `stream` at record(event, stream). A device of one stream has nothing to
  /// do.
  virtual Status record(uint32_t event, uint32_t stream) = 0;
  virtual Status wait(uint32_t event, uint32_t stream) = 0;
  /// Commands until endLoop run `count` times.
  virtual Status beginLoop(int64_t count) = 0;
  virtual Status endLoop() = 0;

  /// May run commands once on whatever their memory holds, so that nothing is
  /// loaded later.
  virtual Result<std::unique_ptr<Executable>> finish() = 0;
};

} // namespace weft

#endif // WEFT_RUNTIME_DEVICE_RECORDER_H
