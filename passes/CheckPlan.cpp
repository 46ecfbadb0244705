//===- CheckPlan.cpp - proves a plan from its text ------------------------===//
//
/// \file
///     plan.kernel "a" (write 1 <arena, 0, 256>)
///     plan.kernel "b" (write 2 <arena, 0, 256>)
///     plan.kernel "c" (read 1 <arena, 0, 256>)     // error: value 2 is there
///
/// The proof lives in passes/check; it knows nothing of lifetimes but what the
/// steps themselves say.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"
#include "passes/check/ProgramChecker.h"

namespace weft {
#define GEN_PASS_DEF_CHECKPLANPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

namespace {
struct CheckPlanPass : weft::impl::CheckPlanPassBase<CheckPlanPass> {
  void runOnOperation() override {
    FailureOr<check::ModuleMemory> memory =
        check::readModuleMemory(getOperation());
    if (failed(memory))
      return signalPassFailure();
    int64_t proved = 0;
    for (auto program : getOperation().getOps<plan::ProgramOp>())
      if (failed(check::checkProgram(program, *memory, proved)))
        return signalPassFailure();
    reads += proved;
  }
};
} // namespace
