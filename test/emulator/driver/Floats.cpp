//===- Floats.cpp - element types of the emulated libraries ---------------===//

#include "test/emulator/driver/Floats.h"

#include <bit>
#include <cmath>

namespace weft::emulated {

std::optional<Element> blasElement(int type) {
  switch (type) {
  case 0:
    return Element::F32;
  case 1:
    return Element::F64;
  case 2:
    return Element::F16;
  case 14:
    return Element::BF16;
  default:
    return std::nullopt;
  }
}

std::optional<Element> dnnElement(int type) {
  switch (type) {
  case 0:
    return Element::F32;
  case 1:
    return Element::F64;
  case 2:
    return Element::F16;
  case 9:
    return Element::BF16;
  default:
    return std::nullopt;
  }
}

const char *nameOf(Element element) {
  static constexpr const char *names[] = {"f32", "f64", "f16", "bf16"};
  return names[size_t(element)];
}

float fromHalf(uint16_t bits) {
  uint32_t sign = uint32_t(bits & 0x8000) << 16;
  uint32_t exponent = (bits >> 10) & 31, fraction = bits & 1023;
  if (exponent == 31)
    return std::bit_cast<float>(sign | 0x7f800000 | fraction << 13);
  if (exponent == 0) {
    float magnitude = std::ldexp(float(fraction), -24);
    return sign ? -magnitude : magnitude;
  }
  return std::bit_cast<float>(sign | (exponent + 112) << 23 | fraction << 13);
}

uint16_t toHalf(float value) {
  uint32_t bits = std::bit_cast<uint32_t>(value);
  uint16_t sign = uint16_t(bits >> 16 & 0x8000);
  uint32_t magnitude = bits & 0x7fffffff;
  if (magnitude > 0x7f800000)
    return uint16_t(sign | 0x7e00);
  // 65520 is the first value that rounds to infinity.
  if (magnitude >= 0x477ff000)
    return uint16_t(sign | 0x7c00);
  if (magnitude < 0x38800000) {
    // Subnormal: a multiple of 2^-24, rounded by the unit in the last place.
    float scaled = std::bit_cast<float>(magnitude) * 16777216.0f;
    return uint16_t(sign | uint16_t(std::nearbyint(scaled)));
  }
  uint32_t rounded = magnitude + 0xfff + (magnitude >> 13 & 1);
  return uint16_t(sign | (rounded - 0x38000000) >> 13);
}

float fromBfloat(uint16_t bits) {
  return std::bit_cast<float>(uint32_t(bits) << 16);
}

uint16_t toBfloat(float value) {
  uint32_t bits = std::bit_cast<uint32_t>(value);
  if ((bits & 0x7fffffff) > 0x7f800000)
    return uint16_t(bits >> 16 | 0x40);
  return uint16_t((bits + 0x7fff + (bits >> 16 & 1)) >> 16);
}

float toTf32(float value) {
  uint32_t bits = std::bit_cast<uint32_t>(value);
  if ((bits & 0x7f800000) == 0x7f800000)
    return value;
  return std::bit_cast<float>((bits + 0xfff + (bits >> 13 & 1)) & ~0x1fffu);
}

float loadFloat(const void *base, Element element, int64_t index) {
  switch (element) {
  case Element::F32:
    return static_cast<const float *>(base)[index];
  case Element::F64:
    return float(static_cast<const double *>(base)[index]);
  case Element::F16:
    return fromHalf(static_cast<const uint16_t *>(base)[index]);
  case Element::BF16:
    return fromBfloat(static_cast<const uint16_t *>(base)[index]);
  }
  return 0;
}

void storeFloat(void *base, Element element, int64_t index, float value) {
  switch (element) {
  case Element::F32:
    static_cast<float *>(base)[index] = value;
    return;
  case Element::F64:
    static_cast<double *>(base)[index] = double(value);
    return;
  case Element::F16:
    static_cast<uint16_t *>(base)[index] = toHalf(value);
    return;
  case Element::BF16:
    static_cast<uint16_t *>(base)[index] = toBfloat(value);
    return;
  }
}

double load(const void *base, Element element, int64_t index) {
  return element == Element::F64 ? static_cast<const double *>(base)[index]
                                 : double(loadFloat(base, element, index));
}

void store(void *base, Element element, int64_t index, double value) {
  if (element == Element::F64)
    static_cast<double *>(base)[index] = value;
  else
    storeFloat(base, element, index, float(value));
}

} // namespace weft::emulated
