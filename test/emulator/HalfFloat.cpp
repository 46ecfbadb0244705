//===- HalfFloat.cpp - f16 and bf16 arithmetic, single and in pairs -------===//

#include "test/emulator/FloatBits.h"
#include "test/emulator/Opcodes.h"

namespace weft::emulator {

namespace {

Half narrowTo(float value, Half *) { return narrowHalf(value); }
BFloat narrowTo(float value, BFloat *) { return narrowBFloat(value); }
template <class T>
T narrow(float value) {
  return narrowTo(value, static_cast<T *>(nullptr));
}

// f32 has more than twice the bits of either format: one operation in it and
// a second rounding give the bits of one rounding.
template <class T>
T addLane(T a, T b) {
  return narrow<T>(widen(a) + widen(b));
}
template <class T>
T subLane(T a, T b) {
  return narrow<T>(widen(a) - widen(b));
}
template <class T>
T mulLane(T a, T b) {
  return narrow<T>(widen(a) * widen(b));
}
template <class T>
T fmaLane(T a, T b, T c) {
  return narrow<T>(fusedForNarrow(widen(a), widen(b), widen(c)));
}

template <class T>
bool isNaN(T a) {
  return widen(a) != widen(a);
}

template <class T>
T minLane(T a, T b) {
  if (isNaN(a) || isNaN(b))
    return isNaN(a) ? (isNaN(b) ? T{0x7fff} : b) : a;
  const float x = widen(a), y = widen(b);
  if (x == y)
    return a.bits & 0x8000 ? a : b;
  return x < y ? a : b;
}
template <class T>
T maxLane(T a, T b) {
  if (isNaN(a) || isNaN(b))
    return isNaN(a) ? (isNaN(b) ? T{0x7fff} : b) : a;
  const float x = widen(a), y = widen(b);
  if (x == y)
    return a.bits & 0x8000 ? b : a;
  return x < y ? b : a;
}
template <class T>
T minNaNLane(T a, T b) {
  return isNaN(a) || isNaN(b) ? T{0x7fff} : minLane(a, b);
}
template <class T>
T maxNaNLane(T a, T b) {
  return isNaN(a) || isNaN(b) ? T{0x7fff} : maxLane(a, b);
}
template <class T>
T absLane(T a) {
  return {uint16_t(a.bits & 0x7fff)};
}
template <class T>
T negLane(T a) {
  return {uint16_t(a.bits ^ 0x8000)};
}

template <class T, auto F>
void addUnary(OpcodeTable &table, const std::string &name,
              const std::string &type) {
  using P = Pair<T>;
  table.add(name + type, lanewise<[](T a) { return F(a); }>());
  table.add(name + type + "x2",
            lanewise<[](P a) { return P{F(a.low), F(a.high)}; }>());
}

template <class T, auto F>
void addBinary(OpcodeTable &table, const std::string &name,
               const std::string &type) {
  using P = Pair<T>;
  table.add(name + type, lanewise<[](T a, T b) { return F(a, b); }>());
  table.add(name + type + "x2", lanewise<[](P a, P b) {
              return P{F(a.low, b.low), F(a.high, b.high)};
            }>());
}

template <class T>
void addType(OpcodeTable &table, const std::string &type) {
  using P = Pair<T>;
  addUnary<T, absLane<T>>(table, "abs.", type);
  addUnary<T, negLane<T>>(table, "neg.", type);
  addBinary<T, addLane<T>>(table, "add.rn.", type);
  addBinary<T, subLane<T>>(table, "sub.rn.", type);
  addBinary<T, mulLane<T>>(table, "mul.rn.", type);
  addBinary<T, minLane<T>>(table, "min.", type);
  addBinary<T, maxLane<T>>(table, "max.", type);
  addBinary<T, minNaNLane<T>>(table, "min.NaN.", type);
  addBinary<T, maxNaNLane<T>>(table, "max.NaN.", type);
  table.add("fma.rn." + type,
            lanewise<[](T a, T b, T c) { return fmaLane<T>(a, b, c); }>());
  table.add("fma.rn." + type + "x2", lanewise<[](P a, P b, P c) {
              return P{fmaLane<T>(a.low, b.low, c.low),
                       fmaLane<T>(a.high, b.high, c.high)};
            }>());
}

} // namespace

void addHalfOpcodes(OpcodeTable &table) {
  addType<Half>(table, "f16");
  addType<BFloat>(table, "bf16");
}

} // namespace weft::emulator
