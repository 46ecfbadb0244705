//===- Gather.cpp - scalar bodies of the gather family --------------------===//

#include "ir/ElementBuilder.h"
#include "ir/Ops.h"

using namespace mlir;
using namespace weft;

Value TakeOp::buildElement(ElementBuilder &builder, unsigned,
                           ArrayRef<ElementIndex> index) {
  Type indexElement = getElementTypeOrSelf(getIndex().getType());
  ElementIndex chosen =
      builder.dynamicIndex(builder.element(getIndex(), index), indexElement);
  ElementIndices source(index);
  source.insert(source.begin() + getAxis(), chosen);
  auto input = cast<RankedTensorType>(getInput().getType());
  Value inside = builder.inRange(chosen, 0, input.getShape()[getAxis()]);
  Value zero =
      builder.number(builder.registerType(input.getElementType(), source), 0);
  return builder.elementIf(inside, getInput(), source, zero);
}
