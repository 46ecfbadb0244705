//===- CheckProgram.cpp - the checks of one program -----------------------===//

#include "runtime/artifact/CheckProgram.h"

#include <map>

namespace weft {

using artifact::Buffer;
using artifact::Copy;
using artifact::Event;
using artifact::Fill;
using artifact::Input;
using artifact::Kernel;
using artifact::LibraryCall;
using artifact::Metadata;
using artifact::Program;
using artifact::Slice;
using artifact::Step;

/// Loops nest no deeper; one walk of this code per level.
static constexpr int deepestLoop = 4;
static constexpr int64_t longestLoop = int64_t(1) << 31;
static constexpr int mostOperands = 4096;

namespace {
class ProgramChecker {
public:
  ProgramChecker(const Metadata &metadata, const Program &checked)
      : meta(metadata), program(checked) {}

  Status check();

private:
  Status checkInputs();
  Status checkResults();
  Status checkResult(const artifact::Result &result);
  Status checkBuffers();
  Status checkSteps(const google::protobuf::RepeatedPtrField<Step> &steps,
                    int depth);
  Status checkStep(const Step &step, int depth);
  Status checkKernel(const Kernel &kernel);
  Status checkCall(const LibraryCall &call);
  Status checkCallOperand(const LibraryCall &call, int index,
                          const MessageOperand &expected);
  Status checkCopy(const Copy &copy);
  Status checkFill(const Fill &fill);
  Status checkEvent(const Event &event);
  Status checkOperand(const artifact::Operand &operand);
  Status checkAligned(const Slice &slice);
  Status checkWritable(const Slice &slice);

