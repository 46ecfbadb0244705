//===- ElaborateEntry.cpp - train, eval and predict -----------------------===//

#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

void Elaborator::checkEntry(const ast::EntryDecl *decl) {
  checked::Entry made;
  made.kind = checked::EntryKind(unsigned(decl->entry));
  made.name = decl->name.text.str();
  made.range = decl->range();
  made.calls.push_back({0, decl->range(), made.name});
  Builder ownBuilder(output, made);
  EntryState state;
  state.decl = decl;
  Frame own;
  own.file = frame->file;
  own.caller = frame;
  Frame *saved = std::exchange(frame, &own);
  builder = &ownBuilder;
  builder->range = decl->name.range;
  entry = &state;
  training = decl->entry == ast::EntryKind::Train;
  unsigned failuresBefore = failures;
  if (declareInputs(decl)) {
    run(decl->body);
    if (failures == failuresBefore)
      finishEntry(decl);
  }
  frame = saved;
  builder = nullptr;
  entry = nullptr;
  training = false;
  output.entries.push_back(std::move(made));
}

/// Whether the first axis of an input is a dim of the text.
static bool startsWithDim(FileScope &file, const ast::Parameter &parameter) {
  ArrayRef<ast::Expr *> shape = parameter.type->shape;
  const auto *first =
      shape.empty() ? nullptr : dyn_cast<ast::NameExpr>(shape.front());
  return first && file.names.count(first->name) &&
         isa<ast::DimDecl>(file.names[first->name].decl);
}

bool Elaborator::declareInputs(const ast::EntryDecl *decl) {
  bool valid = true;
  bool batchIsDim = false;
  for (const ast::Parameter &parameter : decl->parameters) {
    StringRef name = parameter.name.text;
    if (!parameter.type || !parameter.type->isTensor) {
      report(DiagId::InputNeedsType, parameter.range, name)
          .help("write for example '" + name + ": f32[B, 10]'");
      valid = false;
      continue;
    }
    if (parameter.defaultValue)
      report(DiagId::InputDefault, parameter.defaultValue->range(), name);
    bool known = true;
    for (const ast::Expr *size : parameter.type->shape) {
      const auto *use = dyn_cast<ast::NameExpr>(size);
      if (!use || lookup(use->name, use->range()))
        continue;
      report(DiagId::UnknownSize, use->range(), use->name, decl->name.text)
          .didYouMean(use->name, visibleNames())
          .help("declare it: 'dim " + use->name + "(min=1, opt=64)'");
      known = false;
    }
    auto type = known ? resolveType(parameter.type) : std::nullopt;
    if (!type) {
      valid = false;
      continue;
    }
    if (frame->locals[0].count(name)) {
      report(DiagId::DeclaredTwice, parameter.name.range, name);
      valid = false;
    }
    // The batch is the first axis that is a dim, else the first of all.
    bool isDim = startsWithDim(*frame->file, parameter);
    if (type->rank() && (!entry->batch || (isDim && !batchIsDim))) {
      entry->batch = type->sizes[0];
      batchIsDim = isDim;
    }
    ValueId id = builder->addValue(*type);
    builder->entry.inputs.push_back({name.str(), id, parameter.range, 0});
    setLocal(name, Value::ofTensor(id), parameter.range);
  }
  for (const checked::Input &input : builder->entry.inputs) {
    const TensorType &type = builder->type(input.value);
    if (!batchIsDim || (type.rank() && type.sizes[0] == *entry->batch))
      continue;
    report(DiagId::InputShape, input.range, input.name, decl->name.text,
           toString(type), *entry->batch)
        .help("give it the axis of the others, or make it a const, a hyper or "
              "a param");
  }
  return valid;
}

