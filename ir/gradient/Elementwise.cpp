//===- Elementwise.cpp - gradient rules -----------------------------------===//
//
/// \file
/// g is the gradient of the result y. Where a function has a kink the rules
/// follow PyTorch.
//
//===----------------------------------------------------------------------===//

#include "ir/gradient/Rule.h"

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Unary
//===----------------------------------------------------------------------===//

WEFT_GRADIENT_RULE(NegOp) { out.push_back(b.neg(grads[0])); }

WEFT_GRADIENT_RULE(AbsOp) {
  out.push_back(b.mul(grads[0], b.sign(op.getInput())));
}

/// Asks the result, not the operand: y is positive where x is, and x need not
/// be kept.
WEFT_GRADIENT_RULE(ReluOp) {
  Value positive = b.compare(CompareDirection::gt, op, 0.0);
  out.push_back(b.keepWhere(positive, grads[0]));
}

WEFT_GRADIENT_RULE(SignOp) { out.push_back(nullptr); }
WEFT_GRADIENT_RULE(FloorOp) { out.push_back(nullptr); }
WEFT_GRADIENT_RULE(CeilOp) { out.push_back(nullptr); }
WEFT_GRADIENT_RULE(RoundOp) { out.push_back(nullptr); }
WEFT_GRADIENT_RULE(StopGradientOp) { out.push_back(nullptr); }

/// g y
WEFT_GRADIENT_RULE(ExpOp) { out.push_back(b.mul(grads[0], op)); }

/// g / x
WEFT_GRADIENT_RULE(LogOp) { out.push_back(b.div(grads[0], op.getInput())); }

/// g / 2y
WEFT_GRADIENT_RULE(SqrtOp) { out.push_back(b.div(grads[0], b.scale(op, 2.0))); }

/// -g y^3 / 2
WEFT_GRADIENT_RULE(RsqrtOp) {
  Value cube = b.mul(b.mul(op, op), op);
  out.push_back(b.mul(grads[0], b.scale(cube, -0.5)));
}

/// g (1 - y^2)
WEFT_GRADIENT_RULE(TanhOp) {
  Value slope = b.sub(b.splat(Value(op), 1.0), b.mul(op, op));
  out.push_back(b.mul(grads[0], slope));
}

/// g y (1 - y)
WEFT_GRADIENT_RULE(SigmoidOp) {
  Value slope = b.mul(op, b.sub(b.splat(Value(op), 1.0), op));
  out.push_back(b.mul(grads[0], slope));
}

//===----------------------------------------------------------------------===//
// Binary
//===----------------------------------------------------------------------===//

WEFT_GRADIENT_RULE(AddOp) { out.append({grads[0], grads[0]}); }

WEFT_GRADIENT_RULE(SubOp) {
  out.append({grads[0], needed[1] ? b.neg(grads[0]) : nullptr});
}

WEFT_GRADIENT_RULE(MulOp) {
  out.push_back(needed[0] ? b.mul(grads[0], op.getRhs()) : nullptr);
  out.push_back(needed[1] ? b.mul(grads[0], op.getLhs()) : nullptr);
}

/// g / y and -(g / y) (x / y)
WEFT_GRADIENT_RULE(DivOp) {
  Value quotient = b.div(grads[0], op.getRhs());
  out.push_back(quotient);
  out.push_back(needed[1] ? b.neg(b.mul(quotient, op)) : nullptr);
}

WEFT_GRADIENT_RULE(FloorDivOp) { out.append({nullptr, nullptr}); }

/// x - y floor(x / y), with a floor that does not move.
WEFT_GRADIENT_RULE(ModOp) {
  out.push_back(grads[0]);
  if (!needed[1])
    return out.push_back(nullptr);
  Value turns = b.floorDiv(op.getLhs(), op.getRhs());
  out.push_back(b.neg(b.mul(grads[0], turns)));
}

/// g y x^(y-1), 0 where y is 0; g x^y log(x), 0 where x is 0 and y >= 0.
WEFT_GRADIENT_RULE(PowOp) {
  Value x = op.getLhs(), y = op.getRhs(), base, exponent;
  if (needed[0]) {
    Value slope = b.mul(y, b.pow(x, b.offset(y, -1.0)));
    Value moves = b.compare(CompareDirection::ne, y, 0.0);
    base = b.keepWhere(moves, b.mul(grads[0], slope));
  }
  if (needed[1]) {
    Value flat = b.both(b.compare(CompareDirection::eq, x, 0.0),
                        b.compare(CompareDirection::ge, y, 0.0));
    Value slope = b.mul(op, b.log(x));
    exponent = b.select(flat, b.zero(x), b.mul(grads[0], slope));
  }
  out.append({base, exponent});
}

/// The gradient for the operand that wins; half of it where both are equal.
static Value share(Build &b, Value grad, Value x, Value y,
                   CompareDirection loses) {
  Value equal = b.compare(CompareDirection::eq, x, y);
  Value half = b.select(equal, b.scale(grad, 0.5), grad);
  return b.select(b.compare(loses, x, y), b.zero(grad), half);
}

WEFT_GRADIENT_RULE(MinimumOp) {
  Value x = op.getLhs(), y = op.getRhs(), g = grads[0];
  using enum CompareDirection;
  out.push_back(needed[0] ? share(b, g, x, y, gt) : nullptr);
  out.push_back(needed[1] ? share(b, g, x, y, lt) : nullptr);
}

WEFT_GRADIENT_RULE(MaximumOp) {
  Value x = op.getLhs(), y = op.getRhs(), g = grads[0];
  using enum CompareDirection;
  out.push_back(needed[0] ? share(b, g, x, y, lt) : nullptr);
  out.push_back(needed[1] ? share(b, g, x, y, gt) : nullptr);
}

//===----------------------------------------------------------------------===//
// Selection, conversion
//===----------------------------------------------------------------------===//

WEFT_GRADIENT_RULE(SelectOp) {
  Value condition = op.getCondition(), g = grads[0];
  out.push_back(nullptr);
  out.push_back(needed[1] ? b.keepWhere(condition, g) : nullptr);
  out.push_back(needed[2] ? b.select(condition, b.zero(g), g) : nullptr);
}

WEFT_GRADIENT_RULE(CastOp) {
  out.push_back(b.cast(grads[0], tensorOf(op.getInput()).getElementType()));
}
