//===- BuiltinsConstant.cpp - constants and initialisers ------------------===//

#include "frontend/Builtins.h"

#include "llvm/ADT/STLExtras.h"

#include <algorithm>
#include <cmath>

using namespace llvm;

namespace weft::sema {

//===----------------------------------------------------------------------===//
// Initialisers
//===----------------------------------------------------------------------===//

static Value recipe(Elaborator &elaborator, StringRef name,
                    ArrayRef<double> numbers, bool fanOut = false) {
  InitializerRecipe made;
  made.name = name;
  made.numbers.assign(numbers.begin(), numbers.end());
  made.fanOut = fanOut;
  Value value = Value::make(ValueKind::Initializer);
  value.recipe = elaborator.keep(std::move(made));
  return value;
}

Value builtinInitializer(const BuiltinCall &call) {
  std::vector<double> numbers;
  for (unsigned index = 0; index < call.args.size(); ++index) {
    auto number = numberArgument(call, index, call.builtin.name);
    if (!number)
      return {};
    numbers.push_back(*number);
  }
  return recipe(call.elaborator, call.builtin.op, numbers);
}

/// PyTorch's calculate_gain; empty for an unknown name.
static std::optional<double> gain(StringRef nonlinearity, double slope) {
  if (nonlinearity == "relu")
    return std::sqrt(2.0);
  if (nonlinearity == "leaky_relu")
    return std::sqrt(2.0 / (1.0 + slope * slope));
  if (nonlinearity == "tanh")
    return 5.0 / 3.0;
  if (nonlinearity == "selu")
    return 0.75;
  if (is_contained({"linear", "sigmoid", "conv1d", "conv2d", "conv3d"},
                   nonlinearity))
    return 1.0;
  return std::nullopt;
}

/// kaiming_*(a, mode, nonlinearity)
Value builtinKaiming(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto slope = numberArgument(call, 0, "a");
  if (!slope)
    return {};
  const Value &mode = call.value(1);
  if (!mode.is(ValueKind::Str) ||
      (mode.text != "fan_in" && mode.text != "fan_out"))
    return elaborator.fail(DiagId::WrongKind, call.place(1), "mode",
                           "\"fan_in\" or \"fan_out\"",
                           elaborator.describe(mode));
  const Value &nonlinearity = call.value(2);
  std::optional<double> factor;
  if (nonlinearity.is(ValueKind::Str))
    factor = gain(nonlinearity.text, *slope);
  if (!factor)
    return elaborator.fail(DiagId::WrongKind, call.place(2), "nonlinearity",
                           "\"relu\", \"leaky_relu\", \"tanh\", \"selu\", "
                           "\"linear\" or \"sigmoid\"",
                           elaborator.describe(nonlinearity));
  return recipe(elaborator, call.builtin.op, {*factor}, mode.text == "fan_out");
}

//===----------------------------------------------------------------------===//
// Filled tensors
//===----------------------------------------------------------------------===//

static Value filled(const BuiltinCall &call, Value value, SMRange place,
                    TensorType type) {
  if (type.elem == ElemType::Bool && value.is(ValueKind::Int))
    value = Value::ofBool(value.integer != 0);
  auto id = call.elaborator.toTensor(value, place, type.elem, type.sizes);
  if (!id)
    return {};
  Builder &builder = *call.elaborator.builder;
  if (builder.type(*id).rank() != 0 && builder.type(*id).sizes != type.sizes)
    return call.elaborator.fail(DiagId::NeedsInt, place, "a fill value",
                                call.elaborator.describe(value));
  return Value::ofTensor(
      builder.broadcast(builder.cast(*id, type.elem), type.sizes));
}

/// zeros and ones: a tensor with a shape, an initialiser without.
Value builtinFilled(const BuiltinCall &call) {
  int64_t number = call.builtin.op == "1";
  if (call.value(0).is(ValueKind::None))
    return recipe(call.elaborator, "constant", {double(number)});
  auto sizes = shapeArgument(call, 0);
  auto elem = dtypeArgument(call, 1, ElemType::Float);
  if (!sizes || !elem)
    return {};
  return filled(call, Value::ofInt(number), call.range, {*elem, *sizes});
}

Value builtinFull(const BuiltinCall &call) {
  auto sizes = shapeArgument(call, 0);
  const Value &value = call.value(1);
  ElemType natural = ElemType::Float;
  if (value.is(ValueKind::Bool))
    natural = ElemType::Bool;
  if (value.isTensor())
    natural = call.elaborator.typeOf(value).elem;
  auto elem = dtypeArgument(call, 2, natural);
  if (!sizes || !elem)
    return {};
  return filled(call, value, call.place(1), {*elem, *sizes});
}

Value builtinFilledLike(const BuiltinCall &call) {
  auto id = tensorArgument(call, 0);
  if (!id)
    return {};
  return filled(call, Value::ofInt(call.builtin.op == "1"), call.range,
                call.elaborator.builder->type(*id));
}

Value builtinFullLike(const BuiltinCall &call) {
  auto id = tensorArgument(call, 0);
  if (!id)
    return {};
  return filled(call, call.value(1), call.place(1),
                call.elaborator.builder->type(*id));
}

//===----------------------------------------------------------------------===//
// Sequences and patterns
//===----------------------------------------------------------------------===//

/// arange(stop), arange(start, stop, step): dtype, then the bounds.
Value builtinArange(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  std::vector<double> bounds;
  bool ints = true;
  for (unsigned index = 1; index < call.args.size(); ++index) {
    auto bound = numberArgument(call, index, "a bound of arange");
    if (!bound)
      return {};
    bounds.push_back(*bound);
    ints &= call.value(index).isIntegral();
  }
  if (bounds.empty() || bounds.size() > 3)
    return elaborator.fail(DiagId::TooManyArguments, call.range, "arange", 3,
                           bounds.size());
  double start = bounds.size() > 1 ? bounds[0] : 0.0;
  double stop = bounds.size() > 1 ? bounds[1] : bounds[0];
  double step = bounds.size() > 2 ? bounds[2] : 1.0;
  auto elem = dtypeArgument(call, 0, ints ? ElemType::I32 : ElemType::Float);
  if (!elem || !elaborator.needEntry(call.range))
    return {};
  if (step == 0.0)
    return elaborator.fail(DiagId::DivisionByZero, call.range);
  double count = std::max(std::ceil((stop - start) / step), 0.0);
  if (!(count < double(int64_t(1) << 31)))
    return elaborator.fail(DiagId::SizeOverflow, call.range,
                           "of that many elements");
  Builder &builder = *elaborator.builder;
  bool whole = isInteger(*elem);
  TensorType type{whole ? *elem : ElemType::I32, {int64_t(count)}};
  ValueId id = builder.iota(type, 0);
  type.elem = *elem;
  id = builder.cast(id, *elem);
  if (step != 1.0)
    id = builder.binary("mul", id, builder.splat(step, type));
  if (start != 0.0)
    id = builder.binary("add", id, builder.splat(start, type));
  return Value::ofTensor(id);
}

/// linspace(start, stop, num, dtype)
Value builtinLinspace(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto start = numberArgument(call, 0, "linspace's start");
  auto stop = numberArgument(call, 1, "linspace's stop");
  auto count = elaborator.asInt(call.value(2), call.place(2), "num");
  auto elem = dtypeArgument(call, 3, ElemType::Float);
  if (!start || !stop || !count || !elem || !elaborator.needEntry(call.range))
    return {};
  if (*count < 0 || *count > (1 << 20))
    return elaborator.fail(DiagId::NegativeSize, call.place(2), *count);
  checked::ConstantData data;
  for (int64_t index = 0; index < *count; ++index) {
    double share = *count > 1 ? double(index) / double(*count - 1) : 0.0;
    double value = *start + (*stop - *start) * share;
    if (isFloating(*elem))
      data.floats.push_back(value);
    else
      data.ints.push_back(int64_t(std::clamp(value, -9e18, 9e18)));
  }
  if (*count == 0)
    return filled(call, Value::ofInt(0), call.range, {*elem, {0}});
  return Value::ofTensor(
      elaborator.builder->constant(std::move(data), {*elem, {*count}}));
}

/// row position against column position of a matrix, as a bool tensor.
static ValueId diagonal(Builder &builder, StringRef relation, Sizes sizes,
                        int64_t offset) {
  TensorType type{ElemType::I32, sizes};
  ValueId row = builder.iota(type, type.rank() - 2);
  ValueId column = builder.iota(type, type.rank() - 1);
  if (offset)
    row = builder.binary("add", row, builder.splatInt(offset, type));
  return builder.compare(relation, column, row);
}

/// eye(n, m=n, dtype)
Value builtinEye(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto rows = elaborator.asInt(call.value(0), call.place(0), "a size");
  std::optional<int64_t> columns = rows;
  if (!call.value(1).is(ValueKind::None))
    columns = elaborator.asInt(call.value(1), call.place(1), "a size");
  auto elem = dtypeArgument(call, 2, ElemType::Float);
  if (!rows || !columns || !elem || !elaborator.needEntry(call.range))
    return {};
  Sizes sizes = {*rows, *columns};
  if (*rows < 0 || *columns < 0 || !elementCount(sizes))
    return elaborator.fail(DiagId::SizeOverflow, call.range, toString(sizes));
  Builder &builder = *elaborator.builder;
  return Value::ofTensor(
      builder.cast(diagonal(builder, "eq", sizes, 0), *elem));
}

/// tril(x, k), triu(x, k)
Value builtinTriangle(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, 0);
  auto offset = elaborator.asInt(call.value(1), call.place(1), "k");
  if (!id || !offset)
    return {};
  Builder &builder = *elaborator.builder;
  TensorType type = builder.type(*id);
  if (type.rank() < 2)
    return elaborator.fail(DiagId::AxisOutOfRange, call.place(0), 1,
                           type.rank());
  ValueId mask = diagonal(builder, call.builtin.op, type.sizes, *offset);
  ValueId zero = builder.splat(0.0, type);
  return Value::ofTensor(builder.emit("select", {mask, *id, zero}, type));
}

