//===- Build.cpp - short names for building ops ---------------------------===//

#include "ir/Build.h"

using namespace mlir;
using namespace weft;

Value Build::splat(Value like, double number) {
  return splat(tensorOf(like), number);
}

Value Build::splat(RankedTensorType type, double number) {
  return make<ConstantOp>(type, number);
}

Value Build::iota(ArrayRef<int64_t> shape, Type element, int64_t axis) {
  return make<IotaOp>(RankedTensorType::get(shape, element), axis);
}

Value Build::scale(Value x, double factor) {
  return factor == 1 ? x : mul(x, splat(x, factor));
}

Value Build::offset(Value x, double number) {
  return number == 0 ? x : add(x, splat(x, number));
}

Value Build::compare(CompareDirection direction, Value x, Value y) {
  return make<CompareOp>(direction, x, y);
}

Value Build::compare(CompareDirection direction, Value x, double number) {
  return compare(direction, x, splat(x, number));
}

Value Build::select(Value condition, Value x, Value y) {
  return make<SelectOp>(x.getType(), condition, x, y);
}

Value Build::keepWhere(Value condition, Value x) {
  return select(condition, x, zero(x));
}

Value Build::cast(Value x, Type element) {
  if (tensorOf(x).getElementType() == element)
    return x;
  return make<CastOp>(withElement(tensorOf(x), element), x);
}

Value Build::reshape(Value x, ArrayRef<int64_t> shape) {
  if (shapeOf(x) == shape)
    return x;
  return make<ReshapeOp>(withShape(tensorOf(x), shape), x);
}

Value Build::transpose(Value x, ArrayRef<int64_t> permutation) {
  return make<TransposeOp>(x, permutation);
}

Value Build::broadcast(Value x, ArrayRef<int64_t> shape) {
  if (shapeOf(x) == shape)
    return x;
  return make<BroadcastToOp>(withShape(tensorOf(x), shape), x);
}

Value Build::spread(Value x, ArrayRef<int64_t> axes, ArrayRef<int64_t> shape) {
  SmallVector<int64_t> thin(shape);
  for (int64_t axis : axes)
    thin[axis] = 1;
  return broadcast(reshape(x, thin), shape);
}

Value Build::fill(Value number, ArrayRef<int64_t> shape) {
  return spread(number, llvm::to_vector(llvm::seq<int64_t>(shape.size())),
                shape);
}

Value Build::sum(Value x, ArrayRef<int64_t> axes) {
  return axes.empty() ? x : make<ReduceSumOp>(x, axes);
}

Value Build::sumAll(Value x) {
  return sum(x, llvm::to_vector(llvm::seq<int64_t>(shapeOf(x).size())));
}

Value Build::max(Value x, ArrayRef<int64_t> axes) {
  return make<ReduceMaxOp>(x, axes);
}

Value Build::softmax(Value x, int64_t axis) { return make<SoftmaxOp>(x, axis); }
