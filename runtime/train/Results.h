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

/// Loss, rate, scale and metrics of one step; in a summary, of many.
struct StepValues {
  std::optional<double> loss;
  std::optional<double> rate;
  /// With loss scaling: the factor, and whether the step overflowed and left
  /// all values as they were.
  std::optional<double> scale;
  std::optional<bool> skipped;
  std::vector<MetricValue> metrics;

  bool isSkipped() const { return skipped.value_or(false); }

  const MetricValue *find(std::string_view metric) const;
};

/// Knows which results of a runner are loss, rate, metrics and outputs. A train
/// entry's `scale` and `skipped`, neither loss nor metric, tell of loss
/// scaling.
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
  /// Where the index of a result of loss scaling goes; null for others.
  std::optional<int64_t> *scalingPlace(const artifact::Result &result);
  double scalar(int64_t slot, int64_t result) const;

  struct Pair {
    std::string name;
    int64_t sum = -1;
    int64_t count = -1;
  };
  const Runner *runner;
  std::optional<int64_t> loss, rate, scale, skipped;
  std::vector<Pair> pairs;
  std::vector<int64_t> outputList;
};

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_RESULTS_H
