//===- ElaborateMinimize.cpp - gradients, optimizers, updates -------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

using namespace llvm;

namespace weft::sema {

//===----------------------------------------------------------------------===//
// grad
//===----------------------------------------------------------------------===//

/// grad(y, x)
/// Everything `target` is computed from; the values of a read global stand for
/// one another.
std::set<ValueId> Elaborator::sourcesOf(ValueId target) const {
  std::set<ValueId> needed = {target};
  std::set<uint32_t> read;
  for (const checked::Op &op : reverse(builder->entry.ops)) {
    bool used =
        any_of(op.results, [&](ValueId id) { return needed.count(id); });
    if (used && op.name == "read")
      read.insert(op.globals[0][0]);
    if (used)
      needed.insert(op.operands.begin(), op.operands.end());
  }
  for (const checked::Op &op : builder->entry.ops)
    if (op.name == "read" && read.count(op.globals[0][0]))
      needed.insert(op.results[0]);
  return needed;
}

Value Elaborator::gradient(const BuiltinCall &call) {
  const Value &y = call.value(0);
  if (!y.isTensor() || typeOf(y).rank() != 0 || !isFloating(typeOf(y).elem)) {
    report(DiagId::GradientOf, call.place(0), describe(y))
        .help("reduce it first with 'sum' or 'mean'");
    return {};
  }
  std::vector<Value> xs = {call.value(1)};
  bool isList = call.value(1).isSequence();
  if (isList)
    xs = *call.value(1).items;
  std::vector<ValueId> operands = {y.tensor};
  std::vector<TensorType> types;
  std::set<ValueId> sources = sourcesOf(y.tensor);
  for (auto [i, x] : enumerate(xs)) {
    if (!x.isTensor() || !isFloating(typeOf(x).elem))
      return fail(DiagId::GradientBy, call.place(1), describe(x));
    if (!sources.count(x.tensor)) {
      report(DiagId::GradientApart, call.place(1), describe(x))
          .help("name a tensor that the first argument is computed from; equal "
                "values of another expression are other tensors");
      return {};
    }
    operands.push_back(x.tensor);
    types.push_back(typeOf(x));
  }
  checked::Op &op = builder->emitOp("gradient", operands, types);
  if (!isList)
    return Value::ofTensor(op.results[0]);
  std::vector<Value> items;
  for (ValueId id : op.results)
    items.push_back(Value::ofTensor(id));
  return listOf(std::move(items));
}

//===----------------------------------------------------------------------===//
// Choosing parameters by path
//===----------------------------------------------------------------------===//

/// `*` stands for any text, dots included.
static bool matchesGlob(StringRef pattern, StringRef text) {
  size_t at = 0, resume = StringRef::npos, mark = 0, index = 0;
  while (index < text.size()) {
    if (at < pattern.size() && pattern[at] == '*') {
      resume = ++at;
      mark = index;
    } else if (at < pattern.size() && pattern[at] == text[index]) {
      ++at, ++index;
    } else if (resume != StringRef::npos) {
      at = resume;
      index = ++mark;
    } else {
      return false;
    }
  }
  return pattern.drop_front(at).find_first_not_of('*') == StringRef::npos;
}

/// A pattern names parameters, or modules with all they hold.
static bool matchesPath(StringRef pattern, StringRef path) {
  if (matchesGlob(pattern, path))
    return true;
  for (size_t end = 0; end < path.size(); ++end)
    if ((path[end] == '.' || path[end] == '[') &&
        matchesGlob(pattern, path.take_front(end)))
      return true;
  return false;
}

std::optional<std::set<uint32_t>>
Elaborator::selectParameters(const Binding &what) {
  std::set<uint32_t> chosen;
  if (what.value.isSequence()) {
    for (const Value &item : *what.value.items) {
      auto some = selectParameters({item, what.range});
      if (!some)
        return std::nullopt;
      chosen.insert(some->begin(), some->end());
    }
    return chosen;
  }
  if (what.value.isTensor()) {
    const checked::Op *op = builder->definition(what.value.tensor);
    if (op && op->name == "read" &&
        output.globals[op->globals[0][0]].kind ==
            checked::GlobalKind::Parameter)
      return std::set<uint32_t>{op->globals[0][0]};
  }
  std::string pattern;
  if (what.value.is(ValueKind::Str))
    pattern = what.value.text.str();
  else if (what.value.is(ValueKind::Instance))
    pattern = what.value.instance->path();
  else {
    report(DiagId::ParameterChoice, what.range, describe(what.value));
    return std::nullopt;
  }
  std::vector<StringRef> paths;
  for (auto [index, global] : enumerate(output.globals)) {
    if (global.kind != checked::GlobalKind::Parameter)
      continue;
    paths.push_back(global.path);
    if (matchesPath(pattern, global.path))
      chosen.insert(uint32_t(index));
  }
  if (chosen.empty()) {
    report(DiagId::NoSuchParameter, what.range, pattern)
        .didYouMean(pattern, paths);
    return std::nullopt;
  }
  return chosen;
}

/// The parameters a loss depends on through differentiable values.
std::set<uint32_t> Elaborator::trainable(ValueId loss) const {
  std::set<ValueId> needed = {loss};
  std::set<uint32_t> found;
  for (const checked::Op &op : reverse(builder->entry.ops)) {
    bool used =
        any_of(op.results, [&](ValueId id) { return needed.count(id); });
    if (!used || op.name == "stop_gradient")
      continue;
    if (op.name == "read") {
      uint32_t global = op.globals[0][0];
      if (output.globals[global].kind == checked::GlobalKind::Parameter)
        found.insert(global);
    }
    for (ValueId operand : op.operands)
      if (isFloating(builder->type(operand).elem))
        needed.insert(operand);
  }
  return found;
}

/// freeze(*what)
Value Elaborator::freeze(const BuiltinCall &call) {
  if (!entry || entry->decl->entry != ast::EntryKind::Train)
    return fail(DiagId::OnlyInEntry, call.range, "freeze", "a train entry");
  for (const Binding &what : call.args)
    entry->frozen.push_back(what);
  return Value::none();
}

//===----------------------------------------------------------------------===//
// minimize
//===----------------------------------------------------------------------===//

/// minimize(loss, optimizer, clip_norm=None, params=None, groups=None,
///          ema=None)
Value Elaborator::minimize(const BuiltinCall &call) {
  if (!entry || entry->decl->entry != ast::EntryKind::Train)
    return fail(DiagId::OnlyInEntry, call.range, "minimize", "a train entry");
  const Value &loss = call.value(0);
  if (!loss.isTensor() || typeOf(loss).rank() != 0 ||
      !isFloating(typeOf(loss).elem)) {
    report(DiagId::LossNotScalar, call.place(0), describe(loss))
        .help("reduce it with 'mean(...)' or 'sum(...)'");
    return {};
  }
  if (!call.value(1).is(ValueKind::OptimizerCall)) {
    Report error =
        report(DiagId::NeedsOptimizer, call.place(1), describe(call.value(1)));
    if (call.value(1).is(ValueKind::Optimizer))
      error.help("call it with its arguments: '" +
                 call.value(1).decl->name.text + "(lr=1e-3)'");
    return {};
  }
  if (!call.value(5).is(ValueKind::None))
    return fail(DiagId::NotBuilt, call.place(5), "minimize's ema=");
  std::optional<ValueId> clip;
  if (!call.value(2).is(ValueKind::None)) {
    clip = toTensor(call.value(2), call.place(2), ElemType::F32);
    if (!clip)
      return {};
    if (builder->type(*clip).rank() != 0 ||
        !isFloating(builder->type(*clip).elem))
      return fail(DiagId::WrongKind, call.place(2), "clip_norm", "f32[]",
                  describe(call.value(2)));
    clip = builder->cast(*clip, ElemType::F32);
  }
  entry->trainings.push_back({loss.tensor, call.args[1], clip, call.args[3],
                              call.args[4], call.range, builder->callSite});
  return Value::none();
}

void Elaborator::finishTrainings() {
  for (const EntryState::Training &item : entry->trainings) {
    builder->range = item.range;
    builder->callSite = item.callSite;
    if (!finishTraining(item))
      return;
  }
  builder->callSite = 0;
  builder->range = entry->decl->name.range;
}

/// One parameter's update while it is being built.
struct Elaborator::Update {
  const EntryState::Training &training;
  const OptimizerCall &call;
  uint32_t parameter;
  Frame frame;
  checked::Region region;
  std::vector<uint32_t> globals;
  std::vector<StringRef> states;
};

bool Elaborator::finishTraining(const EntryState::Training &item) {
  std::set<uint32_t> chosen = trainable(item.loss);
  if (!item.params.value.is(ValueKind::None)) {
    auto wanted = selectParameters(item.params);
    if (!wanted)
      return false;
    std::erase_if(chosen, [&](uint32_t id) { return !wanted->count(id); });
  }
  for (const Binding &what : entry->frozen) {
    auto excluded = selectParameters(what);
    if (!excluded)
      return false;
    std::erase_if(chosen, [&](uint32_t id) { return excluded->count(id); });
  }
  if (chosen.empty()) {
    report(DiagId::TrainsNothing, item.range)
        .help("a loss must depend on a 'param' of a model that is neither "
              "frozen nor left out by params=");
    return false;
  }
  std::vector<checked::Region> regions;
  std::vector<std::vector<uint32_t>> globals;
  for (uint32_t parameter : chosen) {
    auto [place, inserted] = entry->trained.insert({parameter, item.range});
    if (!inserted) {
      report(DiagId::TrainedTwice, item.range, output.globals[parameter].path)
          .note(place->second, "it is trained here too")
          .help("give each minimize its own parameters with params=");
      return false;
    }
    Update update{item, *item.optimizer.value.optimizer, parameter, {}, {}, {},
                  {}};
    auto one = buildUpdate(update);
    if (!one)
      return false;
    globals.push_back(std::move(*one));
    regions.push_back(std::move(update.region));
  }
  builder->range = item.range;
  std::vector<ValueId> operands = {item.loss};
  if (item.clip)
    operands.push_back(*item.clip);
  checked::Op &op = builder->emitOp("minimize", operands, {});
  op.globals = std::move(globals);
  op.regions = std::move(regions);
  return true;
}

bool Elaborator::overrideArguments(const Binding &groups, Update &update) {
  if (groups.value.is(ValueKind::None))
    return true;
  if (!groups.value.is(ValueKind::Dict)) {
    report(DiagId::WrongKind, groups.range, "groups=", "a dict",
           describe(groups.value));
    return false;
  }
  ArrayRef<ast::Parameter> parameters = update.call.decl->parameters;
  for (const DictItem &group : *groups.value.entries) {
    if (!group.key.is(ValueKind::Str) || !group.value.is(ValueKind::Dict)) {
      report(DiagId::WrongKind, groups.range,
             "an item of groups=", "'\"path\": {\"argument\": value}'",
             describe(group.value));
      return false;
    }
    bool applies =
        matchesPath(group.key.text, output.globals[update.parameter].path);
    for (const DictItem &item : *group.value.entries) {
      auto found = find_if(parameters, [&](const ast::Parameter &parameter) {
        return item.key.is(ValueKind::Str) &&
               parameter.name.text == item.key.text;
      });
      if (found == parameters.end()) {
        std::vector<StringRef> names;
        for (const ast::Parameter &parameter : parameters)
          names.push_back(parameter.name.text);
        report(DiagId::UnknownArgument, groups.range,
               update.call.decl->name.text, item.key.text)
            .didYouMean(item.key.text, names);
        return false;
      }
      Binding binding{item.value, groups.range};
      Expectation expected;
      expected.what = "groups=";
      expected.where = "groups=";
      if (found->type && !conform(binding, found->type, expected))
        return false;
      if (applies)
        update.frame.locals[0][found->name.text] = binding;
    }
  }
  return true;
}

/// A state starts from a number: its initialiser is a splat constant.
bool Elaborator::declareState(const ast::StateDecl *decl, Update &update) {
  const checked::Global owner = output.globals[update.parameter];
  std::vector<checked::Op> scratch;
  checked::Global made;
  made.kind = checked::GlobalKind::Optimizer;
  made.owner = owner.path;
  made.range = decl->name.range;
  made.path =
      builder->entry.name + "." + decl->name.text.str() + "." + owner.path;
  {
    Builder::InRegion inScratch(*builder, scratch);
    Binding binding{eval(decl->init), decl->init->range()};
    Expectation expected;
    expected.what = ("state '" + decl->name.text + "'").str();
    expected.where = expected.what;
    if (decl->type && !conform(binding, decl->type, expected))
      return false;
    auto id = toTensor(binding.value, binding.range, ElemType::F32);
    if (!id)
      return false;
    made.type = builder->type(*id);
    const checked::Op *op = builder->definition(*id);
    while (op && (op->name == "broadcast_to" || op->name == "cast" ||
                  op->name == "reshape"))
      op = builder->definition(op->operands[0]);
    bool isSplat = op && op->name == "constant" &&
                   op->constant.ints.size() + op->constant.floats.size() == 1;
    if (!isSplat) {
      report(DiagId::StateInit, decl->init->range(), decl->name.text)
          .help("write zeros_like(param), ones_like(param), "
                "full_like(param, value) or a number");
      return false;
    }
    made.init.numbers = {op->constant.ints.empty()
                             ? op->constant.floats[0]
                             : double(op->constant.ints[0])};
  }
  ValueId id = builder->addValue(made.type);
  update.region.arguments.push_back(id);
  update.states.push_back(decl->name.text);
  update.globals.push_back(builder->addGlobal(std::move(made)));
  setLocal(decl->name.text, Value::ofTensor(id), decl->name.range);
  return true;
}

std::optional<std::vector<uint32_t>> Elaborator::buildUpdate(Update &update) {
  const ast::OptimizerDecl *decl = update.call.decl;
  TensorType type = output.globals[update.parameter].type;
  update.globals = {update.parameter};
  update.frame.file = update.call.file;
  update.frame.callee = decl;
  update.frame.caller = frame;
  for (auto [parameter, argument] :
       zip(decl->parameters, update.call.arguments))
    update.frame.locals[0][parameter.name.text] = argument;
  if (!overrideArguments({update.call.groups, update.call.range}, update) ||
      !overrideArguments(update.training.groups, update))
    return std::nullopt;
  ValueId param = builder->addValue(type);
  ValueId grad = builder->addValue(type);
  update.region.arguments = {param, grad};

  return inCall(
      update.call.range, decl->name.text.str(),
      [&]() -> std::optional<std::vector<uint32_t>> {
        Frame *saved = std::exchange(frame, &update.frame);
        scope_exit leave([&] { frame = saved; });
        setLocal("param", Value::ofTensor(param), decl->name.range);
        setLocal("grad", Value::ofTensor(grad), decl->name.range);
        setLocal("step", Value::ofTensor(builder->readState(StateGlobal::Step)),
                 decl->name.range);
        const ast::DefDecl *rule = nullptr;
        for (const ast::Stmt *stmt : decl->body) {
          if (const auto *state = dyn_cast<ast::StateDecl>(stmt)) {
            if (!declareState(state, update))
              return std::nullopt;
          } else if (const auto *def = dyn_cast<ast::DefDecl>(stmt)) {
            rule = def->name.text == "update" ? def : rule;
          } else {
            runStmt(stmt);
          }
        }
        if (!rule) {
          report(DiagId::NoUpdate, decl->name.range, decl->name.text)
              .help("add 'def update(param, grad, step):' that returns the new "
                    "parameter");
          return std::nullopt;
        }
        for (const ast::Parameter &parameter : rule->parameters)
          if (!is_contained({"param", "grad", "step"}, parameter.name.text)) {
            report(DiagId::UpdateParameter, parameter.range,
                   parameter.name.text)
                .didYouMean(parameter.name.text, {"param", "grad", "step"});
            return std::nullopt;
          }
        Builder::InRegion inRegion(*builder, update.region.ops);
        unsigned failuresBefore = failures;
        run(rule->body);
        if (failures != failuresBefore)
          return std::nullopt;
        if (!update.frame.returned) {
          report(DiagId::NoReturn, rule->name.range, "update");
          return std::nullopt;
        }
        auto yield = [&](Value value, SMRange range, TensorType wanted,
                         StringRef name) {
          auto id = toTensor(value, range, wanted.elem);
          if (!id)
            return false;
          TensorType actual = builder->type(*id);
          if (actual.sizes != wanted.sizes ||
              isFloating(actual.elem) != isFloating(wanted.elem)) {
            report(DiagId::UpdateType, range, name, toString(wanted),
                   toString(actual));
            return false;
          }
          update.region.yields.push_back(builder->cast(*id, wanted.elem));
          return true;
        };
        if (!yield(update.frame.result.value, update.frame.result.range, type,
                   "the new parameter"))
          return std::nullopt;
        for (auto [index, name] : enumerate(update.states)) {
          Binding binding = update.frame.locals[0][name];
          TensorType wanted = builder->type(update.region.arguments[2 + index]);
          if (!yield(binding.value, binding.range, wanted, name))
            return std::nullopt;
        }
        return update.globals;
      });
}

} // namespace weft::sema
