//===- MatMul.cpp - inference and cost ------------------------------------===//

#include "ir/Ops.h"
#include "ir/ops/Checks.h"

using namespace mlir;
using namespace weft;

LogicalResult MatMulOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  auto lhs = cast<RankedTensorType>(adaptor.getLhs().getType());
  auto rhs = cast<RankedTensorType>(adaptor.getRhs().getType());
  int64_t rank = lhs.getRank();
  if (failed(checkElements(location, lhs, rhs)))
    return failure();
  if (rank < 2 || rhs.getRank() != rank)
    return emitOptionalError(location,
                             "expected two tensors of one rank >= 2, found ",
                             lhs, " and ", rhs);
  if (lhs.getShape().drop_back(2) != rhs.getShape().drop_back(2))
    return emitOptionalError(location, "batch axes differ: ", lhs, " and ",
                             rhs);
  int64_t rows = lhs.getDimSize(rank - 2), summed = lhs.getDimSize(rank - 1);
  int64_t other = rhs.getDimSize(rank - 2), columns = rhs.getDimSize(rank - 1);
  if (adaptor.getTransposeA())
    std::swap(rows, summed);
  if (adaptor.getTransposeB())
    std::swap(other, columns);
  if (summed != other)
    return emitOptionalError(location, "summed sizes differ: ", summed, " of ",
                             lhs, " and ", other, " of ", rhs);
  SmallVector<int64_t> shape(lhs.getShape().drop_back(2));
  shape.append({rows, columns});
  types.push_back(withShape(lhs, shape));
  return success();
}

int64_t MatMulOp::getFlops() {
  RankedTensorType lhs = getLhs().getType();
  int64_t summed = lhs.getShape()[lhs.getRank() - (getTransposeA() ? 2 : 1)];
  return saturatingMultiply(2 * getType().getNumElements(), summed);
}
