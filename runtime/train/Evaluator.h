//===- Evaluator.h - an eval entry over its samples -----------------------===//

#ifndef WEFT_RUNTIME_TRAIN_EVALUATOR_H
#define WEFT_RUNTIME_TRAIN_EVALUATOR_H

#include "runtime/train/EntryData.h"
#include "runtime/train/Results.h"

namespace weft::train {

/// What one pass over the samples gave.
struct Evaluation {
  std::string entry;
  int64_t samples = 0;
  StepValues values;
  double seconds = 0;
  /// "metric 'accuracy' is nan, first in batch 3 of 10": the first value that
  /// is not finite; empty when all are.
  std::string notFinite;
};

/// An eval entry with its samples. Takes its memory when it is made; running
/// it takes none. The last batch is padded and counts only its real samples.
class Evaluator {
public:
  /// Prepares the entry for `batch`, or its largest profile when it has none
  /// of that size. Before the session starts.
  static Result<std::unique_ptr<Evaluator>>
  create(Session &session, const config::Config &config,
         const std::string &entry, const std::string &directory, int64_t batch);

  Result<Evaluation> run();

  const std::string &entry() const { return name; }
  const data::Dataset &samples() const { return *dataset; }
  const ResultReader &results() const { return *reader; }
  const Runner &preparedRunner() const { return *runner; }

private:
  Evaluator() = default;
  void addLaunch(int64_t steps, int64_t firstStep, double &lossSum);
  void checkFinite(const StepValues &values, int64_t batch);

  std::string name;
  std::unique_ptr<data::Dataset> dataset;
  Runner *runner = nullptr;
  data::BatchSchedule schedule;
  std::unique_ptr<data::Loader> loader;
  std::optional<ResultReader> reader;
  Evaluation current;
};

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_EVALUATOR_H
