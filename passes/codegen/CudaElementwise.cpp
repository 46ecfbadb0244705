//===- CudaElementwise.cpp - threads in the order of elements -------------===//

#include "passes/codegen/CudaNestWriter.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace weft;

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
