//===- CudaRectangle.cpp - rectangles of vectors for warps ----------------===//

#include "passes/codegen/CudaRectangle.h"
#include "passes/codegen/CudaLanes.h"

#include <cmath>

using namespace mlir;
using namespace weft;

static constexpr int64_t warp = 32;
/// What may be read again, what may be unused of sectors and what may be read
/// in less than 16 bytes, as shares of the bytes of the full operands.
static constexpr double againBar = 0.018, sectorBar = 0.04, narrowBar = 0.05;

static int64_t pieces(int64_t whole, int64_t each) {
  return (whole + each - 1) / each;
}

/// The loop that rows of rectangles run along: one that an operand along the
/// lanes lacks, else one that others lack, else the one next to the lanes.
static int rowLoopOf(const Nest &nest, const CudaDemand &demand) {
  int last = lastLoop(nest, false);
  for (const auto *parts : {&demand.alongLanes, &demand.acrossLanes})
    for (int i = last - 1; i >= 0; --i)
      for (const CudaDemand::Part &part : *parts)
        if (part.lacksLoop(i))
          return i;
  return last - 1;
}

namespace {
/// The rectangles that one nest can be cut into.
class Rectangles {
public:
  Rectangles(const CudaNest &cuda, const CudaDemand &demand);

  /// The best for blocks of `warps` warps below one another, or no rectangle
  /// if none has a lower score than `limit`.
  CudaTile best(int64_t warps, double limit) const;
  /// What is read again, as a share of the bytes of the full operands.
  double again(const CudaTile &tile) const;
  double againInOrder() const;
  /// What is read number by number, as such a share.
  double narrow() const;
  bool canStack(const CudaDemand::Part &part) const;

private:
  double share(int64_t bytes) const { return double(bytes) / fullBytes; }
  bool isPossible(const CudaTile &tile) const;
  double cutSectors(const CudaTile &tile) const;
  double score(const CudaTile &tile) const;

  const CudaNest &cuda;
  const Nest &nest;
  const CudaDemand &demand;
  int rowLoop;
  int64_t lanes, rows, vectors, outer;
  double fullBytes;
  /// Registers of a vector that is read, and read and stored.
  int64_t words, held;
  /// Vectors that a thread can read before it stores the first.
  int64_t atOnce = 8;
};
} // namespace

Rectangles::Rectangles(const CudaNest &cudaNest, const CudaDemand &asked)
    : cuda(cudaNest), nest(cudaNest.nest), demand(asked),
      rowLoop(rowLoopOf(nest, asked)), lanes(nest.lanes),
      rows(nest.loops[rowLoop].extent),
      vectors(nest.loops[nest.laneLoop].extent / lanes),
      outer(cuda.keptVectors / (rows * vectors)),
      fullBytes(double(std::max<int64_t>(1, demand.fullBytes))),
      words(demand.loadWords * lanes), held(words + demand.storeWords * lanes) {
  while (atOnce > 1 &&
         (atOnce * words > residentWords || atOnce * held > heldWords + 8))
    atOnce /= 2;
}

bool Rectangles::canStack(const CudaDemand::Part &part) const {
  int loop = part.lacksLoop(nest.laneLoop) ? rowLoop : nest.laneLoop;
  return readsSixteen(nest, *part.access, loop);
}

double Rectangles::again(const CudaTile &tile) const {
  double result = 0;
  int64_t across = tile.vectors * tile.threadVectors;
  bool hasAllVectors = across >= vectors;
  for (const CudaDemand::Part &part : demand.alongLanes) {
    int64_t down = tile.rows * tile.threadRows;
    down *= canStack(part) ? tile.warps : 1;
    if (down < rows)
      result += share(part.bytes()) / double(down);
  }
  for (const CudaDemand::Part &part : demand.acrossLanes) {
    bool lacksRows = part.lacksLoop(rowLoop);
    bool hasAllRows = tile.rows * tile.threadRows >= rows;
    if (hasAllVectors && (!lacksRows || hasAllRows))
      continue;
    result += share(part.bytes()) / double(lanes * across) /
              (lacksRows ? double(tile.threadRows) : 1);
  }
  return result;
}

double Rectangles::againInOrder() const {
  double result = 0;
  double inWarp = std::max(1.0, double(warp) / double(vectors));
  for (const CudaDemand::Part &part : demand.alongLanes)
    result += share(part.bytes()) / inWarp;
  for (const CudaDemand::Part &part : demand.acrossLanes)
    result += share(part.bytes()) / double(lanes);
  return result;
}

double Rectangles::narrow() const {
  double result = 0;
  for (const CudaDemand::Part &part : demand.acrossLanes)
    if (!part.lacksLoop(rowLoop))
      result += share(part.bytes()) / double(lanes * vectors);
  return result;
}

/// What is not used of the sectors of operands that lack the lane loop, as a
/// share of the bytes of the full operands.
double Rectangles::cutSectors(const CudaTile &tile) const {
  constexpr int64_t sector = 32;
  double result = 0;
  for (const CudaDemand::Part &part : demand.acrossLanes) {
    if (tile.isStacked() && canStack(part))
      continue;
    bool lacksRows = part.lacksLoop(rowLoop);
    int64_t loads = lacksRows ? 1 : tile.threadRows;
    int64_t used = part.bytes() * (lacksRows ? 1 : tile.rows);
    result += share(loads * std::max<int64_t>(0, sector - used)) /
              double(lanes * warp * tile.perThread());
  }
  return result;
}

