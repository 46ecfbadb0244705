//===- Ops.cpp - generated definitions of the ops -------------------------===//
//
/// \file
/// Syntax helpers named in assembly formats, and the generated code.
//
//===----------------------------------------------------------------------===//

#include "ir/Ops.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/OpImplementation.h"

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Syntax
//===----------------------------------------------------------------------===//

/// An i64 attribute without its type: `1`.
static ParseResult parseInteger(OpAsmParser &parser, IntegerAttr &value) {
  int64_t number = 0;
  if (parser.parseInteger(number))
    return failure();
  value = parser.getBuilder().getI64IntegerAttr(number);
  return success();
}

static void printInteger(OpAsmPrinter &printer, Operation *,
                         IntegerAttr value) {
  printer << value.getInt();
}

/// An f64 attribute without its type: `0.5`, `-0x7FF0000000000000`-style bits
/// for what has no decimal form.
static ParseResult parseF64(OpAsmParser &parser, FloatAttr &value) {
  double number = 0;
  if (parser.parseFloat(number))
    return failure();
  value = parser.getBuilder().getF64FloatAttr(number);
  return success();
}

static void printF64(OpAsmPrinter &printer, Operation *, FloatAttr value) {
  printer.printFloat(value.getValue());
}

/// The type of a select's values; the condition is i1 of the same shape.
static ParseResult parseSelectTypes(OpAsmParser &parser, Type &condition,
                                    Type &value) {
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseType(value))
    return failure();
  auto tensor = dyn_cast<RankedTensorType>(value);
  if (!tensor)
    return parser.emitError(loc, "expected a ranked tensor type");
  condition = withElement(tensor, parser.getBuilder().getI1Type());
  return success();
}

static void printSelectTypes(OpAsmPrinter &printer, Operation *, Type,
                             Type value) {
  printer.printType(value);
}

#define GET_OP_CLASSES
#include "ir/Ops.cpp.inc"
