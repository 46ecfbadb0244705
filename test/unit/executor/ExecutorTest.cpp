//===- ExecutorTest.cpp - sessions and runners on hand-written plans ------===//

#include "runtime/base/Injection.h"
#include "runtime/cpu/CpuDevice.h"
#include "runtime/cpu/KernelLoader.h"
#include "runtime/executor/Rings.h"
#include "runtime/executor/Session.h"
#include "runtime/null/NullDevice.h"
#include "test/conformance/LateDevice.h"
#include "test/unit/artifact/TestPack.h"

#include <algorithm>
#include <cstring>

namespace weft {
namespace {

using Floats = std::vector<float>;

std::unique_ptr<Device> cpu(int64_t threads, bool useLibrary = true) {
  CpuOptions options;
  options.threads = threads;
  options.useLibrary = useLibrary;
  Result<std::unique_ptr<Device>> device = createCpuDevice(options);
  EXPECT_TRUE(device.isOk());
  return std::move(*device);
}

std::unique_ptr<Session> makeSession(const Pack &pack, Device &device,
                                     const SessionOptions &options = {}) {
  Result<std::unique_ptr<Session>> session =
      Session::create(pack, device, options);
  EXPECT_TRUE(session.isOk()) << session.status().message();
  return session.isOk() ? std::move(*session) : nullptr;
}

Runner &prepare(Session &session, int64_t slots) {
  Result<Runner *> runner = session.prepare("fit", 4, slots);
  EXPECT_TRUE(runner.isOk()) << runner.status().message();
  return **runner;
}

void expectOk(const Status &status) {
  EXPECT_TRUE(status.isOk()) << status.message();
}

/// The same, with the memory taken: its rings can be filled.
Runner &ready(Session &session, int64_t slots) {
  Runner &runner = prepare(session, slots);
  expectOk(session.start());
  return runner;
}

template <typename T>
void put(std::span<std::byte> to, const std::vector<T> &values) {
  ASSERT_EQ(to.size(), values.size() * sizeof(T));
  std::memcpy(to.data(), values.data(), to.size());
}

template <typename T>
std::vector<T> get(std::span<const std::byte> from) {
  std::vector<T> values(from.size() / sizeof(T));
  std::memcpy(values.data(), from.data(), from.size());
  return values;
}

/// Launches and waits.
void run(Runner &runner, int64_t steps) {
  expectOk(runner.launch(steps));
  expectOk(runner.wait());
}

//===----------------------------------------------------------------------===//
// Running
//===----------------------------------------------------------------------===//

/// Each step multiplies w by its slot's input: order and slots must be right.
TEST(Executor, RunsSlotsInOrder) {
  Pack pack = makeChainPack(2).pack();
  for (ExecutionMode mode : {ExecutionMode::Graph, ExecutionMode::Stream}) {
    std::unique_ptr<Device> device = cpu(2);
    SessionOptions options;
    options.mode = mode;
    std::unique_ptr<Session> session = makeSession(pack, *device, options);
    Runner &runner = ready(*session, 3);
    Floats identity = {1, 0, 0, 1};
    expectOk(session->writeGlobal("w", std::as_bytes(std::span(identity))));
    auto fill = [&] {
      put<float>(runner.input(0, 0), {1, 1, 0, 1});
      put<float>(runner.input(1, 0), {2, 0, 0, 3});
      put<float>(runner.input(2, 0), {0, 1, 1, 0});
      runner.setValid(1, 3);
    };
    fill();
    run(runner, 2);
    EXPECT_EQ(get<float>(runner.result(0, 0)), (Floats{1, 1, 0, 1}));
    EXPECT_EQ(get<float>(runner.result(1, 0)), (Floats{2, 3, 0, 3}));
    EXPECT_EQ(get<int32_t>(runner.result(0, 1)), std::vector<int32_t>{4});
    EXPECT_EQ(get<int32_t>(runner.result(1, 1)), std::vector<int32_t>{3});
    EXPECT_EQ(get<float>(runner.result(0, 2)), Floats{0.25f});
    fill();
    run(runner, 3);
    EXPECT_EQ(get<float>(runner.result(2, 0)), (Floats{15, 4, 9, 0}));
    Floats w(4);
    expectOk(session->readGlobal("w", std::as_writable_bytes(std::span(w))));
    EXPECT_EQ(w, (Floats{15, 4, 9, 0}));
  }
}

/// Values that differ in every bit pattern, for comparisons to the bit.
void fillInputs(Runner &runner, int64_t slots) {
  uint32_t seed = 7;
  for (int64_t slot = 0; slot < slots; ++slot) {
    Floats values(runner.input(slot, 0).size() / 4);
    for (float &value : values) {
      seed = seed * 1664525u + 1013904223u;
      value = float(seed >> 8) / float(1 << 24) - 0.5f;
    }
    put(runner.input(slot, 0), values);
  }
}

TEST(Executor, ThreadsAndModeDoNotChangeABit) {
  TestPack t = makeChainPack(40);
  artifact::Initializer *init =
      t.meta.mutable_globals(0)->mutable_initializer();
  init->set_kind(artifact::Initializer::NORMAL);
  init->add_arguments(0.3);
  Pack pack = t.pack();
  std::vector<std::vector<std::byte>> seen;
  for (int64_t threads : {1, 2, 3, 8})
    for (ExecutionMode mode : {ExecutionMode::Graph, ExecutionMode::Stream}) {
      std::unique_ptr<Device> device = cpu(threads);
      SessionOptions options;
      options.mode = mode;
      std::unique_ptr<Session> session = makeSession(pack, *device, options);
      Runner &runner = ready(*session, 5);
      for (int i = 0; i < 10; ++i) {
        fillInputs(runner, 5);
        run(runner, 5);
      }
      std::span<const std::byte> w = runner.result(4, 0);
      seen.emplace_back(w.begin(), w.end());
    }
  for (const auto &bytes : seen)
    EXPECT_EQ(bytes, seen.front());
}

TEST(Executor, SinkingDoesNotChangeABit) {
  Pack pack = makeChainPack(8).pack();
  std::vector<Floats> seen;
  for (int64_t slots : {1, 4}) {
    std::unique_ptr<Device> device = cpu(2);
    std::unique_ptr<Session> session = makeSession(pack, *device);
    Runner &runner = ready(*session, 4);
    fillInputs(runner, 4);
    std::vector<Floats> batches;
    for (int64_t slot = 0; slot < 4; ++slot)
      batches.push_back(get<float>(runner.input(slot, 0)));
    Floats identity(64, 0.0f);
    for (int i = 0; i < 8; ++i)
      identity[size_t(i) * 9] = 1;
    expectOk(session->writeGlobal("w", std::as_bytes(std::span(identity))));
    for (int64_t done = 0; done < 4; done += slots) {
      for (int64_t slot = 0; slot < slots; ++slot)
        put(runner.input(slot, 0), batches[size_t(done + slot)]);
      run(runner, slots);
    }
    seen.push_back(get<float>(runner.result(slots - 1, 0)));
  }
  EXPECT_EQ(seen[0], seen[1]);
}

/// Runs 11 steps in launches of at most `slots`, one launch ahead of what is
/// waited for, and gives every result and the last value.
std::vector<Floats> runAhead(Device &device, const Pack &pack, int64_t slots) {
  constexpr int64_t total = 11;
  std::unique_ptr<Session> session = makeSession(pack, device);
  Result<Runner *> prepared = session->prepare("fit", 4, slots, total % slots);
  EXPECT_TRUE(prepared.isOk()) << prepared.status().message();
  Runner &runner = **prepared;
  Floats identity(64, 0.0f);
  for (size_t i = 0; i < 8; ++i)
    identity[i * 9] = 1;
  expectOk(session->writeGlobal("w", std::as_bytes(std::span(identity))));
  expectOk(session->start());
  std::vector<Floats> seen;
  std::vector<int64_t> waiting;
  auto complete = [&] {
    expectOk(runner.wait());
    for (int64_t slot = 0; slot < waiting.front(); ++slot) {
      seen.push_back(get<float>(runner.result(slot, 0)));
      seen.push_back({float(get<int32_t>(runner.result(slot, 1))[0])});
    }
    waiting.erase(waiting.begin());
  };
  for (int64_t step = 0; step < total;) {
    int64_t steps = std::min(slots, total - step);
    for (int64_t slot = 0; slot < steps; ++slot, ++step) {
      Floats batch(64, 0.01f * float(step + 1));
      for (size_t i = 0; i < 8; ++i)
        batch[i * 9] = 1;
      put(runner.input(slot, 0), batch);
      runner.setValid(slot, step % 4 + 1);
    }
    expectOk(runner.launch(steps));
    waiting.push_back(steps);
    EXPECT_EQ(runner.inFlight(), int64_t(waiting.size()));
    if (waiting.size() == 2)
      complete();
  }
  while (!waiting.empty())
    complete();
  Floats last(64);
  expectOk(session->readGlobal("w", std::as_writable_bytes(std::span(last))));
  seen.push_back(last);
  return seen;
}

/// Filling a half while the other is in flight changes nothing, however late
/// the device is.
TEST(Executor, HalvesInTurnDoNotChangeABit) {
  Pack pack = makeChainPack(8).pack();
  std::unique_ptr<Device> plain = cpu(1);
  std::vector<Floats> wanted = runAhead(*plain, pack, 1);
  ASSERT_EQ(wanted.size(), 23u);
  for (int64_t slots : {1, 2, 3, 4, 11}) {
    test::LateLog log;
    test::LateDevice late(cpu(2), log);
    EXPECT_EQ(runAhead(late, pack, slots), wanted) << slots << " slots";
    EXPECT_EQ(log.launched.size(), size_t((11 + slots - 1) / slots));
    EXPECT_EQ(log.deepest, slots == 11 ? 1u : 2u);
    ASSERT_EQ(log.recorded.size(), 1u);
    EXPECT_EQ(log.recorded[0].slots, slots);
    EXPECT_EQ(log.recorded[0].tail, 11 % slots);
  }
}

/// Who does not wait loses results, never the order of steps.
TEST(Executor, LaunchesNobodyWaitsForAreForgotten) {
  Pack pack = makeChainPack(2).pack();
  test::LateLog log;
  test::LateDevice late(cpu(1), log);
  std::unique_ptr<Session> session = makeSession(pack, late);
  Runner &runner = ready(*session, 1);
  Floats identity = {1, 0, 0, 1};
  expectOk(session->writeGlobal("w", std::as_bytes(std::span(identity))));
  for (int i = 0; i < 2; ++i) {
    put<float>(runner.input(0, 0), {1, 1, 0, 1});
    expectOk(runner.launch(1));
  }
  EXPECT_EQ(runner.inFlight(), 2);
  expectOk(runner.launch(1));
  EXPECT_EQ(runner.inFlight(), 2);
  expectOk(runner.wait());
  EXPECT_EQ(get<float>(runner.result(0, 0)), (Floats{1, 2, 0, 1}));
  expectOk(runner.wait());
  EXPECT_EQ(get<float>(runner.result(0, 0)), (Floats{1, 3, 0, 1}));
}

/// Each input is one transfer; the counts go with the last one.
TEST(Executor, RingsMoveEachInputOnce) {
  artifact::Program plan;
  TestPack::input(plan, "a", DType::F32, {65});
  TestPack::input(plan, "b", DType::U8, {3});
  TestPack::result(plan, "y", artifact::Result::OUTPUT, DType::F32, {65});
  std::unique_ptr<Device> device = cpu(1);
  InputRing inputs;
  ResultRing results;
  expectOk(inputs.layOut(plan, 3));
  expectOk(results.layOut(plan, 3));
  Result<DeviceMemory> block =
      device->allocate(2 * 2560, MemoryKind::Ring, "rings");
  ASSERT_TRUE(block.isOk());
  inputs.place(*block, 0, 4);
  results.place(*block, 0);
  // a: 3 x 512, b: 3 x 256, 3 counts.
  EXPECT_EQ(inputs.bytes(), 2u * (1536 + 768 + 256));
  EXPECT_EQ(results.bytes(), 2u * 3 * 512);
  std::span<const Transfer> whole = inputs.transfers(0, 3);
  ASSERT_EQ(whole.size(), 2u);
  EXPECT_EQ(whole[0].offset, 0u);
  EXPECT_EQ(whole[0].bytes, 1536u);
  EXPECT_EQ(whole[1].offset, 1536u);
  EXPECT_EQ(whole[1].bytes, 768u + 12);
  std::span<const Transfer> part = inputs.transfers(1, 2);
  EXPECT_EQ(part[0].offset, 2560u);
  EXPECT_EQ(part[0].bytes, 1024u);
  EXPECT_EQ(part[1].bytes, 768u + 8);
  ASSERT_EQ(results.transfers(1, 2).size(), 1u);
  EXPECT_EQ(results.transfers(1, 2)[0].offset, 1536u);
  EXPECT_EQ(results.transfers(1, 2)[0].bytes, 1024u);
  Result<Address> b = inputs.resolve(plan.inputs(1).slice());
  ASSERT_TRUE(b.isOk());
  EXPECT_EQ(b->at(2, 1),
            inputs.resolve(plan.inputs(0).slice())->base + 2560 + 1536 + 512);
  artifact::Slice across = plan.inputs(0).slice();
  across.set_offset(256);
  across.set_bytes(512);
  EXPECT_EQ(inputs.resolve(across).status().code(), StatusCode::BadArtifact);
}

/// 1,000 steps, 100 a launch: 10 launches, nothing allocated, nothing read.
TEST(Executor, NullDeviceCountsTheHostsWork) {
  Pack pack = makeChainPack(16).pack();
  std::unique_ptr<Device> device = createNullDevice();
  std::unique_ptr<Session> session = makeSession(pack, *device);
  Runner &runner = ready(*session, 100);
  expectOk(session->start());
  DeviceCounters before = device->counters();
  for (int i = 0; i < 10; ++i) {
    for (int64_t slot = 0; slot < 100; ++slot)
      runner.setValid(slot, 3);
    expectOk(runner.launch(100));
    if (i == 0)
      continue;
    expectOk(runner.wait());
    for (int64_t slot = 0; slot < 100; ++slot)
      EXPECT_EQ(runner.result(slot, 0).size(), 1024u);
  }
  expectOk(runner.wait());
  DeviceCounters after = device->counters();
  EXPECT_EQ(after.launches - before.launches, 10);
  EXPECT_EQ(after.steps - before.steps, 1000);
  EXPECT_EQ(after.allocations - before.allocations, 0);
  EXPECT_EQ(after.hostReads - before.hostReads, 0);
  EXPECT_EQ(after.hostWrites - before.hostWrites, 0);
}

TEST(Executor, ProfileFollowsThePlan) {
  Pack pack = makeChainPack(4).pack();
  std::unique_ptr<Device> device = cpu(1);
  std::unique_ptr<Session> session = makeSession(pack, *device);
  Result<std::vector<CommandTime>> times = prepare(*session, 1).profile();
  ASSERT_TRUE(times.isOk());
  ASSERT_EQ(times->size(), 7u);
  EXPECT_EQ((*times)[0].name, "fit.valid");
  EXPECT_EQ((*times)[2].name, "fit.1.test");
}

//===----------------------------------------------------------------------===//
// Generated code
//===----------------------------------------------------------------------===//

TestPack makeKernelPack(std::string_view isa) {
  TestPack t;
  Result<std::string> elf = readFile(WEFT_TEST_KERNELS);
  EXPECT_TRUE(elf.isOk()) << elf.status().message();
  uint32_t code = t.writer.addSection(artifact::SectionKind::CpuElf,
                                      join("cpu:", isa), *elf);
  artifact::CodeVariant *variant = t.meta.mutable_targets(0)->add_variants();
  variant->set_isa(std::string(isa));
  variant->set_section(code);
  artifact::Program *p = t.program("fit", artifact::Entry::TRAIN);
  TestPack::input(*p, "x", DType::F32, {100});
  TestPack::result(*p, "y", artifact::Result::OUTPUT, DType::F32, {100});
  artifact::Kernel *kernel = TestPack::step(*p)->mutable_kernel();
  kernel->set_symbol("fit_0_addone");
  kernel->set_partitions(7);
  kernel->add_sizes(100);
  TestPack::operand(*kernel->mutable_operands(), p->inputs(0).slice(),
                    artifact::READ);
  TestPack::operand(*kernel->mutable_operands(), p->results(0).slice(),
                    artifact::WRITE);
  return t;
}

TEST(Executor, RunsGeneratedCode) {
  Pack pack = makeKernelPack(processorLevel()).pack();
  for (ExecutionMode mode : {ExecutionMode::Graph, ExecutionMode::Stream}) {
    std::unique_ptr<Device> device = cpu(3);
    SessionOptions options;
    options.mode = mode;
    std::unique_ptr<Session> session = makeSession(pack, *device, options);
    Runner &runner = ready(*session, 2);
    put(runner.input(0, 0), Floats(100, 1.0f));
    put(runner.input(1, 0), Floats(100, 5.0f));
    run(runner, 2);
    EXPECT_EQ(get<float>(runner.result(0, 0)), Floats(100, 2.0f));
    EXPECT_EQ(get<float>(runner.result(1, 0)), Floats(100, 6.0f));
  }
}

/// Two packs at once: the second must not be taken for the first.
TEST(Executor, LoadsSeveralPacks) {
  Pack first = makeKernelPack("x86-64").pack();
  Pack second = makeKernelPack("x86-64").pack();
  std::unique_ptr<Device> device = cpu(1);
  std::unique_ptr<Session> a = makeSession(first, *device);
  std::unique_ptr<Session> b = makeSession(second, *device);
  Runner &ra = ready(*a, 1), &rb = ready(*b, 1);
  run(ra, 1);
  a.reset();
  run(rb, 1);
}

TEST(Executor, RefusesCodeForAnotherProcessor) {
  Pack pack = makeKernelPack("x86-64-v9").pack();
  std::unique_ptr<Device> device = cpu(1);
  Result<std::unique_ptr<Session>> session = Session::create(pack, *device, {});
  ASSERT_FALSE(session.isOk());
  EXPECT_EQ(session.status().code(), StatusCode::NoDevice);
  EXPECT_NE(session.status().message().find("x86-64-v9"), std::string::npos);
}

TEST(Executor, MissingKernelIsNamed) {
  TestPack t = makeKernelPack("x86-64");
  t.meta.mutable_programs(0)->mutable_steps(0)->mutable_kernel()->set_symbol(
      "fit_1_gone");
  Pack pack = t.pack();
  std::unique_ptr<Device> device = cpu(1);
  std::unique_ptr<Session> session = makeSession(pack, *device);
  prepare(*session, 1);
  Status status = session->start();
  EXPECT_EQ(status.code(), StatusCode::BadArtifact);
  EXPECT_NE(status.message().find("entry 'fit': step 'fit.0.test': kernel "
                                  "'fit_1_gone'"),
            std::string::npos)
      << status.message();
}

/// The exit code and message of a run of that pack, changed by `change`.
template <typename Change>
Status startWith(const Change &change) {
  TestPack t = makeKernelPack("x86-64");
  change(*t.meta.mutable_programs(0)->mutable_steps(0)->mutable_kernel());
  Pack pack = t.pack();
  std::unique_ptr<Device> device = cpu(1);
  std::unique_ptr<Session> session = makeSession(pack, *device);
  prepare(*session, 1);
  return session->start();
}

/// Digests may be right and the plan wrong all the same.
TEST(Executor, LaunchesThatTheCodeDoesNotTakeAreRefused) {
  auto expectRefused = [](const Status &status, const std::string &why) {
    EXPECT_EQ(status.code(), StatusCode::BadArtifact);
    EXPECT_EQ(status.message(),
              "entry 'fit': step 'fit.0.test': kernel 'fit_0_" + why);
  };
  expectRefused(startWith([](artifact::Kernel &k) {
                  k.mutable_operands()->RemoveLast();
                }),
                "addone' has 2 operands, the metadata gives 1");
  expectRefused(
      startWith([](artifact::Kernel &k) { *k.add_operands() = k.operands(0); }),
      "addone' has 2 operands, the metadata gives 3");
  expectRefused(
      startWith([](artifact::Kernel &k) {
        k.mutable_operands(1)->mutable_slice()->set_bytes(396);
      }),
      "addone' touches 400 bytes of operand 1, the metadata gives 396");
  for (int64_t partitions : {6, 8})
    expectRefused(
        startWith([&](artifact::Kernel &k) { k.set_partitions(partitions); }),
        "addone' has 7 partitions, the metadata gives " +
            std::to_string(partitions));
  for (const char *name : {"unsaid", "addone.signature"})
    expectRefused(startWith([&](artifact::Kernel &k) {
                    k.set_symbol(std::string("fit_0_") + name);
                  }),
                  std::string(name) + "' is not in the code section");
}

TEST(Executor, GarbageCodeIsRefused) {
  TestPack t;
  uint32_t code = t.writer.addSection(artifact::SectionKind::CpuElf, "cpu",
                                      std::string(4096, 'x'));
  artifact::CodeVariant *variant = t.meta.mutable_targets(0)->add_variants();
  variant->set_isa("x86-64");
  variant->set_section(code);
  Pack pack = t.pack();
  std::unique_ptr<Device> device = cpu(1);
  Result<std::unique_ptr<Session>> session = Session::create(pack, *device, {});
  ASSERT_FALSE(session.isOk());
  EXPECT_EQ(session.status().code(), StatusCode::BadArtifact);
}

//===----------------------------------------------------------------------===//
// Refusals
//===----------------------------------------------------------------------===//

TEST(Executor, RefusalsSayWhatThereIs) {
  Pack pack = makeChainPack(4).pack();
  std::unique_ptr<Device> device = cpu(1);
  SessionOptions options;
  options.hypers["rate"] = 1;
  Result<std::unique_ptr<Session>> bad =
      Session::create(pack, *device, options);
  ASSERT_FALSE(bad.isOk());
  EXPECT_EQ(bad.status().message(), "the pack has no hyper 'rate'");
  std::unique_ptr<Session> session = makeSession(pack, *device);
  auto message = [](const auto &result) {
    return std::string(result.status().message());
  };
  EXPECT_EQ(message(session->prepare("fat", 4, 1)),
            "test.weftpack has no entry 'fat'");
  EXPECT_EQ(message(session->prepare("fit", 32, 1)),
            "'fit' is not compiled for batch size 32, only for 4; compile it "
            "with weftc -D B=32");
  EXPECT_FALSE(session->prepare("fit", 4, 0).isOk());
  EXPECT_FALSE(session->prepare("fit", 4, 3, 3).isOk());
  Runner &runner = prepare(*session, 2);
  EXPECT_EQ(runner.launch(3).code(), StatusCode::Usage);
  EXPECT_EQ(runner.launch(0).code(), StatusCode::Usage);
  EXPECT_EQ(runner.wait().code(), StatusCode::Internal);
  run(runner, 1);
  EXPECT_EQ(runner.wait().code(), StatusCode::Internal);
  EXPECT_FALSE(session->prepare("fit", 4, 1).isOk());
  std::byte four[4];
  EXPECT_FALSE(session->readGlobal("none", four).isOk());
  EXPECT_NE(session->readGlobal("w", four).message().find("f32[4, 4]"),
            std::string_view::npos);
  EXPECT_FALSE(session->readScalar("none").isOk());
}

TEST(Executor, PackForAnotherDeviceIsRefused) {
  TestPack t = makeChainPack(4);
  t.meta.mutable_targets(0)->set_name("cuda:sm_90");
  Pack pack = t.pack();
  std::unique_ptr<Device> device = cpu(1);
  Result<std::unique_ptr<Session>> session = Session::create(pack, *device, {});
  ASSERT_FALSE(session.isOk());
  EXPECT_EQ(session.status().code(), StatusCode::NoDevice);
  EXPECT_NE(session.status().message().find("cuda:sm_90"), std::string::npos);
}

TEST(Executor, PlanThatDoesNotFitIsRefusedBeforeStepZero) {
  TestPack t = makeChainPack(4);
  for (int64_t batch : {1, 2, 3}) {
    *t.meta.add_profiles() = t.meta.profiles(0);
    t.meta.mutable_profiles(int(batch))->set_batch(batch);
    artifact::Program *smaller = t.meta.add_programs();
    *smaller = t.meta.programs(0);
    smaller->set_profile(uint32_t(batch));
    smaller->set_arena_bytes(uint64_t(batch) << 29);
  }
  artifact::Program *p = t.meta.mutable_programs(0);
  p->set_arena_bytes(uint64_t(3) << 30);
  for (uint64_t i = 0; i < 4; ++i) {
    artifact::Buffer *buffer = p->add_buffers();
    buffer->set_name(join("b", i));
    buffer->set_bytes((i + 1) << 20);
  }
  Pack pack = t.pack();
  NullOptions options;
  options.memoryBytes = uint64_t(1) << 30;
  std::unique_ptr<Device> device = createNullDevice(options);
  std::unique_ptr<Session> session = makeSession(pack, *device);
  Runner &runner = prepare(*session, 1);
  Status status = runner.launch(1);
  EXPECT_EQ(status.code(), StatusCode::OutOfMemory);
  for (std::string_view part :
       {"3.0 GiB of arena", "'fit'", "b3 4.0 MiB, b2",
        "; --batch-size=1 would fit;", "with a smaller -D B"})
    EXPECT_NE(status.message().find(part), std::string_view::npos)
        << part << " in " << status.message();
  EXPECT_EQ(device->counters().launches, 0);
}

/// Why a launch of `sinkSteps` steps does not start in `memoryBytes`.
std::string refusalIn(const Pack &pack, uint64_t memoryBytes,
                      int64_t sinkSteps) {
  NullOptions options;
  options.memoryBytes = memoryBytes;
  std::unique_ptr<Device> device = createNullDevice(options);
  std::unique_ptr<Session> session = makeSession(pack, *device);
  Status status = prepare(*session, sinkSteps).launch(1);
  EXPECT_EQ(status.code(), StatusCode::OutOfMemory);
  return std::string(status.message());
}

/// The advice is one that helps.
TEST(Executor, PlanThatDoesNotFitSaysWhatWould) {
  TestPack t = makeChainPack(4);
  std::string fewer = refusalIn(t.pack(), 1 << 20, 10000);
  EXPECT_NE(fewer.find(" instead of 10000 would fit"), std::string::npos)
      << fewer;
  size_t at = fewer.find("train.sink_steps ");
  ASSERT_NE(at, std::string::npos) << fewer;
  int64_t steps = std::stoll(fewer.substr(at + 17));
  EXPECT_NE(refusalIn(t.pack(), 1 << 20, steps + 1), "");
  NullOptions options;
  options.memoryBytes = 1 << 20;
  Pack pack = t.pack();
  std::unique_ptr<Device> device = createNullDevice(options);
  std::unique_ptr<Session> session = makeSession(pack, *device);
  EXPECT_TRUE(prepare(*session, steps).launch(1).isOk());

  t.meta.mutable_programs(0)->set_workspace_bytes(uint64_t(32) << 20);
  std::string none = refusalIn(t.pack(), 1 << 20, 1);
  EXPECT_NE(none.find("; no batch size would fit, 32.0 MiB do not depend on "
                      "it: free memory of null"),
            std::string::npos)
      << none;
}

/// Fails allocation 1, 2, 3, ... until a whole run passes.
TEST(Executor, EveryFailedAllocationIsOutOfMemory) {
  Pack pack = makeChainPack(16).pack();
  int failures = 0;
  for (int call = 1; call < 100; ++call) {
    std::unique_ptr<Device> device = cpu(2);
    allocationInjection().set(join(call));
    Status status = [&]() -> Status {
      WEFT_ASSIGN_OR_RETURN(std::unique_ptr<Session> session,
                            Session::create(pack, *device, {}));
      WEFT_ASSIGN_OR_RETURN(Runner * runner, session->prepare("fit", 4, 2));
      return runner->launch(2);
    }();
    allocationInjection().set("");
    if (status.isOk())
      break;
    EXPECT_EQ(status.code(), StatusCode::OutOfMemory) << status.message();
    ++failures;
  }
  EXPECT_GT(failures, 3);
  EXPECT_LT(failures, 30);
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

TEST(Executor, SeedHypersAndScalars) {
  Pack pack = makeChainPack(4).pack();
  std::unique_ptr<Device> device = cpu(1);
  SessionOptions options;
  options.seed = 0x123456789abcdef0;
  options.hypers["lr"] = 0.5;
  std::unique_ptr<Session> session = makeSession(pack, *device, options);
  int64_t seed = 0;
  expectOk(session->readGlobal("state.seed",
                               std::as_writable_bytes(std::span(&seed, 1))));
  EXPECT_EQ(uint64_t(seed), options.seed);
  EXPECT_EQ(*session->readScalar("hyper.lr"), 0.5);
  expectOk(session->writeScalar("state.step", 41));
  EXPECT_EQ(*session->readScalar("state.step"), 41);
  expectOk(session->initialise(3));
  EXPECT_EQ(*session->readScalar("state.step"), 0);
  EXPECT_EQ(*session->readScalar("hyper.lr"), 0.5);
  EXPECT_EQ(*session->readScalar("state.seed"), 3);
  EXPECT_EQ(session->findGlobal("w")->owner(), "");
  EXPECT_EQ(session->findGlobal("nothing"), nullptr);
}

TEST(Executor, MemoryUseAddsUp) {
  Pack pack = makeChainPack(8).pack();
  std::unique_ptr<Device> device = cpu(1);
  std::unique_ptr<Session> session = makeSession(pack, *device);
  Runner &runner = prepare(*session, 3);
  expectOk(session->start());
  MemoryUse use = session->memory();
  EXPECT_EQ(use.globals, 512u);
  EXPECT_EQ(use.state, 1024u);
  EXPECT_EQ(use.arena, 256u);
  // Two halves: three batches and a line of counts each, three results each.
  EXPECT_EQ(use.inputRing, 2u * (3 * 256 + 256));
  EXPECT_EQ(use.resultRing, 2u * 3 * 768);
  EXPECT_EQ(use.total(), 512u + 1024 + 256 + 2 * 1024 + 6 * 768);
  // One block, and not a byte beside what was planned.
  EXPECT_EQ(device->counters().allocations, 1);
  EXPECT_EQ(uint64_t(device->counters().allocatedBytes), use.total());
  EXPECT_EQ(runner.findInput("x"), 0);
  EXPECT_EQ(runner.findResult("rate"), 2);
  EXPECT_FALSE(runner.findInput("y"));
  EXPECT_EQ(runner.batch(), 4);
  EXPECT_EQ(runner.sinkSteps(), 3);
  EXPECT_EQ(runner.kind(), artifact::Entry::TRAIN);
}

} // namespace
} // namespace weft
