//===- CudaKernel.h - nests for threads and blocks --------------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDAKERNEL_H
#define WEFT_PASSES_CODEGEN_CUDAKERNEL_H

#include "passes/codegen/CudaPlan.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"

namespace weft {

/// On a kernel: what it does with each operand, as the text of the operand
/// lines of PTX ("read 1024 align 16").
inline constexpr llvm::StringLiteral operandsName = "weft.operands";

/// Writes `gpu.module @name` with the kernel `gpu.func @name` at the insertion
/// point; one pointer per value of `inputs`, then of `outputs`. `sharedBytes`
/// is the static shared memory of a block.
mlir::gpu::GPUFuncOp
buildCudaKernel(mlir::OpBuilder &builder, mlir::Location location,
                llvm::StringRef name, const KernelOps &ops,
                const CudaPlan &plan, llvm::ArrayRef<mlir::Value> inputs,
                llvm::ArrayRef<mlir::Value> outputs, int64_t &sharedBytes);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDAKERNEL_H
