//===- LibraryCalls.cpp - products and convolutions against plain sums ----===//

#include "test/conformance/DeviceSuite.h"

#include <algorithm>
#include <cmath>

namespace weft {

using Values = std::vector<double>;

/// Numbers in [-1, 1] that any element type holds well.
static Values someValues(size_t count, uint32_t seed) {
  Values values(count);
  for (double &value : values) {
    seed = seed * 1664525u + 1013904223u;
    value = (int(seed >> 24) - 128) / 128.0;
  }
  return values;
}

static std::vector<std::byte> encode(DType dtype, const Values &values) {
  std::vector<std::byte> bytes(values.size() * sizeOf(dtype));
  for (size_t i = 0; i < values.size(); ++i)
    storeFromDouble(dtype, bytes.data(), i, values[i]);
  return bytes;
}

static Values decode(DType dtype, const std::vector<std::byte> &bytes) {
  Values values(bytes.size() / sizeOf(dtype));
  for (size_t i = 0; i < values.size(); ++i)
    values[i] = loadAsDouble(dtype, bytes.data(), i);
  return values;
}

static double tolerance(DType dtype) {
  switch (dtype) {
  case DType::F64:
    return 1e-12;
  case DType::F32:
    return 1e-5;
  case DType::F16:
    return 4e-3;
  default:
    return 3e-2;
  }
}

//===----------------------------------------------------------------------===//
// The obvious answers
//===----------------------------------------------------------------------===//

static Values expectedMatmul(const Matmul &m, const Values &a,
                             const Values &b) {
  Values c(size_t(m.batch * m.m * m.n), 0.0);
  for (int64_t s = 0; s < m.batch; ++s)
    for (int64_t i = 0; i < m.m; ++i)
      for (int64_t j = 0; j < m.n; ++j)
        for (int64_t p = 0; p < m.k; ++p) {
          int64_t at = m.transposeA ? p * m.m + i : i * m.k + p;
          int64_t bt = m.transposeB ? j * m.k + p : p * m.n + j;
          c[size_t((s * m.m + i) * m.n + j)] +=
              a[size_t(s * m.m * m.k + at)] * b[size_t(s * m.k * m.n + bt)];
        }
  return c;
}

/// Position of (sample, channel, row, column) in an activation.
static size_t at(const Convolution &c, bool output, int64_t sample,
                 int64_t channel, int64_t row, int64_t column) {
  int64_t channels = output ? c.outChannels : c.inChannels;
  const std::vector<int64_t> &s = output ? c.outSizes : c.inSizes;
  if (c.channelsLast)
    return size_t(((sample * s[0] + row) * s[1] + column) * channels + channel);
  return size_t(((sample * channels + channel) * s[0] + row) * s[1] + column);
}

/// Two spatial axes. Calls body(x, w, y) for every product of a convolution.
template <typename Body>
static void forProducts(const Convolution &c, const Body &body) {
  int64_t in = c.inChannels / c.groups, out = c.outChannels / c.groups;
  for (int64_t b = 0; b < c.batch; ++b)
    for (int64_t o = 0; o < c.outChannels; ++o)
      for (int64_t i = 0; i < in; ++i)
        for (int64_t y = 0; y < c.outSizes[0]; ++y)
          for (int64_t x = 0; x < c.outSizes[1]; ++x)
            for (int64_t u = 0; u < c.kernel[0]; ++u)
              for (int64_t v = 0; v < c.kernel[1]; ++v) {
                int64_t r = y * c.stride[0] + u * c.dilation[0] - c.padLow[0];
                int64_t s = x * c.stride[1] + v * c.dilation[1] - c.padLow[1];
                if (r < 0 || s < 0 || r >= c.inSizes[0] || s >= c.inSizes[1])
                  continue;
                body(at(c, false, b, o / out * in + i, r, s),
                     size_t(((o * in + i) * c.kernel[0] + u) * c.kernel[1] + v),
                     at(c, true, b, o, y, x));
              }
}

static Values expectedConvolution(const Convolution &c, const Values &first,
                                  const Values &second, size_t results) {
  Values result(results, 0.0);
  forProducts(c, [&](size_t x, size_t w, size_t y) {
    if (c.direction == Convolution::Direction::Forward)
      result[y] += first[x] * second[w];
    else if (c.direction == Convolution::Direction::DataGrad)
      result[x] += first[y] * second[w];
    else
      result[w] += first[x] * second[y];
  });
  return result;
}

//===----------------------------------------------------------------------===//
// Running one message
//===----------------------------------------------------------------------===//

using Bytes = std::vector<std::byte>;

class LibraryTest : public DeviceSuite {
protected:
  /// What is written, in the order of the message; launched twice.
  std::vector<Bytes> run(const LibraryMessage &message,
                         const std::vector<Bytes> &inputs, ExecutionMode mode,
                         size_t workspaceBytes) {
    EXPECT_EQ(whyInvalid(message), "") << describe(message);
    std::vector<DeviceMemory> memory;
    std::vector<Operand> operands;
    size_t results = 0;
    for (const MessageOperand &operand : operandsOf(message)) {
      memory.push_back(operand.isWritten ? allocate(operand.bytes())
                                         : upload(inputs.at(memory.size())));
      operands.push_back({{memory.back().data(), 0},
                          operand.bytes(),
                          operand.isWritten ? Access::Write : Access::Read,
                          operand.dtype});
      results += operand.isWritten;
    }
    std::unique_ptr<Recorder> recorder = record({mode});
    LibraryCommand command;
    command.name = "test";
    command.message = message;
    command.operands = operands;
    Bytes guarded(workspaceBytes + guardBytes, std::byte(0xa5));
    DeviceMemory workspace = upload(guarded);
    command.workspace = {workspace.data(), 0};
    command.workspaceBytes = workspaceBytes;
    expectOk(recorder->call(command));
    std::unique_ptr<Executable> executable = finish(*recorder);
    int64_t allocations = device->counters().allocations;
    auto launch = [&] {
      runSteps(*executable, 1);
      std::vector<Bytes> written;
      for (size_t i = memory.size() - results; i < memory.size(); ++i)
        written.push_back(download<std::byte>(memory[i]));
      return written;
    };
    std::vector<Bytes> once = launch();
    EXPECT_EQ(launch(), once) << "a second launch differs";
    EXPECT_EQ(device->counters().allocations, allocations);
    guarded = download<std::byte>(workspace);
    EXPECT_TRUE(std::all_of(guarded.end() - guardBytes, guarded.end(),
                            [](std::byte at) { return at == std::byte(0xa5); }))
        << describe(message) << " writes behind its workspace";
    return once;
  }

