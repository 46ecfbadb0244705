//===- ElaborateCall.cpp - calls, parameters and annotations --------------===//

#include "frontend/AstPrinter.h"
#include "frontend/Elaborator.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringExtras.h"

using namespace llvm;

namespace weft::sema {

CallArguments Elaborator::evalArguments(ArrayRef<ast::Argument> arguments) {
  CallArguments result;
  for (const ast::Argument &argument : arguments) {
    Value value = eval(argument.value);
    result.valid &= !value.isInvalid();
    result.items.push_back({argument.name, {value, argument.value->range()}});
  }
  return result;
}

Value Elaborator::call(Value callee, CallArguments arguments, SMRange range,
                       StringRef calleeText) {
  switch (callee.kind) {
  case ValueKind::Function:
    return callFunction(callee, std::move(arguments), range, calleeText);
  case ValueKind::Instance: {
    Instance *instance = callee.instance;
    auto forward = instance->methods.find("forward");
    if (forward == instance->methods.end()) {
      report(DiagId::NoForward, range, instance->decl->name.text)
          .note(instance->decl->name.range, "the module is declared here")
          .help("add 'def forward(...)' or call one of its methods by name");
      return {};
    }
    Value method = Value::ofDecl(ValueKind::Function, forward->second,
                                 instance->file, instance);
    method.frozen = callee.frozen;
    return callFunction(method, std::move(arguments), range, calleeText);
  }
  case ValueKind::Module:
    return instantiate(callee, std::move(arguments), range);
  case ValueKind::Schedule:
    return callSchedule(callee, std::move(arguments), range);
  case ValueKind::Optimizer:
    return callOptimizer(callee, std::move(arguments), range);
  case ValueKind::Builtin:
    return callBuiltin(*this, *callee.builtin, std::move(arguments), range);
  case ValueKind::Element:
    if (callee.element == ElemType::Float || callee.element == ElemType::Bool)
      return callBuiltin(*this,
                         *findBuiltin(callee.element == ElemType::Float
                                          ? "float()"
                                          : "bool()"),
                         std::move(arguments), range);
    report(DiagId::NotCallable, range, describe(callee))
        .help("to convert a tensor write 'cast(x, " + spelling(callee.element) +
              ")'");
    return {};
  default:
    return fail(DiagId::NotCallable, range, describe(callee));
  }
}

void Elaborator::unknownArgument(const ast::Identifier &argument,
                                 StringRef callee,
                                 ArrayRef<StringRef> parameters) {
  Report error =
      report(DiagId::UnknownArgument, argument.range, callee, argument.text);
  if (!closestName(argument.text, parameters).empty())
    error.didYouMean(argument.text, parameters);
  else if (parameters.empty())
    error.help("it takes no arguments");
  else
    error.help("it takes " + join(parameters, ", "));
}

//===----------------------------------------------------------------------===//
// Arguments to parameters
//===----------------------------------------------------------------------===//

bool Elaborator::bindArguments(ArrayRef<ast::Parameter> parameters,
                               CallArguments &arguments, Frame &target,
                               SMRange range, const Twine &callee,
                               StringRef subject) {
  std::string name = callee.str();
  std::vector<const Binding *> given(parameters.size());
  bool valid = true;
  for (auto [index, item] : enumerate(arguments.items)) {
    size_t slot = index;
    if (item.name) {
      slot = size_t(find_if(parameters,
                            [&](const ast::Parameter &parameter) {
                              return parameter.name.text == item.name.text;
                            }) -
                    parameters.begin());
      if (slot == parameters.size()) {
        std::vector<StringRef> names;
        for (const ast::Parameter &parameter : parameters)
          names.push_back(parameter.name.text);
        unknownArgument(item.name, name, names);
        valid = false;
        continue;
      }
    } else if (slot >= parameters.size()) {
      report(DiagId::TooManyArguments, item.binding.range, name,
             parameters.size(), arguments.items.size());
      return false;
    }
    if (given[slot]) {
      report(DiagId::ArgumentTwice, item.binding.range, name,
             parameters[slot].name.text);
      valid = false;
    }
    given[slot] = &item.binding;
  }
  if (!valid)
    return false;
  // Compile-time parameters first: shapes may name them.
  Frame *saved = std::exchange(frame, &target);
  for (bool tensors : {false, true}) {
    for (auto [index, parameter] : enumerate(parameters)) {
      if ((parameter.type && parameter.type->isTensor) != tensors)
        continue;
      Binding binding;
      if (given[index]) {
        binding = *given[index];
      } else if (parameter.defaultValue) {
        binding = {eval(parameter.defaultValue),
                   parameter.defaultValue->range()};
      } else {
        report(DiagId::MissingArgument, range, name, parameter.name.text)
            .note(parameter.range, "the parameter is declared here");
        valid = false;
        continue;
      }
      Expectation expected;
      expected.what =
          (Twine("argument '") + parameter.name.text + "' of '" + name + "'")
              .str();
      expected.where = "call to '" + name + "'";
      expected.subject = subject.str();
      expected.bindsSizes = true;
      expected.place = range;
      bool absent = !given[index] && binding.value.is(ValueKind::None);
      if (binding.value.isInvalid() ||
          (parameter.type && !absent &&
           !conform(binding, parameter.type, expected)))
        valid = false;
      else
        target.locals[0][parameter.name.text] = binding;
    }
  }
  frame = saved;
  return valid;
}

//===----------------------------------------------------------------------===//
// Annotations
//===----------------------------------------------------------------------===//

bool Elaborator::conform(Binding &binding, const ast::TypeNode *type,
                         const Expectation &expected) {
  if (binding.value.isInvalid())
    return false;
  if (type->isTensor)
    return conformTensor(binding, type, expected);
  Value &value = binding.value;
  StringRef name = type->element.text;
  bool fits = false;
  if (name == "int") {
    fits = value.is(ValueKind::Int);
  } else if (name == "float") {
    fits = value.is(ValueKind::Int) || value.is(ValueKind::Float);
    if (value.is(ValueKind::Int)) {
      const Symbol *symbol = value.symbol;
      value = Value::ofFloat(double(value.integer));
      value.symbol = symbol;
    }
  } else if (name == "bool") {
    fits = value.is(ValueKind::Bool);
  } else if (name == "str") {
    fits = value.is(ValueKind::Str);
  } else if (name == "list" || name == "tuple") {
    fits = value.isSequence();
  } else {
    Report error = report(DiagId::UnknownType, type->range(), name);
    error.didYouMean(name, {"int", "float", "bool", "str", "list", "tuple"});
    if (parseElemType(name))
      error.help("a tensor type has brackets: '" + name + "[]' for rank 0");
    return false;
  }
  if (fits)
    return true;
  Report error = report(DiagId::WrongKind, binding.range, expected.what, name,
                        describe(value));
  if (value.isTensor())
    error.help("for a tensor write brackets in the declaration: '" + name +
               "[...]'");
  return false;
}

std::optional<int64_t> Elaborator::evalSize(const ast::Expr *expr) {
  auto size = asInt(eval(expr), expr->range(), "a size");
  if (size && *size < 0) {
    report(DiagId::NegativeSize, expr->range(), *size);
    return std::nullopt;
  }
  return size;
}

std::optional<TensorType> Elaborator::resolveType(const ast::TypeNode *type) {
  auto elem = parseElemType(type->element.text);
  if (!elem || !type->isTensor) {
    Report error =
        report(DiagId::UnknownType, type->range(), type->element.text);
    if (elem)
      error.help("a tensor type has brackets: '" + type->element.text +
                 "[]' for rank 0");
    else
      error.didYouMean(type->element.text,
                       {"float", "f64", "f32", "f16", "bf16", "i64", "i32",
                        "i16", "i8", "u8", "bool"});
    return std::nullopt;
  }
  TensorType result{*elem, {}};
  bool valid = true;
  for (const ast::Expr *expr : type->shape) {
    if (isa<ast::EllipsisExpr>(expr)) {
      report(DiagId::EllipsisHere, expr->range());
      valid = false;
      continue;
    }
    auto size = evalSize(expr);
    valid &= size.has_value();
    result.sizes.push_back(size.value_or(0));
  }
  if (!valid)
    return std::nullopt;
  if (!elementCount(result.sizes)) {
    report(DiagId::SizeOverflow, type->range(), toString(result.sizes));
    return std::nullopt;
  }
  return result;
}

bool Elaborator::conformTensor(Binding &binding, const ast::TypeNode *type,
                               const Expectation &expected) {
  auto elem = parseElemType(type->element.text);
  if (!elem)
    return resolveType(type).has_value();
  Value &value = binding.value;
  if (value.isNumber()) {
    auto id = toTensor(value, binding.range, *elem);
    if (!id)
      return false;
    value = Value::ofTensor(*id);
  }
  if (!value.isTensor()) {
    report(DiagId::WrongKind, binding.range, expected.what,
           "a tensor " + toSource(*type), describe(value));
    return false;
  }
  ElemType actual = typeOf(value).elem;
  if (actual != *elem && !(isFloating(actual) && isFloating(*elem))) {
    report(DiagId::ElementMismatch, binding.range, expected.what,
           spelling(*elem), spelling(actual))
        .help("convert it: 'cast(x, " + spelling(*elem) + ")'");
    return false;
  }
  if (!conformSizes(binding, type, expected))
    return false;
  value = Value::ofTensor(builder->cast(value.tensor, *elem));
  return true;
}

/// "last size", "first size", "size 2 of 4".
static std::string sizeName(size_t axis, size_t rank) {
  if (axis + 1 == rank)
    return "last size";
  if (axis == 0)
    return "first size";
  return "size " + std::to_string(axis + 1) + " of " + std::to_string(rank);
}

bool Elaborator::conformSizes(const Binding &binding, const ast::TypeNode *type,
                              const Expectation &expected) {
  Sizes sizes = typeOf(binding.value).sizes;
  ArrayRef<ast::Expr *> shape = type->shape;
  bool open = !shape.empty() && isa<ast::EllipsisExpr>(shape[0]);
  if (open)
    shape = shape.drop_front();
  if (open ? sizes.size() < shape.size() : sizes.size() != shape.size()) {
    Report error = report(DiagId::RankMismatch, binding.range, expected.what,
                          toSource(*type), toString(typeOf(binding.value)));
    noteOrigin(error, binding,
               toString(typeOf(binding.value)) + " was made here");
    return false;
  }
  size_t shift = sizes.size() - shape.size();
  for (auto [index, expr] : enumerate(shape)) {
    int64_t actual = sizes[shift + index];
    const auto *name = dyn_cast<ast::NameExpr>(expr);
    std::optional<Binding> known;
    if (name)
      known = lookup(name->name, name->range());
    bool isPrelude = known && (known->value.is(ValueKind::Builtin) ||
                               known->value.is(ValueKind::Element));
    if (name && expected.bindsSizes && (!known || isPrelude)) {
      frame->locals[0][name->name] = {Value::ofInt(actual), binding.range};
      continue;
    }
    auto wanted = evalSize(expr);
    if (!wanted)
      return false;
    if (*wanted == actual)
      continue;
    Report error =
        report(DiagId::SizeMismatch,
               expected.place.isValid() ? expected.place : binding.range,
               expected.where,
               expected.subject.empty() ? toSource(*type) : expected.subject,
               sizeName(shift + index, sizes.size()), *wanted, actual);
    if (known && known->range.isValid())
      error.note(known->range, std::to_string(*wanted) + " is set here");
    else
      error.note(expr->range(), std::to_string(*wanted) + " is expected here");
    noteSize(error, binding,
             std::to_string(actual) + " is the " +
                 sizeName(shift + index, sizes.size()) + " of ");
    return false;
  }
  return true;
}

Value Elaborator::conformResults(Binding result, const ast::Results &results,
                                 StringRef callee) {
  if (results.empty() || result.value.isInvalid())
    return result.value;
  Expectation expected;
  expected.where = ("the result of '" + callee + "'").str();
  if (!results.isTuple) {
    expected.what = ("the result of '" + callee + "'").str();
    return conform(result, results.items[0].type, expected) ? result.value
                                                            : Value();
  }
  if (!result.value.isSequence() ||
      result.value.items->size() != results.items.size()) {
    // `-> (name: type)` names a single result.
    if (results.items.size() == 1 && !result.value.isSequence()) {
      expected.what = ("the result of '" + callee + "'").str();
      return conform(result, results.items[0].type, expected) ? result.value
                                                              : Value();
    }
    return fail(DiagId::ResultCount, result.range, callee, results.items.size(),
                describe(result.value));
  }
  std::vector<Value> items;
  bool valid = true;
  for (auto [index, item, type] :
       enumerate(*result.value.items, results.items)) {
    Binding one{item, result.range};
    expected.what =
        ("result " + Twine(index + 1) + " of '" + callee + "'").str();
    valid &= conform(one, type.type, expected);
    items.push_back(one.value);
  }
  return valid ? listOf(std::move(items), ValueKind::Tuple) : Value();
}

//===----------------------------------------------------------------------===//
// Defs and schedules
//===----------------------------------------------------------------------===//

Value Elaborator::runDef(const ast::DefDecl *def, Frame &target) {
  Frame *saved = std::exchange(frame, &target);
  target.caller = saved;
  run(def->body);
  Value value;
  if (target.returned)
    value = conformResults(target.result, def->results, def->name.text);
  else if (!def->results.empty() && !diags.limitReached())
    value = fail(DiagId::NoReturn, def->name.range, def->name.text);
  else
    value = Value::none();
  frame = saved;
  return value;
}

Value Elaborator::callFunction(Value function, CallArguments arguments,
                               SMRange range, StringRef calleeText) {
  const auto *def = cast<ast::DefDecl>(function.decl);
  if (!def->decorators.empty())
    return fail(DiagId::NotBuilt, def->decorators[0].range, "@gradient");
  unsigned level = 0;
  for (Frame *active = frame; active; active = active->caller, ++level)
    if (active->callee == def && active->self == function.self) {
      report(DiagId::Recursion, range, def->name.text)
          .help("write a 'for' over a static range, which is unrolled");
      return {};
    }
  if (level > 256)
    return fail(DiagId::CallTooDeep, range);
  Frame target;
  target.file = function.scope;
  target.self = function.self;
  target.callee = def;
  target.caller = frame;
  StringRef subject = function.self ? function.self->decl->name.text : "";
  if (!bindArguments(def->parameters, arguments, target, range, calleeText,
                     subject))
    return {};
  std::string site = calleeText.str();
  if (function.self && def->name.text == "forward" &&
      !function.self->local.empty())
    site = function.self->path();
  std::string own = frame->self ? frame->self->path() + "." : "";
  if (!own.empty() && StringRef(site).starts_with(own))
    site = site.substr(own.size());
  bool savedTraining = training, savedFrozen = frozen;
  if (function.frozen) {
    training = false;
    frozen = true;
  }
  Value result = inCall(range, site, [&] { return runDef(def, target); });
  training = savedTraining;
  frozen = savedFrozen;
  return result;
}

Value Elaborator::callSchedule(Value schedule, CallArguments arguments,
                               SMRange range) {
  const auto *decl = cast<ast::ScheduleDecl>(schedule.decl);
  if (!needEntry(range))
    return {};
  Frame target;
  target.file = schedule.scope;
  target.callee = decl;
  for (Frame *active = frame; active; active = active->caller)
    if (active->callee == decl)
      return fail(DiagId::Recursion, range, decl->name.text);
  target.caller = frame;
  target.locals[0]["step"] = {
      Value::ofTensor(builder->readState(StateGlobal::Step)), decl->range()};
  target.locals[0]["total_steps"] = {
      Value::ofTensor(builder->readState(StateGlobal::Total)), decl->range()};
  if (!bindArguments(decl->parameters, arguments, target, range,
                     decl->name.text, ""))
    return {};
  return inCall(range, decl->name.text.str(), [&]() -> Value {
    Frame *saved = std::exchange(frame, &target);
    run(decl->body);
    Value value;
    if (!target.returned) {
      if (!diags.limitReached())
        report(DiagId::NoReturn, decl->name.range, decl->name.text);
    } else {
      Binding result = target.result;
      value = conformResults(result, decl->results, decl->name.text);
      auto id = toTensor(value, result.range, ElemType::F32);
      value = {};
      if (id) {
        if (builder->type(*id).rank() != 0 ||
            !isFloating(builder->type(*id).elem))
          report(DiagId::ScheduleResult, result.range, decl->name.text,
                 toString(builder->type(*id)));
        else
          value = Value::ofTensor(builder->cast(*id, ElemType::F32));
      }
    }
    frame = saved;
    return value;
  });
}

Value Elaborator::callOptimizer(Value optimizer, CallArguments arguments,
                                SMRange range) {
  const auto *decl = cast<ast::OptimizerDecl>(optimizer.decl);
  OptimizerCall made;
  made.decl = decl;
  made.file = optimizer.scope;
  made.range = range;
  auto groups = find_if(arguments.items, [](const CallArguments::Item &item) {
    return item.name.text == "groups";
  });
  if (groups != arguments.items.end()) {
    made.groups = groups->binding.value;
    arguments.items.erase(groups);
  }
  if (!needEntry(range))
    return {};
  Frame target;
  target.file = optimizer.scope;
  target.caller = frame;
  if (!bindArguments(decl->parameters, arguments, target, range,
                     decl->name.text, decl->name.text))
    return {};
  for (const ast::Parameter &parameter : decl->parameters)
    made.arguments.push_back(target.locals[0][parameter.name.text]);
  Value value = Value::make(ValueKind::OptimizerCall);
  value.optimizer = keep(std::move(made));
  return value;
}

} // namespace weft::sema
