//===- CudaDevice.h - an NVIDIA GPU as a device ---------------------------===//

#ifndef WEFT_RUNTIME_CUDA_CUDADEVICE_H
#define WEFT_RUNTIME_CUDA_CUDADEVICE_H

#include "runtime/cuda/Gpu.h"
#include "runtime/device/Device.h"

#include <memory>

namespace weft::cuda {

/// NoDevice with the reason where there is no such GPU.
Result<std::unique_ptr<Device>>
createCudaDevice(const GpuOptions &options,
                 Libraries &libraries = Libraries::system());

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_CUDADEVICE_H
