//===- Reduce.cpp - gradient rules ----------------------------------------===//

#include "ir/gradient/Rule.h"

using namespace mlir;
using namespace weft;

WEFT_GRADIENT_RULE(ReduceSumOp) {
  out.push_back(b.spread(grads[0], op.getAxes(), shapeOf(op.getInput())));
}

/// Elements equal to the result share its gradient.
template <typename OpTy>
static Value shareEqual(OpTy op, Build &b, Value grad) {
  Value x = op.getInput();
  ArrayRef<int64_t> axes = op.getAxes(), shape = shapeOf(x);
  Value equal = b.compare(CompareDirection::eq, x, b.spread(op, axes, shape));
  Value ones = b.cast(equal, tensorOf(x).getElementType());
  Value each = b.div(grad, b.sum(ones, axes));
  return b.keepWhere(equal, b.spread(each, axes, shape));
}

WEFT_GRADIENT_RULE(ReduceMaxOp) { out.push_back(shareEqual(op, b, grads[0])); }
WEFT_GRADIENT_RULE(ReduceMinOp) { out.push_back(shareEqual(op, b, grads[0])); }

//===----------------------------------------------------------------------===//
// Product
//===----------------------------------------------------------------------===//

/// Moves the elements of rank 2 `x` by `by` along axis 1, up where `up`; ones
/// come in.
static Value shift(Build &b, Value x, int64_t by, bool up) {
  int64_t rows = shapeOf(x)[0], size = shapeOf(x)[1];
  int64_t rest = std::max<int64_t>(size - by, 0), moved = size - rest;
  SmallVector<int64_t> none{0, 0}, ones{1, 1}, gap{0, moved};
  SmallVector<int64_t> offsets{0, up ? 0 : moved}, sizes{rows, rest};
  Value kept = b.make<SliceOp>(x, offsets, sizes, ones);
  return b.make<PadOp>(kept, up ? gap : none, up ? none : gap, none,
                       llvm::APFloat(1.0));
}

/// The product of all elements before (where `up`) or after each one.
static Value productBeside(Build &b, Value x, bool up) {
  Value product = shift(b, x, 1, up);
  for (int64_t by = 1; by < shapeOf(x)[1]; by *= 2)
    product = b.mul(product, shift(b, product, by, up));
  return product;
}

/// g times the product of the other elements. No division, so that zeros are
/// right in every order.
WEFT_GRADIENT_RULE(ReduceProdOp) {
  Value x = op.getInput();
  ArrayRef<int64_t> axes = op.getAxes(), shape = shapeOf(x);
  SmallVector<int64_t> order, inverse(shape.size()), moved;
  int64_t rows = 1, size = 1;
  for (int64_t d = 0; d < int64_t(shape.size()); ++d)
    if (!llvm::is_contained(axes, d)) {
      order.push_back(d);
      rows *= shape[d];
    }
  for (int64_t axis : axes) {
    order.push_back(axis);
    size *= shape[axis];
  }
  for (auto [d, axis] : llvm::enumerate(order)) {
    inverse[axis] = d;
    moved.push_back(shape[axis]);
  }
  Value flat = b.reshape(b.transpose(x, order), {rows, size});
  Value others =
      b.mul(productBeside(b, flat, true), productBeside(b, flat, false));
  others = b.transpose(b.reshape(others, moved), inverse);
  out.push_back(b.mul(b.spread(grads[0], axes, shape), others));
}
