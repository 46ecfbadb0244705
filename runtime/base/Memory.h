//===- Memory.h - all large host allocations ------------------------------===//
///
/// \file
/// Memory whose size depends on the model or the data comes from here: aligned,
/// zeroed, every page touched (what is granted is there), counted, and its
/// failure injectable (Injection.h).
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_BASE_MEMORY_H
#define WEFT_RUNTIME_BASE_MEMORY_H

#include "runtime/base/Shape.h"
#include "runtime/base/Status.h"

#include <cstddef>
#include <span>

namespace weft {

/// Zeroed bytes that start at a multiple of bufferAlignment. Move only.
class HostMemory {
public:
  /// OutOfMemory names `what`, the size wanted and what the machine has left.
  static Result<HostMemory> allocate(uint64_t bytes, std::string_view what);

  HostMemory() = default;
  HostMemory(HostMemory &&other) noexcept;
  HostMemory &operator=(HostMemory &&other) noexcept;
  ~HostMemory();

  std::byte *data() const { return start; }
  size_t size() const { return length; }
  std::span<std::byte> bytes() const { return {start, length}; }

private:
  std::byte *start = nullptr;
  size_t length = 0;
  size_t mapped = 0;
};

/// Bytes that the machine and this process's limits still allow, an estimate.
uint64_t availableHostBytes();

/// "1.5 GiB", "12 KiB", "100 bytes".
std::string bytesToString(uint64_t bytes);

} // namespace weft

#endif // WEFT_RUNTIME_BASE_MEMORY_H
