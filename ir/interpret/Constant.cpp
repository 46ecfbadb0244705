//===- Constant.cpp - meaning of the constant family ----------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

using namespace mlir;
using namespace weft;
using weft::reference::Tensor;

LogicalResult ConstantOp::interpret(ArrayRef<const Tensor *>,
                                    MutableArrayRef<Tensor> results) {
  Tensor &y = results[0];
  DenseElementsAttr value = cast<DenseElementsAttr>(getValue());
  bool realValue = isa<FloatType>(value.getElementType());
  for (int64_t i = 0; i < y.size(); ++i) {
    double real = realValue ? value.getValues<double>()[i] : 0;
    int64_t whole = realValue ? int64_t(real) : value.getValues<int64_t>()[i];
    if (y.isFloat())
      y.floats[i] = realValue ? real : double(whole);
    else
      y.ints[i] = whole;
  }
  return success();
}

LogicalResult IotaOp::interpret(ArrayRef<const Tensor *>,
                                MutableArrayRef<Tensor> results) {
  Tensor &y = results[0];
  reference::forEachIndex(y.shape(), [&](ArrayRef<int64_t> index, int64_t at) {
    int64_t value = index[getAxis()];
    if (y.isFloat())
      y.floats[at] = double(value);
    else
      y.ints[at] = value;
  });
  return success();
}
