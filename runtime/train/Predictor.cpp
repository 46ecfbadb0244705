//===- Predictor.cpp - a predict entry over samples -----------------------===//

#include "runtime/train/Predictor.h"

#include "runtime/data/Folder.h"
#include "runtime/train/Feed.h"
#include "runtime/train/Weights.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstring>
#include <numeric>
#include <unistd.h>

namespace weft::train {

using Clock = std::chrono::steady_clock;

std::span<const std::byte> Prediction::values() const {
  return memory.bytes().first(size_t(sizes[0] * width()) * sizeOf(dtype));
}

int64_t Prediction::width() const {
  int64_t width = 1;
  for (size_t i = 1; i < sizes.size(); ++i)
    width *= sizes[i];
  return width;
}

namespace {

Result<std::string> readStdin() {
  std::string text;
  char buffer[1 << 16];
  while (true) {
    ssize_t count = ::read(STDIN_FILENO, buffer, sizeof buffer);
    if (count == 0)
      return text;
    if (count < 0 && errno == EINTR)
      continue;
    if (count < 0)
      return makeError(StatusCode::Io,
                       "stdin: ", std::string_view(std::strerror(errno)));
    text.append(buffer, size_t(count));
  }
}

/// The samples to predict, bound to the program's inputs.
Result<std::unique_ptr<data::Dataset>>
openInput(const artifact::Program &program, const config::Config &config,
          const std::string &input) {
  if (input != "-" && isDirectory(input))
    return openEntryData(program, config, input, false);
  std::vector<data::InputSpec> inputs = inputsOf(program);
  if (inputs.size() != 1)
    return makeError(StatusCode::Usage, "entry '", program.entry(), "' has ",
                     inputs.size(),
                     " inputs; give a folder with one file for "
                     "each");
  std::unique_ptr<data::Dataset> found;
  if (input != "-" && !pathExists(input))
    return makeError(StatusCode::BadData, "no file or folder ", input);
  if (input == "-" || !isRegularFile(input)) {
    // A pipe, as `<(...)` of a shell is one, can be read only once.
    WEFT_ASSIGN_OR_RETURN(std::string bytes,
                          input == "-" ? readStdin() : readFile(input));
    WEFT_ASSIGN_OR_RETURN(found,
                          data::openArrayBytes(std::as_bytes(std::span(bytes)),
                                               input == "-" ? "stdin" : input,
                                               inputs[0].name));
  } else {
    for (const char *ending :
         {".npz", ".csv", ".jsonl", ".png", ".jpg", ".jpeg", ".wav"})
      if (input.ends_with(ending))
        return makeError(StatusCode::Usage, "reading ", ending,
                         " is not built yet; give .npy or IDX");
    WEFT_ASSIGN_OR_RETURN(found, data::openArray(input, inputs[0].name));
  }
  WEFT_ASSIGN_OR_RETURN(auto bound, data::bindInputs(std::move(found), inputs));
  WEFT_RETURN_IF_ERROR(data::checkCount(*bound, 0));
  WEFT_RETURN_IF_ERROR(data::checkValues(*bound, inputs));
  return bound;
}

/// Batched prediction of one dataset; owns nothing of the session.
class Pass {
public:
  Pass(Runner &of, const data::Dataset &over, const config::Config &with)
      : runner(of), dataset(over), config(with) {
    schedule = {dataset.size(), runner.batch(), true, false, 0};
  }

  /// Predicts the first `limit` samples into `out`, or nowhere.
  Status run(int64_t limit, std::vector<Prediction> *out);

  /// Seconds of the first batch, which pays for what is made once.
  double firstSeconds() const { return firstTime; }
  /// The batches after the first, or the first where it is alone.
  size_t batches() const { return times.size(); }
  double seconds() const { return total; }
  /// Milliseconds that `share` of them stay under.
  double percentile(double share);

private:
  Status store(int64_t step, int64_t valid, std::vector<Prediction> &out);

