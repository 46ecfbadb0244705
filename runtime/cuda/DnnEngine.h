//===- DnnEngine.h - chooses one of cuDNN's engines -----------------------===//

#ifndef WEFT_RUNTIME_CUDA_DNNENGINE_H
#define WEFT_RUNTIME_CUDA_DNNENGINE_H

#include "runtime/cuda/DnnGraph.h"

namespace weft::cuda {

struct DnnLimits {
  uint64_t workspaceBytes = 0;
  /// Nothing that rounds operands to fewer bits.
  bool withoutTensorCores = false;
};

/// Why an engine with these notes is refused; null where it is not.
const char *whyRefused(std::span<const DnnNumericalNote> numerical,
                       std::span<const DnnBehaviorNote> behavior,
                       const DnnLimits &limits);

/// The first engine for `graph` that serves; see chooseDnnConvolution.
Result<DnnConvolution> chooseDnnEngine(const DnnTarget &target,
                                       const DnnObject &graph,
                                       const DnnLimits &limits);

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_DNNENGINE_H
