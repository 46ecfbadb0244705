//===- Directory.cpp - directories, names and paths -----------------------===//

#include "runtime/base/File.h"
#include "runtime/base/FileCalls.h"

#include <algorithm>
#include <cstdio>
#include <cstring>
#include <dirent.h>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

namespace weft {

Status callError(std::string_view verb, std::string_view path) {
  int error = errno;
  std::string text = join(verb, " ", fullPath(path), ": ", strerror(error));
  if (error == ENOSPC || error == EDQUOT)
    if (Result<uint64_t> free = freeBytes(path); free.isOk())
      text += join(" (", *free, " bytes free)");
  return Status(StatusCode::Io, std::move(text));
}

std::string joinPath(std::string_view directory, std::string_view name) {
  if (directory.empty())
    return std::string(name);
  return join(directory, directory.ends_with('/') ? "" : "/", name);
}

std::string parentOf(std::string_view path) {
  size_t slash = path.rfind('/');
  if (slash == std::string_view::npos)
    return ".";
  return slash == 0 ? "/" : std::string(path.substr(0, slash));
}

std::string fullPath(std::string_view path) {
  if (path.starts_with('/'))
    return std::string(path);
  char buffer[4096];
  if (!::getcwd(buffer, sizeof(buffer)))
    return std::string(path);
  return joinPath(buffer, path);
}

bool pathExists(std::string_view path) {
  return ::access(std::string(path).c_str(), F_OK) == 0;
}

bool isDirectory(std::string_view path) {
  struct stat info;
  return ::stat(std::string(path).c_str(), &info) == 0 && S_ISDIR(info.st_mode);
}

bool isRegularFile(std::string_view path) {
  struct stat info;
  return ::stat(std::string(path).c_str(), &info) == 0 && S_ISREG(info.st_mode);
}

static bool isDirectoryEntry(const std::string &parent, const dirent &entry) {
  if (entry.d_type != DT_UNKNOWN && entry.d_type != DT_LNK)
    return entry.d_type == DT_DIR;
  return isDirectory(joinPath(parent, entry.d_name));
}

Result<std::vector<DirectoryEntry>> listDirectory(std::string_view path) {
  std::string text(path);
  DIR *directory = nullptr;
  retryCall([&] {
    directory = ::opendir(text.c_str());
    return directory ? 0 : -1;
  });
  if (!directory)
    return callError("list", path);
  std::vector<DirectoryEntry> entries;
  while (dirent *entry = ::readdir(directory)) {
    std::string_view name = entry->d_name;
    if (name != "." && name != "..")
      entries.push_back({std::string(name), isDirectoryEntry(text, *entry)});
  }
  ::closedir(directory);
  std::sort(entries.begin(), entries.end(),
            [](const auto &a, const auto &b) { return a.name < b.name; });
  return entries;
}

Result<bool> makeDirectory(std::string_view path) {
  std::string text(path);
  if (retryCall([&] { return ::mkdir(text.c_str(), 0777); }) == 0)
    return true;
  if (errno == EEXIST && isDirectory(path))
    return false;
  if (errno == EEXIST)
    return makeError(StatusCode::Io, "make directory ", fullPath(path),
                     ": something else has this name");
  return callError("make directory", path);
}

Status makeDirectories(std::string_view path) {
  for (size_t end = path.find('/', 1); end != std::string_view::npos;
       end = path.find('/', end + 1))
    if (!isDirectory(path.substr(0, end)))
      WEFT_RETURN_IF_ERROR(makeDirectory(path.substr(0, end)).takeStatus());
  return makeDirectory(path).takeStatus();
}

Status renamePath(std::string_view from, std::string_view to) {
  std::string source(from), target(to);
  if (retryCall([&] { return ::rename(source.c_str(), target.c_str()); }) < 0)
    return callError(join("rename ", fullPath(from), " to"), to);
  return ok();
}

Status removeFile(std::string_view path) {
  std::string text(path);
  if (retryCall([&] { return ::unlink(text.c_str()); }) < 0)
    return callError("remove", path);
  return ok();
}

Status removeTree(std::string_view path) {
  struct stat info;
  std::string text(path);
  if (::lstat(text.c_str(), &info) < 0)
    return callError("remove", path);
  if (!S_ISDIR(info.st_mode))
    return removeFile(path);
  WEFT_ASSIGN_OR_RETURN(std::vector<DirectoryEntry> entries,
                        listDirectory(path));
  for (const DirectoryEntry &entry : entries)
    WEFT_RETURN_IF_ERROR(removeTree(joinPath(path, entry.name)));
  if (retryCall([&] { return ::rmdir(text.c_str()); }) < 0)
    return callError("remove", path);
  return ok();
}

Status syncDirectory(std::string_view path) {
  WEFT_ASSIGN_OR_RETURN(File directory, File::open(path, File::Mode::Read));
  return directory.sync();
}

Result<uint64_t> freeBytes(std::string_view path) {
  struct statvfs info;
  // The file itself may not exist yet; its directory does.
  if (::statvfs(std::string(path).c_str(), &info) < 0 &&
      ::statvfs(parentOf(path).c_str(), &info) < 0)
    return makeError(StatusCode::Io, "free space of ", fullPath(path), ": ",
                     strerror(errno));
  return uint64_t(info.f_bavail) * info.f_frsize;
}

} // namespace weft
