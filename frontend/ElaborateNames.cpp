//===- ElaborateNames.cpp - files, names and the values of -D -------------===//

#include "frontend/Elaborator.h"
#include "frontend/NameCheck.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"
#include "llvm/Support/Path.h"

using namespace llvm;

namespace weft::sema {

//===----------------------------------------------------------------------===//
// The program
//===----------------------------------------------------------------------===//

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
// Diagnostics
//===----------------------------------------------------------------------===//

bool Elaborator::isLibrary(SMRange range) const {
  const SourceManager &sources = diags.sources();
  unsigned buffer = range.isValid() ? sources.bufferOf(range.Start) : 0;
  return buffer && sources.name(buffer).starts_with("<std>");
}

Report Elaborator::reportTexts(DiagId id, SMRange range,
                               std::vector<std::string> args) {
  if (diagnosticInfo(id).severity == Severity::Error)
    ++failures;
  std::vector<DiagNote> calls;
  SMRange place = range;
  bool library = isLibrary(range);
  if (library)
    calls.push_back({DiagNote::Note, range, "found here"});
  auto addCall = [&](const checked::CallSite &site) {
    if (isLibrary(site.range))
      return;
    if (library)
      place = site.range;
    else
      calls.push_back(
          {DiagNote::Note, site.range, "in call to '" + site.callee + "'"});
    library = false;
  };
  if (builder) {
    const auto &sites = builder->entry.calls;
    for (uint32_t site = builder->callSite; site; site = sites[site].parent)
      addCall(sites[site]);
  } else {
    for (const checked::CallSite &site : reverse(declaring))
      addCall(site);
  }
  if (library)
    calls.erase(calls.begin());
  // Of a long chain the ends tell enough.
  constexpr size_t shown = 6;
  if (calls.size() > shown + 1) {
    std::string left =
        std::to_string(calls.size() - shown - 1) + " calls between";
    calls.erase(calls.begin() + shown, calls.end() - 1);
    calls.insert(calls.begin() + shown, {DiagNote::Note, SMRange(), left});
  }
  auto key = std::make_tuple(unsigned(id), range.Start.getPointer(),
                             place.Start.getPointer());
  bool silent = options.silentWarnings &&
                diagnosticInfo(id).severity == Severity::Warning;
  if (!reported.insert(key).second || silent)
    return Report(DiagnosticBuilder(discarded), {});
  return Report(diags.reportTexts(id, place, args), std::move(calls));
}

std::string Elaborator::describe(const Value &value) const {
  return sema::describe(value, builder ? ArrayRef(builder->entry.types)
                                       : ArrayRef<TensorType>());
}

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

std::optional<Binding> Elaborator::lookup(StringRef name, SMRange use) {
  for (auto &scope : reverse(frame->locals)) {
    auto found = scope.find(name);
    if (found != scope.end())
      return found->second;
  }
  for (Instance *self = frame->self; self; self = nullptr) {
    if (auto found = member(self, name, use))
      return found;
    auto argument = self->arguments.find(name);
    if (argument != self->arguments.end())
      return argument->second;
  }
  if (auto found = lookupFile(frame->file, name, use))
    return found;
  if (auto found = builtinName(name))
    return found;
  if (preludeScope && frame->file != preludeScope)
    return lookupFile(preludeScope, name, use);
  return std::nullopt;
}

std::optional<Binding> Elaborator::lookupFile(FileScope *file, StringRef name,
                                              SMRange use) {
  auto found = file->names.find(name);
  if (found == file->names.end())
    return std::nullopt;
  return evalTopLevel(file, found->second, use);
}

std::optional<Binding> Elaborator::builtinName(StringRef name) {
  if (auto elem = parseElemType(name);
      elem && name != "float" && name != "bool")
    return Binding{Value::ofElement(*elem), {}};
  if (name == "float" || name == "bool")
    return Binding{
        Value::ofElement(name == "float" ? ElemType::Float : ElemType::Bool),
        {}};
  if (name == "training")
    return Binding{Value::ofBool(training), {}};
  if (builder && name == "valid" && entry && entry->batch)
    return Binding{Value::ofTensor(validMask()), {}};
  if (builder && name == "step")
    return Binding{Value::ofTensor(builder->readState(StateGlobal::Step)), {}};
  if (const Builtin *builtin = findBuiltin(name)) {
    Value value = Value::make(ValueKind::Builtin);
    value.builtin = builtin;
    return Binding{value, {}};
  }
  return std::nullopt;
}

std::optional<Binding> Elaborator::member(Instance *instance, StringRef name,
                                          SMRange use) {
  auto slot = instance->slots.find(name);
  if (slot != instance->slots.end()) {
    if (!needEntry(use))
      return Binding{{}, slot->second->range};
    return Binding{Value::ofTensor(readSlot(slot->second, use)),
                   slot->second->range};
  }
  auto found = instance->members.find(name);
  if (found != instance->members.end())
    return found->second;
  auto method = instance->methods.find(name);
  if (method == instance->methods.end())
    return std::nullopt;
  return Binding{Value::ofDecl(ValueKind::Function, method->second,
                               instance->file, instance),
                 method->second->name.range};
}

std::vector<StringRef> Elaborator::visibleNames() {
  std::vector<StringRef> names;
  for (auto &scope : frame->locals)
    for (auto &local : scope)
      names.push_back(local.getKey());
  if (Instance *self = frame->self) {
    for (auto &[name, slot] : self->slots)
      names.push_back(name);
    for (auto &[name, binding] : self->members)
      names.push_back(name);
    for (auto &method : self->methods)
      names.push_back(method.getKey());
    for (auto &argument : self->arguments)
      names.push_back(argument.getKey());
  }
  for (auto &[name, top] : frame->file->names)
    names.push_back(name);
  for (const Builtin &builtin : allBuiltins())
    if (!builtin.name.contains('('))
      names.push_back(builtin.name);
  if (preludeScope)
    for (auto &[name, top] : preludeScope->names)
      names.push_back(name);
  // The order of a hash table is not the same on all machines.
  llvm::sort(names);
  return names;
}

/// The library file that declares a name, as an import writes it.
static std::string findInLibrary(StringRef name) {
  for (const EmbeddedFile &file : embeddedFiles())
    for (StringRef form : {"module", "optimizer", "schedule", "def"})
      if (file.text.contains(("\n" + form + " " + name + "(").str())) {
        StringRef path = file.name;
        path.consume_back(".weft");
        std::string dotted = path.str();
        llvm::replace(dotted, '/', '.');
        return dotted;
      }
  return "";
}

/// What NumPy and PyTorch call an element type; empty for another name.
static StringRef elementOf(StringRef name) {
  return StringSwitch<StringRef>(name)
      .Cases({"float32", "single"}, "f32")
      .Cases({"float64", "double"}, "f64")
      .Cases({"float16", "half"}, "f16")
      .Case("bfloat16", "bf16")
      .Cases({"int64", "long"}, "i64")
      .Case("int32", "i32")
      .Cases({"int16", "short"}, "i16")
      .Case("int8", "i8")
      .Cases({"uint8", "byte"}, "u8")
      .Default("");
}

Value Elaborator::unknownName(StringRef name, SMRange range) {
  if (isNotBuilt("", name))
    return fail(DiagId::NotBuilt, range, name);
  if (name == "self") {
    report(DiagId::UnknownName, range, name)
        .help("members of a module are in scope by their bare names: write "
              "'weight', not 'self.weight'");
    return {};
  }
  std::vector<StringRef> names = visibleNames();
  Report error = report(DiagId::UnknownName, range, name);
  std::string library = findInLibrary(name);
  if (!library.empty())
    error.help("add 'from " + library + " import " + name + "' at the top");
  else if (StringRef element = elementOf(name); !element.empty())
    error.help("the element type is '" + element + "'");
  else
    error.didYouMean(name, names);
  return {};
}

Binding &Elaborator::setLocal(StringRef name, Value value, SMRange range) {
  Binding &binding = frame->locals.back()[name];
  binding = {value, range};
  return binding;
}

//===----------------------------------------------------------------------===//
// Top level
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
  if (top.imported) {
    const auto *from = cast<ast::FromImportDecl>(top.decl);
    const ast::Identifier &name = top.imported->name;
    FileScope *source = from->file ? files[from->file].get() : nullptr;
    std::optional<Binding> found;
    if (source)
      found = lookupFile(source, name.text, name.range);
    if (found) {
      value = found->value;
    } else if (source) {
      StringRef stem = source->file->name;
      stem.consume_front("<std>/");
      stem.consume_back(".weft");
      std::vector<StringRef> names;
      for (auto &[candidate, ignored] : source->names)
        names.push_back(candidate);
      if (source->isLibrary && isNotBuilt(stem, name.text))
        report(DiagId::NotBuilt, name.range, name.text);
      else
        report(DiagId::UnknownImport, name.range, source->file->name, name.text)
            .didYouMean(name.text, names);
    }
  } else {
    value = evalTopLevelDecl(file, top.decl);
  }
  frame = savedFrame;
  builder = savedBuilder;
  entry = savedEntry;
  top.state = TopLevel::Done;
  top.binding = {value, top.range};
  return top.binding;
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
  case ast::NodeKind::Model: {
    const auto *model = cast<ast::ModelDecl>(decl);
    Value value = eval(model->value);
    if (value.isInvalid())
      return value;
    if (!value.is(ValueKind::Instance))
      return fail(DiagId::ModelNeedsModule, model->value->range(),
                  describe(value));
    Instance *instance = value.instance;
    if (!instance->parent && instance->local.empty()) {
      instance->local = decl->name.text.str();
      createGlobals(instance);
      models.push_back(instance);
    }
    return value;
  }
  default:
    return Value::none(); // entries are not values
  }
}

