//===- BuiltinsNetwork.cpp - products, windows, softmax, losses -----------===//

#include "frontend/Builtins.h"

#include "llvm/ADT/STLExtras.h"

using namespace llvm;

namespace weft::sema {

Value builtinMatmul(const BuiltinCall &call) {
  return call.elaborator.evalBinaryValues(ast::BinaryOp::MatMul, call.value(0),
                                          call.place(0), call.value(1),
                                          call.place(1), call.range);
}

//===----------------------------------------------------------------------===//
// Windows
//===----------------------------------------------------------------------===//

/// One number for each of `count` axes, from an int or a list.
static std::optional<std::vector<int64_t>> perAxis(const BuiltinCall &call,
                                                   unsigned index, size_t count,
                                                   int64_t least,
                                                   StringRef what) {
  Elaborator &elaborator = call.elaborator;
  auto given = elaborator.asInts(call.value(index), call.place(index), what);
  if (!given)
    return std::nullopt;
  if (!call.value(index).isSequence())
    given->resize(count, (*given)[0]);
  bool fits = given->size() == count;
  for (int64_t number : *given)
    fits &= number >= least && number < (int64_t(1) << 31);
  if (fits)
    return given;
  elaborator.report(DiagId::WindowNumbers, call.place(index), what, count,
                    least, toString(*given));
  return std::nullopt;
}

struct Padding {
  std::vector<int64_t> low;
  std::vector<int64_t> high;
};

/// An int, a list of ints or, as in PyTorch, "same" and "valid".
static std::optional<Padding> padding(const BuiltinCall &call, unsigned index,
                                      ArrayRef<int64_t> kernel,
                                      ArrayRef<int64_t> dilation) {
  const Value &value = call.value(index);
  Padding result;
  if (value.is(ValueKind::Str) &&
      (value.text == "same" || value.text == "valid")) {
    for (auto [size, spread] : zip(kernel, dilation)) {
      int64_t total = value.text == "same" ? spread * (size - 1) : 0;
      result.low.push_back(total / 2);
      result.high.push_back(total - total / 2);
    }
    return result;
  }
  auto both = perAxis(call, index, kernel.size(), 0, "padding");
  if (!both)
    return std::nullopt;
  return Padding{*both, *both};
}

/// The size of an axis after windows went over it; negative if none fits.
static int64_t windowCount(int64_t size, int64_t low, int64_t high,
                           int64_t kernel, int64_t stride, int64_t dilation) {
  int64_t room = size + low + high - (dilation * (kernel - 1) + 1);
  return room < 0 ? -1 : room / stride + 1;
}

static bool checkWindows(const BuiltinCall &call, const TensorType &input,
                         ArrayRef<int64_t> spatial, ArrayRef<int64_t> kernel) {
  for (int64_t size : spatial)
    if (size < 0) {
      call.elaborator.report(DiagId::WindowTooLarge, call.range,
                             call.builtin.name, toString(kernel),
                             toString(input));
      return false;
    }
  return true;
}

/// Whether the channels of both operands fit the groups.
static bool checkChannels(const BuiltinCall &call, const TensorType &input,
                          const TensorType &filter, int64_t groups) {
  Elaborator &elaborator = call.elaborator;
  int64_t channels = input.sizes[1], outputs = filter.sizes[0];
  if (groups < 1 || channels % groups || outputs % groups) {
    elaborator.report(DiagId::GroupCount, call.place(6), groups, channels,
                      outputs);
    return false;
  }
  if (filter.sizes[1] == channels / groups)
    return true;
  Report error = elaborator.report(DiagId::ConvChannels, call.range,
                                   filter.sizes[1] * groups, channels);
  elaborator.noteOrigin(error, call.args[0],
                        toString(input) + " was made here");
  return false;
}

/// Adds argument 2, one number for each channel.
static Value addBias(const BuiltinCall &call, ValueId output) {
  Builder &builder = *call.elaborator.builder;
  auto bias = floatArgument(call, 2);
  if (!bias)
    return {};
  TensorType type = builder.type(output);
  int64_t channels = type.sizes[1];
  if (builder.type(*bias).sizes != Sizes{channels})
    return call.elaborator.fail(DiagId::ShapesDoNotAgree, call.place(2), "bias",
                                toString(builder.type(*bias).sizes),
                                toString({channels}));
  ValueId column =
      builder.reshape(builder.cast(*bias, type.elem), {1, channels, 1, 1});
  return Value::ofTensor(
      builder.binary("add", output, builder.broadcast(column, type.sizes)));
}

/// conv2d(x, weight, bias, stride, padding, dilation, groups)
Value builtinConv2d(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto x = floatArgument(call, 0);
  auto weight = floatArgument(call, 1);
  if (!x || !weight)
    return {};
  auto elem = elaborator.mixedType(
      Value::ofTensor(*x), Value::ofTensor(*weight), call.range, "conv2d");
  if (!elem)
    return {};
  Builder &builder = *elaborator.builder;
  ValueId input = builder.cast(*x, *elem);
  ValueId filter = builder.cast(*weight, *elem);
  TensorType inputType = builder.type(input);
  TensorType filterType = builder.type(filter);
  if (inputType.rank() != 4 || filterType.rank() != 4)
    return elaborator.fail(DiagId::WindowRank, call.range, "conv2d",
                           toString(inputType), toString(filterType));
  ArrayRef<int64_t> kernel = ArrayRef(filterType.sizes).drop_front(2);
  auto stride = perAxis(call, 3, 2, 1, "stride");
  auto dilation = perAxis(call, 5, 2, 1, "dilation");
  auto groups =
      elaborator.asInt(call.value(6), call.place(6), "the count of groups");
  if (!stride || !dilation || !groups)
    return {};
  auto pads = padding(call, 4, kernel, *dilation);
  if (!pads || !checkChannels(call, inputType, filterType, *groups))
    return {};
  if (is_contained(kernel, 0))
    return elaborator.fail(DiagId::WindowNumbers, call.place(1), "kernel", 2, 1,
                           toString(kernel));
  TensorType result{*elem, {inputType.sizes[0], filterType.sizes[0]}};
  for (size_t axis = 0; axis < 2; ++axis)
    result.sizes.push_back(windowCount(
        inputType.sizes[2 + axis], pads->low[axis], pads->high[axis],
        kernel[axis], (*stride)[axis], (*dilation)[axis]));
  if (!checkWindows(call, inputType, ArrayRef(result.sizes).drop_front(2),
                    kernel))
    return {};
  ValueId output = builder.emit("conv", {input, filter}, result,
                                {{"stride", *stride},
                                 {"pad_low", pads->low},
                                 {"pad_high", pads->high},
                                 {"dilation", *dilation},
                                 {"groups", *groups}});
  return call.value(2).is(ValueKind::None) ? Value::ofTensor(output)
                                           : addBias(call, output);
}

/// max_pool(x, size, stride=size, padding=0)
Value builtinMaxPool(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, 0);
  if (!id)
    return {};
  Builder &builder = *elaborator.builder;
  TensorType type = builder.type(*id);
  if (type.rank() < 3 || type.elem == ElemType::Bool)
    return elaborator.fail(DiagId::WindowRank, call.range, "max_pool",
                           toString(type), "[B, C, spatial...]");
  size_t axes = size_t(type.rank() - 2);
  auto size = perAxis(call, 1, axes, 1, "size");
  if (!size)
    return {};
  bool ownStride = !call.value(2).is(ValueKind::None);
  auto stride = ownStride ? perAxis(call, 2, axes, 1, "stride") : size;
  if (!stride)
    return {};
  std::vector<int64_t> dense(axes, 1);
  auto pads = padding(call, 3, *size, dense);
  if (!pads)
    return {};
  TensorType result{type.elem, {type.sizes[0], type.sizes[1]}};
  for (size_t axis = 0; axis < axes; ++axis) {
    // A window must hold an element.
    if (pads->low[axis] * 2 > (*size)[axis])
      return elaborator.fail(DiagId::PoolPadding, call.place(3),
                             pads->low[axis], (*size)[axis]);
    result.sizes.push_back(windowCount(type.sizes[2 + axis], pads->low[axis],
                                       pads->high[axis], (*size)[axis],
                                       (*stride)[axis], 1));
  }
  if (!checkWindows(call, type, ArrayRef(result.sizes).drop_front(2), *size))
    return {};
  TensorType index{ElemType::I32, result.sizes};
  checked::Op &op = builder.emitOp("max_pool", {*id}, {result, index},
                                   {{"size", *size},
                                    {"stride", *stride},
                                    {"pad_low", pads->low},
                                    {"pad_high", pads->high}});
  return Value::ofTensor(op.results[0]);
}

