//===- Crash.cpp - internal errors ----------------------------------------===//

#include "tools/weftc/Crash.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/CrashRecoveryContext.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/Process.h"
#include "llvm/Support/raw_ostream.h"

#include <cstdlib>

using namespace llvm;

namespace weft {

/// Deep recursion over trees and modules needs more than a default thread.
static constexpr unsigned stackBytes = 64u << 20;

int CrashKeeper::protect(function_ref<ExitCode(CrashKeeper &)> body) {
  CrashKeeper keeper;
  ExitCode code = InternalError;
  CrashRecoveryContext::Enable();
  CrashRecoveryContext recovery;
  // Printed by LLVM on a fatal error; our own words follow.
  bool survived =
      recovery.RunSafelyOnThread([&] { code = body(keeper); }, stackBytes);
  if (survived)
    return code;
  outs().flush();
  keeper.report();
  errs().flush();
  // State is unknown after a crash: no destructor may run.
  std::_Exit(InternalError);
}

Session &CrashKeeper::keep(std::unique_ptr<Frontend> stages,
                           std::unique_ptr<Session> session) {
  frontend = std::move(stages);
  current = std::move(session);
  return *current;
}

/// Whether a buffer came from a file that the reproducer needs.
static bool isUserFile(StringRef name) {
  return !name.starts_with("<") || name == "<stdin>";
}

/// The name of a buffer inside the reproducer: as an import would find it.
static std::string nameInside(StringRef name, const Invocation &invocation) {
  if (name == "<stdin>")
    return "stdin.weft";
  StringRef folder = sys::path::parent_path(invocation.input);
  SmallVector<StringRef> folders(invocation.includeDirs.begin(),
                                 invocation.includeDirs.end());
  folders.insert(folders.begin(), folder);
  for (StringRef known : folders)
    if (!known.empty() && name.starts_with(known))
      return name.drop_front(known.size()).ltrim('/').str();
  return sys::path::is_relative(name) && !name.contains("..")
             ? name.str()
             : sys::path::filename(name).str();
}

/// Words that mean the same inside the folder.
static std::string replayCommand(const Invocation &invocation) {
  std::string line;
  for (size_t i = 0; i != invocation.arguments.size(); ++i) {
    StringRef word = invocation.arguments[i];
    bool takesFile = word == "-o" || word == "-I" || word == "-MF";
    if (takesFile || word.starts_with("-o") || word.starts_with("-I")) {
      i += takesFile;
      continue;
    }
    std::string text = word.str();
    if (word == invocation.input)
      text = nameInside(word == "-" ? "<stdin>" : word, invocation);
    line += " '" + text + "'";
  }
  return line + " '-o' '/dev/null'";
}

static bool writeText(StringRef path, StringRef text) {
  (void)sys::fs::create_directories(sys::path::parent_path(path));
  std::error_code error;
  raw_fd_ostream os(path, error);
  if (error)
    return false;
  os << text;
  return true;
}

/// The folder, or empty where nothing could be written.
std::string CrashKeeper::writeReproducer() const {
  SmallString<128> folder;
  if (!current || sys::fs::createUniqueDirectory("weftc-crash", folder))
    return {};
  const SourceManager &sources = current->sources;
  for (unsigned buffer = 1; buffer <= sources.size(); ++buffer) {
    StringRef name = sources.name(buffer);
    if (!isUserFile(name))
      continue;
    SmallString<128> path(folder);
    sys::path::append(path, nameInside(name, current->invocation));
    if (!writeText(path, sources.text(buffer)))
      return {};
  }
  SmallString<128> command(folder);
  sys::path::append(command, "command");
  if (!writeText(command, replayCommand(current->invocation) + "\n"))
    return {};
  return std::string(folder);
}

void failOnPurpose(const Invocation &invocation, Stage stage) {
  if (invocation.debugCrash == stageName(stage))
    std::abort();
}

void CrashKeeper::report() const {
  errs() << "weftc: internal error: this is a fault of the compiler, not of "
            "the text\n";
  std::string folder = writeReproducer();
  if (folder.empty()) {
    errs() << "weftc: note: no reproducer could be written\n";
    return;
  }
  errs() << "weftc: note: the text and its imports are kept in " << folder
         << "\n"
         << "weftc: note: replay with: cd " << folder << " && weftc @command\n";
}

} // namespace weft
