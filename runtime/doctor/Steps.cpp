//===- Steps.cpp - training steps against the processor -------------------===//

#include "runtime/doctor/Examination.h"
#include "runtime/doctor/Values.h"
#include "runtime/executor/Session.h"

#include <cmath>
#include <map>

namespace weft::doctor {

namespace {

constexpr int64_t manySteps = 4;

/// How steps are run.
struct Way {
  ExecutionMode mode = ExecutionMode::Graph;
  int64_t sinkSteps = 1;
  int64_t steps = 1;
  /// Not 0: parameters and inputs are nudged by it.
  uint64_t nudge = 0;
  double nudgeSize = 0;
};

/// All that steps leave: results of each, globals at the end.
struct Trace {
  std::vector<std::byte> results;
  std::map<std::string, std::vector<std::byte>> globals;
  double loss = NAN; ///< of the first step
  bool operator==(const Trace &other) const {
    return results == other.results && globals == other.globals;
  }
};

/// The batch of step `step`, the same for every device and way.
void fillBatch(Runner &runner, int64_t slot, int64_t step, const Way &way) {
  for (int i = 0; i < runner.program().inputs_size(); ++i) {
    const artifact::Input &input = runner.program().inputs(i);
    DType dtype = toDType(input.type().dtype());
    fillValues(dtype, runner.input(slot, i), uint64_t(step * 100 + i + 1), 0,
               input.label_limit() > 0 ? input.label_limit() : 100);
    nudgeValues(dtype, runner.input(slot, i), way.nudge, way.nudgeSize);
  }
}

Status nudgeParameters(const Pack &pack, Session &session, const Way &way) {
  if (way.nudge == 0)
    return {};
  for (const artifact::Global &global : pack.metadata().globals()) {
    if (global.kind() != artifact::Global::PARAMETER)
      continue;
    std::vector<std::byte> bytes(global.bytes());
    WEFT_RETURN_IF_ERROR(session.readGlobal(global.name(), bytes));
    nudgeValues(toDType(global.type().dtype()), bytes, way.nudge,
                way.nudgeSize);
    WEFT_RETURN_IF_ERROR(session.writeGlobal(global.name(), bytes));
  }
  return {};
}

void note(const Runner &runner, int64_t steps, Trace &trace) {
  for (int64_t slot = 0; slot < steps; ++slot)
    for (int i = 0; i < runner.program().results_size(); ++i) {
      const artifact::Result &result = runner.program().results(i);
      std::span<const std::byte> bytes = runner.result(slot, i);
      if (std::isnan(trace.loss) && result.kind() == artifact::Result::LOSS)
        trace.loss =
            loadAsDouble(toDType(result.type().dtype()), bytes.data(), 0);
      trace.results.insert(trace.results.end(), bytes.begin(), bytes.end());
    }
}

Result<Trace> train(const Pack &pack, Device &device, const std::string &entry,
                    int64_t batch, const Way &way) {
  SessionOptions options;
  options.mode = way.mode;
  WEFT_ASSIGN_OR_RETURN(auto session, Session::create(pack, device, options));
  WEFT_ASSIGN_OR_RETURN(Runner * runner,
                        session->prepare(entry, batch, way.sinkSteps));
  WEFT_RETURN_IF_ERROR(session->start());
  WEFT_RETURN_IF_ERROR(nudgeParameters(pack, *session, way));
  Trace trace;
  for (int64_t step = 0; step < way.steps; step += way.sinkSteps) {
    for (int64_t slot = 0; slot < way.sinkSteps; ++slot)
      fillBatch(*runner, slot, step + slot, way);
    WEFT_RETURN_IF_ERROR(runner->launch(way.sinkSteps));
    WEFT_RETURN_IF_ERROR(runner->wait());
    note(*runner, way.sinkSteps, trace);
  }
  for (const artifact::Global &global : pack.metadata().globals()) {
    std::vector<std::byte> &bytes = trace.globals[global.name()];
    bytes.resize(global.bytes());
    WEFT_RETURN_IF_ERROR(session->readGlobal(global.name(), bytes));
  }
  return trace;
}

/// "O2:bf16" from the flags that made the pack.
std::string precisionOf(const Pack &pack) {
  constexpr std::string_view flag = "--precision=";
  for (const std::string &each : pack.metadata().flags())
    if (each.starts_with(flag))
      return each.substr(flag.size());
  return "O0";
}

bool isNarrow(const std::string &precision) {
  return precision.find("f16") != std::string::npos && precision[1] != '0';
}

/// The tensor that is the farthest, of parameters, buffers and optimizer
/// values; infinite where a state differs at all.
struct Worst {
  std::string name;
  double relative = 0;
};

/// `theirs` are one trace and those of nudged values.
Worst compareGlobals(const Pack &pack, const Trace &ours,
                     const std::vector<Trace> &theirs) {
  Worst worst;
  for (const artifact::Global &global : pack.metadata().globals()) {
    DType dtype = toDType(global.type().dtype());
    std::vector<std::span<const std::byte>> moved;
    for (size_t nudge = 1; nudge < theirs.size(); ++nudge)
      moved.push_back(theirs[nudge].globals.at(global.name()));
    const std::vector<std::byte> &base = theirs[0].globals.at(global.name());
    Distance apart = distance(dtype, ours.globals.at(global.name()), base,
                              slackOf(dtype, base, moved));
    if (apart.relative > worst.relative)
      worst = {global.name(), apart.relative};
  }
  return worst;
}

} // namespace

/// One step against the processor, then some in three ways with the same bits.
void Examination::checkSteps() {
  static constexpr const char *ids[] = {"training_step", "graph", "sinking"};
  ProgramPair programs;
  for (const char *id : ids) {
    if (!stands(id, {"load", "copy"}))
      continue;
    // A pack that needs a library failed its check; one that does not has it
    // skipped or well.
    std::string lacking = brokenSteps ? ids[0] : "";
    for (const char *library : {"cublaslt", "cudnn"})
      if (report.find(library)->outcome == Outcome::Failed)
        lacking = library;
    programs = trainProgram(gpu->freeBytes);
    if (!lacking.empty())
      skip(id, join("needs ", lacking));
    else if (!programs.gpu)
      skip(id, "the pack has no train entry");
    else if (id == ids[0])
      checkStep(programs);
    else
      checkWays(id, programs);
  }
}

void Examination::checkStep(const ProgramPair &programs) {
  const Pack &pack = *subject.pack;
  const std::string &entry = programs.gpu->entry();
  if (!programs.cpu)
    return skip("training_step", "the pack has no code for the processor");
  auto ours = train(pack, *device, entry, programs.batch, {});
  if (!ours.isOk()) {
    brokenSteps = true;
    return broke("training_step", ours.status());
  }
  std::string precision = precisionOf(pack);
  DType computed = isNarrow(precision) ? DType::BF16 : DType::F32;
  std::vector<Trace> theirs;
  for (uint64_t nudge = 0; nudge <= nudges; ++nudge) {
    auto trained = train(pack, subject.cpu, entry, programs.batch,
                         {.nudge = nudge, .nudgeSize = nudgeSize(computed)});
    if (!trained.isOk())
      return broke("training_step",
                   std::move(trained).takeStatus().withContext("cpu"));
    theirs.push_back(std::move(*trained));
  }
  double bound = isNarrow(precision) ? 5e-2 : 1e-3;
  Worst worst = compareGlobals(pack, *ours, theirs);
  std::string what =
      join("'", entry, "', batch ", programs.batch, ", ", precision);
  if (double apart = std::fabs(ours->loss - theirs[0].loss) /
                     std::max(std::fabs(theirs[0].loss), 1e-30);
      apart > worst.relative)
    worst = {"the loss", apart};
  if (!(worst.relative <= bound))
    return bad("training_step",
               join(what, ": ", worst.name, " is ", scientific(worst.relative),
                    " from the processor's"),
               join("at most ", scientific(bound)),
               "report this text together with the pack");
  good("training_step",
       join(what, ": all values within ", scientific(worst.relative),
            " of the processor's", emulatedNote()));
}

void Examination::checkWays(const std::string &id,
                            const ProgramPair &programs) {
  const Pack &pack = *subject.pack;
  const std::string &entry = programs.gpu->entry();
  bool sinks = id == "sinking";
  auto one = train(pack, *device, entry, programs.batch,
                   {ExecutionMode::Graph, 1, manySteps});
  if (!one.isOk())
    return broke(id, one.status());
  auto other = train(pack, *device, entry, programs.batch,
                     {sinks ? ExecutionMode::Graph : ExecutionMode::Stream,
                      sinks ? manySteps : 1, manySteps});
  if (!other.isOk())
    return broke(id, other.status());
  std::string what =
      sinks ? join(manySteps, " steps in 1 launch and in ", manySteps)
            : join(manySteps, " steps as graph and as stream");
  if (!(*one == *other))
    return bad(id, join(what, " differ"), "the same bits",
               "report this text together with the pack");
  good(id, join(what, ": the same bits", emulatedNote()));
}

} // namespace weft::doctor
