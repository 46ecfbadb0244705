//===- Constant.cpp - verifiers and folders -------------------------------===//

#include "ir/Ops.h"

using namespace mlir;
using namespace weft;

LogicalResult ConstantOp::verify() {
  auto value = dyn_cast<DenseElementsAttr>(getValue());
  if (!value)
    return emitOpError("expected a dense value");
  Type expected = getConstantElementType(getType().getElementType());
  if (value.getElementType() != expected)
    return emitOpError("keeps ")
           << getType().getElementType() << " in " << expected << ", found "
           << value.getElementType();
  if (value.getType().getShape() != getType().getShape())
    return emitOpError("expected a value of the shape of ")
           << getType() << ", found " << value.getType();
  return success();
}

OpFoldResult ConstantOp::fold(FoldAdaptor) { return getValue(); }

LogicalResult IotaOp::verify() {
  int64_t rank = getType().getRank();
  if (getAxis() >= 0 && int64_t(getAxis()) < rank)
    return success();
  return emitOpError("axis ")
         << int64_t(getAxis()) << " is out of range, expected [0, " << rank
         << ")";
}
