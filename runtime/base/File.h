//===- File.h - all file I/O of the runtime -------------------------------===//
///
/// \file
/// Nothing in the runtime opens, reads or writes a file but through here:
/// interrupted and short calls are continued, every failure names the full
/// path and the reason, and each system call can be made to fail
/// (Injection.h). Failures are Io; a missing file is Io as well.
///
/// A file that must never be seen half-written is made by AtomicFile: written
/// beside its final name, synced, renamed, and its directory synced.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_BASE_FILE_H
#define WEFT_RUNTIME_BASE_FILE_H

#include "runtime/base/Status.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// An open file; closed when it dies. Move only.
class File {
public:
  enum class Mode {
    Read,
    /// Created or emptied.
    Write,
    /// Created where missing; every write goes to the end.
    Append,
    /// Must not exist yet.
    CreateNew,
  };

  static Result<File> open(std::string_view path, Mode mode);

  File(File &&other) noexcept;
  File &operator=(File &&other) noexcept;
  ~File();

  const std::string &path() const { return name; }
  int descriptor() const { return fd; }
  Result<uint64_t> size() const;

  /// Fills `out` from `offset`; the end of the file before that is a failure.
  Status readAt(uint64_t offset, std::span<std::byte> out) const;
  /// Reads up to out.size() bytes at the position; 0 at the end.
  Result<size_t> readSome(std::span<std::byte> out);

  Status write(std::span<const std::byte> bytes);
  Status write(std::string_view text) {
    return write(std::as_bytes(std::span(text)));
  }
  /// fsync. A failure means that the file is lost: never retried.
  Status sync();
  /// Closes and reports what close says; the destructor cannot.
  Status close();

private:
  File(std::string path, int descriptor)
      : name(std::move(path)), fd(descriptor) {}
  std::string name;
  int fd = -1;
};

/// A whole file mapped read-only; unmapped when it dies. Move only.
class MappedFile {
public:
  static Result<MappedFile> open(std::string_view path);

  MappedFile() = default;
  MappedFile(MappedFile &&other) noexcept;
  MappedFile &operator=(MappedFile &&other) noexcept;
  ~MappedFile();

  const std::string &path() const { return name; }
  std::span<const std::byte> bytes() const { return {data, length}; }

private:
  std::string name;
  const std::byte *data = nullptr;
  size_t length = 0;
};

/// A file that appears under its name complete or not at all. Without commit()
/// the temporary file is removed. Io where something other than a regular file
/// has the name: it must not be replaced.
class AtomicFile {
public:
  static Result<AtomicFile> create(std::string_view path);

  AtomicFile(AtomicFile &&) = default;
  ~AtomicFile();

  Status write(std::span<const std::byte> bytes) { return file.write(bytes); }
  Status write(std::string_view text) { return file.write(text); }
  /// sync, close, rename over the final name, sync of the directory.
  Status commit();

private:
  AtomicFile(std::string target, File temporary)
      : finalPath(std::move(target)), file(std::move(temporary)) {}
  std::string finalPath;
  File file;
};

/// An exclusive lock on a file (flock): gone with its holder, however it dies.
class FileLock {
public:
  /// DirectoryInUse when another process holds it; the message carries what the
  /// holder wrote. `note` is written into the file for that purpose.
  static Result<FileLock> acquire(std::string_view path, std::string_view note);

private:
  explicit FileLock(File held) : file(std::move(held)) {}
  File file;
};

/// The whole file; Io when it is larger than `limit` bytes.
Result<std::string> readFile(std::string_view path, uint64_t limit = uint64_t(1)
                                                                     << 32);
/// AtomicFile in one call.
Status writeFileAtomically(std::string_view path,
                           std::span<const std::byte> bytes);
Status writeFileAtomically(std::string_view path, std::string_view text);

struct DirectoryEntry {
  std::string name;
  bool isDirectory;
};

/// Whether a file or directory of this name can be seen.
bool pathExists(std::string_view path);
bool isDirectory(std::string_view path);
/// Not so: folders, pipes, devices, and what does not exist.
bool isRegularFile(std::string_view path);
/// Entries without "." and "..", sorted by name.
Result<std::vector<DirectoryEntry>> listDirectory(std::string_view path);
/// Makes `path` and its missing parents; present ones are fine.
Status makeDirectories(std::string_view path);
/// Makes `path`; true when it was made, false when it existed.
Result<bool> makeDirectory(std::string_view path);
Status renamePath(std::string_view from, std::string_view to);
Status removeFile(std::string_view path);
/// Removes a directory and all it holds; symbolic links are not followed.
Status removeTree(std::string_view path);
/// fsync of a directory, so that names made in it survive a power loss.
Status syncDirectory(std::string_view path);
/// Bytes that an unprivileged process may still write where `path` lies.
Result<uint64_t> freeBytes(std::string_view path);

/// `directory` + "/" + `name`; `name` alone when the directory is empty.
std::string joinPath(std::string_view directory, std::string_view name);
/// Everything before the last "/", "." when there is none.
std::string parentOf(std::string_view path);
/// The absolute form used in messages; `path` itself when that fails.
std::string fullPath(std::string_view path);

} // namespace weft

#endif // WEFT_RUNTIME_BASE_FILE_H
