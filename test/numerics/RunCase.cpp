//===- RunCase.cpp - a pack against expected values -----------------------===//
//
// weft-case PACK CASE [--entry=NAME] [--device=cpu|cuda] [--threads=N]
//           [--mode=graph|stream] [--tolerance=T]
// weft-case PACK CASES --all [--save=FOLDER | --same=FOLDER] [...]
//
// Links the runtime alone, so that every numeric case runs wherever a device
// is. CASE is a folder of NPY files: input.NAME, global.NAME before the step,
// expect.INDEX per result, expect-global.NAME after it. Floats may differ by
// T x max(|value|, rms of the tensor), integers not at all.
// With --all every entry runs that CASES has a folder for, with the tolerance
// that its name asks for (_f64, _f16, _bf16). --save writes the bytes that each
// leaves into FOLDER; --same asks for these very bytes (a nan equals every nan)
// where the entry's program calls no library.
// Exit: 0 all agree, 1 a value differs, 2 the case cannot be run.
//
//===----------------------------------------------------------------------===//

#include "runtime/artifact/Reader.h"
#include "runtime/cpu/CpuDevice.h"
#include "runtime/data/Npy.h"
#include "runtime/device/Plugin.h"
#include "runtime/executor/Session.h"

#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>

using namespace weft;

namespace {
struct Options {
  bool all = false;
  std::string save, same;
  std::string pack, folder, entry, device = "cpu";
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

/// Files hold the narrow floats as f32; these are their own bytes.
std::string toType(const Values &values, DType dtype) {
  if (values.dtype != DType::F32 ||
      (dtype != DType::F16 && dtype != DType::BF16))
    return values.bytes;
  std::string bytes(values.count() * sizeOf(dtype), '\0');
  for (size_t i = 0; i < values.count(); ++i)
    storeFromDouble(dtype, bytes.data(), i,
                    loadAsDouble(values.dtype, values.bytes.data(), i));
  return bytes;
}

/// One part of the comparison: where expected values are, and how exact.
struct Comparison {
  const Options &options;
  bool good = true;

