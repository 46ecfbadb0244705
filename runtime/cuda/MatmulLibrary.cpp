//===- MatmulLibrary.cpp - products by cuBLASLt ---------------------------===//
///
/// \file
/// cuBLASLt thinks in columns, a plan in rows: the bytes of a row-major matrix
/// are those of its transpose by columns. So D = A B is asked for as
/// D^T = B^T A^T, with the operands exchanged and nothing moved. Epilogues see
/// the same exchange: a number per row of D^T is one per column of D, and the
/// sums of the columns of B are those of the rows of the first operand.
///
//===----------------------------------------------------------------------===//

#include "runtime/cuda/EpilogueKernel.h"

#include <array>

namespace weft::cuda {

namespace {

//===----------------------------------------------------------------------===//
// Handles that free themselves
//===----------------------------------------------------------------------===//

struct BlasFree {
  const CublasLtTable *calls = nullptr;
  void operator()(MatmulDesc handle) const {
    calls->cublasLtMatmulDescDestroy(handle);
  }
  void operator()(MatrixLayout handle) const {
    calls->cublasLtMatrixLayoutDestroy(handle);
  }
  void operator()(MatmulPreference handle) const {
    calls->cublasLtMatmulPreferenceDestroy(handle);
  }
};
template <typename Handle>
using BlasOwned = std::unique_ptr<std::remove_pointer_t<Handle>, BlasFree>;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

struct Types {
  BlasDataType data;
  BlasComputeType compute;
  BlasDataType scale;
};

/// f32 stays f32; half types are summed in f32.
std::optional<Types> typesOf(DType dtype, bool allowTf32) {
  switch (dtype) {
  case DType::F64:
    return Types{BlasDataType::F64, BlasComputeType::F64, BlasDataType::F64};
  case DType::F32:
    return Types{BlasDataType::F32,
                 allowTf32 ? BlasComputeType::F32FastTf32
                           : BlasComputeType::F32,
                 BlasDataType::F32};
  case DType::F16:
    return Types{BlasDataType::F16, BlasComputeType::F32, BlasDataType::F32};
  case DType::BF16:
    return Types{BlasDataType::BF16, BlasComputeType::F32, BlasDataType::F32};
  default:
    return std::nullopt;
  }
}

BlasEpilogue toBlas(Epilogue epilogue) {
  switch (epilogue) {
  case Epilogue::None:
    return BlasEpilogue::Default;
  case Epilogue::Bias:
    return BlasEpilogue::Bias;
  case Epilogue::Relu:
    return BlasEpilogue::Relu;
  case Epilogue::BiasRelu:
    return BlasEpilogue::ReluBias;
  case Epilogue::ReluMask:
    return BlasEpilogue::ReluAux;
  case Epilogue::BiasReluMask:
    return BlasEpilogue::ReluAuxBias;
  case Epilogue::ReluGrad:
    return BlasEpilogue::ReluGrad;
  case Epilogue::BiasGrad:
    return BlasEpilogue::BiasGradA;
  }
  return BlasEpilogue::Default;
}

/// A stored matrix as cuBLASLt sees it.
struct Stored {
  int64_t rows, columns;
};

class MatmulPlan final : public LibraryPlan {
public:
  MatmulPlan(Gpu &owner, BlasHandle library)
      : gpu(owner), calls(owner.blasCalls()), handle(library) {}

  Status build(const Matmul &message, const Types &types);
  Status choose(uint64_t workspaceLimit);

  Status enqueue(const LibraryOperands &operands) override {
    WEFT_RETURN_IF_ERROR(
        setEpilogue(operands.epilogueInput, operands.epilogueOutput));
    // The scale factors have the type that the descriptor names.
    static constexpr float oneFloat = 1, zeroFloat = 0;
    static constexpr double oneDouble = 1, zeroDouble = 0;
    const void *one = wide ? static_cast<const void *>(&oneDouble) : &oneFloat;
    const void *zero =
        wide ? static_cast<const void *>(&zeroDouble) : &zeroFloat;
    return WEFT_VENDOR(calls, cublasLtMatmul, handle, desc.get(), one,
                       operands.second, left.get(), operands.first, right.get(),
                       zero, operands.result, result.get(), operands.result,
                       result.get(), &algorithm,
                       workspaceBytes ? operands.workspace : nullptr,
                       workspaceBytes, gpu.compute());
  }

private:
  template <typename T>
  Status setDesc(MatmulDescAttribute attribute, T value) {
    return WEFT_VENDOR(calls, cublasLtMatmulDescSetAttribute, desc.get(),
                       attribute, &value, sizeof value);
  }
  Status setEpilogue(std::byte *input, std::byte *output);
  Result<BlasOwned<MatrixLayout>> makeLayout(const Types &types, Stored stored,
                                             int64_t batch);
  Result<BlasOwned<MatmulPreference>> makePreference(uint64_t workspaceLimit);
  Result<bool> isDeterministic(const MatmulAlgo &algo) const;

