//===- TestPlugin.cpp - an op from outside --------------------------------===//

#include "test/plugin/TestPlugin.h"

#include "ir/Build.h"
#include "ir/ElementBuilder.h"
#include "ir/Reference.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

#include <cmath>

using namespace mlir;
using namespace test_plugin;

#include "test/plugin/TestPluginDialect.cpp.inc"

#define GET_OP_CLASSES
#include "test/plugin/TestPluginOps.cpp.inc"

void TestPluginDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "test/plugin/TestPluginOps.cpp.inc"
      >();
}

LogicalResult SoftsignOp::verify() {
  double slope = getSlope().convertToDouble();
  if (!std::isfinite(slope) || slope <= 0)
    return emitOpError("expects a finite slope above 0, got ")
           << getSlopeAttr();
  return success();
}

/// A quotient loses little in a low type.
weft::PrecisionPolicy SoftsignOp::getPrecisionPolicy() {
  return weft::PrecisionPolicy::Follow;
}

weft::ClusterCategory SoftsignOp::getClusterCategory() {
  return weft::ClusterCategory::Elementwise;
}

Value SoftsignOp::buildElement(weft::ElementBuilder &builder, unsigned,
                               ArrayRef<weft::ElementIndex> index) {
  OpBuilder &b = builder.builder;
  Location loc = builder.location;
  Value x = builder.element(getInput(), index);
  Value slope = builder.number(x.getType(), getSlope().convertToDouble());
  Value one = builder.number(x.getType(), 1);
  Value scaled =
      arith::MulFOp::create(b, loc, slope, math::AbsFOp::create(b, loc, x));
  return arith::DivFOp::create(b, loc, x,
                               arith::AddFOp::create(b, loc, one, scaled));
}

/// g / (1 + slope |x|)^2
void SoftsignOp::buildGradient(OpBuilder &builder, ArrayRef<Value> resultGrads,
                               ArrayRef<bool>,
                               SmallVectorImpl<Value> &operandGrads) {
  weft::Build b(builder, getLoc());
  Value size = b.make<weft::AbsOp>(getInput());
  Value below = b.offset(b.scale(size, getSlope().convertToDouble()), 1.0);
  operandGrads.push_back(b.div(resultGrads[0], b.mul(below, below)));
}

LogicalResult
SoftsignOp::interpret(ArrayRef<const weft::reference::Tensor *> operands,
                      MutableArrayRef<weft::reference::Tensor> results) {
  double slope = getSlope().convertToDouble();
  for (auto [x, y] : llvm::zip_equal(operands[0]->floats, results[0].floats))
    y = x / (1 + slope * std::fabs(x));
  return success();
}
