//===- LossScale.h - train.loss_scale in a pack's state ---------*- C++ -*-===//

#ifndef WEFT_RUNTIME_TRAIN_LOSSSCALE_H
#define WEFT_RUNTIME_TRAIN_LOSSSCALE_H

#include "runtime/executor/Session.h"

#include <string>

namespace weft::train {

/// Writes what train.loss_scale asks for into the state that the compiled step
/// reads: `dynamic` leaves the scale to the step, a number fixes it, `none` is
/// the number 1. Usage where `wanted` is none of these, or is not `dynamic` or
/// `none` and the pack scales no loss.
Status applyLossScale(Session &session, const std::string &wanted);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_LOSSSCALE_H
