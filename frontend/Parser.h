//===- Parser.h - tokens to syntax tree -------------------------*- C++ -*-===//
///
/// \file
/// The second stage: takes the text of one buffer and returns its tree. After
/// an error the parser goes on at the next statement, so one run reports
/// several. The grammar is in docs/language.md.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_PARSER_H
#define WEFT_FRONTEND_PARSER_H

#include "frontend/Ast.h"
#include "frontend/Diagnostic.h"

namespace weft {

/// Blocks, brackets and operators may nest this deep.
inline constexpr unsigned maxNestingDepth = 256;

/// Parses a buffer of the engine's SourceManager. Always returns a tree; after
/// errors (diags.hasErrors()) it holds what could be saved and must not go to
/// the next stage.
ast::FileAst *parseFile(unsigned buffer, ast::AstContext &context,
                        DiagnosticEngine &diags);

} // namespace weft

#endif // WEFT_FRONTEND_PARSER_H
