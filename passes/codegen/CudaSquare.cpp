//===- CudaSquare.cpp - operands that lie across the lanes ----------------===//

#include "passes/codegen/CudaNestWriter.h"
#include "passes/codegen/CudaWords.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace weft;

void CudaNestWriter::setInSquare(int loop, Value first, Value inside,
                                 Value condition) {
  Value at = arith::AddIOp::create(b, location, first, widen(inside));
  int64_t extent = nest.loops[loop].extent;
  bool isWhole = extent % cuda.side == 0;
  elements.setLoop(unsigned(loop), at);
  elements.setCondition(
      unsigned(loop),
      elements.both(condition, isWhole ? Value() : below(at, extent)));
}

/// Reads along the crossed loop, 16 bytes a thread, and writes each element to
/// its place: [crossed][lane].
void CudaNestWriter::fillSquare(const CudaNest::Crossed &crossed, Value area,
                                Value firstCross, Value firstLane) {
  CudaWords words{b, location};
  int64_t lanes = 16 / crossed.elementBytes, across = cuda.side / lanes;
  int64_t slots = cuda.side * across;
  SmallVector<Value> parts, places, exist;
  forSlots(slots, [&](Value slot, Value inside) {
    auto [lane, vector] = words.divide(slot, across);
    Value cross = words.multiply(vector, lanes);
    setInSquare(cuda.crossLoop, firstCross, cross, inside);
    setInSquare(nest.laneLoop, firstLane, lane, inside);
    parts.push_back(elements.readSixteen(crossed.tensor, crossed.form));
    places.push_back(arith::AddIOp::create(
        b, location, words.multiply(cross, crossed.pitch(cuda.side)), lane));
    exist.push_back(inside);
  });
  for (auto [part, place, inside] : llvm::zip(parts, places, exist)) {
    OpBuilder::InsertionGuard keep(b);
    enterIf(inside);
    Type memory = cast<VectorType>(part.getType()).getElementType();
    for (int64_t i = 0; i < lanes; ++i) {
      Value at = LLVM::GEPOp::create(
          b, location, area.getType(), memory, area,
          ValueRange{words.add(place, i * crossed.pitch(cuda.side))},
          LLVM::GEPNoWrapFlags::none);
      LLVM::StoreOp::create(b, location,
                            vector::ExtractOp::create(b, location, part, i), at,
                            unsigned(crossed.elementBytes));
    }
  }
}

/// The vectors of a thread, whose lanes lie along the lane loop.
void CudaNestWriter::takeSquare(Value firstCross, Value firstLane) {
  CudaWords words{b, location};
  int64_t across = cuda.side / nest.lanes, slots = cuda.side * across;
  elements.lanes = nest.lanes;
  forSlots(slots, [&](Value slot, Value inside) {
    auto [row, vector] = words.divide(slot, across);
    Value cross = row, lane = words.multiply(vector, nest.lanes);
    if (inside) // Shared memory is read without a condition.
      cross =
          arith::SelectOp::create(b, location, inside, cross, words.number(0));
    setInSquare(cuda.crossLoop, firstCross, cross, inside);
    setInSquare(nest.laneLoop, firstLane, lane, inside);
    for (const CudaNest::Crossed &crossed : cuda.crossed)
      elements.areaOf(crossed.tensor, crossed.form)->at = arith::AddIOp::create(
          b, location, words.multiply(cross, crossed.pitch(cuda.side)), lane);
    writeOutputs();
  });
  elements.flushStores();
  elements.lanes = 1;
}

void CudaNestWriter::writeSquare(Value block) {
  auto [rest, laneSquare] = divide(block, cuda.laneSquares());
  auto [outer, crossSquare] = divide(rest, cuda.crossSquares());
  SmallVector<unsigned> outerLoops;
  for (unsigned i = 0; i < nest.loops.size(); ++i)
    if (int(i) != cuda.crossLoop && int(i) != nest.laneLoop)
      outerLoops.push_back(i);
  elements.pushScope();
  setLoops(outer, outerLoops, /*isVector=*/false, Value());
  Value firstCross =
      arith::MulIOp::create(b, location, crossSquare, number(cuda.side));
  Value firstLane =
      arith::MulIOp::create(b, location, laneSquare, number(cuda.side));
  SmallVector<Value> areas;
  for (const CudaNest::Crossed &crossed : cuda.crossed)
    areas.push_back(allocateShared(cuda.side * crossed.pitch(cuda.side) *
                                   crossed.elementBytes));
  for (auto [crossed, area] : llvm::zip(cuda.crossed, areas))
    fillSquare(crossed, area, firstCross, firstLane);
  gpu::BarrierOp::create(b, location);
  for (auto [crossed, area] : llvm::zip(cuda.crossed, areas))
    elements.setArea(crossed.tensor, crossed.form, area, 1);
  elements.neighbours.exchange = cuda.exchange;
  takeSquare(firstCross, firstLane);
  elements.popScope();
}
