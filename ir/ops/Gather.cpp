//===- Gather.cpp - inference ---------------------------------------------===//

#include "ir/Ops.h"
#include "ir/ops/Checks.h"

using namespace mlir;
using namespace weft;

LogicalResult TakeOp::inferReturnTypes(MLIRContext *,
                                       std::optional<Location> location,
                                       Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  auto input = cast<RankedTensorType>(adaptor.getInput().getType());
  auto index = cast<RankedTensorType>(adaptor.getIndex().getType());
  int64_t axis = adaptor.getAxis();
  if (failed(checkAxis(location, axis, input.getRank())))
    return failure();
  SmallVector<int64_t> shape = dropAxes(input.getShape(), axis);
  if (index.getShape() != ArrayRef(shape))
    return emitOptionalError(location, "expected an index of shape ",
                             shapeText(shape), ", found ", index);
  types.push_back(withShape(input, shape));
  return success();
}
