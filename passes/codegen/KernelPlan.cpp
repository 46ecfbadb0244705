//===- KernelPlan.cpp - how a set of ops becomes a kernel -----------------===//

#include "passes/codegen/KernelPlan.h"
#include "passes/codegen/TrialBuilder.h"

#include "llvm/ADT/EquivalenceClasses.h"

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Shapes
//===----------------------------------------------------------------------===//

static int64_t product(ArrayRef<int64_t> extents) {
  int64_t result = 1;
  for (int64_t extent : extents)
    result *= extent;
  return result;
}

int64_t Nest::rows() const {
  int64_t result = 1;
  for (const Digit &digit : digits)
    result *= digit.reduced ? 1 : digit.extent;
  return result;
}

int64_t Nest::columns() const {
  int64_t result = 1;
  for (const Digit &digit : digits)
    result *= digit.reduced ? digit.extent : 1;
  return result;
}

ReductionShape::ReductionShape(Operation *op) {
  auto type = cast<RankedTensorType>(op->getOperand(0).getType());
  shape.assign(type.getShape().begin(), type.getShape().end());
  isFolded.assign(shape.size(), false);
  for (int64_t axis : cast<ReductionOp>(op).getReducedAxes())
    isFolded[axis] = true;
  for (auto [extent, fold] : llvm::zip(shape, isFolded))
    (fold ? folded : kept).push_back(extent);
}

ElementIndices weft::reductionIndex(ElementBuilder &builder,
                                    const ReductionShape &shape,
                                    const ElementIndex &kept,
                                    const ElementIndex &folded) {
  ElementIndices rows = builder.delinearize(kept, shape.kept);
  ElementIndices columns = builder.delinearize(folded, shape.folded);
  ElementIndices result;
  auto *row = rows.begin(), *column = columns.begin();
  for (bool fold : shape.isFolded)
    result.push_back(fold ? *column++ : *row++);
  return result;
}

ElementIndex weft::positionOfDigits(ArrayRef<Nest::Digit> digits,
                                    std::optional<bool> reduced) {
  ElementIndex result;
  int64_t scale = 1;
  for (size_t i = digits.size(); i-- > 0;) {
    if (reduced && digits[i].reduced != *reduced)
      continue;
    result.terms.insert(result.terms.begin(), {unsigned(i), scale});
    scale *= digits[i].extent;
  }
  return result;
}

//===----------------------------------------------------------------------===//
// Which outputs share a nest
//===----------------------------------------------------------------------===//

namespace {

/// The ops an output needs, within the kernel.
llvm::SetVector<Operation *> sliceOf(const KernelOps &kernel, Value output) {
  llvm::SetVector<Operation *> slice;
  SmallVector<Value> work{output};
  while (!work.empty()) {
    Operation *op = work.pop_back_val().getDefiningOp();
    if (op && kernel.ops.contains(op) && slice.insert(op))
      llvm::append_range(work, op->getOperands());
  }
  return slice;
}

/// Outputs of one nest, by index, and the reductions they need.
struct Family {
  SmallVector<Value> outputs;
  SmallVector<Operation *> reductions;
};

int64_t elementsOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getNumElements();
}

bool sameSpace(Operation *a, Operation *b) {
  ReductionShape x(a), y(b);
  return product(x.kept) == product(y.kept) &&
         product(x.folded) == product(y.folded);
}

/// The tensors as large as the space of reduction `op` that it is made from.
llvm::SetVector<Value> loadsOf(const KernelOps &kernel, Operation *op) {
  Value folded = op->getOperand(0);
  llvm::SetVector<Value> loads;
  SmallVector<Value> work{folded};
  llvm::SetVector<Operation *> slice = sliceOf(kernel, folded);
  for (Operation *inner : slice)
    llvm::append_range(work, inner->getOperands());
  for (Value value : work)
    if (!slice.contains(value.getDefiningOp()) &&
        elementsOf(value) == elementsOf(folded))
      loads.insert(value);
  return loads;
}

/// True if both go through the same elements at the same time.
bool readTogether(const KernelOps &kernel, Operation *a, Operation *b) {
  if (!sameSpace(a, b))
    return false;
  llvm::SetVector<Value> loads = loadsOf(kernel, a);
  return llvm::any_of(loadsOf(kernel, b),
                      [&](Value value) { return loads.contains(value); });
}

