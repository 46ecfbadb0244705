//===- Writer.h - the bytes of a .weftpack --------------------------------===//

#ifndef WEFT_RUNTIME_ARTIFACT_WRITER_H
#define WEFT_RUNTIME_ARTIFACT_WRITER_H

#include "runtime/artifact/Format.h"
#include "runtime/artifact/Metadata.pb.h"
#include "runtime/base/Status.h"

#include <string>
#include <string_view>
#include <vector>

namespace weft {

/// Puts a pack together. The same calls give the same bytes, always.
///
///     PackWriter writer;
///     uint32_t code = writer.addSection(SectionKind::CpuElf, "cpu:x86-64-v3",
///                                       elf);       // -> CodeVariant.section
///     writer.addSection(SectionKind::Constants, "", constants);
///     Result<std::string> bytes = writer.finish(metadata);
class PackWriter {
public:
  /// The section's index, as CodeVariant.section names it: 0 is the metadata,
  /// so the first added section is 1.
  uint32_t addSection(artifact::SectionKind kind, std::string_view target,
                      std::string bytes, bool critical = true);
  /// A section of a kind this version does not know; for tests and plug-ins.
  uint32_t addRawSection(uint32_t kind, std::string_view target,
                         std::string bytes, bool critical);

  /// The whole file. Runs the Checker on it first: a pack that could not be
  /// read back is Internal.
  Result<std::string> finish(const artifact::Metadata &metadata) const;

private:
  struct Added {
    uint32_t kind;
    std::string target;
    std::string bytes;
    bool critical;
  };
  std::vector<Added> added;
};

/// Recomputes every checksum and digest of `file` in place, whatever its
/// contents; false when the table cannot be walked and only the digest of the
/// whole was repaired. For tests of the checker.
bool repairDigests(std::string &file);

} // namespace weft

#endif // WEFT_RUNTIME_ARTIFACT_WRITER_H
