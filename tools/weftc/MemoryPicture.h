//===- MemoryPicture.h - the memory plan as a picture -----------*- C++ -*-===//
///
/// \file
/// The data of a memory report, and its drawing: time to the right, addresses
/// upwards, one rectangle per buffer.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TOOLS_WEFTC_MEMORYPICTURE_H
#define WEFT_TOOLS_WEFTC_MEMORYPICTURE_H

#include "llvm/ADT/ArrayRef.h"

#include <cstdint>
#include <string>
#include <utility>
#include <vector>

namespace llvm {
class raw_ostream;
} // namespace llvm

namespace weft {

/// A buffer of the arena, live from step `first` to the end of step `last`.
struct BufferMemory {
  std::string name;
  /// "file:line" of the text that needs it; may be empty.
  std::string line;
  int64_t offset = 0;
  int64_t bytes = 0;
  int64_t first = 0;
  int64_t last = 0;
};

/// One entry of one profile. Sizes are bytes.
struct EntryMemory {
  std::string name;
  /// `cpu` or `cuda`.
  std::string target;
  std::vector<std::pair<std::string, int64_t>> profile;
  int64_t arenaBytes = 0;
  int64_t lowerBoundBytes = 0;
  int64_t workspaceBytes = 0;
  int64_t parameterBytes = 0;
  /// Optimizer state, buffers, counters and hypers.
  int64_t stateBytes = 0;
  /// One slot of the input ring.
  int64_t inputBytes = 0;
  int64_t steps = 0;
  std::vector<BufferMemory> buffers;
};

/// Draws all entries below each other as SVG, inside a page if `asPage`.
void drawMemory(llvm::raw_ostream &os, llvm::ArrayRef<EntryMemory> entries,
                bool asPage);

} // namespace weft

#endif // WEFT_TOOLS_WEFTC_MEMORYPICTURE_H
