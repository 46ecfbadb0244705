//===- OperandTest.cpp - launches that the code of a kernel does not take -===//

#include "runtime/cuda/CudaDevice.h"
#include "test/unit/cuda/FakeDriver.h"

#include <gtest/gtest.h>

namespace weft::cuda {

namespace {

class OperandTest : public testing::Test {
protected:
  void SetUp() override {
    fake::reset();
    libraries.set(fake::driverTable());
    libraries.set(fake::nvmlTable());
    auto opened = createCudaDevice({}, libraries);
    ASSERT_TRUE(opened.isOk()) << opened.status().message();
    device = std::move(*opened);
    auto taken = device->allocate(4096, MemoryKind::Local, "test");
    ASSERT_TRUE(taken.isOk()) << taken.status().message();
    memory = std::move(*taken);
  }

  struct Image {
    const char *isa;
    std::string text;
  };

  /// Loads the images and records one kernel with operands of these sizes.
  Status record(const std::vector<Image> &images,
                const std::vector<uint64_t> &bytes) {
    std::vector<CodeImage> code;
    for (const Image &image : images)
      code.push_back({image.isa, {}, std::as_bytes(std::span(image.text))});
    WEFT_ASSIGN_OR_RETURN(module, device->loadKernels(code));
    WEFT_ASSIGN_OR_RETURN(recorder,
                          device->record({ExecutionMode::Stream, 1, 0}));
    KernelCommand kernel;
    kernel.name = "fit.0.add";
    kernel.location = "model.weft:3:7";
    WEFT_ASSIGN_OR_RETURN(kernel.kernel, module->find("fit.0.add"));
    std::vector<Operand> operands;
    for (uint64_t size : bytes)
      operands.push_back({{memory.data()}, size, Access::ReadWrite, DType::U8});
    kernel.operands = operands;
    kernel.grid = 5;
    kernel.block = 64;
    return recorder->kernel(kernel);
  }

  Libraries libraries;
  std::unique_ptr<Device> device;
  DeviceMemory memory;
  std::unique_ptr<KernelModule> module;
  std::unique_ptr<Recorder> recorder;
};

const std::string twoOperands = "// weft.operand fit$0$add 0 read 64 align 4\n"
                                "// weft.operand fit$0$add 1 write 32 align 4\n"
                                "// weft.operand fit$1$mul 0 write 8 align 4\n"
                                ".visible .entry fit$0$add()\n";

void expectRefused(const Status &status, std::string_view message) {
  EXPECT_EQ(status.code(), StatusCode::BadArtifact);
  EXPECT_EQ(status.message(), message);
}

TEST_F(OperandTest, AKernelTakesItsOperandsAndLargerOnes) {
  EXPECT_TRUE(record({{"compute_80", twoOperands}}, {64, 32}).isOk());
  EXPECT_TRUE(record({{"compute_80", twoOperands}}, {4096, 33}).isOk());
}

TEST_F(OperandTest, FewerAndMoreOperandsAreRefused) {
  expectRefused(record({{"compute_80", twoOperands}}, {64}),
                "kernel 'fit$0$add' has 2 operands, the metadata gives 1");
  expectRefused(record({{"compute_80", twoOperands}}, {64, 32, 32}),
                "kernel 'fit$0$add' has 2 operands, the metadata gives 3");
  expectRefused(record({{"compute_80", twoOperands}}, {}),
                "kernel 'fit$0$add' has 2 operands, the metadata gives 0");
}

TEST_F(OperandTest, OperandsThatAreTooShortAreRefused) {
  expectRefused(
      record({{"compute_80", twoOperands}}, {63, 32}),
      "kernel 'fit$0$add' touches 64 bytes of operand 0, the metadata "
      "gives 63");
  expectRefused(
      record({{"compute_80", twoOperands}}, {64, 0}),
      "kernel 'fit$0$add' touches 32 bytes of operand 1, the metadata "
      "gives 0");
}

/// A cubin says nothing; the text beside it does.
TEST_F(OperandTest, TheTextSpeaksForTheCubinThatIsLoaded) {
  std::vector<Image> both = {{"sm_90", "cubin"}, {"compute_90", twoOperands}};
  EXPECT_TRUE(record(both, {64, 32}).isOk());
  expectRefused(record(both, {64}),
                "kernel 'fit$0$add' has 2 operands, the metadata gives 1");
  // Also where the text itself could not run here.
  both[1].isa = "compute_120";
  expectRefused(
      record(both, {64, 31}),
      "kernel 'fit$0$add' touches 32 bytes of operand 1, the metadata "
      "gives 31");
  EXPECT_TRUE(record({{"sm_90", "cubin"}}, {64}).isOk());
}

TEST_F(OperandTest, AnotherNumberOfBlocksIsRefused) {
  std::string text = "// weft.grid fit$0$add 5\n// weft.grid fit$1$mul 6\n";
  EXPECT_TRUE(record({{"compute_80", text + twoOperands}}, {64, 32}).isOk());
  text = "// weft.grid fit$0$add 4\n" + twoOperands;
  expectRefused(record({{"sm_90", "cubin"}, {"compute_90", text}}, {64, 32}),
                "kernel 'fit$0$add' is made for 4 blocks, the metadata gives "
                "5");
}

TEST_F(OperandTest, AKernelThatTheTextDoesNotNameTakesNothing) {
  expectRefused(
      record({{"sm_90", "cubin"},
              {"compute_90", "// weft.operand other 0 read 64 align 4\n"}},
             {64}),
      "kernel 'fit$0$add' has 0 operands, the metadata gives 1");
}

/// The text names the threads of a block; a driver takes no others.
TEST_F(OperandTest, ALaunchThatTheDriverDoesNotTakeIsTheFaultOfThePack) {
  ASSERT_TRUE(record({{"compute_80", twoOperands}}, {64, 32}).isOk());
  auto executable = recorder->finish();
  ASSERT_TRUE(executable.isOk()) << executable.status().message();
  ASSERT_TRUE((*executable)->launch({0, 1, {}, {}}).isOk());
  fake::state().calls.clear();
  ASSERT_TRUE((*executable)->launch({0, 1, {}, {}}).isOk());
  int64_t launch = 1;
  for (const std::string &call : fake::state().calls) {
    if (call == "cuLaunchKernel")
      break;
    ++launch;
  }
  fake::state().calls.clear();
  fake::state().failAt = launch;
  fake::state().failure = DriverError::InvalidValue;
  expectRefused((*executable)->launch({0, 1, {}, {}}),
                "step 'fit.0.add' (model.weft:3:7): kernel 'fit$0$add' does "
                "not take 5 blocks of 64 threads: cuLaunchKernel failed with "
                "CUDA_ERROR_INVALID_VALUE");
  executable->reset();
}

} // namespace

} // namespace weft::cuda
