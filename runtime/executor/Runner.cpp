//===- Runner.cpp - from a plan to launches -------------------------------===//

#include "runtime/executor/SessionImpl.h"

#include <cstring>

namespace weft {

static uint64_t alignBuffer(uint64_t bytes) {
  return (bytes + bufferAlignment - 1) / bufferAlignment * bufferAlignment;
}

EntryRunner::EntryRunner(Session::Impl &owner,
                         const artifact::Program &checkedProgram,
                         artifact::Entry::Kind entryKind, int64_t slotCount)
    : session(owner), plan(checkedProgram), kindOfEntry(entryKind),
      slots(slotCount) {
  validOffset = alignBuffer(plan.input_bytes());
  inputStride = validOffset + bufferAlignment;
  resultStride = alignBuffer(plan.result_bytes());
}

Status EntryRunner::takeRings() {
  std::optional<uint64_t> inputs =
      checkedMultiply(inputStride, uint64_t(slots));
  std::optional<uint64_t> results =
      checkedMultiply(resultStride, uint64_t(slots));
  if (!inputs || !results)
    return makeError(StatusCode::OutOfMemory, "rings of ", slots,
                     " slots do not fit in 64 bits");
  Device &device = session.device;
  WEFT_ASSIGN_OR_RETURN(inputRing,
                        device.allocate(*inputs, MemoryKind::Ring,
                                        join("input ring of '", plan.entry(),
                                             "', ", slots, " slots,")));
  WEFT_ASSIGN_OR_RETURN(resultRing,
                        device.allocate(*results, MemoryKind::Ring,
                                        join("result ring of '", plan.entry(),
                                             "', ", slots, " slots,")));
  for (int64_t slot = 0; slot < slots; ++slot)
    setValid(slot, batch());
  return ok();
}

//===----------------------------------------------------------------------===//
// Recording
//===----------------------------------------------------------------------===//

Address EntryRunner::resolve(const artifact::Slice &slice) const {
  const DeviceMemory *regions[] = {
      &session.arena,     &session.globals, &session.state, &session.constants,
      &session.workspace, &inputRing,       &resultRing};
  int64_t stride = slice.region() == artifact::INPUTS    ? int64_t(inputStride)
                   : slice.region() == artifact::RESULTS ? int64_t(resultStride)
                                                         : 0;
  return {regions[slice.region()]->data() + slice.offset(), stride};
}

std::vector<Operand> EntryRunner::resolve(
    const google::protobuf::RepeatedPtrField<artifact::Operand> &operands)
    const {
  std::vector<Operand> resolved;
  for (const artifact::Operand &operand : operands)
    resolved.push_back({resolve(operand.slice()), operand.slice().bytes(),
                        static_cast<Access>(operand.access()),
                        toDType(operand.dtype())});
  return resolved;
}

/// The hidden first step: the slot's count of real samples becomes the state's.
Status EntryRunner::recordValid(Recorder &recorder) {
  auto valid = session.globalsByName.find("state.valid");
  if (valid == session.globalsByName.end())
    return ok();
  Address source = {inputRing.data() + validOffset, int64_t(inputStride)};
  Address destination = {session.addressOf(*valid->second), 0};
  return recorder.copy(join(plan.entry(), ".valid"), source, destination,
                       sizeof(int32_t));
}

Status EntryRunner::recordKernel(Recorder &recorder,
                                 const artifact::Step &step) {
  const artifact::Kernel &kernel = step.kernel();
  if (!session.code)
    return makeError(StatusCode::BadArtifact, "the pack has no code for ",
                     session.device.name());
  KernelCommand command;
  command.name = step.name();
  WEFT_ASSIGN_OR_RETURN(command.kernel, session.code->find(kernel.symbol()));
  std::vector<Operand> operands = resolve(kernel.operands());
  std::vector<int64_t> sizes(kernel.sizes().begin(), kernel.sizes().end());
  command.operands = operands;
  command.sizes = sizes;
  command.partitions = kernel.partitions();
  return recorder.kernel(command);
}

Status EntryRunner::recordCall(Recorder &recorder, const artifact::Step &step) {
  const artifact::LibraryCall &call = step.call();
  std::vector<Operand> operands = resolve(call.operands());
  LibraryCommand command;
  command.name = step.name();
  command.message = toMessage(call);
  command.operands = operands;
  command.workspaceBytes = call.workspace().bytes();
  if (command.workspaceBytes)
    command.workspace = resolve(call.workspace());
  return recorder.call(command);
}

Status EntryRunner::recordStep(Recorder &recorder, const artifact::Step &step) {
  using artifact::Step;
  switch (step.action_case()) {
  case Step::kKernel:
    return recordKernel(recorder, step);
  case Step::kCall:
    return recordCall(recorder, step);
  case Step::kCopy:
    return recorder.copy(step.name(), resolve(step.copy().source()),
                         resolve(step.copy().destination()),
                         step.copy().source().bytes());
  case Step::kFill:
    return recorder.fill(step.name(), resolve(step.fill().destination()),
                         step.fill().destination().bytes(),
                         std::as_bytes(std::span(step.fill().pattern())));
  case Step::kRecord:
    return recorder.record(step.record().id(), step.record().stream());
  case Step::kWait:
    return recorder.wait(step.wait().id(), step.wait().stream());
  case Step::kLoop:
    WEFT_RETURN_IF_ERROR(recorder.beginLoop(step.loop().count()));
    WEFT_RETURN_IF_ERROR(recordSteps(recorder, step.loop().body()));
    return recorder.endLoop();
  case Step::ACTION_NOT_SET:
    break;
  }
  return makeError(StatusCode::Internal, "a plan step without action");
}

Status EntryRunner::recordSteps(Recorder &recorder, const Steps &steps) {
  for (const artifact::Step &step : steps) {
    Status status = recordStep(recorder, step);
    if (!status.isOk())
      return std::move(status).withContext(join("step '", step.name(), "'"));
  }
  return ok();
}

Status EntryRunner::record() {
  WEFT_ASSIGN_OR_RETURN(std::unique_ptr<Recorder> recorder,
                        session.device.record(session.options.mode));
  WEFT_RETURN_IF_ERROR(recordValid(*recorder));
  WEFT_RETURN_IF_ERROR(recordSteps(*recorder, plan.steps()));
  WEFT_ASSIGN_OR_RETURN(executable, recorder->finish());
  return ok();
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

int64_t EntryRunner::batch() const {
  return session.pack.metadata()
      .profiles(static_cast<int>(plan.profile()))
      .batch();
}

template <typename List>
static std::optional<int64_t> findByName(const List &list,
                                         std::string_view name) {
  for (int i = 0; i < list.size(); ++i)
    if (list[i].name() == name)
      return i;
  return std::nullopt;
}

std::optional<int64_t> EntryRunner::findInput(std::string_view name) const {
  return findByName(plan.inputs(), name);
}

std::optional<int64_t> EntryRunner::findResult(std::string_view name) const {
  return findByName(plan.results(), name);
}

std::span<std::byte> EntryRunner::input(int64_t slot, int64_t input) {
  const artifact::Slice &slice = plan.inputs(static_cast<int>(input)).slice();
  return inputRing.hostView().subspan(
      inputStride * uint64_t(slot) + slice.offset(), slice.bytes());
}

void EntryRunner::setValid(int64_t slot, int64_t samples) {
  int32_t value = static_cast<int32_t>(samples);
  std::memcpy(inputRing.data() + inputStride * uint64_t(slot) + validOffset,
              &value, sizeof(value));
}

Status EntryRunner::launch(int64_t steps) {
  if (steps < 1 || steps > slots)
    return makeError(StatusCode::Usage, "'", plan.entry(), "': ", steps,
                     " steps in one launch, expected 1 to ", slots);
  if (!session.started)
    WEFT_RETURN_IF_ERROR(session.start());
  return executable->launch(steps);
}

std::span<const std::byte> EntryRunner::result(int64_t slot,
                                               int64_t result) const {
  const artifact::Slice &slice = plan.results(static_cast<int>(result)).slice();
  return resultRing.hostView().subspan(
      resultStride * uint64_t(slot) + slice.offset(), slice.bytes());
}

Result<std::vector<CommandTime>> EntryRunner::profile() {
  if (!session.started)
    WEFT_RETURN_IF_ERROR(session.start());
  return executable->profile();
}

} // namespace weft
