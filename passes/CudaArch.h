//===- CudaArch.h - the GPU architectures -----------------------*- C++ -*-===//

#ifndef WEFT_PASSES_CUDAARCH_H
#define WEFT_PASSES_CUDAARCH_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/StringRef.h"
#include "llvm/Support/Error.h"

namespace weft {

/// A GPU architecture and the lowest PTX version that serves it. LLVM aborts
/// on pairs that do not fit, so nobody but this table makes them.
struct CudaArch {
  llvm::StringRef name;
  unsigned number;
  unsigned ptxVersion;
};

/// Every architecture that can be asked for, oldest first.
llvm::ArrayRef<CudaArch> cudaArchs();
/// The entry of `sm_90`; null for a name that is not there.
const CudaArch *findCudaArch(llvm::StringRef name);
/// The entry of `sm_90` or `compute_90`. The error lists what exists and names
/// the nearest.
llvm::Expected<CudaArch> expectCudaArch(llvm::StringRef name);

} // namespace weft

#endif // WEFT_PASSES_CUDAARCH_H
