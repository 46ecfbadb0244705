//===- CpuDevice.cpp - memory, recording and libraries of the CPU ---------===//

#include "runtime/cpu/CpuDevice.h"
#include "runtime/base/Memory.h"
#include "runtime/cpu/CpuProgram.h"

#include <cstring>
#include <map>

namespace weft {

namespace {

/// The first that has something for a message computes it: own kernels, these
/// and oneDNN for widened operands, oneDNN (epilogues after its products),
/// plain loops. Native bf16 products add up in another order on each
/// processor; widened ones do not.
struct CpuLibraries {
  std::unique_ptr<Library> direct, oneDnn, epilogue, widening;
  std::unique_ptr<Library> plain = createPlainLibrary();
  /// Why there is no oneDNN.
  std::string whyNot;

  Result<std::unique_ptr<LibraryPlan>> prepare(const LibraryMessage &message,
                                               uint64_t mostScratch) {
    for (Library *library : {direct.get(), widening.get(), oneDnn.get(),
                             epilogue.get(), plain.get()}) {
      if (!library)
        continue;
      WEFT_ASSIGN_OR_RETURN(std::unique_ptr<LibraryPlan> plan,
                            library->prepare(message, mostScratch));
      if (plan)
        return plan;
    }
    return std::unique_ptr<LibraryPlan>();
  }
};

//===----------------------------------------------------------------------===//
// Recorder
//===----------------------------------------------------------------------===//

class CpuRecorder final : public Recorder {
public:
  CpuRecorder(ExecutionMode executionMode, ThreadPool &threads,
              CpuLibraries &available, DeviceCounters &counters)
      : mode(executionMode), pool(threads), libraries(available),
        counted(counters) {}

  Status kernel(const KernelCommand &command) override {
    const CpuKernel &taken = *reinterpret_cast<const CpuKernel *>(
        static_cast<uintptr_t>(command.kernel));
    WEFT_RETURN_IF_ERROR(
        checkOperands(taken.symbol, taken.operandBytes, command.operands));
    if (command.partitions != taken.partitions)
      return makeError(StatusCode::BadArtifact, "kernel '", taken.symbol,
                       "' has ", taken.partitions,
                       " partitions, the metadata gives ", command.partitions);
    CpuKernelCall call;
    call.function = taken.function;
    for (const Operand &operand : command.operands)
      call.operands.push_back(operand.address);
    call.sizes.assign(command.sizes.begin(), command.sizes.end());
    call.partitions = command.partitions;
    return add(command.name, std::move(call));
  }

  Status call(const LibraryCommand &command) override {
    WEFT_ASSIGN_OR_RETURN(CallAddresses addresses, addressesOf(command));
    WEFT_ASSIGN_OR_RETURN(
        std::unique_ptr<LibraryPlan> plan,
        libraries.prepare(command.message, command.workspaceBytes));
    if (!plan)
      return makeError(StatusCode::BadArtifact, command.name, ": ",
                       describe(command.message),
                       " is not something this device computes with ",
                       command.workspaceBytes, " bytes of workspace");
    return add(command.name,
               CpuLibraryCall{std::move(plan), addresses, command.workspace});
  }

  Status copy(std::string_view name, Address source, Address destination,
              uint64_t bytes) override {
    return add(name, CpuCopy{source, destination, bytes});
  }

  Status fill(std::string_view name, Address destination, uint64_t bytes,
              std::span<const std::byte> pattern) override {
    return add(name,
               CpuFill{destination, bytes, {pattern.begin(), pattern.end()}});
  }

  // Commands run in the order of recording: every event has happened.
  Status record(uint32_t, uint32_t) override { return ok(); }
  Status wait(uint32_t, uint32_t) override { return ok(); }

  Status beginLoop(int64_t count) override {
    openLoops.push_back(program.size());
    return add("", CpuLoopBegin{count, 0});
  }

  Status endLoop() override {
    if (openLoops.empty())
      return makeError(StatusCode::Internal, "endLoop without beginLoop");
    size_t begin = openLoops.back();
    openLoops.pop_back();
    std::get<CpuLoopBegin>(program[begin].action).end = program.size();
    return add("", CpuLoopEnd{begin});
  }

