//===- MetricsLog.h - metrics.jsonl and metrics.csv -----------------------===//
///
/// \file
/// One line a step and one an evaluation. Numbers round-trip. A resumed run
/// first drops the lines of steps it will do again, so that the file of an
/// interrupted run ends up like that of an unbroken one.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_METRICSLOG_H
#define WEFT_RUNTIME_TRAIN_METRICSLOG_H

#include "runtime/base/File.h"
#include "runtime/train/Results.h"

namespace weft::train {

class MetricsLog {
public:
  /// `firstStep` is 0 for a new run. `metrics` are the columns of the .csv.
  static Result<MetricsLog> open(const std::string &folder, int64_t firstStep,
                                 std::vector<std::string> metrics);

  void addStep(int64_t step, int64_t epoch, const StepValues &values);
  /// After `step` steps; once for each, a resumed run included.
  void addEvaluation(int64_t step, int64_t epoch, const std::string &entry,
                     int64_t samples, const StepValues &values);
  /// Writes what was added; once a launch.
  Status flush();

private:
  MetricsLog(File jsonlFile, File csvFile, std::vector<std::string> names)
      : jsonl(std::move(jsonlFile)), csv(std::move(csvFile)),
        columns(std::move(names)) {}

  File jsonl, csv;
  std::vector<std::string> columns;
  std::string jsonlText, csvText;
  int64_t evaluatedStep = -1;
};

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_METRICSLOG_H
