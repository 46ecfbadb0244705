//===- MachineTest.cpp - reasons, facts and code for a GPU ----------------===//

#include "runtime/cuda/Machine.h"
#include "runtime/cuda/CudaDevice.h"
#include "runtime/cuda/KernelLoader.h"
#include "test/unit/cuda/FakeDriver.h"

#include <cstdlib>
#include <gtest/gtest.h>

namespace weft::cuda {

class MachineTest : public testing::Test {
protected:
  void SetUp() override {
    ::unsetenv("CUDA_VISIBLE_DEVICES");
    fake::reset();
    libraries.set(fake::driverTable());
    libraries.set(fake::nvmlTable());
  }
  void TearDown() override { ::unsetenv("CUDA_VISIBLE_DEVICES"); }

  void look() { lookAround(libraries, Detail::Memory, *facts); }

  Libraries libraries;
  std::unique_ptr<WeftMachineFacts> facts =
      std::make_unique<WeftMachineFacts>();
};

TEST_F(MachineTest, FactsOfADevice) {
  look();
  EXPECT_EQ(facts->reason, uint32_t(WEFT_REASON_NONE));
  ASSERT_EQ(facts->devices, 1u);
  const WeftDeviceFacts &device = facts->device[0];
  EXPECT_STREQ(device.name, "Fake GPU");
  EXPECT_EQ(device.major, 9);
  EXPECT_EQ(device.freeBytes, 60u);
  EXPECT_EQ(device.utilization, 42);
  ASSERT_EQ(device.holders, 1u);
  EXPECT_EQ(device.holder[0].bytes, 40u);
  EXPECT_STREQ(facts->driverRelease, "580.1");
  EXPECT_EQ(fake::state().liveObjects, 0);
}

TEST_F(MachineTest, AnOldDriverIsNamedWithBothVersions) {
  fake::state().version = 11040;
  look();
  EXPECT_EQ(facts->reason, uint32_t(WEFT_REASON_DRIVER_TOO_OLD));
  EXPECT_STREQ(facts->explanation,
               "the driver 580.1 serves CUDA 11.4, CUDA 12.0 or newer is "
               "needed; install a newer NVIDIA driver");
}

TEST_F(MachineTest, NoDeviceAndHiddenDevicesAreToldApart) {
  fake::state().initAnswer = DriverError::NoDevice;
  look();
  EXPECT_EQ(facts->reason, uint32_t(WEFT_REASON_NO_DEVICES));
  ::setenv("CUDA_VISIBLE_DEVICES", "", 1);
  look();
  EXPECT_EQ(facts->reason, uint32_t(WEFT_REASON_DEVICES_HIDDEN));
  ::setenv("CUDA_VISIBLE_DEVICES", "7", 1);
  fake::state().managedDevices = 2;
  look();
  EXPECT_EQ(facts->reason, uint32_t(WEFT_REASON_DEVICES_HIDDEN));
  EXPECT_STREQ(facts->explanation,
               "2 GPUs are hidden by CUDA_VISIBLE_DEVICES=\"7\"");
}

TEST_F(MachineTest, PermissionAndOtherAnswers) {
  fake::state().initAnswer = DriverError::OperatingSystem;
  look();
  EXPECT_EQ(facts->reason, uint32_t(WEFT_REASON_NO_PERMISSION));
  libraries = Libraries();
  libraries.set(fake::driverTable());
  fake::state().initAnswer = DriverError::SystemDriverMismatch;
  look();
  EXPECT_EQ(facts->reason, uint32_t(WEFT_REASON_DRIVER_ERROR));
  EXPECT_NE(
      std::string(facts->explanation).find("CUDA_ERROR_SYSTEM_DRIVER_MISMATCH"),
      std::string::npos);
}

TEST_F(MachineTest, OpeningGivesTheReason) {
  fake::state().devices = 2;
  Result<std::unique_ptr<Device>> device =
      createCudaDevice({7, false}, libraries);
  ASSERT_FALSE(device.isOk());
  EXPECT_EQ(device.status().code(), StatusCode::NoDevice);
  EXPECT_EQ(device.status().message(),
            "there is no cuda:7, only cuda:0 Fake GPU, cuda:1 Fake GPU");
}

TEST_F(MachineTest, MemoryThatIsNotThereIsNamed) {
  Result<std::unique_ptr<Device>> device = createCudaDevice({}, libraries);
  ASSERT_TRUE(device.isOk());
  Result<DeviceMemory> memory =
      (*device)->allocate(uint64_t(2) << 30, MemoryKind::Local, "the arena");
  ASSERT_FALSE(memory.isOk());
  EXPECT_EQ(memory.status().code(), StatusCode::OutOfMemory);
  EXPECT_NE(memory.status().message().find("the arena needs 2.0 GiB"),
            std::string_view::npos)
      << memory.status().message();
}

//===----------------------------------------------------------------------===//
// Code
//===----------------------------------------------------------------------===//

static std::vector<size_t> runnable(std::vector<std::string> isas,
                                    int capability) {
  std::vector<CodeImage> images;
  for (std::string &isa : isas)
    images.push_back({std::move(isa), {}, {}});
  return runnableImages(images, capability);
}

TEST(KernelLoaderTest, TheBestImageIsTriedFirst) {
  std::vector<std::string> isas = {"sm_90", "sm_80", "compute_90"};
  EXPECT_EQ(runnable(isas, 90), (std::vector<size_t>{0, 2}));
  EXPECT_EQ(runnable(isas, 86), (std::vector<size_t>{1}));
  EXPECT_EQ(runnable(isas, 120), (std::vector<size_t>{2}));
  EXPECT_TRUE(runnable(isas, 75).empty());
  EXPECT_EQ(runnable({"sm_80", "sm_86", "sm_89"}, 87),
            (std::vector<size_t>{1, 0}));
  EXPECT_EQ(runnable({"sm_90a"}, 90), (std::vector<size_t>{0}));
  EXPECT_TRUE(runnable({"sm_90a"}, 91).empty());
  EXPECT_TRUE(runnable({"x86-64-v4", "sm_", "sm_x", ""}, 90).empty());
}

TEST_F(MachineTest, CodeThatDoesNotFitIsExplained) {
  Result<std::unique_ptr<Device>> device = createCudaDevice({}, libraries);
  ASSERT_TRUE(device.isOk());
  CodeImage image = {"sm_80", {}, {}};
  Result<std::unique_ptr<KernelModule>> module =
      (*device)->loadKernels(std::span(&image, 1));
  ASSERT_FALSE(module.isOk());
  EXPECT_EQ(module.status().code(), StatusCode::NoDevice);
  EXPECT_EQ(module.status().message(),
            "the pack has code for sm_80, Fake GPU needs sm_90; compile it "
            "with weftc --target=cpu,cuda:sm_90");
}

TEST_F(MachineTest, TheNextImageServesWhereTheDriverRefusesOne) {
  Result<std::unique_ptr<Device>> device = createCudaDevice({}, libraries);
  ASSERT_TRUE(device.isOk());
  std::string other = "other", good = "ptx", bad = "refused";
  auto image = [](const char *isa, const std::string &text) {
    return CodeImage{isa, {}, std::as_bytes(std::span(text))};
  };
  CodeImage both[] = {image("sm_90", other), image("compute_90", good)};
  EXPECT_TRUE((*device)->loadKernels(both).isOk());
  CodeImage refused[] = {image("compute_90", bad), image("compute_80", good)};
  Result<std::unique_ptr<KernelModule>> module =
      (*device)->loadKernels(refused);
  ASSERT_FALSE(module.isOk());
  EXPECT_EQ(module.status().code(), StatusCode::BadArtifact);
  EXPECT_NE(module.status().message().find("line 3: no such thing"),
            std::string_view::npos);
  EXPECT_EQ(module.status().message().find("more"), std::string_view::npos);
}

TEST_F(MachineTest, AKernelThatIsNotThereIsNamed) {
  Result<std::unique_ptr<Device>> device = createCudaDevice({}, libraries);
  ASSERT_TRUE(device.isOk());
  std::string text = "ptx";
  CodeImage image = {"compute_90", {}, std::as_bytes(std::span(text))};
  Result<std::unique_ptr<KernelModule>> module =
      (*device)->loadKernels(std::span(&image, 1));
  ASSERT_TRUE(module.isOk());
  Result<uint64_t> kernel = (*module)->find("fit.1.mul");
  ASSERT_FALSE(kernel.isOk());
  EXPECT_EQ(kernel.status().code(), StatusCode::BadArtifact);
  EXPECT_NE(kernel.status().message().find("fit$1$mul"),
            std::string_view::npos);
}

} // namespace weft::cuda