  Result<std::unique_ptr<Executable>> finish() override {
    if (!openLoops.empty())
      return makeError(StatusCode::Internal, openLoops.size(),
                       " loops are not ended");
    return createCpuExecutable(mode, std::move(program), pool, counted);
  }

private:
  template <typename Action>
  Status add(std::string_view name, Action action) {
    program.push_back({std::string(name), std::move(action)});
    return ok();
  }

  ExecutionMode mode;
  ThreadPool &pool;
  CpuLibraries &libraries;
  DeviceCounters &counted;
  CpuProgram program;
  std::vector<size_t> openLoops;
};

//===----------------------------------------------------------------------===//
// Device
//===----------------------------------------------------------------------===//

class CpuDevice final : public Device {
public:
  CpuDevice(std::unique_ptr<ThreadPool> threads, CpuLibraries available)
      : pool(std::move(threads)), libraries(std::move(available)) {}

  std::string_view name() const override { return "cpu"; }

  std::string description() const override {
    std::string library = libraries.oneDnn ? libraries.oneDnn->name()
                                           : join(libraries.plain->name(), " (",
                                                  libraries.whyNot, ")");
    int64_t threads = pool->threads();
    return join("cpu: ", processorName(), ", ", processorLevel(), ", ", threads,
                threads == 1 ? " thread, " : " threads, ", library);
  }

  bool runsTarget(std::string_view target) const override {
    return target == "cpu";
  }
  uint64_t availableBytes() const override { return availableHostBytes(); }

  Result<std::unique_ptr<KernelModule>>
  loadKernels(std::span<const CodeImage> images) override {
    return loadCpuKernels(images);
  }

  Result<std::unique_ptr<Recorder>>
  record(const RecordOptions &options) override {
    return std::unique_ptr<Recorder>(
        std::make_unique<CpuRecorder>(options.mode, *pool, libraries, counted));
  }

protected:
  Result<MemoryBlock> allocateBytes(uint64_t bytes, uint64_t twinBytes,
                                    std::string_view what) override {
    WEFT_ASSIGN_OR_RETURN(HostMemory memory, HostMemory::allocate(bytes, what));
    std::byte *start = memory.data();
    blocks[start] = std::move(memory);
    return MemoryBlock{start, twinBytes ? start : nullptr};
  }
  void releaseBytes(const MemoryBlock &block, uint64_t, uint64_t) override {
    blocks.erase(block.device);
  }
  Status writeBytes(std::byte *target,
                    std::span<const std::byte> bytes) override {
    std::memcpy(target, bytes.data(), bytes.size());
    return ok();
  }
  Status readBytes(const std::byte *source,
                   std::span<std::byte> bytes) override {
    std::memcpy(bytes.data(), source, bytes.size());
    return ok();
  }

private:
  std::unique_ptr<ThreadPool> pool;
  CpuLibraries libraries;
  std::map<std::byte *, HostMemory> blocks;
};

} // namespace

Result<std::unique_ptr<Device>> createCpuDevice(const CpuOptions &options) {
  CpuLibraries libraries;
  if (options.useLibrary) {
    libraries.direct = createDirectLibrary();
    Result<std::unique_ptr<Library>> oneDnn = createOneDnnLibrary();
    if (oneDnn.isOk())
      libraries.oneDnn = std::move(*oneDnn);
    else
      libraries.whyNot = oneDnn.status().message();
    libraries.epilogue = createEpilogueLibrary(libraries.oneDnn.get());
    libraries.widening =
        createWideningLibrary({libraries.direct.get(), libraries.oneDnn.get(),
                               libraries.epilogue.get()});
  } else {
    libraries.whyNot = "no library asked for";
  }
  int64_t threads = options.threads ? options.threads : availableProcessors();
  WEFT_ASSIGN_OR_RETURN(std::unique_ptr<ThreadPool> pool,
                        ThreadPool::create(threads, nullptr));
  return std::unique_ptr<Device>(
      std::make_unique<CpuDevice>(std::move(pool), std::move(libraries)));
}

} // namespace weft
