//===- Checks.cpp - what verifiers of several families say ----------------===//

#include "ir/ops/Checks.h"

#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace weft;

LogicalResult weft::checkAxis(std::optional<Location> location, int64_t axis,
                              int64_t rank) {
  if (axis >= 0 && axis < rank)
    return success();
  return emitOptionalError(location, "axis ", axis,
                           " is out of range, expected [0, ", rank, ")");
}

LogicalResult weft::checkNumbers(std::optional<Location> location,
                                 StringRef name, ArrayRef<int64_t> numbers,
                                 int64_t count, int64_t least) {
  if (int64_t(numbers.size()) != count)
    return emitOptionalError(location, "expected ", count, " numbers in ", name,
                             ", found ", numbers.size());
  for (int64_t number : numbers)
    if (number < least)
      return emitOptionalError(location, "expected numbers >= ", least, " in ",
                               name, ", found ", number);
  return success();
}

LogicalResult weft::checkElements(std::optional<Location> location, Type first,
                                  Type second) {
  Type a = getElementTypeOrSelf(first), b = getElementTypeOrSelf(second);
  if (a == b)
    return success();
  return emitOptionalError(location, "expected one element type, found ", a,
                           " and ", b);
}

std::string weft::shapeText(ArrayRef<int64_t> shape) {
  if (shape.empty())
    return "[]";
  return llvm::join(
      llvm::map_range(shape, [](int64_t size) { return std::to_string(size); }),
      "x");
}

SmallVector<int64_t> weft::dropAxes(ArrayRef<int64_t> shape,
                                    ArrayRef<int64_t> axes) {
  SmallVector<int64_t> rest;
  for (auto [axis, size] : llvm::enumerate(shape))
    if (!llvm::is_contained(axes, int64_t(axis)))
      rest.push_back(size);
  return rest;
}

int64_t weft::saturatingMultiply(int64_t a, int64_t b) {
  int64_t product = 0;
  return llvm::MulOverflow(a, b, product) ? INT64_MAX : product;
}

FailureOr<int64_t> weft::countWindows(std::optional<Location> location,
                                      int64_t axis, int64_t size,
                                      const Window &window) {
  int64_t span = 0, padded = 0;
  bool overflow = llvm::MulOverflow(window.dilation, window.size - 1, span) ||
                  llvm::AddOverflow(span, int64_t(1), span) ||
                  llvm::AddOverflow(size, window.low, padded) ||
                  llvm::AddOverflow(padded, window.high, padded);
  if (overflow)
    return emitOptionalError(location, "window along axis ", axis,
                             " is too large to count");
  if (size == 0 && padded == 0)
    return 0;
  if (span > padded)
    return emitOptionalError(location, "window of ", span,
                             " does not fit in the padded size ", padded,
                             " of axis ", axis);
  return (padded - span) / window.stride + 1;
}
