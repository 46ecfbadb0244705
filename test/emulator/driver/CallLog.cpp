//===- CallLog.cpp - one line a call --------------------------------------===//

#include "test/emulator/driver/CallLog.h"

#include <charconv>
#include <cstdlib>

namespace weft::emulated {

using cuda::BlasStatus;
using cuda::DnnStatus;
using cuda::DriverError;

namespace {

std::optional<DriverError> findError(std::string_view text) {
#define WEFT_MATCH(name, vendor, number)                                       \
  if (text == #vendor || text == #number)                                      \
    return DriverError::name;
  WEFT_CUDA_DRIVER_ERRORS(WEFT_MATCH)
#undef WEFT_MATCH
  return std::nullopt;
}

/// Errors after which a context is of no more use.
bool isSticky(DriverError error) {
  switch (error) {
  case DriverError::EccUncorrectable:
  case DriverError::NvlinkUncorrectable:
  case DriverError::Contained:
  case DriverError::DeviceUnavailable:
  case DriverError::IllegalAddress:
  case DriverError::IllegalInstruction:
  case DriverError::MisalignedAddress:
  case DriverError::InvalidAddressSpace:
  case DriverError::InvalidPc:
  case DriverError::HardwareStackError:
  case DriverError::Assert:
  case DriverError::LaunchFailed:
  case DriverError::LaunchTimeout:
    return true;
  default:
    return false;
  }
}

} // namespace

std::optional<Failure> parseFailure(std::string_view text) {
  Failure failure;
  std::optional<DriverError> error;
  if (text.empty() || text == "unknown")
    error = DriverError::Unknown;
  else if (text == "out-of-memory")
    error = DriverError::OutOfMemory;
  else if (text == "lost-device")
    error = DriverError::EccUncorrectable;
  else if (text == "illegal-address")
    error = DriverError::IllegalAddress;
  else
    error = findError(text);
  if (!error)
    return std::nullopt;
  failure.driver = *error;
  failure.sticky = isSticky(*error);
  if (failure.sticky) {
    failure.blas = BlasStatus::ExecutionFailed;
    failure.dnn = DnnStatus::ExecutionFailedCudaDriver;
  } else if (*error == DriverError::OutOfMemory) {
    failure.blas = BlasStatus::AllocFailed;
    failure.dnn = DnnStatus::DeviceAllocationFailed;
  }
  return failure;
}

void CallLog::configure(std::string &message) {
  if (const char *path = getenv("WEFT_EMULATOR_LOG"); path && *path) {
    file = fopen(path, "we");
    if (!file)
      message = std::string("cannot write WEFT_EMULATOR_LOG=") + path;
  }
  const char *text = getenv("WEFT_EMULATOR_FAIL");
  if (!text || !*text)
    return;
  std::string_view view = text;
  size_t colon = std::min(view.find(':'), view.size());
  auto [end, error] = std::from_chars(text, text + colon, failingCall);
  std::optional<Failure> found =
      parseFailure(view.substr(std::min(colon + 1, view.size())));
  if (error != std::errc() || end != text + colon || !failingCall || !found)
    message = "WEFT_EMULATOR_FAIL=" + std::string(view) +
              " is not N or N:ERROR with a call from 1 and a known error";
  else
    failure = *found;
}

std::optional<Failure> CallLog::count(const char *name) {
  ++names[name];
  if (++number == failingCall)
    return failure;
  return std::nullopt;
}

void CallLog::write(const std::string &line) {
  if (!file)
    return;
  fputs(line.c_str(), file);
  fputc('\n', file);
  // A process that dies must leave its last call behind.
  fflush(file);
}

} // namespace weft::emulated
