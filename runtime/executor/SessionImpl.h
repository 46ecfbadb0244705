//===- SessionImpl.h - the parts of a session -----------------------------===//

#ifndef WEFT_RUNTIME_EXECUTOR_SESSIONIMPL_H
#define WEFT_RUNTIME_EXECUTOR_SESSIONIMPL_H

#include "runtime/executor/Session.h"

#include <array>

namespace weft {

class EntryRunner;

struct Session::Impl {
  Impl(const Pack &checkedPack, Device &targetDevice)
      : pack(checkedPack), device(targetDevice) {}

  Status chooseTarget();
  Status loadCode();
  Status takeRegions();
  Status applyHypers();
  Status initialise(uint64_t seed);
  Status start();
  Status takeShared();
  /// OutOfMemory when what is still to be taken exceeds what the device has.
  Status checkFits(uint64_t arena, uint64_t workspace) const;

  /// Where the bytes of a global live.
  std::byte *addressOf(const artifact::Global &global) const;
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
  DeviceMemory globals, state, constants, arena, workspace;
  std::vector<std::unique_ptr<EntryRunner>> runners;
  bool started = false;
};

/// A Runner over a recorded program.
class EntryRunner final : public Runner {
public:
  EntryRunner(Session::Impl &owner, const artifact::Program &checkedProgram,
              artifact::Entry::Kind entryKind, int64_t slotCount);

  /// Takes the two rings.
  Status takeRings();
  /// Walks the plan once; the shared regions have their addresses.
  Status record();

  uint64_t inputRingBytes() const { return inputRing.size(); }
  uint64_t resultRingBytes() const { return resultRing.size(); }

  const artifact::Program &program() const override { return plan; }
  artifact::Entry::Kind kind() const override { return kindOfEntry; }
  int64_t batch() const override;
  int64_t sinkSteps() const override { return slots; }
  std::optional<int64_t> findInput(std::string_view name) const override;
  std::optional<int64_t> findResult(std::string_view name) const override;
  std::span<std::byte> input(int64_t slot, int64_t input) override;
  void setValid(int64_t slot, int64_t samples) override;
  Status launch(int64_t steps) override;
  std::span<const std::byte> result(int64_t slot,
                                    int64_t result) const override;
  Result<std::vector<CommandTime>> profile() override;

private:
  using Steps = google::protobuf::RepeatedPtrField<artifact::Step>;
  Status recordSteps(Recorder &recorder, const Steps &steps);
  Status recordStep(Recorder &recorder, const artifact::Step &step);
  Status recordKernel(Recorder &recorder, const artifact::Step &step);
  Status recordCall(Recorder &recorder, const artifact::Step &step);
  Status recordValid(Recorder &recorder);
  Address resolve(const artifact::Slice &slice) const;
  std::vector<Operand>
  resolve(const google::protobuf::RepeatedPtrField<artifact::Operand> &operands)
      const;

  Session::Impl &session;
  const artifact::Program &plan;
  artifact::Entry::Kind kindOfEntry;
  int64_t slots;
  /// Bytes from one slot to the next. An input slot ends with the count of
  /// valid samples, in a line of its own.
  uint64_t inputStride, validOffset, resultStride;
  DeviceMemory inputRing, resultRing;
  std::unique_ptr<Executable> executable;
};

} // namespace weft

#endif // WEFT_RUNTIME_EXECUTOR_SESSIONIMPL_H
