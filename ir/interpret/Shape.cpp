//===- Shape.cpp - meaning of the shape family ----------------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

using namespace mlir;
using namespace weft;
using reference::forEachIndex;
using reference::Index;
using weft::reference::Tensor;

using Operands = ArrayRef<const Tensor *>;
using Results = MutableArrayRef<Tensor>;

LogicalResult ReshapeOp::interpret(Operands operands, Results results) {
  for (int64_t i = 0; i < results[0].size(); ++i)
    results[0].copyElement(i, *operands[0], i);
  return success();
}

LogicalResult TransposeOp::interpret(Operands operands, Results results) {
  const Tensor &x = *operands[0];
  forEachIndex(results[0].shape(), [&](ArrayRef<int64_t> index, int64_t at) {
    Index source(index.size());
    for (auto [d, axis] : llvm::enumerate(getPermutation()))
      source[axis] = index[d];
    results[0].copyElement(at, x, x.position(source));
  });
  return success();
}

LogicalResult BroadcastToOp::interpret(Operands operands, Results results) {
  const Tensor &x = *operands[0];
  forEachIndex(results[0].shape(), [&](ArrayRef<int64_t> index, int64_t at) {
    Index source(index);
    for (auto [i, extent] : llvm::zip(source, x.shape()))
      i = extent == 1 ? 0 : i;
    results[0].copyElement(at, x, x.position(source));
  });
  return success();
}

LogicalResult SliceOp::interpret(Operands operands, Results results) {
  const Tensor &x = *operands[0];
  forEachIndex(results[0].shape(), [&](ArrayRef<int64_t> index, int64_t at) {
    Index source(index);
    for (size_t d = 0; d < source.size(); ++d)
      source[d] = getOffsets()[d] + index[d] * getStrides()[d];
    results[0].copyElement(at, x, x.position(source));
  });
  return success();
}

LogicalResult ConcatOp::interpret(Operands operands, Results results) {
  int64_t begin = 0;
  for (const Tensor *x : operands) {
    forEachIndex(x->shape(), [&](ArrayRef<int64_t> index, int64_t at) {
      Index target(index);
      target[getAxis()] += begin;
      results[0].copyElement(results[0].position(target), *x, at);
    });
    begin += x->shape()[getAxis()];
  }
  return success();
}

LogicalResult PadOp::interpret(Operands operands, Results results) {
  const Tensor &x = *operands[0];
  Tensor &y = results[0];
  double fill = getValue().convertToDouble();
  std::fill(y.floats.begin(), y.floats.end(), fill);
  std::fill(y.ints.begin(), y.ints.end(), int64_t(fill));
  forEachIndex(x.shape(), [&](ArrayRef<int64_t> index, int64_t at) {
    Index target(index);
    for (size_t d = 0; d < target.size(); ++d) {
      target[d] = getLow()[d] + index[d] * (getInterior()[d] + 1);
      if (target[d] < 0 || target[d] >= y.shape()[d])
        return;
    }
    y.copyElement(y.position(target), x, at);
  });
  return success();
}
