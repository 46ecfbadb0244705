//===- ElaborateModule.cpp - instances, parameters, initialisers ----------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

#include <cmath>

using namespace llvm;

namespace weft::sema {

//===----------------------------------------------------------------------===//
// Instances
//===----------------------------------------------------------------------===//

Value Elaborator::instantiate(Value module, CallArguments arguments,
                              SMRange range) {
  const auto *decl = cast<ast::ModuleDecl>(module.decl);
  unsigned level = 0;
  for (Frame *active = frame; active; active = active->caller, ++level)
    if (active->callee == decl)
      return fail(DiagId::Recursion, range, decl->name.text);
  if (level > 256)
    return fail(DiagId::CallTooDeep, range);
  Instance *instance = keep(Instance());
  instance->decl = decl;
  instance->file = module.scope;
  instance->range = range;
  Frame target;
  target.file = module.scope;
  target.callee = decl;
  target.caller = frame;
  if (!bindArguments(decl->parameters, arguments, target, range,
                     decl->name.text, decl->name.text))
    return {};
  for (auto &argument : target.locals[0])
    instance->arguments.insert({argument.getKey(), argument.second});
  target.locals[0].clear();
  target.self = instance;
  target.bindsMembers = true;
  for (const ast::Stmt *stmt : decl->body) {
    const auto *def = dyn_cast<ast::DefDecl>(stmt);
    if (!def)
      continue;
    auto [place, inserted] = instance->methods.insert({def->name.text, def});
    if (!inserted)
      report(DiagId::DeclaredTwice, def->name.range, def->name.text)
          .note(place->second->name.range, "first declared here");
  }
  unsigned failuresBefore = failures;
  return inCall(range, decl->name.text.str(), [&]() -> Value {
    Frame *saved = std::exchange(frame, &target);
    run(decl->body);
    frame = saved;
    if (failures != failuresBefore)
      return {};
    adoptMembers(instance);
    return Value::ofInstance(instance);
  });
}

void Elaborator::adoptMembers(Instance *instance) {
  for (const ast::Parameter &parameter : instance->decl->parameters)
    adopt(instance, instance->arguments[parameter.name.text].value,
          parameter.name.text.str());
  for (auto &[name, binding] : instance->members)
    adopt(instance, binding.value, name.str());
}

/// The first binding gives an instance its path.
void Elaborator::adopt(Instance *parent, const Value &value,
                       const std::string &local) {
  if (value.isSequence())
    for (auto [index, item] : enumerate(*value.items))
      adopt(parent, item, local + "[" + std::to_string(index) + "]");
  if (!value.is(ValueKind::Instance))
    return;
  Instance *child = value.instance;
  if (child->parent || !child->local.empty() || child == parent)
    return;
  child->parent = parent;
  child->local = local;
}

void Elaborator::createGlobals(Instance *instance) {
  for (auto &[name, slot] : instance->slots) {
    if (slot->global >= 0)
      continue;
    std::string path = (instance->path() + "." + name).str();
    if (any_of(output.globals, [&](const checked::Global &global) {
          return global.path == path;
        })) {
      report(DiagId::DeclaredTwice, slot->range, path);
      continue;
    }
    slot->global = int64_t(output.globals.size());
    output.globals.push_back({std::move(path),
                              slot->isBuffer ? checked::GlobalKind::Buffer
                                             : checked::GlobalKind::Parameter,
                              slot->type, slot->init, "", slot->range});
  }
  auto descend = [&](auto &self, const Value &value) -> void {
    if (value.isSequence())
      for (const Value &item : *value.items)
        self(self, item);
    if (value.is(ValueKind::Instance) && value.instance->parent == instance)
      createGlobals(value.instance);
  };
  for (const ast::Parameter &parameter : instance->decl->parameters)
    descend(descend, instance->arguments[parameter.name.text].value);
  for (auto &[name, binding] : instance->members)
    descend(descend, binding.value);
}

//===----------------------------------------------------------------------===//
// param and buffer
//===----------------------------------------------------------------------===//

void Elaborator::declareSlot(const ast::Stmt *stmt) {
  const auto *param = dyn_cast<ast::ParamDecl>(stmt);
  const auto *buffer = dyn_cast<ast::BufferDecl>(stmt);
  const ast::Decl *decl = cast<ast::Decl>(stmt);
  const ast::TypeNode *type = param ? param->type : buffer->type;
  const ast::Expr *init = param ? param->init : buffer->init;
  Instance *self = frame->self;
  StringRef name = decl->name.text;
  auto member = self->members.find(name);
  auto slot = self->slots.find(name);
  auto method = self->methods.find(name);
  SMRange before = member != self->members.end()   ? member->second.range
                   : slot != self->slots.end()     ? slot->second->range
                   : method != self->methods.end() ? method->second->name.range
                                                   : SMRange();
  if (before.isValid()) {
    report(DiagId::DeclaredTwice, decl->name.range, name)
        .note(before, "first declared here");
    return;
  }
  if (!type)
    return;
  std::optional<TensorType> resolved = resolveType(type);
  if (!resolved)
    return;
  if (param && !isFloating(resolved->elem)) {
    report(DiagId::ParamNotFloating, type->range(), name,
           spelling(resolved->elem))
        .help("state that is not trained is a 'buffer'");
    return;
  }
  Slot made;
  made.owner = self;
  made.name = name;
  made.isBuffer = buffer != nullptr;
  made.type = *resolved;
  made.range = decl->name.range;
  if (!init) {
    report(DiagId::NoInitializer, decl->name.range, name)
        .help("add '= zeros()', '= xavier_uniform()' or another initialiser");
    return;
  }
  auto recipe = evalInitializer(init, *resolved);
  if (!recipe)
    return;
  made.init = *recipe;
  self->slots.insert({name, keep(std::move(made))});
}

ValueId Elaborator::readSlot(Slot *slot, SMRange use) {
  if (slot->global < 0) {
    // The error is reported once; the value keeps its type so that checking
    // goes on.
    report(DiagId::UnboundInstance, use, slot->owner->decl->name.text,
           slot->name)
        .note(slot->owner->range, "the instance is made here")
        .help("bind it to a name in a module or with 'model'");
    return builder->splat(0.0, slot->type);
  }
  uint32_t global = uint32_t(slot->global);
  if (frozen && !slot->isBuffer) {
    auto [place, inserted] = entry->frozenReads.insert({global, 0});
    if (inserted)
      place->second = builder->unary("stop_gradient", builder->read(global));
    return place->second;
  }
  auto newest = entry->buffers.find(global);
  if (newest != entry->buffers.end())
    return newest->second;
  return builder->read(global);
}

bool Elaborator::assignMember(StringRef name, Value value, SMRange range,
                              SMRange valueRange) {
  auto found = frame->self->slots.find(name);
  if (found == frame->self->slots.end())
    return false;
  Slot *slot = found->second;
  if (!slot->isBuffer) {
    report(DiagId::AssignToParam, range, name)
        .note(slot->range, "it is declared here")
        .help("an optimizer changes it; use another name for a local value");
    return true;
  }
  if (value.isInvalid() || frozen || !needEntry(range))
    return true;
  auto id = toTensor(value, valueRange, slot->type.elem);
  if (!id)
    return true;
  TensorType actual = builder->type(*id);
  bool convertible = actual.elem == slot->type.elem ||
                     (isFloating(actual.elem) && isFloating(slot->type.elem));
  if (!convertible || actual.sizes != slot->type.sizes) {
    report(DiagId::BufferType, valueRange, name, toString(slot->type),
           toString(actual))
        .note(slot->range, "it is declared here");
    return true;
  }
  if (slot->global < 0) {
    readSlot(slot, range);
    return true;
  }
  uint32_t global = uint32_t(slot->global);
  if (!entry->buffers.count(global))
    entry->assigned.push_back(global);
  entry->buffers[global] = builder->cast(*id, slot->type.elem);
  return true;
}

//===----------------------------------------------------------------------===//
// Initialisers
//===----------------------------------------------------------------------===//

std::optional<checked::Initializer>
Elaborator::evalInitializer(const ast::Expr *expr, const TensorType &type) {
  Value value = eval(expr);
  if (value.isInvalid())
    return std::nullopt;
  if (value.isNumber()) {
    fix(value, expr->range());
    return checked::Initializer{checked::Initializer::Constant,
                                {value.asDouble()}};
  }
  if (value.is(ValueKind::Initializer))
    return resolveRecipe(*value.recipe, type, expr->range());
  report(DiagId::NotAnInitializer, expr->range(), describe(value))
      .help("initialisers are zeros, ones, constant, normal, uniform, "
            "xavier_uniform, xavier_normal, kaiming_uniform, kaiming_normal "
            "and orthogonal, called without a shape");
  return std::nullopt;
}

std::optional<checked::Initializer>
Elaborator::resolveRecipe(const InitializerRecipe &recipe,
                          const TensorType &type, SMRange range) {
  using checked::Initializer;
  ArrayRef<double> numbers = recipe.numbers;
  if (recipe.name == "constant")
    return Initializer{Initializer::Constant, {numbers[0]}};
  if (recipe.name == "uniform")
    return Initializer{Initializer::Uniform, {numbers[0], numbers[1]}};
  if (recipe.name == "normal")
    return Initializer{Initializer::Normal, {numbers[0], numbers[1]}};
  if (type.rank() < 2) {
    report(DiagId::InitializerRank, range, recipe.name, toString(type))
        .help("use uniform, normal or constant");
    return std::nullopt;
  }
  if (recipe.name == "orthogonal")
    return Initializer{Initializer::Orthogonal, {numbers[0]}};
  // Rank 2 is [in, out]; kernels are [out, in, k...] as in PyTorch.
  double field = 1.0;
  for (int64_t size : ArrayRef(type.sizes).drop_front(2))
    field *= double(size);
  bool matrix = type.rank() == 2;
  double fanIn = double(type.sizes[matrix ? 0 : 1]) * field;
  double fanOut = double(type.sizes[matrix ? 1 : 0]) * field;
  bool uniform = StringRef(recipe.name).ends_with("_uniform");
  double deviation = 0.0;
  if (recipe.name.starts_with("xavier"))
    deviation = numbers[0] * std::sqrt(2.0 / (fanIn + fanOut));
  else
    deviation = numbers[0] / std::sqrt(recipe.fanOut ? fanOut : fanIn);
  if (!std::isfinite(deviation))
    deviation = 0.0; // an empty tensor has no fan and no elements
  if (!uniform)
    return Initializer{Initializer::Normal, {0.0, deviation}};
  double bound = std::sqrt(3.0) * deviation;
  return Initializer{Initializer::Uniform, {-bound, bound}};
}

} // namespace weft::sema
