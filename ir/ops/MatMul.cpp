//===- MatMul.cpp - inference, verification and cost ----------------------===//

#include "ir/Ops.h"
#include "ir/ops/Checks.h"

using namespace mlir;
using namespace weft;

LogicalResult MatMulOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  auto lhs = cast<RankedTensorType>(adaptor.getLhs().getType());
  auto rhs = cast<RankedTensorType>(adaptor.getRhs().getType());
  int64_t rank = lhs.getRank();
  if (failed(checkElements(location, lhs, rhs)))
    return failure();
  if (rank < 2 || rhs.getRank() != rank)
    return emitOptionalError(location,
                             "expected two tensors of one rank >= 2, found ",
                             lhs, " and ", rhs);
  if (lhs.getShape().drop_back(2) != rhs.getShape().drop_back(2))
    return emitOptionalError(location, "batch axes differ: ", lhs, " and ",
                             rhs);
  int64_t rows = lhs.getDimSize(rank - 2), summed = lhs.getDimSize(rank - 1);
  int64_t other = rhs.getDimSize(rank - 2), columns = rhs.getDimSize(rank - 1);
  if (adaptor.getTransposeA())
    std::swap(rows, summed);
  if (adaptor.getTransposeB())
    std::swap(other, columns);
  if (summed != other)
    return emitOptionalError(location, "summed sizes differ: ", summed, " of ",
                             lhs, " and ", other, " of ", rhs);
  SmallVector<int64_t> shape(lhs.getShape().drop_back(2));
  shape.append({rows, columns});
  types.push_back(withShape(lhs, shape));
  return success();
}

int64_t MatMulOp::getFlops() {
  RankedTensorType lhs = getLhs().getType();
  int64_t summed = lhs.getShape()[lhs.getRank() - (getTransposeA() ? 2 : 1)];
  return saturatingMultiply(2 * getType().getNumElements(), summed);
}

//===----------------------------------------------------------------------===//
// With an epilogue
//===----------------------------------------------------------------------===//

using enum MatMulEpilogue;

bool MatMulEpilogueOp::addsBias(MatMulEpilogue epilogue) {
  return epilogue == Bias || epilogue == BiasRelu || epilogue == BiasReluMask;
}

bool MatMulEpilogueOp::writesMask(MatMulEpilogue epilogue) {
  return epilogue == ReluMask || epilogue == BiasReluMask;
}

bool MatMulEpilogueOp::appliesRelu(MatMulEpilogue epilogue) {
  return writesMask(epilogue) || epilogue == Relu || epilogue == BiasRelu;
}

RankedTensorType MatMulEpilogueOp::getMaskType(RankedTensorType result) {
  Type byte = IntegerType::get(result.getContext(), 8, IntegerType::Unsigned);
  int64_t groups = (result.getDimSize(1) + 127) / 128;
  return RankedTensorType::get({result.getDimSize(0), groups * 16}, byte);
}

int64_t MatMulEpilogueOp::getDepth() {
  return getLhs().getType().getDimSize(getTransposeA() ? 0 : 1);
}

int64_t MatMulEpilogueOp::getFlops() {
  int64_t elements = getResult().getType().getNumElements();
  return saturatingMultiply(elements, 2 * getDepth() + 1);
}

static LogicalResult expectType(MatMulEpilogueOp op, StringRef what,
                                Value value, ArrayRef<Type> allowed) {
  Type found = value ? value.getType() : Type();
  if (allowed.empty() && !found)
    return success();
  if (found && llvm::is_contained(allowed, found))
    return success();
  InFlightDiagnostic error = op.emitOpError();
  error << "with '" << stringifyMatMulEpilogue(op.getEpilogue()) << "' ";
  if (allowed.empty())
    return error << "has no " << what;
  return error << "needs an " << what << " of type " << allowed.front();
}

/// What the epilogue reads and writes; `row` has a number per column.
static LogicalResult verifyRest(MatMulEpilogueOp op, RankedTensorType row) {
  MatMulEpilogue epilogue = op.getEpilogue();
  Type mask = MatMulEpilogueOp::getMaskType(op.getResult().getType());
  SmallVector<Type> inputs, outputs;
  if (MatMulEpilogueOp::addsBias(epilogue))
    inputs = {row, RankedTensorType::get({1, row.getDimSize(0)},
                                         row.getElementType())};
  if (epilogue == ReluGrad)
    inputs = {mask};
  if (MatMulEpilogueOp::writesMask(epilogue))
    outputs = {mask};
  if (epilogue == BiasGrad)
    outputs = {row};
  if (failed(expectType(op, "input", op.getInput(), inputs)))
    return failure();
  return expectType(op, "output", op.getOutput(), outputs);
}

LogicalResult MatMulEpilogueOp::verify() {
  RankedTensorType lhs = getLhs().getType(), rhs = getRhs().getType();
  RankedTensorType result = getResult().getType();
  Type element = lhs.getElementType();
  if (lhs.getRank() != 2 || rhs.getRank() != 2 || lhs.getNumElements() == 0 ||
      rhs.getNumElements() == 0)
    return emitOpError() << "expected two matrices that are not empty, found "
                         << lhs << " and " << rhs;
  if (rhs.getElementType() != element || element.isF64())
    return emitOpError() << "expected one element type of at most 32 bits";
  int64_t rows = lhs.getDimSize(getTransposeA() ? 1 : 0);
  int64_t columns = rhs.getDimSize(getTransposeB() ? 0 : 1);
  if (rhs.getDimSize(getTransposeB() ? 1 : 0) != getDepth())
    return emitOpError() << "summed sizes differ: " << lhs << " and " << rhs;
  if (result != RankedTensorType::get({rows, columns}, element))
    return emitOpError() << "result type " << result << " is not "
                         << RankedTensorType::get({rows, columns}, element);
  return verifyRest(*this, RankedTensorType::get({columns}, element));
}