  Gpu &gpu;
  const CublasLtTable &calls;
  BlasHandle handle;
  bool wide = false;
  EpilogueParts epilogue;
  BlasOwned<MatmulDesc> desc;
  BlasOwned<MatrixLayout> left, right, result;
  MatmulAlgo algorithm = {};
  size_t workspaceBytes = 0;
};

Result<BlasOwned<MatrixLayout>>
MatmulPlan::makeLayout(const Types &types, Stored stored, int64_t batch) {
  MatrixLayout layout = nullptr;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(calls, cublasLtMatrixLayoutCreate, &layout,
                                   types.data, uint64_t(stored.rows),
                                   uint64_t(stored.columns), stored.rows));
  BlasOwned<MatrixLayout> owned(layout, BlasFree{&calls});
  if (batch == 1)
    return owned;
  int32_t count = static_cast<int32_t>(batch);
  int64_t offset = stored.rows * stored.columns;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(calls, cublasLtMatrixLayoutSetAttribute,
                                   layout, MatrixLayoutAttribute::BatchCount,
                                   &count, sizeof count));
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(calls, cublasLtMatrixLayoutSetAttribute,
                                   layout, MatrixLayoutAttribute::BatchOffset,
                                   &offset, sizeof offset));
  return owned;
}

Status MatmulPlan::build(const Matmul &m, const Types &types) {
  wide = types.scale == BlasDataType::F64;
  MatmulDesc created = nullptr;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(calls, cublasLtMatmulDescCreate, &created,
                                   types.compute, types.scale));
  desc = BlasOwned<MatmulDesc>(created, BlasFree{&calls});
  auto operation = [](bool transposed) {
    return static_cast<int32_t>(transposed ? BlasOperation::Transpose
                                           : BlasOperation::None);
  };
  WEFT_RETURN_IF_ERROR(
      setDesc(MatmulDescAttribute::TransposeA, operation(m.transposeB)));
  WEFT_RETURN_IF_ERROR(
      setDesc(MatmulDescAttribute::TransposeB, operation(m.transposeA)));
  epilogue = partsOf(m.epilogue);
  WEFT_RETURN_IF_ERROR(setDesc(MatmulDescAttribute::Epilogue,
                               static_cast<uint32_t>(toBlas(m.epilogue))));
  if (epilogue.writesMask || epilogue.readsMask)
    WEFT_RETURN_IF_ERROR(
        setDesc(MatmulDescAttribute::AuxLd, maskRowBytes(m.n) * 8));
  // The library asks what alignment it may rely on: that of every buffer.
  std::byte *anywhere = reinterpret_cast<std::byte *>(uintptr_t(4096));
  WEFT_RETURN_IF_ERROR(setEpilogue(anywhere, anywhere));
  Stored b = m.transposeB ? Stored{m.k, m.n} : Stored{m.n, m.k};
  Stored a = m.transposeA ? Stored{m.m, m.k} : Stored{m.k, m.m};
  WEFT_ASSIGN_OR_RETURN(left, makeLayout(types, b, m.batch));
  WEFT_ASSIGN_OR_RETURN(right, makeLayout(types, a, m.batch));
  WEFT_ASSIGN_OR_RETURN(result, makeLayout(types, {m.n, m.m}, m.batch));
  return ok();
}

/// Where the epilogue finds its vector and its mask.
Status MatmulPlan::setEpilogue(std::byte *input, std::byte *output) {
  if (epilogue.addsBias || epilogue.sumsColumns)
    WEFT_RETURN_IF_ERROR(setDesc(MatmulDescAttribute::BiasPointer,
                                 epilogue.addsBias ? input : output));
  if (epilogue.writesMask || epilogue.readsMask)
    WEFT_RETURN_IF_ERROR(setDesc(MatmulDescAttribute::AuxPointer,
                                 epilogue.readsMask ? input : output));
  return ok();
}

Result<BlasOwned<MatmulPreference>>
MatmulPlan::makePreference(uint64_t workspaceLimit) {
  MatmulPreference created = nullptr;
  WEFT_RETURN_IF_ERROR(
      WEFT_VENDOR(calls, cublasLtMatmulPreferenceCreate, &created));
  BlasOwned<MatmulPreference> preference(created, BlasFree{&calls});
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(calls, cublasLtMatmulPreferenceSetAttribute,
                                   created,
                                   MatmulPreferenceAttribute::MaxWorkspaceBytes,
                                   &workspaceLimit, sizeof workspaceLimit));
  // Parts of a split sum are added in any order: no scheme for that.
  uint32_t schemes = static_cast<uint32_t>(BlasReductionScheme::None);
  WEFT_RETURN_IF_ERROR(
      WEFT_VENDOR(calls, cublasLtMatmulPreferenceSetAttribute, created,
                  MatmulPreferenceAttribute::ReductionSchemeMask, &schemes,
                  sizeof schemes));
  return preference;
}

