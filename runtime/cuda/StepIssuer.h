//===- StepIssuer.h - submits the commands of a step ----------------------===//

#ifndef WEFT_RUNTIME_CUDA_STEPISSUER_H
#define WEFT_RUNTIME_CUDA_STEPISSUER_H

#include "runtime/cuda/CudaProgram.h"

namespace weft::cuda {

/// Submits steps of a program to the compute stream. Takes no memory after it
/// was made. A failure names the step of the plan and its source.
class StepIssuer {
public:
  StepIssuer(Gpu &owner, CudaProgram commands);

  /// Makes what the places of slots [0, slots) of both halves need.
  Status expect(int64_t slots);
  /// Runs every library call once on what memory holds: vendor libraries load
  /// their kernels at the first call, which a capture might refuse.
  Status warmUp();
  Status issueStep(int64_t slot, int64_t half);
  /// The command at `index`; loops move `index`.
  Status issueCommand(size_t &index, int64_t slot, int64_t half);

  const CudaProgram &commands() const { return program; }

private:
  Status issue(const CudaKernelCall &call, int64_t slot, int64_t half);
  Status issue(const CudaCopy &copy, int64_t slot, int64_t half);
  Status issue(const CudaFill &fill, int64_t slot, int64_t half);

  Gpu &gpu;
  const DriverTable &driver;
  CudaProgram program;
  /// Values and addresses of the kernel parameters of one call.
  std::vector<DevicePointer> parameters;
  std::vector<void *> parameterPointers;
  /// Rounds that each open loop still has to run.
  std::vector<int64_t> rounds;
};

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_STEPISSUER_H
