//===- StepIssuer.cpp - submits the commands of a step --------------------===//

#include "runtime/cuda/StepIssuer.h"

#include <algorithm>

namespace weft::cuda {

static DevicePointer pointer(const std::byte *address) {
  return static_cast<DevicePointer>(reinterpret_cast<uintptr_t>(address));
}

StepIssuer::StepIssuer(Gpu &owner, CudaProgram commands)
    : gpu(owner), driver(owner.driver()), program(std::move(commands)) {
  size_t most = 0;
  for (const CudaCommand &command : program)
    if (const auto *call = std::get_if<CudaKernelCall>(&command.action))
      most = std::max(most, call->operands.size());
  parameters.resize(most);
  for (DevicePointer &parameter : parameters)
    parameterPointers.push_back(&parameter);
  rounds.resize(program.size());
}

Status StepIssuer::expect(int64_t slots) {
  for (CudaCommand &command : program) {
    auto *call = std::get_if<CudaLibraryCall>(&command.action);
    if (!call)
      continue;
    const CallAddresses &a = call->addresses;
    bool fixed = a.first.isFixed() && a.second.isFixed() &&
                 a.result.isFixed() && a.epilogueInput.isFixed() &&
                 a.epilogueOutput.isFixed() && call->workspace.isFixed();
    for (int64_t half = 0; half < (fixed ? 1 : ringHalves); ++half)
      for (int64_t slot = 0; slot < (fixed ? 1 : slots); ++slot)
        WEFT_RETURN_IF_ERROR(call->plan->expect(call->at(slot, half))
                                 .withContext(command.where));
  }
  return ok();
}

Status StepIssuer::issueStep(int64_t slot, int64_t half) {
  for (size_t index = 0; index < program.size(); ++index)
    WEFT_RETURN_IF_ERROR(issueCommand(index, slot, half));
  return ok();
}

Status StepIssuer::warmUp() {
  for (size_t index = 0; index < program.size(); ++index)
    if (std::holds_alternative<CudaLibraryCall>(program[index].action)) {
      size_t current = index;
      WEFT_RETURN_IF_ERROR(issueCommand(current, 0, 0));
    }
  return gpu.drain();
}

Status StepIssuer::issueCommand(size_t &index, int64_t slot, int64_t half) {
  CudaCommand &command = program[index];
  Status status;
  if (const auto *call = std::get_if<CudaKernelCall>(&command.action)) {
    status = issue(*call, slot, half);
  } else if (auto *library = std::get_if<CudaLibraryCall>(&command.action)) {
    status = library->plan->enqueue(library->at(slot, half));
  } else if (const auto *copy = std::get_if<CudaCopy>(&command.action)) {
    status = issue(*copy, slot, half);
  } else if (const auto *fill = std::get_if<CudaFill>(&command.action)) {
    status = issue(*fill, slot, half);
  } else if (const auto *begin = std::get_if<CudaLoopBegin>(&command.action)) {
    rounds[index] = begin->count;
    if (begin->count == 0)
      index = begin->end;
  } else if (const auto *end = std::get_if<CudaLoopEnd>(&command.action)) {
    if (--rounds[end->begin] > 0)
      index = end->begin;
  }
  return status.isOk() ? ok() : std::move(status).withContext(command.where);
}

Status StepIssuer::issue(const CudaKernelCall &call, int64_t slot,
                         int64_t half) {
  for (size_t i = 0; i < call.operands.size(); ++i)
    parameters[i] = pointer(call.operands[i].at(slot, half));
  // Shared memory is static: the code declares what it needs.
  DriverError error = driver.cuLaunchKernel(
      call.kernel->function, call.grid, 1, 1, call.block, 1, 1, 0,
      gpu.compute(), parameterPointers.data(), nullptr);
  // The code names the threads of a block; a plan may not name others.
  if (error == DriverError::InvalidValue)
    return makeError(StatusCode::BadArtifact, "kernel '", call.kernel->symbol,
                     "' does not take ", call.grid, " blocks of ", call.block,
                     " threads: cuLaunchKernel failed with "
                     "CUDA_ERROR_INVALID_VALUE");
  return check(driver, "cuLaunchKernel", error);
}

Status StepIssuer::issue(const CudaCopy &copy, int64_t slot, int64_t half) {
  if (copy.bytes == 0)
    return ok();
  return WEFT_VENDOR(
      driver, cuMemcpyDtoDAsync_v2, pointer(copy.destination.at(slot, half)),
      pointer(copy.source.at(slot, half)), copy.bytes, gpu.compute());
}

Status StepIssuer::issue(const CudaFill &fill, int64_t slot, int64_t half) {
  if (fill.bytes == 0)
    return ok();
  DevicePointer target = pointer(fill.destination.at(slot, half));
  uint64_t count = fill.bytes / fill.unit;
  switch (fill.unit) {
  case 1:
    return WEFT_VENDOR(driver, cuMemsetD8Async, target,
                       static_cast<unsigned char>(fill.low), count,
                       gpu.compute());
  case 2:
    return WEFT_VENDOR(driver, cuMemsetD16Async, target,
                       static_cast<unsigned short>(fill.low), count,
                       gpu.compute());
  case 4:
    return WEFT_VENDOR(driver, cuMemsetD32Async, target, fill.low, count,
                       gpu.compute());
  default:
    break;
  }
  // Eight bytes are two columns of four.
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuMemsetD2D32Async, target,
                                   fill.unit, fill.low, 1, count,
                                   gpu.compute()));
  return WEFT_VENDOR(driver, cuMemsetD2D32Async, target + sizeof fill.low,
                     fill.unit, fill.high, 1, count, gpu.compute());
}

} // namespace weft::cuda
