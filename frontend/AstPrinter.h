//===- AstPrinter.h - the syntax tree as text -------------------*- C++ -*-===//
///
/// \file
/// Prints a tree with one node a line and two blanks per level, for
/// `weftc --emit=ast` and its tests. The form is stable.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_ASTPRINTER_H
#define WEFT_FRONTEND_ASTPRINTER_H

#include "frontend/Ast.h"

#include <string>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace weft {

/// Prints all declarations of a file.
void printAst(llvm::raw_ostream &os, const ast::FileAst &file);

/// An expression or type on one line in the language's own notation, fully
/// bracketed where precedence asks for it; for messages and reports.
std::string toSource(const ast::Expr &expr);
std::string toSource(const ast::TypeNode &type);

} // namespace weft

#endif // WEFT_FRONTEND_ASTPRINTER_H
