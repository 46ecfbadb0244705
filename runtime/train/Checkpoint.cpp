//===- Checkpoint.cpp - checkpoints saved and found -----------------------===//

#include "runtime/train/Checkpoint.h"

#include "runtime/base/Digest.h"
#include "runtime/base/File.h"

#include <algorithm>
#include <charconv>
#include <tuple>

namespace weft::train {

namespace {

constexpr const char *modelName = "model.safetensors";
constexpr const char *optimizerName = "optimizer.safetensors";
constexpr const char *stateName = "state.json";
constexpr std::string_view temporarySuffix = ".tmp";
constexpr std::string_view replacedSuffix = ".old";

std::span<const std::byte> bytesOf(const std::string &text) {
  return std::as_bytes(std::span(text));
}

/// Writes and syncs one file of values.
Result<FileRecord> writeValues(const std::string &path,
                               std::span<const NamedTensor> tensors) {
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::CreateNew));
  std::string header = makeSafetensorsHeader(tensors);
  Digest digest;
  digest.update(header);
  FileRecord record{header.size(), 0};
  WEFT_RETURN_IF_ERROR(file.write(header));
  for (const NamedTensor &tensor : tensors) {
    digest.update(tensor.values);
    record.bytes += tensor.values.size();
    WEFT_RETURN_IF_ERROR(file.write(tensor.values));
  }
  record.digest = digest.value();
  WEFT_RETURN_IF_ERROR(file.sync());
  WEFT_RETURN_IF_ERROR(file.close());
  return record;
}

Status writeState(const std::string &path, const CheckpointState &state) {
  WEFT_ASSIGN_OR_RETURN(File file, File::open(path, File::Mode::CreateNew));
  WEFT_RETURN_IF_ERROR(file.write(printState(state)));
  WEFT_RETURN_IF_ERROR(file.sync());
  return file.close();
}

Status writeAll(const std::string &folder, CheckpointState &state,
                std::span<const NamedTensor> model,
                std::span<const NamedTensor> optimizer) {
  WEFT_ASSIGN_OR_RETURN(state.modelFile,
                        writeValues(joinPath(folder, modelName), model));
  WEFT_ASSIGN_OR_RETURN(
      state.optimizerFile,
      writeValues(joinPath(folder, optimizerName), optimizer));
  WEFT_RETURN_IF_ERROR(writeState(joinPath(folder, stateName), state));
  return syncDirectory(folder);
}

Result<std::string> readChecked(const std::string &path,
                                const FileRecord &record) {
  WEFT_ASSIGN_OR_RETURN(std::string bytes, readFile(path, uint64_t(1) << 40));
  if (bytes.size() != record.bytes || digestOf(bytes) != record.digest)
    return makeError(StatusCode::BadArtifact, path,
                     ": is not what was saved: ", bytes.size(),
                     " bytes with digest ", digestToString(digestOf(bytes)),
                     ", expected ", record.bytes, " with ",
                     digestToString(record.digest));
  return bytes;
}

/// Number of a `step-N` folder.
std::optional<int64_t> stepOf(std::string_view name) {
  int64_t step = 0;
  if (!name.starts_with("step-"))
    return std::nullopt;
  auto parsed =
      std::from_chars(name.data() + 5, name.data() + name.size(), step);
  if (parsed.ec != std::errc() || parsed.ptr != name.data() + name.size())
    return std::nullopt;
  return step;
}

Result<CheckpointState> loadState(const std::string &path) {
  std::string file = joinPath(path, stateName);
  WEFT_ASSIGN_OR_RETURN(std::string text, readFile(file, 1 << 20));
  return parseState(text, file);
}

} // namespace

bool isCheckpoint(const std::string &path) {
  return pathExists(joinPath(path, stateName)) &&
         pathExists(joinPath(path, modelName));
}

Result<Checkpoint> loadCheckpoint(const std::string &path) {
  Checkpoint result;
  result.path = path;
  WEFT_ASSIGN_OR_RETURN(result.state, loadState(path));
  std::string model = joinPath(path, modelName);
  std::string optimizer = joinPath(path, optimizerName);
  WEFT_ASSIGN_OR_RETURN(std::string modelBytes,
                        readChecked(model, result.state.modelFile));
  WEFT_ASSIGN_OR_RETURN(std::string optimizerBytes,
                        readChecked(optimizer, result.state.optimizerFile));
  result.modelBytes =
      std::make_shared<const std::string>(std::move(modelBytes));
  result.optimizerBytes =
      std::make_shared<const std::string>(std::move(optimizerBytes));
  WEFT_ASSIGN_OR_RETURN(result.model,
                        parseSafetensors(bytesOf(*result.modelBytes), model));
  WEFT_ASSIGN_OR_RETURN(
      result.optimizer,
      parseSafetensors(bytesOf(*result.optimizerBytes), optimizer));
  return result;
}

