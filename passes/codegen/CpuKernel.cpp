//===- CpuKernel.cpp - loop nests for the CPU -----------------------------===//
//
/// \file
/// Kept loops around stages; a stage walks the reduced loops once, folds its
/// reductions and stores the outputs that are ready. Every loop level folds
/// into accumulators of its own, which keeps sums of many elements accurate;
/// lanes are folded at the end of a row, always in the same tree.
//
//===----------------------------------------------------------------------===//

#include "passes/codegen/CpuKernel.h"
#include "passes/codegen/CpuBuilder.h"
#include "runtime/base/KernelName.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace weft;

namespace {

using Values = SmallVector<Value>;

/// Writes one nest at the insertion point of `builder`.
class NestWriter {
public:
  NestWriter(OpBuilder &builder, Location location, const KernelOps &kernel,
             const Nest &nest, Value partition)
      : b(builder), location(location), nest(nest),
        elements(builder, location, kernel, nest), partition(partition) {
    while (keptLoops < nest.loops.size() && !nest.loops[keptLoops].reduced)
      ++keptLoops;
  }

  CpuBuilder &builder() { return elements; }
  void write() { writeKept(0); }

private:
  bool isLane(unsigned loop) const { return int(loop) == nest.laneLoop; }
  Value index(int64_t value) {
    return arith::ConstantOp::create(b, location, b.getI64IntegerAttr(value));
  }

  // Kept loops.
  void writeKept(unsigned loop);
  void writeOnce(unsigned loop, int64_t at);
  void writeTail(unsigned loop, int64_t whole, int64_t rest);
  std::pair<Value, Value> bounds(unsigned loop, int64_t count);
  void writeLoop(Value low, Value high, llvm::function_ref<void(Value)> body);
  void writeRow();
  ElementIndices rowIndex(Value output);

  // Reduced loops. An accumulator list holds those of all reductions of the
  // stage, one after the other.
  SmallVector<ReductionOp> ofStage(unsigned stage);
  Values neutral(unsigned stage, bool hasLanes);
  Values combine(unsigned stage, ValueRange left, ValueRange right);
  bool lanesFold() const;
  Values writeRuns(unsigned loop, unsigned stage);
  Values writeReduced(unsigned loop, unsigned stage);
  Values writeElement(unsigned stage);
  Values widen(unsigned stage, Values narrow);
  Values foldLanes(ReductionOp op, Values accumulator);
  void finish(unsigned stage, Values accumulators);

  OpBuilder &b;
  Location location;
  const Nest &nest;
  CpuBuilder elements;
  Value partition;
  unsigned keptLoops = 0;
};

} // namespace

//===----------------------------------------------------------------------===//
// Kept loops
//===----------------------------------------------------------------------===//

/// The part of `count` iterations that this partition runs.
std::pair<Value, Value> NestWriter::bounds(unsigned loop, int64_t count) {
  if (loop != 0 || nest.partitions == 1)
    return {index(0), index(count)};
  Value parts = index(nest.partitions), all = index(count);
  Value next = arith::AddIOp::create(b, location, partition, index(1));
  auto share = [&](Value at) -> Value {
    Value scaled = arith::MulIOp::create(b, location, at, all);
    return arith::DivUIOp::create(b, location, scaled, parts);
  };
  Value low = share(partition);
  return {low, share(next)};
}

void NestWriter::writeLoop(Value low, Value high,
                           llvm::function_ref<void(Value)> body) {
  auto loop = scf::ForOp::create(b, location, low, high, index(1));
  unsigned outer = elements.enterLoop(loop, loop.getBody());
  body(loop.getInductionVar());
  elements.leaveLoop(loop, outer);
}

void NestWriter::writeKept(unsigned loop) {
  if (loop == keptLoops) {
    writeRow();
    return;
  }
  int64_t extent = nest.loops[loop].extent;
  if (!isLane(loop)) {
    auto [low, high] = bounds(loop, extent);
    writeLoop(low, high, [&](Value iv) {
      elements.setLoop(loop, iv);
      writeKept(loop + 1);
    });
    return;
  }
  int64_t whole = extent / nest.lanes, rest = extent % nest.lanes;
  auto [low, high] = bounds(loop, whole);
  elements.lanes = nest.lanes;
  writeLoop(low, high, [&](Value iv) {
    elements.setLoop(loop,
                     arith::MulIOp::create(b, location, iv, index(nest.lanes)));
    writeKept(loop + 1);
  });
  if (rest != 0)
    writeTail(loop, whole, rest);
  elements.lanes = 1;
}

