//===- ExpandUpdates.cpp - optimizer updates as plain ops -----------------===//
//
/// \file
///     weft.update %g globals [[@w]] ({^bb0(%p, %g): weft.yield %new})
///  -> %p = weft.read @w
///     ... %new ...
///     weft.assign @w, %new
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"

#include "ir/Ops.h"

namespace weft {
#define GEN_PASS_DEF_EXPANDUPDATESPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

namespace {

struct ExpandUpdatesPass
    : weft::impl::ExpandUpdatesPassBase<ExpandUpdatesPass> {
  using ExpandUpdatesPassBase::ExpandUpdatesPassBase;

  void runOnOperation() override {
    SmallVector<UpdateOp> updates;
    getOperation().walk([&](UpdateOp op) { updates.push_back(op); });
    IRRewriter rewriter(&getContext());
    for (UpdateOp update : updates)
      update.expand(rewriter);
  }
};

} // namespace
