//===- Frontend.cpp - model text to checked programs ----------------------===//

#include "frontend/Frontend.h"
#include "frontend/Parser.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft {

Frontend::Frontend(ImportOptions options, DiagnosticOptions diagnostics)
    : diags(sources, std::move(diagnostics)), imports(std::move(options)) {}

Program Frontend::parse(StringRef path) {
  return parseProgram(path, imports, sources, context, diags);
}

Program Frontend::parseText(StringRef text, StringRef name) {
  return parseProgram(sources.addText(text, name), imports, sources, context,
                      diags);
}

/// Whether the main file declares a dim of that name.
static bool isDim(const Program &program, StringRef name) {
  return any_of(program.main->declarations, [&](const ast::Stmt *stmt) {
    const auto *dim = dyn_cast<ast::DimDecl>(stmt);
    return dim && dim->name.text == name;
  });
}

static std::vector<std::vector<Definition>>
splitProfiles(const Program &program, ArrayRef<Definition> definitions) {
  std::vector<std::vector<Definition>> profiles(1);
  for (const Definition &definition : definitions) {
    SmallVector<StringRef> values = {definition.value};
    if (isDim(program, definition.name)) {
      values.clear();
      StringRef(definition.value).split(values, ',');
    }
    std::vector<std::vector<Definition>> extended;
    for (const std::vector<Definition> &profile : profiles)
      for (StringRef value : values) {
        extended.push_back(profile);
        extended.back().push_back({definition.name, value.trim().str()});
      }
    profiles = std::move(extended);
  }
  return profiles;
}

/// Whether a profile of the same sizes was checked before.
static bool isRepeated(ArrayRef<CheckedProgram> before,
                       const CheckedProgram &profile) {
  return any_of(before, [&](const CheckedProgram &other) {
    return std::equal(other.dims.begin(), other.dims.end(),
                      profile.dims.begin(), profile.dims.end(),
                      [](const checked::Dim &left, const checked::Dim &right) {
                        return left.value == right.value;
                      });
  });
}

std::vector<CheckedProgram> Frontend::check(const Program &program,
                                            ArrayRef<Definition> definitions) {
  SemaOptions options;
  for (const EmbeddedFile &file : imports.embedded)
    if (file.name == "std/prelude.weft")
      options.prelude = parseFile(
          sources.addText(file.text, "<std>/std/prelude.weft"), context, diags);
  std::vector<CheckedProgram> result;
  for (auto &profile : splitProfiles(program, definitions)) {
    options.definitions = std::move(profile);
    CheckedProgram checked = checkProgram(program, options, diags);
    if (!isRepeated(result, checked))
      result.push_back(std::move(checked));
    if (diags.hasErrors())
      break;
    options.silentWarnings = true;
  }
  return result;
}

} // namespace weft
