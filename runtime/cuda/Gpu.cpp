//===- Gpu.cpp - one opened GPU: context, streams, library handles --------===//

#include "runtime/cuda/Gpu.h"
#include "runtime/base/Memory.h"
#include "runtime/cuda/Machine.h"

#include <atomic>

namespace weft::cuda {

/// The context that this thread works in; see Gpu::serial.
static thread_local uint64_t enteredSerial = 0;

static std::string devicesToString(const WeftMachineFacts &facts) {
  std::string text;
  for (uint32_t i = 0; i < facts.devices; ++i)
    text += join(i ? ", " : "", "cuda:", facts.device[i].ordinal, " ",
                 facts.device[i].name);
  return text;
}

Result<std::unique_ptr<Gpu>> Gpu::open(Libraries &libraries,
                                       const GpuOptions &options) {
  auto facts = std::make_unique<WeftMachineFacts>();
  lookAround(libraries, Detail::Names, *facts);
  if (facts->reason != WEFT_REASON_NONE)
    return makeError(StatusCode::NoDevice, facts->explanation);
  if (options.ordinal < 0 || uint32_t(options.ordinal) >= facts->devices)
    return makeError(StatusCode::NoDevice, "there is no cuda:", options.ordinal,
                     ", only ", devicesToString(*facts));
  std::unique_ptr<Gpu> gpu(
      new Gpu(libraries, libraries.driver()->calls, options));
  const WeftDeviceFacts &found = facts->device[options.ordinal];
  gpu->deviceName = found.name;
  gpu->computeCapability = found.major * 10 + found.minor;
  gpu->totalBytes = found.totalBytes;
  gpu->driverVersion = facts->driverVersion;
  gpu->emulated = facts->emulated != 0;
  WEFT_RETURN_IF_ERROR(gpu->take().withContext(join("cuda:", options.ordinal)));
  return gpu;
}

Status Gpu::take() {
  static std::atomic<uint64_t> count = 0;
  serial = ++count;
  WEFT_RETURN_IF_ERROR(
      WEFT_VENDOR(calls, cuDeviceGet, &device, options.ordinal));
  WEFT_RETURN_IF_ERROR(
      WEFT_VENDOR(calls, cuDevicePrimaryCtxRetain, &context, device));
  WEFT_RETURN_IF_ERROR(enter());
  for (Stream &stream : streams)
    WEFT_RETURN_IF_ERROR(
        WEFT_VENDOR(calls, cuStreamCreate, &stream, streamNonBlocking));
  return WEFT_VENDOR(calls, cuEventCreate, &drained, eventDisableTiming);
}

Gpu::~Gpu() {
  if (!context)
    return;
  // Whatever fails here has failed before and was told then.
  if (!enter().isOk())
    calls.cuCtxSetCurrent(context);
  for (Stream stream : streams)
    if (stream)
      calls.cuStreamSynchronize(stream);
  if (dnnHandle)
    dnnTable->cudnnDestroy(dnnHandle);
  if (blasHandle)
    blasTable->cublasLtDestroy(blasHandle);
  if (drained)
    calls.cuEventDestroy_v2(drained);
  for (Stream stream : streams)
    if (stream)
      calls.cuStreamDestroy_v2(stream);
  calls.cuCtxSetCurrent(nullptr);
  enteredSerial = 0;
  calls.cuDevicePrimaryCtxRelease_v2(device);
}

Status Gpu::enter() const {
  if (enteredSerial == serial)
    return ok();
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(calls, cuCtxSetCurrent, context));
  enteredSerial = serial;
  return ok();
}

Status Gpu::drain() const {
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(calls, cuEventRecord, drained, compute()));
  return WEFT_VENDOR(calls, cuEventSynchronize, drained);
}

template <typename Table>
static Status unavailable(const Result<Opened<Table>> &opened) {
  return Status(opened.status().code(), std::string(opened.status().message()));
}

Result<BlasHandle> Gpu::blas() {
  if (blasHandle)
    return blasHandle;
  const auto &opened = libraries.cublasLt();
  if (!opened.isOk())
    return unavailable(opened);
  blasTable = &opened->calls;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(*blasTable, cublasLtCreate, &blasHandle));
  return blasHandle;
}

Result<DnnHandle> Gpu::dnn() {
  if (dnnHandle)
    return dnnHandle;
  const auto &opened = libraries.cudnn();
  if (!opened.isOk())
    return unavailable(opened);
  dnnTable = &opened->calls;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(*dnnTable, cudnnCreate, &dnnHandle));
  WEFT_RETURN_IF_ERROR(
      WEFT_VENDOR(*dnnTable, cudnnSetStream, dnnHandle, compute()));
  return dnnHandle;
}

uint64_t Gpu::freeBytes() const {
  size_t available = 0, total = 0;
  Status asked = enter();
  if (asked.isOk())
    asked = WEFT_VENDOR(calls, cuMemGetInfo_v2, &available, &total);
  if (asked.isOk())
    return available;
  untold = std::move(asked);
  return ~uint64_t(0);
}

std::string Gpu::description() const {
  uint64_t available = freeBytes();
  std::string memory = available == ~uint64_t(0)
                           ? std::string("an unknown part")
                           : bytesToString(available);
  return join("cuda:", options.ordinal, ": ", deviceName, ", sm_",
              computeCapability, ", ", memory, " free of ",
              bytesToString(totalBytes), ", driver of CUDA ",
              versionToString(driverVersion), emulated ? ", emulated" : "");
}

} // namespace weft::cuda
