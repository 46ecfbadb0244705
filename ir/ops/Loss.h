//===- Loss.h - pieces that losses and gathers share ------------*- C++ -*-===//
//
/// \file
/// Comparing labels with classes, for decompositions and gradient rules.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_OPS_LOSS_H
#define WEFT_IR_OPS_LOSS_H

#include "ir/Build.h"

namespace weft {

/// `label` in at least 32 bits, so that every class number fits.
mlir::Value widenLabel(Build &build, mlir::Value label);

/// i1 of `shape`: true where the position along `axis` is the label. `label`
/// has the axes of `shape` but `axis`.
mlir::Value matchClass(Build &build, mlir::Value label, int64_t axis,
                       llvm::ArrayRef<int64_t> shape);

/// `x` (one element per label) with 0 where the loss ignores the label.
mlir::Value dropIgnored(Build &build, CrossEntropyOp op, mlir::Value x);

} // namespace weft

#endif // WEFT_IR_OPS_LOSS_H
