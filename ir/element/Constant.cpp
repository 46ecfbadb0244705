//===- Constant.cpp - scalar bodies of the constant family ----------------===//

#include "ir/ElementBuilder.h"
#include "ir/Ops.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace weft;

/// Element `at` of a constant's value as a register constant.
static Value buildNumber(ElementBuilder &builder, Type type, ElementsAttr value,
                         int64_t at) {
  if (weft::isFloat(value.getElementType()))
    return builder.number(type, value.getValues<double>()[at]);
  return builder.integer(type, value.getValues<int64_t>()[at]);
}

Value ConstantOp::buildElement(ElementBuilder &builder, unsigned,
                               ArrayRef<ElementIndex> index) {
  auto tensor = getResult().getType();
  Type type = builder.registerType(tensor.getElementType(), index);
  ElementsAttr value = getValue();
  if (value.empty())
    return builder.number(type, 0);
  if (value.isSplat())
    return buildNumber(builder, type, value, 0);
  // Few elements are chosen among; larger tables are operands of a cluster.
  ElementIndex position = builder.linearize(index, tensor.getShape());
  if (position.isConstant())
    return buildNumber(builder, type, value, position.constant);
  Value at = builder.position(position);
  Value result = buildNumber(builder, type, value, 0);
  for (int64_t i = 1; i < tensor.getNumElements(); ++i) {
    Value here = arith::CmpIOp::create(builder.builder, builder.location,
                                       arith::CmpIPredicate::eq, at,
                                       builder.integer(at.getType(), i));
    result =
        arith::SelectOp::create(builder.builder, builder.location, here,
                                buildNumber(builder, type, value, i), result);
  }
  return result;
}

Value IotaOp::buildElement(ElementBuilder &builder, unsigned,
                           ArrayRef<ElementIndex> index) {
  Type element = getResult().getType().getElementType();
  Type type = builder.registerType(element, index);
  Type scalar = getElementTypeOrSelf(type);
  unsigned width = scalar.isF64() ? 64 : 32;
  if (!isFloat(element))
    width = scalar.getIntOrFloatBitWidth();
  Value position = builder.position(index[getAxis()], width);
  position = builder.broadcast(position, type);
  if (!isFloat(element))
    return position;
  return arith::SIToFPOp::create(builder.builder, builder.location, type,
                                 position);
}
