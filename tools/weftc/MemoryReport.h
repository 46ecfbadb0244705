//===- MemoryReport.h - the memory plan for people --------------*- C++ -*-===//
///
/// \file
/// -fmemory-report: per entry and profile the arena, its lower bound and the
/// gap, bytes per class and the buffers with the source lines that need them.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_MEMORYREPORT_H
#define WEFT_TOOLS_WEFTC_MEMORYREPORT_H

#include "tools/weftc/Driver.h"

#include "mlir/IR/BuiltinOps.h"
#include "mlir/IR/OwningOpRef.h"

namespace weft {

/// "file:line" of a location: the user's own line where a call led into the
/// library; empty if there is none.
std::string lineOf(mlir::Location location);

/// Writes the report of modules in phase `planned` or later, one module per
/// profile: as text to standard error, or to the file that was named, whose
/// ending chooses JSON (.json), a picture (.svg, .html) or text. False after a
/// reported error.
bool reportMemory(Session &session,
                  llvm::ArrayRef<mlir::OwningOpRef<mlir::ModuleOp>> modules);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_MEMORYREPORT_H
