//===- ConvolutionTest.cpp - cuDNN: values, candidates, refusals ----------===//

#include "test/unit/driver/DnnGraph.h"

#include <cmath>
#include <random>

namespace weft::cuda {

namespace {

std::vector<float> noise(int64_t count, unsigned seed) {
  std::mt19937 random(seed);
  std::uniform_real_distribution<float> value(-1, 1);
  std::vector<float> values(static_cast<size_t>(count));
  for (float &one : values)
    one = value(random);
  return values;
}

size_t at(const std::array<int64_t, 4> &sizes, bool last, int64_t a, int64_t b,
          int64_t c, int64_t d) {
  return size_t(last ? ((a * sizes[2] + c) * sizes[3] + d) * sizes[1] + b
                     : ((a * sizes[1] + b) * sizes[2] + c) * sizes[3] + d);
}

/// body(index of x, of w, of y) for every product of the convolution.
template <typename Body>
void forProducts(const ConvolutionCase &c, const Body &body) {
  int64_t inGroup = c.channels / c.groups, outGroup = c.outputs / c.groups;
  bool last = c.channelsLast;
  for (int64_t b = 0; b < c.batch; ++b)
    for (int64_t o = 0; o < c.outputs; ++o)
      for (int64_t i = 0; i < c.outHeight(); ++i)
        for (int64_t j = 0; j < c.outWidth(); ++j)
          for (int64_t g = 0; g < inGroup; ++g)
            for (int64_t k = 0; k < c.kernel; ++k)
              for (int64_t l = 0; l < c.kernel; ++l) {
                int64_t h = i * c.stride + k * c.dilation - c.pad;
                int64_t w = j * c.stride + l * c.dilation - c.pad;
                if (h < 0 || h >= c.height || w < 0 || w >= c.width)
                  continue;
                body(at(c.x(), last, b, o / outGroup * inGroup + g, h, w),
                     at(c.w(), last, o, g, k, l), at(c.y(), last, b, o, i, j));
              }
}

void check(const ConvolutionCase &c, size_t candidate = 4) {
  Driver driver;
  driver.start();
  DnnGraph g(driver, c);
  std::vector<float> tensors[3] = {noise(volume(c.x()), 1),
                                   noise(volume(c.w()), 2),
                                   noise(volume(c.y()), 3)};
  DevicePointer addresses[3];
  for (int i = 0; i < 3; ++i)
    addresses[i] = driver.upload(tensors[i]);
  std::vector<DnnGraph::Candidate> found = g.candidates();
  ASSERT_GT(found.size(), candidate);
  DevicePointer workspace = driver.allocate(1 << 20);
  EXPECT_EQ(g.execute(found[candidate], addresses[0], addresses[1],
                      addresses[2], workspace),
            DnnStatus::Success);
  EXPECT_EQ(driver.cu.cuStreamSynchronize(g.stream), DriverError::Success);
  size_t result = c.direction == 0 ? 2 : c.direction == 1 ? 0 : 1;
  std::vector<double> sums(tensors[result].size());
  forProducts(c, [&](size_t x, size_t w, size_t y) {
    if (c.direction == 0)
      sums[y] += double(tensors[0][x]) * double(tensors[1][w]);
    else if (c.direction == 1)
      sums[x] += double(tensors[1][w]) * double(tensors[2][y]);
    else
      sums[w] += double(tensors[0][x]) * double(tensors[2][y]);
  });
  std::vector<float> values =
      driver.download<float>(addresses[result], sums.size());
  for (size_t i = 0; i < sums.size(); ++i)
    ASSERT_NEAR(values[i], sums[i], 1e-5) << i;
}

TEST(Convolution, Values) {
  for (int direction : {0, 1, 2}) {
    check({.direction = direction});
    check({.direction = direction}, 5);
    check({.direction = direction, .stride = 2});
    check({.direction = direction, .stride = 3, .pad = 0});
    check({.direction = direction, .height = 9, .width = 9, .dilation = 2});
    check({.direction = direction, .groups = 2});
    check({.direction = direction, .kernel = 1, .pad = 0});
    check({.direction = direction, .stride = 2, .channelsLast = true});
  }
}

TEST(Convolution, CandidatesACallerMustNotTake) {
  Driver driver;
  driver.start();
  DnnGraph g(driver, {});
  std::vector<DnnGraph::Candidate> found = g.candidates();
  ASSERT_EQ(found.size(), 6u);
  EXPECT_FALSE(found[0].behaviours.empty());
  EXPECT_TRUE(found[1].has(DnnNumericalNote::Nondeterministic));
  EXPECT_GT(found[2].workspace, 32 << 20);
  EXPECT_TRUE(found[3].has(DnnNumericalNote::TensorCore));
  for (size_t i = 0; i < 6; ++i)
    EXPECT_EQ(found[i].fits(DnnDataType::F32), i >= 4) << i;
  EXPECT_EQ(g.candidates(DnnHeurMode::Fallback).size(), 2u);
}

TEST(Convolution, UnorderedSumsDiffer) {
  Driver driver;
  driver.start();
  ConvolutionCase c{.direction = 2, .batch = 7};
  DnnGraph g(driver, c);
  DevicePointer x = driver.upload(noise(volume(c.x()), 1)),
                w = driver.allocate(size_t(volume(c.w())) * 4),
                y = driver.upload(noise(volume(c.y()), 2)),
                workspace = driver.allocate(1 << 20);
  std::vector<DnnGraph::Candidate> found = g.candidates();
  auto once = [&](size_t candidate) {
    EXPECT_EQ(g.execute(found[candidate], x, w, y, workspace),
              DnnStatus::Success);
    driver.cu.cuStreamSynchronize(g.stream);
    return driver.download<uint32_t>(w, size_t(volume(c.w())));
  };
  EXPECT_NE(once(1), once(1));
  EXPECT_EQ(once(4), once(4));
  EXPECT_NE(once(3), once(4));
}

TEST(Convolution, InAGraph) {
  Driver driver(Environment{{"ORDER", "latest"}});
  driver.start();
  ConvolutionCase c;
  DnnGraph g(driver, c);
  DevicePointer x = driver.upload(noise(volume(c.x()), 1)),
                w = driver.upload(noise(volume(c.w()), 2)),
                y = driver.allocate(size_t(volume(c.y())) * 4),
                workspace = driver.allocate(8192);
  DnnGraph::Candidate right = g.candidates()[4];
  driver.cu.cuStreamBeginCapture_v2(g.stream, CaptureMode::Global);
  EXPECT_EQ(g.execute(right, x, w, y, workspace), DnnStatus::Success);
  Graph graph = nullptr;
  ASSERT_EQ(driver.cu.cuStreamEndCapture(g.stream, &graph),
            DriverError::Success);
  EXPECT_EQ(driver.download<uint32_t>(y, 1)[0], 0xffffffffu);
  GraphExec executable = nullptr;
  driver.cu.cuGraphInstantiateWithFlags(&executable, graph, 0);
  driver.cu.cuGraphLaunch(executable, g.stream);
  EXPECT_EQ(driver.cu.cuStreamSynchronize(g.stream), DriverError::Success);
  EXPECT_NE(driver.download<uint32_t>(y, 1)[0], 0xffffffffu);
}

TEST(Convolution, Refusals) {
  using A = DnnAttribute;
  using T = DnnAttributeType;
  Driver driver;
  driver.start();
  DnnGraph g(driver, {});
  DnnDescriptor made = g.make(DnnDescriptorType::Convolution);
  int64_t two = 2;
  EXPECT_EQ(g.set<int64_t>(made, A::ConvolutionCompType, T::Int64, {0}),
            DnnStatus::BadParamAttributeType);
  EXPECT_EQ(g.set<int64_t>(made, A::ConvolutionSpatialDims, T::Int64, {2, 2}),
            DnnStatus::BadParam);
  EXPECT_EQ(g.set<int64_t>(made, A::TensorUniqueId, T::Int64, {2}),
            DnnStatus::BadParam);
  EXPECT_EQ(driver.dnn.cudnnBackendSetAttribute(made, A::ConvolutionSpatialDims,
                                                T::Int64, 1, nullptr),
            DnnStatus::BadParam);
  EXPECT_EQ(g.finalise(made), DnnStatus::BadParam);
  // Nothing is changed once it is finished.
  EXPECT_EQ(
      g.set<int64_t>(g.convolution, A::ConvolutionSpatialDims, T::Int64, {2}),
      DnnStatus::BadParam);
  EXPECT_EQ(driver.dnn.cudnnBackendGetAttribute(made, A::ConvolutionSpatialDims,
                                                T::Int64, 1, &two, &two),
            DnnStatus::BadParamNotFinalized);
  DnnDescriptor operation =
      g.make(DnnDescriptorType::OperationConvolutionForward);
  EXPECT_EQ(g.set<DnnDescriptor>(operation, A::ForwardConvDesc,
                                 T::BackendDescriptor, {made}),
            DnnStatus::BadParamNotFinalized);
  EXPECT_EQ(g.set<DnnDescriptor>(operation, A::ForwardX, T::BackendDescriptor,
                                 {g.convolution}),
            DnnStatus::BadParamDescriptorType);
  driver.dnn.cudnnBackendDestroyDescriptor(made);
  EXPECT_EQ(g.finalise(made), DnnStatus::BadParam);
  char text[64] = "";
  driver.dnn.cudnnGetLastErrorString(text, sizeof(text));
  EXPECT_STREQ(text, "no live descriptor");
  // Sizes of y that do not follow from x and w.
  DnnDescriptor y = g.tensor(9, {2, 6, 5, 5}, false);
  g.set<DnnDescriptor>(operation, A::ForwardConvDesc, T::BackendDescriptor,
                       {g.convolution});
  g.set<DnnDescriptor>(operation, A::ForwardX, T::BackendDescriptor,
                       {g.tensor(7, {2, 4, 7, 6}, false)});
  g.set<DnnDescriptor>(operation, A::ForwardW, T::BackendDescriptor,
                       {g.tensor(8, {6, 4, 3, 3}, false)});
  g.set<DnnDescriptor>(operation, A::ForwardY, T::BackendDescriptor, {y});
  EXPECT_EQ(g.finalise(operation), DnnStatus::BadParam);
}

TEST(Convolution, Operands) {
  Driver driver;
  driver.start();
  ConvolutionCase c;
  DnnGraph g(driver, c);
  DnnGraph::Candidate right = g.candidates()[4];
  DevicePointer x = driver.allocate(4096), w = driver.allocate(4096),
                y = driver.allocate(64), workspace = driver.allocate(8192);
  EXPECT_EQ(g.execute(right, x + 4, w, y, workspace), DnnStatus::BadParam);
  EXPECT_EQ(g.execute(right, x, w, y, 0), DnnStatus::BadParamNullPointer);
  EXPECT_EQ(g.execute(right, x, w, 0, workspace),
            DnnStatus::BadParamNullPointer);
  testing::internal::CaptureStderr();
  EXPECT_EQ(g.execute(right, x, w, y, workspace), DnnStatus::Success);
  EXPECT_EQ(driver.cu.cuStreamSynchronize(g.stream),
            DriverError::IllegalAddress);
  std::string text = testing::internal::GetCapturedStderr();
  EXPECT_NE(text.find("the result needs 2016 bytes"), std::string::npos)
      << text;
}

} // namespace

} // namespace weft::cuda
