//===- Plan.h - the plan dialect -------------------------------*- C++ -*-===//
///
/// \file
/// A module from phase `planned` on: `weft.global`s with a slice each, the
/// constants, the kernels, and one `plan.program` per entry.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_PLAN_PLAN_H
#define WEFT_IR_PLAN_PLAN_H

#include "mlir/Bytecode/BytecodeOpInterface.h"
#include "mlir/IR/Attributes.h"
#include "mlir/IR/BuiltinAttributes.h"
#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/BuiltinTypes.h"
#include "mlir/IR/Dialect.h"
#include "mlir/IR/OpDefinition.h"
#include "mlir/IR/OpImplementation.h"
#include "mlir/IR/SymbolTable.h"

#include "ir/plan/PlanEnums.h.inc"

#include "ir/plan/PlanDialect.h.inc"

#define GET_ATTRDEF_CLASSES
#include "ir/plan/PlanAttrs.h.inc"

namespace weft::plan {

/// Every buffer starts at a multiple of this many bytes, on every device.
inline constexpr int64_t bufferAlignment = 256;

/// Name of the attribute that gives a `weft.global` its slice.
inline constexpr llvm::StringLiteral globalSliceName = "plan.slice";

/// One touch of a slice by a step. `value` is the number of the value read or
/// written, -1 for scratch bytes whose contents nobody reads.
struct Access {
  AccessKind kind;
  int64_t value;
  SliceAttr slice;
};

/// The numbers of `[0, 3]`, an entry of `in_place` or `carries`; nothing where
/// `attribute` is not a list of integers.
std::optional<llvm::SmallVector<int64_t>> getNumbers(mlir::Attribute attribute);

/// Bytes that one element takes in memory; a bool takes one.
int64_t elementBytes(mlir::Type type);

/// Bytes of a ranked tensor in memory, row-major and dense.
int64_t tensorBytes(mlir::RankedTensorType type);

/// `bytes` rounded up to a multiple of `bufferAlignment`.
int64_t alignBytes(int64_t bytes);

} // namespace weft::plan

#include "ir/plan/PlanInterfaces.h.inc"

#define GET_OP_CLASSES
#include "ir/plan/PlanOps.h.inc"

#endif // WEFT_IR_PLAN_PLAN_H
