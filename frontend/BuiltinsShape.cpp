//===- BuiltinsShape.cpp - reshape, transpose, concat, split --------------===//

#include "frontend/Builtins.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace llvm;

namespace weft::sema {

Value builtinReshape(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, 0);
  auto given = elaborator.asInts(call.value(1), call.place(1), "a size");
  if (!id || !given)
    return {};
  Builder &builder = *elaborator.builder;
  TensorType type = builder.type(*id);
  Sizes sizes(given->begin(), given->end());
  int64_t known = 1;
  int64_t *open = nullptr;
  for (int64_t &size : sizes) {
    if (size == -1 && !open) {
      open = &size;
      continue;
    }
    if (size < 0)
      return elaborator.fail(DiagId::NegativeSize, call.place(1), size);
    if (MulOverflow(known, size, known))
      return elaborator.fail(DiagId::SizeOverflow, call.place(1),
                             toString(*given));
  }
  if (open && known > 0 && type.count() % known == 0)
    *open = type.count() / known;
  auto count = elementCount(sizes);
  if (!count || *count != type.count()) {
    Report error =
        elaborator.report(DiagId::ReshapeCount, call.range, toString(type),
                          type.count(), toString(*given));
    elaborator.noteOrigin(error, call.args[0],
                          toString(type) + " was made here");
    return {};
  }
  return Value::ofTensor(builder.reshape(*id, sizes));
}

Value builtinFlatten(const BuiltinCall &call) {
  auto id = tensorArgument(call, 0);
  if (!id)
    return {};
  Builder &builder = *call.elaborator.builder;
  const TensorType &type = builder.type(*id);
  if (type.rank() == 0)
    return call.elaborator.fail(DiagId::AxisOutOfRange, call.place(0), 0, 0);
  int64_t rest = 1;
  for (int64_t size : ArrayRef(type.sizes).drop_front())
    rest *= size;
  return Value::ofTensor(builder.reshape(*id, {type.sizes[0], rest}));
}

Value builtinTranspose(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, 0);
  if (!id)
    return {};
  int64_t rank = elaborator.builder->type(*id).rank();
  std::vector<int64_t> permutation;
  if (call.value(1).is(ValueKind::None)) {
    for (int64_t axis = rank; axis-- > 0;)
      permutation.push_back(axis);
  } else {
    auto given = elaborator.asInts(call.value(1), call.place(1), "an axis");
    if (!given)
      return {};
    for (int64_t axis : *given)
      permutation.push_back(axis < 0 ? axis + rank : axis);
    std::vector<int64_t> sorted = permutation;
    llvm::sort(sorted);
    bool complete = int64_t(sorted.size()) == rank;
    for (auto [index, axis] : enumerate(sorted))
      complete &= axis == int64_t(index);
    if (!complete)
      return elaborator.fail(DiagId::NotAPermutation, call.place(1),
                             toString(*given), rank);
  }
  return Value::ofTensor(elaborator.builder->transpose(*id, permutation));
}

Value builtinSqueeze(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, 0);
  if (!id)
    return {};
  const TensorType &type = elaborator.builder->type(*id);
  auto axes = axesArgument(call, 1, type.rank());
  if (!axes)
    return {};
  bool all = call.value(1).is(ValueKind::None);
  Sizes sizes;
  for (auto [axis, size] : enumerate(type.sizes)) {
    bool dropped = is_contained(*axes, int64_t(axis));
    if (dropped && !all && size != 1)
      return elaborator.fail(DiagId::SqueezeSize, call.place(1), axis, size);
    if (!dropped || size != 1)
      sizes.push_back(size);
  }
  return Value::ofTensor(elaborator.builder->reshape(*id, sizes));
}

Value builtinBroadcastTo(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, 0);
  auto given = elaborator.asInts(call.value(1), call.place(1), "a size");
  if (!id || !given)
    return {};
  Sizes from = elaborator.builder->type(*id).sizes;
  Sizes sizes(given->begin(), given->end());
  // -1 keeps the size that is there.
  for (auto [index, size] : enumerate(sizes)) {
    size_t fromEnd = sizes.size() - index;
    if (size == -1 && fromEnd <= from.size())
      size = from[from.size() - fromEnd];
    if (size < 0)
      return elaborator.fail(DiagId::NegativeSize, call.place(1), size);
  }
  auto common = broadcastSizes(from, sizes);
  if (!common || *common != sizes)
    return elaborator.fail(DiagId::CannotBroadcast, call.range, toString(from),
                           toString(sizes));
  if (!elementCount(sizes))
    return elaborator.fail(DiagId::SizeOverflow, call.place(1),
                           toString(sizes));
  return Value::ofTensor(elaborator.builder->broadcast(*id, sizes));
}

/// The tensors of a list, in one element type; empty after an error.
static std::vector<ValueId> tensorList(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  if (!call.value(0).isSequence() || call.value(0).items->empty()) {
    elaborator.report(DiagId::NeedsTensorList, call.place(0), call.builtin.name,
                      elaborator.describe(call.value(0)));
    return {};
  }
  std::vector<ValueId> ids;
  std::optional<ElemType> elem;
  for (const Value &item : *call.value(0).items) {
    auto id = elaborator.toTensor(item, call.place(0), ElemType::Float);
    if (!id)
      return {};
    ElemType own = elaborator.builder->type(*id).elem;
    std::optional<ElemType> common = elem ? promote(*elem, own) : own;
    if (!common) {
      elaborator
          .report(DiagId::TypesDoNotMix, call.place(0),
                  "tensors of " + spelling(*elem).str(),
                  "of " + spelling(own).str())
          .help("convert with 'cast(x, " + spelling(*elem) + ")'");
      return {};
    }
    elem = common;
    ids.push_back(*id);
  }
  for (ValueId &id : ids)
    id = elaborator.builder->cast(id, *elem);
  return ids;
}

