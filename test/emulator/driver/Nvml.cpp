//===- Nvml.cpp - the management library's calls --------------------------===//

#include "test/emulator/driver/Call.h"

#include <algorithm>
#include <cstring>

namespace weft::emulated {

using cuda::NvmlStatus;

namespace {

/// Knows all GPUs, whatever CUDA_VISIBLE_DEVICES says.
struct NvmlDeviceObject : Object {
  int device = 0;
};

int initialised = 0;
/// One object a GPU for the life of the process: nobody destroys them.
std::map<int, std::shared_ptr<NvmlDeviceObject>> devices;

NvmlStatus checkInitialised() {
  return initialised ? NvmlStatus::Success : NvmlStatus::Uninitialized;
}

const Gpu *gpuOf(State &s, cuda::NvmlDevice device, int &number) {
  for (auto &[index, object] : devices)
    if (handleOf<cuda::NvmlDevice>(*object) == device) {
      number = index;
      return &s.machine.gpus[size_t(index)];
    }
  return nullptr;
}

cuda::NvmlDevice handleFor(int number) {
  std::shared_ptr<NvmlDeviceObject> &slot = devices[number];
  if (!slot) {
    slot = std::make_shared<NvmlDeviceObject>();
    slot->device = number;
    slot->handle = 0x5eed'ffff'0000 + uint64_t(number) * 64;
  }
  return handleOf<cuda::NvmlDevice>(*slot);
}

/// Domains have four or eight digits: the last digits decide.
bool sameBus(std::string_view one, std::string_view other) {
  size_t length = std::min(one.size(), other.size());
  return length >= 12 &&
         one.substr(one.size() - 12) == other.substr(other.size() - 12);
}

std::string printDevice(cuda::NvmlDevice device) {
  int number = 0;
  return gpuOf(state(), device, number) ? "nvml_device" + std::to_string(number)
                                        : "foreign";
}

/// The process that holds what the machine file says is used.
constexpr unsigned otherProcess = 4711;

} // namespace

} // namespace weft::emulated

using namespace weft::emulated;

namespace weft::cuda {

NvmlStatus nvmlInit_v2() {
  return enter("nvmlInit_v2", Free, [&](State &s) {
    if (!s.machine.nvml)
      return NvmlStatus::DriverNotLoaded;
    if (!s.machine.permission)
      return NvmlStatus::NoPermission;
    ++initialised;
    return NvmlStatus::Success;
  });
}

NvmlStatus nvmlShutdown() {
  return enter("nvmlShutdown", Releases, [&](State &) {
    NvmlStatus status = checkInitialised();
    initialised = std::max(0, initialised - 1);
    return status;
  });
}

const char *nvmlErrorString(NvmlStatus status) {
  return enterPlain(
      "nvmlErrorString", static_cast<const char *>(nullptr),
      [&](State &) -> const char * {
        switch (status) {
#define WEFT_STATUS_NAME(name, vendor, number)                                 \
  case NvmlStatus::name:                                                       \
    return #vendor;
          WEFT_NVML_STATUSES(WEFT_STATUS_NAME)
#undef WEFT_STATUS_NAME
        }
        return "unknown status";
      },
      status);
}

NvmlStatus nvmlSystemGetDriverVersion(char *text, unsigned length) {
  return enter(
      "nvmlSystemGetDriverVersion", Free,
      [&](State &s) {
        if (!initialised)
          return NvmlStatus::Uninitialized;
        if (!text)
          return NvmlStatus::InvalidArgument;
        if (s.machine.release.size() >= length)
          return NvmlStatus::InsufficientSize;
        memcpy(text, s.machine.release.c_str(), s.machine.release.size() + 1);
        return NvmlStatus::Success;
      },
      TextOut{text}, length);
}

NvmlStatus nvmlDeviceGetCount_v2(unsigned *count) {
  return enter(
      "nvmlDeviceGetCount_v2", Free,
      [&](State &s) {
        if (!initialised)
          return NvmlStatus::Uninitialized;
        if (!count)
          return NvmlStatus::InvalidArgument;
        *count = unsigned(s.machine.gpus.size());
        return NvmlStatus::Success;
      },
      count);
}

NvmlStatus nvmlDeviceGetHandleByPciBusId_v2(const char *busId,
                                            NvmlDevice *device) {
  return enter(
      "nvmlDeviceGetHandleByPciBusId_v2", Free,
      [&](State &s) {
        if (!initialised)
          return NvmlStatus::Uninitialized;
        if (!busId || !device)
          return NvmlStatus::InvalidArgument;
        for (size_t i = 0; i < s.machine.gpus.size(); ++i)
          if (sameBus(s.machine.gpus[i].pci, busId)) {
            *device = handleFor(int(i));
            return NvmlStatus::Success;
          }
        return NvmlStatus::NotFound;
      },
      Quoted{busId});
}

NvmlStatus nvmlDeviceGetMemoryInfo(NvmlDevice device, NvmlMemory *memory) {
  return enter(
      "nvmlDeviceGetMemoryInfo", Free,
      [&](State &s) {
        int number = 0;
        const Gpu *gpu = gpuOf(s, device, number);
        if (!initialised)
          return NvmlStatus::Uninitialized;
        if (!gpu || !memory)
          return NvmlStatus::InvalidArgument;
        memory->total = gpu->memory;
        memory->used =
            std::min(gpu->memory, gpu->used + s.memory.usedBytes(number));
        memory->available = memory->total - memory->used;
        return NvmlStatus::Success;
      },
      Plain{printDevice(device)});
}

NvmlStatus nvmlDeviceGetUtilizationRates(NvmlDevice device,
                                         NvmlUtilization *utilization) {
  return enter(
      "nvmlDeviceGetUtilizationRates", Free,
      [&](State &s) {
        int number = 0;
        const Gpu *gpu = gpuOf(s, device, number);
        if (!initialised)
          return NvmlStatus::Uninitialized;
        if (!gpu || !utilization)
          return NvmlStatus::InvalidArgument;
        *utilization = {gpu->used ? 50u : 0u, 0};
        return NvmlStatus::Success;
      },
      Plain{printDevice(device)});
}

NvmlStatus nvmlDeviceGetComputeRunningProcesses_v3(NvmlDevice device,
                                                   unsigned *count,
                                                   NvmlProcess *processes) {
  return enter(
      "nvmlDeviceGetComputeRunningProcesses_v3", Free,
      [&](State &s) {
        int number = 0;
        const Gpu *gpu = gpuOf(s, device, number);
        if (!initialised)
          return NvmlStatus::Uninitialized;
        if (!gpu || !count)
          return NvmlStatus::InvalidArgument;
        unsigned room = *count;
        *count = gpu->used ? 1 : 0;
        if (room < *count)
          return NvmlStatus::InsufficientSize;
        if (*count && !processes)
          return NvmlStatus::InvalidArgument;
        if (*count)
          processes[0] = {otherProcess, gpu->used, ~0u, ~0u};
        return NvmlStatus::Success;
      },
      Plain{printDevice(device)});
}

} // namespace weft::cuda
