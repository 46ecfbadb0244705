//===- Export.h - from planned modules to a .weftpack -----------*- C++ -*-===//
//
/// \file
/// The last arrow of the compiler, and the memory report.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_EXPORT_H
#define WEFT_PASSES_EXPORT_H

#include "mlir/IR/BuiltinOps.h"
#include "passes/CompileOptions.h"
#include "llvm/ADT/ArrayRef.h"

#include <string>

namespace weft {

/// The bytes of the artifact of modules in phase `lowered`, one per profile, in
/// order. They depend on the modules and options alone: no directory of the
/// machine gets in. Errors go to the modules' diagnostics.
mlir::FailureOr<std::string> exportPack(llvm::ArrayRef<mlir::ModuleOp> modules,
                                        const CompileOptions &options);

enum class ReportFormat {
  /// Tables for people.
  Text,
  /// One object: `{"programs": [...]}`; sizes in bytes.
  Json,
};

/// What the plans of `module` (phase `planned` or later) take in memory, per
/// entry: bytes per class and per source line, peak, lower bound and gap.
std::string memoryReport(mlir::ModuleOp module, ReportFormat format);

} // namespace weft

#endif // WEFT_PASSES_EXPORT_H
