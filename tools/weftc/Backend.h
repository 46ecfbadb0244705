//===- Backend.h - everything behind the syntax tree ------------*- C++ -*-===//
///
/// \file
/// Checking, emission, passes and packing, one module per profile. The only
/// part of the driver that knows MLIR.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_BACKEND_H
#define WEFT_TOOLS_WEFTC_BACKEND_H

#include "tools/weftc/Driver.h"

namespace weft {

/// Takes a parsed program to the stage of the invocation.
ExitCode compileProgram(Session &session, const Program &program);

/// Takes a module in the weft dialect from its own phase to the stage of the
/// invocation.
ExitCode compileMlir(Session &session);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_BACKEND_H
