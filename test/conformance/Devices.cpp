//===- Devices.cpp - the devices that the suite runs on -------------------===//

#include "runtime/cpu/CpuDevice.h"
#include "runtime/device/Plugin.h"
#include "runtime/null/NullDevice.h"
#include "test/conformance/DeviceSuite.h"
#include "test/conformance/LateDevice.h"

namespace weft {

static DeviceCase cpuCase(std::string name, int64_t threads, bool useLibrary) {
  return {std::move(name),
          [=] {
            CpuOptions options;
            options.threads = threads;
            options.useLibrary = useLibrary;
            return createCpuDevice(options);
          },
          ""};
}

/// The suite must not ask more of a device than a late one gives.
static Result<std::unique_ptr<Device>> createLateDevice() {
  static test::LateLog log;
  WEFT_ASSIGN_OR_RETURN(auto computes, createCpuDevice({1, false}));
  return std::unique_ptr<Device>(
      std::make_unique<test::LateDevice>(std::move(computes), log));
}

/// A GPU, or what WEFT_CUDA_DRIVER names in its place; skipped without both.
static Result<std::unique_ptr<Device>> createCudaDevice() {
  WEFT_ASSIGN_OR_RETURN(Plugin plugin, Plugin::open("cuda"));
  return plugin.openDevice();
}

std::vector<DeviceCase> deviceCases() {
  return {
      cpuCase("Cpu", 0, true),
      cpuCase("CpuOneThread", 1, true),
      cpuCase("CpuManyThreads", 5, true),
      cpuCase("CpuPlain", 2, false),
      {"Late", createLateDevice, ""},
      {"Cuda", createCudaDevice, ""},
      {"Null",
       []() -> Result<std::unique_ptr<Device>> { return createNullDevice(); },
       "the null device computes nothing by design"},
  };
}

} // namespace weft
