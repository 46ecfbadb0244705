//===- Bind.h - fields of a dataset as inputs of an entry -----------------===//

#ifndef WEFT_RUNTIME_DATA_BIND_H
#define WEFT_RUNTIME_DATA_BIND_H

#include "runtime/data/Dataset.h"

#include <memory>

namespace weft::data {

/// An input of an entry: sizes with the batch first, and for class labels the
/// limit that every value stays under (0: any value).
struct InputSpec {
  std::string name;
  DType dtype = DType::F32;
  std::vector<int64_t> sizes;
  int64_t labelLimit = 0;
};

/// The same samples with one field per input, in the order and the types of
/// `inputs`. Field i of `dataset` feeds input i. Sizes and types are checked
/// here: sizes must be equal up to axes of size 1, types of the same kind.
Result<std::unique_ptr<Dataset>> bindInputs(std::unique_ptr<Dataset> dataset,
                                            std::span<const InputSpec> inputs);

/// Reads every value of labels and of narrowed integers and checks its range,
/// so that a bad one is found before step 0. `dataset` comes from bindInputs.
Status checkValues(const Dataset &dataset, std::span<const InputSpec> inputs);

/// BadData unless there are samples, and a whole batch of them when `batch`
/// must be filled (0: need not).
Status checkCount(const Dataset &dataset, int64_t batch);

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_BIND_H
