//===- MlirDiagnostics.h - what passes say, in our form ---------*- C++ -*-===//
///
/// \file
/// Turns diagnostics of MLIR into those of the engine: places become ranges
/// in the text, call sites become notes. Remarks are shown where -R asks: a
/// pass starts its remark with its own name ("cluster: fused ...") or, where
/// it did not do something, with "missed NAME: ...".
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_MLIRDIAGNOSTICS_H
#define WEFT_TOOLS_WEFTC_MLIRDIAGNOSTICS_H

#include "tools/weftc/Driver.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"

namespace weft {

class MlirDiagnostics {
public:
  /// Listens to `context` while it lives.
  MlirDiagnostics(mlir::MLIRContext &context, Session &running);

  /// Reports that -R asked for remarks and got none.
  void checkRemarks();

private:
  void handle(mlir::Diagnostic &diagnostic);
  bool isWanted(const mlir::Diagnostic &diagnostic) const;
  llvm::SMRange rangeOf(mlir::Location location) const;
  void addCallers(DiagnosticBuilder &report, mlir::Location location) const;
  unsigned bufferNamed(llvm::StringRef name) const;

  Session &session;
  unsigned remarks = 0;
  mlir::ScopedDiagnosticHandler handler;
};

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_MLIRDIAGNOSTICS_H
