//===- CudaDevice.cpp - memory and recording on a GPU ---------------------===//

#include "runtime/cuda/CudaDevice.h"
#include "runtime/base/Memory.h"
#include "runtime/cuda/CudaProgram.h"

#include <cstring>

namespace weft::cuda {

namespace {

//===----------------------------------------------------------------------===//
// Recorder
//===----------------------------------------------------------------------===//

class CudaRecorder final : public Recorder {
public:
  CudaRecorder(Gpu &owner, const RecordOptions &chosen,
               DeviceCounters &counters)
      : gpu(owner), options(chosen), counted(counters) {}

  Status kernel(const KernelCommand &command) override {
    CudaKernelCall call;
    call.kernel = reinterpret_cast<const LoadedKernel *>(
        static_cast<uintptr_t>(command.kernel));
    if (call.kernel->operandBytes)
      WEFT_RETURN_IF_ERROR(checkOperands(
          call.kernel->symbol, *call.kernel->operandBytes, command.operands));
    for (const Operand &operand : command.operands)
      call.operands.push_back(operand.address);
    if (call.kernel->blocks.value_or(command.grid) != command.grid)
      return makeError(StatusCode::BadArtifact, "kernel '", call.kernel->symbol,
                       "' is made for ", *call.kernel->blocks,
                       " blocks, the metadata gives ", command.grid);
    call.grid = command.grid;
    call.block = command.block;
    if (call.grid == 0 || call.block == 0 ||
        int64_t(call.block) > call.kernel->maxThreads)
      return makeError(StatusCode::BadArtifact, "kernel '", call.kernel->symbol,
                       "' is to be launched as ", call.grid, " blocks of ",
                       call.block, " threads, expected 1 or more of 1 to ",
                       call.kernel->maxThreads);
    return add(command.name, command.location, std::move(call));
  }

  Status call(const LibraryCommand &command) override {
    CudaLibraryCall call;
    WEFT_ASSIGN_OR_RETURN(call.addresses, addressesOf(command));
    WEFT_RETURN_IF_ERROR(gpu.enter());
    WEFT_ASSIGN_OR_RETURN(
        call.plan,
        prepareLibraryCall(gpu, command.message, command.workspaceBytes));
    call.workspace = command.workspace;
    return add(command.name, command.location, std::move(call));
  }

  Status copy(std::string_view name, Address source, Address destination,
              uint64_t bytes) override {
    return add(name, "", CudaCopy{source, destination, bytes});
  }

  Status fill(std::string_view name, Address destination, uint64_t bytes,
              std::span<const std::byte> pattern) override {
    CudaFill fill = {destination, bytes, pattern.size(), 0, 0};
    if (fill.unit != 1 && fill.unit != 2 && fill.unit != 4 && fill.unit != 8)
      return makeError(StatusCode::Internal, "a pattern of ", fill.unit,
                       " bytes, expected 1, 2, 4 or 8");
    std::memcpy(&fill.low, pattern.data(), std::min<size_t>(fill.unit, 4));
    if (fill.unit == 8)
      std::memcpy(&fill.high, pattern.data() + 4, 4);
    if (fill.unit == 8 && fill.low == fill.high)
      fill.unit = 4;
    uint64_t start = reinterpret_cast<uintptr_t>(destination.base);
    if (bytes % fill.unit || start % std::min<size_t>(fill.unit, 4))
      return makeError(StatusCode::BadArtifact, bytes, " bytes at an address ",
                       start % 4,
                       " beyond a multiple of 4 are not a whole "
                       "number of patterns of ",
                       fill.unit, " bytes");
    return add(name, "", fill);
  }

  // There is one compute stream: what is recorded later comes later.
  Status record(uint32_t, uint32_t) override { return ok(); }
  Status wait(uint32_t, uint32_t) override { return ok(); }

  Status beginLoop(int64_t count) override {
    openLoops.push_back(program.size());
    return add("", "", CudaLoopBegin{count, 0});
  }

  Status endLoop() override {
    if (openLoops.empty())
      return makeError(StatusCode::Internal, "endLoop without beginLoop");
    size_t begin = openLoops.back();
    openLoops.pop_back();
    std::get<CudaLoopBegin>(program[begin].action).end = program.size();
    return add("", "", CudaLoopEnd{begin});
  }

  Result<std::unique_ptr<Executable>> finish() override {
    if (!openLoops.empty())
      return makeError(StatusCode::Internal, openLoops.size(),
                       " loops are not ended");
    return createCudaExecutable(gpu, options, std::move(program), counted);
  }

private:
  template <typename Action>
  Status add(std::string_view name, std::string_view location, Action action) {
    std::string where = join("step '", name, "'");
    if (!location.empty())
      where += join(" (", location, ")");
    program.push_back({std::string(name), std::move(where), std::move(action)});
    return ok();
  }

