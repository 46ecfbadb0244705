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

/// One element at `index`, and back; `T` is float or double.
template <typename T>
T load(const void *base, Element element, int64_t index);
template <typename T>
void store(void *base, Element element, int64_t index, T value);

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_FLOATS_H
