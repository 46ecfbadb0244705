//===- BuiltinsElementwise.cpp - one element at a time --------------------===//

#include "frontend/Builtins.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/StringSwitch.h"

#include <cmath>

using namespace llvm;

namespace weft::sema {

/// The function on a compile-time number.
static double compute(StringRef op, double x) {
  if (op == "exp")
    return std::exp(x);
  if (op == "log")
    return std::log(x);
  if (op == "sqrt")
    return std::sqrt(x);
  if (op == "rsqrt")
    return 1.0 / std::sqrt(x);
  if (op == "tanh")
    return std::tanh(x);
  if (op == "sigmoid")
    return 1.0 / (1.0 + std::exp(-x));
  if (op == "floor")
    return std::floor(x);
  if (op == "ceil")
    return std::ceil(x);
  if (op == "abs")
    return std::abs(x);
  if (op == "sign")
    return x > 0 ? 1.0 : x < 0 ? -1.0 : x;
  if (op == "relu")
    return std::max(x, 0.0);
  return std::nearbyint(x);
}

Value unaryFloat(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  const Value &x = call.value(0);
  if (x.isNumber()) {
    double value = compute(call.builtin.op, x.asDouble());
    if (std::isnan(value) || std::isinf(value))
      return elaborator.fail(DiagId::NotANumber, call.range);
    return elaborator.withSymbol(Value::ofFloat(value), call.builtin.op, x,
                                 nullptr);
  }
  auto id = floatArgument(call, 0);
  return id ? Value::ofTensor(elaborator.builder->unary(call.builtin.op, *id))
            : Value();
}

Value unaryNumber(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  const Value &x = call.value(0);
  StringRef op = call.builtin.op;
  if (x.isIntegral()) {
    int64_t number = x.asInt();
    if (number == INT64_MIN)
      return elaborator.fail(DiagId::IntegerOverflow, call.range);
    if (op == "abs")
      number = std::abs(number);
    else if (op == "relu")
      number = std::max<int64_t>(number, 0);
    else
      number = (number > 0) - (number < 0);
    return elaborator.withSymbol(Value::ofInt(number), op, x, nullptr);
  }
  if (x.isNumber())
    return elaborator.withSymbol(Value::ofFloat(compute(op, x.asDouble())), op,
                                 x, nullptr);
  auto id = tensorArgument(call, 0);
  if (!id)
    return {};
  if (elaborator.builder->type(*id).elem == ElemType::Bool)
    return elaborator.fail(DiagId::BoolArithmetic, call.range,
                           call.builtin.name);
  return Value::ofTensor(elaborator.builder->unary(call.builtin.op, *id));
}

/// minimum or maximum of two values, one a tensor at least.
static Value extreme(const BuiltinCall &call, StringRef op, Value left,
                     SMRange leftRange, Value right, SMRange rightRange) {
  Elaborator &elaborator = call.elaborator;
  if (left.isNumber() && right.isNumber()) {
    bool takeLeft = op == "minimum" ? left.asDouble() <= right.asDouble()
                                    : left.asDouble() >= right.asDouble();
    return elaborator.withSymbol(takeLeft ? left : right, op, left, &right);
  }
  if (!left.isTensor() && !right.isTensor())
    return elaborator.fail(DiagId::NeedsTensor, leftRange,
                           elaborator.describe(left));
  auto pair =
      elaborator.mix(left, leftRange, right, rightRange, call.range, op);
  if (!pair)
    return {};
  if (elaborator.builder->type(pair->left).elem == ElemType::Bool)
    return elaborator.fail(DiagId::BoolArithmetic, call.range, op);
  return Value::ofTensor(
      elaborator.builder->binary(op, pair->left, pair->right));
}

Value binaryNumber(const BuiltinCall &call) {
  return extreme(call, call.builtin.op, call.value(0), call.place(0),
                 call.value(1), call.place(1));
}

Value builtinPow(const BuiltinCall &call) {
  return call.elaborator.evalBinaryValues(ast::BinaryOp::Pow, call.value(0),
                                          call.place(0), call.value(1),
                                          call.place(1), call.range);
}

Value builtinClamp(const BuiltinCall &call) {
  Value value = call.value(0);
  for (auto [index, op] : {std::pair(1u, "maximum"), {2u, "minimum"}}) {
    if (call.value(index).is(ValueKind::None))
      continue;
    value = extreme(call, op, value, call.place(0), call.value(index),
                    call.place(index));
    if (value.isInvalid())
      return {};
  }
  return value;
}

Value builtinWhere(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  const Value &condition = call.value(0);
  if (!condition.isTensor()) {
    auto truth = elaborator.asCondition(condition, call.place(0));
    if (!truth)
      return {};
    return call.value(*truth ? 1 : 2);
  }
  if (elaborator.typeOf(condition).elem != ElemType::Bool) {
    elaborator
        .report(DiagId::LogicNeedsBool, call.place(0), "where",
                elaborator.describe(condition))
        .help("compare it: 'where(x > 0, a, b)'");
    return {};
  }
  Builder &builder = *elaborator.builder;
  Value a = call.value(1), b = call.value(2);
  if (!a.isTensor() && !b.isTensor()) {
    ElemType elem = a.is(ValueKind::Bool) && b.is(ValueKind::Bool)
                        ? ElemType::Bool
                    : a.isIntegral() && b.isIntegral() ? ElemType::I32
                                                       : ElemType::Float;
    auto id = elaborator.toTensor(a, call.place(1), elem);
    if (!id)
      return {};
    a = Value::ofTensor(*id);
  }
  auto pair =
      elaborator.mix(a, call.place(1), b, call.place(2), call.range, "where");
  if (!pair)
    return {};
  Sizes conditionSizes = elaborator.typeOf(condition).sizes;
  Sizes valueSizes = builder.type(pair->left).sizes;
  auto common = broadcastSizes(conditionSizes, valueSizes);
  if (!common)
    return elaborator.fail(DiagId::ShapesDoNotAgree, call.range, "where",
                           toString(conditionSizes), toString(valueSizes));
  ValueId mask = builder.broadcast(condition.tensor, *common);
  ValueId left = builder.broadcast(pair->left, *common);
  ValueId right = builder.broadcast(pair->right, *common);
  return Value::ofTensor(
      builder.emit("select", {mask, left, right}, builder.type(left)));
}

Value builtinCast(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto elem = dtypeArgument(call, 1, ElemType::Float);
  if (!elem)
    return {};
  if (call.value(1).is(ValueKind::None))
    return elaborator.fail(DiagId::NeedsElementType, call.place(1), "None");
  auto id = tensorArgument(call, 0);
  if (!id)
    return {};
  return Value::ofTensor(elaborator.builder->cast(*id, *elem));
}

Value builtinStopGradient(const BuiltinCall &call) {
  if (call.value(0).isNumber())
    return call.value(0);
  auto id = tensorArgument(call, 0);
  if (!id)
    return {};
  return Value::ofTensor(call.elaborator.builder->unary("stop_gradient", *id));
}

} // namespace weft::sema
