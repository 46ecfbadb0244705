//===- CudaTiling.cpp - vectors of an elementwise nest --------------------===//

#include "passes/codegen/CudaTiling.h"

#include "llvm/Support/MathExtras.h"

#include <cmath>
#include <numeric>

using namespace mlir;
using namespace weft;

static constexpr int64_t warp = 32;
/// Threads below which fewer, longer ones cost more than what is read again.
static constexpr int64_t fewThreads = 8 * 1024;
/// Registers of a thread for what it loads and what it stores.
static constexpr int64_t heldWords = 56;

int weft::lastLoop(const Nest &nest, bool reduced) {
  for (int i = int(nest.loops.size()) - 1; i >= 0; --i)
    if (nest.loops[i].reduced == reduced)
      return i;
  return -1;
}

int64_t weft::stepOf(const Nest &nest, const Trial::Access &access, int loop) {
  return access.form.coefficient(nest.loops[loop].digits.back());
}

bool weft::isAligned(const Nest &nest, const Trial &trial, int loop,
                     int64_t lanes) {
  int64_t aligned = 0, other = 0;
  for (const Trial::Access &access : trial.accesses) {
    if (access.hasVectorIndex || stepOf(nest, access, loop) != 1)
      continue;
    int64_t common = std::gcd(lanes, access.form.constant);
    for (int i = 0; i < int(nest.loops.size()); ++i)
      if (i != loop)
        common = std::gcd(common, stepOf(nest, access, i));
    if (common % lanes == 0)
      aligned += access.tensorBytes;
    else if (access.isStore)
      return false;
    else
      other += access.tensorBytes;
  }
  return aligned >= other;
}

namespace {
/// What the vectors of a nest ask for, in elements of each operand.
struct Demand {
  /// Bytes and registers of one element of the operands with all loops.
  int64_t fullBytes = 0, loadWords = 0, storeWords = 0;
  /// Bytes of operands that lack a loop: those along the lanes, those that are
  /// one for all lanes, and those that are one for all threads.
  struct Part {
    int64_t bytes;
    uint64_t lacks; // loops, one bit each
  };
  std::vector<Part> alongLanes, acrossLanes;
  /// Registers of one element of all operands along the lanes.
  int64_t alongWords = 0;
  int64_t numbers = 0;
  bool hasVectorIndex = false;
};
} // namespace

static Demand demandOf(const Nest &nest, const Trial &trial) {
  Demand demand;
  int last = lastLoop(nest, false);
  uint64_t all = (uint64_t(1) << nest.loops.size()) - 1;
  llvm::SmallPtrSet<Value, 8> seen;
  for (const Trial::Access &access : trial.accesses) {
    demand.hasVectorIndex |= access.hasVectorIndex;
    uint64_t lacks = 0;
    for (int i = 0; i <= last; ++i)
      if (stepOf(nest, access, i) == 0)
        lacks |= uint64_t(1) << i;
    int64_t words = std::max<int64_t>(1, access.elementBytes / 4);
    if (lacks == all && !access.isStore)
      ++demand.numbers;
    else if (lacks == 0 || access.isStore) {
      demand.fullBytes += access.elementBytes;
      (access.isStore ? demand.storeWords : demand.loadWords) += words;
    } else if (seen.insert(access.tensor).second) {
      bool isAlong = !(lacks >> last & 1);
      demand.alongWords += isAlong ? words : 0;
      (isAlong ? demand.alongLanes : demand.acrossLanes)
          .push_back({access.elementBytes, lacks});
    }
  }
  return demand;
}

