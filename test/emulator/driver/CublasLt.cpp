//===- CublasLt.cpp - cuBLASLt's calls ------------------------------------===//

#include "test/emulator/driver/BlasObjects.h"
#include "test/emulator/driver/Call.h"

#include <cstring>

namespace weft::emulated {

using cuda::BlasStatus;

namespace {

/// Sizes of the attributes that a caller may set.
template <typename Attribute>
size_t bytesOfAttribute(Attribute attribute);

template <>
size_t bytesOfAttribute(cuda::MatmulDescAttribute attribute) {
  using A = cuda::MatmulDescAttribute;
  switch (attribute) {
  case A::ComputeType:
  case A::ScaleType:
  case A::PointerMode:
  case A::TransposeA:
  case A::TransposeB:
  case A::Epilogue:
  case A::BiasDataType:
    return 4;
  case A::BiasPointer:
  case A::AuxPointer:
  case A::AuxLd:
    return 8;
  }
  return 0;
}

template <>
size_t bytesOfAttribute(cuda::MatrixLayoutAttribute attribute) {
  using A = cuda::MatrixLayoutAttribute;
  switch (attribute) {
  case A::Type:
  case A::Order:
  case A::BatchCount:
    return 4;
  case A::Rows:
  case A::Columns:
  case A::Ld:
  case A::BatchOffset:
    return 8;
  }
  return 0;
}

template <>
size_t bytesOfAttribute(cuda::MatmulPreferenceAttribute attribute) {
  using A = cuda::MatmulPreferenceAttribute;
  switch (attribute) {
  case A::MaxWorkspaceBytes:
    return 8;
  case A::ReductionSchemeMask:
  case A::MinAlignmentA:
  case A::MinAlignmentB:
  case A::MinAlignmentC:
  case A::MinAlignmentD:
    return 4;
  }
  return 0;
}

/// The value as an integer, however wide it is.
int64_t widened(const void *value, size_t bytes) {
  if (bytes == 4) {
    int32_t narrow;
    memcpy(&narrow, value, 4);
    return narrow;
  }
  int64_t wide;
  memcpy(&wide, value, 8);
  return wide;
}

template <typename T, typename Handle, typename Attribute>
BlasStatus setAttribute(State &s, Handle handle, Attribute attribute,
                        const void *value, size_t bytes) {
  auto object = s.handles.find<T>(handle);
  if (!object)
    return BlasStatus::InvalidValue;
  size_t expected = bytesOfAttribute(attribute);
  if (!expected || !value || bytes != expected)
    return BlasStatus::InvalidValue;
  object->values[int(attribute)] = widened(value, bytes);
  return BlasStatus::Success;
}

template <typename T, typename Handle>
BlasStatus destroy(State &s, Handle handle) {
  auto object = s.handles.find<T>(handle);
  if (!object)
    return BlasStatus::InvalidValue;
  s.handles.erase(*object);
  return BlasStatus::Success;
}

} // namespace

} // namespace weft::emulated

using namespace weft::emulated;

