//===- File.cpp - files, mappings and locks -------------------------------===//

#include "runtime/base/File.h"
#include "runtime/base/FileCalls.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

namespace weft {

/// Linux moves at most this many bytes per call anyway.
static constexpr size_t largestTransfer = size_t(1) << 30;

//===----------------------------------------------------------------------===//
// File
//===----------------------------------------------------------------------===//

static int flagsOf(File::Mode mode) {
  switch (mode) {
  case File::Mode::Read:
    return O_RDONLY;
  case File::Mode::Write:
    return O_WRONLY | O_CREAT | O_TRUNC;
  case File::Mode::Append:
    return O_WRONLY | O_CREAT | O_APPEND;
  case File::Mode::CreateNew:
    return O_WRONLY | O_CREAT | O_EXCL;
  }
  return O_RDONLY;
}

Result<File> File::open(std::string_view path, Mode mode) {
  std::string text(path);
  // A name with a NUL in it would silently open another file.
  if (text.find('\0') != std::string::npos)
    return makeError(StatusCode::Io, "path holds a NUL byte");
  int fd = static_cast<int>(retryCall(
      [&] { return ::open(text.c_str(), flagsOf(mode) | O_CLOEXEC, 0666); }));
  if (fd < 0)
    return callError(mode == Mode::Read ? "open" : "create", text);
  return File(std::move(text), fd);
}

File::File(File &&other) noexcept
    : name(std::move(other.name)), fd(std::exchange(other.fd, -1)) {}

File &File::operator=(File &&other) noexcept {
  std::swap(name, other.name);
  std::swap(fd, other.fd);
  return *this;
}

File::~File() {
  if (fd >= 0)
    ::close(fd);
}

Result<uint64_t> File::size() const {
  struct stat info;
  if (retryCall([&] { return ::fstat(fd, &info); }) < 0)
    return callError("stat", name);
  return static_cast<uint64_t>(info.st_size);
}

Status File::readAt(uint64_t offset, std::span<std::byte> out) const {
  while (!out.empty()) {
    size_t wanted = std::min(out.size(), largestTransfer);
    ssize_t got = retryCall([&] {
      return ::pread(fd, out.data(), wanted, static_cast<off_t>(offset));
    });
    if (got < 0)
      return callError("read", name);
    if (got == 0)
      return makeError(StatusCode::Io, "read ", fullPath(name),
                       ": the file ends at byte ", offset, ", ", out.size(),
                       " bytes before what was to be read");
    offset += static_cast<uint64_t>(got);
    out = out.subspan(static_cast<size_t>(got));
  }
  return ok();
}

Result<size_t> File::readSome(std::span<std::byte> out) {
  size_t wanted = std::min(out.size(), largestTransfer);
  ssize_t got = retryCall([&] { return ::read(fd, out.data(), wanted); });
  if (got < 0)
    return callError("read", name);
  return static_cast<size_t>(got);
}

Status File::write(std::span<const std::byte> bytes) {
  while (!bytes.empty()) {
    size_t wanted = std::min(bytes.size(), largestTransfer);
    ssize_t put = retryCall([&] { return ::write(fd, bytes.data(), wanted); });
    if (put < 0)
      return callError("write", name);
    bytes = bytes.subspan(static_cast<size_t>(put));
  }
  return ok();
}

Status File::sync() {
  if (retryCall([&] { return ::fsync(fd); }) < 0)
    return callError("sync", name);
  return ok();
}

Status File::close() {
  // The descriptor is gone whatever close returns: never called twice.
  int closing = std::exchange(fd, -1);
  int injected = ioInjection().next();
  int result = ::close(closing);
  if (injected) {
    errno = injected;
    result = -1;
  }
  if (result < 0 && errno != EINTR)
    return callError("close", name);
  return ok();
}

//===----------------------------------------------------------------------===//
// MappedFile
//===----------------------------------------------------------------------===//

Result<MappedFile> MappedFile::open(std::string_view path) {
  // Opening a pipe would wait for a writer that may never come.
  if (pathExists(path) && !isRegularFile(path))
    return makeError(StatusCode::Io, "read ", fullPath(path),
                     ": not a regular file");
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::Read));
  struct stat info;
  if (retryCall([&] { return ::fstat(file.descriptor(), &info); }) < 0)
    return callError("stat", path);
  if (!S_ISREG(info.st_mode))
    return makeError(StatusCode::Io, "read ", fullPath(path),
                     ": not a regular file");
  MappedFile mapped;
  mapped.name = std::string(path);
  if (info.st_size == 0)
    return mapped;
  void *address = MAP_FAILED;
  retryCall([&] {
    address = ::mmap(nullptr, static_cast<size_t>(info.st_size), PROT_READ,
                     MAP_PRIVATE, file.descriptor(), 0);
    return address == MAP_FAILED ? -1 : 0;
  });
  if (address == MAP_FAILED)
    return callError("map", path);
  mapped.data = static_cast<const std::byte *>(address);
  mapped.length = static_cast<size_t>(info.st_size);
  return mapped;
}

