//===- MathExpansion.cpp - elementary functions as arithmetic -------------===//
//
/// \file
/// Exponential and tangent follow Cephes, the logarithm follows fdlibm; both
/// with fused multiply-adds written out, since generated code has no others.
//
//===----------------------------------------------------------------------===//

#include "passes/codegen/MathExpansion.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/ImplicitLocOpBuilder.h"

#include <cmath>
#include <limits>

using namespace mlir;
using arith::CmpFPredicate;
using arith::CmpIPredicate;

namespace {

/// Arithmetic on values of one float type and the integer type of its bits.
struct Arithmetic {
  ImplicitLocOpBuilder b;
  Type real;
  Type bits;
  bool isDouble;
  /// Bits of the fraction, and bias of the exponent.
  int fraction;
  int bias;

  Arithmetic(OpBuilder &builder, Location location, Type type)
      : b(location, builder), real(type),
        isDouble(getElementTypeOrSelf(type).isF64()),
        fraction(isDouble ? 52 : 23), bias(isDouble ? 1023 : 127) {
    bits = shaped(b.getIntegerType(isDouble ? 64 : 32));
  }

  Type shaped(Type element) const {
    auto vector = dyn_cast<VectorType>(real);
    return vector ? Type(VectorType::get(vector.getShape(), element)) : element;
  }
  Value constant(Type type, TypedAttr scalar) {
    if (auto vector = dyn_cast<VectorType>(type))
      scalar = DenseElementsAttr::get(vector, ArrayRef<Attribute>(scalar));
    return arith::ConstantOp::create(b, type, scalar);
  }
  Value number(double value) {
    return constant(real, b.getFloatAttr(getElementTypeOrSelf(real), value));
  }
  Value integer(int64_t value) {
    return constant(bits, b.getIntegerAttr(getElementTypeOrSelf(bits), value));
  }

  Value add(Value x, Value y) { return arith::AddFOp::create(b, x, y); }
  Value sub(Value x, Value y) { return arith::SubFOp::create(b, x, y); }
  Value mul(Value x, Value y) { return arith::MulFOp::create(b, x, y); }
  Value div(Value x, Value y) { return arith::DivFOp::create(b, x, y); }
  Value neg(Value x) { return arith::NegFOp::create(b, x); }
  Value abs(Value x) { return math::AbsFOp::create(b, x); }
  Value floor(Value x) { return math::FloorOp::create(b, x); }
  /// x * y + z, rounded once.
  Value fma(Value x, Value y, Value z) {
    return math::FmaOp::create(b, x, y, z);
  }
  Value compare(CmpFPredicate predicate, Value x, Value y) {
    return arith::CmpFOp::create(b, predicate, x, y);
  }
  Value select(Value condition, Value x, Value y) {
    return arith::SelectOp::create(b, condition, x, y);
  }
  Value andBoth(Value x, Value y) { return arith::AndIOp::create(b, x, y); }
  Value toBits(Value x) { return arith::BitcastOp::create(b, bits, x); }
  Value fromBits(Value x) { return arith::BitcastOp::create(b, real, x); }

  /// coefficients[0] * x^n + ... + coefficients[n].
  Value polynomial(Value x, ArrayRef<double> coefficients) {
    Value sum = number(coefficients.front());
    for (double coefficient : coefficients.drop_front())
      sum = fma(sum, x, number(coefficient));
    return sum;
  }

  Value power2(Value exponent);
  Value exp(Value x);
  Value log(Value x);
  Value tanh(Value x);
  Value pow(Value x, Value y);
};

} // namespace

/// 2^exponent for a whole exponent (as bits) in the normal range.
Value Arithmetic::power2(Value exponent) {
  Value biased = arith::AddIOp::create(b, exponent, integer(bias));
  return fromBits(arith::ShLIOp::create(b, biased, integer(fraction)));
}

