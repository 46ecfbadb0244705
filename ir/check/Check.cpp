//===- Check.cpp - expectations inside a module ---------------------------===//

#include "ir/check/Check.h"

#include "ir/Interpreter.h"

#include "mlir/IR/Builders.h"

using namespace mlir;
using namespace weft::check;
using weft::reference::Tensor;

#include "ir/check/CheckDialect.cpp.inc"

#define GET_OP_CLASSES
#include "ir/check/CheckOps.cpp.inc"

void CheckDialect::initialize() {
  addOperations<
#define GET_OP_LIST
#include "ir/check/CheckOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Verifiers
//===----------------------------------------------------------------------===//

/// `expected` holds one f64 or i64, as the kind of `value` asks, per element.
static LogicalResult verifyExpected(Operation *op, Type value,
                                    ElementsAttr expected) {
  auto type = cast<RankedTensorType>(value);
  Builder builder(op->getContext());
  bool isWhole = isa<IntegerType>(type.getElementType());
  Type wanted = isWhole ? Type(builder.getI64Type()) : builder.getF64Type();
  if (expected.getElementType() != wanted)
    return op->emitOpError("expects elements of ")
           << wanted << ", got " << expected.getElementType();
  if (expected.getShapedType().getShape() != type.getShape())
    return op->emitOpError("expects the shape of the value");
  return success();
}

LogicalResult ExpectCloseOp::verify() {
  auto type = cast<RankedTensorType>(getValue().getType());
  if (isa<IntegerType>(type.getElementType()))
    return emitOpError("expects floats; check.expect_eq takes integers");
  if (!(getTolerance().convertToDouble() >= 0))
    return emitOpError("expects a tolerance of at least 0");
  return verifyExpected(*this, type, getExpected());
}

LogicalResult ExpectEqOp::verify() {
  return verifyExpected(*this, getValue().getType(), getExpected());
}

//===----------------------------------------------------------------------===//
// Tests
//===----------------------------------------------------------------------===//

bool weft::check::isCheck(Operation &op) {
  return isa_and_nonnull<CheckDialect>(op.getDialect());
}

static Tensor tensorOf(RankedTensorType type, ElementsAttr elements) {
  Tensor tensor(type);
  if (tensor.isFloat())
    llvm::copy(elements.getValues<double>(), tensor.floats.begin());
  else
    llvm::copy(elements.getValues<int64_t>(), tensor.ints.begin());
  return tensor;
}

LogicalResult weft::check::test(Operation &op, const Tensor &value) {
  double tolerance = 0;
  ElementsAttr expected;
  if (auto close = dyn_cast<ExpectCloseOp>(op)) {
    tolerance = close.getTolerance().convertToDouble();
    expected = close.getExpected();
  } else {
    expected = cast<ExpectEqOp>(op).getExpected();
  }
  std::string difference =
      reference::compare(value, tensorOf(value.type, expected), tolerance);
  if (difference.empty())
    return success();
  auto entry = op.getParentOfType<EntryOp>();
  return op.emitError("entry '") << entry.getSymName() << "': " << difference;
}
