//===- Trainer.h - a train entry over epochs ------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_TRAINER_H
#define WEFT_RUNTIME_TRAIN_TRAINER_H

#include "runtime/config/Config.h"
#include "runtime/train/Console.h"
#include "runtime/train/Evaluator.h"

namespace weft::train {

struct TrainOptions {
  /// Empty: the pack's only train entry.
  std::string entry;
  /// The run ends when this many steps are done, resumed ones included.
  std::optional<int64_t> steps;
  std::vector<std::string> weights;
  /// The run to go on with; empty starts a new one.
  std::string resume;
  /// How the program was called, and its name for commands to copy.
  std::string commandLine;
  std::string program = "weft-run";
};

/// What a finished run has to show.
struct TrainOutcome {
  std::string run;
  int64_t steps = 0;
  /// Of the values at the end.
  std::optional<Evaluation> evaluation;
};

/// Trains, evaluates between epochs, saves checkpoints and logs into a run
/// folder. Stopped by a signal it saves and fails with Stopped; a loss that is
/// not finite is Diverged, the last checkpoint stays.
Result<TrainOutcome> train(const Pack &pack, Device &device,
                           const config::Config &config,
                           const TrainOptions &options, Console &console);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_TRAINER_H
