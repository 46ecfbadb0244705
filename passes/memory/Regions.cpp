//===- Regions.cpp - globals and constants in memory ----------------------===//

#include "passes/memory/Regions.h"

using namespace mlir;
using namespace weft;
using namespace weft::memory;
using plan::MemoryRegion;
using plan::SliceAttr;

void memory::placeGlobals(ModuleOp module) {
  int64_t globalsEnd = 0, stateEnd = 0;
  for (auto global : module.getOps<GlobalOp>()) {
    bool isState = global.getKind() == GlobalKind::State ||
                   global.getKind() == GlobalKind::Hyper;
    int64_t &end = isState ? stateEnd : globalsEnd;
    int64_t bytes = plan::tensorBytes(global.getTensorType());
    MemoryRegion region = isState ? MemoryRegion::State : MemoryRegion::Globals;
    global->setAttr(plan::globalSliceName,
                    SliceAttr::get(module.getContext(), region, end, bytes));
    end += plan::alignBytes(bytes);
  }
}

SliceAttr memory::getGlobalSlice(GlobalOp global) {
  return global->getAttrOfType<SliceAttr>(plan::globalSliceName);
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// `value` rounded to the element type of `type`.
static DenseElementsAttr convert(DenseElementsAttr value,
                                 RankedTensorType type) {
  Type element = type.getElementType();
  if (auto floatType = dyn_cast<mlir::FloatType>(element))
    return cast<DenseFPElementsAttr>(value).mapValues(
        floatType, [&](const APFloat &number) {
          APFloat rounded = number;
          bool losesInfo = false;
          rounded.convert(floatType.getFloatSemantics(),
                          APFloat::rmNearestTiesToEven, &losesInfo);
          return rounded.bitcastToAPInt();
        });
  unsigned width = element.getIntOrFloatBitWidth();
  return cast<DenseIntElementsAttr>(value).mapValues(
      element, [&](const APInt &number) { return number.trunc(width); });
}

SliceAttr ConstantPool::place(DenseElementsAttr value, RankedTensorType type,
                              Location loc) {
  if (value.getElementType() != type.getElementType())
    value = convert(value, type);
  auto [it, isNew] = slices.try_emplace(value);
  if (!isNew)
    return it->second;
  int64_t bytes = plan::tensorBytes(type);
  it->second =
      SliceAttr::get(module.getContext(), MemoryRegion::Constants, end, bytes);
  end += plan::alignBytes(bytes);
  OpBuilder builder(module.getContext());
  auto runs = llvm::find_if(*module.getBody(), [](Operation &op) {
    return isa<EntryOp, plan::ProgramOp>(op);
  });
  builder.setInsertionPoint(module.getBody(), runs);
  plan::ConstantOp::create(builder, loc, it->second, value);
  return it->second;
}