/// Puts outputs together that need a common reduction, of which one is made
/// from the other, that have the same number of elements, or whose reductions
/// read together.
std::vector<Family> groupOutputs(const KernelOps &kernel) {
  SmallVector<llvm::SetVector<Operation *>> slices;
  for (Value output : kernel.outputs)
    slices.push_back(sliceOf(kernel, output));
  size_t count = slices.size();
  SmallVector<SmallVector<Operation *>> reductions(count);
  for (size_t i = 0; i < count; ++i)
    for (Operation *op : slices[i])
      if (isa<ReductionOp>(op))
        reductions[i].push_back(op);

  llvm::EquivalenceClasses<unsigned> classes;
  for (size_t i = 0; i < count; ++i) {
    classes.insert(unsigned(i));
    for (size_t j = 0; j < i; ++j) {
      Value a = kernel.outputs[i], b = kernel.outputs[j];
      bool together = slices[i].contains(b.getDefiningOp()) ||
                      slices[j].contains(a.getDefiningOp()) ||
                      llvm::any_of(reductions[i], [&](Operation *op) {
                        return slices[j].contains(op);
                      });
      if (!together && reductions[i].empty() && reductions[j].empty())
        together = elementsOf(a) == elementsOf(b);
      if (!together && !reductions[i].empty() && !reductions[j].empty())
        together = readTogether(kernel, reductions[i][0], reductions[j][0]);
      if (together)
        classes.unionSets(unsigned(i), unsigned(j));
    }
  }
  std::vector<Family> families;
  llvm::DenseMap<unsigned, unsigned> place;
  for (size_t i = 0; i < count; ++i) {
    unsigned leader = classes.getLeaderValue(unsigned(i));
    auto [at, isNew] = place.try_emplace(leader, unsigned(families.size()));
    if (isNew)
      families.emplace_back();
    Family &family = families[at->second];
    family.outputs.push_back(kernel.outputs[i]);
    for (Operation *op : kernel.ops)
      if (llvm::is_contained(reductions[i], op) &&
          !llvm::is_contained(family.reductions, op))
        family.reductions.push_back(op);
  }
  return families;
}

//===----------------------------------------------------------------------===//
// Stages
//===----------------------------------------------------------------------===//

/// 1 + the last stage among the reductions that `value` needs, 0 if none.
unsigned stageAfter(const KernelOps &kernel, const Nest &nest, Value value) {
  unsigned stage = 0;
  llvm::SetVector<Operation *> slice = sliceOf(kernel, value);
  for (const Nest::Reduction &reduction : nest.reductions)
    if (slice.contains(reduction.op))
      stage = std::max(stage, reduction.stage + 1);
  return stage;
}

bool setSpace(Nest &nest, const Family &family, std::string &whyNot) {
  auto append = [&](int64_t extent, bool reduced) {
    if (extent != 1)
      nest.digits.push_back({extent, reduced});
  };
  if (family.reductions.empty()) {
    auto type = cast<RankedTensorType>(family.outputs[0].getType());
    for (int64_t extent : type.getShape())
      append(extent, false);
    return true;
  }
  ReductionShape space(family.reductions[0]);
  for (auto [extent, fold] : llvm::zip(space.shape, space.isFolded))
    append(extent, fold);
  for (Operation *op : family.reductions)
    if (!sameSpace(op, family.reductions[0])) {
      whyNot = "reductions run over different spaces";
      return false;
    }
  return true;
}

bool setStages(const KernelOps &kernel, const Family &family, Nest &nest,
               std::string &whyNot) {
  // Ops are in program order, so what a reduction reads is there already.
  for (Operation *op : family.reductions) {
    unsigned stage = 0;
    for (Value operand : op->getOperands())
      stage = std::max(stage, stageAfter(kernel, nest, operand));
    nest.reductions.push_back({op, stage});
    nest.stages = std::max(nest.stages, stage + 1);
  }
  int64_t rows = nest.rows(), all = rows * nest.columns();
  for (Value output : family.outputs) {
    int64_t elements = elementsOf(output);
    unsigned stage = stageAfter(kernel, nest, output);
    bool isReduction = isa_and_nonnull<ReductionOp>(output.getDefiningOp());
    bool isRow = isReduction || (elements == rows && !(elements == all));
    // With one column both readings fit; a value behind a reduction is a row.
    if (elements == rows && elements == all && stage > 0)
      isRow = true;
    if (elements != rows && elements != all) {
      whyNot = "outputs have different numbers of elements";
      return false;
    }
    nest.outputs.push_back({output, isRow, stage});
    if (!isRow)
      nest.stages = std::max(nest.stages, stage + 1);
  }
  return true;
}

