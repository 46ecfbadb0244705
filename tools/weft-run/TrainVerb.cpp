//===- TrainVerb.cpp - weft-run train -------------------------------------===//

#include "Common.h"
#include "Verbs.h"

#include "runtime/train/Checkpoint.h"
#include "runtime/train/RunDirectory.h"
#include "runtime/train/Signals.h"
#include "runtime/train/Trainer.h"

#include <cstdio>

namespace weft::run {

/// A run that was killed in its first moments is an empty folder.
static Status checkRun(const std::string &run) {
  if (!isDirectory(run))
    return makeError(StatusCode::Usage, "no run folder ", run,
                     "; --resume takes one such as runs/NAME/1");
  if (train::isCheckpoint(run))
    return makeError(StatusCode::Usage, run,
                     " is a checkpoint; --resume takes "
                     "the run it belongs to, such as runs/NAME/1");
  WEFT_ASSIGN_OR_RETURN(auto entries, listDirectory(run));
  for (const DirectoryEntry &entry : entries)
    if (entry.name == "lock" || entry.name == "checkpoints")
      return ok();
  if (entries.empty())
    return ok();
  return makeError(StatusCode::Usage, run,
                   " is no run folder; --resume takes "
                   "one such as runs/NAME/1");
}

/// The run that --resume means: the one named, or the newest of the name.
static Result<std::string> findRun(const Arguments &arguments) {
  std::string run = arguments.value("--resume");
  if (!run.empty()) {
    WEFT_RETURN_IF_ERROR(checkRun(run));
    return run;
  }
  WEFT_ASSIGN_OR_RETURN(config::Config config, mergeConfig(arguments));
  std::string name = config.text("log.name");
  if (name.empty()) {
    WEFT_ASSIGN_OR_RETURN(Pack pack, readPack(arguments.operands()[0]));
    name = pack.metadata().model();
  }
  return train::RunDirectory::newest(config.text("log.dir"), name);
}

/// `test accuracy 0.9051`, accuracy last.
static void printMetrics(const train::Evaluation &evaluation) {
  auto print = [&](const train::MetricValue &metric) {
    std::printf("%s %s %s\n", evaluation.entry.c_str(), metric.name.c_str(),
                train::figure(metric.mean()).c_str());
  };
  for (const train::MetricValue &metric : evaluation.values.metrics)
    if (metric.name != "accuracy")
      print(metric);
  if (const train::MetricValue *accuracy = evaluation.values.find("accuracy"))
    print(*accuracy);
}

Status runTrain(const Arguments &arguments) {
  // From the start: whoever asks a run to end gets the same answer at any time.
  train::SignalGuard signals;
  train::TrainOptions options;
  options.program = arguments.program;
  options.commandLine = arguments.line;
  options.entry = arguments.value("--entry");
  options.weights = arguments.all("--weights");
  WEFT_ASSIGN_OR_RETURN(options.steps, arguments.count("--steps", 0));
  std::string base;
  if (arguments.has("--resume")) {
    if (!options.weights.empty())
      return makeError(StatusCode::Usage, "--resume takes the run's own values;"
                                          " leave --weights out");
    WEFT_ASSIGN_OR_RETURN(options.resume, findRun(arguments));
    std::string saved = joinPath(options.resume, "config.yaml");
    base = pathExists(saved) ? saved : "";
  }
  WEFT_ASSIGN_OR_RETURN(config::Config config, mergeConfig(arguments, base));
  if (arguments.has("--print-config")) {
    std::fputs(config.print().c_str(), stdout);
    return ok();
  }
  train::Console console;
  WEFT_ASSIGN_OR_RETURN(Setting setting,
                        openSetting(arguments, std::move(config), console));
  Result<train::TrainOutcome> outcome = train::train(
      *setting.pack, *setting.device, setting.config, options, console);
  if (!outcome.isOk())
    return setting.explain(outcome.takeStatus());
  if (outcome->evaluation)
    printMetrics(*outcome->evaluation);
  return ok();
}

} // namespace weft::run
