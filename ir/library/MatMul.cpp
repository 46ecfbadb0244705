//===- MatMul.cpp - library messages of the matrix product ----------------===//
//
/// \file
/// The messages, and what a product takes in as its epilogue:
///
///     %y = weft.matmul %x, %w      ->  %r = weft.matmul_epilogue bias_relu
///     %z = weft.add %y, %b                      %x, %w, %b
///     %r = weft.relu %z
//
//===----------------------------------------------------------------------===//

#include "ir/Ops.h"
#include "ir/library/Partitions.h"
#include "ir/plan/Plan.h"
#include "mlir/IR/Matchers.h"
#include "mlir/IR/PatternMatch.h"

using namespace mlir;
using namespace weft;
using enum MatMulEpilogue;

//===----------------------------------------------------------------------===//
// Messages
//===----------------------------------------------------------------------===//

/// A partition gets at least this many rows of the product.
static constexpr int64_t leastRows = 8;

template <typename Op>
static plan::MatmulAttr buildMessage(Op op, plan::Epilogue epilogue) {
  auto lhs = cast<RankedTensorType>(op.getLhs().getType());
  auto result = cast<RankedTensorType>(op.getResult().getType());
  ArrayRef<int64_t> sizes = result.getShape();
  int64_t batch = ShapedType::getNumElements(sizes.drop_back(2));
  int64_t m = sizes[sizes.size() - 2], n = sizes.back();
  int64_t k = lhs.getShape()[sizes.size() - (op.getTransposeA() ? 2 : 1)];
  int64_t partitions = library::choosePartitions(
      2 * batch * m * n * k, std::max(batch, batch * m / leastRows));
  return plan::MatmulAttr::get(op.getContext(), result.getElementType(), batch,
                               m, n, k, op.getTransposeA(), op.getTransposeB(),
                               partitions, epilogue);
}

Attribute MatMulOp::getLibraryMessage() {
  return buildMessage(*this, plan::Epilogue::None);
}

static_assert(uint32_t(BiasGrad) == uint32_t(plan::Epilogue::BiasGrad));

Attribute MatMulEpilogueOp::getLibraryMessage() {
  return buildMessage(*this, static_cast<plan::Epilogue>(getEpilogue()));
}

//===----------------------------------------------------------------------===//
// What is taken in
//===----------------------------------------------------------------------===//

static bool isZero(Value value) {
  ElementsAttr number;
  if (!matchPattern(value, m_Constant(&number)) || !number.isSplat())
    return false;
  auto real = dyn_cast<FloatAttr>(number.getSplatValue<Attribute>());
  return real && real.getValue().isZero();
}

/// The only user of `value`, if it is an `Op`.
template <typename Op>
static Op onlyUser(Value value) {
  return value.hasOneUse() ? dyn_cast<Op>(*value.user_begin()) : Op();
}

/// The row that `add` puts on all rows of `sum`; null if it does not.
static Value matchBias(AddOp add, Value sum) {
  if (!add || add.getLhs() == add.getRhs())
    return Value();
  Value other = add.getLhs() == sum ? add.getRhs() : add.getLhs();
  auto spread = other.getDefiningOp<BroadcastToOp>();
  if (!spread)
    return Value();
  auto row = cast<RankedTensorType>(spread.getInput().getType());
  int64_t columns = cast<RankedTensorType>(sum.getType()).getDimSize(1);
  return row.getShape() == ArrayRef<int64_t>({1, columns}) ? spread.getInput()
                                                           : Value();
}

static MatMulEpilogueOp create(RewriterBase &rewriter, MatMulOp op,
                               MatMulEpilogue epilogue, Value input,
                               Type output) {
  return MatMulEpilogueOp::create(rewriter, op.getLoc(), op.getType(), output,
                                  epilogue, op.getLhs(), op.getRhs(), input,
                                  op.getTransposeA(), op.getTransposeB());
}

/// A bias that follows, and a ReLU, of which libraries keep no NaN.
static FailureOr<MatMulEpilogue> takeActivation(RewriterBase &rewriter,
                                                MatMulOp op, bool isFinite) {
  Operation *last = op;
  auto add = onlyUser<AddOp>(op.getResult());
  Value bias = matchBias(add, op.getResult());
  if (bias)
    last = add;
  auto relu = isFinite ? onlyUser<ReluOp>(last->getResult(0)) : ReluOp();
  if (!bias && !relu)
    return failure();
  MatMulEpilogue epilogue = !relu ? Bias : bias ? BiasRelu : Relu;
  if (relu)
    last = relu;
  // The bias may be made after the product.
  rewriter.setInsertionPoint(last);
  SmallVector<Location> locations = {op.getLoc()};
  if (bias)
    locations.push_back(add.getLoc());
  if (relu)
    locations.push_back(relu.getLoc());
  auto taken = create(rewriter, op, epilogue, bias, Type());
  taken->setLoc(rewriter.getFusedLoc(locations));
  rewriter.replaceOp(last, taken.getResult());
  if (bias && relu)
    rewriter.eraseOp(add);
  rewriter.eraseOp(op);
  return epilogue;
}