MappedFile::MappedFile(MappedFile &&other) noexcept {
  *this = std::move(other);
}

MappedFile &MappedFile::operator=(MappedFile &&other) noexcept {
  std::swap(name, other.name);
  std::swap(data, other.data);
  std::swap(length, other.length);
  return *this;
}

MappedFile::~MappedFile() {
  if (data)
    ::munmap(const_cast<std::byte *>(data), length);
}

//===----------------------------------------------------------------------===//
// AtomicFile and FileLock
//===----------------------------------------------------------------------===//

Result<AtomicFile> AtomicFile::create(std::string_view path) {
  // A rename would put a file in the place of a device such as /dev/null.
  struct stat existing = {};
  if (::stat(std::string(path).c_str(), &existing) == 0 &&
      !S_ISREG(existing.st_mode))
    return makeError(StatusCode::Io, "cannot write ", fullPath(path),
                     ": it is no regular file; give the name of a file");
  // Two writers of one name in one process must not share a temporary file.
  static std::atomic<uint64_t> serial = 0;
  std::string temporary = join(path, ".tmp-", ::getpid(), "-", serial++);
  WEFT_ASSIGN_OR_RETURN(File file, File::open(temporary, File::Mode::Write));
  return AtomicFile(std::string(path), std::move(file));
}

AtomicFile::~AtomicFile() {
  if (file.descriptor() >= 0)
    ::unlink(file.path().c_str());
}

Status AtomicFile::commit() {
  WEFT_RETURN_IF_ERROR(file.sync());
  Status status = file.close();
  if (status.isOk())
    status = renamePath(file.path(), finalPath);
  if (!status.isOk()) {
    ::unlink(file.path().c_str());
    return status;
  }
  return syncDirectory(parentOf(finalPath));
}

Result<FileLock> FileLock::acquire(std::string_view path,
                                   std::string_view note) {
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::Append));
  if (retryCall([&] { return ::flock(file.descriptor(), LOCK_EX | LOCK_NB); }) <
      0) {
    if (errno != EWOULDBLOCK)
      return callError("lock", path);
    Result<std::string> holder = readFile(path, 4096);
    return makeError(StatusCode::DirectoryInUse, fullPath(path),
                     " is held by another process: ",
                     holder.isOk() ? *holder : std::string("unknown"));
  }
  if (::ftruncate(file.descriptor(), 0) < 0)
    return callError("truncate", path);
  WEFT_RETURN_IF_ERROR(file.write(note));
  return FileLock(std::move(file));
}

Result<std::string> readFile(std::string_view path, uint64_t limit) {
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::Read));
  std::string text;
  std::vector<char> buffer(1 << 16);
  // Read to the end rather than trust the size: pipes and /proc have none.
  while (true) {
    WEFT_ASSIGN_OR_RETURN(
        size_t got, file.readSome(std::as_writable_bytes(std::span(buffer))));
    if (got == 0)
      return text;
    if (text.size() + got > limit)
      return makeError(StatusCode::Io, "read ", fullPath(path),
                       ": larger than the limit of ", limit, " bytes");
    text.append(buffer.data(), got);
  }
}

Status writeFileAtomically(std::string_view path,
                           std::span<const std::byte> bytes) {
  WEFT_ASSIGN_OR_RETURN(AtomicFile file, AtomicFile::create(path));
  WEFT_RETURN_IF_ERROR(file.write(bytes));
  return file.commit();
}

Status writeFileAtomically(std::string_view path, std::string_view text) {
  return writeFileAtomically(path, std::as_bytes(std::span(text)));
}

} // namespace weft
