//===- Entries.h - declares every call that the shared object exports -----===//
//
/// \file
/// The vendors' symbols with the plug-in's own types, from the lists that the
/// plug-in's function tables are made of: a definition with other parameters
/// does not compile.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_ENTRIES_H
#define WEFT_TEST_EMULATOR_DRIVER_ENTRIES_H

#include "runtime/cuda/CublasLtApi.h"
#include "runtime/cuda/CudnnApi.h"
#include "runtime/cuda/DriverApi.h"
#include "runtime/cuda/NvmlApi.h"

#define WEFT_EXPORTED __attribute__((visibility("default")))

// NOLINTBEGIN: the vendors' names.
namespace weft::cuda {
extern "C" {
#define WEFT_DECLARE(result, name, parameters)                                 \
  WEFT_EXPORTED result name parameters;
WEFT_CUDA_DRIVER_CALLS(WEFT_DECLARE)
WEFT_CUBLASLT_CALLS(WEFT_DECLARE)
WEFT_CUDNN_CALLS(WEFT_DECLARE)
WEFT_NVML_CALLS(WEFT_DECLARE)
#undef WEFT_DECLARE

/// What stands for a library on the described machine ("emulated cuDNN
/// 9.19.0"), null where it is not installed. `name` is one of `cuda`,
/// `cublasLt`, `cudnn`, `nvml`.
WEFT_EXPORTED const char *weftEmulatedLibrary(const char *name);
}
} // namespace weft::cuda
// NOLINTEND

#endif // WEFT_TEST_EMULATOR_DRIVER_ENTRIES_H
