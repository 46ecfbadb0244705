//===- CudaArch.cpp - the GPU architectures -------------------------------===//

#include "passes/CudaArch.h"

#include "llvm/ADT/STLExtras.h"

using namespace weft;

static constexpr CudaArch archTable[] = {
    {"sm_75", 75, 63},   {"sm_80", 80, 70},   {"sm_86", 86, 71},
    {"sm_87", 87, 74},   {"sm_89", 89, 78},   {"sm_90", 90, 78},
    {"sm_100", 100, 86}, {"sm_103", 103, 88}, {"sm_120", 120, 87}};

llvm::ArrayRef<CudaArch> weft::cudaArchs() { return archTable; }

const CudaArch *weft::findCudaArch(llvm::StringRef name) {
  const CudaArch *found = llvm::find_if(
      archTable, [&](const CudaArch &arch) { return arch.name == name; });
  return found == std::end(archTable) ? nullptr : found;
}
