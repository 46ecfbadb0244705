//===- Png.h - pictures written as PNG ------------------------------------===//

#ifndef WEFT_RUNTIME_DATA_PNG_H
#define WEFT_RUNTIME_DATA_PNG_H

#include "runtime/base/Status.h"

#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace weft::data {

/// 8-bit RGB, rows from the top.
struct Picture {
  int64_t width = 0;
  int64_t height = 0;
  std::vector<uint8_t> rgb;
};

Status writePng(const std::string &path, const Picture &picture);

/// A map laid over an image. `image` is [channels, height, width] in [0, 1]
/// with 1 or 3 channels (others show their mean); `map` is [mapHeight,
/// mapWidth], any range, stretched to its own minimum and maximum. Small images
/// are enlarged to at least 224 pixels.
struct Overlay {
  std::span<const float> image;
  int64_t channels = 1;
  int64_t height = 0;
  int64_t width = 0;
  std::span<const float> map;
  int64_t mapHeight = 0;
  int64_t mapWidth = 0;
};

Picture drawOverlay(const Overlay &overlay);

} // namespace weft::data

#endif // WEFT_RUNTIME_DATA_PNG_H
