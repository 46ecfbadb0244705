//===- Injection.cpp - make the n-th call of a kind fail ------------------===//

#include "runtime/base/Injection.h"

#include <cerrno>
#include <charconv>
#include <cstdlib>

namespace weft {

Injection::Injection(const char *variable) {
  const char *setting = std::getenv(variable);
  set(setting ? setting : "");
}

int Injection::next() {
  int64_t call = counter.fetch_add(1, std::memory_order_relaxed) + 1;
  if (!failing)
    return 0;
  return call == failing || (andLater && call > failing) ? error : 0;
}

static int errnoOf(std::string_view name) {
  if (name == "ENOSPC")
    return ENOSPC;
  if (name == "EACCES")
    return EACCES;
  if (name == "EROFS")
    return EROFS;
  if (name == "EDQUOT")
    return EDQUOT;
  return EIO;
}

void Injection::set(std::string_view setting) {
  size_t colon = setting.find(':');
  error = colon == std::string_view::npos ? EIO
                                          : errnoOf(setting.substr(colon + 1));
  std::string_view number = setting.substr(0, colon);
  andLater = number.ends_with('+');
  failing = 0;
  std::from_chars(number.data(), number.data() + number.size(), failing);
  counter = 0;
}

Injection &ioInjection() {
  static Injection injection("WEFT_FAIL_IO");
  return injection;
}

Injection &allocationInjection() {
  static Injection injection("WEFT_FAIL_ALLOC");
  return injection;
}

} // namespace weft
