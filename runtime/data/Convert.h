//===- Convert.h - values of one type as another --------------------------===//

#ifndef WEFT_RUNTIME_DATA_CONVERT_H
#define WEFT_RUNTIME_DATA_CONVERT_H

#include "runtime/base/DType.h"

#include <cstdint>
#include <span>

namespace weft::data {

/// Whether values of `from` may feed an input of `to`: the same kind (float,
/// integer or bool). Integers must fit, finite floats must stay finite.
bool canConvert(DType from, DType to);

/// Converts every value of `in` to `out`; false when one does not fit, and
/// then `bad` is its position.
bool convertValues(DType from, std::span<const std::byte> in, DType to,
                   std::span<std::byte> out, size_t &bad);

/// Element `index` of integers of any width.
int64_t loadInteger(DType dtype, const std::byte *data, size_t index);

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_CONVERT_H
