//===- Png.cpp - pictures written as PNG ----------------------------------===//

#include "runtime/data/Png.h"

#include "runtime/base/File.h"

#include <png.h>

#include <algorithm>
#include <array>
#include <cmath>

namespace weft::data {

Status writePng(const std::string &path, const Picture &picture) {
  png_image image = {};
  image.version = PNG_IMAGE_VERSION;
  image.width = png_uint_32(picture.width);
  image.height = png_uint_32(picture.height);
  image.format = PNG_FORMAT_RGB;
  png_alloc_size_t bytes = PNG_IMAGE_PNG_SIZE_MAX(image);
  std::vector<std::byte> buffer(bytes);
  if (!png_image_write_to_memory(&image, buffer.data(), &bytes, 0,
                                 picture.rgb.data(), 0, nullptr))
    return makeError(StatusCode::Failed, path, ": ", image.message);
  return writeFileAtomically(path, std::span(buffer).first(bytes));
}

namespace {

/// Blue to red over green, as heat maps usually are.
std::array<float, 3> heatColour(float value) {
  auto ramp = [&](float centre) {
    return std::clamp(1.5f - std::abs(4 * value - centre), 0.0f, 1.0f);
  };
  return {ramp(3), ramp(2), ramp(1)};
}

/// Bilinear, pixel centres aligned.
float sampleMap(const Overlay &overlay, float y, float x) {
  auto clampTo = [](float v, int64_t size) {
    return std::clamp(v, 0.0f, float(size - 1));
  };
  float fy = clampTo(y * float(overlay.mapHeight) - 0.5f, overlay.mapHeight);
  float fx = clampTo(x * float(overlay.mapWidth) - 0.5f, overlay.mapWidth);
  int64_t y0 = int64_t(fy), x0 = int64_t(fx);
  int64_t y1 = std::min(y0 + 1, overlay.mapHeight - 1);
  int64_t x1 = std::min(x0 + 1, overlay.mapWidth - 1);
  float dy = fy - float(y0), dx = fx - float(x0);
  auto at = [&](int64_t row, int64_t column) {
    return overlay.map[size_t(row * overlay.mapWidth + column)];
  };
  return (at(y0, x0) * (1 - dx) + at(y0, x1) * dx) * (1 - dy) +
         (at(y1, x0) * (1 - dx) + at(y1, x1) * dx) * dy;
}

float pixel(const Overlay &overlay, int64_t channel, int64_t y, int64_t x) {
  auto at = [&](int64_t c) {
    return overlay.image[size_t((c * overlay.height + y) * overlay.width + x)];
  };
  if (overlay.channels == 3)
    return at(channel);
  float sum = 0;
  for (int64_t c = 0; c < overlay.channels; ++c)
    sum += at(c);
  return sum / float(overlay.channels);
}

} // namespace

Picture drawOverlay(const Overlay &overlay) {
  int64_t shorter =
      std::max<int64_t>(1, std::min(overlay.width, overlay.height));
  int64_t scale = std::max<int64_t>(1, (224 + shorter - 1) / shorter);
  Picture picture;
  picture.width = overlay.width * scale;
  picture.height = overlay.height * scale;
  auto [low, high] =
      std::minmax_element(overlay.map.begin(), overlay.map.end());
  float range = *high > *low ? *high - *low : 1.0f;
  for (int64_t y = 0; y < picture.height; ++y)
    for (int64_t x = 0; x < picture.width; ++x) {
      float heat =
          (sampleMap(overlay, (float(y) + 0.5f) / float(picture.height),
                     (float(x) + 0.5f) / float(picture.width)) -
           *low) /
          range;
      std::array<float, 3> colour = heatColour(heat);
      for (int64_t c = 0; c < 3; ++c) {
        float value = 0.6f * pixel(overlay, c, y / scale, x / scale) +
                      0.4f * colour[size_t(c)];
        picture.rgb.push_back(
            uint8_t(std::lround(std::clamp(value, 0.0f, 1.0f) * 255.0f)));
      }
    }
  return picture;
}

} // namespace weft::data
