//===- CudnnApi.h - cuDNN's graph interface, as far as it is used ---------===//
///
/// \file
/// Entry points, types and constants of libcudnn.so.9; see DriverApi.h.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_CUDNNAPI_H
#define WEFT_RUNTIME_CUDA_CUDNNAPI_H

#include "runtime/cuda/DriverApi.h"

namespace weft::cuda {

using DnnHandle = struct DnnHandleObject *;
/// The vendor's is void *.
using DnnDescriptor = void *;

/// X(enumerator, the vendor's name, number)
#define WEFT_CUDNN_STATUSES(X)                                                 \
  X(Success, CUDNN_STATUS_SUCCESS, 0)                                          \
  X(NotInitialized, CUDNN_STATUS_NOT_INITIALIZED, 1001)                        \
  X(SublibraryVersionMismatch, CUDNN_STATUS_SUBLIBRARY_VERSION_MISMATCH, 1002) \
  X(BadParam, CUDNN_STATUS_BAD_PARAM, 2000)                                    \
  X(BadParamNullPointer, CUDNN_STATUS_BAD_PARAM_NULL_POINTER, 2002)            \
  X(BadParamNotFinalized, CUDNN_STATUS_BAD_PARAM_NOT_FINALIZED, 2004)          \
  X(BadParamOutOfBound, CUDNN_STATUS_BAD_PARAM_OUT_OF_BOUND, 2005)             \
  X(BadParamSizeInsufficient, CUDNN_STATUS_BAD_PARAM_SIZE_INSUFFICIENT, 2006)  \
  X(BadParamShapeMismatch, CUDNN_STATUS_BAD_PARAM_SHAPE_MISMATCH, 2008)        \
  X(BadParamAttributeType, CUDNN_STATUS_BAD_PARAM_ATTRIBUTE_TYPE, 2010)        \
  X(BadParamDescriptorType, CUDNN_STATUS_BAD_PARAM_DESCRIPTOR_TYPE, 2012)      \
  X(NotSupported, CUDNN_STATUS_NOT_SUPPORTED, 3000)                            \
  X(NotSupportedArchMismatch, CUDNN_STATUS_NOT_SUPPORTED_ARCH_MISMATCH, 3007)  \
  X(InternalError, CUDNN_STATUS_INTERNAL_ERROR, 4000)                          \
  X(HostAllocationFailed, CUDNN_STATUS_INTERNAL_ERROR_HOST_ALLOCATION_FAILED,  \
    4003)                                                                      \
  X(DeviceAllocationFailed,                                                    \
    CUDNN_STATUS_INTERNAL_ERROR_DEVICE_ALLOCATION_FAILED, 4004)                \
  X(ExecutionFailed, CUDNN_STATUS_EXECUTION_FAILED, 5000)                      \
  X(ExecutionFailedCudaDriver, CUDNN_STATUS_EXECUTION_FAILED_CUDA_DRIVER, 5001)

#define WEFT_CUDNN_DATA_TYPES(X)                                               \
  X(F32, CUDNN_DATA_FLOAT, 0)                                                  \
  X(F64, CUDNN_DATA_DOUBLE, 1)                                                 \
  X(F16, CUDNN_DATA_HALF, 2)                                                   \
  X(BF16, CUDNN_DATA_BFLOAT16, 9)

#define WEFT_CUDNN_CONVOLUTION_MODES(X)                                        \
  X(Convolution, CUDNN_CONVOLUTION, 0)                                         \
  X(CrossCorrelation, CUDNN_CROSS_CORRELATION, 1)

#define WEFT_CUDNN_ATTRIBUTE_TYPES(X)                                          \
  X(Handle, CUDNN_TYPE_HANDLE, 0)                                              \
  X(DataType, CUDNN_TYPE_DATA_TYPE, 1)                                         \
  X(Boolean, CUDNN_TYPE_BOOLEAN, 2)                                            \
  X(Int64, CUDNN_TYPE_INT64, 3)                                                \
  X(Float, CUDNN_TYPE_FLOAT, 4)                                                \
  X(Double, CUDNN_TYPE_DOUBLE, 5)                                              \
  X(VoidPtr, CUDNN_TYPE_VOID_PTR, 6)                                           \
  X(ConvolutionMode, CUDNN_TYPE_CONVOLUTION_MODE, 7)                           \
  X(HeurMode, CUDNN_TYPE_HEUR_MODE, 8)                                         \
  X(NumericalNote, CUDNN_TYPE_NUMERICAL_NOTE, 11)                              \
  X(BackendDescriptor, CUDNN_TYPE_BACKEND_DESCRIPTOR, 15)                      \
  X(BehaviorNote, CUDNN_TYPE_BEHAVIOR_NOTE, 19)                                \
  X(Int32, CUDNN_TYPE_INT32, 23)                                               \
  X(Char, CUDNN_TYPE_CHAR, 24)

#define WEFT_CUDNN_DESCRIPTOR_TYPES(X)                                         \
  X(Convolution, CUDNN_BACKEND_CONVOLUTION_DESCRIPTOR, 1)                      \
  X(Engine, CUDNN_BACKEND_ENGINE_DESCRIPTOR, 2)                                \
  X(EngineCfg, CUDNN_BACKEND_ENGINECFG_DESCRIPTOR, 3)                          \
  X(EngineHeur, CUDNN_BACKEND_ENGINEHEUR_DESCRIPTOR, 4)                        \
  X(ExecutionPlan, CUDNN_BACKEND_EXECUTION_PLAN_DESCRIPTOR, 5)                 \
  X(OperationConvolutionForward,                                               \
    CUDNN_BACKEND_OPERATION_CONVOLUTION_FORWARD_DESCRIPTOR, 10)                \
  X(OperationConvolutionBackwardFilter,                                        \
    CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_FILTER_DESCRIPTOR, 11)        \
  X(OperationConvolutionBackwardData,                                          \
    CUDNN_BACKEND_OPERATION_CONVOLUTION_BACKWARD_DATA_DESCRIPTOR, 12)          \
  X(OperationGraph, CUDNN_BACKEND_OPERATIONGRAPH_DESCRIPTOR, 15)               \
  X(VariantPack, CUDNN_BACKEND_VARIANT_PACK_DESCRIPTOR, 16)                    \
  X(Tensor, CUDNN_BACKEND_TENSOR_DESCRIPTOR, 17)                               \
  X(DeviceProp, CUDNN_BACKEND_DEVICEPROP_DESCRIPTOR, 38)

/// The attribute type that each is set or read with stands beside it.
#define WEFT_CUDNN_ATTRIBUTES(X)                                               \
  X(ConvolutionCompType, CUDNN_ATTR_CONVOLUTION_COMP_TYPE, 100) /* DataType */ \
  X(ConvolutionConvMode, CUDNN_ATTR_CONVOLUTION_CONV_MODE,                     \
    101) /* ConvolutionMode */                                                 \
  X(ConvolutionDilations, CUDNN_ATTR_CONVOLUTION_DILATIONS, 102) /* Int64 */   \
  X(ConvolutionFilterStrides, CUDNN_ATTR_CONVOLUTION_FILTER_STRIDES,           \
    103) /* Int64 */                                                           \
  X(ConvolutionPostPaddings, CUDNN_ATTR_CONVOLUTION_POST_PADDINGS,             \
    104) /* Int64 */                                                           \
  X(ConvolutionPrePaddings, CUDNN_ATTR_CONVOLUTION_PRE_PADDINGS,               \
    105) /* Int64 */                                                           \
  X(ConvolutionSpatialDims, CUDNN_ATTR_CONVOLUTION_SPATIAL_DIMS,               \
    106)                                             /* Int64 */               \
  X(EngineHeurMode, CUDNN_ATTR_ENGINEHEUR_MODE, 200) /* HeurMode */            \
  X(EngineHeurOperationGraph, CUDNN_ATTR_ENGINEHEUR_OPERATION_GRAPH,           \
    201) /* BackendDescriptor */                                               \
  X(EngineHeurResults, CUDNN_ATTR_ENGINEHEUR_RESULTS,                          \
    202) /* BackendDescriptor, the caller's EngineCfgs are filled */           \
  X(EngineHeurDeviceProp, CUDNN_ATTR_ENGINEHEUR_DEVICEPROP,                    \
    204) /* BackendDescriptor */                                               \
  X(EngineCfgEngine, CUDNN_ATTR_ENGINECFG_ENGINE,                              \
    300) /* BackendDescriptor, the caller's Engine is filled */                \
  X(ExecutionPlanHandle, CUDNN_ATTR_EXECUTION_PLAN_HANDLE, 400) /* Handle */   \
  X(ExecutionPlanEngineConfig, CUDNN_ATTR_EXECUTION_PLAN_ENGINE_CONFIG,        \
    401) /* BackendDescriptor */                                               \
  X(ExecutionPlanWorkspaceSize, CUDNN_ATTR_EXECUTION_PLAN_WORKSPACE_SIZE,      \
    402) /* Int64 */                                                           \
  X(ExecutionPlanDeviceProp, CUDNN_ATTR_EXECUTION_PLAN_DEVICEPROP,             \
    407) /* BackendDescriptor */                                               \
  X(ForwardAlpha, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_ALPHA,              \
    700) /* Float, or Double for f64 */                                        \
  X(ForwardBeta, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_BETA, 701)           \
  X(ForwardConvDesc, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_CONV_DESC,       \
    702) /* BackendDescriptor */                                               \
  X(ForwardW, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_W, 703)                 \
  X(ForwardX, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_X, 704)                 \
  X(ForwardY, CUDNN_ATTR_OPERATION_CONVOLUTION_FORWARD_Y, 705)                 \
  X(BwdDataAlpha, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_ALPHA, 706)        \
  X(BwdDataBeta, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_BETA, 707)          \
  X(BwdDataConvDesc, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_CONV_DESC, 708) \
  X(BwdDataW, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_W, 709)                \
  X(BwdDataDx, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DX, 710)              \
  X(BwdDataDy, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_DATA_DY, 711)              \
  X(BwdFilterAlpha, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_ALPHA, 712)    \
  X(BwdFilterBeta, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_BETA, 713)      \
  X(BwdFilterConvDesc, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_CONV_DESC,  \
    714)                                                                       \
  X(BwdFilterDw, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DW, 715)          \
  X(BwdFilterX, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_X, 716)            \
  X(BwdFilterDy, CUDNN_ATTR_OPERATION_CONVOLUTION_BWD_FILTER_DY, 717)          \
  X(OperationGraphHandle, CUDNN_ATTR_OPERATIONGRAPH_HANDLE, 800) /* Handle */  \
  X(OperationGraphOps, CUDNN_ATTR_OPERATIONGRAPH_OPS,                          \
    801) /* BackendDescriptor */                                               \
  X(TensorByteAlignment, CUDNN_ATTR_TENSOR_BYTE_ALIGNMENT, 900) /* Int64 */    \
  X(TensorDataType, CUDNN_ATTR_TENSOR_DATA_TYPE, 901)           /* DataType */ \
  X(TensorDimensions, CUDNN_ATTR_TENSOR_DIMENSIONS, 902)        /* Int64 */    \
  X(TensorStrides, CUDNN_ATTR_TENSOR_STRIDES, 903)              /* Int64 */    \
  X(TensorUniqueId, CUDNN_ATTR_TENSOR_UNIQUE_ID, 906)           /* Int64 */    \
  X(VariantPackUniqueIds, CUDNN_ATTR_VARIANT_PACK_UNIQUE_IDS,                  \
    1000) /* Int64 */                                                          \
  X(VariantPackDataPointers, CUDNN_ATTR_VARIANT_PACK_DATA_POINTERS,            \
    1001) /* VoidPtr */                                                        \
  X(VariantPackWorkspace, CUDNN_ATTR_VARIANT_PACK_WORKSPACE,                   \
    1003) /* VoidPtr */                                                        \
  X(EngineOperationGraph, CUDNN_ATTR_ENGINE_OPERATION_GRAPH, 1300)             \
  X(EngineGlobalIndex, CUDNN_ATTR_ENGINE_GLOBAL_INDEX, 1301) /* Int64 */       \
  X(EngineNumericalNote, CUDNN_ATTR_ENGINE_NUMERICAL_NOTE,                     \
    1303) /* NumericalNote */                                                  \
  X(EngineBehaviorNote, CUDNN_ATTR_ENGINE_BEHAVIOR_NOTE,                       \
    1305) /* BehaviorNote */                                                   \
  X(EngineDeviceProp, CUDNN_ATTR_ENGINE_DEVICEPROP, 1307)                      \
  X(DevicePropDeviceId, CUDNN_ATTR_DEVICEPROP_DEVICE_ID, 2700) /* Int32 */     \
  X(DevicePropHandle, CUDNN_ATTR_DEVICEPROP_HANDLE, 2701)      /* Handle */    \
  X(DevicePropJson, CUDNN_ATTR_DEVICEPROP_JSON_REPRESENTATION, 2702) /* Char   \
                                                                      */

#define WEFT_CUDNN_NUMERICAL_NOTES(X)                                          \
  X(TensorCore, CUDNN_NUMERICAL_NOTE_TENSOR_CORE, 0)                           \
  X(DownConvertInputs, CUDNN_NUMERICAL_NOTE_DOWN_CONVERT_INPUTS, 1)            \
  X(ReducedPrecisionReduction,                                                 \
    CUDNN_NUMERICAL_NOTE_REDUCED_PRECISION_REDUCTION, 2)                       \
  X(Fft, CUDNN_NUMERICAL_NOTE_FFT, 3)                                          \
  X(Nondeterministic, CUDNN_NUMERICAL_NOTE_NONDETERMINISTIC, 4)                \
  X(Winograd, CUDNN_NUMERICAL_NOTE_WINOGRAD, 5)                                \
  X(WinogradTile4x4, CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_4x4, 6)                \
  X(WinogradTile6x6, CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_6x6, 7)                \
  X(WinogradTile13x13, CUDNN_NUMERICAL_NOTE_WINOGRAD_TILE_13x13, 8)            \
  X(StrictNanProp, CUDNN_NUMERICAL_NOTE_STRICT_NAN_PROP, 9)

#define WEFT_CUDNN_BEHAVIOR_NOTES(X)                                           \
  X(RuntimeCompilation, CUDNN_BEHAVIOR_NOTE_RUNTIME_COMPILATION, 0)            \
  X(FilterInt8x32Reorder, CUDNN_BEHAVIOR_NOTE_REQUIRES_FILTER_INT8x32_REORDER, \
    1)                                                                         \
  X(BiasInt8x32Reorder, CUDNN_BEHAVIOR_NOTE_REQUIRES_BIAS_INT8x32_REORDER, 2)  \
  X(CudaGraphNativeApi, CUDNN_BEHAVIOR_NOTE_SUPPORTS_CUDA_GRAPH_NATIVE_API, 3) \
  X(CublasLtDependency, CUDNN_BEHAVIOR_NOTE_CUBLASLT_DEPENDENCY, 4)

#define WEFT_CUDNN_HEUR_MODES(X)                                               \
  X(Fallback, CUDNN_HEUR_MODE_FALLBACK, 2)                                     \
  X(A, CUDNN_HEUR_MODE_A, 3)

#define WEFT_CUDA_ENUMERATOR(name, vendor, number) name = number,
enum class DnnStatus : int { WEFT_CUDNN_STATUSES(WEFT_CUDA_ENUMERATOR) };
enum class DnnDataType : int { WEFT_CUDNN_DATA_TYPES(WEFT_CUDA_ENUMERATOR) };
enum class DnnConvolutionMode : int {
  WEFT_CUDNN_CONVOLUTION_MODES(WEFT_CUDA_ENUMERATOR)
};
enum class DnnAttributeType : int {
  WEFT_CUDNN_ATTRIBUTE_TYPES(WEFT_CUDA_ENUMERATOR)
};
enum class DnnDescriptorType : int {
  WEFT_CUDNN_DESCRIPTOR_TYPES(WEFT_CUDA_ENUMERATOR)
};
enum class DnnAttribute : int { WEFT_CUDNN_ATTRIBUTES(WEFT_CUDA_ENUMERATOR) };
enum class DnnNumericalNote : int {
  WEFT_CUDNN_NUMERICAL_NOTES(WEFT_CUDA_ENUMERATOR)
};
enum class DnnBehaviorNote : int {
  WEFT_CUDNN_BEHAVIOR_NOTES(WEFT_CUDA_ENUMERATOR)
};
enum class DnnHeurMode : int { WEFT_CUDNN_HEUR_MODES(WEFT_CUDA_ENUMERATOR) };
#undef WEFT_CUDA_ENUMERATOR

/// X(result, symbol, parameters)
#define WEFT_CUDNN_CALLS(X)                                                    \
  X(size_t, cudnnGetVersion, ())                                               \
  X(const char *, cudnnGetErrorString, (DnnStatus status))                     \
  X(void, cudnnGetLastErrorString, (char *text, size_t length))                \
  X(DnnStatus, cudnnCreate, (DnnHandle * handle))                              \
  X(DnnStatus, cudnnDestroy, (DnnHandle handle))                               \
  X(DnnStatus, cudnnSetStream, (DnnHandle handle, Stream stream))              \
  X(DnnStatus, cudnnBackendCreateDescriptor,                                   \
    (DnnDescriptorType type, DnnDescriptor * descriptor))                      \
  X(DnnStatus, cudnnBackendDestroyDescriptor, (DnnDescriptor descriptor))      \
  X(DnnStatus, cudnnBackendFinalize, (DnnDescriptor descriptor))               \
  X(DnnStatus, cudnnBackendSetAttribute,                                       \
    (DnnDescriptor descriptor, DnnAttribute name, DnnAttributeType type,       \
     int64_t count, const void *elements))                                     \
  X(DnnStatus, cudnnBackendGetAttribute,                                       \
    (DnnDescriptor descriptor, DnnAttribute name, DnnAttributeType type,       \
     int64_t requested, int64_t *count, void *elements))                       \
  X(DnnStatus, cudnnBackendExecute,                                            \
    (DnnHandle handle, DnnDescriptor plan, DnnDescriptor variantPack))

struct CudnnTable {
#define WEFT_CUDA_MEMBER(result, name, parameters)                             \
  result(*name) parameters = nullptr;
  WEFT_CUDNN_CALLS(WEFT_CUDA_MEMBER)
#undef WEFT_CUDA_MEMBER
};

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_CUDNNAPI_H
