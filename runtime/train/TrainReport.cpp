//===- TrainReport.cpp - the table and the commands at the end ------------===//

#include "runtime/train/Environment.h"
#include "runtime/train/TrainRun.h"

#include <cmath>

namespace weft::train {

namespace {

/// "image.npy u8[N, 28, 28]": how a folder of one's own must look.
std::string ownFiles(const artifact::Program &program) {
  std::string text;
  for (const data::InputSpec &input : inputsOf(program)) {
    std::string sizes = "N";
    for (size_t i = 1; i < input.sizes.size(); ++i)
      sizes += join(", ", input.sizes[i]);
    text += join(text.empty() ? "" : ", ", input.name, ".npy ",
                 nameOf(input.dtype), "[", sizes, "]");
  }
  return text;
}

} // namespace

void TrainRun::report() const {
  auto row = [&](std::string name, const std::string &value) {
    name.resize(16, ' ');
    console.line("  " + name + value);
  };
  int64_t done = step - firstStep;
  console.line("");
  row("steps",
      join(groupDigits(step), " of ", batch, " samples (",
           shortNumber(double(step) / double(stepsPerEpoch)), " epochs)"));
  if (skippedSteps > 0)
    row("skipped", join(groupDigits(skippedSteps), " of ", groupDigits(done),
                        " steps, for their gradients overflowed"));
  if (done > 0 && trainSeconds > 0) {
    double perStep = trainSeconds / double(done);
    row("time per epoch",
        join(duration(perStep * double(stepsPerEpoch)),
             evaluations > 0
                 ? join(" and ", duration(evalSeconds / double(evaluations)),
                        " evaluation")
                 : ""));
    row("samples/s", groupDigits(std::llround(double(batch) / perStep)));
    row("data-wait",
        join(fixed(100 * feeder->waitSeconds() / trainSeconds, 1), "%"));
  }
  row("arena",
      join(bytesToString(program->arena_bytes()), " (lower bound ",
           bytesToString(program->lower_bound_bytes()), "), workspace ",
           bytesToString(session->memory().workspace)));
  row("memory", join(bytesToString(session->memory().total()),
                     " on the device, peak of the process ",
                     bytesToString(peakMemory())));
  if (lastEvaluation)
    for (const MetricValue &metric : lastEvaluation->values.metrics)
      row(join(lastEvaluation->entry, " ", metric.name), figure(metric.mean()));
  if (state.best)
    row("best", join(state.best->metric, " ", figure(state.best->value),
                     " after epoch ", epochOf(state.best->step)));
  std::string call = shellWord(options.program);
  std::string packWord = shellWord(pack.path());
  std::string runWord = shellWord(folder->path());
  const artifact::Entry *predict = nullptr;
  for (const artifact::Entry &other : pack.metadata().entries())
    if (other.kind() == artifact::Entry::PREDICT && !predict)
      predict = &other;
  console.line("\nnext:");
  if (predict)
    console.line(join("  ", call, " predict ", packWord, " --entry ",
                      predict->name(), " --weights ", runWord, " --input ",
                      shellWord(config.text("data.eval")),
                      " --output predictions.npz"));
  else
    console.line(join("  ", call, " inspect ", runWord, "/checkpoints/last"));
  console.line(join("  ", resumeCommand(), " --set train.epochs=", epochs * 2));
  console.line(join("  ", call, " train ", packWord, " --data DIR   # with ",
                    ownFiles(*program)));
}

TrainOutcome TrainRun::outcome() const {
  return {folder->path(), step, lastEvaluation};
}

} // namespace weft::train
