//===- Choose.cpp - which device a program runs on, and why ---------------===//

#include "runtime/device/Choose.h"
#include "runtime/base/Memory.h"
#include "runtime/device/Plugin.h"

#include <charconv>

namespace weft {

namespace {

class PluginProvider final : public DeviceProvider {
public:
  explicit PluginProvider(Plugin opened) : plugin(std::move(opened)) {}
  std::unique_ptr<WeftMachineFacts> machine() override {
    return plugin.machine();
  }
  WeftLibraryFacts library(WeftLibrary which) override {
    return plugin.library(which);
  }
  Result<std::unique_ptr<Device>> open(int32_t ordinal,
                                       bool allowTf32) override {
    PluginDeviceOptions options;
    options.ordinal = ordinal;
    options.allowTf32 = allowTf32;
    return plugin.openDevice(options);
  }

private:
  Plugin plugin;
};

/// The oldest GPUs that code is generated for.
constexpr int32_t leastMajor = 7, leastMinor = 5;

std::string listOf(const std::vector<std::string> &words) {
  std::string text;
  for (size_t i = 0; i < words.size(); ++i)
    text += join(i == 0                  ? ""
                 : i + 1 == words.size() ? " and "
                                         : ", ",
                 words[i]);
  return text;
}

/// "cuda:0 (NVIDIA H200)".
std::string nameOf(const WeftDeviceFacts &gpu) {
  return join("cuda:", gpu.ordinal, " (", std::string_view(gpu.name), ")");
}

std::string capability(const WeftDeviceFacts &gpu) {
  return join(gpu.major, ".", gpu.minor);
}

//===----------------------------------------------------------------------===//
// One choice
//===----------------------------------------------------------------------===//

/// A GPU, or one sentence why it is none of them.
struct Found {
  const WeftDeviceFacts *gpu = nullptr;
  std::string why;
  /// Behind the name of the GPU: what it is and why not another.
  std::string reasons;
};

class Chooser {
public:
  Chooser(const DeviceRequest &what, DeviceProvider &from)
      : request(what), provider(from), facts(from.machine()) {}

  /// `ordinal` of cuda:N, nothing when any GPU will do.
  Found find(std::optional<int32_t> ordinal) const;
  std::string holdersOf(const WeftDeviceFacts &gpu) const;

private:
  std::span<const WeftDeviceFacts> gpus() const {
    return {facts->device, facts->devices};
  }
  std::string shown() const {
    return request.visible
               ? join(" (CUDA_VISIBLE_DEVICES=\"", *request.visible, "\")")
               : "";
  }
  std::string whyNoMachine() const;
  std::string whyNoLibrary() const;
  std::string whyNot(const WeftDeviceFacts &gpu) const;
  std::string describe(const WeftDeviceFacts &gpu) const;
  Found findNumber(int32_t ordinal) const;
  Found findBest() const;

