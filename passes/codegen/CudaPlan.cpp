//===- CudaPlan.cpp - which thread does what ------------------------------===//

#include "passes/codegen/CudaPlan.h"
#include "passes/codegen/CudaDemand.h"
#include "passes/codegen/CudaLanes.h"
#include "passes/codegen/CudaTiling.h"

#include "llvm/ADT/EquivalenceClasses.h"
#include "llvm/Support/MathExtras.h"

#include <limits>
#include <numeric>

using namespace mlir;
using namespace weft;

namespace {

constexpr int64_t warp = 32, largestBlock = 1024;
int64_t powerOfTwo(int64_t atLeast) {
  return int64_t(llvm::PowerOf2Ceil(uint64_t(std::max<int64_t>(1, atLeast))));
}

/// Bytes that accesses move which walk `loop` element by element.
int64_t contiguousBytes(const Nest &nest, const Trial &trial, int loop) {
  int64_t bytes = 0;
  for (const Trial::Access &access : trial.accesses)
    if (loop >= 0 && !access.hasVectorIndex && access.depth != 0 &&
        stepOf(nest, access, loop) == 1)
      bytes += access.tensorBytes;
  return bytes;
}

/// Lanes of a thread along `loop`: 16 bytes of the widest element, less where
/// extents or alignment do not permit it.
int64_t lanesAlong(const Nest &nest, const Trial &trial, int loop) {
  if (loop < 0)
    return 1;
  int64_t widest = 0, largest = 0;
  for (const Trial::Access &access : trial.accesses)
    largest = std::max(largest, access.tensorBytes);
  for (const Trial::Access &access : trial.accesses)
    if (!access.hasVectorIndex && stepOf(nest, access, loop) == 1 &&
        access.tensorBytes >= largest / 64)
      widest = std::max(widest, access.elementBytes);
  if (widest == 0)
    return 1;
  bool alone = true;
  for (int i = 0; i < int(nest.loops.size()); ++i)
    alone &= i == loop || nest.loops[i].reduced != nest.loops[loop].reduced;
  int64_t extent = nest.loops[loop].extent;
  for (int64_t lanes = 16 / widest; lanes > 1; lanes /= 2)
    if ((alone ? extent >= lanes : extent % lanes == 0) &&
        isAligned(nest, trial, loop, lanes))
      return lanes;
  return 1;
}

void restoreOrder(Nest &nest) {
  llvm::sort(nest.loops, [](const Nest::Loop &a, const Nest::Loop &b) {
    if (a.reduced != b.reduced)
      return b.reduced;
    return a.digits.front() < b.digits.front();
  });
}

//===----------------------------------------------------------------------===//
// Shares
//===----------------------------------------------------------------------===//

/// 32-bit registers of one element of everything that is loaded per element,
/// that is at loop depth `depth`.
int64_t wordsOf(const Trial &trial, unsigned depth) {
  llvm::SmallPtrSet<Value, 8> seen;
  int64_t words = 0;
  for (const Trial::Access &access : trial.accesses)
    if (access.depth == depth && !access.isStore &&
        seen.insert(access.tensor).second)
      words += std::max<int64_t>(1, access.elementBytes / 4);
  return std::max<int64_t>(1, words);
}

/// More than a softmax: stages that hand on much of each element.
bool isCrowded(const Nest &nest, const Trial &trial) {
  return nest.stages > 2 && (nest.reductions.size() > 2 ||
                             nest.outputs.size() > 1 || wordsOf(trial, 2) > 1);
}

int64_t largestTeam(const Nest &nest, const Trial &trial) {
  // Every finished reduction of a row is a register.
  if (nest.reductions.size() > 8)
    return largestBlock / 4;
  bool isWide = wordsOf(trial, 2) * nest.lanes > residentWords / 2;
  return isWide || isCrowded(nest, trial) ? largestBlock / 2 : largestBlock;
}

/// Chooses shape and lanes, and counts what there is to share.
void setShape(CudaNest &cuda, const Trial &trial) {
  Nest &nest = cuda.nest;
  restoreOrder(nest);
  int kept = lastLoop(nest, false), reduced = lastLoop(nest, true);
  int64_t rows = nest.rows(), columns = nest.columns();
  int lane = kept;
  if (!nest.reductions.empty()) {
    bool isColumn = kept >= 0 && contiguousBytes(nest, trial, kept) >
                                     contiguousBytes(nest, trial, reduced);
    cuda.shape = isColumn ? CudaShape::Column : CudaShape::Row;
    lane = isColumn ? kept : reduced;
  }
  nest.lanes = 1;
  if (cuda.shape == CudaShape::Elementwise)
    nest.lanes = pairedLanes(cuda, trial, lane);
  if (cuda.shape == CudaShape::Elementwise && nest.lanes == 1)
    nest.lanes = exchangedLanes(cuda, trial, lane);
  if (rows * columns != 0 && nest.lanes == 1)
    nest.lanes = lanesAlong(nest, trial, lane);
  if (cuda.shape == CudaShape::Column && rows % nest.lanes != 0)
    nest.lanes = 1;
  nest.laneLoop = nest.lanes > 1 ? lane : -1;
  bool isRow = cuda.shape == CudaShape::Row;
  cuda.largestTeam = largestTeam(nest, trial);
  cuda.shares = isRow ? columns / nest.lanes : columns;
  cuda.rest = isRow ? columns % nest.lanes : 0;
  cuda.keptVectors = isRow ? rows : rows / nest.lanes;
  cuda.keptRest = isRow ? 0 : rows % nest.lanes;
}

/// Threads that share a row: few vectors each, more threads where there are
/// few rows. Fewer than 8 would not read whole sectors.
int64_t rowTeam(const CudaNest &cuda) {
  int64_t largest = cuda.largestTeam;
  int64_t team = powerOfTwo(cuda.shares);
  if (team <= warp) {
    while (team > 8 && cuda.shares < 4 * team &&
           team / 2 * cuda.keptVectors >= manyThreads / 4)
      team /= 2;
    return team;
  }
  team = std::clamp(powerOfTwo(cuda.shares / 8), warp, largest);
  while (team < largest && team * 2 <= cuda.shares &&
         team * cuda.keptVectors < manyThreads)
    team *= 2;
  return team;
}

/// Columns side by side: at least 128 bytes of a row, more where there are
/// many or where they are short.
int64_t columnsAcross(const CudaNest &cuda) {
  int64_t most = powerOfTwo(cuda.keptVectors);
  if (cuda.shares <= 8)
    return std::min<int64_t>(most, 128);
  return std::min(most, cuda.keptVectors >= 8 * 1024 ? warp : int64_t(8));
}

int64_t columnTeam(const CudaNest &cuda, int64_t across) {
  int64_t most = std::max<int64_t>(1, cuda.largestTeam / across);
  int64_t team = powerOfTwo(cuda.shares / 4);
  // A whole warp at least, so that lanes can be exchanged.
  return std::clamp(team, std::min(most, warp / std::min(across, warp)), most);
}

/// Threads of a block that suit the nest.
int64_t wantedBlock(const CudaNest &cuda) {
  switch (cuda.shape) {
  case CudaShape::Elementwise:
    if (cuda.isCrossed())
      return 256;
    if (cuda.tile.isStacked())
      return cuda.tile.warps * warp;
    // Where threads have several vectors, small blocks reach more processors.
    if (cuda.tile.perThread() > 1 && cuda.threads() < manyThreads / 4)
      return 64;
    return cuda.threads() >= manyThreads ? 256 : 128;
  case CudaShape::Row:
    return std::max<int64_t>(128, rowTeam(cuda));
  case CudaShape::Column: {
    int64_t across = columnsAcross(cuda);
    return across * columnTeam(cuda, across);
  }
  }
  return 128;
}

/// Divides the nest among blocks of `block` threads.
void setThreads(CudaNest &cuda, int64_t block, const Trial &trial) {
  if (cuda.shape == CudaShape::Row) {
    cuda.team = std::min(rowTeam(cuda), block);
    cuda.across = block / cuda.team;
  } else if (cuda.shape == CudaShape::Column) {
    cuda.across = std::min(columnsAcross(cuda), block);
    cuda.team = block / cuda.across;
  } else {
    cuda.across = block;
  }
  if (cuda.tile.isStacked())
    cuda.tile.stack(block / warp, cuda.nest.loops[cuda.tile.rowLoop].extent,
                    cuda.tile.outerTiles());
  int64_t work = cuda.shape == CudaShape::Elementwise
                     ? cuda.threads()
                     : cuda.keptVectors + cuda.keptRest;
  cuda.blocks = cuda.isCrossed() ? cuda.squares()
                                 : (work + cuda.across - 1) / cuda.across;
  int64_t words = wordsOf(trial, 2) * cuda.nest.lanes;
  int64_t share = (cuda.shares + cuda.team - 1) / cuda.team;
  // A block of 1,024 threads leaves 64 registers for each. What is crowded
  // keeps more of an element than was read.
  bool isTight = isCrowded(cuda.nest, trial);
  int64_t room = isTight       ? residentWords / 2
                 : block > 512 ? residentWords * 3 / 4
                               : residentWords;
  cuda.isResident = share * words <= room;
  int64_t ahead = isTight || block > 512 ? residentWords / 2 : residentWords;
  cuda.unroll = std::clamp<int64_t>(ahead / words, 1, 8);
}

ClusterCategory categoryOf(const KernelPlan &plan, const CudaPlan &cuda) {
  if (cuda.nests.size() > 1)
    return ClusterCategory::Horizontal;
  switch (cuda.nests[0].shape) {
  case CudaShape::Row:
    return ClusterCategory::RowReduction;
  case CudaShape::Column:
    return ClusterCategory::ColumnReduction;
  case CudaShape::Elementwise:
    return plan.category;
  }
  return plan.category;
}

} // namespace

