//===- Checkpoint.h - checkpoints saved and found -------------------------===//
///
/// \file
/// A checkpoint is a folder: model.safetensors, optimizer.safetensors and
/// state.json. It is written under a temporary name, synced, read back and
/// checked, and only then renamed; what it replaces stays until then. At every
/// moment one that was complete before is complete still.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_CHECKPOINT_H
#define WEFT_RUNTIME_TRAIN_CHECKPOINT_H

#include "runtime/train/CheckpointState.h"
#include "runtime/train/Safetensors.h"

#include <memory>

namespace weft::train {

/// A checkpoint in memory, every digest checked.
struct Checkpoint {
  std::string path;
  CheckpointState state;
  std::vector<NamedTensor> model;
  std::vector<NamedTensor> optimizer;
  /// What the tensors point into.
  std::shared_ptr<const std::string> modelBytes;
  std::shared_ptr<const std::string> optimizerBytes;
};

/// Reads and checks the checkpoint in `path`; BadArtifact when anything is not
/// as it was written.
Result<Checkpoint> loadCheckpoint(const std::string &path);

/// The newest checkpoint under `directory` that is whole. Each one that is not
/// gives a line in `notes`. Nothing when there is no checkpoint at all;
/// BadArtifact when there are but none is whole.
Result<std::optional<Checkpoint>>
findCheckpoint(const std::string &directory, std::vector<std::string> &notes);

/// Whether `path` looks like a checkpoint.
bool isCheckpoint(const std::string &path);

/// Writes `DIRECTORY/NAME`. Fills in the file records of `state`.
Status saveCheckpoint(const std::string &directory, const std::string &name,
                      CheckpointState state, std::span<const NamedTensor> model,
                      std::span<const NamedTensor> optimizer);

/// Removes what an interrupted save left behind.
Status removeStale(const std::string &directory);

/// Removes the oldest `step-N` so that `keep` stay.
Status rotate(const std::string &directory, int64_t keep);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_CHECKPOINT_H
