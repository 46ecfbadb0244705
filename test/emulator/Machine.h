//===- Machine.h - decoded kernels and the state that runs them -----------===//
//
/// \file
/// A kernel is an array of instructions with a handler each. A warp has one
/// register file: every virtual register, constant and special register is a
/// row of 32 lanes in it, a predicate one word with a bit for each lane.
/// Instructions name rows by their byte offset, so that handlers see no
/// difference between registers and constants.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_MACHINE_H
#define WEFT_TEST_EMULATOR_MACHINE_H

#include "test/emulator/Emulator.h"
#include "test/emulator/SharedMemory.h"

#include <map>

namespace weft::emulator {

constexpr uint32_t warpSize = 32;
constexpr uint32_t allLanes = ~uint32_t(0);
/// Offset of an absent operand.
constexpr uint32_t noRow = ~uint32_t(0);
constexpr uint32_t maxVector = 8;

struct Warp;
struct Instruction;
using Handler = void (*)(Warp &, const Instruction &);

/// Size of a row; the enumerator of a register class.
enum class Width : uint8_t { None, Predicate, B16, B32, B64 };

/// Bytes of one lane; 0 for predicates.
constexpr uint32_t laneBytes(Width width) {
  return width <= Width::Predicate ? 0 : 1u << (uint32_t(width) - 1);
}

/// What the scheduler does after an instruction.
enum class Flow : uint8_t { Next, Branch, Exit, Barrier };

/// Where the address of an access comes from, besides a slot number >= 0.
constexpr int32_t unknownSlot = -1; ///< no parameter or array
constexpr int32_t manySlots = -2;   ///< one of several

constexpr std::array<uint32_t, maxVector> noRows() {
  std::array<uint32_t, maxVector> rows{};
  for (uint32_t &row : rows)
    row = noRow;
  return rows;
}

struct Instruction {
  Handler handler = nullptr;
  Flow flow = Flow::Next;
  bool guardNegated = false;
  bool readOnlyPath = false; ///< `ld.global.nc`
  uint8_t elements = 1;      ///< of a vector access or a packed move
  uint32_t guard = noRow;    ///< row of the predicate in front
  uint32_t target = 0;       ///< of a branch; the number of a barrier
  int32_t slot = unknownSlot;
  uint32_t line = 0;
  std::array<uint32_t, maxVector> dest = noRows(), source = noRows();
  int64_t offset = 0; ///< added to an address
};

/// Registers that the hardware fills.
enum class Special : uint8_t {
  ThreadX,
  ThreadY,
  ThreadZ,
  BlockX,
  BlockY,
  BlockZ,
  BlockSizeX,
  BlockSizeY,
  BlockSizeZ,
  GridSizeX,
  GridSizeY,
  GridSizeZ,
  Lane,
  WarpIndex,
  WarpSize,
  LaneMaskEq,
  LaneMaskLt,
  LaneMaskLe,
  LaneMaskGt,
  LaneMaskGe
};

/// A constant row and its value.
struct ConstantRow {
  uint32_t row = 0;
  Width width = Width::None;
  uint64_t value = 0;
};

struct SpecialRow {
  uint32_t row = 0;
  Special special{};
};

struct KernelCode {
  std::vector<Instruction> code;
  uint32_t registerBytes = 0; ///< cleared before every block
  uint32_t fileBytes = 0;     ///< with constants and special registers
  std::vector<ConstantRow> constants;
  std::vector<SpecialRow> specials;
  std::vector<uint32_t> parameterOffsets;
  uint32_t sharedGranule = 16; ///< width of the narrowest shared access
};

/// An array in `.global` or `.const` memory; read-only for kernels.
struct Variable {
  std::string name;
  std::vector<std::byte> storage; ///< larger than `bytes` for alignment
  uint64_t bytes = 0;
  uint64_t alignment = 1;
  uint64_t address() const;
};

struct Program {
  std::vector<Kernel> kernels;
  std::vector<KernelCode> codes; ///< one for each kernel
  std::vector<std::unique_ptr<Variable>> variables;
};

//===----------------------------------------------------------------------===//
// State
//===----------------------------------------------------------------------===//

/// A range of addresses with what may be done there.
struct Window {
  uint64_t begin = 0, end = 0;
  Access access = Access::ReadWrite;
  uint32_t alignment = 16;
  bool present = false;
  bool written = false; ///< the launch may write some of it
};

/// What all blocks of a launch share.
struct LaunchState {
  const Launch *launch = nullptr;
  const Kernel *kernel = nullptr;
  const KernelCode *code = nullptr;
  /// One for each parameter, then one for each variable.
  std::vector<Window> slots;
  std::vector<Window> others;
};

/// Lanes that stand at the same instruction.
struct Group {
  uint32_t pc = 0, mask = 0;
};

struct BlockState;

struct Warp {
  std::byte *file = nullptr;
  BlockState *block = nullptr;
  uint32_t mask = 0; ///< lanes that execute the current instruction
  uint32_t live = 0; ///< lanes that have not left
  uint32_t index = 0;
  uint32_t barrier = noRow; ///< number of the barrier it waits at
  uint32_t barrierLine = 0;
  uint32_t syncStamp = 0; ///< of the last warp barrier
  uint64_t executed = 0;
  std::vector<Group> groups; ///< ascending by pc, masks disjoint

  template <class T>
  T *row(uint32_t offset) {
    return reinterpret_cast<T *>(file + offset);
  }
  uint32_t &predicate(uint32_t offset) { return *row<uint32_t>(offset); }

  /// Stops the launch: `lane` did what `message` says.
  void fail(TrapKind kind, uint32_t lane, uint64_t address,
            std::string message);
};

/// One block at a time; reused for all blocks that a host thread runs.
struct BlockState {
  const LaunchState *launch = nullptr;
  std::array<uint32_t, 3> index{};
  std::vector<Warp> warps;
  std::vector<std::byte> files; ///< register files of all warps
  SharedMemory shared;
  Counters counters;
  const Instruction *current = nullptr;
  std::optional<Trap> trap;

  /// Makes room for the warps of a block and fills the constant rows.
  void prepare(const LaunchState &state);
  /// Runs block number `number`; false after a trap.
  bool run(uint64_t number);

private:
  void start(uint64_t number);
  bool releaseBarrier();
};

/// Runs a warp until it leaves, waits at a barrier or traps.
void runWarp(Warp &warp);

/// Index of a thread in its block from its place in the block.
std::array<uint32_t, 3> threadIndex(const std::array<uint32_t, 3> &block,
                                    uint64_t linear);

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_MACHINE_H
