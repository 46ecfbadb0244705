//===- Progress.cpp - how far a run is ------------------------------------===//

#include "runtime/train/Progress.h"

#include <cmath>

namespace weft::train {

using Clock = std::chrono::steady_clock;

Progress::Progress(Console &out, std::string_view mode)
    : console(out), bar(out.isTerminal() && (mode == "auto" || mode == "bar")),
      lines(mode != "none"), last(Clock::now()) {}

static std::string epochText(const ProgressPoint &point, int64_t epoch) {
  return join("epoch ", epoch, "/", point.epochs);
}

static std::string skippedSteps(const ProgressPoint &point) {
  return point.skipped > 0 ? "  skipped " + groupDigits(point.skipped) : "";
}

static std::string timeLeft(const ProgressPoint &point) {
  double left = double(point.endStep - point.step) * point.secondsPerStep;
  return "  ETA " + duration(left);
}

static std::string samplesPerSecond(const ProgressPoint &point) {
  return "  samples/s " + groupDigits(std::llround(point.samplesPerSecond));
}

static std::string dataWait(const ProgressPoint &point) {
  return "  data-wait " + fixed(100 * point.dataWait, 1) + "%";
}

static std::string valueText(std::string_view prefix,
                             const StepValues &values) {
  std::string text;
  if (values.loss)
    text += join("  ", prefix, "loss ", figure(*values.loss));
  for (const MetricValue &metric : values.metrics)
    text += join("  ", metric.name == "loss" ? prefix : "", metric.name, " ",
                 figure(metric.mean()));
  return text;
}

void Progress::launch(const ProgressPoint &point) {
  if (!lines)
    return;
  Clock::time_point now = Clock::now();
  double passed = std::chrono::duration<double>(now - last).count();
  if (passed < (bar ? 0.1 : 10.0))
    return;
  last = now;
  int64_t position = (point.step - 1) % point.stepsPerEpoch + 1;
  // What a narrow terminal cuts off comes last.
  std::string text = join(
      epochText(point, (point.step - 1) / point.stepsPerEpoch + 1), "  ",
      position, "/", point.stepsPerEpoch, timeLeft(point),
      valueText("", point.means), skippedSteps(point), samplesPerSecond(point),
      point.means.rate ? "  lr " + shortNumber(*point.means.rate) : "",
      dataWait(point));
  if (bar)
    console.status(text);
  else
    console.line(text);
}

void Progress::epochEnd(const ProgressPoint &point,
                        const StepValues *evaluation,
                        std::string_view patience) {
  if (!lines)
    return;
  last = Clock::now();
  std::string text = epochText(point, point.step / point.stepsPerEpoch);
  if (point.means.loss)
    text += join("  loss ", figure(*point.means.loss));
  // The evaluation's metrics say more than the training batches' own.
  if (evaluation)
    text += valueText("eval ", *evaluation);
  else
    for (const MetricValue &metric : point.means.metrics)
      text += join("  ", metric.name, " ", figure(metric.mean()));
  text += skippedSteps(point);
  if (point.means.rate)
    text += join("  lr ", shortNumber(*point.means.rate));
  if (!patience.empty())
    text += join("  patience ", patience);
  console.line(text + samplesPerSecond(point) + timeLeft(point) +
               dataWait(point));
}

} // namespace weft::train
