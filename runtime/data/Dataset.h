//===- Dataset.h - samples with named fields ------------------------------===//

#ifndef WEFT_RUNTIME_DATA_DATASET_H
#define WEFT_RUNTIME_DATA_DATASET_H

#include "runtime/base/DType.h"
#include "runtime/base/Shape.h"
#include "runtime/base/Status.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace weft::data {

/// One field of every sample: its type, the sizes of one sample, and where it
/// comes from (a path, for messages).
struct Field {
  std::string name;
  DType dtype = DType::F32;
  std::vector<int64_t> sizes;
  std::string source;

  /// Bytes of one sample.
  size_t bytes() const;
};

/// A fixed number of samples. Reading is thread-safe and never changes them.
/// A decorator is a Dataset that owns another.
class Dataset {
public:
  virtual ~Dataset() = default;

  /// Number of samples.
  virtual int64_t size() const = 0;
  /// Copies the given samples of one field to `out`, one after the other.
  virtual Status read(size_t field, std::span<const int64_t> samples,
                      std::span<std::byte> out) const = 0;

  const std::vector<Field> &fields() const { return fieldList; }

protected:
  std::vector<Field> fieldList;
};

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_DATASET_H
