//===- KernelPlan.h - how a set of ops becomes a kernel ---------*- C++ -*-===//
//
/// \file
/// Clustering and code generation ask the same question: can these ops be one
/// kernel, with which loops, and what does it cost? The answer comes from
/// building the scalar bodies once into scratch IR and looking at the indices
/// they ask for, so no op is named and both passes always agree.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CODEGEN_KERNELPLAN_H
#define WEFT_PASSES_CODEGEN_KERNELPLAN_H

#include "ir/ElementBuilder.h"
#include "ir/Interfaces.h"
#include "llvm/ADT/SetVector.h"

#include <string>
#include <vector>

namespace weft {

/// Ops that are to be one kernel and the values it must store. Every other
/// value the ops use is loaded.
struct KernelOps {
  llvm::SetVector<mlir::Operation *> ops;
  llvm::SetVector<mlir::Value> outputs;
};

/// One loop nest: kept loops around reduced loops. The iteration space is cut
/// into digits; a loop runs over neighbouring digits that every address treats
/// as one.
struct Nest {
  struct Digit {
    int64_t extent;
    bool reduced;
  };
  struct Loop {
    llvm::SmallVector<unsigned> digits;
    int64_t extent = 1;
    bool reduced = false;
  };
  struct Output {
    mlir::Value value;
    /// One element per kept index; otherwise one per index of the whole space.
    bool isRow = false;
    /// The stage whose loops store it.
    unsigned stage = 0;
  };
  struct Reduction {
    mlir::Operation *op;
    /// Reductions that another one reads come in an earlier stage.
    unsigned stage = 0;
  };

  std::vector<Digit> digits;
  /// Outer to inner, kept loops first; a lane loop is the last of its kind.
  std::vector<Loop> loops;
  /// The vectorised loop, or -1.
  int laneLoop = -1;
  int64_t lanes = 1;
  std::vector<Reduction> reductions;
  std::vector<Output> outputs;
  unsigned stages = 0;
  /// The part of the kernel's partitions that runs this nest.
  int64_t firstPartition = 0;
  int64_t partitions = 1;

  int64_t rows() const;
  int64_t columns() const;
};

struct KernelPlan {
  std::vector<Nest> nests;
  int64_t partitions = 1;
  ClusterCategory category = ClusterCategory::Elementwise;
  /// (loaded value, output) whose elements are read and written at the same
  /// index only, so that they may share a buffer.
  std::vector<std::pair<mlir::Value, mlir::Value>> inPlace;
  /// Estimated cycles on one core, with the price of a launch.
  double cost = 0;
};

/// Plans the kernel, or says in `whyNot` why the ops cannot be one.
std::optional<KernelPlan> planKernel(const KernelOps &ops, std::string &whyNot);

/// True if every element of the op's result is one element of an operand, at a
/// place known when compiling, or a number that needs no arithmetic.
bool isIndexMap(mlir::Operation *op);

/// Operand 0 of a reduction, its result shape split into kept and folded.
struct ReductionShape {
  llvm::SmallVector<int64_t> shape, kept, folded;
  llvm::SmallVector<bool> isFolded;
  explicit ReductionShape(mlir::Operation *op);
};

/// The index of every dimension, given the positions within the kept and the
/// folded ones.
ElementIndices reductionIndex(ElementBuilder &builder,
                              const ReductionShape &shape,
                              const ElementIndex &kept,
                              const ElementIndex &folded);

/// The row-major position within the digits with `reduced` as given, or all.
ElementIndex positionOfDigits(llvm::ArrayRef<Nest::Digit> digits,
                              std::optional<bool> reduced);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_KERNELPLAN_H
