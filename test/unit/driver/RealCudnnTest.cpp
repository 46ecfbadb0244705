//===- RealCudnnTest.cpp - descriptors that also go to the real library ---===//

#include "test/unit/driver/DnnGraph.h"

#include <iostream>

namespace weft::cuda {

namespace {

/// Skips where no cuDNN is installed: the report says which one is asked.
bool realLibrary() {
  Driver driver(Environment{{"CUDNN", ""}});
  driver.start();
  return driver.closeAndReport().find("\"cudnn\": \"real cuDNN") !=
         std::string::npos;
}

TEST(RealCudnn, EveryConvolutionOfTheModelsHasAnEngine) {
  if (!realLibrary())
    GTEST_SKIP() << "no cuDNN is installed";
  for (const char *machine : {"a100", "h200"}) {
    Driver driver(Environment{{"CUDNN", ""}, {"MACHINE", machine}});
    driver.start();
    for (DnnDataType type :
         {DnnDataType::F32, DnnDataType::BF16, DnnDataType::F16})
      for (int direction : {0, 1, 2})
        for (bool second : {false, true}) {
          ConvolutionCase c{.direction = direction,
                            .type = type,
                            .batch = 8,
                            .channels = second ? 6 : 1,
                            .height = second ? 12 : 28,
                            .width = second ? 12 : 28,
                            .outputs = second ? 16 : 6,
                            .kernel = 5,
                            .pad = second ? 0 : 2};
          DnnGraph g(driver, c);
          bool found = false;
          for (DnnHeurMode mode : {DnnHeurMode::A, DnnHeurMode::Fallback})
            for (const DnnGraph::Candidate &one : g.candidates(mode))
              found |= one.fits(type);
          EXPECT_TRUE(found) << machine << " direction " << direction
                             << " type " << int(type) << " " << second;
        }
    std::string report = driver.closeAndReport();
    EXPECT_NE(report.find("engine "), std::string::npos);
  }
}

TEST(RealCudnn, ItsVerdictsCount) {
  if (!realLibrary())
    GTEST_SKIP() << "no cuDNN is installed";
  Driver driver(Environment{{"CUDNN", ""}});
  driver.start();
  DnnGraph g(driver, {});
  // The plain library has six candidates with its own numbers.
  std::vector<DnnGraph::Candidate> found = g.candidates();
  EXPECT_GT(found.size(), 6u);
  // Results are computed here all the same.
  for (const DnnGraph::Candidate &one : found)
    if (one.fits(DnnDataType::F32)) {
      std::vector<float> ones(size_t(volume(g.c.x())), 1.0f);
      DevicePointer x = driver.upload(ones), w = driver.upload(ones),
                    y = driver.allocate(size_t(volume(g.c.y())) * 4),
                    workspace = driver.allocate(size_t(one.workspace) + 256);
      EXPECT_EQ(g.execute(one, x, w, y, workspace), DnnStatus::Success);
      EXPECT_EQ(driver.cu.cuStreamSynchronize(g.stream), DriverError::Success);
      // A corner sees 2 x 2 taps of 4 channels.
      EXPECT_EQ(driver.download<float>(y, 1)[0], 16.0f);
      return;
    }
  FAIL() << "no engine fits";
}

} // namespace

} // namespace weft::cuda
