//===- ProgramCheckerImpl.h - the proof of one program ----------*- C++ -*-===//
///
/// \file
/// Internal to the checker: what is known while the steps of a program are
/// followed.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CHECK_PROGRAMCHECKERIMPL_H
#define WEFT_PASSES_CHECK_PROGRAMCHECKERIMPL_H

#include "passes/check/ByteMap.h"
#include "passes/check/ProgramChecker.h"

#include "ir/Ops.h"

namespace weft::check {

/// Every slice is aligned and none shares a byte with another.
mlir::LogicalResult checkDisjoint(
    llvm::SmallVectorImpl<std::pair<plan::SliceAttr, mlir::Operation *>>
        &slices);

class ProgramChecker {
public:
  ProgramChecker(plan::ProgramOp program, const ModuleMemory &memory);

  mlir::LogicalResult run(int64_t &reads);

private:
  mlir::LogicalResult checkDeclarations();
  mlir::LogicalResult checkInitial();
  mlir::LogicalResult checkBuffers();
  mlir::LogicalResult checkBody(mlir::Block &block);
  mlir::LogicalResult checkStep(plan::StepOp step);
  mlir::LogicalResult checkLoop(plan::LoopOp loop);
  mlir::LogicalResult checkPlace(plan::StepOp step, const plan::Access &access);
  mlir::LogicalResult checkAliasing(plan::StepOp step,
                                    llvm::ArrayRef<plan::Access> accesses);
  mlir::LogicalResult checkRead(mlir::Operation *op, plan::SliceAttr slice,
                                int64_t value, int64_t stream, Moment moment);
  mlir::LogicalResult checkWrite(plan::StepOp step, const plan::Access &access,
                                 Moment moment);
  mlir::LogicalResult define(mlir::Operation *op, int64_t value, int64_t bytes);
  void placeInitial(plan::SliceAttr slice);
  mlir::LogicalResult checkEnd();

  ByteMap &getMap(plan::SliceAttr slice) {
    return maps[int(slice.getRegion())];
  }

  plan::ProgramOp program;
  const ModuleMemory &memory;
  llvm::SmallVector<ByteMap> maps;
  StreamOrder order;
  /// What slices hold before the step.
  llvm::DenseMap<plan::SliceAttr, int64_t> initial;
  /// Per value: the step that makes it and its size in bytes.
  struct Definition {
    mlir::Operation *op;
    int64_t bytes;
  };
  llvm::DenseMap<int64_t, Definition> values;
  llvm::SmallVector<plan::BufferOp> buffers;
  /// The same as plain numbers, sorted by offset.
  struct Extent {
    int64_t offset, end, first, last;
  };
  std::vector<Extent> extents;
  /// Position of the step of the program (a loop counts as one).
  int64_t position = 0;
  int64_t proved = 0;
};

} // namespace weft::check

#endif // WEFT_PASSES_CHECK_PROGRAMCHECKERIMPL_H
