//===- Memory.h - handlers of loads, stores and packed moves --------------===//

#ifndef WEFT_TEST_EMULATOR_MEMORY_H
#define WEFT_TEST_EMULATOR_MEMORY_H

#include "test/emulator/Machine.h"

namespace weft::emulator {

enum class Space : uint8_t { Global, Constant, Shared, Parameter };

/// One load or store; the number of elements is in the instruction.
struct AccessShape {
  Space space = Space::Global;
  bool store = false;
  uint32_t bytes = 4; ///< of an element in memory: 1, 2, 4, 8
  bool isSigned = false;
  Width registers = Width::B32; ///< at least as wide as `bytes`
  Width address = Width::B64;   ///< 32 bits for shared memory alone
};

/// The handler of an access; null for a shape that PTX does not have.
Handler accessHandler(const AccessShape &shape);

/// `mov {a, b}, c` and `mov c, {a, b}`: `whole` has as many bits as all
/// elements of `part` together.
Handler packHandler(Width whole, Width part);
Handler unpackHandler(Width whole, Width part);

} // namespace weft::emulator

#endif // WEFT_TEST_EMULATOR_MEMORY_H
