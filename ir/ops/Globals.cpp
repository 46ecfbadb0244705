//===- Globals.cpp - global, read, assign ---------------------------------===//

#include "ir/Ops.h"

using namespace mlir;
using namespace weft;

LogicalResult GlobalOp::verify() {
  InitKind kind = getInit().getKind();
  if (kind != InitKind::Constant && !isFloatTensor(getType()))
    return emitOpError("expected a constant initialiser for ")
           << getType() << ", found " << stringifyInitKind(kind);
  if (kind == InitKind::Orthogonal && getTensorType().getRank() < 2)
    return emitOpError("orthogonal initialiser needs rank >= 2, found ")
           << getType();
  if (getOwner() && getKind() != GlobalKind::Optimizer)
    return emitOpError("only optimizer state has an owner, found one on a ")
           << stringifyGlobalKind(getKind());
  return success();
}

/// The global `name` as seen from `op`, of type `type`.
static FailureOr<GlobalOp> findGlobal(Operation *op, FlatSymbolRefAttr name,
                                      Type type,
                                      SymbolTableCollection &symbols) {
  auto global = symbols.lookupNearestSymbolFrom<GlobalOp>(op, name);
  if (!global)
    return op->emitOpError("names ") << name << ", which is not a weft.global";
  if (global.getType() != type) {
    InFlightDiagnostic diagnostic = op->emitOpError("expected the type of ")
                                    << name << ", " << global.getType()
                                    << ", found " << type;
    diagnostic.attachNote(global.getLoc()) << "declared here";
    return diagnostic;
  }
  return global;
}

LogicalResult ReadOp::verifySymbolUses(SymbolTableCollection &symbols) {
  return findGlobal(*this, getGlobalAttr(), getType(), symbols);
}

LogicalResult AssignOp::verifySymbolUses(SymbolTableCollection &symbols) {
  auto global =
      findGlobal(*this, getGlobalAttr(), getValue().getType(), symbols);
  if (failed(global))
    return failure();
  if (global->getKind() == GlobalKind::Hyper)
    return emitOpError("assigns the hyper ") << getGlobalAttr();
  return success();
}
