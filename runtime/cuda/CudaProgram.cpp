//===- CudaProgram.cpp - launches, graphs and rings -----------------------===//

#include "runtime/cuda/CudaProgram.h"
#include "runtime/cuda/StepIssuer.h"

#include <array>

namespace weft::cuda {

namespace {

/// One half of the rings: its events, its graphs, and whether the host still
/// has to wait for it.
struct Half {
  Event inputsThere = nullptr, stepsDone = nullptr, resultsThere = nullptr;
  GraphExec full = nullptr, tail = nullptr;
  bool inFlight = false;
};

class CudaExecutable final : public Executable {
public:
  CudaExecutable(Gpu &owner, const RecordOptions &chosen, CudaProgram program,
                 DeviceCounters &counters)
      : gpu(owner), driver(owner.driver()), options(chosen),
        issuer(owner, std::move(program)), counted(counters) {}
  ~CudaExecutable() override;

  /// All that launching needs.
  Status make();

  Status launch(const LaunchRequest &request) override;
  Status wait(int64_t half) override;
  Result<std::vector<CommandTime>>
  profile(const LaunchRequest &request) override;

private:
  Status issueSteps(int64_t steps, int64_t half) {
    for (int64_t slot = 0; slot < steps; ++slot)
      WEFT_RETURN_IF_ERROR(issuer.issueStep(slot, half));
    return ok();
  }
  Result<GraphExec> makeGraph(int64_t steps, int64_t half);
  Status moveInputs(const LaunchRequest &request, Half &half);
  Status runSteps(const LaunchRequest &request, Half &half);
  Status moveResults(const LaunchRequest &request, Half &half);
  Status timeCommands(int64_t half, std::vector<CommandTime> &times,
                      Event start, Event stop);

  Gpu &gpu;
  const DriverTable &driver;
  RecordOptions options;
  StepIssuer issuer;
  DeviceCounters &counted;
  std::array<Half, ringHalves> halves;
};

//===----------------------------------------------------------------------===//
// Making and closing
//===----------------------------------------------------------------------===//

Status CudaExecutable::make() {
  WEFT_RETURN_IF_ERROR(gpu.enter());
  WEFT_RETURN_IF_ERROR(issuer.expect(options.slots));
  for (Half &half : halves)
    for (Event *event :
         {&half.inputsThere, &half.stepsDone, &half.resultsThere})
      WEFT_RETURN_IF_ERROR(
          WEFT_VENDOR(driver, cuEventCreate, event, eventDisableTiming));
  if (options.mode == ExecutionMode::Stream)
    return ok();
  WEFT_RETURN_IF_ERROR(issuer.warmUp());
  for (int64_t half = 0; half < ringHalves; ++half) {
    WEFT_ASSIGN_OR_RETURN(halves[size_t(half)].full,
                          makeGraph(options.slots, half));
    if (options.tail == 0)
      continue;
    WEFT_ASSIGN_OR_RETURN(halves[size_t(half)].tail,
                          makeGraph(options.tail, half));
  }
  return gpu.drain();
}

Result<GraphExec> CudaExecutable::makeGraph(int64_t steps, int64_t half) {
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuStreamBeginCapture_v2,
                                   gpu.compute(), CaptureMode::ThreadLocal));
  Status issued = issueSteps(steps, half);
  // A capture that failed must be ended all the same.
  Graph graph = nullptr;
  Status ended = WEFT_VENDOR(driver, cuStreamEndCapture, gpu.compute(), &graph);
  GraphExec executable = nullptr;
  Status made = !issued.isOk() ? std::move(issued) : std::move(ended);
  if (made.isOk())
    made = WEFT_VENDOR(driver, cuGraphInstantiateWithFlags, &executable, graph,
                       0ull);
  if (graph)
    driver.cuGraphDestroy(graph);
  // The first launch would bring it to the device otherwise.
  if (made.isOk())
    made = WEFT_VENDOR(driver, cuGraphUpload, executable, gpu.compute());
  if (made.isOk())
    return executable;
  if (executable)
    driver.cuGraphExecDestroy(executable);
  return std::move(made).withContext(join("a graph of ", steps, " steps"));
}

CudaExecutable::~CudaExecutable() {
  // Whatever fails here has failed before and was told then.
  if (!gpu.enter().isOk())
    return;
  for (Half &half : halves) {
    if (half.inFlight)
      driver.cuEventSynchronize(half.resultsThere);
    for (GraphExec graph : {half.full, half.tail})
      if (graph)
        driver.cuGraphExecDestroy(graph);
    for (Event event : {half.inputsThere, half.stepsDone, half.resultsThere})
      if (event)
        driver.cuEventDestroy_v2(event);
  }
}

//===----------------------------------------------------------------------===//
// Launching
//===----------------------------------------------------------------------===//

Status CudaExecutable::launch(const LaunchRequest &request) {
  ++counted.launches;
  counted.steps += request.steps;
  counted.commands +=
      request.steps * static_cast<int64_t>(issuer.commands().size());
  WEFT_RETURN_IF_ERROR(gpu.enter());
  // Buffers of a half that still runs must not be written.
  WEFT_RETURN_IF_ERROR(wait(request.half));
  Half &half = halves[size_t(request.half)];
  WEFT_RETURN_IF_ERROR(moveInputs(request, half));
  WEFT_RETURN_IF_ERROR(runSteps(request, half));
  WEFT_RETURN_IF_ERROR(moveResults(request, half));
  half.inFlight = true;
  return ok();
}

