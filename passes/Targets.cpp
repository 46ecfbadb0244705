//===- Targets.cpp - what a module is compiled for ------------------------===//

#include "passes/Targets.h"

#include "mlir/IR/Builders.h"
#include "passes/Phases.h"
#include "llvm/ADT/StringSwitch.h"

#include <optional>

using namespace mlir;
using namespace weft;

llvm::StringRef weft::stringifyTarget(TargetKind kind) {
  return kind == TargetKind::Cuda ? "cuda" : "cpu";
}

FailureOr<TargetKind> weft::getTarget(ModuleOp module) {
  Attribute attribute = module->getAttr(targetAttrName);
  if (!attribute)
    return TargetKind::Cpu;
  auto name = dyn_cast<StringAttr>(attribute);
  auto kind = llvm::StringSwitch<std::optional<TargetKind>>(
                  name ? name.getValue() : llvm::StringRef())
                  .Case("cpu", TargetKind::Cpu)
                  .Case("cuda", TargetKind::Cuda)
                  .Default(std::nullopt);
  if (kind)
    return *kind;
  return module.emitError("unknown target ")
         << attribute << "; expected \"cpu\" or \"cuda\"";
}

void weft::setTarget(ModuleOp module, TargetKind kind) {
  module->setAttr(targetAttrName,
                  StringAttr::get(module.getContext(), stringifyTarget(kind)));
}

std::vector<TargetKind> weft::targetsOf(const CompileOptions &options) {
  std::vector<TargetKind> kinds;
  if (!options.cpuVariants.empty())
    kinds.push_back(TargetKind::Cpu);
  if (!options.cudaVariants.empty())
    kinds.push_back(TargetKind::Cuda);
  return kinds;
}

LogicalResult weft::splitByTarget(std::vector<OwningOpRef<ModuleOp>> &modules,
                                  const CompileOptions &options) {
  std::vector<OwningOpRef<ModuleOp>> common, split;
  for (OwningOpRef<ModuleOp> &module : modules) {
    FailureOr<Phase> phase = getPhase(*module);
    if (failed(phase))
      return failure();
    bool isCommon =
        *phase <= Phase::Cast && !(*module)->hasAttr(targetAttrName);
    (isCommon ? common : split).push_back(std::move(module));
  }
  std::vector<TargetKind> kinds = targetsOf(options);
  for (TargetKind kind : kinds)
    for (OwningOpRef<ModuleOp> &module : common) {
      bool isLast = kind == kinds.back();
      split.push_back(isLast ? std::move(module)
                             : OwningOpRef<ModuleOp>(module->clone()));
      // The CPU is what a module without a word is for.
      if (kind != TargetKind::Cpu)
        setTarget(*split.back(), kind);
    }
  modules = std::move(split);
  return success();
}
