//===- CudaCost.cpp - what a GPU kernel does to memory --------------------===//

#include "passes/codegen/CudaCost.h"
#include "passes/codegen/TrialBuilder.h"

using namespace mlir;
using namespace weft;

static int64_t flopsOf(Operation *op) {
  if (auto cost = dyn_cast<CostOp>(op))
    return cost.getFlops();
  if (op->hasTrait<OpTrait::ConstantLike>() || isIndexMap(op))
    return 0;
  // A fold works on every element it takes in.
  Type type = isa<ReductionOp>(op) ? op->getOperand(0).getType()
                                   : op->getResult(0).getType();
  return cast<RankedTensorType>(type).getNumElements();
}

namespace {
/// How often an access is done and how many elements it takes at a time.
struct Traffic {
  int64_t times;
  int64_t elements;
};
} // namespace

/// Elements that one access takes along the lanes of the nest.
static int64_t widthOf(const Nest &nest, const Trial::Access &access) {
  if (nest.laneLoop < 0 || access.hasVectorIndex)
    return 1;
  unsigned digit = nest.loops[nest.laneLoop].digits.back();
  return access.form.coefficient(digit) == 1 ? nest.lanes : 1;
}

/// True if the element differs from lane to lane.
static bool hasLanes(const Nest &nest, const Trial::Access &access) {
  if (nest.laneLoop < 0)
    return false;
  return access.hasVectorIndex ||
         access.form.coefficient(nest.loops[nest.laneLoop].digits.back()) != 0;
}

/// Of an elementwise nest: one access for each element, vector or rectangle
/// that it serves.
static Traffic elementwiseTraffic(const CudaNest &cuda,
                                  const Trial::Access &access) {
  const Nest &nest = cuda.nest;
  const CudaTile &tile = cuda.tile;
  int64_t elements = nest.rows(), width = widthOf(nest, access);
  for (const CudaNest::Crossed &crossed : cuda.crossed)
    if (crossed.tensor == access.tensor && crossed.form == access.form)
      return {elements * access.elementBytes / 16, 16 / access.elementBytes};
  if (access.hasVectorIndex)
    return {elements, width};
  if (cuda.innerLanes > 0 && access.isStore)
    return {elements / nest.lanes, nest.lanes};
  if (cuda.innerLanes > 0)
    return {elements / (nest.lanes * cuda.wholeExtent()),
            nest.lanes / cuda.innerLanes};
  if (access.form.isConstant() && cuda.isStraight)
    return {(cuda.threads() + 31) / 32, 1};
  // What does not differ by lane is read once for all lanes of a thread.
  int64_t served = hasLanes(nest, access) ? width : nest.lanes;
  if (tile.isTiled()) {
    unsigned digit = nest.loops[tile.rowLoop].digits.back();
    if (access.form.coefficient(digit) == 0)
      served *= tile.threadRows;
    if (!hasLanes(nest, access))
      served *= tile.threadVectors * tile.vectors;
  }
  return {elements / served, width};
}

static Traffic trafficOf(const CudaNest &cuda, const Trial::Access &access) {
  const Nest &nest = cuda.nest;
  if (cuda.shape == CudaShape::Elementwise)
    return elementwiseTraffic(cuda, access);
  int64_t rows = nest.rows(), all = rows * nest.columns();
  int64_t width = widthOf(nest, access);
  if (access.form.isConstant() && !access.hasVectorIndex && !access.isStore)
    return {(cuda.blocks * cuda.team * cuda.across + 31) / 32, 1};
  int64_t shared = hasLanes(nest, access) ? 1 : nest.lanes;
  if (access.depth == 2)
    return {all / std::max(width, shared), width};
  // Every thread of a team reads the row's own values; one writes them.
  int64_t readers = access.isStore ? 1 : cuda.team;
  bool lanesKept = cuda.shape == CudaShape::Column;
  int64_t vectors = lanesKept ? rows / std::max<int64_t>(1, nest.lanes) : rows;
  return {vectors * readers, lanesKept ? width : 1};
}

/// True if a thread of a team has the elements of `trial.accesses[i]` already:
/// from this stage, or from any where it keeps its share.
static bool isRepeated(const CudaNest &cuda, const Trial &trial, size_t i) {
  const Trial::Access &access = trial.accesses[i];
  if (cuda.shape == CudaShape::Elementwise || access.isStore ||
      access.hasVectorIndex)
    return false;
  return llvm::any_of(
      llvm::ArrayRef(trial.accesses).take_front(i),
      [&](const Trial::Access &earlier) {
        return !earlier.isStore && earlier.tensor == access.tensor &&
               earlier.form == access.form && earlier.depth == access.depth &&
               (cuda.isResident || earlier.stage == access.stage);
      });
}

CudaCost weft::costOf(const KernelOps &ops, const CudaPlan &plan) {
  CudaCost cost;
  for (Operation *op : ops.ops)
    cost.flops += flopsOf(op);
  for (const CudaNest &cuda : plan.nests) {
    Trial trial;
    Nest nest = cuda.nest;
    std::string whyNot;
    if (cuda.isEmpty() || !runTrial(ops, nest, trial, whyNot))
      continue;
    for (auto [i, access] : llvm::enumerate(trial.accesses)) {
      if (isRepeated(cuda, trial, i))
        continue;
      Traffic traffic = trafficOf(cuda, access);
      int64_t bytes = traffic.elements * access.elementBytes;
      cost.moved += traffic.times * bytes;
      cost.wide += bytes % 16 == 0 ? traffic.times * bytes : 0;
    }
  }
  return cost;
}
