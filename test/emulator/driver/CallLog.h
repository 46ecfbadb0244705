//===- CallLog.h - one line a call ----------------------------------------===//
//
/// \file
/// Counts calls, writes them and makes the n-th one fail. A line is
/// `name(arguments) -> result`; objects and memory stand by name, what a call
/// gave out stands in the place of its argument ("-" where the call failed).
/// The n-th line is the n-th call.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_CALLLOG_H
#define WEFT_TEST_EMULATOR_DRIVER_CALLLOG_H

#include "test/emulator/driver/Entries.h"

#include <cstdio>
#include <map>
#include <optional>
#include <string>

namespace weft::emulated {

/// What a call that is made to fail says, in the words of each library.
struct Failure {
  cuda::DriverError driver = cuda::DriverError::Unknown;
  cuda::BlasStatus blas = cuda::BlasStatus::InternalError;
  cuda::DnnStatus dnn = cuda::DnnStatus::InternalError;
  cuda::NvmlStatus nvml = cuda::NvmlStatus::Unknown;
  /// Every later call of the context fails as well.
  bool sticky = false;
};

/// `out-of-memory`, `lost-device`, `illegal-address`, `unknown` (what an empty
/// text means) or the name or number of a driver error.
std::optional<Failure> parseFailure(std::string_view text);

class CallLog {
public:
  /// Reads WEFT_EMULATOR_LOG and WEFT_EMULATOR_FAIL.
  void configure(std::string &message);

  /// Counts a call; the failure where it is the chosen one.
  std::optional<Failure> count(const char *name);
  void write(const std::string &line);

  uint64_t calls() const { return number; }
  const std::map<std::string, uint64_t> &byName() const { return names; }

private:
  uint64_t number = 0, failingCall = 0;
  Failure failure;
  std::map<std::string, uint64_t> names;
  FILE *file = nullptr;
};

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_CALLLOG_H
