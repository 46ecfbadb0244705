//===- DnnGraph.h - one convolution through cuDNN's descriptors -----------===//

#ifndef WEFT_TEST_UNIT_DRIVER_DNNGRAPH_H
#define WEFT_TEST_UNIT_DRIVER_DNNGRAPH_H

#include "test/unit/driver/Driver.h"

#include <array>

namespace weft::cuda {

/// Sizes of a two-dimensional convolution; direction 0 forward, 1 data
/// gradient, 2 filter gradient.
struct ConvolutionCase {
  int direction = 0;
  DnnDataType type = DnnDataType::F32;
  int64_t batch = 2, channels = 4, height = 7, width = 6, outputs = 6;
  int64_t kernel = 3, groups = 1, stride = 1, pad = 1, dilation = 1;
  bool channelsLast = false;

  int64_t outHeight() const { return outSize(height); }
  int64_t outWidth() const { return outSize(width); }
  int64_t outSize(int64_t size) const {
    return (size + 2 * pad - (kernel - 1) * dilation - 1) / stride + 1;
  }
  std::array<int64_t, 4> x() const { return {batch, channels, height, width}; }
  std::array<int64_t, 4> w() const {
    return {outputs, channels / groups, kernel, kernel};
  }
  std::array<int64_t, 4> y() const {
    return {batch, outputs, outHeight(), outWidth()};
  }
};

inline int64_t volume(const std::array<int64_t, 4> &sizes) {
  return sizes[0] * sizes[1] * sizes[2] * sizes[3];
}

/// Builds tensors (ids 1, 2, 3 for x, w, y), operation, graph and heuristic.
class DnnGraph {
public:
  DnnGraph(Driver &owner, const ConvolutionCase &described);

  DnnDescriptor make(DnnDescriptorType type);
  template <typename T>
  DnnStatus set(DnnDescriptor on, DnnAttribute name, DnnAttributeType type,
                const std::vector<T> &values) {
    return dnn.cudnnBackendSetAttribute(on, name, type, int64_t(values.size()),
                                        values.data());
  }
  DnnStatus finalise(DnnDescriptor descriptor) {
    return dnn.cudnnBackendFinalize(descriptor);
  }
  DnnDescriptor tensor(int64_t id, const std::array<int64_t, 4> &sizes,
                       bool channelsLast);

  struct Candidate {
    DnnDescriptor configuration = nullptr;
    int64_t index = -1, workspace = -1;
    std::vector<DnnNumericalNote> notes;
    std::vector<DnnBehaviorNote> behaviours;
    DnnDescriptor plan = nullptr;
    bool has(DnnNumericalNote note) const;
    /// Deterministic, there at once, at most 32 MiB of workspace, and f32
    /// without tensor cores.
    bool fits(DnnDataType type) const;
  };
  std::vector<Candidate> candidates(DnnHeurMode mode = DnnHeurMode::A);

  DnnStatus execute(const Candidate &candidate, DevicePointer x,
                    DevicePointer w, DevicePointer y, DevicePointer workspace);

  ConvolutionCase c;
  Driver &driver;
  CudnnTable &dnn;
  DnnHandle handle = nullptr;
  Stream stream = nullptr;
  DnnDescriptor graph = nullptr, operation = nullptr, convolution = nullptr;
};

} // namespace weft::cuda

#endif // WEFT_TEST_UNIT_DRIVER_DNNGRAPH_H