int64_t weft::exchangedLanes(CudaNest &cuda, const Trial &trial, int loop) {
  const Nest &nest = cuda.nest;
  cuda.exchange = 1;
  if (loop < 0 || nest.rows() == 0)
    return 1;
  int64_t largest = 0, widest = 0, narrowest = 16;
  for (const Trial::Access &access : trial.accesses)
    largest = std::max(largest, access.tensorBytes);
  for (const Trial::Access &access : trial.accesses) {
    int64_t step = stepOf(nest, access, loop);
    if (access.hasVectorIndex || step <= 0 || step > 2 ||
        access.tensorBytes < largest / 64)
      continue;
    widest = std::max(widest, step * access.elementBytes);
    if (step == 1)
      narrowest = std::min(narrowest, access.elementBytes);
  }
  Demand demand = demandOf(nest, trial);
  bool isAlone = nest.loops.size() == 1;
  int64_t extent = nest.loops[loop].extent;
  for (int64_t lanes = 16 / narrowest; lanes * widest > 16; lanes /= 2) {
    int64_t group = lanes * widest / 16;
    bool fits = isAlone ? extent >= lanes : extent % (lanes * group) == 0;
    // Where there is little work, short vectors reach more processors.
    fits &= nest.rows() / lanes >= fewThreads;
    if (group <= 4 && fits && isAligned(nest, trial, loop, lanes) &&
        demand.loadWords * lanes <= residentWords &&
        (demand.loadWords + demand.storeWords) * lanes <= heldWords) {
      cuda.exchange = group;
      return lanes;
    }
  }
  return 1;
}

/// The elements that `lanes` lanes take of an access, or 0 if they do not
/// follow each other from a multiple of `lanes` on.
static int64_t pairedElements(const Nest &nest, const Trial::Access &access,
                              int loop, int64_t lanes) {
  int64_t inner = nest.loops[loop].extent;
  int64_t near = stepOf(nest, access, loop);
  int64_t far = stepOf(nest, access, loop - 1);
  bool isStraight = near == 1 && far == inner;
  bool isWidened = near == 0 && far == 1 && !access.isStore;
  if (access.hasVectorIndex || (!isStraight && !isWidened))
    return 0;
  int64_t elements = isStraight ? lanes : lanes / inner;
  int64_t common = std::gcd(elements, access.form.constant);
  for (int i = 0; i < loop - 1; ++i)
    common = std::gcd(common, stepOf(nest, access, i));
  return common % elements == 0 ? elements : 0;
}

/// A short loop that some load lacks.
static int wholeLoopOf(const Nest &nest, const Trial &trial, int below) {
  for (int i = below - 1; i >= 0; --i)
    for (const Trial::Access &access : trial.accesses)
      if (!access.isStore && nest.loops[i].extent <= 4 &&
          stepOf(nest, access, i) == 0)
        return i;
  return -1;
}

int64_t weft::pairedLanes(CudaNest &cuda, const Trial &trial, int loop) {
  const Nest &nest = cuda.nest;
  if (loop < 1 || nest.rows() == 0)
    return 1;
  int64_t inner = nest.loops[loop].extent;
  if (inner != 2 && inner != 4)
    return 1;
  int64_t outer = nest.loops[loop - 1].extent;
  int whole = wholeLoopOf(nest, trial, loop - 1);
  int64_t times = whole < 0 ? 1 : nest.loops[whole].extent, narrowest = 16;
  for (const Trial::Access &access : trial.accesses)
    if (!access.isStore)
      narrowest = std::min(narrowest, access.elementBytes);
  for (int64_t lanes = 16 / narrowest * inner; lanes > inner; lanes /= 2) {
    int64_t group = 1, words = 0;
    bool fits = outer % (lanes / inner) == 0 &&
                nest.rows() / (lanes * times) >= fewThreads;
    for (const Trial::Access &access : trial.accesses) {
      int64_t count = pairedElements(nest, access, loop, lanes);
      fits &= count != 0;
      group = std::max(group, count * access.elementBytes / 16);
      words += count * (access.isStore ? times : 1) *
               std::max<int64_t>(1, access.elementBytes / 4);
    }
    if (!fits || group > 4 || words > heldWords)
      continue;
    cuda.innerLanes = inner;
    cuda.wholeLoop = whole;
    cuda.exchange = outer % (lanes / inner * group) == 0 ? group : 1;
    return lanes;
  }
  return 1;
}

//===----------------------------------------------------------------------===//
// Rectangles
//===----------------------------------------------------------------------===//

static int64_t pieces(int64_t whole, int64_t each) {
  return (whole + each - 1) / each;
}