  static constexpr ptrdiff_t guardBytes = 4096;
  /// What a step has unless told otherwise. Each call is given it filled and
  /// reads it again, so only some are.
  static constexpr size_t usualWorkspace = size_t(32) << 20;
  static constexpr size_t defaultWorkspace = size_t(2) << 20;

  /// The same from a graph and from its immediate twin.
  std::vector<Bytes> runBoth(const LibraryMessage &message,
                             const std::vector<Bytes> &inputs,
                             size_t workspaceBytes = defaultWorkspace) {
    std::vector<Bytes> graph =
        run(message, inputs, ExecutionMode::Graph, workspaceBytes);
    EXPECT_EQ(run(message, inputs, ExecutionMode::Stream, workspaceBytes),
              graph)
        << describe(message) << ": the immediate twin differs";
    return graph;
  }

  static void expectNear(const LibraryMessage &message, DType dtype,
                         const Bytes &bytes, const Values &want) {
    Values got = decode(dtype, bytes);
    ASSERT_EQ(got.size(), want.size());
    double largest = 1;
    for (double value : want)
      largest = std::max(largest, std::fabs(value));
    for (size_t i = 0; i < got.size(); ++i)
      ASSERT_NEAR(got[i], want[i], tolerance(dtype) * largest)
          << describe(message) << " at " << i;
  }

  void check(const LibraryMessage &message,
             size_t workspaceBytes = defaultWorkspace) {
    DType dtype = std::visit([](const auto &m) { return m.dtype; }, message);
    std::vector<MessageOperand> operands = operandsOf(message);
    Values first = someValues(operands[0].bytes() / sizeOf(dtype), 1);
    Values second = someValues(operands[1].bytes() / sizeOf(dtype), 2);
    std::vector<Bytes> got = runBoth(
        message, {encode(dtype, first), encode(dtype, second)}, workspaceBytes);
    size_t results = operands[2].bytes() / sizeOf(dtype);
    expectNear(message, dtype, got[0],
               std::holds_alternative<Matmul>(message)
                   ? expectedMatmul(std::get<Matmul>(message), first, second)
                   : expectedConvolution(std::get<Convolution>(message), first,
                                         second, results));
  }

