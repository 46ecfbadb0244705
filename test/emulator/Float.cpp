//===- Float.cpp - arithmetic on floats, single and in pairs --------------===//

#include "test/emulator/FloatMath.h"
#include "test/emulator/Opcodes.h"

namespace weft::emulator {

namespace {

//===----------------------------------------------------------------------===//
// Operations of one lane, in every format
//===----------------------------------------------------------------------===//

template <class T>
T add(T a, T b) {
  return roundTo<T>(widen(a) + widen(b));
}
template <class T>
T subtract(T a, T b) {
  return roundTo<T>(widen(a) - widen(b));
}
template <class T>
T multiply(T a, T b) {
  return roundTo<T>(widen(a) * widen(b));
}
template <class T>
T multiplyAdd(T a, T b, T c) {
  return fused(a, b, c);
}

template <class T>
T minimum(T a, T b) {
  return roundTo<T>(smaller(widen(a), widen(b)));
}
template <class T>
T maximum(T a, T b) {
  return roundTo<T>(larger(widen(a), widen(b)));
}

template <class T>
bool isNaN(T a) {
  return widen(a) != widen(a);
}
template <class T>
T minimumOrNaN(T a, T b) {
  return isNaN(a) || isNaN(b) ? roundTo<T>(NAN) : minimum(a, b);
}
template <class T>
T maximumOrNaN(T a, T b) {
  return isNaN(a) || isNaN(b) ? roundTo<T>(NAN) : maximum(a, b);
}

// Signs are bits: those of a NaN too.
template <class T>
constexpr T signOf = T(T(1) << (sizeof(T) * 8 - 1));
template <class T>
T clearSign(T a) {
  return T(a & ~signOf<T>);
}
template <class T>
T flipSign(T a) {
  return T(a ^ signOf<T>);
}

//===----------------------------------------------------------------------===//
// Opcodes
//===----------------------------------------------------------------------===//

template <auto F, class... T>
auto onPairs(Pair<T>... a) {
  return Pair{F(a.low...), F(a.high...)};
}

/// `F` on values of the types `T`, and on pairs of halves.
template <auto F, class... T>
void addLanes(OpcodeTable &table, const std::string &name) {
  table.add(name, lanewise<F>());
  if constexpr (((sizeof(T) == 2) && ...))
    table.add(name + "x2", lanewise<onPairs<F, T...>>());
}

/// What every format has; `Bits` is an integer of its width.
template <class T, class Bits>
void addFormat(OpcodeTable &table, const std::string &t) {
  addLanes<add<T>, T, T>(table, "add.rn." + t);
  addLanes<subtract<T>, T, T>(table, "sub.rn." + t);
  addLanes<multiply<T>, T, T>(table, "mul.rn." + t);
  addLanes<multiplyAdd<T>, T, T, T>(table, "fma.rn." + t);
  addLanes<minimum<T>, T, T>(table, "min." + t);
  addLanes<maximum<T>, T, T>(table, "max." + t);
  addLanes<clearSign<Bits>, Bits>(table, "abs." + t);
  addLanes<flipSign<Bits>, Bits>(table, "neg." + t);
}

template <class T>
void addOrNaN(OpcodeTable &table, const std::string &t) {
  addLanes<minimumOrNaN<T>, T, T>(table, "min.NaN." + t);
  addLanes<maximumOrNaN<T>, T, T>(table, "max.NaN." + t);
}

Opcode unrounded(Opcode opcode) {
  opcode.unrounded = true;
  return opcode;
}

/// What only f32 and f64 have.
template <class T, class Bits>
void addWide(OpcodeTable &table, const std::string &t) {
  // Without a rounding an assembler may contract them.
  table.add("add." + t, unrounded(lanewise<add<T>>()));
  table.add("sub." + t, unrounded(lanewise<subtract<T>>()));
  table.add("mul." + t, unrounded(lanewise<multiply<T>>()));
  table.add("div.rn." + t, lanewise<[](T a, T b) { return quiet(a / b); }>());
  table.add("rcp.rn." + t, lanewise<[](T a) { return quiet(T(1) / a); }>());
  table.add("sqrt.rn." + t,
            lanewise<[](T a) { return quiet(T(std::sqrt(a))); }>());
  // The sign of the first, the rest of the second.
  table.add("copysign." + t, lanewise<[](Bits a, Bits b) {
              return Bits((a & signOf<Bits>) | clearSign(b));
            }>());
}

void addSaturating(OpcodeTable &table) {
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

} // namespace

void addFloatOpcodes(OpcodeTable &table) {
  addFormat<float, uint32_t>(table, "f32");
  addFormat<double, uint64_t>(table, "f64");
  addFormat<Half, uint16_t>(table, "f16");
  addFormat<BFloat, uint16_t>(table, "bf16");
  addOrNaN<float>(table, "f32");
  addOrNaN<Half>(table, "f16");
  addOrNaN<BFloat>(table, "bf16");
  addWide<float, uint32_t>(table, "f32");
  addWide<double, uint64_t>(table, "f64");
  addSaturating(table);
}

} // namespace weft::emulator