/// The vector that starts at element `at`, without a loop.
void NestWriter::writeOnce(unsigned loop, int64_t at) {
  elements.pushScope();
  elements.setLoop(loop, index(at));
  writeKept(loop + 1);
  elements.popScope();
}

/// The last elements, fewer than a vector; the last partition has them.
void NestWriter::writeTail(unsigned loop, int64_t whole, int64_t rest) {
  elements.lanes = rest;
  if (loop != 0 || nest.partitions == 1) {
    writeOnce(loop, whole * nest.lanes);
    return;
  }
  Value isLast = arith::CmpIOp::create(b, location, arith::CmpIPredicate::eq,
                                       partition, index(nest.partitions - 1));
  auto branch = scf::IfOp::create(b, location, isLast);
  unsigned outer = elements.enterLoop(branch, branch.thenBlock());
  elements.setLoop(loop, index(whole * nest.lanes));
  writeKept(loop + 1);
  elements.leaveLoop(branch, outer);
}

ElementIndices NestWriter::rowIndex(Value output) {
  return elements.delinearize(
      positionOfDigits(nest.digits, false),
      cast<RankedTensorType>(output.getType()).getShape());
}

void NestWriter::writeRow() {
  elements.reduced.clear();
  for (unsigned stage = 0; stage < nest.stages; ++stage)
    finish(stage, writeReduced(keptLoops, stage));
  // All values before the first store: a buffer may be read and written.
  Values values;
  for (const Nest::Output &output : nest.outputs)
    if (output.isRow)
      values.push_back(elements.element(output.value, rowIndex(output.value)));
  size_t next = 0;
  for (const Nest::Output &output : nest.outputs)
    if (output.isRow)
      elements.store(values[next++], output.value,
                     positionOfDigits(nest.digits, false));
}

//===----------------------------------------------------------------------===//
// Reduced loops
//===----------------------------------------------------------------------===//

SmallVector<ReductionOp> NestWriter::ofStage(unsigned stage) {
  SmallVector<ReductionOp> result;
  for (const Nest::Reduction &reduction : nest.reductions)
    if (reduction.stage == stage)
      result.push_back(cast<ReductionOp>(reduction.op));
  return result;
}

Values NestWriter::neutral(unsigned stage, bool hasLanes) {
  Values result;
  for (ReductionOp op : ofStage(stage))
    for (Value value : op.buildNeutral(elements)) {
      Type type = hasLanes && elements.lanes > 1
                      ? VectorType::get({elements.lanes}, value.getType())
                      : value.getType();
      result.push_back(elements.broadcast(value, type));
    }
  return result;
}

Values NestWriter::combine(unsigned stage, ValueRange left, ValueRange right) {
  Values result;
  size_t at = 0;
  for (ReductionOp op : ofStage(stage)) {
    size_t count = op.buildNeutral(elements).size();
    llvm::append_range(result, op.buildCombine(elements, left.slice(at, count),
                                               right.slice(at, count)));
    at += count;
  }
  return result;
}

Values NestWriter::writeElement(unsigned stage) {
  Values lifted;
  ElementIndex kept = positionOfDigits(nest.digits, false);
  ElementIndex folded = positionOfDigits(nest.digits, true);
  for (ReductionOp op : ofStage(stage)) {
    ReductionShape shape(op);
    ElementIndices at = reductionIndex(elements, shape, kept, folded);
    Value value = elements.element(op->getOperand(0), at);
    Type bits = b.getI32Type();
    if (auto vector = dyn_cast<VectorType>(value.getType()))
      bits = VectorType::get(vector.getShape(), bits);
    Value position = elements.broadcast(elements.position(folded, 32), bits);
    llvm::append_range(lifted, op.buildLift(elements, value, position));
  }
  Values values;
  for (const Nest::Output &output : nest.outputs) {
    if (output.isRow || output.stage != stage)
      continue;
    ElementIndices at = elements.delinearize(
        positionOfDigits(nest.digits, std::nullopt),
        cast<RankedTensorType>(output.value.getType()).getShape());
    values.push_back(elements.element(output.value, at));
  }
  size_t next = 0;
  for (const Nest::Output &output : nest.outputs)
    if (!output.isRow && output.stage == stage)
      elements.store(values[next++], output.value,
                     positionOfDigits(nest.digits, std::nullopt));
  return lifted;
}

