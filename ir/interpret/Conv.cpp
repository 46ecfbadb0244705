//===- Conv.cpp - meaning of the convolution family -----------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

using namespace mlir;
using namespace weft;
using reference::forEachIndex;
using reference::Index;
using weft::reference::Tensor;

namespace {
/// The parameters all three directions share.
struct Geometry {
  ArrayRef<int64_t> stride, padLow, dilation;
  int64_t groups;
};

/// Visits every product x[xAt] * w[wAt] that adds to y[yAt].
void forEachProduct(
    const Geometry &geometry, const Tensor &x, const Tensor &w, const Tensor &y,
    llvm::function_ref<void(int64_t xAt, int64_t wAt, int64_t yAt)> visit) {
  int64_t outPerGroup = w.shape()[0] / std::max<int64_t>(geometry.groups, 1);
  int64_t inPerGroup = w.shape()[1];
  forEachIndex(y.shape(), [&](ArrayRef<int64_t> out, int64_t yAt) {
    int64_t group = outPerGroup ? out[1] / outPerGroup : 0;
    forEachIndex(w.shape().drop_front(), [&](ArrayRef<int64_t> tap, int64_t) {
      Index in{out[0], group * inPerGroup + tap[0]};
      for (size_t d = 0; d + 1 < tap.size(); ++d) {
        int64_t i = out[d + 2] * geometry.stride[d] - geometry.padLow[d] +
                    tap[d + 1] * geometry.dilation[d];
        if (i < 0 || i >= x.shape()[d + 2])
          return;
        in.push_back(i);
      }
      Index filter{out[1]};
      filter.append(tap.begin(), tap.end());
      visit(x.position(in), w.position(filter), yAt);
    });
  });
}

template <typename Op>
Geometry geometryOf(Op op) {
  return {op.getStride(), op.getPadLow(), op.getDilation(),
          int64_t(op.getGroups())};
}
} // namespace

LogicalResult ConvOp::interpret(ArrayRef<const Tensor *> operands,
                                MutableArrayRef<Tensor> results) {
  const Tensor &x = *operands[0], &w = *operands[1];
  Tensor &y = results[0];
  forEachProduct(geometryOf(*this), x, w, y,
                 [&](int64_t xAt, int64_t wAt, int64_t yAt) {
                   y.floats[yAt] += x.floats[xAt] * w.floats[wAt];
                 });
  return success();
}

LogicalResult ConvDataGradOp::interpret(ArrayRef<const Tensor *> operands,
                                        MutableArrayRef<Tensor> results) {
  const Tensor &dy = *operands[0], &w = *operands[1];
  Tensor &dx = results[0];
  forEachProduct(geometryOf(*this), dx, w, dy,
                 [&](int64_t xAt, int64_t wAt, int64_t yAt) {
                   dx.floats[xAt] += dy.floats[yAt] * w.floats[wAt];
                 });
  return success();
}

LogicalResult ConvFilterGradOp::interpret(ArrayRef<const Tensor *> operands,
                                          MutableArrayRef<Tensor> results) {
  const Tensor &x = *operands[0], &dy = *operands[1];
  Tensor &dw = results[0];
  forEachProduct(geometryOf(*this), x, dw, dy,
                 [&](int64_t xAt, int64_t wAt, int64_t yAt) {
                   dw.floats[wAt] += x.floats[xAt] * dy.floats[yAt];
                 });
  return success();
}