Status saveCheckpoint(const std::string &directory, const std::string &name,
                      CheckpointState state, std::span<const NamedTensor> model,
                      std::span<const NamedTensor> optimizer) {
  std::string final = joinPath(directory, name);
  std::string temporary = joinPath(directory, join(".", name, temporarySuffix));
  std::string replaced = joinPath(directory, join(".", name, replacedSuffix));
  if (pathExists(temporary))
    WEFT_RETURN_IF_ERROR(removeTree(temporary));
  WEFT_RETURN_IF_ERROR(makeDirectory(temporary).takeStatus());
  Status written = writeAll(temporary, state, model, optimizer);
  if (written.isOk())
    written = loadCheckpoint(temporary).takeStatus();
  if (!written.isOk()) {
    (void)removeTree(temporary);
    return std::move(written).withContext(
        join("checkpoint ", final, " was not saved; earlier ones are kept"));
  }
  if (pathExists(final)) {
    if (pathExists(replaced))
      WEFT_RETURN_IF_ERROR(removeTree(replaced));
    WEFT_RETURN_IF_ERROR(renamePath(final, replaced));
  }
  WEFT_RETURN_IF_ERROR(renamePath(temporary, final));
  WEFT_RETURN_IF_ERROR(syncDirectory(directory));
  return pathExists(replaced) ? removeTree(replaced) : ok();
}

Result<std::optional<Checkpoint>>
findCheckpoint(const std::string &directory, std::vector<std::string> &notes) {
  if (!isDirectory(directory))
    return std::optional<Checkpoint>();
  WEFT_ASSIGN_OR_RETURN(auto entries, listDirectory(directory));
  // Of equal ones `last` is preferred: it shows that its save was finished.
  std::vector<std::tuple<int64_t, bool, std::string>> candidates;
  bool any = false;
  for (const DirectoryEntry &entry : entries) {
    std::string path = joinPath(directory, entry.name);
    if (!entry.isDirectory || entry.name.ends_with(temporarySuffix))
      continue;
    any = true;
    Result<CheckpointState> state = loadState(path);
    if (state.isOk())
      candidates.emplace_back(state->step, entry.name == "last", path);
    else
      notes.push_back(join("skipped a checkpoint: ", state.status().message()));
  }
  std::sort(candidates.rbegin(), candidates.rend());
  for (const auto &[step, isLast, path] : candidates) {
    Result<Checkpoint> checkpoint = loadCheckpoint(path);
    if (checkpoint.isOk())
      return std::optional<Checkpoint>(std::move(*checkpoint));
    notes.push_back(
        join("skipped a checkpoint: ", checkpoint.status().message()));
  }
  if (!any)
    return std::optional<Checkpoint>();
  std::string all;
  for (const std::string &note : notes)
    all += "\n  " + note;
  return makeError(StatusCode::BadArtifact, directory,
                   ": no checkpoint is whole", all);
}

Status removeStale(const std::string &directory) {
  WEFT_ASSIGN_OR_RETURN(auto entries, listDirectory(directory));
  for (const DirectoryEntry &entry : entries) {
    std::string path = joinPath(directory, entry.name);
    if (entry.isDirectory && entry.name.starts_with('.') &&
        entry.name.ends_with(temporarySuffix))
      WEFT_RETURN_IF_ERROR(removeTree(path));
    // A save was cut between its two renames: the replaced one is the good one.
    if (entry.isDirectory && entry.name.starts_with('.') &&
        entry.name.ends_with(replacedSuffix)) {
      std::string name =
          entry.name.substr(1, entry.name.size() - 1 - replacedSuffix.size());
      std::string final = joinPath(directory, name);
      WEFT_RETURN_IF_ERROR(pathExists(final) ? removeTree(path)
                                             : renamePath(path, final));
    }
  }
  return ok();
}

Status rotate(const std::string &directory, int64_t keep) {
  WEFT_ASSIGN_OR_RETURN(auto entries, listDirectory(directory));
  std::vector<std::pair<int64_t, std::string>> steps;
  for (const DirectoryEntry &entry : entries)
    if (std::optional<int64_t> step = stepOf(entry.name);
        step && entry.isDirectory)
      steps.emplace_back(*step, entry.name);
  std::sort(steps.begin(), steps.end());
  for (size_t i = 0; i + size_t(keep) < steps.size(); ++i)
    WEFT_RETURN_IF_ERROR(removeTree(joinPath(directory, steps[i].second)));
  return ok();
}

} // namespace weft::train
