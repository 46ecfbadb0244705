//===- Sema.h - syntax tree to checked program ------------------*- C++ -*-===//
///
/// \file
/// The third stage. Sema runs the program at compile time: dims are bound,
/// modules are instantiated, defs are inlined at each call, loops unrolled,
/// and what remains are typed tensor operations.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_SEMA_H
#define WEFT_FRONTEND_SEMA_H

#include "frontend/Checked.h"
#include "frontend/Diagnostic.h"
#include "frontend/ImportResolver.h"

#include <string>
#include <vector>

namespace weft {

/// `-D name=value` for one profile.
struct Definition {
  std::string name;
  std::string value;
};

struct SemaOptions {
  std::vector<Definition> definitions;
  /// The parsed std/prelude.weft: definitions that need no import.
  ast::FileAst *prelude = nullptr;
  /// Another profile was checked before: its warnings would be said twice.
  bool silentWarnings = false;
};

/// Checks a parsed program for one binding of its dims. After errors
/// (diags.hasErrors()) the result is incomplete and must not be emitted.
CheckedProgram checkProgram(const Program &program, const SemaOptions &options,
                            DiagnosticEngine &diags);

} // namespace weft

#endif // WEFT_FRONTEND_SEMA_H
