//===- Devices.cpp - the driver, its devices and their contexts -----------===//

#include "test/emulator/driver/Call.h"

#include <cstring>

namespace weft::emulated {

namespace {

/// The GPU of an ordinal; null where there is none.
const Gpu *gpuOf(const State &s, int ordinal) {
  if (ordinal < 0 || size_t(ordinal) >= s.visible.size())
    return nullptr;
  return &s.machine.gpus[size_t(s.visible[size_t(ordinal)])];
}

DriverError copyText(const std::string &text, char *out, int length) {
  if (!out || length <= 0)
    return DriverError::InvalidValue;
  size_t count = std::min(text.size(), size_t(length) - 1);
  memcpy(out, text.data(), count);
  out[count] = 0;
  return count == text.size() ? DriverError::Success
                              : DriverError::InvalidValue;
}

bool attributeOf(const Gpu &gpu, cuda::DeviceAttribute attribute, int &value) {
  switch (attribute) {
  case cuda::DeviceAttribute::MaxThreadsPerBlock:
  case cuda::DeviceAttribute::MaxBlockDimX:
    value = 1024;
    return true;
  case cuda::DeviceAttribute::MaxGridDimX:
    value = 0x7fffffff;
    return true;
  case cuda::DeviceAttribute::MaxSharedMemoryPerBlock:
    value = 49152;
    return true;
  case cuda::DeviceAttribute::ClockRate:
    value = gpu.clock;
    return true;
  case cuda::DeviceAttribute::MultiprocessorCount:
    value = gpu.processors;
    return true;
  case cuda::DeviceAttribute::ComputeMode:
    value = 0;
    return true;
  case cuda::DeviceAttribute::EccEnabled:
    value = 1;
    return true;
  case cuda::DeviceAttribute::MemoryClockRate:
    value = gpu.memoryClock;
    return true;
  case cuda::DeviceAttribute::GlobalMemoryBusWidth:
    value = gpu.busWidth;
    return true;
  case cuda::DeviceAttribute::L2CacheSize:
    value = int(gpu.cache);
    return true;
  case cuda::DeviceAttribute::ComputeCapabilityMajor:
    value = gpu.major;
    return true;
  case cuda::DeviceAttribute::ComputeCapabilityMinor:
    value = gpu.minor;
    return true;
  }
  return false;
}

/// Everything that belongs to a context goes with it.
void destroyContext(State &s, const std::shared_ptr<ContextObject> &context) {
  s.scheduler.finishDevice(context->device);
  context->legacy->alive = false;
  s.contexts.erase(context->device);
  s.handles.erase(*context);
}

} // namespace

} // namespace weft::emulated

using namespace weft::emulated;

