//===- Npz.h - several arrays in one .npz file ----------------------------===//

#ifndef WEFT_RUNTIME_DATA_NPZ_H
#define WEFT_RUNTIME_DATA_NPZ_H

#include "runtime/base/Shape.h"

#include <string>

namespace weft::data {

/// An array with its name and its values in C order.
struct NamedArray {
  std::string name;
  DType dtype = DType::F32;
  std::vector<int64_t> sizes;
  std::span<const std::byte> values;
};

/// The bytes of an .npz: a zip of stored NPY members, with no times in it.
/// Usage above 4 GiB, which would need zip64.
Result<std::string> makeNpz(std::span<const NamedArray> arrays);

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_NPZ_H
