//===- Elementwise.cpp - scalar bodies of the elementwise family ----------===//

#include "ir/ElementBuilder.h"
#include "ir/Ops.h"
#include "ir/Reference.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"

using namespace mlir;
using namespace weft;
using arith::CmpFPredicate;
using arith::CmpIPredicate;

namespace {
/// Short names for building the arithmetic of one element.
struct Body {
  ElementBuilder &b;
  /// Element type of the operands; says what registers do not: the sign.
  Type element;

  bool isReal() const { return isFloat(element); }
  bool isUnsigned() const {
    return element.isUnsignedInteger() || element.isInteger(1);
  }

  template <typename Op, typename... Args>
  Value make(Args... args) {
    return Op::create(b.builder, b.location, args...);
  }
  Value like(Value value, double number) {
    return b.number(value.getType(), number);
  }
  Value compare(CmpFPredicate predicate, Value x, Value y) {
    return make<arith::CmpFOp>(predicate, x, y);
  }
  /// Integer comparison; a signed predicate becomes unsigned where needed.
  Value compare(CmpIPredicate predicate, Value x, Value y) {
    if (isUnsigned() && predicate >= CmpIPredicate::slt &&
        predicate <= CmpIPredicate::sge)
      predicate = CmpIPredicate(unsigned(predicate) + 4);
    return make<arith::CmpIOp>(predicate, x, y);
  }
  Value select(Value condition, Value x, Value y) {
    return make<arith::SelectOp>(condition, x, y);
  }
};
} // namespace

static Body bodyOf(ElementBuilder &builder, Value operand) {
  return {builder, getElementTypeOrSelf(operand.getType())};
}

/// x < 0 or y < 0 but not both, as i1.
static Value signsDiffer(Body &body, Value x, Value y) {
  Value zero = body.like(x, 0);
  return body.make<arith::XOrIOp>(body.compare(CmpIPredicate::slt, x, zero),
                                  body.compare(CmpIPredicate::slt, y, zero));
}

//===----------------------------------------------------------------------===//
// Unary
//===----------------------------------------------------------------------===//

#define WEFT_UNARY(OP)                                                         \
  static Value build##OP(Body &body, Value x);                                 \
  Value OP::buildElement(ElementBuilder &builder, unsigned,                    \
                         ArrayRef<ElementIndex> index) {                       \
    Body body = bodyOf(builder, getInput());                                   \
    return build##OP(body, builder.element(getInput(), index));                \
  }                                                                            \
  static Value build##OP(Body &body, Value x)

WEFT_UNARY(NegOp) {
  if (body.isReal())
    return body.make<arith::NegFOp>(x);
  return body.make<arith::SubIOp>(body.like(x, 0), x);
}

WEFT_UNARY(AbsOp) {
  if (body.isReal())
    return body.make<math::AbsFOp>(x);
  Value zero = body.like(x, 0);
  return body.select(body.compare(CmpIPredicate::slt, x, zero),
                     body.make<arith::SubIOp>(zero, x), x);
}

WEFT_UNARY(SignOp) {
  Value zero = body.like(x, 0), one = body.like(x, 1);
  Value minus = body.like(x, -1);
  if (!body.isReal()) {
    Value low =
        body.select(body.compare(CmpIPredicate::slt, x, zero), minus, zero);
    return body.select(body.compare(CmpIPredicate::sgt, x, zero), one, low);
  }
  Value stays = body.select(body.compare(CmpFPredicate::UNO, x, x), x, zero);
  Value low =
      body.select(body.compare(CmpFPredicate::OLT, x, zero), minus, stays);
  return body.select(body.compare(CmpFPredicate::OGT, x, zero), one, low);
}

WEFT_UNARY(ReluOp) {
  Value zero = body.like(x, 0);
  Value keep = body.isReal() ? body.compare(CmpFPredicate::UGT, x, zero)
                             : body.compare(CmpIPredicate::sgt, x, zero);
  return body.select(keep, x, zero);
}

WEFT_UNARY(SigmoidOp) {
  Value one = body.like(x, 1);
  Value power = body.make<math::ExpOp>(body.make<arith::NegFOp>(x));
  return body.make<arith::DivFOp>(one, body.make<arith::AddFOp>(one, power));
}

WEFT_UNARY(RsqrtOp) {
  return body.make<arith::DivFOp>(body.like(x, 1), body.make<math::SqrtOp>(x));
}

WEFT_UNARY(NotOp) { return body.make<arith::XOrIOp>(x, body.like(x, 1)); }