namespace weft::cuda {

DriverError cuInit(unsigned flags) {
  return enter(
      "cuInit", Free,
      [&](State &s) {
        if (flags)
          return DriverError::InvalidValue;
        if (!s.machine.permission)
          return DriverError::OperatingSystem;
        if (s.visible.empty())
          return DriverError::NoDevice;
        s.initialised = true;
        return DriverError::Success;
      },
      flags);
}

DriverError cuDriverGetVersion(int *version) {
  return enter(
      "cuDriverGetVersion", Free,
      [&](State &s) {
        if (!version)
          return DriverError::InvalidValue;
        *version = s.machine.driver;
        return DriverError::Success;
      },
      version);
}

DriverError cuGetErrorName(DriverError error, const char **text) {
  return enter(
      "cuGetErrorName", Free,
      [&](State &) {
        if (!text)
          return DriverError::InvalidValue;
        *text = nullptr;
        switch (error) {
#define WEFT_ERROR_NAME(name, vendor, number)                                  \
  case DriverError::name:                                                      \
    *text = #vendor;                                                           \
    break;
          WEFT_CUDA_DRIVER_ERRORS(WEFT_ERROR_NAME)
#undef WEFT_ERROR_NAME
        }
        return *text ? DriverError::Success : DriverError::InvalidValue;
      },
      error);
}

DriverError cuGetErrorString(DriverError error, const char **text) {
  return enter(
      "cuGetErrorString", Free,
      [&](State &) {
        if (!text)
          return DriverError::InvalidValue;
        *text = nullptr;
        switch (error) {
#define WEFT_ERROR_TEXT(name, vendor, number)                                  \
  case DriverError::name:                                                      \
    *text = "emulated " #vendor;                                               \
    break;
          WEFT_CUDA_DRIVER_ERRORS(WEFT_ERROR_TEXT)
#undef WEFT_ERROR_TEXT
        }
        return *text ? DriverError::Success : DriverError::InvalidValue;
      },
      error);
}

DriverError cuDeviceGetCount(int *count) {
  return enter(
      "cuDeviceGetCount", NeedsDriver,
      [&](State &s) {
        if (!count)
          return DriverError::InvalidValue;
        *count = int(s.visible.size());
        return DriverError::Success;
      },
      count);
}

DriverError cuDeviceGet(DeviceOrdinal *device, int ordinal) {
  return enter(
      "cuDeviceGet", NeedsDriver,
      [&](State &s) {
        if (!device)
          return DriverError::InvalidValue;
        if (!gpuOf(s, ordinal))
          return DriverError::InvalidDevice;
        *device = ordinal;
        return DriverError::Success;
      },
      device, ordinal);
}

DriverError cuDeviceGetName(char *name, int length, DeviceOrdinal device) {
  return enter(
      "cuDeviceGetName", NeedsDriver,
      [&](State &s) {
        const Gpu *gpu = gpuOf(s, device);
        return gpu ? copyText(gpu->name, name, length)
                   : DriverError::InvalidDevice;
      },
      TextOut{name}, length, device);
}

DriverError cuDeviceGetAttribute(int *value, DeviceAttribute attribute,
                                 DeviceOrdinal device) {
  return enter(
      "cuDeviceGetAttribute", NeedsDriver,
      [&](State &s) {
        const Gpu *gpu = gpuOf(s, device);
        if (!gpu)
          return DriverError::InvalidDevice;
        return value && attributeOf(*gpu, attribute, *value)
                   ? DriverError::Success
                   : DriverError::InvalidValue;
      },
      value, attribute, device);
}

DriverError cuDeviceTotalMem_v2(size_t *bytes, DeviceOrdinal device) {
  return enter(
      "cuDeviceTotalMem_v2", NeedsDriver,
      [&](State &s) {
        const Gpu *gpu = gpuOf(s, device);
        if (!gpu)
          return DriverError::InvalidDevice;
        if (!bytes)
          return DriverError::InvalidValue;
        *bytes = gpu->memory;
        return DriverError::Success;
      },
      bytes, device);
}

DriverError cuDeviceGetPCIBusId(char *text, int length, DeviceOrdinal device) {
  return enter(
      "cuDeviceGetPCIBusId", NeedsDriver,
      [&](State &s) {
        const Gpu *gpu = gpuOf(s, device);
        return gpu ? copyText(gpu->pci, text, length)
                   : DriverError::InvalidDevice;
      },
      TextOut{text}, length, device);
}

DriverError cuDevicePrimaryCtxRetain(Context *context, DeviceOrdinal device) {
  return enter(
      "cuDevicePrimaryCtxRetain", NeedsDriver,
      [&](State &s) {
        if (!gpuOf(s, device))
          return DriverError::InvalidDevice;
        if (!context)
          return DriverError::InvalidValue;
        int number = s.visible[size_t(device)];
        auto &slot = s.contexts[number];
        if (!slot) {
          slot = s.handles.make<emulated::ContextObject>();
          slot->device = number;
          slot->legacy = s.scheduler.makeQueue(number);
        }
        ++slot->retained;
        *context = handleOf<Context>(*slot);
        return DriverError::Success;
      },
      context, device);
}

DriverError cuDevicePrimaryCtxRelease_v2(DeviceOrdinal device) {
  return enter(
      "cuDevicePrimaryCtxRelease_v2", NeedsDriver | Releases,
      [&](State &s) {
        if (!gpuOf(s, device))
          return DriverError::InvalidDevice;
        auto found = s.contexts.find(s.visible[size_t(device)]);
        if (found == s.contexts.end())
          return DriverError::InvalidContext;
        std::shared_ptr<emulated::ContextObject> context = found->second;
        if (--context->retained == 0)
          destroyContext(s, context);
        return context->sticky;
      },
      device);
}

DriverError cuCtxSetCurrent(Context context) {
  return enter(
      "cuCtxSetCurrent", NeedsDriver,
      [&](State &s) {
        auto object = s.handles.find<emulated::ContextObject>(context);
        if (context && !object)
          return DriverError::InvalidContext;
        currentContext = object ? object->handle : 0;
        return object ? object->sticky : DriverError::Success;
      },
      context);
}

} // namespace weft::cuda
