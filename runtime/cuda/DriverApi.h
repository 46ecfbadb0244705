//===- DriverApi.h - the CUDA driver's interface, as far as it is used ----===//
///
/// \file
/// Entry points, types and constants of libcuda.so.1 in our own words, so that
/// the plug-in builds on machines without a toolkit. Symbols and numbers are
/// the vendor's: test/unit/cuda compares each with NVIDIA's header where that
/// is installed. Each list has one row a thing; the function table, the
/// emulated driver and its log are made from these lists. Standard C++ only.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_DRIVERAPI_H
#define WEFT_RUNTIME_CUDA_DRIVERAPI_H

#include <cstddef>
#include <cstdint>

namespace weft::cuda {

using DevicePointer = unsigned long long;
using DeviceOrdinal = int;
using Context = struct ContextObject *;
using Stream = struct StreamObject *;
using Event = struct EventObject *;
using Module = struct ModuleObject *;
using Function = struct FunctionObject *;
using Graph = struct GraphObject *;
using GraphExec = struct GraphExecObject *;

/// X(enumerator, the vendor's name, number)
#define WEFT_CUDA_DRIVER_ERRORS(X)                                             \
  X(Success, CUDA_SUCCESS, 0)                                                  \
  X(InvalidValue, CUDA_ERROR_INVALID_VALUE, 1)                                 \
  X(OutOfMemory, CUDA_ERROR_OUT_OF_MEMORY, 2)                                  \
  X(NotInitialized, CUDA_ERROR_NOT_INITIALIZED, 3)                             \
  X(Deinitialized, CUDA_ERROR_DEINITIALIZED, 4)                                \
  X(StubLibrary, CUDA_ERROR_STUB_LIBRARY, 34)                                  \
  X(CallRequiresNewerDriver, CUDA_ERROR_CALL_REQUIRES_NEWER_DRIVER, 36)        \
  X(DeviceUnavailable, CUDA_ERROR_DEVICE_UNAVAILABLE, 46)                      \
  X(NoDevice, CUDA_ERROR_NO_DEVICE, 100)                                       \
  X(InvalidDevice, CUDA_ERROR_INVALID_DEVICE, 101)                             \
  X(DeviceNotLicensed, CUDA_ERROR_DEVICE_NOT_LICENSED, 102)                    \
  X(InvalidImage, CUDA_ERROR_INVALID_IMAGE, 200)                               \
  X(InvalidContext, CUDA_ERROR_INVALID_CONTEXT, 201)                           \
  X(NoBinaryForGpu, CUDA_ERROR_NO_BINARY_FOR_GPU, 209)                         \
  X(EccUncorrectable, CUDA_ERROR_ECC_UNCORRECTABLE, 214)                       \
  X(InvalidPtx, CUDA_ERROR_INVALID_PTX, 218)                                   \
  X(NvlinkUncorrectable, CUDA_ERROR_NVLINK_UNCORRECTABLE, 220)                 \
  X(JitCompilerNotFound, CUDA_ERROR_JIT_COMPILER_NOT_FOUND, 221)               \
  X(UnsupportedPtxVersion, CUDA_ERROR_UNSUPPORTED_PTX_VERSION, 222)            \
  X(JitCompilationDisabled, CUDA_ERROR_JIT_COMPILATION_DISABLED, 223)          \
  X(Contained, CUDA_ERROR_CONTAINED, 226)                                      \
  X(OperatingSystem, CUDA_ERROR_OPERATING_SYSTEM, 304)                         \
  X(InvalidHandle, CUDA_ERROR_INVALID_HANDLE, 400)                             \
  X(IllegalState, CUDA_ERROR_ILLEGAL_STATE, 401)                               \
  X(NotFound, CUDA_ERROR_NOT_FOUND, 500)                                       \
  X(NotReady, CUDA_ERROR_NOT_READY, 600)                                       \
  X(IllegalAddress, CUDA_ERROR_ILLEGAL_ADDRESS, 700)                           \
  X(LaunchOutOfResources, CUDA_ERROR_LAUNCH_OUT_OF_RESOURCES, 701)             \
  X(LaunchTimeout, CUDA_ERROR_LAUNCH_TIMEOUT, 702)                             \
  X(ContextIsDestroyed, CUDA_ERROR_CONTEXT_IS_DESTROYED, 709)                  \
  X(Assert, CUDA_ERROR_ASSERT, 710)                                            \
  X(HardwareStackError, CUDA_ERROR_HARDWARE_STACK_ERROR, 714)                  \
  X(IllegalInstruction, CUDA_ERROR_ILLEGAL_INSTRUCTION, 715)                   \
  X(MisalignedAddress, CUDA_ERROR_MISALIGNED_ADDRESS, 716)                     \
  X(InvalidAddressSpace, CUDA_ERROR_INVALID_ADDRESS_SPACE, 717)                \
  X(InvalidPc, CUDA_ERROR_INVALID_PC, 718)                                     \
  X(LaunchFailed, CUDA_ERROR_LAUNCH_FAILED, 719)                               \
  X(NotPermitted, CUDA_ERROR_NOT_PERMITTED, 800)                               \
  X(NotSupported, CUDA_ERROR_NOT_SUPPORTED, 801)                               \
  X(SystemNotReady, CUDA_ERROR_SYSTEM_NOT_READY, 802)                          \
  X(SystemDriverMismatch, CUDA_ERROR_SYSTEM_DRIVER_MISMATCH, 803)              \
  X(CompatNotSupportedOnDevice, CUDA_ERROR_COMPAT_NOT_SUPPORTED_ON_DEVICE,     \
    804)                                                                       \
  X(StreamCaptureUnsupported, CUDA_ERROR_STREAM_CAPTURE_UNSUPPORTED, 900)      \
  X(StreamCaptureInvalidated, CUDA_ERROR_STREAM_CAPTURE_INVALIDATED, 901)      \
  X(StreamCaptureMerge, CUDA_ERROR_STREAM_CAPTURE_MERGE, 902)                  \
  X(StreamCaptureUnmatched, CUDA_ERROR_STREAM_CAPTURE_UNMATCHED, 903)          \
  X(StreamCaptureUnjoined, CUDA_ERROR_STREAM_CAPTURE_UNJOINED, 904)            \
  X(StreamCaptureIsolation, CUDA_ERROR_STREAM_CAPTURE_ISOLATION, 905)          \
  X(StreamCaptureImplicit, CUDA_ERROR_STREAM_CAPTURE_IMPLICIT, 906)            \
  X(CapturedEvent, CUDA_ERROR_CAPTURED_EVENT, 907)                             \
  X(StreamCaptureWrongThread, CUDA_ERROR_STREAM_CAPTURE_WRONG_THREAD, 908)     \
  X(Timeout, CUDA_ERROR_TIMEOUT, 909)                                          \
  X(Unknown, CUDA_ERROR_UNKNOWN, 999)

#define WEFT_CUDA_DEVICE_ATTRIBUTES(X)                                         \
  X(MaxThreadsPerBlock, CU_DEVICE_ATTRIBUTE_MAX_THREADS_PER_BLOCK, 1)          \
  X(MaxBlockDimX, CU_DEVICE_ATTRIBUTE_MAX_BLOCK_DIM_X, 2)                      \
  X(MaxGridDimX, CU_DEVICE_ATTRIBUTE_MAX_GRID_DIM_X, 5)                        \
  X(MaxSharedMemoryPerBlock, CU_DEVICE_ATTRIBUTE_MAX_SHARED_MEMORY_PER_BLOCK,  \
    8)                                                                         \
  X(ClockRate, CU_DEVICE_ATTRIBUTE_CLOCK_RATE, 13)                             \
  X(MultiprocessorCount, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT, 16)         \
  X(ComputeMode, CU_DEVICE_ATTRIBUTE_COMPUTE_MODE, 20)                         \
  X(EccEnabled, CU_DEVICE_ATTRIBUTE_ECC_ENABLED, 32)                           \
  X(MemoryClockRate, CU_DEVICE_ATTRIBUTE_MEMORY_CLOCK_RATE, 36)                \
  X(GlobalMemoryBusWidth, CU_DEVICE_ATTRIBUTE_GLOBAL_MEMORY_BUS_WIDTH, 37)     \
  X(L2CacheSize, CU_DEVICE_ATTRIBUTE_L2_CACHE_SIZE, 38)                        \
  X(ComputeCapabilityMajor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR, 75)  \
  X(ComputeCapabilityMinor, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR, 76)

#define WEFT_CUDA_FUNCTION_ATTRIBUTES(X)                                       \
  X(MaxThreadsPerBlock, CU_FUNC_ATTRIBUTE_MAX_THREADS_PER_BLOCK, 0)            \
  X(SharedSizeBytes, CU_FUNC_ATTRIBUTE_SHARED_SIZE_BYTES, 1)                   \
  X(LocalSizeBytes, CU_FUNC_ATTRIBUTE_LOCAL_SIZE_BYTES, 3)                     \
  X(NumRegs, CU_FUNC_ATTRIBUTE_NUM_REGS, 4)

#define WEFT_CUDA_JIT_OPTIONS(X)                                               \
  X(InfoLogBuffer, CU_JIT_INFO_LOG_BUFFER, 3)                                  \
  X(InfoLogBufferSizeBytes, CU_JIT_INFO_LOG_BUFFER_SIZE_BYTES, 4)              \
  X(ErrorLogBuffer, CU_JIT_ERROR_LOG_BUFFER, 5)                                \
  X(ErrorLogBufferSizeBytes, CU_JIT_ERROR_LOG_BUFFER_SIZE_BYTES, 6)

#define WEFT_CUDA_CAPTURE_MODES(X)                                             \
  X(Global, CU_STREAM_CAPTURE_MODE_GLOBAL, 0)                                  \
  X(ThreadLocal, CU_STREAM_CAPTURE_MODE_THREAD_LOCAL, 1)                       \
  X(Relaxed, CU_STREAM_CAPTURE_MODE_RELAXED, 2)

#define WEFT_CUDA_ENUMERATOR(name, vendor, number) name = number,
enum class DriverError : int { WEFT_CUDA_DRIVER_ERRORS(WEFT_CUDA_ENUMERATOR) };
enum class DeviceAttribute : int {
  WEFT_CUDA_DEVICE_ATTRIBUTES(WEFT_CUDA_ENUMERATOR)
};
enum class FunctionAttribute : int {
  WEFT_CUDA_FUNCTION_ATTRIBUTES(WEFT_CUDA_ENUMERATOR)
};
enum class JitOption : int { WEFT_CUDA_JIT_OPTIONS(WEFT_CUDA_ENUMERATOR) };
enum class CaptureMode : int { WEFT_CUDA_CAPTURE_MODES(WEFT_CUDA_ENUMERATOR) };
#undef WEFT_CUDA_ENUMERATOR

/// Flags: of streams, of events, of pinned memory.
constexpr unsigned streamNonBlocking = 1;
constexpr unsigned eventDefault = 0;
constexpr unsigned eventDisableTiming = 2;
constexpr unsigned hostAllocPortable = 1;

/// X(result, symbol, parameters): every entry point of the driver that is
/// used, by the symbol that the library exports.
#define WEFT_CUDA_DRIVER_CALLS(X)                                              \
  X(DriverError, cuInit, (unsigned flags))                                     \
  X(DriverError, cuDriverGetVersion, (int *version))                           \
  X(DriverError, cuGetErrorName, (DriverError error, const char **text))       \
  X(DriverError, cuGetErrorString, (DriverError error, const char **text))     \
  X(DriverError, cuDeviceGetCount, (int *count))                               \
  X(DriverError, cuDeviceGet, (DeviceOrdinal * device, int ordinal))           \
  X(DriverError, cuDeviceGetName,                                              \
    (char *name, int length, DeviceOrdinal device))                            \
  X(DriverError, cuDeviceGetAttribute,                                         \
    (int *value, DeviceAttribute attribute, DeviceOrdinal device))             \
  X(DriverError, cuDeviceTotalMem_v2, (size_t *bytes, DeviceOrdinal device))   \
  X(DriverError, cuDeviceGetPCIBusId,                                          \
    (char *text, int length, DeviceOrdinal device))                            \
  X(DriverError, cuDevicePrimaryCtxRetain,                                     \
    (Context * context, DeviceOrdinal device))                                 \
  X(DriverError, cuDevicePrimaryCtxRelease_v2, (DeviceOrdinal device))         \
  X(DriverError, cuCtxSetCurrent, (Context context))                           \
  X(DriverError, cuMemGetInfo_v2, (size_t *available, size_t *total))          \
  X(DriverError, cuMemAlloc_v2, (DevicePointer * address, size_t bytes))       \
  X(DriverError, cuMemFree_v2, (DevicePointer address))                        \
  X(DriverError, cuMemHostAlloc,                                               \
    (void **address, size_t bytes, unsigned flags))                            \
  X(DriverError, cuMemFreeHost, (void *address))                               \
  X(DriverError, cuMemcpyHtoDAsync_v2,                                         \
    (DevicePointer target, const void *source, size_t bytes, Stream stream))   \
  X(DriverError, cuMemcpyDtoHAsync_v2,                                         \
    (void *target, DevicePointer source, size_t bytes, Stream stream))         \
  X(DriverError, cuMemcpyDtoDAsync_v2,                                         \
    (DevicePointer target, DevicePointer source, size_t bytes, Stream stream)) \
  X(DriverError, cuMemsetD8Async,                                              \
    (DevicePointer target, unsigned char value, size_t count, Stream stream))  \
  X(DriverError, cuMemsetD16Async,                                             \
    (DevicePointer target, unsigned short value, size_t count, Stream stream)) \
  X(DriverError, cuMemsetD32Async,                                             \
    (DevicePointer target, unsigned value, size_t count, Stream stream))       \
  X(DriverError, cuMemsetD2D32Async,                                           \
    (DevicePointer target, size_t pitch, unsigned value, size_t width,         \
     size_t height, Stream stream))                                            \
  X(DriverError, cuStreamCreate, (Stream * stream, unsigned flags))            \
  X(DriverError, cuStreamDestroy_v2, (Stream stream))                          \
  X(DriverError, cuStreamSynchronize, (Stream stream))                         \
  X(DriverError, cuStreamWaitEvent,                                            \
    (Stream stream, Event event, unsigned flags))                              \
  X(DriverError, cuStreamBeginCapture_v2, (Stream stream, CaptureMode mode))   \
  X(DriverError, cuStreamEndCapture, (Stream stream, Graph * graph))           \
  X(DriverError, cuEventCreate, (Event * event, unsigned flags))               \
  X(DriverError, cuEventDestroy_v2, (Event event))                             \
  X(DriverError, cuEventRecord, (Event event, Stream stream))                  \
  X(DriverError, cuEventQuery, (Event event))                                  \
  X(DriverError, cuEventSynchronize, (Event event))                            \
  X(DriverError, cuEventElapsedTime,                                           \
    (float *milliseconds, Event start, Event end))                             \
  X(DriverError, cuGraphInstantiateWithFlags,                                  \
    (GraphExec * executable, Graph graph, unsigned long long flags))           \
  X(DriverError, cuGraphUpload, (GraphExec executable, Stream stream))         \
  X(DriverError, cuGraphLaunch, (GraphExec executable, Stream stream))         \
  X(DriverError, cuGraphDestroy, (Graph graph))                                \
  X(DriverError, cuGraphExecDestroy, (GraphExec executable))                   \
  X(DriverError, cuModuleLoadDataEx,                                           \
    (Module * module, const void *image, unsigned count, JitOption *options,   \
     void **values))                                                           \
  X(DriverError, cuModuleUnload, (Module module))                              \
  X(DriverError, cuModuleGetFunction,                                          \
    (Function * function, Module module, const char *name))                    \
  X(DriverError, cuFuncGetAttribute,                                           \
    (int *value, FunctionAttribute attribute, Function function))              \
  X(DriverError, cuLaunchKernel,                                               \
    (Function function, unsigned gridX, unsigned gridY, unsigned gridZ,        \
     unsigned blockX, unsigned blockY, unsigned blockZ, unsigned sharedBytes,  \
     Stream stream, void **parameters, void **extra))

/// The entry points of an opened library.
struct DriverTable {
#define WEFT_CUDA_MEMBER(result, name, parameters)                             \
  result(*name) parameters = nullptr;
  WEFT_CUDA_DRIVER_CALLS(WEFT_CUDA_MEMBER)
#undef WEFT_CUDA_MEMBER
};

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_DRIVERAPI_H
