//===- EmitIR.h - checked program to the weft dialect -----------*- C++ -*-===//
///
/// \file
/// The fourth stage: a mechanical walk. Every op gets the location of its
/// text; inside inlined calls it is a call-site location whose callee is the
/// op's own place and whose callers lead out to the entry.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_EMITIR_H
#define WEFT_FRONTEND_EMITIR_H

#include "frontend/Checked.h"
#include "frontend/SourceManager.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace weft {

/// Returns a module in phase `typed`. The context must have the weft dialect
/// loaded or registered. Null if the module does not verify, which is an
/// internal error that the context's diagnostic handler has been told.
mlir::OwningOpRef<mlir::ModuleOp> emitModule(const CheckedProgram &program,
                                             const SourceManager &sources,
                                             mlir::MLIRContext &context);

} // namespace weft

#endif // WEFT_FRONTEND_EMITIR_H
