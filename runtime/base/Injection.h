//===- Injection.h - make the n-th call of a kind fail --------------------===//
///
/// \file
/// Tests reach every error path by failing call 1, 2, 3, ... until nothing
/// fails any more. `WEFT_FAIL_IO=n` and `WEFT_FAIL_ALLOC=n` fail the n-th call
/// (from 1) of a process once; `n+` fails it and all later ones. The number
/// may carry an errno name: `WEFT_FAIL_IO=7:ENOSPC` (EIO without).
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_BASE_INJECTION_H
#define WEFT_RUNTIME_BASE_INJECTION_H

#include <atomic>
#include <cstdint>
#include <string_view>

namespace weft {

/// Counts calls of one kind and says which is to fail.
class Injection {
public:
  /// Reads the setting from environment variable `variable` once.
  explicit Injection(const char *variable);

  /// Errno with which this call has to fail; 0 to go on.
  int next();

  /// "", "7", "7+", "7:ENOSPC": replaces the setting and starts counting anew.
  void set(std::string_view setting);

  /// Calls counted since the last set().
  int64_t calls() const { return counter.load(); }

private:
  std::atomic<int64_t> counter = 0;
  int64_t failing = 0;
  bool andLater = false;
  int error = 0;
};

/// The one counter of File.h and the one of Memory.h.
Injection &ioInjection();
Injection &allocationInjection();

} // namespace weft

#endif // WEFT_RUNTIME_BASE_INJECTION_H