namespace weft::cuda {

BlasStatus cublasLtCreate(BlasHandle *handle) {
  return enter(
      "cublasLtCreate", NeedsContext | UnsafeInCapture,
      [&](State &s) {
        if (!handle)
          return BlasStatus::InvalidValue;
        if (!s.machine.cublas)
          return BlasStatus::NotInitialized;
        auto made = s.handles.make<BlasObject>();
        made->context = s.current();
        *handle = handleOf<BlasHandle>(*made);
        return BlasStatus::Success;
      },
      handle);
}

BlasStatus cublasLtDestroy(BlasHandle handle) {
  return enter(
      "cublasLtDestroy", Releases,
      [&](State &s) { return destroy<BlasObject>(s, handle); }, handle);
}

size_t cublasLtGetVersion() {
  return enterPlain("cublasLtGetVersion", size_t(0),
                    [&](State &s) { return size_t(s.machine.cublas); });
}

const char *cublasLtGetStatusName(BlasStatus status) {
  return enterPlain(
      "cublasLtGetStatusName", static_cast<const char *>(nullptr),
      [&](State &) -> const char * {
        switch (status) {
#define WEFT_STATUS_NAME(name, vendor, number)                                 \
  case BlasStatus::name:                                                       \
    return #vendor;
          WEFT_CUBLAS_STATUSES(WEFT_STATUS_NAME)
#undef WEFT_STATUS_NAME
        }
        return "unknown status";
      },
      status);
}

BlasStatus cublasLtMatmulDescCreate(MatmulDesc *desc, BlasComputeType compute,
                                    BlasDataType scale) {
  return enter(
      "cublasLtMatmulDescCreate", Free,
      [&](State &s) {
        if (!desc || !blasElement(int(scale)))
          return BlasStatus::InvalidValue;
        auto made = s.handles.make<MatmulDescData>();
        made->values[int(MatmulDescAttribute::ComputeType)] = int(compute);
        made->values[int(MatmulDescAttribute::ScaleType)] = int(scale);
        *desc = handleOf<MatmulDesc>(*made);
        return BlasStatus::Success;
      },
      desc, compute, scale);
}

BlasStatus cublasLtMatmulDescDestroy(MatmulDesc desc) {
  return enter(
      "cublasLtMatmulDescDestroy", Releases,
      [&](State &s) { return destroy<MatmulDescData>(s, desc); }, desc);
}

BlasStatus cublasLtMatmulDescSetAttribute(MatmulDesc desc,
                                          MatmulDescAttribute attribute,
                                          const void *value, size_t bytes) {
  return enter(
      "cublasLtMatmulDescSetAttribute", Free,
      [&](State &s) {
        return setAttribute<MatmulDescData>(s, desc, attribute, value, bytes);
      },
      desc, attribute, ValueIn{value, bytes}, bytes);
}

BlasStatus cublasLtMatrixLayoutCreate(MatrixLayout *layout, BlasDataType type,
                                      uint64_t rows, uint64_t columns,
                                      int64_t ld) {
  return enter(
      "cublasLtMatrixLayoutCreate", Free,
      [&](State &s) {
        if (!layout || !blasElement(int(type)))
          return BlasStatus::InvalidValue;
        auto made = s.handles.make<LayoutData>();
        made->values[int(MatrixLayoutAttribute::Type)] = int(type);
        made->values[int(MatrixLayoutAttribute::Rows)] = int64_t(rows);
        made->values[int(MatrixLayoutAttribute::Columns)] = int64_t(columns);
        made->values[int(MatrixLayoutAttribute::Ld)] = ld;
        *layout = handleOf<MatrixLayout>(*made);
        return BlasStatus::Success;
      },
      layout, type, rows, columns, ld);
}

BlasStatus cublasLtMatrixLayoutDestroy(MatrixLayout layout) {
  return enter(
      "cublasLtMatrixLayoutDestroy", Releases,
      [&](State &s) { return destroy<LayoutData>(s, layout); }, layout);
}

BlasStatus cublasLtMatrixLayoutSetAttribute(MatrixLayout layout,
                                            MatrixLayoutAttribute attribute,
                                            const void *value, size_t bytes) {
  return enter(
      "cublasLtMatrixLayoutSetAttribute", Free,
      [&](State &s) {
        return setAttribute<LayoutData>(s, layout, attribute, value, bytes);
      },
      layout, attribute, ValueIn{value, bytes}, bytes);
}

BlasStatus cublasLtMatmulPreferenceCreate(MatmulPreference *preference) {
  return enter(
      "cublasLtMatmulPreferenceCreate", Free,
      [&](State &s) {
        if (!preference)
          return BlasStatus::InvalidValue;
        *preference =
            handleOf<MatmulPreference>(*s.handles.make<PreferenceData>());
        return BlasStatus::Success;
      },
      preference);
}

BlasStatus cublasLtMatmulPreferenceDestroy(MatmulPreference preference) {
  return enter(
      "cublasLtMatmulPreferenceDestroy", Releases,
      [&](State &s) { return destroy<PreferenceData>(s, preference); },
      preference);
}

BlasStatus
cublasLtMatmulPreferenceSetAttribute(MatmulPreference preference,
                                     MatmulPreferenceAttribute attribute,
                                     const void *value, size_t bytes) {
  return enter(
      "cublasLtMatmulPreferenceSetAttribute", Free,
      [&](State &s) {
        return setAttribute<PreferenceData>(s, preference, attribute, value,
                                            bytes);
      },
      preference, attribute, ValueIn{value, bytes}, bytes);
}

BlasStatus cublasLtMatmulAlgoGetHeuristic(
    BlasHandle handle, MatmulDesc desc, MatrixLayout a, MatrixLayout b,
    MatrixLayout c, MatrixLayout d, MatmulPreference preference, int requested,
    MatmulHeuristic *results, int *returned) {
  return enter(
      "cublasLtMatmulAlgoGetHeuristic", NeedsContext,
      [&](State &s) {
        return getHeuristic(s, handle, desc, {a, b, c, d}, preference,
                            requested, results, returned);
      },
      handle, desc, a, b, c, d, preference, requested, returned);
}

BlasStatus cublasLtMatmulAlgoConfigGetAttribute(const MatmulAlgo *algo,
                                                MatmulAlgoAttribute attribute,
                                                void *value, size_t bytes,
                                                size_t *written) {
  return enter(
      "cublasLtMatmulAlgoConfigGetAttribute", Free,
      [&](State &) {
        return getAlgoAttribute(algo, attribute, value, bytes, written);
      },
      Plain{nameOfAlgo(algo)}, attribute, bytes);
}

BlasStatus cublasLtMatmul(BlasHandle handle, MatmulDesc desc, const void *alpha,
                          const void *a, MatrixLayout aLayout, const void *b,
                          MatrixLayout bLayout, const void *beta, const void *c,
                          MatrixLayout cLayout, void *d, MatrixLayout dLayout,
                          const MatmulAlgo *algo, void *workspace,
                          size_t workspaceBytes, Stream stream) {
  return enter(
      "cublasLtMatmul", NeedsContext,
      [&](State &s) {
        MatmulArguments arguments = {
            handle, desc,      alpha,
            beta,   a,         b,
            c,      d,         {aLayout, bLayout, cLayout, dLayout},
            algo,   workspace, workspaceBytes,
            stream};
        return launchMatmul(s, arguments);
      },
      handle, desc, At(a), aLayout, At(b), bLayout, At(c), cLayout, At(d),
      dLayout, Plain{nameOfAlgo(algo)}, At(workspace), workspaceBytes, stream);
}

} // namespace weft::cuda
