//===- Facts.cpp - what is on the machine ---------------------------------===//

#include "runtime/base/Memory.h"
#include "runtime/doctor/Examination.h"
#include "runtime/executor/Session.h"

#include <algorithm>

namespace weft::doctor {

/// The oldest GPU that code is made for: compute capability 7.5.
static constexpr int32_t oldestMajor = 7, oldestMinor = 5;

std::string versionText(int32_t version) {
  return join(version / 1000, ".", version % 1000 / 10);
}

//===----------------------------------------------------------------------===//
// Processor and pack
//===----------------------------------------------------------------------===//

void Examination::checkProcessor() {
  good("cpu", join(subject.cpu.description(), "; ", subject.processor, ", ",
                   bytesToString(availableHostBytes()), " of memory free"));
}

/// Prepares every entry on the processor, which loads its code.
static Status prepareAll(const Pack &pack, Device &device) {
  WEFT_ASSIGN_OR_RETURN(auto session, Session::create(pack, device, {}));
  for (const artifact::Entry &entry : pack.metadata().entries())
    for (int64_t batch : pack.batches(entry.name()))
      WEFT_RETURN_IF_ERROR(
          session->prepare(entry.name(), batch, 1).takeStatus());
  return session->start();
}

void Examination::checkPack() {
  if (!subject.packProblem.empty())
    return bad("pack", subject.packProblem, "a pack",
               "compile the model again with weftc");
  if (!subject.pack)
    return skip("pack", "no PACK was named",
                "weft-run doctor PACK tries a model too");
  const auto &targets = subject.pack->metadata().targets();
  if (std::none_of(targets.begin(), targets.end(), [&](const auto &target) {
        return subject.cpu.runsTarget(target.name());
      }))
    return good("pack", join(subject.pack->path(),
                             ": no code for the processor to compare with"));
  Status ready = prepareAll(*subject.pack, subject.cpu);
  if (!ready.isOk())
    return bad("pack", std::string(ready.message()),
               "every entry ready on the processor",
               join("compile it again with: ", subject.needs->compile));
  good("pack", join(subject.pack->path(),
                    ": every entry is ready to run on the processor"));
}

//===----------------------------------------------------------------------===//
// Plug-in, driver, devices
//===----------------------------------------------------------------------===//

void Examination::checkPlugin() {
  Result<Plugin> opened = Plugin::open("cuda");
  if (!opened.isOk())
    return bad("plugin", std::string(opened.status().message()),
               join("libweft_cuda.so, interface ", WEFT_PLUGIN_VERSION),
               "install libweft_cuda.so of this build, or name its folder in "
               "WEFT_PLUGIN_DIR");
  plugin.emplace(std::move(*opened));
  facts = plugin->machine();
  good("plugin", join(plugin->path(), ", interface ", WEFT_PLUGIN_VERSION));
}

void Examination::checkDriverLibrary() {
  if (!stands("driver_library", {"plugin"}))
    return;
  WeftLibraryFacts library = plugin->library(WEFT_LIBRARY_DRIVER);
  if (library.problem[0])
    return bad("driver_library", library.problem, library.path,
               "install the NVIDIA driver; give a container access to the GPU "
               "when starting it");
  good("driver_library", join(std::string_view(library.path), emulatedNote()));
}

void Examination::checkDriverVersion() {
  if (!stands("driver_version", {"driver_library"}))
    return;
  std::string release(facts->driverRelease);
  std::string found = join("CUDA ", versionText(facts->driverVersion),
                           release.empty() ? "" : join(", driver ", release));
  std::string needed =
      join("CUDA ", versionText(facts->neededVersion), " or newer");
  if (facts->reason == WEFT_REASON_DRIVER_TOO_OLD)
    return bad("driver_version", found, needed,
               "install a newer NVIDIA driver");
  good("driver_version", found, needed);
}

static const char *actionFor(uint32_t reason) {
  switch (reason) {
  case WEFT_REASON_DEVICES_HIDDEN:
    return "unset CUDA_VISIBLE_DEVICES, or let it name a GPU";
  case WEFT_REASON_NO_PERMISSION:
    return "give this user access to /dev/nvidia*";
  case WEFT_REASON_NO_DEVICES:
    return "use a machine with an NVIDIA GPU, or --device=cpu";
  default:
    return "run nvidia-smi: where it fails too, restart the driver";
  }
}

void Examination::checkDevices() {
  if (!stands("devices", {"driver_version"}))
    return;
  if (facts->reason != WEFT_REASON_NONE || facts->devices == 0)
    return bad("devices",
               facts->explanation[0] ? facts->explanation : "there is no GPU",
               "an NVIDIA GPU", actionFor(facts->reason));
  std::string found;
  bool asked = !subject.ordinal;
  for (const WeftDeviceFacts &each : gpus()) {
    found +=
        join(found.empty() ? "" : "; ", "cuda:", each.ordinal, " ",
             std::string_view(each.name), ", ", bytesToString(each.freeBytes),
             " of ", bytesToString(each.totalBytes), " free");
    asked |= subject.ordinal && each.ordinal == *subject.ordinal;
  }
  if (!asked)
    return bad("devices", found, join("cuda:", *subject.ordinal),
               "name one of these in --device");
  good("devices", found);
}

static bool isSupported(const WeftDeviceFacts &gpu) {
  return gpu.major > oldestMajor ||
         (gpu.major == oldestMajor && gpu.minor >= oldestMinor);
}

void Examination::checkCapability() {
  if (!stands("compute_capability", {"devices"}))
    return;
  std::string found, needed = join(oldestMajor, ".", oldestMinor, " or newer");
  bool any = false;
  for (const WeftDeviceFacts &each : gpus()) {
    if (subject.ordinal && each.ordinal != *subject.ordinal)
      continue;
    found += join(found.empty() ? "" : "; ", "cuda:", each.ordinal, " ",
                  each.major, ".", each.minor);
    any |= isSupported(each);
  }
  if (!any)
    return bad("compute_capability", found, needed,
               "use a newer GPU, or --device=cpu");
  good("compute_capability", found, needed);
  gpu = chooseGpu();
}

//===----------------------------------------------------------------------===//
// Libraries
//===----------------------------------------------------------------------===//

void Examination::checkLibrary(const char *id, WeftLibrary which, bool wanted,
                               std::string_view use) {
  if (!stands(id, {"compute_capability"}))
    return;
  WeftLibraryFacts library = plugin->library(which);
  if (!library.problem[0])
    return good(id, join(std::string_view(library.name), " ",
                         std::string_view(library.version), ", ",
                         std::string_view(library.path)));
  std::string install = join("install ", std::string_view(library.package));
  if (wanted)
    return bad(id, library.problem,
               join(std::string_view(library.name), " for ", use), install);
  skip(id, join(std::string_view(library.path), " was not found, and ", use),
       install);
}

void Examination::checkLibraries() {
  const CodeNeeds *needs = subject.needs;
  bool products = !needs || needs->products;
  bool convolutions = !needs || needs->convolutions;
  checkLibrary("cublaslt", WEFT_LIBRARY_MATMUL, products,
               products ? "matrix products"
                        : "the pack has no matrix products");
  checkLibrary("cudnn", WEFT_LIBRARY_CONVOLUTION, convolutions,
               convolutions ? "convolutions" : "the pack has no convolutions");
  checkLibrary("nvml", WEFT_LIBRARY_MANAGEMENT, false,
               "without it nobody tells who holds memory of a GPU");
}

//===----------------------------------------------------------------------===//
// The pack on this GPU
//===----------------------------------------------------------------------===//

void Examination::checkCode() {
  if (!stands("code", {"compute_capability", "pack"}))
    return;
  std::string needed =
      join("code for compute capability ", gpu->major, ".", gpu->minor);
  std::string action = compileAdvice(*subject.needs, gpu->major, gpu->minor);
  if (!subject.needs->hasCode)
    return bad("code", join(subject.pack->path(), " has no code for a GPU"),
               needed, action);
  std::string all, serves;
  for (const std::string &isa : subject.needs->isas) {
    all += join(all.empty() ? "" : ", ", isa);
    if (serves.empty() && runsOn(isa, gpu->major, gpu->minor))
      serves = isa;
  }
  if (!servesPack(*gpu))
    return bad("code", all, needed, action);
  good("code",
       serves.empty() ? std::string("the pack has no kernels")
                      : join(all, "; ", serves, " serves",
                             serves.starts_with("compute_")
                                 ? ", compiled by the driver when loaded"
                                 : ""),
       needed);
}

/// "; process 4711 holds 140.4 GiB".
static std::string holders(const WeftDeviceFacts &gpu) {
  std::string text;
  for (uint32_t i = 0; i < std::min<uint32_t>(gpu.holders, WEFT_MOST_HOLDERS);
       ++i)
    text += join("; process ", gpu.holder[i].process, " holds ",
                 gpu.holder[i].bytes == ~uint64_t(0)
                     ? "memory"
                     : bytesToString(gpu.holder[i].bytes));
  return text;
}

void Examination::checkMemory() {
  if (!stands("memory", {"code"}))
    return;
  std::string found =
      join(bytesToString(gpu->freeBytes), " of ",
           bytesToString(gpu->totalBytes), " free", holders(*gpu));
  ProgramPair largest = trainProgram(~uint64_t(0));
  if (!largest.gpu)
    return good("memory", join(found, "; the pack has no train entry"));
  std::string needed = join(bytesToString(planBytes(*largest.gpu)), " for '",
                            largest.gpu->entry(), "', batch ", largest.batch);
  if (planBytes(*largest.gpu) <= gpu->freeBytes)
    return good("memory", found, needed);
  ProgramPair fitting = trainProgram(gpu->freeBytes);
  if (fitting.gpu)
    return good("memory", join(found, "; batch ", fitting.batch, " fits"),
                needed);
  // Rings and arena shrink with the batch, nothing else does.
  const artifact::Program &plan = *largest.gpu;
  uint64_t shrinks =
      plan.arena_bytes() +
      uint64_t(ringHalves) * (plan.input_bytes() + plan.result_bytes());
  bool helps = planBytes(plan) - shrinks < gpu->freeBytes;
  std::string action =
      gpu->holders ? join("end process ", gpu->holder[0].process) : "";
  if (helps)
    action +=
        join(action.empty() ? "" : ", or ", "compile with a smaller -D B");
  bad("memory", found, needed,
      action.empty() ? "use a GPU with more memory, or --device=cpu" : action);
}

} // namespace weft::doctor
