//===- CheckpointState.h - the state.json of a checkpoint -----------------===//
///
/// \file
/// What a run needs to go on besides values: where it stands, over what, and
/// the digests of the two value files. No times, no counts of threads or
/// workers: equal runs give equal bytes. The last line is a digest of all
/// before it, so that a flipped bit anywhere is found.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_CHECKPOINTSTATE_H
#define WEFT_RUNTIME_TRAIN_CHECKPOINTSTATE_H

#include "runtime/base/Status.h"

#include <cstdint>
#include <optional>
#include <string>

namespace weft::train {

/// Size and digest of one file of a checkpoint.
struct FileRecord {
  uint64_t bytes = 0;
  uint64_t digest = 0;
};

/// The best value of the watched metric so far.
struct BestRecord {
  std::string metric;
  double value = 0;
  int64_t step = 0;
};

struct CheckpointState {
  std::string model;
  std::string entry;
  /// Steps done; the run goes on with this one.
  int64_t step = 0;
  int64_t stepsPerEpoch = 1;
  int64_t batch = 0;
  int64_t samples = 0;
  uint64_t seed = 0;
  bool shuffle = true;
  /// Digest of the pack that made it.
  uint64_t pack = 0;
  /// Fingerprint of the samples; nothing in checkpoints that do not say.
  std::optional<uint64_t> data;
  std::optional<BestRecord> best;
  /// Epochs since early stopping last saw an improvement.
  int64_t waited = 0;
  std::optional<double> stoppingBest;

  FileRecord modelFile;
  FileRecord optimizerFile;

  int64_t epoch() const { return step / stepsPerEpoch; }
  int64_t position() const { return step % stepsPerEpoch; }
};

std::string printState(const CheckpointState &state);
/// BadArtifact when the text is not whole or not ours.
Result<CheckpointState> parseState(std::string_view text,
                                   std::string_view name);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_CHECKPOINTSTATE_H
