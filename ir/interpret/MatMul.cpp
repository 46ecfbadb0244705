//===- MatMul.cpp - meaning of the matrix product -------------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

using namespace mlir;
using namespace weft;
using reference::forEachIndex;
using reference::Index;
using weft::reference::Tensor;

LogicalResult MatMulOp::interpret(ArrayRef<const Tensor *> operands,
                                  MutableArrayRef<Tensor> results) {
  const Tensor &a = *operands[0], &b = *operands[1];
  size_t row = a.shape().size() - 2, column = row + 1;
  int64_t depth = a.shape()[getTransposeA() ? row : column];
  forEachIndex(results[0].shape(), [&](ArrayRef<int64_t> index, int64_t at) {
    Index left(index), right(index);
    double real = 0;
    int64_t whole = 0;
    for (int64_t k = 0; k < depth; ++k) {
      left[row] = getTransposeA() ? k : index[row];
      left[column] = getTransposeA() ? index[row] : k;
      right[row] = getTransposeB() ? index[column] : k;
      right[column] = getTransposeB() ? k : index[column];
      if (a.isFloat())
        real += a.floats[a.position(left)] * b.floats[b.position(right)];
      else
        whole += a.ints[a.position(left)] * b.ints[b.position(right)];
    }
    if (a.isFloat())
      results[0].floats[at] = real;
    else
      results[0].ints[at] = whole;
  });
  return success();
}