WEFT_UNARY(FloorOp) { return body.make<math::FloorOp>(x); }
WEFT_UNARY(CeilOp) { return body.make<math::CeilOp>(x); }
WEFT_UNARY(RoundOp) { return body.make<math::RoundEvenOp>(x); }
WEFT_UNARY(ExpOp) { return body.make<math::ExpOp>(x); }
WEFT_UNARY(LogOp) { return body.make<math::LogOp>(x); }
WEFT_UNARY(SqrtOp) { return body.make<math::SqrtOp>(x); }
WEFT_UNARY(TanhOp) { return body.make<math::TanhOp>(x); }
WEFT_UNARY(StopGradientOp) {
  (void)body;
  return x;
}

#undef WEFT_UNARY

//===----------------------------------------------------------------------===//
// Binary
//===----------------------------------------------------------------------===//

#define WEFT_BINARY(OP)                                                        \
  static Value build##OP(Body &body, Value x, Value y);                        \
  Value OP::buildElement(ElementBuilder &builder, unsigned,                    \
                         ArrayRef<ElementIndex> index) {                       \
    Body body = bodyOf(builder, getLhs());                                     \
    Value x = builder.element(getLhs(), index);                                \
    return build##OP(body, x, builder.element(getRhs(), index));               \
  }                                                                            \
  static Value build##OP(Body &body, Value x, Value y)

WEFT_BINARY(AddOp) {
  return body.isReal() ? body.make<arith::AddFOp>(x, y)
                       : body.make<arith::AddIOp>(x, y);
}

WEFT_BINARY(SubOp) {
  return body.isReal() ? body.make<arith::SubFOp>(x, y)
                       : body.make<arith::SubIOp>(x, y);
}

WEFT_BINARY(MulOp) {
  return body.isReal() ? body.make<arith::MulFOp>(x, y)
                       : body.make<arith::MulIOp>(x, y);
}

WEFT_BINARY(DivOp) { return body.make<arith::DivFOp>(x, y); }
WEFT_BINARY(AndOp) { return body.make<arith::AndIOp>(x, y); }
WEFT_BINARY(OrOp) { return body.make<arith::OrIOp>(x, y); }

/// `y`, or 1 where a division by it is undefined (0, and -1 for signed).
static Value safeDivisor(Body &body, Value y) {
  Value one = body.like(y, 1);
  Value bad = body.compare(CmpIPredicate::eq, y, body.like(y, 0));
  if (!body.isUnsigned())
    bad = body.make<arith::OrIOp>(
        bad, body.compare(CmpIPredicate::eq, y, body.like(y, -1)));
  return body.select(bad, one, y);
}

static Value buildFloorDivInteger(Body &body, Value x, Value y) {
  Value zero = body.like(x, 0), by = safeDivisor(body, y);
  Value isZero = body.compare(CmpIPredicate::eq, y, zero);
  if (body.isUnsigned())
    return body.select(isZero, zero, body.make<arith::DivUIOp>(x, by));
  Value quotient = body.make<arith::DivSIOp>(x, by);
  Value rest = body.make<arith::RemSIOp>(x, by);
  Value inexact = body.compare(CmpIPredicate::ne, rest, zero);
  Value lower = body.make<arith::AndIOp>(inexact, signsDiffer(body, rest, by));
  quotient = body.select(
      lower, body.make<arith::SubIOp>(quotient, body.like(x, 1)), quotient);
  Value isMinusOne = body.compare(CmpIPredicate::eq, y, body.like(y, -1));
  quotient =
      body.select(isMinusOne, body.make<arith::SubIOp>(zero, x), quotient);
  return body.select(isZero, zero, quotient);
}

WEFT_BINARY(FloorDivOp) {
  if (!body.isReal())
    return buildFloorDivInteger(body, x, y);
  return body.make<math::FloorOp>(body.make<arith::DivFOp>(x, y));
}

static Value buildModInteger(Body &body, Value x, Value y) {
  // Dividing by the stand-in 1 leaves 0, which is also the result asked for.
  Value zero = body.like(x, 0), by = safeDivisor(body, y);
  if (body.isUnsigned())
    return body.make<arith::RemUIOp>(x, by);
  Value rest = body.make<arith::RemSIOp>(x, by);
  Value inexact = body.compare(CmpIPredicate::ne, rest, zero);
  Value wrong = body.make<arith::AndIOp>(inexact, signsDiffer(body, rest, by));
  return body.select(wrong, body.make<arith::AddIOp>(rest, by), rest);
}