/// The loop that rows of rectangles run along: one that an operand along the
/// lanes lacks, else one that others lack, else the one next to the lanes.
static int rowLoopOf(const Nest &nest, const Demand &demand) {
  int last = lastLoop(nest, false);
  for (const auto *parts : {&demand.alongLanes, &demand.acrossLanes})
    for (int i = last - 1; i >= 0; --i)
      for (const Demand::Part &part : *parts)
        if (part.lacks >> i & 1)
          return i;
  return last - 1;
}

/// What reading again costs, as a share of the bytes of the full operands.
static double repeated(const Demand &demand, const CudaTile &tile,
                       int64_t lanes, int64_t rows, int64_t vectors) {
  double full = double(std::max<int64_t>(1, demand.fullBytes)), result = 0;
  bool hasAllRows = tile.rows * tile.threadRows >= rows;
  bool hasAllVectors = tile.vectors * tile.threadVectors >= vectors;
  for (const Demand::Part &part : demand.alongLanes)
    if (!hasAllRows)
      result += double(part.bytes) / full / double(tile.rows * tile.threadRows);
  for (const Demand::Part &part : demand.acrossLanes) {
    bool lacksRows = part.lacks >> tile.rowLoop & 1;
    if (hasAllVectors && (!lacksRows || hasAllRows))
      continue;
    double served = double(lanes * tile.vectors * tile.threadVectors);
    result += double(part.bytes) / full /
              (lacksRows ? served * double(tile.threadRows) : served);
  }
  return result;
}

/// What is not used of the sectors of operands that lack the lane loop, as a
/// share of the bytes of the full operands.
static double cutSectors(const Demand &demand, const CudaTile &tile,
                         int64_t lanes) {
  constexpr int64_t sector = 32;
  double full = double(std::max<int64_t>(1, demand.fullBytes) * lanes * warp *
                       tile.perThread());
  double result = 0;
  for (const Demand::Part &part : demand.acrossLanes) {
    bool lacksRows = part.lacks >> tile.rowLoop & 1;
    int64_t loads = lacksRows ? 1 : tile.threadRows;
    int64_t used = part.bytes * (lacksRows ? 1 : tile.rows);
    result += double(loads * std::max<int64_t>(0, sector - used)) / full;
  }
  return result;
}

/// Lower is better: what is read again beyond the bar, then idle threads, then
/// long threads and rows cut short.
static double score(const Demand &demand, const CudaTile &tile, int64_t lanes,
                    int64_t rows, int64_t vectors) {
  constexpr double bar = 0.018, sectorBar = 0.04;
  auto idle = [](int64_t whole, int64_t each) {
    return double(pieces(whole, each) * each) / double(whole);
  };
  double waste = idle(vectors, tile.vectors * tile.threadVectors) *
                     idle(rows, tile.rows * tile.threadRows) -
                 1;
  double again = repeated(demand, tile, lanes, rows, vectors);
  double sectors = cutSectors(demand, tile, lanes);
  double cut =
      tile.perThread() == 1 && tile.tiles * warp >= 4 * manyThreads ? 0.06 : 0;
  if (tile.vectors < vectors && tile.vectors < 8)
    cut += tile.vectors < 2   ? 1.0
           : tile.vectors < 4 ? 0.3
           : vectors % 2 == 0 ? 0.03
                              : 0.1;
  return 20 * std::max(0.0, again - bar) +
         20 * std::max(0.0, sectors - sectorBar) + again + 0.3 * waste + cut +
         0.02 * std::log2(double(tile.perThread()));
}

/// What threads in order read again.
static double repeatedInOrder(const Demand &demand, int64_t lanes,
                              int64_t vectors) {
  double full = double(std::max<int64_t>(1, demand.fullBytes)), result = 0;
  double rows = std::max(1.0, double(warp) / double(vectors));
  for (const Demand::Part &part : demand.alongLanes)
    result += double(part.bytes) / full / rows;
  for (const Demand::Part &part : demand.acrossLanes)
    result += double(part.bytes) / full / double(lanes);
  return result;
}

