//===- LaunchTest.cpp - which calls a launch makes, and which not ---------===//

#include "runtime/cuda/CudaDevice.h"
#include "test/unit/cuda/FakeDriver.h"

#include <algorithm>
#include <gtest/gtest.h>

namespace weft::cuda {

static void expectOk(const Status &status) {
  ASSERT_TRUE(status.isOk()) << status.message();
}

class LaunchTest : public testing::Test {
protected:
  static constexpr int64_t slots = 4, stride = 256, half = slots * stride;

  void SetUp() override {
    fake::reset();
    libraries.set(fake::driverTable());
    libraries.set(fake::nvmlTable());
  }

  Status open() {
    Result<std::unique_ptr<Device>> opened = createCudaDevice({}, libraries);
    if (!opened.isOk())
      return opened.takeStatus();
    device = std::move(*opened);
    return ok();
  }

  /// Two inputs a step, one result: copies, and one kernel that counts steps.
  Status prepare(ExecutionMode mode, int64_t tail) {
    WEFT_RETURN_IF_ERROR(open());
    WEFT_ASSIGN_OR_RETURN(
        first, device->allocate(2 * half, MemoryKind::Ring, "first"));
    WEFT_ASSIGN_OR_RETURN(
        second, device->allocate(2 * half, MemoryKind::Ring, "second"));
    WEFT_ASSIGN_OR_RETURN(
        result, device->allocate(2 * half, MemoryKind::Ring, "result"));
    WEFT_ASSIGN_OR_RETURN(count,
                          device->allocate(256, MemoryKind::Local, "count"));
    std::string text = "ptx";
    CodeImage image = {"compute_80", {}, std::as_bytes(std::span(text))};
    WEFT_ASSIGN_OR_RETURN(module, device->loadKernels(std::span(&image, 1)));
    return record(mode, tail);
  }

  Status record(ExecutionMode mode, int64_t tail) {
    WEFT_ASSIGN_OR_RETURN(auto recorder, device->record({mode, slots, tail}));
    KernelCommand kernel;
    kernel.name = "fit.0.add";
    kernel.location = "model.weft:3:7";
    WEFT_ASSIGN_OR_RETURN(kernel.kernel, module->find("fit.0.add"));
    Operand operand = {{count.data()}, 1, Access::ReadWrite, DType::U8};
    kernel.operands = {&operand, 1};
    kernel.grid = 1;
    kernel.block = 32;
    WEFT_RETURN_IF_ERROR(recorder->kernel(kernel));
    Address to = {result.data(), stride, half};
    WEFT_RETURN_IF_ERROR(
        recorder->copy("a", {first.data(), stride, half}, to, 1));
    WEFT_RETURN_IF_ERROR(recorder->copy("b", {second.data(), stride, half},
                                        {to.base + 1, stride, half}, 1));
    WEFT_RETURN_IF_ERROR(
        recorder->copy("c", {count.data()}, {to.base + 2, stride, half}, 1));
    WEFT_ASSIGN_OR_RETURN(executable, recorder->finish());
    return ok();
  }

  Status launch(int64_t which, int64_t steps) {
    uint64_t offset = uint64_t(which * half);
    uint64_t bytes = uint64_t(steps * stride);
    Transfer inputs[] = {{&first, offset, bytes}, {&second, offset, bytes}};
    Transfer results[] = {{&result, offset, bytes}};
    return executable->launch({which, steps, inputs, results});
  }

  void close() {
    executable.reset();
    module.reset();
    for (DeviceMemory *memory : {&first, &second, &result, &count})
      *memory = DeviceMemory();
    device.reset();
  }

