//===- CudaNestWriter.cpp - one nest for the threads of a block -----------===//

#include "passes/codegen/CudaNestWriter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
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

//===----------------------------------------------------------------------===//
// Elementwise
//===----------------------------------------------------------------------===//

/// One vector (or element) of every output.
void CudaNestWriter::writeOutputs() {
  for (const Nest::Output &output : nest.outputs) {
    ElementIndices index = indexOf(output.value, std::nullopt);
    elements.store(elements.element(output.value, index), output.value,
                   positionOfDigits(nest.digits, std::nullopt), Value());
  }
}

/// Threads without the vector (or element) leave.
void CudaNestWriter::writeBranch(Value condition, Value at, bool isVector) {
  OpBuilder::InsertionGuard keep(b);
  scf::IfOp branch;
  unsigned outer = 0;
  if (condition) {
    branch = scf::IfOp::create(b, location, condition, false);
    outer = elements.enterLoop(branch, branch.thenBlock());
  } else {
    elements.pushScope();
  }
  elements.lanes = isVector ? nest.lanes : 1;
  setLoops(at, /*reduced=*/false, isVector);
  writeOutputs();
  elements.flushStores();
  elements.lanes = 1;
  if (condition)
    elements.leaveLoop(branch, outer);
  else
    elements.popScope();
}

/// The vectors of a thread, a block apart; those behind the last do not exist.
void CudaNestWriter::writeVectors(Value first) {
  int64_t vectors = cuda.vectorsInOrder();
  int64_t slots = cuda.blocks * plan.block * cuda.tile.threadVectors;
  bool isAlone = nest.loops.size() == 1;
  elements.neighbours.exchange = cuda.exchange;
  elements.innerLanes = cuda.innerLanes;
  elements.keepsLoads = true;
  elements.lanes = nest.lanes;
  elements.pushScope();
  for (int64_t i = 0; i < cuda.tile.threadVectors; ++i) {
    CudaBuilder::Known fresh;
    elements.pushElements(fresh);
    Value at = add(first, i * plan.block);
    Value condition = slots == vectors ? Value() : below(at, vectors);
    elements.neighbours.at = at;
    elements.neighbours.bound =
        isAlone && vectors % cuda.exchange != 0 ? vectors : 0;
    setLoops(at, /*reduced=*/false, /*isVector=*/true, condition);
    for (int64_t j = 0; j < cuda.wholeExtent(); ++j) {
      CudaBuilder::Known one;
      elements.pushElements(one);
      if (cuda.wholeLoop >= 0) {
        elements.setLoop(unsigned(cuda.wholeLoop), number(j));
        elements.setCondition(unsigned(cuda.wholeLoop), condition);
      }
      writeOutputs();
      elements.popElements(one);
    }
    elements.popElements(fresh);
  }
  elements.flushStores();
  elements.popScope();
  elements.lanes = 1;
  elements.keepsLoads = false;
  elements.neighbours.exchange = 1;
}

/// Threads take vectors in the order of the kept space.
void CudaNestWriter::writeInOrder(Value block) {
  int64_t each = cuda.tile.threadVectors;
  int64_t vectors = cuda.vectorsInOrder(), rest = cuda.keptRest;
  Value linear = arith::AddIOp::create(
      b, location,
      arith::MulIOp::create(b, location, block, number(plan.block)),
      widen(thread));
  if (cuda.isStraight && vectors > 0) {
    Value first = arith::AddIOp::create(
        b, location,
        arith::MulIOp::create(b, location, block, number(plan.block * each)),
        widen(thread));
    writeVectors(first);
  } else if (vectors > 0) {
    bool fits = vectors == cuda.blocks * plan.block;
    writeBranch(fits ? Value() : below(linear, vectors), linear, true);
  }
  if (rest == 0)
    return;
  // The last elements, fewer than a vector, belong to the threads behind, or
  // to the first where all have several vectors.
  Value behind = each == 1 ? add(linear, -vectors) : linear;
  writeBranch(below(behind, rest), add(behind, vectors * nest.lanes), false);
}

/// A rectangle of vectors per warp.
void CudaNestWriter::writeTile(Value block) {
  const CudaTile &tile = cuda.tile;
  unsigned rowLoop = unsigned(tile.rowLoop), laneLoop = unsigned(nest.laneLoop);
  int64_t rows = nest.loops[rowLoop].extent;
  int64_t vectors = nest.loops[laneLoop].extent / nest.lanes;
  auto [inBlock, lane] = divide(widen(thread), 32);
  Value at = arith::AddIOp::create(
      b, location,
      arith::MulIOp::create(b, location, block, number(plan.block / 32)),
      inBlock);
  bool isWhole = tile.tiles % (plan.block / 32) == 0 &&
                 tile.tiles == cuda.blocks * (plan.block / 32);
  Value isWarp = isWhole ? Value() : below(at, tile.tiles);
  auto [rest, vectorTile] = divide(at, tile.vectorTiles);
  auto [outer, rowTile] = divide(rest, tile.rowTiles);
  auto [laneRow, laneVector] = divide(lane, tile.vectors);
  auto place = [&](Value number_, int64_t each, Value inside) -> Value {
    return arith::AddIOp::create(
        b, location, arith::MulIOp::create(b, location, number_, number(each)),
        inside);
  };
  Value firstRow = place(rowTile, tile.rows * tile.threadRows, laneRow);
  Value firstVector =
      place(vectorTile, tile.vectors * tile.threadVectors, laneVector);
  auto exists = [&](Value value, int64_t slots, int64_t bound) {
    return elements.both(isWarp,
                         slots == bound ? Value() : below(value, bound));
  };
  SmallVector<unsigned> outerLoops;
  for (unsigned i = 0; i < nest.loops.size(); ++i)
    if (i != rowLoop && i != laneLoop)
      outerLoops.push_back(i);
  elements.pushScope();
  setLoops(outer, outerLoops, false, isWarp);
  elements.lanes = nest.lanes;
  elements.keepsLoads = true;
  elements.neighbours.alike = tile.vectors;
  elements.neighbours.exchange = cuda.exchange;
  struct Step {
    Value at, iv, condition;
  };
  auto stepsOf = [&](Value first, int64_t count, int64_t apart, int64_t scale,
                     int64_t slots, int64_t bound) {
    SmallVector<Step> steps;
    for (int64_t i = 0; i < count; ++i) {
      Value one = add(first, i * apart);
      Value iv = scale == 1
                     ? one
                     : arith::MulIOp::create(b, location, one, number(scale));
      steps.push_back({one, iv, exists(one, slots, bound)});
    }
    return steps;
  };
  SmallVector<Step> rowSteps =
      stepsOf(firstRow, tile.threadRows, tile.rows, 1,
              tile.rowTiles * tile.rows * tile.threadRows, rows);
  SmallVector<Step> vectorSteps =
      stepsOf(firstVector, tile.threadVectors, tile.vectors, nest.lanes,
              tile.vectorTiles * tile.vectors * tile.threadVectors, vectors);
  int64_t waiting = 0;
  for (const Step &row : rowSteps)
    for (const Step &vector : vectorSteps) {
      if (waiting++ == tile.atOnce) {
        elements.flushStores();
        waiting = 1;
      }
      CudaBuilder::Known fresh;
      elements.pushElements(fresh);
      elements.setLoop(rowLoop, row.iv);
      elements.setCondition(rowLoop, row.condition);
      elements.setLoop(laneLoop, vector.iv);
      elements.setCondition(laneLoop, vector.condition);
      writeOutputs();
      elements.popElements(fresh);
    }
  elements.flushStores();
  elements.popScope();
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
