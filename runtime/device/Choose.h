//===- Choose.h - which device a program runs on, and why -----------------===//
///
/// \file
/// `--device=auto|cpu|cuda|cuda:N`. Of the GPUs that the pack has code for the
/// one with the most free memory wins; `auto` goes to the CPU where there is
/// none and says why, `cuda` and `cuda:N` never fall back. The driver itself
/// obeys CUDA_VISIBLE_DEVICES; here it only stands in reasons.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_DEVICE_CHOOSE_H
#define WEFT_RUNTIME_DEVICE_CHOOSE_H

#include "runtime/device/Device.h"
#include "runtime/device/PluginAbi.h"

#include <functional>
#include <optional>
#include <span>

namespace weft {

/// GPUs as a plug-in sees them.
class DeviceProvider {
public:
  virtual ~DeviceProvider() = default;
  virtual std::unique_ptr<WeftMachineFacts> machine() = 0;
  virtual WeftLibraryFacts library(WeftLibrary which) = 0;
  /// With `allowTf32` f32 products may round their operands to TF32.
  virtual Result<std::unique_ptr<Device>> open(int32_t ordinal,
                                               bool allowTf32) = 0;
};

/// The plug-in for `kind`, "cuda"; NoDevice says in one sentence why there is
/// none.
Result<std::unique_ptr<DeviceProvider>> openProvider(std::string_view kind);

/// What a pack asks of a GPU, in words for messages too.
struct CodeNeeds {
  /// Its path.
  std::string pack;
  /// "weftc lenet.weft -o lenet.weftpack -D B=64", for the line that would
  /// help.
  std::string compile;
  bool hasCode = false;
  /// "sm_90", "compute_90": variants of its code for GPUs.
  std::vector<std::string> isas;
  bool products = false, convolutions = false;
};

/// Whether code of `isa` runs on a GPU of this compute capability: "sm_NN" on
/// the same major version and no lower minor one, "compute_NN" on all from
/// there on.
bool runsOn(std::string_view isa, int32_t major, int32_t minor);

/// "sm_80,sm_90": what a pack with code for `isas` was compiled for. Where no
/// assembler was there, its text alone says so.
std::string architecturesOf(std::span<const std::string> isas);

/// "compile it with: weftc ... --target=cpu,cuda:sm_80,sm_90": keeps the GPUs
/// that the pack has code for.
std::string compileAdvice(const CodeNeeds &needs, int32_t major, int32_t minor);

struct DeviceRequest {
  std::string target = "auto";
  /// What is in brackets behind `cpu`: "2 threads, avx512".
  std::string processor;
  /// CUDA_VISIBLE_DEVICES where it is set.
  std::optional<std::string> visible;
  /// Null: any GPU will do.
  const CodeNeeds *needs = nullptr;
  bool allowTf32 = false;
};

struct ChosenDevice {
  std::unique_ptr<Device> device;
  /// "device: ...", with the reasons.
  std::string line;
  /// "process 42 holds 3.0 GiB of cuda:0": who else holds memory of it; empty
  /// when nobody does or it is not known.
  std::string holders;
};

using OpenProvider = std::function<Result<std::unique_ptr<DeviceProvider>>()>;
using OpenCpu = std::function<Result<std::unique_ptr<Device>>()>;

/// Usage for a target that is no device, NoDevice with one sentence and a way
/// out for a GPU that is asked for and cannot be had.
Result<ChosenDevice> chooseDevice(const DeviceRequest &request,
                                  const OpenProvider &openProvider,
                                  const OpenCpu &openCpu);

/// Why no GPU serves `needs` (null: any), empty where one does.
std::string whyNoGpu(const DeviceRequest &request,
                     const OpenProvider &openProvider);

} // namespace weft

#endif // WEFT_RUNTIME_DEVICE_CHOOSE_H
