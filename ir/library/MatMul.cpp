//===- MatMul.cpp - library messages of the matrix product ----------------===//

#include "ir/Ops.h"
#include "ir/library/Partitions.h"
#include "ir/plan/Plan.h"

using namespace mlir;
using namespace weft;

/// A partition gets at least this many rows of the product.
static constexpr int64_t leastRows = 8;

static plan::MatmulAttr buildMessage(MatMulOp op) {
  auto lhs = cast<RankedTensorType>(op.getLhs().getType());
  auto result = cast<RankedTensorType>(op.getResult().getType());
  ArrayRef<int64_t> sizes = result.getShape();
  int64_t batch = ShapedType::getNumElements(sizes.drop_back(2));
  int64_t m = sizes[sizes.size() - 2], n = sizes.back();
  int64_t k = lhs.getShape()[sizes.size() - (op.getTransposeA() ? 2 : 1)];
  int64_t partitions = library::choosePartitions(
      2 * batch * m * n * k, std::max(batch, batch * m / leastRows));
  return plan::MatmulAttr::get(op.getContext(), result.getElementType(), batch,
                               m, n, k, op.getTransposeA(), op.getTransposeB(),
                               partitions);
}

Attribute MatMulOp::getLibraryMessage() { return buildMessage(*this); }
