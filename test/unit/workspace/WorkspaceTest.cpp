//===- WorkspaceTest.cpp - workspaces suffice for the CPU's libraries -----===//
///
/// \file
/// Whatever a library can compute with any amount of scratch it can compute
/// with the workspace that the compiler gives the message: speed never hangs on
/// the formula.
///
//===----------------------------------------------------------------------===//

#include "ir/library/Workspace.h"
#include "ir/plan/Plan.h"
#include "runtime/cpu/Library.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/MLIRContext.h"
#include <gtest/gtest.h>

using namespace weft;

namespace {

class WorkspaceTest : public ::testing::Test {
protected:
  WorkspaceTest() {
    context.loadDialect<plan::PlanDialect>();
    libraries.push_back(createDirectLibrary());
    Result<std::unique_ptr<Library>> oneDnn = createOneDnnLibrary();
    if (oneDnn.isOk())
      libraries.push_back(std::move(*oneDnn));
    libraries.push_back(createPlainLibrary());
  }

  mlir::Type typeOf(DType dtype) {
    mlir::Builder builder(&context);
    return dtype == DType::BF16  ? mlir::Type(builder.getBF16Type())
           : dtype == DType::F16 ? mlir::Type(builder.getF16Type())
                                 : mlir::Type(builder.getF32Type());
  }

  /// The partitions that the compiler chooses for so much work.
  static int64_t partitionsFor(int64_t flops, int64_t units) {
    int64_t most = std::min({flops >> 21, units, int64_t(64)}), count = 1;
    while (count * 2 <= most)
      count *= 2;
    return count;
  }

  void check(const LibraryMessage &message, mlir::Attribute attribute) {
    int64_t bytes = library::getWorkspaceBytes(attribute, "cpu");
    for (auto &library : libraries) {
      if (!library)
        continue;
      auto free = library->prepare(message, UINT64_MAX);
      auto bound = library->prepare(message, uint64_t(bytes));
      ASSERT_TRUE(free.isOk() && bound.isOk()) << describe(message);
      if (!*free)
        continue;
      ASSERT_TRUE(*bound) << library->name() << " finds no way for "
                          << describe(message) << " in " << bytes
                          << " bytes; it would like "
                          << (*free)->scratchBytes();
      EXPECT_LE((*bound)->scratchBytes(), uint64_t(bytes));
    }
  }

  void check(Matmul m) {
    m.partitions = partitionsFor(2 * m.batch * m.m * m.n * m.k,
                                 std::max(m.batch, m.batch * m.m / 8));
    check(m,
          plan::MatmulAttr::get(&context, typeOf(m.dtype), m.batch, m.m, m.n,
                                m.k, m.transposeA, m.transposeB, m.partitions,
                                static_cast<plan::Epilogue>(m.epilogue)));
  }

  void check(Convolution c, int64_t size, int64_t kernel, int64_t pad,
             int64_t stride) {
    int64_t out = (size + 2 * pad - kernel) / stride + 1;
    c.inSizes = {size, size};
    c.outSizes = {out, out};
    c.kernel = {kernel, kernel};
    c.stride = {stride, stride};
    c.padLow = c.padHigh = {pad, pad};
    c.dilation = {1, 1};
    c.partitions = partitionsFor(2 * c.batch * c.outChannels * out * out *
                                     c.inChannels / c.groups * kernel * kernel,
                                 c.batch);
    for (auto direction : {plan::Direction::Forward, plan::Direction::DataGrad,
                           plan::Direction::FilterGrad}) {
      c.direction = Convolution::Direction(int(direction));
      check(c, plan::ConvolutionAttr::get(
                   &context, direction, typeOf(c.dtype), c.batch, c.inChannels,
                   c.outChannels, c.groups, c.inSizes, c.outSizes, c.kernel,
                   c.stride, c.padLow, c.padHigh, c.dilation,
                   plan::Layout::ChannelsFirst, c.partitions));
    }
  }

  mlir::MLIRContext context;
  std::vector<std::unique_ptr<Library>> libraries;
};

TEST_F(WorkspaceTest, SufficesForProducts) {
  for (DType dtype : {DType::F32, DType::BF16, DType::F16})
    for (auto [a, b] : {std::pair{false, false}, {true, false}, {false, true}})
      for (auto [batch, m, n, k] : {std::array<int64_t, 4>{1, 64, 120, 400},
                                    {1, 64, 84, 120},
                                    {1, 64, 10, 84},
                                    {1, 784, 256, 64},
                                    {1, 512, 512, 512},
                                    {1, 33, 17, 9},
                                    {16, 128, 64, 64}})
        check(Matmul{dtype, batch, m, n, k, a, b, 1});
}

TEST_F(WorkspaceTest, SufficesForEpilogues) {
  using enum Epilogue;
  for (DType dtype : {DType::F32, DType::BF16, DType::F16})
    for (Epilogue epilogue :
         {Bias, Relu, BiasRelu, ReluMask, BiasReluMask, ReluGrad, BiasGrad})
      for (auto [m, n, k] : {std::array<int64_t, 3>{64, 120, 400},
                             {1, 1, 1},
                             {7, 1000, 3},
                             {512, 130, 512}})
        check(Matmul{dtype, 1, m, n, k, false, true, 1, epilogue});
}

TEST_F(WorkspaceTest, SufficesForConvolutions) {
  for (DType dtype : {DType::F32, DType::BF16, DType::F16})
    for (auto [batch, in, out, groups, size, kernel, pad, stride] :
         {std::array<int64_t, 8>{64, 1, 6, 1, 28, 5, 2, 1},
          {64, 6, 16, 1, 14, 5, 0, 1},
          {1, 1, 6, 1, 28, 5, 2, 1},
          {1, 6, 16, 1, 14, 5, 0, 1},
          {8, 3, 64, 1, 64, 7, 3, 2},
          {8, 64, 64, 1, 28, 3, 1, 1},
          {8, 256, 64, 1, 28, 1, 0, 1},
          {8, 512, 512, 1, 7, 3, 1, 1},
          {8, 20, 30, 1, 13, 3, 1, 1},
          {8, 32, 32, 32, 16, 3, 1, 1},
          {8, 32, 64, 4, 16, 3, 1, 1}}) {
      Convolution c;
      c.dtype = dtype;
      c.batch = batch;
      c.inChannels = in;
      c.outChannels = out;
      c.groups = groups;
      check(c, size, kernel, pad, stride);
    }
}

TEST_F(WorkspaceTest, IsOneNumberForEveryCallOnCuda) {
  auto message = plan::MatmulAttr::get(&context, typeOf(DType::F32), 1, 2, 2, 2,
                                       false, false, 1, plan::Epilogue::None);
  EXPECT_EQ(library::getWorkspaceBytes(message, "cuda"), int64_t(32) << 20);
  EXPECT_EQ(library::getWorkspaceBytes({}, "cuda"), 0);
}

} // namespace
