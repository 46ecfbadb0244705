//===- Machine.cpp - which GPUs there are, and why none -------------------===//

#include "runtime/cuda/Machine.h"
#include "runtime/cuda/Calls.h"
#include "runtime/device/PluginConvert.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <unistd.h>

namespace weft::cuda {

std::string versionToString(int version) {
  return join(version / 1000, ".", version % 1000 / 10);
}

namespace {

//===----------------------------------------------------------------------===//
// NVML
//===----------------------------------------------------------------------===//

/// Open while facts are looked up; without NVML every question has no answer.
class Management {
public:
  explicit Management(Libraries &libraries) {
    const auto &opened = libraries.nvml();
    if (!opened.isOk())
      return;
    status = opened->calls.nvmlInit_v2();
    if (status == NvmlStatus::Success)
      calls = &opened->calls;
  }
  ~Management() {
    if (calls)
      calls->nvmlShutdown();
  }
  Management(const Management &) = delete;
  Management &operator=(const Management &) = delete;

  bool deniesPermission() const { return status == NvmlStatus::NoPermission; }

  std::string release() const {
    char text[80] = "";
    if (!calls || calls->nvmlSystemGetDriverVersion(text, sizeof text) !=
                      NvmlStatus::Success)
      return "";
    return text;
  }

  /// GPUs of the machine, hidden ones too; 0 where not known.
  unsigned count() const {
    unsigned devices = 0;
    if (!calls || calls->nvmlDeviceGetCount_v2(&devices) != NvmlStatus::Success)
      return 0;
    return devices;
  }

  /// Free memory, load and holders; false where not known.
  bool describe(WeftDeviceFacts &facts) const {
    NvmlDevice device = nullptr;
    if (!calls || calls->nvmlDeviceGetHandleByPciBusId_v2(
                      facts.busId, &device) != NvmlStatus::Success)
      return false;
    NvmlUtilization load = {};
    if (calls->nvmlDeviceGetUtilizationRates(device, &load) ==
        NvmlStatus::Success)
      facts.utilization = static_cast<int32_t>(load.gpu);
    describeHolders(device, facts);
    NvmlMemory memory = {};
    if (calls->nvmlDeviceGetMemoryInfo(device, &memory) != NvmlStatus::Success)
      return false;
    facts.freeBytes = memory.available;
    return true;
  }

private:
  void describeHolders(NvmlDevice device, WeftDeviceFacts &facts) const {
    NvmlProcess processes[64];
    unsigned count = 64;
    if (calls->nvmlDeviceGetComputeRunningProcesses_v3(
            device, &count, processes) != NvmlStatus::Success)
      return;
    for (unsigned i = 0; i < count; ++i) {
      if (processes[i].process == static_cast<unsigned>(::getpid()))
        continue;
      if (facts.holders < WEFT_MOST_HOLDERS)
        facts.holder[facts.holders] = {processes[i].process,
                                       processes[i].usedBytes};
      ++facts.holders;
    }
  }

  const NvmlTable *calls = nullptr;
  NvmlStatus status = NvmlStatus::Uninitialized;
};

//===----------------------------------------------------------------------===//
// Devices
//===----------------------------------------------------------------------===//

/// Free memory by opening the device for a moment.
uint64_t askFreeBytes(const DriverTable &driver, DeviceOrdinal device) {
  Context context = nullptr;
  if (driver.cuDevicePrimaryCtxRetain(&context, device) != DriverError::Success)
    return 0;
  size_t available = 0, total = 0;
  if (driver.cuCtxSetCurrent(context) != DriverError::Success ||
      driver.cuMemGetInfo_v2(&available, &total) != DriverError::Success)
    available = 0;
  driver.cuCtxSetCurrent(nullptr);
  driver.cuDevicePrimaryCtxRelease_v2(device);
  return available;
}

Status describeDevice(const DriverTable &driver, int ordinal,
                      WeftDeviceFacts &facts) {
  facts.ordinal = ordinal;
  facts.utilization = -1;
  DeviceOrdinal device = 0;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuDeviceGet, &device, ordinal));
  size_t total = 0;
  WEFT_RETURN_IF_ERROR(
      WEFT_VENDOR(driver, cuDeviceTotalMem_v2, &total, device));
  facts.totalBytes = total;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuDeviceGetName, facts.name,
                                   int(sizeof facts.name), device));
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuDeviceGetPCIBusId, facts.busId,
                                   int(sizeof facts.busId), device));
  for (auto [attribute, value] :
       {std::pair{DeviceAttribute::ComputeCapabilityMajor, &facts.major},
        {DeviceAttribute::ComputeCapabilityMinor, &facts.minor},
        {DeviceAttribute::MultiprocessorCount, &facts.processors}})
    WEFT_RETURN_IF_ERROR(
        WEFT_VENDOR(driver, cuDeviceGetAttribute, value, attribute, device));
  return ok();
}