/// Tensors of more than one element that `output` is made from.
static llvm::SetVector<Value> loadsOf(const KernelOps &ops, Value output) {
  llvm::SetVector<Value> loads, seen;
  SmallVector<Value> work{output};
  while (!work.empty()) {
    Value value = work.pop_back_val();
    if (!seen.insert(value))
      continue;
    Operation *op = value.getDefiningOp();
    if (op && ops.ops.contains(op))
      llvm::append_range(work, op->getOperands());
    else if (cast<RankedTensorType>(value.getType()).getNumElements() > 1)
      loads.insert(value);
  }
  return loads;
}

/// Outputs of one nest that read nothing in common become nests of their own:
/// more blocks, and fewer registers at a time.
static std::vector<Nest> splitOutputs(const KernelOps &ops, const Nest &nest) {
  if (!nest.reductions.empty() || nest.rows() <= 1)
    return {nest};
  llvm::EquivalenceClasses<unsigned> classes;
  llvm::DenseMap<Value, unsigned> readers;
  for (unsigned i = 0; i < nest.outputs.size(); ++i) {
    classes.insert(i);
    for (Value value : loadsOf(ops, nest.outputs[i].value))
      classes.unionSets(readers.try_emplace(value, i).first->second, i);
  }
  std::vector<Nest> result;
  llvm::DenseMap<unsigned, size_t> place;
  for (unsigned i = 0; i < nest.outputs.size(); ++i) {
    auto [at, isNew] =
        place.try_emplace(classes.getLeaderValue(i), result.size());
    if (isNew) {
      result.push_back(nest);
      result.back().outputs.clear();
    }
    result[at->second].outputs.push_back(nest.outputs[i]);
  }
  return result;
}