//===----------------------------------------------------------------------===//
// Softmax, losses, take
//===----------------------------------------------------------------------===//

Value builtinSoftmax(const BuiltinCall &call) {
  auto id = floatArgument(call, 0);
  if (!id)
    return {};
  Builder &builder = *call.elaborator.builder;
  auto axis = axisArgument(call, 1, builder.type(*id).rank());
  if (!axis)
    return {};
  return Value::ofTensor(builder.emit(call.builtin.op, {*id}, builder.type(*id),
                                      {{"axis", *axis}}));
}

/// Says on the input that an index is made of that it stays below `classes`.
/// An index that was computed says nothing of the input.
static void limitLabels(Builder &builder, ValueId index, int64_t classes) {
  while (const checked::Op *op = builder.definition(index)) {
    if (!is_contained({"cast", "reshape", "broadcast_to", "transpose"},
                      op->name))
      return;
    index = op->operands[0];
  }
  if (!isInteger(builder.type(index).elem))
    return;
  for (checked::Input &input : builder.entry.inputs)
    if (input.value == index)
      input.labelLimit =
          input.labelLimit ? std::min(input.labelLimit, classes) : classes;
}

/// cross_entropy(logits, label, smoothing, ignore, weight)
Value builtinCrossEntropy(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto logits = floatArgument(call, 0);
  auto label = tensorArgument(call, 1);
  auto smoothing = numberArgument(call, 2, "smoothing");
  if (!logits || !label || !smoothing)
    return {};
  if (!call.value(4).is(ValueKind::None))
    return elaborator.fail(DiagId::NotBuilt, call.place(4),
                           "cross_entropy's weight=");
  Builder &builder = *elaborator.builder;
  TensorType type = builder.type(*logits);
  TensorType labelType = builder.type(*label);
  if (type.rank() == 0)
    return elaborator.fail(DiagId::AxisOutOfRange, call.place(0), -1, 0);
  if (!isInteger(labelType.elem)) {
    elaborator.report(DiagId::LabelType, call.place(1), toString(labelType))
        .help("labels are class numbers: cast them, or take 'argmax' of "
              "one-hot rows");
    return {};
  }
  int64_t classes = type.sizes.back();
  type.sizes.pop_back();
  if (labelType.sizes != type.sizes) {
    Report error = elaborator.report(
        DiagId::LabelShape, call.range, toString(labelType.sizes),
        toString(type.sizes), toString(builder.type(*logits).sizes));
    elaborator.noteOrigin(error, call.args[0], "the logits were made here");
    return {};
  }
  if (*smoothing < 0.0 || *smoothing > 1.0)
    return elaborator.fail(DiagId::NumberOutOfRange, call.place(2), "smoothing",
                           "a share", 0, 1);
  std::vector<checked::Attribute> attributes = {{"smoothing", *smoothing}};
  if (!call.value(3).is(ValueKind::None)) {
    auto ignore = elaborator.asInt(call.value(3), call.place(3), "ignore");
    if (!ignore)
      return {};
    attributes.push_back({"ignore", *ignore});
  } else {
    limitLabels(builder, *label, classes);
  }
  return Value::ofTensor(
      builder.emit("cross_entropy", {*logits, *label}, type, attributes));
}

