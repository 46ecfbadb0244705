//===- Reader.h - a .weftpack in memory, checked --------------------------===//
///
/// \file
/// readPack maps the file, checks the header, the section table, every
/// checksum and the digest of the whole, parses the metadata with limits and
/// runs the Checker. What comes out can be used without further checks. Every
/// failure is BadArtifact (Io when the file cannot be read) and names the
/// section and the byte offset.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_ARTIFACT_READER_H
#define WEFT_RUNTIME_ARTIFACT_READER_H

#include "runtime/artifact/Format.h"
#include "runtime/artifact/Metadata.pb.h"
#include "runtime/base/File.h"
#include "runtime/base/LibraryMessage.h"
#include "runtime/base/Shape.h"
#include "runtime/base/Status.h"

#include <memory>
#include <span>
#include <string>
#include <vector>

namespace weft {

/// A section as the table describes it; `bytes` point into the file.
struct Section {
  artifact::SectionKind kind;
  std::string target;
  bool critical;
  uint64_t offset;
  uint64_t digest;
  std::span<const std::byte> bytes;
};

/// An open artifact. Move only; spans stay valid while it lives.
class Pack {
public:
  Pack(Pack &&) = default;
  Pack &operator=(Pack &&) = default;

  const artifact::Metadata &metadata() const { return *meta; }
  std::span<const Section> sections() const { return table; }
  /// Empty when there are no constants.
  std::span<const std::byte> constants() const { return constantBytes; }
  /// Digest of the whole file; checkpoints carry it.
  uint64_t digest() const { return wholeDigest; }
  uint64_t fileBytes() const { return bytes.size(); }
  /// The file's name, or what readPackBytes was told.
  const std::string &path() const { return name; }

  /// Nothing when there is none.
  const artifact::Entry *findEntry(std::string_view entry) const;
  const artifact::Global *findGlobal(std::string_view global) const;
  const artifact::Program *findProgram(std::string_view entry, int64_t batch,
                                       uint32_t target) const;
  /// Batch sizes compiled for `entry`, ascending, without repeats.
  std::vector<int64_t> batches(std::string_view entry) const;

private:
  friend class PackReader;
  Pack() = default;
  std::string name;
  MappedFile file;
  std::unique_ptr<std::string> owned;
  std::span<const std::byte> bytes;
  std::vector<Section> table;
  std::span<const std::byte> constantBytes;
  std::unique_ptr<artifact::Metadata> meta;
  uint64_t wholeDigest = 0;
};

Result<Pack> readPack(std::string_view path);
/// The same from bytes in memory; `name` stands in messages.
Result<Pack> readPackBytes(std::string bytes, std::string_view name);

/// The metadata in the runtime's words.
DType toDType(artifact::DType dtype);
TensorShape toShape(const artifact::TensorType &type);
artifact::DType fromDType(DType dtype);
/// The matmul or convolution of a call; other fields are the call's own.
LibraryMessage toMessage(const artifact::LibraryCall &call);

} // namespace weft

#endif // WEFT_RUNTIME_ARTIFACT_READER_H
