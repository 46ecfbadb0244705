//===- BuiltinsNumbers.cpp - functions on compile-time values -------------===//

#include "frontend/Builtins.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/Format.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace llvm;

namespace weft::sema {

Value builtinRange(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  std::vector<int64_t> bounds;
  for (const Binding &argument : call.args) {
    auto bound =
        elaborator.asInt(argument.value, argument.range, "a bound of range");
    if (!bound)
      return {};
    bounds.push_back(*bound);
  }
  if (bounds.empty() || bounds.size() > 3)
    return elaborator.fail(DiagId::TooManyArguments, call.range, "range", 3,
                           bounds.size());
  int64_t first = bounds.size() > 1 ? bounds[0] : 0;
  int64_t last = bounds.size() > 1 ? bounds[1] : bounds[0];
  int64_t step = bounds.size() > 2 ? bounds[2] : 1;
  if (step == 0)
    return elaborator.fail(DiagId::DivisionByZero, call.range);
  // In doubles, so that extreme bounds do not overflow.
  double count = std::ceil((double(last) - double(first)) / double(step));
  if (count > double(1 << 20))
    return elaborator.fail(DiagId::ListTooLong, call.range, int64_t(count));
  std::vector<Value> items;
  for (int64_t turn = 0; turn < int64_t(count); ++turn)
    items.push_back(Value::ofInt(first + turn * step));
  return elaborator.listOf(std::move(items));
}

Value builtinLen(const BuiltinCall &call) {
  const Value &value = call.value(0);
  Elaborator &elaborator = call.elaborator;
  if (value.is(ValueKind::Str))
    return Value::ofInt(int64_t(value.text.size()));
  if (value.isTensor() && elaborator.typeOf(value).rank() > 0)
    return Value::ofInt(elaborator.typeOf(value).sizes[0]);
  auto items = elaborator.iterate(value, call.place(0));
  return items ? Value::ofInt(int64_t(items->size())) : Value();
}

/// The sizes of a tensor as a list of ints.
Value builtinShape(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  const Value &value = call.value(0);
  if (!value.isTensor())
    return elaborator.fail(DiagId::NeedsTensor, call.place(0),
                           elaborator.describe(value));
  std::vector<Value> sizes;
  for (int64_t size : elaborator.typeOf(value).sizes)
    sizes.push_back(Value::ofInt(size));
  return elaborator.listOf(std::move(sizes));
}

Value builtinZip(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  std::vector<std::vector<Value>> lists;
  size_t length = call.args.empty() ? 0 : SIZE_MAX;
  for (const Binding &argument : call.args) {
    auto items = elaborator.iterate(argument.value, argument.range);
    if (!items)
      return {};
    length = std::min(length, items->size());
    lists.push_back(std::move(*items));
  }
  std::vector<Value> result;
  for (size_t index = 0; index < length; ++index) {
    std::vector<Value> row;
    for (const auto &list : lists)
      row.push_back(list[index]);
    result.push_back(elaborator.listOf(std::move(row), ValueKind::Tuple));
  }
  return elaborator.listOf(std::move(result));
}

Value builtinEnumerate(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto items = elaborator.iterate(call.value(0), call.place(0));
  auto start =
      elaborator.asInt(call.value(1), call.place(1), "enumerate's start");
  if (!items || !start)
    return {};
  std::vector<Value> result;
  for (auto [index, item] : enumerate(*items))
    result.push_back(elaborator.listOf(
        {Value::ofInt(*start + int64_t(index)), item}, ValueKind::Tuple));
  return elaborator.listOf(std::move(result));
}

/// A list as it is, anything else repeated: kernel sizes are "3" or "[3, 5]".
Value builtinAsList(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto count = elaborator.asInt(call.value(1), call.place(1), "a count");
  if (!count)
    return {};
  auto numbers = elaborator.asInts(call.value(0), call.place(0), "a size");
  if (!numbers)
    return {};
  if (!call.value(0).isSequence())
    numbers->resize(size_t(*count), (*numbers)[0]);
  if (int64_t(numbers->size()) != *count)
    return elaborator.fail(DiagId::UnpackCount, call.place(0), *count,
                           elaborator.describe(call.value(0)));
  std::vector<Value> items;
  for (int64_t number : *numbers)
    items.push_back(Value::ofInt(number));
  return elaborator.listOf(std::move(items));
}

static Value convertFailure(const BuiltinCall &call, StringRef to) {
  Elaborator &elaborator = call.elaborator;
  Report error = elaborator.report(DiagId::CannotConvert, call.place(0),
                                   elaborator.describe(call.value(0)), to);
  if (call.value(0).isTensor())
    error.help("a tensor is converted by 'cast(x, " +
               Twine(to == "int" ? "i32" : to) + ")'");
  return {};
}

Value builtinInt(const BuiltinCall &call) {
  const Value &value = call.value(0);
  int64_t parsed;
  if (value.isIntegral())
    return Value::ofInt(value.asInt());
  if (value.is(ValueKind::Str) && !value.text.trim().getAsInteger(10, parsed))
    return Value::ofInt(parsed);
  if (!value.is(ValueKind::Float) || std::abs(value.number) >= 9.2e18)
    return convertFailure(call, "int");
  call.elaborator.fix(value, call.place(0));
  return Value::ofInt(int64_t(value.number));
}

Value builtinFloat(const BuiltinCall &call) {
  const Value &value = call.value(0);
  double parsed;
  if (value.is(ValueKind::Str) && !value.text.trim().getAsDouble(parsed))
    return Value::ofFloat(parsed);
  if (!value.isNumber())
    return convertFailure(call, "float");
  Value result = Value::ofFloat(value.asDouble());
  result.symbol = value.symbol;
  return result;
}

Value builtinBool(const BuiltinCall &call) {
  if (call.value(0).isTensor())
    return convertFailure(call, "bool");
  auto truth = call.elaborator.asCondition(call.value(0), call.place(0));
  return truth ? Value::ofBool(*truth) : Value();
}

Value builtinStr(const BuiltinCall &call) {
  const Value &value = call.value(0);
  Elaborator &elaborator = call.elaborator;
  elaborator.fix(value, call.place(0));
  switch (value.kind) {
  case ValueKind::Str:
    return value;
  case ValueKind::Int:
    return Value::ofStr(elaborator.keepText(std::to_string(value.integer)));
  case ValueKind::Bool:
    return Value::ofStr(value.boolean ? "True" : "False");
  case ValueKind::None:
    return Value::ofStr("None");
  case ValueKind::Float: {
    std::string text;
    raw_string_ostream(text) << format("%.12g", value.number);
    return Value::ofStr(elaborator.keepText(std::move(text)));
  }
  default:
    return convertFailure(call, "str");
  }
}

} // namespace weft::sema