  Gpu &gpu;
  RecordOptions options;
  DeviceCounters &counted;
  CudaProgram program;
  std::vector<size_t> openLoops;
};

//===----------------------------------------------------------------------===//
// Device
//===----------------------------------------------------------------------===//

class CudaDevice final : public Device {
public:
  explicit CudaDevice(std::unique_ptr<Gpu> opened) : gpu(std::move(opened)) {}

  std::string_view name() const override { return "cuda"; }
  std::string description() const override { return gpu->description(); }
  bool runsTarget(std::string_view target) const override {
    return target == "cuda";
  }
  uint64_t availableBytes() const override { return gpu->freeBytes(); }

  Result<std::unique_ptr<KernelModule>>
  loadKernels(std::span<const CodeImage> images) override {
    return loadCudaKernels(*gpu, images);
  }

  Result<std::unique_ptr<Recorder>>
  record(const RecordOptions &options) override {
    return std::unique_ptr<Recorder>(
        std::make_unique<CudaRecorder>(*gpu, options, counted));
  }

protected:
  Result<MemoryBlock> allocateBytes(uint64_t bytes, uint64_t twinBytes,
                                    std::string_view what) override;
  void releaseBytes(const MemoryBlock &block, uint64_t bytes,
                    uint64_t twinBytes) override;
  Status writeBytes(std::byte *target,
                    std::span<const std::byte> bytes) override;
  Status readBytes(const std::byte *source,
                   std::span<std::byte> bytes) override;

private:
  Status takeBlock(uint64_t bytes, uint64_t twinBytes, MemoryBlock &block);

  std::unique_ptr<Gpu> gpu;
};

DevicePointer pointer(const std::byte *address) {
  return static_cast<DevicePointer>(reinterpret_cast<uintptr_t>(address));
}

Status CudaDevice::takeBlock(uint64_t bytes, uint64_t twinBytes,
                             MemoryBlock &block) {
  const DriverTable &driver = gpu->driver();
  DevicePointer address = 0;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuMemAlloc_v2, &address, bytes));
  block.device = reinterpret_cast<std::byte *>(uintptr_t(address));
  WEFT_RETURN_IF_ERROR(
      WEFT_VENDOR(driver, cuMemsetD8Async, address, 0, bytes, gpu->compute()));
  if (twinBytes) {
    void *host = nullptr;
    WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuMemHostAlloc, &host, twinBytes,
                                     hostAllocPortable));
    block.host = static_cast<std::byte *>(host);
    std::memset(block.host, 0, twinBytes);
  }
  return gpu->drain();
}

Result<MemoryBlock> CudaDevice::allocateBytes(uint64_t bytes,
                                              uint64_t twinBytes,
                                              std::string_view what) {
  WEFT_RETURN_IF_ERROR(gpu->enter());
  WEFT_RETURN_IF_ERROR(gpu->takeError().withContext(what));
  MemoryBlock block;
  Status taken = takeBlock(bytes, twinBytes, block);
  if (taken.isOk())
    return block;
  uint64_t available = gpu->freeBytes();
  releaseBytes(block, bytes, twinBytes);
  if (taken.code() == StatusCode::OutOfMemory)
    return makeError(StatusCode::OutOfMemory, what, " needs ",
                     bytesToString(bytes), ", ", gpu->name(), " has ",
                     bytesToString(available), " free (", taken.message(), ")");
  return std::move(taken).withContext(what);
}

void CudaDevice::releaseBytes(const MemoryBlock &block, uint64_t, uint64_t) {
  // Nobody is left to be told of a failure.
  if (!gpu->enter().isOk())
    return;
  if (block.device)
    gpu->driver().cuMemFree_v2(pointer(block.device));
  if (block.host)
    gpu->driver().cuMemFreeHost(block.host);
}

Status CudaDevice::writeBytes(std::byte *target,
                              std::span<const std::byte> bytes) {
  WEFT_RETURN_IF_ERROR(gpu->enter());
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(gpu->driver(), cuMemcpyHtoDAsync_v2,
                                   pointer(target), bytes.data(), bytes.size(),
                                   gpu->compute()));
  return gpu->drain();
}

Status CudaDevice::readBytes(const std::byte *source,
                             std::span<std::byte> bytes) {
  WEFT_RETURN_IF_ERROR(gpu->enter());
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(gpu->driver(), cuMemcpyDtoHAsync_v2,
                                   bytes.data(), pointer(source), bytes.size(),
                                   gpu->compute()));
  return gpu->drain();
}

} // namespace

Result<std::unique_ptr<Device>> createCudaDevice(const GpuOptions &options,
                                                 Libraries &libraries) {
  WEFT_ASSIGN_OR_RETURN(std::unique_ptr<Gpu> gpu,
                        Gpu::open(libraries, options));
  return std::unique_ptr<Device>(std::make_unique<CudaDevice>(std::move(gpu)));
}

} // namespace weft::cuda
