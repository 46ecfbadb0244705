//===- Memory.cpp - all large host allocations ----------------------------===//

#include "runtime/base/Memory.h"
#include "runtime/base/File.h"
#include "runtime/base/Injection.h"

#include <algorithm>
#include <charconv>
#include <cstdio>
#include <cstring>
#include <limits>
#include <sys/mman.h>
#include <sys/resource.h>
#include <unistd.h>

namespace weft {

static constexpr uint64_t hugePage = uint64_t(2) << 20;

Result<HostMemory> HostMemory::allocate(uint64_t bytes, std::string_view what) {
  HostMemory memory;
  if (bytes == 0)
    return memory;
  uint64_t page = static_cast<uint64_t>(::sysconf(_SC_PAGESIZE));
  std::optional<uint64_t> rounded = checkedAlign(bytes, page);
  // Pages are touched at once, so granting more than there is would end in a
  // kill instead of a message.
  uint64_t available = availableHostBytes();
  void *address = MAP_FAILED;
  if (!allocationInjection().next() && rounded && *rounded <= available)
    address = ::mmap(nullptr, *rounded, PROT_READ | PROT_WRITE,
                     MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  if (address == MAP_FAILED)
    return makeError(StatusCode::OutOfMemory, what, " needs ",
                     bytesToString(bytes), " of host memory, ",
                     bytesToString(available), " are available");
  if (*rounded >= hugePage)
    ::madvise(address, *rounded, MADV_HUGEPAGE);
  memory.start = static_cast<std::byte *>(address);
  memory.length = static_cast<size_t>(bytes);
  memory.mapped = static_cast<size_t>(*rounded);
  std::memset(memory.start, 0, memory.mapped);
  return memory;
}

HostMemory::HostMemory(HostMemory &&other) noexcept {
  *this = std::move(other);
}

HostMemory &HostMemory::operator=(HostMemory &&other) noexcept {
  std::swap(start, other.start);
  std::swap(length, other.length);
  std::swap(mapped, other.mapped);
  return *this;
}

HostMemory::~HostMemory() {
  if (start)
    ::munmap(start, mapped);
}

/// The number that follows `key` in `text`; nothing when it is not there.
static std::optional<uint64_t> numberAfter(std::string_view text,
                                           std::string_view key) {
  size_t at = text.find(key);
  if (at == std::string_view::npos)
    return std::nullopt;
  at = text.find_first_of("0123456789", at + key.size());
  uint64_t number = 0;
  if (at == std::string_view::npos ||
      std::from_chars(text.data() + at, text.data() + text.size(), number).ec !=
          std::errc())
    return std::nullopt;
  return number;
}

/// A small file of the system; not counted as I/O, and "" when unreadable.
static std::string readSystemFile(const char *path) {
  std::string text;
  if (FILE *file = std::fopen(path, "re")) {
    char buffer[8192];
    text.assign(buffer, std::fread(buffer, 1, sizeof(buffer), file));
    std::fclose(file);
  }
  return text;
}

/// What the process's own limit of address space leaves.
static uint64_t addressSpaceLeft() {
  constexpr uint64_t unlimited = std::numeric_limits<uint64_t>::max();
  rlimit limit;
  if (::getrlimit(RLIMIT_AS, &limit) != 0 || limit.rlim_cur == RLIM_INFINITY)
    return unlimited;
  std::optional<uint64_t> used =
      numberAfter(readSystemFile("/proc/self/status"), "VmSize:");
  uint64_t usedBytes = used ? *used * 1024 : 0;
  return limit.rlim_cur > usedBytes ? limit.rlim_cur - usedBytes : 0;
}

/// What the control group leaves; unlimited where there is none.
static uint64_t controlGroupLeft() {
  constexpr uint64_t unlimited = std::numeric_limits<uint64_t>::max();
  std::string most = readSystemFile("/sys/fs/cgroup/memory.max");
  std::optional<uint64_t> limit = numberAfter(most, "");
  std::optional<uint64_t> used =
      numberAfter(readSystemFile("/sys/fs/cgroup/memory.current"), "");
  if (!limit || !used)
    return unlimited;
  // Pages of cached files count as used but are given back on demand.
  std::optional<uint64_t> cached =
      numberAfter(readSystemFile("/sys/fs/cgroup/memory.stat"), "\nfile ");
  uint64_t left = *limit > *used ? *limit - *used : 0;
  return left + cached.value_or(0);
}

uint64_t availableHostBytes() {
  uint64_t machine = std::numeric_limits<uint64_t>::max();
  if (std::optional<uint64_t> kilobytes =
          numberAfter(readSystemFile("/proc/meminfo"), "MemAvailable:"))
    machine = *kilobytes * 1024;
  return std::min({machine, addressSpaceLeft(), controlGroupLeft()});
}

std::string bytesToString(uint64_t bytes) {
  static constexpr const char *units[] = {"KiB", "MiB", "GiB", "TiB", "PiB"};
  if (bytes < 1024)
    return join(bytes, " bytes");
  double value = static_cast<double>(bytes) / 1024;
  size_t unit = 0;
  while (value >= 1024 && unit + 1 < std::size(units)) {
    value /= 1024;
    ++unit;
  }
  char text[32];
  std::snprintf(text, sizeof(text), "%.1f %s", value, units[unit]);
  return text;
}

} // namespace weft