static CudaTile bestTile(const CudaNest &cuda, const Demand &demand) {
  const Nest &nest = cuda.nest;
  CudaTile best;
  CudaTile tile;
  tile.rowLoop = rowLoopOf(nest, demand);
  int64_t rows = nest.loops[tile.rowLoop].extent;
  int64_t vectors = nest.loops[nest.laneLoop].extent / nest.lanes;
  int64_t outer = cuda.keptVectors / (rows * vectors);
  int64_t words = demand.loadWords * nest.lanes;
  int64_t held = words + demand.storeWords * nest.lanes;
  int64_t along = demand.alongWords * nest.lanes;
  int64_t atOnce = 8;
  while (atOnce > 1 &&
         (atOnce * words > residentWords || atOnce * held > heldWords + 8))
    atOnce /= 2;
  // Without large loads a thread is full of what it keeps.
  int64_t mostVectors = demand.loadWords == 0 ? 8 : 4 * atOnce;
  // Longer threads only where enough of them are left.
  double bestScore = 0.2 + 20 * repeatedInOrder(demand, nest.lanes, vectors);
  for (tile.vectors = warp; tile.vectors >= cuda.exchange; tile.vectors /= 2)
    for (tile.threadRows = 1; tile.threadRows <= 32; tile.threadRows *= 2)
      for (tile.threadVectors = 1; tile.threadVectors <= 4;
           tile.threadVectors *= 2) {
        int64_t each = tile.perThread();
        // Longer threads hold more addresses and conditions.
        tile.atOnce = each > 8 ? std::min<int64_t>(atOnce, 4) : atOnce;
        tile.rows = warp / tile.vectors;
        tile.rowTiles = pieces(rows, tile.rows * tile.threadRows);
        tile.vectorTiles = pieces(vectors, tile.vectors * tile.threadVectors);
        tile.tiles = tile.rowTiles * tile.vectorTiles * outer;
        if (each > 1 &&
            (each > mostVectors || tile.tiles * warp < fewThreads ||
             along * tile.threadVectors + std::min(each, atOnce) * held >
                 heldWords + 24))
          continue;
        // Rectangles that do not fit are worse than reading again.
        if (pieces(rows, tile.rows * tile.threadRows) * tile.rows *
                tile.threadRows >
            2 * rows)
          continue;
        double mine = score(demand, tile, nest.lanes, rows, vectors);
        if (mine < bestScore) {
          bestScore = mine;
          best = tile;
        }
      }
  return best;
}

/// Several vectors for a thread where they share numbers, which are a sector
/// each, or where there are plenty.
static int64_t vectorsInOrder(const CudaNest &cuda, const Demand &demand) {
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

/// The loop along which a strided load lies, or -1: it must be possible to read
/// 16 bytes at a time there, whatever the op makes of them.
static int crossLoopOf(const Nest &nest, const Trial::Access &access) {
  int64_t lanes = 16 / access.elementBytes, found = -1;
  if (access.isStore || access.hasVectorIndex ||
      stepOf(nest, access, nest.laneLoop) < 2 ||
      access.form.constant % lanes != 0)
    return -1;
  int64_t last = access.form.constant;
  for (int i = 0; i < int(nest.loops.size()); ++i) {
    int64_t step = stepOf(nest, access, i);
    last += step * (nest.loops[i].extent - 1);
    if (step == 1 && nest.loops[i].extent % lanes == 0)
      found = i;
    else if (step % lanes != 0 || step < 0)
      return -1;
  }
  bool isInside = access.form.constant >= 0 &&
                  (last + 1) * access.elementBytes <= access.tensorBytes;
  return isInside ? int(found) : -1;
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
  Demand demand = demandOf(nest, trial);
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
    cuda.tile = bestTile(cuda, demand);
  if (!cuda.tile.isTiled())
    cuda.tile.threadVectors = vectorsInOrder(cuda, demand);
  cuda.isStraight = cuda.tile.isTiled() || cuda.tile.threadVectors > 1 ||
                    cuda.exchange > 1 || demand.numbers > 0;
}
