//===- CudaNestWriter.cpp - one nest for the threads of a block -----------===//

#include "passes/codegen/CudaNestWriter.h"
#include "passes/codegen/CudaWords.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <numeric>

using namespace mlir;
using namespace weft;

using Values = SmallVector<Value>;

CudaNestWriter::CudaNestWriter(OpBuilder &builder, Location loc,
                               const KernelOps &kernel,
                               const CudaPlan &cudaPlan,
                               const CudaNest &cudaNest, Type wordType,
                               SharedMemory &memory)
    : b(builder), location(loc), plan(cudaPlan), cuda(cudaNest),
      nest(cudaNest.nest), elements(builder, loc, kernel, nest, wordType),
      word(wordType), shared(memory) {}

//===----------------------------------------------------------------------===//
// Numbers and places
//===----------------------------------------------------------------------===//

Value CudaNestWriter::number(int64_t value) {
  return arith::ConstantOp::create(b, location, b.getIntegerAttr(word, value));
}

Value CudaNestWriter::add(Value value, int64_t more) {
  if (more == 0)
    return value;
  return arith::AddIOp::create(b, location, value, number(more));
}

Value CudaNestWriter::below(Value value, int64_t bound) {
  return arith::CmpIOp::create(b, location, arith::CmpIPredicate::ult, value,
                               number(bound));
}

Value CudaNestWriter::multiply(Value value, int64_t by) {
  return arith::MulIOp::create(b, location, value, number(by));
}

Value CudaNestWriter::sum(Value left, Value right) {
  return arith::AddIOp::create(b, location, left, right);
}

Value CudaNestWriter::widen(Value value) {
  if (value.getType() == word)
    return value;
  return arith::ExtUIOp::create(b, location, word, value);
}

/// Quotient and remainder.
std::pair<Value, Value> CudaNestWriter::divide(Value value, int64_t by) {
  if (by == 1)
    return {value, number(0)};
  return {arith::DivUIOp::create(b, location, value, number(by)),
          arith::RemUIOp::create(b, location, value, number(by))};
}

/// Iterations of a loop that are lanes of one vector.
int64_t CudaNestWriter::lanesOf(int loop) const {
  if (cuda.innerLanes == 0)
    return loop == nest.laneLoop ? nest.lanes : 1;
  if (loop == nest.laneLoop)
    return cuda.innerLanes;
  return loop == nest.laneLoop - 1 ? nest.lanes / cuda.innerLanes : 1;
}

/// Sets loops, outer to inner, from the number of a vector (or element) in the
/// space they span, which exists where `condition` holds.
void CudaNestWriter::setLoops(Value at, ArrayRef<unsigned> loops, bool isVector,
                              Value condition) {
  for (unsigned i : llvm::reverse(loops)) {
    int64_t each = isVector ? lanesOf(int(i)) : 1;
    int64_t extent = nest.loops[i].extent / each;
    Value iv = at;
    if (i != loops.front())
      std::tie(at, iv) = divide(at, extent);
    if (each > 1)
      iv = arith::MulIOp::create(b, location, iv, number(each));
    elements.setLoop(i, iv);
    elements.setCondition(i, condition);
  }
}

void CudaNestWriter::setLoops(Value at, bool reduced, bool isVector,
                              Value condition) {
  SmallVector<unsigned> loops;
  for (auto [i, loop] : llvm::enumerate(nest.loops))
    if (loop.reduced == reduced && int(i) != cuda.wholeLoop)
      loops.push_back(unsigned(i));
  setLoops(at, loops, isVector, condition);
}

ElementIndices CudaNestWriter::indexOf(Value tensor,
                                       std::optional<bool> reduced) {
  return elements.delinearize(
      positionOfDigits(nest.digits, reduced),
      cast<RankedTensorType>(tensor.getType()).getShape());
}

