//===- NullDevice.h - a device that accepts everything and computes nothing ==//
///
/// \file
/// For tests of planning, recording and the step loop: any target, any size,
/// no arithmetic, everything counted. Local memory has addresses but no bytes
/// (writes vanish, reads are zero); ring memory is real.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_NULL_NULLDEVICE_H
#define WEFT_RUNTIME_NULL_NULLDEVICE_H

#include "runtime/device/Device.h"

#include <memory>

namespace weft {

struct NullOptions {
  /// Local bytes that can be had, to see what happens when a plan does not fit.
  uint64_t memoryBytes = uint64_t(1) << 46;
};

std::unique_ptr<Device> createNullDevice(const NullOptions &options = {});

} // namespace weft

#endif // WEFT_RUNTIME_NULL_NULLDEVICE_H
