//===- Gather.cpp - gradient rules ----------------------------------------===//

#include "ir/gradient/Rule.h"
#include "ir/ops/Loss.h"

using namespace mlir;
using namespace weft;

/// The gradient stands where the index points, 0 elsewhere.
WEFT_GRADIENT_RULE(TakeOp) {
  ArrayRef<int64_t> shape = shapeOf(op.getInput());
  int64_t axis = op.getAxis();
  Value match = matchClass(b, op.getIndex(), axis, shape);
  out.push_back(b.keepWhere(match, b.spread(grads[0], axis, shape)));
  out.push_back(nullptr);
}