Value CudaNestWriter::allocateShared(int64_t bytes) {
  Value area = LLVM::GEPOp::create(
      b, location, shared.base.getType(), b.getI8Type(), shared.base,
      ArrayRef<LLVM::GEPArg>{int32_t(shared.used)}, LLVM::GEPNoWrapFlags::none);
  shared.used += (bytes + 15) / 16 * 16;
  shared.most = std::max(shared.most, shared.used);
  return area;
}

void CudaNestWriter::enterIf(Value condition) {
  if (!condition)
    return;
  auto branch = scf::IfOp::create(b, location, condition, false);
  b.setInsertionPoint(branch.thenBlock()->getTerminator());
}

void CudaNestWriter::forSlots(int64_t count,
                              llvm::function_ref<void(Value, Value)> body) {
  CudaWords words{b, location};
  for (int64_t done = 0; done < count; done += plan.block) {
    CudaBuilder::Known fresh;
    elements.pushElements(fresh);
    Value slot = words.add(thread, done);
    body(slot, done + plan.block > count ? words.below(slot, count) : Value());
    elements.popElements(fresh);
  }
}

//===----------------------------------------------------------------------===//
// Accumulators
//===----------------------------------------------------------------------===//

SmallVector<ReductionOp> CudaNestWriter::ofStage(unsigned stage) {
  SmallVector<ReductionOp> result;
  for (const Nest::Reduction &reduction : nest.reductions)
    if (reduction.stage == stage)
      result.push_back(cast<ReductionOp>(reduction.op));
  return result;
}

Values CudaNestWriter::neutral(unsigned stage, int64_t lanes) {
  Values result;
  for (ReductionOp op : ofStage(stage))
    for (Value value : op.buildNeutral(elements)) {
      Type type =
          lanes > 1 ? withLanes(value.getType(), lanes) : value.getType();
      result.push_back(elements.broadcast(value, type));
    }
  return result;
}

