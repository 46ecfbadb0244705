//===- Shape.cpp - checked arithmetic on sizes ----------------------------===//

#include "runtime/base/Shape.h"

#include <limits>

namespace weft {

std::optional<uint64_t> checkedAdd(uint64_t a, uint64_t b) {
  uint64_t sum;
  if (__builtin_add_overflow(a, b, &sum))
    return std::nullopt;
  return sum;
}

std::optional<uint64_t> checkedMultiply(uint64_t a, uint64_t b) {
  uint64_t product;
  if (__builtin_mul_overflow(a, b, &product))
    return std::nullopt;
  return product;
}

std::optional<uint64_t> checkedAlign(uint64_t value, uint64_t alignment) {
  std::optional<uint64_t> raised = checkedAdd(value, alignment - 1);
  if (!raised)
    return std::nullopt;
  return *raised / alignment * alignment;
}

Result<int64_t> elementCount(std::span<const int64_t> sizes) {
  if (sizes.size() > maxRank)
    return makeError(StatusCode::Usage, "rank ", sizes.size(),
                     " is above the limit of ", maxRank);
  uint64_t count = 1;
  bool overflow = false;
  bool empty = false;
  for (int64_t size : sizes) {
    if (size < 0)
      return makeError(StatusCode::Usage, "size ", size, " of ",
                       shapeToString(sizes), " is negative");
    empty |= size == 0;
    overflow |=
        __builtin_mul_overflow(count, static_cast<uint64_t>(size), &count);
  }
  if (empty)
    return int64_t(0);
  if (overflow || count > uint64_t(std::numeric_limits<int64_t>::max()))
    return makeError(StatusCode::Usage, "element count of ",
                     shapeToString(sizes), " does not fit in 63 bits");
  return static_cast<int64_t>(count);
}

Result<uint64_t> byteCount(DType dtype, std::span<const int64_t> sizes) {
  WEFT_ASSIGN_OR_RETURN(int64_t count, elementCount(sizes));
  std::optional<uint64_t> bytes =
      checkedMultiply(static_cast<uint64_t>(count), sizeOf(dtype));
  if (!bytes || *bytes > uint64_t(std::numeric_limits<int64_t>::max()))
    return makeError(StatusCode::Usage, "bytes of ", nameOf(dtype),
                     shapeToString(sizes), " do not fit in 63 bits");
  return *bytes;
}

std::string shapeToString(std::span<const int64_t> sizes) {
  std::string text = "[";
  for (size_t i = 0; i < sizes.size(); ++i)
    text += join(i ? ", " : "", sizes[i]);
  return text + "]";
}

std::string TensorShape::toString() const {
  return join(nameOf(dtype), shapeToString(sizes));
}

} // namespace weft
