//===- GpuSpec.cpp - a GPU that is not here -------------------------------===//

#include "tools/weftc/GpuSpec.h"

#include "passes/CudaArch.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/ADT/SmallString.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/Support/FormatVariadic.h"
#include "llvm/Support/SourceMgr.h"
#include "llvm/Support/YAMLParser.h"

#include <cmath>

using namespace llvm;

namespace weft {

namespace {

/// A number of the description, the unit it is written in and what it may be.
struct Field {
  StringRef name;
  double GpuSpec::*value;
  double unit, least, most;
  /// A count: no part of one.
  bool isWhole = false;
};

constexpr double gib = 1073741824.0;
const Field fields[] = {
    {"memory_bytes", &GpuSpec::memoryBytes, 1, gib / 4, 4096 * gib, true},
    {"bandwidth_gb_per_s", &GpuSpec::bandwidth, 1e9, 10, 100000},
    {"l2_bytes", &GpuSpec::l2Bytes, 1, 1 << 18, gib, true},
    {"multiprocessors", &GpuSpec::multiprocessors, 1, 1, 1024, true},
    {"registers_per_multiprocessor", &GpuSpec::registers, 1, 1 << 14, 1 << 20,
     true},
    {"shared_bytes_per_multiprocessor", &GpuSpec::sharedBytes, 1, 49152,
     1 << 20, true},
    {"threads_per_multiprocessor", &GpuSpec::threads, 1, 512, 4096, true},
};
const Field launches[] = {
    {"stream", &GpuSpec::streamLaunch, 1e-6, 0.1, 1000},
    {"graph", &GpuSpec::graphLaunch, 1e-6, 0.1, 1000},
};
constexpr StringRef types[] = {"f64", "f32", "tf32", "bf16", "f16"};

class SpecReader {
public:
  SpecReader(Session &running, StringRef specText)
      : session(running), text(specText) {}

  std::optional<GpuSpec> read();

private:
  using Reader = function_ref<void(StringRef, SMRange, yaml::Node &)>;

  void problem(SMRange range, const Twine &what) {
    session.diags.report(DiagId::BadGpuSpec, range, what.str());
  }
  void readEntries(yaml::Node *node, ArrayRef<StringRef> names, Reader read);
  void readTop(StringRef key, SMRange range, yaml::Node &value);
  void readNumber(const Field &field, SMRange range, yaml::Node &value);
  void readArch(SMRange range, yaml::Node &value);
  std::optional<std::string> textOf(SMRange range, yaml::Node &value);

