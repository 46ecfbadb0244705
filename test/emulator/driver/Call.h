//===- Call.h - what every entry point does around its own work -----------===//
//
/// \file
/// `enter` takes the lock, counts the call, applies the rules that it shares
/// with others, runs its body and writes its line. A call that releases
/// something does so even when it fails.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_CALL_H
#define WEFT_TEST_EMULATOR_DRIVER_CALL_H

#include "test/emulator/driver/Print.h"

namespace weft::emulated {

/// What a call needs, as bits.
enum Rule : unsigned {
  Free = 0,           ///< nothing
  NeedsDriver = 1,    ///< cuInit came before
  NeedsContext = 2,   ///< a current context without a sticky error
  Releases = 4,       ///< runs its body in any case, for what it gives back
  Ends = 16,          ///< runs its body in any case, for what it ends
  UnsafeInCapture = 8 ///< refused while a capture is going on
};

/// How a library says that a rule is broken.
inline cuda::DriverError convert(cuda::DriverError error, cuda::DriverError) {
  return error;
}
inline cuda::BlasStatus convert(cuda::DriverError error, cuda::BlasStatus) {
  return error == cuda::DriverError::NotInitialized ||
                 error == cuda::DriverError::InvalidContext
             ? cuda::BlasStatus::NotInitialized
             : cuda::BlasStatus::ExecutionFailed;
}
inline cuda::DnnStatus convert(cuda::DriverError error, cuda::DnnStatus) {
  return error == cuda::DriverError::NotInitialized ||
                 error == cuda::DriverError::InvalidContext
             ? cuda::DnnStatus::NotInitialized
             : cuda::DnnStatus::ExecutionFailedCudaDriver;
}
inline cuda::NvmlStatus convert(cuda::DriverError, cuda::NvmlStatus) {
  return cuda::NvmlStatus::Unknown;
}

inline cuda::DriverError pick(const Failure &f, cuda::DriverError) {
  return f.driver;
}
inline cuda::BlasStatus pick(const Failure &f, cuda::BlasStatus) {
  return f.blas;
}
inline cuda::DnnStatus pick(const Failure &f, cuda::DnnStatus) { return f.dnn; }
inline cuda::NvmlStatus pick(const Failure &f, cuda::NvmlStatus) {
  return f.nvml;
}

/// Whether the rules let a call through, in the driver's words.
cuda::DriverError checkRules(unsigned rules);

template <typename Body, typename... Arguments>
auto enter(const char *name, unsigned rules, Body body,
           const Arguments &...arguments) {
  using Status = std::invoke_result_t<Body &, State &>;
  State &s = state();
  std::lock_guard<std::recursive_mutex> lock(s.mutex);
  std::optional<Failure> failure = s.log.count(name);
  // The name of what is released has to be taken before it is gone.
  std::string before = rules & Releases ? printAll(arguments...) : "";
  Status status = Status::Success;
  if (failure) {
    status = pick(*failure, Status());
    if (failure->sticky)
      s.breakContexts(failure->driver);
  } else if (cuda::DriverError broken = checkRules(rules);
             broken != cuda::DriverError::Success) {
    status = convert(broken, Status());
  }
  if (status == Status::Success)
    status = body(s);
  else if (rules & (Releases | Ends))
    body(s);
  outputsValid = status == Status::Success;
  s.log.write(std::string(name) + "(" +
              (rules & Releases ? before : printAll(arguments...)) + ") -> " +
              statusName(status) + (failure ? " (made to fail)" : ""));
  outputsValid = true;
  return status;
}

/// The same for calls without a status: `failed` is what they give instead.
template <typename Value, typename Body, typename... Arguments>
Value enterPlain(const char *name, Value failed, Body body,
                 const Arguments &...arguments) {
  State &s = state();
  std::lock_guard<std::recursive_mutex> lock(s.mutex);
  bool fails = s.log.count(name).has_value();
  Value value = fails ? failed : body(s);
  std::string text;
  if constexpr (std::is_pointer_v<Value>)
    text = value ? std::string(value) : "null";
  else
    text = std::to_string(value);
  s.log.write(std::string(name) + "(" + printAll(arguments...) + ") -> " +
              text + (fails ? " (made to fail)" : ""));
  return value;
}

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_CALL_H
