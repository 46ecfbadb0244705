//===- Calls.cpp - library calls against the processor --------------------===//

#include "runtime/doctor/Examination.h"
#include "runtime/doctor/Values.h"

namespace weft::doctor {

namespace {

constexpr DType precisions[] = {DType::F32, DType::BF16, DType::F16};
constexpr uint64_t workspaceBytes = 32 << 20;

/// The result of one call on values that are the same on every device.
Result<std::vector<std::byte>> compute(Device &device, DType dtype,
                                       const LibraryMessage &message,
                                       uint64_t workspace) {
  std::vector<DeviceMemory> memory;
  std::vector<Operand> operands;
  for (const MessageOperand &operand : operandsOf(message)) {
    WEFT_ASSIGN_OR_RETURN(DeviceMemory block,
                          device.allocate(operand.bytes(), MemoryKind::Local,
                                          "the test of library calls"));
    std::vector<std::byte> values(operand.bytes());
    fillValues(dtype, values, memory.size() + 1, -1, 2);
    if (!operand.isWritten)
      WEFT_RETURN_IF_ERROR(device.write(block.data(), values));
    operands.push_back({{block.data()},
                        operand.bytes(),
                        operand.isWritten ? Access::Write : Access::Read,
                        operand.dtype});
    memory.push_back(std::move(block));
  }
  WEFT_ASSIGN_OR_RETURN(DeviceMemory scratch,
                        device.allocate(workspace, MemoryKind::Local,
                                        "the workspace of a library call"));
  RecordOptions options;
  options.mode = ExecutionMode::Stream;
  WEFT_ASSIGN_OR_RETURN(auto recorder, device.record(options));
  WEFT_RETURN_IF_ERROR(recorder->call(
      {"doctor.call", "", message, operands, {scratch.data()}, workspace}));
  WEFT_ASSIGN_OR_RETURN(auto executable, recorder->finish());
  WEFT_RETURN_IF_ERROR(executable->launch({}));
  WEFT_RETURN_IF_ERROR(executable->wait(0));
  size_t place = resultIndex(message);
  std::vector<std::byte> result(operands[place].bytes);
  WEFT_RETURN_IF_ERROR(device.read(memory[place].data(), result));
  return result;
}

/// What sums in another order and one rounding to the type explain; products
/// of operands rounded to TF32 are further away.
double boundOf(DType dtype) {
  return dtype == DType::F32 ? 1e-4 : placeOf(dtype);
}

} // namespace

void Examination::checkCalls(const char *id, const LibraryMessage &message) {
  std::string found;
  uint64_t workspace = portion(workspaceBytes);
  for (DType dtype : precisions) {
    LibraryMessage typed = message;
    std::visit([&](auto &each) { each.dtype = dtype; }, typed);
    auto ours = compute(*device, dtype, typed, workspace);
    if (!ours.isOk())
      return broke(
          id, std::move(ours).takeStatus().withContext(weft::nameOf(dtype)));
    auto theirs = compute(subject.cpu, dtype, typed, workspaceBytes);
    if (!theirs.isOk())
      return broke(id, std::move(theirs).takeStatus().withContext("cpu"));
    Distance apart = distance(dtype, *ours, *theirs);
    if (!(apart.farthest <= boundOf(dtype)))
      return bad(id,
                 join(weft::nameOf(dtype), ": element ", apart.at, " is ",
                      scientific(apart.farthest), " from the processor's"),
                 join("at most ", scientific(boundOf(dtype))),
                 "install another release of the library");
    found += join(found.empty() ? "within " : ", ", scientific(apart.farthest),
                  " in ", weft::nameOf(dtype));
  }
  good(id, join(found, " of the processor's results", emulatedNote()));
}

void Examination::checkMatmul() {
  if (!stands("matmul", {"open", "cublaslt", "copy"}))
    return;
  Matmul message;
  message.m = message.n = message.k = facts->emulated ? 32 : 512;
  checkCalls("matmul", message);
}

void Examination::checkConvolution() {
  if (!stands("convolution", {"open", "cudnn", "copy"}))
    return;
  int64_t channels = facts->emulated ? 4 : 32, size = facts->emulated ? 8 : 28;
  Convolution message;
  message.batch = facts->emulated ? 2 : 16;
  message.inChannels = message.outChannels = channels;
  message.inSizes = message.outSizes = {size, size};
  message.kernel = {3, 3};
  message.stride = message.dilation = {1, 1};
  message.padLow = message.padHigh = {1, 1};
  checkCalls("convolution", message);
}

} // namespace weft::doctor
