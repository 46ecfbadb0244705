//===- Choice.cpp - the GPU that is examined ------------------------------===//

#include "runtime/base/Memory.h"
#include "runtime/doctor/Examination.h"
#include "runtime/executor/Session.h"

#include <algorithm>

namespace weft::doctor {

using artifact::Program;

bool Examination::servesPack(const WeftDeviceFacts &candidate) const {
  const CodeNeeds *needs = subject.needs;
  if (!needs)
    return true;
  return needs->hasCode &&
         (needs->isas.empty() ||
          std::any_of(needs->isas.begin(), needs->isas.end(),
                      [&](const std::string &isa) {
                        return runsOn(isa, candidate.major, candidate.minor);
                      }));
}

/// The one asked for; else the one with the most free memory, those with code
/// in the pack first.
const WeftDeviceFacts *Examination::chooseGpu() const {
  const WeftDeviceFacts *best = nullptr;
  auto rank = [&](const WeftDeviceFacts &each) {
    return std::pair(servesPack(each), each.freeBytes);
  };
  for (const WeftDeviceFacts &each : gpus()) {
    if (subject.ordinal && each.ordinal != *subject.ordinal)
      continue;
    if (!best || rank(each) > rank(*best))
      best = &each;
  }
  return best;
}

void Examination::openGpu() {
  if (!stands("open", {"compute_capability"}))
    return;
  if (const Check *memory = report.find("memory");
      memory->outcome == Outcome::Failed)
    return skip("open", "needs memory");
  PluginDeviceOptions options;
  options.ordinal = gpu->ordinal;
  Result<std::unique_ptr<Device>> opened = plugin->openDevice(options);
  if (!opened.isOk())
    return broke("open", opened.status());
  device = std::move(*opened);
  good("open", device->description());
}

uint64_t Examination::portion(uint64_t wanted) const {
  uint64_t spare = device->availableBytes() / 8;
  return std::max<uint64_t>(4096, std::min(wanted, spare) / 4096 * 4096);
}

uint64_t Examination::planBytes(const Program &program) const {
  const artifact::Metadata &meta = subject.pack->metadata();
  return meta.globals_bytes() + meta.state_bytes() + meta.constants_bytes() +
         program.arena_bytes() + program.workspace_bytes() +
         uint64_t(ringHalves) *
             (program.input_bytes() + program.result_bytes());
}

ProgramPair Examination::trainProgram(uint64_t bytes) const {
  const artifact::Metadata &meta = subject.pack->metadata();
  ProgramPair best;
  auto isTarget = [&](const Program &program, const char *name) {
    return meta.targets(int(program.target())).name() == name;
  };
  for (const Program &program : meta.programs()) {
    const artifact::Entry *entry = subject.pack->findEntry(program.entry());
    int64_t batch = meta.profiles(int(program.profile())).batch();
    if (entry->kind() != artifact::Entry::TRAIN || !isTarget(program, "cuda") ||
        planBytes(program) > bytes || (best.gpu && batch <= best.batch))
      continue;
    best = {nullptr, &program, batch};
  }
  for (const Program &program : meta.programs())
    if (best.gpu && isTarget(program, "cpu") &&
        program.entry() == best.gpu->entry() &&
        program.profile() == best.gpu->profile())
      best.cpu = &program;
  return best;
}

/// The sentence of --device where it says the same.
std::string Examination::whyNotTaken(const Check &check) const {
  DeviceRequest request;
  request.visible = subject.visible;
  request.needs = subject.needs;
  std::string sentence =
      subject.ordinal ? ""
                      : whyNoGpu(request, [] { return openProvider("cuda"); });
  if (!sentence.empty())
    return sentence;
  return check.needed.empty() ? check.found
                              : join(check.found, ", needed: ", check.needed);
}

/// Which device a run would take: the first failed check of the ground is the
/// reason where it is the processor.
void Examination::conclude() {
  static constexpr const char *grounds[] = {"plugin",
                                            "driver_library",
                                            "driver_version",
                                            "devices",
                                            "compute_capability",
                                            "cublaslt",
                                            "cudnn",
                                            "code",
                                            "open"};
  report.hasGpu = true;
  for (const char *ground : grounds) {
    const Check *check = report.find(ground);
    bool ofThePack = check->id == "cublaslt" || check->id == "cudnn";
    if (check->outcome != Outcome::Failed || (ofThePack && !subject.pack))
      continue;
    report.hasGpu = false;
    report.device = "cpu";
    report.reason = whyNotTaken(*check);
    return;
  }
  report.device = join("cuda:", gpu->ordinal);
  report.reason = join(std::string_view(gpu->name), emulatedNote(),
                       subject.ordinal      ? ", as asked"
                       : facts->devices > 1 ? ", the most free memory"
                                            : ", the only GPU");
}

} // namespace weft::doctor
