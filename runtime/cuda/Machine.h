//===- Machine.h - which GPUs there are, and why none ---------------------===//

#ifndef WEFT_RUNTIME_CUDA_MACHINE_H
#define WEFT_RUNTIME_CUDA_MACHINE_H

#include "runtime/cuda/Libraries.h"
#include "runtime/device/PluginAbi.h"

namespace weft::cuda {

/// The lowest CUDA version of a driver that serves, as 1000 * major +
/// 10 * minor: PTX 7.8, graphs and the vendor libraries need it.
inline constexpr int neededDriver = 12000;

/// Whether free memory and its holders are looked up too: without NVML that
/// opens each device for a moment.
enum class Detail { Names, Memory };

/// Fills in everything that can be known; never fails.
void lookAround(Libraries &libraries, Detail detail, WeftMachineFacts &facts);

/// The facts of one of the four libraries, which is opened for that.
void lookAt(Libraries &libraries, uint32_t library, WeftLibraryFacts &facts);

/// "13.0" for 13000.
std::string versionToString(int version);

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_MACHINE_H
