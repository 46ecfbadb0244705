//===- MatmulTest.cpp - what cuBLASLt is asked for, and what is taken -----===//

#include "runtime/cuda/CudaDevice.h"
#include "runtime/cuda/Library.h"
#include "test/unit/cuda/FakeDriver.h"

#include <cstring>
#include <gtest/gtest.h>

namespace weft::cuda {

namespace {

struct Layout {
  uint64_t rows, columns;
  int64_t ld;
};

/// What the fake was told, and the candidates that it offers.
struct Told {
  struct Candidate {
    uint32_t scheme;
    size_t workspace;
    BlasStatus status = BlasStatus::Success;
  };
  std::vector<Candidate> candidates;
  BlasComputeType compute = {};
  BlasDataType scale = {}, data = {};
  uint32_t schemeMask = ~0u;
  uint64_t workspaceLimit = 0;
  std::vector<Layout> layouts;
  int32_t transposeLeft = -1, transposeRight = -1;
  uint64_t taken = ~0ull;
  size_t workspaceBytes = 0;
  const void *workspace = nullptr;
};

Told told;

template <typename Handle>
BlasStatus give(Handle *handle) {
  static int object;
  *handle = reinterpret_cast<Handle>(&object);
  return BlasStatus::Success;
}

void addDescriptors(CublasLtTable &t) {
  t.cublasLtCreate = [](BlasHandle *handle) { return give(handle); };
  t.cublasLtDestroy = [](BlasHandle) { return BlasStatus::Success; };
  t.cublasLtMatmulDescCreate = [](MatmulDesc *desc, BlasComputeType compute,
                                  BlasDataType scale) {
    told.compute = compute;
    told.scale = scale;
    return give(desc);
  };
  t.cublasLtMatmulDescDestroy = [](MatmulDesc) { return BlasStatus::Success; };
  t.cublasLtMatmulDescSetAttribute = [](MatmulDesc,
                                        MatmulDescAttribute attribute,
                                        const void *value, size_t bytes) {
    if (attribute == MatmulDescAttribute::TransposeA)
      std::memcpy(&told.transposeLeft, value, bytes);
    if (attribute == MatmulDescAttribute::TransposeB)
      std::memcpy(&told.transposeRight, value, bytes);
    return BlasStatus::Success;
  };
  t.cublasLtMatrixLayoutCreate = [](MatrixLayout *layout, BlasDataType type,
                                    uint64_t rows, uint64_t columns,
                                    int64_t ld) {
    told.data = type;
    told.layouts.push_back({rows, columns, ld});
    return give(layout);
  };
  t.cublasLtMatrixLayoutDestroy = [](MatrixLayout) {
    return BlasStatus::Success;
  };
  t.cublasLtMatrixLayoutSetAttribute = [](MatrixLayout, MatrixLayoutAttribute,
                                          const void *, size_t) {
    return BlasStatus::Success;
  };
}

void addChoice(CublasLtTable &t) {
  t.cublasLtMatmulPreferenceCreate = [](MatmulPreference *preference) {
    return give(preference);
  };
  t.cublasLtMatmulPreferenceDestroy = [](MatmulPreference) {
    return BlasStatus::Success;
  };
  t.cublasLtMatmulPreferenceSetAttribute =
      [](MatmulPreference, MatmulPreferenceAttribute attribute,
         const void *value, size_t bytes) {
        if (attribute == MatmulPreferenceAttribute::ReductionSchemeMask)
          std::memcpy(&told.schemeMask, value, bytes);
        if (attribute == MatmulPreferenceAttribute::MaxWorkspaceBytes)
          std::memcpy(&told.workspaceLimit, value, bytes);
        return BlasStatus::Success;
      };
  t.cublasLtMatmulAlgoGetHeuristic =
      [](BlasHandle, MatmulDesc, MatrixLayout, MatrixLayout, MatrixLayout,
         MatrixLayout, MatmulPreference, int, MatmulHeuristic *results,
         int *returned) {
        for (size_t i = 0; i < told.candidates.size(); ++i) {
          results[i].algo.data[0] = i;
          results[i].workspaceBytes = told.candidates[i].workspace;
          results[i].status = told.candidates[i].status;
        }
        *returned = int(told.candidates.size());
        return *returned ? BlasStatus::Success : BlasStatus::NotSupported;
      };
  t.cublasLtMatmulAlgoConfigGetAttribute = [](const MatmulAlgo *algo,
                                              MatmulAlgoAttribute attribute,
                                              void *value, size_t, size_t *) {
    uint32_t answer = attribute == MatmulAlgoAttribute::ReductionScheme
                          ? told.candidates[algo->data[0]].scheme
                          : 0;
    std::memcpy(value, &answer, sizeof answer);
    return BlasStatus::Success;
  };
  t.cublasLtMatmul = [](BlasHandle, MatmulDesc, const void *, const void *,
                        MatrixLayout, const void *, MatrixLayout, const void *,
                        const void *, MatrixLayout, void *, MatrixLayout,
                        const MatmulAlgo *algo, void *workspace,
                        size_t workspaceBytes, Stream) {
    told.taken = algo->data[0];
    told.workspace = workspace;
    told.workspaceBytes = workspaceBytes;
    return BlasStatus::Success;
  };
}

class MatmulTest : public testing::Test {
protected:
  void SetUp() override {
    fake::reset();
    told = Told();
    told.candidates = {{0, 0}};
    libraries.set(fake::driverTable());
    libraries.set(fake::nvmlTable());
    CublasLtTable blas;
    addDescriptors(blas);
    addChoice(blas);
    libraries.set(blas);
  }

