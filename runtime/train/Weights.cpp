//===- Weights.cpp - the operands of --weights ----------------------------===//

#include "runtime/train/Weights.h"

#include "runtime/base/File.h"
#include "runtime/executor/Initialise.h"
#include "runtime/train/Checkpoint.h"
#include "runtime/train/Values.h"

#include <algorithm>
#include <chrono>
#include <thread>

namespace weft::train {

namespace {

/// Tensors with what keeps their values alive.
struct Loaded {
  std::vector<NamedTensor> tensors;
  std::shared_ptr<const std::string> bytes;
};

/// A run folder's best checkpoint, or its last; other paths are themselves.
std::string chooseCheckpoint(const std::string &path) {
  std::string folder = joinPath(path, "checkpoints");
  for (const char *name : {"best", "last"})
    if (isCheckpoint(joinPath(folder, name)))
      return joinPath(folder, name);
  return path;
}

Result<Loaded> loadOnce(const std::string &path) {
  if (!pathExists(path))
    return makeError(StatusCode::BadArtifact, "no weights at ", path,
                     "; expected a safetensors file or a checkpoint folder");
  std::string chosen = isDirectory(path) ? chooseCheckpoint(path) : path;
  if (isDirectory(chosen)) {
    if (!isCheckpoint(chosen))
      return makeError(StatusCode::BadArtifact, path,
                       ": holds no checkpoint; expected model.safetensors and "
                       "state.json");
    WEFT_ASSIGN_OR_RETURN(Checkpoint checkpoint, loadCheckpoint(chosen));
    return Loaded{std::move(checkpoint.model), checkpoint.modelBytes};
  }
  WEFT_ASSIGN_OR_RETURN(std::string text, readFile(chosen, uint64_t(1) << 40));
  auto bytes = std::make_shared<const std::string>(std::move(text));
  WEFT_ASSIGN_OR_RETURN(
      auto tensors, parseSafetensors(std::as_bytes(std::span(*bytes)), chosen));
  return Loaded{std::move(tensors), bytes};
}

/// A run that still trains may replace its checkpoint between two files that
/// are read, and for a moment there is none. What is damaged stays so.
Result<Loaded> load(const std::string &path) {
  bool mayChange = isDirectory(path) || parentOf(path).ends_with("checkpoints");
  Result<Loaded> loaded = loadOnce(path);
  for (int again = 0; again < 5 && mayChange && !loaded.isOk(); ++again) {
    std::this_thread::sleep_for(std::chrono::milliseconds(30));
    loaded = loadOnce(path);
  }
  return loaded;
}

} // namespace

Status loadWeights(Session &session, const std::vector<std::string> &paths) {
  std::vector<NamedTensor> merged;
  std::vector<Loaded> sources;
  std::string names;
  for (const std::string &path : paths) {
    WEFT_ASSIGN_OR_RETURN(Loaded loaded, load(path));
    for (const NamedTensor &tensor : loaded.tensors) {
      auto same = std::find_if(merged.begin(), merged.end(), [&](auto &other) {
        return other.name == tensor.name;
      });
      if (same != merged.end())
        *same = tensor;
      else
        merged.push_back(tensor);
    }
    sources.push_back(std::move(loaded));
    names += join(names.empty() ? "" : ", ", path);
  }
  std::vector<std::string> lines =
      differences(session, ValueGroup::Model, merged);
  if (!lines.empty())
    return differenceError(names, lines);
  return writeValues(session, merged);
}

Status loadForInference(Session &session, const config::Config &config,
                        const std::vector<std::string> &paths) {
  for (const artifact::Global &global : session.pack().metadata().globals()) {
    if (global.kind() != artifact::Global::STATE &&
        global.kind() != artifact::Global::HYPER)
      continue;
    std::vector<std::byte> bytes(global.bytes());
    WEFT_RETURN_IF_ERROR(initialiseGlobal(
        global, uint64_t(config.integer("train.seed")), bytes));
    WEFT_RETURN_IF_ERROR(session.writeGlobal(global.name(), bytes));
  }
  for (const auto &[name, value] : config.group("hyper")) {
    std::string global = "hyper." + name;
    if (!session.findGlobal(global))
      return makeError(StatusCode::Usage, "the pack has no hyper '", name, "'");
    WEFT_RETURN_IF_ERROR(session.writeScalar(global, value.number));
  }
  return loadWeights(session, paths);
}

} // namespace weft::train
