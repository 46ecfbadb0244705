//===- Elementwise.cpp - verifiers and folders ----------------------------===//

#include "ir/Ops.h"
#include "ir/ops/Fold.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Unary
//===----------------------------------------------------------------------===//

/// Integer arithmetic that wraps.
static int64_t wrapNeg(int64_t x) { return int64_t(-uint64_t(x)); }
static int64_t same(int64_t x) { return x; }

OpFoldResult NegOp::fold(FoldAdaptor adaptor) {
  if (auto inner = getInput().getDefiningOp<NegOp>())
    return inner.getInput();
  return foldUnary(
      adaptor.getInput(), getType(), [](double x) { return -x; }, wrapNeg);
}

OpFoldResult AbsOp::fold(FoldAdaptor adaptor) {
  return foldUnary(
      adaptor.getInput(), getType(), [](double x) { return std::fabs(x); },
      [](int64_t x) { return x < 0 ? wrapNeg(x) : x; });
}

OpFoldResult SignOp::fold(FoldAdaptor adaptor) {
  return foldUnary(
      adaptor.getInput(), getType(),
      [](double x) { return std::isnan(x) ? x : double((x > 0) - (x < 0)); },
      [](int64_t x) { return int64_t((x > 0) - (x < 0)); });
}

OpFoldResult ReluOp::fold(FoldAdaptor adaptor) {
  if (getInput().getDefiningOp<ReluOp>())
    return getInput();
  return foldUnary(
      adaptor.getInput(), getType(), [](double x) { return x < 0 ? 0.0 : x; },
      [](int64_t x) { return x < 0 ? 0 : x; });
}

OpFoldResult FloorOp::fold(FoldAdaptor adaptor) {
  return foldUnary(
      adaptor.getInput(), getType(), [](double x) { return std::floor(x); },
      same);
}

OpFoldResult CeilOp::fold(FoldAdaptor adaptor) {
  return foldUnary(
      adaptor.getInput(), getType(), [](double x) { return std::ceil(x); },
      same);
}

OpFoldResult RoundOp::fold(FoldAdaptor adaptor) {
  return foldUnary(
      adaptor.getInput(), getType(), [](double x) { return std::nearbyint(x); },
      same);
}

OpFoldResult SqrtOp::fold(FoldAdaptor adaptor) {
  return foldUnary(
      adaptor.getInput(), getType(), [](double x) { return std::sqrt(x); },
      same);
}

OpFoldResult NotOp::fold(FoldAdaptor adaptor) {
  if (auto inner = getInput().getDefiningOp<NotOp>())
    return inner.getInput();
  return foldUnary(
      adaptor.getInput(), getType(), [](double x) { return x; },
      [](int64_t x) { return x ^ 1; });
}

//===----------------------------------------------------------------------===//
// Binary
//===----------------------------------------------------------------------===//

static int64_t wrapAdd(int64_t x, int64_t y) {
  return int64_t(uint64_t(x) + uint64_t(y));
}
static int64_t wrapSub(int64_t x, int64_t y) {
  return int64_t(uint64_t(x) - uint64_t(y));
}
static int64_t wrapMul(int64_t x, int64_t y) {
  return int64_t(uint64_t(x) * uint64_t(y));
}

/// floor(x / y), 0 for y = 0; the one quotient that overflows wraps.
static int64_t floorDiv(int64_t x, int64_t y) {
  if (y == 0)
    return 0;
  if (y == -1)
    return wrapNeg(x);
  int64_t quotient = x / y;
  return quotient - ((x % y != 0) && ((x < 0) != (y < 0)));
}

static int64_t floorMod(int64_t x, int64_t y) {
  return y == 0 ? 0 : wrapSub(x, wrapMul(y, floorDiv(x, y)));
}

static bool isIntegerResult(Value value) {
  return isInteger(getElementTypeOrSelf(value.getType()));
}

/// A splat of 0 for an integer tensor.
static Attribute zeroOf(Value value) {
  return splatAttr(cast<RankedTensorType>(value.getType()), 0);
}

OpFoldResult AddOp::fold(FoldAdaptor adaptor) {
  if (isSplat(adaptor.getRhs(), 0))
    return getLhs();
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double y) { return x + y; }, wrapAdd);
}

OpFoldResult SubOp::fold(FoldAdaptor adaptor) {
  if (isSplat(adaptor.getRhs(), 0))
    return getLhs();
  if (getLhs() == getRhs() && isIntegerResult(getResult()))
    return zeroOf(getResult());
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double y) { return x - y; }, wrapSub);
}

OpFoldResult MulOp::fold(FoldAdaptor adaptor) {
  if (isSplat(adaptor.getRhs(), 1))
    return getLhs();
  if (isSplat(adaptor.getRhs(), 0) && isIntegerResult(getResult()))
    return adaptor.getRhs();
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double y) { return x * y; }, wrapMul);
}

