//===- Emulator.h - executes PTX text on the host -------------------------===//
//
/// \file
/// A PTX text is parsed once (`Module::parse`) and its kernels are executed
/// with the bits that the text states (`Module::run`). Device addresses are
/// host addresses. Whatever a real device would leave undefined is a `Trap`;
/// whatever the emulator does not know is a parse error.
///
/// Knows neither MLIR nor CUDA; needs the standard library alone.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_EMULATOR_H
#define WEFT_TEST_EMULATOR_EMULATOR_H

#include "test/emulator/Counters.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft::emulator {

struct Program;

//===----------------------------------------------------------------------===//
// Kernels of a text
//===----------------------------------------------------------------------===//

/// What a kernel may do with a range of bytes.
enum class Access : uint8_t { Read = 1, Write = 2, ReadWrite = 3 };

/// One line `// weft.operand KERNEL INDEX ACCESS BYTES align N`.
struct Operand {
  uint32_t index = 0; ///< the parameter that holds the address
  Access access = Access::Read;
  uint64_t bytes = 0;
  uint32_t alignment = 1; ///< largest access alignment the kernel relies on
};

/// What is known of a kernel before it is launched.
struct Kernel {
  std::string name;
  std::vector<uint32_t> parameterBytes; ///< size of each parameter
  uint64_t sharedBytes = 0;             ///< static shared memory of a block
  std::vector<Operand> operands;        ///< in the order of their lines
  uint64_t blocks = 0; ///< of `weft.grid`; 0 where the text has no such line
  /// `.maxntid` and `.reqntid`; zeros where the text has none.
  std::array<uint32_t, 3> maxThreads{}, requiredThreads{};
  uint32_t registerCount = 0; ///< virtual registers of the text
  uint32_t line = 0;          ///< of `.entry`
};

//===----------------------------------------------------------------------===//
// Launches
//===----------------------------------------------------------------------===//

/// Bytes that may be touched besides those of the operand lines.
struct Range {
  const void *begin = nullptr;
  uint64_t bytes = 0;
  Access access = Access::ReadWrite;
};

/// The order in which the blocks of a grid run; results must not depend on it.
enum class BlockOrder : uint8_t { Ascending, Descending, Shuffled };

struct Launch {
  std::string_view kernel;
  std::array<uint32_t, 3> grid{1, 1, 1}, block{1, 1, 1};
  /// `parameters[i]` points to the bytes of parameter i, as in a driver's
  /// launch: to a `uint64_t` with an address for an operand.
  std::span<const std::byte *const> parameters;
  /// A pointer made from the parameter of an operand line must stay inside of
  /// that operand; every other pointer must stay inside of one of these.
  std::span<const Range> ranges;
  BlockOrder order = BlockOrder::Ascending;
  uint64_t seed = 0; ///< of a shuffled order
  /// Host threads that run blocks. Results, counters and the trap that is
  /// reported do not depend on it.
  uint32_t threads = 1;
  /// Instructions a warp may execute before it counts as an endless loop.
  uint64_t warpBudget = uint64_t(1) << 32;
};

/// Every reason to stop a launch.
enum class TrapKind : uint8_t {
#define WEFT_TRAP(Name, Text) Name,
#include "test/emulator/Traps.def"
};

/// The fixed text of a kind: "out of range".
const char *trapText(TrapKind kind);

struct Trap {
  TrapKind kind{};
  std::string message; ///< what was found and what was expected
  std::string kernel;
  uint32_t line = 0; ///< of the PTX text; 0 before the first instruction
  std::array<uint32_t, 3> block{}, thread{};
  uint64_t address = 0; ///< of an access; offset for shared memory

  /// One line with all of it.
  std::string describe() const;
};

//===----------------------------------------------------------------------===//
// Module
//===----------------------------------------------------------------------===//

struct Parsed;

struct ParseOptions {
  /// Accepts `mul/add/sub/fma` without a rounding, which an assembler may
  /// contract; they are executed one by one as `.rn`.
  bool allowUnrounded = false;
};

class Module {
public:
  /// Reads and checks a whole text. An unknown directive, instruction,
  /// modifier or special register is an error with its line.
  static Parsed parse(std::string_view ptx, const ParseOptions &options = {});

  Module(const Module &) = delete;
  ~Module();

  /// The kernel called `name` (its PTX symbol); null where there is none.
  const Kernel *find(std::string_view name) const;

  /// All kernels in the order of the text.
  std::span<const Kernel> kernels() const;

  /// Runs every block of a grid and adds to `counters` where it is not null.
  /// Stops at the first trap in the order of blocks; what was stored before
  /// stays stored. May be called from several threads at once.
  std::optional<Trap> run(const Launch &launch, Counters *counters) const;

private:
  explicit Module(std::unique_ptr<Program> program);
  std::unique_ptr<Program> program;
};

/// A module, or the first error of the text.
struct Parsed {
  std::unique_ptr<Module> module;
  uint32_t line = 0;   ///< of the error
  std::string message; ///< empty where there is a module

  explicit operator bool() const { return module != nullptr; }
};

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_EMULATOR_H
