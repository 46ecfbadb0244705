//===- Export.cpp - the GPU device as a table of C functions --------------===//

#include "runtime/cuda/CudaDevice.h"
#include "runtime/cuda/Machine.h"
#include "runtime/device/PluginAbi.h"
#include "runtime/device/PluginConvert.h"

#include <map>

using namespace weft;

//===----------------------------------------------------------------------===//
// The objects behind the handles
//===----------------------------------------------------------------------===//

struct WeftDevice {
  std::unique_ptr<Device> device;
  /// By device address.
  std::map<void *, DeviceMemory> memory;
};

struct WeftModule {
  std::unique_ptr<KernelModule> module;
};

struct WeftRecorder {
  WeftDevice *owner;
  std::unique_ptr<Recorder> recorder;
};

struct WeftExecutable {
  WeftDevice *owner;
  std::unique_ptr<Executable> executable;
  /// Reused, so that launching takes no memory.
  std::vector<Transfer> inputs, results;
};

namespace {

/// Gives `result` to the caller as a new object made of `parts` before it.
template <typename Object, typename T, typename... Parts>
int32_t give(Result<T> result, Object **object, WeftText error,
             Parts... parts) {
  if (!result.isOk())
    return abi::report(result.status(), error);
  *object = new Object{parts..., std::move(*result)};
  return 0;
}

//===----------------------------------------------------------------------===//
// Machine and device
//===----------------------------------------------------------------------===//

void machineFacts(WeftMachineFacts *facts) {
  cuda::lookAround(cuda::Libraries::system(), cuda::Detail::Memory, *facts);
}

void libraryFacts(uint32_t library, WeftLibraryFacts *facts) {
  cuda::lookAt(cuda::Libraries::system(), library, *facts);
}

int32_t openDevice(const WeftDeviceOptions *options, WeftDevice **device,
                   WeftText error) {
  Result<std::unique_ptr<Device>> created =
      cuda::createCudaDevice({options->ordinal, options->allowTf32 != 0});
  if (!created.isOk())
    return abi::report(created.status(), error);
  *device = new WeftDevice{std::move(*created), {}};
  return 0;
}

void closeDevice(WeftDevice *device) {
  device->memory.clear();
  delete device;
}

void describe(WeftDevice *device, WeftText line) {
  abi::put(line, device->device->description());
}

uint64_t availableBytes(WeftDevice *device) {
  return device->device->availableBytes();
}

int32_t runsTarget(WeftDevice *device, WeftString target) {
  return device->device->runsTarget(abi::fromC(target));
}

//===----------------------------------------------------------------------===//
// Memory
//===----------------------------------------------------------------------===//

int32_t allocate(WeftDevice *device, uint64_t bytes, uint64_t twinBytes,
                 WeftString what, WeftBlock *block, WeftText error) {
  Result<DeviceMemory> taken =
      device->device->allocate(bytes, twinBytes, abi::fromC(what));
  if (!taken.isOk())
    return abi::report(taken.status(), error);
  *block = {taken->data(), taken->hostView().data()};
  device->memory[taken->data()] = std::move(*taken);
  return 0;
}

void release(WeftDevice *device, const WeftBlock *block, uint64_t, uint64_t) {
  device->memory.erase(block->device);
}

int32_t write(WeftDevice *device, void *target, const void *bytes, size_t size,
              WeftText error) {
  return abi::report(
      device->device->write(static_cast<std::byte *>(target),
                            {static_cast<const std::byte *>(bytes), size}),
      error);
}

int32_t read(WeftDevice *device, const void *source, void *bytes, size_t size,
             WeftText error) {
  return abi::report(
      device->device->read(static_cast<const std::byte *>(source),
                           {static_cast<std::byte *>(bytes), size}),
      error);
}

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

int32_t loadKernels(WeftDevice *device, const WeftCodeImage *images,
                    size_t count, WeftModule **module, WeftText error) {
  std::vector<CodeImage> given;
  for (size_t i = 0; i < count; ++i)
    given.push_back(
        {std::string(abi::fromC(images[i].isa)),
         {},
         {static_cast<const std::byte *>(images[i].bytes), images[i].size}});
  return give(device->device->loadKernels(given), module, error);
}

void closeModule(WeftModule *module) { delete module; }

int32_t findKernel(WeftModule *module, WeftString symbol, uint64_t *kernel,
                   WeftText error) {
  Result<uint64_t> found = module->module->find(abi::fromC(symbol));
  if (!found.isOk())
    return abi::report(found.status(), error);
  *kernel = *found;
  return 0;
}

//===----------------------------------------------------------------------===//
// Recording
//===----------------------------------------------------------------------===//

int32_t record(WeftDevice *device, const WeftRecordOptions *options,
               WeftRecorder **recorder, WeftText error) {
  RecordOptions given;
  given.mode = static_cast<ExecutionMode>(options->mode);
  given.slots = options->slots;
  given.tail = options->tail;
  return give(device->device->record(given), recorder, error, device);
}

void closeRecorder(WeftRecorder *recorder) { delete recorder; }

int32_t kernel(WeftRecorder *recorder, const WeftKernelCommand *command,
               WeftText error) {
  std::vector<Operand> operands =
      abi::operandsFromC(command->operands, command->operandCount);
  return abi::report(recorder->recorder->kernel(abi::fromC(*command, operands)),
                     error);
}

int32_t call(WeftRecorder *recorder, const WeftLibraryCommand *command,
             WeftText error) {
  std::vector<Operand> operands =
      abi::operandsFromC(command->operands, command->operandCount);
  Result<LibraryCommand> given = abi::fromC(*command, operands);
  if (!given.isOk())
    return abi::report(given.status(), error);
  return abi::report(recorder->recorder->call(*given), error);
}

int32_t copy(WeftRecorder *recorder, WeftString name, WeftAddress source,
             WeftAddress destination, uint64_t bytes, WeftText error) {
  return abi::report(recorder->recorder->copy(abi::fromC(name),
                                              abi::fromC(source),
                                              abi::fromC(destination), bytes),
                     error);
}

int32_t fill(WeftRecorder *recorder, WeftString name, WeftAddress destination,
             uint64_t bytes, const void *pattern, size_t patternBytes,
             WeftText error) {
  return abi::report(
      recorder->recorder->fill(
          abi::fromC(name), abi::fromC(destination), bytes,
          {static_cast<const std::byte *>(pattern), patternBytes}),
      error);
}

int32_t recordEvent(WeftRecorder *recorder, uint32_t event, uint32_t stream,
                    WeftText error) {
  return abi::report(recorder->recorder->record(event, stream), error);
}

int32_t waitEvent(WeftRecorder *recorder, uint32_t event, uint32_t stream,
                  WeftText error) {
  return abi::report(recorder->recorder->wait(event, stream), error);
}

int32_t beginLoop(WeftRecorder *recorder, int64_t count, WeftText error) {
  return abi::report(recorder->recorder->beginLoop(count), error);
}

int32_t endLoop(WeftRecorder *recorder, WeftText error) {
  return abi::report(recorder->recorder->endLoop(), error);
}

int32_t finish(WeftRecorder *recorder, WeftExecutable **executable,
               WeftText error) {
  Result<std::unique_ptr<Executable>> finished = recorder->recorder->finish();
  if (!finished.isOk())
    return abi::report(finished.status(), error);
  *executable =
      new WeftExecutable{recorder->owner, std::move(*finished), {}, {}};
  return 0;
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

void closeExecutable(WeftExecutable *executable) { delete executable; }

Status append(const WeftDevice &device, const WeftTransfer *transfers,
              size_t count, std::vector<Transfer> &to) {
  to.clear();
  for (size_t i = 0; i < count; ++i) {
    auto found = device.memory.find(transfers[i].ring.device);
    if (found == device.memory.end())
      return makeError(StatusCode::Internal,
                       "a transfer from memory that is no ring");
    to.push_back({&found->second, transfers[i].offset, transfers[i].bytes});
  }
  return ok();
}

Result<LaunchRequest> requestOf(WeftExecutable &executable,
                                const WeftLaunchRequest &request) {
  const WeftDevice &owner = *executable.owner;
  WEFT_RETURN_IF_ERROR(
      append(owner, request.inputs, request.inputCount, executable.inputs));
  WEFT_RETURN_IF_ERROR(
      append(owner, request.results, request.resultCount, executable.results));
  return LaunchRequest{request.half, request.steps, executable.inputs,
                       executable.results};
}

int32_t launch(WeftExecutable *executable, const WeftLaunchRequest *request,
               WeftText error) {
  Result<LaunchRequest> given = requestOf(*executable, *request);
  if (!given.isOk())
    return abi::report(given.status(), error);
  return abi::report(executable->executable->launch(*given), error);
}

int32_t wait(WeftExecutable *executable, int64_t half, WeftText error) {
  return abi::report(executable->executable->wait(half), error);
}

int32_t profile(WeftExecutable *executable, const WeftLaunchRequest *request,
                WeftTimeSink sink, void *context, WeftText error) {
  Result<LaunchRequest> given = requestOf(*executable, *request);
  if (!given.isOk())
    return abi::report(given.status(), error);
  Result<std::vector<CommandTime>> times =
      executable->executable->profile(*given);
  if (!times.isOk())
    return abi::report(times.status(), error);
  for (const CommandTime &time : *times)
    sink(context, abi::toC(time.name), time.calls, time.seconds);
  return 0;
}

//===----------------------------------------------------------------------===//
// Table
//===----------------------------------------------------------------------===//

constexpr WeftPluginTable makeTable() {
  WeftPluginTable table = {};
  table.version = WEFT_PLUGIN_VERSION;
  table.name = "cuda";
#define WEFT_ENTRY(function) table.function = function;
  WEFT_ENTRY(machineFacts)
  WEFT_ENTRY(libraryFacts)
  WEFT_ENTRY(openDevice)
  WEFT_ENTRY(closeDevice)
  WEFT_ENTRY(describe)
  WEFT_ENTRY(availableBytes)
  WEFT_ENTRY(runsTarget)
  WEFT_ENTRY(allocate)
  WEFT_ENTRY(release)
  WEFT_ENTRY(write)
  WEFT_ENTRY(read)
  WEFT_ENTRY(loadKernels)
  WEFT_ENTRY(closeModule)
  WEFT_ENTRY(findKernel)
  WEFT_ENTRY(record)
  WEFT_ENTRY(closeRecorder)
  WEFT_ENTRY(kernel)
  WEFT_ENTRY(call)
  WEFT_ENTRY(copy)
  WEFT_ENTRY(fill)
  WEFT_ENTRY(recordEvent)
  WEFT_ENTRY(waitEvent)
  WEFT_ENTRY(beginLoop)
  WEFT_ENTRY(endLoop)
  WEFT_ENTRY(finish)
  WEFT_ENTRY(closeExecutable)
  WEFT_ENTRY(launch)
  WEFT_ENTRY(wait)
  WEFT_ENTRY(profile)
#undef WEFT_ENTRY
  return table;
}

constexpr WeftPluginTable exportedTable = makeTable();

} // namespace

extern "C" __attribute__((visibility("default"))) const WeftPluginTable *
weftDevicePlugin(uint32_t) {
  return &exportedTable;
}
