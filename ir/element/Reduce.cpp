//===- Reduce.cpp - folds of the reduction family -------------------------===//
//
/// \file
/// Lanes fold interleaved elements, so argmax and argmin compare positions and
/// never rely on which side came first.
//
//===----------------------------------------------------------------------===//

#include "ir/ElementBuilder.h"
#include "ir/Ops.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

#include <limits>

using namespace mlir;
using namespace weft;
using arith::CmpFPredicate;
using arith::CmpIPredicate;

using Values = SmallVector<Value>;

static Type elementOf(Value tensor) {
  return getElementTypeOrSelf(tensor.getType());
}

/// The value every element is above (or below, if `greatest`).
static Value buildLimit(ElementBuilder &builder, Type element, bool greatest) {
  Type type = builder.registerType(element);
  double infinity = std::numeric_limits<double>::infinity();
  if (isFloat(element))
    return builder.number(type, greatest ? infinity : -infinity);
  unsigned width = element.getIntOrFloatBitWidth();
  APInt limit =
      element.isUnsignedInteger()
          ? (greatest ? APInt::getMaxValue(width) : APInt::getMinValue(width))
          : (greatest ? APInt::getSignedMaxValue(width)
                      : APInt::getSignedMinValue(width));
  return builder.integer(type, limit.getSExtValue());
}

static Value buildBeats(ElementBuilder &b, Type element, Value x, Value y,
                        bool smaller) {
  if (isFloat(element))
    return arith::CmpFOp::create(
        b.builder, b.location,
        smaller ? CmpFPredicate::OLT : CmpFPredicate::OGT, x, y);
  auto predicate = smaller ? CmpIPredicate::slt : CmpIPredicate::sgt;
  if (element.isUnsignedInteger())
    predicate = smaller ? CmpIPredicate::ult : CmpIPredicate::ugt;
  return arith::CmpIOp::create(b.builder, b.location, predicate, x, y);
}

static Value buildIsNan(ElementBuilder &b, Value x) {
  return arith::CmpFOp::create(b.builder, b.location, CmpFPredicate::UNO, x, x);
}

static Value buildExtremum(ElementBuilder &b, Type element, Value left,
                           Value right, bool smaller) {
  Value keep = buildBeats(b, element, left, right, smaller);
  if (isFloat(element))
    keep =
        arith::OrIOp::create(b.builder, b.location, keep, buildIsNan(b, left));
  return arith::SelectOp::create(b.builder, b.location, keep, left, right);
}

//===----------------------------------------------------------------------===//
// Sums, products, extrema
//===----------------------------------------------------------------------===//

#define WEFT_PLAIN_REDUCTION(OP)                                               \
  SmallVector<int64_t> OP::getReducedAxes() {                                  \
    return SmallVector<int64_t>(getAxes());                                    \
  }                                                                            \
  Values OP::buildLift(ElementBuilder &, Value element, Value) {               \
    return {element};                                                          \
  }                                                                            \
  Value OP::buildFinish(ElementBuilder &, ValueRange accumulator) {            \
    return accumulator[0];                                                     \
  }

WEFT_PLAIN_REDUCTION(ReduceSumOp)
WEFT_PLAIN_REDUCTION(ReduceProdOp)
WEFT_PLAIN_REDUCTION(ReduceMaxOp)
WEFT_PLAIN_REDUCTION(ReduceMinOp)

#undef WEFT_PLAIN_REDUCTION

Values ReduceSumOp::buildNeutral(ElementBuilder &builder) {
  return {builder.number(builder.registerType(elementOf(getInput())), 0)};
}

Values ReduceSumOp::buildCombine(ElementBuilder &b, ValueRange left,
                                 ValueRange right) {
  if (isFloat(elementOf(getInput())))
    return {arith::AddFOp::create(b.builder, b.location, left[0], right[0])};
  return {arith::AddIOp::create(b.builder, b.location, left[0], right[0])};
}

Values ReduceProdOp::buildNeutral(ElementBuilder &builder) {
  return {builder.number(builder.registerType(elementOf(getInput())), 1)};
}

