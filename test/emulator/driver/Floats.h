//===- Floats.h - element types of the emulated libraries -----------------===//
//
/// \file
/// Elements are widened to f32 (f64 stays) before a library call computes and
/// rounded to the nearest, ties to even, when its result is stored.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_FLOATS_H
#define WEFT_TEST_EMULATOR_DRIVER_FLOATS_H

#include <cstddef>
#include <cstdint>
#include <optional>

namespace weft::emulated {

enum class Element : uint8_t { F32, F64, F16, BF16 };

constexpr uint64_t bytesOf(Element element) {
  return element == Element::F64 ? 8 : element == Element::F32 ? 4 : 2;
}

/// By the numbers of cudaDataType and of cudnnDataType.
std::optional<Element> blasElement(int type);
std::optional<Element> dnnElement(int type);
const char *nameOf(Element element);

float fromHalf(uint16_t bits);
uint16_t toHalf(float value);
float fromBfloat(uint16_t bits);
uint16_t toBfloat(float value);
/// To 10 bits behind the point, as the inputs of TF32 units are rounded.
float toTf32(float value);

/// One element at `index`, and back.
double load(const void *base, Element element, int64_t index);
void store(void *base, Element element, int64_t index, double value);
float loadFloat(const void *base, Element element, int64_t index);
void storeFloat(void *base, Element element, int64_t index, float value);

template <typename T>
T loadAs(const void *base, Element element, int64_t index);
template <>
inline float loadAs<float>(const void *base, Element element, int64_t index) {
  return loadFloat(base, element, index);
}
template <>
inline double loadAs<double>(const void *base, Element element, int64_t index) {
  return load(base, element, index);
}
inline void storeAs(void *base, Element element, int64_t index, float value) {
  storeFloat(base, element, index, value);
}
inline void storeAs(void *base, Element element, int64_t index, double value) {
  store(base, element, index, value);
}

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_FLOATS_H