static DevicePointer deviceOf(const Transfer &transfer) {
  return static_cast<DevicePointer>(
      reinterpret_cast<uintptr_t>(transfer.ring->data() + transfer.offset));
}

static std::byte *hostOf(const Transfer &transfer) {
  return transfer.ring->hostView().data() + transfer.offset;
}

Status CudaExecutable::moveInputs(const LaunchRequest &request, Half &half) {
  if (request.inputs.empty())
    return ok();
  for (const Transfer &transfer : request.inputs)
    WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuMemcpyHtoDAsync_v2,
                                     deviceOf(transfer), hostOf(transfer),
                                     transfer.bytes, gpu.upload()));
  WEFT_RETURN_IF_ERROR(
      WEFT_VENDOR(driver, cuEventRecord, half.inputsThere, gpu.upload()));
  return WEFT_VENDOR(driver, cuStreamWaitEvent, gpu.compute(), half.inputsThere,
                     0u);
}

Status CudaExecutable::runSteps(const LaunchRequest &request, Half &half) {
  if (half.full && request.steps == options.slots)
    return WEFT_VENDOR(driver, cuGraphLaunch, half.full, gpu.compute());
  if (half.tail && request.steps == options.tail)
    return WEFT_VENDOR(driver, cuGraphLaunch, half.tail, gpu.compute());
  return issueSteps(request.steps, request.half);
}

Status CudaExecutable::moveResults(const LaunchRequest &request, Half &half) {
  if (request.results.empty())
    return WEFT_VENDOR(driver, cuEventRecord, half.resultsThere, gpu.compute());
  WEFT_RETURN_IF_ERROR(
      WEFT_VENDOR(driver, cuEventRecord, half.stepsDone, gpu.compute()));
  WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuStreamWaitEvent, gpu.download(),
                                   half.stepsDone, 0u));
  for (const Transfer &transfer : request.results)
    WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuMemcpyDtoHAsync_v2,
                                     hostOf(transfer), deviceOf(transfer),
                                     transfer.bytes, gpu.download()));
  return WEFT_VENDOR(driver, cuEventRecord, half.resultsThere, gpu.download());
}

Status CudaExecutable::wait(int64_t half) {
  Half &waited = halves[size_t(half)];
  if (!waited.inFlight)
    return ok();
  waited.inFlight = false;
  WEFT_RETURN_IF_ERROR(gpu.enter());
  return WEFT_VENDOR(driver, cuEventSynchronize, waited.resultsThere);
}

//===----------------------------------------------------------------------===//
// Profiling
//===----------------------------------------------------------------------===//

Result<std::vector<CommandTime>>
CudaExecutable::profile(const LaunchRequest &request) {
  WEFT_RETURN_IF_ERROR(gpu.enter());
  for (int64_t half = 0; half < ringHalves; ++half)
    WEFT_RETURN_IF_ERROR(wait(half));
  Half &half = halves[size_t(request.half)];
  WEFT_RETURN_IF_ERROR(moveInputs(request, half));
  std::vector<CommandTime> times(issuer.commands().size());
  Event start = nullptr, stop = nullptr;
  Status status = WEFT_VENDOR(driver, cuEventCreate, &start, eventDefault);
  if (status.isOk())
    status = WEFT_VENDOR(driver, cuEventCreate, &stop, eventDefault);
  if (status.isOk())
    status = timeCommands(request.half, times, start, stop);
  for (Event event : {start, stop})
    if (event)
      driver.cuEventDestroy_v2(event);
  WEFT_RETURN_IF_ERROR(std::move(status));
  WEFT_RETURN_IF_ERROR(moveResults(request, half));
  half.inFlight = true;
  WEFT_RETURN_IF_ERROR(wait(request.half));
  std::vector<CommandTime> named;
  for (CommandTime &time : times)
    if (!time.name.empty())
      named.push_back(std::move(time));
  return named;
}

Status CudaExecutable::timeCommands(int64_t half,
                                    std::vector<CommandTime> &times,
                                    Event start, Event stop) {
  for (size_t index = 0; index < times.size(); ++index) {
    size_t current = index;
    WEFT_RETURN_IF_ERROR(
        WEFT_VENDOR(driver, cuEventRecord, start, gpu.compute()));
    WEFT_RETURN_IF_ERROR(issuer.issueCommand(index, 0, half));
    WEFT_RETURN_IF_ERROR(
        WEFT_VENDOR(driver, cuEventRecord, stop, gpu.compute()));
    WEFT_RETURN_IF_ERROR(WEFT_VENDOR(driver, cuEventSynchronize, stop));
    float milliseconds = 0;
    WEFT_RETURN_IF_ERROR(
        WEFT_VENDOR(driver, cuEventElapsedTime, &milliseconds, start, stop));
    CommandTime &time = times[current];
    time.name = issuer.commands()[current].name;
    ++time.calls;
    time.seconds += double(milliseconds) / 1e3;
  }
  return ok();
}

} // namespace

Result<std::unique_ptr<Executable>>
createCudaExecutable(Gpu &gpu, const RecordOptions &options,
                     CudaProgram program, DeviceCounters &counters) {
  auto executable = std::make_unique<CudaExecutable>(
      gpu, options, std::move(program), counters);
  WEFT_RETURN_IF_ERROR(executable->make());
  return std::unique_ptr<Executable>(std::move(executable));
}

} // namespace weft::cuda
