//===- FileCalls.h - one system call, injectable and continued ------------===//

#ifndef WEFT_RUNTIME_BASE_FILECALLS_H
#define WEFT_RUNTIME_BASE_FILECALLS_H

#include "runtime/base/File.h"
#include "runtime/base/Injection.h"

#include <cerrno>
#include <sys/types.h>

namespace weft {

/// Runs `call` until it is not interrupted; fails it when its turn has come.
template <typename Call>
ssize_t retryCall(const Call &call) {
  if (int injected = ioInjection().next()) {
    errno = injected;
    return -1;
  }
  ssize_t result;
  do
    result = call();
  while (result < 0 && errno == EINTR);
  return result;
}

/// "write /full/path: No space left on device", from errno.
Status callError(std::string_view verb, std::string_view path);

} // namespace weft

#endif // WEFT_RUNTIME_BASE_FILECALLS_H
