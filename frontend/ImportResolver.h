//===- ImportResolver.h - imports to files ----------------------*- C++ -*-===//
///
/// \file
/// Finds, reads and parses the files that a text imports. `import a.b` looks
/// for a/b.weft beside the importing file, then in each directory of -I, then
/// among the embedded files of the standard library.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_IMPORTRESOLVER_H
#define WEFT_FRONTEND_IMPORTRESOLVER_H

#include "frontend/Ast.h"
#include "frontend/Diagnostic.h"
#include "frontend/SourceManager.h"

#include <string>
#include <vector>

namespace weft {

/// A file of the standard library inside the compiler.
struct EmbeddedFile {
  /// "std/nn.weft"
  llvm::StringRef name;
  llvm::StringRef text;
};

/// The files of frontend/std, generated into the build.
llvm::ArrayRef<EmbeddedFile> embeddedFiles();

/// All files of one compilation.
struct Program {
  /// The file that was asked for; null if it could not be read.
  ast::FileAst *main = nullptr;
  /// Every file once, each after the files it imports; `main` is last.
  std::vector<ast::FileAst *> files;
};

struct ImportOptions {
  /// -I, in order.
  std::vector<std::string> includeDirs;
  /// Normally embeddedFiles().
  llvm::ArrayRef<EmbeddedFile> embedded;
};

/// Reads `path` ("-" is standard input) and all that it imports, and links
/// every ImportDecl and FromImportDecl to its file. Files that are missing,
/// too large, not UTF-8 or import each other are reported.
Program parseProgram(llvm::StringRef path, const ImportOptions &options,
                     SourceManager &sources, ast::AstContext &context,
                     DiagnosticEngine &diags);

/// As above for text that is already in a buffer.
Program parseProgram(unsigned buffer, const ImportOptions &options,
                     SourceManager &sources, ast::AstContext &context,
                     DiagnosticEngine &diags);

} // namespace weft

#endif // WEFT_FRONTEND_IMPORTRESOLVER_H
