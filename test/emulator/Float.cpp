//===- Float.cpp - f32 and f64 arithmetic ---------------------------------===//

#include "test/emulator/FloatBits.h"
#include "test/emulator/Opcodes.h"

namespace weft::emulator {

namespace {

float fused(float a, float b, float c) { return fusedMultiplyAdd(a, b, c); }
double fused(double a, double b, double c) { return quiet(std::fma(a, b, c)); }

/// The smaller number; a NaN only where both are; -0 is smaller than +0.
template <class T>
T smaller(T a, T b) {
  if (a != a)
    return quiet(b);
  if (b != b)
    return a;
  if (a == b)
    return std::signbit(a) ? a : b;
  return a < b ? a : b;
}
template <class T>
T larger(T a, T b) {
  if (a != a)
    return quiet(b);
  if (b != b)
    return a;
  if (a == b)
    return std::signbit(a) ? b : a;
  return a < b ? b : a;
}
template <class T>
T smallerOrNaN(T a, T b) {
  return a != a || b != b ? quiet(a + b) : smaller(a, b);
}
template <class T>
T largerOrNaN(T a, T b) {
  return a != a || b != b ? quiet(a + b) : larger(a, b);
}

Opcode unrounded(Opcode opcode) {
  opcode.unrounded = true;
  return opcode;
}

template <class T>
void addArithmetic(OpcodeTable &table, const std::string &t) {
  const Opcode add = lanewise<[](T a, T b) { return quiet(a + b); }>();
  const Opcode sub = lanewise<[](T a, T b) { return quiet(a - b); }>();
  const Opcode mul = lanewise<[](T a, T b) { return quiet(a * b); }>();
  table.add("add.rn." + t, add);
  table.add("sub.rn." + t, sub);
  table.add("mul.rn." + t, mul);
  // Without a rounding an assembler may contract them.
  table.add("add." + t, unrounded(add));
  table.add("sub." + t, unrounded(sub));
  table.add("mul." + t, unrounded(mul));
  table.add("div.rn." + t, lanewise<[](T a, T b) { return quiet(a / b); }>());
  table.add("rcp.rn." + t, lanewise<[](T a) { return quiet(T(1) / a); }>());
  table.add("sqrt.rn." + t,
            lanewise<[](T a) { return quiet(T(std::sqrt(a))); }>());
  table.add("fma.rn." + t,
            lanewise<[](T a, T b, T c) { return fused(a, b, c); }>());
  table.add("min." + t, lanewise<[](T a, T b) { return smaller<T>(a, b); }>());
  table.add("max." + t, lanewise<[](T a, T b) { return larger<T>(a, b); }>());
}

template <class U>
U clearSign(U a) {
  return U(a << 1) >> 1;
}

template <class T, class U>
void addSigns(OpcodeTable &table, const std::string &type) {
  table.add("abs." + type, lanewise<clearSign<U>>());
  table.add("neg." + type,
            lanewise<[](U a) { return U(a ^ U(1) << (sizeof(U) * 8 - 1)); }>());
  // The sign of the first, the rest of the second.
  table.add("copysign." + type, lanewise<[](U a, U b) {
              const U sign = U(1) << (sizeof(U) * 8 - 1);
              return U((a & sign) | (b & ~sign));
            }>());
}

/// `.sat` clamps to [0, 1]; a NaN becomes +0.
float saturate(float value) {
  return value > 0 ? (value > 1 ? 1.0f : value) : 0.0f;
}

} // namespace

void addFloatOpcodes(OpcodeTable &table) {
  addArithmetic<float>(table, "f32");
  addArithmetic<double>(table, "f64");
  addSigns<float, uint32_t>(table, "f32");
  addSigns<double, uint64_t>(table, "f64");
  table.add("min.NaN.f32", lanewise<smallerOrNaN<float>>());
  table.add("max.NaN.f32", lanewise<largerOrNaN<float>>());
  using F = float;
  table.add("add.rn.sat.f32",
            lanewise<[](F a, F b) { return saturate(a + b); }>());
  table.add("sub.rn.sat.f32",
            lanewise<[](F a, F b) { return saturate(a - b); }>());
  table.add("mul.rn.sat.f32",
            lanewise<[](F a, F b) { return saturate(a * b); }>());
  table.add("fma.rn.sat.f32",
            lanewise<[](F a, F b, F c) { return saturate(fused(a, b, c)); }>());
}

} // namespace weft::emulator
