//===- Calls.cpp - library calls against the processor --------------------===//

#include "runtime/doctor/Examination.h"
#include "runtime/doctor/Values.h"

namespace weft::doctor {

namespace {

constexpr DType precisions[] = {DType::F32, DType::BF16, DType::F16};
constexpr uint64_t workspaceBytes = 32 << 20;

/// What one call writes, on values that are the same on every device.
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
  std::vector<std::byte> written;
  for (size_t i = 0; i < operands.size(); ++i) {
    if (operands[i].access != Access::Write)
      continue;
    size_t begin = written.size();
    written.resize(begin + operands[i].bytes);
    WEFT_RETURN_IF_ERROR(
        device.read(memory[i].data(), std::span(written).subspan(begin)));
  }
  return written;
}

/// What sums in another order and one rounding to the type explain; products
/// of operands rounded to TF32 are further away.
double boundOf(DType dtype, const LibraryMessage &message) {
  if (dtype == DType::F32)
    return 1e-4;
  // What a library does not offer after a product is rounded before it too.
  const auto *product = std::get_if<Matmul>(&message);
  bool isLonger = product && product->epilogue != Epilogue::None;
  return isLonger ? 2 * placeOf(dtype) : placeOf(dtype);
}

} // namespace

void Examination::checkCalls(const char *id,
                             std::span<const LibraryMessage> messages) {
  std::string found;
  uint64_t workspace = portion(workspaceBytes);
  for (DType dtype : precisions) {
    double farthest = 0;
    for (LibraryMessage message : messages) {
      std::visit([&](auto &each) { each.dtype = dtype; }, message);
      auto ours = compute(*device, dtype, message, workspace);
      if (!ours.isOk())
        return broke(
            id, std::move(ours).takeStatus().withContext(describe(message)));
      auto theirs = compute(subject.cpu, dtype, message, workspaceBytes);
      if (!theirs.isOk())
        return broke(id, std::move(theirs).takeStatus().withContext("cpu"));
      Distance apart = distance(dtype, *ours, *theirs);
      double bound = boundOf(dtype, message);
      if (!(apart.farthest <= bound))
        return bad(id,
                   join(describe(message), ": element ", apart.at, " is ",
                        scientific(apart.farthest), " from the processor's"),
                   join("at most ", scientific(bound)),
                   "install another release of the library");
      farthest = std::max(farthest, apart.farthest);
    }
    found += join(found.empty() ? "within " : ", ", scientific(farthest),
                  " in ", weft::nameOf(dtype));
  }
  good(id, join(found, " of the processor's results", emulatedNote()));
}

void Examination::checkMatmul() {
  if (!stands("matmul", {"open", "cublaslt", "copy"}))
    return;
  Matmul message;
  message.m = message.n = message.k = facts->emulated ? 32 : 512;
  std::vector<LibraryMessage> messages;
  for (Epilogue epilogue :
       {Epilogue::None, Epilogue::Bias, Epilogue::BiasGrad}) {
    message.epilogue = epilogue;
    messages.push_back(message);
  }
  checkCalls("matmul", messages);
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
  LibraryMessage messages[] = {message};
  checkCalls("convolution", messages);
}

} // namespace weft::doctor
