//===- Weights.h - the operands of --weights ------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_WEIGHTS_H
#define WEFT_RUNTIME_TRAIN_WEIGHTS_H

#include "runtime/config/Config.h"
#include "runtime/executor/Session.h"

namespace weft::train {

/// Gives parameters and buffers the values of `paths`: safetensors files,
/// checkpoint folders or run folders (their best checkpoint, or the last). A
/// later path wins over an earlier one. Every difference from the pack is
/// listed; any is BadArtifact.
Status loadWeights(Session &session, const std::vector<std::string> &paths);

/// For a session made without initialisers: state and hypers get their first
/// values, hypers those of the configuration where it has some, and the rest
/// comes from `paths`. Only training needs the optimizer's values.
Status loadForInference(Session &session, const config::Config &config,
                        const std::vector<std::string> &paths);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_WEIGHTS_H
