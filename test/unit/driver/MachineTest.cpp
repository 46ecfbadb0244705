//===- MachineTest.cpp - described machines through the driver ------------===//

#include "test/emulator/driver/Machine.h"
#include "test/unit/driver/Driver.h"

#include <fstream>
#include <sstream>

namespace weft::cuda {

namespace {

TEST(Machine, H200) {
  Driver driver(Environment{{"MACHINE", "h200"}});
  driver.start();
  int version = 0, count = 0, major = 0;
  EXPECT_EQ(driver.cu.cuDriverGetVersion(&version), DriverError::Success);
  EXPECT_EQ(version, 13000);
  EXPECT_EQ(driver.cu.cuDeviceGetCount(&count), DriverError::Success);
  EXPECT_EQ(count, 1);
  char name[64];
  EXPECT_EQ(driver.cu.cuDeviceGetName(name, 64, 0), DriverError::Success);
  EXPECT_STREQ(name, "NVIDIA H200");
  EXPECT_EQ(driver.cu.cuDeviceGetName(name, 64, 1), DriverError::InvalidDevice);
  EXPECT_EQ(driver.cu.cuDeviceGetAttribute(
                &major, DeviceAttribute::ComputeCapabilityMajor, 0),
            DriverError::Success);
  EXPECT_EQ(major, 9);
  size_t available = 0, total = 0;
  driver.allocate(1 << 20);
  EXPECT_EQ(driver.cu.cuMemGetInfo_v2(&available, &total),
            DriverError::Success);
  EXPECT_EQ(total, 150754820096u);
  EXPECT_EQ(available, total - (1 << 20));
}

TEST(Machine, WhatIsMissing) {
  {
    Driver driver(Environment{{"MACHINE", "no-gpu"}});
    EXPECT_EQ(driver.cu.cuInit(0), DriverError::NoDevice);
    int count = 0;
    EXPECT_EQ(driver.cu.cuDeviceGetCount(&count), DriverError::NotInitialized);
  }
  {
    Driver driver(Environment{{"MACHINE", "no-permission"}});
    EXPECT_EQ(driver.cu.cuInit(0), DriverError::OperatingSystem);
    EXPECT_EQ(driver.nvml.nvmlInit_v2(), NvmlStatus::NoPermission);
  }
  {
    Driver driver(Environment{{"MACHINE", "no-cudnn"}});
    driver.start();
    EXPECT_EQ(driver.library("cudnn"), nullptr);
    EXPECT_STREQ(driver.library("cublasLt"), "emulated cuBLASLt 13.0.2");
    DnnHandle handle = nullptr;
    EXPECT_EQ(driver.dnn.cudnnCreate(&handle), DnnStatus::NotInitialized);
  }
  {
    Driver driver(Environment{{"MACHINE", "no-cublas"}});
    driver.start();
    EXPECT_EQ(driver.library("cublasLt"), nullptr);
    EXPECT_STREQ(driver.library("cudnn"), "emulated cuDNN 9.19.0");
    BlasHandle handle = nullptr;
    EXPECT_EQ(driver.blas.cublasLtCreate(&handle), BlasStatus::NotInitialized);
  }
  {
    Driver driver(Environment{{"MACHINE", "no-nvml"}});
    EXPECT_EQ(driver.library("nvml"), nullptr);
    EXPECT_EQ(driver.library("anything"), nullptr);
    EXPECT_EQ(driver.nvml.nvmlInit_v2(), NvmlStatus::DriverNotLoaded);
  }
}

TEST(Machine, DamagedCopies) {
  for (const char *machine : {"bad-link", "bad-memory", "h200"}) {
    Driver driver(Environment{{"MACHINE", machine}});
    driver.start();
    std::vector<unsigned char> bytes((1 << 16) + 100, 7);
    DevicePointer first = driver.upload(bytes);
    DevicePointer second = driver.allocate(bytes.size());
    EXPECT_EQ(
        driver.cu.cuMemcpyDtoDAsync_v2(second, first, bytes.size(), nullptr),
        DriverError::Success);
    bytes[65535] += machine != std::string("h200");
    EXPECT_EQ(driver.download<unsigned char>(second, bytes.size()), bytes)
        << machine;
  }
}

TEST(Machine, SmallAndBusyMemory) {
  for (const char *machine : {"small-memory", "busy-memory"}) {
    Driver driver(Environment{{"MACHINE", machine}});
    driver.start();
    DevicePointer address = 0;
    EXPECT_EQ(driver.cu.cuMemAlloc_v2(&address, 9 << 20),
              DriverError::OutOfMemory);
    EXPECT_EQ(driver.cu.cuMemAlloc_v2(&address, 1 << 20), DriverError::Success);
  }
}

TEST(Machine, VisibleDevices) {
  struct Case {
    const char *list;
    int count;
    const char *firstBus;
  };
  for (const Case &one :
       {Case{"0,1", 2, "0000:18:00.0"}, Case{"1", 1, "0000:2a:00.0"},
        Case{"1,0", 2, "0000:2a:00.0"}, Case{"1,7,0", 1, "0000:2a:00.0"},
        Case{"GPU-00000002", 1, "0000:2a:00.0"}}) {
    Driver driver(Environment{{"MACHINE", "two-gpus"},
                              {"CUDA_VISIBLE_DEVICES", one.list}});
    ASSERT_EQ(driver.cu.cuInit(0), DriverError::Success);
    int count = 0;
    char bus[32];
    EXPECT_EQ(driver.cu.cuDeviceGetCount(&count), DriverError::Success);
    EXPECT_EQ(count, one.count) << one.list;
    EXPECT_EQ(driver.cu.cuDeviceGetPCIBusId(bus, 32, 0), DriverError::Success);
    EXPECT_STREQ(bus, one.firstBus) << one.list;
  }
  for (const char *list : {"", "-1", "nonsense"}) {
    Driver driver(
        Environment{{"MACHINE", "two-gpus"}, {"CUDA_VISIBLE_DEVICES", list}});
    EXPECT_EQ(driver.cu.cuInit(0), DriverError::NoDevice) << list;
  }
}

TEST(Machine, Management) {
  Driver driver(
      Environment{{"MACHINE", "two-gpus"}, {"CUDA_VISIBLE_DEVICES", "1"}});
  unsigned count = 0;
  EXPECT_EQ(driver.nvml.nvmlDeviceGetCount_v2(&count),
            NvmlStatus::Uninitialized);
  ASSERT_EQ(driver.nvml.nvmlInit_v2(), NvmlStatus::Success);
  EXPECT_EQ(driver.nvml.nvmlDeviceGetCount_v2(&count), NvmlStatus::Success);
  EXPECT_EQ(count, 2u);
  NvmlDevice device = nullptr;
  EXPECT_EQ(
      driver.nvml.nvmlDeviceGetHandleByPciBusId_v2("00000000:18:00.0", &device),
      NvmlStatus::Success);
  NvmlMemory memory = {};
  EXPECT_EQ(driver.nvml.nvmlDeviceGetMemoryInfo(device, &memory),
            NvmlStatus::Success);
  EXPECT_EQ(memory.used, 96ull << 30);
  unsigned room = 1;
  NvmlProcess process = {};
  EXPECT_EQ(driver.nvml.nvmlDeviceGetComputeRunningProcesses_v3(device, &room,
                                                                &process),
            NvmlStatus::Success);
  EXPECT_EQ(process.usedBytes, 96ull << 30);
  EXPECT_EQ(
      driver.nvml.nvmlDeviceGetHandleByPciBusId_v2("0000:99:00.0", &device),
      NvmlStatus::NotFound);
  char text[8];
  EXPECT_EQ(driver.nvml.nvmlSystemGetDriverVersion(text, 8),
            NvmlStatus::InsufficientSize);
  EXPECT_EQ(driver.nvml.nvmlDeviceGetMemoryInfo(
                reinterpret_cast<NvmlDevice>(uintptr_t(5)), &memory),
            NvmlStatus::InvalidArgument);
}

TEST(Machine, BadFilesHaveNoDevices) {
  std::string path = testing::TempDir() + "bad.machine";
  for (const char *text : {"drvier: 13000\n", "driver: many\n",
                           "gpu: X\n compute: nine\n", "gpu: X\n size: 1\n"}) {
    std::ofstream(path) << text;
    Driver driver(Environment{{"MACHINE", path}});
    EXPECT_EQ(driver.cu.cuInit(0), DriverError::NoDevice) << text;
  }
  Driver missing(Environment{{"MACHINE", "/nowhere/x.machine"}});
  EXPECT_EQ(missing.cu.cuInit(0), DriverError::NoDevice);
  Driver order(Environment{{"ORDER", "sometimes"}});
  EXPECT_EQ(order.cu.cuInit(0), DriverError::NoDevice);
  Driver fail(Environment{{"FAIL", "0:unknown"}});
  EXPECT_EQ(fail.cu.cuInit(0), DriverError::NoDevice);
}

/// What cuDNN is told of a machine is what is known of the real one.
TEST(Machine, CudnnDescription) {
  for (const char *name : {"h200", "a100"}) {
    std::string message;
    emulated::Machine machine = emulated::readMachine(
        std::string(WEFT_MACHINES "/") + name + ".machine", message);
    ASSERT_EQ(message, "");
    std::ifstream file(std::string(WEFT_GPUS "/") + name + "-cudnn.json");
    std::stringstream known;
    known << file.rdbuf();
    EXPECT_EQ(machine.gpus[0].cudnnDescription(machine.driver) + "\n",
              known.str());
  }
}

} // namespace

} // namespace weft::cuda