/// One step that brings the remainder into [0, y] or [y, 0], since the rounded
/// quotient may be one off. y itself is what a remainder just short of it
/// rounds to.
static Value settleRemainder(Body &body, Value rest, Value y) {
  Value zero = body.like(y, 0);
  Value up = body.compare(CmpFPredicate::OGT, y, zero);
  Value below = body.select(up, body.compare(CmpFPredicate::OLT, rest, zero),
                            body.compare(CmpFPredicate::OGT, rest, zero));
  Value above = body.select(up, body.compare(CmpFPredicate::OGT, rest, y),
                            body.compare(CmpFPredicate::OLT, rest, y));
  rest = body.select(above, body.make<arith::SubFOp>(rest, y), rest);
  return body.select(below, body.make<arith::AddFOp>(rest, y), rest);
}

WEFT_BINARY(ModOp) {
  if (!body.isReal())
    return buildModInteger(body, x, y);
  // In f64 the remainder of f32 operands is exact.
  Type narrow = x.getType(), wide = body.b.builder.getF64Type();
  bool widen = !getElementTypeOrSelf(narrow).isF64();
  if (auto vector = dyn_cast<VectorType>(narrow))
    wide = VectorType::get(vector.getShape(), wide);
  if (widen) {
    x = body.make<arith::ExtFOp>(wide, x);
    y = body.make<arith::ExtFOp>(wide, y);
  }
  Value quotient = body.make<math::FloorOp>(body.make<arith::DivFOp>(x, y));
  Value rest = body.make<math::FmaOp>(body.make<arith::NegFOp>(quotient), y, x);
  // An infinite divisor leaves x as it is; 0 times it would be nan.
  Value none = body.compare(CmpFPredicate::OEQ, quotient, body.like(x, 0));
  rest = settleRemainder(body, body.select(none, x, rest), y);
  return widen ? body.make<arith::TruncFOp>(narrow, rest) : rest;
}

/// The number that `value` holds in all lanes, if it is a constant.
static std::optional<double> constantNumber(Value value) {
  while (auto splat = value.getDefiningOp())
    if (splat->getName().getStringRef() == "vector.broadcast")
      value = splat->getOperand(0);
    else
      break;
  auto constant = value.getDefiningOp<arith::ConstantOp>();
  if (!constant)
    return std::nullopt;
  Attribute attribute = constant.getValue();
  if (auto dense = dyn_cast<DenseElementsAttr>(attribute))
    attribute = dense.isSplat() ? dense.getSplatValue<Attribute>() : nullptr;
  if (auto real = dyn_cast_or_null<FloatAttr>(attribute))
    return real.getValueAsDouble();
  return std::nullopt;
}

WEFT_BINARY(PowOp) {
  std::optional<double> exponent = constantNumber(y);
  if (exponent == 0.0)
    return body.like(x, 1);
  if (exponent == 1.0)
    return x;
  if (exponent == 2.0)
    return body.make<arith::MulFOp>(x, x);
  if (exponent == 3.0)
    return body.make<arith::MulFOp>(body.make<arith::MulFOp>(x, x), x);
  if (exponent == -1.0)
    return body.make<arith::DivFOp>(body.like(x, 1), x);
  return body.make<math::PowFOp>(x, y);
}

/// nan wins; `less` says which side is taken among numbers.
static Value buildExtremum(Body &body, Value x, Value y, bool smaller) {
  if (!body.isReal()) {
    auto predicate = smaller ? CmpIPredicate::slt : CmpIPredicate::sgt;
    return body.select(body.compare(predicate, x, y), x, y);
  }
  auto predicate = smaller ? CmpFPredicate::OLE : CmpFPredicate::OGE;
  Value first = body.make<arith::OrIOp>(body.compare(predicate, x, y),
                                        body.compare(CmpFPredicate::UNO, x, x));
  return body.select(first, x, y);
}

WEFT_BINARY(MinimumOp) { return buildExtremum(body, x, y, true); }
WEFT_BINARY(MaximumOp) { return buildExtremum(body, x, y, false); }

#undef WEFT_BINARY

//===----------------------------------------------------------------------===//
// Comparison, selection, conversion
//===----------------------------------------------------------------------===//

Value CompareOp::buildElement(ElementBuilder &builder, unsigned,
                              ArrayRef<ElementIndex> index) {
  static constexpr CmpFPredicate reals[] = {
      CmpFPredicate::OLT, CmpFPredicate::OLE, CmpFPredicate::OGT,
      CmpFPredicate::OGE, CmpFPredicate::OEQ, CmpFPredicate::UNE};
  static constexpr CmpIPredicate wholes[] = {
      CmpIPredicate::slt, CmpIPredicate::sle, CmpIPredicate::sgt,
      CmpIPredicate::sge, CmpIPredicate::eq,  CmpIPredicate::ne};
  Body body = bodyOf(builder, getLhs());
  Value x = builder.element(getLhs(), index);
  Value y = builder.element(getRhs(), index);
  unsigned direction = unsigned(getDirection());
  return body.isReal() ? body.compare(reals[direction], x, y)
                       : body.compare(wholes[direction], x, y);
}