//===----------------------------------------------------------------------===//
// tensor([[...]])
//===----------------------------------------------------------------------===//

namespace {

/// The numbers of nested lists, with the shape they form.
struct Literal {
  std::vector<Value> numbers;
  Sizes sizes;
  bool regular = true;

  void collect(const Value &value, size_t depth) {
    if (!value.isSequence()) {
      regular &= value.isNumber() && depth == sizes.size();
      numbers.push_back(value);
      return;
    }
    int64_t size = int64_t(value.items->size());
    if (depth == sizes.size() && numbers.empty())
      sizes.push_back(size);
    if (depth >= sizes.size() || sizes[depth] != size) {
      regular = false;
      return;
    }
    for (const Value &item : *value.items)
      collect(item, depth + 1);
  }
};

} // namespace

Value builtinTensor(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  elaborator.fix(call.value(0), call.place(0));
  Literal literal;
  literal.collect(call.value(0), 0);
  if (!literal.regular)
    return elaborator.fail(DiagId::RaggedTensor, call.place(0));
  ElemType natural = ElemType::I32;
  if (!literal.numbers.empty() &&
      all_of(literal.numbers,
             [](const Value &item) { return item.is(ValueKind::Bool); }))
    natural = ElemType::Bool;
  if (literal.numbers.empty() || any_of(literal.numbers, [](const Value &item) {
        return item.is(ValueKind::Float);
      }))
    natural = ElemType::Float;
  auto elem = dtypeArgument(call, 1, natural);
  if (!elem || !elaborator.needEntry(call.range))
    return {};
  checked::ConstantData data;
  for (const Value &item : literal.numbers) {
    if (isFloating(*elem)) {
      data.floats.push_back(item.asDouble());
      continue;
    }
    IntegerLimits limits = integerLimits(*elem);
    // Saturated first: a cast of a large double has no value.
    double bounded = std::clamp(item.asDouble(), -9e18, 9e18);
    int64_t number =
        item.is(ValueKind::Float) ? int64_t(bounded) : item.asInt();
    if (number < limits.min || number > limits.max)
      return elaborator.fail(DiagId::NumberOutOfRange, call.place(0), number,
                             spelling(*elem), limits.min, limits.max);
    data.ints.push_back(number);
  }
  TensorType type{*elem, literal.sizes};
  if (literal.numbers.empty())
    return filled(call, Value::ofInt(0), call.range, type);
  return Value::ofTensor(elaborator.builder->constant(std::move(data), type));
}

} // namespace weft::sema
