//===- Passes.h - every pass, in pipeline order -----------------*- C++ -*-===//
//
/// \file
/// Constructors and registration generated from Passes.td.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PASSES_H
#define WEFT_PASSES_PASSES_H

#include "mlir/IR/BuiltinOps.h"
#include "mlir/Pass/Pass.h"

namespace weft {

#define GEN_PASS_DECL
#include "passes/Passes.h.inc"

#define GEN_PASS_REGISTRATION
#include "passes/Passes.h.inc"

/// Registers every dialect that a compiler process may meet.
void registerDialects(mlir::DialectRegistry &registry);

} // namespace weft

#endif // WEFT_PASSES_PASSES_H
