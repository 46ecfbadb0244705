//===- ImportResolver.cpp - imports to files ------------------------------===//

#include "frontend/ImportResolver.h"

#include "frontend/Parser.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringMap.h"
#include "llvm/Support/FileSystem.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace weft {

using namespace ast;

namespace {

/// The prefix of names of embedded files; no directory is called so.
constexpr StringRef embeddedPrefix = "<std>/";

class Resolver {
public:
  Resolver(const ImportOptions &importOptions, SourceManager &manager,
           AstContext &astContext, DiagnosticEngine &engine)
      : options(importOptions), sources(manager), context(astContext),
        diags(engine) {}

  /// Parses the file that was asked for and all that it imports.
  void addMain(unsigned buffer, StringRef key) {
    open.push_back({key.str(), {}});
    addFile(buffer, key);
  }
  Program take() && { return std::move(program); }

private:
  /// A file being read: it and its imports are not complete.
  struct Open {
    /// Tells one file from another, whatever path led to it.
    std::string key;
    SMRange importedAt;
  };

  FileAst *addFile(unsigned buffer, StringRef key);
  FileAst *resolve(StringRef importer, ArrayRef<Identifier> path);
  FileAst *enter(StringRef key, SMRange range, StringRef dotted,
                 function_ref<unsigned()> load);
  std::string findOnDisk(StringRef importer, StringRef relative) const;
  const EmbeddedFile *findEmbedded(StringRef relative) const;
  unsigned load(StringRef path, SMRange range);
  void reportMissing(ArrayRef<Identifier> path, StringRef dotted,
                     SMRange range);

  const ImportOptions &options;
  SourceManager &sources;
  AstContext &context;
  DiagnosticEngine &diags;
  Program program;
  StringMap<FileAst *> done;
  std::vector<Open> open;
};

} // namespace

FileAst *Resolver::addFile(unsigned buffer, StringRef key) {
  FileAst *file = parseFile(buffer, context, diags);
  for (Stmt *stmt : file->declarations) {
    if (diags.limitReached())
      break;
    if (auto *decl = dyn_cast<ImportDecl>(stmt))
      decl->file = resolve(file->name, decl->path);
    else if (auto *from = dyn_cast<FromImportDecl>(stmt))
      from->file = resolve(file->name, from->path);
  }
  done[key] = file;
  program.files.push_back(file);
  program.main = file;
  return file;
}

/// The path on disk of an import, or empty.
std::string Resolver::findOnDisk(StringRef importer, StringRef relative) const {
  SmallVector<std::string, 4> folders;
  if (!importer.starts_with(embeddedPrefix))
    folders.push_back(sys::path::parent_path(importer).str());
  append_range(folders, options.includeDirs);
  for (StringRef folder : folders) {
    SmallString<128> candidate(folder);
    sys::path::append(candidate, relative);
    if (sys::fs::exists(candidate) && !sys::fs::is_directory(candidate))
      return std::string(candidate);
  }
  return {};
}

const EmbeddedFile *Resolver::findEmbedded(StringRef relative) const {
  for (const EmbeddedFile &file : options.embedded)
    if (file.name == relative)
      return &file;
  return nullptr;
}

FileAst *Resolver::resolve(StringRef importer, ArrayRef<Identifier> path) {
  SMRange range(path.front().range.Start, path.back().range.End);
  std::string dotted, relative;
  for (const Identifier &part : path) {
    dotted += (dotted.empty() ? "" : ".") + part.text.str();
    relative += (relative.empty() ? "" : "/") + part.text.str();
  }
  relative += ".weft";
  std::string onDisk = findOnDisk(importer, relative);
  if (!onDisk.empty()) {
    SmallString<128> key;
    if (sys::fs::real_path(onDisk, key))
      key = onDisk;
    return enter(key, range, dotted, [&] { return load(onDisk, range); });
  }
  if (const EmbeddedFile *file = findEmbedded(relative)) {
    std::string name = (embeddedPrefix + relative).str();
    return enter(name, range, dotted,
                 [&] { return sources.addText(file->text, name); });
  }
  reportMissing(path, dotted, range);
  return nullptr;
}

