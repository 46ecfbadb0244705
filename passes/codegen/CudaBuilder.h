//===- CudaBuilder.h - elements in the registers of a thread -----*- C++
//-*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDABUILDER_H
#define WEFT_PASSES_CODEGEN_CUDABUILDER_H

#include "passes/codegen/NestBuilder.h"

namespace weft {

/// Memory of one kernel operand.
struct CudaBuffer {
  mlir::Value pointer;
  /// Its number among the operands.
  unsigned operand = 0;
  /// Nothing in the kernel writes it.
  bool isReadOnly = false;
};

/// Marks an `scf.if` that holds a load alone.
inline constexpr llvm::StringLiteral guardedLoadName = "weft.guarded_load";

/// Element values of one thread. Loop values are i32 where every position fits,
/// else i64. What is read under a condition stands in an `scf.if` of its own,
/// so that nothing is read in vain.
class CudaBuilder : public NestBuilder {
public:
  CudaBuilder(mlir::OpBuilder &builder, mlir::Location location,
              const KernelOps &kernel, const Nest &nest, mlir::Type word);

  /// Buffers of loaded values and of outputs.
  llvm::DenseMap<mlir::Value, CudaBuffer> inputs, outputs;
  /// For each operand the widest alignment an access relies on, in bytes.
  llvm::MutableArrayRef<int64_t> alignments;

  /// Remembers to store `value` at row-major position `place` of `tensor` where
  /// `condition` holds (null: always).
  void store(mlir::Value value, mlir::Value tensor, const ElementIndex &place,
             mlir::Value condition);
  /// Writes what `store` has gathered.
  void flushStores();

  /// A scope for elements that exist where `condition` holds; null: always.
  /// `known` holds what was built in this scope before and is kept up to date.
  using Known = std::map<Scope::Key, mlir::Value>;
  void pushElements(mlir::Value condition, Known &known);
  void popElements(Known &known);

protected:
  mlir::Value load(mlir::Value tensor,
                   llvm::ArrayRef<ElementIndex> index) override;
  mlir::Value scalarForm(const ElementIndex &index, unsigned width) override;

private:
  struct Access {
    CudaBuffer buffer;
    mlir::Type memory;
    Place place;
    /// Elements that one access may move.
    int64_t width = 1;
  };
  struct Store {
    mlir::Value value, pointer, condition;
    unsigned alignment;
  };
  Access accessOf(const CudaBuffer &buffer, mlir::Type memory,
                  const ElementIndex &form);
  mlir::Value address(const Access &access, mlir::Value at, int64_t offset);
  mlir::Value loadPart(const Access &access, mlir::Value at, int64_t offset,
                       int64_t count, mlir::Value condition);
  mlir::Value loadLanes(const Access &access);
  mlir::Value loadPairs(const CudaBuffer &buffer, mlir::Type memory,
                        const ElementIndex &form, int64_t elements);
  mlir::Value join(llvm::ArrayRef<mlir::Value> parts, mlir::Type element);
  mlir::Value part(mlir::Value value, int64_t from, int64_t count);
  int64_t alignedElements(const ElementIndex &form, int64_t elementBytes) const;

  mlir::Type word;
  std::vector<Store> stores;
  struct Outer {
    mlir::Value guard;
    unsigned depth;
  };
  std::vector<Outer> outerGuards;
};

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDABUILDER_H