  Session &session;
  StringRef text;
  GpuSpec spec;
};

} // namespace

/// `range` is that of the name: a value that is left out has no place.
std::optional<std::string> SpecReader::textOf(SMRange range,
                                              yaml::Node &value) {
  SmallString<64> storage;
  if (auto *scalar = dyn_cast<yaml::ScalarNode>(&value))
    return scalar->getValue(storage).str();
  bool isEmpty = isa<yaml::NullNode>(value);
  problem(isEmpty ? range : value.getSourceRange(),
          "a word or a number was expected here");
  return std::nullopt;
}

void SpecReader::readNumber(const Field &field, SMRange range,
                            yaml::Node &value) {
  auto word = textOf(range, value);
  if (!word)
    return;
  double number = 0;
  bool isGood = !StringRef(*word).getAsDouble(number) &&
                number >= field.least && number <= field.most &&
                (!field.isWhole || number == std::floor(number));
  if (!isGood)
    return problem(value.getSourceRange(),
                   formatv(field.isWhole
                               ? "{0} is '{1}', expected a whole number from "
                                 "{2:F0} to {3:F0}"
                               : "{0} is '{1}', expected a number from {2} to "
                                 "{3}",
                           field.name, *word, field.least, field.most)
                       .str());
  spec.*field.value = number * field.unit;
}

void SpecReader::readArch(SMRange range, yaml::Node &value) {
  auto word = textOf(range, value);
  if (!word)
    return;
  spec.arch = *word;
  if (findCudaArch(spec.arch))
    return;
  SmallVector<StringRef> names;
  for (const CudaArch &arch : cudaArchs())
    names.push_back(arch.name);
  session.diags
      .report(DiagId::BadGpuSpec, value.getSourceRange(),
              "arch is '" + spec.arch + "', expected " + join(names, " "))
      .didYouMean(spec.arch, names);
}

/// Calls `read` for every entry of a mapping whose keys are `names`, each
/// exactly once.
void SpecReader::readEntries(yaml::Node *node, ArrayRef<StringRef> names,
                             Reader read) {
  auto *mapping = dyn_cast_or_null<yaml::MappingNode>(node);
  if (!mapping)
    return problem(node ? node->getSourceRange() : SMRange(),
                   "lines 'name: value' were expected");
  std::map<std::string, bool> seen;
  for (yaml::KeyValueNode &entry : *mapping) {
    yaml::Node *key = entry.getKey(), *value = entry.getValue();
    if (!key || !value)
      return;
    SMRange range = key->getSourceRange();
    auto word = textOf(range, *key);
    if (!word)
      continue;
    const std::string &name = *word;
    if (!is_contained(names, name))
      session.diags
          .report(DiagId::BadGpuSpec, range,
                  "unknown value '" + name + "', expected " + join(names, " "))
          .didYouMean(name, names);
    else if (std::exchange(seen[name], true))
      problem(range, "'" + name + "' is there twice");
    else
      read(name, range, *value);
  }
  for (StringRef name : names)
    if (!seen[name.str()])
      problem(mapping->getSourceRange(), "'" + name + "' is missing");
}

void SpecReader::readTop(StringRef key, SMRange range, yaml::Node &value) {
  for (const Field &field : fields)
    if (field.name == key)
      return readNumber(field, range, value);
  if (key == "arch")
    return readArch(range, value);
  if (key == "name")
    spec.name = textOf(range, value).value_or("");
  if (key == "peak_tflops")
    readEntries(
        &value, types, [&](StringRef type, SMRange place, yaml::Node &node) {
          const Field field = {type, &GpuSpec::memoryBytes, 1e12, 0.01, 100000};
          double kept = spec.memoryBytes;
          readNumber(field, place, node);
          spec.peak[type.str()] = std::exchange(spec.memoryBytes, kept);
        });
  if (key == "launch_us")
    readEntries(&value, {launches[0].name, launches[1].name},
                [&](StringRef name, SMRange place, yaml::Node &node) {
                  readNumber(launches[name == launches[1].name], place, node);
                });
}

std::optional<GpuSpec> SpecReader::read() {
  SourceMgr manager;
  std::pair<SpecReader *, unsigned> state(this, 0);
  manager.setDiagHandler(
      [](const SMDiagnostic &diagnostic, void *context) {
        auto &[reader, count] =
            *static_cast<std::pair<SpecReader *, unsigned> *>(context);
        if (count++ == 0)
          reader->problem({diagnostic.getLoc(), diagnostic.getLoc()},
                          "not YAML: " + diagnostic.getMessage());
      },
      &state);
  yaml::Stream stream(MemoryBufferRef(text, "description"), manager);
  SmallVector<StringRef> names = {"name",      "arch",  "peak_tflops",
                                  "launch_us", "cudnn", "sources"};
  for (const Field &field : fields)
    names.push_back(field.name);
  auto document = stream.begin();
  if (document == stream.end())
    problem(SMRange(), "the file is empty");
  else
    readEntries(document->getRoot(), names,
                [&](StringRef key, SMRange range, yaml::Node &value) {
                  readTop(key, range, value);
                });
  if (session.diags.hasErrors())
    return std::nullopt;
  return spec;
}

std::optional<GpuSpec> readGpuSpec(Session &session, StringRef path) {
  LoadedSource loaded = session.sources.loadFile(path);
  if (!loaded.buffer) {
    session.diags.report(DiagId::CannotReadFile, SMRange(), path, loaded.error);
    return std::nullopt;
  }
  return SpecReader(session, session.sources.text(loaded.buffer)).read();
}

} // namespace weft
