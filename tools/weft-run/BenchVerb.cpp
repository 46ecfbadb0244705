//===- BenchVerb.cpp - weft-run bench -------------------------------------===//

#include "Common.h"
#include "Verbs.h"

#include "runtime/executor/Session.h"
#include "runtime/train/EntryData.h"
#include "runtime/train/Json.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <cstdio>

namespace weft::run {

namespace {

using Clock = std::chrono::steady_clock;

/// Sorted seconds of steps, each the mean of a launch, and the least that the
/// host took to submit one.
struct Times {
  std::vector<double> sorted;
  int64_t sinkSteps = 1;
  double submit = 1e30;
  double at(double share) const {
    return sorted[size_t(share * double(sorted.size() - 1) + 0.5)];
  }
};

/// The entry asked for, or the first train entry, or the first.
Result<std::string> chooseAny(const Pack &pack, const std::string &name) {
  const auto &entries = pack.metadata().entries();
  std::string known, first;
  for (const artifact::Entry &entry : entries) {
    if (entry.name() == name)
      return name;
    if (first.empty() && entry.kind() == artifact::Entry::TRAIN)
      first = entry.name();
    known += join(known.empty() ? "" : ", ", entry.name());
  }
  if (!name.empty())
    return makeError(StatusCode::Usage, "no entry '", name, "'; it has ",
                     known);
  if (first.empty() && entries.size() > 0)
    first = entries[0].name();
  if (first.empty())
    return makeError(StatusCode::BadArtifact, pack.path(), " has no entries");
  return first;
}

/// Zeros are fair to no one: inputs get bytes that repeat late.
void fillInputs(Runner &runner, int64_t slot) {
  for (int i = 0; i < runner.program().inputs_size(); ++i) {
    const artifact::Input &input = runner.program().inputs(i);
    std::span<std::byte> bytes = runner.input(slot, i);
    DType dtype = toDType(input.type().dtype());
    int64_t limit = input.label_limit() > 0 ? input.label_limit() : 97;
    for (size_t j = 0; j < bytes.size() / sizeOf(dtype); ++j)
      storeFromDouble(dtype, bytes.data(), j,
                      isFloat(dtype) ? double(j * 31 % 97) / 97.0
                                     : double(int64_t(j) * 31 % limit));
  }
}

/// Each launch turns to the other half.
Status fillBothHalves(Runner &runner) {
  for (int64_t half = 0; half < ringHalves; ++half) {
    for (int64_t slot = 0; slot < runner.sinkSteps(); ++slot)
      fillInputs(runner, slot);
    WEFT_RETURN_IF_ERROR(runner.launch(runner.sinkSteps()));
    WEFT_RETURN_IF_ERROR(runner.wait());
  }
  return ok();
}

Result<Times> measure(Runner &runner, int64_t iterations) {
  Times times;
  times.sinkSteps = runner.sinkSteps();
  int64_t warmUp = std::max<int64_t>(5, iterations / 10);
  for (int64_t i = 0; i < warmUp + iterations; ++i) {
    Clock::time_point start = Clock::now();
    auto perStep = [&] {
      return std::chrono::duration<double>(Clock::now() - start).count() /
             double(times.sinkSteps);
    };
    WEFT_RETURN_IF_ERROR(runner.launch(times.sinkSteps));
    double submitted = perStep();
    WEFT_RETURN_IF_ERROR(runner.wait());
    if (i < warmUp)
      continue;
    times.submit = std::min(times.submit, submitted);
    times.sorted.push_back(perStep());
  }
  std::sort(times.sorted.begin(), times.sorted.end());
  return times;
}

/// Mean seconds of each plan step, longest first.
Result<std::vector<CommandTime>> measureSteps(Runner &runner) {
  std::vector<CommandTime> sums;
  constexpr int repeats = 20;
  for (int i = 0; i < repeats; ++i) {
    WEFT_ASSIGN_OR_RETURN(auto times, runner.profile());
    if (sums.empty())
      sums = times;
    else
      for (size_t j = 0; j < sums.size() && j < times.size(); ++j)
        sums[j].seconds += times[j].seconds;
  }
  for (CommandTime &time : sums)
    time.seconds /= repeats;
  std::sort(sums.begin(), sums.end(), [](const auto &a, const auto &b) {
    return std::pair(-a.seconds, a.name) < std::pair(-b.seconds, b.name);
  });
  return sums;
}

void printTable(const std::string &entry, int64_t batch, const Times &times,
                const std::vector<CommandTime> &steps, const Runner &runner) {
  auto ms = [](double seconds) { return train::fixed(seconds * 1e3, 4); };
  std::printf("entry      %s, batch %lld\n", entry.c_str(), (long long)batch);
  std::printf("step ms    min %s  median %s  p90 %s  p99 %s  (%zu steps)\n",
              ms(times.at(0)).c_str(), ms(times.at(0.5)).c_str(),
              ms(times.at(0.9)).c_str(), ms(times.at(0.99)).c_str(),
              times.sorted.size());
  std::printf(
      "samples/s  %s\n",
      train::groupDigits(std::llround(double(batch) / times.at(0.5))).c_str());
  std::printf("arena      %s (lower bound %s)\n",
              bytesToString(runner.program().arena_bytes()).c_str(),
              bytesToString(runner.program().lower_bound_bytes()).c_str());
  double total = 0;
  for (const CommandTime &step : steps)
    total += step.seconds;
  std::printf("\nplan steps %zu, %s ms one after the other\n", steps.size(),
              ms(total).c_str());
  for (const CommandTime &step : steps)
    std::printf("  %9s ms %5.1f%%  %s\n", ms(step.seconds).c_str(),
                total > 0 ? 100 * step.seconds / total : 0.0,
                step.name.c_str());
  if (times.at(0.5) < 50e-6)
    std::printf("\nhint: a step of this model is shorter than 50 us; a larger "
                "batch would use the machine better\n");
}

void printJson(const std::string &entry, int64_t batch, const Times &times,
               const std::vector<CommandTime> &steps) {
  std::string list;
  for (const CommandTime &step : steps)
    list += join(list.empty() ? "" : ", ",
                 "{\"name\": ", train::quoteJson(step.name),
                 ", \"seconds\": ", train::numberToJson(step.seconds), "}");
  auto number = [&](double share) {
    return train::numberToJson(times.at(share));
  };
  std::printf("{\"entry\": %s, \"batch\": %lld, \"iterations\": %zu, \"min\": "
              "%s, \"median\": %s, \"p90\": %s, \"p99\": %s, "
              "\"samples_per_second\": %s, \"sink_steps\": %lld, "
              "\"submit\": %s, \"steps\": [%s]}\n",
              train::quoteJson(entry).c_str(), (long long)batch,
              times.sorted.size(), number(0).c_str(), number(0.5).c_str(),
              number(0.9).c_str(), number(0.99).c_str(),
              train::numberToJson(double(batch) / times.at(0.5)).c_str(),
              (long long)times.sinkSteps,
              train::numberToJson(times.submit).c_str(), list.c_str());
}

} // namespace

Status runBench(const Arguments &arguments) {
  WEFT_ASSIGN_OR_RETURN(config::Config config, mergeConfig(arguments));
  WEFT_ASSIGN_OR_RETURN(auto given, arguments.count("--iterations", 1));
  train::Console console;
  WEFT_ASSIGN_OR_RETURN(Setting setting,
                        openSetting(arguments, std::move(config), console));
  const Pack &pack = *setting.pack;
  WEFT_ASSIGN_OR_RETURN(std::string entry,
                        chooseAny(pack, arguments.value("--entry")));
  WEFT_ASSIGN_OR_RETURN(int64_t batch,
                        train::chooseBatch(pack, entry, setting.config,
                                           *setting.device, console));
  SessionOptions options;
  options.mode = train::executionMode(setting.config);
  int64_t sinkSteps = setting.config.isAuto("train.sink_steps")
                          ? 1
                          : setting.config.integer("train.sink_steps");
  WEFT_ASSIGN_OR_RETURN(auto session,
                        Session::create(pack, *setting.device, options));
  WEFT_ASSIGN_OR_RETURN(Runner * runner,
                        session->prepare(entry, batch, sinkSteps));
  WEFT_RETURN_IF_ERROR(session->start());
  WEFT_RETURN_IF_ERROR(fillBothHalves(*runner));
  WEFT_ASSIGN_OR_RETURN(Times times, measure(*runner, given.value_or(100)));
  WEFT_ASSIGN_OR_RETURN(auto steps, measureSteps(*runner));
  if (arguments.has("--json"))
    printJson(entry, batch, times, steps);
  else
    printTable(entry, batch, times, steps, *runner);
  return ok();
}

} // namespace weft::run
