//===- Predictor.h - a predict entry over samples -------------------------===//

#ifndef WEFT_RUNTIME_TRAIN_PREDICTOR_H
#define WEFT_RUNTIME_TRAIN_PREDICTOR_H

#include "runtime/config/Config.h"
#include "runtime/train/Console.h"
#include "runtime/train/Evaluator.h"

namespace weft::train {

struct PredictOptions {
  /// Empty: the pack's only predict entry.
  std::string entry;
  std::vector<std::string> weights;
  /// An array file, a folder, or "-" for NPY on stdin.
  std::string input;
  /// .npy, .npz, .csv, .jsonl, or "-" for JSON lines on stdout; empty writes
  /// none.
  std::string output;
  /// A folder for pictures of maps over images; empty draws none.
  std::string overlay;
  int64_t overlayLimit = 16;
  /// Nothing: the largest profile that the samples fill.
  std::optional<int64_t> batch;
};

/// One result over all samples, in their order.
struct Prediction {
  std::string name;
  DType dtype = DType::F32;
  /// Samples first.
  std::vector<int64_t> sizes;
  HostMemory memory;

  std::span<const std::byte> values() const;
  /// Elements of one sample.
  int64_t width() const;
};

/// Predicts every sample, batch by batch, and writes what was asked for. The
/// last batch is padded and its padding dropped.
Status predict(const Pack &pack, Device &device, const config::Config &config,
               const PredictOptions &options, Console &console);

/// Refuses what writePredictions would, so that it is known before any work.
Status checkOutput(const std::string &path, size_t results);

/// Writes predictions by the ending of `path`: Usage for an unknown one, and
/// for several results as .npy.
Status writePredictions(const std::string &path,
                        std::span<const Prediction> predictions);

/// Draws the first predictions that are maps over the first input that is an
/// image. Returns the number of pictures; Usage when there is no map.
Result<int64_t> drawOverlays(const std::string &folder, int64_t limit,
                             const data::Dataset &samples,
                             std::span<const Prediction> predictions);

} // namespace weft::train

#endif // WEFT_RUNTIME_TRAIN_PREDICTOR_H