//===----------------------------------------------------------------------===//
// Reasons
//===----------------------------------------------------------------------===//

void giveReason(WeftMachineFacts &facts, WeftReason reason,
                std::string_view explanation) {
  facts.reason = reason;
  facts.devices = 0;
  abi::put(facts.explanation, explanation);
}

void explainNoDevice(WeftMachineFacts &facts, const Management &management) {
  const char *shown = std::getenv("CUDA_VISIBLE_DEVICES");
  unsigned there = management.count();
  bool hidesAll = shown && (!*shown || std::strcmp(shown, "-1") == 0);
  if (shown && (there > 0 || hidesAll))
    return giveReason(
        facts, WEFT_REASON_DEVICES_HIDDEN,
        join(there ? join(there, there == 1 ? " GPU is" : " GPUs are")
                   : std::string("GPUs are"),
             " hidden by CUDA_VISIBLE_DEVICES=\"", shown, "\""));
  giveReason(facts, WEFT_REASON_NO_DEVICES,
             "the driver finds no GPU on this machine");
}

/// What `call`, one of the first two, answered.
void explain(Libraries &libraries, const char *call, DriverError error,
             const Management &management, WeftMachineFacts &facts) {
  switch (error) {
  case DriverError::Success:
    return;
  case DriverError::NoDevice:
    return explainNoDevice(facts, management);
  case DriverError::OperatingSystem:
  case DriverError::NotPermitted:
    return giveReason(facts, WEFT_REASON_NO_PERMISSION,
                      join("this user may not open the GPU devices (",
                           nameOf(libraries.driver()->calls, error),
                           "); see the permissions of /dev/nvidia*"));
  default:
    return giveReason(facts, WEFT_REASON_DRIVER_ERROR,
                      check(libraries.driver()->calls, call, error).message());
  }
}

bool lookAtDriver(Libraries &libraries, const Management &management,
                  WeftMachineFacts &facts) {
  const auto &opened = libraries.driver();
  if (!opened.isOk()) {
    giveReason(facts, WEFT_REASON_NO_DRIVER_LIBRARY, opened.status().message());
    return false;
  }
  abi::put(facts.driverPath, opened->path);
  facts.emulated = !opened->emulated.empty();
  Status asked =
      WEFT_VENDOR(opened->calls, cuDriverGetVersion, &facts.driverVersion);
  if (!asked.isOk()) {
    giveReason(facts, WEFT_REASON_DRIVER_ERROR, asked.message());
    return false;
  }
  if (facts.driverVersion < neededDriver) {
    std::string release = management.release();
    giveReason(facts, WEFT_REASON_DRIVER_TOO_OLD,
               join("the driver", release.empty() ? "" : join(" ", release),
                    " serves CUDA ", versionToString(facts.driverVersion),
                    ", CUDA ", versionToString(neededDriver),
                    " or newer is needed; install a newer NVIDIA driver"));
    return false;
  }
  return true;
}

} // namespace