  Result<std::unique_ptr<LibraryPlan>>
  prepare(const Matmul &message, uint64_t workspace, bool allowTf32 = false) {
    Result<std::unique_ptr<Gpu>> opened = Gpu::open(libraries, {0, allowTf32});
    EXPECT_TRUE(opened.isOk()) << opened.status().message();
    gpu = std::move(*opened);
    return prepareMatmul(*gpu, message, workspace);
  }

  Libraries libraries;
  std::unique_ptr<Gpu> gpu;
};

constexpr Matmul product = {DType::F32, 1, 7, 11, 5, false, false, 1};

TEST_F(MatmulTest, TheFirstThatIsDeterministicAndFitsIsTaken) {
  told.candidates = {{1, 0},   {0, 5000}, {0, 0, BlasStatus::NotSupported},
                     {2, 100}, {0, 4096}, {0, 0}};
  auto plan = prepare(product, 4096);
  ASSERT_TRUE(plan.isOk()) << plan.status().message();
  ASSERT_TRUE((*plan)->enqueue({}).isOk());
  EXPECT_EQ(told.taken, 4u);
  EXPECT_EQ(told.workspaceBytes, 4096u);
  EXPECT_EQ(told.workspaceLimit, 4096u);
  EXPECT_EQ(told.schemeMask, 0u);
}

TEST_F(MatmulTest, ARecordedProductHasTheWorkspaceOfItsStep) {
  told.candidates = {{0, 4097}, {0, 4096}};
  auto device = createCudaDevice({}, libraries);
  ASSERT_TRUE(device.isOk()) << device.status().message();
  auto memory = (*device)->allocate(16384, MemoryKind::Local, "all");
  auto recorder = (*device)->record({ExecutionMode::Stream, 1, 0});
  ASSERT_TRUE(memory.isOk() && recorder.isOk());
  std::byte *base = memory->data();
  const Operand operands[] = {
      {{base}, 140, Access::Read, DType::F32},
      {{base + 1024}, 220, Access::Read, DType::F32},
      {{base + 2048}, 308, Access::Write, DType::F32},
  };
  LibraryCommand command;
  command.name = "fit.0.matmul";
  command.message = product;
  command.operands = operands;
  command.workspace = {base + 8192};
  command.workspaceBytes = 4096;
  Status recorded = (*recorder)->call(command);
  ASSERT_TRUE(recorded.isOk()) << recorded.message();
  EXPECT_EQ(told.workspaceLimit, 4096u);
  auto executable = (*recorder)->finish();
  ASSERT_TRUE(executable.isOk());
  ASSERT_TRUE((*executable)->launch({0, 1, {}, {}}).isOk());
  EXPECT_EQ(told.taken, 1u);
  EXPECT_EQ(told.workspace, base + 8192);
  executable->reset();
}

TEST_F(MatmulTest, NoneIsAnErrorThatSaysWhatWasAskedFor) {
  told.candidates = {{1, 0}, {0, 5000}};
  auto plan = prepare(product, 4096);
  ASSERT_FALSE(plan.isOk());
  EXPECT_EQ(plan.status().code(), StatusCode::BadArtifact);
  EXPECT_EQ(plan.status().message(),
            "matmul f32 batch 1 [7, 5] @ [5, 11]: none of 2 algorithms of "
            "cuBLASLt is deterministic and needs at most 4096 bytes of "
            "workspace");
  told.candidates.clear();
  EXPECT_FALSE(prepare(product, 4096).isOk());
}

TEST_F(MatmulTest, PrecisionIsKept) {
  struct Row {
    DType dtype;
    bool allowTf32;
    BlasDataType data;
    BlasComputeType compute;
  };
  for (Row row :
       {Row{DType::F32, false, BlasDataType::F32, BlasComputeType::F32},
        {DType::F32, true, BlasDataType::F32, BlasComputeType::F32FastTf32},
        {DType::F16, false, BlasDataType::F16, BlasComputeType::F32},
        {DType::BF16, true, BlasDataType::BF16, BlasComputeType::F32},
        {DType::F64, false, BlasDataType::F64, BlasComputeType::F64}}) {
    Matmul message = product;
    message.dtype = row.dtype;
    ASSERT_TRUE(prepare(message, 0, row.allowTf32).isOk());
    EXPECT_EQ(told.data, row.data);
    EXPECT_EQ(told.compute, row.compute);
    EXPECT_EQ(told.scale,
              row.dtype == DType::F64 ? BlasDataType::F64 : BlasDataType::F32);
  }
}

/// D^T = B^T A^T by columns: the bytes of the row-major operands as they are.
TEST_F(MatmulTest, LayoutsAreThoseOfTheStoredBytes) {
  for (bool transposeA : {false, true})
    for (bool transposeB : {false, true}) {
      told.layouts.clear();
      Matmul message = product;
      message.transposeA = transposeA;
      message.transposeB = transposeB;
      ASSERT_TRUE(prepare(message, 0).isOk());
      ASSERT_EQ(told.layouts.size(), 3u);
      EXPECT_EQ(told.transposeLeft, transposeB);
      EXPECT_EQ(told.transposeRight, transposeA);
      EXPECT_EQ(told.layouts[0].rows, transposeB ? 5u : 11u);
      EXPECT_EQ(told.layouts[1].rows, transposeA ? 7u : 5u);
      EXPECT_EQ(told.layouts[2].rows, 11u);
      EXPECT_EQ(told.layouts[2].columns, 7u);
      for (const Layout &layout : told.layouts)
        EXPECT_EQ(layout.ld, int64_t(layout.rows));
    }
}

TEST_F(MatmulTest, ASumOfNothingNeedsNoLibrary) {
  libraries.set(CublasLtTable());
  Matmul message = product;
  message.k = 0;
  EXPECT_TRUE(prepare(message, 0).isOk());
}

} // namespace

} // namespace weft::cuda
