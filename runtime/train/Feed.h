//===- Feed.h - batches into the input slots of a runner ------------------===//

#ifndef WEFT_RUNTIME_TRAIN_FEED_H
#define WEFT_RUNTIME_TRAIN_FEED_H

#include "runtime/data/Loader.h"
#include "runtime/executor/Session.h"

namespace weft::train {

/// Fills slots [0, steps) with the loader's next batches, inputs in the
/// program's order, and sets the valid count of each. Returns the number of
/// real samples.
Result<int64_t> fillSlots(data::Loader &loader, Runner &runner, int64_t steps);

/// How many slots a ring may have: at most `wanted`, and so many that inputs
/// and results stay under 256 MiB.
int64_t affordableSlots(const artifact::Program &program, int64_t wanted);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_FEED_H
