//===- PredictVerb.cpp - weft-run predict ---------------------------------===//

#include "Common.h"
#include "Verbs.h"

#include "runtime/train/Predictor.h"

namespace weft::run {

Status runPredict(const Arguments &arguments) {
  train::PredictOptions options;
  options.entry = arguments.value("--entry");
  options.weights = arguments.all("--weights");
  options.input = arguments.value("--input");
  options.output = arguments.value("--output");
  options.overlay = arguments.value("--overlay");
  WEFT_ASSIGN_OR_RETURN(auto limit, arguments.count("--overlay-limit", 1));
  options.overlayLimit = limit.value_or(options.overlayLimit);
  WEFT_ASSIGN_OR_RETURN(options.batch, arguments.count("--batch-size", 1));
  if (options.input.empty())
    return makeError(StatusCode::Usage,
                     "no samples to predict; give --input FILE, DIR or -");
  if (options.output.empty() && options.overlay.empty())
    options.output = "-";
  WEFT_ASSIGN_OR_RETURN(config::Config config, mergeConfig(arguments));
  train::Console console;
  WEFT_ASSIGN_OR_RETURN(Setting setting,
                        openSetting(arguments, std::move(config), console));
  return setting.explain(train::predict(*setting.pack, *setting.device,
                                        setting.config, options, console));
}

} // namespace weft::run
