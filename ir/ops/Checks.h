//===- Checks.h - what verifiers of several families say --------*- C++ -*-===//
//
/// \file
/// Checks that report at an optional location, so that inference and builders
/// share them.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_OPS_CHECKS_H
#define WEFT_IR_OPS_CHECKS_H

#include "ir/Dialect.h"
#include "mlir/IR/Diagnostics.h"

namespace weft {

/// `axis` is in [0, rank).
mlir::LogicalResult checkAxis(std::optional<mlir::Location> location,
                              int64_t axis, int64_t rank);

/// `numbers` has `count` numbers, none below `least`.
mlir::LogicalResult checkNumbers(std::optional<mlir::Location> location,
                                 llvm::StringRef name,
                                 llvm::ArrayRef<int64_t> numbers, int64_t count,
                                 int64_t least);

/// Both element types are equal.
mlir::LogicalResult checkElements(std::optional<mlir::Location> location,
                                  mlir::Type first, mlir::Type second);

/// The shape as `2x3`, `[]` for rank 0.
std::string shapeText(llvm::ArrayRef<int64_t> shape);

/// `shape` without `axes` (ascending).
llvm::SmallVector<int64_t> dropAxes(llvm::ArrayRef<int64_t> shape,
                                    llvm::ArrayRef<int64_t> axes);

/// `a * b` of numbers >= 0, the largest number where that overflows.
int64_t saturatingMultiply(int64_t a, int64_t b);

/// Windows along one axis.
struct Window {
  int64_t size, stride, low, high, dilation;
};

/// Number of places of `window` along an axis of `size` elements: none on an
/// empty axis without padding; an error where it does not fit.
mlir::FailureOr<int64_t> countWindows(std::optional<mlir::Location> location,
                                      int64_t axis, int64_t size,
                                      const Window &window);

} // namespace weft

#endif // WEFT_IR_OPS_CHECKS_H
