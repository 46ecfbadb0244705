//===- Runner.cpp - from a plan to launches -------------------------------===//

#include "runtime/executor/SessionImpl.h"

#include <algorithm>

namespace weft {

Status EntryRunner::layOutRings() {
  WEFT_RETURN_IF_ERROR(inputs.layOut(plan, slots));
  return results.layOut(plan, slots);
}

uint64_t EntryRunner::placeRings(uint64_t offset) {
  inputs.place(session.memory, offset, batch());
  results.place(session.memory, offset + inputs.bytes());
  return offset + inputs.bytes() + results.bytes();
}

//===----------------------------------------------------------------------===//
// Recording
//===----------------------------------------------------------------------===//

Result<Address> EntryRunner::resolve(const artifact::Slice &slice) const {
  switch (slice.region()) {
  case artifact::INPUTS:
    return inputs.resolve(slice);
  case artifact::RESULTS:
    return results.resolve(slice);
  default:
    break;
  }
  return Address{session.addressOf(slice.region()) + slice.offset(), 0, 0};
}

Result<std::vector<Operand>> EntryRunner::resolve(
    const google::protobuf::RepeatedPtrField<artifact::Operand> &operands)
    const {
  std::vector<Operand> resolved;
  for (const artifact::Operand &operand : operands) {
    WEFT_ASSIGN_OR_RETURN(Address address, resolve(operand.slice()));
    resolved.push_back({address, operand.slice().bytes(),
                        static_cast<Access>(operand.access()),
                        toDType(operand.dtype())});
  }
  return resolved;
}

std::string EntryRunner::locationOf(const artifact::Step &step) const {
  if (step.locations_size() == 0)
    return "";
  const artifact::Location &location =
      session.pack.metadata().locations(static_cast<int>(step.locations(0)));
  return join(location.file(), ":", location.line(), ":", location.column());
}

/// The hidden first step: the slot's count of real samples becomes the state's.
Status EntryRunner::recordValid(Recorder &recorder) {
  auto valid = session.globalsByName.find("state.valid");
  if (valid == session.globalsByName.end())
    return ok();
  return recorder.copy(join(plan.entry(), ".valid"), inputs.valid(),
                       {session.addressOf(*valid->second)}, sizeof(int32_t));
}

Status EntryRunner::recordKernel(Recorder &recorder,
                                 const artifact::Step &step) {
  const artifact::Kernel &kernel = step.kernel();
  if (!session.code)
    return makeError(StatusCode::BadArtifact, "the pack has no code for ",
                     session.device.name());
  KernelCommand command;
  std::string location = locationOf(step);
  command.name = step.name();
  command.location = location;
  WEFT_ASSIGN_OR_RETURN(command.kernel, session.code->find(kernel.symbol()));
  WEFT_ASSIGN_OR_RETURN(std::vector<Operand> operands,
                        resolve(kernel.operands()));
  std::vector<int64_t> sizes(kernel.sizes().begin(), kernel.sizes().end());
  command.operands = operands;
  command.sizes = sizes;
  command.partitions = kernel.partitions();
  command.grid = kernel.grid();
  command.block = kernel.block();
  command.sharedBytes = kernel.shared_bytes();
  return recorder.kernel(command);
}

Status EntryRunner::recordCall(Recorder &recorder, const artifact::Step &step) {
  const artifact::LibraryCall &call = step.call();
  WEFT_ASSIGN_OR_RETURN(std::vector<Operand> operands,
                        resolve(call.operands()));
  LibraryCommand command;
  std::string location = locationOf(step);
  command.name = step.name();
  command.location = location;
  command.message = toMessage(call);
  command.operands = operands;
  command.workspaceBytes = call.workspace().bytes();
  if (command.workspaceBytes) {
    WEFT_ASSIGN_OR_RETURN(command.workspace, resolve(call.workspace()));
  }
  return recorder.call(command);
}

Status EntryRunner::recordCopy(Recorder &recorder, const artifact::Step &step) {
  WEFT_ASSIGN_OR_RETURN(Address source, resolve(step.copy().source()));
  WEFT_ASSIGN_OR_RETURN(Address destination,
                        resolve(step.copy().destination()));
  return recorder.copy(step.name(), source, destination,
                       step.copy().source().bytes());
}

Status EntryRunner::recordFill(Recorder &recorder, const artifact::Step &step) {
  const artifact::Slice &slice = step.fill().destination();
  WEFT_ASSIGN_OR_RETURN(Address destination, resolve(slice));
  return recorder.fill(step.name(), destination, slice.bytes(),
                       std::as_bytes(std::span(step.fill().pattern())));
}

Status EntryRunner::recordStep(Recorder &recorder, const artifact::Step &step) {
  using artifact::Step;
  switch (step.action_case()) {
  case Step::kKernel:
    return recordKernel(recorder, step);
  case Step::kCall:
    return recordCall(recorder, step);
  case Step::kCopy:
    return recordCopy(recorder, step);
  case Step::kFill:
    return recordFill(recorder, step);
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
    if (!status.isOk()) {
      std::string location = locationOf(step);
      return std::move(status).withContext(
          join("step '", step.name(), "'",
               location.empty() ? "" : join(" (", location, ")")));
    }
  }
  return ok();
}

Status EntryRunner::record() {
  WEFT_ASSIGN_OR_RETURN(
      std::unique_ptr<Recorder> recorder,
      session.device.record({session.options.mode, slots, tail}));
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

LaunchRequest EntryRunner::requestFor(int64_t steps) {
  return {filled, steps, inputs.transfers(filled, steps),
          results.transfers(filled, steps)};
}

Status EntryRunner::named(Status status) const {
  if (status.isOk())
    return status;
  return std::move(status).withContext(join("entry '", plan.entry(), "'"));
}

Status EntryRunner::launch(int64_t steps) {
  if (steps < 1 || steps > slots)
    return makeError(StatusCode::Usage, "'", plan.entry(), "': ", steps,
                     " steps in one launch, expected 1 to ", slots);
  if (!session.started)
    WEFT_RETURN_IF_ERROR(session.start());
  if (launched == ringHalves) {
    WEFT_RETURN_IF_ERROR(named(executable->wait(filled)));
    --launched;
  }
  WEFT_RETURN_IF_ERROR(named(executable->launch(requestFor(steps))));
  filled = 1 - filled;
  ++launched;
  return ok();
}

Status EntryRunner::wait() {
  if (launched == 0)
    return makeError(StatusCode::Internal, "'", plan.entry(),
                     "': there is no launch to wait for");
  shown = launched == ringHalves ? filled : 1 - filled;
  --launched;
  return named(executable->wait(shown));
}

std::span<const std::byte> EntryRunner::result(int64_t slot,
                                               int64_t result) const {
  return results.at(shown, slot,
                    plan.results(static_cast<int>(result)).slice());
}

Result<std::vector<CommandTime>> EntryRunner::profile() {
  if (!session.started)
    WEFT_RETURN_IF_ERROR(session.start());
  return executable->profile(requestFor(1));
}

} // namespace weft
