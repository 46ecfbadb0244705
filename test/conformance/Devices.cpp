//===- Devices.cpp - the devices that the suite runs on -------------------===//

#include "runtime/cpu/CpuDevice.h"
#include "runtime/null/NullDevice.h"
#include "test/conformance/DeviceSuite.h"

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

std::vector<DeviceCase> deviceCases() {
  return {
      cpuCase("Cpu", 0, true),
      cpuCase("CpuOneThread", 1, true),
      cpuCase("CpuManyThreads", 5, true),
      cpuCase("CpuPlain", 2, false),
      {"Null",
       []() -> Result<std::unique_ptr<Device>> { return createNullDevice(); },
       "the null device computes nothing by design"},
  };
}

} // namespace weft