//===----------------------------------------------------------------------===//
// dim, const, hyper and -D
//===----------------------------------------------------------------------===//

const Definition *Elaborator::definition(StringRef name) const {
  // The last -D of a name wins, as in C.
  for (const Definition &item : reverse(options.definitions))
    if (item.name == name)
      return &item;
  return nullptr;
}

Value Elaborator::parseDefinition(const Definition &given) {
  StringRef text = given.value;
  int64_t integer;
  double number;
  if (!text.getAsInteger(10, integer))
    return Value::ofInt(integer);
  if (text == "True" || text == "true")
    return Value::ofBool(true);
  if (text == "False" || text == "false")
    return Value::ofBool(false);
  if (!text.getAsDouble(number))
    return Value::ofFloat(number);
  if (text.size() >= 2 && text.starts_with("\"") && text.ends_with("\""))
    text = text.drop_front().drop_back();
  return Value::ofStr(keepText(text.str()));
}

void Elaborator::checkDefinitions() {
  FileScope *main = files[program.main].get();
  std::vector<StringRef> names;
  for (auto &[name, top] : main->names)
    if (isa<ast::DimDecl, ast::ConstDecl, ast::HyperDecl>(top.decl))
      names.push_back(name);
  for (const Definition &item : options.definitions)
    if (!is_contained(names, StringRef(item.name)))
      report(DiagId::UnknownDefinition, {}, item.name)
          .didYouMean(item.name, names);
}

