//===- Floats.cpp - element types of the emulated libraries ---------------===//

#include "test/emulator/driver/Floats.h"
#include "test/emulator/FloatFormats.h"

#include <array>

namespace weft::emulated {

using emulator::BFloat, emulator::Half, emulator::narrow, emulator::widen;

namespace {

/// The two libraries number the types alike, but for bf16.
std::optional<Element> elementOf(int type, int bf16) {
  if (type == bf16)
    return Element::BF16;
  if (type < 0 || type > 2)
    return std::nullopt;
  return std::array{Element::F32, Element::F64, Element::F16}[size_t(type)];
}

} // namespace

std::optional<Element> blasElement(int type) { return elementOf(type, 14); }
std::optional<Element> dnnElement(int type) { return elementOf(type, 9); }

const char *nameOf(Element element) {
  static constexpr const char *names[] = {"f32", "f64", "f16", "bf16"};
  return names[size_t(element)];
}

template <typename T>
T load(const void *base, Element element, int64_t index) {
  switch (element) {
  case Element::F32:
    return T(static_cast<const float *>(base)[index]);
  case Element::F64:
    return T(static_cast<const double *>(base)[index]);
  case Element::F16:
    return T(widen(static_cast<const Half *>(base)[index]));
  case Element::BF16:
    return T(widen(static_cast<const BFloat *>(base)[index]));
  }
  return 0;
}
template float load(const void *, Element, int64_t);
template double load(const void *, Element, int64_t);

template <typename T>
void store(void *base, Element element, int64_t index, T value) {
  switch (element) {
  case Element::F32:
    static_cast<float *>(base)[index] = float(value);
    return;
  case Element::F64:
    static_cast<double *>(base)[index] = double(value);
    return;
  case Element::F16:
    static_cast<Half *>(base)[index] = narrow<Half>(float(value));
    return;
  case Element::BF16:
    static_cast<BFloat *>(base)[index] = narrow<BFloat>(float(value));
    return;
  }
}
template void store(void *, Element, int64_t, float);
template void store(void *, Element, int64_t, double);

} // namespace weft::emulated
