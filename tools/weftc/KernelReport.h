//===- KernelReport.h - figures of every plan step --------------*- C++ -*-===//

#ifndef WEFT_TOOLS_WEFTC_KERNELREPORT_H
#define WEFT_TOOLS_WEFTC_KERNELREPORT_H

#include "tools/weftc/Driver.h"
#include "tools/weftc/GpuSpec.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace weft {

/// Writes what is known of every step of the GPU programs in `modules` (phase
/// `lowered`): to standard error, or to the file that was named, as JSON where
/// it ends in .json. Registers need ptxas, predicted times `spec`; what is not
/// known is left out and said. False after a reported error.
bool reportKernels(Session &session,
                   llvm::ArrayRef<mlir::OwningOpRef<mlir::ModuleOp>> modules,
                   llvm::ArrayRef<std::string> cudaVariants,
                   const std::optional<GpuSpec> &spec);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_KERNELREPORT_H
