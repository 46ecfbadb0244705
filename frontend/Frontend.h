//===- Frontend.h - model text to checked programs --------------*- C++ -*-===//
///
/// \file
/// The first three stages in one object, for drivers:
///
///     Frontend frontend(imports, diagnosticOptions);
///     Program program = frontend.parse("lenet.weft");
///     auto profiles = frontend.check(program, {{"B", "1,64"}});
///     auto module = emitModule(profiles[0], frontend.sources, context);
///
/// Diagnostics go to `frontend.diags`; each stage may be asked for only while
/// there are no errors. emitModule is in frontend/EmitIR.h.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_FRONTEND_H
#define WEFT_FRONTEND_FRONTEND_H

#include "frontend/Sema.h"

namespace weft {

class Frontend {
public:
  explicit Frontend(ImportOptions imports, DiagnosticOptions options = {});

  /// Reads and parses a file ("-" is standard input) and what it imports.
  Program parse(llvm::StringRef path);
  /// As above for a text; `name` is what messages print.
  Program parseText(llvm::StringRef text, llvm::StringRef name);

  /// One checked program per profile. `-D B=1,64` binds a dim to several
  /// sizes; several such make all combinations, the last varying fastest.
  std::vector<CheckedProgram> check(const Program &program,
                                    llvm::ArrayRef<Definition> definitions);

  SourceManager sources;
  DiagnosticEngine diags;
  ast::AstContext context;

private:
  ImportOptions imports;
};

} // namespace weft

#endif // WEFT_FRONTEND_FRONTEND_H
