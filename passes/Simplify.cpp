//===- Simplify.cpp - folding, algebra, equal and dead ops ----------------===//
//
/// \file
///     %1 = weft.mul %x, %one        ->   %x
///     %2 = weft.exp %x              ->   %2
///     %3 = weft.exp %x              ->   %2
///
/// What folds is written beside the ops; this pass only applies it.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"

#include "mlir/IR/Dominance.h"
#include "mlir/IR/PatternMatch.h"
#include "mlir/Transforms/CSE.h"
#include "mlir/Transforms/GreedyPatternRewriteDriver.h"

namespace weft {
#define GEN_PASS_DEF_SIMPLIFYPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

/// The patterns that ops and dialects bring along.
static FrozenRewritePatternSet collectPatterns(MLIRContext *context) {
  RewritePatternSet patterns(context);
  for (Dialect *dialect : context->getLoadedDialects())
    dialect->getCanonicalizationPatterns(patterns);
  for (RegisteredOperationName name : context->getRegisteredOperations())
    name.getCanonicalizationPatterns(patterns, context);
  return std::move(patterns);
}

namespace {

struct SimplifyPass : weft::impl::SimplifyPassBase<SimplifyPass> {
  using SimplifyPassBase::SimplifyPassBase;

  LogicalResult initialize(MLIRContext *context) override {
    patterns = collectPatterns(context);
    return success();
  }

  void runOnOperation() override {
    IRRewriter rewriter(&getContext());
    bool changed = true;
    // Merging equal ops uncovers algebra and the other way round.
    for (int round = 0; changed && round < 4; ++round) {
      if (failed(applyPatternsGreedily(getOperation(), patterns)))
        return signalPassFailure();
      DominanceInfo dominance(getOperation());
      eliminateCommonSubExpressions(rewriter, dominance, getOperation(),
                                    &changed);
    }
  }

  FrozenRewritePatternSet patterns;
};

} // namespace
