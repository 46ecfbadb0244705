//===- CpuKernel.h - loop nests for the CPU ---------------------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CPUKERNEL_H
#define WEFT_PASSES_CODEGEN_CPUKERNEL_H

#include "mlir/Dialect/Func/IR/FuncOps.h"
#include "passes/codegen/KernelPlan.h"

namespace weft {

/// Writes the function of a planned kernel. `buffers` are the operands of the
/// kernel in the order of its ABI: loaded values, then outputs.
mlir::func::FuncOp buildCpuKernel(mlir::OpBuilder &builder,
                                  mlir::Location location, llvm::StringRef name,
                                  const KernelOps &ops, const KernelPlan &plan,
                                  llvm::ArrayRef<mlir::Value> inputs,
                                  llvm::ArrayRef<mlir::Value> outputs);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CPUKERNEL_H
