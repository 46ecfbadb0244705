//===- ElaborateMinimize.cpp - minimize, and the update of each parameter -===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/ScopeExit.h"

using namespace llvm;

namespace weft::sema {

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
    if (!buildUpdate(update))
      return false;
    globals.push_back(std::move(update.globals));
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

//===----------------------------------------------------------------------===//
// Updates
//===----------------------------------------------------------------------===//

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

/// Runs the body of an optimizer and gives its rule.
const ast::DefDecl *Elaborator::declareStates(Update &update) {
  const ast::OptimizerDecl *decl = update.call.decl;
  const ast::DefDecl *rule = nullptr;
  for (const ast::Stmt *stmt : decl->body) {
    if (const auto *state = dyn_cast<ast::StateDecl>(stmt)) {
      if (!declareState(state, update))
        return nullptr;
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
    return nullptr;
  }
  for (const ast::Parameter &parameter : rule->parameters)
    if (!is_contained({"param", "grad", "step"}, parameter.name.text)) {
      report(DiagId::UpdateParameter, parameter.range, parameter.name.text)
          .didYouMean(parameter.name.text, {"param", "grad", "step"});
      return nullptr;
    }
  return rule;
}

/// Adds the new value of argument `index` of the region.
bool Elaborator::yieldUpdate(Update &update, size_t index,
                             const Binding &binding, StringRef name) {
  TensorType wanted = builder->type(update.region.arguments[index]);
  auto id = toTensor(binding.value, binding.range, wanted.elem);
  if (!id)
    return false;
  TensorType actual = builder->type(*id);
  if (actual.sizes != wanted.sizes ||
      isFloating(actual.elem) != isFloating(wanted.elem)) {
    report(DiagId::UpdateType, binding.range, name, toString(wanted),
           toString(actual));
    return false;
  }
  update.region.yields.push_back(builder->cast(*id, wanted.elem));
  return true;
}

bool Elaborator::runUpdate(Update &update) {
  const ast::DefDecl *rule = declareStates(update);
  if (!rule)
    return false;
  Builder::InRegion inRegion(*builder, update.region.ops);
  unsigned failuresBefore = failures;
  run(rule->body);
  if (failures != failuresBefore)
    return false;
  if (!update.frame.returned) {
    report(DiagId::NoReturn, rule->name.range, "update");
    return false;
  }
  if (!yieldUpdate(update, 0, update.frame.result, "the new parameter"))
    return false;
  // Behind the parameter and its gradient.
  for (auto [index, name] : enumerate(update.states))
    if (!yieldUpdate(update, 2 + index, update.frame.locals[0][name], name))
      return false;
  return true;
}

bool Elaborator::buildUpdate(Update &update) {
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
    return false;
  ValueId param = builder->addValue(type);
  ValueId grad = builder->addValue(type);
  update.region.arguments = {param, grad};

  return inCall(update.call.range, decl->name.text.str(), [&] {
    Frame *saved = std::exchange(frame, &update.frame);
    scope_exit leave([&] { frame = saved; });
    setLocal("param", Value::ofTensor(param), decl->name.range);
    setLocal("grad", Value::ofTensor(grad), decl->name.range);
    setLocal("step", Value::ofTensor(builder->readState(StateGlobal::Step)),
             decl->name.range);
    return runUpdate(update);
  });
}

} // namespace weft::sema
