//===- Calls.h - every call of a vendor library is checked ----------------===//
///
/// \file
/// A failure names the call and the vendor's word for the error. What the user
/// has to do about it decides the code: OutOfMemory; DeviceLost after errors
/// that no later call of the process survives; NoDevice; BadArtifact for code
/// that the driver refuses; Internal for everything that is our own mistake.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_CALLS_H
#define WEFT_RUNTIME_CUDA_CALLS_H

#include "runtime/base/Status.h"
#include "runtime/cuda/CublasLtApi.h"
#include "runtime/cuda/CudnnApi.h"
#include "runtime/cuda/DriverApi.h"

namespace weft::cuda {

/// The vendor's name of an error: "CUDA_ERROR_OUT_OF_MEMORY".
std::string nameOf(const DriverTable &calls, DriverError error);

Status check(const DriverTable &calls, const char *call, DriverError error);
Status check(const CublasLtTable &calls, const char *call, BlasStatus status);
Status check(const CudnnTable &calls, const char *call, DnnStatus status);

} // namespace weft::cuda

/// The Status of `table.function(arguments...)`.
#define WEFT_VENDOR(table, function, ...)                                      \
  ::weft::cuda::check(table, #function, (table).function(__VA_ARGS__))

#endif // WEFT_RUNTIME_CUDA_CALLS_H
