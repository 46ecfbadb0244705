//===- OpenDevice.h - --device and the line that says which ---------------===//

#ifndef WEFT_TOOLS_WEFT_RUN_OPENDEVICE_H
#define WEFT_TOOLS_WEFT_RUN_OPENDEVICE_H

#include "runtime/artifact/Reader.h"
#include "runtime/device/Choose.h"

namespace weft::run {

/// "auto", "cpu", "cuda" or "cuda:N", and a number of threads (0: all).
struct DeviceChoice {
  std::string target = "auto";
  int64_t threads = 0;
  bool allowTf32 = false;
};

/// What the pack asks of a GPU.
CodeNeeds needsOf(const Pack &pack);

/// Opens the device; `needs` is null where no pack is run. NoDevice when cuda
/// was asked for and cannot be had: it never falls back.
Result<ChosenDevice> openDevice(const DeviceChoice &choice,
                                const CodeNeeds *needs);

/// Processors that this process may use.
int64_t usableProcessors();
/// "2 threads, avx512"; 0 threads are all that may be used.
std::string processorText(int64_t threads);
/// "avx512", "avx2" or "x86-64".
const char *vectorLevel();

} // namespace weft::run

#endif // WEFT_TOOLS_WEFT_RUN_OPENDEVICE_H
