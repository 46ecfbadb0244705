//===- Reader.cpp - from hostile bytes to a checked pack ------------------===//

#include "runtime/artifact/Reader.h"
#include "runtime/artifact/Checker.h"
#include "runtime/base/Digest.h"

#include <algorithm>
#include <cstring>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/stubs/logging.h>

namespace weft {

using artifact::alignmentOf;
using artifact::criticalFlag;
using artifact::formatVersion;
using artifact::Header;
using artifact::largestMetadata;
using artifact::Metadata;
using artifact::mostSections;
using artifact::SectionEntry;
using artifact::SectionKind;
using artifact::sectionKindName;

/// The metadata is five messages deep (a program's loop in a loop in a step);
/// hostile bytes may nest as deep as they like.
static constexpr int deepestMessage = 24;

/// One walk over the bytes of one file.
class PackReader {
public:
  static Result<Pack> read(Pack pack) {
    PackReader reader(pack);
    Status status = reader.readAll();
    if (!status.isOk())
      return std::move(status).withContext(pack.name);
    return pack;
  }

  static Result<Pack> fromFile(std::string_view path) {
    Pack pack;
    WEFT_ASSIGN_OR_RETURN(pack.file, MappedFile::open(path));
    pack.name = std::string(path);
    pack.bytes = pack.file.bytes();
    return read(std::move(pack));
  }

  static Result<Pack> fromBytes(std::string bytes, std::string_view name) {
    Pack pack;
    // On the heap, so that moving the pack does not move the bytes.
    pack.owned = std::make_unique<std::string>(std::move(bytes));
    pack.name = std::string(name);
    pack.bytes = std::as_bytes(std::span(*pack.owned));
    return read(std::move(pack));
  }

private:
  explicit PackReader(Pack &target) : pack(target) {}

  Status readAll();
  Status readHeader();
  Status readTable();
  Status checkDigest();
  Status readEntry(uint32_t index, uint64_t &end);
  Status readMetadata();

  template <typename... Parts>
  static Status bad(const Parts &...parts) {
    return makeError(StatusCode::BadArtifact, parts...);
  }

  template <typename T>
  T load(uint64_t offset) const {
    T value;
    std::memcpy(&value, pack.bytes.data() + offset, sizeof(T));
    return value;
  }

