//===- Loss.cpp - gradient rules ------------------------------------------===//

#include "ir/ops/Loss.h"
#include "ir/gradient/Rule.h"

using namespace mlir;
using namespace weft;

/// The sum of the weights of one row: 1, or what smoothing alone gives where
/// the label is no class.
static Value weigh(Build &b, Value label, int64_t classes, double smoothing,
                   Value grad) {
  Value wide = widenLabel(b, label);
  Value valid = b.both(b.compare(CompareDirection::ge, wide, 0.0),
                       b.compare(CompareDirection::lt, wide, double(classes)));
  return b.select(valid, grad, b.scale(grad, smoothing));
}

/// g (softmax(x) sum(w) - w), with w the weights of the classes.
WEFT_GRADIENT_RULE(CrossEntropyOp) {
  Value x = op.getLogits();
  ArrayRef<int64_t> shape = shapeOf(x);
  int64_t axis = shape.size() - 1, classes = shape.back();
  double smoothing = op.getSmoothing().convertToDouble();
  double each = smoothing / double(classes);
  Value g = dropIgnored(b, op, grads[0]);
  Value match = matchClass(b, op.getLabel(), axis, shape);
  Value weights =
      b.select(match, b.splat(x, 1 - smoothing + each), b.splat(x, each));
  Value total = weigh(b, op.getLabel(), classes, smoothing, g);
  Value pull = b.mul(b.softmax(x, axis), b.spread(total, axis, shape));
  Value push = b.mul(weights, b.spread(g, axis, shape));
  out.append({b.sub(pull, push), nullptr});
}
