//===- Opcodes.h - the instructions that the emulator knows ---------------===//
//
/// \file
/// A table from the whole text of an opcode with its modifiers
/// ("add.rn.f32") to a handler. What is not in the table is an error, so that
/// no modifier can be overlooked. Loads, stores, moves of several registers
/// and control have their own readers in Assembler.cpp.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_OPCODES_H
#define WEFT_TEST_EMULATOR_OPCODES_H

#include "test/emulator/Machine.h"

#include <cstring>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace weft::emulator {

struct Opcode {
  Handler handler = nullptr;
  Flow flow = Flow::Next;
  std::array<Width, 2> dest{};   ///< the second may be left out of the text
  std::array<Width, 4> source{}; ///< None behind the last
  uint8_t optionalDest = 0;      ///< how many of `dest` may be left out
  bool unrounded = false;        ///< only with ParseOptions::allowUnrounded
};

class OpcodeTable {
public:
  void add(const std::string &name, const Opcode &opcode) {
    rows.emplace(name, opcode);
  }
  /// Null for an unknown opcode.
  const Opcode *find(const std::string &name) const {
    auto row = rows.find(name);
    return row == rows.end() ? nullptr : &row->second;
  }

private:
  std::unordered_map<std::string, Opcode> rows;
};

void addIntegerOpcodes(OpcodeTable &table);
void addBitOpcodes(OpcodeTable &table);
void addFloatOpcodes(OpcodeTable &table);
void addCompareOpcodes(OpcodeTable &table);
void addIntegerConversions(OpcodeTable &table);
void addFloatConversions(OpcodeTable &table);
void addMoveOpcodes(OpcodeTable &table);
void addWarpOpcodes(OpcodeTable &table);

/// All of them.
const OpcodeTable &opcodeTable();

//===----------------------------------------------------------------------===//
// Handlers from functions of one lane
//===----------------------------------------------------------------------===//

template <class T>
constexpr Width widthOf() {
  if constexpr (std::is_same_v<T, bool>)
    return Width::Predicate;
  else if constexpr (sizeof(T) == 2)
    return Width::B16;
  else if constexpr (sizeof(T) == 4)
    return Width::B32;
  else {
    static_assert(sizeof(T) == 8, "registers have 16, 32 or 64 bits");
    return Width::B64;
  }
}

/// The lanes of a source operand.
template <class T>
struct Source {
  const T *lanes;
  Source(Warp &warp, uint32_t row) : lanes(warp.row<T>(row)) {}
  T operator[](uint32_t lane) const { return lanes[lane]; }
};
template <>
struct Source<bool> {
  uint32_t bits;
  Source(Warp &warp, uint32_t row) : bits(warp.predicate(row)) {}
  bool operator[](uint32_t lane) const { return bits >> lane & 1; }
};

/// Writes the active lanes of a row.
template <class T>
void writeLanes(Warp &warp, uint32_t row, const T (&values)[warpSize]) {
  T *dest = warp.row<T>(row);
  if (warp.mask == allLanes) {
    std::memcpy(dest, values, sizeof(values));
    return;
  }
  for (uint32_t lane = 0; lane < warpSize; ++lane)
    if (warp.mask >> lane & 1)
      dest[lane] = values[lane];
}

inline void writePredicate(Warp &warp, uint32_t row, uint32_t bits) {
  uint32_t &dest = warp.predicate(row);
  dest = (dest & ~warp.mask) | (bits & warp.mask);
}

template <class F>
struct LaneFunction;
template <class R, class... A>
struct LaneFunction<R (*)(A...)> {
  using Result = R;
  using Sources = std::tuple<Source<A>...>;
  using Indices = std::index_sequence_for<A...>;
  static constexpr std::array<Width, 4> widths{widthOf<A>()...};
};

template <auto F, class Types, size_t... I>
void mapLanes(Warp &warp, const Instruction &instruction,
              std::index_sequence<I...>) {
  using Result = typename Types::Result;
  const typename Types::Sources sources(
      std::tuple_element_t<I, typename Types::Sources>(
          warp, instruction.source[I])...);
  if constexpr (std::is_same_v<Result, bool>) {
    uint32_t bits = 0;
    for (uint32_t lane = 0; lane < warpSize; ++lane)
      bits |= uint32_t(F(std::get<I>(sources)[lane]...)) << lane;
    writePredicate(warp, instruction.dest[0], bits);
  } else {
    // Every lane is computed, also inactive ones: it has no side effect.
    Result values[warpSize];
    for (uint32_t lane = 0; lane < warpSize; ++lane)
      values[lane] = F(std::get<I>(sources)[lane]...);
    writeLanes(warp, instruction.dest[0], values);
  }
}

template <auto F>
void laneHandler(Warp &warp, const Instruction &instruction) {
  using Types = LaneFunction<decltype(+F)>;
  mapLanes<F, Types>(warp, instruction, typename Types::Indices());
}

/// The opcode that applies `F`, a function of values of one lane, to all
/// lanes. `bool` stands for predicates.
template <auto F>
constexpr Opcode lanewise() {
  using Types = LaneFunction<decltype(+F)>;
  Opcode opcode;
  opcode.handler = laneHandler<F>;
  opcode.dest[0] = widthOf<typename Types::Result>();
  opcode.source = Types::widths;
  return opcode;
}

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_OPCODES_H
