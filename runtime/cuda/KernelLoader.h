//===- KernelLoader.h - generated GPU code from an artifact ---------------===//

#ifndef WEFT_RUNTIME_CUDA_KERNELLOADER_H
#define WEFT_RUNTIME_CUDA_KERNELLOADER_H

#include "runtime/cuda/Gpu.h"
#include "runtime/device/Device.h"

#include <optional>

namespace weft::cuda {

/// One loaded kernel; KernelModule::find gives its address as the id.
struct LoadedKernel {
  Function function = nullptr;
  std::string symbol;
  int maxThreads = 0;
  /// The blocks that it is made for, from the grid line of the pack's PTX.
  std::optional<uint64_t> blocks;
  /// Bytes of each operand, from the operand lines of the pack's PTX; nothing
  /// where the pack has no PTX.
  std::optional<std::vector<uint64_t>> operandBytes;
};

/// Indices of the images that a GPU of `capability` (90 for 9.0) can run, best
/// first: cubins of the same major and no higher minor version, then PTX of no
/// higher version.
std::vector<size_t> runnableImages(std::span<const CodeImage> images,
                                   int capability);

/// Loads the best image that the driver takes. NoDevice where none is meant
/// for this GPU, with the compile line that would help; BadArtifact where the
/// driver refuses all of them.
Result<std::unique_ptr<KernelModule>>
loadCudaKernels(Gpu &gpu, std::span<const CodeImage> images);

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_KERNELLOADER_H
