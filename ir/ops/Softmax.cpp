//===- Softmax.cpp - verifiers and decomposition --------------------------===//

#include "ir/Build.h"
#include "ir/ops/Checks.h"

using namespace mlir;
using namespace weft;

LogicalResult SoftmaxOp::verify() {
  return checkAxis(getLoc(), getAxis(), getType().getRank());
}

LogicalResult LogSoftmaxOp::verify() {
  return checkAxis(getLoc(), getAxis(), getType().getRank());
}

/// x - max(x): the largest exponential becomes 1.
static Value shift(Build &build, Value x, int64_t axis) {
  Value largest = build.max(x, axis);
  return build.sub(x, build.spread(largest, axis, shapeOf(x)));
}

SmallVector<Value> SoftmaxOp::decompose(OpBuilder &builder) {
  Build build(builder, getLoc());
  int64_t axis = getAxis();
  Value e = build.exp(shift(build, getInput(), axis));
  Value total = build.spread(build.sum(e, axis), axis, shapeOf(e));
  return {build.div(e, total)};
}

SmallVector<Value> LogSoftmaxOp::decompose(OpBuilder &builder) {
  Build build(builder, getLoc());
  int64_t axis = getAxis();
  Value x = shift(build, getInput(), axis);
  Value total = build.log(build.sum(build.exp(x), axis));
  return {build.sub(x, build.spread(total, axis, shapeOf(x)))};
}
