//===- Operand.h - addresses and operands of device commands --------------===//

#ifndef WEFT_RUNTIME_DEVICE_OPERAND_H
#define WEFT_RUNTIME_DEVICE_OPERAND_H

#include "runtime/base/DType.h"
#include "runtime/base/Status.h"

#include <cstdint>
#include <span>

namespace weft {

/// An address on the device that may move with the launch and the slot of a
/// step: step s of a launch of half h uses `base + h * halfStride + s *
/// slotStride`. Both strides are 0 outside the rings.
struct Address {
  std::byte *base = nullptr;
  int64_t slotStride = 0;
  int64_t halfStride = 0;

  std::byte *at(int64_t slot, int64_t half = 0) const {
    return base + half * halfStride + slot * slotStride;
  }
  /// Whether it is the same for every slot and half.
  bool isFixed() const { return slotStride == 0 && halfStride == 0; }
};

enum class Access : uint8_t { Read, Write, ReadWrite };

struct Operand {
  Address address;
  uint64_t bytes = 0;
  Access access = Access::Read;
  DType dtype = DType::F32;
};

/// A kernel touches what its code says, whatever a plan says of it: `needed`
/// are the bytes of each operand. BadArtifact where there are fewer or more
/// operands, or one is shorter.
Status checkOperands(std::string_view kernel, std::span<const uint64_t> needed,
                     std::span<const Operand> operands);

} // namespace weft

#endif // WEFT_RUNTIME_DEVICE_OPERAND_H
