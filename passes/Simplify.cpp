//===- Simplify.cpp - folding, algebra, equal and dead ops ----------------===//
//
/// \file
///     %1 = weft.mul %x, %one        ->   %x
///     %2 = weft.exp %x              ->   %2
///     %3 = weft.exp %x              ->   %2
///
/// What folds is written beside the ops; this pass only applies it. An entry
/// that still takes a gradient waits: which of several equal values a gradient
/// is taken of is part of its meaning.
//
//===----------------------------------------------------------------------===//

#include "passes/Actions.h"
#include "passes/Passes.h"

#include "ir/Ops.h"
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
static RewritePatternSet collectPatterns(MLIRContext *context) {
  RewritePatternSet patterns(context);
  for (Dialect *dialect : context->getLoadedDialects())
    dialect->getCanonicalizationPatterns(patterns);
  for (RegisteredOperationName name : context->getRegisteredOperations())
    name.getCanonicalizationPatterns(patterns, context);
  return patterns;
}

namespace {

/// Folding as a pattern, so that it is counted like the others.
struct Fold : RewritePattern {
  explicit Fold(MLIRContext *context)
      : RewritePattern(MatchAnyOpTypeTag(), /*benefit=*/1, context) {}

  LogicalResult matchAndRewrite(Operation *op,
                                PatternRewriter &rewriter) const override {
    SmallVector<Value> values;
    if (op->hasTrait<OpTrait::ConstantLike>() ||
        failed(rewriter.tryFold(op, values)))
      return failure();
    if (!values.empty())
      rewriter.replaceOp(op, values);
    return success();
  }
};

struct SimplifyPass : weft::impl::SimplifyPassBase<SimplifyPass> {
  using SimplifyPassBase::SimplifyPassBase;

  LogicalResult initialize(MLIRContext *context) override {
    RewritePatternSet set = collectPatterns(context);
    if (oneByOne)
      set.add<Fold>(context);
    patterns = std::move(set);
    return success();
  }

  void runOnOperation() override {
    for (Operation &part : getOperation().getOps()) {
      bool isIsolated = part.hasTrait<OpTrait::IsIsolatedFromAbove>();
      if (isIsolated && !takesGradient(part) && failed(simplify(&part)))
        return signalPassFailure();
    }
  }

  static bool takesGradient(Operation &part) {
    return part.walk([](GradientOp) { return WalkResult::interrupt(); })
        .wasInterrupted();
  }

  LogicalResult simplify(Operation *part) {
    IRRewriter rewriter(&getContext());
    bool changed = true;
    // Merging equal ops uncovers algebra and the other way round.
    for (int round = 0; changed && round < 4; ++round) {
      if (oneByOne)
        applyOneByOne(part);
      else if (failed(applyPatternsGreedily(part, patterns)))
        return failure();
      changed = tryRewrite(getOperation(), [&] {
        bool merged = false;
        DominanceInfo dominance(part);
        eliminateCommonSubExpressions(rewriter, dominance, part, &merged);
        return merged;
      });
    }
    return success();
  }

  /// Each change is an action of its own, which a limit may stop.
  void applyOneByOne(Operation *part) {
    auto config =
        GreedyRewriteConfig().enableFolding(false).setMaxNumRewrites(1);
    auto applyOne = [&] {
      bool changed = false;
      // Stopping after one rewrite counts as not having converged.
      (void)applyPatternsGreedily(part, patterns, config, &changed);
      return changed;
    };
    while (tryRewrite(getOperation(), applyOne))
      ;
  }

  FrozenRewritePatternSet patterns;
};

} // namespace