Values CudaNestWriter::combine(unsigned stage, ValueRange left,
                               ValueRange right) {
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

/// Either may be nothing yet.
Values CudaNestWriter::append(unsigned stage, Values sofar, Values more) {
  if (sofar.empty() || more.empty())
    return sofar.empty() ? more : sofar;
  return combine(stage, sofar, more);
}

/// Halves on halves: the order of lanes is the same for every row.
static Values foldLanesOf(CudaBuilder &elements, ReductionOp op,
                          ValueRange accumulator) {
  OpBuilder &b = elements.builder;
  Location location = elements.location;
  auto type = dyn_cast<VectorType>(accumulator[0].getType());
  if (!type)
    return accumulator;
  SmallVector<Values> parts;
  for (int64_t i = 0; i < type.getNumElements(); ++i) {
    Values part;
    for (Value value : accumulator)
      part.push_back(vector::ExtractOp::create(b, location, value, i));
    parts.push_back(part);
  }
  while (parts.size() > 1) {
    size_t half = parts.size() / 2;
    for (size_t i = 0; i < half; ++i)
      parts[i] = op.buildCombine(elements, parts[i], parts[half + i]);
    parts.resize(half);
  }
  return parts[0];
}

Values CudaNestWriter::foldLanes(unsigned stage, Values accumulators) {
  if (accumulators.empty())
    return accumulators;
  Values result;
  size_t at = 0;
  for (ReductionOp op : ofStage(stage)) {
    size_t count = op.buildNeutral(elements).size();
    llvm::append_range(
        result,
        foldLanesOf(elements, op, ValueRange(accumulators).slice(at, count)));
    at += count;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Pieces
//===----------------------------------------------------------------------===//

/// Lifts one piece for the reductions of the stage and gathers its stores.
Values CudaNestWriter::writePiece(unsigned stage, const Piece &piece,
                                  CudaBuilder::Known &known) {
  elements.pushElements(known);
  bool isRow = cuda.shape == CudaShape::Row;
  int64_t lanes = elements.lanes;
  if (isRow)
    elements.lanes = piece.isRest ? 1 : nest.lanes;
  setLoops(piece.at, /*reduced=*/true, isRow && !piece.isRest,
           elements.both(isValid, piece.condition));
  Values lifted;
  ElementIndex row = positionOfDigits(nest.digits, false);
  ElementIndex folded = positionOfDigits(nest.digits, true);
  for (ReductionOp op : ofStage(stage)) {
    ReductionShape shape(op);
    ElementIndices at = reductionIndex(elements, shape, row, folded);
    Value value = elements.element(op->getOperand(0), at);
    Type bits = b.getI32Type();
    if (elements.lanes > 1) {
      value = elements.broadcast(value, withLanes(value.getType(), nest.lanes));
      bits = withLanes(bits, nest.lanes);
    }
    Value position = elements.broadcast(elements.position(folded, 32), bits);
    llvm::append_range(lifted, op.buildLift(elements, value, position));
  }
  for (const Nest::Output &output : nest.outputs) {
    if (output.isRow || output.stage != stage)
      continue;
    ElementIndices index = indexOf(output.value, std::nullopt);
    elements.store(elements.element(output.value, index), output.value,
                   positionOfDigits(nest.digits, std::nullopt), isValid);
  }
  if (piece.condition)
    for (auto [value, none] : llvm::zip(lifted, neutral(stage, elements.lanes)))
      value =
          arith::SelectOp::create(b, location, piece.condition, value, none);
  elements.lanes = lanes;
  elements.popElements(known);
  return lifted;
}

/// Several pieces, whose stores come after all their loads. Resident ones
/// stand at `place` of what the thread keeps.
Values CudaNestWriter::writePieces(unsigned stage, ArrayRef<Piece> pieces,
                                   size_t place) {
  Values result;
  if (cuda.isResident)
    kept.resize(std::max(kept.size(), place + pieces.size()));
  for (auto [i, piece] : llvm::enumerate(pieces)) {
    CudaBuilder::Known fresh;
    result = append(
        stage, result,
        writePiece(stage, piece, cuda.isResident ? kept[place + i] : fresh));
  }
  elements.flushStores();
  return result;
}

/// Whole rounds of the team, `unroll` at a time.
Values CudaNestWriter::writeRounds(unsigned stage, int64_t turns) {
  Values start = neutral(stage, nest.lanes);
  auto loop = scf::ForOp::create(b, location, number(0), number(turns),
                                 number(1), start);
  unsigned outer = elements.enterLoop(loop, loop.getBody());
  Value first = arith::MulIOp::create(b, location, loop.getInductionVar(),
                                      number(cuda.unroll * cuda.team));
  first = arith::AddIOp::create(b, location, first, member);
  SmallVector<Piece> pieces;
  for (int64_t i = 0; i < cuda.unroll; ++i)
    pieces.push_back({add(first, i * cuda.team), Value()});
  Values next =
      combine(stage, loop.getRegionIterArgs(), writePieces(stage, pieces, 0));
  if (!start.empty())
    scf::YieldOp::create(b, location, next);
  elements.leaveLoop(loop, outer);
  return Values(loop.getResults());
}

/// Walks the thread's share once.
Values CudaNestWriter::writeStage(unsigned stage) {
  int64_t rounds = cuda.shares / cuda.team, next = 0;
  Values result;
  if (!cuda.isResident && rounds >= 2 * cuda.unroll) {
    result = writeRounds(stage, rounds / cuda.unroll);
    next = rounds / cuda.unroll * cuda.unroll;
  }
  SmallVector<Piece> pieces;
  for (; next < rounds; ++next)
    pieces.push_back({add(member, next * cuda.team), Value()});
  if (int64_t odd = cuda.shares % cuda.team)
    pieces.push_back({add(member, rounds * cuda.team), below(member, odd)});
  result = append(stage, result, writePieces(stage, pieces, 0));
  if (cuda.shape == CudaShape::Row)
    result = foldLanes(stage, result);
  // Elements behind the last whole vector: one per thread.
  SmallVector<Piece> rest;
  for (int64_t at = 0; at < cuda.rest; at += cuda.team) {
    int64_t left = cuda.rest - at;
    rest.push_back({add(member, cuda.shares * nest.lanes + at),
                    left < cuda.team ? below(member, left) : Value(), true});
  }
  result = append(stage, result, writePieces(stage, rest, pieces.size()));
  return result.empty() ? neutral(stage, 1) : result;
}

void CudaNestWriter::finish(unsigned stage, Values accumulators) {
  size_t at = 0;
  for (ReductionOp op : ofStage(stage)) {
    size_t count = op.buildNeutral(elements).size();
    Values mine(accumulators.begin() + at, accumulators.begin() + at + count);
    at += count;
    if (nest.columns() > 0)
      mine =
          CudaTeam(elements, cuda, plan.block, thread, shared).fold(op, mine);
    Type element = getElementTypeOrSelf(op->getResult(0).getType());
    elements.reduced[op] =
        elements.roundTo(element, op.buildFinish(elements, mine));
  }
}

//===----------------------------------------------------------------------===//
// Teams
//===----------------------------------------------------------------------===//

/// Rows follow each other in memory, four of a warp in 16 bytes.
bool CudaNestWriter::storesFour(Value output) const {
  int64_t keptLoops = llvm::count_if(
      nest.loops, [](const Nest::Loop &loop) { return !loop.reduced; });
  Type memory =
      memoryType(b, cast<RankedTensorType>(output.getType()).getElementType());
  return cuda.shape == CudaShape::Row && cuda.team <= 8 && keptLoops == 1 &&
         cuda.keptVectors % 4 == 0 && memoryBytes(memory) == 4;
}

void CudaNestWriter::writeRowOutputs() {
  Value isFirst;
  if (cuda.team > 1)
    isFirst = arith::CmpIOp::create(b, location, arith::CmpIPredicate::eq,
                                    member, number(0));
  isFirst = elements.both(isValid, isFirst);
  // All values before the first store: a buffer may be read and written.
  for (const Nest::Output &output : nest.outputs) {
    if (!output.isRow)
      continue;
    Value value = elements.element(output.value, indexOf(output.value, false));
    ElementIndex place = positionOfDigits(nest.digits, false);
    if (storesFour(output.value))
      elements.storeFour(value, output.value, place, isValid, cuda.team);
    else
      elements.store(value, output.value, place, isFirst);
  }
  elements.flushStores();
}

void CudaNestWriter::writeTeam(Value row) {
  // Threads without a row of their own fold with the others, since that needs
  // all of a warp; they read and store nothing.
  if (cuda.keptVectors % cuda.across != 0)
    isValid = below(row, cuda.keptVectors);
  bool isColumn = cuda.shape == CudaShape::Column;
  elements.pushScope();
  elements.lanes = isColumn ? nest.lanes : 1;
  setLoops(row, /*reduced=*/false, isColumn, isValid);
  for (unsigned stage = 0; stage < nest.stages; ++stage)
    finish(stage, writeStage(stage));
  writeRowOutputs();
  elements.lanes = 1;
  elements.popScope();
}

void CudaNestWriter::write(Value threadNumber, Value block) {
  if (cuda.isEmpty())
    return;
  thread = threadNumber;
  bool isElementwise = cuda.shape == CudaShape::Elementwise;
  if (!isElementwise || cuda.isStraight)
    elements.neighbours.thread = thread;
  if (cuda.tile.isTiled())
    return writeTile(block);
  if (cuda.isCrossed())
    return writeSquare(block);
  if (isElementwise)
    return writeInOrder(block);
  Value first = arith::MulIOp::create(b, location, block, number(cuda.across));
  bool isRow = cuda.shape == CudaShape::Row;
  Value inner = arith::ConstantOp::create(
      b, location, b.getI32IntegerAttr(isRow ? cuda.team : cuda.across));
  Value quotient = arith::DivUIOp::create(b, location, thread, inner);
  Value rest = arith::RemUIOp::create(b, location, thread, inner);
  member = widen(isRow ? rest : quotient);
  writeTeam(arith::AddIOp::create(b, location, first,
                                  widen(isRow ? quotient : rest)));
}
