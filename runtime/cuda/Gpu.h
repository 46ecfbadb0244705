//===- Gpu.h - one opened GPU: context, streams, library handles ----------===//
///
/// \file
/// What device, kernels, library calls and executables share. Opening takes
/// the device's primary context. There is one compute stream and one stream for
/// copies each way. Handles of cuBLASLt and cuDNN are made when first asked
/// for, on the compute stream. Closing gives everything back, whatever failed
/// before.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_GPU_H
#define WEFT_RUNTIME_CUDA_GPU_H

#include "runtime/cuda/Calls.h"
#include "runtime/cuda/Libraries.h"

#include <memory>
#include <utility>

namespace weft::cuda {

struct GpuOptions {
  int ordinal = 0;
  bool allowTf32 = false;
};

class Gpu {
public:
  /// NoDevice with the reason; `libraries` must outlive the GPU.
  static Result<std::unique_ptr<Gpu>> open(Libraries &libraries,
                                           const GpuOptions &options);
  ~Gpu();
  Gpu(const Gpu &) = delete;
  Gpu &operator=(const Gpu &) = delete;

  const DriverTable &driver() const { return calls; }
  /// Makes the context the calling thread's own; free when it is already.
  Status enter() const;

  Stream compute() const { return streams[0]; }
  Stream upload() const { return streams[1]; }
  Stream download() const { return streams[2]; }
  /// Waits until the compute stream has done all that it was given.
  Status drain() const;

  Result<BlasHandle> blas();
  const CublasLtTable &blasCalls() const { return *blasTable; }
  Result<DnnHandle> dnn();
  const CudnnTable &dnnCalls() const { return *dnnTable; }

  int ordinal() const { return options.ordinal; }
  bool allowsTf32() const { return options.allowTf32; }
  /// 90 for compute capability 9.0.
  int capability() const { return computeCapability; }
  bool isEmulated() const { return emulated; }
  const std::string &name() const { return deviceName; }
  /// Bytes of memory that are free; all ones where the driver does not tell,
  /// and takeError() then gives why.
  uint64_t freeBytes() const;
  /// The error of a call that had no way to tell it; ok when there was none.
  Status takeError() const { return std::exchange(untold, ok()); }
  /// "cuda:0: NVIDIA H200, sm_90, ...".
  std::string description() const;

private:
  Gpu(Libraries &found, const DriverTable &table, const GpuOptions &chosen)
      : libraries(found), calls(table), options(chosen) {}
  Status take();

  Libraries &libraries;
  const DriverTable &calls;
  GpuOptions options;
  std::string deviceName;
  int computeCapability = 0, driverVersion = 0;
  uint64_t totalBytes = 0;
  bool emulated = false;
  mutable Status untold;
  /// Tells contexts apart even where an address comes again.
  uint64_t serial = 0;
  DeviceOrdinal device = 0;
  Context context = nullptr;
  Stream streams[3] = {};
  Event drained = nullptr;
  const CublasLtTable *blasTable = nullptr;
  const CudnnTable *dnnTable = nullptr;
  BlasHandle blasHandle = nullptr;
  DnnHandle dnnHandle = nullptr;
};

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_GPU_H
