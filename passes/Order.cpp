//===- Order.cpp - chooses an execution order that lowers the peak --------===//
//
/// \file
///     %a = weft.cluster ...          %a = weft.cluster ...
///     %b = weft.cluster ...   ->     %c = weft.cluster (%a)   // frees %a
///     %c = weft.cluster (%a)         %b = weft.cluster ...
///
/// List scheduling by memory pressure. Beside the dependences of the values, a
/// step whose result a global takes over comes after all readers of that
/// global, so that the result can be written straight into it.
//
//===----------------------------------------------------------------------===//

#include "passes/Actions.h"
#include "passes/Passes.h"
#include "passes/memory/Schedule.h"
#include "passes/memory/Steps.h"

namespace weft {
#define GEN_PASS_DEF_ORDERPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;
using namespace weft::memory;

/// Moves views and assigns that hang on `value` to the end of `block`.
static void moveDependents(Value value, Operation *end) {
  SmallVector<Operation *> users(value.getUsers());
  llvm::sort(users, [](Operation *a, Operation *b) {
    return a != b && a->isBeforeInBlock(b);
  });
  users.erase(llvm::unique(users), users.end());
  for (Operation *user : users) {
    if (!isa<ViewOp, AssignOp>(user))
      continue;
    user->moveBefore(end);
    for (Value result : user->getResults())
      moveDependents(result, end);
  }
}

static void applyOrder(EntryOp entry, ArrayRef<Operation *> order) {
  Operation *end = &entry.getBlock().back();
  for (Operation *step : order) {
    step->moveBefore(end);
    for (Value result : step->getResults())
      moveDependents(result, end);
  }
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct OrderPass : weft::impl::OrderPassBase<OrderPass> {
  using OrderPassBase::OrderPassBase;

  void runOnOperation() override {
    if (!reorder)
      return;
    for (auto entry : getOperation().getOps<EntryOp>()) {
      FailureOr<EntrySteps> steps = EntrySteps::create(entry);
      if (failed(steps))
        return signalPassFailure();
      SmallVector<Operation *> order = chooseOrder(*steps);
      tryRewrite(entry, [&] {
        bool moves = !llvm::equal(order, steps->getSteps());
        applyOrder(entry, order);
        return moves;
      });
    }
  }
};
} // namespace