//===----------------------------------------------------------------------===//
// Loops
//===----------------------------------------------------------------------===//

bool canJoin(const Trial &trial, const Nest &nest, unsigned outer,
             unsigned inner) {
  for (const ElementIndex &form : trial.forms)
    if (form.coefficient(outer) !=
        form.coefficient(inner) * nest.digits[inner].extent)
      return false;
  return true;
}

void setLoops(Nest &nest, const Trial &trial) {
  for (bool reduced : {false, true}) {
    bool fresh = true;
    for (unsigned digit = 0; digit < nest.digits.size(); ++digit) {
      if (nest.digits[digit].reduced != reduced)
        continue;
      if (fresh ||
          !canJoin(trial, nest, nest.loops.back().digits.back(), digit)) {
        nest.loops.emplace_back();
        nest.loops.back().reduced = reduced;
      }
      fresh = false;
      nest.loops.back().digits.push_back(digit);
      nest.loops.back().extent *= nest.digits[digit].extent;
    }
  }
}

/// Cycles of the nest if `lane` (or no loop, -1) is vectorised.
double estimate(const Nest &nest, const Trial &trial, int lane, int64_t lanes) {
  double speed = 1; // elements per vector, tails included
  bool laneReduced = false;
  if (lane >= 0) {
    const Nest::Loop &loop = nest.loops[lane];
    speed = double(loop.extent) / double((loop.extent + lanes - 1) / lanes);
    laneReduced = loop.reduced;
  }
  bool rowsToo = lane >= 0 && !laneReduced;
  double rows = double(nest.rows()), all = rows * double(nest.columns());
  double cycles = trial.work[0] + trial.work[1] * rows / (rowsToo ? speed : 1) +
                  trial.work[2] * all / speed;
  // Lanes are folded into one at the end of each row.
  constexpr double foldCycles = 10;
  if (laneReduced)
    cycles += foldCycles * rows * double(nest.reductions.size());
  for (const Trial::Access &access : trial.accesses) {
    double trips = access.depth == 0 ? 1 : access.depth == 1 ? rows : all;
    int64_t step =
        lane < 0 ? 0 : access.form.coefficient(nest.loops[lane].digits.back());
    bool isVector = lane >= 0 && (step != 0 || access.hasVectorIndex);
    if (isVector && step == 1)
      cycles += trips / speed;
    else if (isVector)
      cycles += 1.5 * trips;
    else
      cycles += trips / (access.depth == 1 && laneReduced ? 1 : speed);
    // Every stage walks the row again, but then it is in the cache.
    double bytes = trips * double(access.elementBytes);
    cycles += 0.1 * std::min(bytes, double(access.tensorBytes)) *
              (access.isFirst ? 1 : 0.2);
  }
  return cycles;
}

/// Chooses the vectorised loop; returns the cycles of the nest.
double setLanes(Nest &nest, const Trial &trial) {
  int64_t widest = trial.hasWideElements ? 8 : 16;
  double best = estimate(nest, trial, -1, 1);
  if (nest.rows() * nest.columns() != 0)
    for (int i = int(nest.loops.size()) - 1; i >= 0; --i) {
      int64_t lanes = std::min(widest, nest.loops[i].extent);
      double cycles = estimate(nest, trial, i, lanes);
      if (lanes > 1 && cycles < best) {
        best = cycles;
        nest.laneLoop = i;
        nest.lanes = lanes;
      }
    }
  if (nest.laneLoop < 0)
    return best;
  // The lane loop runs innermost among its kind.
  int last = nest.laneLoop;
  while (last + 1 < int(nest.loops.size()) &&
         nest.loops[last + 1].reduced == nest.loops[nest.laneLoop].reduced)
    ++last;
  std::rotate(nest.loops.begin() + nest.laneLoop,
              nest.loops.begin() + nest.laneLoop + 1,
              nest.loops.begin() + last + 1);
  nest.laneLoop = last;
  return best;
}

//===----------------------------------------------------------------------===//
// Partitions
//===----------------------------------------------------------------------===//

constexpr int64_t maxPartitions = 16;
constexpr double partitionCycles = 16000;

/// Iterations of the outermost kept loop, the one that partitions share.
int64_t splittable(const Nest &nest) {
  if (nest.loops.empty() || nest.loops[0].reduced)
    return 1;
  int64_t extent = nest.loops[0].extent;
  return std::max<int64_t>(1,
                           nest.laneLoop == 0 ? extent / nest.lanes : extent);
}

