//===- EvalVerb.cpp - weft-run eval ---------------------------------------===//

#include "Common.h"
#include "Verbs.h"

#include "runtime/train/Evaluator.h"
#include "runtime/train/Json.h"
#include "runtime/train/Weights.h"

#include <cmath>
#include <cstdio>

namespace weft::run {

static std::string toJson(const train::Evaluation &evaluation) {
  std::string metrics;
  for (const train::MetricValue &metric : evaluation.values.metrics)
    metrics += join(metrics.empty() ? "" : ", ", train::quoteJson(metric.name),
                    ": ", train::floatToJson(metric.mean()));
  std::string loss;
  if (evaluation.values.loss)
    loss =
        join("\"loss\": ", train::floatToJson(*evaluation.values.loss), ", ");
  return join("{\"entry\": ", train::quoteJson(evaluation.entry),
              ", \"samples\": ", evaluation.samples, ", ", loss,
              "\"metrics\": {", metrics, "}}\n");
}

static std::string toTable(const train::Evaluation &evaluation) {
  std::string text = join("entry     ", evaluation.entry, "\nsamples   ",
                          evaluation.samples, "\n");
  auto row = [&](std::string name, double value) {
    name.resize(std::max<size_t>(name.size() + 2, 10), ' ');
    text += join(name, train::figure(value), "\n");
  };
  if (evaluation.values.loss)
    row("loss", *evaluation.values.loss);
  for (const train::MetricValue &metric : evaluation.values.metrics)
    row(metric.name, metric.mean());
  return text;
}

static Status evaluate(const Arguments &arguments, const Setting &setting,
                       train::Console &console) {
  const Pack &pack = *setting.pack;
  WEFT_ASSIGN_OR_RETURN(const artifact::Entry *entry,
                        train::chooseEntry(pack, artifact::Entry::EVAL,
                                           arguments.value("--entry")));
  WEFT_ASSIGN_OR_RETURN(int64_t batch,
                        train::chooseBatch(pack, entry->name(), setting.config,
                                           *setting.device, console));
  SessionOptions options;
  options.initialise = false;
  options.mode = train::executionMode(setting.config);
  WEFT_ASSIGN_OR_RETURN(auto session,
                        Session::create(pack, *setting.device, options));
  WEFT_ASSIGN_OR_RETURN(
      auto evaluator,
      train::Evaluator::create(*session, setting.config, entry->name(),
                               setting.config.text("data.eval"), batch));
  WEFT_RETURN_IF_ERROR(train::loadForInference(*session, setting.config,
                                               arguments.all("--weights")));
  WEFT_RETURN_IF_ERROR(session->start());
  WEFT_ASSIGN_OR_RETURN(train::Evaluation evaluation, evaluator->run());
  console.line(join("evaluated in ", train::duration(evaluation.seconds), ", ",
                    train::groupDigits(std::llround(double(evaluation.samples) /
                                                    evaluation.seconds)),
                    " samples/s"));
  if (!evaluation.notFinite.empty())
    console.line(join("note: ", evaluation.notFinite));
  if (!arguments.has("--json"))
    std::fputs(toTable(evaluation).c_str(), stdout);
  std::fputs(toJson(evaluation).c_str(), stdout);
  return ok();
}

Status runEval(const Arguments &arguments) {
  WEFT_ASSIGN_OR_RETURN(config::Config config, mergeConfig(arguments));
  if (arguments.has("--print-config")) {
    std::fputs(config.print().c_str(), stdout);
    return ok();
  }
  std::vector<std::string> weights = arguments.all("--weights");
  if (weights.empty())
    return makeError(StatusCode::Usage,
                     "no weights to evaluate; give --weights CHECKPOINT");
  if (config.text("data.eval").empty())
    return makeError(StatusCode::Usage,
                     "no samples to evaluate; give --data DIR");
  train::Console console;
  WEFT_ASSIGN_OR_RETURN(Setting setting,
                        openSetting(arguments, std::move(config), console));
  return setting.explain(evaluate(arguments, setting, console));
}

} // namespace weft::run
