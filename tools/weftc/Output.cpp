//===- Output.cpp - files that weftc writes -------------------------------===//

#include "tools/weftc/Output.h"

#include "llvm/ADT/SmallString.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"
#include "llvm/Support/raw_ostream.h"

using namespace llvm;

namespace weft {

std::string inputStem(const Invocation &invocation) {
  return invocation.input == "-" ? "stdin"
                                 : sys::path::stem(invocation.input).str();
}

std::string resultPath(const Invocation &invocation) {
  if (!invocation.output.empty())
    return invocation.output;
  if (invocation.stage != Stage::Packed || invocation.printImports)
    return "-";
  return inputStem(invocation) + ".weftpack";
}

/// Writes to a temporary beside `path` and renames it.
static Error writeWhole(StringRef path, StringRef bytes) {
  auto temporary = sys::fs::TempFile::create(path + ".tmp-%%%%%%%%");
  if (!temporary)
    return temporary.takeError();
  raw_fd_ostream os(temporary->FD, /*shouldClose=*/false);
  os << bytes;
  os.flush();
  if (std::error_code error = os.error()) {
    os.clear_error();
    consumeError(temporary->discard());
    return errorCodeToError(error);
  }
  // A temporary is private; a result has the permissions of a new file.
  if (auto mode = sys::fs::getUmask(); true)
    (void)sys::fs::setPermissions(temporary->FD, sys::fs::perms(0666 & ~mode));
  return temporary->keep(path);
}

bool writeFile(Session &session, StringRef path, StringRef bytes) {
  if (path == "-") {
    outs() << bytes;
    outs().flush();
    if (!outs().has_error())
      return true;
    std::string reason = outs().error().message();
    outs().clear_error();
    session.diags.report(DiagId::CannotWrite, SMRange(), "standard output",
                         StringRef(reason).lower());
    return false;
  }
  // Devices such as /dev/null have no neighbour to rename from.
  Error error = Error::success();
  if (sys::fs::exists(path) && !sys::fs::is_regular_file(path)) {
    std::error_code code;
    raw_fd_ostream os(path, code);
    if (!code) {
      os << bytes;
      os.flush();
      code = os.error();
      os.clear_error();
    }
    consumeError(std::move(error));
    error = errorCodeToError(code);
  } else {
    consumeError(std::move(error));
    error = writeWhole(path, bytes);
  }
  if (!error)
    return true;
  session.diags.report(DiagId::CannotWrite, SMRange(), path,
                       StringRef(toString(std::move(error))).lower());
  return false;
}

bool writeResult(Session &session, StringRef bytes) {
  return writeFile(session, resultPath(session.invocation), bytes);
}

/// A path as make reads it.
static std::string makeEscaped(StringRef path) {
  std::string text;
  for (char c : path) {
    if (c == '$')
      text += '$';
    else if (c == ' ' || c == '#')
      text += '\\';
    text += c;
  }
  return text;
}

bool writeDependencies(Session &session, const Program &program) {
  std::string target = resultPath(session.invocation);
  if (target == "-")
    target = inputStem(session.invocation) + ".weftpack";
  std::string path = session.invocation.depsFile;
  if (path.empty()) {
    SmallString<128> name(target);
    sys::path::replace_extension(name, "d");
    path = std::string(name);
  }
  std::string rule = makeEscaped(target) + ":";
  for (const ast::FileAst *file : llvm::reverse(program.files))
    if (!file->name.starts_with("<"))
      rule += " \\\n  " + makeEscaped(file->name);
  return writeFile(session, path, rule + "\n");
}

} // namespace weft
