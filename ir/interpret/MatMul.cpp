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

//===----------------------------------------------------------------------===//
// With an epilogue
//===----------------------------------------------------------------------===//

/// The position of the byte with the bit of an element.
static int64_t byteOf(const Tensor &mask, int64_t row, int64_t column) {
  return row * mask.shape()[1] + column / 8;
}

static double sumProducts(MatMulEpilogueOp op, const Tensor &a, const Tensor &b,
                          int64_t row, int64_t column) {
  int64_t depth = op.getDepth();
  double sum = 0;
  for (int64_t k = 0; k < depth; ++k) {
    int64_t left =
        op.getTransposeA() ? k * a.shape()[1] + row : row * depth + k;
    int64_t right =
        op.getTransposeB() ? column * depth + k : k * b.shape()[1] + column;
    sum += a.floats[left] * b.floats[right];
  }
  return sum;
}

static void sumColumns(MatMulEpilogueOp op, const Tensor &b, Tensor &sums) {
  int64_t depth = op.getDepth();
  for (int64_t j = 0; j < sums.size(); ++j) {
    double sum = 0;
    for (int64_t k = 0; k < depth; ++k)
      sum += b.floats[op.getTransposeB() ? j * depth + k : k * sums.size() + j];
    sums.floats[j] = sum;
  }
}

LogicalResult MatMulEpilogueOp::interpret(ArrayRef<const Tensor *> operands,
                                          MutableArrayRef<Tensor> results) {
  const Tensor &a = *operands[0], &b = *operands[1];
  Tensor &result = results[0];
  MatMulEpilogue epilogue = getEpilogue();
  int64_t columns = result.shape()[1];
  for (int64_t at = 0; at < result.size(); ++at) {
    int64_t row = at / columns, column = at % columns;
    double sum = sumProducts(*this, a, b, row, column);
    if (addsBias(epilogue))
      sum += operands[2]->floats[column];
    if (appliesRelu(epilogue) && sum <= 0)
      sum = 0;
    if (writesMask(epilogue) && sum > 0)
      results[1].ints[byteOf(results[1], row, column)] |= 1 << column % 8;
    if (epilogue == MatMulEpilogue::ReluGrad) {
      const Tensor &mask = *operands[2];
      if (!(mask.ints[byteOf(mask, row, column)] >> column % 8 & 1))
        sum = 0;
    }
    result.floats[at] = sum;
  }
  if (epilogue == MatMulEpilogue::BiasGrad)
    sumColumns(*this, b, results[1]);
  return success();
}