  const Metadata &meta;
  const Program &program;
  RegionBytes regions;
};
} // namespace

Status ProgramChecker::check() {
  regions = {program.arena_bytes(),     meta.globals_bytes(),
             meta.state_bytes(),        meta.constants_bytes(),
             program.workspace_bytes(), program.input_bytes(),
             program.result_bytes()};
  for (uint64_t bytes : regions)
    if (bytes > largestRegion)
      return badPack("a region of ", bytes, " bytes, the limit is ",
                     largestRegion);
  WEFT_RETURN_IF_ERROR(checkInputs());
  WEFT_RETURN_IF_ERROR(checkResults());
  WEFT_RETURN_IF_ERROR(checkBuffers());
  return checkSteps(program.steps(), 0);
}

//===----------------------------------------------------------------------===//
// Inputs, results, buffers
//===----------------------------------------------------------------------===//

Status ProgramChecker::checkAligned(const Slice &slice) {
  WEFT_RETURN_IF_ERROR(checkSlice(slice, regions));
  if (slice.offset() % bufferAlignment)
    return badPack("offset ", slice.offset(), " is no multiple of ",
                   bufferAlignment);
  return ok();
}

Status ProgramChecker::checkInputs() {
  std::vector<NamedRange> ranges;
  std::map<std::string_view, int> names;
  for (const Input &input : program.inputs()) {
    std::string what = join("input '", input.name(), "'");
    Result<uint64_t> bytes = checkType(input.type());
    Status status =
        bytes.isOk() ? checkAligned(input.slice()) : bytes.takeStatus();
    if (!status.isOk())
      return std::move(status).withContext(what);
    if (input.slice().region() != artifact::INPUTS ||
        input.slice().bytes() != *bytes)
      return badPack(what, ": its slice has ", input.slice().bytes(),
                     " bytes of region ", int(input.slice().region()),
                     ", expected ", *bytes, " of the inputs");
    if (input.label_limit() < 0 ||
        (input.label_limit() > 0 && isFloat(toDType(input.type().dtype()))))
      return badPack(what, ": label limit ", input.label_limit());
    if (input.name().empty() || names[input.name()]++)
      return badPack(what, " is nameless or there twice");
    ranges.push_back({input.slice().offset(), *bytes, input.name()});
  }
  return checkDisjoint(std::move(ranges));
}

Status ProgramChecker::checkResult(const artifact::Result &result) {
  if (!artifact::Result::Kind_IsValid(result.kind()))
    return badPack("kind ", int(result.kind()), " is unknown");
  WEFT_ASSIGN_OR_RETURN(uint64_t bytes, checkType(result.type()));
  WEFT_RETURN_IF_ERROR(checkAligned(result.slice()));
  if (result.slice().region() != artifact::RESULTS ||
      result.slice().bytes() != bytes)
    return badPack("its slice has ", result.slice().bytes(),
                   " bytes of region ", int(result.slice().region()),
                   ", expected ", bytes, " of the results");
  bool scalar = result.kind() != artifact::Result::OUTPUT;
  if (scalar && (result.type().sizes_size() != 0 ||
                 !isFloat(toDType(result.type().dtype()))))
    return badPack("a loss, metric or rate is ",
                   toShape(result.type()).toString(),
                   ", expected a float of rank 0");
  if (result.name().empty())
    return badPack("it has no name");
  return ok();
}

Status ProgramChecker::checkResults() {
  std::vector<NamedRange> ranges;
  // Per name: sums, counts and all other results.
  std::map<std::string_view, std::array<int, 3>> names;
  for (const artifact::Result &result : program.results()) {
    Status status = checkResult(result);
    if (!status.isOk())
      return std::move(status).withContext(
          join("result '", result.name(), "'"));
    int kind = result.kind() == artifact::Result::METRIC_SUM     ? 0
               : result.kind() == artifact::Result::METRIC_COUNT ? 1
                                                                 : 2;
    ++names[result.name()][kind];
    ranges.push_back(
        {result.slice().offset(), result.slice().bytes(), result.name()});
  }
  for (const auto &[name, counts] : names)
    if (counts != std::array{1, 1, 0} && counts != std::array{0, 0, 1})
      return badPack("result '", name, "' is there ", counts[0],
                     " times as sum, ", counts[1], " as count, ", counts[2],
                     " as another kind; expected one pair or one result");
  return checkDisjoint(std::move(ranges));
}

Status ProgramChecker::checkBuffers() {
  if (program.lower_bound_bytes() > program.arena_bytes())
    return badPack("lower bound ", program.lower_bound_bytes(),
                   " is above the arena of ", program.arena_bytes());
  for (const Buffer &buffer : program.buffers())
    if (buffer.offset() > program.arena_bytes() ||
        buffer.bytes() > program.arena_bytes() - buffer.offset() ||
        buffer.first() > buffer.last())
      return badPack("buffer '", buffer.name(), "': bytes [", buffer.offset(),
                     ", +", buffer.bytes(), ") live in steps [", buffer.first(),
                     ", ", buffer.last(), "]");
  return ok();
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

Status ProgramChecker::checkSteps(
    const google::protobuf::RepeatedPtrField<Step> &steps, int depth) {
  int index = 0;
  for (const Step &step : steps) {
    Status status = checkStep(step, depth);
    if (!status.isOk())
      return std::move(status).withContext(
          join("step ", index, " '", step.name(), "'"));
    ++index;
  }
  return ok();
}

Status ProgramChecker::checkStep(const Step &step, int depth) {
  for (uint32_t location : step.locations())
    if (location >= uint32_t(meta.locations_size()))
      return badPack("location ", location, " of ", meta.locations_size());
  switch (step.action_case()) {
  case Step::kKernel:
    return checkKernel(step.kernel());
  case Step::kCall:
    return checkCall(step.call());
  case Step::kCopy:
    return checkCopy(step.copy());
  case Step::kFill:
    return checkFill(step.fill());
  case Step::kRecord:
    return checkEvent(step.record());
  case Step::kWait:
    return checkEvent(step.wait());
  case Step::kLoop:
    if (depth >= deepestLoop)
      return badPack("loops nest deeper than ", deepestLoop);
    if (step.loop().count() < 0 || step.loop().count() > longestLoop)
      return badPack("a loop of ", step.loop().count(), " rounds");
    return checkSteps(step.loop().body(), depth + 1);
  case Step::ACTION_NOT_SET:
    break;
  }
  return badPack("it does nothing");
}

Status ProgramChecker::checkWritable(const Slice &slice) {
  if (slice.region() == artifact::CONSTANTS ||
      slice.region() == artifact::INPUTS)
    return badPack("it writes ", slice.region() == artifact::CONSTANTS
                                     ? "constants"
                                     : "inputs");
  return ok();
}

Status ProgramChecker::checkOperand(const artifact::Operand &operand) {
  WEFT_RETURN_IF_ERROR(checkAligned(operand.slice()));
  if (!artifact::Access_IsValid(operand.access()))
    return badPack("access ", int(operand.access()), " is unknown");
  if (!dtypeFromNumber(operand.dtype()))
    return badPack("element type ", int(operand.dtype()), " is unknown");
  if (operand.slice().bytes() % sizeOf(toDType(operand.dtype())))
    return badPack(operand.slice().bytes(), " bytes of ",
                   nameOf(toDType(operand.dtype())));
  if (operand.access() != artifact::READ)
    return checkWritable(operand.slice());
  return ok();
}

Status ProgramChecker::checkKernel(const Kernel &kernel) {
  if (!isSymbol(kernel.symbol()))
    return badPack("'", kernel.symbol(), "' is no name of a kernel");
  if (kernel.operands_size() > mostOperands)
    return badPack(kernel.operands_size(), " operands, the limit is ",
                   mostOperands);
  if (kernel.partitions() < 1)
    return badPack(kernel.partitions(), " partitions, expected at least 1");
  for (int64_t size : kernel.sizes())
    if (size < 0)
      return badPack("size ", size, " is negative");
  WEFT_RETURN_IF_ERROR(checkGeometry(
      kernel, meta.targets(static_cast<int>(program.target())).name()));
  for (int i = 0; i < kernel.operands_size(); ++i) {
    Status status = checkOperand(kernel.operands(i));
    if (!status.isOk())
      return std::move(status).withContext(join("operand ", i));
  }
  return checkSharing(kernel);
}

/// What a call writes overlaps none of its other operands.
Status ProgramChecker::checkCallOperand(const LibraryCall &call, int index,
                                        const MessageOperand &expected) {
  const artifact::Operand &operand = call.operands(index);
  WEFT_RETURN_IF_ERROR(checkOperand(operand));
  if (operand.slice().bytes() != expected.bytes())
    return badPack(operand.slice().bytes(), " bytes, expected ",
                   expected.bytes());
  artifact::Access access =
      expected.isWritten ? artifact::WRITE : artifact::READ;
  if (operand.access() != access ||
      dtypeFromNumber(operand.dtype()) != expected.dtype)
    return badPack("its access or element type does not fit the message");
  for (int other = 0; other < index; ++other)
    if ((expected.isWritten ||
         call.operands(other).access() != artifact::READ) &&
        overlap(operand.slice(), call.operands(other).slice()))
      return badPack("it overlaps operand ", other);
  return ok();
}

Status ProgramChecker::checkCall(const LibraryCall &call) {
  if (!call.has_matmul() && !call.has_convolution())
    return badPack("a library call without a message");
  if (!artifact::Convolution::Direction_IsValid(
          call.convolution().direction()) ||
      !artifact::Convolution::Layout_IsValid(call.convolution().layout()))
    return badPack("direction or layout of a convolution is unknown");
  auto number =
      call.has_matmul() ? call.matmul().dtype() : call.convolution().dtype();
  if (!dtypeFromNumber(number))
    return badPack("element type ", int(number), " is unknown");
  if (!artifact::Matmul::Epilogue_IsValid(call.matmul().epilogue()))
    return badPack("epilogue ", int(call.matmul().epilogue()),
                   " of a product is unknown");
  LibraryMessage message = toMessage(call);
  if (std::string why = whyInvalid(message); !why.empty())
    return badPack(describe(message), ": ", why);
  std::vector<MessageOperand> expected = operandsOf(message);
  if (size_t(call.operands_size()) != expected.size())
    return badPack(call.operands_size(), " operands, expected ",
                   expected.size());
  for (int i = 0; i < call.operands_size(); ++i)
    if (Status status = checkCallOperand(call, i, expected[size_t(i)]);
        !status.isOk())
      return std::move(status).withContext(
          join(describe(message), ": operand ", i));
  if (call.workspace().bytes() == 0)
    return ok();
  if (call.workspace().region() != artifact::WORKSPACE)
    return badPack("its workspace lies in region ",
                   int(call.workspace().region()));
  return checkAligned(call.workspace());
}

Status ProgramChecker::checkCopy(const Copy &copy) {
  WEFT_RETURN_IF_ERROR(checkSlice(copy.source(), regions));
  WEFT_RETURN_IF_ERROR(checkSlice(copy.destination(), regions));
  WEFT_RETURN_IF_ERROR(checkWritable(copy.destination()));
  if (copy.source().bytes() != copy.destination().bytes())
    return badPack("copies ", copy.source().bytes(), " bytes to ",
                   copy.destination().bytes());
  if (copy.source().bytes() && overlap(copy.source(), copy.destination()))
    return badPack("copies between overlapping bytes");
  return ok();
}

Status ProgramChecker::checkFill(const Fill &fill) {
  WEFT_RETURN_IF_ERROR(checkSlice(fill.destination(), regions));
  WEFT_RETURN_IF_ERROR(checkWritable(fill.destination()));
  size_t size = fill.pattern().size();
  if (size != 1 && size != 2 && size != 4 && size != 8)
    return badPack("fills with ", size, " bytes, expected 1, 2, 4 or 8");
  if (fill.destination().bytes() % size || fill.destination().offset() % size)
    return badPack("fills bytes [", fill.destination().offset(), ", +",
                   fill.destination().bytes(), ") with a pattern of ", size);
  return ok();
}

Status ProgramChecker::checkEvent(const Event &event) {
  if (event.id() >= program.events())
    return badPack("event ", event.id(), " of ", program.events());
  return ok();
}

Status checkProgram(const Metadata &metadata, const Program &program) {
  return ProgramChecker(metadata, program).check();
}

} // namespace weft
