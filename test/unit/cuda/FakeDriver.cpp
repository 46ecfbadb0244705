//===- FakeDriver.cpp - a driver table that computes in host memory -------===//

#include "test/unit/cuda/FakeDriver.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <map>

namespace weft::cuda::fake {

namespace {

using Work = std::function<void()>;

struct FakeStream {
  bool capturing = false;
  std::vector<Work> captured;
};
struct FakeGraph {
  std::vector<Work> work;
};

State current;

} // namespace

int64_t State::count(std::string_view name) const {
  return std::count(calls.begin(), calls.end(), name);
}

State &state() { return current; }
void reset() { current = State(); }

namespace {

/// Notes a call; not Success where it is to fail.
DriverError note(const char *name) {
  current.calls.push_back(name);
  bool fails =
      current.failAt && int64_t(current.calls.size()) >= current.failAt;
  if (fails &&
      (current.sticky || int64_t(current.calls.size()) == current.failAt))
    return current.failure;
  return DriverError::Success;
}

/// The start of every call: leaves it where it is to fail.
#define WEFT_NOTE(name)                                                        \
  if (DriverError error = note(#name); error != DriverError::Success)          \
  return error

DriverError submit(Stream stream, Work work) {
  auto *fake = reinterpret_cast<FakeStream *>(stream);
  if (fake->capturing)
    fake->captured.push_back(std::move(work));
  else
    work();
  return DriverError::Success;
}

template <typename Handle>
DriverError open(Handle *handle, void *object) {
  ++current.liveObjects;
  *handle = reinterpret_cast<Handle>(object);
  return DriverError::Success;
}

std::byte *host(DevicePointer address) {
  return reinterpret_cast<std::byte *>(uintptr_t(address));
}

DriverError copy(Stream stream, void *target, const void *source,
                 size_t bytes) {
  return submit(stream, [=] { std::memcpy(target, source, bytes); });
}

template <typename T>
DriverError fill(Stream stream, DevicePointer target, T value, size_t count,
                 size_t pitch = sizeof(T)) {
  return submit(stream, [=] {
    for (size_t i = 0; i < count; ++i)
      std::memcpy(host(target) + i * pitch, &value, sizeof value);
  });
}

const char *errorName(DriverError error) {
#define WEFT_NAME(enumerator, vendor, number)                                  \
  if (error == DriverError::enumerator)                                        \
    return #vendor;
  WEFT_CUDA_DRIVER_ERRORS(WEFT_NAME)
#undef WEFT_NAME
  return nullptr;
}

//===----------------------------------------------------------------------===//
// Devices and memory
//===----------------------------------------------------------------------===//

void addDevices(DriverTable &t) {
  t.cuInit = [](unsigned) {
    WEFT_NOTE(cuInit);
    return current.initAnswer;
  };
  t.cuDriverGetVersion = [](int *version) {
    *version = current.version;
    return DriverError::Success;
  };
  t.cuGetErrorName = [](DriverError error, const char **text) {
    *text = errorName(error);
    return *text ? DriverError::Success : DriverError::InvalidValue;
  };
  t.cuGetErrorString = [](DriverError, const char **text) {
    *text = "told by the fake";
    return DriverError::Success;
  };
  t.cuDeviceGetCount = [](int *count) {
    WEFT_NOTE(cuDeviceGetCount);
    *count = current.devices;
    return DriverError::Success;
  };
  t.cuDeviceGet = [](DeviceOrdinal *device, int ordinal) {
    *device = ordinal;
    return DriverError::Success;
  };
  t.cuDeviceGetName = [](char *name, int length, DeviceOrdinal) {
    std::strncpy(name, "Fake GPU", size_t(length));
    return DriverError::Success;
  };
  t.cuDeviceGetPCIBusId = [](char *text, int length, DeviceOrdinal) {
    std::strncpy(text, "0000:01:00.0", size_t(length));
    return DriverError::Success;
  };
  t.cuDeviceGetAttribute = [](int *value, DeviceAttribute attribute,
                              DeviceOrdinal) {
    *value = attribute == DeviceAttribute::ComputeCapabilityMajor ? 9 : 0;
    return DriverError::Success;
  };
  t.cuDeviceTotalMem_v2 = [](size_t *bytes, DeviceOrdinal) {
    *bytes = size_t(1) << 30;
    return DriverError::Success;
  };
  t.cuDevicePrimaryCtxRetain = [](Context *context, DeviceOrdinal) {
    WEFT_NOTE(cuDevicePrimaryCtxRetain);
    static int object;
    return open(context, &object);
  };
  t.cuDevicePrimaryCtxRelease_v2 = [](DeviceOrdinal) {
    --current.liveObjects;
    return DriverError::Success;
  };
  t.cuCtxSetCurrent = [](Context) {
    WEFT_NOTE(cuCtxSetCurrent);
    return DriverError::Success;
  };
}

void addMemory(DriverTable &t) {
  t.cuMemGetInfo_v2 = [](size_t *available, size_t *total) {
    *available = *total = current.freeBytes;
    return DriverError::Success;
  };
  t.cuMemAlloc_v2 = [](DevicePointer *address, size_t bytes) {
    WEFT_NOTE(cuMemAlloc_v2);
    if (bytes > current.freeBytes)
      return DriverError::OutOfMemory;
    void *memory = std::aligned_alloc(256, (bytes + 255) / 256 * 256);
    // New memory holds what was there before.
    std::memset(memory, 0xa5, bytes);
    ++current.liveObjects;
    *address = reinterpret_cast<uintptr_t>(memory);
    return DriverError::Success;
  };
  t.cuMemFree_v2 = [](DevicePointer address) {
    --current.liveObjects;
    std::free(host(address));
    return DriverError::Success;
  };
  t.cuMemHostAlloc = [](void **address, size_t bytes, unsigned) {
    WEFT_NOTE(cuMemHostAlloc);
    return open(address, std::aligned_alloc(256, (bytes + 255) / 256 * 256));
  };
  t.cuMemFreeHost = [](void *address) {
    --current.liveObjects;
    std::free(address);
    return DriverError::Success;
  };
  t.cuMemcpyHtoDAsync_v2 = [](DevicePointer target, const void *source,
                              size_t bytes, Stream stream) {
    WEFT_NOTE(cuMemcpyHtoDAsync_v2);
    return copy(stream, host(target), source, bytes);
  };
  t.cuMemcpyDtoHAsync_v2 = [](void *target, DevicePointer source, size_t bytes,
                              Stream stream) {
    WEFT_NOTE(cuMemcpyDtoHAsync_v2);
    return copy(stream, target, host(source), bytes);
  };
  t.cuMemcpyDtoDAsync_v2 = [](DevicePointer target, DevicePointer source,
                              size_t bytes, Stream stream) {
    WEFT_NOTE(cuMemcpyDtoDAsync_v2);
    return copy(stream, host(target), host(source), bytes);
  };
  t.cuMemsetD8Async = [](DevicePointer target, unsigned char value,
                         size_t count, Stream stream) {
    WEFT_NOTE(cuMemsetD8Async);
    return fill(stream, target, value, count);
  };
  t.cuMemsetD16Async = [](DevicePointer target, unsigned short value,
                          size_t count, Stream stream) {
    WEFT_NOTE(cuMemsetD16Async);
    return fill(stream, target, value, count);
  };
  t.cuMemsetD32Async = [](DevicePointer target, unsigned value, size_t count,
                          Stream stream) {
    WEFT_NOTE(cuMemsetD32Async);
    return fill(stream, target, value, count);
  };
  t.cuMemsetD2D32Async = [](DevicePointer target, size_t pitch, unsigned value,
                            size_t, size_t height, Stream stream) {
    WEFT_NOTE(cuMemsetD2D32Async);
    return fill(stream, target, value, height, pitch);
  };
}

//===----------------------------------------------------------------------===//
// Streams, events, graphs
//===----------------------------------------------------------------------===//

void addStreams(DriverTable &t) {
  t.cuStreamCreate = [](Stream *stream, unsigned) {
    WEFT_NOTE(cuStreamCreate);
    return open(stream, new FakeStream);
  };
  t.cuStreamDestroy_v2 = [](Stream stream) {
    --current.liveObjects;
    delete reinterpret_cast<FakeStream *>(stream);
    return DriverError::Success;
  };
  t.cuStreamSynchronize = [](Stream) {
    WEFT_NOTE(cuStreamSynchronize);
    return DriverError::Success;
  };
  t.cuStreamWaitEvent = [](Stream, Event, unsigned) {
    WEFT_NOTE(cuStreamWaitEvent);
    return DriverError::Success;
  };
  t.cuEventCreate = [](Event *event, unsigned) {
    WEFT_NOTE(cuEventCreate);
    static int object;
    return open(event, &object);
  };
  t.cuEventDestroy_v2 = [](Event) {
    --current.liveObjects;
    return DriverError::Success;
  };
  t.cuEventRecord = [](Event, Stream) {
    WEFT_NOTE(cuEventRecord);
    return DriverError::Success;
  };
  t.cuEventSynchronize = [](Event) {
    WEFT_NOTE(cuEventSynchronize);
    return DriverError::Success;
  };
  t.cuEventElapsedTime = [](float *milliseconds, Event, Event) {
    WEFT_NOTE(cuEventElapsedTime);
    *milliseconds = 0.5f;
    return DriverError::Success;
  };
}

void addGraphs(DriverTable &t) {
  t.cuStreamBeginCapture_v2 = [](Stream stream, CaptureMode) {
    WEFT_NOTE(cuStreamBeginCapture_v2);
    reinterpret_cast<FakeStream *>(stream)->capturing = true;
    return DriverError::Success;
  };
  t.cuStreamEndCapture = [](Stream stream, Graph *graph) {
    auto *fake = reinterpret_cast<FakeStream *>(stream);
    fake->capturing = false;
    auto captured = std::move(fake->captured);
    WEFT_NOTE(cuStreamEndCapture);
    return open(graph, new FakeGraph{std::move(captured)});
  };
  t.cuGraphInstantiateWithFlags = [](GraphExec *executable, Graph graph,
                                     unsigned long long) {
    WEFT_NOTE(cuGraphInstantiateWithFlags);
    return open(executable,
                new FakeGraph(*reinterpret_cast<FakeGraph *>(graph)));
  };
  t.cuGraphUpload = [](GraphExec, Stream) {
    WEFT_NOTE(cuGraphUpload);
    return DriverError::Success;
  };
  t.cuGraphLaunch = [](GraphExec executable, Stream) {
    WEFT_NOTE(cuGraphLaunch);
    for (const Work &work : reinterpret_cast<FakeGraph *>(executable)->work)
      work();
    return DriverError::Success;
  };
  t.cuGraphDestroy = [](Graph graph) {
    --current.liveObjects;
    delete reinterpret_cast<FakeGraph *>(graph);
    return DriverError::Success;
  };
  t.cuGraphExecDestroy = [](GraphExec executable) {
    --current.liveObjects;
    delete reinterpret_cast<FakeGraph *>(executable);
    return DriverError::Success;
  };
}

//===----------------------------------------------------------------------===//
// Kernels: each adds 1 to the bytes of its first operand
//===----------------------------------------------------------------------===//

void addKernels(DriverTable &t) {
  t.cuModuleLoadDataEx = [](Module *module, const void *image, unsigned,
                            JitOption *, void **values) {
    WEFT_NOTE(cuModuleLoadDataEx);
    std::string_view text(static_cast<const char *>(image));
    if (text == "refused") {
      std::strcpy(static_cast<char *>(values[0]),
                  "line 3: no such thing\nmore");
      return DriverError::InvalidPtx;
    }
    if (text == "other")
      return DriverError::NoBinaryForGpu;
    static int object;
    return open(module, &object);
  };
  t.cuModuleUnload = [](Module) {
    --current.liveObjects;
    return DriverError::Success;
  };
  t.cuModuleGetFunction = [](Function *function, Module, const char *name) {
    WEFT_NOTE(cuModuleGetFunction);
    if (std::strcmp(name, "fit$0$add") != 0)
      return DriverError::NotFound;
    static int object;
    *function = reinterpret_cast<Function>(&object);
    return DriverError::Success;
  };
  t.cuFuncGetAttribute = [](int *value, FunctionAttribute, Function) {
    WEFT_NOTE(cuFuncGetAttribute);
    *value = 1024;
    return DriverError::Success;
  };
  t.cuLaunchKernel = [](Function, unsigned gridX, unsigned, unsigned, unsigned,
                        unsigned, unsigned, unsigned, Stream stream,
                        void **parameters, void **) {
    WEFT_NOTE(cuLaunchKernel);
    DevicePointer target = *static_cast<DevicePointer *>(parameters[0]);
    return submit(stream, [=] {
      for (unsigned i = 0; i < gridX; ++i)
        host(target)[i] = std::byte(std::to_integer<int>(host(target)[i]) + 1);
    });
  };
}

} // namespace

DriverTable driverTable() {
  DriverTable table;
  addDevices(table);
  addMemory(table);
  addStreams(table);
  addGraphs(table);
  addKernels(table);
  return table;
}

NvmlTable nvmlTable() {
  NvmlTable t;
  t.nvmlInit_v2 = [] { return NvmlStatus::Success; };
  t.nvmlShutdown = [] { return NvmlStatus::Success; };
  t.nvmlSystemGetDriverVersion = [](char *text, unsigned length) {
    std::strncpy(text, "580.1", length);
    return NvmlStatus::Success;
  };
  t.nvmlDeviceGetCount_v2 = [](unsigned *count) {
    *count = current.managedDevices;
    return NvmlStatus::Success;
  };
  t.nvmlDeviceGetHandleByPciBusId_v2 = [](const char *, NvmlDevice *device) {
    *device = nullptr;
    return NvmlStatus::Success;
  };
  t.nvmlDeviceGetUtilizationRates = [](NvmlDevice, NvmlUtilization *load) {
    *load = {42, 7};
    return NvmlStatus::Success;
  };
  t.nvmlDeviceGetMemoryInfo = [](NvmlDevice, NvmlMemory *memory) {
    *memory = {100, 60, 40};
    return NvmlStatus::Success;
  };
  t.nvmlDeviceGetComputeRunningProcesses_v3 = [](NvmlDevice, unsigned *count,
                                                 NvmlProcess *processes) {
    *count = 1;
    processes[0] = {99999999, 40, 0, 0};
    return NvmlStatus::Success;
  };
  return t;
}

} // namespace weft::cuda::fake
