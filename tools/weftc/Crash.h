//===- Crash.h - internal errors --------------------------------*- C++ -*-===//
///
/// \file
/// A crash of the compiler becomes exit code 70 with a folder that holds the
/// input, its imports and the command line, and the one command that replays
/// them.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_CRASH_H
#define WEFT_TOOLS_WEFTC_CRASH_H

#include "tools/weftc/Driver.h"

#include "llvm/ADT/STLFunctionalExtras.h"

#include <memory>

namespace weft {

class CrashKeeper {
public:
  /// Runs `body` with a guard against signals; returns its exit code, or
  /// InternalError after a crash.
  static int protect(llvm::function_ref<ExitCode(CrashKeeper &)> body);

  /// Keeps what a run works on: the stack of a run that crashed is gone by
  /// the time its reproducer is written.
  Session &keep(std::unique_ptr<Frontend> stages,
                std::unique_ptr<Session> session);

  /// Writes the reproducer and says so on standard error.
  void report() const;

private:
  std::string writeReproducer() const;

  std::unique_ptr<Frontend> frontend;
  std::unique_ptr<Session> current;
};

/// Crashes if the command line asks for it after this stage.
void failOnPurpose(const Invocation &invocation, Stage stage);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_CRASH_H
