//===- LoadSchedule.cpp - loads before their first use --------------------===//

#include "passes/codegen/LoadSchedule.h"
#include "passes/codegen/CudaBuilder.h"
#include "passes/codegen/CudaShuffle.h"

#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Interfaces/SideEffectInterfaces.h"

using namespace mlir;
using namespace weft;

static bool isLoad(Operation &op) {
  return isa<LLVM::LoadOp>(op) || op.hasAttr(guardedLoadName);
}

/// Exchanges between lanes are pure to MLIR, but they must stay together.
static bool isFence(Operation &op) {
  bool isShuffle = op.getName().getStringRef() == "gpu.shuffle" &&
                   !op.hasAttr(looseShuffleName);
  return !isLoad(op) &&
         (op.getNumRegions() != 0 || !isMemoryEffectFree(&op) || isShuffle);
}

static int64_t wordsOf(Operation &op) {
  Type type = op.getResult(0).getType();
  int64_t lanes = 1;
  if (auto vector = dyn_cast<VectorType>(type))
    lanes = vector.getNumElements();
  int64_t bits = lanes * getElementTypeOrSelf(type).getIntOrFloatBitWidth();
  return (bits + 31) / 32;
}

/// Puts `op` behind `place` with what it needs from further down; `place` is
/// then `op`.
static void moveUp(Operation *op, Operation *&place) {
  if (op == place || op->getBlock() != place->getBlock() ||
      op->isBeforeInBlock(place))
    return;
  op->walk([&](Operation *inner) {
    for (Value operand : inner->getOperands())
      if (Operation *source = operand.getDefiningOp();
          source && !op->isAncestor(source))
        moveUp(source, place);
  });
  op->moveAfter(place);
  place = op;
}

static void schedule(Block &block, int64_t words) {
  Operation *last = nullptr;
  int64_t filled = 0;
  for (Operation &op : llvm::make_early_inc_range(block)) {
    if (isFence(op)) {
      last = nullptr;
      continue;
    }
    if (!isLoad(op))
      continue;
    if (!last || filled + wordsOf(op) > words) {
      last = &op;
      filled = 0;
    }
    filled += wordsOf(op);
    moveUp(&op, last);
  }
}

void weft::scheduleLoads(Operation *root, int64_t words) {
  root->walk([&](Block *block) { schedule(*block, words); });
}
