//===- Unbuilt.cpp - what is declared but not built yet -------------------===//
//
/// \file
/// Weak definitions: a pass that exists replaces its own. Each says plainly
/// that it is not built.
//
//===----------------------------------------------------------------------===//

#include "passes/Compile.h"
#include "passes/Passes.h"

using namespace mlir;

namespace {

struct UnbuiltPass : PassWrapper<UnbuiltPass, OperationPass<ModuleOp>> {
  MLIR_DEFINE_EXPLICIT_INTERNAL_INLINE_TYPE_ID(UnbuiltPass)
  explicit UnbuiltPass(StringRef name) : name(name) {}
  StringRef getArgument() const override { return name; }
  StringRef getDescription() const override { return "not built yet"; }
  void runOnOperation() override {
    getOperation().emitError("pass '") << name << "' is not built yet";
    signalPassFailure();
  }
  std::string name;
};

} // namespace

#define WEFT_WEAK __attribute__((weak))
#define WEFT_UNBUILT(NAME, ARGUMENT)                                           \
  WEFT_WEAK std::unique_ptr<Pass> create##NAME() {                             \
    return std::make_unique<UnbuiltPass>(ARGUMENT);                            \
  }

namespace weft {
WEFT_UNBUILT(ClusterPass, "cluster")
WEFT_WEAK std::unique_ptr<Pass> createClusterPass(ClusterPassOptions) {
  return createClusterPass();
}
WEFT_UNBUILT(OrderPass, "order")
WEFT_WEAK std::unique_ptr<Pass> createOrderPass(OrderPassOptions) {
  return createOrderPass();
}
WEFT_UNBUILT(CodegenCpuPass, "codegen-cpu")
WEFT_UNBUILT(AssignMemoryPass, "assign-memory")
WEFT_WEAK std::unique_ptr<Pass>
createAssignMemoryPass(AssignMemoryPassOptions) {
  return createAssignMemoryPass();
}
WEFT_UNBUILT(LowerKernelsPass, "lower-kernels")
WEFT_WEAK std::unique_ptr<Pass>
createLowerKernelsPass(LowerKernelsPassOptions) {
  return createLowerKernelsPass();
}

WEFT_WEAK FailureOr<std::string> packModules(ArrayRef<ModuleOp> modules,
                                             const CompileOptions &) {
  for (ModuleOp module : modules)
    module.emitError("writing artifacts is not built yet");
  return failure();
}
} // namespace weft
