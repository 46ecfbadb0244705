//===- Reference.cpp - host tensors of the reference interpreter ----------===//

#include "ir/Reference.h"

#include "llvm/ADT/APFloat.h"
#include "llvm/Support/MathExtras.h"

#include <algorithm>
#include <cmath>

using namespace mlir;

namespace weft::reference {

Tensor::Tensor(RankedTensorType tensorType) : type(tensorType) {
  if (isFloat())
    floats.resize(size());
  else
    ints.resize(size());
}

bool Tensor::isFloat() const {
  return !isa<IntegerType>(type.getElementType());
}

int64_t Tensor::position(ArrayRef<int64_t> index) const {
  int64_t result = 0;
  for (auto [i, extent] : llvm::zip(index, shape()))
    result = result * extent + i;
  return result;
}

void Tensor::copyElement(int64_t to, const Tensor &source, int64_t from) {
  if (isFloat())
    floats[to] = source.floats[from];
  else
    ints[to] = source.ints[from];
}

void Tensor::roundToType() {
  Type element = type.getElementType();
  for (double &value : floats)
    value = roundFloat(element, value);
  for (int64_t &value : ints)
    value = wrapInteger(element, value);
}

void forEachIndex(ArrayRef<int64_t> shape,
                  llvm::function_ref<void(ArrayRef<int64_t>, int64_t)> visit) {
  int64_t count = 1;
  for (int64_t extent : shape)
    count *= extent;
  Index index(shape.size(), 0);
  for (int64_t position = 0; position < count; ++position) {
    visit(index, position);
    for (size_t d = shape.size(); d-- > 0;) {
      if (++index[d] < shape[d])
        break;
      index[d] = 0;
    }
  }
}

double roundFloat(Type type, double value) {
  if (type.isF64())
    return value;
  auto floatType = dyn_cast<FloatType>(type);
  if (!floatType || type.isF32())
    return static_cast<float>(value);
  llvm::APFloat narrow(value);
  bool losesInfo = false;
  narrow.convert(floatType.getFloatSemantics(),
                 llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  narrow.convert(llvm::APFloat::IEEEdouble(),
                 llvm::APFloat::rmNearestTiesToEven, &losesInfo);
  return narrow.convertToDouble();
}

int64_t wrapInteger(Type type, int64_t value) {
  unsigned width = type.getIntOrFloatBitWidth();
  if (width >= 64)
    return value;
  uint64_t bits = static_cast<uint64_t>(value) & ((uint64_t(1) << width) - 1);
  bool isSigned = width > 1 && !type.isUnsignedInteger();
  if (isSigned && (bits >> (width - 1)))
    bits |= ~uint64_t(0) << width;
  return static_cast<int64_t>(bits);
}

std::pair<int64_t, int64_t> integerRange(Type type) {
  unsigned width = type.getIntOrFloatBitWidth();
  if (width == 1 || type.isUnsignedInteger())
    return {0, static_cast<int64_t>(llvm::maxUIntN(std::min(width, 63u)))};
  return {llvm::minIntN(width), llvm::maxIntN(width)};
}

int64_t saturateToInteger(Type type, double value) {
  if (std::isnan(value))
    return 0;
  unsigned width = type.getIntOrFloatBitWidth();
  if (width == 1)
    return value != 0;
  bool isUnsigned = type.isUnsignedInteger();
  double low = isUnsigned ? 0.0 : -std::ldexp(1.0, int(width) - 1);
  double limit = std::ldexp(1.0, isUnsigned ? int(width) : int(width) - 1);
  double truncated = std::trunc(value);
  if (truncated < low)
    return static_cast<int64_t>(low);
  if (truncated >= limit)
    return width >= 64 ? INT64_MAX : static_cast<int64_t>(limit - 1);
  return static_cast<int64_t>(truncated);
}

} // namespace weft::reference
