//===- CpuDevice.h - the processor as a device ----------------------------===//

#ifndef WEFT_RUNTIME_CPU_CPUDEVICE_H
#define WEFT_RUNTIME_CPU_CPUDEVICE_H

#include "runtime/device/Device.h"

#include <memory>

namespace weft {

struct CpuOptions {
  /// Threads, the caller included; 0 takes every processor that may be used.
  int64_t threads = 0;
  /// False keeps to plain loops, whatever is installed.
  bool useLibrary = true;
};

/// Usage when the number of threads makes no sense.
Result<std::unique_ptr<Device>> createCpuDevice(const CpuOptions &options = {});

} // namespace weft

#endif // WEFT_RUNTIME_CPU_CPUDEVICE_H