/// Accumulators of a tail, filled up with neutral lanes.
Values NestWriter::widen(unsigned stage, Values narrow) {
  if (elements.lanes == nest.lanes)
    return narrow;
  int64_t lanes = elements.lanes;
  elements.lanes = nest.lanes;
  Values result = neutral(stage, true);
  elements.lanes = lanes;
  for (auto [wide, part] : llvm::zip(result, narrow))
    for (int64_t i = 0; i < lanes; ++i) {
      Value element = lanes == 1 && !isa<VectorType>(part.getType())
                          ? part
                          : vector::ExtractOp::create(b, location, part, i);
      wide = vector::InsertOp::create(b, location, element, wide, i);
    }
  return result;
}

bool NestWriter::lanesFold() const {
  return nest.laneLoop >= 0 && nest.loops[nest.laneLoop].reduced;
}

/// The reduced loop as a run of iterations; a single one needs no loop.
Values NestWriter::writeRuns(unsigned loop, unsigned stage) {
  int64_t step = isLane(loop) ? nest.lanes : 1;
  int64_t count = nest.loops[loop].extent / step;
  if (count == 1) {
    elements.pushScope();
    elements.setLoop(loop, index(0));
    Values result = writeReduced(loop + 1, stage);
    elements.popScope();
    return result;
  }
  Values start = neutral(stage, nest.laneLoop >= 0);
  auto runs =
      scf::ForOp::create(b, location, index(0), index(count), index(1), start);
  unsigned outer = elements.enterLoop(runs, runs.getBody());
  Value iv = runs.getInductionVar();
  if (step != 1)
    iv = arith::MulIOp::create(b, location, iv, index(step));
  elements.setLoop(loop, iv);
  Values next =
      combine(stage, runs.getRegionIterArgs(), writeReduced(loop + 1, stage));
  if (!start.empty())
    scf::YieldOp::create(b, location, next);
  elements.leaveLoop(runs, outer);
  return Values(runs.getResults());
}

Values NestWriter::writeReduced(unsigned loop, unsigned stage) {
  if (lanesFold())
    elements.lanes = nest.lanes;
  if (loop == nest.loops.size())
    return writeElement(stage);
  int64_t extent = nest.loops[loop].extent;
  Values result = writeRuns(loop, stage);
  int64_t rest = isLane(loop) ? extent % nest.lanes : 0;
  if (rest == 0)
    return result;
  elements.pushScope();
  elements.lanes = rest;
  elements.setLoop(loop, index(extent - rest));
  Values tail = widen(stage, writeElement(stage));
  elements.lanes = nest.lanes;
  elements.popScope();
  return combine(stage, result, tail);
}

Values NestWriter::foldLanes(ReductionOp op, Values accumulator) {
  auto type = dyn_cast<VectorType>(accumulator[0].getType());
  if (!type)
    return accumulator;
  int64_t lanes = type.getNumElements();
  elements.lanes = 1;
  std::optional<Values> odd;
  auto piece = [&](int64_t from, int64_t count) {
    Values result;
    for (Value value : accumulator) {
      if (count == 1) {
        result.push_back(vector::ExtractOp::create(b, location, value, from));
        continue;
      }
      SmallVector<int64_t> picks;
      for (int64_t i = 0; i < count; ++i)
        picks.push_back(from + i);
      result.push_back(
          vector::ShuffleOp::create(b, location, value, value, picks));
    }
    return result;
  };
  // Halves on halves; an odd last lane joins at the end.
  while (lanes > 1) {
    int64_t half = lanes / 2;
    if (lanes % 2 != 0) {
      Values last = piece(lanes - 1, 1);
      odd = odd ? op.buildCombine(elements, last, *odd) : last;
    }
    Values low = piece(0, half), high = piece(half, half);
    accumulator = op.buildCombine(elements, low, high);
    lanes = half;
  }
  if (isa<VectorType>(accumulator[0].getType()))
    accumulator = piece(0, 1);
  return odd ? Values(op.buildCombine(elements, accumulator, *odd))
             : accumulator;
}

void NestWriter::finish(unsigned stage, Values accumulators) {
  size_t at = 0;
  for (ReductionOp op : ofStage(stage)) {
    size_t count = op.buildNeutral(elements).size();
    Values mine(accumulators.begin() + at, accumulators.begin() + at + count);
    at += count;
    if (lanesFold())
      mine = foldLanes(op, mine);
    Type element = getElementTypeOrSelf(op->getResult(0).getType());
    elements.reduced[op] =
        elements.roundTo(element, op.buildFinish(elements, mine));
  }
  if (lanesFold())
    elements.lanes = 1;
}

