//===- Weights.h - the operands of --weights ------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_WEIGHTS_H
#define WEFT_RUNTIME_TRAIN_WEIGHTS_H

#include "runtime/executor/Session.h"

namespace weft::train {

/// Gives parameters and buffers the values of `paths`: safetensors files,
/// checkpoint folders or run folders (their best checkpoint, or the last). A
/// later path wins over an earlier one. Every difference from the pack is
/// listed; any is BadArtifact.
Status loadWeights(Session &session, const std::vector<std::string> &paths);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_WEIGHTS_H
