//===- RealCudnn.h - the installed cuDNN, where there is one --------------===//
//
/// \file
/// The real library finalises tensors, operation graphs, heuristics and plans
/// without a driver once it is given a device description. Every descriptor of
/// the emulated library then has a twin there, and the twin's verdicts count:
/// statuses, engines, notes, workspace. It never executes anything.
/// WEFT_EMULATOR_CUDNN names the file to open; `plain` leaves it out.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_REALCUDNN_H
#define WEFT_TEST_EMULATOR_DRIVER_REALCUDNN_H

#include "runtime/cuda/CudnnApi.h"

#include <memory>
#include <string>

namespace weft::emulated {

/// The real library's functions; null where it is not used.
const cuda::CudnnTable *realCudnn();

/// "plain loops: ..." or "real cuDNN 9.19.0 (path)".
std::string describeRealCudnn();

/// A descriptor of the real library.
struct Twin {
  cuda::DnnDescriptor handle = nullptr;
  ~Twin();
};

/// Null where the real library is not used or does not make one.
std::shared_ptr<Twin> makeTwin(cuda::DnnDescriptorType type);

/// A finalised device description; null where there is none.
std::shared_ptr<Twin> makeDeviceTwin(const std::string &json);

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_REALCUDNN_H
