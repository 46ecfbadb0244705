//===- CudaDemand.cpp - what a nest reads and writes ----------------------===//

#include "passes/codegen/CudaDemand.h"

using namespace mlir;
using namespace weft;

int weft::lastLoop(const Nest &nest, bool reduced) {
  for (int i = int(nest.loops.size()) - 1; i >= 0; --i)
    if (nest.loops[i].reduced == reduced)
      return i;
  return -1;
}

int64_t weft::stepOf(const Nest &nest, const Trial::Access &access, int loop) {
  return access.form.coefficient(nest.loops[loop].digits.back());
}

bool weft::readsSixteen(const Nest &nest, const Trial::Access &access,
                        int loop) {
  int64_t lanes = 16 / access.elementBytes;
  const ElementIndex &form = access.form;
  if (access.isStore || access.hasVectorIndex || form.dynamic || loop < 0 ||
      stepOf(nest, access, loop) != 1 || form.constant < 0 ||
      form.constant % lanes != 0 || nest.loops[loop].extent % lanes != 0)
    return false;
  int64_t last = form.constant;
  for (int i = 0; i < int(nest.loops.size()); ++i) {
    int64_t step = stepOf(nest, access, i);
    last += step * (nest.loops[i].extent - 1);
    if (step < 0 || (i != loop && step % lanes != 0))
      return false;
  }
  return (last + 1) * access.elementBytes <= access.tensorBytes;
}

CudaDemand::CudaDemand(const Nest &nest, const Trial &trial) {
  int last = lastLoop(nest, false);
  uint64_t all = (uint64_t(1) << nest.loops.size()) - 1;
  llvm::SmallPtrSet<Value, 8> seen;
  for (const Trial::Access &access : trial.accesses) {
    hasVectorIndex |= access.hasVectorIndex;
    uint64_t lacks = 0;
    for (int i = 0; i <= last; ++i)
      if (stepOf(nest, access, i) == 0)
        lacks |= uint64_t(1) << i;
    int64_t words = std::max<int64_t>(1, access.elementBytes / 4);
    if (lacks == all && !access.isStore)
      ++numbers;
    else if (lacks == 0 || access.isStore) {
      fullBytes += access.elementBytes;
      (access.isStore ? storeWords : loadWords) += words;
    } else if (seen.insert(access.tensor).second) {
      bool isAlong = !(lacks >> last & 1);
      alongWords += isAlong ? words : 0;
      (isAlong ? alongLanes : acrossLanes).push_back({&access, lacks});
    }
  }
}
