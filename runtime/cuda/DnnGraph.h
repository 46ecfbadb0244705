//===- DnnGraph.h - a convolution as a graph of cuDNN ---------------------===//
///
/// \file
/// Builds the descriptors of one convolution and chooses an engine for it. Runs
/// with a handle on a GPU, or with the description of a device and neither
/// handle nor driver: cuDNN then answers the same questions, and only executing
/// is left out.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CUDA_DNNGRAPH_H
#define WEFT_RUNTIME_CUDA_DNNGRAPH_H

#include "runtime/base/LibraryMessage.h"
#include "runtime/cuda/Calls.h"

#include <span>
#include <vector>

namespace weft::cuda {

/// A backend descriptor that destroys itself. Move only.
class DnnObject {
public:
  static Result<DnnObject> create(const CudnnTable &calls,
                                  DnnDescriptorType type);
  DnnObject() = default;
  DnnObject(DnnObject &&other) noexcept { *this = std::move(other); }
  DnnObject &operator=(DnnObject &&other) noexcept;
  ~DnnObject();

  DnnDescriptor get() const { return descriptor; }

  Status set(DnnAttribute name, DnnAttributeType type, int64_t count,
             const void *elements);
  Status set(DnnAttribute name, std::span<const int64_t> values);
  Status set(DnnAttribute name, int64_t value);
  /// One descriptor, which must be finalized.
  Status set(DnnAttribute name, const DnnObject &value);
  Status finalize();
  /// Fills `elements` and gives how many there are.
  Result<int64_t> get(DnnAttribute name, DnnAttributeType type,
                      int64_t capacity, void *elements) const;

private:
  const CudnnTable *calls = nullptr;
  DnnDescriptor descriptor = nullptr;
};

/// Whom cuDNN is asked for: a handle, or the description of a device.
struct DnnTarget {
  const CudnnTable &calls;
  DnnHandle handle = nullptr;
  const DnnObject *device = nullptr;
};

/// A device that is not there, from the JSON text that cuDNN understands
/// (configs/gpus/NAME-cudnn.json).
Result<DnnObject> describeDnnDevice(const CudnnTable &calls,
                                    std::string_view json);

struct DnnPolicy {
  /// What an engine may use.
  uint64_t workspaceBytes = 0;
  /// f32 may be rounded to TF32.
  bool allowTf32 = false;
};

/// Numbers of the operands in variant packs, in the order of the message.
inline constexpr int64_t dnnOperandIds[3] = {1, 2, 3};

/// A convolution with its engine, ready to execute where there is a handle.
struct DnnConvolution {
  DnnObject plan;
  int64_t engine = -1;
  uint64_t workspaceBytes = 0;
  bool usesTensorCores = false;
  /// Engines that were refused before this one.
  int64_t refused = 0;
};

/// The first engine of cuDNN's heuristics (mode A, then fallback) that is
/// deterministic, is not compiled at run time, keeps the precision and fits.
/// BadArtifact tells how many were refused and why.
Result<DnnConvolution> chooseDnnConvolution(const DnnTarget &target,
                                            const Convolution &message,
                                            const DnnPolicy &policy);

} // namespace weft::cuda

#endif // WEFT_RUNTIME_CUDA_DNNGRAPH_H
