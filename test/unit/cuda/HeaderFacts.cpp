//===- HeaderFacts.cpp - our declarations against NVIDIA's headers --------===//
///
/// \file
/// Compared while compiling: every constant, every size of a struct, and the
/// binary form of every function. Pointers count as pointers, enums as integers
/// of their size: that is what a call through a table depends on. A header that
/// is not installed is a skipped test that says so.
///
//===----------------------------------------------------------------------===//

#include "runtime/cuda/CublasLtApi.h"
#include "runtime/cuda/CudnnApi.h"
#include "runtime/cuda/NvmlApi.h"

#include <gtest/gtest.h>
#include <type_traits>

#if __has_include(<cuda.h>) && __has_include(<driver_types.h>)
#include <cuda.h>
#define WEFT_HAVE_CUDA_H
#endif
#if __has_include(<cublasLt.h>)
#include <cublasLt.h>
#define WEFT_HAVE_CUBLASLT_H
#endif
#if __has_include(<cudnn.h>)
#include <cudnn.h>
#define WEFT_HAVE_CUDNN_H
#endif
#if __has_include(<nvml.h>)
#include <nvml.h>
#define WEFT_HAVE_NVML_H
#endif

namespace weft::cuda {

//===----------------------------------------------------------------------===//
// Binary forms
//===----------------------------------------------------------------------===//

template <size_t Bytes>
struct IntegerOf {};

template <typename T, typename = void>
struct Abi {
  using Type = IntegerOf<sizeof(T)>;
};
template <typename T>
struct Abi<T *> {
  using Type = void *;
};
template <>
struct Abi<void> {
  using Type = void;
};
template <typename T>
struct Abi<T, std::enable_if_t<std::is_floating_point_v<T>>> {
  using Type = T;
};

template <typename T>
struct Signature;
template <typename Result, typename... Parameters>
struct Signature<Result(Parameters...)> {
  struct Type;
  using Form = typename Abi<Result>::Type (*)(
      typename Abi<std::remove_cv_t<Parameters>>::Type...);
};

template <typename Ours, typename Theirs>
constexpr bool sameForm = std::is_same_v<typename Signature<Ours>::Form,
                                         typename Signature<Theirs>::Form>;

static_assert(sameForm<int(int *, unsigned), int(const void *, int)>);
static_assert(!sameForm<int(int *, unsigned), int(int *, size_t)>);
static_assert(!sameForm<int(int *), int(int *, int)>);
static_assert(!sameForm<int(float), int(int)>);

#define WEFT_FUNCTION_FACT(result, name, parameters)                           \
  static_assert(sameForm<result parameters, decltype(::name)>, #name);
#define WEFT_CONSTANT_FACT(enumerator, vendor, number)                         \
  static_assert((vendor) == (number), #vendor);

//===----------------------------------------------------------------------===//
// Driver
//===----------------------------------------------------------------------===//

TEST(HeaderFacts, Driver) {
#ifdef WEFT_HAVE_CUDA_H
  WEFT_CUDA_DRIVER_CALLS(WEFT_FUNCTION_FACT)
  WEFT_CUDA_DRIVER_ERRORS(WEFT_CONSTANT_FACT)
  WEFT_CUDA_DEVICE_ATTRIBUTES(WEFT_CONSTANT_FACT)
  WEFT_CUDA_FUNCTION_ATTRIBUTES(WEFT_CONSTANT_FACT)
  WEFT_CUDA_JIT_OPTIONS(WEFT_CONSTANT_FACT)
  WEFT_CUDA_CAPTURE_MODES(WEFT_CONSTANT_FACT)
  static_assert(streamNonBlocking == CU_STREAM_NON_BLOCKING);
  static_assert(eventDefault == CU_EVENT_DEFAULT);
  static_assert(eventDisableTiming == CU_EVENT_DISABLE_TIMING);
  static_assert(hostAllocPortable == CU_MEMHOSTALLOC_PORTABLE);
  static_assert(sizeof(DevicePointer) == sizeof(CUdeviceptr));
  static_assert(sizeof(DriverError) == sizeof(CUresult));
#else
  GTEST_SKIP() << "cuda.h is not installed";
#endif
}

//===----------------------------------------------------------------------===//
// cuBLASLt
//===----------------------------------------------------------------------===//

TEST(HeaderFacts, CublasLt) {
#ifdef WEFT_HAVE_CUBLASLT_H
  WEFT_CUBLASLT_CALLS(WEFT_FUNCTION_FACT)
  WEFT_CUBLAS_STATUSES(WEFT_CONSTANT_FACT)
  WEFT_CUBLAS_COMPUTE_TYPES(WEFT_CONSTANT_FACT)
  WEFT_CUBLAS_DATA_TYPES(WEFT_CONSTANT_FACT)
  WEFT_CUBLAS_OPERATIONS(WEFT_CONSTANT_FACT)
  WEFT_CUBLASLT_ORDERS(WEFT_CONSTANT_FACT)
  WEFT_CUBLASLT_DESC_ATTRIBUTES(WEFT_CONSTANT_FACT)
  WEFT_CUBLASLT_EPILOGUES(WEFT_CONSTANT_FACT)
  WEFT_CUBLASLT_LAYOUT_ATTRIBUTES(WEFT_CONSTANT_FACT)
  WEFT_CUBLASLT_PREFERENCE_ATTRIBUTES(WEFT_CONSTANT_FACT)
  WEFT_CUBLASLT_REDUCTION_SCHEMES(WEFT_CONSTANT_FACT)
  WEFT_CUBLASLT_ALGO_ATTRIBUTES(WEFT_CONSTANT_FACT)
  using Theirs = cublasLtMatmulHeuristicResult_t;
  static_assert(sizeof(MatmulAlgo) == sizeof(cublasLtMatmulAlgo_t));
  static_assert(sizeof(MatmulHeuristic) == sizeof(Theirs));
  static_assert(offsetof(MatmulHeuristic, workspaceBytes) ==
                offsetof(Theirs, workspaceSize));
  static_assert(offsetof(MatmulHeuristic, status) == offsetof(Theirs, state));
  static_assert(offsetof(MatmulHeuristic, waves) ==
                offsetof(Theirs, wavesCount));
#else
  GTEST_SKIP() << "cublasLt.h is not installed";
#endif
}

//===----------------------------------------------------------------------===//
// cuDNN
//===----------------------------------------------------------------------===//

TEST(HeaderFacts, Cudnn) {
#ifdef WEFT_HAVE_CUDNN_H
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
  WEFT_CUDNN_CALLS(WEFT_FUNCTION_FACT)
  WEFT_CUDNN_STATUSES(WEFT_CONSTANT_FACT)
  WEFT_CUDNN_DATA_TYPES(WEFT_CONSTANT_FACT)
  WEFT_CUDNN_CONVOLUTION_MODES(WEFT_CONSTANT_FACT)
  WEFT_CUDNN_ATTRIBUTE_TYPES(WEFT_CONSTANT_FACT)
  WEFT_CUDNN_DESCRIPTOR_TYPES(WEFT_CONSTANT_FACT)
  WEFT_CUDNN_ATTRIBUTES(WEFT_CONSTANT_FACT)
  WEFT_CUDNN_NUMERICAL_NOTES(WEFT_CONSTANT_FACT)
  WEFT_CUDNN_BEHAVIOR_NOTES(WEFT_CONSTANT_FACT)
  WEFT_CUDNN_HEUR_MODES(WEFT_CONSTANT_FACT)
  static_assert(std::is_same_v<cudnnBackendDescriptor_t, DnnDescriptor>);
#pragma GCC diagnostic pop
#else
  GTEST_SKIP() << "cudnn.h is not installed";
#endif
}

//===----------------------------------------------------------------------===//
// NVML
//===----------------------------------------------------------------------===//

TEST(HeaderFacts, Nvml) {
#ifdef WEFT_HAVE_NVML_H
  WEFT_NVML_CALLS(WEFT_FUNCTION_FACT)
  WEFT_NVML_STATUSES(WEFT_CONSTANT_FACT)
  static_assert(sizeof(NvmlMemory) == sizeof(nvmlMemory_t));
  static_assert(sizeof(NvmlUtilization) == sizeof(nvmlUtilization_t));
  static_assert(sizeof(NvmlProcess) == sizeof(nvmlProcessInfo_t));
#else
  GTEST_SKIP() << "nvml.h is not installed";
#endif
}

} // namespace weft::cuda
