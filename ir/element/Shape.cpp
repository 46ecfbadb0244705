//===- Shape.cpp - scalar bodies of the shape family ----------------------===//
//
/// \file
/// Views are index maps: no element is moved unless a kernel must store it.
//
//===----------------------------------------------------------------------===//

#include "ir/ElementBuilder.h"
#include "ir/Ops.h"

using namespace mlir;
using namespace weft;

Value ReshapeOp::buildElement(ElementBuilder &builder, unsigned,
                              ArrayRef<ElementIndex> index) {
  ElementIndex position =
      builder.linearize(index, getResult().getType().getShape());
  return builder.element(
      getInput(),
      builder.delinearize(position, getInput().getType().getShape()));
}

Value TransposeOp::buildElement(ElementBuilder &builder, unsigned,
                                ArrayRef<ElementIndex> index) {
  ElementIndices source(index.size());
  for (auto [d, axis] : llvm::enumerate(getPermutation()))
    source[axis] = index[d];
  return builder.element(getInput(), source);
}

Value BroadcastToOp::buildElement(ElementBuilder &builder, unsigned,
                                  ArrayRef<ElementIndex> index) {
  ElementIndices source(index);
  for (auto [i, extent] : llvm::zip(source, getInput().getType().getShape()))
    if (extent == 1)
      i = ElementIndex();
  return builder.element(getInput(), source);
}

Value SliceOp::buildElement(ElementBuilder &builder, unsigned,
                            ArrayRef<ElementIndex> index) {
  ElementIndices source;
  for (auto [i, offset, stride] : llvm::zip(index, getOffsets(), getStrides()))
    source.push_back(builder.multiply(i, stride) + offset);
  return builder.element(getInput(), source);
}

Value ConcatOp::buildElement(ElementBuilder &builder, unsigned,
                             ArrayRef<ElementIndex> index) {
  const ElementIndex &along = index[getAxis()];
  auto known = builder.range(along);
  Type element = getResult().getType().getElementType();
  Value result = builder.number(builder.registerType(element, index), 0);
  int64_t end = 0;
  for (Value input : getInputs()) {
    int64_t begin = end;
    end += cast<RankedTensorType>(input.getType()).getShape()[getAxis()];
    if (begin == end ||
        (known && (known->second < begin || known->first >= end)))
      continue;
    ElementIndices source(index);
    source[getAxis()] = along + -begin;
    result = builder.elementIf(builder.inRange(along, begin, end), input,
                               source, result);
  }
  return result;
}

Value PadOp::buildElement(ElementBuilder &builder, unsigned,
                          ArrayRef<ElementIndex> index) {
  auto input = getInput().getType();
  Value inside;
  ElementIndices source(index);
  for (auto [d, i] : llvm::enumerate(source)) {
    int64_t step = getInterior()[d] + 1, low = getLow()[d];
    // A division wants a form that is not negative.
    int64_t lead = (low + step - 1) / step;
    auto [whole, rest] = builder.divide(i + (lead * step - low), step);
    i = whole + -lead;
    inside = builder.both(inside, builder.inRange(i, 0, input.getShape()[d]));
    inside = builder.both(inside, builder.inRange(rest, 0, 1));
  }
  Type element = getResult().getType().getElementType();
  Value fill = builder.number(builder.registerType(element, index),
                              getValue().convertToDouble());
  return builder.elementIf(inside, getInput(), source, fill);
}