void lookAround(Libraries &libraries, Detail detail, WeftMachineFacts &facts) {
  facts = {};
  facts.neededVersion = neededDriver;
  Management management(libraries);
  abi::put(facts.driverRelease, management.release());
  if (!lookAtDriver(libraries, management, facts))
    return;
  const DriverTable &driver = libraries.driver()->calls;
  if (DriverError error = libraries.initialise(); error != DriverError::Success)
    return explain(libraries, "cuInit", error, management, facts);
  int count = 0;
  if (DriverError error = driver.cuDeviceGetCount(&count);
      error != DriverError::Success)
    return explain(libraries, "cuDeviceGetCount", error, management, facts);
  if (count == 0)
    return explainNoDevice(facts, management);
  for (int i = 0; i < std::min(count, WEFT_MOST_DEVICES); ++i) {
    WeftDeviceFacts &device = facts.device[i];
    if (Status described = describeDevice(driver, i, device); !described.isOk())
      return giveReason(facts, WEFT_REASON_DRIVER_ERROR, described.message());
    if (detail == Detail::Memory && !management.describe(device))
      device.freeBytes = askFreeBytes(driver, i);
    facts.devices = static_cast<uint32_t>(i + 1);
  }
}

//===----------------------------------------------------------------------===//
// Libraries
//===----------------------------------------------------------------------===//

template <typename Table, typename Version>
static void tellLibrary(const Result<Opened<Table>> &opened, const char *name,
                        const char *file, const char *package,
                        WeftLibraryFacts &facts, const Version &version) {
  facts = {};
  abi::put(facts.name, name);
  abi::put(facts.package, package);
  if (!opened.isOk()) {
    abi::put(facts.path, file);
    abi::put(facts.problem, opened.status().message());
    return;
  }
  abi::put(facts.path, opened->path);
  std::string text = version(opened->calls);
  abi::put(facts.version,
           opened->emulated.empty() ? text : join(text, " (emulated)"));
}

static std::string driverVersion(const DriverTable &calls) {
  int version = 0;
  if (calls.cuDriverGetVersion(&version) != DriverError::Success)
    return "";
  return join("CUDA ", versionToString(version));
}

/// Both number their releases as 10000 * major + 100 * minor + patch.
static std::string releaseToString(size_t version) {
  return join(version / 10000, ".", version / 100 % 100, ".", version % 100);
}

static std::string nvmlVersion(const NvmlTable &calls) {
  char text[80] = "";
  if (calls.nvmlInit_v2() != NvmlStatus::Success)
    return "";
  bool told = calls.nvmlSystemGetDriverVersion(text, sizeof text) ==
              NvmlStatus::Success;
  calls.nvmlShutdown();
  return told ? join("driver ", text) : "";
}

void lookAt(Libraries &libraries, uint32_t library, WeftLibraryFacts &facts) {
  switch (library) {
  case WEFT_LIBRARY_DRIVER:
    return tellLibrary(libraries.driver(), "CUDA driver", "libcuda.so.1",
                       packageOf("cuda"), facts, driverVersion);
  case WEFT_LIBRARY_MATMUL:
    return tellLibrary(libraries.cublasLt(), "cuBLASLt", "libcublasLt.so.13",
                       packageOf("cublasLt"), facts,
                       [](const CublasLtTable &calls) {
                         return releaseToString(calls.cublasLtGetVersion());
                       });
  case WEFT_LIBRARY_CONVOLUTION:
    return tellLibrary(libraries.cudnn(), "cuDNN", "libcudnn.so.9",
                       packageOf("cudnn"), facts, [](const CudnnTable &calls) {
                         return releaseToString(calls.cudnnGetVersion());
                       });
  case WEFT_LIBRARY_MANAGEMENT:
    return tellLibrary(libraries.nvml(), "NVML", "libnvidia-ml.so.1",
                       packageOf("nvml"), facts, nvmlVersion);
  default:
    facts = {};
    abi::put(facts.problem, join("there is no library number ", library));
  }
}

} // namespace weft::cuda
