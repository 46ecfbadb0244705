//===- State.h - everything the emulated driver knows ---------------------===//
//
/// \file
/// One per process, made when the first call comes in and never torn down, so
/// that calls from destructors still find it. Every entry holds the lock.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_STATE_H
#define WEFT_TEST_EMULATOR_DRIVER_STATE_H

#include "test/emulator/Emulator.h"
#include "test/emulator/driver/CallLog.h"
#include "test/emulator/driver/Handles.h"
#include "test/emulator/driver/Machine.h"
#include "test/emulator/driver/Memory.h"
#include "test/emulator/driver/Scheduler.h"

#include <array>
#include <map>
#include <mutex>
#include <optional>
#include <set>
#include <thread>

namespace weft::emulated {

using cuda::DriverError;

//===----------------------------------------------------------------------===//
// Objects of the driver
//===----------------------------------------------------------------------===//

/// The primary context of a device.
struct ContextObject : Object {
  static constexpr const char *kindName = "context";
  int device = 0; ///< number of the GPU in the machine
  int retained = 0;
  DriverError sticky = DriverError::Success;
  std::shared_ptr<Queue> legacy; ///< of the null stream
};

struct GraphObject : Object {
  static constexpr const char *kindName = "graph";
  GraphPlan plan;
  int device = 0;
};

/// A stream that is being recorded, and those that joined it.
struct Capture {
  std::shared_ptr<GraphObject> graph;
  uint64_t origin = 0; ///< handle of the stream that began
  cuda::CaptureMode mode = cuda::CaptureMode::Global;
  std::thread::id thread;
  bool invalid = false, ended = false;
};

struct StreamObject : Object {
  static constexpr const char *kindName = "stream";
  std::shared_ptr<ContextObject> context;
  std::shared_ptr<Queue> queue;
  bool blocking = true;
  std::shared_ptr<Capture> capture;
  std::vector<uint32_t> frontier; ///< nodes that the next one follows
};

struct EventObject : Object {
  static constexpr const char *kindName = "event";
  std::shared_ptr<ContextObject> context;
  bool timing = true;
  Token recorded; ///< null before the first record
  std::shared_ptr<Capture> capture;
  std::vector<uint32_t> frontier;
};

struct GraphExecObject : Object {
  static constexpr const char *kindName = "graph_exec";
  std::shared_ptr<const GraphPlan> plan;
  int device = 0;
  Token lastLaunch; ///< launches of one executable do not overlap
};

struct ModuleObject : Object {
  static constexpr const char *kindName = "module";
  std::shared_ptr<ContextObject> context;
  std::shared_ptr<emulator::Module> code;
  std::map<std::string, uint64_t> functions; ///< handles by name
};

struct FunctionObject : Object {
  static constexpr const char *kindName = "function";
  std::shared_ptr<ModuleObject> module;
  const emulator::Kernel *kernel = nullptr;
};

//===----------------------------------------------------------------------===//
// State
//===----------------------------------------------------------------------===//

/// Sums over the launches of one kernel.
struct KernelUse {
  emulator::Counters counters;
  uint64_t launches = 0;
};

struct State {
  std::recursive_mutex mutex;
  Machine machine;
  std::vector<int> visible; ///< machine numbers of the ordinals
  CallLog log;
  HandleTable handles;
  Memory memory;
  Scheduler scheduler;
  bool initialised = false;
  std::map<int, std::shared_ptr<ContextObject>> contexts; ///< by machine number
  std::set<std::shared_ptr<Capture>> captures;            ///< still going on

  // For the report.
  std::string reportPath;
  std::map<std::string, KernelUse> kernels;
  std::vector<std::string> traps;
  std::vector<std::string> convolutions;        ///< one line a finished plan
  std::map<std::string, uint64_t> libraryCalls; ///< executed, by description
  uint64_t graphLaunches = 0;
  uint32_t threads = 1; ///< of the host, for blocks of a kernel

  State();

  /// The live context that is current in this thread; null without one.
  std::shared_ptr<ContextObject> current();
  /// Marks the current context, or all of them, as broken.
  void breakContexts(DriverError error);
  void writeReport();
};

State &state();

/// The context that cuCtxSetCurrent named in this thread.
extern thread_local uint64_t currentContext;

//===----------------------------------------------------------------------===//
// Streams (Streams.cpp)
//===----------------------------------------------------------------------===//

/// A stream argument, resolved: the null stream has no object.
struct StreamUse {
  DriverError error = DriverError::Success;
  std::shared_ptr<ContextObject> context;
  std::shared_ptr<StreamObject> stream; ///< null: the null stream
};

/// Looks a stream up and refuses dead ones, those of other contexts and the
/// null stream while a capture is going on.
StreamUse useStream(cuda::Stream stream);

/// Queues an operation, or records it where the stream is being captured.
DriverError enqueue(const StreamUse &use, Operation operation);

/// Refuses what may not be called while a capture is going on, and spoils the
/// capture. `Success` where nothing stands against the call.
DriverError checkUnsafe();

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_STATE_H