//===----------------------------------------------------------------------===//
// Functions
//===----------------------------------------------------------------------===//

/// void (ptr operands, ptr sizes, i64 partition, i64 partitions).
static func::FuncOp createFunction(OpBuilder &builder, Location location,
                                   StringRef name) {
  Type pointer = LLVM::LLVMPointerType::get(builder.getContext());
  Type word = builder.getI64Type();
  auto type = builder.getFunctionType({pointer, pointer, word, word}, {});
  auto function = func::FuncOp::create(builder, location, name, type);
  function.addEntryBlock();
  return function;
}

/// Says in the code what the kernel takes, so that a loader need not trust a
/// plan.
static void createSignature(OpBuilder &builder, Location location,
                            StringRef name, int64_t partitions,
                            ArrayRef<Value> inputs, ArrayRef<Value> outputs) {
  SmallVector<int64_t> words = {partitions,
                                int64_t(inputs.size() + outputs.size())};
  for (ArrayRef<Value> values : {inputs, outputs})
    for (Value value : values) {
      auto type = cast<RankedTensorType>(value.getType());
      words.push_back(type.getNumElements() *
                      memoryBytes(memoryType(builder, type.getElementType())));
    }
  auto type = LLVM::LLVMArrayType::get(builder.getI64Type(), words.size());
  LLVM::GlobalOp::create(builder, location, type, /*isConstant=*/true,
                         LLVM::Linkage::External, signatureName(name),
                         builder.getI64TensorAttr(words), /*alignment=*/8);
}

static CpuBuffer loadBuffer(OpBuilder &builder, func::FuncOp function,
                            int64_t at) {
  Location location = function.getLoc();
  Type pointer = LLVM::LLVMPointerType::get(builder.getContext());
  Value place = LLVM::GEPOp::create(
      builder, location, pointer, pointer, function.getArgument(0),
      ArrayRef<LLVM::GEPArg>{int32_t(at)}, LLVM::GEPNoWrapFlags::inbounds);
  CpuBuffer buffer;
  buffer.pointer = LLVM::LoadOp::create(
      builder, location, pointer, place, /*alignment=*/8,
      /*isVolatile=*/false, /*isNonTemporal=*/false, /*isInvariant=*/true);
  return buffer;
}

func::FuncOp weft::buildCpuKernel(OpBuilder &builder, Location location,
                                  StringRef name, const KernelOps &ops,
                                  const KernelPlan &plan,
                                  ArrayRef<Value> inputs,
                                  ArrayRef<Value> outputs) {
  OpBuilder::InsertionGuard keep(builder);
  createSignature(builder, location, name, plan.partitions, inputs, outputs);
  func::FuncOp function = createFunction(builder, location, name);
  builder.setInsertionPointToStart(&function.front());
  llvm::DenseMap<Value, CpuBuffer> loaded, stored;
  for (auto [i, value] : llvm::enumerate(inputs)) {
    CpuBuffer buffer = loadBuffer(builder, function, int64_t(i));
    buffer.isReadOnly = llvm::none_of(
        plan.inPlace, [&](auto pair) { return pair.first == value; });
    loaded[value] = buffer;
  }
  for (auto [i, value] : llvm::enumerate(outputs))
    stored.try_emplace(
        value, loadBuffer(builder, function, int64_t(inputs.size() + i)));
  for (const Nest &nest : plan.nests) {
    Value partition = function.getArgument(2);
    if (plan.partitions > 1) {
      Value first = arith::ConstantOp::create(
          builder, location, builder.getI64IntegerAttr(nest.firstPartition));
      partition = arith::SubIOp::create(builder, location, partition, first);
    }
    OpBuilder::InsertionGuard back(builder);
    if (plan.partitions > nest.partitions) {
      // One unsigned comparison tests both ends.
      Value count = arith::ConstantOp::create(
          builder, location, builder.getI64IntegerAttr(nest.partitions));
      Value mine = arith::CmpIOp::create(
          builder, location, arith::CmpIPredicate::ult, partition, count);
      auto branch = scf::IfOp::create(builder, location, mine);
      builder.setInsertionPointToStart(branch.thenBlock());
    }
    NestWriter writer(builder, location, ops, nest, partition);
    writer.builder().inputs = loaded;
    writer.builder().outputs = stored;
    writer.write();
  }
  builder.setInsertionPointToEnd(&function.front());
  func::ReturnOp::create(builder, location);
  return function;
}
