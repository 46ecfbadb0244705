//===- Fold.h - constants computed when compiling ---------------*- C++ -*-===//
//
/// \file
/// Folding of dense constants: every result of one number, others up to
/// `foldLimit` elements. Elements are kept in f64 or i64 and rounded to the
/// declared type after each op. `!weft.float` stays f64: the policy has not
/// spoken yet.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_OPS_FOLD_H
#define WEFT_IR_OPS_FOLD_H

#include "ir/Dialect.h"
#include "llvm/ADT/STLFunctionalExtras.h"

namespace weft {

inline constexpr int64_t foldLimit = 1024;

/// `value` as element type `element` holds it.
double roundTo(mlir::Type element, double value);
int64_t wrapTo(mlir::Type element, int64_t value);

/// True if `value` is a constant with `number` everywhere.
bool isSplat(mlir::Attribute value, double number);

using FloatUnary = llvm::function_ref<double(double)>;
using IntUnary = llvm::function_ref<int64_t(int64_t)>;
using FloatBinary = llvm::function_ref<double(double, double)>;
using IntBinary = llvm::function_ref<int64_t(int64_t, int64_t)>;

/// Null where an operand is not constant or the result is too large. Operands
/// and result have tensor type `type`.
mlir::Attribute foldUnary(mlir::Attribute input, mlir::Type type,
                          FloatUnary onFloat, IntUnary onInt);
mlir::Attribute foldBinary(mlir::Attribute lhs, mlir::Attribute rhs,
                           mlir::Type type, FloatBinary onFloat,
                           IntBinary onInt);

/// A constant of tensor type `to` whose element `i` is element `source(i)` of
/// `input`, by row-major positions. Null as above.
mlir::Attribute foldMove(mlir::Attribute input, mlir::Type to,
                         llvm::function_ref<int64_t(int64_t)> source);

/// `input` of element type `from` converted to tensor type `to`.
mlir::Attribute foldCast(mlir::Attribute input, mlir::Type from, mlir::Type to);

/// A constant of i1 tensor type `type` from two constants of element `element`.
mlir::Attribute foldCompare(mlir::Attribute lhs, mlir::Attribute rhs,
                            mlir::Type element, mlir::Type type,
                            llvm::function_ref<bool(double, double)> onFloat,
                            llvm::function_ref<bool(int64_t, int64_t)> onInt);

} // namespace weft

#endif // WEFT_IR_OPS_FOLD_H
