//===- Elementwise.cpp - meaning of the elementwise family ----------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace weft;
using weft::reference::Tensor;

namespace {
using Operands = ArrayRef<const Tensor *>;
using Results = MutableArrayRef<Tensor>;

using RealMap = double (*)(double);
using WholeMap = int64_t (*)(int64_t);

/// Applies a function of one number to each element.
LogicalResult mapUnary(Operands operands, Results results, RealMap real,
                       WholeMap whole = nullptr) {
  const Tensor &x = *operands[0];
  if (!x.isFloat() && !whole)
    return failure();
  for (int64_t i = 0; i < x.size(); ++i) {
    if (x.isFloat())
      results[0].floats[i] = real(x.floats[i]);
    else
      results[0].ints[i] = whole(x.ints[i]);
  }
  return success();
}

/// Applies a function of two numbers to each pair of elements.
LogicalResult mapBinary(Operands operands, Results results,
                        double (*real)(double, double),
                        int64_t (*whole)(int64_t, int64_t)) {
  const Tensor &x = *operands[0], &y = *operands[1];
  if (x.isFloat() ? !real : !whole)
    return failure();
  for (int64_t i = 0; i < x.size(); ++i) {
    if (x.isFloat())
      results[0].floats[i] = real(x.floats[i], y.floats[i]);
    else
      results[0].ints[i] = whole(x.ints[i], y.ints[i]);
  }
  return success();
}

/// Two's complement arithmetic without undefined behaviour.
int64_t wrapping(uint64_t value) { return static_cast<int64_t>(value); }

int64_t floorDivide(int64_t a, int64_t b) {
  if (b == 0)
    return 0;
  if (b == -1)
    return wrapping(0 - uint64_t(a));
  return a / b - ((a % b != 0) && ((a < 0) != (b < 0)));
}

int64_t floorModulo(int64_t a, int64_t b) {
  if (b == 0 || b == -1)
    return 0;
  int64_t remainder = a % b;
  return remainder != 0 && ((remainder < 0) != (b < 0)) ? remainder + b
                                                        : remainder;
}

double floorModulo(double a, double b) {
  double remainder = std::fmod(a, b);
  return remainder != 0 && ((remainder < 0) != (b < 0)) ? remainder + b
                                                        : remainder;
}

int64_t integerPower(int64_t base, int64_t exponent) {
  if (exponent < 0)
    return base == 1 ? 1 : base == -1 ? (exponent % 2 ? -1 : 1) : 0;
  uint64_t result = 1, factor = static_cast<uint64_t>(base);
  for (; exponent > 0; exponent >>= 1, factor *= factor)
    if (exponent & 1)
      result *= factor;
  return wrapping(result);
}

/// NaN wins, as in NumPy.
double maximum(double a, double b) {
  return std::isnan(a) ? a : std::isnan(b) ? b : a < b ? b : a;
}
double minimum(double a, double b) {
  return std::isnan(a) ? a : std::isnan(b) ? b : b < a ? b : a;
}

template <typename T>
bool compareNumbers(CompareDirection predicate, T a, T b) {
  switch (predicate) {
  case CompareDirection::lt:
    return a < b;
  case CompareDirection::le:
    return a <= b;
  case CompareDirection::gt:
    return a > b;
  case CompareDirection::ge:
    return a >= b;
  case CompareDirection::eq:
    return a == b;
  case CompareDirection::ne:
    return a != b;
  }
  return false;
}
} // namespace

#define WEFT_UNARY(OP, REAL, WHOLE)                                            \
  LogicalResult OP::interpret(Operands operands, Results results) {            \
    return mapUnary(operands, results, REAL, WHOLE);                           \
  }
#define WEFT_BINARY(OP, REAL, WHOLE)                                           \
  LogicalResult OP::interpret(Operands operands, Results results) {            \
    return mapBinary(operands, results, REAL, WHOLE);                          \
  }

WEFT_UNARY(
    NegOp, [](double x) { return -x; },
    [](int64_t x) { return wrapping(0 - uint64_t(x)); })
WEFT_UNARY(
    AbsOp, [](double x) { return std::fabs(x); },
    [](int64_t x) { return x < 0 ? wrapping(0 - uint64_t(x)) : x; })
WEFT_UNARY(
    SignOp,
    [](double x) { return std::isnan(x) ? x : double((x > 0) - (x < 0)); },
    [](int64_t x) { return int64_t((x > 0) - (x < 0)); })
