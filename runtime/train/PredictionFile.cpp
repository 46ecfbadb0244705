//===- PredictionFile.cpp - predictions as npy, npz, csv, jsonl -----------===//

#include "runtime/data/Convert.h"
#include "runtime/data/Npy.h"
#include "runtime/data/Npz.h"
#include "runtime/train/Json.h"
#include "runtime/train/Predictor.h"

#include <cstdio>

namespace weft::train {

namespace {

/// One number as text that reads back; `isJson`: null for what JSON has no
/// number for.
std::string element(const Prediction &prediction, int64_t index, bool isJson) {
  const std::byte *values = prediction.values().data();
  if (prediction.dtype == DType::Bool)
    return values[index] == std::byte(0) ? "false" : "true";
  if (!isFloat(prediction.dtype))
    return std::to_string(
        data::loadInteger(prediction.dtype, values, size_t(index)));
  double value = loadAsDouble(prediction.dtype, values, size_t(index));
  return isJson ? floatToJson(value) : floatToCsv(value);
}

/// A sample as nested lists; `axis` is 1 at the outermost.
std::string nested(const Prediction &prediction, size_t axis, int64_t &index) {
  if (axis == prediction.sizes.size())
    return element(prediction, index++, true);
  std::string text;
  for (int64_t i = 0; i < prediction.sizes[axis]; ++i)
    text += (i ? ", " : "") + nested(prediction, axis + 1, index);
  return "[" + text + "]";
}

std::string makeJsonl(std::span<const Prediction> predictions) {
  std::string text;
  for (int64_t sample = 0; sample < predictions[0].sizes[0]; ++sample) {
    text += join("{\"sample\": ", sample);
    for (const Prediction &prediction : predictions) {
      int64_t index = sample * prediction.width();
      text += join(", ", quoteJson(prediction.name), ": ",
                   nested(prediction, 1, index));
    }
    text += "}\n";
  }
  return text;
}

std::string makeCsv(std::span<const Prediction> predictions) {
  std::string text = "sample";
  for (const Prediction &prediction : predictions)
    for (int64_t i = 0; i < prediction.width(); ++i)
      text += join(",", prediction.name,
                   prediction.sizes.size() > 1 ? join("_", i) : "");
  text += "\n";
  for (int64_t sample = 0; sample < predictions[0].sizes[0]; ++sample) {
    text += std::to_string(sample);
    for (const Prediction &prediction : predictions)
      for (int64_t i = 0; i < prediction.width(); ++i)
        text +=
            "," + element(prediction, sample * prediction.width() + i, false);
    text += "\n";
  }
  return text;
}

Result<std::string> makeNpy(const Prediction &prediction) {
  WEFT_ASSIGN_OR_RETURN(
      std::string text,
      data::makeNpyHeader(prediction.dtype, prediction.sizes));
  std::span<const std::byte> values = prediction.values();
  text.append(reinterpret_cast<const char *>(values.data()), values.size());
  return text;
}

} // namespace

Status checkOutput(const std::string &path, size_t results) {
  if (results == 0)
    return makeError(StatusCode::BadArtifact, "the entry has no results");
  if (path == "-")
    return ok();
  bool known = false;
  for (const char *ending : {".npy", ".npz", ".csv", ".jsonl"})
    known |= path.ends_with(ending);
  if (!known)
    return makeError(StatusCode::Usage, "--output ", path,
                     ": expected a name that ends in .npy, .npz, .csv or "
                     ".jsonl, or -");
  if (path.ends_with(".npy") && results > 1)
    return makeError(StatusCode::Usage, "--output ", path, ": ", results,
                     " results do not fit one .npy; write .npz");
  if (isDirectory(path) || !isDirectory(parentOf(path)))
    return makeError(StatusCode::Io, "--output ", path, ": ",
                     isDirectory(path) ? "is a folder"
                                       : "its folder does not exist");
  return ok();
}

Status writePredictions(const std::string &path,
                        std::span<const Prediction> predictions) {
  WEFT_RETURN_IF_ERROR(checkOutput(path, predictions.size()));
  if (path == "-") {
    std::string text = makeJsonl(predictions);
    std::fwrite(text.data(), 1, text.size(), stdout);
    return std::fflush(stdout) == 0 ? ok()
                                    : makeError(StatusCode::Io, "stdout");
  }
  if (path.ends_with(".jsonl"))
    return writeFileAtomically(path, makeJsonl(predictions));
  if (path.ends_with(".csv"))
    return writeFileAtomically(path, makeCsv(predictions));
  if (path.ends_with(".npz")) {
    std::vector<data::NamedArray> arrays;
    for (const Prediction &prediction : predictions)
      arrays.push_back({prediction.name, prediction.dtype, prediction.sizes,
                        prediction.values()});
    WEFT_ASSIGN_OR_RETURN(std::string bytes, data::makeNpz(arrays));
    return writeFileAtomically(path, bytes);
  }
  WEFT_ASSIGN_OR_RETURN(std::string bytes, makeNpy(predictions[0]));
  return writeFileAtomically(path, bytes);
}

} // namespace weft::train
