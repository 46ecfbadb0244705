//===- TrainRun.h - everything one training run holds ---------------------===//
///
/// \file
/// The state of train(): set up by TrainSetup.cpp, driven by Trainer.cpp,
/// reported by TrainReport.cpp.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_TRAINRUN_H
#define WEFT_RUNTIME_TRAIN_TRAINRUN_H

#include "runtime/train/Checkpoint.h"
#include "runtime/train/Feed.h"
#include "runtime/train/MetricsLog.h"
#include "runtime/train/Progress.h"
#include "runtime/train/RunDirectory.h"
#include "runtime/train/Trainer.h"
#include "runtime/train/Values.h"

namespace weft::train {

/// A metric that is watched, `entry.metric` of the configuration.
struct Watched {
  std::string spec;
  std::string metric;
  bool smallerIsBetter = false;

  /// Its value in an evaluation; nothing when it is not there.
  std::optional<double> valueIn(const Evaluation &evaluation) const;
  bool isBetter(double value, double than, double delta = 0) const;
};

/// Sums over a part of an epoch and times over the run.
struct Tally {
  double lossSum = 0;
  int64_t steps = 0;
  /// Steps that were not skipped.
  int64_t counted = 0;
  StepValues sums;
  double seconds = 0;
  double waitAtStart = 0;

  void add(const StepValues &values);
  StepValues means() const;
};

class TrainRun {
public:
  TrainRun(const Pack &packOf, Device &deviceOf, const config::Config &configOf,
           const TrainOptions &optionsOf, Console &consoleOf)
      : pack(packOf), device(deviceOf), config(configOf), options(optionsOf),
        console(consoleOf), progress(consoleOf, configOf.text("log.progress")) {
  }

  /// Entry, data, session, runners, run folder, values: all before step 0.
  Status setUp();
  /// Trains to the end; the failure of a lost device names the checkpoint.
  Status run();
  void report() const;
  TrainOutcome outcome() const;

private:
  // TrainSetup.cpp
  Status setUpData();
  Result<SessionOptions> sessionOptions() const;
  int64_t chooseSinkSteps() const;
  Status setUpSession();
  Status setUpEvaluation();
  Status setUpWatched();
  Status watch(std::string_view key, std::optional<Watched> &watched);
  Status setUpRunFolder();
  Status describeRun();
  Status setUpValues();
  Status setUpLossScale();
  Status restore(const Checkpoint &checkpoint);
  Status checkResumable(const CheckpointState &saved) const;
  Status setUpCheckpoints();

  // Trainer.cpp
  Status loop();
  int64_t nextStop() const;
  int64_t nextChunk(int64_t from, int64_t stop) const;
  Status runTo(int64_t stop);
  Status completeLaunch(int64_t launches);
  Status logLaunch(int64_t steps);
  Result<std::string> overflowingGradient();
  Status checkFinite(const StepValues &values, int64_t at);
  Status diverged(std::string_view what, int64_t at);
  Status endEpoch();
  Status evaluate();
  Status keepBest();
  bool stopsEarly();
  Status save(std::span<const char *const> names);
  Status saveLast();
  Status stopBySignal(int signal);
  std::string resumeCommand() const;
  Status withCheckpoint(Status failure) const;
  ProgressPoint point() const;
  int64_t epochOf(int64_t anyStep) const { return anyStep / stepsPerEpoch; }

  const Pack &pack;
  Device &device;
  const config::Config &config;
  const TrainOptions &options;
  Console &console;
  Progress progress;

  const artifact::Entry *entry = nullptr;
  int64_t batch = 0;
  const artifact::Program *program = nullptr;
  std::unique_ptr<data::Dataset> dataset;
  data::BatchSchedule schedule;
  int64_t stepsPerEpoch = 1;
  int64_t epochs = 1;
  int64_t endStep = 0;
  int64_t checkpointEvery = 1;

  std::unique_ptr<Session> session;
  Runner *runner = nullptr;
  std::optional<ResultReader> reader;
  std::unique_ptr<Evaluator> evaluator;
  std::unique_ptr<data::Loader> loader;
  std::optional<Feeder> feeder;
  std::optional<Watched> best, stopping;
  /// The loss scale that overflows make no smaller; nothing where none do.
  std::optional<double> leastScale;

  std::optional<RunDirectory> folder;
  std::optional<MetricsLog> log;
  std::optional<ValueBuffer> modelValues, optimizerValues;
  CheckpointState state;
  int64_t firstStep = 0;
  /// Steps whose results are known; the device may be two launches ahead.
  int64_t step = 0;
  int64_t savedStep = -1;

  Tally epochTally;
  /// Of all steps that this process ran.
  int64_t skippedSteps = 0;
  std::optional<Evaluation> lastEvaluation;
  int64_t evaluatedStep = -1;
  double trainSeconds = 0, evalSeconds = 0;
  int64_t evaluations = 0;
  /// When the launch completed last, or the first of those in flight began to
  /// be filled.
  std::chrono::steady_clock::time_point mark;
  /// Mean time of one step lately; 0 until one is known.
  double secondsPerStep = 0;
};

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_TRAINRUN_H
