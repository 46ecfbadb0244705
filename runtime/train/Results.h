//===- Results.h - what the results of a program mean ---------------------===//

#ifndef WEFT_RUNTIME_TRAIN_RESULTS_H
#define WEFT_RUNTIME_TRAIN_RESULTS_H

#include "runtime/executor/Session.h"

#include <optional>
#include <string>
#include <vector>

namespace weft::train {

/// A metric's sum over samples and its count.
struct MetricValue {
  std::string name;
  double sum = 0;
  double count = 0;
  double mean() const { return count == 0 ? 0 : sum / count; }
};

/// Loss, rate and metrics of one step; in a summary, of many.
struct StepValues {
  std::optional<double> loss;
  std::optional<double> rate;
  std::vector<MetricValue> metrics;

  const MetricValue *find(std::string_view metric) const;
};

/// Knows which results of a runner are loss, rate, metrics and outputs.
class ResultReader {
public:
  /// BadArtifact when a metric has no count.
  static Result<ResultReader> create(const Runner &runner);

  StepValues read(int64_t slot) const;
  /// Indices of the results of kind OUTPUT.
  const std::vector<int64_t> &outputs() const { return outputList; }
  bool hasMetric(std::string_view name) const;
  bool hasLoss() const { return loss.has_value(); }

private:
  explicit ResultReader(const Runner &of) : runner(&of) {}
  double scalar(int64_t slot, int64_t result) const;

  struct Pair {
    std::string name;
    int64_t sum = -1;
    int64_t count = -1;
  };
  const Runner *runner;
  std::optional<int64_t> loss, rate;
  std::vector<Pair> pairs;
  std::vector<int64_t> outputList;
};

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_RESULTS_H
