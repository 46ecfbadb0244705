//===- Gzip.h - reading a .gz file from its start to its end --------------===//

#ifndef WEFT_RUNTIME_DATA_GZIP_H
#define WEFT_RUNTIME_DATA_GZIP_H

#include "runtime/base/File.h"

#include <memory>

namespace weft::data {

/// Inflates a gzip file piece by piece; the checksums of its members are
/// checked. Errors in the stream are BadData.
class GzipReader {
public:
  static Result<std::unique_ptr<GzipReader>> open(const std::string &path);
  ~GzipReader();

  /// Fills `out`; a stream that ends before is BadData.
  Status read(std::span<std::byte> out);
  /// BadData unless the stream ends here.
  Status expectEnd();

  /// Bytes of the compressed file; times 1032 bounds what it can hold.
  uint64_t compressedBytes() const { return fileBytes; }

private:
  struct State;
  GzipReader();
  Result<size_t> readSome(std::span<std::byte> out);
  Status refill();

  std::unique_ptr<State> state;
  uint64_t fileBytes = 0;
};

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_GZIP_H