/// Gives every nest its own partitions; small nests share one.
void setPartitions(KernelPlan &plan, ArrayRef<double> cycles) {
  double total = 0;
  for (double part : cycles)
    total += part;
  double share = std::max(partitionCycles, total / maxPartitions);
  int64_t next = 0;
  double room = 0; // cycles left in the partition shared by small nests
  int64_t shared = -1;
  for (auto [nest, part] : llvm::zip(plan.nests, cycles)) {
    nest.partitions =
        std::clamp<int64_t>(int64_t(part / share), 1, splittable(nest));
    if (nest.partitions == 1 && shared >= 0 && part <= room) {
      nest.firstPartition = shared;
      room -= part;
      continue;
    }
    nest.firstPartition = next;
    next += nest.partitions;
    if (nest.partitions == 1 && part < share) {
      shared = nest.firstPartition;
      room = share - part;
    }
  }
  plan.partitions = std::max<int64_t>(1, next);
}

//===----------------------------------------------------------------------===//
// In place
//===----------------------------------------------------------------------===//

void setInPlace(KernelPlan &plan, ArrayRef<Trial> trials) {
  for (auto [at, trial] : llvm::enumerate(trials)) {
    for (const Trial::Access &store : trial.accesses) {
      if (!store.isStore)
        continue;
      llvm::SetVector<Value> candidates;
      for (const Trial::Access &load : trial.accesses)
        if (!load.isStore && load.tensor.getType() == store.tensor.getType())
          candidates.insert(load.tensor);
      for (Value candidate : candidates) {
        bool legal = true;
        for (auto [other, accesses] : llvm::enumerate(trials))
          for (const Trial::Access &access : accesses.accesses)
            if (access.tensor == candidate)
              legal &= other == at && !access.hasVectorIndex &&
                       access.form == store.form && access.stage <= store.stage;
        if (legal)
          plan.inPlace.emplace_back(candidate, store.tensor);
      }
    }
  }
}

ClusterCategory categoryOf(const KernelOps &kernel, const KernelPlan &plan) {
  if (plan.nests.size() > 1)
    return ClusterCategory::Horizontal;
  const Nest &nest = plan.nests[0];
  if (!nest.reductions.empty()) {
    bool lanesKept = nest.laneLoop >= 0 && !nest.loops[nest.laneLoop].reduced;
    return lanesKept ? ClusterCategory::ColumnReduction
                     : ClusterCategory::RowReduction;
  }
  for (auto category : {ClusterCategory::Window, ClusterCategory::Gather})
    for (Operation *op : kernel.ops)
      if (auto clusterable = dyn_cast<ClusterableOp>(op))
        if (clusterable.getClusterCategory() == category)
          return category;
  return ClusterCategory::Elementwise;
}

} // namespace

//===----------------------------------------------------------------------===//
// All together
//===----------------------------------------------------------------------===//

std::optional<KernelPlan> weft::planKernel(const KernelOps &ops,
                                           std::string &whyNot) {
  constexpr double launchCycles = 3000;
  KernelPlan plan;
  std::vector<Trial> trials;
  SmallVector<double> cycles;
  for (const Family &family : groupOutputs(ops)) {
    Nest nest;
    if (!setSpace(nest, family, whyNot) ||
        !setStages(ops, family, nest, whyNot))
      return std::nullopt;
    Trial trial;
    if (!runTrial(ops, nest, trial, whyNot))
      return std::nullopt;
    setLoops(nest, trial);
    cycles.push_back(setLanes(nest, trial));
    plan.cost += cycles.back();
    plan.nests.push_back(std::move(nest));
    trials.push_back(std::move(trial));
  }
  plan.cost += launchCycles;
  setPartitions(plan, cycles);
  setInPlace(plan, trials);
  plan.category = categoryOf(ops, plan);
  return plan;
}

bool weft::isIndexMap(Operation *op) {
  if (!isa<ElementOp>(op) || op->getNumResults() != 1)
    return false;
  KernelOps alone;
  alone.ops.insert(op);
  alone.outputs.insert(op->getResult(0));
  Nest nest;
  std::string whyNot;
  Family family{{op->getResult(0)}, {}};
  Trial trial;
  if (!setSpace(nest, family, whyNot) ||
      !setStages(alone, family, nest, whyNot) ||
      !runTrial(alone, nest, trial, whyNot))
    return false;
  return trial.work[0] + trial.work[1] + trial.work[2] == 0;
}
