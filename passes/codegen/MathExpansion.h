//===- MathExpansion.h - elementary functions as arithmetic -----*- C++ -*-===//
//
/// \file
/// Generated code calls no C library, so that its bits depend on nothing
/// outside of it, and CPU and GPU run the same polynomials.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CODEGEN_MATHEXPANSION_H
#define WEFT_PASSES_CODEGEN_MATHEXPANSION_H

#include "mlir/IR/Operation.h"

namespace weft {

/// Replaces every `math.exp log tanh powf` of f32 or f64 scalars and vectors
/// below `root` by arithmetic, about one unit in the last place from the exact
/// value. Infinities, zeros, denormals and nan behave as in C.
void expandMath(mlir::Operation *root);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_MATHEXPANSION_H
