//===- LogTest.cpp - the list of calls, failing calls, the report ---------===//

#include "test/unit/driver/Driver.h"

#include <algorithm>

namespace weft::cuda {

namespace {

/// A little of everything; stops at the first error, as a program would, and
/// then gives everything back.
DriverError run(Driver &driver) {
  DriverTable &cu = driver.cu;
  Context context = nullptr;
  Stream stream = nullptr;
  DevicePointer memory = 0;
  void *pinned = nullptr;
  Module module = nullptr;
  Function function = nullptr;
  std::string ptx = addOnePtx(4);
  DriverError error = DriverError::Success;
  auto step = [&](auto call) {
    if (error == DriverError::Success)
      error = call();
  };
  step([&] { return cu.cuInit(0); });
  step([&] { return cu.cuDevicePrimaryCtxRetain(&context, 0); });
  step([&] { return cu.cuCtxSetCurrent(context); });
  step([&] { return cu.cuStreamCreate(&stream, streamNonBlocking); });
  step([&] { return cu.cuMemAlloc_v2(&memory, 64); });
  step([&] { return cu.cuMemHostAlloc(&pinned, 16, hostAllocPortable); });
  step([&] {
    return cu.cuModuleLoadDataEx(&module, ptx.c_str(), 0, nullptr, nullptr);
  });
  step([&] { return cu.cuModuleGetFunction(&function, module, "add_one"); });
  if (pinned)
    std::fill_n(static_cast<float *>(pinned), 4, 1.0f);
  step([&] { return cu.cuMemcpyHtoDAsync_v2(memory, pinned, 16, stream); });
  step([&] {
    DevicePointer out = memory + 16;
    void *parameters[] = {&memory, &out};
    return cu.cuLaunchKernel(function, 1, 1, 1, 32, 1, 1, 0, stream, parameters,
                             nullptr);
  });
  step(
      [&] { return cu.cuMemcpyDtoHAsync_v2(pinned, memory + 16, 16, stream); });
  step([&] { return cu.cuStreamSynchronize(stream); });
  auto close = [&](DriverError own) {
    if (error == DriverError::Success)
      error = own;
  };
  if (module)
    close(cu.cuModuleUnload(module));
  if (pinned)
    close(cu.cuMemFreeHost(pinned));
  if (memory)
    close(cu.cuMemFree_v2(memory));
  if (stream)
    close(cu.cuStreamDestroy_v2(stream));
  if (context)
    close(cu.cuDevicePrimaryCtxRelease_v2(0));
  return error;
}

const char *const expectedLog =
    "cuInit(0) -> CUDA_SUCCESS\n"
    "cuDevicePrimaryCtxRetain(context1, 0) -> CUDA_SUCCESS\n"
    "cuCtxSetCurrent(context1) -> CUDA_SUCCESS\n"
    "cuStreamCreate(stream1, 1) -> CUDA_SUCCESS\n"
    "cuMemAlloc_v2(mem1, 64) -> CUDA_SUCCESS\n"
    "cuMemHostAlloc(pinned1, 16, 1) -> CUDA_SUCCESS\n"
    "cuModuleLoadDataEx(module1, image, 0) -> CUDA_SUCCESS\n"
    "cuModuleGetFunction(add_one, module1, \"add_one\") -> CUDA_SUCCESS\n"
    "cuMemcpyHtoDAsync_v2(mem1, pinned1, 16, stream1) -> CUDA_SUCCESS\n"
    "cuLaunchKernel(add_one, 1, 1, 1, 32, 1, 1, 0, stream1, {mem1, mem1+16}) "
    "-> CUDA_SUCCESS\n"
    "cuMemcpyDtoHAsync_v2(pinned1, mem1+16, 16, stream1) -> CUDA_SUCCESS\n"
    "cuStreamSynchronize(stream1) -> CUDA_SUCCESS\n"
    "cuModuleUnload(module1) -> CUDA_SUCCESS\n"
    "cuMemFreeHost(pinned1) -> CUDA_SUCCESS\n"
    "cuMemFree_v2(mem1) -> CUDA_SUCCESS\n"
    "cuStreamDestroy_v2(stream1) -> CUDA_SUCCESS\n"
    "cuDevicePrimaryCtxRelease_v2(0) -> CUDA_SUCCESS\n";

TEST(Log, IsTheSameInEveryRun) {
  for (int i = 0; i < 2; ++i) {
    Driver driver;
    EXPECT_EQ(run(driver), DriverError::Success);
    EXPECT_EQ(driver.log(), expectedLog);
  }
}

TEST(Log, EveryCallCanFail) {
  const std::pair<const char *, DriverError> errors[] = {
      {"", DriverError::Unknown},
      {":out-of-memory", DriverError::OutOfMemory},
      {":lost-device", DriverError::EccUncorrectable},
      {":illegal-address", DriverError::IllegalAddress},
      {":CUDA_ERROR_LAUNCH_FAILED", DriverError::LaunchFailed},
      {":719", DriverError::LaunchFailed}};
  std::string whole = expectedLog;
  auto calls = std::count(whole.begin(), whole.end(), '\n');
  for (const auto &[suffix, error] : errors)
    for (long n = 1; n <= calls; ++n) {
      Driver driver(Environment{{"FAIL", std::to_string(n) + suffix}});
      EXPECT_EQ(run(driver), error) << n << suffix;
      std::string log = driver.log();
      EXPECT_NE(log.find("(made to fail)"), std::string::npos);
      // Nothing is left, whichever call it was.
      std::string report = driver.closeAndReport();
      EXPECT_NE(report.find("\"live\": {}"), std::string::npos)
          << n << suffix << "\n"
          << report << log;
    }
}

TEST(Log, AFailureInTheWordsOfEachLibrary) {
  Driver driver(Environment{{"FAIL", "4:out-of-memory"}});
  driver.start();
  BlasHandle blas = nullptr;
  EXPECT_EQ(driver.blas.cublasLtCreate(&blas), BlasStatus::AllocFailed);
  Driver other(Environment{{"FAIL", "4:illegal-address"}});
  other.start();
  DnnHandle dnn = nullptr;
  EXPECT_EQ(other.dnn.cudnnCreate(&dnn), DnnStatus::ExecutionFailedCudaDriver);
  // The device is gone for the driver as well.
  Stream stream = nullptr;
  EXPECT_EQ(other.cu.cuStreamCreate(&stream, 0), DriverError::IllegalAddress);
  Driver third(Environment{{"FAIL", "1"}});
  EXPECT_EQ(third.dnn.cudnnGetVersion(), 0u);
}

TEST(Log, DeadHandlesHaveNames) {
  Driver driver;
  driver.start();
  Stream stream = driver.makeStream();
  driver.cu.cuStreamDestroy_v2(stream);
  driver.cu.cuStreamSynchronize(stream);
  driver.cu.cuStreamSynchronize(reinterpret_cast<Stream>(uintptr_t(64)));
  std::string log = driver.log();
  EXPECT_NE(log.find("cuStreamSynchronize(stream1 (dead)) -> "
                     "CUDA_ERROR_INVALID_HANDLE"),
            std::string::npos)
      << log;
  EXPECT_NE(log.find("cuStreamSynchronize(foreign) -> "), std::string::npos);
}

TEST(Log, Report) {
  Driver driver(Environment{{"MACHINE", "h200"}});
  EXPECT_EQ(run(driver), DriverError::Success);
  std::string report = driver.closeAndReport();
  for (const char *part :
       {"\"machine\": \"h200\"", "\"call_count\": 17", "\"live\": {}",
        "\"cuMemAlloc_v2\": 1", "\"peak\": 64", "\"live\": 0",
        "\"pinned_peak\": 16", "\"add_one\": {", "\"launches\": 1",
        "\"traps\": []"})
    EXPECT_NE(report.find(part), std::string::npos) << part << "\n" << report;
}

TEST(Log, LeaksAreCounted) {
  Driver driver;
  driver.start();
  driver.makeStream();
  driver.makeEvent();
  driver.makeEvent();
  driver.allocate(16);
  std::string report = driver.closeAndReport();
  for (const char *part : {"\"context\": 1", "\"stream\": 1", "\"event\": 2",
                           "\"device_memory\": 1", "\"live\": 16"})
    EXPECT_NE(report.find(part), std::string::npos) << part << "\n" << report;
}

} // namespace

} // namespace weft::cuda
