//===- CudaTiling.cpp - vectors of an elementwise nest --------------------===//

#include "passes/codegen/CudaTiling.h"
#include "passes/codegen/CudaLanes.h"
#include "passes/codegen/CudaRectangle.h"

using namespace mlir;
using namespace weft;

/// Several vectors for a thread where they share numbers, which are a sector
/// each, or where there are plenty.
static int64_t vectorsInOrder(const CudaNest &cuda, const CudaDemand &demand) {
  int64_t kept = 0;
  for (const Nest::Loop &loop : cuda.nest.loops)
    kept += !loop.reduced;
  int64_t words = demand.loadWords * cuda.nest.lanes;
  int64_t held = words + demand.storeWords * cuda.nest.lanes;
  if (kept != 1 || cuda.exchange > 1)
    return 1;
  double wanted =
      double(demand.numbers) * 25 /
      double(cuda.nest.lanes * std::max<int64_t>(1, demand.fullBytes));
  for (int64_t each : {4, 2}) {
    int64_t threads = cuda.keptVectors / each;
    if (each * words <= residentWords && each * held <= heldWords + 8 &&
        (threads >= 2 * manyThreads ||
         (wanted > double(each) / 2 && threads >= fewThreads)))
      return each;
  }
  return 1;
}

//===----------------------------------------------------------------------===//
// Squares
//===----------------------------------------------------------------------===//

/// The loop along which a strided load lies, or -1.
static int crossLoopOf(const Nest &nest, const Trial::Access &access) {
  if (access.isStore || access.hasVectorIndex ||
      stepOf(nest, access, nest.laneLoop) < 2)
    return -1;
  for (int i = 0; i < int(nest.loops.size()); ++i)
    if (readsSixteen(nest, access, i))
      return i;
  return -1;
}

/// Squares for operands that lie across the lanes, if most bytes do.
static void setCrossed(CudaNest &cuda, const Trial &trial) {
  const Nest &nest = cuda.nest;
  constexpr int64_t sharedLimit = 24 * 1024;
  int64_t bytes = 0, crossed = 0, widest = 1, needed = 0;
  for (const Trial::Access &access : trial.accesses) {
    bytes += access.tensorBytes;
    int loop = crossLoopOf(nest, access);
    if (loop < 0 || (cuda.crossLoop >= 0 && cuda.crossLoop != loop))
      continue;
    cuda.crossLoop = loop;
    crossed += access.tensorBytes;
    widest = std::max(widest, access.elementBytes);
    cuda.crossed.push_back({access.tensor, access.form, access.elementBytes});
  }
  cuda.side = widest >= 4 ? 32 : 64;
  for (const CudaNest::Crossed &one : cuda.crossed)
    needed += cuda.side * one.pitch(cuda.side) * one.elementBytes + 16;
  if (crossed * 8 >= bytes && needed <= sharedLimit)
    return;
  cuda.crossed.clear();
  cuda.crossLoop = -1;
}

void weft::setTile(CudaNest &cuda, const Trial &trial) {
  const Nest &nest = cuda.nest;
  if (cuda.shape != CudaShape::Elementwise || nest.laneLoop < 0 ||
      nest.loops.size() > 60)
    return;
  CudaDemand demand(nest, trial);
  if (demand.hasVectorIndex)
    return;
  if (cuda.innerLanes > 0) {
    cuda.isStraight = true;
    return;
  }
  setCrossed(cuda, trial);
  if (cuda.isCrossed()) {
    cuda.isStraight = true;
    return;
  }
  bool lacksSome = !demand.alongLanes.empty() || !demand.acrossLanes.empty();
  if (lacksSome && cuda.keptRest == 0 && nest.laneLoop > 0)
    setRectangles(cuda, trial, demand);
  if (!cuda.tile.isTiled())
    cuda.tile.threadVectors = vectorsInOrder(cuda, demand);
  cuda.isStraight = cuda.tile.isTiled() || cuda.tile.threadVectors > 1 ||
                    cuda.exchange > 1 || demand.numbers > 0;
}