static Value concatenate(const BuiltinCall &call, ArrayRef<ValueId> ids,
                         int64_t axis) {
  Builder &builder = *call.elaborator.builder;
  TensorType type = builder.type(ids[0]);
  type.sizes[axis] = 0;
  for (ValueId id : ids) {
    Sizes sizes = builder.type(id).sizes;
    int64_t along = axis < int64_t(sizes.size()) ? sizes[axis] : 0;
    if (axis < int64_t(sizes.size()))
      sizes[axis] = type.sizes[axis];
    if (sizes != type.sizes)
      return call.elaborator.fail(DiagId::ShapesDoNotAgree, call.range,
                                  call.builtin.name,
                                  toString(builder.type(ids[0]).sizes),
                                  toString(builder.type(id).sizes));
    type.sizes[axis] += along;
  }
  if (!elementCount(type.sizes))
    return call.elaborator.fail(DiagId::SizeOverflow, call.range,
                                toString(type.sizes));
  return Value::ofTensor(builder.emit("concat", ids, type, {{"axis", axis}}));
}

Value builtinConcat(const BuiltinCall &call) {
  std::vector<ValueId> ids = tensorList(call);
  if (ids.empty())
    return {};
  auto axis =
      axisArgument(call, 1, call.elaborator.builder->type(ids[0]).rank());
  return axis ? concatenate(call, ids, *axis) : Value();
}

Value builtinStack(const BuiltinCall &call) {
  std::vector<ValueId> ids = tensorList(call);
  if (ids.empty())
    return {};
  Builder &builder = *call.elaborator.builder;
  auto axis = axisArgument(call, 1, builder.type(ids[0]).rank() + 1);
  if (!axis)
    return {};
  for (ValueId &id : ids) {
    Sizes sizes = builder.type(id).sizes;
    if (*axis > int64_t(sizes.size()))
      return call.elaborator.fail(DiagId::ShapesDoNotAgree, call.range, "stack",
                                  toString(builder.type(ids[0]).sizes),
                                  toString(sizes));
    sizes.insert(sizes.begin() + *axis, 1);
    id = builder.reshape(id, sizes);
  }
  return concatenate(call, ids, *axis);
}

Value builtinSplit(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, 0);
  auto count =
      elaborator.asInt(call.value(1), call.place(1), "the count of split");
  if (!id || !count)
    return {};
  Builder &builder = *elaborator.builder;
  TensorType type = builder.type(*id);
  auto axis = axisArgument(call, 2, type.rank());
  if (!axis)
    return {};
  int64_t size = type.sizes[*axis];
  if (*count <= 0 || size % *count || *count > (1 << 20))
    return elaborator.fail(DiagId::SplitCount, call.place(1), size, *count);
  std::vector<int64_t> offsets(type.sizes.size(), 0);
  std::vector<int64_t> strides(type.sizes.size(), 1);
  type.sizes[*axis] = size / *count;
  std::vector<int64_t> sizes(type.sizes.begin(), type.sizes.end());
  std::vector<Value> parts;
  for (int64_t part = 0; part < *count; ++part) {
    offsets[size_t(*axis)] = part * type.sizes[*axis];
    parts.push_back(Value::ofTensor(builder.emit(
        "slice", {*id}, type,
        {{"offsets", offsets}, {"sizes", sizes}, {"strides", strides}})));
  }
  return elaborator.listOf(std::move(parts), ValueKind::List);
}

Value builtinPad(const BuiltinCall &call) {
  Elaborator &elaborator = call.elaborator;
  auto id = tensorArgument(call, 0);
  auto value = numberArgument(call, 2, "pad's value");
  if (!id || !value)
    return {};
  Builder &builder = *elaborator.builder;
  TensorType type = builder.type(*id);
  const Value &widths = call.value(1);
  if (!widths.isSequence() || int64_t(widths.items->size()) != type.rank())
    return elaborator.fail(DiagId::PadWidths, call.place(1), type.rank(),
                           elaborator.describe(widths));
  std::vector<int64_t> low, high, interior(size_t(type.rank()), 0);
  for (const Value &item : *widths.items) {
    auto pair = elaborator.asInts(item, call.place(1), "a width");
    if (!pair)
      return {};
    if (pair->size() != 2 || (*pair)[0] < 0 || (*pair)[1] < 0)
      return elaborator.fail(DiagId::PadWidths, call.place(1), type.rank(),
                             elaborator.describe(item));
    low.push_back((*pair)[0]);
    high.push_back((*pair)[1]);
  }
  for (auto [size, before, after] : zip(type.sizes, low, high))
    if (AddOverflow(size, before, size) || AddOverflow(size, after, size))
      return elaborator.fail(DiagId::SizeOverflow, call.place(1), "padded");
  if (!elementCount(type.sizes))
    return elaborator.fail(DiagId::SizeOverflow, call.place(1),
                           toString(type.sizes));
  return Value::ofTensor(builder.emit("pad", {*id}, type,
                                      {{"low", low},
                                       {"high", high},
                                       {"interior", interior},
                                       {"value", *value}}));
}

} // namespace weft::sema