/// Gives the file of a key, reading it if this is the first import.
FileAst *Resolver::enter(StringRef key, SMRange range, StringRef dotted,
                         function_ref<unsigned()> loadText) {
  if (auto known = done.find(key); known != done.end())
    return known->second;
  auto again =
      find_if(open, [&](const Open &entry) { return entry.key == key; });
  if (again != open.end()) {
    DiagnosticBuilder report =
        diags.report(DiagId::CyclicImport, range, dotted);
    for (const Open &entry : make_range(again, open.end()))
      if (entry.importedAt.isValid())
        report.note(entry.importedAt, "imported from here");
    return nullptr;
  }
  if (open.size() >= maxNestingDepth) {
    diags.report(DiagId::NestingTooDeep, range, maxNestingDepth)
        .help("imports may follow each other that far");
    return nullptr;
  }
  unsigned buffer = loadText();
  if (!buffer)
    return nullptr;
  open.push_back({key.str(), range});
  FileAst *file = addFile(buffer, key);
  open.pop_back();
  return file;
}

unsigned Resolver::load(StringRef path, SMRange range) {
  LoadedSource loaded = sources.loadFile(path);
  if (loaded.buffer)
    return loaded.buffer;
  if (loaded.error == "too large")
    diags.report(DiagId::FileTooLarge, range, path);
  else
    diags.report(DiagId::CannotReadFile, range, path, loaded.error);
  return 0;
}

static bool isPythonPackage(StringRef name) {
  static constexpr StringRef packages[] = {
      "numpy",  "torch",     "tensorflow", "jax",  "mindspore",  "keras",
      "pandas", "scipy",     "math",       "os",   "sys",        "random",
      "typing", "functools", "itertools",  "time", "torchvision"};
  return is_contained(packages, name);
}

void Resolver::reportMissing(ArrayRef<Identifier> path, StringRef dotted,
                             SMRange range) {
  if (isPythonPackage(path.front().text)) {
    diags.report(DiagId::PythonImport, range, path.front().text)
        .help("core operations need no import; layers come 'from std.nn "
              "import ...'");
    return;
  }
  DiagnosticBuilder report =
      diags.report(DiagId::ImportNotFound, range, dotted);
  std::string places = "looked beside this file";
  for (StringRef folder : options.includeDirs)
    places += (", in '" + folder + "'").str();
  report.note(places + " and in the standard library");
  std::vector<std::string> names;
  for (const EmbeddedFile &file : options.embedded) {
    names.push_back(file.name.drop_back(strlen(".weft")).str());
    std::replace(names.back().begin(), names.back().end(), '/', '.');
  }
  SmallVector<StringRef> candidates(names.begin(), names.end());
  report.didYouMean(dotted, candidates, range);
}

static Program parseFrom(unsigned buffer, StringRef key,
                         const ImportOptions &options, SourceManager &sources,
                         AstContext &context, DiagnosticEngine &diags) {
  Resolver resolver(options, sources, context, diags);
  resolver.addMain(buffer, key);
  return std::move(resolver).take();
}

Program parseProgram(unsigned buffer, const ImportOptions &options,
                     SourceManager &sources, AstContext &context,
                     DiagnosticEngine &diags) {
  return parseFrom(buffer, sources.name(buffer), options, sources, context,
                   diags);
}

Program parseProgram(StringRef path, const ImportOptions &options,
                     SourceManager &sources, AstContext &context,
                     DiagnosticEngine &diags) {
  LoadedSource loaded = sources.loadFile(path);
  if (!loaded.buffer) {
    if (loaded.error == "too large")
      diags.report(DiagId::FileTooLarge, SMRange(), path);
    else
      diags.report(DiagId::CannotReadFile, SMRange(), path, loaded.error);
    return {};
  }
  SmallString<128> key;
  if (path == "-" || sys::fs::real_path(path, key))
    key = path;
  return parseFrom(loaded.buffer, key, options, sources, context, diags);
}

} // namespace weft