  void checkEpilogues(Matmul m);
};

/// Forward with a bias, a ReLU and its mask; back through the mask; the sums of
/// the columns.
void LibraryTest::checkEpilogues(Matmul m) {
  std::vector<MessageOperand> operands = operandsOf(m);
  Values a = someValues(operands[0].bytes() / sizeOf(m.dtype), 1);
  Values b = someValues(operands[1].bytes() / sizeOf(m.dtype), 2);
  Values bias = someValues(size_t(m.n), 3);
  std::vector<Bytes> inputs = {encode(m.dtype, a), encode(m.dtype, b)};
  std::vector<Bytes> withBias = inputs;
  withBias.push_back(encode(m.dtype, bias));
  Values product = expectedMatmul(m, a, b), biased = product;
  for (size_t i = 0; i < biased.size(); ++i)
    biased[i] += bias[i % size_t(m.n)];
  auto positive = [](Values values) {
    for (double &value : values)
      value = std::max(value, 0.0);
    return values;
  };
  auto expect = [&](Epilogue epilogue, const Values &want) {
    m.epilogue = epilogue;
    bool addsBias = partsOf(epilogue).addsBias;
    std::vector<Bytes> got = runBoth(m, addsBias ? withBias : inputs);
    expectNear(m, m.dtype, got[0], want);
    return got;
  };
  expect(Epilogue::Bias, biased);
  expect(Epilogue::Relu, positive(product));
  expect(Epilogue::BiasRelu, positive(biased));
  expect(Epilogue::ReluMask, positive(product));
  Bytes active = expect(Epilogue::BiasReluMask, positive(biased))[0];
  Bytes mask = expect(Epilogue::BiasReluMask, positive(biased))[1];

  m.epilogue = Epilogue::ReluGrad;
  Values kept = decode(m.dtype, active);
  for (size_t i = 0; i < kept.size(); ++i)
    kept[i] = kept[i] > 0 ? product[i] : 0;
  expectNear(m, m.dtype, runBoth(m, {inputs[0], inputs[1], mask})[0], kept);

  Values sums(size_t(m.n), 0.0);
  for (int64_t j = 0; j < m.n; ++j)
    for (int64_t p = 0; p < m.k; ++p)
      sums[size_t(j)] += b[size_t(m.transposeB ? j * m.k + p : p * m.n + j)];
  Bytes found = expect(Epilogue::BiasGrad, product)[1];
  expectNear(m, m.dtype, found, sums);
}

WEFT_FOR_ALL_DEVICES(LibraryTest);

static constexpr DType floats[] = {DType::F32, DType::F64, DType::F16,
                                   DType::BF16};

TEST_P(LibraryTest, MatmulTransposesBatchesAndPartitions) {
  WEFT_NEED_RESULTS();
  for (DType dtype : floats)
    for (bool transposeA : {false, true})
      for (bool transposeB : {false, true})
        for (int64_t batch : {1, 3})
          for (int64_t partitions : {1, 2, 5})
            check(Matmul{dtype, batch, 7, 11, 5, transposeA, transposeB,
                         partitions});
}

TEST_P(LibraryTest, MatmulOfManyShapes) {
  WEFT_NEED_RESULTS();
  for (auto [m, n, k] : {std::array<int64_t, 3>{1, 1, 1},
                         {64, 120, 400},
                         {400, 120, 64},
                         {64, 10, 84},
                         {33, 65, 17}})
    check(Matmul{DType::F32, 1, m, n, k, false, false, 4});
}

TEST_P(LibraryTest, MatmulOnTheCpuMakesDoWithAnyWorkspace) {
  WEFT_NEED_RESULTS();
  if (device->name() != "cpu")
    GTEST_SKIP() << "how much a call needs is said for the CPU alone";
  for (size_t workspace : {0, 4096, 40960, 1 << 20})
    for (auto [m, n, k] : {std::array<int64_t, 3>{64, 120, 400},
                           {64, 84, 120},
                           {33, 65, 17},
                           {512, 128, 512}})
      for (bool transposeB : {false, true})
        check(Matmul{DType::F32, 1, m, n, k, false, transposeB, 4}, workspace);
}

TEST_P(LibraryTest, MatmulWithNothingToAddIsZero) {
  WEFT_NEED_RESULTS();
  check(Matmul{DType::F32, 1, 3, 4, 0, false, false, 2});
  check(Matmul{DType::F32, 1, 0, 4, 2, false, false, 1});
}

TEST_P(LibraryTest, MatmulEpilogues) {
  WEFT_NEED_RESULTS();
  for (DType dtype : {DType::F32, DType::F16, DType::BF16})
    for (bool transpose : {false, true})
      for (auto [m, n, k] : {std::array<int64_t, 3>{1, 1, 1},
                             {7, 11, 5},
                             {64, 128, 40},
                             {9, 130, 17}})
        checkEpilogues(Matmul{dtype, 1, m, n, k, transpose, !transpose, 2});
}

TEST_P(LibraryTest, AnEpilogueNeedsOneBatchAndSizes) {
  Matmul m{DType::F32, 2, 3, 4, 5};
  m.epilogue = Epilogue::Bias;
  EXPECT_EQ(whyInvalid(m), "an epilogue with batch 2, expected 1");
  m.batch = 1;
  EXPECT_EQ(whyInvalid(m), "");
  m.k = 0;
  EXPECT_EQ(whyInvalid(m), "an epilogue of an empty product");
}

/// f64 has none on GPUs; the CPU computes it all the same.
TEST_P(LibraryTest, EpiloguesOfF64AreComputedOrRefused) {
  WEFT_NEED_RESULTS();
  if (device->name() == "cpu")
    checkEpilogues(Matmul{DType::F64, 1, 5, 9, 4, false, false, 2});
}

static Convolution makeConvolution(Convolution::Direction direction,
                                   int64_t batch, int64_t in, int64_t out,
                                   int64_t size, int64_t kernel, int64_t stride,
                                   int64_t pad) {
  Convolution c;
  c.direction = direction;
  c.batch = batch;
  c.inChannels = in;
  c.outChannels = out;
  c.inSizes = {size, size + 1};
  c.kernel = {kernel, kernel};
  c.stride = {stride, stride};
  c.padLow = c.padHigh = {pad, pad};
  c.dilation = {1, 1};
  return c;
}

/// The output sizes that follow from the rest.
static Convolution withOutput(Convolution c) {
  c.outSizes.clear();
  for (size_t i = 0; i < c.inSizes.size(); ++i)
    c.outSizes.push_back((c.inSizes[i] + c.padLow[i] + c.padHigh[i] -
                          (c.kernel[i] - 1) * c.dilation[i] - 1) /
                             c.stride[i] +
                         1);
  return c;
}

static constexpr Convolution::Direction directions[] = {
    Convolution::Direction::Forward, Convolution::Direction::DataGrad,
    Convolution::Direction::FilterGrad};

TEST_P(LibraryTest, ConvolutionInEveryDirectionAndType) {
  WEFT_NEED_RESULTS();
  for (auto direction : directions)
    for (DType dtype : floats)
      for (int64_t partitions : {1, 2, 3, 9}) {
        Convolution c = makeConvolution(direction, 5, 3, 4, 9, 3, 1, 1);
        c.dtype = dtype;
        c.partitions = partitions;
        check(withOutput(c));
      }
}

TEST_P(LibraryTest, ConvolutionOfManyChannels) {
  WEFT_NEED_RESULTS();
  for (auto direction : directions)
    for (auto [in, out] :
         {std::array<int64_t, 2>{1, 6}, {6, 16}, {16, 32}, {33, 17}}) {
      Convolution c = makeConvolution(direction, 4, in, out, 14, 5, 1, 2);
      c.partitions = 2;
      check(withOutput(c));
    }
}

/// Wide rows and few channels, padded more and less than the kernel reaches.
TEST_P(LibraryTest, ConvolutionOfFewChannels) {
  WEFT_NEED_RESULTS();
  for (auto direction : directions)
    for (int64_t kernel : {1, 3, 4, 5, 7})
      for (auto [in, out, size, pad] : {std::array<int64_t, 4>{1, 6, 28, 2},
                                        {3, 17, 33, 0},
                                        {2, 9, 50, 1}}) {
        Convolution c =
            makeConvolution(direction, 3, in, out, size, kernel, 1, pad);
        c.partitions = 2;
        check(withOutput(c));
      }
}

TEST_P(LibraryTest, CallsWithTheWorkspaceOfAStep) {
  WEFT_NEED_RESULTS();
  for (DType dtype : {DType::F32, DType::BF16}) {
    check(Matmul{dtype, 1, 64, 120, 400, false, true, 2}, usualWorkspace);
    for (auto direction : directions) {
      Convolution c = makeConvolution(direction, 4, 6, 16, 14, 5, 1, 0);
      c.dtype = dtype;
      c.partitions = 2;
      check(withOutput(c), usualWorkspace);
    }
  }
}

/// With less and less room the CPU works piece by piece, then by plain loops.
TEST_P(LibraryTest, ConvolutionOnTheCpuMakesDoWithAnyWorkspace) {
  WEFT_NEED_RESULTS();
  if (device->name() != "cpu")
    GTEST_SKIP() << "how much a call needs is said for the CPU alone";
  for (auto direction : directions)
    for (size_t workspace : {0, 20000, 80000, 160000, 640000})
      for (auto [in, out] :
           {std::array<int64_t, 2>{1, 6}, {6, 16}, {16, 32}, {33, 17}}) {
        Convolution c = makeConvolution(direction, 13, in, out, 14, 5, 1, 2);
        c.partitions = 2;
        check(withOutput(c), workspace);
      }
}

TEST_P(LibraryTest, ConvolutionStridesPadsDilationsGroups) {
  WEFT_NEED_RESULTS();
  for (auto direction : directions) {
    check(withOutput(makeConvolution(direction, 2, 4, 6, 11, 3, 2, 1)));
    Convolution dilated = makeConvolution(direction, 2, 4, 6, 11, 3, 1, 2);
    dilated.dilation = {2, 1};
    check(withOutput(dilated));
    Convolution uneven = makeConvolution(direction, 2, 4, 6, 10, 3, 3, 0);
    uneven.padHigh = {2, 1};
    check(withOutput(uneven));
    for (int64_t groups : {2, 4}) {
      Convolution grouped = makeConvolution(direction, 3, 4, 8, 8, 3, 1, 1);
      grouped.groups = groups;
      grouped.partitions = 2;
      check(withOutput(grouped));
    }
  }
}

TEST_P(LibraryTest, ConvolutionChannelsLast) {
  WEFT_NEED_RESULTS();
  for (auto direction : directions) {
    Convolution c = makeConvolution(direction, 3, 5, 8, 9, 3, 2, 1);
    c.channelsLast = true;
    c.partitions = 2;
    check(withOutput(c));
  }
}

TEST_P(LibraryTest, TooLittleWorkspaceIsAnError) {
  WEFT_NEED_RESULTS();
  if (device->name() != "cpu")
    GTEST_SKIP() << "how much a call needs is said for the CPU alone";
  Operand operands[3];
  LibraryCommand command;
  command.name = "test";
  command.message = Matmul{DType::F16, 1, 2, 2, 2, false, false, 1};
  command.operands = operands;
  Status status = record({ExecutionMode::Graph})->call(command);
  EXPECT_EQ(status.code(), StatusCode::BadArtifact);
  EXPECT_NE(status.message().find("with 0 bytes of workspace"),
            std::string_view::npos)
      << status.message();
}

TEST_P(LibraryTest, UnknownTypesAreRefused) {
  WEFT_NEED_RESULTS();
  Matmul m{DType::I32, 1, 2, 2, 2, false, false, 1};
  EXPECT_NE(whyInvalid(m), "");
  DeviceMemory memory = allocate(64);
  Operand operand = {{memory.data(), 0}, 16, Access::Read, DType::I32};
  Operand operands[] = {operand, operand, operand};
  LibraryCommand command;
  command.message = m;
  command.operands = operands;
  EXPECT_FALSE(record()->call(command).isOk());
}

} // namespace weft
