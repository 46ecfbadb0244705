//===- CudaProgram.h - a recorded step on a GPU ---------------------------===//
///
/// \file
/// A step is a linear program of resolved commands with loops folded in as
/// jumps. Issuing it submits every command to the compute stream, one after the
/// other: that is stream mode, and under stream capture it is how graphs are
/// made. Both therefore submit the same work in the same order.
///
/// A launch of half h, in events: the upload stream copies the inputs and tells
/// the compute stream (inputsThere), which runs the steps and tells the
/// download stream (stepsDone), which copies the results and tells the host
/// (resultsThere). That is six event calls with the host's wait; nothing else
/// synchronises.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_CUDAPROGRAM_H
#define WEFT_RUNTIME_CUDA_CUDAPROGRAM_H

#include "runtime/cuda/KernelLoader.h"
#include "runtime/cuda/Library.h"

namespace weft::cuda {

struct CudaKernelCall {
  const LoadedKernel *kernel;
  std::vector<Address> operands;
  uint32_t grid, block;
};

struct CudaLibraryCall {
  std::unique_ptr<LibraryPlan> plan;
  CallAddresses addresses;
  Address workspace;

  LibraryOperands at(int64_t slot, int64_t half) const {
    const CallAddresses &a = addresses;
    return {a.first.at(slot, half),          a.second.at(slot, half),
            a.result.at(slot, half),         a.epilogueInput.at(slot, half),
            a.epilogueOutput.at(slot, half), workspace.at(slot, half)};
  }
};

struct CudaCopy {
  Address source, destination;
  uint64_t bytes;
};

/// `low` and `high` are the two halves of a pattern of 8 bytes.
struct CudaFill {
  Address destination;
  uint64_t bytes;
  size_t unit;
  uint32_t low, high;
};

/// Runs the commands up to its CudaLoopEnd `count` times; `end` is the index of
/// that command.
struct CudaLoopBegin {
  int64_t count;
  size_t end;
};

/// `begin` is the index of the loop's CudaLoopBegin.
struct CudaLoopEnd {
  size_t begin;
};

struct CudaCommand {
  std::string name;
  /// "step 'fit.0.div' (lenet.weft:12:5)", for errors.
  std::string where;
  std::variant<CudaKernelCall, CudaLibraryCall, CudaCopy, CudaFill,
               CudaLoopBegin, CudaLoopEnd>
      action;
};

using CudaProgram = std::vector<CudaCommand>;

/// Makes events and, in graph mode, the graphs of `options.slots` and
/// `options.tail` steps for both halves. Counts launches, steps and commands.
Result<std::unique_ptr<Executable>>
createCudaExecutable(Gpu &gpu, const RecordOptions &options,
                     CudaProgram program, DeviceCounters &counters);

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_CUDAPROGRAM_H
