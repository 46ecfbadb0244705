//===- TrainSetup.cpp - everything before step 0 --------------------------===//

#include "runtime/train/Environment.h"
#include "runtime/train/LossScale.h"
#include "runtime/train/TrainRun.h"
#include "runtime/train/Weights.h"

#include <algorithm>
#include <cmath>

namespace weft::train {

Status TrainRun::setUp() {
  WEFT_RETURN_IF_ERROR(setUpData());
  WEFT_RETURN_IF_ERROR(setUpSession());
  WEFT_RETURN_IF_ERROR(setUpEvaluation());
  WEFT_RETURN_IF_ERROR(setUpWatched());
  // What a new run cannot begin with is refused before it has a folder, and
  // what a run cannot go on with before its folder is touched.
  bool isNew = options.resume.empty();
  if (!isNew)
    WEFT_RETURN_IF_ERROR(setUpRunFolder());
  WEFT_RETURN_IF_ERROR(setUpValues());
  WEFT_RETURN_IF_ERROR(setUpLossScale());
  if (isNew)
    WEFT_RETURN_IF_ERROR(setUpRunFolder());
  WEFT_RETURN_IF_ERROR(describeRun());
  WEFT_RETURN_IF_ERROR(session->start());
  return setUpCheckpoints();
}

/// The batch size that `run` was saved with, where the pack still has it: what
/// `auto` chooses depends on the memory that is free today.
static std::optional<int64_t>
savedBatch(const Pack &pack, const std::string &entry, const std::string &run) {
  std::string path = joinPath(run, "checkpoints/last/state.json");
  if (!pathExists(path))
    return std::nullopt;
  Result<std::string> text = readFile(path, 1u << 20);
  if (!text.isOk())
    return std::nullopt;
  Result<CheckpointState> saved = parseState(*text, path);
  if (!saved.isOk())
    return std::nullopt;
  std::vector<int64_t> batches = pack.batches(entry);
  bool isThere =
      std::find(batches.begin(), batches.end(), saved->batch) != batches.end();
  return isThere ? std::optional(saved->batch) : std::nullopt;
}

Status TrainRun::setUpData() {
  WEFT_ASSIGN_OR_RETURN(
      entry, chooseEntry(pack, artifact::Entry::TRAIN, options.entry));
  std::optional<int64_t> saved;
  if (!options.resume.empty() && config.isAuto("train.batch_size"))
    saved = savedBatch(pack, entry->name(), options.resume);
  if (saved) {
    batch = *saved;
  } else {
    WEFT_ASSIGN_OR_RETURN(
        batch, chooseBatch(pack, entry->name(), config, device, console));
  }
  program = findProgramFor(pack, device, entry->name(), batch);
  if (!program)
    return makeError(StatusCode::NoDevice, pack.path(),
                     " holds no code for device ", device.name());
  const std::string &directory = config.text("data.train");
  if (directory.empty())
    return makeError(StatusCode::Usage,
                     "no samples to train on; give --data DIR");
  WEFT_ASSIGN_OR_RETURN(dataset,
                        openEntryData(*program, config, directory, true));
  schedule = {dataset->size(), batch, false, config.flag("data.shuffle"),
              uint64_t(config.integer("train.seed"))};
  stepsPerEpoch = schedule.stepsPerEpoch();
  epochs = config.integer("train.epochs");
  endStep = epochs * stepsPerEpoch;
  if (options.steps)
    endStep = std::min(endStep, *options.steps);
  const config::Value &every = config.at("checkpoint.every");
  checkpointEvery = every.integer * (every.epochs ? stepsPerEpoch : 1);
  return ok();
}

Result<SessionOptions> TrainRun::sessionOptions() const {
  SessionOptions result;
  result.seed = uint64_t(config.integer("train.seed"));
  result.mode = executionMode(config);
  for (const auto &[name, value] : config.group("hyper"))
    result.hypers[name] = value.number;
  return result;
}

/// Scales hyper.lr as train.lr_scaling asks.
static Status scaleRate(Session &session, const config::Config &config,
                        int64_t batch, Console &console) {
  const std::string &rule = config.text("train.lr_scaling");
  if (rule == "none")
    return ok();
  if (!session.findGlobal("hyper.lr"))
    return makeError(StatusCode::Usage, "train.lr_scaling: ", rule,
                     " needs a hyper called lr, which the pack does not have");
  double ratio =
      double(batch) / double(config.integer("train.base_batch_size"));
  double factor = rule == "sqrt" ? std::sqrt(ratio) : ratio;
  WEFT_ASSIGN_OR_RETURN(double rate, session.readScalar("hyper.lr"));
  console.line(join("lr ", shortNumber(rate), " x ", shortNumber(factor), " = ",
                    shortNumber(rate * factor), " (train.lr_scaling: ", rule,
                    ")"));
  return session.writeScalar("hyper.lr", rate * factor);
}

/// No launch goes beyond an epoch: the evaluation comes between.
int64_t TrainRun::chooseSinkSteps() const {
  if (config.isAuto("train.sink_steps"))
    return affordableSlots(*program, std::min<int64_t>(64, stepsPerEpoch));
  int64_t wanted = config.integer("train.sink_steps");
  if (wanted <= stepsPerEpoch)
    return wanted;
  console.line(join("note: train.sink_steps ", wanted,
                    " is more than an epoch has; launches take its ",
                    stepsPerEpoch, " steps"));
  return stepsPerEpoch;
}

Status TrainRun::setUpSession() {
  WEFT_ASSIGN_OR_RETURN(SessionOptions made, sessionOptions());
  WEFT_ASSIGN_OR_RETURN(session, Session::create(pack, device, made));
  int64_t slots = chooseSinkSteps();
  WEFT_ASSIGN_OR_RETURN(runner, session->prepare(entry->name(), batch, slots,
                                                 stepsPerEpoch % slots));
  WEFT_ASSIGN_OR_RETURN(auto results, ResultReader::create(*runner));
  reader.emplace(std::move(results));
  return ok();
}

/// Whether both read the same files.
static bool sameFiles(const data::Dataset &a, const data::Dataset &b) {
  return !a.fields().empty() && !b.fields().empty() &&
         a.fields()[0].source == b.fields()[0].source;
}

Status TrainRun::setUpEvaluation() {
  const artifact::Entry *eval = nullptr;
  for (const artifact::Entry &other : pack.metadata().entries())
    if (other.kind() == artifact::Entry::EVAL && !eval)
      eval = &other;
  const std::string &directory = config.text("data.eval");
  if (!eval || directory.empty()) {
    if (eval)
      console.line("note: data.eval is not given, so nothing is evaluated "
                   "between epochs");
    return ok();
  }
  auto made =
      Evaluator::create(*session, config, eval->name(), directory, batch);
  if (!made.isOk() && made.status().code() == StatusCode::BadData)
    return makeError(StatusCode::BadData, made.status().message(),
                     "; to train without evaluation: --set data.eval=");
  if (!made.isOk())
    return made.takeStatus();
  evaluator = std::move(*made);
  if (sameFiles(*dataset, evaluator->samples()))
    console.line(join("note: ", eval->name(),
                      " reads the training samples; put others into ",
                      joinPath(directory, "eval")));
  return ok();
}

Status TrainRun::watch(std::string_view key, std::optional<Watched> &watched) {
  Watched result;
  result.spec = config.text(key);
  size_t dot = result.spec.rfind('.');
  std::string owner =
      dot == std::string::npos ? "" : result.spec.substr(0, dot);
  result.metric = result.spec.substr(dot == std::string::npos ? 0 : dot + 1);
  result.smallerIsBetter =
      result.metric.ends_with("loss") || result.metric.ends_with("error");
  bool known =
      evaluator &&
      (owner.empty() || owner == "eval" || owner == evaluator->entry()) &&
      (evaluator->results().hasMetric(result.metric) ||
       (result.metric == "loss" && evaluator->results().hasLoss()));
  if (known)
    watched = result;
  if (known || !config.isGiven(key) || result.spec.empty())
    return ok();
  return makeError(StatusCode::Usage, key, ": no metric '", result.spec,
                   "'; expected eval.METRIC with a metric of the pack's eval "
                   "entry");
}

Status TrainRun::setUpWatched() {
  WEFT_RETURN_IF_ERROR(watch("checkpoint.best", best));
  if (config.integer("early_stopping.patience") == 0)
    return ok();
  WEFT_RETURN_IF_ERROR(watch("early_stopping.monitor", stopping));
  if (!stopping)
    return makeError(StatusCode::Usage, "early_stopping needs a metric; '",
                     config.text("early_stopping.monitor"), "' is not there");
  const std::string &mode = config.text("early_stopping.mode");
  if (mode != "auto")
    stopping->smallerIsBetter = mode == "min";
  return ok();
}

/// A name may have folders in it, but not lead out of log.dir.
static Status checkName(const std::string &name) {
  for (size_t start = 0; start <= name.size();) {
    size_t end = std::min(name.find('/', start), name.size());
    std::string_view part = std::string_view(name).substr(start, end - start);
    if (part.empty() || part == "." || part == "..")
      return makeError(StatusCode::Usage, "log.name: '", name,
                       "' is no name of a folder in log.dir; expected one such "
                       "as lenet or trials/lenet");
    start = end + 1;
  }
  return ok();
}

Status TrainRun::setUpRunFolder() {
  std::string name = config.text("log.name");
  if (name.empty())
    name = pack.metadata().model().empty() ? "model" : pack.metadata().model();
  if (options.resume.empty()) {
    WEFT_RETURN_IF_ERROR(checkName(name));
    WEFT_ASSIGN_OR_RETURN(auto made,
                          RunDirectory::create(config.text("log.dir"), name));
    folder.emplace(std::move(made));
  } else {
    WEFT_ASSIGN_OR_RETURN(auto opened, RunDirectory::open(options.resume));
    folder.emplace(std::move(opened));
  }
  WEFT_RETURN_IF_ERROR(console.openLog(folder->file("run.log")));
  console.line(join("run: ", folder->path()));
  return removeStale(folder->checkpoints());
}

/// Only a run that is accepted: what a refused one asked for would stay behind
/// and be asked for again by the next --resume.
Status TrainRun::describeRun() {
  WEFT_RETURN_IF_ERROR(
      writeFileAtomically(folder->file("config.yaml"), config.print()));
  return writeFileAtomically(
      folder->file("environment.json"),
      printEnvironment(pack, device, options.commandLine));
}

Status TrainRun::checkResumable(const CheckpointState &saved) const {
  auto fail = [&](std::string_view what, const auto &was, const auto &now) {
    return makeError(StatusCode::Usage, folder->path(), " was trained with ",
                     what, " ", was, ", now it is ", now,
                     "; a run goes on only as it began");
  };
  if (saved.entry != entry->name())
    return fail("entry", saved.entry, entry->name());
  if (saved.batch != batch)
    return fail("batch size", saved.batch, batch);
  if (saved.samples != dataset->size())
    return fail("samples:", saved.samples, dataset->size());
  if (saved.seed != schedule.seed)
    return fail("seed", saved.seed, schedule.seed);
  if (saved.shuffle != schedule.shuffle)
    return fail("shuffle", saved.shuffle ? "true" : "false",
                schedule.shuffle ? "true" : "false");
  if (saved.stepsPerEpoch != stepsPerEpoch)
    return fail("steps per epoch:", saved.stepsPerEpoch, stepsPerEpoch);
  return ok();
}

Status TrainRun::restore(const Checkpoint &checkpoint) {
  WEFT_RETURN_IF_ERROR(checkResumable(checkpoint.state));
  std::vector<std::string> lines =
      differences(*session, ValueGroup::Model, checkpoint.model);
  for (std::string &line :
       differences(*session, ValueGroup::Optimizer, checkpoint.optimizer))
    lines.push_back(std::move(line));
  if (!lines.empty())
    return differenceError(checkpoint.path, lines);
  WEFT_RETURN_IF_ERROR(writeValues(*session, checkpoint.model));
  WEFT_RETURN_IF_ERROR(writeValues(*session, checkpoint.optimizer));
  if (checkpoint.state.pack != pack.digest())
    console.line("note: the pack is not the one that this run began with");
  if (checkpoint.state.data && checkpoint.state.data != state.data)
    console.line("warning: the training data is not what this run began with; "
                 "the results are no longer those of one set of samples");
  // Hypers given for this run win over the saved ones.
  for (const auto &[name, value] : config.group("hyper"))
    WEFT_RETURN_IF_ERROR(session->writeScalar("hyper." + name, value.number));
  std::optional<uint64_t> data = state.data;
  state = checkpoint.state;
  state.pack = pack.digest();
  state.data = data;
  step = firstStep = checkpoint.state.step;
  // A save that was cut before `last` is finished below.
  if (checkpoint.path == joinPath(folder->checkpoints(), "last"))
    savedStep = step;
  console.line(join("goes on after step ", step, " (epoch ", epochOf(step) + 1,
                    ", position ", step % stepsPerEpoch, ") from ",
                    checkpoint.path));
  return ok();
}

Status TrainRun::setUpValues() {
  state = {};
  state.model = pack.metadata().model();
  state.entry = entry->name();
  state.stepsPerEpoch = stepsPerEpoch;
  state.batch = batch;
  state.samples = dataset->size();
  state.seed = schedule.seed;
  state.shuffle = schedule.shuffle;
  state.pack = pack.digest();
  WEFT_ASSIGN_OR_RETURN(state.data, fingerprintOf(*dataset));
  std::optional<Checkpoint> found;
  if (!options.resume.empty()) {
    std::vector<std::string> notes;
    Result<std::optional<Checkpoint>> newest =
        findCheckpoint(folder->checkpoints(), notes);
    for (const std::string &note : notes)
      console.line("note: " + note);
    if (!newest.isOk())
      return newest.takeStatus();
    found = std::move(*newest);
    if (!found)
      console.line("note: no checkpoint was saved yet; starts at step 0");
  }
  if (found)
    WEFT_RETURN_IF_ERROR(restore(*found));
  else if (!options.weights.empty())
    WEFT_RETURN_IF_ERROR(loadWeights(*session, options.weights));
  if (session->findGlobal("state.total"))
    WEFT_RETURN_IF_ERROR(
        session->writeScalar("state.total", double(epochs * stepsPerEpoch)));
  // A restored rate is scaled already.
  if (found && !config.group("hyper").contains("lr"))
    return ok();
  return scaleRate(*session, config, batch, console);
}

/// A static scale has no minimum to arrive at.
Status TrainRun::setUpLossScale() {
  WEFT_RETURN_IF_ERROR(
      applyLossScale(*session, config.text("train.loss_scale")));
  if (!session->findGlobal("state.scale_least") ||
      !session->findGlobal("state.scale_backoff"))
    return ok();
  WEFT_ASSIGN_OR_RETURN(double backoff,
                        session->readScalar("state.scale_backoff"));
  if (backoff >= 1)
    return ok();
  WEFT_ASSIGN_OR_RETURN(leastScale, session->readScalar("state.scale_least"));
  return ok();
}

Status TrainRun::setUpCheckpoints() {
  std::vector<std::string> metrics;
  for (const artifact::Result &result : program->results())
    if (result.kind() == artifact::Result::METRIC_SUM)
      metrics.push_back(result.name());
  WEFT_ASSIGN_OR_RETURN(auto opened,
                        MetricsLog::open(folder->path(), step, metrics));
  log.emplace(std::move(opened));
  WEFT_ASSIGN_OR_RETURN(auto model,
                        ValueBuffer::create(*session, ValueGroup::Model));
  modelValues.emplace(std::move(model));
  WEFT_ASSIGN_OR_RETURN(auto optimizer,
                        ValueBuffer::create(*session, ValueGroup::Optimizer));
  optimizerValues.emplace(std::move(optimizer));
  if (step < endStep) {
    data::LoaderOptions made = loaderOptions(config, schedule);
    made.firstStep = step;
    made.endStep = endStep;
    WEFT_ASSIGN_OR_RETURN(loader, data::Loader::create(*dataset, made));
    feeder.emplace(*runner, *loader);
  }
  // The first save proves before step 0 that saving works, and from here on
  // there is always a checkpoint to go back to.
  return savedStep == step ? ok() : saveLast();
}

} // namespace weft::train
