//===- InspectVerb.cpp - weft-run inspect ---------------------------------===//

#include "Inspect.h"
#include "Verbs.h"

#include "runtime/base/File.h"
#include "runtime/train/Checkpoint.h"

#include <cstdio>

namespace weft::run {

/// A run folder's newest checkpoint.
static std::string checkpointOf(const std::string &path) {
  std::string last = joinPath(path, "checkpoints/last");
  return train::isCheckpoint(last) ? last : path;
}

static bool isArray(const std::string &path) {
  for (const char *ending : {".npy", ".gz", "ubyte", ".idx"})
    if (path.ends_with(ending))
      return true;
  return false;
}

Status runInspect(const Arguments &arguments) {
  std::string path = arguments.operands()[0];
  bool json = arguments.has("--json");
  if (!pathExists(path))
    return makeError(StatusCode::Io, "no file or folder ", path);
  Result<std::string> text = makeError(StatusCode::Internal, "no text");
  if (train::isCheckpoint(checkpointOf(path)))
    text = inspectCheckpoint(checkpointOf(path), json);
  else if (isDirectory(path))
    text = inspectData(path, json);
  else if (path.ends_with(".safetensors"))
    text = inspectWeights(path, json);
  else if (isArray(path))
    text = inspectArray(path, json);
  else
    text = inspectPack(path, json);
  if (!text.isOk())
    return text.takeStatus();
  std::fwrite(text->data(), 1, text->size(), stdout);
  return ok();
}

} // namespace weft::run
