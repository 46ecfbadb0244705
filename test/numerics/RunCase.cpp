//===- RunCase.cpp - a pack against expected values -----------------------===//
//
// weft-case PACK CASE [--entry=NAME] [--threads=N] [--mode=graph|stream]
//           [--tolerance=T]
//
// Links the runtime alone, so that every numeric case runs wherever a device
// is. CASE is a folder of NPY files: input.NAME, global.NAME before the step,
// expect.INDEX per result, expect-global.NAME after it. Floats may differ by
// T x max(|value|, rms of the tensor), integers not at all.
// Exit: 0 all agree, 1 a value differs, 2 the case cannot be run.
//
//===----------------------------------------------------------------------===//

#include "runtime/artifact/Reader.h"
#include "runtime/cpu/CpuDevice.h"
#include "runtime/data/Npy.h"
#include "runtime/executor/Session.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace weft;

namespace {
struct Options {
  std::string pack, folder, entry;
  int64_t threads = 2;
  double tolerance = 1e-5;
  ExecutionMode mode = ExecutionMode::Graph;
};

/// The values of one NPY file.
struct Values {
  DType dtype;
  std::vector<int64_t> sizes;
  std::string bytes;
  size_t count() const { return bytes.size() / sizeOf(dtype); }
};

[[noreturn]] void stop(const Status &status) {
  std::fprintf(stderr, "error: %s\n", std::string(status.message()).c_str());
  std::exit(2);
}

template <typename T>
T take(Result<T> result) {
  if (!result.isOk())
    stop(result.status());
  return std::move(*result);
}

void require(const Status &status) {
  if (!status.isOk())
    stop(status);
}

Values readValues(const std::string &path) {
  std::string bytes = take(readFile(path));
  data::ArrayHeader header = take(data::parseNpyHeader(
      std::as_bytes(std::span(bytes.data(), bytes.size())), path));
  return {header.dtype, header.sizes, bytes.substr(header.dataOffset)};
}

/// How far two arrays are apart; prints the first element that is too far.
bool agree(const std::string &what, std::span<const std::byte> found,
           const Values &expected, double tolerance) {
  if (found.size() != expected.bytes.size()) {
    std::printf("%s: found %zu bytes, expected %zu\n", what.c_str(),
                found.size(), expected.bytes.size());
    return false;
  }
  double squares = 0;
  for (size_t i = 0; i < expected.count(); ++i) {
    double value = loadAsDouble(expected.dtype, expected.bytes.data(), i);
    squares += std::isfinite(value) ? value * value : 0;
  }
  double rms =
      std::sqrt(squares / double(std::max<size_t>(1, expected.count())));
  for (size_t i = 0; i < expected.count(); ++i) {
    double a = loadAsDouble(expected.dtype, found.data(), i);
    double b = loadAsDouble(expected.dtype, expected.bytes.data(), i);
    bool same = a == b || (std::isnan(a) && std::isnan(b));
    double bound =
        isFloat(expected.dtype) ? tolerance * std::max(std::fabs(b), rms) : 0.0;
    if (same || std::fabs(a - b) <= bound)
      continue;
    std::printf("%s: element %zu is %.9g, expected %.9g\n", what.c_str(), i, a,
                b);
    return false;
  }
  return true;
}

Options parse(int argc, char **argv) {
  Options options;
  auto value = [](const std::string &argument) {
    return argument.substr(argument.find('=') + 1);
  };
  for (int i = 1; i < argc; ++i) {
    std::string argument = argv[i];
    if (argument.starts_with("--entry="))
      options.entry = value(argument);
    else if (argument.starts_with("--threads="))
      options.threads = std::atoll(value(argument).c_str());
    else if (argument.starts_with("--tolerance="))
      options.tolerance = std::atof(value(argument).c_str());
    else if (argument == "--mode=stream")
      options.mode = ExecutionMode::Stream;
    else if (argument != "--mode=graph")
      (options.pack.empty() ? options.pack : options.folder) = argument;
  }
  if (options.folder.empty()) {
    std::fprintf(stderr, "usage: weft-case PACK CASE [--entry=NAME] "
                         "[--threads=N] [--mode=graph|stream]\n");
    std::exit(2);
  }
  return options;
}

std::string pathOf(const Options &options, const std::string &name) {
  return options.folder + "/" + name + ".npy";
}

void load(const Options &options, Session &session, Runner &runner) {
  for (const artifact::Global &global : session.pack().metadata().globals()) {
    Values values = readValues(pathOf(options, "global." + global.name()));
    require(session.writeGlobal(
        global.name(),
        std::as_bytes(std::span(values.bytes.data(), values.bytes.size()))));
  }
  const artifact::Program &program = runner.program();
  for (int i = 0; i < program.inputs_size(); ++i) {
    Values values =
        readValues(pathOf(options, "input." + program.inputs(i).name()));
    std::span<std::byte> slot = runner.input(0, i);
    if (slot.size() != values.bytes.size())
      stop(Status(StatusCode::BadData,
                  "input '" + program.inputs(i).name() + "' has another size"));
    std::memcpy(slot.data(), values.bytes.data(), slot.size());
  }
}

/// The runtime writes this counter itself before each step.
constexpr const char *ownCounter = "state.valid";

bool check(const Options &options, Session &session, Runner &runner) {
  bool good = true;
  const artifact::Program &program = runner.program();
  for (int i = 0; i < program.results_size(); ++i)
    good &= agree("result " + program.results(i).name(), runner.result(0, i),
                  readValues(pathOf(options, "expect." + std::to_string(i))),
                  options.tolerance);
  for (const artifact::Global &global : session.pack().metadata().globals()) {
    if (global.name() == ownCounter)
      continue;
    std::vector<std::byte> bytes(global.bytes());
    require(session.readGlobal(global.name(), bytes));
    Values expected =
        readValues(pathOf(options, "expect-global." + global.name()));
    good &=
        agree("global " + global.name(), bytes, expected, options.tolerance);
  }
  return good;
}
} // namespace

int main(int argc, char **argv) {
  Options options = parse(argc, argv);
  Pack pack = take(readPack(options.pack));
  CpuOptions processor;
  processor.threads = options.threads;
  auto device = take(createCpuDevice(processor));
  SessionOptions how;
  how.mode = options.mode;
  how.initialise = false;
  auto session = take(Session::create(pack, *device, how));
  if (options.entry.empty())
    options.entry = pack.metadata().entries(0).name();
  Runner *runner = take(
      session->prepare(options.entry, pack.batches(options.entry).back(), 1));
  require(session->start());
  load(options, *session, *runner);
  require(runner->launch(1));
  bool good = check(options, *session, *runner);
  std::printf("%s\n", good ? "all values agree" : "values differ");
  return good ? 0 : 1;
}