/// take(x, i, axis): `i` has x's shape without `axis`.
Value builtinTake(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto x = tensorArgument(call, 0);
  auto index = tensorArgument(call, 1);
  if (!x || !index)
    return {};
  Builder &builder = *elaborator.builder;
  TensorType type = builder.type(*x);
  TensorType indexType = builder.type(*index);
  auto axis = axisArgument(call, 2, type.rank());
  if (!axis)
    return {};
  if (!isInteger(indexType.elem)) {
    elaborator.report(DiagId::LabelType, call.place(1), toString(indexType))
        .help("an index is an integer tensor: 'cast(i, i32)'");
    return {};
  }
  int64_t size = type.sizes[size_t(*axis)];
  type.sizes.erase(type.sizes.begin() + *axis);
  if (indexType.sizes != type.sizes)
    return elaborator.fail(DiagId::LabelShape, call.range,
                           toString(indexType.sizes), toString(type.sizes),
                           toString(builder.type(*x).sizes));
  limitLabels(builder, *index, size);
  return Value::ofTensor(
      builder.emit("take", {*x, *index}, type, {{"axis", *axis}}));
}

//===----------------------------------------------------------------------===//
// Training
//===----------------------------------------------------------------------===//

static bool needEntry(const BuiltinCall &call) {
  return call.elaborator.needEntry(call.range);
}

Value builtinGrad(const BuiltinCall &call) {
  return needEntry(call) ? call.elaborator.gradient(call) : Value();
}

Value builtinMinimize(const BuiltinCall &call) {
  return needEntry(call) ? call.elaborator.minimize(call) : Value();
}

Value builtinMetric(const BuiltinCall &call) {
  return needEntry(call) ? call.elaborator.metric(call) : Value();
}

/// The module in evaluation mode, its parameters as they are.
Value builtinFrozen(const BuiltinCall &call) {
  Value value = call.value(0);
  if (!value.is(ValueKind::Instance))
    return call.elaborator.fail(
        DiagId::WrongKind, call.place(0), "the argument of 'frozen'",
        "an instance of a module", call.elaborator.describe(value));
  value.frozen = true;
  return value;
}

Value builtinFreeze(const BuiltinCall &call) {
  return needEntry(call) ? call.elaborator.freeze(call) : Value();
}

} // namespace weft::sema
