//===- CudaTeam.h - threads that fold together ------------------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDATEAM_H
#define WEFT_PASSES_CODEGEN_CUDATEAM_H

#include "passes/codegen/CudaBuilder.h"
#include "passes/codegen/CudaPlan.h"

namespace weft {

/// Static shared memory of one kernel, handed out from the front.
struct SharedMemory {
  /// Generic pointer type `ptr<3>` to byte 0.
  mlir::Value base;
  int64_t used = 0, most = 0;
};

/// Folds the accumulators of a team: lanes of a warp by exchange, warps through
/// shared memory; always in the same order, and every thread gets the result.
class CudaTeam {
public:
  CudaTeam(CudaBuilder &elements, const CudaNest &nest, int64_t block,
           mlir::Value thread, SharedMemory &shared)
      : elements(elements), b(elements.builder), location(elements.location),
        nest(nest), block(block), thread(thread), shared(shared) {}

  using Values = llvm::SmallVector<mlir::Value>;
  /// One accumulator of `op` per thread; scalars for rows, vectors of the lanes
  /// for columns.
  Values fold(ReductionOp op, Values accumulator);

private:
  Values exchange(ReductionOp op, Values mine, int64_t distance);
  Values acrossWarps(ReductionOp op, Values mine);
  using ReadAll = llvm::function_ref<Values(mlir::Value place)>;
  Values foldRow(ReductionOp op, ReadAll readAll, int64_t warps);
  Values foldColumn(ReductionOp op, ReadAll readAll, int64_t warps);
  /// Where a thread writes its value, if `writes` holds (null: always).
  struct Slot {
    mlir::Value writes, place;
  };
  Slot slotOfThread();
  Values allocate(llvm::ArrayRef<mlir::Type> types, int64_t slots);
  void write(mlir::ValueRange values, mlir::ValueRange areas,
             llvm::ArrayRef<mlir::Type> types, Slot slot);
  mlir::Value fromLane(mlir::Value value, int64_t distance);
  mlir::Value fromLaneScalar(mlir::Value value, int64_t distance);
  mlir::Value word(int64_t value);
  mlir::Value address(mlir::Value area, mlir::Type type, mlir::Value at);
  mlir::Value read(mlir::Value area, mlir::Type type, mlir::Value at,
                   mlir::Type wanted);

  CudaBuilder &elements;
  mlir::OpBuilder &b;
  mlir::Location location;
  const CudaNest &nest;
  int64_t block;
  mlir::Value thread;
  SharedMemory &shared;
};

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDATEAM_H