/// Lower is better: what is read again beyond the bar, then idle threads, then
/// long threads and rows cut short.
double Rectangles::score(const CudaTile &tile) const {
  auto idle = [](int64_t whole, int64_t each) {
    return double(pieces(whole, each) * each) / double(whole);
  };
  double waste = idle(vectors, tile.vectors * tile.threadVectors) *
                     idle(rows, tile.rows * tile.threadRows * tile.warps) -
                 1;
  double more = again(tile), sectors = cutSectors(tile);
  double cut =
      tile.perThread() == 1 && tile.tiles * warp >= 4 * manyThreads ? 0.06 : 0;
  if (tile.vectors < vectors && tile.vectors < 8)
    cut += tile.vectors < 2   ? 1.0
           : tile.vectors < 4 ? 0.3
           : vectors % 2 == 0 ? 0.03
                              : 0.1;
  return 20 * std::max(0.0, more - againBar) +
         20 * std::max(0.0, sectors - sectorBar) + more + 0.3 * waste + cut +
         0.02 * std::log2(double(tile.perThread()));
}

/// False where threads hold too much, where too few of them are left, or where
/// more than half of them would be idle.
bool Rectangles::isPossible(const CudaTile &tile) const {
  int64_t each = tile.perThread();
  // Without large loads a thread is full of what it keeps, unless that lies in
  // shared memory.
  int64_t most = demand.loadWords != 0 || tile.isStacked() ? 4 * atOnce : 8;
  int64_t along = demand.alongWords * lanes * tile.threadVectors;
  int64_t down = tile.rows * tile.threadRows * tile.warps;
  if (pieces(rows, down) * down > 2 * rows)
    return false;
  // Threads wait for each other only where that is enough.
  if (tile.isStacked() && again(tile) > againBar)
    return false;
  return each == 1 || (each <= most && tile.tiles * warp >= fewThreads &&
                       along + std::min(each, atOnce) * held <= heldWords + 24);
}

CudaTile Rectangles::best(int64_t warps, double limit) const {
  CudaTile result, tile;
  tile.rowLoop = rowLoop;
  for (tile.vectors = warp; tile.vectors >= cuda.exchange; tile.vectors /= 2)
    for (tile.threadRows = 1; tile.threadRows <= 32; tile.threadRows *= 2)
      for (tile.threadVectors = 1; tile.threadVectors <= 4;
           tile.threadVectors *= 2) {
        // Longer threads hold more addresses and conditions.
        tile.atOnce =
            tile.perThread() > 8 ? std::min<int64_t>(atOnce, 4) : atOnce;
        tile.rows = warp / tile.vectors;
        tile.vectorTiles = pieces(vectors, tile.vectors * tile.threadVectors);
        tile.stack(warps, rows, outer);
        double mine = isPossible(tile) ? score(tile) : limit;
        if (mine < limit) {
          limit = mine;
          result = tile;
        }
      }
  return result;
}

/// What the warps of a block read together, if it fits into shared memory.
static std::vector<CudaNest::Stacked>
stackedOf(const Nest &nest, const Trial &trial, const CudaTile &tile) {
  constexpr int64_t sharedLimit = 24 * 1024;
  std::vector<CudaNest::Stacked> result;
  int64_t bytes = 0;
  for (const Trial::Access &access : trial.accesses) {
    for (int loop : {nest.laneLoop, tile.rowLoop}) {
      int other = loop == tile.rowLoop ? nest.laneLoop : tile.rowLoop;
      if (stepOf(nest, access, other) != 0 || !readsSixteen(nest, access, loop))
        continue;
      CudaNest::Stacked one{access.tensor, access.form, access.elementBytes,
                            loop};
      bool isKnown = llvm::any_of(result, [&](const CudaNest::Stacked &known) {
        return known.tensor == one.tensor && known.form == one.form;
      });
      if (!isKnown && one.bytes(nest, tile) % 16 == 0)
        result.push_back(one);
    }
  }
  // A block may become larger than the nest asks for.
  CudaTile largest = tile;
  largest.warps = warp;
  for (const CudaNest::Stacked &one : result)
    bytes += one.bytes(nest, largest);
  return bytes <= sharedLimit ? result : std::vector<CudaNest::Stacked>();
}

void weft::setRectangles(CudaNest &cuda, const Trial &trial,
                         const CudaDemand &demand) {
  Rectangles rectangles(cuda, demand);
  double inOrder = rectangles.againInOrder();
  // Longer threads only where enough of them are left.
  cuda.tile = rectangles.best(1, 0.2 + 20 * inOrder);
  double again = cuda.tile.isTiled() ? rectangles.again(cuda.tile) : inOrder;
  // With little to move, waiting costs more than reading again.
  bool isLarge = cuda.keptVectors >= 4 * fewThreads;
  if (!isLarge || (again <= againBar && rectangles.narrow() <= narrowBar))
    return;
  CudaTile stacked;
  for (int64_t warps = 4; warps <= 8 && !stacked.isTiled(); warps *= 2)
    stacked = rectangles.best(warps, std::numeric_limits<double>::max());
  if (!stacked.isTiled())
    return;
  std::vector<CudaNest::Stacked> operands =
      stackedOf(cuda.nest, trial, stacked);
  if (operands.empty())
    return;
  cuda.tile = stacked;
  cuda.stacked = std::move(operands);
}