Value Elaborator::evalDim(const ast::DimDecl *dim) {
  std::optional<int64_t> min, max, opt;
  for (const ast::Argument &argument : dim->arguments) {
    StringRef name = argument.name.text;
    std::optional<int64_t> *target = name == "min"   ? &min
                                     : name == "max" ? &max
                                     : name == "opt" ? &opt
                                                     : nullptr;
    if (!target) {
      report(DiagId::DimArgument, argument.range, name)
          .didYouMean(name, {"min", "max", "opt"});
      continue;
    }
    *target = asInt(eval(argument.value), argument.value->range(),
                    "a bound of a dim");
    if (*target && **target < 0)
      return fail(DiagId::NegativeSize, argument.value->range(), **target);
  }
  int64_t low = min.value_or(1);
  int64_t value = opt.value_or(low);
  if (max && *max < low)
    return fail(DiagId::DimBounds, dim->range(), dim->name.text, low, *max);
  if (const Definition *given = definition(dim->name.text)) {
    Value parsed = parseDefinition(*given);
    if (!parsed.is(ValueKind::Int))
      return fail(DiagId::DefinitionType, dim->name.range, given->name,
                  given->value, "an int");
    value = parsed.integer;
  }
  if (value < low || (max && value > *max))
    return fail(DiagId::DimOutOfRange, dim->name.range, dim->name.text, value,
                low, max ? std::to_string(*max) : std::string("any"));
  if (frame->file->file == program.main)
    output.dims.push_back({dim->name.text.str(), value});
  return Value::ofInt(value);
}

