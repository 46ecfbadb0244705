//===- Session.cpp - memory and values of a pack on a device --------------===//

#include "runtime/base/Memory.h"
#include "runtime/executor/Initialise.h"
#include "runtime/executor/SessionImpl.h"

#include <algorithm>
#include <cstring>

namespace weft {

using artifact::Global;
using artifact::Program;

//===----------------------------------------------------------------------===//
// Setting up
//===----------------------------------------------------------------------===//

Status Session::Impl::chooseTarget() {
  std::string offered;
  for (int i = 0; i < pack.metadata().targets_size(); ++i) {
    const std::string &name = pack.metadata().targets(i).name();
    offered += join(offered.empty() ? "" : ", ", name);
    if (device.runsTarget(name)) {
      target = static_cast<uint32_t>(i);
      return ok();
    }
  }
  return makeError(StatusCode::NoDevice, pack.path(),
                   " is compiled for: ", offered.empty() ? "nothing" : offered,
                   "; ", device.name(), " can run none of these");
}

Status Session::Impl::loadCode() {
  std::vector<CodeImage> images;
  for (const artifact::CodeVariant &variant :
       pack.metadata().targets(static_cast<int>(target)).variants())
    images.push_back({variant.isa(),
                      {variant.features().begin(), variant.features().end()},
                      pack.sections()[variant.section()].bytes});
  if (images.empty())
    return ok();
  WEFT_ASSIGN_OR_RETURN(code, device.loadKernels(images));
  return ok();
}

Status Session::Impl::takeRegions() {
  const artifact::Metadata &meta = pack.metadata();
  WEFT_ASSIGN_OR_RETURN(globals,
                        device.allocate(meta.globals_bytes(), MemoryKind::Local,
                                        "parameters and optimizer"));
  WEFT_ASSIGN_OR_RETURN(
      state, device.allocate(meta.state_bytes(), MemoryKind::Local, "state"));
  WEFT_ASSIGN_OR_RETURN(
      constants,
      device.allocate(meta.constants_bytes(), MemoryKind::Local, "constants"));
  if (constants.size() == 0)
    return ok();
  return device.write(constants.data(), pack.constants());
}

Status Session::Impl::initialise(uint64_t seed) {
  for (const Global &global : pack.metadata().globals()) {
    if (global.bytes() == 0)
      continue;
    WEFT_ASSIGN_OR_RETURN(HostMemory value,
                          HostMemory::allocate(global.bytes(), global.name()));
    WEFT_RETURN_IF_ERROR(initialiseGlobal(global, seed, value.bytes()));
    if (global.name() == "state.seed" &&
        toDType(global.type().dtype()) == DType::I64)
      std::memcpy(value.data(), &seed, sizeof(seed));
    WEFT_RETURN_IF_ERROR(device.write(addressOf(global), value.bytes()));
  }
  return ok();
}

Status Session::Impl::applyHypers() {
  for (const auto &[name, value] : options.hypers) {
    auto found = globalsByName.find(name);
    if (found == globalsByName.end())
      found = globalsByName.find(join("hyper.", name));
    if (found == globalsByName.end() || found->second->kind() != Global::HYPER)
      return makeError(StatusCode::Usage, "the pack has no hyper '", name, "'");
    DType dtype = toDType(found->second->type().dtype());
    std::vector<std::byte> bytes(found->second->bytes());
    for (size_t i = 0; i < bytes.size() / sizeOf(dtype); ++i)
      storeFromDouble(dtype, bytes.data(), i, value);
    WEFT_RETURN_IF_ERROR(device.write(addressOf(*found->second), bytes));
  }
  return ok();
}

Session::Session(std::unique_ptr<Impl> parts) : impl(std::move(parts)) {}
Session::~Session() = default;

Result<std::unique_ptr<Session>>
Session::create(const Pack &pack, Device &device,
                const SessionOptions &options) {
  auto impl = std::make_unique<Impl>(pack, device);
  impl->options = options;
  for (const Global &global : pack.metadata().globals())
    impl->globalsByName[global.name()] = &global;
  WEFT_RETURN_IF_ERROR(impl->chooseTarget());
  WEFT_RETURN_IF_ERROR(impl->loadCode());
  WEFT_RETURN_IF_ERROR(impl->takeRegions());
  if (options.initialise)
    WEFT_RETURN_IF_ERROR(impl->initialise(options.seed));
  WEFT_RETURN_IF_ERROR(impl->applyHypers());
  return std::unique_ptr<Session>(new Session(std::move(impl)));
}

Result<Runner *> Session::prepare(std::string_view entry, int64_t batch,
                                  int64_t sinkSteps, int64_t tailSteps) {
  const artifact::Entry *found = impl->pack.findEntry(entry);
  if (!found)
    return makeError(StatusCode::Usage, impl->pack.path(), " has no entry '",
                     entry, "'");
  if (impl->started)
    return makeError(StatusCode::Internal, "'", entry,
                     "' is prepared after the first step");
  if (sinkSteps < 1)
    return makeError(StatusCode::Usage, "sink_steps is ", sinkSteps,
                     ", expected at least 1");
  if (tailSteps < 0 || tailSteps >= sinkSteps)
    return makeError(StatusCode::Internal, tailSteps,
                     " left-over steps, expected 0 to ", sinkSteps - 1);
  const Program *program = impl->pack.findProgram(entry, batch, impl->target);
  if (!program) {
    std::string there;
    for (int64_t size : impl->pack.batches(entry))
      there += join(there.empty() ? "" : ", ", size);
    return makeError(StatusCode::Usage, "'", entry,
                     "' is not compiled for batch size ", batch, ", only for ",
                     there.empty() ? "none" : there,
                     "; compile it with weftc -D B=", batch);
  }
  auto runner = std::make_unique<EntryRunner>(*impl, *program, found->kind(),
                                              sinkSteps, tailSteps);
  WEFT_RETURN_IF_ERROR(runner->takeRings());
  impl->runners.push_back(std::move(runner));
  return static_cast<Runner *>(impl->runners.back().get());
}

//===----------------------------------------------------------------------===//
// Starting
//===----------------------------------------------------------------------===//

/// "a 1.0 GiB, b 512.0 MiB, c 100 bytes": the largest buffers of the arena.
static std::string largestBuffers(const Program &program) {
  std::vector<const artifact::Buffer *> buffers;
  for (const artifact::Buffer &buffer : program.buffers())
    buffers.push_back(&buffer);
  std::sort(buffers.begin(), buffers.end(), [](const auto *a, const auto *b) {
    return a->bytes() > b->bytes();
  });
  std::string text;
  for (size_t i = 0; i < std::min<size_t>(3, buffers.size()); ++i)
    text += join(i ? ", " : "", buffers[i]->name(), " ",
                 bytesToString(buffers[i]->bytes()));
  return text;
}

/// "; --batch-size=16 would fit": the largest other profile of the entry that
/// leaves its rings room too.
std::string Session::Impl::profileThatFits(const EntryRunner &runner,
                                           uint64_t available) const {
  const std::string &entry = runner.program().entry();
  uint64_t budget =
      available + runner.inputRingBytes() + runner.resultRingBytes();
  std::vector<int64_t> batches = pack.batches(entry);
  for (auto batch = batches.rbegin(); batch != batches.rend(); ++batch) {
    const Program *other = pack.findProgram(entry, *batch, target);
    if (!other || *batch >= runner.batch())
      continue;
    // What the checker lets through stays far below 64 bits here.
    uint64_t rings = uint64_t(ringHalves) * uint64_t(runner.sinkSteps()) *
                     (other->input_bytes() + other->result_bytes());
    if (other->arena_bytes() + other->workspace_bytes() + rings <= budget)
      return join("; --batch-size=", *batch, " would fit");
  }
  return "";
}

Status Session::Impl::checkFits(uint64_t arenaBytes,
                                uint64_t workspaceBytes) const {
  uint64_t available = device.availableBytes();
  if (arenaBytes + workspaceBytes <= available)
    return ok();
  const EntryRunner *owner = nullptr;
  for (const auto &runner : runners)
    if (!owner ||
        runner->program().arena_bytes() > owner->program().arena_bytes())
      owner = runner.get();
  const Program *largest = &owner->program();
  return makeError(
      StatusCode::OutOfMemory, "the plan of '", largest->entry(), "' needs ",
      bytesToString(arenaBytes), " of arena and ",
      bytesToString(workspaceBytes), " of workspace, ", device.name(), " has ",
      bytesToString(available), " left; largest: ", largestBuffers(*largest),
      profileThatFits(*owner, available), "; compile it with a smaller -D B");
}

/// One arena and one workspace: entries run one after the other.
Status Session::Impl::takeShared() {
  uint64_t arenaBytes = 0, workspaceBytes = 0;
  for (const auto &runner : runners) {
    arenaBytes =
        std::max<uint64_t>(arenaBytes, runner->program().arena_bytes());
    workspaceBytes =
        std::max<uint64_t>(workspaceBytes, runner->program().workspace_bytes());
  }
  WEFT_RETURN_IF_ERROR(checkFits(arenaBytes, workspaceBytes));
  WEFT_ASSIGN_OR_RETURN(
      arena, device.allocate(arenaBytes, MemoryKind::Local, "arena"));
  WEFT_ASSIGN_OR_RETURN(
      workspace,
      device.allocate(workspaceBytes, MemoryKind::Local, "workspace"));
  return ok();
}

Status Session::Impl::start() {
  if (started)
    return ok();
  WEFT_RETURN_IF_ERROR(takeShared());
  for (const auto &runner : runners)
    WEFT_RETURN_IF_ERROR(runner->record().withContext(
        join("entry '", runner->program().entry(), "'")));
  started = true;
  return ok();
}

Status Session::start() { return impl->start(); }

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

std::byte *Session::Impl::addressOf(const Global &global) const {
  bool inState =
      global.kind() == Global::STATE || global.kind() == Global::HYPER;
  return (inState ? state : globals).data() + global.offset();
}

Result<const Global *> Session::Impl::expectGlobal(std::string_view name,
                                                   uint64_t bytes) const {
  auto found = globalsByName.find(name);
  if (found == globalsByName.end())
    return makeError(StatusCode::BadArtifact, pack.path(), " has no tensor '",
                     name, "'");
  if (found->second->bytes() != bytes)
    return makeError(StatusCode::BadArtifact, "'", name, "' is ",
                     toShape(found->second->type()).toString(), " of ",
                     found->second->bytes(), " bytes, not ", bytes);
  return found->second;
}

Status Session::readGlobal(std::string_view name,
                           std::span<std::byte> bytes) const {
  WEFT_ASSIGN_OR_RETURN(const Global *global,
                        impl->expectGlobal(name, bytes.size()));
  return impl->device.read(impl->addressOf(*global), bytes);
}

Status Session::writeGlobal(std::string_view name,
                            std::span<const std::byte> bytes) {
  WEFT_ASSIGN_OR_RETURN(const Global *global,
                        impl->expectGlobal(name, bytes.size()));
  return impl->device.write(impl->addressOf(*global), bytes);
}

const Global *Session::findGlobal(std::string_view name) const {
  auto found = impl->globalsByName.find(name);
  return found == impl->globalsByName.end() ? nullptr : found->second;
}

/// Bytes of one element of the named rank-0 value; 0 for an unknown name, which
/// the access that follows reports.
static size_t scalarBytes(const Global *global) {
  return global ? sizeOf(toDType(global->type().dtype())) : 0;
}

Result<double> Session::readScalar(std::string_view name) const {
  const Global *global = findGlobal(name);
  std::byte bytes[8] = {};
  WEFT_RETURN_IF_ERROR(
      readGlobal(name, std::span(bytes).first(scalarBytes(global))));
  return loadAsDouble(toDType(global->type().dtype()), bytes, 0);
}

Status Session::writeScalar(std::string_view name, double value) {
  const Global *global = findGlobal(name);
  std::byte bytes[8] = {};
  if (global)
    storeFromDouble(toDType(global->type().dtype()), bytes, 0, value);
  return writeGlobal(name, std::span(bytes).first(scalarBytes(global)));
}

Status Session::initialise(uint64_t seed) {
  impl->options.seed = seed;
  WEFT_RETURN_IF_ERROR(impl->initialise(seed));
  return impl->applyHypers();
}

const Pack &Session::pack() const { return impl->pack; }
Device &Session::device() const { return impl->device; }

MemoryUse Session::memory() const {
  MemoryUse use;
  use.globals = impl->globals.size();
  use.state = impl->state.size();
  use.constants = impl->constants.size();
  use.arena = impl->arena.size();
  use.workspace = impl->workspace.size();
  for (const auto &runner : impl->runners) {
    use.inputRing += runner->inputRingBytes();
    use.resultRing += runner->resultRingBytes();
  }
  return use;
}

} // namespace weft