/// The reductions of one stage in groups that read nothing in common, each with
/// few accumulators.
static std::vector<SmallVector<size_t>>
groupReductions(const KernelOps &ops, const Nest &nest, unsigned stage) {
  constexpr size_t mostAccumulators = 8;
  std::vector<SmallVector<size_t>> groups(1);
  llvm::SetVector<Value> loads;
  for (auto [i, reduction] : llvm::enumerate(nest.reductions)) {
    if (reduction.stage != stage)
      continue;
    llvm::SetVector<Value> mine = loadsOf(ops, reduction.op->getOperand(0));
    bool isApart =
        llvm::none_of(mine, [&](Value value) { return loads.contains(value); });
    if (groups.back().size() >= mostAccumulators && isApart) {
      groups.emplace_back();
      loads.clear();
    }
    groups.back().push_back(i);
    loads.insert(mine.begin(), mine.end());
  }
  return groups;
}

/// Cuts a stage with many reductions into several, so that a thread holds few
/// accumulators at a time. What the stage stores comes with its last part: by
/// then everything that it may overwrite has been read.
static void splitStages(const KernelOps &ops, Nest &nest) {
  unsigned next = 0;
  std::vector<unsigned> last;
  std::vector<unsigned> stageOf(nest.reductions.size());
  for (unsigned stage = 0; stage < nest.stages; ++stage) {
    for (const auto &group : groupReductions(ops, nest, stage)) {
      for (size_t i : group)
        stageOf[i] = next;
      ++next;
    }
    last.push_back(next - 1);
  }
  for (auto [reduction, stage] : llvm::zip(nest.reductions, stageOf))
    reduction.stage = stage;
  for (Nest::Output &output : nest.outputs)
    output.stage = output.stage < last.size() ? last[output.stage] : next;
  nest.stages = next;
}

