//===- Kernel.cpp - one generated kernel against the processor ------------===//

#include "runtime/base/Memory.h"
#include "runtime/doctor/Examination.h"
#include "runtime/doctor/Values.h"

#include <map>

namespace weft::doctor {

namespace {

using artifact::Program;
using artifact::Step;

/// The same cluster as both targets have it.
struct KernelPair {
  const Step *cpu = nullptr, *gpu = nullptr;
  uint64_t bytes = 0;
};

bool sameOperands(const artifact::Kernel &a, const artifact::Kernel &b) {
  if (a.operands_size() != b.operands_size())
    return false;
  for (int i = 0; i < a.operands_size(); ++i)
    if (a.operands(i).slice().bytes() != b.operands(i).slice().bytes() ||
        a.operands(i).access() != b.operands(i).access() ||
        a.operands(i).dtype() != b.operands(i).dtype())
      return false;
  return true;
}

/// The pair with the most bytes; none where the targets share no cluster.
KernelPair findPair(const ProgramPair &programs) {
  std::map<std::string_view, const Step *> known;
  for (const Step &step : programs.cpu->steps())
    if (step.has_kernel())
      known[step.name()] = &step;
  KernelPair best;
  for (const Step &step : programs.gpu->steps()) {
    auto found = known.find(step.name());
    if (!step.has_kernel() || found == known.end() ||
        !sameOperands(step.kernel(), found->second->kernel()))
      continue;
    uint64_t bytes = 0;
    for (const artifact::Operand &operand : step.kernel().operands())
      bytes += operand.slice().bytes();
    if (bytes > best.bytes)
      best = {found->second, &step, bytes};
  }
  return best;
}

Result<std::unique_ptr<KernelModule>> load(const Pack &pack, Device &device) {
  std::vector<CodeImage> images;
  for (const artifact::Target &target : pack.metadata().targets())
    if (device.runsTarget(target.name()))
      for (const artifact::CodeVariant &variant : target.variants())
        images.push_back(
            {variant.isa(),
             {variant.features().begin(), variant.features().end()},
             pack.sections()[variant.section()].bytes});
  return device.loadKernels(images);
}

/// The bytes of each operand.
using Contents = std::vector<std::vector<std::byte>>;

/// What the kernel leaves in its operands, each in memory of its own.
Result<Contents> compute(const Pack &pack, Device &device, const Step &step,
                         uint64_t nudge = 0) {
  const artifact::Kernel &kernel = step.kernel();
  WEFT_ASSIGN_OR_RETURN(auto code, load(pack, device));
  std::vector<DeviceMemory> memory;
  std::vector<Operand> operands;
  for (int i = 0; i < kernel.operands_size(); ++i) {
    const artifact::Operand &operand = kernel.operands(i);
    uint64_t bytes = operand.slice().bytes();
    WEFT_ASSIGN_OR_RETURN(
        DeviceMemory taken,
        device.allocate(bytes, MemoryKind::Local, "the test of a kernel"));
    DType dtype = toDType(operand.dtype());
    std::vector<std::byte> values(bytes);
    fillValues(dtype, values, uint64_t(i) + 1, 0.125,
               dtype == DType::Bool ? 2 : 8);
    nudgeValues(dtype, values, nudge, nudgeSize(dtype));
    if (operand.access() != artifact::WRITE)
      WEFT_RETURN_IF_ERROR(device.write(taken.data(), values));
    operands.push_back(
        {{taken.data()}, bytes, static_cast<Access>(operand.access()), dtype});
    memory.push_back(std::move(taken));
  }
  WEFT_ASSIGN_OR_RETURN(auto recorder, device.record({}));
  KernelCommand command;
  command.name = step.name();
  WEFT_ASSIGN_OR_RETURN(command.kernel, code->find(kernel.symbol()));
  command.operands = operands;
  command.sizes = {kernel.sizes().data(), size_t(kernel.sizes_size())};
  command.partitions = kernel.partitions();
  command.grid = kernel.grid();
  command.block = kernel.block();
  command.sharedBytes = kernel.shared_bytes();
  WEFT_RETURN_IF_ERROR(recorder->kernel(command));
  WEFT_ASSIGN_OR_RETURN(auto executable, recorder->finish());
  WEFT_RETURN_IF_ERROR(executable->launch({}));
  WEFT_RETURN_IF_ERROR(executable->wait(0));
  Contents left;
  for (const DeviceMemory &each : memory) {
    left.emplace_back(each.size());
    WEFT_RETURN_IF_ERROR(device.read(each.data(), left.back()));
  }
  return left;
}

} // namespace

void Examination::checkLoad() {
  if (!stands("load", {"pack", "code", "memory", "open"}))
    return;
  auto code = load(*subject.pack, *device);
  if (!code.isOk())
    return broke("load", code.status());
  good("load", join("the GPU takes the code of ", subject.pack->path()));
}

void Examination::checkKernel() {
  if (!stands("kernel", {"load", "copy"}))
    return;
  ProgramPair programs = trainProgram(gpu->freeBytes);
  if (!programs.cpu)
    return skip("kernel", "the pack has no train entry for both devices");
  KernelPair pair = findPair(programs);
  if (!pair.gpu)
    return skip("kernel", "no kernel of the pack is the same for both devices");
  auto ours = compute(*subject.pack, *device, *pair.gpu);
  if (!ours.isOk())
    return broke("kernel",
                 std::move(ours).takeStatus().withContext(pair.gpu->name()));
  std::vector<Contents> theirs;
  for (uint64_t nudge = 0; nudge <= nudges; ++nudge) {
    auto computed = compute(*subject.pack, subject.cpu, *pair.cpu, nudge);
    if (!computed.isOk())
      return broke("kernel",
                   std::move(computed).takeStatus().withContext("cpu"));
    theirs.push_back(std::move(*computed));
  }
  double farthest = 0;
  for (size_t i = 0; i < ours->size(); ++i) {
    const artifact::Operand &operand = pair.gpu->kernel().operands(int(i));
    DType dtype = toDType(operand.dtype());
    std::vector<std::span<const std::byte>> moved;
    for (size_t nudge = 1; nudge < theirs.size(); ++nudge)
      moved.push_back(theirs[nudge][i]);
    const std::vector<std::byte> &base = theirs[0][i];
    Distance apart =
        distance(dtype, (*ours)[i], base, slackOf(dtype, base, moved));
    if (!(apart.farthest <= placeOf(dtype)))
      return bad("kernel",
                 join(pair.gpu->name(), ": element ", apart.at, " of operand ",
                      i, " is ", scientific(apart.farthest),
                      " from the processor's"),
                 join("at most ", scientific(placeOf(dtype))),
                 "report this text together with the pack");
    farthest = std::max(farthest, apart.farthest);
  }
  good("kernel", join(pair.gpu->name(), ", ", bytesToString(pair.bytes),
                      " of operands: within ", scientific(farthest),
                      " of the processor's results", emulatedNote()));
}

} // namespace weft::doctor