void Elaborator::finishEntry(const ast::EntryDecl *decl) {
  builder->range = decl->name.range;
  if (decl->entry == ast::EntryKind::Predict) {
    addOutputs(decl);
  } else if (frame->returned) {
    report(DiagId::EntryReturns, frame->result.range, decl->name.text,
           ast::spelling(decl->entry))
        .help("report values with 'metric(name, values)', or declare a "
              "'predict'");
    return;
  } else if (decl->entry == ast::EntryKind::Eval &&
             builder->entry.results.empty()) {
    report(DiagId::NothingMeasured, decl->name.range, decl->name.text);
    return;
  }
  if (decl->entry == ast::EntryKind::Train)
    finishTrain();
  for (uint32_t global : entry->assigned)
    builder->assign(global, entry->buffers[global]);
  if (decl->entry != ast::EntryKind::Train)
    return;
  ValueId step = builder->readState(StateGlobal::Step);
  ValueId one = builder->splatInt(1, builder->type(step));
  builder->assign(builder->stateGlobal(StateGlobal::Step),
                  builder->binary("add", step, one));
}

void Elaborator::finishTrain() {
  if (entry->trainings.empty()) {
    report(DiagId::NothingMinimized, entry->decl->name.range,
           entry->decl->name.text)
        .help("end the entry with 'minimize(loss, AdamW(lr=1e-3))'");
    return;
  }
  auto &results = builder->entry.results;
  std::vector<checked::Result> own;
  std::optional<ValueId> total;
  for (const EntryState::Training &item : entry->trainings) {
    ValueId loss = builder->cast(item.loss, ElemType::F32);
    total = total ? builder->binary("add", *total, loss) : loss;
  }
  own.push_back({"loss", checked::ResultKind::Loss, *total});
  for (auto [index, item] : enumerate(entry->trainings)) {
    const OptimizerCall *call = item.optimizer.value.optimizer;
    for (auto [parameter, argument] :
         zip(call->decl->parameters, call->arguments)) {
      if (parameter.name.text != "lr")
        continue;
      auto id = toTensor(argument.value, argument.range, ElemType::F32);
      if (id && builder->type(*id).rank() == 0)
        own.push_back({index ? "lr." + std::to_string(index) : "lr",
                       checked::ResultKind::Rate,
                       builder->cast(*id, ElemType::F32)});
    }
  }
  for (const checked::Result &result : own)
    if (auto taken = entry->metrics.find(result.name);
        taken != entry->metrics.end())
      report(DiagId::MetricReserved, taken->second, result.name)
          .help("give the metric another name");
  results.insert(results.begin(), own.begin(), own.end());
  finishTrainings();
}

void Elaborator::addOutputs(const ast::EntryDecl *decl) {
  if (!frame->returned) {
    report(DiagId::NoReturn, decl->name.range, decl->name.text);
    return;
  }
  Value value = conformResults(frame->result, decl->results, decl->name.text);
  if (value.isInvalid())
    return;
  std::vector<Value> items = {value};
  if (value.isSequence())
    items = *value.items;
  // Where no axis is a dim, nothing says that the first one counts samples.
  bool hasBatch = any_of(decl->parameters, [&](const ast::Parameter &input) {
    return startsWithDim(*frame->file, input);
  });
  for (auto [index, item] : enumerate(items)) {
    auto id = toTensor(item, frame->result.range, ElemType::Float);
    if (!id)
      return;
    std::string name = decl->name.text.str();
    if (index < decl->results.items.size() && decl->results.items[index].name)
      name = decl->results.items[index].name.text.str();
    else if (items.size() > 1)
      name += "_" + std::to_string(index);
    const TensorType &type = builder->type(*id);
    if (hasBatch && (type.sizes.empty() || type.sizes[0] != *entry->batch)) {
      report(DiagId::PredictShape, frame->result.range, name, decl->name.text,
             toString(type), *entry->batch)
          .help("give one value per sample: leave the first axis out of "
                "'sum(x, axis=...)' and its like");
      continue;
    }
    builder->entry.results.push_back(
        {std::move(name), checked::ResultKind::Output, *id});
  }
}

//===----------------------------------------------------------------------===//
// Metrics
//===----------------------------------------------------------------------===//

ValueId Elaborator::validMask() {
  if (entry->mask)
    return *entry->mask;
  TensorType type{ElemType::I32, {*entry->batch}};
  ValueId position = builder->iota(type, 0);
  ValueId count =
      builder->broadcast(builder->readState(StateGlobal::Valid), type.sizes);
  entry->mask = builder->compare("lt", position, count);
  return *entry->mask;
}

