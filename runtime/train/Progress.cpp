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

static std::string rates(const ProgressPoint &point) {
  double left = double(point.endStep - point.step) * point.secondsPerStep;
  return join("  samples/s ", groupDigits(std::llround(point.samplesPerSecond)),
              "  ETA ", duration(left), "  data-wait ",
              fixed(100 * point.dataWait, 1), "%");
}

static std::string valueText(std::string_view prefix,
                             const StepValues &values) {
  std::string text;
  if (values.loss)
    text += join("  ", prefix, "loss ", fixed(*values.loss, 4));
  for (const MetricValue &metric : values.metrics)
    text += join("  ", metric.name == "loss" ? prefix : "", metric.name, " ",
                 fixed(metric.mean(), 4));
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
  std::string text =
      join(epochText(point, (point.step - 1) / point.stepsPerEpoch + 1), "  ",
           position, "/", point.stepsPerEpoch, valueText("", point.means),
           point.means.rate ? "  lr " + shortNumber(*point.means.rate) : "",
           rates(point));
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
    text += join("  loss ", fixed(*point.means.loss, 4));
  // The evaluation's metrics say more than the training batches' own.
  if (evaluation)
    text += valueText("eval ", *evaluation);
  else
    for (const MetricValue &metric : point.means.metrics)
      text += join("  ", metric.name, " ", fixed(metric.mean(), 4));
  if (point.means.rate)
    text += join("  lr ", shortNumber(*point.means.rate));
  if (!patience.empty())
    text += join("  patience ", patience);
  console.line(text + rates(point));
}

} // namespace weft::train
