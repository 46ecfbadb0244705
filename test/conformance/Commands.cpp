//===- Commands.cpp - memory, copies, fills, slots, loops, counters -------===//

#include "runtime/base/Shape.h"
#include "test/conformance/DeviceSuite.h"

namespace weft {

using CommandTest = DeviceSuite;
WEFT_FOR_ALL_DEVICES(CommandTest);

TEST_P(CommandTest, DescribesItselfInOneLine) {
  EXPECT_FALSE(device->name().empty());
  EXPECT_NE(device->description().find(device->name()), std::string::npos);
  EXPECT_EQ(device->description().find('\n'), std::string::npos);
}

TEST_P(CommandTest, MemoryIsAlignedAndCounted) {
  DeviceCounters before = device->counters();
  DeviceMemory local = allocate(1000);
  DeviceMemory ring = allocate(77, MemoryKind::Ring);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(local.data()) % bufferAlignment, 0u);
  EXPECT_EQ(reinterpret_cast<uintptr_t>(ring.data()) % bufferAlignment, 0u);
  EXPECT_EQ(device->counters().allocations - before.allocations, 2);
  EXPECT_EQ(device->counters().allocatedBytes - before.allocatedBytes, 1077);
  EXPECT_EQ(ring.hostView().size(), 77u);
  EXPECT_EQ(allocate(0).data(), nullptr);
}

TEST_P(CommandTest, RefusesMoreMemoryThanThereIs) {
  Result<DeviceMemory> memory =
      device->allocate(uint64_t(1) << 60, MemoryKind::Local, "the arena");
  ASSERT_FALSE(memory.isOk());
  EXPECT_EQ(memory.status().code(), StatusCode::OutOfMemory);
  EXPECT_NE(memory.status().message().find("the arena"), std::string::npos);
}

TEST_P(CommandTest, MemoryStartsAtZeroAndKeepsWhatIsWritten) {
  WEFT_NEED_RESULTS();
  EXPECT_EQ(download<int>(allocate(40)), std::vector<int>(10, 0));
  std::vector<int> values = {1, -2, 3};
  DeviceMemory memory = upload(values);
  EXPECT_EQ(download<int>(memory), values);
  DeviceMemory moved = std::move(memory);
  EXPECT_EQ(download<int>(moved), values);
}

TEST_P(CommandTest, FillRepeatsPatternsOfEverySize) {
  WEFT_NEED_RESULTS();
  for (size_t unit : {1, 2, 4, 8}) {
    DeviceMemory memory = allocate(40);
    std::vector<std::byte> pattern;
    for (size_t i = 0; i < unit; ++i)
      pattern.push_back(std::byte(0x11 * (i + 1)));
    std::unique_ptr<Recorder> recorder = record();
    expectOk(recorder->fill("fill", {memory.data(), 0}, 40, pattern));
    runSteps(*finish(*recorder), 1);
    std::vector<std::byte> bytes = download<std::byte>(memory);
    for (size_t i = 0; i < bytes.size(); ++i)
      EXPECT_EQ(bytes[i], pattern[i % unit]) << unit << " at " << i;
  }
}

/// An input ring, a result ring and a step that copies the slot of one to the
/// slot of the other.
struct Rings {
  static constexpr int64_t stride = 256, slots = 4, half = stride * slots;
  DeviceMemory input, result;

  static size_t at(int64_t h, int64_t slot) {
    return size_t(h * half + slot * stride);
  }
  void put(int64_t h, int64_t slot, int value) {
    input.hostView()[at(h, slot)] = std::byte(value);
  }
  int get(int64_t h, int64_t slot) const {
    return std::to_integer<int>(result.hostView()[at(h, slot)]);
  }
  Address in() const { return {input.data(), stride, half}; }
  Address out() const { return {result.data(), stride, half}; }
  /// Moves what a launch of `steps` steps needs and gives.
  Status launch(Executable &executable, int64_t h, int64_t steps) const {
    Transfer in = {&input, uint64_t(h * half), uint64_t(steps * stride)};
    Transfer out = {&result, uint64_t(h * half), uint64_t(steps * stride)};
    return executable.launch({h, steps, {&in, 1}, {&out, 1}});
  }
};

TEST_P(CommandTest, SlotsAndHalvesMoveAddresses) {
  WEFT_NEED_RESULTS();
  for (ExecutionMode mode : {ExecutionMode::Graph, ExecutionMode::Stream}) {
    Rings rings = {allocate(2 * Rings::half, MemoryKind::Ring),
                   allocate(2 * Rings::half, MemoryKind::Ring)};
    for (int64_t slot = 0; slot < Rings::slots; ++slot) {
      rings.put(0, slot, int(slot) + 1);
      rings.put(1, slot, int(slot) + 11);
    }
    std::unique_ptr<Recorder> recorder = record({mode, Rings::slots, 3});
    expectOk(recorder->copy("copy", rings.in(), rings.out(), 1));
    std::unique_ptr<Executable> executable = finish(*recorder);
    expectOk(rings.launch(*executable, 0, 3));
    expectOk(rings.launch(*executable, 1, 2));
    expectOk(executable->wait(0));
    expectOk(executable->wait(1));
    for (int64_t slot = 0; slot < Rings::slots; ++slot) {
      EXPECT_EQ(rings.get(0, slot), slot < 3 ? slot + 1 : 0);
      EXPECT_EQ(rings.get(1, slot), slot < 2 ? slot + 11 : 0);
    }
  }
}

