//===- MatmulTest.cpp - cuBLASLt: values, candidates, refusals ------------===//

#include "test/unit/driver/Driver.h"

#include <array>
#include <cmath>
#include <cstring>
#include <random>

namespace weft::cuda {

namespace {

/// Row-major D = epilogue(A B); stored transposed where said.
struct Problem {
  int64_t batch = 1, m = 3, n = 5, k = 7;
  bool transposeA = false, transposeB = false;
  BlasEpilogue epilogue = BlasEpilogue::Default;
  bool rows = true; ///< layouts by rows; by columns with exchanged operands
};

struct Fixture {
  explicit Fixture(const Problem &problem,
                   BlasComputeType compute = BlasComputeType::F32)
      : p(problem) {
    driver.start();
    stream = driver.makeStream();
    EXPECT_EQ(blas().cublasLtCreate(&handle), BlasStatus::Success);
    EXPECT_EQ(
        blas().cublasLtMatmulDescCreate(&desc, compute, BlasDataType::F32),
        BlasStatus::Success);
    setDesc(MatmulDescAttribute::TransposeA, p.transposeA);
    setDesc(MatmulDescAttribute::TransposeB, p.transposeB);
    setDesc(MatmulDescAttribute::Epilogue, int32_t(p.epilogue));
    layouts = {layout(p.transposeA ? p.k : p.m, p.transposeA ? p.m : p.k),
               layout(p.transposeB ? p.n : p.k, p.transposeB ? p.k : p.n),
               layout(p.m, p.n), layout(p.m, p.n)};
    blas().cublasLtMatmulPreferenceCreate(&preference);
    uint64_t limit = 1 << 20;
    blas().cublasLtMatmulPreferenceSetAttribute(
        preference, MatmulPreferenceAttribute::MaxWorkspaceBytes, &limit, 8);
    workspace = driver.allocate(limit);
  }
  CublasLtTable &blas() { return driver.blas; }
  void setDesc(MatmulDescAttribute attribute, int32_t value) {
    EXPECT_EQ(blas().cublasLtMatmulDescSetAttribute(desc, attribute, &value, 4),
              BlasStatus::Success);
  }
  MatrixLayout layout(int64_t rows, int64_t columns) {
    MatrixLayout made = nullptr;
    EXPECT_EQ(blas().cublasLtMatrixLayoutCreate(&made, BlasDataType::F32,
                                                uint64_t(rows),
                                                uint64_t(columns), columns),
              BlasStatus::Success);
    int32_t order = int32_t(BlasOrder::Row), batch = int32_t(p.batch);
    int64_t offset = rows * columns;
    auto set = [&](MatrixLayoutAttribute name, const void *value,
                   size_t bytes) {
      EXPECT_EQ(
          blas().cublasLtMatrixLayoutSetAttribute(made, name, value, bytes),
          BlasStatus::Success);
    };
    set(MatrixLayoutAttribute::Order, &order, 4);
    set(MatrixLayoutAttribute::BatchCount, &batch, 4);
    set(MatrixLayoutAttribute::BatchOffset, &offset, 8);
    return made;
  }
  std::vector<MatmulHeuristic> candidates(int wanted = 16) {
    std::vector<MatmulHeuristic> results(size_t(wanted), MatmulHeuristic{});
    int found = 0;
    EXPECT_EQ(blas().cublasLtMatmulAlgoGetHeuristic(
                  handle, desc, layouts[0], layouts[1], layouts[2], layouts[3],
                  preference, wanted, results.data(), &found),
              BlasStatus::Success);
    results.resize(size_t(found));
    return results;
  }
  uint32_t algoValue(const MatmulAlgo &algo, MatmulAlgoAttribute attribute) {
    uint32_t value = 99;
    size_t written = 0;
    EXPECT_EQ(blas().cublasLtMatmulAlgoConfigGetAttribute(&algo, attribute,
                                                          &value, 4, &written),
              BlasStatus::Success);
    return value;
  }
  BlasStatus run(const MatmulHeuristic &candidate, DevicePointer a,
                 DevicePointer b, DevicePointer d, float alpha = 1,
                 float beta = 0) {
    auto at = [](DevicePointer address) {
      return reinterpret_cast<void *>(uintptr_t(address));
    };
    return blas().cublasLtMatmul(handle, desc, &alpha, at(a), layouts[0], at(b),
                                 layouts[1], &beta, at(d), layouts[2], at(d),
                                 layouts[3], &candidate.algo, at(workspace),
                                 candidate.workspaceBytes, stream);
  }
  DriverError wait() { return driver.cu.cuStreamSynchronize(stream); }

