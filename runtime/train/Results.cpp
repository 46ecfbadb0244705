//===- Results.cpp - what the results of a program mean -------------------===//

#include "runtime/train/Results.h"

#include <algorithm>

namespace weft::train {

const MetricValue *StepValues::find(std::string_view metric) const {
  for (const MetricValue &value : metrics)
    if (value.name == metric)
      return &value;
  return nullptr;
}

Result<ResultReader> ResultReader::create(const Runner &runner) {
  ResultReader reader(runner);
  const artifact::Program &program = runner.program();
  auto pairOf = [&](const std::string &name) -> Pair & {
    for (Pair &pair : reader.pairs)
      if (pair.name == name)
        return pair;
    return reader.pairs.emplace_back(Pair{name, -1, -1});
  };
  for (int i = 0; i < program.results_size(); ++i) {
    const artifact::Result &result = program.results(i);
    if (std::optional<int64_t> *place = reader.scalingPlace(result)) {
      *place = i;
      continue;
    }
    switch (result.kind()) {
    case artifact::Result::LOSS:
      reader.loss = i;
      break;
    case artifact::Result::RATE:
      reader.rate = i;
      break;
    case artifact::Result::METRIC_SUM:
      pairOf(result.name()).sum = i;
      break;
    case artifact::Result::METRIC_COUNT:
      pairOf(result.name()).count = i;
      break;
    default:
      reader.outputList.push_back(i);
      break;
    }
  }
  for (const Pair &pair : reader.pairs)
    if (pair.sum < 0 || pair.count < 0)
      return makeError(StatusCode::BadArtifact, "metric '", pair.name,
                       "' of entry '", program.entry(),
                       "' needs a sum and a count");
  return reader;
}

std::optional<int64_t> *
ResultReader::scalingPlace(const artifact::Result &result) {
  bool plain = result.kind() == artifact::Result::RATE ||
               result.kind() == artifact::Result::OUTPUT;
  if (!plain || result.type().sizes_size() != 0 ||
      runner->kind() != artifact::Entry::TRAIN)
    return nullptr;
  if (result.name() == "scale")
    return &scale;
  return result.name() == "skipped" ? &skipped : nullptr;
}

double ResultReader::scalar(int64_t slot, int64_t result) const {
  DType dtype = toDType(runner->program().results(int(result)).type().dtype());
  return loadAsDouble(dtype, runner->result(slot, result).data(), 0);
}

StepValues ResultReader::read(int64_t slot) const {
  StepValues values;
  if (loss)
    values.loss = scalar(slot, *loss);
  if (rate)
    values.rate = scalar(slot, *rate);
  if (scale)
    values.scale = scalar(slot, *scale);
  if (skipped)
    values.skipped = scalar(slot, *skipped) != 0;
  for (const Pair &pair : pairs)
    values.metrics.push_back(
        {pair.name, scalar(slot, pair.sum), scalar(slot, pair.count)});
  return values;
}

bool ResultReader::hasMetric(std::string_view name) const {
  return std::any_of(pairs.begin(), pairs.end(),
                     [&](const Pair &pair) { return pair.name == name; });
}

} // namespace weft::train
