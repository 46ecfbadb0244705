//===- BuiltinsReduce.cpp - sums, means, extremes -------------------------===//

#include "frontend/Builtins.h"

#include "llvm/ADT/STLExtras.h"

#include <limits>

using namespace llvm;

namespace weft::sema {

/// The shape with reduced axes kept at size 1.
static Sizes keptSizes(const TensorType &type, ArrayRef<int64_t> axes) {
  Sizes sizes = type.sizes;
  for (int64_t axis : axes)
    sizes[axis] = 1;
  return sizes;
}

/// `first` is the index of the tensor; axis and keepdims are given by index.
static Value reduce(const BuiltinCall &call, unsigned first, unsigned axisIndex,
                    StringRef op, bool isMean) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, first);
  if (!id)
    return {};
  Builder &builder = *elaborator.builder;
  TensorType type = builder.type(*id);
  bool adds = op == "reduce_sum" || op == "reduce_prod";
  if (type.elem == ElemType::Bool) {
    elaborator.report(DiagId::BoolArithmetic, call.range, call.builtin.name)
        .help("count with 'sum(cast(x, i32))'");
    return {};
  }
  if (isMean && !isFloating(type.elem)) {
    elaborator
        .report(DiagId::NeedsFloating, call.place(first), call.builtin.name,
                toString(type))
        .help("convert with 'cast(x, float)'");
    return {};
  }
  auto axes = axesArgument(call, axisIndex, type.rank());
  auto keep = boolArgument(call, axisIndex + 1, "keepdims");
  if (!axes || !keep)
    return {};
  int64_t count = 1;
  for (int64_t axis : *axes)
    count *= type.sizes[axis];
  if (count == 0 && !adds)
    return elaborator.fail(DiagId::EmptyReduction, call.range,
                           call.builtin.name, toString(type));
  // Narrow integers would wrap at once; sums of them are i32.
  if (adds && isInteger(type.elem) && type.elem > ElemType::I32)
    id = builder.cast(*id, ElemType::I32);
  ValueId result = axes->empty() ? *id : builder.reduce(op, *id, *axes);
  if (isMean) {
    double scale =
        count ? 1.0 / double(count) : std::numeric_limits<double>::infinity();
    result = builder.binary("mul", result,
                            builder.splat(scale, builder.type(result)));
  }
  if (*keep)
    result = builder.reshape(result, keptSizes(type, *axes));
  return Value::ofTensor(result);
}

Value builtinReduce(const BuiltinCall &call) {
  return reduce(call, 0, 1, call.builtin.op, false);
}

Value builtinMean(const BuiltinCall &call) {
  return reduce(call, 0, 1, call.builtin.op, true);
}

/// Python's sum of a list, NumPy's sum of a tensor.
Value builtinSum(const BuiltinCall &call) {
  if (!call.value(0).isSequence())
    return builtinReduce(call);
  Value total = Value::ofInt(0);
  bool first = true;
  for (const Value &item : *call.value(0).items) {
    total = first ? item
                  : call.elaborator.evalBinaryValues(ast::BinaryOp::Add, total,
                                                     call.place(0), item,
                                                     call.place(0), call.range);
    first = false;
    if (total.isInvalid())
      return {};
  }
  return total;
}

/// max and min: of a tensor over axes, or Python's of numbers. Arguments are
/// axis, keepdims, then the values.
Value builtinExtreme(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  bool isMax = call.builtin.op == "max";
  std::vector<Value> values;
  for (const Binding &argument : drop_begin(call.args, 2))
    values.push_back(argument.value);
  if (values.empty())
    return elaborator.fail(DiagId::MissingArgument, call.range,
                           call.builtin.name, "x");
  if (values[0].isTensor()) {
    StringRef op = isMax ? "reduce_max" : "reduce_min";
    if (values.size() == 1)
      return reduce(call, 2, 0, op, false);
    // NumPy's max(x, axis, keepdims) by position.
    if (values.size() <= 3 &&
        (values[1].is(ValueKind::Int) || values[1].isSequence())) {
      BuiltinCall moved = call;
      moved.args[0] = call.args[3];
      if (values.size() == 3)
        moved.args[1] = call.args[4];
      return reduce(moved, 2, 0, op, false);
    }
    elaborator
        .report(DiagId::TooManyArguments, call.args[3].range, call.builtin.name,
                1, values.size())
        .help(isMax ? "of two tensors write 'maximum(a, b)', along an axis "
                      "'max(x, axis=1)'"
                    : "of two tensors write 'minimum(a, b)', along an axis "
                      "'min(x, axis=1)'");
    return {};
  }
  if (values.size() == 1 && values[0].isSequence()) {
    std::vector<Value> items = *values[0].items;
    values = std::move(items);
  }
  if (values.empty())
    return elaborator.fail(DiagId::EmptyReduction, call.range,
                           call.builtin.name, "a list of 0");
  Value best = values[0];
  for (const Value &item : values) {
    if (!item.isNumber())
      return elaborator.fail(DiagId::OperandKind, call.range, call.builtin.name,
                             elaborator.describe(item));
    elaborator.fix(item, call.range);
    if (isMax ? item.asDouble() > best.asDouble()
              : item.asDouble() < best.asDouble())
      best = item;
  }
  return best;
}

Value builtinArg(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, 0);
  auto keep = boolArgument(call, 2, "keepdims");
  if (!id || !keep)
    return {};
  Builder &builder = *elaborator.builder;
  if (builder.type(*id).elem == ElemType::Bool)
    id = builder.cast(*id, ElemType::I32);
  TensorType whole = builder.type(*id);
  int64_t axis = 0;
  if (call.value(1).is(ValueKind::None)) {
    id = builder.reshape(*id, {whole.count()});
  } else {
    auto given = axisArgument(call, 1, whole.rank());
    if (!given)
      return {};
    axis = *given;
  }
  TensorType type = builder.type(*id);
  if (type.sizes[axis] == 0)
    return elaborator.fail(DiagId::EmptyReduction, call.range,
                           call.builtin.name, toString(type));
  Sizes sizes = type.sizes;
  sizes.erase(sizes.begin() + axis);
  ValueId result = builder.emit(call.builtin.op, {*id}, {ElemType::I32, sizes},
                                {{"axis", axis}});
  if (*keep) {
    bool all = call.value(1).is(ValueKind::None);
    Sizes kept(size_t(whole.rank()), 1);
    result = builder.reshape(result, all ? kept : keptSizes(type, {axis}));
  }
  return Value::ofTensor(result);
}

} // namespace weft::sema
