//===- Steps.h - the steps of an entry and what they touch ------*- C++ -*-===//
//
/// \file
/// What `order` and `assign-memory` ask about the block of an entry: which ops
/// become steps, which bytes a tensor shows, who may write over whom.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_MEMORY_STEPS_H
#define WEFT_PASSES_MEMORY_STEPS_H

#include "ir/Ops.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/MapVector.h"

namespace weft::memory {

/// True for what becomes a step of the plan: clusters and library ops.
bool isStep(mlir::Operation *op);

/// The value whose bytes `value` shows, behind any number of views.
mlir::Value getStorage(mlir::Value value);

/// Bytes of a tensor in memory.
int64_t getBytes(mlir::Value value);

/// True if element i of result `result` of `step` may be written where
/// element i of `storage` is read: every operand of `step` that shows
/// `storage` is an `in_place` pair with `result`.
bool mayReplace(mlir::Operation *step, mlir::Value storage, unsigned result);

/// The steps of one entry, by position.
class EntrySteps {
public:
  /// Fails with an error at the first op that cannot stand in a plan.
  static mlir::FailureOr<EntrySteps> create(EntryOp entry);

  llvm::ArrayRef<mlir::Operation *> getSteps() const { return steps; }

  /// Position of a step.
  int64_t getPosition(mlir::Operation *step) const {
    return positions.lookup(step);
  }

  /// Positions of the steps that read `storage` or one of its views,
  /// ascending, without repeats.
  llvm::ArrayRef<int64_t> getReaders(mlir::Value storage) const;

  /// Positions of the steps that read `global` as it was before the step.
  llvm::ArrayRef<int64_t> getReaders(mlir::StringAttr global) const;

  /// Assigns in program order, and the return.
  llvm::ArrayRef<AssignOp> getAssigns() const { return assigns; }
  ReturnOp getReturn() const { return terminator; }

  /// The step result that `assign` may write straight into its global, if
  /// steps run in an order where all other readers of the global come first:
  /// null where the assigned bytes are no result of a step, or its step reads
  /// the global in another way than element by element.
  mlir::OpResult getDirectSource(AssignOp assign, bool inPlace) const;

private:
  llvm::SmallVector<mlir::Operation *> steps;
  llvm::DenseMap<mlir::Operation *, int64_t> positions;
  llvm::DenseMap<mlir::Value, llvm::SmallVector<int64_t>> readers;
  llvm::DenseMap<mlir::StringAttr, llvm::SmallVector<int64_t>> globalReaders;
  llvm::SmallVector<AssignOp> assigns;
  ReturnOp terminator;
};

} // namespace weft::memory

#endif // WEFT_PASSES_MEMORY_STEPS_H
