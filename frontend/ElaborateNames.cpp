//===- ElaborateNames.cpp - what a name stands for ------------------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

using namespace llvm;

namespace weft::sema {

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

} // namespace weft::sema
