//===- Recorder.h - a plan becomes an executable --------------------------===//
///
/// \file
/// The executor walks a plan once through a Recorder and gets an Executable;
/// launch(steps) is the only call of the step loop. Whatever a command needs
/// (a primitive, an address, scratch) is made while recording; launching takes
/// no memory.
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

/// Generated code of one target, loaded. Owned by the device that loaded it.
class KernelModule {
public:
  virtual ~KernelModule() = default;
  /// An id for KernelCommand; BadArtifact names a symbol that is not there.
  virtual Result<uint64_t> find(std::string_view symbol) const = 0;
};

struct KernelCommand {
  std::string_view name;
  /// From KernelModule::find.
  uint64_t kernel = 0;
  std::span<const Operand> operands;
  std::span<const int64_t> sizes;
  int64_t partitions = 1;
};

struct LibraryCommand {
  std::string_view name;
  LibraryMessage message;
  std::span<const Operand> operands;
  Address workspace;
  uint64_t workspaceBytes = 0;
};

/// Wall time of one command, summed over the profiled steps.
struct CommandTime {
  std::string name;
  int64_t calls = 0;
  double seconds = 0;
};

/// A recorded step, ready to run any number of times.
class Executable {
public:
  virtual ~Executable() = default;
  /// Runs slots [0, steps) in order and returns when results can be read.
  /// Takes no memory. A failure leaves the device in an undefined state.
  virtual Status launch(int64_t steps) = 0;
  /// Runs slot 0 once, timing each command; for `bench` and reports.
  virtual Result<std::vector<CommandTime>> profile() = 0;
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

  virtual Result<std::unique_ptr<Executable>> finish() = 0;
};

} // namespace weft

#endif // WEFT_RUNTIME_DEVICE_RECORDER_H
