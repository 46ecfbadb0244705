//===- CheckpointState.cpp - the state.json of a checkpoint ---------------===//

#include "runtime/train/CheckpointState.h"

#include "runtime/base/Digest.h"
#include "runtime/train/Json.h"

#include <charconv>

namespace weft::train {

namespace {

constexpr std::string_view digestKey = "  \"digest\": \"";

std::string printFile(std::string_view name, const FileRecord &file) {
  return join("    \"", name, "\": {\"bytes\": ", file.bytes,
              ", \"digest\": \"", digestToString(file.digest), "\"}");
}

std::string printBest(const std::optional<BestRecord> &best) {
  if (!best)
    return "null";
  return join("{\"metric\": ", quoteJson(best->metric),
              ", \"value\": ", numberToJson(best->value),
              ", \"step\": ", best->step, "}");
}

std::optional<uint64_t> parseDigest(const Json *json) {
  uint64_t value = 0;
  if (!json || !json->isString() || json->text.size() != 16)
    return std::nullopt;
  const char *end = json->text.data() + 16;
  auto parsed = std::from_chars(json->text.data(), end, value, 16);
  if (parsed.ec != std::errc() || parsed.ptr != end)
    return std::nullopt;
  return value;
}

/// Reads members one by one and remembers whether all were there.
class Reader {
public:
  explicit Reader(const Json &object) : json(object) {}

  void text(const char *key, std::string &out) {
    const Json *value = json.find(key);
    sound &= value && value->isString();
    if (value)
      out = value->text;
  }
  void count(const char *key, int64_t &out) {
    const Json *value = json.find(key);
    std::optional<int64_t> number = value ? value->integer() : std::nullopt;
    sound &= number && *number >= 0;
    out = number.value_or(0);
  }
  void digest(const char *key, uint64_t &out) {
    std::optional<uint64_t> value = parseDigest(json.find(key));
    sound &= value.has_value();
    out = value.value_or(0);
  }
  void number(const char *key, std::optional<double> &out) {
    const Json *value = json.find(key);
    sound &= value != nullptr;
    if (value)
      out = value->number();
  }
  bool isSound() const { return sound; }

private:
  const Json &json;
  bool sound = true;
};

bool readFileRecord(const Json *files, const char *name, FileRecord &file) {
  const Json *entry = files ? files->find(name) : nullptr;
  if (!entry)
    return false;
  Reader reader(*entry);
  int64_t bytes = 0;
  reader.count("bytes", bytes);
  reader.digest("digest", file.digest);
  file.bytes = uint64_t(bytes);
  return reader.isSound();
}

bool readState(const Json &json, CheckpointState &state) {
  Reader reader(json);
  int64_t format = 0, seed = 0;
  reader.count("format", format);
  reader.text("model", state.model);
  reader.text("entry", state.entry);
  reader.count("step", state.step);
  reader.count("steps_per_epoch", state.stepsPerEpoch);
  reader.count("batch", state.batch);
  reader.count("samples", state.samples);
  reader.count("seed", seed);
  reader.digest("pack", state.pack);
  reader.count("waited", state.waited);
  reader.number("stopping_best", state.stoppingBest);
  state.seed = uint64_t(seed);
  if (json.find("data")) {
    state.data.emplace();
    reader.digest("data", *state.data);
  }
  const Json *shuffle = json.find("shuffle");
  if (!shuffle || shuffle->kind != Json::Kind::Bool)
    return false;
  state.shuffle = shuffle->boolean;
  const Json *best = json.find("best");
  if (best && best->kind == Json::Kind::Object) {
    Reader inner(*best);
    std::optional<double> value;
    state.best.emplace();
    inner.text("metric", state.best->metric);
    inner.number("value", value);
    inner.count("step", state.best->step);
    state.best->value = value.value_or(0);
    if (!inner.isSound() || !value)
      return false;
  }
  const Json *files = json.find("files");
  return reader.isSound() && format == 1 && state.stepsPerEpoch > 0 &&
         readFileRecord(files, "model.safetensors", state.modelFile) &&
         readFileRecord(files, "optimizer.safetensors", state.optimizerFile);
}

} // namespace

std::string printState(const CheckpointState &state) {
  std::string text = join(
      "{\n  \"format\": 1,\n  \"model\": ", quoteJson(state.model),
      ",\n  \"entry\": ", quoteJson(state.entry), ",\n  \"step\": ", state.step,
      ",\n  \"epoch\": ", state.epoch(),
      ",\n  \"position\": ", state.position(),
      ",\n  \"steps_per_epoch\": ", state.stepsPerEpoch,
      ",\n  \"batch\": ", state.batch, ",\n  \"samples\": ", state.samples,
      ",\n  \"seed\": ", state.seed,
      ",\n  \"shuffle\": ", state.shuffle ? "true" : "false",
      ",\n  \"pack\": \"", digestToString(state.pack), "\"",
      state.data ? join(",\n  \"data\": \"", digestToString(*state.data), "\"")
                 : "",
      ",\n  \"best\": ", printBest(state.best),
      ",\n  \"waited\": ", state.waited, ",\n  \"stopping_best\": ",
      state.stoppingBest ? numberToJson(*state.stoppingBest) : "null",
      ",\n  \"files\": {\n", printFile("model.safetensors", state.modelFile),
      ",\n", printFile("optimizer.safetensors", state.optimizerFile),
      "\n  },\n");
  return join(text, digestKey, digestToString(digestOf(text)), "\"\n}\n");
}

Result<CheckpointState> parseState(std::string_view text,
                                   std::string_view name) {
  size_t at = text.rfind(digestKey);
  if (at == std::string_view::npos ||
      text.substr(at) != join(digestKey,
                              digestToString(digestOf(text.substr(0, at))),
                              "\"\n}\n"))
    return makeError(StatusCode::BadArtifact, name,
                     ": is not whole: its digest does not match");
  Result<Json> json = parseJson(text);
  if (!json.isOk())
    return json.takeStatus().withContext(name);
  CheckpointState state;
  if (!readState(*json, state))
    return makeError(StatusCode::BadArtifact, name,
                     ": not the state of a checkpoint of this version");
  return state;
}

} // namespace weft::train
