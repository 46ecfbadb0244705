//===- Shape.cpp - gradient rules -----------------------------------------===//

#include "ir/gradient/Rule.h"

using namespace mlir;
using namespace weft;

WEFT_GRADIENT_RULE(ReshapeOp) {
  out.push_back(b.reshape(grads[0], shapeOf(op.getInput())));
}

WEFT_GRADIENT_RULE(TransposeOp) {
  ArrayRef<int64_t> permutation = op.getPermutation();
  SmallVector<int64_t> inverse(permutation.size());
  for (auto [d, axis] : llvm::enumerate(permutation))
    inverse[axis] = d;
  out.push_back(b.transpose(grads[0], inverse));
}

/// What was repeated is summed.
WEFT_GRADIENT_RULE(BroadcastToOp) {
  ArrayRef<int64_t> from = shapeOf(op.getInput()), to = shapeOf(op);
  SmallVector<int64_t> repeated;
  for (int64_t d = 0; d < int64_t(from.size()); ++d)
    if (from[d] != to[d])
      repeated.push_back(d);
  out.push_back(b.reshape(b.sum(grads[0], repeated), from));
}

/// Elements go back to where they were taken from.
WEFT_GRADIENT_RULE(SliceOp) {
  SmallVector<int64_t> low, high, interior;
  for (auto [size, offset, count, stride] :
       llvm::zip_equal(shapeOf(op.getInput()), op.getOffsets(), op.getSizes(),
                       op.getStrides())) {
    int64_t end = count ? offset + (count - 1) * stride + 1 : 0;
    low.push_back(count ? offset : 0);
    high.push_back(size - end);
    interior.push_back(stride - 1);
  }
  out.push_back(
      b.make<PadOp>(grads[0], low, high, interior, llvm::APFloat(0.0)));
}

WEFT_GRADIENT_RULE(ConcatOp) {
  int64_t rank = op.getType().getRank(), axis = op.getAxis();
  SmallVector<int64_t> offsets(rank, 0), strides(rank, 1);
  for (auto [input, wanted] : llvm::zip_equal(op.getInputs(), needed)) {
    ArrayRef<int64_t> sizes = shapeOf(input);
    Value part;
    if (wanted)
      part = b.make<SliceOp>(grads[0], offsets, sizes, strides);
    out.push_back(part);
    offsets[axis] += sizes[axis];
  }
}

WEFT_GRADIENT_RULE(PadOp) {
  SmallVector<int64_t> strides, offsets(op.getLow());
  for (int64_t gap : op.getInterior())
    strides.push_back(gap + 1);
  out.push_back(
      b.make<SliceOp>(grads[0], offsets, shapeOf(op.getInput()), strides));
}
