//===- NvmlApi.h - NVML's interface, as far as it is used -----------------===//
///
/// \file
/// Entry points, types and constants of libnvidia-ml.so.1; see DriverApi.h.
/// Only for facts in messages: nothing that computes depends on it.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_NVMLAPI_H
#define WEFT_RUNTIME_CUDA_NVMLAPI_H

#include <cstddef>

namespace weft::cuda {

using NvmlDevice = struct NvmlDeviceObject *;

/// X(enumerator, the vendor's name, number)
#define WEFT_NVML_STATUSES(X)                                                  \
  X(Success, NVML_SUCCESS, 0)                                                  \
  X(Uninitialized, NVML_ERROR_UNINITIALIZED, 1)                                \
  X(InvalidArgument, NVML_ERROR_INVALID_ARGUMENT, 2)                           \
  X(NotSupported, NVML_ERROR_NOT_SUPPORTED, 3)                                 \
  X(NoPermission, NVML_ERROR_NO_PERMISSION, 4)                                 \
  X(NotFound, NVML_ERROR_NOT_FOUND, 6)                                         \
  X(InsufficientSize, NVML_ERROR_INSUFFICIENT_SIZE, 7)                         \
  X(DriverNotLoaded, NVML_ERROR_DRIVER_NOT_LOADED, 9)                          \
  X(LibraryVersionMismatch, NVML_ERROR_LIB_RM_VERSION_MISMATCH, 18)            \
  X(Unknown, NVML_ERROR_UNKNOWN, 999)

#define WEFT_CUDA_ENUMERATOR(name, vendor, number) name = number,
enum class NvmlStatus : int { WEFT_NVML_STATUSES(WEFT_CUDA_ENUMERATOR) };
#undef WEFT_CUDA_ENUMERATOR

/// Bytes.
struct NvmlMemory {
  unsigned long long total;
  unsigned long long available;
  unsigned long long used;
};

/// Percent of the last sample period.
struct NvmlUtilization {
  unsigned gpu;
  unsigned memory;
};

/// A process that computes on a device; `usedBytes` is all ones where unknown.
struct NvmlProcess {
  unsigned process;
  unsigned long long usedBytes;
  unsigned gpuInstance;
  unsigned computeInstance;
};

/// X(result, symbol, parameters)
#define WEFT_NVML_CALLS(X)                                                     \
  X(NvmlStatus, nvmlInit_v2, ())                                               \
  X(NvmlStatus, nvmlShutdown, ())                                              \
  X(const char *, nvmlErrorString, (NvmlStatus status))                        \
  X(NvmlStatus, nvmlSystemGetDriverVersion, (char *text, unsigned length))     \
  X(NvmlStatus, nvmlDeviceGetCount_v2, (unsigned *count))                      \
  X(NvmlStatus, nvmlDeviceGetHandleByPciBusId_v2,                              \
    (const char *busId, NvmlDevice *device))                                   \
  X(NvmlStatus, nvmlDeviceGetMemoryInfo,                                       \
    (NvmlDevice device, NvmlMemory * memory))                                  \
  X(NvmlStatus, nvmlDeviceGetUtilizationRates,                                 \
    (NvmlDevice device, NvmlUtilization * utilization))                        \
  X(NvmlStatus, nvmlDeviceGetComputeRunningProcesses_v3,                       \
    (NvmlDevice device, unsigned *count, NvmlProcess *processes))

struct NvmlTable {
#define WEFT_CUDA_MEMBER(result, name, parameters)                             \
  result(*name) parameters = nullptr;
  WEFT_NVML_CALLS(WEFT_CUDA_MEMBER)
#undef WEFT_CUDA_MEMBER
};

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_NVMLAPI_H
