//===- CpuBuilder.h - elements in vector registers ---------------*- C++
//-*-===//

#ifndef WEFT_PASSES_CODEGEN_CPUBUILDER_H
#define WEFT_PASSES_CODEGEN_CPUBUILDER_H

#include "passes/codegen/KernelPlan.h"
#include "llvm/ADT/DenseMap.h"

namespace weft {

/// Memory of one kernel operand.
struct CpuBuffer {
  mlir::Value pointer;
  /// Nothing in the kernel writes it.
  bool isReadOnly = false;
};

/// Element values from loops of a planned nest and loads from memory.
class CpuBuilder : public ElementBuilder {
public:
  CpuBuilder(mlir::OpBuilder &builder, mlir::Location location,
             const KernelOps &kernel, const Nest &nest);

  /// Buffers of loaded values and of outputs.
  llvm::DenseMap<mlir::Value, CpuBuffer> inputs, outputs;
  /// Finished values of reductions at the present row.
  llvm::DenseMap<mlir::Operation *, mlir::Value> reduced;

  /// Stores `value` at row-major position `place` of output `tensor`.
  void store(mlir::Value value, mlir::Value tensor, const ElementIndex &place);
  /// Says that the loop `loop` of the nest now runs in the current scope with
  /// first lane `iv`.
  void setLoop(unsigned loop, mlir::Value iv);

  /// A scope for values that only hold until `popScope`, in the same block.
  void pushScope();
  void popScope();

  using ElementBuilder::enterLoop;
  using ElementBuilder::leaveLoop;

protected:
  mlir::Value load(mlir::Value tensor,
                   llvm::ArrayRef<ElementIndex> index) override;
  bool isLeaf(mlir::Value tensor) const override;
  void requestSplit(unsigned, int64_t) override {}
  mlir::Value buildForm(const ElementIndex &index, unsigned width) override;
  bool isLaneDigit(unsigned digit) const override;
  unsigned depthOf(unsigned digit) const override {
    return loopDepths[loopOf[digit]];
  }

private:
  /// Where an access goes: position of lane 0 and the distance of lanes, or a
  /// position per lane.
  struct Place {
    mlir::Value base;
    int64_t step = 0;
    mlir::Value each;
  };
  Place placeOf(const ElementIndex &form);
  mlir::Value scalarForm(const ElementIndex &index, unsigned width);
  int64_t laneStep(const ElementIndex &index) const;
  mlir::Value address(mlir::Value pointer, mlir::Type memory,
                      mlir::Value position, int64_t offset = 0);
  mlir::Value loadScalar(const CpuBuffer &buffer, mlir::Type memory,
                         mlir::Value position, mlir::Value condition,
                         int64_t offset = 0);
  mlir::Value loadVector(const CpuBuffer &buffer, mlir::Type memory,
                         const Place &place);
  mlir::Value loadPairs(const CpuBuffer &buffer, mlir::Type memory,
                        const ElementIndex &form, int64_t elements);
  mlir::Value lane(mlir::Value vector, int64_t at);
  mlir::Value fromMemory(mlir::Value value, mlir::Type element);
  mlir::Value toMemory(mlir::Value value, mlir::Type element);

  const KernelOps &kernel;
  const Nest &nest;
  std::vector<unsigned> loopOf, loopDepths;
  std::vector<mlir::Value> loopValues;
  llvm::SmallVector<unsigned> outerScopes;
};

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CPUBUILDER_H
