//===- Writer.cpp - the bytes of a .weftpack ------------------------------===//

#include "runtime/artifact/Writer.h"
#include "runtime/artifact/Reader.h"
#include "runtime/base/Digest.h"

#include <algorithm>
#include <cstring>
#include <google/protobuf/io/coded_stream.h>
#include <google/protobuf/io/zero_copy_stream_impl_lite.h>

namespace weft {

using artifact::alignmentOf;
using artifact::criticalFlag;
using artifact::formatVersion;
using artifact::Header;
using artifact::Metadata;
using artifact::SectionEntry;
using artifact::SectionKind;

uint32_t PackWriter::addSection(SectionKind kind, std::string_view target,
                                std::string bytes, bool critical) {
  return addRawSection(static_cast<uint32_t>(kind), target, std::move(bytes),
                       critical);
}

uint32_t PackWriter::addRawSection(uint32_t kind, std::string_view target,
                                   std::string bytes, bool critical) {
  added.push_back({kind, std::string(target), std::move(bytes), critical});
  return static_cast<uint32_t>(added.size());
}

static std::string serialize(const Metadata &metadata) {
  std::string bytes;
  google::protobuf::io::StringOutputStream stream(&bytes);
  google::protobuf::io::CodedOutputStream coded(&stream);
  // Without this the order of map fields may differ between processes.
  coded.SetSerializationDeterministic(true);
  metadata.SerializeToCodedStream(&coded);
  coded.Trim();
  return bytes;
}

template <typename T>
static void appendRaw(std::string &file, const T &value) {
  file.append(reinterpret_cast<const char *>(&value), sizeof(T));
}

static uint64_t alignUp(uint64_t value, uint64_t alignment) {
  return (value + alignment - 1) / alignment * alignment;
}

Result<std::string> PackWriter::finish(const Metadata &metadata) const {
  std::vector<Added> all = {
      {uint32_t(SectionKind::Metadata), "", serialize(metadata), true}};
  all.insert(all.end(), added.begin(), added.end());
  std::vector<SectionEntry> table;
  uint64_t offset = sizeof(Header) + all.size() * sizeof(SectionEntry);
  for (const Added &section : all) {
    if (section.target.size() >= sizeof(SectionEntry::target))
      return makeError(StatusCode::Internal, "section target '", section.target,
                       "' is longer than ", sizeof(SectionEntry::target) - 1,
                       " bytes");
    SectionEntry entry = {};
    entry.kind = section.kind;
    entry.flags = section.critical ? criticalFlag : 0;
    entry.offset = offset = alignUp(offset, alignmentOf(section.kind));
    entry.length = section.bytes.size();
    entry.digest = digestOf(section.bytes);
    std::copy(section.target.begin(), section.target.end(), entry.target);
    offset += entry.length;
    table.push_back(entry);
  }
  Header header = {};
  std::memcpy(header.magic, artifact::magic, sizeof(Header::magic));
  header.version = formatVersion;
  header.sectionCount = static_cast<uint32_t>(table.size());
  header.fileBytes = offset + sizeof(uint64_t);
  header.tableDigest = digestOf(std::as_bytes(std::span(table)));
  std::string file;
  file.reserve(header.fileBytes);
  appendRaw(file, header);
  for (const SectionEntry &entry : table)
    appendRaw(file, entry);
  for (size_t i = 0; i < all.size(); ++i) {
    file.resize(table[i].offset, '\0');
    file += all[i].bytes;
  }
  appendRaw(file, digestOf(file));
  Result<Pack> readBack = readPackBytes(file, "the new pack");
  if (!readBack.isOk())
    return Status(StatusCode::Internal,
                  std::string(readBack.status().message()));
  return file;
}

bool repairDigests(std::string &file) {
  Header header;
  if (file.size() < sizeof(Header) + sizeof(uint64_t))
    return false;
  std::memcpy(&header, file.data(), sizeof(header));
  uint64_t room = file.size() - sizeof(Header) - sizeof(uint64_t);
  bool walkable = header.sectionCount <= room / sizeof(SectionEntry);
  std::span<char> bytes(file);
  std::span<char> table =
      bytes.subspan(sizeof(Header),
                    walkable ? header.sectionCount * sizeof(SectionEntry) : 0);
  for (size_t at = 0; at < table.size(); at += sizeof(SectionEntry)) {
    SectionEntry entry;
    std::memcpy(&entry, &table[at], sizeof(entry));
    if (entry.offset > file.size() || entry.length > file.size() - entry.offset)
      continue;
    entry.digest =
        digestOf(std::as_bytes(bytes.subspan(entry.offset, entry.length)));
    std::memcpy(&table[at], &entry, sizeof(entry));
  }
  header.tableDigest = digestOf(std::as_bytes(table));
  std::memcpy(file.data(), &header, sizeof(header));
  size_t end = file.size() - sizeof(uint64_t);
  uint64_t whole = digestOf(std::as_bytes(bytes.first(end)));
  std::memcpy(&file[end], &whole, sizeof(whole));
  return walkable;
}

} // namespace weft
