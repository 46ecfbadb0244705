//===- Overlays.cpp - predicted maps over their images --------------------===//

#include "runtime/data/Png.h"
#include "runtime/train/Predictor.h"

#include <algorithm>

namespace weft::train {

namespace {

/// Channels, height and width of one sample; nothing when it is no picture.
struct Plane {
  int64_t channels, height, width;
};

std::optional<Plane> planeOf(std::span<const int64_t> sizes) {
  if (sizes.size() == 2)
    return Plane{1, sizes[0], sizes[1]};
  if (sizes.size() == 3)
    return Plane{sizes[0], sizes[1], sizes[2]};
  return std::nullopt;
}

const Prediction *findMap(std::span<const Prediction> predictions) {
  for (const Prediction &prediction : predictions) {
    auto plane = planeOf(std::span(prediction.sizes).subspan(1));
    if (plane && plane->channels == 1 && isFloat(prediction.dtype))
      return &prediction;
  }
  return nullptr;
}

/// Values of any type in [0, 1]: bytes by 255, others by their own range.
std::vector<float> normalise(DType dtype, std::span<const std::byte> bytes) {
  std::vector<float> values(bytes.size() / sizeOf(dtype));
  for (size_t i = 0; i < values.size(); ++i)
    values[i] = float(loadAsDouble(dtype, bytes.data(), i));
  float low = 0, range = 255;
  if (dtype != DType::U8) {
    auto [first, last] = std::minmax_element(values.begin(), values.end());
    low = *first;
    range = *last > *first ? *last - *first : 1;
  }
  for (float &value : values)
    value = (value - low) / range;
  return values;
}

} // namespace

Result<int64_t> drawOverlays(const std::string &folder, int64_t limit,
                             const data::Dataset &samples,
                             std::span<const Prediction> predictions) {
  const Prediction *map = findMap(predictions);
  size_t image = 0;
  while (image < samples.fields().size() &&
         !planeOf(samples.fields()[image].sizes))
    ++image;
  if (!map || image == samples.fields().size())
    return makeError(StatusCode::Usage,
                     "--overlay needs an image as input and a map [B, h, w] as "
                     "result, which the entry does not have");
  WEFT_RETURN_IF_ERROR(makeDirectories(folder));
  const data::Field &field = samples.fields()[image];
  Plane picture = *planeOf(field.sizes);
  Plane heat = *planeOf(std::span(map->sizes).subspan(1));
  std::vector<std::byte> bytes(field.bytes());
  int64_t count = std::min(limit, samples.size());
  for (int64_t sample = 0; sample < count; ++sample) {
    WEFT_RETURN_IF_ERROR(samples.read(image, {&sample, 1}, bytes));
    std::vector<float> shown = normalise(field.dtype, bytes);
    size_t mapBytes = size_t(map->width()) * sizeOf(map->dtype);
    std::vector<float> heats(size_t(map->width()));
    for (size_t i = 0; i < heats.size(); ++i)
      heats[i] = float(loadAsDouble(
          map->dtype, map->values().data() + size_t(sample) * mapBytes, i));
    data::Overlay overlay{
        shown, picture.channels, picture.height, picture.width,
        heats, heat.height,      heat.width};
    WEFT_RETURN_IF_ERROR(
        data::writePng(joinPath(folder, join("sample-", sample, ".png")),
                       data::drawOverlay(overlay)));
  }
  return count;
}

} // namespace weft::train
