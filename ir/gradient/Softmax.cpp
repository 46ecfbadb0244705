//===- Softmax.cpp - gradient rules ---------------------------------------===//

#include "ir/gradient/Rule.h"

using namespace mlir;
using namespace weft;

/// y (g - sum(g y))
WEFT_GRADIENT_RULE(SoftmaxOp) {
  int64_t axis = op.getAxis();
  Value weighted = b.sum(b.mul(grads[0], op), axis);
  Value rest = b.sub(grads[0], b.spread(weighted, axis, shapeOf(op)));
  out.push_back(b.mul(rest, op));
}

/// g - e^y sum(g)
WEFT_GRADIENT_RULE(LogSoftmaxOp) {
  int64_t axis = op.getAxis();
  Value total = b.spread(b.sum(grads[0], axis), axis, shapeOf(op));
  out.push_back(b.sub(grads[0], b.mul(b.exp(op), total)));
}