/// True if every read of `tensor` stands behind the last fold: then the other
/// threads of a team may read it while one writes, because what they make of it
/// goes nowhere.
static bool isReadLast(const Trial &trial, unsigned stages, Value tensor) {
  return llvm::all_of(trial.accesses, [&](const Trial::Access &access) {
    return access.isStore || access.tensor != tensor || access.stage == stages;
  });
}

/// Where several threads read what one of them writes, the two cannot share a
/// buffer.
static void dropShared(CudaPlan &plan, ArrayRef<Trial> trials) {
  for (auto [nest, trial] : llvm::zip(plan.nests, trials))
    for (const Nest::Output &output : nest.nest.outputs)
      if (output.isRow && nest.team > 1)
        llvm::erase_if(plan.inPlace, [&](auto pair) {
          return pair.second == output.value &&
                 !isReadLast(trial, nest.nest.stages, pair.first);
        });
}

std::optional<CudaPlan> weft::planCudaKernel(const KernelOps &ops,
                                             std::string &whyNot) {
  std::optional<KernelPlan> plan = planKernel(ops, whyNot);
  if (!plan)
    return std::nullopt;
  CudaPlan cuda;
  cuda.inPlace = plan->inPlace;
  std::vector<Trial> trials;
  cuda.block = warp;
  int64_t mostThreads = largestBlock;
  std::vector<Nest> nests;
  for (const Nest &nest : plan->nests)
    llvm::append_range(nests, splitOutputs(ops, nest));
  for (Nest &nest : nests) {
    splitStages(ops, nest);
    Trial trial;
    if (!runTrial(ops, nest, trial, whyNot))
      return std::nullopt;
    CudaNest mine;
    mine.nest = std::move(nest);
    setShape(mine, trial);
    setTile(mine, trial);
    cuda.block = std::max(cuda.block, wantedBlock(mine));
    mostThreads = std::min(mostThreads, mine.largestTeam);
    cuda.nests.push_back(std::move(mine));
    trials.push_back(std::move(trial));
  }
  cuda.block = std::min(cuda.block, mostThreads);
  int64_t next = 0;
  for (auto [nest, trial] : llvm::zip(cuda.nests, trials)) {
    setThreads(nest, cuda.block, trial);
    nest.firstBlock = next;
    next += nest.blocks;
    // Past the last element there may be a block of threads more.
    int64_t reach =
        nest.nest.rows() * std::max<int64_t>(1, nest.nest.columns());
    cuda.isNarrow &= reach < std::numeric_limits<int32_t>::max() - (1 << 16);
  }
  cuda.grid = std::max<int64_t>(1, next);
  cuda.category = categoryOf(*plan, cuda);
  dropShared(cuda, trials);
  return cuda;
}
