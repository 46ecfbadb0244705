//===- Trainer.cpp - the step loop and what happens between steps ---------===//

#include "runtime/train/Trainer.h"

#include "runtime/train/Signals.h"
#include "runtime/train/TrainRun.h"

#include <algorithm>
#include <cmath>

namespace weft::train {

using Clock = std::chrono::steady_clock;

std::optional<double> Watched::valueIn(const Evaluation &evaluation) const {
  if (const MetricValue *value = evaluation.values.find(metric))
    return value->mean();
  return metric == "loss" ? evaluation.values.loss : std::nullopt;
}

bool Watched::isBetter(double value, double than, double delta) const {
  return smallerIsBetter ? value < than - delta : value > than + delta;
}

void Tally::add(const StepValues &values) {
  ++steps;
  sums.rate = values.rate;
  // The numbers of a step that overflowed would spoil every mean.
  if (values.isSkipped())
    return;
  ++counted;
  lossSum += values.loss.value_or(0);
  sums.loss = values.loss;
  if (sums.metrics.size() != values.metrics.size())
    sums.metrics = values.metrics;
  else
    for (size_t i = 0; i < values.metrics.size(); ++i) {
      sums.metrics[i].sum += values.metrics[i].sum;
      sums.metrics[i].count += values.metrics[i].count;
    }
}

StepValues Tally::means() const {
  StepValues result = sums;
  if (sums.loss && counted > 0)
    result.loss = lossSum / double(counted);
  return result;
}

/// The step before which nothing has to happen between launches: the end of the
/// epoch or of the run, or the next checkpoint.
int64_t TrainRun::nextStop() const {
  int64_t epochEnd = (epochOf(step) + 1) * stepsPerEpoch;
  int64_t saveAt = (step / checkpointEvery + 1) * checkpointEvery;
  return std::min({epochEnd, saveAt, endStep});
}

/// Steps of the launch that begins with step `from`. Launches stand on a grid
/// of sink_steps that begins with the epoch, so that most have the sizes that
/// were prepared. With sink_steps: auto launches of slow steps take a tenth of
/// a second, so that progress moves and signals are answered; values do not
/// depend on it.
int64_t TrainRun::nextChunk(int64_t from, int64_t stop) const {
  int64_t sink = runner->sinkSteps();
  int64_t chunk = sink - from % stepsPerEpoch % sink;
  if (config.isAuto("train.sink_steps")) {
    if (secondsPerStep == 0)
      chunk = 1;
    else if (double(sink) * secondsPerStep > 0.5)
      chunk = std::clamp<int64_t>(int64_t(0.1 / secondsPerStep), 1, sink);
  }
  return std::min(chunk, stop - from);
}

Status TrainRun::diverged(std::string_view what, int64_t at) {
  WEFT_RETURN_IF_ERROR(log->flush());
  return makeError(StatusCode::Diverged, what, " at step ", at, " (epoch ",
                   epochOf(at) + 1, ", batch ", at % stepsPerEpoch + 1, " of ",
                   stepsPerEpoch, "); the checkpoint of step ", savedStep,
                   " is kept in ", folder->checkpoints(),
                   "; try a smaller learning rate: --set hyper.lr=...");
}

/// ", first that of NAME,", as the last skipped step wrote it down; nothing for
/// a pack that does not say.
Result<std::string> TrainRun::overflowingGradient() {
  // State is read between launches.
  while (runner->inFlight() > 0)
    WEFT_RETURN_IF_ERROR(runner->wait());
  if (!session->findGlobal("state.overflow"))
    return std::string();
  WEFT_ASSIGN_OR_RETURN(double number, session->readScalar("state.overflow"));
  for (const artifact::Global &global : pack.metadata().globals())
    if (global.kind() == artifact::Global::PARAMETER && number-- == 0)
      return join(", first that of ", global.name(), ",");
  return std::string();
}

Status TrainRun::checkFinite(const StepValues &values, int64_t at) {
  // A skipped step changed nothing: what it computed does not matter.
  if (values.isSkipped()) {
    if (!values.scale || !leastScale || *values.scale > *leastScale)
      return ok();
    WEFT_ASSIGN_OR_RETURN(std::string which, overflowingGradient());
    return diverged(join("the gradients", which,
                         " overflow with the loss scale at its minimum of ",
                         shortNumber(*leastScale)),
                    at);
  }
  if (values.loss && !std::isfinite(*values.loss))
    return diverged(join("the loss is ", shortNumber(*values.loss)), at);
  for (const MetricValue &metric : values.metrics)
    if (!std::isfinite(metric.sum))
      return diverged(
          join("metric '", metric.name, "' is ", shortNumber(metric.sum)), at);
  return ok();
}

Status TrainRun::logLaunch(int64_t steps) {
  for (int64_t slot = 0; slot < steps; ++slot) {
    StepValues values = reader->read(slot);
    int64_t at = step + slot;
    log->addStep(at, epochOf(at), values);
    epochTally.add(values);
    skippedSteps += values.isSkipped();
    WEFT_RETURN_IF_ERROR(checkFinite(values, at));
  }
  return log->flush();
}

/// `launches` were submitted since the mark.
Status TrainRun::completeLaunch(int64_t launches) {
  WEFT_ASSIGN_OR_RETURN(int64_t done, feeder->complete());
  Clock::time_point now = Clock::now();
  double seconds = std::chrono::duration<double>(now - mark).count();
  mark = now;
  WEFT_RETURN_IF_ERROR(logLaunch(done));
  step += done;
  epochTally.seconds += seconds;
  trainSeconds += seconds;
  double perStep = seconds / double(done);
  // One in, one out: otherwise the time is not that of one launch.
  if (launches == 1)
    secondsPerStep =
        secondsPerStep == 0 ? perStep : 0.8 * secondsPerStep + 0.2 * perStep;
  progress.launch(point());
  return ok();
}

/// Runs the steps up to `stop`, or to where a signal comes, one launch ahead of
/// what is logged. Nothing is in flight when it returns.
Status TrainRun::runTo(int64_t stop) {
  int64_t submitted = step, launches = 0;
  bool measures = config.isAuto("train.sink_steps");
  mark = Clock::now();
  while (step < stop) {
    bool more = submitted < stop && SignalGuard::received() == 0;
    if (more) {
      int64_t chunk = nextChunk(submitted, stop);
      WEFT_RETURN_IF_ERROR(feeder->submit(chunk));
      submitted += chunk;
      ++launches;
      // The first launch of a measured run is timed alone.
      bool timed = !measures || secondsPerStep > 0;
      if (timed && submitted < stop && feeder->inFlight() < ringHalves)
        continue;
    }
    if (feeder->inFlight() == 0)
      return ok();
    WEFT_RETURN_IF_ERROR(completeLaunch(launches));
    launches = 0;
  }
  return ok();
}

ProgressPoint TrainRun::point() const {
  ProgressPoint result;
  result.step = step;
  result.stepsPerEpoch = stepsPerEpoch;
  result.epochs = epochs;
  result.endStep = endStep;
  result.means = epochTally.means();
  result.skipped = epochTally.steps - epochTally.counted;
  if (epochTally.seconds > 0) {
    result.secondsPerStep = epochTally.seconds / double(epochTally.steps);
    result.samplesPerSecond =
        double(epochTally.steps * batch) / epochTally.seconds;
    result.dataWait =
        (feeder->waitSeconds() - epochTally.waitAtStart) / epochTally.seconds;
  }
  return result;
}

Status TrainRun::evaluate() {
  if (!evaluator || evaluatedStep == step)
    return ok();
  WEFT_ASSIGN_OR_RETURN(Evaluation made, evaluator->run());
  evalSeconds += made.seconds;
  ++evaluations;
  if (!made.notFinite.empty())
    console.line(join("note: ", made.entry, ": ", made.notFinite));
  evaluatedStep = step;
  log->addEvaluation(step, epochOf(std::max<int64_t>(step - 1, 0)), made.entry,
                     made.samples, made.values);
  lastEvaluation = std::move(made);
  return log->flush();
}

Status TrainRun::keepBest() {
  std::optional<double> value =
      best && lastEvaluation ? best->valueIn(*lastEvaluation) : std::nullopt;
  if (!value || !std::isfinite(*value) ||
      (state.best && !best->isBetter(*value, state.best->value)))
    return ok();
  state.best = BestRecord{best->spec, *value, step};
  const char *names[] = {"best"};
  return save(names);
}

/// Counts an epoch for early stopping; true when patience has run out.
bool TrainRun::stopsEarly() {
  if (!stopping || !lastEvaluation)
    return false;
  std::optional<double> value = stopping->valueIn(*lastEvaluation);
  if (value &&
      (!state.stoppingBest ||
       stopping->isBetter(*value, *state.stoppingBest,
                          config.number("early_stopping.min_delta")))) {
    state.stoppingBest = value;
    state.waited = 0;
  } else {
    ++state.waited;
  }
  return state.waited >= config.integer("early_stopping.patience");
}

Status TrainRun::endEpoch() {
  WEFT_RETURN_IF_ERROR(evaluate());
  bool stop = stopsEarly();
  std::string patience;
  if (stopping)
    patience =
        join(state.waited, "/", config.integer("early_stopping.patience"));
  progress.epochEnd(point(), lastEvaluation ? &lastEvaluation->values : nullptr,
                    patience);
  if (epochTally.steps > 0 && epochTally.counted == 0)
    console.line("note: every step of this epoch overflowed and was skipped; "
                 "nothing was learnt. Try --set train.loss_scale=dynamic");
  epochTally = {};
  epochTally.waitAtStart = feeder->waitSeconds();
  WEFT_RETURN_IF_ERROR(keepBest());
  if (stop) {
    console.line(join("stops early: ", stopping->spec, " did not improve for ",
                      state.waited, " epochs"));
    endStep = step;
  }
  return ok();
}

Status TrainRun::save(std::span<const char *const> names) {
  WEFT_RETURN_IF_ERROR(modelValues->read(*session));
  WEFT_RETURN_IF_ERROR(optimizerValues->read(*session));
  state.step = step;
  for (const char *name : names)
    WEFT_RETURN_IF_ERROR(saveCheckpoint(folder->checkpoints(), name, state,
                                        modelValues->tensors(),
                                        optimizerValues->tensors()));
  return ok();
}

Status TrainRun::saveLast() {
  if (savedStep == step)
    return ok();
  std::string numbered = join("step-", step);
  const char *names[] = {numbered.c_str(), "last"};
  WEFT_RETURN_IF_ERROR(save(names));
  savedStep = step;
  return rotate(folder->checkpoints(), config.integer("checkpoint.keep"));
}

Status TrainRun::stopBySignal(int signal) {
  WEFT_RETURN_IF_ERROR(saveLast());
  console.clearStatus();
  return makeError(StatusCode::Stopped, "stopped by ",
                   SignalGuard::nameOf(signal), " after step ", step,
                   "; saved in ", joinPath(folder->checkpoints(), "last"),
                   ". Go on with: ", resumeCommand());
}

/// What goes on where this run ends, ready for a shell.
std::string TrainRun::resumeCommand() const {
  return join(shellWord(options.program), " train ", shellWord(pack.path()),
              " --resume=", shellWord(folder->path()));
}

/// A device that fails takes nothing along that was saved.
Status TrainRun::withCheckpoint(Status failure) const {
  bool ofDevice = failure.code() == StatusCode::DeviceLost ||
                  failure.code() == StatusCode::OutOfMemory;
  if (!ofDevice || savedStep < 0)
    return failure;
  return makeError(failure.code(), failure.message(),
                   "; the checkpoint of step ", savedStep, " is kept in ",
                   joinPath(folder->checkpoints(), "last"),
                   ". Go on with: ", resumeCommand());
}

Status TrainRun::run() {
  Status status = loop();
  return status.isOk() ? ok() : withCheckpoint(std::move(status));
}

Status TrainRun::loop() {
  if (step >= endStep)
    console.line(join("nothing left to do: step ", step, " of ", endStep,
                      " is done; raise train.epochs or --steps"));
  while (step < endStep) {
    int64_t before = step;
    WEFT_RETURN_IF_ERROR(runTo(nextStop()));
    if (step > before && step % stepsPerEpoch == 0)
      WEFT_RETURN_IF_ERROR(endEpoch());
    if (step % checkpointEvery == 0)
      WEFT_RETURN_IF_ERROR(saveLast());
    if (int signal = SignalGuard::received())
      return stopBySignal(signal);
  }
  WEFT_RETURN_IF_ERROR(evaluate());
  return saveLast();
}

Result<TrainOutcome> train(const Pack &pack, Device &device,
                           const config::Config &config,
                           const TrainOptions &options, Console &console) {
  SignalGuard signals;
  TrainRun run(pack, device, config, options, console);
  WEFT_RETURN_IF_ERROR(run.setUp());
  WEFT_RETURN_IF_ERROR(run.run());
  run.report();
  return run.outcome();
}

} // namespace weft::train
