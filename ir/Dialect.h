//===- Dialect.h - the weft dialect, its types and attributes ---*- C++ -*-===//
//
/// \file
/// Declarations generated from Dialect.td, and what is asked about tensor
/// types everywhere.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_DIALECT_H
#define WEFT_IR_DIALECT_H

#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpImplementation.h"

#include "ir/Dialect.h.inc"
#include "ir/Enums.h.inc"

#define GET_TYPEDEF_CLASSES
#include "ir/Types.h.inc"

#define GET_ATTRDEF_CLASSES
#include "ir/Attributes.h.inc"

namespace weft {

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

/// True for `!weft.float f64 f32 f16 bf16`.
bool isFloat(mlir::Type element);
/// True for `i64 i32 i16 i8 ui8`.
bool isInteger(mlir::Type element);
/// True for `i1`.
bool isBool(mlir::Type element);

//===----------------------------------------------------------------------===//
// Tensor types
//===----------------------------------------------------------------------===//

/// True for a ranked tensor of static shape whose elements the dialect knows
/// and whose bytes can be counted in 62 bits.
bool isTensor(mlir::Type type);
bool isNumberTensor(mlir::Type type);
bool isFloatTensor(mlir::Type type);
bool isIntegerTensor(mlir::Type type);
bool isBoolTensor(mlir::Type type);
bool isIndexTensor(mlir::Type type);

/// The number of elements of `shape`, or nothing where it passes 2^56.
std::optional<int64_t> countElements(llvm::ArrayRef<int64_t> shape);

/// `type` with another shape or element type.
mlir::RankedTensorType withShape(mlir::RankedTensorType type,
                                 llvm::ArrayRef<int64_t> shape);
mlir::RankedTensorType withElement(mlir::RankedTensorType type,
                                   mlir::Type element);

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

/// The type in which constants of element type `element` are kept: f64 for
/// float, i64 for integers and bool.
mlir::Type getConstantElementType(mlir::Type element);

/// The value of a `weft.constant` of `type` with `value` everywhere.
mlir::DenseElementsAttr splatAttr(mlir::RankedTensorType type, double value);

} // namespace weft

#endif // WEFT_IR_DIALECT_H
