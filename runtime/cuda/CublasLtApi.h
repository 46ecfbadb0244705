//===- CublasLtApi.h - cuBLASLt's interface, as far as it is used ---------===//
///
/// \file
/// Entry points, types and constants of libcublasLt.so.13; see DriverApi.h.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_CUBLASLTAPI_H
#define WEFT_RUNTIME_CUDA_CUBLASLTAPI_H

#include "runtime/cuda/DriverApi.h"

namespace weft::cuda {

using BlasHandle = struct BlasHandleObject *;
using MatmulDesc = struct MatmulDescObject *;
using MatrixLayout = struct MatrixLayoutObject *;
using MatmulPreference = struct MatmulPreferenceObject *;

/// X(enumerator, the vendor's name, number)
#define WEFT_CUBLAS_STATUSES(X)                                                \
  X(Success, CUBLAS_STATUS_SUCCESS, 0)                                         \
  X(NotInitialized, CUBLAS_STATUS_NOT_INITIALIZED, 1)                          \
  X(AllocFailed, CUBLAS_STATUS_ALLOC_FAILED, 3)                                \
  X(InvalidValue, CUBLAS_STATUS_INVALID_VALUE, 7)                              \
  X(ArchMismatch, CUBLAS_STATUS_ARCH_MISMATCH, 8)                              \
  X(MappingError, CUBLAS_STATUS_MAPPING_ERROR, 11)                             \
  X(ExecutionFailed, CUBLAS_STATUS_EXECUTION_FAILED, 13)                       \
  X(InternalError, CUBLAS_STATUS_INTERNAL_ERROR, 14)                           \
  X(NotSupported, CUBLAS_STATUS_NOT_SUPPORTED, 15)

#define WEFT_CUBLAS_COMPUTE_TYPES(X)                                           \
  X(F32, CUBLAS_COMPUTE_32F, 68)                                               \
  X(F32Pedantic, CUBLAS_COMPUTE_32F_PEDANTIC, 69)                              \
  X(F64, CUBLAS_COMPUTE_64F, 70)                                               \
  X(F32FastTf32, CUBLAS_COMPUTE_32F_FAST_TF32, 77)

#define WEFT_CUBLAS_DATA_TYPES(X)                                              \
  X(F32, CUDA_R_32F, 0)                                                        \
  X(F64, CUDA_R_64F, 1)                                                        \
  X(F16, CUDA_R_16F, 2)                                                        \
  X(BF16, CUDA_R_16BF, 14)

#define WEFT_CUBLAS_OPERATIONS(X)                                              \
  X(None, CUBLAS_OP_N, 0)                                                      \
  X(Transpose, CUBLAS_OP_T, 1)

#define WEFT_CUBLASLT_ORDERS(X)                                                \
  X(Column, CUBLASLT_ORDER_COL, 0)                                             \
  X(Row, CUBLASLT_ORDER_ROW, 1)

/// The types of the values stand beside the names: i32, u64, pointer.
#define WEFT_CUBLASLT_DESC_ATTRIBUTES(X)                                       \
  X(ComputeType, CUBLASLT_MATMUL_DESC_COMPUTE_TYPE, 0)         /* i32 */       \
  X(ScaleType, CUBLASLT_MATMUL_DESC_SCALE_TYPE, 1)             /* i32 */       \
  X(PointerMode, CUBLASLT_MATMUL_DESC_POINTER_MODE, 2)         /* i32 */       \
  X(TransposeA, CUBLASLT_MATMUL_DESC_TRANSA, 3)                /* i32 */       \
  X(TransposeB, CUBLASLT_MATMUL_DESC_TRANSB, 4)                /* i32 */       \
  X(Epilogue, CUBLASLT_MATMUL_DESC_EPILOGUE, 7)                /* u32 */       \
  X(BiasPointer, CUBLASLT_MATMUL_DESC_BIAS_POINTER, 8)         /* pointer */   \
  X(AuxPointer, CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_POINTER, 11) /* pointer */   \
  X(AuxLd, CUBLASLT_MATMUL_DESC_EPILOGUE_AUX_LD, 12)           /* i64 */       \
  X(BiasDataType, CUBLASLT_MATMUL_DESC_BIAS_DATA_TYPE, 26)     /* i32 */

#define WEFT_CUBLASLT_EPILOGUES(X)                                             \
  X(Default, CUBLASLT_EPILOGUE_DEFAULT, 1)                                     \
  X(Relu, CUBLASLT_EPILOGUE_RELU, 2)                                           \
  X(Bias, CUBLASLT_EPILOGUE_BIAS, 4)                                           \
  X(ReluBias, CUBLASLT_EPILOGUE_RELU_BIAS, 6)                                  \
  X(ReluAux, CUBLASLT_EPILOGUE_RELU_AUX, 130)                                  \
  X(ReluAuxBias, CUBLASLT_EPILOGUE_RELU_AUX_BIAS, 134)                         \
  X(ReluGrad, CUBLASLT_EPILOGUE_DRELU, 136)                                    \
  X(BiasGradA, CUBLASLT_EPILOGUE_BGRADA, 256)

#define WEFT_CUBLASLT_LAYOUT_ATTRIBUTES(X)                                     \
  X(Type, CUBLASLT_MATRIX_LAYOUT_TYPE, 0)              /* u32 */               \
  X(Order, CUBLASLT_MATRIX_LAYOUT_ORDER, 1)            /* i32 */               \
  X(Rows, CUBLASLT_MATRIX_LAYOUT_ROWS, 2)              /* u64 */               \
  X(Columns, CUBLASLT_MATRIX_LAYOUT_COLS, 3)           /* u64 */               \
  X(Ld, CUBLASLT_MATRIX_LAYOUT_LD, 4)                  /* i64 */               \
  X(BatchCount, CUBLASLT_MATRIX_LAYOUT_BATCH_COUNT, 5) /* i32 */               \
  X(BatchOffset, CUBLASLT_MATRIX_LAYOUT_STRIDED_BATCH_OFFSET,                  \
    6) /* i64, in elements */

#define WEFT_CUBLASLT_PREFERENCE_ATTRIBUTES(X)                                 \
  X(MaxWorkspaceBytes, CUBLASLT_MATMUL_PREF_MAX_WORKSPACE_BYTES, 1) /* u64 */  \
  X(ReductionSchemeMask, CUBLASLT_MATMUL_PREF_REDUCTION_SCHEME_MASK,           \
    3)                                                            /* u32 */    \
  X(MinAlignmentA, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_A_BYTES, 5) /* u32 */    \
  X(MinAlignmentB, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_B_BYTES, 6) /* u32 */    \
  X(MinAlignmentC, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_C_BYTES, 7) /* u32 */    \
  X(MinAlignmentD, CUBLASLT_MATMUL_PREF_MIN_ALIGNMENT_D_BYTES, 8) /* u32 */

/// Ways to add the parts of a split inner product; None is no split, or one
/// whose order is fixed.
#define WEFT_CUBLASLT_REDUCTION_SCHEMES(X)                                     \
  X(None, CUBLASLT_REDUCTION_SCHEME_NONE, 0)                                   \
  X(InPlace, CUBLASLT_REDUCTION_SCHEME_INPLACE, 1)                             \
  X(ComputeType, CUBLASLT_REDUCTION_SCHEME_COMPUTE_TYPE, 2)                    \
  X(OutputType, CUBLASLT_REDUCTION_SCHEME_OUTPUT_TYPE, 4)

#define WEFT_CUBLASLT_ALGO_ATTRIBUTES(X)                                       \
  X(Id, CUBLASLT_ALGO_CONFIG_ID, 0)                            /* i32 */       \
  X(SplitK, CUBLASLT_ALGO_CONFIG_SPLITK_NUM, 2)                /* i32 */       \
  X(ReductionScheme, CUBLASLT_ALGO_CONFIG_REDUCTION_SCHEME, 3) /* u32 */

#define WEFT_CUDA_ENUMERATOR(name, vendor, number) name = number,
enum class BlasStatus : int { WEFT_CUBLAS_STATUSES(WEFT_CUDA_ENUMERATOR) };
enum class BlasComputeType : int {
  WEFT_CUBLAS_COMPUTE_TYPES(WEFT_CUDA_ENUMERATOR)
};
enum class BlasDataType : int { WEFT_CUBLAS_DATA_TYPES(WEFT_CUDA_ENUMERATOR) };
enum class BlasOperation : int { WEFT_CUBLAS_OPERATIONS(WEFT_CUDA_ENUMERATOR) };
enum class BlasOrder : int { WEFT_CUBLASLT_ORDERS(WEFT_CUDA_ENUMERATOR) };
enum class MatmulDescAttribute : int {
  WEFT_CUBLASLT_DESC_ATTRIBUTES(WEFT_CUDA_ENUMERATOR)
};
enum class BlasEpilogue : uint32_t {
  WEFT_CUBLASLT_EPILOGUES(WEFT_CUDA_ENUMERATOR)
};
enum class MatrixLayoutAttribute : int {
  WEFT_CUBLASLT_LAYOUT_ATTRIBUTES(WEFT_CUDA_ENUMERATOR)
};
enum class MatmulPreferenceAttribute : int {
  WEFT_CUBLASLT_PREFERENCE_ATTRIBUTES(WEFT_CUDA_ENUMERATOR)
};
enum class BlasReductionScheme : uint32_t {
  WEFT_CUBLASLT_REDUCTION_SCHEMES(WEFT_CUDA_ENUMERATOR)
};
enum class MatmulAlgoAttribute : int {
  WEFT_CUBLASLT_ALGO_ATTRIBUTES(WEFT_CUDA_ENUMERATOR)
};
#undef WEFT_CUDA_ENUMERATOR

struct MatmulAlgo {
  uint64_t data[8];
};

/// Valid only where `status` is Success.
struct MatmulHeuristic {
  MatmulAlgo algo;
  size_t workspaceBytes;
  BlasStatus status;
  float waves;
  int reserved[4];
};

/// X(result, symbol, parameters). Matmul computes
/// D = epilogue(alpha * op(A) op(B) + beta * C).
#define WEFT_CUBLASLT_CALLS(X)                                                 \
  X(BlasStatus, cublasLtCreate, (BlasHandle * handle))                         \
  X(BlasStatus, cublasLtDestroy, (BlasHandle handle))                          \
  X(size_t, cublasLtGetVersion, ())                                            \
  X(const char *, cublasLtGetStatusName, (BlasStatus status))                  \
  X(BlasStatus, cublasLtMatmulDescCreate,                                      \
    (MatmulDesc * desc, BlasComputeType compute, BlasDataType scale))          \
  X(BlasStatus, cublasLtMatmulDescDestroy, (MatmulDesc desc))                  \
  X(BlasStatus, cublasLtMatmulDescSetAttribute,                                \
    (MatmulDesc desc, MatmulDescAttribute attribute, const void *value,        \
     size_t bytes))                                                            \
  X(BlasStatus, cublasLtMatrixLayoutCreate,                                    \
    (MatrixLayout * layout, BlasDataType type, uint64_t rows,                  \
     uint64_t columns, int64_t ld))                                            \
  X(BlasStatus, cublasLtMatrixLayoutDestroy, (MatrixLayout layout))            \
  X(BlasStatus, cublasLtMatrixLayoutSetAttribute,                              \
    (MatrixLayout layout, MatrixLayoutAttribute attribute, const void *value,  \
     size_t bytes))                                                            \
  X(BlasStatus, cublasLtMatmulPreferenceCreate,                                \
    (MatmulPreference * preference))                                           \
  X(BlasStatus, cublasLtMatmulPreferenceDestroy,                               \
    (MatmulPreference preference))                                             \
  X(BlasStatus, cublasLtMatmulPreferenceSetAttribute,                          \
    (MatmulPreference preference, MatmulPreferenceAttribute attribute,         \
     const void *value, size_t bytes))                                         \
  X(BlasStatus, cublasLtMatmulAlgoGetHeuristic,                                \
    (BlasHandle handle, MatmulDesc desc, MatrixLayout a, MatrixLayout b,       \
     MatrixLayout c, MatrixLayout d, MatmulPreference preference,              \
     int requested, MatmulHeuristic *results, int *returned))                  \
  X(BlasStatus, cublasLtMatmulAlgoConfigGetAttribute,                          \
    (const MatmulAlgo *algo, MatmulAlgoAttribute attribute, void *value,       \
     size_t bytes, size_t *written))                                           \
  X(BlasStatus, cublasLtMatmul,                                                \
    (BlasHandle handle, MatmulDesc desc, const void *alpha, const void *a,     \
     MatrixLayout aLayout, const void *b, MatrixLayout bLayout,                \
     const void *beta, const void *c, MatrixLayout cLayout, void *d,           \
     MatrixLayout dLayout, const MatmulAlgo *algo, void *workspace,            \
     size_t workspaceBytes, Stream stream))

struct CublasLtTable {
#define WEFT_CUDA_MEMBER(result, name, parameters)                             \
  result(*name) parameters = nullptr;
  WEFT_CUBLASLT_CALLS(WEFT_CUDA_MEMBER)
#undef WEFT_CUDA_MEMBER
};

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_CUBLASLTAPI_H
