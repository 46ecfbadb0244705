//===- CudaTileWriter.cpp - rectangles of vectors for warps ---------------===//

#include "passes/codegen/CudaNestWriter.h"
#include "passes/codegen/CudaWords.h"

#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace weft;

CudaNestWriter::TilePlace CudaNestWriter::placeOfTile(Value block) {
  const CudaTile &tile = cuda.tile;
  int64_t warps = plan.block / 32, height = tile.rows * tile.threadRows;
  TilePlace place;
  auto [inBlock, lane] = divide(widen(thread), 32);
  Value rectangle = block;
  if (!tile.isStacked()) {
    rectangle = sum(multiply(block, warps), inBlock);
    if (tile.tiles != cuda.blocks * warps)
      place.exists = below(rectangle, tile.tiles);
  }
  auto [rest, right] = divide(rectangle, tile.vectorTiles);
  auto [outer, down] = divide(rest, tile.rowTiles / tile.warps);
  std::tie(place.row, place.vector) = divide(lane, tile.vectors);
  if (tile.isStacked())
    place.row = sum(multiply(inBlock, height), place.row);
  place.outer = outer;
  place.blockRow = multiply(down, height * tile.warps);
  place.blockVector = multiply(right, tile.vectors * tile.threadVectors);
  return place;
}

/// The steps of a thread along the row loop or the lane loop.
SmallVector<CudaNestWriter::TileStep>
CudaNestWriter::stepsOf(const TilePlace &place, int loop) {
  const CudaTile &tile = cuda.tile;
  bool isRow = loop == tile.rowLoop;
  int64_t count = isRow ? tile.threadRows : tile.threadVectors;
  int64_t apart = isRow ? tile.rows : tile.vectors;
  int64_t tiles = isRow ? tile.rowTiles : tile.vectorTiles;
  int64_t lanes = isRow ? 1 : nest.lanes;
  int64_t extent = nest.loops[loop].extent / lanes;
  Value inside = isRow ? place.row : place.vector;
  Value first = sum(isRow ? place.blockRow : place.blockVector, inside);
  SmallVector<TileStep> steps;
  for (int64_t i = 0; i < count; ++i) {
    Value at = add(first, i * apart);
    TileStep step;
    step.iv = lanes == 1 ? at : multiply(at, lanes);
    step.condition = elements.both(place.exists, tiles * apart * count == extent
                                                     ? Value()
                                                     : below(at, extent));
    if (tile.isStacked())
      step.inside = multiply(add(inside, i * apart), lanes);
    steps.push_back(step);
  }
  return steps;
}

/// Reads what the warps of the block share, 16 bytes a thread.
void CudaNestWriter::fillStacked(const TilePlace &place) {
  CudaWords words{b, location};
  struct Part {
    Value value, pointer, condition;
  };
  SmallVector<Part> parts;
  for (const CudaNest::Stacked &stacked : cuda.stacked) {
    bool isRow = stacked.loop == cuda.tile.rowLoop;
    int64_t each = 16 / stacked.elementBytes;
    int64_t slots = stacked.elements(nest, cuda.tile) / each;
    int64_t extent = nest.loops[stacked.loop].extent;
    Value first =
        isRow ? place.blockRow : multiply(place.blockVector, nest.lanes);
    Value area = allocateShared(stacked.bytes(nest, cuda.tile));
    elements.setArea(stacked.tensor, stacked.form, area,
                     std::min(each, isRow ? 1 : nest.lanes));
    forSlots(slots, [&](Value slot, Value exists) {
      Value at = sum(first, widen(words.multiply(slot, each)));
      elements.setLoop(unsigned(stacked.loop), at);
      elements.setCondition(unsigned(stacked.loop),
                            elements.both(exists, below(at, extent)));
      Value pointer = LLVM::GEPOp::create(
          b, location, area.getType(), b.getI8Type(), area,
          ValueRange{words.multiply(slot, 16)}, LLVM::GEPNoWrapFlags::none);
      parts.push_back({elements.readSixteen(stacked.tensor, stacked.form),
                       pointer, exists});
    });
  }
  for (const Part &part : parts) {
    OpBuilder::InsertionGuard keep(b);
    enterIf(part.condition);
    auto raw = VectorType::get({4}, b.getI32Type());
    Value value = part.value;
    if (value.getType() != raw)
      value = vector::BitCastOp::create(b, location, raw, value);
    LLVM::StoreOp::create(b, location, value, part.pointer, 16);
  }
  gpu::BarrierOp::create(b, location);
}

void CudaNestWriter::setStacked(const TileStep &row, const TileStep &vector) {
  auto narrow = [&](Value value) -> Value {
    if (value.getType().isInteger(32))
      return value;
    return arith::TruncIOp::create(b, location, b.getI32Type(), value);
  };
  for (const CudaNest::Stacked &stacked : cuda.stacked)
    elements.areaOf(stacked.tensor, stacked.form)->at =
        narrow(stacked.loop == cuda.tile.rowLoop ? row.inside : vector.inside);
}

void CudaNestWriter::writeTile(Value block) {
  const CudaTile &tile = cuda.tile;
  TilePlace place = placeOfTile(block);
  SmallVector<unsigned> outerLoops;
  for (unsigned i = 0; i < nest.loops.size(); ++i)
    if (int(i) != tile.rowLoop && int(i) != nest.laneLoop)
      outerLoops.push_back(i);
  elements.pushScope();
  setLoops(place.outer, outerLoops, /*isVector=*/false, place.exists);
  if (tile.isStacked())
    fillStacked(place);
  elements.lanes = nest.lanes;
  elements.keepsLoads = true;
  elements.neighbours.alike = tile.vectors;
  elements.neighbours.exchange = cuda.exchange;
  SmallVector<TileStep> rows = stepsOf(place, tile.rowLoop);
  SmallVector<TileStep> vectors = stepsOf(place, nest.laneLoop);
  int64_t waiting = 0;
  for (const TileStep &row : rows)
    for (const TileStep &vector : vectors) {
      if (waiting++ == tile.atOnce) {
        elements.flushStores();
        waiting = 1;
      }
      CudaBuilder::Known fresh;
      elements.pushElements(fresh);
      elements.setLoop(unsigned(tile.rowLoop), row.iv);
      elements.setCondition(unsigned(tile.rowLoop), row.condition);
      elements.setLoop(unsigned(nest.laneLoop), vector.iv);
      elements.setCondition(unsigned(nest.laneLoop), vector.condition);
      setStacked(row, vector);
      writeOutputs();
      elements.popElements(fresh);
    }
  elements.flushStores();
  elements.popScope();
}
