//===- Progress.h - how far a run is --------------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_PROGRESS_H
#define WEFT_RUNTIME_TRAIN_PROGRESS_H

#include "runtime/train/Console.h"
#include "runtime/train/Results.h"

#include <chrono>

namespace weft::train {

/// Where a run stands at the end of a launch.
struct ProgressPoint {
  int64_t step = 0;
  int64_t stepsPerEpoch = 1;
  int64_t epochs = 1;
  /// The step at which the run ends.
  int64_t endStep = 0;
  /// Means since the epoch began, or since the run went on in it.
  StepValues means;
  /// Steps since then that loss scaling skipped.
  int64_t skipped = 0;
  double samplesPerSecond = 0;
  double secondsPerStep = 0;
  /// Share of the time that the steps waited for data, in [0, 1].
  double dataWait = 0;
};

/// A drawn line on a terminal, otherwise plain lines: one an epoch and at most
/// one in ten seconds between.
class Progress {
public:
  /// `mode` is log.progress: auto, bar, lines or none.
  Progress(Console &console, std::string_view mode);

  void launch(const ProgressPoint &point);
  /// `patience` is "3/50" or empty.
  void epochEnd(const ProgressPoint &point, const StepValues *evaluation,
                std::string_view patience);

private:
  Console &console;
  bool bar;
  bool lines;
  std::chrono::steady_clock::time_point last;
};

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_PROGRESS_H
