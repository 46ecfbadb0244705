//===- MlirDiagnostics.h - what passes say, in our form ---------*- C++ -*-===//
///
/// \file
/// Turns diagnostics of MLIR into those of the engine: places become ranges
/// in the text, call sites become notes. Remarks are shown where -R asks for
/// their category: "cluster: joined ..." for what was done, "missed cluster:
/// not joined ..." for what was not. Passes give them through MLIR's remark
/// engine, or as a diagnostic that starts with one of these two prefixes.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_MLIRDIAGNOSTICS_H
#define WEFT_TOOLS_WEFTC_MLIRDIAGNOSTICS_H

#include "tools/weftc/Driver.h"

#include "mlir/IR/Diagnostics.h"
#include "mlir/IR/MLIRContext.h"
#include "mlir/IR/Remarks.h"

#include <set>

namespace weft {

class MlirDiagnostics {
public:
  /// Listens to `context` while it lives.
  MlirDiagnostics(mlir::MLIRContext &context, Session &running);
  ~MlirDiagnostics();

  /// Warns where -R asks for a category that no pass knows.
  void checkRemarks();

private:
  void listenToRemarks();
  void handle(mlir::Diagnostic &diagnostic);
  void handle(const mlir::remark::detail::Remark &remark);
  bool isWanted(const mlir::Diagnostic &diagnostic);
  llvm::SMRange rangeOf(mlir::Location location) const;
  void addCallers(DiagnosticBuilder &report, mlir::Location location) const;
  unsigned bufferNamed(llvm::StringRef name) const;

  mlir::MLIRContext &context;
  Session &session;
  /// Categories that a shown remark was of.
  std::set<std::string, std::less<>> seen;
  mlir::ScopedDiagnosticHandler handler;
};

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_MLIRDIAGNOSTICS_H
