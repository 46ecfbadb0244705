//===- RefusalTest.cpp - what a driver does not let through ---------------===//

#include "test/unit/driver/Driver.h"

#include <cstring>
#include <thread>

namespace weft::cuda {

namespace {

TEST(Refusal, BeforeInitAndWithoutContext) {
  Driver driver;
  Stream stream = nullptr;
  EXPECT_EQ(driver.cu.cuStreamCreate(&stream, 0), DriverError::NotInitialized);
  EXPECT_EQ(driver.cu.cuInit(1), DriverError::InvalidValue);
  ASSERT_EQ(driver.cu.cuInit(0), DriverError::Success);
  EXPECT_EQ(driver.cu.cuStreamCreate(&stream, 0), DriverError::InvalidContext);
  EXPECT_EQ(driver.cu.cuDevicePrimaryCtxRelease_v2(0),
            DriverError::InvalidContext);
  BlasHandle blas = nullptr;
  EXPECT_EQ(driver.blas.cublasLtCreate(&blas), BlasStatus::NotInitialized);
  driver.start();
  // A context is current in one thread, not in all.
  std::thread([&] {
    EXPECT_EQ(driver.cu.cuStreamCreate(&stream, 0),
              DriverError::InvalidContext);
  }).join();
  EXPECT_EQ(driver.cu.cuDevicePrimaryCtxRelease_v2(0), DriverError::Success);
  EXPECT_EQ(driver.cu.cuDevicePrimaryCtxRelease_v2(0),
            DriverError::InvalidContext);
  EXPECT_EQ(driver.cu.cuStreamCreate(&stream, 0),
            DriverError::ContextIsDestroyed);
}

TEST(Refusal, DeadAndForeignHandles) {
  Driver driver;
  driver.start();
  Stream stream = driver.makeStream();
  Event event = driver.makeEvent();
  EXPECT_EQ(driver.cu.cuStreamDestroy_v2(stream), DriverError::Success);
  EXPECT_EQ(driver.cu.cuStreamDestroy_v2(stream), DriverError::InvalidHandle);
  EXPECT_EQ(driver.cu.cuStreamSynchronize(stream), DriverError::InvalidHandle);
  EXPECT_EQ(driver.cu.cuEventRecord(event, stream), DriverError::InvalidHandle);
  auto foreign = reinterpret_cast<Stream>(uintptr_t(0xdeadbeef));
  EXPECT_EQ(driver.cu.cuStreamSynchronize(foreign), DriverError::InvalidHandle);
  // An event is no stream.
  EXPECT_EQ(driver.cu.cuStreamSynchronize(reinterpret_cast<Stream>(event)),
            DriverError::InvalidHandle);
  EXPECT_EQ(driver.cu.cuEventDestroy_v2(event), DriverError::Success);
  EXPECT_EQ(driver.cu.cuEventQuery(event), DriverError::InvalidHandle);
  EXPECT_EQ(driver.cu.cuModuleUnload(nullptr), DriverError::InvalidHandle);
  EXPECT_EQ(driver.cu.cuGraphLaunch(nullptr, nullptr),
            DriverError::InvalidHandle);
  EXPECT_EQ(driver.cu.cuGraphDestroy(nullptr), DriverError::InvalidHandle);
  EXPECT_EQ(driver.blas.cublasLtDestroy(nullptr), BlasStatus::InvalidValue);
  EXPECT_EQ(driver.dnn.cudnnDestroy(nullptr), DnnStatus::BadParam);
}

TEST(Refusal, Memory) {
  Driver driver;
  driver.start();
  Stream stream = driver.makeStream();
  DevicePointer memory = driver.allocate(1024);
  auto *pinned = driver.allocatePinned<std::byte>(256);
  EXPECT_EQ(driver.cu.cuMemAlloc_v2(nullptr, 16), DriverError::InvalidValue);
  DevicePointer none = 0;
  EXPECT_EQ(driver.cu.cuMemAlloc_v2(&none, 0), DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemAlloc_v2(&none, size_t(1) << 50),
            DriverError::OutOfMemory);
  // Beyond the end, before the beginning, host where device is asked for.
  EXPECT_EQ(driver.cu.cuMemcpyHtoDAsync_v2(memory + 1000, pinned, 100, stream),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemcpyHtoDAsync_v2(memory - 1, pinned, 1, stream),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemcpyHtoDAsync_v2(
                reinterpret_cast<DevicePointer>(pinned), pinned, 1, stream),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemcpyHtoDAsync_v2(memory, pinned, 257, stream),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemcpyHtoDAsync_v2(
                memory, reinterpret_cast<void *>(memory), 1, stream),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemcpyDtoDAsync_v2(memory, memory + 1024, 1, stream),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemsetD8Async(memory, 0, 1025, stream),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemsetD32Async(memory + 2, 0, 1, stream),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemsetD2D32Async(memory, 8, 0, 4, 2, stream),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemFree_v2(memory + 256), DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemFree_v2(reinterpret_cast<DevicePointer>(pinned)),
            DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemFree_v2(memory), DriverError::Success);
  EXPECT_EQ(driver.cu.cuMemFree_v2(memory), DriverError::InvalidValue);
  EXPECT_EQ(driver.cu.cuMemFreeHost(pinned), DriverError::Success);
  EXPECT_EQ(driver.cu.cuMemFreeHost(pinned), DriverError::InvalidValue);
}

TEST(Refusal, OtherContext) {
  Driver driver(Environment{{"MACHINE", "two-gpus"}});
  driver.start();
  Stream stream = driver.makeStream();
  Event event = driver.makeEvent();
  DevicePointer memory = driver.allocate(64);
  Context other = nullptr;
  ASSERT_EQ(driver.cu.cuDevicePrimaryCtxRetain(&other, 1),
            DriverError::Success);
  ASSERT_EQ(driver.cu.cuCtxSetCurrent(other), DriverError::Success);
  Stream own = driver.makeStream();
  EXPECT_EQ(driver.cu.cuStreamSynchronize(stream), DriverError::InvalidHandle);
  EXPECT_EQ(driver.cu.cuEventRecord(event, own), DriverError::InvalidHandle);
  EXPECT_EQ(driver.cu.cuMemsetD8Async(memory, 0, 64, own),
            DriverError::InvalidValue);
}

TEST(Refusal, DeviceMemoryIsClosedToTheHost) {
  Driver driver;
  driver.start();
  DevicePointer memory = driver.allocate(64);
  EXPECT_DEATH(
      { *reinterpret_cast<volatile char *>(uintptr_t(memory)) = 1; }, "");
  // Work that ran on it closes it again.
  Stream stream = driver.makeStream();
  ASSERT_EQ(driver.cu.cuMemsetD8Async(memory, 7, 64, stream),
            DriverError::Success);
  ASSERT_EQ(driver.cu.cuStreamSynchronize(stream), DriverError::Success);
  EXPECT_DEATH(
      { (void)*reinterpret_cast<volatile char *>(uintptr_t(memory)); }, "");
}

TEST(Refusal, HostMemoryThatIsGone) {
  Driver driver;
  driver.start();
  Stream stream = driver.makeStream();
  DevicePointer memory = driver.allocate(64);
  EXPECT_EQ(driver.cu.cuMemcpyHtoDAsync_v2(
                memory, reinterpret_cast<void *>(uintptr_t(4096)), 64, stream),
            DriverError::Success);
  EXPECT_EQ(driver.cu.cuStreamSynchronize(stream), DriverError::IllegalAddress);
}

TEST(Refusal, NewMemoryIsNotZero) {
  Driver driver;
  driver.start();
  std::vector<uint32_t> values =
      driver.download<uint32_t>(driver.allocate(64), 16);
  for (uint32_t value : values)
    EXPECT_EQ(value, 0xffffffffu);
}

} // namespace

} // namespace weft::cuda
