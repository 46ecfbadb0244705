//===- Driver.h - one run of weftc ------------------------------*- C++ -*-===//
///
/// \file
/// Command line to exit code. Results go to standard output or files, all
/// else to standard error.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_DRIVER_H
#define WEFT_TOOLS_WEFTC_DRIVER_H

#include "frontend/Frontend.h"
#include "tools/weftc/Invocation.h"

#include "llvm/ADT/ArrayRef.h"

namespace weft {

/// The exit codes of weftc.
enum ExitCode : int { Done = 0, UserError = 1, InternalError = 70 };

/// What the stages of one run share.
struct Session {
  Session(Invocation asked, Frontend &stages)
      : invocation(std::move(asked)), frontend(stages), sources(stages.sources),
        diags(stages.diags) {}

  Invocation invocation;
  Frontend &frontend;
  SourceManager &sources;
  DiagnosticEngine &diags;
};

/// Runs weftc with the words after the program's name; returns the exit code.
/// A crash leaves a reproducer and gives InternalError.
int runWeftc(llvm::ArrayRef<const char *> words);

/// The stages of a text up to the tree, then the backend.
ExitCode compileText(Session &session);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_DRIVER_H