Value SelectOp::buildElement(ElementBuilder &builder, unsigned,
                             ArrayRef<ElementIndex> index) {
  Value condition = builder.element(getCondition(), index);
  Value x = builder.element(getOnTrue(), index);
  Value y = builder.element(getOnFalse(), index);
  return arith::SelectOp::create(builder.builder, builder.location, condition,
                                 x, y);
}

/// Truncates toward 0 and saturates; nan gives 0.
static Value buildFloatToInteger(Body &body, Value x, Type target,
                                 bool isUnsigned) {
  unsigned width = getElementTypeOrSelf(target).getIntOrFloatBitWidth();
  double low = isUnsigned ? 0 : -std::ldexp(1.0, int(width) - 1);
  double high = std::ldexp(1.0, int(width) - (isUnsigned ? 0 : 1));
  APInt most =
      isUnsigned ? APInt::getMaxValue(width) : APInt::getSignedMaxValue(width);
  APInt least =
      isUnsigned ? APInt::getMinValue(width) : APInt::getSignedMinValue(width);
  Value below = body.compare(CmpFPredicate::OLT, x, body.like(x, low));
  Value above = body.compare(CmpFPredicate::OGE, x, body.like(x, high));
  Value unfit = body.make<arith::OrIOp>(body.make<arith::OrIOp>(below, above),
                                        body.compare(CmpFPredicate::UNO, x, x));
  Value fit = body.select(unfit, body.like(x, 0), x);
  Value whole = isUnsigned ? body.make<arith::FPToUIOp>(target, fit)
                           : body.make<arith::FPToSIOp>(target, fit);
  whole =
      body.select(below, body.b.integer(target, least.getSExtValue()), whole);
  return body.select(above, body.b.integer(target, most.getSExtValue()), whole);
}

/// Saturates: brought into the target's range in the wider of both types.
static Value buildIntegerToInteger(Body &body, Value x, Type target,
                                   Type element) {
  unsigned from = getElementTypeOrSelf(x.getType()).getIntOrFloatBitWidth();
  unsigned to = getElementTypeOrSelf(target).getIntOrFloatBitWidth();
  auto own = reference::integerRange(body.element);
  auto range = reference::integerRange(element);
  auto bounded = [&](Value y) {
    if (own.first < range.first) {
      Value least = body.b.integer(y.getType(), range.first);
      y = body.select(body.compare(CmpIPredicate::slt, y, least), least, y);
    }
    if (own.second > range.second) {
      Value most = body.b.integer(y.getType(), range.second);
      y = body.select(body.compare(CmpIPredicate::sgt, y, most), most, y);
    }
    return y;
  };
  if (from == to)
    return bounded(x);
  if (from > to)
    return body.make<arith::TruncIOp>(target, bounded(x));
  if (body.isUnsigned())
    return body.make<arith::ExtUIOp>(target, x);
  return body.make<arith::ExtSIOp>(target, bounded(x));
}

Value CastOp::buildElement(ElementBuilder &builder, unsigned,
                           ArrayRef<ElementIndex> index) {
  Body body = bodyOf(builder, getInput());
  Value x = builder.element(getInput(), index);
  Type element = getResult().getType().getElementType();
  Type target = builder.registerType(element, index);
  if (isBool(element)) {
    Value zero = body.like(x, 0);
    return body.isReal() ? body.compare(CmpFPredicate::UNE, x, zero)
                         : body.compare(CmpIPredicate::ne, x, zero);
  }
  if (isFloat(element)) {
    if (!body.isReal())
      return body.isUnsigned() ? body.make<arith::UIToFPOp>(target, x)
                               : body.make<arith::SIToFPOp>(target, x);
    unsigned from = getElementTypeOrSelf(x.getType()).getIntOrFloatBitWidth();
    unsigned to = getElementTypeOrSelf(target).getIntOrFloatBitWidth();
    if (from == to)
      return x;
    return from < to ? body.make<arith::ExtFOp>(target, x)
                     : body.make<arith::TruncFOp>(target, x);
  }
  if (body.isReal())
    return buildFloatToInteger(body, x, target, element.isUnsignedInteger());
  return buildIntegerToInteger(body, x, target, element);
}
