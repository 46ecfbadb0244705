//===- Gather.cpp - meaning of the gather family --------------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

using namespace mlir;
using namespace weft;
using reference::Index;
using weft::reference::Tensor;

LogicalResult TakeOp::interpret(ArrayRef<const Tensor *> operands,
                                MutableArrayRef<Tensor> results) {
  const Tensor &x = *operands[0], &index = *operands[1];
  int64_t axis = getAxis();
  Tensor &y = results[0];
  reference::forEachIndex(y.shape(), [&](ArrayRef<int64_t> kept, int64_t at) {
    Index source(kept);
    source.insert(source.begin() + axis, index.ints[at]);
    if (index.ints[at] >= 0 && index.ints[at] < x.shape()[axis])
      y.copyElement(at, x, x.position(source));
  });
  return success();
}