  /// `found` holds elements of type `dtype`.
  void compare(const std::string &what, const std::string &file, DType dtype,
               std::span<const std::byte> found);
};

double number(const Values &values, size_t i) {
  return loadAsDouble(values.dtype, values.bytes.data(), i);
}

double rootMeanSquare(const Values &values) {
  double squares = 0;
  for (size_t i = 0; i < values.count(); ++i) {
    double value = number(values, i);
    squares += std::isfinite(value) ? value * value : 0;
  }
  return std::sqrt(squares / double(std::max<size_t>(1, values.count())));
}

void Comparison::compare(const std::string &what, const std::string &file,
                         DType dtype, std::span<const std::byte> found) {
  Values expected = readValues(options.folder + "/" + file + ".npy");
  bool isNarrow = dtype == DType::F16 || dtype == DType::BF16;
  DType held = isNarrow ? dtype : expected.dtype;
  if (found.size() != expected.count() * sizeOf(held)) {
    std::printf("%s: found %zu bytes, expected %zu\n", what.c_str(),
                found.size(), expected.count() * sizeOf(held));
    good = false;
    return;
  }
  double rms = rootMeanSquare(expected);
  for (size_t i = 0; i < expected.count(); ++i) {
    double a = loadAsDouble(held, found.data(), i);
    double b = number(expected, i), distance = std::fabs(a - b);
    double bound = isFloat(expected.dtype)
                       ? options.tolerance * std::max(std::fabs(b), rms)
                       : 0.0;
    if (a == b || (std::isnan(a) && std::isnan(b)) || distance <= bound)
      continue;
    std::printf("%s: element %zu is %.9g, expected %.9g\n", what.c_str(), i, a,
                b);
    good = false;
    return;
  }
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
    else if (argument == "--all")
      options.all = true;
    else if (argument.starts_with("--save="))
      options.save = value(argument);
    else if (argument.starts_with("--same="))
      options.same = value(argument);
    else if (argument.starts_with("--device="))
      options.device = value(argument);
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
    values.bytes = toType(values, toDType(global.type().dtype()));
    require(session.writeGlobal(
        global.name(),
        std::as_bytes(std::span(values.bytes.data(), values.bytes.size()))));
  }
  const artifact::Program &program = runner.program();
  for (int i = 0; i < program.inputs_size(); ++i) {
    Values values =
        readValues(pathOf(options, "input." + program.inputs(i).name()));
    std::span<std::byte> slot = runner.input(0, i);
    values.bytes = toType(values, toDType(program.inputs(i).type().dtype()));
    if (slot.size() != values.bytes.size())
      stop(Status(StatusCode::BadData,
                  "input '" + program.inputs(i).name() + "' has another size"));
    std::memcpy(slot.data(), values.bytes.data(), slot.size());
  }
}

/// The runtime writes this counter itself before each step.
constexpr const char *ownCounter = "state.valid";

bool check(const Options &options, Session &session, Runner &runner) {
  Comparison comparison{options, true};
  const artifact::Program &program = runner.program();
  for (int i = 0; i < program.results_size(); ++i)
    comparison.compare(
        "result " + program.results(i).name(), "expect." + std::to_string(i),
        toDType(program.results(i).type().dtype()), runner.result(0, i));
  for (const artifact::Global &global : session.pack().metadata().globals()) {
    if (global.name() == ownCounter)
      continue;
    std::vector<std::byte> bytes(global.bytes());
    require(session.readGlobal(global.name(), bytes));
    comparison.compare("global " + global.name(),
                       "expect-global." + global.name(),
                       toDType(global.type().dtype()), bytes);
  }
  return comparison.good;
}
/// Results, then globals, one after the other.
struct Left {
  std::vector<DType> dtypes;
  std::vector<std::string> parts;
};

Left readLeft(Session &session, Runner &runner) {
  Left left;
  auto add = [&](DType dtype, std::span<const std::byte> bytes) {
    left.dtypes.push_back(dtype);
    left.parts.emplace_back(reinterpret_cast<const char *>(bytes.data()),
                            bytes.size());
  };
  for (int i = 0; i < runner.program().results_size(); ++i)
    add(toDType(runner.program().results(i).type().dtype()),
        runner.result(0, i));
  for (const artifact::Global &global : session.pack().metadata().globals()) {
    std::vector<std::byte> bytes(global.bytes());
    require(session.readGlobal(global.name(), bytes));
    add(toDType(global.type().dtype()), bytes);
  }
  return left;
}

/// "" where the bytes are those of the file, else the first that is not.
std::string whyNotSame(const Left &left, const std::string &file) {
  size_t at = 0;
  for (size_t part = 0; part < left.parts.size(); ++part) {
    const std::string &bytes = left.parts[part];
    DType dtype = left.dtypes[part];
    size_t width = sizeOf(dtype);
    if (file.size() - at < bytes.size())
      return "other sizes than were saved";
    for (size_t i = 0; i < bytes.size() / width; ++i) {
      const char *ours = bytes.data() + i * width;
      const char *theirs = file.data() + at + i * width;
      if (std::memcmp(ours, theirs, width) == 0 ||
          (isFloat(dtype) && std::isnan(loadAsDouble(dtype, ours, 0)) &&
           std::isnan(loadAsDouble(dtype, theirs, 0))))
        continue;
      return "part " + std::to_string(part) + ", element " + std::to_string(i);
    }
    at += bytes.size();
  }
  return at == file.size() ? "" : "other sizes than were saved";
}

bool callsLibrary(const artifact::Program &program) {
  for (const artifact::Step &step : program.steps())
    if (step.has_call())
      return true;
  return false;
}

/// What came of entries.
struct Counts {
  int entries = 0, agree = 0, same = 0, library = 0, differ = 0;
};

/// Writes the bytes, or compares them; false where they differ.
bool keepBits(const Options &options, Session &session, Runner &runner,
              Counts &counts) {
  std::string file = options.entry + ".bits";
  bool library = callsLibrary(runner.program());
  counts.library += library;
  if (!options.save.empty()) {
    std::string bytes;
    for (const std::string &part : readLeft(session, runner).parts)
      bytes += part;
    require(writeFileAtomically(options.save + "/" + file, bytes));
  }
  if (options.same.empty() || library)
    return true;
  std::string why = whyNotSame(readLeft(session, runner),
                               take(readFile(options.same + "/" + file)));
  if (!why.empty())
    std::printf("%s: other bits than were saved: %s\n", options.entry.c_str(),
                why.c_str());
  counts.same += why.empty();
  return why.empty();
}

void runEntry(const Options &options, const Pack &pack, Device &device,
              Counts &counts) {
  SessionOptions how;
  how.mode = options.mode;
  how.initialise = false;
  auto session = take(Session::create(pack, device, how));
  Runner *runner = take(
      session->prepare(options.entry, pack.batches(options.entry).back(), 1));
  require(session->start());
  load(options, *session, *runner);
  require(runner->launch(1));
  require(runner->wait());
  bool good = check(options, *session, *runner);
  good &= keepBits(options, *session, *runner, counts);
  ++counts.entries;
  ++(good ? counts.agree : counts.differ);
  if (!good && options.all)
    std::printf("%s differs\n", options.entry.c_str());
}

/// What the end of the name asks for.
double toleranceOf(const std::string &entry) {
  return entry.ends_with("_f64")    ? 1e-11
         : entry.ends_with("_bf16") ? 0x1p-7
         : entry.ends_with("_f16")  ? 0x1p-10
                                    : 1e-5;
}

bool runAll(Options options, const Pack &pack, Device &device) {
  Counts counts;
  std::string cases = options.folder;
  for (const artifact::Entry &entry : pack.metadata().entries()) {
    options.folder = cases + "/" + entry.name();
    if (!pathExists(options.folder))
      continue;
    options.entry = entry.name();
    options.tolerance = toleranceOf(entry.name());
    runEntry(options, pack, device, counts);
  }
  std::printf("entries %d agree %d same-bits %d library %d differ %d\n",
              counts.entries, counts.agree, counts.same, counts.library,
              counts.differ);
  return counts.differ == 0 && counts.entries > 0;
}
} // namespace

/// `WEFT_PLUGIN_DIR` names the folder of plug-ins where it is not ../lib.
static Result<std::unique_ptr<Device>> openDevice(const Options &options) {
  CpuOptions processor;
  processor.threads = options.threads;
  if (options.device == "cpu")
    return createCpuDevice(processor);
  WEFT_ASSIGN_OR_RETURN(Plugin plugin, Plugin::open(options.device));
  return plugin.openDevice();
}

int main(int argc, char **argv) {
  Options options = parse(argc, argv);
  Pack pack = take(readPack(options.pack));
  auto device = take(openDevice(options));
  if (options.all)
    return runAll(options, pack, *device) ? 0 : 1;
  if (options.entry.empty())
    options.entry = pack.metadata().entries(0).name();
  Counts counts;
  runEntry(options, pack, *device, counts);
  bool good = counts.differ == 0;
  std::printf("%s\n", good ? "all values agree" : "values differ");
  return good ? 0 : 1;
}