/// Steps add up what came so far: the order of launches and slots shows in
/// every result. One half is written while the other may still run.
TEST_P(CommandTest, HalvesInTurnGiveWhatOneByOneGives) {
  WEFT_NEED_RESULTS();
  for (ExecutionMode mode : {ExecutionMode::Graph, ExecutionMode::Stream})
    for (int64_t steps : {int64_t(1), int64_t(3), Rings::slots}) {
      Rings rings = {allocate(2 * Rings::half, MemoryKind::Ring),
                     allocate(2 * Rings::half, MemoryKind::Ring)};
      DeviceMemory last = allocate(2);
      std::unique_ptr<Recorder> recorder = record({mode, Rings::slots, 3});
      // The result is the batch before: last moves on with every step.
      expectOk(recorder->copy("give", {last.data()}, rings.out(), 1));
      expectOk(recorder->copy("keep", rings.in(), {last.data()}, 1));
      std::unique_ptr<Executable> executable = finish(*recorder);
      int written = 0, read = 0;
      auto check = [&](int64_t half) {
        expectOk(executable->wait(half));
        for (int64_t slot = 0; slot < steps; ++slot)
          EXPECT_EQ(rings.get(half, slot), read++);
      };
      for (int64_t launch = 0; launch < 9; ++launch) {
        int64_t half = launch % 2;
        for (int64_t slot = 0; slot < steps; ++slot)
          rings.put(half, slot, ++written);
        expectOk(rings.launch(*executable, half, steps));
        if (launch > 0)
          check(1 - half);
      }
      check(0);
      expectOk(executable->wait(1));
    }
}

/// Shifts a row of numbers by one place a round.
TEST_P(CommandTest, LoopsRunTheirBodyThatOften) {
  WEFT_NEED_RESULTS();
  for (int64_t rounds : {0, 1, 3}) {
    DeviceMemory a = upload<int>({1, 2, 3, 4, 5, 6, 7, 8});
    DeviceMemory b = allocate(a.size());
    std::unique_ptr<Recorder> recorder = record();
    expectOk(recorder->beginLoop(rounds));
    expectOk(recorder->copy("out", {a.data() + 4, 0}, {b.data(), 0}, 28));
    expectOk(recorder->beginLoop(2));
    expectOk(recorder->copy("back", {b.data(), 0}, {a.data(), 0}, 28));
    expectOk(recorder->endLoop());
    expectOk(recorder->endLoop());
    std::unique_ptr<Executable> executable = finish(*recorder);
    runSteps(*executable, 1);
    EXPECT_EQ(download<int>(a)[0], 1 + rounds);
    runSteps(*executable, 1);
    EXPECT_EQ(download<int>(a)[0], 1 + 2 * rounds);
  }
}

TEST_P(CommandTest, UnbalancedLoopsAreRefused) {
  std::unique_ptr<Recorder> open = record();
  expectOk(open->beginLoop(2));
  EXPECT_FALSE(open->finish().isOk());
  std::unique_ptr<Recorder> shut = record();
  EXPECT_FALSE(shut->endLoop().isOk());
}

TEST_P(CommandTest, EventsOrderStreams) {
  WEFT_NEED_RESULTS();
  DeviceMemory a = upload<int>({5}), b = allocate(4);
  std::unique_ptr<Recorder> recorder = record();
  expectOk(recorder->record(0, 1));
  expectOk(recorder->wait(0, 0));
  expectOk(recorder->copy("copy", {a.data(), 0}, {b.data(), 0}, 4));
  runSteps(*finish(*recorder), 1);
  EXPECT_EQ(download<int>(b)[0], 5);
}

TEST_P(CommandTest, CountsLaunchesStepsAndReads) {
  DeviceMemory a = allocate(4), b = allocate(4);
  std::unique_ptr<Recorder> recorder = record({ExecutionMode::Graph, 7});
  expectOk(recorder->copy("copy", {a.data(), 0}, {b.data(), 0}, 4));
  std::unique_ptr<Executable> executable = finish(*recorder);
  DeviceCounters before = device->counters();
  runSteps(*executable, 7);
  runSteps(*executable, 2);
  DeviceCounters after = device->counters();
  EXPECT_EQ(after.launches - before.launches, 2);
  EXPECT_EQ(after.steps - before.steps, 9);
  EXPECT_EQ(after.allocations, before.allocations);
  EXPECT_EQ(after.hostReads, before.hostReads);
  std::byte bytes[4];
  expectOk(device->read(a.data(), bytes));
  EXPECT_EQ(device->counters().hostReads - before.hostReads, 1);
}

TEST_P(CommandTest, ProfileNamesTheCommands) {
  DeviceMemory a = allocate(4), b = allocate(4);
  std::unique_ptr<Recorder> recorder = record();
  expectOk(recorder->copy("one", {a.data(), 0}, {b.data(), 0}, 4));
  expectOk(recorder->copy("two", {b.data(), 0}, {a.data(), 0}, 4));
  Result<std::vector<CommandTime>> times = finish(*recorder)->profile({});
  ASSERT_TRUE(times.isOk());
  ASSERT_EQ(times->size(), 2u);
  EXPECT_EQ((*times)[0].name, "one");
  EXPECT_EQ((*times)[1].calls, 1);
  EXPECT_GE((*times)[1].seconds, 0);
}

TEST_P(CommandTest, LoadingNoCodeSaysWhatIsMissing) {
  WEFT_NEED_RESULTS();
  CodeImage image = {"x86-64-v9", {}, {}};
  Result<std::unique_ptr<KernelModule>> module =
      device->loadKernels(std::span(&image, 1));
  ASSERT_FALSE(module.isOk());
  EXPECT_EQ(module.status().code(), StatusCode::NoDevice);
  EXPECT_NE(module.status().message().find("x86-64-v9"), std::string::npos);
}

} // namespace weft
