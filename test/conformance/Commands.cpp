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
    std::unique_ptr<Recorder> recorder = record(ExecutionMode::Graph);
    expectOk(recorder->fill("fill", {memory.data(), 0}, 40, pattern));
    expectOk(finish(*recorder)->launch(1));
    std::vector<std::byte> bytes = download<std::byte>(memory);
    for (size_t i = 0; i < bytes.size(); ++i)
      EXPECT_EQ(bytes[i], pattern[i % unit]) << unit << " at " << i;
  }
}

/// Copies the slot of an input ring to the slot of a result ring.
TEST_P(CommandTest, SlotsMoveAddresses) {
  WEFT_NEED_RESULTS();
  constexpr int64_t stride = 256, slots = 4;
  for (ExecutionMode mode : {ExecutionMode::Graph, ExecutionMode::Stream}) {
    DeviceMemory input = allocate(stride * slots, MemoryKind::Ring);
    DeviceMemory result = allocate(stride * slots, MemoryKind::Ring);
    for (int64_t slot = 0; slot < slots; ++slot)
      input.hostView()[size_t(slot * stride)] = std::byte(slot + 1);
    std::unique_ptr<Recorder> recorder = record(mode);
    expectOk(recorder->copy("copy", {input.data(), stride},
                            {result.data(), stride}, 1));
    std::unique_ptr<Executable> executable = finish(*recorder);
    expectOk(executable->launch(3));
    for (int64_t slot = 0; slot < slots; ++slot)
      EXPECT_EQ(result.hostView()[size_t(slot * stride)],
                std::byte(slot < 3 ? slot + 1 : 0));
  }
}

/// Shifts a row of numbers by one place a round.
TEST_P(CommandTest, LoopsRunTheirBodyThatOften) {
  WEFT_NEED_RESULTS();
  for (int64_t rounds : {0, 1, 3}) {
    DeviceMemory a = upload<int>({1, 2, 3, 4, 5, 6, 7, 8});
    DeviceMemory b = allocate(a.size());
    std::unique_ptr<Recorder> recorder = record(ExecutionMode::Graph);
    expectOk(recorder->beginLoop(rounds));
    expectOk(recorder->copy("out", {a.data() + 4, 0}, {b.data(), 0}, 28));
    expectOk(recorder->beginLoop(2));
    expectOk(recorder->copy("back", {b.data(), 0}, {a.data(), 0}, 28));
    expectOk(recorder->endLoop());
    expectOk(recorder->endLoop());
    std::unique_ptr<Executable> executable = finish(*recorder);
    expectOk(executable->launch(1));
    EXPECT_EQ(download<int>(a)[0], 1 + rounds);
    expectOk(executable->launch(1));
    EXPECT_EQ(download<int>(a)[0], 1 + 2 * rounds);
  }
}

TEST_P(CommandTest, UnbalancedLoopsAreRefused) {
  std::unique_ptr<Recorder> open = record(ExecutionMode::Graph);
  expectOk(open->beginLoop(2));
  EXPECT_FALSE(open->finish().isOk());
  std::unique_ptr<Recorder> shut = record(ExecutionMode::Graph);
  EXPECT_FALSE(shut->endLoop().isOk());
}

TEST_P(CommandTest, EventsOrderStreams) {
  WEFT_NEED_RESULTS();
  DeviceMemory a = upload<int>({5}), b = allocate(4);
  std::unique_ptr<Recorder> recorder = record(ExecutionMode::Graph);
  expectOk(recorder->record(0, 1));
  expectOk(recorder->wait(0, 0));
  expectOk(recorder->copy("copy", {a.data(), 0}, {b.data(), 0}, 4));
  expectOk(finish(*recorder)->launch(1));
  EXPECT_EQ(download<int>(b)[0], 5);
}

TEST_P(CommandTest, CountsLaunchesStepsAndReads) {
  DeviceMemory a = allocate(4), b = allocate(4);
  std::unique_ptr<Recorder> recorder = record(ExecutionMode::Graph);
  expectOk(recorder->copy("copy", {a.data(), 0}, {b.data(), 0}, 4));
  std::unique_ptr<Executable> executable = finish(*recorder);
  DeviceCounters before = device->counters();
  expectOk(executable->launch(7));
  expectOk(executable->launch(2));
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
  std::unique_ptr<Recorder> recorder = record(ExecutionMode::Graph);
  expectOk(recorder->copy("one", {a.data(), 0}, {b.data(), 0}, 4));
  expectOk(recorder->copy("two", {b.data(), 0}, {a.data(), 0}, 4));
  Result<std::vector<CommandTime>> times = finish(*recorder)->profile();
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