bool Elaborator::dependsOnInputs(ValueId id) const {
  std::set<ValueId> dependent;
  for (const checked::Input &input : builder->entry.inputs)
    dependent.insert(input.value);
  for (const checked::Op &op : builder->entry.ops)
    if (any_of(op.operands, [&](ValueId use) { return dependent.count(use); }))
      dependent.insert(op.results.begin(), op.results.end());
  return dependent.count(id);
}

static std::vector<int64_t> allAxes(const TensorType &type) {
  std::vector<int64_t> axes(size_t(type.rank()));
  for (auto [index, axis] : enumerate(axes))
    axis = int64_t(index);
  return axes;
}

/// Whether a metric of that name may stand here.
bool Elaborator::checkMetric(const BuiltinCall &call) {
  if (!entry || entry->decl->entry == ast::EntryKind::Predict) {
    report(DiagId::OnlyInEntry, call.range, "metric", "a train or eval entry");
    return false;
  }
  if (!call.value(0).is(ValueKind::Str)) {
    report(DiagId::WrongKind, call.place(0), "the name of a metric", "str",
           describe(call.value(0)));
    return false;
  }
  StringRef name = call.value(0).text;
  auto [place, inserted] = entry->metrics.insert({name, call.range});
  if (!inserted) {
    report(DiagId::MetricTwice, call.place(0), name)
        .note(place->second, "first used here");
    return false;
  }
  if (call.value(3).is(ValueKind::None))
    return true;
  report(DiagId::NotBuilt, call.place(3), "metric's finish=");
  return false;
}

/// metric(name, values, weight=None, finish=None)
Value Elaborator::metric(const BuiltinCall &call) {
  if (!checkMetric(call))
    return {};
  StringRef name = call.value(0).text;
  auto given = toTensor(call.value(1), call.place(1), ElemType::F32);
  if (!given)
    return {};
  bool isEval = entry->decl->entry == ast::EntryKind::Eval;
  Sizes sizes = builder->type(*given).sizes;
  bool perSample = entry->batch && !sizes.empty() && sizes[0] == *entry->batch;
  if (isEval && !perSample && dependsOnInputs(*given) &&
      !(sizes.empty() && entry->mask)) {
    report(DiagId::MetricShape, call.place(1), name,
           toString(builder->type(*given)))
        .help("give one value per sample (leave out mean or sum), or leave "
              "out padded samples yourself with 'valid'");
    return {};
  }
  TensorType type{ElemType::F32, sizes};
  TensorType scalar{ElemType::F32, {}};
  ValueId values = builder->cast(*given, ElemType::F32);
  bool weighted = !call.value(2).is(ValueKind::None);
  bool masked = isEval && perSample;
  // Without weights and mask the count is a number.
  ValueId weight = weighted || masked
                       ? builder->splat(1.0, type)
                       : builder->splat(double(type.count()), scalar);
  if (weighted) {
    auto pair = mix(Value::ofTensor(values), call.place(1), call.value(2),
                    call.place(2), call.range, "weight");
    if (!pair)
      return {};
    if (builder->type(pair->left).sizes != sizes)
      return fail(DiagId::ShapesDoNotAgree, call.place(2), "weight",
                  toString(builder->type(pair->left).sizes), toString(sizes));
    weight = builder->cast(pair->right, ElemType::F32);
    values = builder->binary("mul", values, weight);
  }
  if (masked) {
    Sizes column(sizes.size(), 1);
    column[0] = sizes[0];
    ValueId mask =
        builder->broadcast(builder->reshape(validMask(), column), sizes);
    ValueId zero = builder->splat(0.0, type);
    values = builder->emit("select", {mask, values, zero}, type);
    weight = builder->emit("select", {mask, weight, zero}, type);
  } else if (isEval && dependsOnInputs(*given)) {
    weight =
        builder->cast(builder->readState(StateGlobal::Valid), ElemType::F32);
    values = builder->binary("mul", values, weight);
  }
  if (!sizes.empty())
    values = builder->reduce("reduce_sum", values, allAxes(type));
  if (builder->type(weight).rank())
    weight = builder->reduce("reduce_sum", weight, allAxes(type));
  auto &results = builder->entry.results;
  results.push_back({name.str(), checked::ResultKind::MetricSum, values});
  results.push_back({name.str(), checked::ResultKind::MetricCount, weight});
  return Value::none();
}

} // namespace weft::sema
