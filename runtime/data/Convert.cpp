//===- Convert.cpp - values of one type as another ------------------------===//

#include "runtime/data/Convert.h"

#include <cmath>
#include <cstring>
#include <limits>

namespace weft::data {

namespace {

template <typename T>
T load(const std::byte *data, size_t index) {
  T value;
  std::memcpy(&value, data + index * sizeof(T), sizeof(T));
  return value;
}

template <typename T>
bool storeInteger(std::byte *data, size_t index, int64_t value) {
  if (value < int64_t(std::numeric_limits<T>::min()) ||
      value > int64_t(std::numeric_limits<T>::max()))
    return false;
  T narrow = T(value);
  std::memcpy(data + index * sizeof(T), &narrow, sizeof(T));
  return true;
}

bool storeInteger(DType dtype, std::byte *data, size_t index, int64_t value) {
  switch (dtype) {
  case DType::I64:
    return storeInteger<int64_t>(data, index, value);
  case DType::I32:
    return storeInteger<int32_t>(data, index, value);
  case DType::I16:
    return storeInteger<int16_t>(data, index, value);
  case DType::I8:
    return storeInteger<int8_t>(data, index, value);
  default:
    return storeInteger<uint8_t>(data, index, value);
  }
}

} // namespace

int64_t loadInteger(DType dtype, const std::byte *data, size_t index) {
  switch (dtype) {
  case DType::I64:
    return load<int64_t>(data, index);
  case DType::I32:
    return load<int32_t>(data, index);
  case DType::I16:
    return load<int16_t>(data, index);
  case DType::I8:
    return load<int8_t>(data, index);
  default:
    return load<uint8_t>(data, index);
  }
}

bool canConvert(DType from, DType to) {
  if (from == to)
    return true;
  if (from == DType::Bool || to == DType::Bool)
    return false;
  return isFloat(from) == isFloat(to);
}

bool convertValues(DType from, std::span<const std::byte> in, DType to,
                   std::span<std::byte> out, size_t &bad) {
  size_t count = out.size() / sizeOf(to);
  for (size_t i = 0; i < count; ++i) {
    bool fits = true;
    if (isFloat(to)) {
      double value = loadAsDouble(from, in.data(), i);
      storeFromDouble(to, out.data(), i, value);
      fits = !std::isfinite(value) ||
             std::isfinite(loadAsDouble(to, out.data(), i));
    } else {
      fits = storeInteger(to, out.data(), i, loadInteger(from, in.data(), i));
    }
    if (!fits) {
      bad = i;
      return false;
    }
  }
  return true;
}

} // namespace weft::data