Result<bool> MatmulPlan::isDeterministic(const MatmulAlgo &algo) const {
  uint32_t scheme = 0;
  size_t written = 0;
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(calls, cublasLtMatmulAlgoConfigGetAttribute,
                                   &algo, MatmulAlgoAttribute::ReductionScheme,
                                   &scheme, sizeof scheme, &written));
  return scheme == static_cast<uint32_t>(BlasReductionScheme::None);
}

Status MatmulPlan::choose(uint64_t workspaceLimit) {
  WEFT_ASSIGN_OR_RETURN(BlasOwned<MatmulPreference> preference,
                        makePreference(workspaceLimit));
  std::array<MatmulHeuristic, 16> candidates = {};
  int found = 0;
  BlasStatus status = calls.cublasLtMatmulAlgoGetHeuristic(
      handle, desc.get(), left.get(), right.get(), result.get(), result.get(),
      preference.get(), int(candidates.size()), candidates.data(), &found);
  if (status != BlasStatus::NotSupported)
    WEFT_RETURN_IF_ERROR(
        check(calls, "cublasLtMatmulAlgoGetHeuristic", status));
  for (int i = 0; i < found; ++i) {
    const MatmulHeuristic &candidate = candidates[size_t(i)];
    if (candidate.status != BlasStatus::Success ||
        candidate.workspaceBytes > workspaceLimit)
      continue;
    WEFT_ASSIGN_OR_RETURN(bool deterministic, isDeterministic(candidate.algo));
    if (!deterministic)
      continue;
    algorithm = candidate.algo;
    workspaceBytes = candidate.workspaceBytes;
    return ok();
  }
  return makeError(
      StatusCode::BadArtifact, "none of ", found,
      " algorithms of cuBLASLt is deterministic and needs at most ",
      workspaceLimit, " bytes of workspace",
      epilogue == EpilogueParts()
          ? ""
          : "; compile without -ffinite-math-only, or with "
            "-fno-fuse-epilogues, to have the epilogue as a kernel of its own");
}

/// Zeros instead of a sum of nothing.
class ZeroPlan final : public LibraryPlan {
public:
  ZeroPlan(Gpu &owner, uint64_t resultBytes) : gpu(owner), bytes(resultBytes) {}

  Status enqueue(const LibraryOperands &operands) override {
    if (bytes == 0)
      return ok();
    return WEFT_VENDOR(gpu.driver(), cuMemsetD8Async,
                       reinterpret_cast<DevicePointer>(operands.result), 0,
                       bytes, gpu.compute());
  }

private:
  Gpu &gpu;
  uint64_t bytes;
};

} // namespace

std::unique_ptr<LibraryPlan> makeZeroPlan(Gpu &gpu, uint64_t resultBytes) {
  return std::make_unique<ZeroPlan>(gpu, resultBytes);
}

Result<std::unique_ptr<LibraryPlan>>
prepareMatmul(Gpu &gpu, const Matmul &message, uint64_t workspaceBytes) {
  std::optional<Types> types = typesOf(message.dtype, gpu.allowsTf32());
  if (!types || message.batch > INT32_MAX)
    return makeError(StatusCode::BadArtifact, describe(message),
                     " is nothing that cuBLASLt computes");
  uint64_t resultBytes = operandsOf(message)[resultIndex(message)].bytes();
  if (resultBytes == 0 || message.k == 0)
    return makeZeroPlan(gpu, resultBytes);
  WEFT_ASSIGN_OR_RETURN(BlasHandle handle, gpu.blas());
  auto plan = std::make_unique<MatmulPlan>(gpu, handle);
  WEFT_RETURN_IF_ERROR(
      plan->build(message, *types).withContext(describe(message)));
  Status chosen = plan->choose(workspaceBytes);
  if (chosen.isOk())
    return std::unique_ptr<LibraryPlan>(std::move(plan));
  if (chosen.code() != StatusCode::BadArtifact || !hasEpilogueKernel(message))
    return std::move(chosen).withContext(describe(message));
  Matmul alone = message;
  alone.epilogue = Epilogue::None;
  WEFT_ASSIGN_OR_RETURN(std::unique_ptr<LibraryPlan> product,
                        prepareMatmul(gpu, alone, workspaceBytes));
  return makeSplitPlan(gpu, message, std::move(product));
}

} // namespace weft::cuda
