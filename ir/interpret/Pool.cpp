//===- Pool.cpp - meaning of the pooling family ---------------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

#include <cmath>

using namespace mlir;
using namespace weft;
using reference::forEachIndex;
using reference::Index;
using weft::reference::Tensor;

/// The spatial axes of `tensor`: its last `rank` ones.
static ArrayRef<int64_t> planeOf(const Tensor &tensor, size_t rank) {
  return tensor.shape().take_back(rank);
}

static int64_t planeSize(const Tensor &tensor, size_t rank) {
  int64_t size = 1;
  for (int64_t extent : planeOf(tensor, rank))
    size *= extent;
  return size;
}

LogicalResult MaxPoolOp::interpret(ArrayRef<const Tensor *> operands,
                                   MutableArrayRef<Tensor> results) {
  const Tensor &x = *operands[0];
  Tensor &value = results[0], &where = results[1];
  size_t rank = getSize().size(), outer = x.shape().size() - rank;
  ArrayRef<int64_t> plane = planeOf(x, rank);
  forEachIndex(value.shape(), [&](ArrayRef<int64_t> out, int64_t at) {
    bool found = false;
    double best = 0;
    forEachIndex(getSize(), [&](ArrayRef<int64_t> tap, int64_t) {
      Index in(out.take_front(outer));
      int64_t inPlane = 0;
      for (size_t d = 0; d < rank; ++d) {
        int64_t i = out[outer + d] * getStride()[d] - getPadLow()[d] + tap[d];
        if (i < 0 || i >= plane[d])
          return;
        in.push_back(i);
        inPlane = inPlane * plane[d] + i;
      }
      double candidate = x.number(x.position(in));
      bool wins = candidate > best || std::isnan(candidate);
      if (found && (!wins || std::isnan(best)))
        return;
      found = true;
      best = candidate;
      value.copyElement(at, x, x.position(in));
      where.ints[at] = inPlane;
    });
  });
  return success();
}

/// True if element `position` of the plane lies in the window that ends in
/// element `at` of `pooled`.
template <typename OpTy>
static bool isInWindow(OpTy op, const Tensor &pooled, int64_t at,
                       ArrayRef<int64_t> plane, int64_t position) {
  size_t rank = plane.size();
  ArrayRef<int64_t> windows = planeOf(pooled, rank);
  for (size_t d = rank; d-- > 0;) {
    int64_t begin = at % windows[d] * op.getStride()[d] - op.getPadLow()[d];
    int64_t i = position % plane[d];
    if (i < begin || i >= begin + op.getSize()[d])
      return false;
    at /= windows[d];
    position /= plane[d];
  }
  return position == 0;
}

LogicalResult PoolScatterOp::interpret(ArrayRef<const Tensor *> operands,
                                       MutableArrayRef<Tensor> results) {
  const Tensor &dy = *operands[0], &where = *operands[1];
  Tensor &dx = results[0];
  size_t rank = getSize().size();
  int64_t from = planeSize(dy, rank), to = planeSize(dx, rank);
  for (int64_t i = 0; i < dy.size(); ++i) {
    if (where.ints[i] < 0 ||
        !isInWindow(*this, dy, i, planeOf(dx, rank), where.ints[i]))
      continue;
    int64_t target = i / from * to + where.ints[i];
    if (dx.isFloat())
      dx.floats[target] += dy.floats[i];
    else
      dx.ints[target] = static_cast<int64_t>(uint64_t(dx.ints[target]) +
                                             uint64_t(dy.ints[i]));
  }
  return success();
}

LogicalResult PoolGatherOp::interpret(ArrayRef<const Tensor *> operands,
                                      MutableArrayRef<Tensor> results) {
  const Tensor &x = *operands[0], &where = *operands[1];
  Tensor &y = results[0];
  size_t rank = getSize().size();
  int64_t from = planeSize(x, rank), to = planeSize(y, rank);
  for (int64_t i = 0; i < y.size(); ++i)
    y.copyElement(i, x, i / to * from + where.ints[i]);
  return success();
}
