//===- Status.cpp - the one table of codes --------------------------------===//

#include "runtime/base/Status.h"

namespace weft {

static constexpr StatusRow table[] = {
    {StatusCode::Ok, 0, "done"},
    {StatusCode::Failed, 1, "failed"},
    {StatusCode::Usage, 2, "usage or configuration"},
    {StatusCode::NoDevice, 3, "requested device not available"},
    {StatusCode::BadArtifact, 4, "bad artifact or checkpoint"},
    {StatusCode::BadData, 5, "bad data"},
    {StatusCode::OutOfMemory, 6, "does not fit in memory"},
    {StatusCode::DeviceLost, 7, "device lost"},
    {StatusCode::Io, 8, "I/O (disk full, permission)"},
    {StatusCode::Diverged, 9, "diverged"},
    {StatusCode::Stopped, 10, "stopped by a signal after saving"},
    {StatusCode::DirectoryInUse, 11, "directory in use"},
    {StatusCode::Internal, 70, "internal"},
};

std::span<const StatusRow> statusTable() { return table; }

static const StatusRow &rowOf(StatusCode code) {
  return table[static_cast<size_t>(code)];
}

int exitCode(StatusCode code) { return rowOf(code).exitCode; }
const char *statusText(StatusCode code) { return rowOf(code).text; }

Status::Status(StatusCode code, std::string message)
    : rep(code == StatusCode::Ok
              ? nullptr
              : std::make_unique<Rep>(Rep{code, std::move(message)})) {}

std::string_view Status::message() const {
  return rep ? std::string_view(rep->message) : std::string_view();
}

Status Status::withContext(std::string_view context) && {
  if (rep)
    rep->message = join(context, ": ", rep->message);
  return std::move(*this);
}

} // namespace weft
