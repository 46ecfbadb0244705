//===- Feed.h - batches into the rings of a runner ------------------------===//
///
/// \file
/// While the device works on one half of the rings the host fills the other:
///
///     submit(K), submit(K), complete(), submit(K), complete(), ... complete()
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_FEED_H
#define WEFT_RUNTIME_TRAIN_FEED_H

#include "runtime/data/Loader.h"
#include "runtime/executor/Session.h"

namespace weft::train {

/// Fills slots [0, steps) of the half that is being filled with the loader's
/// next batches, inputs in the program's order, and sets the valid count of
/// each. Returns the number of real samples.
Result<int64_t> fillSlots(data::Loader &loader, Runner &runner, int64_t steps);

/// How many slots half a ring may have: at most `wanted`, and so many that
/// inputs and results stay under 256 MiB.
int64_t affordableSlots(const artifact::Program &program, int64_t wanted);

/// Keeps one launch ahead of a device. Both outlive it.
class Feeder {
public:
  Feeder(Runner &of, data::Loader &from) : runner(&of), loader(&from) {}

  /// Fills and submits the next launch; at most one may be in flight.
  Status submit(int64_t steps);
  /// Waits for the oldest launch, whose results the runner then shows. Returns
  /// its number of steps.
  Result<int64_t> complete();
  int64_t inFlight() const { return runner->inFlight(); }

  /// Seconds in which data was waited for and the device had nothing to do.
  /// Whether it had is known when its launch is waited for: a wait that ends at
  /// once counts what the half behind it took to fill.
  double waitSeconds() const { return waited; }

private:
  Runner *runner;
  data::Loader *loader;
  /// Steps of the launches in flight, the oldest first.
  int64_t steps[ringHalves] = {};
  double waited = 0;
  /// Waited for data while a launch was in flight.
  double behind = 0;
};

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_FEED_H
