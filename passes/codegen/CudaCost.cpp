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

/// Vectors of a thread that one access serves.
static int64_t repeatsOf(const CudaNest &cuda, const Trial::Access &access) {
  if (cuda.repeat == 1 || access.hasVectorIndex)
    return 1;
  unsigned digit = cuda.nest.loops[cuda.repeatLoop].digits.back();
  return access.form.coefficient(digit) == 0 ? cuda.repeat : 1;
}

static Traffic trafficOf(const CudaNest &cuda, const Trial::Access &access) {
  const Nest &nest = cuda.nest;
  int64_t rows = nest.rows(), all = rows * nest.columns();
  bool isElementwise = cuda.shape == CudaShape::Elementwise;
  int64_t width = widthOf(nest, access);
  // What does not differ by lane is read once for all lanes of a thread.
  int64_t shared = hasLanes(nest, access) ? 1 : nest.lanes;
  if (isElementwise || access.depth == 2) {
    int64_t elements = isElementwise ? rows : all;
    return {elements / (std::max(width, shared) * repeatsOf(cuda, access)),
            width};
  }
  // Every thread of a team reads the row's own values; one writes them.
  int64_t readers = access.isStore ? 1 : cuda.team;
  bool lanesKept = cuda.shape == CudaShape::Column;
  int64_t vectors = lanesKept ? rows / std::max<int64_t>(1, nest.lanes) : rows;
  return {vectors * readers, lanesKept ? width : 1};
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
    for (const Trial::Access &access : trial.accesses) {
      Traffic traffic = trafficOf(cuda, access);
      int64_t bytes = traffic.elements * access.elementBytes;
      cost.moved += traffic.times * bytes;
      cost.wide += bytes == 16 ? traffic.times * bytes : 0;
    }
  }
  return cost;
}
