//===- Print.h - arguments of calls as text -------------------------------===//
//
/// \file
/// How each kind of argument stands in the log. Results of a call are given as
/// pointers and stand by what they point to.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_PRINT_H
#define WEFT_TEST_EMULATOR_DRIVER_PRINT_H

#include "test/emulator/driver/State.h"

#include <string>
#include <type_traits>

namespace weft::emulated {

/// Whether what result pointers point to may be read: the call succeeded.
extern thread_local bool outputsValid;

std::string statusName(cuda::DriverError status);
std::string statusName(cuda::BlasStatus status);
std::string statusName(cuda::DnnStatus status);
std::string statusName(cuda::NvmlStatus status);

/// An address of device or host memory.
struct At {
  uint64_t address;
  At(cuda::DevicePointer pointer) : address(pointer) {}
  At(const void *pointer)
      : address(uint64_t(reinterpret_cast<uintptr_t>(pointer))) {}
};
/// Text that a call reads, quoted.
struct Quoted {
  const char *text;
};
/// Text as it is.
struct Plain {
  std::string text;
};
/// An address that a call gives out.
struct AddressOut {
  const void *where; ///< a DevicePointer or a void *
};
/// The value of an attribute, 4 or 8 bytes; not read where the call refused it.
struct ValueIn {
  const void *value;
  size_t bytes;
};
/// Text that a call gives out.
struct TextOut {
  const char *text;
};

std::string print(const At &at);
std::string print(const Quoted &quoted);
std::string print(const Plain &plain);
std::string print(const AddressOut &out);
std::string print(const ValueIn &in);
std::string print(const TextOut &out);
std::string print(cuda::DeviceAttribute attribute);
std::string print(cuda::FunctionAttribute attribute);
std::string print(cuda::CaptureMode mode);
std::string print(cuda::MatmulDescAttribute attribute);
std::string print(cuda::MatrixLayoutAttribute attribute);
std::string print(cuda::MatmulPreferenceAttribute attribute);
std::string print(cuda::MatmulAlgoAttribute attribute);
std::string print(cuda::BlasComputeType type);
std::string print(cuda::BlasDataType type);
std::string print(cuda::DnnAttribute attribute);
std::string print(cuda::DnnDescriptorType type);
std::string print(cuda::DnnAttributeType type);
inline std::string print(cuda::DriverError error) { return statusName(error); }
inline std::string print(cuda::BlasStatus error) { return statusName(error); }
inline std::string print(cuda::DnnStatus error) { return statusName(error); }
inline std::string print(cuda::NvmlStatus error) { return statusName(error); }

template <typename T>
concept Number = std::is_integral_v<T>;
/// Handles are pointers to types that are never defined, or void pointers.
template <typename T>
concept HandlePointer =
    std::is_pointer_v<T> && !std::is_integral_v<std::remove_pointer_t<T>> &&
    !std::is_pointer_v<std::remove_pointer_t<T>>;

template <Number T>
std::string print(T value) {
  return std::to_string(value);
}
template <HandlePointer T>
std::string print(T handle) {
  return state().handles.nameOf(handle);
}
/// A number or a handle that the call gives out.
template <typename T>
  requires(Number<T> || HandlePointer<T>)
std::string print(T *out) {
  if (!out)
    return "null";
  return outputsValid ? print(*out) : "-";
}

inline std::string printAll() { return ""; }
template <typename First, typename... Rest>
std::string printAll(const First &first, const Rest &...rest) {
  std::string text = print(first);
  if constexpr (sizeof...(rest) > 0)
    text += ", " + printAll(rest...);
  return text;
}

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_PRINT_H
