//===- RunDirectory.h - runs/NAME/N ---------------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_RUNDIRECTORY_H
#define WEFT_RUNTIME_TRAIN_RUNDIRECTORY_H

#include "runtime/base/File.h"

#include <optional>

namespace weft::train {

/// A run's folder, held by a lock that goes with the process.
class RunDirectory {
public:
  /// Makes and locks the next number under DIR/NAME.
  static Result<RunDirectory> create(const std::string &dir,
                                     const std::string &name);
  /// Locks an existing run; DirectoryInUse when another process has it.
  static Result<RunDirectory> open(const std::string &path);
  /// The newest run under DIR/NAME; Usage when there is none.
  static Result<std::string> newest(const std::string &dir,
                                    const std::string &name);

  const std::string &path() const { return folder; }
  std::string file(std::string_view name) const {
    return joinPath(folder, name);
  }
  std::string checkpoints() const { return file("checkpoints"); }

private:
  RunDirectory(std::string path, FileLock held)
      : folder(std::move(path)), lock(std::move(held)) {}
  std::string folder;
  FileLock lock;
};

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_RUNDIRECTORY_H
