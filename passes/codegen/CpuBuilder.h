//===- CpuBuilder.h - elements in vector registers --------------*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CPUBUILDER_H
#define WEFT_PASSES_CODEGEN_CPUBUILDER_H

#include "passes/codegen/NestBuilder.h"

namespace weft {

/// Memory of one kernel operand.
struct CpuBuffer {
  mlir::Value pointer;
  /// Nothing in the kernel writes it.
  bool isReadOnly = false;
};

/// Element values from loops of a planned nest and loads from memory.
class CpuBuilder : public NestBuilder {
public:
  using NestBuilder::NestBuilder;

  /// Buffers of loaded values and of outputs.
  llvm::DenseMap<mlir::Value, CpuBuffer> inputs, outputs;

  /// Stores `value` at row-major position `place` of output `tensor`.
  void store(mlir::Value value, mlir::Value tensor, const ElementIndex &place);

protected:
  mlir::Value loadForm(mlir::RankedTensorType type, mlir::Value tensor,
                       const ElementIndex &form) override;

private:
  mlir::Value address(mlir::Value pointer, mlir::Type memory,
                      mlir::Value position, int64_t offset = 0);
  mlir::Value loadScalar(const CpuBuffer &buffer, mlir::Type memory,
                         mlir::Value position, mlir::Value condition,
                         int64_t offset = 0);
  mlir::Value loadVector(const CpuBuffer &buffer, mlir::Type memory,
                         const Place &place);
  mlir::Value loadPairs(const CpuBuffer &buffer, mlir::Type memory,
                        const ElementIndex &form, int64_t elements);
};

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CPUBUILDER_H
