//===- Device.cpp - ownership and counting common to all devices ----------===//

#include "runtime/device/Device.h"

#include <utility>

namespace weft {

DeviceMemory::DeviceMemory(DeviceMemory &&other) noexcept {
  *this = std::move(other);
}

DeviceMemory &DeviceMemory::operator=(DeviceMemory &&other) noexcept {
  std::swap(device, other.device);
  std::swap(block, other.block);
  std::swap(length, other.length);
  std::swap(twinLength, other.twinLength);
  return *this;
}

DeviceMemory::~DeviceMemory() {
  if (block.device)
    device->releaseBytes(block, length, twinLength);
}

Result<DeviceMemory> Device::allocate(uint64_t bytes, uint64_t twinBytes,
                                      std::string_view what) {
  if (bytes == 0)
    return DeviceMemory();
  WEFT_ASSIGN_OR_RETURN(MemoryBlock block,
                        allocateBytes(bytes, twinBytes, what));
  ++counted.allocations;
  counted.allocatedBytes += static_cast<int64_t>(bytes);
  return DeviceMemory(*this, block, bytes, twinBytes);
}

Status Device::write(std::byte *target, std::span<const std::byte> bytes) {
  ++counted.hostWrites;
  return bytes.empty() ? ok() : writeBytes(target, bytes);
}

Status Device::read(const std::byte *source, std::span<std::byte> bytes) {
  ++counted.hostReads;
  return bytes.empty() ? ok() : readBytes(source, bytes);
}

} // namespace weft
