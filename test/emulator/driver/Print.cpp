//===- Print.cpp - arguments of calls as text -----------------------------===//

#include "test/emulator/driver/Print.h"

#include <cstring>

namespace weft::emulated {

thread_local bool outputsValid = true;

#define WEFT_NAME_CASE(name, vendor, number)                                   \
  case int64_t(number):                                                        \
    return #vendor;
#define WEFT_NAME_FUNCTION(function, Type, LIST)                               \
  std::string function(Type value) {                                           \
    switch (int64_t(value)) { LIST(WEFT_NAME_CASE) }                           \
    return std::to_string(int64_t(value));                                     \
  }

WEFT_NAME_FUNCTION(statusName, cuda::DriverError, WEFT_CUDA_DRIVER_ERRORS)
WEFT_NAME_FUNCTION(statusName, cuda::BlasStatus, WEFT_CUBLAS_STATUSES)
WEFT_NAME_FUNCTION(statusName, cuda::DnnStatus, WEFT_CUDNN_STATUSES)
WEFT_NAME_FUNCTION(statusName, cuda::NvmlStatus, WEFT_NVML_STATUSES)
WEFT_NAME_FUNCTION(print, cuda::DeviceAttribute, WEFT_CUDA_DEVICE_ATTRIBUTES)
WEFT_NAME_FUNCTION(print, cuda::FunctionAttribute,
                   WEFT_CUDA_FUNCTION_ATTRIBUTES)
WEFT_NAME_FUNCTION(print, cuda::CaptureMode, WEFT_CUDA_CAPTURE_MODES)
WEFT_NAME_FUNCTION(print, cuda::MatmulDescAttribute,
                   WEFT_CUBLASLT_DESC_ATTRIBUTES)
WEFT_NAME_FUNCTION(print, cuda::MatrixLayoutAttribute,
                   WEFT_CUBLASLT_LAYOUT_ATTRIBUTES)
WEFT_NAME_FUNCTION(print, cuda::MatmulPreferenceAttribute,
                   WEFT_CUBLASLT_PREFERENCE_ATTRIBUTES)
WEFT_NAME_FUNCTION(print, cuda::MatmulAlgoAttribute,
                   WEFT_CUBLASLT_ALGO_ATTRIBUTES)
WEFT_NAME_FUNCTION(print, cuda::BlasComputeType, WEFT_CUBLAS_COMPUTE_TYPES)
WEFT_NAME_FUNCTION(print, cuda::BlasDataType, WEFT_CUBLAS_DATA_TYPES)
WEFT_NAME_FUNCTION(print, cuda::DnnAttribute, WEFT_CUDNN_ATTRIBUTES)
WEFT_NAME_FUNCTION(print, cuda::DnnDescriptorType, WEFT_CUDNN_DESCRIPTOR_TYPES)
WEFT_NAME_FUNCTION(print, cuda::DnnAttributeType, WEFT_CUDNN_ATTRIBUTE_TYPES)

std::string print(const At &at) { return state().memory.nameOf(at.address); }

std::string print(const Quoted &quoted) {
  return quoted.text ? "\"" + std::string(quoted.text) + "\"" : "null";
}

std::string print(const Plain &plain) { return plain.text; }

std::string print(const AddressOut &out) {
  if (!out.where)
    return "null";
  if (!outputsValid)
    return "-";
  static_assert(sizeof(cuda::DevicePointer) == sizeof(void *));
  return state().memory.nameOf(
      *static_cast<const cuda::DevicePointer *>(out.where));
}

std::string print(const ValueIn &in) {
  if (!outputsValid || !in.value)
    return in.value ? "-" : "null";
  if (in.bytes == 4) {
    int32_t narrow;
    memcpy(&narrow, in.value, 4);
    return std::to_string(narrow);
  }
  uint64_t wide;
  memcpy(&wide, in.value, 8);
  return state().memory.find(wide) ? state().memory.nameOf(wide)
                                   : std::to_string(int64_t(wide));
}

std::string print(const TextOut &out) {
  return outputsValid ? print(Quoted{out.text}) : "-";
}

} // namespace weft::emulated
