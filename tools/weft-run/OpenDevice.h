//===- OpenDevice.h - --device and the line that says which ---------------===//

#ifndef WEFT_TOOLS_WEFT_RUN_OPENDEVICE_H
#define WEFT_TOOLS_WEFT_RUN_OPENDEVICE_H

#include "runtime/device/Device.h"

namespace weft::run {

/// "auto", "cpu", "cuda" or "cuda:N", and a number of threads (0: all).
struct DeviceChoice {
  std::string target = "auto";
  int64_t threads = 0;
};

/// Opens the device. `line` becomes the line for the user, with the reason
/// why no GPU is used where one might be expected. NoDevice when cuda was
/// asked for and is not there: it never falls back.
Result<std::unique_ptr<Device>> openDevice(const DeviceChoice &choice,
                                           std::string &line);

/// Why this machine or this build has no usable GPU.
std::string whyNoGpu();

/// Processors that this process may use.
int64_t usableProcessors();
/// "avx512", "avx2" or "x86-64".
const char *vectorLevel();

} // namespace weft::run

#endif // WEFT_TOOLS_WEFT_RUN_OPENDEVICE_H
