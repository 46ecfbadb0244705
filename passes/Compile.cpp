//===- Compile.cpp - the compiler as a library ----------------------------===//

#include "passes/Compile.h"

#include "passes/Export.h"
#include "passes/Passes.h"
#include "passes/Pipelines.h"

using namespace mlir;
using namespace weft;

LogicalResult weft::runTo(ModuleOp module, Phase to,
                          const CompileOptions &options,
                          function_ref<void(PassManager &)> configure) {
  auto from = getPhase(module);
  if (failed(from))
    return failure();
  if (to < *from)
    return module.emitError("the module is already in phase ")
           << stringifyPhase(*from) << ", cannot go back to "
           << stringifyPhase(to);
  auto target = getTarget(module);
  if (failed(target))
    return failure();
  if (to == Phase::Packed)
    to = Phase::Lowered;
  PassManager manager(module.getContext(), ModuleOp::getOperationName());
  if (configure)
    configure(manager);
  buildPipeline(manager, *from, to, *target, options);
  return manager.run(module);
}

FailureOr<std::string> weft::packModules(ArrayRef<ModuleOp> modules,
                                         const CompileOptions &options) {
  for (ModuleOp module : modules)
    if (failed(runTo(module, Phase::Lowered, options)))
      return failure();
  return exportPack(modules, options);
}
