//===- KernelLoader.h - generated CPU code from an artifact ---------------===//

#ifndef WEFT_RUNTIME_CPU_KERNELLOADER_H
#define WEFT_RUNTIME_CPU_KERNELLOADER_H

#include "runtime/device/Device.h"

namespace weft {

/// The signature of every generated kernel.
using KernelFunction = void (*)(void *const *operands, const int64_t *sizes,
                                int64_t partition, int64_t partitions);

/// One loaded kernel; KernelModule::find gives its address as the id.
struct CpuKernel {
  KernelFunction function = nullptr;
  std::string symbol;
  int64_t partitions = 0;
  /// Bytes of each operand.
  std::span<const uint64_t> operandBytes;
};

/// Whether this processor has everything that `isa` and `features` name. An
/// unknown name is something it does not have.
bool processorSupports(std::string_view isa,
                       std::span<const std::string> features);

/// The best of "x86-64-v4", "x86-64-v3", "x86-64-v2", "x86-64" that it has.
std::string_view processorLevel();

/// "AMD EPYC"; "unknown processor" where it does not say.
std::string processorName();

/// Loads the first image that runs here. `WEFT_CPU_ISA=x86-64-v3` takes that
/// one instead. find() gives BadArtifact for what the code does not call a
/// kernel.
Result<std::unique_ptr<KernelModule>>
loadCpuKernels(std::span<const CodeImage> images);

} // namespace weft

#endif // WEFT_RUNTIME_CPU_KERNELLOADER_H
