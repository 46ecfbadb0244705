//===- TensorFile.h - one array of samples in a file ----------------------===//

#ifndef WEFT_RUNTIME_DATA_TENSORFILE_H
#define WEFT_RUNTIME_DATA_TENSORFILE_H

#include "runtime/base/File.h"
#include "runtime/base/Memory.h"
#include "runtime/base/Shape.h"

#include <optional>

namespace weft::data {

/// What the header of an array file says: its type, all sizes (the first axis
/// counts samples), where the values start and whether they are big-endian.
struct ArrayHeader {
  DType dtype = DType::F32;
  std::vector<int64_t> sizes;
  uint64_t dataOffset = 0;
  bool bigEndian = false;
};

/// An IDX (.gz too) or NPY file whose first axis counts samples. Small files
/// and compressed ones are held in memory, the others read when asked for.
class TensorFile {
public:
  /// Opens by what the file starts with; `path` is checked as hostile. BadData
  /// says what was found and what was expected.
  static Result<TensorFile> open(const std::string &path);
  /// An array that is in memory already, e.g. read from stdin.
  static Result<TensorFile> fromBytes(std::span<const std::byte> bytes,
                                      const std::string &name);

  DType dtype() const { return header.dtype; }
  int64_t samples() const { return header.sizes[0]; }
  /// Sizes of one sample.
  std::vector<int64_t> sampleSizes() const {
    return {header.sizes.begin() + 1, header.sizes.end()};
  }
  size_t sampleBytes() const { return bytesPerSample; }
  const std::string &path() const { return name; }

  /// Copies sample `index` to `out`, little-endian. Thread-safe.
  Status read(int64_t index, std::span<std::byte> out) const;

private:
  static Result<TensorFile> openPlain(const std::string &path);
  static Result<TensorFile> openGzip(const std::string &path);
  Status finishHeader();

  std::string name;
  ArrayHeader header;
  size_t bytesPerSample = 0;
  HostMemory memory;
  std::optional<File> file;
};

/// Swaps the bytes of each element when the file is big-endian.
void toLittleEndian(DType dtype, std::span<std::byte> values);

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_TENSORFILE_H