  Pack &pack;
  Header header;
};

Status PackReader::readAll() {
  WEFT_RETURN_IF_ERROR(readHeader());
  WEFT_RETURN_IF_ERROR(readTable());
  WEFT_RETURN_IF_ERROR(checkDigest());
  WEFT_RETURN_IF_ERROR(readMetadata());
  return checkMetadata(*pack.meta, pack.table);
}

Status PackReader::readHeader() {
  uint64_t size = pack.bytes.size();
  if (size < sizeof(Header) + sizeof(uint64_t))
    return bad("header at byte 0: the file has ", size,
               " bytes, a pack has at least ",
               sizeof(Header) + sizeof(uint64_t));
  header = load<Header>(0);
  if (std::memcmp(header.magic, artifact::magic, sizeof(Header::magic)) != 0)
    return bad("header at byte 0: not a weftpack");
  if (header.version != formatVersion)
    return bad("header at byte 8: format version ", header.version,
               ", this program reads version ", formatVersion,
               "; compile the model again with the weftc beside it");
  if (header.fileBytes != size)
    return bad("header at byte 16: the pack says ", header.fileBytes,
               " bytes, the file has ", size);
  if (std::any_of(std::begin(header.reserved), std::end(header.reserved),
                  [](uint8_t byte) { return byte != 0; }))
    return bad("header at byte 32: reserved bytes are not zero");
  return ok();
}

/// After the sections, whose own checksums say which of them was damaged.
Status PackReader::checkDigest() {
  uint64_t end = pack.bytes.size() - sizeof(uint64_t);
  pack.wholeDigest = load<uint64_t>(end);
  uint64_t actual = digestOf(pack.bytes.first(end));
  if (actual != pack.wholeDigest)
    return bad("digest at byte ", end, ": the file was damaged (recorded ",
               digestToString(pack.wholeDigest), ", computed ",
               digestToString(actual), "); compile or copy the pack again");
  return ok();
}

Status PackReader::readTable() {
  uint64_t room = pack.bytes.size() - sizeof(Header) - sizeof(uint64_t);
  if (header.sectionCount == 0 || header.sectionCount > mostSections ||
      header.sectionCount > room / sizeof(SectionEntry))
    return bad("header at byte 12: ", header.sectionCount,
               " sections do not fit the file");
  uint64_t tableBytes = header.sectionCount * sizeof(SectionEntry);
  if (digestOf(pack.bytes.subspan(sizeof(Header), tableBytes)) !=
      header.tableDigest)
    return bad("section table at byte ", sizeof(Header),
               ": it was damaged, its digest does not match; compile or copy "
               "the pack again");
  uint64_t end = sizeof(Header) + tableBytes;
  for (uint32_t i = 0; i < header.sectionCount; ++i)
    WEFT_RETURN_IF_ERROR(readEntry(i, end));
  if (end + sizeof(uint64_t) != pack.bytes.size())
    return bad("byte ", end, ": ", pack.bytes.size() - end - sizeof(uint64_t),
               " bytes belong to no section");
  return ok();
}

Status PackReader::readEntry(uint32_t index, uint64_t &end) {
  uint64_t at = sizeof(Header) + index * sizeof(SectionEntry);
  SectionEntry entry = load<SectionEntry>(at);
  std::string_view kind = sectionKindName(entry.kind);
  std::string what =
      join("section ", index, " (", kind.empty() ? "unknown kind" : kind,
           ") at byte ", entry.offset);
  bool critical = entry.flags & criticalFlag;
  if (entry.flags & ~criticalFlag)
    return bad(what, ": unknown flags ", entry.flags);
  if (kind.empty() && critical)
    return bad(what, ": kind ", entry.kind,
               " is needed to run this pack and unknown to this program");
  uint64_t alignment = alignmentOf(entry.kind);
  uint64_t start = (end + alignment - 1) / alignment * alignment;
  uint64_t limit = pack.bytes.size() - sizeof(uint64_t);
  if (entry.offset != start)
    return bad(what, ": expected to start at byte ", start);
  if (start > limit || entry.length > limit - start)
    return bad(what, ": its ", entry.length,
               " bytes reach past the end of the file");
  for (uint64_t i = end; i < start; ++i)
    if (pack.bytes[i] != std::byte(0))
      return bad("byte ", i, ": padding is not zero");
  std::span<const std::byte> bytes = pack.bytes.subspan(start, entry.length);
  if (digestOf(bytes) != entry.digest)
    return bad(what,
               ": it was damaged, its checksum does not match; compile or "
               "copy the pack again");
  std::string_view target(entry.target, sizeof(entry.target));
  size_t nameBytes = target.find('\0');
  if (nameBytes == std::string_view::npos ||
      target.find_first_not_of('\0', nameBytes) != std::string_view::npos)
    return bad(what, ": its target name is not zero-padded");
  if ((index == 0) != (entry.kind == uint32_t(SectionKind::Metadata)))
    return bad(what, ": the metadata is the first section and no other");
  end = start + entry.length;
  pack.table.push_back({static_cast<SectionKind>(entry.kind),
                        std::string(target.substr(0, nameBytes)), critical,
                        entry.offset, entry.digest, bytes});
  return ok();
}

Status PackReader::readMetadata() {
  const Section &section = pack.table.front();
  if (section.bytes.size() > largestMetadata)
    return bad("section 0 (metadata) at byte ", section.offset, ": ",
               section.bytes.size(), " bytes, the limit is ", largestMetadata);
  google::protobuf::io::CodedInputStream stream(
      reinterpret_cast<const uint8_t *>(section.bytes.data()),
      static_cast<int>(section.bytes.size()));
  stream.SetRecursionLimit(deepestMessage);
  pack.meta = std::make_unique<Metadata>();
  // What is wrong is said below, once, and not by the parser as well.
  google::protobuf::LogSilencer silencer;
  if (!pack.meta->ParseFromCodedStream(&stream) ||
      !stream.ConsumedEntireMessage())
    return bad("section 0 (metadata) at byte ", section.offset,
               ": stopped making sense at its byte ", stream.CurrentPosition());
  uint32_t index = 0;
  for (const Section &other : pack.table) {
    if (other.kind == SectionKind::Constants) {
      if (pack.constantBytes.data())
        return bad("section ", index, " (constants) at byte ", other.offset,
                   ": a pack has one constants section");
      pack.constantBytes = other.bytes;
    }
    ++index;
  }
  return ok();
}

Result<Pack> readPack(std::string_view path) {
  return PackReader::fromFile(path);
}

Result<Pack> readPackBytes(std::string bytes, std::string_view name) {
  return PackReader::fromBytes(std::move(bytes), name);
}

} // namespace weft