Values ReduceProdOp::buildCombine(ElementBuilder &b, ValueRange left,
                                  ValueRange right) {
  if (isFloat(elementOf(getInput())))
    return {arith::MulFOp::create(b.builder, b.location, left[0], right[0])};
  return {arith::MulIOp::create(b.builder, b.location, left[0], right[0])};
}

Values ReduceMaxOp::buildNeutral(ElementBuilder &builder) {
  return {buildLimit(builder, elementOf(getInput()), false)};
}

Values ReduceMaxOp::buildCombine(ElementBuilder &builder, ValueRange left,
                                 ValueRange right) {
  return {
      buildExtremum(builder, elementOf(getInput()), left[0], right[0], false)};
}

Values ReduceMinOp::buildNeutral(ElementBuilder &builder) {
  return {buildLimit(builder, elementOf(getInput()), true)};
}

Values ReduceMinOp::buildCombine(ElementBuilder &builder, ValueRange left,
                                 ValueRange right) {
  return {
      buildExtremum(builder, elementOf(getInput()), left[0], right[0], true)};
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

/// (value, position); the neutral position is past every other.
static Values argNeutral(ElementBuilder &builder, Type element, bool smaller) {
  return {buildLimit(builder, element, smaller),
          builder.integer(builder.builder.getI32Type(),
                          std::numeric_limits<int32_t>::max())};
}

static Values argCombine(ElementBuilder &b, Type element, ValueRange left,
                         ValueRange right, bool smaller) {
  Value beats = buildBeats(b, element, right[0], left[0], smaller);
  Value worse = buildBeats(b, element, left[0], right[0], smaller);
  auto make = [&](auto kind, Value x, Value y) -> Value {
    return decltype(kind)::create(b.builder, b.location, x, y);
  };
  if (isFloat(element)) {
    Value nanLeft = buildIsNan(b, left[0]), nanRight = buildIsNan(b, right[0]);
    Value onlyRight = arith::CmpIOp::create(
        b.builder, b.location, CmpIPredicate::ult, nanLeft, nanRight);
    Value onlyLeft = arith::CmpIOp::create(
        b.builder, b.location, CmpIPredicate::ult, nanRight, nanLeft);
    beats = make(arith::OrIOp(), beats, onlyRight);
    worse = make(arith::OrIOp(), worse, onlyLeft);
  }
  Value earlier = arith::CmpIOp::create(b.builder, b.location,
                                        CmpIPredicate::slt, right[1], left[1]);
  // Neither beats the other: equal, and the first position counts.
  Value notWorse = make(arith::XOrIOp(), worse, b.integer(worse.getType(), 1));
  Value take =
      make(arith::OrIOp(), beats, make(arith::AndIOp(), notWorse, earlier));
  return {
      arith::SelectOp::create(b.builder, b.location, take, right[0], left[0]),
      arith::SelectOp::create(b.builder, b.location, take, right[1], left[1])};
}

#define WEFT_ARG_REDUCTION(OP, SMALLER)                                        \
  SmallVector<int64_t> OP::getReducedAxes() { return {int64_t(getAxis())}; }   \
  Values OP::buildNeutral(ElementBuilder &builder) {                           \
    return argNeutral(builder, elementOf(getInput()), SMALLER);                \
  }                                                                            \
  Values OP::buildLift(ElementBuilder &, Value element, Value position) {      \
    return {element, position};                                                \
  }                                                                            \
  Values OP::buildCombine(ElementBuilder &builder, ValueRange left,            \
                          ValueRange right) {                                  \
    return argCombine(builder, elementOf(getInput()), left, right, SMALLER);   \
  }                                                                            \
  Value OP::buildFinish(ElementBuilder &, ValueRange accumulator) {            \
    return accumulator[1];                                                     \
  }

WEFT_ARG_REDUCTION(ArgMaxOp, false)
WEFT_ARG_REDUCTION(ArgMinOp, true)

#undef WEFT_ARG_REDUCTION
