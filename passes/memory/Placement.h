//===- Placement.h - where every tensor of an entry lives -------*- C++ -*-===//
//
/// \file
/// From an ordered entry to slices: which results go straight into results and
/// globals, which buffers of the arena they get otherwise, and which copies
/// are left over. Nothing of the module is changed.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_MEMORY_PLACEMENT_H
#define WEFT_PASSES_MEMORY_PLACEMENT_H

#include "passes/memory/Regions.h"
#include "passes/memory/Steps.h"

namespace weft::memory {

/// A value and the bytes that hold it. `number` is the value's number in the
/// program.
struct Placed {
  int64_t number = 0;
  plan::SliceAttr slice;
};

/// What bytes hold before the step; `global` is null for constants and inputs.
struct PlannedInitial {
  Placed placed;
  mlir::FlatSymbolRefAttr global;
  mlir::Location loc;
};

/// A copy that no step does.
struct PlannedCopy {
  Placed from, to;
  mlir::Location loc;
};

/// A buffer of the arena, live in plan steps [first, last].
struct PlannedBuffer {
  int64_t first = 0, last = 0;
  int64_t bytes = 0;
  /// The step result it was made for.
  mlir::Value value;
  int64_t offset = 0;
};

/// The memory of one entry. Plan steps are the early copies, the steps of the
/// entry and the late copies, in this order.
struct Placement {
  llvm::DenseMap<mlir::Value, Placed> values;
  llvm::SmallVector<PlannedInitial> initial;
  llvm::SmallVector<PlannedCopy> early, late;
  /// What results and assigned globals hold at the end.
  llvm::SmallVector<Placed> results;
  llvm::SmallVector<std::pair<AssignOp, Placed>> assigned;
  llvm::SmallVector<PlannedBuffer> buffers;
  int64_t arenaBytes = 0, lowerBound = 0, inputBytes = 0, resultBytes = 0;
  /// Buffers that took over the bytes of an operand.
  int64_t inPlace = 0;
};

/// Places all of `entry`. With `reuse` off no two buffers share bytes.
mlir::FailureOr<Placement> placeEntry(EntryOp entry, const EntrySteps &steps,
                                      ConstantPool &constants, bool reuse);

} // namespace weft::memory

#endif // WEFT_PASSES_MEMORY_PLACEMENT_H
