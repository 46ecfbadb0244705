//===- Checked.cpp - names used in the checked program --------------------===//

#include "frontend/Checked.h"

using llvm::StringRef;

namespace weft::checked {

StringRef spelling(Initializer::Kind kind) {
  constexpr StringRef names[] = {"constant", "uniform", "normal", "orthogonal"};
  return names[kind];
}

StringRef spelling(GlobalKind kind) {
  constexpr StringRef names[] = {"parameter", "buffer", "optimizer", "state",
                                 "hyper"};
  return names[unsigned(kind)];
}

StringRef spelling(EntryKind kind) {
  constexpr StringRef names[] = {"train", "eval", "predict"};
  return names[unsigned(kind)];
}

StringRef spelling(ResultKind kind) {
  constexpr StringRef names[] = {"loss", "metric_sum", "metric_count", "rate",
                                 "output"};
  return names[unsigned(kind)];
}

} // namespace weft::checked
