//===- Pool.cpp - meaning of the pooling family ---------------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

#include <cmath>

using namespace mlir;
using namespace weft;
using reference::forEachIndex;
using reference::Index;
using weft::reference::Tensor;

LogicalResult MaxPoolOp::interpret(ArrayRef<const Tensor *> operands,
                                   MutableArrayRef<Tensor> results) {
  const Tensor &x = *operands[0];
  Tensor &value = results[0], &where = results[1];
  ArrayRef<int64_t> plane = x.shape().drop_front(2);
  forEachIndex(value.shape(), [&](ArrayRef<int64_t> out, int64_t at) {
    bool found = false;
    double best = 0;
    forEachIndex(getSize(), [&](ArrayRef<int64_t> tap, int64_t) {
      Index in{out[0], out[1]};
      int64_t inPlane = 0;
      for (size_t d = 0; d < plane.size(); ++d) {
        int64_t i = out[d + 2] * getStride()[d] - getPadLow()[d] + tap[d];
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

/// The number of elements of one [s...] plane of `tensor`.
static int64_t planeSize(const Tensor &tensor) {
  int64_t size = 1;
  for (int64_t extent : tensor.shape().drop_front(2))
    size *= extent;
  return size;
}

LogicalResult PoolScatterOp::interpret(ArrayRef<const Tensor *> operands,
                                       MutableArrayRef<Tensor> results) {
  const Tensor &dy = *operands[0], &where = *operands[1];
  Tensor &dx = results[0];
  int64_t from = planeSize(dy), to = planeSize(dx);
  for (int64_t i = 0; i < dy.size(); ++i)
    dx.floats[i / from * to + where.ints[i]] += dy.floats[i];
  return success();
}

LogicalResult PoolGatherOp::interpret(ArrayRef<const Tensor *> operands,
                                      MutableArrayRef<Tensor> results) {
  const Tensor &x = *operands[0], &where = *operands[1];
  Tensor &y = results[0];
  int64_t from = planeSize(x), to = planeSize(y);
  for (int64_t i = 0; i < y.size(); ++i)
    y.copyElement(i, x, i / to * from + where.ints[i]);
  return success();
}
