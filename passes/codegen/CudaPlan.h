//===- CudaPlan.h - which thread does what ----------------------*- C++ -*-===//
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

/// How the threads of a warp cut an elementwise nest. Where an operand lacks a
/// loop, a warp takes a rectangle of that loop and of the lane loop, so that
/// what is the same for several vectors is read once for all of them.
struct CudaTile {
  /// The loop that rows of the rectangle run along, or -1: threads walk the
  /// kept space in its order.
  int rowLoop = -1;
  /// Threads of a warp, side by side in both directions.
  int64_t rows = 1, vectors = 32;
  /// Vectors of a thread in both directions, `rows` and `vectors` apart;
  /// without rectangles those along the space, a block apart.
  int64_t threadRows = 1, threadVectors = 1;
  /// Vectors that are loaded before the first of them is stored.
  int64_t atOnce = 8;
  /// Warps of a block that lie below one another and read together, through
  /// shared memory, what lacks a loop; 1: each warp is alone.
  int64_t warps = 1;
  /// Rectangles along the row loop and along the lane loop, and all of them.
  int64_t rowTiles = 1, vectorTiles = 1, tiles = 0;

  bool isTiled() const { return rowLoop >= 0; }
  bool isStacked() const { return warps > 1; }
  int64_t outerTiles() const { return tiles / (rowTiles * vectorTiles); }
  /// Puts `count` warps below one another and counts the rectangles of
  /// `outer` times `extent` rows.
  void stack(int64_t count, int64_t extent, int64_t outer) {
    int64_t each = rows * threadRows * count;
    warps = count;
    rowTiles = (extent + each - 1) / each * count;
    tiles = rowTiles * vectorTiles * outer;
  }
  int64_t perThread() const { return threadRows * threadVectors; }
};

/// One nest and the blocks [firstBlock, firstBlock + blocks) that run it.
struct CudaNest {
  Nest nest;
  CudaShape shape = CudaShape::Elementwise;
  int64_t firstBlock = 0, blocks = 0;
  /// Threads of a team, a power of two; 1 for elementwise.
  int64_t team = 1;
  /// Threads that a team may have: the more there are, the fewer registers
  /// each has for accumulators and for what is read.
  int64_t largestTeam = 1;
  /// Teams of a block.
  int64_t across = 1;
  /// Vectors (rows) or elements (columns) that a team shares, and elements of
  /// a row behind its last whole vector.
  int64_t shares = 0, rest = 0;
  /// Whole vectors (or rows) and single elements of the kept space.
  int64_t keptVectors = 0, keptRest = 0;
  /// Of an elementwise nest.
  CudaTile tile;
  /// Neighbouring threads have neighbouring vectors, in whole groups of this
  /// many: each reads 16 bytes at a time beside the others, then they exchange.
  int64_t exchange = 1;
  /// Lanes that the lane loop gives; the loop around it gives the others. 0:
  /// all lanes are the lane loop's.
  int64_t innerLanes = 0;
  /// A loop that each thread of an elementwise nest runs through, or -1.
  int wholeLoop = -1;
  /// What the warps of a stacked tile read together: operands that lie along
  /// `loop`, the lane loop or the row loop, and lack the other.
  struct Stacked {
    mlir::Value tensor;
    ElementIndex form;
    int64_t elementBytes;
    int loop;
    /// Elements and bytes in shared memory.
    int64_t elements(const Nest &loops, const CudaTile &cut) const {
      return loop == loops.laneLoop
                 ? cut.vectors * cut.threadVectors * loops.lanes
                 : cut.rows * cut.threadRows * cut.warps;
    }
    int64_t bytes(const Nest &loops, const CudaTile &cut) const {
      return elements(loops, cut) * elementBytes;
    }
  };
  std::vector<Stacked> stacked;
  /// Operands that lie along `crossLoop` where the lanes lie along another: a
  /// block reads a square of both loops, `side` elements long, into shared
  /// memory and takes its lanes from there.
  struct Crossed {
    mlir::Value tensor;
    ElementIndex form;
    int64_t elementBytes;
    /// Elements from one of the crossed loop to the next in shared memory; no
    /// multiple of the banks.
    int64_t pitch(int64_t length) const {
      return length + std::max<int64_t>(1, 4 / elementBytes);
    }
  };
  std::vector<Crossed> crossed;
  int crossLoop = -1;
  int64_t side = 0;
  /// All threads go through an elementwise nest together; what does not exist
  /// is not read. Otherwise threads without elements leave.
  bool isStraight = false;
  /// A thread keeps its share in registers over all stages.
  bool isResident = true;
  /// Vectors that a thread reads before it folds the first, if not resident.
  int64_t unroll = 1;

  bool isEmpty() const { return nest.rows() == 0; }
  bool isCrossed() const { return crossLoop >= 0; }
  /// Squares of the crossed loop, of the lane loop, and all of them.
  int64_t crossSquares() const { return squaresOf(crossLoop); }
  int64_t laneSquares() const { return squaresOf(nest.laneLoop); }
  int64_t squares() const {
    int64_t outer = nest.rows() / (nest.loops[crossLoop].extent *
                                   nest.loops[nest.laneLoop].extent);
    return outer * crossSquares() * laneSquares();
  }
  /// Iterations of `wholeLoop`, 1 if there is none.
  int64_t wholeExtent() const {
    return wholeLoop < 0 ? 1 : nest.loops[wholeLoop].extent;
  }
  /// Vectors that threads in order share, those of a whole loop as one.
  int64_t vectorsInOrder() const { return keptVectors / wholeExtent(); }
  /// Threads of the whole elementwise nest.
  int64_t threads() const {
    if (tile.isTiled())
      return tile.tiles * 32;
    int64_t each = tile.threadVectors;
    return (vectorsInOrder() + each - 1) / each + (each == 1 ? keptRest : 0);
  }

private:
  int64_t squaresOf(int loop) const {
    return (nest.loops[loop].extent + side - 1) / side;
  }
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
