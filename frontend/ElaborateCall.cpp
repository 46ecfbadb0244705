//===- ElaborateCall.cpp - calls: arguments meet parameters ---------------===//

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

/// The argument that each parameter is given, null for none.
std::optional<std::vector<const Binding *>>
Elaborator::matchArguments(ArrayRef<ast::Parameter> parameters,
                           const CallArguments &arguments, StringRef callee) {
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
        unknownArgument(item.name, callee, names);
        valid = false;
        continue;
      }
    } else if (slot >= parameters.size()) {
      report(DiagId::TooManyArguments, item.binding.range, callee,
             parameters.size(), arguments.items.size());
      return std::nullopt;
    }
    if (given[slot]) {
      report(DiagId::ArgumentTwice, item.binding.range, callee,
             parameters[slot].name.text);
      valid = false;
    }
    given[slot] = &item.binding;
  }
  if (!valid)
    return std::nullopt;
  return given;
}

bool Elaborator::bindArgument(const ast::Parameter &parameter,
                              const Binding *given, SMRange range,
                              StringRef callee, StringRef subject) {
  Binding binding;
  if (given) {
    binding = *given;
  } else if (parameter.defaultValue) {
    binding = {eval(parameter.defaultValue), parameter.defaultValue->range()};
  } else {
    report(DiagId::MissingArgument, range, callee, parameter.name.text)
        .note(parameter.range, "the parameter is declared here");
    return false;
  }
  Expectation expected;
  expected.what =
      ("argument '" + parameter.name.text + "' of '" + callee + "'").str();
  expected.where = ("call to '" + callee + "'").str();
  expected.subject = subject.str();
  expected.bindsSizes = true;
  expected.place = range;
  bool absent = !given && binding.value.is(ValueKind::None);
  if (binding.value.isInvalid() ||
      (parameter.type && !absent &&
       !conform(binding, parameter.type, expected)))
    return false;
  frame->locals[0][parameter.name.text] = binding;
  return true;
}

bool Elaborator::bindArguments(ArrayRef<ast::Parameter> parameters,
                               CallArguments &arguments, Frame &target,
                               SMRange range, const Twine &callee,
                               StringRef subject) {
  std::string name = callee.str();
  auto given = matchArguments(parameters, arguments, name);
  if (!given)
    return false;
  bool valid = true;
  Frame *saved = std::exchange(frame, &target);
  // Compile-time parameters first: shapes may name them.
  for (bool tensors : {false, true})
    for (auto [parameter, argument] : zip(parameters, *given))
      if ((parameter.type && parameter.type->isTensor) == tensors)
        valid &= bindArgument(parameter, argument, range, name, subject);
  frame = saved;
  return valid;
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
