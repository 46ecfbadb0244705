//===- Npy.h - headers of NPY files, read and written ---------------------===//

#ifndef WEFT_RUNTIME_DATA_NPY_H
#define WEFT_RUNTIME_DATA_NPY_H

#include "runtime/data/TensorFile.h"

namespace weft::data {

/// A header of more bytes is refused: ours never needs a hundredth of it.
inline constexpr size_t maxNpyHeaderBytes = 64 * 1024;

/// Reads versions 1 to 3, C order, without pickled objects or records.
Result<ArrayHeader> parseNpyHeader(std::span<const std::byte> bytes,
                                   const std::string &path);

/// A version 1 header for values in C order; a multiple of 64 bytes. bf16,
/// which NumPy does not know, is Usage.
Result<std::string> makeNpyHeader(DType dtype, std::span<const int64_t> sizes);

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_NPY_H
