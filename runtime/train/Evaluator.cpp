//===- Evaluator.cpp - an eval entry over its samples ---------------------===//

#include "runtime/train/Evaluator.h"

#include "runtime/train/Feed.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <limits>

namespace weft::train {

Result<std::unique_ptr<Evaluator>>
Evaluator::create(Session &session, const config::Config &config,
                  const std::string &entry, const std::string &directory,
                  int64_t batch) {
  std::unique_ptr<Evaluator> self(new Evaluator());
  self->name = entry;
  std::vector<int64_t> batches = session.pack().batches(entry);
  if (batches.empty())
    return makeError(StatusCode::BadArtifact, "entry '", entry,
                     "' has no compiled profile");
  if (std::find(batches.begin(), batches.end(), batch) == batches.end())
    batch = batches.back();
  const artifact::Program *program = nullptr;
  for (const artifact::Program &other : session.pack().metadata().programs())
    if (other.entry() == entry && other.inputs_size() > 0 &&
        other.inputs(0).type().sizes(0) == batch)
      program = &other;
  if (!program)
    return makeError(StatusCode::BadArtifact, "entry '", entry,
                     "' has no inputs to feed");
  WEFT_ASSIGN_OR_RETURN(self->dataset,
                        openEntryData(*program, config, directory, false));
  self->schedule = {self->dataset->size(), batch, true, false, 0};
  int64_t slots = affordableSlots(
      *program, std::min<int64_t>(32, self->schedule.stepsPerEpoch()));
  WEFT_ASSIGN_OR_RETURN(
      self->runner, session.prepare(entry, batch, slots,
                                    self->schedule.stepsPerEpoch() % slots));
  WEFT_ASSIGN_OR_RETURN(auto reader, ResultReader::create(*self->runner));
  self->reader.emplace(std::move(reader));
  // One loader for all passes: a pass is an epoch of it.
  data::LoaderOptions options = loaderOptions(config, self->schedule);
  options.endStep = std::numeric_limits<int64_t>::max() / 2;
  WEFT_ASSIGN_OR_RETURN(self->loader,
                        data::Loader::create(*self->dataset, options));
  return self;
}

void Evaluator::checkFinite(const StepValues &values, int64_t batch) {
  if (!current.notFinite.empty())
    return;
  auto note = [&](std::string_view what, double value) {
    current.notFinite =
        join(what, " is ", shortNumber(value), ", first in batch ", batch + 1,
             " of ", schedule.stepsPerEpoch());
  };
  if (values.loss && !std::isfinite(*values.loss))
    return note("the loss", *values.loss);
  for (const MetricValue &metric : values.metrics)
    if (!std::isfinite(metric.sum))
      return note(join("metric '", metric.name, "'"), metric.sum);
}

void Evaluator::addLaunch(int64_t steps, int64_t firstStep, double &lossSum) {
  StepValues &total = current.values;
  for (int64_t slot = 0; slot < steps; ++slot) {
    StepValues values = reader->read(slot);
    double valid = double(schedule.valid(firstStep + slot));
    checkFinite(values, firstStep + slot);
    lossSum += values.loss.value_or(0) * valid;
    if (total.metrics.empty())
      for (const MetricValue &metric : values.metrics)
        total.metrics.push_back({metric.name, 0, 0});
    for (size_t i = 0; i < values.metrics.size(); ++i) {
      total.metrics[i].sum += values.metrics[i].sum;
      total.metrics[i].count += values.metrics[i].count;
    }
  }
}

Result<Evaluation> Evaluator::run() {
  auto start = std::chrono::steady_clock::now();
  current = {name, schedule.samples, {}, 0, ""};
  int64_t steps = schedule.stepsPerEpoch();
  double lossSum = 0;
  Feeder feeder(*runner, *loader);
  for (int64_t step = 0, submitted = 0; step < steps;) {
    if (submitted < steps) {
      int64_t chunk = std::min(runner->sinkSteps(), steps - submitted);
      WEFT_RETURN_IF_ERROR(feeder.submit(chunk));
      submitted += chunk;
    }
    if (submitted < steps && feeder.inFlight() < ringHalves)
      continue;
    WEFT_ASSIGN_OR_RETURN(int64_t done, feeder.complete());
    addLaunch(done, step, lossSum);
    step += done;
  }
  if (reader->hasLoss())
    current.values.loss = lossSum / double(schedule.samples);
  current.seconds =
      std::chrono::duration<double>(std::chrono::steady_clock::now() - start)
          .count();
  return current;
}

} // namespace weft::train
