//===- CheckProgram.h - the checks of one program -------------------------===//

#ifndef WEFT_RUNTIME_ARTIFACT_CHECKPROGRAM_H
#define WEFT_RUNTIME_ARTIFACT_CHECKPROGRAM_H

#include "runtime/artifact/Reader.h"

#include <array>

namespace weft {

/// No region of one device is larger than this; sums of a few cannot overflow.
inline constexpr uint64_t largestRegion = uint64_t(1) << 46;

/// BadArtifact of joined parts.
template <typename... Parts>
Status badPack(const Parts &...parts) {
  return makeError(StatusCode::BadArtifact, parts...);
}

/// Element type, rank, sizes, names; returns the bytes of the dense tensor.
Result<uint64_t> checkType(const artifact::TensorType &type);

/// Bytes of every region, by artifact::Region.
using RegionBytes = std::array<uint64_t, 7>;

/// [offset, offset + bytes) lies in its region.
Status checkSlice(const artifact::Slice &slice, const RegionBytes &regions);

/// Whether both share a byte.
bool overlap(const artifact::Slice &a, const artifact::Slice &b);

/// Whether a text may name a kernel.
bool isSymbol(std::string_view text);
/// What the hardware takes on a GPU, nothing on the CPU.
Status checkGeometry(const artifact::Kernel &kernel, std::string_view target);
/// What a kernel writes shares bytes with another operand only where it works
/// in place, and then as a whole.
Status checkSharing(const artifact::Kernel &kernel);

/// Ranges that must not overlap, each with a name for the message.
struct NamedRange {
  uint64_t offset;
  uint64_t bytes;
  std::string_view name;
};
Status checkDisjoint(std::vector<NamedRange> ranges);

/// Checks one program whose metadata's tables have been checked.
Status checkProgram(const artifact::Metadata &metadata,
                    const artifact::Program &program);

} // namespace weft

#endif // WEFT_RUNTIME_ARTIFACT_CHECKPROGRAM_H