Value Elaborator::evalNamedNumber(const ast::Decl *decl,
                                  const ast::TypeNode *type,
                                  const ast::Expr *init, bool isHyper) {
  StringRef name = decl->name.text;
  Binding binding{{}, init->range()};
  const Definition *given =
      frame->file->file == program.main ? definition(name) : nullptr;
  if (given) {
    binding = {parseDefinition(*given), decl->name.range};
  } else {
    binding.value = eval(init);
  }
  if (binding.value.isInvalid())
    return {};
  Expectation expected;
  expected.what = (Twine("'") + name + "'").str();
  if (type && !conform(binding, type, expected))
    return {};
  if (!isHyper)
    return binding.value;
  if (!binding.value.isNumber())
    return fail(DiagId::HyperType, init->range(), name,
                describe(binding.value));
  Value value = binding.value;
  output.hypers.push_back({name.str(), value.asDouble(), false, {}});
  if (!value.is(ValueKind::Bool)) {
    Symbol symbol;
    symbol.kind = Symbol::Hyper;
    symbol.hyper = uint32_t(output.hypers.size() - 1);
    value.symbol = keep(symbol);
  }
  return value;
}

/// Calls `visit` on every op of a program, regions included.
static void visitOps(std::vector<checked::Op> &ops,
                     function_ref<void(checked::Op &)> visit) {
  for (checked::Op &op : ops) {
    visit(op);
    for (checked::Region &region : op.regions)
      visitOps(region.ops, visit);
  }
}

/// A hyper that was needed at compile time anywhere is the same number
/// everywhere: its reads become constants and its global goes.
void Elaborator::finishHypers() {
  std::vector<checked::Global> kept;
  std::vector<uint32_t> newIndex(output.globals.size());
  std::map<uint32_t, double> fixed;
  for (auto [index, global] : enumerate(output.globals)) {
    newIndex[index] = uint32_t(kept.size());
    if (global.kind == checked::GlobalKind::Hyper) {
      StringRef name = StringRef(global.path).drop_front(strlen("hyper."));
      checked::Hyper &hyper = *find_if(
          output.hypers, [&](auto &item) { return item.name == name; });
      hyper.atRunTime = !hyper.fixedAt.isValid();
      if (!hyper.atRunTime) {
        fixed[uint32_t(index)] = hyper.value;
        continue;
      }
    }
    kept.push_back(global);
  }
  output.globals = std::move(kept);
  auto renumber = [&](checked::Op &op) {
    if (op.name == "read" && fixed.count(op.globals[0][0])) {
      op.name = "constant";
      op.constant.floats = {fixed[op.globals[0][0]]};
      op.globals.clear();
    }
    for (auto &list : op.globals)
      for (uint32_t &global : list)
        global = newIndex[global];
  };
  for (checked::Entry &item : output.entries)
    visitOps(item.ops, renumber);
}

} // namespace weft::sema

namespace weft {

CheckedProgram checkProgram(const Program &program, const SemaOptions &options,
                            DiagnosticEngine &diags) {
  return sema::Elaborator(program, options, diags).run();
}

} // namespace weft
