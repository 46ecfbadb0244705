//===- RunDirectory.cpp - runs/NAME/N -------------------------------------===//

#include "runtime/train/RunDirectory.h"

#include <charconv>
#include <unistd.h>

namespace weft::train {

/// The largest number among the folders in `parent`, 0 when there is none.
static Result<int64_t> largestNumber(const std::string &parent) {
  int64_t largest = 0;
  if (!isDirectory(parent))
    return largest;
  WEFT_ASSIGN_OR_RETURN(auto entries, listDirectory(parent));
  for (const DirectoryEntry &entry : entries) {
    int64_t number = 0;
    const char *end = entry.name.data() + entry.name.size();
    auto parsed = std::from_chars(entry.name.data(), end, number);
    if (entry.isDirectory && parsed.ec == std::errc() && parsed.ptr == end)
      largest = std::max(largest, number);
  }
  return largest;
}

Result<RunDirectory> RunDirectory::open(const std::string &path) {
  if (!isDirectory(path))
    return makeError(StatusCode::Usage, "no run folder ", path);
  WEFT_ASSIGN_OR_RETURN(FileLock lock,
                        FileLock::acquire(joinPath(path, "lock"),
                                          join("process ", int64_t(getpid()))));
  WEFT_RETURN_IF_ERROR(makeDirectories(joinPath(path, "checkpoints")));
  return RunDirectory(path, std::move(lock));
}

Result<RunDirectory> RunDirectory::create(const std::string &dir,
                                          const std::string &name) {
  std::string parent = joinPath(dir, name);
  WEFT_RETURN_IF_ERROR(makeDirectories(parent));
  WEFT_ASSIGN_OR_RETURN(int64_t number, largestNumber(parent));
  // Another process may take the same number at the same moment.
  while (true) {
    std::string path = joinPath(parent, std::to_string(++number));
    WEFT_ASSIGN_OR_RETURN(bool made, makeDirectory(path));
    if (made)
      return open(path);
  }
}

Result<std::string> RunDirectory::newest(const std::string &dir,
                                         const std::string &name) {
  std::string parent = joinPath(dir, name);
  WEFT_ASSIGN_OR_RETURN(int64_t number, largestNumber(parent));
  if (number == 0)
    return makeError(StatusCode::Usage, "no run under ", parent,
                     " to go on with; start one without --resume, or name it: "
                     "--resume=RUN");
  return joinPath(parent, std::to_string(number));
}

} // namespace weft::train