/// The mask of `active`, written from now on.
static Value maskOf(RewriterBase &rewriter, MatMulEpilogueOp active) {
  if (active.getOutput())
    return active.getOutput();
  OpBuilder::InsertionGuard keep(rewriter);
  rewriter.setInsertionPoint(active);
  RankedTensorType type = active.getResult().getType();
  auto written = MatMulEpilogueOp::create(
      rewriter, active.getLoc(), type, MatMulEpilogueOp::getMaskType(type),
      active.getInput() ? BiasReluMask : ReluMask, active.getLhs(),
      active.getRhs(), active.getInput(), active.getTransposeA(),
      active.getTransposeB());
  rewriter.replaceAllUsesWith(active.getResult(), written.getResult());
  rewriter.eraseOp(active);
  return written.getOutput();
}

/// The gradient of a ReLU that was taken in itself: what is kept where its
/// result is above 0.
static FailureOr<MatMulEpilogue> takeReluGrad(RewriterBase &rewriter,
                                              MatMulOp op, bool) {
  auto select = onlyUser<SelectOp>(op.getResult());
  if (!select || select.getOnTrue() != op.getResult() ||
      !isZero(select.getOnFalse()))
    return failure();
  auto compare = select.getCondition().getDefiningOp<CompareOp>();
  if (!compare || compare.getDirection() != CompareDirection::gt ||
      !isZero(compare.getRhs()))
    return failure();
  auto active = compare.getLhs().getDefiningOp<MatMulEpilogueOp>();
  if (!active || compare.getLhs() != active.getResult() ||
      !MatMulEpilogueOp::appliesRelu(active.getEpilogue()) ||
      active.getResult().getType() != op.getType())
    return failure();
  Value mask = maskOf(rewriter, active);
  rewriter.setInsertionPoint(select);
  auto taken = create(rewriter, op, ReluGrad, mask, Type());
  taken->setLoc(rewriter.getFusedLoc({op.getLoc(), select.getLoc()}));
  rewriter.replaceOp(select, taken.getResult());
  rewriter.eraseOp(op);
  return ReluGrad;
}

/// The gradient of a bias: the sums of the columns of the right operand.
static FailureOr<MatMulEpilogue> takeBiasGrad(RewriterBase &rewriter,
                                              MatMulOp op, bool) {
  int64_t axis = op.getTransposeB() ? 1 : 0;
  ReduceSumOp sum;
  for (Operation *user : op.getRhs().getUsers())
    if (auto found = dyn_cast<ReduceSumOp>(user))
      if (found.getAxes() == ArrayRef<int64_t>(axis) &&
          found->getBlock() == op->getBlock())
        sum = found;
  if (!sum)
    return failure();
  // The first of both says when the other's result is there as well.
  Operation *first = op->isBeforeInBlock(sum) ? op.getOperation() : sum;
  Operation *made = op.getLhs().getDefiningOp();
  if (made && !made->isBeforeInBlock(first))
    return failure();
  rewriter.setInsertionPoint(first);
  auto taken = create(rewriter, op, BiasGrad, Value(), sum.getType());
  taken->setLoc(rewriter.getFusedLoc({op.getLoc(), sum.getLoc()}));
  rewriter.replaceOp(sum, taken.getOutput());
  rewriter.replaceOp(op, taken.getResult());
  return BiasGrad;
}

FailureOr<StringRef> MatMulOp::takeEpilogue(RewriterBase &rewriter,
                                            bool isFinite) {
  auto lhs = cast<RankedTensorType>(getLhs().getType());
  auto rhs = cast<RankedTensorType>(getRhs().getType());
  if (lhs.getRank() != 2 || lhs.getNumElements() == 0 ||
      rhs.getNumElements() == 0 || lhs.getElementType().isF64())
    return failure();
  for (auto take : {takeActivation, takeReluGrad, takeBiasGrad})
    if (auto taken = take(rewriter, *this, isFinite); succeeded(taken))
      return stringifyMatMulEpilogue(*taken);
  return failure();
}
