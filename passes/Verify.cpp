//===- Verify.cpp - what each phase promises ------------------------------===//
//
/// \file
/// One pass per phase. A promise that holds is written into `weft.phase`.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"

#include "ir/Ops.h"
#include "ir/plan/Plan.h"
#include "passes/Phases.h"

namespace weft {
#define GEN_PASS_DEF_VERIFYTYPEDPASS
#define GEN_PASS_DEF_VERIFYDIFFERENTIATEDPASS
#define GEN_PASS_DEF_VERIFYCASTPASS
#define GEN_PASS_DEF_VERIFYLAIDOUTPASS
#define GEN_PASS_DEF_VERIFYCLUSTEREDPASS
#define GEN_PASS_DEF_VERIFYORDEREDPASS
#define GEN_PASS_DEF_VERIFYPLANNEDPASS
#define GEN_PASS_DEF_VERIFYLOWEREDPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Promises
//===----------------------------------------------------------------------===//

/// Why an op may not stand in a phase; empty where it may.
using Objection = llvm::function_ref<StringRef(Operation *)>;

/// Walks every op under `module`; an objection is an error at the op.
static LogicalResult check(ModuleOp module, Phase phase, Objection objection) {
  WalkResult walk = module.walk([&](Operation *op) {
    StringRef reason = objection(op);
    if (reason.empty())
      return WalkResult::advance();
    op->emitOpError() << reason << " in phase " << stringifyPhase(phase);
    return WalkResult::interrupt();
  });
  return failure(walk.wasInterrupted());
}

static LogicalResult verifyTyped(ModuleOp module) {
  return check(module, Phase::Typed, [](Operation *op) -> StringRef {
    return isa<UpdateOp, ClusterOp>(op) ? "is not expected yet" : "";
  });
}

static LogicalResult verifyDifferentiated(ModuleOp module) {
  return check(module, Phase::Differentiated, [](Operation *op) -> StringRef {
    return isa<GradientOp, MinimizeOp>(op) ? "is left" : "";
  });
}

/// True if `op` mentions the policy float in a result, a block argument or a
/// type attribute.
static bool mentionsPolicyFloat(Operation *op) {
  auto isPolicy = [](Type type) {
    return isa<PolicyFloatType>(getElementTypeOrSelf(type));
  };
  auto inBlock = [&](Block &block) {
    return llvm::any_of(block.getArgumentTypes(), isPolicy);
  };
  for (Region &region : op->getRegions())
    if (llvm::any_of(region, inBlock))
      return true;
  for (NamedAttribute attribute : op->getAttrs()) {
    bool found = false;
    attribute.getValue().walk([&](PolicyFloatType) { found = true; });
    if (found)
      return true;
  }
  return llvm::any_of(op->getResultTypes(), isPolicy);
}

static LogicalResult verifyCast(ModuleOp module) {
  return check(module, Phase::Cast, [](Operation *op) -> StringRef {
    return mentionsPolicyFloat(op) ? "still has !weft.float" : "";
  });
}

static LogicalResult verifyLaidOut(ModuleOp module) {
  return check(module, Phase::LaidOut, [](Operation *op) -> StringRef {
    return isa<UpdateOp, DecomposableOp>(op) ? "is left" : "";
  });
}

/// What an entry may hold from `clustered` on.
static bool isClustered(Operation *op) {
  return isa<ReadOp, AssignOp, ConstantOp, ClusterOp, ReturnOp>(op) ||
         isa<ViewOp, LibraryOp>(op);
}

static LogicalResult verifyClusters(ModuleOp module, Phase phase) {
  return check(module, phase, [](Operation *op) -> StringRef {
    bool stands = isa_and_nonnull<EntryOp>(op->getParentOp());
    return stands && !isClustered(op) ? "stands outside a cluster" : "";
  });
}

static LogicalResult verifyPlan(ModuleOp module, Phase phase) {
  if (module.getOps<plan::ProgramOp>().empty())
    return module.emitError("expected a plan.program in phase ")
           << stringifyPhase(phase);
  return check(module, phase, [](Operation *op) -> StringRef {
    return isa<EntryOp>(op) ? "is left" : "";
  });
}

//===----------------------------------------------------------------------===//
// Passes
//===----------------------------------------------------------------------===//

namespace {

/// Runs the promise of a phase and writes the phase down.
#define WEFT_VERIFY_PASS(PHASE, PROMISE)                                       \
  struct Verify##PHASE##Pass                                                   \
      : weft::impl::Verify##PHASE##PassBase<Verify##PHASE##Pass> {             \
    using Verify##PHASE##PassBase::Verify##PHASE##PassBase;                    \
                                                                               \
    void runOnOperation() override {                                           \
      if (failed(PROMISE))                                                     \
        return signalPassFailure();                                            \
      setPhase(getOperation(), Phase::PHASE);                                  \
    }                                                                          \
  };

WEFT_VERIFY_PASS(Typed, verifyTyped(getOperation()))
WEFT_VERIFY_PASS(Differentiated, verifyDifferentiated(getOperation()))
WEFT_VERIFY_PASS(Cast, verifyCast(getOperation()))
WEFT_VERIFY_PASS(LaidOut, verifyLaidOut(getOperation()))
WEFT_VERIFY_PASS(Clustered, verifyClusters(getOperation(), Phase::Clustered))
WEFT_VERIFY_PASS(Ordered, verifyClusters(getOperation(), Phase::Ordered))
WEFT_VERIFY_PASS(Planned, verifyPlan(getOperation(), Phase::Planned))
WEFT_VERIFY_PASS(Lowered, verifyPlan(getOperation(), Phase::Lowered))

} // namespace
