//===- PtxEmitter.h - LLVM dialect to PTX text ------------------*- C++ -*-===//
//
/// \file
/// The last arrow of the CUDA line that needs no toolkit. The bytes depend on
/// the kernels and the architecture alone.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CODEGEN_PTXEMITTER_H
#define WEFT_PASSES_CODEGEN_PTXEMITTER_H

#include "mlir/IR/BuiltinOps.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

#include <string>
#include <vector>

namespace weft {

/// On a kernel: the blocks that it is made for, which the text then says.
inline constexpr llvm::StringLiteral gridName = "weft.grid";

/// PTX text of `kernels` (LLVM and NVVM dialects) for `arch`, such as `sm_90`;
/// `compute_90` gives the same text.
llvm::Expected<std::string> emitPtx(mlir::ModuleOp kernels,
                                    llvm::StringRef arch);

/// What that text is made of, in LLVM's language; no architecture is in it.
llvm::Expected<std::string> emitCudaIR(mlir::ModuleOp kernels);

/// Code of `kernels` for each of `archs`: cubins for `sm_NN`, made by ptxas,
/// and PTX text for `compute_NN`.
llvm::Expected<std::vector<std::string>>
emitCudaObjects(mlir::ModuleOp kernels, llvm::ArrayRef<std::string> archs);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_PTXEMITTER_H