WEFT_UNARY(FloorOp, [](double x) { return std::floor(x); }, nullptr)
WEFT_UNARY(CeilOp, [](double x) { return std::ceil(x); }, nullptr)
WEFT_UNARY(RoundOp, [](double x) { return std::nearbyint(x); }, nullptr)
WEFT_UNARY(ExpOp, [](double x) { return std::exp(x); }, nullptr)
WEFT_UNARY(LogOp, [](double x) { return std::log(x); }, nullptr)
WEFT_UNARY(SqrtOp, [](double x) { return std::sqrt(x); }, nullptr)
WEFT_UNARY(RsqrtOp, [](double x) { return 1.0 / std::sqrt(x); }, nullptr)
WEFT_UNARY(TanhOp, [](double x) { return std::tanh(x); }, nullptr)
WEFT_UNARY(
    SigmoidOp, [](double x) { return 1.0 / (1.0 + std::exp(-x)); }, nullptr)
WEFT_UNARY(
    ReluOp, [](double x) { return std::isnan(x) || x > 0 ? x : 0.0; },
    [](int64_t x) { return x > 0 ? x : int64_t(0); })
WEFT_UNARY(NotOp, nullptr, [](int64_t x) { return int64_t(!x); })
WEFT_UNARY(
    StopGradientOp, [](double x) { return x; }, [](int64_t x) { return x; })

WEFT_BINARY(
    AddOp, [](double a, double b) { return a + b; },
    [](int64_t a, int64_t b) { return wrapping(uint64_t(a) + uint64_t(b)); })
WEFT_BINARY(
    SubOp, [](double a, double b) { return a - b; },
    [](int64_t a, int64_t b) { return wrapping(uint64_t(a) - uint64_t(b)); })
WEFT_BINARY(
    MulOp, [](double a, double b) { return a * b; },
    [](int64_t a, int64_t b) { return wrapping(uint64_t(a) * uint64_t(b)); })
WEFT_BINARY(DivOp, [](double a, double b) { return a / b; }, nullptr)
WEFT_BINARY(ModOp, static_cast<double (*)(double, double)>(floorModulo),
            static_cast<int64_t (*)(int64_t, int64_t)>(floorModulo))
WEFT_BINARY(
    PowOp, [](double a, double b) { return std::pow(a, b); }, integerPower)
WEFT_BINARY(MinimumOp, minimum,
            [](int64_t a, int64_t b) { return a < b ? a : b; })
WEFT_BINARY(MaximumOp, maximum,
            [](int64_t a, int64_t b) { return a < b ? b : a; })
WEFT_BINARY(AndOp, nullptr, [](int64_t a, int64_t b) { return a & b; })
WEFT_BINARY(OrOp, nullptr, [](int64_t a, int64_t b) { return a | b; })

#undef WEFT_UNARY
#undef WEFT_BINARY

// The quotient is a value of the type, so it is rounded before the floor.
LogicalResult FloorDivOp::interpret(Operands operands, Results results) {
  const Tensor &x = *operands[0], &y = *operands[1];
  Type element = x.type.getElementType();
  for (int64_t i = 0; i < x.size(); ++i)
    if (x.isFloat())
      results[0].floats[i] =
          std::floor(reference::roundFloat(element, x.floats[i] / y.floats[i]));
    else
      results[0].ints[i] = floorDivide(x.ints[i], y.ints[i]);
  return success();
}

LogicalResult CompareOp::interpret(Operands operands, Results results) {
  const Tensor &x = *operands[0], &y = *operands[1];
  for (int64_t i = 0; i < x.size(); ++i)
    results[0].ints[i] =
        x.isFloat() ? compareNumbers(getDirection(), x.floats[i], y.floats[i])
                    : compareNumbers(getDirection(), x.ints[i], y.ints[i]);
  return success();
}

LogicalResult SelectOp::interpret(Operands operands, Results results) {
  const Tensor &condition = *operands[0];
  for (int64_t i = 0; i < condition.size(); ++i)
    results[0].copyElement(i, *operands[condition.ints[i] ? 1 : 2], i);
  return success();
}

LogicalResult CastOp::interpret(Operands operands, Results results) {
  const Tensor &x = *operands[0];
  Tensor &y = results[0];
  Type element = y.type.getElementType();
  std::pair<int64_t, int64_t> range;
  if (!y.isFloat())
    range = reference::integerRange(element);
  for (int64_t i = 0; i < x.size(); ++i) {
    if (y.isFloat())
      y.floats[i] = x.number(i);
    else if (element.isInteger(1))
      y.ints[i] = x.number(i) != 0;
    else if (x.isFloat())
      y.ints[i] = reference::saturateToInteger(element, x.floats[i]);
    else
      y.ints[i] = std::clamp(x.ints[i], range.first, range.second);
  }
  return success();
}
