//===- Loss.cpp - meaning of the loss family ------------------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

#include "ir/interpret/Rows.h"

using namespace mlir;
using namespace weft;
using weft::reference::Tensor;

// -sum_c q_c log p_c with q = (1 - smoothing) onehot(label) + smoothing / C.
LogicalResult CrossEntropyOp::interpret(ArrayRef<const Tensor *> operands,
                                        MutableArrayRef<Tensor> results) {
  const Tensor &logits = *operands[0], &label = *operands[1];
  double smoothing = getSmoothing().convertToDouble();
  int64_t axis = int64_t(logits.shape().size()) - 1, at = 0;
  reference::forEachRow(logits.shape(), axis, [&](ArrayRef<int64_t> row) {
    double sum = reference::logSumExp(logits, row), mean = 0;
    for (int64_t i : row)
      mean += (sum - logits.floats[i]) / double(row.size());
    int64_t target = label.ints[at];
    bool isClass = target >= 0 && target < int64_t(row.size());
    double own = isClass ? sum - logits.floats[row[target]] : 0;
    bool ignored = getIgnore() && int64_t(*getIgnore()) == target;
    results[0].floats[at++] =
        ignored ? 0 : (1 - smoothing) * own + smoothing * mean;
  });
  return success();
}
