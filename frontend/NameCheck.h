//===- NameCheck.h - names of code that nothing calls -----------*- C++ -*-===//
///
/// \file
/// Sema runs what entries reach. This walk finds unknown names in the rest:
/// defs nobody calls, modules nobody makes, branches not taken.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_NAMECHECK_H
#define WEFT_FRONTEND_NAMECHECK_H

#include "frontend/Ast.h"

#include "llvm/ADT/STLFunctionalExtras.h"

namespace weft {

/// Calls `unknown` for every name in the declarations of `file` that nothing
/// around it binds. `isGlobal` says what the top level and the prelude bind.
void checkNames(const ast::FileAst &file,
                llvm::function_ref<bool(llvm::StringRef)> isGlobal,
                llvm::function_ref<void(const ast::NameExpr &)> unknown);

} // namespace weft

#endif // WEFT_FRONTEND_NAMECHECK_H
