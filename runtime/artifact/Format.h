//===- Format.h - the bytes of a .weftpack --------------------------------===//
///
/// \file
/// All numbers are little-endian.
///
///     Header                       64 bytes
///     SectionEntry x sectionCount  64 bytes each
///     section bytes                each at its alignment, zeros between
///     digest                       XXH64 of everything before it, 8 bytes
///
/// Sections follow each other in table order without overlap; the gap before a
/// section is only what its alignment needs. Code starts at a multiple of 4096
/// bytes, everything else at a multiple of 64. Exactly one metadata section,
/// and it is the first. A reader refuses a critical section whose kind it does
/// not know and skips an optional one.
///
/// Version log:
///   1  header, section table, kinds Metadata CpuElf Constants SourceMap Cubin
///      Ptx, DType numbers 1..10.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_ARTIFACT_FORMAT_H
#define WEFT_RUNTIME_ARTIFACT_FORMAT_H

#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>

namespace weft::artifact {

static_assert(std::endian::native == std::endian::little);

inline constexpr char magic[8] = {'W', 'E', 'F', 'T', 'P', 'A', 'C', 'K'};
inline constexpr uint32_t formatVersion = 1;

inline constexpr uint64_t codeAlignment = 4096;
inline constexpr uint64_t dataAlignment = 64;
inline constexpr uint64_t largestMetadata = uint64_t(100) << 20;
inline constexpr uint32_t mostSections = 4096;

enum class SectionKind : uint32_t {
  Metadata = 1,
  CpuElf = 2,
  Constants = 3,
  SourceMap = 4,
  Cubin = 5,
  Ptx = 6,
};

struct Header {
  char magic[8];
  uint32_t version;
  uint32_t sectionCount;
  /// Of the whole file, the digest at its end included.
  uint64_t fileBytes;
  /// XXH64 of the section table.
  uint64_t tableDigest;
  uint8_t reserved[32];
};
static_assert(sizeof(Header) == 64);

struct SectionEntry {
  uint32_t kind;
  /// Bit 0: critical. Other bits are zero.
  uint32_t flags;
  uint64_t offset;
  uint64_t length;
  uint64_t digest;
  /// "cpu:x86-64-v3", "cuda:sm_90", "" when common to all; zero-padded.
  char target[32];
};
static_assert(sizeof(SectionEntry) == 64);

inline constexpr uint32_t criticalFlag = 1;

constexpr uint64_t alignmentOf(uint32_t kind) {
  return kind == uint32_t(SectionKind::CpuElf) ||
                 kind == uint32_t(SectionKind::Cubin)
             ? codeAlignment
             : dataAlignment;
}

/// "metadata", "cpu-elf", ...; nothing for an unknown number.
std::string_view sectionKindName(uint32_t kind);

} // namespace weft::artifact

#endif // WEFT_RUNTIME_ARTIFACT_FORMAT_H