Value Arithmetic::exp(Value x) {
  // Beyond these the result is 0 or infinite anyway; comparisons keep nan.
  double low = isDouble ? -746 : -104, high = isDouble ? 710 : 89;
  Value kept =
      select(compare(CmpFPredicate::OLT, x, number(low)), number(low), x);
  kept = select(compare(CmpFPredicate::OGT, kept, number(high)), number(high),
                kept);

  // Adding 1.5 * 2^fraction rounds to a whole number in the low bits.
  double magic = std::ldexp(1.5, fraction);
  Value shifted = fma(kept, number(1.4426950408889634), number(magic));
  Value whole = sub(shifted, number(magic));
  Value exponent =
      arith::SubIOp::create(b, toBits(shifted), toBits(number(magic)));
  Value rest =
      fma(whole, number(isDouble ? -6.93147180369123816490e-01 : -0.693359375),
          kept);
  rest =
      fma(whole, number(isDouble ? -1.90821492927058770002e-10 : 2.12194440e-4),
          rest);

  Value sum;
  if (isDouble) {
    sum = polynomial(rest,
                     {1.0 / 6227020800, 1.0 / 479001600, 1.0 / 39916800,
                      1.0 / 3628800, 1.0 / 362880, 1.0 / 40320, 1.0 / 5040,
                      1.0 / 720, 1.0 / 120, 1.0 / 24, 1.0 / 6, 0.5, 1.0, 1.0});
  } else {
    Value tail =
        polynomial(rest, {1.9875691500e-4, 1.3981999507e-3, 8.3334519073e-3,
                          4.1665795894e-2, 1.6666665459e-1, 5.0000001201e-1});
    sum = add(fma(tail, mul(rest, rest), rest), number(1));
  }
  // In two steps, so that each factor is normal.
  Value half = arith::ShRSIOp::create(b, exponent, integer(1));
  Value other = arith::SubIOp::create(b, exponent, half);
  return mul(mul(sum, power2(half)), power2(other));
}

Value Arithmetic::log(Value x) {
  // Denormals are scaled into the normal range first.
  int scale = isDouble ? 54 : 25;
  Value tiny = compare(CmpFPredicate::OLT, x,
                       number(std::ldexp(1.0, isDouble ? -1022 : -126)));
  Value scaled = select(tiny, mul(x, number(std::ldexp(1.0, scale))), x);

  // x = 2^k * m with m in [sqrt(1/2), sqrt(2)).
  int64_t one = isDouble ? 0x3ff0000000000000 : 0x3f800000;
  int64_t root = isDouble ? 0x3fe6a09e00000000 : 0x3f3504f3;
  Value moved = arith::AddIOp::create(b, toBits(scaled), integer(one - root));
  Value exponent = arith::SubIOp::create(
      b, arith::ShRSIOp::create(b, moved, integer(fraction)), integer(bias));
  Value mantissa = arith::AddIOp::create(
      b, arith::AndIOp::create(b, moved, integer((int64_t(1) << fraction) - 1)),
      integer(root));
  if (isDouble)
    exponent = arith::TruncIOp::create(b, shaped(b.getI32Type()), exponent);
  Value k = arith::SIToFPOp::create(b, real, exponent);
  k = sub(k, select(tiny, number(scale), number(0)));

  Value f = sub(fromBits(mantissa), number(1));
  Value s = div(f, add(f, number(2)));
  Value z = mul(s, s), w = mul(z, z), odd, even;
  if (isDouble) {
    odd = mul(
        z, polynomial(w, {1.479819860511658591e-01, 1.818357216161805012e-01,
                          2.857142874366239149e-01, 6.666666666666735130e-01}));
    even = mul(
        w, polynomial(w, {1.531383769920937332e-01, 2.222219843214978396e-01,
                          3.999999999940941908e-01}));
  } else {
    odd = mul(z, polynomial(w, {0x91e9ee.0p-25, 0xaaaaaa.0p-24}));
    even = mul(w, polynomial(w, {0xf89e26.0p-26, 0xccce13.0p-25}));
  }
  double ln2High = isDouble ? 6.93147180369123816490e-01 : 6.9313812256e-01;
  double ln2Low = isDouble ? 1.90821492927058770002e-10 : 9.0580006145e-06;
  Value half = mul(mul(number(0.5), f), f);
  Value result = mul(s, add(half, add(odd, even)));
  result = add(sub(fma(k, number(ln2Low), result), half), f);
  result = fma(k, number(ln2High), result);

  double infinity = std::numeric_limits<double>::infinity();
  result = select(compare(CmpFPredicate::ULT, x, number(0)),
                  number(std::numeric_limits<double>::quiet_NaN()), result);
  result = select(compare(CmpFPredicate::OEQ, x, number(0)), number(-infinity),
                  result);
  result = select(compare(CmpFPredicate::OEQ, x, number(infinity)), x, result);
  return select(compare(CmpFPredicate::UNO, x, x), x, result);
}

