//===- InspectFiles.cpp - what is inside checkpoints and data -------------===//

#include "Inspect.h"

#include "runtime/base/Digest.h"
#include "runtime/base/File.h"
#include "runtime/data/TensorFile.h"
#include "runtime/train/Checkpoint.h"
#include "runtime/train/Json.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace weft::run {

namespace {

using train::NamedTensor;
using train::numberToJson;
using train::quoteJson;

std::string padded(std::string text, size_t width) {
  text.resize(std::max(text.size() + 1, width), ' ');
  return text;
}

/// Smallest, largest, mean and deviation of values.
struct Statistics {
  double low = std::numeric_limits<double>::infinity();
  double high = -std::numeric_limits<double>::infinity();
  double sum = 0, squares = 0;
  int64_t count = 0, bad = 0;

  void add(DType dtype, std::span<const std::byte> bytes) {
    for (size_t i = 0; i < bytes.size() / sizeOf(dtype); ++i) {
      double value = loadAsDouble(dtype, bytes.data(), i);
      ++count;
      if (!std::isfinite(value)) {
        ++bad;
        continue;
      }
      low = std::min(low, value);
      high = std::max(high, value);
      sum += value;
      squares += value * value;
    }
  }
  double mean() const {
    return sum / double(std::max<int64_t>(1, count - bad));
  }
  double deviation() const {
    double n = double(std::max<int64_t>(1, count - bad));
    return std::sqrt(std::max(0.0, squares / n - mean() * mean()));
  }
  std::string text() const {
    if (count == bad)
      return bad ? join(bad, " values that are not finite") : "";
    char buffer[160];
    std::snprintf(buffer, sizeof buffer,
                  "min %.4g  max %.4g  mean %.4g  std %.4g", low, high, mean(),
                  deviation());
    return join(std::string_view(buffer),
                bad ? join("  ", bad, " not finite") : "");
  }
  std::string json() const {
    return join(
        "\"min\": ", numberToJson(low), ", \"max\": ", numberToJson(high),
        ", \"mean\": ", numberToJson(mean()),
        ", \"std\": ", numberToJson(deviation()), ", \"not_finite\": ", bad);
  }
};

std::string describe(const NamedTensor &tensor, bool json) {
  Statistics statistics;
  statistics.add(tensor.dtype, tensor.values);
  if (json)
    return join("{\"name\": ", quoteJson(tensor.name), ", \"dtype\": \"",
                nameOf(tensor.dtype),
                "\", \"shape\": ", shapeToString(tensor.sizes), ", ",
                statistics.json(), "}");
  return join("  ", padded(tensor.name, 32),
              padded(TensorShape{tensor.dtype, tensor.sizes}.toString(), 20),
              statistics.text(), "\n");
}

std::string describeAll(const std::vector<NamedTensor> &tensors, bool json) {
  std::string text;
  for (const NamedTensor &tensor : tensors)
    text += (json && !text.empty() ? ", " : "") + describe(tensor, json);
  return json ? "[" + text + "]" : text;
}

Result<std::string> describeArray(const std::string &path,
                                  const std::string &name, bool json) {
  WEFT_ASSIGN_OR_RETURN(data::TensorFile file, data::TensorFile::open(path));
  Statistics statistics;
  std::vector<std::byte> sample(file.sampleBytes());
  for (int64_t i = 0; i < file.samples(); ++i) {
    WEFT_RETURN_IF_ERROR(file.read(i, sample));
    statistics.add(file.dtype(), sample);
  }
  std::string shape = shapeToString(file.sampleSizes());
  if (json)
    return join("{\"name\": ", quoteJson(name), ", \"dtype\": \"",
                nameOf(file.dtype()), "\", \"samples\": ", file.samples(),
                ", \"shape\": ", shape, ", ", statistics.json(), "}");
  return join("  ", padded(name, 32), file.samples(), " x ",
              padded(join(nameOf(file.dtype()), shape), 16), statistics.text(),
              "\n");
}

bool isArrayName(const std::string &name) {
  return name.ends_with(".npy") || name.find("-ubyte") != std::string::npos ||
         name.find("-idx") != std::string::npos;
}

} // namespace

Result<std::string> inspectCheckpoint(const std::string &path, bool json) {
  WEFT_ASSIGN_OR_RETURN(train::Checkpoint checkpoint,
                        train::loadCheckpoint(path));
  const train::CheckpointState &state = checkpoint.state;
  if (json)
    return join(
        "{\"path\": ", quoteJson(path), ", \"state\": ", printState(state),
        ", \"model\": ", describeAll(checkpoint.model, true),
        ", \"optimizer\": ", describeAll(checkpoint.optimizer, true), "}\n");
  std::string best;
  if (state.best)
    best = join("best       ", state.best->metric, " ",
                numberToJson(state.best->value), " at step ", state.best->step,
                "\n");
  return join(
      "checkpoint ", path, " (whole)\nmodel      ", state.model, ", entry ",
      state.entry, ", pack ", digestToString(state.pack), "\nstep       ",
      state.step, " (epoch ", state.epoch(), ", position ", state.position(),
      " of ", state.stepsPerEpoch, ")\ndata       ", state.samples,
      " samples in batches of ", state.batch, ", seed ", state.seed, "\n", best,
      "\nmodel.safetensors\n", describeAll(checkpoint.model, false),
      "\noptimizer.safetensors\n", describeAll(checkpoint.optimizer, false));
}

Result<std::string> inspectWeights(const std::string &path, bool json) {
  WEFT_ASSIGN_OR_RETURN(std::string bytes, readFile(path, uint64_t(1) << 40));
  WEFT_ASSIGN_OR_RETURN(
      auto tensors,
      train::parseSafetensors(std::as_bytes(std::span(bytes)), path));
  return json ? join("{\"path\": ", quoteJson(path),
                     ", \"tensors\": ", describeAll(tensors, true), "}\n")
              : join(path, "\n", describeAll(tensors, false));
}

Result<std::string> inspectArray(const std::string &path, bool json) {
  WEFT_ASSIGN_OR_RETURN(
      std::string text,
      describeArray(path, path.substr(path.rfind('/') + 1), json));
  return json ? text + "\n" : text;
}

Result<std::string> inspectData(const std::string &path, bool json) {
  std::string text;
  for (const char *part : {"", "train", "eval"}) {
    std::string folder = joinPath(path, part);
    if (!isDirectory(folder))
      continue;
    WEFT_ASSIGN_OR_RETURN(auto entries, listDirectory(folder));
    for (const DirectoryEntry &entry : entries) {
      if (entry.isDirectory || !isArrayName(entry.name))
        continue;
      // "train/image.npy": both parts have files of the same name.
      WEFT_ASSIGN_OR_RETURN(std::string one,
                            describeArray(joinPath(folder, entry.name),
                                          joinPath(part, entry.name), json));
      text += (json && !text.empty() ? ", " : "") + one;
    }
  }
  if (text.empty())
    return makeError(StatusCode::BadData, path,
                     ": neither a checkpoint nor a folder with NAME.npy or IDX "
                     "files");
  return json ? join("{\"path\": ", quoteJson(path), ", \"files\": [", text,
                     "]}\n")
              : join(path, "\n", text);
}

} // namespace weft::run
