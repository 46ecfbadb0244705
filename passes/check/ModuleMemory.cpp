//===- ModuleMemory.cpp - where globals and constants lie -----------------===//

#include "passes/check/ProgramCheckerImpl.h"

using namespace mlir;
using namespace weft;
using namespace weft::check;
using plan::MemoryRegion;
using plan::SliceAttr;

static int64_t roundUp(int64_t bytes) { return (bytes + 255) & ~int64_t(255); }

LogicalResult check::checkDisjoint(
    SmallVectorImpl<std::pair<SliceAttr, Operation *>> &slices) {
  llvm::sort(slices, [](const auto &a, const auto &b) {
    return std::pair(a.first.getRegion(), a.first.getOffset()) <
           std::pair(b.first.getRegion(), b.first.getOffset());
  });
  const std::pair<SliceAttr, Operation *> *last = nullptr;
  for (const auto &entry : slices) {
    if (entry.first.getOffset() % 256)
      return (entry.second->emitOpError("starts at byte ")
              << entry.first.getOffset() << ", no multiple of 256");
    if (entry.first.getBytes() == 0)
      continue;
    if (last && last->first.overlaps(entry.first)) {
      InFlightDiagnostic diagnostic =
          entry.second->emitOpError("shares bytes with another");
      diagnostic.attachNote(last->second->getLoc()) << "this one";
      return diagnostic;
    }
    last = &entry;
  }
  return success();
}

FailureOr<ModuleMemory> check::readModuleMemory(ModuleOp module) {
  ModuleMemory memory;
  SmallVector<std::pair<SliceAttr, Operation *>> all;
  for (auto global : module.getOps<GlobalOp>()) {
    auto slice = global->getAttrOfType<SliceAttr>(plan::globalSliceName);
    if (!slice)
      return global.emitOpError("has no slice; run `assign-memory` first");
    memory.globals[global.getSymNameAttr()] = slice;
    bool isState = slice.getRegion() == MemoryRegion::State;
    int64_t &end = isState ? memory.stateBytes : memory.globalsBytes;
    end = std::max(end, roundUp(slice.getEnd()));
    all.push_back({slice, global});
  }
  for (auto constant : module.getOps<plan::ConstantOp>()) {
    memory.constants.push_back(constant.getSlice());
    memory.constantsBytes =
        std::max(memory.constantsBytes, roundUp(constant.getSlice().getEnd()));
    all.push_back({constant.getSlice(), constant});
  }
  if (failed(checkDisjoint(all)))
    return failure();
  return memory;
}