Value Arithmetic::tanh(Value x) {
  Value size = abs(x), square = mul(x, x), ratio;
  if (isDouble) {
    Value top = polynomial(square, {-9.64399179425052238628e-01,
                                    -9.92877231001918586564e+01,
                                    -1.61468768441708447952e+03});
    Value below = polynomial(square, {1.0, 1.12811678491632931402e+02,
                                      2.23548839060100448583e+03,
                                      4.84406305325125486048e+03});
    ratio = div(top, below);
  } else {
    ratio = polynomial(square,
                       {-5.70498872745e-3, 2.06390887954e-2, -5.37397155531e-2,
                        1.33314422036e-1, -3.33332819422e-1});
  }
  Value small = fma(mul(x, square), ratio, x);
  Value grown = exp(add(size, size));
  Value large = sub(number(1), div(number(2), add(grown, number(1))));
  large = math::CopySignOp::create(b, large, x);
  return select(compare(CmpFPredicate::OLT, size, number(0.625)), small, large);
}

Value Arithmetic::pow(Value x, Value y) {
  Value zero = number(0), one = number(1);
  Value result = exp(mul(y, log(abs(x))));
  // The logarithm 0 of 1 loses against an infinite exponent.
  result = select(compare(CmpFPredicate::OEQ, abs(x), one), one, result);
  // A negative base: the sign of an odd power, nan of a fraction.
  Value isWhole = compare(CmpFPredicate::OEQ, floor(y), y);
  Value half = mul(y, number(0.5));
  Value isOdd =
      andBoth(isWhole, compare(CmpFPredicate::UNE, floor(half), half));
  Value isNegative = compare(CmpFPredicate::OLT, x, zero);
  // -0 counts as negative for odd powers.
  Value sign = math::CopySignOp::create(b, result, x);
  result = select(isOdd, sign, result);
  Value nan = number(std::numeric_limits<double>::quiet_NaN());
  Value isFinite = compare(CmpFPredicate::ONE, x,
                           number(-std::numeric_limits<double>::infinity()));
  Value lost = andBoth(
      andBoth(isNegative, isFinite),
      arith::XOrIOp::create(
          b, isWhole,
          constant(shaped(b.getI1Type()), b.getIntegerAttr(b.getI1Type(), 1))));
  result = select(lost, nan, result);
  result = select(compare(CmpFPredicate::OEQ, x, one), one, result);
  return select(compare(CmpFPredicate::OEQ, y, zero), one, result);
}

/// f32 powers go through f64: an error of the logarithm grows with y * log x.
static Value expandPow(OpBuilder &builder, math::PowFOp op) {
  Arithmetic narrow(builder, op.getLoc(), op.getType());
  if (narrow.isDouble)
    return narrow.pow(op.getLhs(), op.getRhs());
  Type wide = narrow.shaped(builder.getF64Type());
  Value x = arith::ExtFOp::create(builder, op.getLoc(), wide, op.getLhs());
  Value y = arith::ExtFOp::create(builder, op.getLoc(), wide, op.getRhs());
  Value result = Arithmetic(builder, op.getLoc(), wide).pow(x, y);
  return arith::TruncFOp::create(builder, op.getLoc(), op.getType(), result);
}

void weft::expandMath(Operation *root) {
  root->walk([](Operation *op) {
    OpBuilder builder(op);
    Value result;
    auto arithmetic = [&] {
      return Arithmetic(builder, op->getLoc(), op->getResult(0).getType());
    };
    if (auto power = dyn_cast<math::PowFOp>(op))
      result = expandPow(builder, power);
    else if (isa<math::ExpOp>(op))
      result = arithmetic().exp(op->getOperand(0));
    else if (isa<math::LogOp>(op))
      result = arithmetic().log(op->getOperand(0));
    else if (isa<math::TanhOp>(op))
      result = arithmetic().tanh(op->getOperand(0));
    else
      return;
    op->getResult(0).replaceAllUsesWith(result);
    op->erase();
  });
}
