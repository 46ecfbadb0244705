//===- Status.h - errors that carry code, message and context -------------===//
///
/// \file
/// Every fallible function of the runtime returns a Status or a Result<T>.
/// A message says what was found, what was expected and where; each caller
/// may add one line of context. No exceptions.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_BASE_STATUS_H
#define WEFT_RUNTIME_BASE_STATUS_H

#include <cassert>
#include <memory>
#include <new>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>

namespace weft {

/// What went wrong, by what the user has to do about it. The exit code and
/// the text of each stand in the table of Status.cpp and nowhere else.
enum class StatusCode {
  Ok,
  Failed,
  Usage,
  NoDevice,
  BadArtifact,
  BadData,
  OutOfMemory,
  DeviceLost,
  Io,
  Diverged,
  Stopped,
  DirectoryInUse,
  Internal,
};

/// One row of the table code -> exit code -> text of `--help`.
struct StatusRow {
  StatusCode code;
  int exitCode;
  const char *text;
};

/// All rows, in order of exit code.
std::span<const StatusRow> statusTable();

int exitCode(StatusCode code);
const char *statusText(StatusCode code);

/// Success, or a code with a message. Cheap to move; success holds nothing.
class [[nodiscard]] Status {
public:
  Status() = default;
  Status(StatusCode code, std::string message);

  bool isOk() const { return !rep; }
  StatusCode code() const { return rep ? rep->code : StatusCode::Ok; }

  /// The message, outermost context first: "context: message".
  std::string_view message() const;

  /// Puts "context: " before the message of a failure; success stays success.
  Status withContext(std::string_view context) &&;

private:
  struct Rep {
    StatusCode code;
    std::string message;
  };
  std::unique_ptr<Rep> rep;
};

inline Status ok() { return {}; }

/// Status(code, parts...) with the parts joined; numbers are printed plainly.
template <typename... Parts>
Status makeError(StatusCode code, const Parts &...parts);

/// A value or the failure that prevented it.
template <typename T>
class [[nodiscard]] Result {
public:
  Result(T result) : held(std::move(result)) {}
  Result(Status failure) : failed(std::move(failure)) {
    assert(!failed.isOk() && "a Result needs a value or a failure");
  }

  bool isOk() const { return held.has_value(); }
  const Status &status() const { return failed; }
  Status takeStatus() { return std::move(failed); }

  T &operator*() & { return *held; }
  const T &operator*() const & { return *held; }
  T &&operator*() && { return std::move(*held); }
  T *operator->() { return &*held; }
  const T *operator->() const { return &*held; }

private:
  std::optional<T> held;
  Status failed;
};

namespace detail {
inline std::string partToString(std::string_view text) {
  return std::string(text);
}
inline std::string partToString(const std::string &text) { return text; }
inline std::string partToString(const char *text) { return text; }
inline std::string partToString(char text) { return std::string(1, text); }
template <typename Number>
  requires(!std::is_convertible_v<Number, std::string_view>)
std::string partToString(const Number &number) {
  return std::to_string(number);
}
} // namespace detail

/// The parts printed one after the other.
template <typename... Parts>
std::string join(const Parts &...parts) {
  std::string text;
  ((text += detail::partToString(parts)), ...);
  return text;
}

template <typename... Parts>
Status makeError(StatusCode code, const Parts &...parts) {
  return Status(code, join(parts...));
}

} // namespace weft

#define WEFT_CONCAT_IMPL(a, b) a##b
#define WEFT_CONCAT(a, b) WEFT_CONCAT_IMPL(a, b)

/// Returns the failure of `expr`, a Status, to the caller.
#define WEFT_RETURN_IF_ERROR(...)                                              \
  do {                                                                         \
    if (::weft::Status weftStatus = (__VA_ARGS__); !weftStatus.isOk())         \
      return weftStatus;                                                       \
  } while (false)

/// Declares or assigns `lhs` from `expr`, a Result, or returns its failure.
#define WEFT_ASSIGN_OR_RETURN(lhs, ...)                                        \
  WEFT_ASSIGN_OR_RETURN_IMPL(WEFT_CONCAT(weftResult, __COUNTER__), lhs,        \
                             __VA_ARGS__)
#define WEFT_ASSIGN_OR_RETURN_IMPL(result, lhs, ...)                           \
  auto result = (__VA_ARGS__);                                                 \
  if (!result.isOk())                                                          \
    return result.takeStatus();                                                \
  lhs = std::move(*result)

#endif // WEFT_RUNTIME_BASE_STATUS_H
