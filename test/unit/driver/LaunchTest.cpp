//===- LaunchTest.cpp - modules and kernels -------------------------------===//

#include "test/unit/driver/Driver.h"

#include <cstring>
#include <numeric>

namespace weft::cuda {

namespace {

constexpr unsigned count = 100;

struct Fixture {
  explicit Fixture(Environment environment = {})
      : driver(std::move(environment)) {
    driver.start();
    stream = driver.makeStream();
    function = driver.loadKernel(addOnePtx(count), "add_one");
    std::vector<float> values(count);
    std::iota(values.begin(), values.end(), 0.5f);
    in = driver.upload(values);
    out = driver.allocate(count * 4);
  }
  DriverError launch(DevicePointer from, DevicePointer to, unsigned grid = 4,
                     unsigned block = 32, unsigned shared = 0) {
    void *parameters[] = {&from, &to};
    return driver.cu.cuLaunchKernel(function, grid, 1, 1, block, 1, 1, shared,
                                    stream, parameters, nullptr);
  }
  DriverError wait() { return driver.cu.cuStreamSynchronize(stream); }

  Driver driver;
  Stream stream;
  Function function;
  DevicePointer in, out;
};

TEST(Launch, Values) {
  for (const char *order : {"earliest", "latest", "random:1"}) {
    Fixture f(Environment{{"ORDER", order}});
    EXPECT_EQ(f.launch(f.in, f.out), DriverError::Success);
    EXPECT_EQ(f.wait(), DriverError::Success);
    std::vector<float> values = f.driver.download<float>(f.out, count);
    for (unsigned i = 0; i < count; ++i)
      EXPECT_EQ(values[i], float(i) + 1.5f);
  }
}

TEST(Launch, Sizes) {
  Fixture f;
  EXPECT_EQ(f.launch(f.in, f.out, 0), DriverError::InvalidValue);
  EXPECT_EQ(f.launch(f.in, f.out, 1, 0), DriverError::InvalidValue);
  EXPECT_EQ(f.launch(f.in, f.out, 1, 1025), DriverError::InvalidValue);
  EXPECT_EQ(f.launch(f.in, f.out, 1, 32, 49153), DriverError::InvalidValue);
  void *parameters[] = {&f.in, &f.out};
  EXPECT_EQ(f.driver.cu.cuLaunchKernel(f.function, 1, 65536, 1, 32, 1, 1, 0,
                                       f.stream, parameters, nullptr),
            DriverError::InvalidValue);
  EXPECT_EQ(f.driver.cu.cuLaunchKernel(f.function, 1, 1, 1, 64, 32, 1, 0,
                                       f.stream, parameters, nullptr),
            DriverError::InvalidValue);
  EXPECT_EQ(f.driver.cu.cuLaunchKernel(f.function, 1, 1, 1, 32, 1, 1, 0,
                                       f.stream, nullptr, nullptr),
            DriverError::InvalidValue);
  EXPECT_EQ(f.driver.cu.cuLaunchKernel(nullptr, 1, 1, 1, 32, 1, 1, 0, f.stream,
                                       parameters, nullptr),
            DriverError::InvalidHandle);
}

TEST(Launch, AnIllegalAddressSticks) {
  Fixture f;
  testing::internal::CaptureStderr();
  // Four bytes too far: the operand line says 400 bytes.
  EXPECT_EQ(f.launch(f.in, f.out + 4), DriverError::Success);
  EXPECT_EQ(f.wait(), DriverError::IllegalAddress);
  std::string text = testing::internal::GetCapturedStderr();
  EXPECT_NE(text.find("kernel add_one: operand 1 needs 400 bytes at mem2+4"),
            std::string::npos)
      << text;
  // Every later call says so, and what is released is released.
  EXPECT_EQ(f.launch(f.in, f.out), DriverError::IllegalAddress);
  DevicePointer address = 0;
  EXPECT_EQ(f.driver.cu.cuMemAlloc_v2(&address, 4),
            DriverError::IllegalAddress);
  EXPECT_EQ(f.driver.cu.cuMemFree_v2(f.in), DriverError::IllegalAddress);
  EXPECT_EQ(f.driver.cu.cuMemFree_v2(f.out), DriverError::IllegalAddress);
  EXPECT_EQ(f.driver.cu.cuStreamDestroy_v2(f.stream),
            DriverError::IllegalAddress);
  EXPECT_EQ(f.driver.cu.cuDevicePrimaryCtxRelease_v2(0),
            DriverError::IllegalAddress);
  std::string report = f.driver.closeAndReport();
  EXPECT_EQ(report.find("\"device_memory\""), std::string::npos) << report;
  EXPECT_NE(report.find("operand 1 needs 400 bytes"), std::string::npos);
}

TEST(Launch, ATrapInsideTheKernel) {
  Fixture f;
  // The text claims less than it touches.
  std::string ptx = addOnePtx(count);
  size_t at = ptx.find("0 read 400");
  ptx.replace(at, 10, "0 read 396");
  f.function = f.driver.loadKernel(ptx, "add_one");
  testing::internal::CaptureStderr();
  EXPECT_EQ(f.launch(f.in, f.out), DriverError::Success);
  EXPECT_EQ(f.wait(), DriverError::IllegalAddress);
  std::string text = testing::internal::GetCapturedStderr();
  EXPECT_NE(text.find("out of range"), std::string::npos) << text;
}

TEST(Launch, MemoryFreedBeforeItRuns) {
  Fixture f(Environment{{"ORDER", "latest"}});
  DevicePointer shortLived = f.driver.allocate(count * 4);
  // Freeing waits for what is queued, so that this one is well.
  EXPECT_EQ(f.launch(f.in, shortLived), DriverError::Success);
  EXPECT_EQ(f.driver.cu.cuMemFree_v2(shortLived), DriverError::Success);
  EXPECT_EQ(f.launch(f.in, shortLived), DriverError::Success);
  testing::internal::CaptureStderr();
  EXPECT_EQ(f.wait(), DriverError::IllegalAddress);
  testing::internal::GetCapturedStderr();
}

TEST(Launch, Modules) {
  Driver driver(Environment{{"MACHINE", "a100"}});
  driver.start();
  testing::internal::CaptureStderr();
  auto load = [&](const std::string &image) {
    Module module = nullptr;
    return driver.cu.cuModuleLoadDataEx(&module, image.c_str(), 0, nullptr,
                                        nullptr);
  };
  EXPECT_EQ(load(addOnePtx(4)), DriverError::Success);
  EXPECT_EQ(load("\177ELF\002\001\001"), DriverError::NoBinaryForGpu);
  EXPECT_EQ(load(addOnePtx(4, "7.8", "sm_90")), DriverError::NoBinaryForGpu);
  EXPECT_EQ(load(addOnePtx(4, "9.9")), DriverError::UnsupportedPtxVersion);
  EXPECT_EQ(load("not a module"), DriverError::InvalidPtx);
  std::string broken = addOnePtx(4);
  broken.replace(broken.find("ld.global.f32"), 13, "ld.glebal.f32");
  char text[256] = "";
  JitOption options[] = {JitOption::ErrorLogBuffer,
                         JitOption::ErrorLogBufferSizeBytes};
  void *values[] = {text, reinterpret_cast<void *>(sizeof(text))};
  Module module = nullptr;
  EXPECT_EQ(
      driver.cu.cuModuleLoadDataEx(&module, broken.c_str(), 2, options, values),
      DriverError::InvalidPtx);
  EXPECT_NE(strstr(text, "line "), nullptr) << text;
  ASSERT_EQ(driver.cu.cuModuleLoadDataEx(&module, addOnePtx(4).c_str(), 0,
                                         nullptr, nullptr),
            DriverError::Success);
  Function function = nullptr;
  EXPECT_EQ(driver.cu.cuModuleGetFunction(&function, module, "nothing"),
            DriverError::NotFound);
  ASSERT_EQ(driver.cu.cuModuleGetFunction(&function, module, "add_one"),
            DriverError::Success);
  int threads = 0;
  EXPECT_EQ(driver.cu.cuFuncGetAttribute(
                &threads, FunctionAttribute::MaxThreadsPerBlock, function),
            DriverError::Success);
  EXPECT_EQ(threads, 1024);
  EXPECT_EQ(driver.cu.cuModuleUnload(module), DriverError::Success);
  EXPECT_EQ(driver.cu.cuFuncGetAttribute(
                &threads, FunctionAttribute::MaxThreadsPerBlock, function),
            DriverError::InvalidHandle);
  testing::internal::GetCapturedStderr();
}

TEST(Launch, AnOldDriverKnowsNoNewPtx) {
  Driver driver(Environment{{"MACHINE", "old-driver"}});
  driver.start();
  testing::internal::CaptureStderr();
  Module module = nullptr;
  EXPECT_EQ(driver.cu.cuModuleLoadDataEx(&module,
                                         addOnePtx(4, "7.8", "sm_90").c_str(),
                                         0, nullptr, nullptr),
            DriverError::UnsupportedPtxVersion);
  EXPECT_EQ(driver.cu.cuModuleLoadDataEx(&module,
                                         addOnePtx(4, "7.4", "sm_80").c_str(),
                                         0, nullptr, nullptr),
            DriverError::Success);
  testing::internal::GetCapturedStderr();
}

} // namespace

} // namespace weft::cuda
