//===- Decompose.cpp - compound ops in simpler ones -----------------------===//
//
/// \file
///     %p = weft.softmax %x, 1   ->   reduce_max, sub, exp, reduce_sum, div
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"

#include "ir/Interfaces.h"

namespace weft {
#define GEN_PASS_DEF_DECOMPOSEPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

/// The compound ops in program order.
static SmallVector<DecomposableOp> findCompound(ModuleOp module) {
  SmallVector<DecomposableOp> found;
  module.walk([&](DecomposableOp op) { found.push_back(op); });
  return found;
}

namespace {

struct DecomposePass : weft::impl::DecomposePassBase<DecomposePass> {
  using DecomposePassBase::DecomposePassBase;

  void runOnOperation() override {
    // What one op is written in may be compound itself.
    for (auto found = findCompound(getOperation()); !found.empty();
         found = findCompound(getOperation()))
      for (DecomposableOp op : found) {
        OpBuilder builder(op);
        op->replaceAllUsesWith(op.decompose(builder));
        op->erase();
      }
  }
};

} // namespace
