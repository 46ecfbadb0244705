//===- Trainer.cpp - the step loop and what happens between steps ---------===//

#include "runtime/train/Trainer.h"

#include "runtime/train/Feed.h"
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
  lossSum += values.loss.value_or(0);
  sums.loss = values.loss;
  sums.rate = values.rate;
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
  if (sums.loss && steps > 0)
    result.loss = lossSum / double(steps);
  return result;
}

/// Steps of the next launch: up to the end of the epoch, of the run, or the
/// next checkpoint. With sink_steps: auto a launch takes a tenth of a second,
/// so that progress moves and signals are answered; values do not depend on it.
int64_t TrainRun::nextChunk() const {
  int64_t chunk = runner->sinkSteps();
  if (config.isAuto("train.sink_steps"))
    chunk = secondsPerStep == 0
                ? 1
                : std::clamp<int64_t>(int64_t(0.1 / secondsPerStep), 1, chunk);
  int64_t epochEnd = (epochOf(step) + 1) * stepsPerEpoch;
  int64_t saveAt = (step / checkpointEvery + 1) * checkpointEvery;
  return std::min({chunk, epochEnd - step, saveAt - step, endStep - step});
}

Status TrainRun::logChunk(int64_t steps) {
  for (int64_t slot = 0; slot < steps; ++slot) {
    StepValues values = reader->read(slot);
    int64_t at = step + slot;
    log->addStep(at, epochOf(at), values);
    epochTally.add(values);
    if (values.loss && !std::isfinite(*values.loss)) {
      WEFT_RETURN_IF_ERROR(log->flush());
      return makeError(StatusCode::Diverged, "the loss is ", *values.loss,
                       " at step ", at, " (epoch ", epochOf(at) + 1,
                       "); the checkpoint of step ", savedStep, " is kept in ",
                       folder->checkpoints(),
                       "; try a smaller learning rate: --set hyper.lr=...");
    }
  }
  return log->flush();
}

Status TrainRun::runChunk(int64_t steps) {
  Clock::time_point start = Clock::now();
  WEFT_RETURN_IF_ERROR(fillSlots(*loader, *runner, steps).takeStatus());
  WEFT_RETURN_IF_ERROR(runner->launch(steps));
  WEFT_RETURN_IF_ERROR(runner->wait());
  double seconds = std::chrono::duration<double>(Clock::now() - start).count();
  WEFT_RETURN_IF_ERROR(logChunk(steps));
  step += steps;
  epochTally.seconds += seconds;
  trainSeconds += seconds;
  double now = seconds / double(steps);
  secondsPerStep = secondsPerStep == 0 ? now : 0.8 * secondsPerStep + 0.2 * now;
  return ok();
}

ProgressPoint TrainRun::point() const {
  ProgressPoint result;
  result.step = step;
  result.stepsPerEpoch = stepsPerEpoch;
  result.epochs = epochs;
  result.endStep = endStep;
  result.means = epochTally.means();
  if (epochTally.seconds > 0) {
    result.secondsPerStep = epochTally.seconds / double(epochTally.steps);
    result.samplesPerSecond =
        double(epochTally.steps * batch) / epochTally.seconds;
    result.dataWait =
        (loader->waitSeconds() - epochTally.waitAtStart) / epochTally.seconds;
  }
  return result;
}

Status TrainRun::evaluate() {
  if (!evaluator || evaluatedStep == step)
    return ok();
  WEFT_ASSIGN_OR_RETURN(Evaluation made, evaluator->run());
  evalSeconds += made.seconds;
  ++evaluations;
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
  epochTally = {};
  epochTally.waitAtStart = loader->waitSeconds();
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
                   ". Go on with: ", options.program, " train ", pack.path(),
                   " --resume=", folder->path());
}

Status TrainRun::loop() {
  SignalGuard signals;
  if (step >= endStep)
    console.line(join("nothing left to do: step ", step, " of ", endStep,
                      " is done; raise train.epochs or --steps"));
  while (step < endStep) {
    WEFT_RETURN_IF_ERROR(runChunk(nextChunk()));
    progress.launch(point());
    if (step % stepsPerEpoch == 0)
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
  TrainRun run(pack, device, config, options, console);
  WEFT_RETURN_IF_ERROR(run.setUp());
  WEFT_RETURN_IF_ERROR(run.loop());
  run.report();
  return run.outcome();
}

} // namespace weft::train