  Libraries libraries;
  std::unique_ptr<Device> device;
  DeviceMemory first, second, result, count;
  std::unique_ptr<KernelModule> module;
  std::unique_ptr<Executable> executable;
};

TEST_F(LaunchTest, SteadyStateMakesTheseCallsAndNoOthers) {
  expectOk(prepare(ExecutionMode::Graph, 3));
  expectOk(launch(0, slots));
  expectOk(launch(1, slots));
  for (int64_t which : {0, 1}) {
    expectOk(executable->wait(which));
    fake::state().calls.clear();
    expectOk(launch(which, slots));
    expectOk(executable->wait(which));
    std::vector<std::string> expected = {
        "cuMemcpyHtoDAsync_v2", "cuMemcpyHtoDAsync_v2", "cuEventRecord",
        "cuStreamWaitEvent",    "cuGraphLaunch",        "cuEventRecord",
        "cuStreamWaitEvent",    "cuMemcpyDtoHAsync_v2", "cuEventRecord",
        "cuEventSynchronize"};
    EXPECT_EQ(fake::state().calls, expected);
  }
  fake::state().calls.clear();
  expectOk(launch(0, 3));
  EXPECT_EQ(fake::state().count("cuGraphLaunch"), 1);
}

TEST_F(LaunchTest, AtMostFourGraphsAreMadeBeforeTheFirstLaunch) {
  expectOk(prepare(ExecutionMode::Graph, 3));
  EXPECT_EQ(fake::state().count("cuGraphInstantiateWithFlags"), 4);
  expectOk(launch(0, slots));
  expectOk(launch(1, 3));
  EXPECT_EQ(fake::state().count("cuGraphInstantiateWithFlags"), 4);
  EXPECT_EQ(fake::state().count("cuStreamSynchronize"), 0);
}

TEST_F(LaunchTest, OtherNumbersOfStepsRunLaunchByLaunch) {
  expectOk(prepare(ExecutionMode::Graph, 0));
  fake::state().calls.clear();
  expectOk(launch(0, 2));
  EXPECT_EQ(fake::state().count("cuGraphLaunch"), 0);
  EXPECT_EQ(fake::state().count("cuLaunchKernel"), 2);
}

TEST_F(LaunchTest, WaitingTwiceCostsNothing) {
  expectOk(prepare(ExecutionMode::Graph, 0));
  expectOk(launch(0, slots));
  expectOk(executable->wait(0));
  fake::state().calls.clear();
  expectOk(executable->wait(0));
  EXPECT_TRUE(fake::state().calls.empty());
}

TEST_F(LaunchTest, AHalfThatRunsIsWaitedForBeforeItIsWritten) {
  expectOk(prepare(ExecutionMode::Graph, 0));
  expectOk(launch(0, slots));
  fake::state().calls.clear();
  expectOk(launch(0, slots));
  ASSERT_FALSE(fake::state().calls.empty());
  EXPECT_EQ(fake::state().calls[0], "cuEventSynchronize");
}

/// Slots, halves and the order of steps, in both modes.
TEST_F(LaunchTest, ResultsAreThoseOfTheirSlot) {
  for (ExecutionMode mode : {ExecutionMode::Graph, ExecutionMode::Stream}) {
    expectOk(prepare(mode, 3));
    int steps = 0;
    for (auto [which, many] :
         {std::pair<int64_t, int64_t>{0, 4}, {1, 4}, {0, 3}, {1, 1}}) {
      for (int64_t slot = 0; slot < many; ++slot) {
        size_t at = size_t(which * half + slot * stride);
        first.hostView()[at] = std::byte(10 * which + slot);
        second.hostView()[at] = std::byte(100 + 10 * which + slot);
      }
      expectOk(launch(which, many));
      expectOk(executable->wait(which));
      for (int64_t slot = 0; slot < many; ++slot) {
        std::byte *got =
            result.hostView().data() + which * half + slot * stride;
        EXPECT_EQ(got[0], std::byte(10 * which + slot));
        EXPECT_EQ(got[1], std::byte(100 + 10 * which + slot));
        EXPECT_EQ(got[2], std::byte(++steps));
      }
    }
    close();
    EXPECT_EQ(fake::state().liveObjects, 0);
  }
}

TEST_F(LaunchTest, ProfilingTimesEachCommandOnce) {
  expectOk(prepare(ExecutionMode::Graph, 0));
  Result<std::vector<CommandTime>> times = executable->profile({});
  ASSERT_TRUE(times.isOk()) << times.status().message();
  ASSERT_EQ(times->size(), 4u);
  EXPECT_EQ((*times)[0].name, "fit.0.add");
  EXPECT_EQ((*times)[3].calls, 1);
  EXPECT_DOUBLE_EQ((*times)[3].seconds, 5e-4);
}

/// Whatever call fails: the error names a call, and all is given back.
TEST_F(LaunchTest, EveryCallMayFail) {
  struct Row {
    DriverError error;
    StatusCode code;
  };
  for (Row row : {Row{DriverError::OutOfMemory, StatusCode::OutOfMemory},
                  Row{DriverError::IllegalAddress, StatusCode::DeviceLost},
                  Row{DriverError::Unknown, StatusCode::DeviceLost}})
    for (ExecutionMode mode : {ExecutionMode::Graph, ExecutionMode::Stream})
      for (int64_t n = 1;; ++n) {
        fake::reset();
        libraries = Libraries();
        libraries.set(fake::driverTable());
        libraries.set(fake::nvmlTable());
        fake::state().failAt = n;
        fake::state().failure = row.error;
        Status status = prepare(mode, 3);
        for (int64_t which : {0, 1, 0})
          if (status.isOk())
            status = launch(which, slots);
        for (int64_t which : {0, 1})
          if (status.isOk())
            status = executable->wait(which);
        bool reached = int64_t(fake::state().calls.size()) >= n;
        fake::state().failAt = 0;
        close();
        EXPECT_EQ(fake::state().liveObjects, 0) << "call " << n;
        if (!reached)
          break;
        ASSERT_FALSE(status.isOk()) << "call " << n;
        // A driver that does not even start is no device.
        EXPECT_EQ(status.code(), n > 2 ? row.code : StatusCode::NoDevice)
            << status.message();
        EXPECT_NE(status.message().find(fake::state().calls[size_t(n - 1)]),
                  std::string_view::npos)
            << n << ": " << status.message();
      }
}

TEST_F(LaunchTest, ACaptureThatFailsIsEnded) {
  expectOk(prepare(ExecutionMode::Graph, 0));
  const std::vector<std::string> calls = fake::state().calls;
  auto kernel = std::find(calls.begin(), calls.end(), "cuLaunchKernel");
  close();
  fake::reset();
  fake::state().failAt = kernel - calls.begin() + 1;
  fake::state().failure = DriverError::OutOfMemory;
  EXPECT_EQ(prepare(ExecutionMode::Graph, 0).code(), StatusCode::OutOfMemory);
  EXPECT_EQ(fake::state().count("cuStreamBeginCapture_v2"), 1);
  EXPECT_EQ(fake::state().count("cuStreamEndCapture"), 1);
}

TEST_F(LaunchTest, AFailingStepIsNamedWithItsSource) {
  expectOk(prepare(ExecutionMode::Stream, 0));
  fake::state().calls.clear();
  fake::state().failAt = 5;
  fake::state().failure = DriverError::IllegalAddress;
  Status status = launch(0, 1);
  EXPECT_EQ(status.code(), StatusCode::DeviceLost);
  EXPECT_EQ(status.message(),
            "step 'fit.0.add' (model.weft:3:7): cuLaunchKernel failed with "
            "CUDA_ERROR_ILLEGAL_ADDRESS (told by the fake)");
}

TEST_F(LaunchTest, KernelsWithoutGeometryAreRefused) {
  expectOk(prepare(ExecutionMode::Graph, 0));
  Result<std::unique_ptr<Recorder>> recorder = device->record({});
  ASSERT_TRUE(recorder.isOk());
  KernelCommand kernel;
  Result<uint64_t> found = module->find("fit.0.add");
  ASSERT_TRUE(found.isOk());
  kernel.kernel = *found;
  for (auto [grid, block] :
       {std::pair<uint32_t, uint32_t>{0, 32}, {1, 0}, {1, 1025}}) {
    kernel.grid = grid;
    kernel.block = block;
    EXPECT_EQ((*recorder)->kernel(kernel).code(), StatusCode::BadArtifact);
  }
}

TEST_F(LaunchTest, PatternsOfEverySizeAreFilled) {
  expectOk(open());
  for (size_t unit : {1, 2, 4, 8})
    for (bool same : {false, true}) {
      Result<DeviceMemory> memory =
          device->allocate(48, MemoryKind::Local, "test");
      ASSERT_TRUE(memory.isOk());
      std::vector<std::byte> pattern;
      for (size_t i = 0; i < unit; ++i)
        pattern.push_back(std::byte(same ? 7 : i + 1));
      Result<std::unique_ptr<Recorder>> recorder = device->record({});
      expectOk((*recorder)->fill("fill", {memory->data()}, 40, pattern));
      Result<std::unique_ptr<Executable>> filled = (*recorder)->finish();
      ASSERT_TRUE(filled.isOk());
      expectOk((*filled)->launch({}));
      for (size_t i = 0; i < 48; ++i)
        EXPECT_EQ(memory->data()[i], i < 40 ? pattern[i % unit] : std::byte(0))
            << unit << " at " << i;
    }
  Result<std::unique_ptr<Recorder>> recorder = device->record({});
  std::byte pattern[4] = {};
  EXPECT_EQ((*recorder)->fill("fill", {nullptr}, 42, pattern).code(),
            StatusCode::BadArtifact);
}

} // namespace weft::cuda
