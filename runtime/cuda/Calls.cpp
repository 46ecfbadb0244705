//===- Calls.cpp - every call of a vendor library is checked --------------===//

#include "runtime/cuda/Calls.h"

namespace weft::cuda {

//===----------------------------------------------------------------------===//
// Driver
//===----------------------------------------------------------------------===//

static StatusCode codeOf(DriverError error) {
  switch (error) {
  case DriverError::Success:
    return StatusCode::Ok;
  case DriverError::OutOfMemory:
    return StatusCode::OutOfMemory;
  case DriverError::StubLibrary:
  case DriverError::CallRequiresNewerDriver:
  case DriverError::DeviceUnavailable:
  case DriverError::NoDevice:
  case DriverError::InvalidDevice:
  case DriverError::DeviceNotLicensed:
  case DriverError::OperatingSystem:
  case DriverError::NotPermitted:
  case DriverError::SystemNotReady:
  case DriverError::SystemDriverMismatch:
  case DriverError::CompatNotSupportedOnDevice:
    return StatusCode::NoDevice;
  case DriverError::InvalidImage:
  case DriverError::NoBinaryForGpu:
  case DriverError::InvalidPtx:
  case DriverError::UnsupportedPtxVersion:
    return StatusCode::BadArtifact;
  case DriverError::Deinitialized:
  case DriverError::EccUncorrectable:
  case DriverError::NvlinkUncorrectable:
  case DriverError::Contained:
  case DriverError::IllegalAddress:
  case DriverError::LaunchTimeout:
  case DriverError::ContextIsDestroyed:
  case DriverError::Assert:
  case DriverError::HardwareStackError:
  case DriverError::IllegalInstruction:
  case DriverError::MisalignedAddress:
  case DriverError::InvalidAddressSpace:
  case DriverError::InvalidPc:
  case DriverError::LaunchFailed:
  case DriverError::Timeout:
  case DriverError::Unknown:
    return StatusCode::DeviceLost;
  default:
    return StatusCode::Internal;
  }
}

/// For drivers that do not know an error's name.
static std::string ownNameOf(DriverError error) {
#define WEFT_NAME(enumerator, vendor, number)                                  \
  if (error == DriverError::enumerator)                                        \
    return #vendor;
  WEFT_CUDA_DRIVER_ERRORS(WEFT_NAME)
#undef WEFT_NAME
  return join("CUDA error ", static_cast<int>(error));
}

std::string nameOf(const DriverTable &calls, DriverError error) {
  const char *text = nullptr;
  if (calls.cuGetErrorName &&
      calls.cuGetErrorName(error, &text) == DriverError::Success && text)
    return text;
  return ownNameOf(error);
}

Status check(const DriverTable &calls, const char *call, DriverError error) {
  if (error == DriverError::Success)
    return ok();
  const char *text = nullptr;
  bool known = calls.cuGetErrorString &&
               calls.cuGetErrorString(error, &text) == DriverError::Success &&
               text;
  return makeError(codeOf(error), call, " failed with ", nameOf(calls, error),
                   known ? join(" (", text, ")") : "");
}

//===----------------------------------------------------------------------===//
// cuBLASLt
//===----------------------------------------------------------------------===//

static StatusCode codeOf(BlasStatus status) {
  switch (status) {
  case BlasStatus::AllocFailed:
    return StatusCode::OutOfMemory;
  case BlasStatus::NotInitialized:
  case BlasStatus::MappingError:
  case BlasStatus::ExecutionFailed:
  case BlasStatus::InternalError:
    return StatusCode::DeviceLost;
  default:
    return StatusCode::Internal;
  }
}

Status check(const CublasLtTable &calls, const char *call, BlasStatus status) {
  if (status == BlasStatus::Success)
    return ok();
  const char *text = calls.cublasLtGetStatusName
                         ? calls.cublasLtGetStatusName(status)
                         : nullptr;
  return makeError(codeOf(status), call, " failed with ",
                   text ? std::string(text)
                        : join("cuBLAS status ", static_cast<int>(status)));
}

//===----------------------------------------------------------------------===//
// cuDNN
//===----------------------------------------------------------------------===//

static StatusCode codeOf(DnnStatus status) {
  switch (status) {
  case DnnStatus::HostAllocationFailed:
  case DnnStatus::DeviceAllocationFailed:
    return StatusCode::OutOfMemory;
  case DnnStatus::NotInitialized:
    return StatusCode::DeviceLost;
  case DnnStatus::SublibraryVersionMismatch:
    return StatusCode::NoDevice;
  default:
    break;
  }
  // The thousands are the vendor's categories: 4 internal, 5 execution.
  int category = static_cast<int>(status) / 1000;
  return category >= 4 ? StatusCode::DeviceLost : StatusCode::Internal;
}

Status check(const CudnnTable &calls, const char *call, DnnStatus status) {
  if (status == DnnStatus::Success)
    return ok();
  const char *text =
      calls.cudnnGetErrorString ? calls.cudnnGetErrorString(status) : nullptr;
  return makeError(codeOf(status), call, " failed with ",
                   text ? std::string(text)
                        : join("cuDNN status ", static_cast<int>(status)));
}

} // namespace weft::cuda
