//===- DType.cpp - the table of types and narrow floats -------------------===//

#include "runtime/base/DType.h"

#include <bit>
#include <cmath>
#include <cstring>
#include <limits>

namespace weft {

static constexpr DTypeRow table[] = {
    {DType::F64, "f64", 8, true, "F64", "<f8"},
    {DType::F32, "f32", 4, true, "F32", "<f4"},
    {DType::F16, "f16", 2, true, "F16", "<f2"},
    {DType::BF16, "bf16", 2, true, "BF16", ""},
    {DType::I64, "i64", 8, false, "I64", "<i8"},
    {DType::I32, "i32", 4, false, "I32", "<i4"},
    {DType::I16, "i16", 2, false, "I16", "<i2"},
    {DType::I8, "i8", 1, false, "I8", "|i1"},
    {DType::U8, "u8", 1, false, "U8", "|u1"},
    {DType::Bool, "bool", 1, false, "BOOL", "|b1"},
};

std::span<const DTypeRow> dtypeTable() { return table; }

const DTypeRow &dtypeRow(DType dtype) {
  return table[static_cast<size_t>(dtype) - 1];
}

std::optional<DType> dtypeFromNumber(int64_t number) {
  if (number < 1 || number > static_cast<int64_t>(std::size(table)))
    return std::nullopt;
  return static_cast<DType>(number);
}

std::optional<DType> dtypeFromName(std::string_view name) {
  for (const DTypeRow &row : table)
    if (name == row.name)
      return row.dtype;
  return std::nullopt;
}

/// Rounds |value| to a float of `mantissa` stored bits and the exponent range
/// of `bias`, ties to even, and returns its bits without the sign.
static uint32_t roundToNarrow(double value, int mantissa, int bias) {
  int exponentBits = 15 - mantissa;
  uint32_t infinity = ((1u << exponentBits) - 1) << mantissa;
  double magnitude = std::fabs(value);
  if (std::isnan(value))
    return infinity | (1u << (mantissa - 1));
  if (std::isinf(value))
    return infinity;
  if (magnitude == 0)
    return 0;
  int exponent = std::ilogb(magnitude);
  int lowest = 1 - bias;
  if (exponent < lowest)
    exponent = lowest;
  // Scaling by a power of two is exact, so nearbyint rounds once.
  double units = std::nearbyint(std::ldexp(magnitude, mantissa - exponent));
  uint32_t whole = static_cast<uint32_t>(units);
  // A carry out of the mantissa moves into the exponent by itself.
  uint32_t bits =
      (static_cast<uint32_t>(exponent - lowest) << mantissa) + whole;
  return bits >= infinity ? infinity : bits;
}

static uint16_t withSign(double value, uint32_t bits) {
  return static_cast<uint16_t>(bits | (std::signbit(value) ? 0x8000u : 0u));
}

uint16_t doubleToHalf(double value) {
  if (std::fabs(value) >= 65520.0)
    return withSign(value, 0x7c00);
  return withSign(value, roundToNarrow(value, 10, 15));
}

uint16_t doubleToBfloat(double value) {
  if (std::fabs(value) >= 0x1.ffp127)
    return withSign(value, 0x7f80);
  return withSign(value, roundToNarrow(value, 7, 127));
}

uint16_t floatToHalf(float value) { return doubleToHalf(value); }
uint16_t floatToBfloat(float value) { return doubleToBfloat(value); }

float halfToFloat(uint16_t bits) {
  int exponent = (bits >> 10) & 31;
  int mantissa = bits & 1023;
  float magnitude;
  if (exponent == 31)
    magnitude = mantissa ? std::numeric_limits<float>::quiet_NaN()
                         : std::numeric_limits<float>::infinity();
  else if (exponent == 0)
    magnitude = std::ldexp(static_cast<float>(mantissa), -24);
  else
    magnitude = std::ldexp(static_cast<float>(mantissa + 1024), exponent - 25);
  return bits & 0x8000 ? -magnitude : magnitude;
}

float bfloatToFloat(uint16_t bits) {
  return std::bit_cast<float>(static_cast<uint32_t>(bits) << 16);
}

namespace {
template <typename T>
T load(const void *data, size_t index) {
  T value;
  std::memcpy(&value, static_cast<const char *>(data) + index * sizeof(T),
              sizeof(T));
  return value;
}

template <typename T>
void store(void *data, size_t index, T value) {
  std::memcpy(static_cast<char *>(data) + index * sizeof(T), &value, sizeof(T));
}

template <typename T>
void storeInteger(void *data, size_t index, double value) {
  using Limits = std::numeric_limits<T>;
  // 2^63 is a double, 2^63 - 1 is not: compare before converting.
  T result = 0;
  if (value >= static_cast<double>(Limits::max()))
    result = Limits::max();
  else if (value <= static_cast<double>(Limits::min()))
    result = Limits::min();
  else if (!std::isnan(value))
    result = static_cast<T>(value);
  store<T>(data, index, result);
}
} // namespace

double loadAsDouble(DType dtype, const void *data, size_t index) {
  switch (dtype) {
  case DType::F64:
    return load<double>(data, index);
  case DType::F32:
    return load<float>(data, index);
  case DType::F16:
    return halfToFloat(load<uint16_t>(data, index));
  case DType::BF16:
    return bfloatToFloat(load<uint16_t>(data, index));
  case DType::I64:
    return static_cast<double>(load<int64_t>(data, index));
  case DType::I32:
    return load<int32_t>(data, index);
  case DType::I16:
    return load<int16_t>(data, index);
  case DType::I8:
    return load<int8_t>(data, index);
  case DType::U8:
    return load<uint8_t>(data, index);
  case DType::Bool:
    return load<uint8_t>(data, index) != 0;
  }
  return 0;
}

void storeFromDouble(DType dtype, void *data, size_t index, double value) {
  switch (dtype) {
  case DType::F64:
    return store<double>(data, index, value);
  case DType::F32:
    return store<float>(data, index, static_cast<float>(value));
  case DType::F16:
    return store<uint16_t>(data, index, doubleToHalf(value));
  case DType::BF16:
    return store<uint16_t>(data, index, doubleToBfloat(value));
  case DType::I64:
    return storeInteger<int64_t>(data, index, value);
  case DType::I32:
    return storeInteger<int32_t>(data, index, value);
  case DType::I16:
    return storeInteger<int16_t>(data, index, value);
  case DType::I8:
    return storeInteger<int8_t>(data, index, value);
  case DType::U8:
    return storeInteger<uint8_t>(data, index, value);
  case DType::Bool:
    return store<uint8_t>(data, index, value != 0);
  }
}

} // namespace weft
