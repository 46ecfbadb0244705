//===- Softmax.cpp - meaning of the softmax family ------------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

#include "ir/interpret/Rows.h"

#include <cmath>

using namespace mlir;
using namespace weft;
using weft::reference::Tensor;

LogicalResult SoftmaxOp::interpret(ArrayRef<const Tensor *> operands,
                                   MutableArrayRef<Tensor> results) {
  const Tensor &x = *operands[0];
  reference::forEachRow(x.shape(), getAxis(), [&](ArrayRef<int64_t> row) {
    double sum = reference::logSumExp(x, row);
    for (int64_t i : row)
      results[0].floats[i] = std::exp(x.floats[i] - sum);
  });
  return success();
}

LogicalResult LogSoftmaxOp::interpret(ArrayRef<const Tensor *> operands,
                                      MutableArrayRef<Tensor> results) {
  const Tensor &x = *operands[0];
  reference::forEachRow(x.shape(), getAxis(), [&](ArrayRef<int64_t> row) {
    double sum = reference::logSumExp(x, row);
    for (int64_t i : row)
      results[0].floats[i] = x.floats[i] - sum;
  });
  return success();
}
