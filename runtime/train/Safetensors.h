//===- Safetensors.h - named tensors in one file --------------------------===//
///
/// \file
///     u64 little-endian length of the header | JSON header | values
///
/// The header maps names to {"dtype", "shape", "data_offsets": [begin, end)}.
/// Values follow one another without holes; the header is padded with spaces to
/// a multiple of 8 bytes.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_SAFETENSORS_H
#define WEFT_RUNTIME_TRAIN_SAFETENSORS_H

#include "runtime/base/Shape.h"

#include <string>
#include <vector>

namespace weft::train {

/// A tensor whose values lie elsewhere.
struct NamedTensor {
  std::string name;
  DType dtype = DType::F32;
  std::vector<int64_t> sizes;
  std::span<const std::byte> values;
};

/// Everything before the values: the length and the header.
std::string makeSafetensorsHeader(std::span<const NamedTensor> tensors);

/// Reads a file as hostile: header at most 100 MB, types known, shape times
/// type equals length, no overlap, no hole, no duplicated name. The tensors
/// point into `bytes` and come in the order of their values. Failures are
/// BadArtifact, begin with `name` and name the tensor.
Result<std::vector<NamedTensor>>
parseSafetensors(std::span<const std::byte> bytes, std::string_view name);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_SAFETENSORS_H
