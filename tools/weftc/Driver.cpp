//===- Driver.cpp - one run of weftc --------------------------------------===//

#include "tools/weftc/Driver.h"

#include "frontend/AstPrinter.h"
#include "frontend/Lexer.h"
#include "tools/weftc/Backend.h"
#include "tools/weftc/Crash.h"
#include "tools/weftc/Output.h"
#include "tools/weftc/Questions.h"

#include "llvm/Support/CommandLine.h"
#include "llvm/Support/Error.h"
#include "llvm/Support/StringSaver.h"
#include "llvm/Support/raw_ostream.h"

#include <cstring>

using namespace llvm;

namespace weft {

/// Prints what was collected, as the command line wants it.
static void render(const DiagnosticEngine &diags, bool asJson) {
  if (asJson)
    renderJson(errs(), diags);
  else
    renderText(errs(), diags, wantsColor(errs()));
}

/// Prints the texts of all files, imported ones first.
static bool printFiles(Session &session, const Program &program) {
  std::string text;
  for (const ast::FileAst *file : program.files) {
    text += "# file " + file->name.str() + "\n";
    StringRef body(
        file->range.Start.getPointer(),
        size_t(file->range.End.getPointer() - file->range.Start.getPointer()));
    text += body;
    if (!body.empty() && !body.ends_with("\n"))
      text += '\n';
  }
  return writeResult(session, text);
}

static ExitCode printTokensOf(Session &session) {
  const std::string &input = session.invocation.input;
  LoadedSource loaded = session.sources.loadFile(input);
  if (!loaded.buffer) {
    session.diags.report(DiagId::CannotReadFile, SMRange(), input,
                         loaded.error);
    return UserError;
  }
  std::string text;
  raw_string_ostream os(text);
  printTokens(os, lexBuffer(loaded.buffer, session.diags), session.sources);
  return writeResult(session, text) && !session.diags.hasErrors() ? Done
                                                                  : UserError;
}

static ExitCode printTree(Session &session, const Program &program) {
  std::string text;
  raw_string_ostream os(text);
  printAst(os, *program.main);
  return writeResult(session, text) ? Done : UserError;
}

ExitCode compileText(Session &session) {
  const Invocation &invocation = session.invocation;
  if (invocation.stage == Stage::Tokens)
    return printTokensOf(session);
  Program program = session.frontend.parse(invocation.input);
  failOnPurpose(invocation, Stage::Ast);
  if (session.diags.hasErrors())
    return UserError;
  if (invocation.writeDeps && !writeDependencies(session, program))
    return UserError;
  if (invocation.printImports)
    return printFiles(session, program) ? Done : UserError;
  if (invocation.stage == Stage::Ast)
    return printTree(session, program);
  return compileProgram(session, program);
}

/// Everything after the command line was read without errors.
static ExitCode runInvocation(Session &session) {
  const Invocation &invocation = session.invocation;
  if (invocation.question != Question::None)
    return answer(session);
  if (invocation.verbose || invocation.dryRun)
    describeRun(session);
  if (invocation.dryRun)
    return Done;
  return invocation.language == InputLanguage::Mlir ? compileMlir(session)
                                                    : compileText(session);
}

static ExitCode runWords(ArrayRef<const char *> words, CrashKeeper &keeper) {
  // Read twice: the front end must know -I before it can report anything.
  SourceManager scratch;
  DiagnosticEngine unheard(scratch);
  Invocation first = parseCommandLine(words, scratch, unheard);
  auto frontend = std::make_unique<Frontend>(
      ImportOptions{first.includeDirs, embeddedFiles()},
      diagnosticOptions(words));
  DiagnosticEngine &diags = frontend->diags;
  auto asked = std::make_unique<Session>(
      parseCommandLine(words, frontend->sources, diags), *frontend);
  Session &session = keeper.keep(std::move(frontend), std::move(asked));
  ExitCode code = diags.hasErrors() ? UserError : runInvocation(session);
  if (code == Done && diags.hasErrors())
    code = UserError;
  render(diags, session.invocation.jsonDiagnostics);
  if (code == InternalError)
    keeper.report();
  return code;
}

int runWeftc(ArrayRef<const char *> words) {
  BumpPtrAllocator memory;
  StringSaver saver(memory);
  SmallVector<const char *, 32> expanded(words.begin(), words.end());
  cl::ExpansionContext expansion(memory, cl::TokenizeGNUCommandLine);
  if (Error error = expansion.expandResponseFiles(expanded)) {
    SourceManager sources;
    DiagnosticEngine diags(sources);
    diags.report(DiagId::ResponseFile, SMRange(), toString(std::move(error)));
    render(diags, /*asJson=*/false);
    return UserError;
  }
  // A word `@FILE` whose file is missing stays as it is.
  for (const char *word : expanded) {
    if (word[0] != '@')
      continue;
    SourceManager sources;
    DiagnosticEngine diags(sources);
    diags.report(DiagId::ResponseFile, SMRange(),
                 Twine("no file '") + (word + 1) + "'");
    render(diags, /*asJson=*/false);
    return UserError;
  }
  return CrashKeeper::protect(
      [&](CrashKeeper &keeper) { return runWords(expanded, keeper); });
}

} // namespace weft
