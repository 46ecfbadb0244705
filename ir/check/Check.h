//===- Check.h - expectations inside a module -------------------*- C++ -*-===//
//
/// \file
/// Ops that say what a value must be. Only the interpreter tests them; every
/// pass sees ops of unknown effect and leaves them where they are.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_CHECK_CHECK_H
#define WEFT_IR_CHECK_CHECK_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"

#include "ir/check/CheckDialect.h.inc"

#define GET_OP_CLASSES
#include "ir/check/CheckOps.h.inc"

namespace weft::reference {
struct Tensor;
}

namespace weft::check {

/// True for an op of this dialect.
bool isCheck(mlir::Operation &op);

/// Holds `value` against what `op` expects. An error at `op` names the entry
/// and the first element that differs.
mlir::LogicalResult test(mlir::Operation &op, const reference::Tensor &value);

} // namespace weft::check

#endif // WEFT_IR_CHECK_CHECK_H
