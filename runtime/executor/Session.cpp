//===- Session.cpp - memory and values of a pack on a device --------------===//

#include "runtime/base/Memory.h"
#include "runtime/executor/Initialise.h"
#include "runtime/executor/SessionImpl.h"

#include <algorithm>
#include <cstring>

namespace weft {

using artifact::Global;
using artifact::Program;

static uint64_t alignBuffer(uint64_t bytes) {
  return (bytes + bufferAlignment - 1) / bufferAlignment * bufferAlignment;
}

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
    WEFT_RETURN_IF_ERROR(write(global, value.bytes()));
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
    WEFT_RETURN_IF_ERROR(write(*found->second, bytes));
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
  WEFT_ASSIGN_OR_RETURN(
      impl->firstValues,
      HostMemory::allocate(pack.metadata().globals_bytes() +
                               pack.metadata().state_bytes(),
                           "the first values of parameters and state"));
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
  WEFT_RETURN_IF_ERROR(runner->layOutRings());
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

/// "; ... would fit": what makes room in `available` bytes, where anything
/// does.
std::string Session::Impl::wayOut(const EntryRunner &runner, uint64_t available,
                                  uint64_t left) const {
  std::string text = profileThatFits(runner, left);
  uint64_t rings = runner.inputRingBytes() + runner.resultRingBytes();
  uint64_t slot = rings / uint64_t(runner.sinkSteps());
  uint64_t others = layout.end - rings;
  if (runner.sinkSteps() > 1 && others + slot <= available)
    return join(text, "; train.sink_steps ", (available - others) / slot,
                " instead of ", runner.sinkSteps(), " would fit");
  uint64_t leastEver =
      layout.end - layout.rings - layout.bytes[artifact::ARENA];
  if (leastEver > available)
    return join("; no batch size would fit, ", bytesToString(leastEver),
                " do not depend on it: free memory of ", device.name());
  return text + "; compile it with a smaller -D B";
}

/// Entries run one after the other: they share an arena and a workspace.
void Session::Impl::layOut() {
  const artifact::Metadata &meta = pack.metadata();
  layout = RegionLayout();
  layout.bytes[artifact::GLOBALS] = meta.globals_bytes();
  layout.bytes[artifact::STATE_REGION] = meta.state_bytes();
  layout.bytes[artifact::CONSTANTS] = meta.constants_bytes();
  for (const auto &runner : runners) {
    const Program &program = runner->program();
    auto &bytes = layout.bytes;
    bytes[artifact::ARENA] =
        std::max<uint64_t>(bytes[artifact::ARENA], program.arena_bytes());
    bytes[artifact::WORKSPACE] = std::max<uint64_t>(bytes[artifact::WORKSPACE],
                                                    program.workspace_bytes());
    layout.rings += runner->inputRingBytes() + runner->resultRingBytes();
  }
  layout.end = layout.rings;
  for (artifact::Region region :
       {artifact::GLOBALS, artifact::STATE_REGION, artifact::CONSTANTS,
        artifact::ARENA, artifact::WORKSPACE}) {
    layout.start[region] = layout.end;
    layout.end += alignBuffer(layout.bytes[region]);
  }
}

Status Session::Impl::checkFits() const {
  uint64_t available = device.availableBytes();
  uint64_t shared = layout.end - layout.start[artifact::ARENA];
  if (layout.end <= available)
    return ok();
  uint64_t fixed = layout.end - shared;
  uint64_t left = available > fixed ? available - fixed : 0;
  const EntryRunner *owner = nullptr;
  for (const auto &runner : runners)
    if (!owner ||
        runner->program().arena_bytes() > owner->program().arena_bytes())
      owner = runner.get();
  if (!owner || shared == 0)
    return makeError(StatusCode::OutOfMemory, pack.path(), " needs ",
                     bytesToString(layout.end), ", ", device.name(), " has ",
                     bytesToString(available), " left");
  const Program *largest = &owner->program();
  return makeError(
      StatusCode::OutOfMemory, "the plan of '", largest->entry(), "' needs ",
      bytesToString(layout.bytes[artifact::ARENA]), " of arena and ",
      bytesToString(layout.bytes[artifact::WORKSPACE]), " of workspace, ",
      device.name(), " has ", bytesToString(left), " left beside ",
      bytesToString(fixed),
      " for parameters, state and rings; largest: ", largestBuffers(*largest),
      wayOut(*owner, available, left));
}

/// Globals and state stand together, as their first values do.
Status Session::Impl::fillRegions() {
  if (layout.bytes[artifact::GLOBALS])
    WEFT_RETURN_IF_ERROR(device.write(
        addressOf(artifact::GLOBALS),
        firstValues.bytes().first(layout.bytes[artifact::GLOBALS])));
  if (layout.bytes[artifact::STATE_REGION])
    WEFT_RETURN_IF_ERROR(device.write(
        addressOf(artifact::STATE_REGION),
        firstValues.bytes().subspan(layout.bytes[artifact::GLOBALS])));
  if (layout.bytes[artifact::CONSTANTS])
    WEFT_RETURN_IF_ERROR(
        device.write(addressOf(artifact::CONSTANTS), pack.constants()));
  firstValues = HostMemory();
  return ok();
}

Status Session::Impl::takeMemory() {
  layOut();
  WEFT_RETURN_IF_ERROR(checkFits());
  WEFT_ASSIGN_OR_RETURN(
      memory, device.allocate(layout.end, layout.rings,
                              "the block of parameters, rings and arena"));
  uint64_t end = 0;
  for (const auto &runner : runners)
    end = runner->placeRings(end);
  taken = true;
  return ok();
}

Status Session::Impl::start() {
  if (started)
    return ok();
  WEFT_RETURN_IF_ERROR(takeMemory());
  for (const auto &runner : runners)
    WEFT_RETURN_IF_ERROR(runner->record().withContext(
        join("entry '", runner->program().entry(), "'")));
  // Recording may write anywhere.
  WEFT_RETURN_IF_ERROR(fillRegions());
  started = true;
  return ok();
}

Status Session::start() { return impl->start(); }

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

static artifact::Region regionOf(const Global &global) {
  bool isState =
      global.kind() == Global::STATE || global.kind() == Global::HYPER;
  return isState ? artifact::STATE_REGION : artifact::GLOBALS;
}

std::byte *Session::Impl::addressOf(artifact::Region region) const {
  return memory.data() + layout.start[region];
}

std::byte *Session::Impl::addressOf(const Global &global) const {
  return addressOf(regionOf(global)) + global.offset();
}

std::span<std::byte> Session::Impl::firstValueOf(const Global &global) const {
  uint64_t start = regionOf(global) == artifact::GLOBALS
                       ? 0
                       : pack.metadata().globals_bytes();
  return firstValues.bytes().subspan(start + global.offset(), global.bytes());
}

Status Session::Impl::write(const Global &global,
                            std::span<const std::byte> bytes) {
  if (taken)
    return device.write(addressOf(global), bytes);
  std::copy(bytes.begin(), bytes.end(), firstValueOf(global).begin());
  return ok();
}

Status Session::Impl::read(const Global &global,
                           std::span<std::byte> bytes) const {
  if (taken)
    return device.read(addressOf(global), bytes);
  std::span<std::byte> value = firstValueOf(global);
  std::copy(value.begin(), value.end(), bytes.begin());
  return ok();
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
  return impl->read(*global, bytes);
}

Status Session::writeGlobal(std::string_view name,
                            std::span<const std::byte> bytes) {
  WEFT_ASSIGN_OR_RETURN(const Global *global,
                        impl->expectGlobal(name, bytes.size()));
  return impl->write(*global, bytes);
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
  // Predicted until the block is taken, and no other then.
  if (!impl->taken)
    impl->layOut();
  const auto &bytes = impl->layout.bytes;
  use.globals = bytes[artifact::GLOBALS];
  use.state = bytes[artifact::STATE_REGION];
  use.constants = bytes[artifact::CONSTANTS];
  use.arena = bytes[artifact::ARENA];
  use.workspace = bytes[artifact::WORKSPACE];
  for (const auto &runner : impl->runners) {
    use.inputRing += runner->inputRingBytes();
    use.resultRing += runner->resultRingBytes();
  }
  return use;
}

} // namespace weft
