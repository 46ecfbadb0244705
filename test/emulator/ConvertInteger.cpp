//===- ConvertInteger.cpp - cvt between integers --------------------------===//
//
/// \file
/// Registers may be wider than the types of a `cvt`, so there is one row for
/// each pair of types and registers: "cvt.u32.u8:32:16".
//
//===----------------------------------------------------------------------===//

#include "test/emulator/Opcodes.h"

namespace weft::emulator {

namespace {

template <class T>
std::string typeName() {
  return (std::is_signed_v<T> ? "s" : "u") + std::to_string(sizeof(T) * 8);
}

/// The low bits of a register as a `T`, as a `Dest`, extended to a register.
template <class Dest, class DestRegister, class T, class Register>
void addPair(OpcodeTable &table) {
  if constexpr (sizeof(DestRegister) >= sizeof(Dest) &&
                sizeof(Register) >= sizeof(T))
    table.add("cvt." + typeName<Dest>() + "." + typeName<T>() + ":" +
                  std::to_string(sizeof(DestRegister) * 8) + ":" +
                  std::to_string(sizeof(Register) * 8),
              lanewise<[](Register a) { return DestRegister(Dest(T(a))); }>());
}

template <class Dest, class DestRegister, class T>
void addSources(OpcodeTable &table) {
  addPair<Dest, DestRegister, T, uint16_t>(table);
  addPair<Dest, DestRegister, T, uint32_t>(table);
  addPair<Dest, DestRegister, T, uint64_t>(table);
}

template <class Dest, class T>
void addRegisters(OpcodeTable &table) {
  addSources<Dest, uint16_t, T>(table);
  addSources<Dest, uint32_t, T>(table);
  addSources<Dest, uint64_t, T>(table);
}

template <class Dest>
void addDest(OpcodeTable &table) {
  addRegisters<Dest, uint8_t>(table);
  addRegisters<Dest, int8_t>(table);
  addRegisters<Dest, uint16_t>(table);
  addRegisters<Dest, int16_t>(table);
  addRegisters<Dest, uint32_t>(table);
  addRegisters<Dest, int32_t>(table);
  addRegisters<Dest, uint64_t>(table);
  addRegisters<Dest, int64_t>(table);
}

} // namespace

void addIntegerConversions(OpcodeTable &table) {
  addDest<uint8_t>(table);
  addDest<int8_t>(table);
  addDest<uint16_t>(table);
  addDest<int16_t>(table);
  addDest<uint32_t>(table);
  addDest<int32_t>(table);
  addDest<uint64_t>(table);
  addDest<int64_t>(table);
}

} // namespace weft::emulator
