//===- PluginConvert.cpp - between C++ and the plug-in interface ----------===//

#include "runtime/device/PluginConvert.h"

#include <algorithm>

namespace weft::abi {

//===----------------------------------------------------------------------===//
// Texts and errors
//===----------------------------------------------------------------------===//

void put(WeftText target, std::string_view text) {
  if (target.capacity == 0)
    return;
  size_t length = std::min(text.size(), target.capacity - 1);
  std::copy_n(text.begin(), length, target.data);
  target.data[length] = 0;
}

Status Error::status(int32_t code) const {
  if (code == 0)
    return ok();
  for (const StatusRow &row : statusTable())
    if (row.exitCode == code)
      return Status(row.code, message);
  return makeError(StatusCode::Internal, "error ", code, ": ", message);
}

int32_t report(const Status &status, WeftText error) {
  put(error, status.message());
  return exitCode(status.code());
}

//===----------------------------------------------------------------------===//
// Commands
//===----------------------------------------------------------------------===//

WeftAddress toC(const Address &address) {
  return {address.base, address.slotStride, address.halfStride};
}

Address fromC(const WeftAddress &address) {
  return {static_cast<std::byte *>(address.base), address.slotStride,
          address.halfStride};
}

std::vector<WeftOperand> toC(std::span<const Operand> operands) {
  std::vector<WeftOperand> converted;
  for (const Operand &operand : operands)
    converted.push_back({toC(operand.address), operand.bytes,
                         static_cast<uint32_t>(operand.access),
                         static_cast<uint32_t>(operand.dtype)});
  return converted;
}

std::vector<Operand> operandsFromC(const WeftOperand *operands, size_t count) {
  std::vector<Operand> converted;
  for (size_t i = 0; i < count; ++i)
    converted.push_back({fromC(operands[i].address), operands[i].bytes,
                         static_cast<Access>(operands[i].access),
                         static_cast<DType>(operands[i].dtype)});
  return converted;
}

WeftKernelCommand toC(const KernelCommand &command,
                      std::span<const WeftOperand> operands) {
  return {toC(command.name),    toC(command.location), command.kernel,
          operands.data(),      operands.size(),       command.sizes.data(),
          command.sizes.size(), command.partitions,    command.grid,
          command.block,        command.sharedBytes};
}

KernelCommand fromC(const WeftKernelCommand &command,
                    std::span<const Operand> operands) {
  KernelCommand converted;
  converted.name = fromC(command.name);
  converted.location = fromC(command.location);
  converted.kernel = command.kernel;
  converted.operands = operands;
  converted.sizes = {command.sizes, command.sizeCount};
  converted.partitions = command.partitions;
  converted.grid = command.grid;
  converted.block = command.block;
  converted.sharedBytes = command.sharedBytes;
  return converted;
}

//===----------------------------------------------------------------------===//
// Library messages
//===----------------------------------------------------------------------===//

static WeftMatmul toC(const Matmul &message) {
  return {static_cast<uint32_t>(message.dtype),
          message.batch,
          message.m,
          message.n,
          message.k,
          message.transposeA,
          message.transposeB,
          message.partitions,
          static_cast<uint32_t>(message.epilogue)};
}

static Matmul fromC(const WeftMatmul &message) {
  Matmul converted;
  converted.dtype = static_cast<DType>(message.dtype);
  converted.batch = message.batch;
  converted.m = message.m;
  converted.n = message.n;
  converted.k = message.k;
  converted.transposeA = message.transposeA != 0;
  converted.transposeB = message.transposeB != 0;
  converted.partitions = message.partitions;
  converted.epilogue = static_cast<Epilogue>(message.epilogue);
  return converted;
}

/// The lists of a convolution, in one order on both sides.
struct AxisList {
  std::vector<int64_t> Convolution::*ours;
  int64_t (WeftConvolution::*theirs)[WEFT_SPATIAL_AXES];
};
static constexpr AxisList axisLists[] = {
    {&Convolution::inSizes, &WeftConvolution::inSizes},
    {&Convolution::outSizes, &WeftConvolution::outSizes},
    {&Convolution::kernel, &WeftConvolution::kernel},
    {&Convolution::stride, &WeftConvolution::stride},
    {&Convolution::padLow, &WeftConvolution::padLow},
    {&Convolution::padHigh, &WeftConvolution::padHigh},
    {&Convolution::dilation, &WeftConvolution::dilation},
};

static Result<WeftConvolution> toC(const Convolution &message) {
  WeftConvolution converted = {};
  converted.direction = static_cast<uint32_t>(message.direction);
  converted.dtype = static_cast<uint32_t>(message.dtype);
  converted.batch = message.batch;
  converted.inChannels = message.inChannels;
  converted.outChannels = message.outChannels;
  converted.groups = message.groups;
  converted.axes = static_cast<uint32_t>(message.inSizes.size());
  converted.channelsLast = message.channelsLast;
  converted.partitions = message.partitions;
  for (const AxisList &list : axisLists) {
    const std::vector<int64_t> &values = message.*list.ours;
    if (values.size() > WEFT_SPATIAL_AXES || values.size() != converted.axes)
      return makeError(StatusCode::Internal, "a convolution with ",
                       values.size(), " numbers for ", converted.axes,
                       " axes, expected at most ", WEFT_SPATIAL_AXES);
    std::copy(values.begin(), values.end(), converted.*list.theirs);
  }
  return converted;
}

static Result<Convolution> fromC(const WeftConvolution &message) {
  if (message.axes > WEFT_SPATIAL_AXES)
    return makeError(StatusCode::Internal, "a convolution of ", message.axes,
                     " axes, expected at most ", WEFT_SPATIAL_AXES);
  Convolution converted;
  converted.direction = static_cast<Convolution::Direction>(message.direction);
  converted.dtype = static_cast<DType>(message.dtype);
  converted.batch = message.batch;
  converted.inChannels = message.inChannels;
  converted.outChannels = message.outChannels;
  converted.groups = message.groups;
  converted.channelsLast = message.channelsLast != 0;
  converted.partitions = message.partitions;
  for (const AxisList &list : axisLists) {
    const int64_t *values = message.*list.theirs;
    (converted.*list.ours).assign(values, values + message.axes);
  }
  return converted;
}

Result<WeftLibraryCommand> toC(const LibraryCommand &command,
                               std::span<const WeftOperand> operands) {
  WeftLibraryCommand converted = {};
  converted.name = toC(command.name);
  converted.location = toC(command.location);
  converted.operands = operands.data();
  converted.operandCount = operands.size();
  converted.workspace = toC(command.workspace);
  converted.workspaceBytes = command.workspaceBytes;
  converted.kind = static_cast<uint32_t>(command.message.index());
  if (const Matmul *matmul = std::get_if<Matmul>(&command.message)) {
    converted.matmul = toC(*matmul);
    return converted;
  }
  WEFT_ASSIGN_OR_RETURN(converted.convolution,
                        toC(std::get<Convolution>(command.message)));
  return converted;
}

Result<LibraryCommand> fromC(const WeftLibraryCommand &command,
                             std::span<const Operand> operands) {
  LibraryCommand converted;
  converted.name = fromC(command.name);
  converted.location = fromC(command.location);
  converted.operands = operands;
  converted.workspace = fromC(command.workspace);
  converted.workspaceBytes = command.workspaceBytes;
  if (command.kind > 1)
    return makeError(StatusCode::Internal, "a library call of kind ",
                     command.kind, ", expected 0 or 1");
  if (command.kind == 0) {
    converted.message = fromC(command.matmul);
    return converted;
  }
  WEFT_ASSIGN_OR_RETURN(converted.message, fromC(command.convolution));
  return converted;
}

} // namespace weft::abi
