//===- TensorFile.cpp - opening and reading array files -------------------===//

#include "runtime/data/TensorFile.h"

#include "runtime/data/Dataset.h"
#include "runtime/data/Gzip.h"
#include "runtime/data/Idx.h"
#include "runtime/data/Npy.h"

#include <algorithm>
#include <cstring>

namespace weft::data {

namespace {

/// Files up to this size are read at once: one call instead of one a sample.
constexpr uint64_t inMemoryBytes = uint64_t(256) << 20;
/// Deflate cannot pack more than this many bytes into one.
constexpr uint64_t maxDeflateRatio = 1032;

bool startsWithNpy(std::span<const std::byte> prefix) {
  return prefix.size() >= 6 && std::memcmp(prefix.data(), "\x93NUMPY", 6) == 0;
}

Result<ArrayHeader> parseHeader(std::span<const std::byte> prefix,
                                const std::string &path) {
  return startsWithNpy(prefix) ? parseNpyHeader(prefix, path)
                               : parseIdxHeader(prefix, path);
}

} // namespace

size_t Field::bytes() const {
  size_t count = sizeOf(dtype);
  for (int64_t size : sizes)
    count *= size_t(size);
  return count;
}

void toLittleEndian(DType dtype, std::span<std::byte> values) {
  size_t width = sizeOf(dtype);
  for (size_t at = 0; at + width <= values.size(); at += width)
    std::reverse(values.begin() + ptrdiff_t(at),
                 values.begin() + ptrdiff_t(at + width));
}

Status TensorFile::finishHeader() {
  if (header.sizes.empty())
    return makeError(StatusCode::BadData, name,
                     ": holds one number; expected a first axis of samples");
  Result<uint64_t> total = byteCount(header.dtype, header.sizes);
  Result<uint64_t> sample = byteCount(header.dtype, sampleSizes());
  if (!total.isOk() || !sample.isOk())
    return makeError(StatusCode::BadData, name, ": impossible sizes ",
                     shapeToString(header.sizes));
  bytesPerSample = *sample;
  return ok();
}

Result<TensorFile> TensorFile::open(const std::string &path) {
  // A pipe would wait for a writer that may never come.
  if (pathExists(path) && !isRegularFile(path))
    return makeError(StatusCode::BadData, path, ": is no regular file");
  return path.ends_with(".gz") ? openGzip(path) : openPlain(path);
}

Result<TensorFile> TensorFile::openPlain(const std::string &path) {
  TensorFile result;
  result.name = path;
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::Read));
  WEFT_ASSIGN_OR_RETURN(uint64_t size, file.size());
  std::vector<std::byte> prefix(std::min<uint64_t>(size, maxNpyHeaderBytes));
  WEFT_RETURN_IF_ERROR(file.readAt(0, prefix));
  WEFT_ASSIGN_OR_RETURN(result.header, parseHeader(prefix, path));
  WEFT_RETURN_IF_ERROR(result.finishHeader());
  uint64_t bytes = *byteCount(result.header.dtype, result.header.sizes);
  if (size - result.header.dataOffset != bytes)
    return makeError(
        StatusCode::BadData, path, ": ", size - result.header.dataOffset,
        " bytes after the header, expected ", bytes, " for ",
        nameOf(result.header.dtype), shapeToString(result.header.sizes));
  if (bytes <= inMemoryBytes) {
    WEFT_ASSIGN_OR_RETURN(result.memory, HostMemory::allocate(bytes, path));
    WEFT_RETURN_IF_ERROR(
        file.readAt(result.header.dataOffset, result.memory.bytes()));
  } else {
    result.file.emplace(std::move(file));
  }
  return result;
}

Result<TensorFile> TensorFile::openGzip(const std::string &path) {
  TensorFile result;
  result.name = path;
  // Twice: the length of the header is known only after its first bytes.
  std::vector<std::byte> prefix(4);
  {
    WEFT_ASSIGN_OR_RETURN(auto reader, GzipReader::open(path));
    WEFT_RETURN_IF_ERROR(reader->read(prefix));
  }
  if (startsWithNpy(prefix) || std::memcmp(prefix.data(), "\x93NUM", 4) == 0)
    return makeError(StatusCode::BadData, path,
                     ": compressed NPY is not read; gunzip it");
  WEFT_ASSIGN_OR_RETURN(size_t headerBytes, idxHeaderBytes(prefix, path));
  WEFT_ASSIGN_OR_RETURN(auto reader, GzipReader::open(path));
  prefix.resize(headerBytes);
  WEFT_RETURN_IF_ERROR(reader->read(prefix));
  WEFT_ASSIGN_OR_RETURN(result.header, parseIdxHeader(prefix, path));
  WEFT_RETURN_IF_ERROR(result.finishHeader());
  uint64_t bytes = *byteCount(result.header.dtype, result.header.sizes);
  if (bytes / maxDeflateRatio > reader->compressedBytes())
    return makeError(StatusCode::BadData, path, ": the header promises ", bytes,
                     " bytes, which ", reader->compressedBytes(),
                     " compressed bytes cannot hold");
  WEFT_ASSIGN_OR_RETURN(result.memory, HostMemory::allocate(bytes, path));
  WEFT_RETURN_IF_ERROR(reader->read(result.memory.bytes().first(bytes)));
  WEFT_RETURN_IF_ERROR(reader->expectEnd());
  return result;
}

Result<TensorFile> TensorFile::fromBytes(std::span<const std::byte> bytes,
                                         const std::string &name) {
  TensorFile result;
  result.name = name;
  WEFT_ASSIGN_OR_RETURN(result.header, parseHeader(bytes, name));
  WEFT_RETURN_IF_ERROR(result.finishHeader());
  uint64_t expected = *byteCount(result.header.dtype, result.header.sizes);
  std::span<const std::byte> values = bytes.subspan(result.header.dataOffset);
  if (values.size() != expected)
    return makeError(StatusCode::BadData, name, ": ", values.size(),
                     " bytes after the header, expected ", expected);
  WEFT_ASSIGN_OR_RETURN(result.memory, HostMemory::allocate(expected, name));
  if (expected > 0)
    std::memcpy(result.memory.data(), values.data(), expected);
  return result;
}

Status TensorFile::read(int64_t index, std::span<std::byte> out) const {
  if (index < 0 || index >= samples() || out.size() != bytesPerSample)
    return makeError(StatusCode::Internal, "sample ", index, " of ", name,
                     " does not exist");
  uint64_t offset = uint64_t(index) * bytesPerSample;
  if (file)
    WEFT_RETURN_IF_ERROR(file->readAt(header.dataOffset + offset, out));
  else if (!out.empty())
    std::memcpy(out.data(), memory.data() + offset, out.size());
  if (header.bigEndian)
    toLittleEndian(header.dtype, out);
  return ok();
}

} // namespace weft::data
