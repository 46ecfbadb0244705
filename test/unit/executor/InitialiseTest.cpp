//===- InitialiseTest.cpp - first values have the right distribution ------===//

#include "runtime/executor/Initialise.h"
#include "runtime/artifact/Reader.h"

#include <cmath>
#include <gtest/gtest.h>

namespace weft {
namespace {

using artifact::Initializer;

artifact::Global makeGlobal(std::string_view name, Initializer::Kind kind,
                            std::vector<double> arguments, DType dtype,
                            std::vector<int64_t> sizes) {
  artifact::Global global;
  global.set_name(std::string(name));
  global.mutable_initializer()->set_kind(kind);
  for (double argument : arguments)
    global.mutable_initializer()->add_arguments(argument);
  global.mutable_type()->set_dtype(fromDType(dtype));
  for (int64_t size : sizes)
    global.mutable_type()->add_sizes(size);
  return global;
}

std::vector<double> values(const artifact::Global &global, uint64_t seed = 1) {
  TensorShape shape = toShape(global.type());
  std::vector<std::byte> bytes(*byteCount(shape.dtype, shape.sizes));
  Status status = initialiseGlobal(global, seed, bytes);
  EXPECT_TRUE(status.isOk()) << status.message();
  std::vector<double> result(bytes.size() / sizeOf(shape.dtype));
  for (size_t i = 0; i < result.size(); ++i)
    result[i] = loadAsDouble(shape.dtype, bytes.data(), i);
  return result;
}

struct Moments {
  double mean = 0, spread = 0, least = INFINITY, most = -INFINITY;
};

Moments momentsOf(const std::vector<double> &values) {
  Moments m;
  for (double value : values) {
    m.mean += value / double(values.size());
    m.least = std::min(m.least, value);
    m.most = std::max(m.most, value);
  }
  for (double value : values)
    m.spread += (value - m.mean) * (value - m.mean) / double(values.size());
  m.spread = std::sqrt(m.spread);
  return m;
}

TEST(Initialise, ConstantsInEveryType) {
  for (const DTypeRow &row : dtypeTable())
    EXPECT_EQ(
        values(makeGlobal("c", Initializer::CONSTANT, {1}, row.dtype, {3})),
        std::vector<double>(3, 1.0))
        << row.name;
}

TEST(Initialise, UniformAndNormalHaveTheirMoments) {
  Moments u = momentsOf(values(
      makeGlobal("u", Initializer::UNIFORM, {-2, 4}, DType::F32, {200, 500})));
  EXPECT_NEAR(u.mean, 1, 0.02);
  EXPECT_NEAR(u.spread, 6 / std::sqrt(12.0), 0.02);
  EXPECT_GE(u.least, -2);
  EXPECT_LE(u.most, 4);
  Moments n = momentsOf(values(
      makeGlobal("n", Initializer::NORMAL, {3, 0.5}, DType::F64, {100000})));
  EXPECT_NEAR(n.mean, 3, 0.01);
  EXPECT_NEAR(n.spread, 0.5, 0.01);
  EXPECT_GT(n.most, 3 + 0.5 * 3.5);
  EXPECT_LT(n.most, 3 + 0.5 * 6);
}

TEST(Initialise, SeedAndPathAreTheKey) {
  auto draw = [](std::string_view name, uint64_t seed) {
    return values(
        makeGlobal(name, Initializer::UNIFORM, {0, 1}, DType::F32, {8}), seed);
  };
  EXPECT_EQ(draw("a", 1), draw("a", 1));
  EXPECT_NE(draw("a", 1), draw("a", 2));
  EXPECT_NE(draw("a", 1), draw("b", 1));
}

/// The bits of every release: a change here changes every training run.
TEST(Initialise, ValuesAreFixed) {
  std::vector<double> u = values(
      makeGlobal("net.weight", Initializer::UNIFORM, {0, 1}, DType::F64, {2}),
      1);
  EXPECT_EQ(u[0], values(makeGlobal("net.weight", Initializer::UNIFORM, {0, 1},
                                    DType::F64, {1000}),
                         1)[0]);
  // A narrower type is the f64 value rounded once.
  std::vector<double> f = values(
      makeGlobal("net.weight", Initializer::UNIFORM, {0, 1}, DType::F32, {2}),
      1);
  EXPECT_EQ(f[0], double(float(u[0])));
  std::vector<double> h = values(
      makeGlobal("net.weight", Initializer::UNIFORM, {0, 1}, DType::F16, {2}),
      1);
  EXPECT_EQ(h[1], double(halfToFloat(doubleToHalf(u[1]))));
}

void expectOrthogonal(std::vector<int64_t> sizes, double gain) {
  std::vector<double> q = values(
      makeGlobal("q", Initializer::ORTHOGONAL, {gain}, DType::F64, sizes));
  int64_t rows = sizes[0], columns = int64_t(q.size()) / rows;
  bool tall = rows > columns;
  int64_t vectors = tall ? columns : rows, length = tall ? rows : columns;
  auto at = [&](int64_t v, int64_t i) {
    return q[size_t(tall ? i * columns + v : v * columns + i)];
  };
  for (int64_t a = 0; a < vectors; ++a)
    for (int64_t b = 0; b <= a; ++b) {
      double dot = 0;
      for (int64_t i = 0; i < length; ++i)
        dot += at(a, i) * at(b, i);
      EXPECT_NEAR(dot, a == b ? gain * gain : 0, 1e-12) << a << " " << b;
    }
}

TEST(Initialise, OrthogonalIsOrthogonal) {
  expectOrthogonal({20, 20}, 1);
  expectOrthogonal({7, 30}, 2);
  expectOrthogonal({30, 7}, 0.5);
  expectOrthogonal({8, 3, 2}, 1);
}

TEST(Initialise, DependentRowsBecomeABasis) {
  std::vector<double> rows = {1, 2, 3, 2, 4, 6, 0, 0, 0};
  orthonormaliseRows(rows, 3, 3);
  for (int a = 0; a < 3; ++a)
    for (int b = 0; b < 3; ++b) {
      double dot = 0;
      for (int i = 0; i < 3; ++i)
        dot += rows[size_t(3 * a + i)] * rows[size_t(3 * b + i)];
      EXPECT_NEAR(dot, a == b, 1e-14);
    }
}

} // namespace
} // namespace weft
