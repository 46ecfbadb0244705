//===- CudaBuilder.h - elements in the registers of a thread ----*- C++ -*-===//

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

  /// Where the iterations of a loop exist; null: everywhere. What depends on
  /// the loop is read and written there alone.
  void setCondition(unsigned loop, mlir::Value condition) {
    conditions[loop] = condition;
  }

  /// What is known of the other threads of the warp. All of them build the same
  /// elements at the same time, outside of branches.
  struct Neighbours {
    /// The number of the thread in its block, an i32; null: nothing is known.
    mlir::Value thread;
    /// Neighbouring threads, in aligned groups of so many, that differ in the
    /// lane loop alone.
    int64_t alike = 1;
    /// Aligned groups of so many have neighbouring vectors of the lane loop,
    /// which exist where number `at` and its neighbours are less than `bound`;
    /// 0: all or none of a group exist.
    int64_t exchange = 1;
    mlir::Value at;
    int64_t bound = 0;
  };
  Neighbours neighbours;
  /// Loads are kept for later requests at the same loop values, wherever they
  /// come from: all of them stand in one block.
  bool keepsLoads = false;

  /// Reads 16 bytes of `tensor`, at `form` with loops as they are set.
  mlir::Value readSixteen(mlir::Value tensor, const ElementIndex &form);
  /// Elements that lie in shared memory.
  struct Area {
    mlir::Value base;
    /// Elements that one access may read.
    int64_t width = 1;
    /// Those of the thread lie from here on, an i32.
    mlir::Value at;
  };
  void setArea(mlir::Value tensor, const ElementIndex &form, mlir::Value base,
               int64_t width) {
    areas[areaKey(tensor, form)] = {base, width, mlir::Value()};
  }
  /// The area of the elements of `tensor` at `form`, or null.
  Area *areaOf(mlir::Value tensor, const ElementIndex &form) {
    auto found = areas.find(areaKey(tensor, form));
    return found == areas.end() ? nullptr : &found->second;
  }

  /// Remembers to store `value` at row-major position `place` of `tensor` where
  /// `condition` holds (null: always).
  void store(mlir::Value value, mlir::Value tensor, const ElementIndex &place,
             mlir::Value condition);
  /// The same for one value per team of `team` neighbouring threads, whose
  /// places follow each other: the first of four teams stores for all.
  void storeFour(mlir::Value value, mlir::Value tensor,
                 const ElementIndex &place, mlir::Value condition,
                 int64_t team);
  /// Writes what `store` has gathered.
  void flushStores();

  /// A scope for elements. `known` holds what was built in this scope before
  /// and is kept up to date.
  using Known = std::map<Scope::Key, mlir::Value>;
  void pushElements(Known &known);
  void popElements(Known &known);

protected:
  mlir::Value loadForm(mlir::RankedTensorType type, mlir::Value tensor,
                       const ElementIndex &form) override;
  mlir::Value scalarForm(const ElementIndex &index, unsigned width) override;
  mlir::Value buildForm(const ElementIndex &index, unsigned width) override;

private:
  struct Access {
    CudaBuffer buffer;
    mlir::Type memory;
    Place place;
    ElementIndex form;
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
  mlir::Value loadRow(const Access &access, int64_t count);
  mlir::Value loadFromFirst(const Access &access, int64_t alike);
  bool isWidened(const ElementIndex &form) const;
  mlir::Value loadGlobal(const CudaBuffer &buffer, mlir::Type memory,
                         const ElementIndex &form, int64_t elements);
  mlir::Value loadPairs(const CudaBuffer &buffer, mlir::Type memory,
                        const ElementIndex &form, int64_t elements);
  Scope::Key heldKey(mlir::Value tensor, const ElementIndex &form) const;
  /// How `count` contiguous elements from lane 0 on are moved together with
  /// the neighbours.
  struct Exchange {
    int64_t parts = 1, elements = 0;
    mlir::Value at;
    llvm::SmallVector<mlir::Value> conditions;
  };
  std::optional<Exchange> exchangeOf(const Access &access, int64_t count,
                                     mlir::Value condition);
  mlir::Value loadShared(const Area &area, mlir::Type memory,
                         const ElementIndex &form);
  mlir::Value loadAnywhere(mlir::RankedTensorType type, mlir::Value tensor,
                           const ElementIndex &form);
  static Scope::Key areaKey(mlir::Value tensor, const ElementIndex &form) {
    return {tensor.getAsOpaquePointer(),
            keyOf(llvm::ArrayRef<ElementIndex>(form))};
  }
  bool lanesAgree(mlir::Value condition) const;
  bool isOneSide(const ElementIndex &form, int64_t bound) const;
  /// `but` is a loop left out.
  mlir::Value conditionOf(const ElementIndex &form, int but = -1);
  mlir::Value join(llvm::ArrayRef<mlir::Value> parts, mlir::Type element);
  mlir::Value part(mlir::Value value, int64_t from, int64_t count);
  int64_t alignedElements(const ElementIndex &form, int64_t elementBytes) const;

  mlir::Type word;
  std::vector<Store> stores;
  std::vector<mlir::Value> conditions;
  /// What the load now being built depends on; a vector: lane by lane.
  mlir::Value reading;
  std::map<Scope::Key, mlir::Value> held;
  std::map<Scope::Key, Area> areas;
  /// Forms of positions lane by lane.
  llvm::DenseMap<mlir::Value, ElementIndex> positions;
};

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDABUILDER_H
