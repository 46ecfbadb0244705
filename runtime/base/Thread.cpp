//===- Thread.cpp - threads that the system may refuse --------------------===//

#include "runtime/base/Thread.h"

#include <cstring>
#include <memory>
#include <utility>

namespace weft {

static void *runBody(void *argument) {
  std::unique_ptr<std::function<void()>> body(
      static_cast<std::function<void()> *>(argument));
  (*body)();
  return nullptr;
}

Result<Thread> Thread::start(std::function<void()> body) {
  auto held = std::make_unique<std::function<void()>>(std::move(body));
  pthread_t started;
  int error = ::pthread_create(&started, nullptr, runBody, held.get());
  if (error != 0)
    return makeError(StatusCode::OutOfMemory,
                     "the system starts no more threads: ",
                     std::string_view(std::strerror(error)));
  (void)held.release();
  return Thread(started);
}

Thread::Thread(Thread &&other) noexcept
    : handle(std::exchange(other.handle, std::nullopt)) {}

Thread &Thread::operator=(Thread &&other) noexcept {
  std::swap(handle, other.handle);
  return *this;
}

void Thread::join() {
  if (handle)
    ::pthread_join(*handle, nullptr);
  handle.reset();
}

} // namespace weft
