//===- Values.h - a session's globals as named tensors --------------------===//

#ifndef WEFT_RUNTIME_TRAIN_VALUES_H
#define WEFT_RUNTIME_TRAIN_VALUES_H

#include "runtime/base/Memory.h"
#include "runtime/executor/Session.h"
#include "runtime/train/Safetensors.h"

namespace weft::train {

/// Which file of a checkpoint a global belongs to. `state.valid` belongs to a
/// batch, not to the run, and to neither file.
enum class ValueGroup { Model, Optimizer };

/// Host copies of one group of globals, taken again and again without new
/// memory.
class ValueBuffer {
public:
  static Result<ValueBuffer> create(const Session &session, ValueGroup group);

  /// Copies the values from the device.
  Status read(const Session &session);
  std::span<const NamedTensor> tensors() const { return list; }
  uint64_t bytes() const { return memory.size(); }

private:
  HostMemory memory;
  std::vector<NamedTensor> list;
};

/// Compares names, types and shapes of a group with `tensors`; one line per
/// difference, in the pack's order, then what the pack does not know.
std::vector<std::string> differences(const Session &session, ValueGroup group,
                                     std::span<const NamedTensor> tensors);

/// Writes every tensor to the global of its name; differences come first.
Status writeValues(Session &session, std::span<const NamedTensor> tensors);

/// "3 differences between FILE and the pack: ...", all of them, BadArtifact.
Status differenceError(std::string_view name,
                       const std::vector<std::string> &lines);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_VALUES_H
