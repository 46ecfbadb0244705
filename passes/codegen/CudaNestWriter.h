//===- CudaNestWriter.h - one nest for the threads of a block ---*- C++ -*-===//

#ifndef WEFT_PASSES_CODEGEN_CUDANESTWRITER_H
#define WEFT_PASSES_CODEGEN_CUDANESTWRITER_H

#include "passes/codegen/CudaTeam.h"

namespace weft {

/// Writes one nest at the insertion point of the builder. A thread finds its
/// row (or vector, or columns) from its number, walks its share of the reduced
/// space once per stage, and folds with its team at the end of each stage.
class CudaNestWriter {
public:
  /// `thread` is the number in the block (i32), `first` the number of the
  /// block's first thread within the nest's blocks, of type `word`.
  CudaNestWriter(mlir::OpBuilder &builder, mlir::Location location,
                 const KernelOps &kernel, const CudaPlan &plan,
                 const CudaNest &nest, mlir::Type word, SharedMemory &shared);

  CudaBuilder &builder() { return elements; }
  /// `block` is the number of the block within the nest (`word`).
  void write(mlir::Value thread, mlir::Value block);

private:
  using Values = llvm::SmallVector<mlir::Value>;
  /// A vector or element of a thread's share.
  struct Piece {
    /// Number of the vector within the reduced space, or of the element where
    /// `isRest`; a value of type `word`.
    mlir::Value at;
    mlir::Value condition;
    bool isRest = false;
  };

  mlir::Value number(int64_t value);
  mlir::Value widen(mlir::Value value);
  std::pair<mlir::Value, mlir::Value> divide(mlir::Value value, int64_t by);
  mlir::Value add(mlir::Value value, int64_t more);
  mlir::Value below(mlir::Value value, int64_t bound);
  mlir::Value multiply(mlir::Value value, int64_t by);
  mlir::Value sum(mlir::Value left, mlir::Value right);
  void setLoops(mlir::Value at, bool reduced, bool isVector,
                mlir::Value condition = mlir::Value());
  void setLoops(mlir::Value at, llvm::ArrayRef<unsigned> loops, bool isVector,
                mlir::Value condition);
  ElementIndices indexOf(mlir::Value tensor, std::optional<bool> reduced);

  void writeInOrder(mlir::Value block);
  void writeVectors(mlir::Value first);
  void writeBranch(mlir::Value condition, mlir::Value at, bool isVector);
  /// Where a thread stands; without stacked warps their rectangles take the
  /// place of the block's.
  struct TilePlace {
    /// Where the rectangle exists; null: always.
    mlir::Value exists;
    /// Iterations of the loops outside of it.
    mlir::Value outer;
    /// Row and vector where the block begins, and those of the thread from
    /// there on.
    mlir::Value blockRow, blockVector, row, vector;
  };
  /// A row, or a vector, of a thread.
  struct TileStep {
    mlir::Value iv, condition;
    /// Elements from where the block begins.
    mlir::Value inside;
  };
  void writeTile(mlir::Value block);
  TilePlace placeOfTile(mlir::Value block);
  llvm::SmallVector<TileStep> stepsOf(const TilePlace &place, int loop);
  void fillStacked(const TilePlace &place);
  void setStacked(const TileStep &row, const TileStep &vector);
  void writeSquare(mlir::Value block);
  void fillSquare(const CudaNest::Crossed &crossed, mlir::Value area,
                  mlir::Value firstCross, mlir::Value firstLane);
  void takeSquare(mlir::Value firstCross, mlir::Value firstLane);
  /// Sets a loop to `first` + `inside`, a place of the square.
  void setInSquare(int loop, mlir::Value first, mlir::Value inside,
                   mlir::Value condition);
  void writeOutputs();
  /// `bytes` of shared memory from a multiple of 16 on.
  mlir::Value allocateShared(int64_t bytes);
  /// Goes on where `condition` holds (null: always).
  void enterIf(mlir::Value condition);
  /// Builds `body` for the slots 0 to `count` that the threads of the block
  /// take in turn: a slot's number (i32), and whether there is one (null:
  /// always).
  void forSlots(int64_t count,
                llvm::function_ref<void(mlir::Value, mlir::Value)> body);
  void writeTeam(mlir::Value row);
  void writeRowOutputs();
  bool storesFour(mlir::Value output) const;
  int64_t lanesOf(int loop) const;

  llvm::SmallVector<ReductionOp> ofStage(unsigned stage);
  Values neutral(unsigned stage, int64_t lanes);
  Values combine(unsigned stage, mlir::ValueRange left, mlir::ValueRange right);
  Values append(unsigned stage, Values sofar, Values more);
  Values writePiece(unsigned stage, const Piece &piece,
                    CudaBuilder::Known &known);
  Values writePieces(unsigned stage, llvm::ArrayRef<Piece> pieces,
                     size_t place);
  Values writeRounds(unsigned stage, int64_t turns);
  Values writeStage(unsigned stage);
  Values foldLanes(unsigned stage, Values accumulators);
  void finish(unsigned stage, Values accumulators);

  mlir::OpBuilder &b;
  mlir::Location location;
  const CudaPlan &plan;
  const CudaNest &cuda;
  const Nest &nest;
  CudaBuilder elements;
  mlir::Type word;
  SharedMemory &shared;
  mlir::Value thread, member, isValid;
  /// What resident pieces have built, by their place in the share.
  std::vector<CudaBuilder::Known> kept;
};

} // namespace weft

#endif // WEFT_PASSES_CODEGEN_CUDANESTWRITER_H
