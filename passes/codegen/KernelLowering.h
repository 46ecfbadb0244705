//===- KernelLowering.h - kernels to the LLVM dialect -----------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_KERNELLOWERING_H
#define WEFT_PASSES_CODEGEN_KERNELLOWERING_H

#include "mlir/IR/BuiltinOps.h"

namespace weft {

/// Takes `kernels` (func, scf, arith, math, vector) to the LLVM dialect in
/// place. Elementary functions become arithmetic first.
mlir::LogicalResult lowerToLLVM(mlir::ModuleOp kernels);

/// The same for kernels of a GPU: every `gpu.module` becomes `llvm.func`s with
/// NVVM operations, which then stand in `kernels` itself.
mlir::LogicalResult lowerToNVVM(mlir::ModuleOp kernels);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_KERNELLOWERING_H
