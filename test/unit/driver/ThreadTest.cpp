//===- ThreadTest.cpp - many threads, and handles that are none -----------===//

#include "test/unit/driver/Driver.h"

#include <thread>

namespace weft::cuda {

namespace {

TEST(Threads, WorkSideBySide) {
  for (const char *order : {"earliest", "latest", "random:5"}) {
    Driver driver(Environment{{"ORDER", order}});
    driver.start();
    std::vector<std::thread> threads;
    for (uint32_t number = 0; number < 4; ++number)
      threads.emplace_back([&driver, number] {
        driver.cu.cuCtxSetCurrent(driver.context);
        for (uint32_t round = 0; round < 50; ++round) {
          Stream stream = driver.makeStream();
          Event event = driver.makeEvent();
          DevicePointer memory = driver.allocate(64);
          uint32_t value = number * 1000 + round, back = 0;
          driver.cu.cuMemsetD32Async(memory, value, 16, stream);
          driver.cu.cuMemcpyDtoHAsync_v2(&back, memory + 60, 4, stream);
          driver.cu.cuEventRecord(event, stream);
          EXPECT_EQ(driver.cu.cuEventSynchronize(event), DriverError::Success);
          EXPECT_EQ(back, value);
          driver.cu.cuMemFree_v2(memory);
          driver.cu.cuEventDestroy_v2(event);
          driver.cu.cuStreamDestroy_v2(stream);
        }
      });
    for (std::thread &thread : threads)
      thread.join();
    EXPECT_EQ(driver.cu.cuDevicePrimaryCtxRelease_v2(0), DriverError::Success);
    EXPECT_NE(driver.closeAndReport().find("\"live\": {}"), std::string::npos);
  }
}

/// Every kind of argument that is none, to every call that takes a handle.
void callAll(Driver &driver, uintptr_t value) {
  auto handle = [&]<typename T>(T) { return reinterpret_cast<T>(value); };
  Stream stream = handle(Stream());
  Event event = handle(Event());
  Graph graph = handle(Graph());
  GraphExec executable = handle(GraphExec());
  Module module = handle(Module());
  Function function = handle(Function());
  DriverTable &cu = driver.cu;
  int number = 0;
  EXPECT_NE(cu.cuCtxSetCurrent(handle(Context())) == DriverError::Success,
            value != 0);
  cu.cuCtxSetCurrent(driver.context);
  EXPECT_NE(cu.cuEventRecord(event, stream), DriverError::Success);
  EXPECT_NE(cu.cuEventQuery(event), DriverError::Success);
  EXPECT_NE(cu.cuEventSynchronize(event), DriverError::Success);
  EXPECT_NE(cu.cuEventElapsedTime(nullptr, event, event), DriverError::Success);
  EXPECT_NE(cu.cuEventDestroy_v2(event), DriverError::Success);
  EXPECT_NE(cu.cuStreamWaitEvent(stream, event, 0), DriverError::Success);
  EXPECT_NE(cu.cuStreamBeginCapture_v2(stream, CaptureMode(7)),
            DriverError::Success);
  EXPECT_NE(cu.cuStreamEndCapture(stream, nullptr), DriverError::Success);
  EXPECT_NE(cu.cuStreamDestroy_v2(stream), DriverError::Success);
  EXPECT_NE(cu.cuGraphInstantiateWithFlags(nullptr, graph, 0),
            DriverError::Success);
  EXPECT_NE(cu.cuGraphLaunch(executable, stream), DriverError::Success);
  EXPECT_NE(cu.cuGraphExecDestroy(executable), DriverError::Success);
  EXPECT_NE(cu.cuGraphDestroy(graph), DriverError::Success);
  EXPECT_NE(cu.cuModuleGetFunction(nullptr, module, nullptr),
            DriverError::Success);
  EXPECT_NE(cu.cuModuleUnload(module), DriverError::Success);
  EXPECT_NE(cu.cuModuleLoadDataEx(nullptr, nullptr, 1, nullptr, nullptr),
            DriverError::Success);
  EXPECT_NE(cu.cuFuncGetAttribute(&number, FunctionAttribute(99), function),
            DriverError::Success);
  EXPECT_NE(cu.cuLaunchKernel(function, 1, 1, 1, 1, 1, 1, 0, stream, nullptr,
                              nullptr),
            DriverError::Success);
  EXPECT_NE(cu.cuMemcpyDtoDAsync_v2(value, value, 16, stream),
            DriverError::Success);
  EXPECT_NE(cu.cuMemsetD16Async(value, 0, 16, stream), DriverError::Success);
  EXPECT_NE(cu.cuDeviceGetName(nullptr, 0, int(value)), DriverError::Success);
  DnnDescriptor descriptor = handle(DnnDescriptor());
  CudnnTable &dnn = driver.dnn;
  EXPECT_NE(dnn.cudnnBackendFinalize(descriptor), DnnStatus::Success);
  EXPECT_NE(dnn.cudnnBackendCreateDescriptor(DnnDescriptorType(77), nullptr),
            DnnStatus::Success);
  EXPECT_NE(
      dnn.cudnnBackendExecute(handle(DnnHandle()), descriptor, descriptor),
      DnnStatus::Success);
  EXPECT_NE(dnn.cudnnBackendGetAttribute(descriptor, DnnAttribute(1),
                                         DnnAttributeType(1), 5, nullptr,
                                         nullptr),
            DnnStatus::Success);
  CublasLtTable &blas = driver.blas;
  auto layout = handle(MatrixLayout());
  EXPECT_NE(blas.cublasLtMatmul(handle(BlasHandle()), handle(MatmulDesc()),
                                nullptr, nullptr, layout, nullptr, layout,
                                nullptr, nullptr, layout, nullptr, layout,
                                nullptr, nullptr, 0, stream),
            BlasStatus::Success);
  EXPECT_NE(blas.cublasLtMatmulAlgoConfigGetAttribute(
                nullptr, MatmulAlgoAttribute::Id, nullptr, 0, nullptr),
            BlasStatus::Success);
  EXPECT_NE(
      driver.nvml.nvmlDeviceGetUtilizationRates(handle(NvmlDevice()), nullptr),
      NvmlStatus::Success);
}

TEST(Handles, NoneOfThemIsFollowed) {
  Driver driver;
  driver.start();
  for (uintptr_t value : {uintptr_t(0), uintptr_t(1), uintptr_t(4096),
                          uintptr_t(0x5eed00000041), ~uintptr_t(0)})
    callAll(driver, value);
  // And it still works.
  EXPECT_EQ(driver.download<uint32_t>(driver.allocate(4), 1)[0], 0xffffffffu);
}

} // namespace

} // namespace weft::cuda
