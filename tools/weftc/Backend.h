//===- Backend.h - everything behind the syntax tree ------------*- C++ -*-===//
///
/// \file
/// Checking, emission, passes and packing, one module per profile. The only
/// part of the driver that knows MLIR.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_BACKEND_H
#define WEFT_TOOLS_WEFTC_BACKEND_H

#include "passes/Phases.h"
#include "tools/weftc/Driver.h"

namespace weft {

/// The phase of a stage from `Typed` on.
inline Phase phaseOf(Stage stage) {
  return Phase(int(stage) - int(Stage::Typed));
}

/// Takes a parsed program to the stage of the invocation.
ExitCode compileProgram(Session &session, const Program &program);

/// Takes a module in the weft dialect from its own phase to the stage of the
/// invocation.
ExitCode compileMlir(Session &session);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_BACKEND_H
