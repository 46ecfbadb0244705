//===- NestBuilder.h - elements in registers of a planned nest --*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_NESTBUILDER_H
#define WEFT_PASSES_CODEGEN_NESTBUILDER_H

#include "passes/codegen/KernelPlan.h"
#include "llvm/ADT/DenseMap.h"

#include <limits>

namespace weft {

/// The type of an element in memory: bool takes a byte, bf16 is moved as bits.
mlir::Type memoryType(mlir::OpBuilder &builder, mlir::Type element);

/// A vector of `lanes` elements.
mlir::Type withLanes(mlir::Type element, int64_t lanes);

/// Bytes of one element of memory type `memory`, at least 1.
int64_t memoryBytes(mlir::Type memory);

/// Element values from the loops of a planned nest. How memory is reached is
/// left to the target.
class NestBuilder : public ElementBuilder {
public:
  NestBuilder(mlir::OpBuilder &builder, mlir::Location location,
              const KernelOps &kernel, const Nest &nest);

  /// Finished values of reductions at the present row.
  llvm::DenseMap<mlir::Operation *, mlir::Value> reduced;

  /// Lanes of the lane loop where the loop around it gives the others, so that
  /// lanes go on from one of its iterations to the next; 0: all lanes are the
  /// lane loop's.
  int64_t innerLanes = 0;

  /// Says that the loop `loop` of the nest now runs in the current scope with
  /// first lane `iv`.
  void setLoop(unsigned loop, mlir::Value iv);

  /// A scope for values that only hold until `popScope`, in the same block.
  void pushScope();
  void popScope();

  using ElementBuilder::enterLoop;
  using ElementBuilder::leaveLoop;

protected:
  bool isLeaf(mlir::Value tensor) const override;
  void requestSplit(unsigned, int64_t) override {}
  mlir::Value load(mlir::Value tensor,
                   llvm::ArrayRef<ElementIndex> index) override;
  /// What is in memory at the row-major position `form` of a tensor that the
  /// kernel reads.
  virtual mlir::Value loadForm(mlir::RankedTensorType type, mlir::Value tensor,
                               const ElementIndex &form) = 0;
  mlir::Value buildForm(const ElementIndex &index, unsigned width) override;
  bool isLaneDigit(unsigned digit) const override;
  unsigned depthOf(unsigned digit) const override {
    return loopDepths[loopOf[digit]];
  }

  /// Where an access goes: position of lane 0 and the distance of lanes, or a
  /// position per lane.
  struct Place {
    mlir::Value base;
    int64_t step = 0;
    mlir::Value each;
  };
  Place placeOf(const ElementIndex &form);
  /// The form at lane 0.
  virtual mlir::Value scalarForm(const ElementIndex &index, unsigned width);
  /// The distance of neighbouring lanes, `unevenLanes` where it is not the same
  /// for all.
  int64_t laneStep(const ElementIndex &index) const;
  static constexpr int64_t unevenLanes = std::numeric_limits<int64_t>::min();
  int64_t laneOffset(const ElementIndex &index, int64_t lane) const;
  mlir::Value lane(mlir::Value vector, int64_t at);
  /// What was read, as registers hold it, and the other way round.
  mlir::Value fromMemory(mlir::Value value, mlir::Type element);
  mlir::Value toMemory(mlir::Value value, mlir::Type element);

  const KernelOps &kernel;
  const Nest &nest;
  std::vector<unsigned> loopOf, loopDepths;
  std::vector<mlir::Value> loopValues;
  llvm::SmallVector<unsigned> outerScopes;
};

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_NESTBUILDER_H
