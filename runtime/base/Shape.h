//===- Shape.h - sizes of a tensor, with checked arithmetic ---------------===//

#ifndef WEFT_RUNTIME_BASE_SHAPE_H
#define WEFT_RUNTIME_BASE_SHAPE_H

#include "runtime/base/DType.h"
#include "runtime/base/Status.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace weft {

/// The largest rank that any room accepts.
inline constexpr size_t maxRank = 16;

/// Every buffer starts at a multiple of this many bytes, on every device.
inline constexpr uint64_t bufferAlignment = 256;

/// a + b, a * b, or nothing when the result leaves u64.
std::optional<uint64_t> checkedAdd(uint64_t a, uint64_t b);
std::optional<uint64_t> checkedMultiply(uint64_t a, uint64_t b);

/// `value` rounded up to a multiple of `alignment`; nothing on overflow.
std::optional<uint64_t> checkedAlign(uint64_t value, uint64_t alignment);

/// Product of `sizes` (1 for rank 0), or Usage when a size is negative, the
/// rank is above maxRank or the product leaves i64.
Result<int64_t> elementCount(std::span<const int64_t> sizes);

/// Bytes of a dense tensor; fails as elementCount does.
Result<uint64_t> byteCount(DType dtype, std::span<const int64_t> sizes);

/// "[64, 1, 28, 28]".
std::string shapeToString(std::span<const int64_t> sizes);

/// A dense tensor's type.
struct TensorShape {
  DType dtype = DType::F32;
  std::vector<int64_t> sizes;

  bool operator==(const TensorShape &) const = default;
  /// "f32[64, 10]".
  std::string toString() const;
};

} // namespace weft

#endif // WEFT_RUNTIME_BASE_SHAPE_H
