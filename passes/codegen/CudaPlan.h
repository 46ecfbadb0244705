//===- CudaPlan.h - which thread does what -----------------------*- C++
//-*-===//
//
/// \file
/// The nests of a kernel are those of the shared plan; blocks, threads and
/// lanes are the GPU's own choice. Everything follows from sizes and types
/// alone, so all architectures run the same launch.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CODEGEN_CUDAPLAN_H
#define WEFT_PASSES_CODEGEN_CUDAPLAN_H

#include "passes/codegen/KernelPlan.h"

namespace weft {

/// How the threads of a nest share its work.
enum class CudaShape {
  /// A thread has one vector of lanes of the last kept loop.
  Elementwise,
  /// Lanes of the last reduced loop; neighbouring threads, a *team*, share a
  /// row.
  Row,
  /// Lanes of the last kept loop; neighbouring threads have neighbouring
  /// columns, and threads `across` apart, a team, share a column.
  Column,
};

/// One nest and the blocks [firstBlock, firstBlock + blocks) that run it.
struct CudaNest {
  Nest nest;
  CudaShape shape = CudaShape::Elementwise;
  int64_t firstBlock = 0, blocks = 0;
  /// Threads of a team, a power of two; 1 for elementwise.
  int64_t team = 1;
  /// Teams of a block.
  int64_t across = 1;
  /// Vectors (rows) or elements (columns) that a team shares, and elements of
  /// a row behind its last whole vector.
  int64_t shares = 0, rest = 0;
  /// Whole vectors (or rows) and single elements of the kept space.
  int64_t keptVectors = 0, keptRest = 0;
  /// A thread of an elementwise nest has `repeat` vectors, spread evenly over
  /// the loop `repeatLoop`; `keptVectors` counts them as one.
  int64_t repeat = 1;
  int repeatLoop = -1;
  /// A thread keeps its share in registers over all stages.
  bool isResident = true;
  /// Vectors that a thread reads before it folds the first, if not resident.
  int64_t unroll = 1;

  bool isEmpty() const { return nest.rows() == 0; }
  /// Threads in the whole nest where every thread has one share.
  int64_t threads() const { return keptVectors * team + keptRest; }
};

struct CudaPlan {
  std::vector<CudaNest> nests;
  int64_t grid = 1, block = 32;
  ClusterCategory category = ClusterCategory::Elementwise;
  std::vector<std::pair<mlir::Value, mlir::Value>> inPlace;
  /// Every position of every loop fits 31 bits.
  bool isNarrow = true;
};

/// Plans the launch of `ops`, or says in `whyNot` why they cannot be a kernel.
std::optional<CudaPlan> planCudaKernel(const KernelOps &ops,
                                       std::string &whyNot);

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDAPLAN_H
