//===- Fold.cpp - constants computed when compiling -----------------------===//

#include "ir/ops/Fold.h"
#include "ir/Reference.h"

#include "llvm/ADT/APFloat.h"
#include "llvm/ADT/APSInt.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>
#include <cmath>

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Rounding
//===----------------------------------------------------------------------===//

double weft::roundTo(Type element, double value) {
  auto type = dyn_cast<mlir::FloatType>(element);
  if (!type || isa<Float64Type>(element))
    return value;
  APFloat number(value);
  bool loses = false;
  number.convert(type.getFloatSemantics(), APFloat::rmNearestTiesToEven,
                 &loses);
  number.convert(APFloat::IEEEdouble(), APFloat::rmNearestTiesToEven, &loses);
  return number.convertToDouble();
}

int64_t weft::wrapTo(Type element, int64_t value) {
  auto type = cast<IntegerType>(element);
  if (type.getWidth() == 64)
    return value;
  if (type.isUnsigned() || type.getWidth() == 1)
    return int64_t(uint64_t(value) &
                   llvm::maskTrailingOnes<uint64_t>(type.getWidth()));
  return llvm::SignExtend64(uint64_t(value), type.getWidth());
}

/// Saturating truncation; nan gives 0. To i1: whether it is not 0.
static int64_t truncateTo(Type element, double value) {
  auto type = cast<IntegerType>(element);
  if (type.getWidth() == 1)
    return value != 0;
  if (std::isnan(value))
    return 0;
  bool isUnsigned = type.isUnsigned();
  llvm::APSInt result(type.getWidth(), isUnsigned);
  bool exact = false;
  APFloat(value).convertToInteger(result, APFloat::rmTowardZero, &exact);
  return isUnsigned ? int64_t(result.getZExtValue()) : result.getSExtValue();
}

//===----------------------------------------------------------------------===//
// Elements
//===----------------------------------------------------------------------===//

namespace {

/// Reads elements of a dense constant as element type `element` holds them.
struct Reader {
  DenseElementsAttr value;
  Type element;

  bool isFloat() const { return isa<Float64Type>(value.getElementType()); }
  double number(int64_t i) const {
    double raw = value.isSplat() ? value.getSplatValue<double>()
                                 : value.getValues<double>()[i];
    return roundTo(element, raw);
  }
  int64_t integer(int64_t i) const {
    int64_t raw = value.isSplat() ? value.getSplatValue<int64_t>()
                                  : value.getValues<int64_t>()[i];
    return wrapTo(element, raw);
  }
};

} // namespace

/// A constant of tensor type `type` whose elements `compute` gives, as doubles
/// or integers by type. One element is computed where `splat`.
template <typename Floats, typename Ints>
static Attribute build(Type type, bool splat, Floats floats, Ints ints) {
  auto tensor = cast<RankedTensorType>(type);
  int64_t count = splat ? 1 : tensor.getNumElements();
  if (count > foldLimit || tensor.getNumElements() == 0)
    return {};
  Type element = tensor.getElementType();
  Type stored = getConstantElementType(element);
  auto shape = RankedTensorType::get(tensor.getShape(), stored);
  if (isa<Float64Type>(stored)) {
    SmallVector<double> values;
    for (int64_t i = 0; i < count; ++i)
      values.push_back(roundTo(element, floats(i)));
    return DenseElementsAttr::get(shape, ArrayRef<double>(values));
  }
  SmallVector<int64_t> values;
  for (int64_t i = 0; i < count; ++i)
    values.push_back(wrapTo(element, ints(i)));
  return DenseElementsAttr::get(shape, ArrayRef<int64_t>(values));
}

static DenseElementsAttr dense(Attribute value) {
  return dyn_cast_or_null<DenseElementsAttr>(value);
}

bool weft::isSplat(Attribute value, double number) {
  DenseElementsAttr elements = dense(value);
  if (!elements || !elements.isSplat())
    return false;
  if (isa<Float64Type>(elements.getElementType()))
    return elements.getSplatValue<double>() == number;
  return double(elements.getSplatValue<int64_t>()) == number;
}

//===----------------------------------------------------------------------===//
// Folds
//===----------------------------------------------------------------------===//

Attribute weft::foldUnary(Attribute input, Type type, FloatUnary onFloat,
                          IntUnary onInt) {
  Reader reader{dense(input), getElementTypeOrSelf(type)};
  if (!reader.value)
    return {};
  return build(
      type, reader.value.isSplat(),
      [&](int64_t i) { return onFloat(reader.number(i)); },
      [&](int64_t i) { return onInt(reader.integer(i)); });
}

Attribute weft::foldBinary(Attribute lhs, Attribute rhs, Type type,
                           FloatBinary onFloat, IntBinary onInt) {
  Type element = getElementTypeOrSelf(type);
  Reader a{dense(lhs), element}, b{dense(rhs), element};
  if (!a.value || !b.value)
    return {};
  return build(
      type, a.value.isSplat() && b.value.isSplat(),
      [&](int64_t i) { return onFloat(a.number(i), b.number(i)); },
      [&](int64_t i) { return onInt(a.integer(i), b.integer(i)); });
}

Attribute weft::foldMove(Attribute input, Type to,
                         function_ref<int64_t(int64_t)> source) {
  Reader reader{dense(input), getElementTypeOrSelf(to)};
  if (!reader.value)
    return {};
  return build(
      to, reader.value.isSplat(),
      [&](int64_t i) { return reader.number(source(i)); },
      [&](int64_t i) { return reader.integer(source(i)); });
}

Attribute weft::foldCast(Attribute input, Type from, Type to) {
  Type source = getElementTypeOrSelf(from), target = getElementTypeOrSelf(to);
  Reader reader{dense(input), source};
  if (!reader.value)
    return {};
  auto integer = [&](int64_t i) {
    if (reader.isFloat())
      return truncateTo(target, reader.number(i));
    int64_t value = reader.integer(i);
    if (isBool(target))
      return int64_t(value != 0);
    auto [least, most] = reference::integerRange(target);
    return std::clamp(value, least, most);
  };
  auto number = [&](int64_t i) {
    return reader.isFloat() ? reader.number(i) : double(reader.integer(i));
  };
  return build(to, reader.value.isSplat(), number, integer);
}

Attribute weft::foldCompare(Attribute lhs, Attribute rhs, Type element,
                            Type type,
                            function_ref<bool(double, double)> onFloat,
                            function_ref<bool(int64_t, int64_t)> onInt) {
  Reader a{dense(lhs), element}, b{dense(rhs), element};
  if (!a.value || !b.value)
    return {};
  auto test = [&](int64_t i) -> int64_t {
    return a.isFloat() ? onFloat(a.number(i), b.number(i))
                       : onInt(a.integer(i), b.integer(i));
  };
  return build(
      type, a.value.isSplat() && b.value.isSplat(), [](int64_t) { return 0.0; },
      test);
}
