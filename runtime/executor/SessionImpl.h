//===- SessionImpl.h - the parts of a session -----------------------------===//

#ifndef WEFT_RUNTIME_EXECUTOR_SESSIONIMPL_H
#define WEFT_RUNTIME_EXECUTOR_SESSIONIMPL_H

#include "runtime/base/Memory.h"
#include "runtime/executor/Rings.h"
#include "runtime/executor/Session.h"

#include <array>

namespace weft {

class EntryRunner;

/// Bytes of the regions of a session, and where they start in its block.
struct RegionLayout {
  uint64_t rings = 0;
  /// By artifact::Region; the rings have no entry of their own.
  std::array<uint64_t, 5> start = {}, bytes = {};
  uint64_t end = 0;
};

struct Session::Impl {
  Impl(const Pack &checkedPack, Device &targetDevice)
      : pack(checkedPack), device(targetDevice) {}

  Status chooseTarget();
  Status loadCode();
  Status applyHypers();
  Status initialise(uint64_t seed);
  Status start();
  /// Takes the one block and gives the regions and rings their places in it.
  Status takeMemory();
  void layOut();
  /// Gives globals, state and constants their first values.
  Status fillRegions();
  std::string profileThatFits(const EntryRunner &runner,
                              uint64_t available) const;
  std::string wayOut(const EntryRunner &runner, uint64_t available,
                     uint64_t left) const;
  /// OutOfMemory when the block exceeds what the device has.
  Status checkFits() const;

  /// The start of a region other than the rings.
  std::byte *addressOf(artifact::Region region) const;
  /// Where the bytes of a global live on the device.
  std::byte *addressOf(const artifact::Global &global) const;
  /// The bytes of a global before the block is taken.
  std::span<std::byte> firstValueOf(const artifact::Global &global) const;
  Status write(const artifact::Global &global,
               std::span<const std::byte> bytes);
  Status read(const artifact::Global &global, std::span<std::byte> bytes) const;
  /// The global, its size compared with `bytes`.
  Result<const artifact::Global *> expectGlobal(std::string_view name,
                                                uint64_t bytes) const;

  const Pack &pack;
  Device &device;
  SessionOptions options;
  uint32_t target = 0;
  std::map<std::string, const artifact::Global *, std::less<>> globalsByName;
  // Declared before the runners: executables use all of this to the end.
  std::unique_ptr<KernelModule> code;
  /// All device memory: the rings, which have a host twin, then the regions.
  DeviceMemory memory;
  RegionLayout layout;
  /// Region globals, then state, until the block is taken.
  HostMemory firstValues;
  std::vector<std::unique_ptr<EntryRunner>> runners;
  bool taken = false, started = false;
};

/// A Runner over a recorded program.
class EntryRunner final : public Runner {
public:
  EntryRunner(Session::Impl &owner, const artifact::Program &checkedProgram,
              artifact::Entry::Kind entryKind, int64_t slotCount,
              int64_t tailSteps)
      : session(owner), plan(checkedProgram), kindOfEntry(entryKind),
        slots(slotCount), tail(tailSteps) {}

  /// Finds the sizes of the two rings.
  Status layOutRings();
  /// Puts the rings at byte `offset` of the session's block; the end of them.
  uint64_t placeRings(uint64_t offset);
  /// Walks the plan once; the shared regions have their addresses.
  Status record();

  uint64_t inputRingBytes() const { return inputs.bytes(); }
  uint64_t resultRingBytes() const { return results.bytes(); }

  const artifact::Program &program() const override { return plan; }
  artifact::Entry::Kind kind() const override { return kindOfEntry; }
  int64_t batch() const override;
  int64_t sinkSteps() const override { return slots; }
  std::optional<int64_t> findInput(std::string_view name) const override;
  std::optional<int64_t> findResult(std::string_view name) const override;
  std::span<std::byte> input(int64_t slot, int64_t input) override {
    return inputs.input(filled, slot, input);
  }
  void setValid(int64_t slot, int64_t samples) override {
    inputs.setValid(filled, slot, samples);
  }
  Status launch(int64_t steps) override;
  Status wait() override;
  int64_t inFlight() const override { return launched; }
  std::span<const std::byte> result(int64_t slot,
                                    int64_t result) const override;
  Result<std::vector<CommandTime>> profile() override;

private:
  using Steps = google::protobuf::RepeatedPtrField<artifact::Step>;
  Status recordSteps(Recorder &recorder, const Steps &steps);
  Status recordStep(Recorder &recorder, const artifact::Step &step);
  Status recordKernel(Recorder &recorder, const artifact::Step &step);
  Status recordCall(Recorder &recorder, const artifact::Step &step);
  Status recordCopy(Recorder &recorder, const artifact::Step &step);
  Status recordFill(Recorder &recorder, const artifact::Step &step);
  Status recordValid(Recorder &recorder);
  Result<Address> resolve(const artifact::Slice &slice) const;
  Result<std::vector<Operand>>
  resolve(const google::protobuf::RepeatedPtrField<artifact::Operand> &operands)
      const;
  /// "file:line:column" of the step's source.
  std::string locationOf(const artifact::Step &step) const;
  LaunchRequest requestFor(int64_t steps);
  /// A failure says which entry ran.
  Status named(Status status) const;

  Session::Impl &session;
  const artifact::Program &plan;
  artifact::Entry::Kind kindOfEntry;
  int64_t slots, tail;
  InputRing inputs;
  ResultRing results;
  std::unique_ptr<Executable> executable;
  /// The half that input() shows, and the one that result() shows.
  int64_t filled = 0, shown = 0;
  /// Launches not yet waited for by the caller, at most both halves: the last
  /// ones before `filled`.
  int64_t launched = 0;
};

} // namespace weft

#endif // WEFT_RUNTIME_EXECUTOR_SESSIONIMPL_H
