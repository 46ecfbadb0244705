//===- Export.h - from planned modules to a .weftpack -----------*- C++ -*-===//
//
/// \file
/// The last arrow of the compiler.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_EXPORT_H
#define WEFT_PASSES_EXPORT_H

#include "mlir/IR/BuiltinOps.h"
#include "passes/CompileOptions.h"
#include "llvm/ADT/ArrayRef.h"

#include <string>

namespace weft {

/// The bytes of the artifact of modules in phase `lowered`: for each kind of
/// target one per profile, in order. They depend on the modules and options
/// alone: no directory of the machine gets in. Errors go to the modules'
/// diagnostics.
mlir::FailureOr<std::string> exportPack(llvm::ArrayRef<mlir::ModuleOp> modules,
                                        const CompileOptions &options);

} // namespace weft

#endif // WEFT_PASSES_EXPORT_H
