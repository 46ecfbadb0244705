//===- FuseEpilogues.cpp - what follows a library call joins it -----------===//
//
/// \file
///     %y = weft.matmul %x, %w      ->  %z = weft.matmul_epilogue bias
///     %z = weft.add %y, %b                      %x, %w, %b
///
/// Ops say themselves what they take in (`EpilogueOp`). The walk is forward:
/// the gradient of a ReLU is taken in where the ReLU was before.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"

#include "ir/Ops.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/IR/Remarks.h"
#include "passes/Actions.h"

namespace weft {
#define GEN_PASS_DEF_FUSEEPILOGUESPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

namespace {
struct FuseEpiloguesPass
    : weft::impl::FuseEpiloguesPassBase<FuseEpiloguesPass> {
  using Base::Base;

  void runOnOperation() override {
    for (auto entry : getOperation().getOps<EntryOp>()) {
      SmallVector<EpilogueOp> ops(entry.getBlock().getOps<EpilogueOp>());
      for (EpilogueOp op : ops)
        take(entry, op);
    }
  }

  void take(EntryOp entry, EpilogueOp op) {
    Location location = op.getLoc();
    StringRef name = op->getName().getStringRef();
    IRRewriter rewriter(op->getContext());
    FailureOr<StringRef> what = failure();
    bool done = tryRewrite(entry, [&] {
      what = op.takeEpilogue(rewriter, finiteMath);
      return succeeded(what);
    });
    taken += done;
    auto opts = remark::RemarkOpts::name("epilogue").category("cluster");
    if (done)
      remark::passed(location, opts)
          << remark::add("{0} took in {1}", name, *what);
    else
      remark::missed(location, opts) << remark::add(
          "{0} has nothing to take in: no bias or gradient of "
          "one follows it alone{1}",
          name,
          finiteMath ? ", no ReLU either" : "; ReLUs need -ffinite-math-only");
  }
};
} // namespace
