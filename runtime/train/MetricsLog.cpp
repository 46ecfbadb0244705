//===- MetricsLog.cpp - metrics.jsonl and metrics.csv ---------------------===//

#include "runtime/train/MetricsLog.h"

#include "runtime/train/Json.h"

namespace weft::train {

namespace {

constexpr uint64_t maxLogBytes = uint64_t(1) << 36;

std::string printMetrics(const StepValues &values) {
  std::string text;
  for (const MetricValue &metric : values.metrics)
    text += join(text.empty() ? "" : ", ", quoteJson(metric.name), ": ",
                 floatToJson(metric.mean()));
  return "{" + text + "}";
}

std::string orNull(const std::optional<double> &value) {
  return value ? floatToJson(*value) : "null";
}

/// Whole lines that a run going on with `firstStep` keeps; `evaluated` becomes
/// the step of the last evaluation among them.
bool keepsJsonl(std::string_view line, int64_t firstStep, int64_t &evaluated) {
  Result<Json> json = parseJson(line);
  if (!json.isOk())
    return false;
  const Json *step = json->find("step");
  std::optional<int64_t> number = step ? step->integer() : std::nullopt;
  bool evaluation = json->find("eval") != nullptr;
  if (!number || *number >= firstStep + evaluation)
    return false;
  if (evaluation)
    evaluated = *number;
  return true;
}

bool keepsCsv(std::string_view line, int64_t firstStep) {
  if (line.starts_with("step,"))
    return true;
  std::string number(line.substr(0, line.find(',')));
  return !number.empty() && std::atoll(number.c_str()) < firstStep;
}

template <typename Keeps>
Status trim(const std::string &path, Keeps keeps) {
  if (!pathExists(path))
    return ok();
  WEFT_ASSIGN_OR_RETURN(std::string text, readFile(path, maxLogBytes));
  std::string kept;
  for (size_t start = 0; start < text.size();) {
    size_t end = text.find('\n', start);
    if (end == std::string::npos)
      break;
    std::string_view line = std::string_view(text).substr(start, end - start);
    if (keeps(line))
      kept += join(line, "\n");
    start = end + 1;
  }
  return kept == text ? ok() : writeFileAtomically(path, kept);
}

} // namespace

Result<MetricsLog> MetricsLog::open(const std::string &folder,
                                    int64_t firstStep,
                                    std::vector<std::string> metrics) {
  std::string jsonlPath = joinPath(folder, "metrics.jsonl");
  std::string csvPath = joinPath(folder, "metrics.csv");
  int64_t evaluated = -1;
  WEFT_RETURN_IF_ERROR(trim(jsonlPath, [&](std::string_view line) {
    return keepsJsonl(line, firstStep, evaluated);
  }));
  WEFT_RETURN_IF_ERROR(trim(csvPath, [&](std::string_view line) {
    return keepsCsv(line, firstStep);
  }));
  WEFT_ASSIGN_OR_RETURN(File jsonl, File::open(jsonlPath, File::Mode::Append));
  WEFT_ASSIGN_OR_RETURN(File csv, File::open(csvPath, File::Mode::Append));
  WEFT_ASSIGN_OR_RETURN(uint64_t bytes, csv.size());
  MetricsLog log(std::move(jsonl), std::move(csv), std::move(metrics));
  log.evaluatedStep = evaluated;
  if (bytes == 0) {
    log.csvText = "step,epoch,loss,lr,scale,skipped";
    for (const std::string &name : log.columns)
      log.csvText += "," + name;
    log.csvText += "\n";
  }
  return log;
}

void MetricsLog::addStep(int64_t step, int64_t epoch,
                         const StepValues &values) {
  // Without loss scaling the factor is 1 and no step is skipped.
  std::string scale = floatToJson(values.scale.value_or(1));
  const char *skipped = values.isSkipped() ? "true" : "false";
  jsonlText += join("{\"step\": ", step, ", \"epoch\": ", epoch,
                    ", \"loss\": ", orNull(values.loss),
                    ", \"lr\": ", orNull(values.rate), ", \"scale\": ", scale,
                    ", \"skipped\": ", skipped,
                    ", \"metrics\": ", printMetrics(values), "}\n");
  csvText += join(
      step, ",", epoch, ",", values.loss ? floatToCsv(*values.loss) : "", ",",
      values.rate ? floatToCsv(*values.rate) : "", ",", scale, ",", skipped);
  for (const std::string &name : columns) {
    const MetricValue *metric = values.find(name);
    csvText += "," + (metric ? floatToCsv(metric->mean()) : "");
  }
  csvText += "\n";
}

void MetricsLog::addEvaluation(int64_t step, int64_t epoch,
                               const std::string &entry, int64_t samples,
                               const StepValues &values) {
  if (step == evaluatedStep)
    return;
  evaluatedStep = step;
  jsonlText +=
      join("{\"step\": ", step, ", \"epoch\": ", epoch,
           ", \"eval\": ", quoteJson(entry), ", \"samples\": ", samples,
           ", \"loss\": ", orNull(values.loss),
           ", \"metrics\": ", printMetrics(values), "}\n");
}

Status MetricsLog::flush() {
  WEFT_RETURN_IF_ERROR(jsonl.write(jsonlText));
  WEFT_RETURN_IF_ERROR(csv.write(csvText));
  jsonlText.clear();
  csvText.clear();
  return ok();
}

} // namespace weft::train
