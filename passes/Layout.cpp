//===- Layout.cpp - physical layouts --------------------------------------===//
//
/// \file
/// Every tensor is row-major: nothing is converted, and a tensor that already
/// carries a layout is an error.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"

#include "mlir/IR/BuiltinTypes.h"

namespace weft {
#define GEN_PASS_DEF_LAYOUTPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

/// Fails at the first value of `op` that carries a layout.
static WalkResult checkRowMajor(Operation *op) {
  for (Type type : op->getResultTypes())
    if (auto tensor = dyn_cast<RankedTensorType>(type);
        tensor && tensor.getEncoding()) {
      op->emitError("found layout ")
          << tensor.getEncoding() << ", expected a row-major tensor";
      return WalkResult::interrupt();
    }
  return WalkResult::advance();
}

namespace {

struct LayoutPass : weft::impl::LayoutPassBase<LayoutPass> {
  using LayoutPassBase::LayoutPassBase;

  void runOnOperation() override {
    if (getOperation().walk(checkRowMajor).wasInterrupted())
      signalPassFailure();
  }
};

} // namespace
