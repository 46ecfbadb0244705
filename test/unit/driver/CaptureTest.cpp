//===- CaptureTest.cpp - streams recorded into graphs ---------------------===//

#include "test/unit/driver/Driver.h"

#include <set>

namespace weft::cuda {

namespace {

struct Fixture {
  explicit Fixture(const std::string &order = "earliest")
      : driver(Environment{{"ORDER", order}}) {
    driver.start();
    stream = driver.makeStream();
    side = driver.makeStream();
    fork = driver.makeEvent();
    join = driver.makeEvent();
    memory = driver.allocate(8);
  }
  DriverError begin() {
    return driver.cu.cuStreamBeginCapture_v2(stream, CaptureMode::Global);
  }
  DriverError end(Graph &graph) {
    return driver.cu.cuStreamEndCapture(stream, &graph);
  }

  Driver driver;
  Stream stream, side;
  Event fork, join;
  DevicePointer memory;
};

/// memory[0] = 1 on the stream; memory[1] = memory[0] on the other one, then
/// memory[0] = 2 behind the join. Returns memory after two launches.
std::vector<uint32_t> forkAndJoin(const std::string &order, bool joined) {
  Fixture f(order);
  DriverTable &cu = f.driver.cu;
  EXPECT_EQ(f.begin(), DriverError::Success);
  cu.cuMemsetD32Async(f.memory, 1, 1, f.stream);
  cu.cuEventRecord(f.fork, f.stream);
  cu.cuStreamWaitEvent(f.side, f.fork, 0);
  cu.cuMemcpyDtoDAsync_v2(f.memory + 4, f.memory, 4, f.side);
  cu.cuEventRecord(f.join, f.side);
  if (joined)
    cu.cuStreamWaitEvent(f.stream, f.join, 0);
  cu.cuMemsetD32Async(f.memory, 2, 1, f.stream);
  if (!joined)
    cu.cuStreamWaitEvent(f.stream, f.join, 0);
  Graph graph = nullptr;
  EXPECT_EQ(f.end(graph), DriverError::Success);
  GraphExec executable = nullptr;
  EXPECT_EQ(cu.cuGraphInstantiateWithFlags(&executable, graph, 0),
            DriverError::Success);
  EXPECT_EQ(cu.cuGraphDestroy(graph), DriverError::Success);
  // Nothing ran while it was recorded.
  EXPECT_EQ(f.driver.download<uint32_t>(f.memory, 1)[0], 0xffffffffu);
  EXPECT_EQ(cu.cuGraphUpload(executable, f.stream), DriverError::Success);
  for (int i = 0; i < 2; ++i)
    EXPECT_EQ(cu.cuGraphLaunch(executable, f.stream), DriverError::Success);
  EXPECT_EQ(cu.cuStreamSynchronize(f.stream), DriverError::Success);
  EXPECT_EQ(cu.cuGraphExecDestroy(executable), DriverError::Success);
  return f.driver.download<uint32_t>(f.memory, 2);
}

TEST(Capture, ForkAndJoin) {
  const std::vector<uint32_t> right = {2, 1};
  EXPECT_EQ(forkAndJoin("earliest", true), right);
  EXPECT_EQ(forkAndJoin("latest", true), right);
  for (int seed = 0; seed < 20; ++seed)
    EXPECT_EQ(forkAndJoin("random:" + std::to_string(seed), true), right);
}

TEST(Capture, AMissingEdgeShows) {
  EXPECT_EQ(forkAndJoin("latest", false)[1], 2u);
  std::set<uint32_t> seen;
  for (int seed = 0; seed < 20; ++seed)
    seen.insert(forkAndJoin("random:" + std::to_string(seed), false)[1]);
  EXPECT_EQ(seen, (std::set<uint32_t>{1, 2}));
}

TEST(Capture, CallsThatSpoilIt) {
  using Call = DriverError (*)(Fixture &);
  const std::pair<const char *, Call> calls[] = {
      {"allocation",
       [](Fixture &f) {
         DevicePointer address = 0;
         return f.driver.cu.cuMemAlloc_v2(&address, 16);
       }},
      {"free", [](Fixture &f) { return f.driver.cu.cuMemFree_v2(f.memory); }},
      {"pinned allocation",
       [](Fixture &f) {
         void *address = nullptr;
         return f.driver.cu.cuMemHostAlloc(&address, 16, 0);
       }},
      {"synchronise",
       [](Fixture &f) { return f.driver.cu.cuStreamSynchronize(f.stream); }},
      {"synchronise another",
       [](Fixture &f) { return f.driver.cu.cuStreamSynchronize(f.side); }},
      {"query", [](Fixture &f) { return f.driver.cu.cuEventQuery(f.fork); }},
      {"module",
       [](Fixture &f) {
         Module module = nullptr;
         return f.driver.cu.cuModuleLoadDataEx(&module, addOnePtx(1).c_str(), 0,
                                               nullptr, nullptr);
       }},
      {"pageable copy", [](Fixture &f) {
         static int value = 0;
         return f.driver.cu.cuMemcpyHtoDAsync_v2(f.memory, &value, 4, f.stream);
       }}};
  for (const auto &[name, call] : calls) {
    Fixture f;
    ASSERT_EQ(f.begin(), DriverError::Success);
    EXPECT_EQ(call(f), DriverError::StreamCaptureUnsupported) << name;
    EXPECT_EQ(f.driver.cu.cuMemsetD32Async(f.memory, 0, 1, f.stream),
              DriverError::StreamCaptureInvalidated)
        << name;
    Graph graph = nullptr;
    EXPECT_EQ(f.end(graph), DriverError::StreamCaptureInvalidated) << name;
    EXPECT_EQ(graph, nullptr);
    // The stream is of use again.
    EXPECT_EQ(f.driver.cu.cuMemsetD32Async(f.memory, 0, 1, f.stream),
              DriverError::Success);
  }
}

TEST(Capture, TheNullStreamSpoilsIt) {
  Fixture f;
  ASSERT_EQ(f.begin(), DriverError::Success);
  EXPECT_EQ(f.driver.cu.cuMemsetD32Async(f.memory, 0, 1, nullptr),
            DriverError::StreamCaptureImplicit);
  Graph graph = nullptr;
  EXPECT_EQ(f.end(graph), DriverError::StreamCaptureInvalidated);
}

TEST(Capture, RelaxedAllowsAllocation) {
  Fixture f;
  ASSERT_EQ(f.driver.cu.cuStreamBeginCapture_v2(f.stream, CaptureMode::Relaxed),
            DriverError::Success);
  f.driver.allocate(16);
  Graph graph = nullptr;
  EXPECT_EQ(f.end(graph), DriverError::Success);
}

TEST(Capture, Events) {
  Fixture f;
  DriverTable &cu = f.driver.cu;
  cu.cuEventRecord(f.fork, f.side);
  ASSERT_EQ(f.begin(), DriverError::Success);
  EXPECT_EQ(cu.cuStreamWaitEvent(f.stream, f.fork, 0),
            DriverError::StreamCaptureIsolation);
  Graph graph = nullptr;
  EXPECT_EQ(f.end(graph), DriverError::StreamCaptureInvalidated);

  ASSERT_EQ(f.begin(), DriverError::Success);
  cu.cuEventRecord(f.fork, f.stream);
  EXPECT_EQ(cu.cuEventSynchronize(f.fork), DriverError::CapturedEvent);
  EXPECT_EQ(f.end(graph), DriverError::StreamCaptureInvalidated);
  EXPECT_EQ(cu.cuStreamWaitEvent(f.side, f.fork, 0),
            DriverError::CapturedEvent);
}

TEST(Capture, BeginAndEnd) {
  Fixture f;
  DriverTable &cu = f.driver.cu;
  Graph graph = nullptr;
  EXPECT_EQ(f.end(graph), DriverError::IllegalState);
  EXPECT_EQ(cu.cuStreamBeginCapture_v2(nullptr, CaptureMode::Global),
            DriverError::StreamCaptureUnsupported);
  ASSERT_EQ(f.begin(), DriverError::Success);
  EXPECT_EQ(f.begin(), DriverError::IllegalState);
  cu.cuMemsetD32Async(f.memory, 1, 1, f.stream);
  cu.cuEventRecord(f.fork, f.stream);
  cu.cuStreamWaitEvent(f.side, f.fork, 0);
  cu.cuMemsetD32Async(f.memory, 1, 1, f.side);
  // The other stream never came back.
  EXPECT_EQ(f.end(graph), DriverError::StreamCaptureUnjoined);

  ASSERT_EQ(f.begin(), DriverError::Success);
  cu.cuEventRecord(f.fork, f.stream);
  cu.cuStreamWaitEvent(f.side, f.fork, 0);
  EXPECT_EQ(cu.cuStreamEndCapture(f.side, &graph),
            DriverError::StreamCaptureUnmatched);
  EXPECT_EQ(f.end(graph), DriverError::StreamCaptureInvalidated);
}

TEST(Capture, GraphsInACaptureAndDeadGraphs) {
  Fixture f;
  DriverTable &cu = f.driver.cu;
  ASSERT_EQ(f.begin(), DriverError::Success);
  Graph graph = nullptr;
  ASSERT_EQ(f.end(graph), DriverError::Success);
  GraphExec executable = nullptr;
  EXPECT_EQ(cu.cuGraphInstantiateWithFlags(&executable, graph, 99),
            DriverError::InvalidValue);
  ASSERT_EQ(cu.cuGraphInstantiateWithFlags(&executable, graph, 0),
            DriverError::Success);
  // An empty graph is one.
  EXPECT_EQ(cu.cuGraphLaunch(executable, f.stream), DriverError::Success);
  EXPECT_EQ(cu.cuStreamSynchronize(f.stream), DriverError::Success);
  EXPECT_EQ(cu.cuGraphDestroy(graph), DriverError::Success);
  EXPECT_EQ(cu.cuGraphDestroy(graph), DriverError::InvalidHandle);
  EXPECT_EQ(cu.cuGraphInstantiateWithFlags(&executable, graph, 0),
            DriverError::InvalidHandle);
  EXPECT_EQ(cu.cuGraphExecDestroy(executable), DriverError::Success);
  EXPECT_EQ(cu.cuGraphLaunch(executable, f.stream), DriverError::InvalidHandle);
}

TEST(Capture, EndsWithItsStreamAndWithAFailedEnd) {
  {
    Fixture f;
    ASSERT_EQ(f.begin(), DriverError::Success);
    EXPECT_EQ(f.driver.cu.cuStreamDestroy_v2(f.stream), DriverError::Success);
    EXPECT_EQ(f.driver.cu.cuMemFree_v2(f.memory), DriverError::Success);
  }
  // The sixth call is the end of the capture.
  Driver driver(Environment{{"FAIL", "6:illegal-address"}});
  driver.start();
  Stream stream = driver.makeStream();
  ASSERT_EQ(driver.cu.cuStreamBeginCapture_v2(stream, CaptureMode::Global),
            DriverError::Success);
  Graph graph = nullptr;
  EXPECT_EQ(driver.cu.cuStreamEndCapture(stream, &graph),
            DriverError::IllegalAddress);
  EXPECT_EQ(graph, nullptr);
  EXPECT_EQ(driver.cu.cuStreamDestroy_v2(stream), DriverError::IllegalAddress);
  EXPECT_EQ(driver.cu.cuDevicePrimaryCtxRelease_v2(0),
            DriverError::IllegalAddress);
  EXPECT_NE(driver.closeAndReport().find("\"live\": {}"), std::string::npos);
}

TEST(Capture, Log) {
  Fixture f;
  Graph graph = nullptr;
  GraphExec executable = nullptr;
  f.begin();
  f.end(graph);
  f.driver.cu.cuGraphInstantiateWithFlags(&executable, graph, 0);
  std::string log = f.driver.log();
  EXPECT_NE(log.find("cuStreamBeginCapture_v2(stream1, "
                     "CU_STREAM_CAPTURE_MODE_GLOBAL) -> CUDA_SUCCESS\n"
                     "cuStreamEndCapture(stream1, graph1) -> CUDA_SUCCESS\n"
                     "cuGraphInstantiateWithFlags(graph_exec1, graph1, 0) -> "
                     "CUDA_SUCCESS\n"),
            std::string::npos)
      << log;
}

TEST(Capture, CopiesReadTheRingWhenTheGraphRuns) {
  Fixture f;
  DriverTable &cu = f.driver.cu;
  auto *ring = f.driver.allocatePinned<uint32_t>(1);
  ASSERT_EQ(f.begin(), DriverError::Success);
  cu.cuMemcpyHtoDAsync_v2(f.memory, ring, 4, f.stream);
  Graph graph = nullptr;
  ASSERT_EQ(f.end(graph), DriverError::Success);
  GraphExec executable = nullptr;
  ASSERT_EQ(cu.cuGraphInstantiateWithFlags(&executable, graph, 0),
            DriverError::Success);
  for (uint32_t value : {3u, 4u}) {
    *ring = value;
    cu.cuGraphLaunch(executable, f.stream);
    cu.cuStreamSynchronize(f.stream);
    EXPECT_EQ(f.driver.download<uint32_t>(f.memory, 1)[0], value);
  }
}

} // namespace

} // namespace weft::cuda