  Runner &runner;
  const data::Dataset &dataset;
  const config::Config &config;
  data::BatchSchedule schedule;
  std::vector<double> times;
  double total = 0, firstTime = 0;
};

Status Pass::run(int64_t limit, std::vector<Prediction> *out) {
  data::LoaderOptions made = loaderOptions(config, schedule);
  made.endStep =
      (std::min(limit, dataset.size()) + schedule.batch - 1) / schedule.batch;
  times.reserve(size_t(made.endStep));
  WEFT_ASSIGN_OR_RETURN(auto loader, data::Loader::create(dataset, made));
  for (int64_t step = 0; step < made.endStep; ++step) {
    Clock::time_point start = Clock::now();
    WEFT_ASSIGN_OR_RETURN(int64_t valid, fillSlots(*loader, runner, 1));
    WEFT_RETURN_IF_ERROR(runner.launch(1));
    WEFT_RETURN_IF_ERROR(runner.wait());
    times.push_back(
        std::chrono::duration<double>(Clock::now() - start).count());
    if (out)
      WEFT_RETURN_IF_ERROR(store(step, valid, *out));
  }
  firstTime = times.empty() ? 0 : times.front();
  if (times.size() > 1)
    times.erase(times.begin());
  total = std::accumulate(times.begin(), times.end(), 0.0);
  std::sort(times.begin(), times.end());
  return ok();
}

Status Pass::store(int64_t step, int64_t valid, std::vector<Prediction> &out) {
  for (size_t i = 0; i < out.size(); ++i) {
    Prediction &prediction = out[i];
    std::span<const std::byte> values = runner.result(0, int64_t(i));
    size_t bytes = size_t(prediction.width()) * sizeOf(prediction.dtype);
    size_t first = size_t(step * schedule.batch) * bytes;
    std::memcpy(prediction.memory.data() + first, values.data(),
                size_t(valid) * bytes);
  }
  return ok();
}

double Pass::percentile(double share) {
  if (times.empty())
    return 0;
  size_t index = size_t(share * double(times.size() - 1) + 0.5);
  return times[index] * 1e3;
}

Result<std::vector<Prediction>> allocate(const artifact::Program &program,
                                         int64_t batch, int64_t samples) {
  std::vector<Prediction> out;
  for (const artifact::Result &result : program.results()) {
    TensorShape shape = toShape(result.type());
    if (shape.sizes.empty() || shape.sizes[0] != batch)
      return makeError(StatusCode::BadArtifact, "result '", result.name(),
                       "' of entry '", program.entry(), "' is ",
                       shape.toString(), ", expected the batch of ", batch,
                       " first");
    Prediction prediction;
    prediction.name = result.name();
    prediction.dtype = shape.dtype;
    prediction.sizes = shape.sizes;
    prediction.sizes[0] = samples;
    WEFT_ASSIGN_OR_RETURN(uint64_t bytes,
                          byteCount(shape.dtype, prediction.sizes));
    WEFT_ASSIGN_OR_RETURN(prediction.memory,
                          HostMemory::allocate(bytes, "predictions"));
    out.push_back(std::move(prediction));
  }
  return out;
}

/// The largest profile that `samples` fill, or the smallest there is.
Result<int64_t> chooseProfile(const Pack &pack, const std::string &entry,
                              std::optional<int64_t> wanted, int64_t samples) {
  std::vector<int64_t> batches = pack.batches(entry);
  if (batches.empty())
    return makeError(StatusCode::BadArtifact, "entry '", entry,
                     "' has no compiled profile");
  int64_t chosen = batches[0];
  std::string known;
  for (int64_t batch : batches) {
    if (wanted && batch == *wanted)
      return batch;
    if (batch <= samples)
      chosen = batch;
    known += join(known.empty() ? "" : ", ", batch);
  }
  if (wanted)
    return makeError(StatusCode::Usage, "batch size ", *wanted,
                     " is not compiled into ", pack.path(), "; it has ", known);
  return chosen;
}

const artifact::Program *findProgram(const Pack &pack, const Device &device,
                                     const std::string &entry, int64_t batch) {
  for (int i = 0; i < pack.metadata().targets_size(); ++i)
    if (device.runsTarget(pack.metadata().targets(i).name()))
      if (auto *program = pack.findProgram(entry, batch, uint32_t(i)))
        return program;
  return nullptr;
}

bool hasParameters(const Pack &pack) {
  const auto &globals = pack.metadata().globals();
  return std::any_of(globals.begin(), globals.end(), [](auto &global) {
    return global.kind() == artifact::Global::PARAMETER;
  });
}

std::string describe(Pass &pass, int64_t batch, int64_t samples) {
  double done =
      double(std::min<int64_t>(samples, int64_t(pass.batches()) * batch));
  return join("batches of ", batch, ": ",
              groupDigits(std::llround(done / pass.seconds())),
              " samples/s, latency min ", fixed(pass.percentile(0), 3),
              " ms, median ", fixed(pass.percentile(0.5), 3), ", p90 ",
              fixed(pass.percentile(0.9), 3), ", p99 ",
              fixed(pass.percentile(0.99), 3), "; the first batch took ",
              fixed(pass.firstSeconds() * 1e3, 3), " ms");
}

} // namespace

Status predict(const Pack &pack, Device &device, const config::Config &config,
               const PredictOptions &options, Console &console) {
  WEFT_ASSIGN_OR_RETURN(
      const artifact::Entry *entry,
      chooseEntry(pack, artifact::Entry::PREDICT, options.entry));
  if (options.weights.empty() && hasParameters(pack))
    return makeError(StatusCode::Usage, "no weights to predict with; give "
                                        "--weights CHECKPOINT");
  std::vector<int64_t> batches = pack.batches(entry->name());
  const artifact::Program *any =
      batches.empty()
          ? nullptr
          : findProgram(pack, device, entry->name(), batches.back());
  if (!any)
    return makeError(StatusCode::NoDevice, pack.path(), " holds no code of '",
                     entry->name(), "' for device ", device.name());
  if (!options.output.empty())
    WEFT_RETURN_IF_ERROR(
        checkOutput(options.output, size_t(any->results_size())));
  WEFT_ASSIGN_OR_RETURN(auto dataset, openInput(*any, config, options.input));
  WEFT_ASSIGN_OR_RETURN(
      int64_t batch,
      chooseProfile(pack, entry->name(), options.batch, dataset->size()));
  SessionOptions made;
  made.initialise = options.weights.empty();
  made.mode = executionMode(config);
  for (const auto &[name, value] : config.group("hyper"))
    made.hypers[name] = value.number;
  WEFT_ASSIGN_OR_RETURN(auto session, Session::create(pack, device, made));
  WEFT_ASSIGN_OR_RETURN(Runner * runner,
                        session->prepare(entry->name(), batch, 1));
  Runner *single = nullptr;
  if (batch > 1 && batches[0] == 1) {
    WEFT_ASSIGN_OR_RETURN(single, session->prepare(entry->name(), 1, 1));
  }
  if (!options.weights.empty())
    WEFT_RETURN_IF_ERROR(loadForInference(*session, config, options.weights));
  WEFT_RETURN_IF_ERROR(session->start());
  WEFT_ASSIGN_OR_RETURN(auto predictions,
                        allocate(runner->program(), batch, dataset->size()));
  Pass pass(*runner, *dataset, config);
  WEFT_RETURN_IF_ERROR(pass.run(dataset->size(), &predictions));
  if (!options.output.empty())
    WEFT_RETURN_IF_ERROR(writePredictions(options.output, predictions));
  console.line(join(groupDigits(dataset->size()), " samples, ",
                    describe(pass, batch, dataset->size())));
  if (single) {
    Pass slow(*single, *dataset, config);
    int64_t few = std::min<int64_t>(200, dataset->size());
    WEFT_RETURN_IF_ERROR(slow.run(few, nullptr));
    console.line(join("beside it, one by one: ", describe(slow, 1, few)));
  }
  if (options.overlay.empty())
    return ok();
  WEFT_ASSIGN_OR_RETURN(int64_t drawn,
                        drawOverlays(options.overlay, options.overlayLimit,
                                     *dataset, predictions));
  console.line(
      join(drawn, " pictures in ", options.overlay,
           drawn < dataset->size() ? "; more with --overlay-limit N" : ""));
  return ok();
}

} // namespace weft::train
