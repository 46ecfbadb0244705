//===- ChooseTest.cpp - every sentence about the choice of a device -------===//

#include "runtime/device/Choose.h"
#include "runtime/null/NullDevice.h"

#include <cstring>
#include <gtest/gtest.h>

namespace weft {
namespace {

constexpr uint64_t gib = uint64_t(1) << 30;

template <size_t N>
void put(char (&to)[N], const char *text) {
  std::strncpy(to, text, N - 1);
}

/// A machine made up by a test.
struct FakeMachine {
  WeftMachineFacts facts = {};
  WeftLibraryFacts libraries[4] = {};
  /// What opening a GPU answers.
  StatusCode openFailure = StatusCode::Ok;
  int opened = 0;

  FakeMachine &gpu(const char *name, int major, int minor, uint64_t free,
                   uint64_t total) {
    WeftDeviceFacts &added = facts.device[facts.devices];
    added.ordinal = static_cast<int32_t>(facts.devices++);
    put(added.name, name);
    added.major = major;
    added.minor = minor;
    added.freeBytes = free * gib;
    added.totalBytes = total * gib;
    return *this;
  }
  FakeMachine &fails(WeftReason reason, const char *explanation) {
    facts.reason = reason;
    put(facts.explanation, explanation);
    return *this;
  }
};

FakeMachine oneGpu() {
  return FakeMachine().gpu("NVIDIA H200", 9, 0, 140, 141);
}
FakeMachine twoGpus() { return oneGpu().gpu("NVIDIA A100", 8, 0, 30, 40); }

class FakeProvider final : public DeviceProvider {
public:
  explicit FakeProvider(FakeMachine &of) : fake(of) {}
  std::unique_ptr<WeftMachineFacts> machine() override {
    return std::make_unique<WeftMachineFacts>(fake.facts);
  }
  WeftLibraryFacts library(WeftLibrary which) override {
    return fake.libraries[which];
  }
  Result<std::unique_ptr<Device>> open(int32_t, bool) override {
    ++fake.opened;
    if (fake.openFailure != StatusCode::Ok)
      return makeError(fake.openFailure, "cuCtxCreate: the answer");
    return createNullDevice();
  }

private:
  FakeMachine &fake;
};

CodeNeeds packFor(std::vector<std::string> isas) {
  CodeNeeds needs;
  needs.pack = "toy.weftpack";
  needs.compile = "weftc toy.weft -o toy.weftpack";
  needs.hasCode = !isas.empty();
  needs.isas = std::move(isas);
  return needs;
}

/// The line for the user, or "CODE: message".
std::string choose(const std::string &target, FakeMachine machine,
                   const CodeNeeds &needs = packFor({"sm_90", "sm_80"}),
                   std::optional<std::string> visible = std::nullopt) {
  DeviceRequest request;
  request.target = target;
  request.processor = "2 threads, avx512";
  request.visible = std::move(visible);
  request.needs = &needs;
  auto chosen = chooseDevice(
      request,
      [&]() -> Result<std::unique_ptr<DeviceProvider>> {
        return std::unique_ptr<DeviceProvider>(
            std::make_unique<FakeProvider>(machine));
      },
      []() -> Result<std::unique_ptr<Device>> { return createNullDevice(); });
  if (!chosen.isOk())
    return join(exitCode(chosen.status().code()), ": ",
                chosen.status().message());
  EXPECT_NE(chosen->device, nullptr);
  return chosen->line +
         (chosen->holders.empty() ? "" : " [" + chosen->holders + "]");
}

/// `auto` goes to the CPU with the sentence that `cuda` fails with.
void expectRefusal(const FakeMachine &machine, const std::string &sentence,
                   const CodeNeeds &needs = packFor({"sm_90", "sm_80"}),
                   std::optional<std::string> visible = std::nullopt) {
  EXPECT_EQ(choose("cuda", machine, needs, visible),
            "3: --device=cuda: " + sentence +
                "; see weft-run doctor, or use --device=cpu");
  EXPECT_EQ(choose("auto", machine, needs, visible),
            "device: cpu (2 threads, avx512); no GPU used: " + sentence);
  EXPECT_EQ(choose("cpu", machine, needs, visible),
            "device: cpu (2 threads, avx512)");
}

TEST(Choose, TheOnlyGpu) {
  std::string line = "device: cuda:0 (NVIDIA H200, compute capability 9.0, "
                     "140.0 GiB of 141.0 GiB free)";
  EXPECT_EQ(choose("auto", oneGpu()), line);
  EXPECT_EQ(choose("cuda", oneGpu()), line);
  EXPECT_EQ(choose("cuda:0", oneGpu()), line + ", as asked");
}

TEST(Choose, MostFreeMemoryWins) {
  EXPECT_EQ(choose("auto", twoGpus()),
            "device: cuda:0 (NVIDIA H200, compute capability 9.0, 140.0 GiB of "
            "141.0 GiB free), the most free memory of 2 GPUs; not cuda:1 "
            "(NVIDIA A100): 30.0 GiB free");
  FakeMachine busy = twoGpus();
  busy.facts.device[0].freeBytes = gib;
  EXPECT_EQ(choose("cuda", busy),
            "device: cuda:1 (NVIDIA A100, compute capability 8.0, 30.0 GiB of "
            "40.0 GiB free), the most free memory of 2 GPUs; not cuda:0 "
            "(NVIDIA H200): 1.0 GiB free");
  EXPECT_EQ(choose("cuda:0", busy),
            "device: cuda:0 (NVIDIA H200, compute capability 9.0, 1.0 GiB of "
            "141.0 GiB free), as asked");
}

TEST(Choose, TheFirstOfEquals) {
  FakeMachine equal = oneGpu().gpu("NVIDIA H200", 9, 0, 140, 141);
  EXPECT_NE(choose("auto", equal).find("device: cuda:0 "), std::string::npos);
}

TEST(Choose, GpusWithoutCodeAreLeftOut) {
  EXPECT_EQ(
      choose("auto", twoGpus(), packFor({"sm_80"})),
      "device: cuda:1 (NVIDIA A100, compute capability 8.0, 30.0 GiB of 40.0 "
      "GiB free); not cuda:0 (NVIDIA H200): toy.weftpack has code for sm_80, "
      "not for compute capability 9.0; compile it with: weftc toy.weft -o "
      "toy.weftpack --target=cpu,cuda:sm_80,sm_90");
  EXPECT_EQ(choose("cuda:0", twoGpus(), packFor({"sm_80"})),
            "3: --device=cuda:0: cuda:0 (NVIDIA H200): toy.weftpack has code "
            "for sm_80, not for compute capability 9.0; compile it with: weftc "
            "toy.weft -o toy.weftpack --target=cpu,cuda:sm_80,sm_90; see "
            "weft-run doctor, or use --device=cpu");
}

TEST(Choose, NoCodeForAnyGpu) {
  expectRefusal(oneGpu(),
                "cuda:0 (NVIDIA H200): toy.weftpack has no code for a GPU; "
                "compile it with: weftc toy.weft -o toy.weftpack "
                "--target=cpu,cuda:sm_90",
                packFor({}));
  expectRefusal(FakeMachine().gpu("NVIDIA T4", 7, 5, 14, 15),
                "cuda:0 (NVIDIA T4): toy.weftpack has code for sm_90, sm_80 "
                "and compute_90, not for compute capability 7.5; compile it "
                "with: weftc toy.weft -o toy.weftpack "
                "--target=cpu,cuda:sm_90,sm_80,sm_75",
                packFor({"sm_90", "sm_80", "compute_90"}));
}

TEST(Choose, GpusThatAreTooOld) {
  expectRefusal(FakeMachine().gpu("Tesla P40", 6, 1, 20, 24),
                "cuda:0 (Tesla P40): it has compute capability 6.1, 7.5 or "
                "newer is needed");
}

TEST(Choose, CodeOfLibraryCallsAloneRunsEverywhere) {
  CodeNeeds needs = packFor({});
  needs.hasCode = true;
  EXPECT_EQ(choose("cuda", oneGpu(), needs).substr(0, 14), "device: cuda:0");
}

TEST(Choose, NumbersThatAreNotThere) {
  EXPECT_EQ(choose("cuda:7", twoGpus()),
            "3: --device=cuda:7: there is no cuda:7, only cuda:0 (NVIDIA H200) "
            "and cuda:1 (NVIDIA A100); see weft-run doctor, or use "
            "--device=cpu");
  EXPECT_EQ(choose("cuda:1", oneGpu(), packFor({"sm_90"}), "3"),
            "3: --device=cuda:1: there is no cuda:1, only cuda:0 (NVIDIA H200) "
            "(CUDA_VISIBLE_DEVICES=\"3\"); see weft-run doctor, or use "
            "--device=cpu");
}

TEST(Choose, MachinesWithoutAGpu) {
  expectRefusal(FakeMachine().fails(WEFT_REASON_NO_DRIVER_LIBRARY,
                                    "libcuda.so.1 is not installed"),
                "libcuda.so.1 is not installed");
  expectRefusal(
      FakeMachine().fails(WEFT_REASON_DRIVER_TOO_OLD,
                          "the driver serves CUDA 11.8, CUDA 12.0 is needed"),
      "the driver serves CUDA 11.8, CUDA 12.0 is needed");
  expectRefusal(FakeMachine().fails(WEFT_REASON_NO_PERMISSION, "no permission"),
                "no permission");
  expectRefusal(
      FakeMachine().fails(WEFT_REASON_DEVICES_HIDDEN,
                          "2 GPUs are hidden by CUDA_VISIBLE_DEVICES=\"\""),
      "2 GPUs are hidden by CUDA_VISIBLE_DEVICES=\"\"");
  expectRefusal(FakeMachine(), "there is no GPU");
  expectRefusal(FakeMachine(), "there is no GPU (CUDA_VISIBLE_DEVICES=\"9\")",
                packFor({"sm_90"}), "9");
}

TEST(Choose, LibrariesThatThePackNeeds) {
  FakeMachine machine = oneGpu();
  WeftLibraryFacts &library = machine.libraries[WEFT_LIBRARY_CONVOLUTION];
  put(library.name, "cuDNN");
  put(library.problem, "libcudnn.so.9 is not found");
  put(library.package, "libcudnn9-cuda-13");
  CodeNeeds needs = packFor({"sm_90"});
  needs.products = true;
  EXPECT_EQ(choose("cuda", machine, needs).substr(0, 14), "device: cuda:0");
  needs.convolutions = true;
  expectRefusal(machine,
                "cuDNN serves the convolutions of toy.weftpack and cannot be "
                "used: libcudnn.so.9 is not found; install libcudnn9-cuda-13",
                needs);
  WeftLibraryFacts &products = machine.libraries[WEFT_LIBRARY_MATMUL];
  put(products.name, "cuBLASLt");
  put(products.problem, "libcublasLt.so is not there; it is in libcublas-13");
  put(products.package, "libcublas-13");
  expectRefusal(machine,
                "cuBLASLt serves the matrix products of toy.weftpack and "
                "cannot be used: libcublasLt.so is not there; it is in "
                "libcublas-13",
                needs);
}

TEST(Choose, AGpuThatDoesNotOpen) {
  FakeMachine machine = oneGpu();
  machine.openFailure = StatusCode::NoDevice;
  expectRefusal(machine, "cuda:0 (NVIDIA H200): cuCtxCreate: the answer");
  machine.openFailure = StatusCode::OutOfMemory;
  EXPECT_EQ(choose("cuda", machine).substr(0, 2), "6:");
}

TEST(Choose, ThePlugInIsAbsent) {
  auto absent = []() -> Result<std::unique_ptr<DeviceProvider>> {
    return makeError(StatusCode::NoDevice, "there is no plug-in at x");
  };
  auto cpu = []() -> Result<std::unique_ptr<Device>> {
    return createNullDevice();
  };
  DeviceRequest request;
  request.processor = "1 thread";
  EXPECT_EQ(chooseDevice(request, absent, cpu)->line,
            "device: cpu (1 thread); no GPU used: there is no plug-in at x");
  EXPECT_EQ(whyNoGpu(request, absent), "there is no plug-in at x");
  request.target = "cuda";
  EXPECT_EQ(chooseDevice(request, absent, cpu).status().message(),
            "--device=cuda: there is no plug-in at x; see weft-run doctor, or "
            "use --device=cpu");
}

/// Looking for a GPU takes time: --device=cpu does not.
TEST(Choose, TheCpuAsksNobody) {
  DeviceRequest request;
  request.target = "cpu";
  auto chosen = chooseDevice(
      request,
      []() -> Result<std::unique_ptr<DeviceProvider>> {
        ADD_FAILURE() << "the plug-in is opened";
        return makeError(StatusCode::NoDevice, "");
      },
      []() -> Result<std::unique_ptr<Device>> { return createNullDevice(); });
  EXPECT_TRUE(chosen.isOk());
}

TEST(Choose, WordsThatAreNoDevice) {
  for (const char *word :
       {"gpu", "cuda:", "cuda:x", "cuda:-1", "cuda:1x", "CPU", ""})
    EXPECT_EQ(
        choose(word, oneGpu()),
        join("2: --device=", word, ": expected auto, cpu, cuda or cuda:N"));
}

TEST(Choose, WhoHoldsMemoryAndEmulation) {
  FakeMachine machine = oneGpu();
  machine.facts.emulated = 1;
  machine.facts.device[0].holders = 10;
  machine.facts.device[0].holder[0] = {42, 3 * gib};
  for (int i = 1; i < 8; ++i)
    machine.facts.device[0].holder[i] = {uint64_t(42 + i), ~uint64_t(0)};
  EXPECT_EQ(choose("auto", machine),
            "device: cuda:0 (NVIDIA H200, compute capability 9.0, 140.0 GiB of "
            "141.0 GiB free, emulated) [on cuda:0 process 42 holds 3.0 GiB, "
            "process 43 holds memory, process 44 holds memory, process 45 "
            "holds memory, process 46 holds memory, process 47 holds memory, "
            "process 48 holds memory, process 49 holds memory and 2 more]");
}

TEST(Choose, WhichCodeRunsWhere) {
  EXPECT_TRUE(runsOn("sm_90", 9, 0));
  EXPECT_TRUE(runsOn("sm_80", 8, 9));
  EXPECT_FALSE(runsOn("sm_89", 8, 6));
  EXPECT_FALSE(runsOn("sm_80", 9, 0));
  EXPECT_FALSE(runsOn("sm_90", 10, 0));
  EXPECT_TRUE(runsOn("sm_100", 10, 3));
  EXPECT_TRUE(runsOn("compute_80", 12, 0));
  EXPECT_FALSE(runsOn("compute_90", 8, 9));
  EXPECT_FALSE(runsOn("x86-64", 9, 0));
  EXPECT_FALSE(runsOn("sm_90x", 9, 0));
  EXPECT_FALSE(runsOn("sm_", 9, 0));
}

TEST(Choose, ArchitecturesOfAPack) {
  std::vector<std::string> isas = {"sm_90", "sm_80", "compute_80"};
  EXPECT_EQ(architecturesOf(isas), "sm_90,sm_80");
  isas = {"compute_80", "compute_75"};
  EXPECT_EQ(architecturesOf(isas), "sm_80,sm_75");
  EXPECT_EQ(architecturesOf({}), "");
}

} // namespace
} // namespace weft