OpFoldResult DivOp::fold(FoldAdaptor adaptor) {
  if (isSplat(adaptor.getRhs(), 1))
    return getLhs();
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double y) { return x / y; }, floorDiv);
}

OpFoldResult FloorDivOp::fold(FoldAdaptor adaptor) {
  if (isSplat(adaptor.getRhs(), 1) && isIntegerResult(getResult()))
    return getLhs();
  if (!isIntegerResult(getResult()))
    return {};
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double) { return x; }, floorDiv);
}

OpFoldResult ModOp::fold(FoldAdaptor adaptor) {
  if (!isIntegerResult(getResult()))
    return {};
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double) { return x; }, floorMod);
}

OpFoldResult PowOp::fold(FoldAdaptor adaptor) {
  if (isSplat(adaptor.getRhs(), 1))
    return getLhs();
  return {};
}

void PowOp::getCanonicalizationPatterns(RewritePatternSet &patterns,
                                        MLIRContext *) {
  patterns.add(+[](PowOp op, PatternRewriter &rewriter) -> LogicalResult {
    auto exponent = op.getRhs().getDefiningOp<ConstantOp>();
    if (!exponent || !isSplat(exponent.getValue(), 2))
      return failure();
    rewriter.replaceOpWithNewOp<MulOp>(op, op.getLhs(), op.getLhs());
    return success();
  });
}

OpFoldResult MinimumOp::fold(FoldAdaptor adaptor) {
  if (getLhs() == getRhs())
    return getLhs();
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double y) { return std::isnan(x) || x < y ? x : y; },
      [](int64_t x, int64_t y) { return std::min(x, y); });
}

OpFoldResult MaximumOp::fold(FoldAdaptor adaptor) {
  if (getLhs() == getRhs())
    return getLhs();
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double y) { return std::isnan(x) || x > y ? x : y; },
      [](int64_t x, int64_t y) { return std::max(x, y); });
}

OpFoldResult AndOp::fold(FoldAdaptor adaptor) {
  if (getLhs() == getRhs() || isSplat(adaptor.getRhs(), 1))
    return getLhs();
  if (isSplat(adaptor.getRhs(), 0))
    return adaptor.getRhs();
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double) { return x; },
      [](int64_t x, int64_t y) { return x & y; });
}

OpFoldResult OrOp::fold(FoldAdaptor adaptor) {
  if (getLhs() == getRhs() || isSplat(adaptor.getRhs(), 0))
    return getLhs();
  if (isSplat(adaptor.getRhs(), 1))
    return adaptor.getRhs();
  return foldBinary(
      adaptor.getLhs(), adaptor.getRhs(), getType(),
      [](double x, double) { return x; },
      [](int64_t x, int64_t y) { return x | y; });
}

//===----------------------------------------------------------------------===//
// Comparison, selection, conversion
//===----------------------------------------------------------------------===//

LogicalResult CompareOp::inferReturnTypes(MLIRContext *context,
                                          std::optional<Location> location,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  auto input = dyn_cast<RankedTensorType>(adaptor.getLhs().getType());
  if (!input)
    return emitOptionalError(location, "expected ranked tensors to compare");
  types.push_back(withElement(input, IntegerType::get(context, 1)));
  return success();
}

/// The truth of `x direction y`.
template <typename T>
static bool holds(CompareDirection direction, T x, T y) {
  switch (direction) {
  case CompareDirection::lt:
    return x < y;
  case CompareDirection::le:
    return x <= y;
  case CompareDirection::gt:
    return x > y;
  case CompareDirection::ge:
    return x >= y;
  case CompareDirection::eq:
    return x == y;
  case CompareDirection::ne:
    return x != y;
  }
  llvm_unreachable("closed enum");
}

OpFoldResult CompareOp::fold(FoldAdaptor adaptor) {
  CompareDirection direction = getDirection();
  return foldCompare(
      adaptor.getLhs(), adaptor.getRhs(), getElementTypeOrSelf(getLhs()),
      getType(), [=](double x, double y) { return holds(direction, x, y); },
      [=](int64_t x, int64_t y) { return holds(direction, x, y); });
}

LogicalResult SelectOp::verify() {
  RankedTensorType condition = getCondition().getType();
  if (condition.getShape() == getType().getShape())
    return success();
  return emitOpError("expected a condition of the shape of the values ")
         << getType() << ", found " << condition;
}

OpFoldResult SelectOp::fold(FoldAdaptor adaptor) {
  if (getOnTrue() == getOnFalse() || isSplat(adaptor.getCondition(), 1))
    return getOnTrue();
  if (isSplat(adaptor.getCondition(), 0))
    return getOnFalse();
  return {};
}

OpFoldResult CastOp::fold(FoldAdaptor adaptor) {
  if (getInput().getType() == getType())
    return getInput();
  return foldCast(adaptor.getInput(), getInput().getType(), getType());
}
