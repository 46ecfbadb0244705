//===- Programs.cpp - plan programs as metadata ---------------------------===//

#include "passes/export/Programs.h"

#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace weft;
using plan::SliceAttr;

//===----------------------------------------------------------------------===//
// Types
//===----------------------------------------------------------------------===//

artifact::DType weft::toDType(Type type) {
  if (type.isF64())
    return artifact::F64;
  if (type.isF32())
    return artifact::F32;
  if (type.isF16())
    return artifact::F16;
  if (type.isBF16())
    return artifact::BF16;
  auto integer = dyn_cast<IntegerType>(type);
  switch (integer ? integer.getWidth() : 0) {
  case 64:
    return artifact::I64;
  case 32:
    return artifact::I32;
  case 16:
    return artifact::I16;
  case 8:
    return integer.isUnsigned() ? artifact::U8 : artifact::I8;
  case 1:
    return artifact::BOOL;
  default:
    return artifact::DTYPE_UNSPECIFIED;
  }
}

void weft::writeType(RankedTensorType type, ArrayAttr dims,
                     artifact::TensorType *out) {
  out->set_dtype(toDType(type.getElementType()));
  for (int64_t size : type.getShape())
    out->add_sizes(size);
  if (dims && dims.size() == size_t(type.getRank()))
    for (Attribute dim : dims) {
      auto name = dyn_cast<StringAttr>(dim);
      out->add_names(name ? name.str() : "");
    }
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

namespace {
class ProgramExporter {
public:
  explicit ProgramExporter(ProgramContext &context) : context(context) {}

  LogicalResult write(plan::ProgramOp program, artifact::Program *out);

private:
  void writeSlice(SliceAttr slice, artifact::Slice *out);
  template <typename Message>
  void writeOperands(ArrayAttr operands, Message *out);
  void writeKernel(plan::KernelOp op, artifact::Kernel *out);
  void writeCall(plan::CallOp op, artifact::LibraryCall *out);
  void writeFill(plan::FillOp op, artifact::Fill *out);
  void writeDeclaration(Operation *op, artifact::Program *out);
  LogicalResult writeStep(plan::StepOp op, artifact::Step *out);

  ProgramContext &context;
};
} // namespace

void ProgramExporter::writeSlice(SliceAttr slice, artifact::Slice *out) {
  bool isConstant = slice.getRegion() == plan::MemoryRegion::Constants;
  out->set_region(static_cast<artifact::Region>(slice.getRegion()));
  out->set_offset(slice.getOffset() + (isConstant ? context.constantsBase : 0));
  out->set_bytes(slice.getBytes());
}

template <typename Message>
void ProgramExporter::writeOperands(ArrayAttr operands, Message *out) {
  for (auto operand : operands.getAsRange<plan::OperandAttr>()) {
    artifact::Operand *written = out->add_operands();
    writeSlice(operand.getSlice(), written->mutable_slice());
    written->set_access(static_cast<artifact::Access>(operand.getAccess()));
    written->set_dtype(toDType(operand.getDtype()));
  }
}

void ProgramExporter::writeKernel(plan::KernelOp op, artifact::Kernel *out) {
  StringRef symbol = op.getSymbol().getLeafReference();
  auto it = context.renamed.find(symbol);
  out->set_symbol(it == context.renamed.end() ? symbol.str() : it->second);
  writeOperands(op.getOperandList(), out);
  for (int64_t size : op.getSizes())
    out->add_sizes(size);
  out->set_partitions(op.getPartitions());
  if (op.getInPlace())
    for (Attribute entry : op.getInPlaceAttr()) {
      SmallVector<int64_t> pair = *plan::getNumbers(entry);
      artifact::InPlace *written = out->add_in_place();
      written->set_read(pair[0]);
      written->set_write(pair[1]);
    }
  if (auto launch = op.getLaunch()) {
    out->set_grid((*launch)[0]);
    out->set_block((*launch)[1]);
    out->set_shared_bytes((*launch)[2]);
  }
}

static void writeMessage(plan::MatmulAttr message, artifact::Matmul *out) {
  out->set_dtype(toDType(message.getDtype()));
  out->set_batch(message.getBatch());
  out->set_m(message.getM());
  out->set_n(message.getN());
  out->set_k(message.getK());
  out->set_transpose_a(message.getTransposeA());
  out->set_transpose_b(message.getTransposeB());
  out->set_partitions(message.getPartitions());
  out->set_epilogue(
      static_cast<artifact::Matmul::Epilogue>(message.getEpilogue()));
}

static void writeMessage(plan::ConvolutionAttr message,
                         artifact::Convolution *out) {
  auto direction = static_cast<int>(message.getDirection());
  out->set_direction(static_cast<artifact::Convolution::Direction>(direction));
  out->set_dtype(toDType(message.getDtype()));
  out->set_batch(message.getBatch());
  out->set_in_channels(message.getInChannels());
  out->set_out_channels(message.getOutChannels());
  out->set_groups(message.getGroups());
  auto copy = [](ArrayRef<int64_t> from, auto *to) {
    to->Assign(from.begin(), from.end());
  };
  copy(message.getInSizes(), out->mutable_in_sizes());
  copy(message.getOutSizes(), out->mutable_out_sizes());
  copy(message.getKernel(), out->mutable_kernel());
  copy(message.getStride(), out->mutable_stride());
  copy(message.getPadLow(), out->mutable_pad_low());
  copy(message.getPadHigh(), out->mutable_pad_high());
  copy(message.getDilation(), out->mutable_dilation());
  auto layout = static_cast<int>(message.getLayout());
  out->set_layout(static_cast<artifact::Convolution::Layout>(layout));
  out->set_partitions(message.getPartitions());
}

void ProgramExporter::writeCall(plan::CallOp op, artifact::LibraryCall *out) {
  if (auto matmul = dyn_cast<plan::MatmulAttr>(op.getMessage()))
    writeMessage(matmul, out->mutable_matmul());
  else
    writeMessage(cast<plan::ConvolutionAttr>(op.getMessage()),
                 out->mutable_convolution());
  writeOperands(op.getOperandList(), out);
  if (op.getWorkspace())
    writeSlice(*op.getWorkspace(), out->mutable_workspace());
}

void ProgramExporter::writeFill(plan::FillOp op, artifact::Fill *out) {
  writeSlice(op.getDestination(), out->mutable_destination());
  APInt bits = cast<IntegerAttr>(op.getPattern()).getValue();
  std::string pattern;
  for (unsigned at = 0; at < bits.getBitWidth(); at += 8)
    pattern.push_back(char(bits.extractBitsAsZExtValue(8, at)));
  out->set_pattern(pattern);
}

LogicalResult ProgramExporter::writeStep(plan::StepOp op, artifact::Step *out) {
  if (op.getStepStream() != 0 && !isa<plan::RecordOp, plan::WaitOp>(*op))
    return op.emitOpError("runs on stream ")
           << op.getStepStream()
           << "; steps of other streams than 0 are not built into the "
              "artifact yet";
  out->set_name(op.getStepName().str());
  for (uint32_t place : context.sources.add(op.getLoc()))
    out->add_locations(place);
  auto writeEvent = [](auto event, artifact::Event *to) {
    to->set_id(event.getEvent());
    to->set_stream(event.getStream());
  };
  return llvm::TypeSwitch<Operation *, LogicalResult>(op)
      .Case([&](plan::KernelOp kernel) {
        writeKernel(kernel, out->mutable_kernel());
        return success();
      })
      .Case([&](plan::CallOp call) {
        writeCall(call, out->mutable_call());
        return success();
      })
      .Case([&](plan::CopyOp copy) {
        writeSlice(copy.getSource(), out->mutable_copy()->mutable_source());
        writeSlice(copy.getDestination(),
                   out->mutable_copy()->mutable_destination());
        return success();
      })
      .Case([&](plan::FillOp fill) {
        writeFill(fill, out->mutable_fill());
        return success();
      })
      .Case([&](plan::RecordOp record) {
        writeEvent(record, out->mutable_record());
        return success();
      })
      .Case([&](plan::WaitOp wait) {
        writeEvent(wait, out->mutable_wait());
        return success();
      })
      .Case([&](plan::LoopOp loop) {
        out->mutable_loop()->set_count(loop.getCount());
        for (auto step : loop.getBody().getOps<plan::StepOp>())
          if (failed(writeStep(step, out->mutable_loop()->add_body())))
            return failure();
        return success();
      })
      .Default([](Operation *unknown) {
        return unknown->emitOpError("has no place in an artifact");
      });
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

void ProgramExporter::writeDeclaration(Operation *op, artifact::Program *out) {
  if (auto input = dyn_cast<plan::InputOp>(op)) {
    artifact::Input *written = out->add_inputs();
    written->set_name(input.getName().str());
    writeType(cast<RankedTensorType>(input.getType()), input.getDimsAttr(),
              written->mutable_type());
    writeSlice(input.getSlice(), written->mutable_slice());
    written->set_label_limit(input.getLabelLimit());
  } else if (auto result = dyn_cast<plan::ResultOp>(op)) {
    artifact::Result *written = out->add_results();
    written->set_name(result.getName().str());
    written->set_kind(static_cast<artifact::Result::Kind>(
        static_cast<int>(result.getKind())));
    writeType(cast<RankedTensorType>(result.getType()), result.getDimsAttr(),
              written->mutable_type());
    writeSlice(result.getSlice(), written->mutable_slice());
  } else if (auto buffer = dyn_cast<plan::BufferOp>(op)) {
    artifact::Buffer *written = out->add_buffers();
    written->set_name(buffer.getName().str());
    written->set_offset(buffer.getSlice().getOffset());
    written->set_bytes(buffer.getSlice().getBytes());
    written->set_first(buffer.getFirst());
    written->set_last(buffer.getLast());
    SmallVector<uint32_t> places = context.sources.add(buffer.getLoc());
    written->set_location(places.empty() ? 0 : places.front());
  }
}

LogicalResult ProgramExporter::write(plan::ProgramOp program,
                                     artifact::Program *out) {
  out->set_entry(program.getSymName().str());
  out->set_arena_bytes(program.getArenaBytes());
  out->set_lower_bound_bytes(program.getLowerBoundBytes());
  out->set_workspace_bytes(program.getWorkspaceBytes());
  out->set_input_bytes(program.getInputBytes());
  out->set_result_bytes(program.getResultBytes());
  out->set_events(program.getEvents());
  for (Operation &op : program.getBody().getOps()) {
    if (auto step = dyn_cast<plan::StepOp>(op)) {
      if (failed(writeStep(step, out->add_steps())))
        return failure();
    } else {
      writeDeclaration(&op, out);
    }
  }
  return success();
}

LogicalResult weft::writeProgram(plan::ProgramOp program,
                                 ProgramContext &context,
                                 artifact::Program *out) {
  return ProgramExporter(context).write(program, out);
}
