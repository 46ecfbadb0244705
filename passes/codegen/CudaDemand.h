//===- CudaDemand.h - what a nest reads and writes --------------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDADEMAND_H
#define WEFT_PASSES_CODEGEN_CUDADEMAND_H

#include "passes/codegen/TrialBuilder.h"

namespace weft {

/// The last loop of its kind, or -1.
int lastLoop(const Nest &nest, bool reduced);

/// Elements between two iterations of `loop`.
int64_t stepOf(const Nest &nest, const Trial::Access &access, int loop);

/// True if `access` can be read 16 bytes at a time along `loop`, from multiples
/// of 16 bytes on and whatever the op makes of them.
bool readsSixteen(const Nest &nest, const Trial::Access &access, int loop);

/// What one element of an elementwise nest asks for.
struct CudaDemand {
  CudaDemand(const Nest &nest, const Trial &trial);

  /// An operand that lacks a loop.
  struct Part {
    const Trial::Access *access;
    uint64_t lacks; // loops, one bit each

    int64_t bytes() const { return access->elementBytes; }
    bool lacksLoop(int loop) const { return lacks >> loop & 1; }
  };
  /// Those that go on along the lanes, and those that are one for all lanes.
  std::vector<Part> alongLanes, acrossLanes;
  /// Registers of one element of all operands along the lanes.
  int64_t alongWords = 0;
  /// Operands that are one number for all threads.
  int64_t numbers = 0;
  /// Bytes and registers of one element of the operands with all loops.
  int64_t fullBytes = 0, loadWords = 0, storeWords = 0;
  bool hasVectorIndex = false;
};

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDADEMAND_H
