//===- MemoryCalls.cpp - allocations, copies and fills --------------------===//

#include "test/emulator/driver/Call.h"

#include <algorithm>
#include <cstring>
#include <sys/uio.h>
#include <unistd.h>

namespace weft::emulated {

namespace {

DriverError allocateDevice(State &s, cuda::DevicePointer *out, size_t bytes) {
  if (!out || !bytes)
    return DriverError::InvalidValue;
  int device = s.current()->device;
  const Gpu &gpu = s.machine.gpus[size_t(device)];
  uint64_t taken = gpu.used + s.memory.usedBytes(device);
  if (taken > gpu.memory || bytes > gpu.memory - taken)
    return DriverError::OutOfMemory;
  const Block *block = s.memory.allocate(bytes, false, device);
  if (!block)
    return DriverError::OutOfMemory;
  *out = block->begin;
  return DriverError::Success;
}

DriverError allocateHost(State &s, void **out, size_t bytes, unsigned flags) {
  if (!out || flags > 7)
    return DriverError::InvalidValue;
  const Block *block = bytes ? s.memory.allocate(bytes, true, -1) : nullptr;
  if (!block)
    return bytes ? DriverError::OutOfMemory : DriverError::InvalidValue;
  *out = reinterpret_cast<void *>(uintptr_t(block->begin));
  return DriverError::Success;
}

/// Freeing waits for all that was queued.
DriverError release(State &s, uint64_t address, bool pinned) {
  if (DriverError unsafe = checkUnsafe(); unsafe != DriverError::Success)
    return unsafe;
  if (!address && !pinned)
    return DriverError::Success;
  const Block *block = s.memory.find(address);
  if (!block || block->begin != address || block->pinned != pinned)
    return DriverError::InvalidValue;
  if (pinned)
    for (auto &[device, context] : s.contexts)
      s.scheduler.finishDevice(device);
  else
    s.scheduler.finishDevice(block->device);
  s.memory.free(*block);
  return DriverError::Success;
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

/// One end of a copy, as it stands when the copy runs.
struct End {
  uint64_t address;
  bool device;
};

void *pointer(uint64_t address) {
  return reinterpret_cast<void *>(uintptr_t(address));
}

/// Copies to or from memory of the caller that may be gone by now.
bool copyPageable(uint64_t target, uint64_t source, uint64_t bytes,
                  bool fromHost) {
  constexpr uint64_t oneCall = uint64_t(1) << 30;
  if (bytes > oneCall)
    return copyPageable(target, source, oneCall, fromHost) &&
           copyPageable(target + oneCall, source + oneCall, bytes - oneCall,
                        fromHost);
  iovec local = {pointer(fromHost ? target : source), bytes};
  iovec remote = {pointer(fromHost ? source : target), bytes};
  ssize_t done = fromHost
                     ? process_vm_readv(getpid(), &local, 1, &remote, 1, 0)
                     : process_vm_writev(getpid(), &local, 1, &remote, 1, 0);
  if (done == ssize_t(bytes))
    return true;
  if (done >= 0 || errno == EFAULT)
    return false;
  memcpy(pointer(target), pointer(source), bytes);
  return true;
}

/// What a machine with a bad link or bad memory does to a copy.
void damage(End target, End source, uint64_t bytes, int device) {
  Damage way = !target.device  ? Damage::Download
               : source.device ? Damage::Within
                               : Damage::Upload;
  constexpr uint64_t between = 65536;
  if (state().machine.gpus[size_t(device)].damaged == way)
    for (uint64_t at = between - 1; at < bytes; at += between)
      static_cast<unsigned char *>(pointer(target.address))[at] += 1;
}

Fault moveBytes(End target, End source, uint64_t bytes, int device) {
  State &s = state();
  for (End end : {target, source}) {
    if (end.device && !s.memory.holds(end.address, bytes, device))
      return {DriverError::IllegalAddress,
              "device memory of the copy was freed before it ran"};
  }
  if (target.device && source.device) {
    memmove(pointer(target.address), pointer(source.address), bytes);
    return {};
  }
  uint64_t host = target.device ? source.address : target.address;
  if (const Block *pinned = s.memory.find(host)) {
    if (bytes > pinned->bytes - (host - pinned->begin))
      return {DriverError::IllegalAddress, "the copy leaves its pinned memory"};
    memcpy(pointer(target.address), pointer(source.address), bytes);
    return {};
  }
  if (!copyPageable(target.address, source.address, bytes, target.device))
    return {DriverError::IllegalAddress,
            "host memory of the copy is not there"};
  return {};
}

Fault runCopy(End target, End source, uint64_t bytes, int device) {
  Fault fault = moveBytes(target, source, bytes, device);
  if (fault.error == DriverError::Success)
    damage(target, source, bytes, device);
  return fault;
}

DriverError copy(const char *what, End target, End source, size_t bytes,
                 cuda::Stream on) {
  State &s = state();
  StreamUse use = useStream(on);
  if (use.error != DriverError::Success)
    return use.error;
  int device = use.context->device;
  for (End end : {target, source}) {
    if (!bytes)
      continue;
    const Block *block = s.memory.find(end.address);
    if (end.device) {
      if (!s.memory.holds(end.address, bytes, device))
        return DriverError::InvalidValue;
    } else if (!end.address || (block && !block->pinned) ||
               (block && bytes > block->bytes - (end.address - block->begin))) {
      return DriverError::InvalidValue;
    } else if (!block && use.stream && use.stream->capture) {
      // Pageable memory is staged by the host: no graph can hold that.
      use.stream->capture->invalid = true;
      return DriverError::StreamCaptureUnsupported;
    }
  }
  if (!bytes)
    return DriverError::Success;
  std::string text = std::string(what) + " of " + std::to_string(bytes) +
                     " bytes from " + s.memory.nameOf(source.address) + " to " +
                     s.memory.nameOf(target.address);
  return enqueue(use, {Operation::Type::Copy, text,
                       [=] { return runCopy(target, source, bytes, device); }});
}

//===----------------------------------------------------------------------===//
// Fills
//===----------------------------------------------------------------------===//

/// `width` elements in each of `height` rows that lie `pitch` bytes apart.
template <typename T>
DriverError fill(cuda::DevicePointer target, T value, size_t width,
                 size_t height, size_t pitch, cuda::Stream on) {
  State &s = state();
  StreamUse use = useStream(on);
  if (use.error != DriverError::Success)
    return use.error;
  if (!width || !height)
    return DriverError::Success;
  int device = use.context->device;
  constexpr size_t limit = size_t(1) << 46;
  if (width > limit / sizeof(T) || height > limit || target % sizeof(T) ||
      (height > 1 && (pitch < width * sizeof(T) || pitch % sizeof(T))) ||
      (height > 1 && pitch > limit / height))
    return DriverError::InvalidValue;
  uint64_t bytes = (height - 1) * pitch + width * sizeof(T);
  if (!s.memory.holds(target, bytes, device))
    return DriverError::InvalidValue;
  auto run = [=]() -> Fault {
    if (!state().memory.holds(target, bytes, device))
      return {DriverError::IllegalAddress,
              "device memory of the fill was freed before it ran"};
    for (size_t row = 0; row < height; ++row) {
      T *out = static_cast<T *>(pointer(target + row * pitch));
      std::fill(out, out + width, value);
    }
    return {};
  };
  return enqueue(
      use, {Operation::Type::Fill, "fill of " + s.memory.nameOf(target), run});
}

} // namespace

} // namespace weft::emulated

using namespace weft::emulated;

namespace weft::cuda {

DriverError cuMemGetInfo_v2(size_t *available, size_t *total) {
  return enter(
      "cuMemGetInfo_v2", NeedsContext,
      [&](State &s) {
        if (!available || !total)
          return DriverError::InvalidValue;
        int device = s.current()->device;
        const Gpu &gpu = s.machine.gpus[size_t(device)];
        uint64_t taken = gpu.used + s.memory.usedBytes(device);
        *available = gpu.memory - std::min(gpu.memory, taken);
        *total = gpu.memory;
        return DriverError::Success;
      },
      available, total);
}

DriverError cuMemAlloc_v2(DevicePointer *address, size_t bytes) {
  return enter(
      "cuMemAlloc_v2", NeedsContext | UnsafeInCapture,
      [&](State &s) { return allocateDevice(s, address, bytes); },
      AddressOut{address}, bytes);
}

DriverError cuMemFree_v2(DevicePointer address) {
  return enter(
      "cuMemFree_v2", NeedsContext | Releases,
      [&](State &s) { return release(s, address, false); }, At(address));
}

DriverError cuMemHostAlloc(void **address, size_t bytes, unsigned flags) {
  return enter(
      "cuMemHostAlloc", NeedsContext | UnsafeInCapture,
      [&](State &s) { return allocateHost(s, address, bytes, flags); },
      AddressOut{address}, bytes, flags);
}

DriverError cuMemFreeHost(void *address) {
  return enter(
      "cuMemFreeHost", NeedsContext | Releases,
      [&](State &s) { return release(s, At(address).address, true); },
      At(address));
}

DriverError cuMemcpyHtoDAsync_v2(DevicePointer target, const void *source,
                                 size_t bytes, Stream stream) {
  return enter(
      "cuMemcpyHtoDAsync_v2", NeedsContext,
      [&](State &) {
        return copy("copy", {target, true}, {At(source).address, false}, bytes,
                    stream);
      },
      At(target), At(source), bytes, stream);
}

DriverError cuMemcpyDtoHAsync_v2(void *target, DevicePointer source,
                                 size_t bytes, Stream stream) {
  return enter(
      "cuMemcpyDtoHAsync_v2", NeedsContext,
      [&](State &) {
        return copy("copy", {At(target).address, false}, {source, true}, bytes,
                    stream);
      },
      At(target), At(source), bytes, stream);
}

DriverError cuMemcpyDtoDAsync_v2(DevicePointer target, DevicePointer source,
                                 size_t bytes, Stream stream) {
  return enter(
      "cuMemcpyDtoDAsync_v2", NeedsContext,
      [&](State &) {
        return copy("copy", {target, true}, {source, true}, bytes, stream);
      },
      At(target), At(source), bytes, stream);
}

DriverError cuMemsetD8Async(DevicePointer target, unsigned char value,
                            size_t count, Stream stream) {
  return enter(
      "cuMemsetD8Async", NeedsContext,
      [&](State &) { return fill(target, value, count, 1, 0, stream); },
      At(target), unsigned(value), count, stream);
}

DriverError cuMemsetD16Async(DevicePointer target, unsigned short value,
                             size_t count, Stream stream) {
  return enter(
      "cuMemsetD16Async", NeedsContext,
      [&](State &) { return fill(target, value, count, 1, 0, stream); },
      At(target), unsigned(value), count, stream);
}

DriverError cuMemsetD32Async(DevicePointer target, unsigned value, size_t count,
                             Stream stream) {
  return enter(
      "cuMemsetD32Async", NeedsContext,
      [&](State &) { return fill(target, value, count, 1, 0, stream); },
      At(target), value, count, stream);
}

DriverError cuMemsetD2D32Async(DevicePointer target, size_t pitch,
                               unsigned value, size_t width, size_t height,
                               Stream stream) {
  return enter(
      "cuMemsetD2D32Async", NeedsContext,
      [&](State &) {
        return fill(target, value, width, height, pitch, stream);
      },
      At(target), pitch, value, width, height, stream);
}

} // namespace weft::cuda
