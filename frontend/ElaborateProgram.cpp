//===- ElaborateProgram.cpp - the files and what they declare -------------===//

#include "frontend/Elaborator.h"
#include "frontend/NameCheck.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace weft::sema {

Elaborator::Elaborator(const Program &text, const SemaOptions &settings,
                       DiagnosticEngine &engine)
    : program(text), options(settings), diags(engine) {}

CheckedProgram Elaborator::run() {
  output.name = sys::path::stem(program.main->name).str();
  auto state = [&](StringRef path, ElemType elem) {
    output.globals.push_back({path.str(),
                              checked::GlobalKind::State,
                              TensorType{elem, {}},
                              {},
                              "",
                              {}});
  };
  state("state.step", ElemType::I32);
  state("state.total", ElemType::I32);
  state("state.valid", ElemType::I32);
  state("state.seed", ElemType::I64);

  if (options.prelude) {
    addFile(options.prelude);
    preludeScope = files[options.prelude].get();
  }
  for (const ast::FileAst *file : program.files)
    addFile(file);
  checkDefinitions();

  FileScope *main = files[program.main].get();
  Frame top;
  top.file = main;
  frame = &top;
  // Every declaration is checked, used or not.
  for (auto &[name, topLevel] : main->names)
    evalTopLevel(main, topLevel, topLevel.range);
  for (const ast::Stmt *stmt : program.main->declarations)
    if (const auto *decl = dyn_cast<ast::EntryDecl>(stmt))
      checkEntry(decl);
  checkUncalled();
  finishHypers();
  frame = nullptr;
  return std::move(output);
}

/// Names in code that no entry reaches.
void Elaborator::checkUncalled() {
  for (const ast::FileAst *file : program.files) {
    FileScope *scope = files[file].get();
    if (scope->isLibrary)
      continue;
    frame->file = scope;
    auto isGlobal = [&](StringRef name) {
      return scope->names.count(name) || findBuiltin(name) ||
             (preludeScope && preludeScope->names.count(name)) ||
             parseElemType(name) ||
             is_contained({"training", "valid", "step"}, name);
    };
    checkNames(*file, isGlobal, [&](const ast::NameExpr &name) {
      if (!isNotBuilt("", name.name))
        unknownName(name.name, name.range());
    });
  }
}

void Elaborator::addFile(const ast::FileAst *file) {
  auto scope = std::make_unique<FileScope>();
  scope->file = file;
  scope->isLibrary = file->name.starts_with("<std>");
  auto declare = [&](const ast::Identifier &name, const ast::Decl *decl,
                     const ast::ImportedName *imported) {
    TopLevel top;
    top.decl = decl;
    top.imported = imported;
    top.range = name.range;
    auto [place, inserted] = scope->names.insert({name.text, top});
    if (!inserted)
      report(DiagId::DeclaredTwice, name.range, name.text)
          .note(place->second.range, "first declared here");
  };
  for (const ast::Stmt *stmt : file->declarations) {
    if (const auto *from = dyn_cast<ast::FromImportDecl>(stmt)) {
      for (const ast::ImportedName &name : from->names)
        declare(name.local(), from, &name);
    } else if (const auto *decl = dyn_cast<ast::Decl>(stmt)) {
      declare(decl->name, decl, nullptr);
    }
  }
  files[file] = std::move(scope);
}

//===----------------------------------------------------------------------===//
// Declarations of a file
//===----------------------------------------------------------------------===//

Binding Elaborator::evalTopLevel(FileScope *file, TopLevel &top, SMRange use) {
  if (top.state == TopLevel::Done)
    return top.binding;
  if (top.state == TopLevel::Busy) {
    report(DiagId::CyclicValue, top.range).note(use, "needed again here");
    return {{}, top.range};
  }
  top.state = TopLevel::Busy;
  Frame own;
  own.file = file;
  Frame *savedFrame = std::exchange(frame, &own);
  Builder *savedBuilder = std::exchange(builder, nullptr);
  EntryState *savedEntry = std::exchange(entry, nullptr);
  Value value;
  if (!top.imported)
    value = evalTopLevelDecl(file, top.decl);
  else if (const ast::FileAst *source =
               cast<ast::FromImportDecl>(top.decl)->file)
    value = evalImported(files[source].get(), top.imported->name,
                         top.imported->name.range);
  frame = savedFrame;
  builder = savedBuilder;
  entry = savedEntry;
  top.state = TopLevel::Done;
  top.binding = {value, top.range};
  return top.binding;
}

/// What another file declares; reports a name that it does not have.
Value Elaborator::evalImported(FileScope *source, const ast::Identifier &name,
                               SMRange use) {
  if (auto found = lookupFile(source, name.text, use))
    return found->value;
  StringRef stem = source->file->name;
  stem.consume_front("<std>/");
  stem.consume_back(".weft");
  if (source->isLibrary && isNotBuilt(stem, name.text))
    return fail(DiagId::NotBuilt, name.range, name.text);
  std::vector<StringRef> names;
  for (auto &[candidate, ignored] : source->names)
    names.push_back(candidate);
  report(DiagId::UnknownImport, name.range, source->file->name, name.text)
      .didYouMean(name.text, names);
  return {};
}

Value Elaborator::evalModel(const ast::ModelDecl *model) {
  Value value = eval(model->value);
  if (value.isInvalid())
    return value;
  if (!value.is(ValueKind::Instance))
    return fail(DiagId::ModelNeedsModule, model->value->range(),
                describe(value));
  Instance *instance = value.instance;
  if (!instance->parent && instance->local.empty()) {
    instance->local = model->name.text.str();
    createGlobals(instance);
    models.push_back(instance);
  }
  return value;
}

Value Elaborator::evalTopLevelDecl(FileScope *file, const ast::Decl *decl) {
  switch (decl->kind()) {
  case ast::NodeKind::Import: {
    const auto *import = cast<ast::ImportDecl>(decl);
    if (!import->file)
      return {};
    Value value = Value::make(ValueKind::File);
    value.file = files[import->file].get();
    return value;
  }
  case ast::NodeKind::Dim:
    return evalDim(cast<ast::DimDecl>(decl));
  case ast::NodeKind::Const: {
    const auto *node = cast<ast::ConstDecl>(decl);
    return evalNamedNumber(decl, node->type, node->value, false);
  }
  case ast::NodeKind::Hyper: {
    const auto *node = cast<ast::HyperDecl>(decl);
    return evalNamedNumber(decl, node->type, node->value, true);
  }
  case ast::NodeKind::Module:
    return Value::ofDecl(ValueKind::Module, decl, file);
  case ast::NodeKind::Def:
    if (!cast<ast::DefDecl>(decl)->decorators.empty())
      return fail(DiagId::NotBuilt,
                  cast<ast::DefDecl>(decl)->decorators[0].range, "@gradient");
    return Value::ofDecl(ValueKind::Function, decl, file);
  case ast::NodeKind::Optimizer:
    return Value::ofDecl(ValueKind::Optimizer, decl, file);
  case ast::NodeKind::Schedule:
    return Value::ofDecl(ValueKind::Schedule, decl, file);
  case ast::NodeKind::Model:
    return evalModel(cast<ast::ModelDecl>(decl));
  default:
    return Value::none(); // entries are not values
  }
}

} // namespace weft::sema

namespace weft {

CheckedProgram checkProgram(const Program &program, const SemaOptions &options,
                            DiagnosticEngine &diags) {
  return sema::Elaborator(program, options, diags).run();
}

} // namespace weft
