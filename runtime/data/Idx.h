//===- Idx.h - headers of IDX files (MNIST and its kin) -------------------===//
///
/// \file
/// Two zero bytes, a type, a rank, then that many big-endian u32 sizes; the
/// values follow, big-endian.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_DATA_IDX_H
#define WEFT_RUNTIME_DATA_IDX_H

#include "runtime/data/TensorFile.h"

namespace weft::data {

/// Bytes of the whole header, from its first four.
Result<size_t> idxHeaderBytes(std::span<const std::byte> prefix,
                              const std::string &path);
Result<ArrayHeader> parseIdxHeader(std::span<const std::byte> bytes,
                                   const std::string &path);

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_IDX_H
