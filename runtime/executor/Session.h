//===- Session.h - a pack on a device, ready to run -----------------------===//
///
/// \file
/// A Session owns the values of a pack on one device: globals, state,
/// constants, and the one arena that all prepared entries share. A Runner is
/// one entry with one batch size and rings for inputs and results, which have
/// two halves of `sinkSteps` slots each.
///
///     create -> prepare, prepare, ... -> start -> launch, wait, launch, ...
///
/// All memory is taken up to and in start(); launching takes none. launch()
/// submits: between it and wait() the device may run. Values of globals may be
/// read and written, and another runner launched, when nothing is in flight.
/// Not thread safe: one thread drives a Session. Input slots may be filled by
/// any thread.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_EXECUTOR_SESSION_H
#define WEFT_RUNTIME_EXECUTOR_SESSION_H

#include "runtime/artifact/Reader.h"
#include "runtime/device/Device.h"

#include <map>
#include <memory>
#include <string_view>
#include <vector>

namespace weft {

struct SessionOptions {
  /// Keys the initialisers and becomes `state.seed`.
  uint64_t seed = 1;
  ExecutionMode mode = ExecutionMode::Graph;
  /// Values of hypers that differ from the pack's, by global name or by the
  /// part after "hyper.".
  std::map<std::string, double, std::less<>> hypers;
  /// Skips the initialisers (all zero) when every value comes from a file.
  bool initialise = true;
};

/// Bytes taken on the device.
struct MemoryUse {
  uint64_t globals = 0, state = 0, constants = 0;
  uint64_t arena = 0, workspace = 0;
  uint64_t inputRing = 0, resultRing = 0;
  uint64_t total() const {
    return globals + state + constants + arena + workspace + inputRing +
           resultRing;
  }
};

class Session;

/// One entry prepared for one batch size. Owned by its Session.
class Runner {
public:
  virtual ~Runner() = default;

  /// Names, types and kinds of inputs and results; indices below are theirs.
  virtual const artifact::Program &program() const = 0;
  /// TRAIN, EVAL or PREDICT.
  virtual artifact::Entry::Kind kind() const = 0;
  virtual int64_t batch() const = 0;
  virtual int64_t sinkSteps() const = 0;

  /// Index of an input or result by name; nothing when there is none. A metric
  /// has two results of one name: this finds the first.
  virtual std::optional<int64_t> findInput(std::string_view name) const = 0;
  virtual std::optional<int64_t> findResult(std::string_view name) const = 0;

  /// The bytes of input `input` in slot `slot` of [0, sinkSteps), in the half
  /// that is being filled. They keep what was written two launches ago.
  virtual std::span<std::byte> input(int64_t slot, int64_t input) = 0;
  /// How many samples of the slot's batch are real: `state.valid` of that step.
  /// The batch size until set; stays until set anew for this slot and half.
  virtual void setValid(int64_t slot, int64_t samples) = 0;

  /// Submits slots [0, steps) of the half that was filled and turns to the
  /// other one. With 2 in flight that one may still run: wait() before writing
  /// into it. Any number of steps in [1, sinkSteps] gives the same bits; other
  /// numbers are Usage.
  virtual Status launch(int64_t steps) = 0;
  /// Waits for the oldest launch not yet waited for: result() then shows what
  /// it gave. A launch that nobody waited for is forgotten two launches later.
  virtual Status wait() = 0;
  /// Launches not yet waited for, at most 2.
  virtual int64_t inFlight() const = 0;

  /// Bytes of result `result` of slot `slot` of the launch last waited for;
  /// valid until the second launch after it.
  virtual std::span<const std::byte> result(int64_t slot,
                                            int64_t result) const = 0;

  /// Runs slot 0 of the half that is being filled once and tells the time of
  /// each plan step, in plan order. Nothing may be in flight.
  virtual Result<std::vector<CommandTime>> profile() = 0;
};

class Session {
public:
  /// Takes globals, state and constants, and gives every global its first
  /// value. The pack and the device must outlive the Session. NoDevice when
  /// the pack has no program for the device, Usage for an unknown hyper.
  static Result<std::unique_ptr<Session>>
  create(const Pack &pack, Device &device, const SessionOptions &options);

  ~Session();

  const Pack &pack() const;
  Device &device() const;

  /// Before start() only. Launches of `sinkSteps` and of `tailSteps` steps (the
  /// left-over of an epoch, 0 when there is none) are one graph each where the
  /// device has graphs. Usage names the batch sizes that are there.
  Result<Runner *> prepare(std::string_view entry, int64_t batch,
                           int64_t sinkSteps, int64_t tailSteps = 0);

  /// Takes arena and workspace, makes every primitive and records the prepared
  /// entries. The first launch does it when nobody did. Twice is fine.
  Status start();

  /// Whole dense values by name, between launches. BadArtifact when the name is
  /// unknown or the bytes do not match.
  Status readGlobal(std::string_view name, std::span<std::byte> bytes) const;
  Status writeGlobal(std::string_view name, std::span<const std::byte> bytes);
  /// Nothing when there is no such global.
  const artifact::Global *findGlobal(std::string_view name) const;

  /// One rank-0 value as f64, whatever its type; for hypers and counters.
  Result<double> readScalar(std::string_view name) const;
  Status writeScalar(std::string_view name, double value);

  /// Gives every global its first value again; `seed` as in SessionOptions.
  Status initialise(uint64_t seed);

  MemoryUse memory() const;

  struct Impl;

private:
  explicit Session(std::unique_ptr<Impl> impl);
  std::unique_ptr<Impl> impl;
};

} // namespace weft

#endif // WEFT_RUNTIME_EXECUTOR_SESSION_H
