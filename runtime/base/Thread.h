//===- Thread.h - threads that the system may refuse ----------------------===//

#ifndef WEFT_RUNTIME_BASE_THREAD_H
#define WEFT_RUNTIME_BASE_THREAD_H

#include "runtime/base/Status.h"

#include <functional>
#include <optional>
#include <pthread.h>

namespace weft {

/// A thread; unlike std::thread's, its start can fail without an exception.
/// Joined when it dies.
class Thread {
public:
  /// Runs `body` on a new thread; OutOfMemory where the system starts none.
  static Result<Thread> start(std::function<void()> body);

  Thread(Thread &&other) noexcept;
  Thread &operator=(Thread &&other) noexcept;
  ~Thread() { join(); }

  /// Waits for its end; does nothing the second time.
  void join();

private:
  explicit Thread(pthread_t started) : handle(started) {}

  std::optional<pthread_t> handle;
};

} // namespace weft

#endif // WEFT_RUNTIME_BASE_THREAD_H