  const DeviceRequest &request;
  DeviceProvider &provider;
  std::unique_ptr<WeftMachineFacts> facts;
};

std::string Chooser::whyNoMachine() const {
  if (facts->reason != WEFT_REASON_NONE && facts->explanation[0])
    return facts->explanation;
  if (facts->devices == 0)
    return join("there is no GPU", shown());
  return "";
}

/// A library that the pack needs and that is not there, for every GPU alike.
std::string Chooser::whyNoLibrary() const {
  if (!request.needs)
    return "";
  const std::pair<bool, WeftLibrary> wanted[] = {
      {request.needs->products, WEFT_LIBRARY_MATMUL},
      {request.needs->convolutions, WEFT_LIBRARY_CONVOLUTION}};
  for (auto [isWanted, which] : wanted) {
    if (!isWanted)
      continue;
    WeftLibraryFacts library = provider.library(which);
    if (!library.problem[0])
      continue;
    std::string problem(library.problem), package(library.package);
    bool isSaid = package.empty() || problem.find(package) != problem.npos;
    return join(std::string_view(library.name), " serves the ",
                which == WEFT_LIBRARY_MATMUL ? "matrix products"
                                             : "convolutions",
                " of ", request.needs->pack, " and cannot be used: ", problem,
                isSaid ? "" : join("; install ", package));
  }
  return "";
}

std::string Chooser::whyNot(const WeftDeviceFacts &gpu) const {
  if (10 * gpu.major + gpu.minor < 10 * leastMajor + leastMinor)
    return join("it has compute capability ", capability(gpu), ", ", leastMajor,
                ".", leastMinor, " or newer is needed");
  const CodeNeeds *needs = request.needs;
  if (!needs)
    return "";
  for (const std::string &isa : needs->isas)
    if (runsOn(isa, gpu.major, gpu.minor))
      return "";
  std::string line = "; " + compileAdvice(*needs, gpu.major, gpu.minor);
  if (!needs->hasCode)
    return join(needs->pack, " has no code for a GPU", line);
  if (needs->isas.empty())
    return "";
  return join(needs->pack, " has code for ", listOf(needs->isas),
              ", not for compute capability ", capability(gpu), line);
}

std::string Chooser::describe(const WeftDeviceFacts &gpu) const {
  return join("cuda:", gpu.ordinal, " (", std::string_view(gpu.name),
              ", compute capability ", capability(gpu), ", ",
              bytesToString(gpu.freeBytes), " of ",
              bytesToString(gpu.totalBytes), " free",
              facts->emulated ? ", emulated)" : ")");
}

Found Chooser::findNumber(int32_t ordinal) const {
  for (const WeftDeviceFacts &gpu : gpus()) {
    if (gpu.ordinal != ordinal)
      continue;
    std::string why = whyNot(gpu);
    if (!why.empty())
      return {nullptr, join(nameOf(gpu), ": ", why), ""};
    return {&gpu, "", join(describe(gpu), ", as asked")};
  }
  std::vector<std::string> names;
  for (const WeftDeviceFacts &gpu : gpus())
    names.push_back(nameOf(gpu));
  return {nullptr,
          join("there is no cuda:", ordinal, ", only ", listOf(names), shown()),
          ""};
}

Found Chooser::findBest() const {
  const WeftDeviceFacts *best = nullptr;
  size_t usable = 0;
  std::vector<std::string> refusals;
  for (const WeftDeviceFacts &gpu : gpus()) {
    refusals.push_back(whyNot(gpu));
    if (!refusals.back().empty())
      continue;
    ++usable;
    if (!best || gpu.freeBytes > best->freeBytes)
      best = &gpu;
  }
  if (!best)
    return {nullptr, join(nameOf(gpus()[0]), ": ", refusals[0]), ""};
  std::string text = describe(*best);
  if (usable > 1)
    text += join(", the most free memory of ", usable, " GPUs");
  for (const WeftDeviceFacts &gpu : gpus())
    if (&gpu != best) {
      const std::string &refusal = refusals[size_t(&gpu - gpus().data())];
      text += join("; not ", nameOf(gpu), ": ",
                   refusal.empty() ? join(bytesToString(gpu.freeBytes), " free")
                                   : refusal);
    }
  return {best, "", text};
}

Found Chooser::find(std::optional<int32_t> ordinal) const {
  std::string why = whyNoMachine();
  if (!why.empty())
    return {nullptr, why, ""};
  Found found = ordinal ? findNumber(*ordinal) : findBest();
  if (!found.gpu)
    return found;
  why = whyNoLibrary();
  return why.empty() ? found : Found{nullptr, why, ""};
}

std::string Chooser::holdersOf(const WeftDeviceFacts &gpu) const {
  std::vector<std::string> holders;
  uint32_t listed = std::min<uint32_t>(gpu.holders, WEFT_MOST_HOLDERS);
  for (uint32_t i = 0; i < listed; ++i)
    holders.push_back(join("process ", gpu.holder[i].process, " holds ",
                           gpu.holder[i].bytes == ~uint64_t(0)
                               ? "memory"
                               : bytesToString(gpu.holder[i].bytes)));
  if (listed < gpu.holders)
    holders.push_back(join(gpu.holders - listed, " more"));
  return holders.empty() ? ""
                         : join("on cuda:", gpu.ordinal, " ", listOf(holders));
}

//===----------------------------------------------------------------------===//
// Words
//===----------------------------------------------------------------------===//

/// What --device names: the CPU, a GPU of a number, or any.
struct Target {
  bool gpu = false, cpu = false;
  std::optional<int32_t> ordinal;
};

Result<Target> parseTarget(const std::string &text) {
  if (text == "auto")
    return Target{true, true, std::nullopt};
  if (text == "cpu")
    return Target{false, true, std::nullopt};
  if (text == "cuda")
    return Target{true, false, std::nullopt};
  std::string_view rest(text);
  if (rest.starts_with("cuda:")) {
    rest.remove_prefix(5);
    int32_t ordinal = -1;
    auto parsed =
        std::from_chars(rest.data(), rest.data() + rest.size(), ordinal);
    if (parsed.ec == std::errc() && parsed.ptr == rest.data() + rest.size() &&
        ordinal >= 0)
      return Target{true, false, ordinal};
  }
  return makeError(StatusCode::Usage, "--device=", text,
                   ": expected auto, cpu, cuda or cuda:N");
}

/// The GPU, or in `why` the sentence.
std::optional<ChosenDevice> tryGpu(const DeviceRequest &request,
                                   std::optional<int32_t> ordinal,
                                   const OpenProvider &openProvider,
                                   Status &why) {
  auto provider = openProvider();
  if (!provider.isOk()) {
    why = provider.takeStatus();
    return std::nullopt;
  }
  Chooser chooser(request, **provider);
  Found found = chooser.find(ordinal);
  if (!found.gpu) {
    why = Status(StatusCode::NoDevice, found.why);
    return std::nullopt;
  }
  auto device = (*provider)->open(found.gpu->ordinal, request.allowTf32);
  if (!device.isOk()) {
    why = device.takeStatus().withContext(nameOf(*found.gpu));
    return std::nullopt;
  }
  return ChosenDevice{std::move(*device), join("device: ", found.reasons),
                      chooser.holdersOf(*found.gpu)};
}

} // namespace

//===----------------------------------------------------------------------===//
// What others see
//===----------------------------------------------------------------------===//

Result<std::unique_ptr<DeviceProvider>> openProvider(std::string_view kind) {
  WEFT_ASSIGN_OR_RETURN(Plugin plugin, Plugin::open(kind));
  return std::unique_ptr<DeviceProvider>(
      std::make_unique<PluginProvider>(std::move(plugin)));
}

std::string architecturesOf(std::span<const std::string> isas) {
  std::string exact, text;
  for (const std::string &isa : isas) {
    std::string &list = isa.starts_with("sm_") ? exact : text;
    list += join(list.empty() ? "sm_" : ",sm_", isa.substr(isa.find('_') + 1));
  }
  return exact.empty() ? text : exact;
}

std::string compileAdvice(const CodeNeeds &needs, int32_t major,
                          int32_t minor) {
  std::string present = architecturesOf(needs.isas);
  return join("compile it with: ", needs.compile,
              " --target=cpu,cuda:", present, present.empty() ? "" : ",", "sm_",
              major, minor);
}

bool runsOn(std::string_view isa, int32_t major, int32_t minor) {
  bool exact = isa.starts_with("sm_");
  if (!exact && !isa.starts_with("compute_"))
    return false;
  std::string_view digits = isa.substr(isa.find('_') + 1);
  int32_t number = 0;
  auto parsed =
      std::from_chars(digits.data(), digits.data() + digits.size(), number);
  if (parsed.ec != std::errc() || parsed.ptr != digits.data() + digits.size())
    return false;
  if (exact && number / 10 != major)
    return false;
  return number <= 10 * major + minor;
}

Result<ChosenDevice> chooseDevice(const DeviceRequest &request,
                                  const OpenProvider &openProvider,
                                  const OpenCpu &openCpu) {
  WEFT_ASSIGN_OR_RETURN(Target target, parseTarget(request.target));
  Status why;
  if (target.gpu)
    if (auto chosen = tryGpu(request, target.ordinal, openProvider, why))
      return std::move(*chosen);
  if (!target.cpu)
    return makeError(why.code(), "--device=", request.target, ": ",
                     why.message(),
                     "; see weft-run doctor, or use --device=cpu");
  WEFT_ASSIGN_OR_RETURN(std::unique_ptr<Device> device, openCpu());
  std::string line = join("device: cpu (", request.processor, ")");
  if (target.gpu)
    line += join("; no GPU used: ", why.message());
  return ChosenDevice{std::move(device), line, ""};
}

std::string whyNoGpu(const DeviceRequest &request,
                     const OpenProvider &openProvider) {
  auto provider = openProvider();
  if (!provider.isOk())
    return std::string(provider.status().message());
  return Chooser(request, **provider).find(std::nullopt).why;
}

} // namespace weft
