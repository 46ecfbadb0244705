//===- CudaLanes.cpp - lanes of an elementwise thread ---------------------===//

#include "passes/codegen/CudaLanes.h"
#include "passes/codegen/CudaDemand.h"

#include <numeric>

using namespace mlir;
using namespace weft;

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
  CudaDemand demand(nest, trial);
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
