//===- DType.h - the ten element types ------------------------------------===//
///
/// \file
/// Numbers are those of the artifact and never change. A bool is one byte.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_BASE_DTYPE_H
#define WEFT_RUNTIME_BASE_DTYPE_H

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>

namespace weft {

enum class DType : uint8_t {
  F64 = 1,
  F32 = 2,
  F16 = 3,
  BF16 = 4,
  I64 = 5,
  I32 = 6,
  I16 = 7,
  I8 = 8,
  U8 = 9,
  Bool = 10,
};

/// One row of the table of types. `safetensors` is the name that checkpoints
/// use, `numpy` the type string of .npy files on a little-endian machine
/// ("" where NumPy has no such type).
struct DTypeRow {
  DType dtype;
  const char *name;
  uint32_t bytes;
  bool isFloat;
  const char *safetensors;
  const char *numpy;
};

/// All rows, F64 first.
std::span<const DTypeRow> dtypeTable();

const DTypeRow &dtypeRow(DType dtype);
inline size_t sizeOf(DType dtype) { return dtypeRow(dtype).bytes; }
inline std::string_view nameOf(DType dtype) { return dtypeRow(dtype).name; }
inline bool isFloat(DType dtype) { return dtypeRow(dtype).isFloat; }

/// The type of a number read from a file; nothing when there is none.
std::optional<DType> dtypeFromNumber(int64_t number);
/// The type called `name` ("f32"); nothing when there is none.
std::optional<DType> dtypeFromName(std::string_view name);

/// IEEE binary16 and bfloat16 as bits, rounding to nearest even; NaN stays
/// NaN, overflow is infinity.
uint16_t floatToHalf(float value);
float halfToFloat(uint16_t bits);
uint16_t floatToBfloat(float value);
float bfloatToFloat(uint16_t bits);
/// The same from f64 with one rounding.
uint16_t doubleToHalf(double value);
uint16_t doubleToBfloat(double value);

/// Element `index` of an array of `dtype`, as f64 (i64 beyond 2^53 rounds).
double loadAsDouble(DType dtype, const void *data, size_t index);
/// Stores `value` rounded to `dtype`; integers truncate and saturate, NaN is 0.
void storeFromDouble(DType dtype, void *data, size_t index, double value);

} // namespace weft

#endif // WEFT_RUNTIME_BASE_DTYPE_H
