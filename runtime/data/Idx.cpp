//===- Idx.cpp - headers of IDX files -------------------------------------===//

#include "runtime/data/Idx.h"

namespace weft::data {

static std::optional<DType> idxType(std::byte code) {
  switch (uint8_t(code)) {
  case 0x08:
    return DType::U8;
  case 0x09:
    return DType::I8;
  case 0x0B:
    return DType::I16;
  case 0x0C:
    return DType::I32;
  case 0x0D:
    return DType::F32;
  case 0x0E:
    return DType::F64;
  default:
    return std::nullopt;
  }
}

Result<size_t> idxHeaderBytes(std::span<const std::byte> prefix,
                              const std::string &path) {
  if (prefix.size() < 4 || prefix[0] != std::byte(0) ||
      prefix[1] != std::byte(0) || !idxType(prefix[2]))
    return makeError(StatusCode::BadData, path,
                     ": neither an IDX file (00 00 TYPE RANK) nor an NPY file");
  size_t rank = size_t(prefix[3]);
  if (rank == 0 || rank > maxRank)
    return makeError(StatusCode::BadData, path, ": IDX rank ", rank,
                     ", expected 1 to ", maxRank);
  return 4 + 4 * rank;
}

Result<ArrayHeader> parseIdxHeader(std::span<const std::byte> bytes,
                                   const std::string &path) {
  WEFT_ASSIGN_OR_RETURN(size_t headerBytes, idxHeaderBytes(bytes, path));
  if (bytes.size() < headerBytes)
    return makeError(StatusCode::BadData, path, ": the IDX header ends after ",
                     bytes.size(), " bytes, expected ", headerBytes);
  ArrayHeader header;
  header.dtype = *idxType(bytes[2]);
  header.bigEndian = sizeOf(header.dtype) > 1;
  header.dataOffset = headerBytes;
  for (size_t at = 4; at < headerBytes; at += 4) {
    uint32_t size = 0;
    for (size_t i = 0; i < 4; ++i)
      size = size << 8 | uint32_t(bytes[at + i]);
    header.sizes.push_back(size);
  }
  return header;
}

} // namespace weft::data
