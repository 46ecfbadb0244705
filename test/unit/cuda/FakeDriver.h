//===- FakeDriver.h - a driver table that computes in host memory ---------===//
///
/// \file
/// Small and obvious: streams run at once, a capture keeps what it is given and
/// a graph runs it again. Every call is noted by name, the n-th can be made to
/// fail, and whatever is opened and not closed is counted.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_UNIT_CUDA_FAKEDRIVER_H
#define WEFT_TEST_UNIT_CUDA_FAKEDRIVER_H

#include "runtime/cuda/DriverApi.h"
#include "runtime/cuda/NvmlApi.h"

#include <string>
#include <vector>

namespace weft::cuda::fake {

struct State {
  /// Names of the calls since the last reset.
  std::vector<std::string> calls;
  /// The n-th call from now on, from 1, gives `failure`; 0 never.
  int64_t failAt = 0;
  DriverError failure = DriverError::Unknown;
  /// All calls after a failure fail as well.
  bool sticky = false;
  int64_t liveObjects = 0;

  int devices = 1;
  int version = 13000;
  DriverError initAnswer = DriverError::Success;
  size_t freeBytes = size_t(1) << 30;
  unsigned managedDevices = 0;

  int64_t count(std::string_view name) const;
};

/// The one state; reset() makes it new.
State &state();
void reset();

DriverTable driverTable();
NvmlTable nvmlTable();

} // namespace weft::cuda::fake

#endif // WEFT_TEST_UNIT_CUDA_FAKEDRIVER_H