  Problem p;
  Driver driver;
  Stream stream;
  BlasHandle handle = nullptr;
  MatmulDesc desc = nullptr;
  MatmulPreference preference = nullptr;
  std::array<MatrixLayout, 4> layouts;
  DevicePointer workspace;
};

std::vector<float> noise(size_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<float> value(-1, 1);
  std::vector<float> values(count);
  for (float &one : values)
    one = value(random);
  return values;
}

/// Products rounded and then added in the order of k, as documented.
std::vector<float> expected(const Problem &p, const std::vector<float> &a,
                            const std::vector<float> &b,
                            const std::vector<float> &bias) {
  std::vector<float> d;
  for (int64_t i = 0; i < p.batch * p.m; ++i)
    for (int64_t j = 0; j < p.n; ++j) {
      int64_t batch = i / p.m, row = i % p.m;
      float sum = 0;
      for (int64_t q = 0; q < p.k; ++q) {
        volatile float product =
            a[size_t(batch * p.m * p.k +
                     (p.transposeA ? q * p.m + row : row * p.k + q))] *
            b[size_t(batch * p.k * p.n +
                     (p.transposeB ? j * p.k + q : q * p.n + j))];
        sum += product;
      }
      if (p.epilogue == BlasEpilogue::Bias ||
          p.epilogue == BlasEpilogue::ReluBias)
        sum += bias[size_t(row)];
      if (p.epilogue == BlasEpilogue::Relu ||
          p.epilogue == BlasEpilogue::ReluBias)
        sum = sum < 0 ? 0 : sum;
      d.push_back(sum);
    }
  return d;
}

void check(const Problem &p) {
  Fixture f(p);
  std::vector<float> a = noise(size_t(p.batch * p.m * p.k), 1),
                     b = noise(size_t(p.batch * p.k * p.n), 2),
                     bias = noise(size_t(p.m), 3);
  DevicePointer da = f.driver.upload(a), db = f.driver.upload(b),
                dBias = f.driver.upload(bias),
                d = f.driver.allocate(size_t(p.batch * p.m * p.n) * 4);
  f.blas().cublasLtMatmulDescSetAttribute(
      f.desc, MatmulDescAttribute::BiasPointer, &dBias, 8);
  MatmulHeuristic right = f.candidates()[4];
  EXPECT_EQ(f.run(right, da, db, d), BlasStatus::Success);
  EXPECT_EQ(f.wait(), DriverError::Success);
  EXPECT_EQ(f.driver.download<float>(d, size_t(p.batch * p.m * p.n)),
            expected(p, a, b, bias));
}

TEST(Matmul, Values) {
  check({});
  check({.batch = 3, .m = 4, .n = 2, .k = 9});
  check({.m = 33, .n = 17, .k = 65, .transposeA = true});
  check({.m = 33, .n = 17, .k = 65, .transposeB = true});
  check({.m = 8, .n = 8, .k = 8, .transposeA = true, .transposeB = true});
  check({.epilogue = BlasEpilogue::Bias});
  check({.epilogue = BlasEpilogue::Relu});
  check({.batch = 2, .epilogue = BlasEpilogue::ReluBias});
}

/// A mask says where results are above 0; the gradient keeps what it names.
TEST(Matmul, MasksGoBackAndForth) {
  Problem p{.m = 130, .n = 3, .k = 4, .epilogue = BlasEpilogue::ReluAux};
  Fixture f(p);
  std::vector<float> a = noise(size_t(p.m * p.k), 1),
                     b = noise(size_t(p.k * p.n), 2);
  DevicePointer da = f.driver.upload(a), db = f.driver.upload(b),
                d = f.driver.allocate(size_t(p.m * p.n) * 4),
                mask = f.driver.allocate(96);
  auto set = [&](MatmulDescAttribute attribute, const void *value) {
    EXPECT_EQ(
        f.blas().cublasLtMatmulDescSetAttribute(f.desc, attribute, value, 8),
        BlasStatus::Success);
  };
  int64_t ld = 256;
  set(MatmulDescAttribute::AuxLd, &ld);
  set(MatmulDescAttribute::AuxPointer, &mask);
  EXPECT_EQ(f.run(f.candidates()[4], da, db, d), BlasStatus::Success);
  EXPECT_EQ(f.wait(), DriverError::Success);
  auto bytes = f.driver.download<uint8_t>(mask, 96);
  auto active = f.driver.download<float>(d, size_t(p.m * p.n));
  for (int64_t i = 0; i < p.m; ++i)
    for (int64_t j = 0; j < p.n; ++j)
      EXPECT_EQ(bytes[size_t(j * 32 + i / 8)] >> i % 8 & 1,
                active[size_t(i * p.n + j)] > 0);

  f.setDesc(MatmulDescAttribute::Epilogue, int32_t(BlasEpilogue::ReluGrad));
  EXPECT_EQ(f.run(f.candidates()[4], da, db, d), BlasStatus::Success);
  EXPECT_EQ(f.wait(), DriverError::Success);
  EXPECT_EQ(f.driver.download<float>(d, size_t(p.m * p.n)), active);

  // Columns of a mask are whole groups of 128 bits, enough for the rows of D.
  for (int64_t wrong : {0, 128, 200}) {
    set(MatmulDescAttribute::AuxLd, &wrong);
    MatmulHeuristic result = {};
    int found = 0;
    EXPECT_EQ(f.blas().cublasLtMatmulAlgoGetHeuristic(
                  f.handle, f.desc, f.layouts[0], f.layouts[1], f.layouts[2],
                  f.layouts[3], f.preference, 1, &result, &found),
              BlasStatus::InvalidValue);
  }
}

TEST(Matmul, SumsOfTheRowsOfA) {
  Problem p{.m = 5, .n = 3, .k = 9, .epilogue = BlasEpilogue::BiasGradA};
  Fixture f(p);
  std::vector<float> a = noise(size_t(p.m * p.k), 1);
  DevicePointer da = f.driver.upload(a),
                db = f.driver.upload(noise(size_t(p.k * p.n), 2)),
                d = f.driver.allocate(size_t(p.m * p.n) * 4),
                sums = f.driver.allocate(size_t(p.m) * 4);
  f.blas().cublasLtMatmulDescSetAttribute(
      f.desc, MatmulDescAttribute::BiasPointer, &sums, 8);
  EXPECT_EQ(f.run(f.candidates()[4], da, db, d), BlasStatus::Success);
  EXPECT_EQ(f.wait(), DriverError::Success);
  auto found = f.driver.download<float>(sums, size_t(p.m));
  for (int64_t i = 0; i < p.m; ++i) {
    float sum = 0;
    for (int64_t q = 0; q < p.k; ++q)
      sum += a[size_t(i * p.k + q)];
    EXPECT_EQ(found[size_t(i)], sum);
  }
}

TEST(Matmul, HalfTypes) {
  for (BlasDataType type : {BlasDataType::F16, BlasDataType::BF16}) {
    Driver driver;
    driver.start();
    Stream stream = driver.makeStream();
    BlasHandle handle = nullptr;
    MatmulDesc desc = nullptr;
    MatrixLayout layout = nullptr;
    MatmulPreference preference = nullptr;
    driver.blas.cublasLtCreate(&handle);
    driver.blas.cublasLtMatmulDescCreate(&desc, BlasComputeType::F32,
                                         BlasDataType::F32);
    driver.blas.cublasLtMatrixLayoutCreate(&layout, type, 1, 1, 1);
    driver.blas.cublasLtMatmulPreferenceCreate(&preference);
    MatmulHeuristic result = {};
    int found = 0;
    ASSERT_EQ(driver.blas.cublasLtMatmulAlgoGetHeuristic(
                  handle, desc, layout, layout, layout, layout, preference, 1,
                  &result, &found),
              BlasStatus::Success);
    // Squares that are rounded up.
    bool half = type == BlasDataType::F16;
    std::vector<uint16_t> one = {uint16_t(half ? 0x3c19 : 0x3f89)};
    uint16_t product = half ? 0x3c33 : 0x3f93;
    DevicePointer a = driver.upload(one), d = driver.allocate(256);
    DevicePointer b = driver.upload(one);
    float alpha = 1, beta = 0;
    auto at = [](DevicePointer address) {
      return reinterpret_cast<void *>(uintptr_t(address));
    };
    EXPECT_EQ(driver.blas.cublasLtMatmul(handle, desc, &alpha, at(a), layout,
                                         at(b), layout, &beta, at(d), layout,
                                         at(d), layout, &result.algo, nullptr,
                                         0, stream),
              BlasStatus::Success);
    driver.cu.cuStreamSynchronize(stream);
    EXPECT_EQ(driver.download<uint16_t>(d, 1)[0], product);
  }
}

TEST(Matmul, CandidatesACallerMustNotTake) {
  Fixture f({});
  std::vector<MatmulHeuristic> found = f.candidates();
  ASSERT_EQ(found.size(), 6u);
  EXPECT_GT(found[0].workspaceBytes, 1u << 20);
  EXPECT_EQ(found[1].status, BlasStatus::NotSupported);
  EXPECT_EQ(f.algoValue(found[2].algo, MatmulAlgoAttribute::ReductionScheme),
            uint32_t(BlasReductionScheme::InPlace));
  EXPECT_EQ(f.algoValue(found[3].algo, MatmulAlgoAttribute::SplitK), 2u);
  for (size_t i : {4u, 5u}) {
    EXPECT_EQ(found[i].status, BlasStatus::Success);
    EXPECT_EQ(f.algoValue(found[i].algo, MatmulAlgoAttribute::SplitK), 1u);
    EXPECT_EQ(f.algoValue(found[i].algo, MatmulAlgoAttribute::ReductionScheme),
              0u);
    EXPECT_LE(found[i].workspaceBytes, 1u << 20);
  }
  EXPECT_EQ(f.candidates(2).size(), 2u);
  EXPECT_EQ(f.candidates(1)[0].status, BlasStatus::Success);
}

TEST(Matmul, UnorderedSumsDiffer) {
  Problem p{.m = 8, .n = 8, .k = 257};
  Fixture f(p);
  DevicePointer a = f.driver.upload(noise(size_t(p.m * p.k), 1)),
                b = f.driver.upload(noise(size_t(p.k * p.n), 2)),
                d = f.driver.allocate(size_t(p.m * p.n) * 4);
  auto once = [&](size_t candidate) {
    EXPECT_EQ(f.run(f.candidates()[candidate], a, b, d), BlasStatus::Success);
    f.wait();
    return f.driver.download<uint32_t>(d, size_t(p.m * p.n));
  };
  EXPECT_NE(once(2), once(2));
  EXPECT_EQ(once(4), once(4));
  EXPECT_EQ(once(4), once(5));
}

TEST(Matmul, Tf32IsNotF32) {
  Problem p{.m = 4, .n = 4, .k = 4};
  std::vector<float> values[2];
  for (int i = 0; i < 2; ++i) {
    Fixture f(p, i ? BlasComputeType::F32FastTf32 : BlasComputeType::F32);
    DevicePointer a = f.driver.upload(noise(16, 1)),
                  b = f.driver.upload(noise(16, 2)), d = f.driver.allocate(64);
    f.run(f.candidates()[5], a, b, d);
    f.wait();
    values[i] = f.driver.download<float>(d, 16);
  }
  EXPECT_NE(values[0], values[1]);
  for (size_t i = 0; i < 16; ++i)
    EXPECT_NEAR(values[0][i], values[1][i], 4e-3);
}

TEST(Matmul, Refusals) {
  Fixture f({});
  int32_t value = 1;
  int64_t wide = 1;
  CublasLtTable &blas = f.blas();
  EXPECT_EQ(blas.cublasLtMatmulDescSetAttribute(
                f.desc, MatmulDescAttribute(1000), &value, 4),
            BlasStatus::InvalidValue);
  EXPECT_EQ(blas.cublasLtMatmulDescSetAttribute(
                f.desc, MatmulDescAttribute::TransposeA, &wide, 8),
            BlasStatus::InvalidValue);
  EXPECT_EQ(blas.cublasLtMatmulDescSetAttribute(
                f.desc, MatmulDescAttribute::TransposeA, nullptr, 4),
            BlasStatus::InvalidValue);
  EXPECT_EQ(blas.cublasLtMatrixLayoutSetAttribute(
                nullptr, MatrixLayoutAttribute::Order, &value, 4),
            BlasStatus::InvalidValue);
  MatmulHeuristic right = f.candidates()[4];
  DevicePointer a = f.driver.allocate(256), b = f.driver.allocate(256),
                d = f.driver.allocate(256);
  // Misaligned, too little workspace, an algorithm of something else.
  EXPECT_EQ(f.run(right, a + 4, b, d), BlasStatus::InvalidValue);
  MatmulHeuristic starved = right;
  starved.workspaceBytes = 16;
  EXPECT_EQ(f.run(starved, a, b, d), BlasStatus::InvalidValue);
  MatmulHeuristic foreign = right;
  foreign.algo.data[0] = 0;
  EXPECT_EQ(f.run(foreign, a, b, d), BlasStatus::InvalidValue);
  f.setDesc(MatmulDescAttribute::Epilogue, int32_t(BlasEpilogue::Relu));
  EXPECT_EQ(f.run(right, a, b, d), BlasStatus::InvalidValue);
  f.setDesc(MatmulDescAttribute::Epilogue, int32_t(BlasEpilogue::Bias));
  right = f.candidates()[4];
  // No bias pointer.
  EXPECT_EQ(f.run(right, a, b, d), BlasStatus::InvalidValue);
  f.setDesc(MatmulDescAttribute::Epilogue, 999);
  int found = 0;
  EXPECT_EQ(blas.cublasLtMatmulAlgoGetHeuristic(
                f.handle, f.desc, f.layouts[0], f.layouts[1], f.layouts[2],
                f.layouts[3], f.preference, 1, &right, &found),
            BlasStatus::NotSupported);
  f.setDesc(MatmulDescAttribute::Epilogue, 1);
  // Shapes that do not go together.
  EXPECT_EQ(blas.cublasLtMatmulAlgoGetHeuristic(
                f.handle, f.desc, f.layouts[1], f.layouts[0], f.layouts[2],
                f.layouts[3], f.preference, 1, &right, &found),
            BlasStatus::InvalidValue);
}

TEST(Matmul, MemoryThatIsNotThere) {
  Fixture f({});
  DevicePointer a = f.driver.allocate(84), b = f.driver.allocate(140),
                d = f.driver.allocate(32);
  MatmulHeuristic right = f.candidates()[4];
  testing::internal::CaptureStderr();
  EXPECT_EQ(f.run(right, a, b, d), BlasStatus::Success);
  EXPECT_EQ(f.wait(), DriverError::IllegalAddress);
  std::string text = testing::internal::GetCapturedStderr();
  EXPECT_NE(text.find("D needs 60 bytes"), std::string::npos) << text;
  EXPECT_EQ(f.run(right, a, b, d), BlasStatus::ExecutionFailed);
}

TEST(Matmul, TheWorkspaceIsOverwritten) {
  Fixture f({});
  DevicePointer a = f.driver.upload(noise(21, 1)),
                b = f.driver.upload(noise(35, 2)), d = f.driver.allocate(60);
  std::vector<uint32_t> zeros(16);
  f.driver.cu.cuMemsetD32Async(f.workspace, 0, 16, f.stream);
  f.run(f.candidates()[4], a, b, d);
  f.wait();
  EXPECT_EQ(f.driver.download<uint32_t>(f.workspace, 16),
            std::vector<uint32_t>(16, 0xffffffff));
}

} // namespace

} // namespace weft::cuda
