//===- DirectKernels.h - tiles of convolutions, AVX-512 ---------*- C++ -*-===//

#ifndef WEFT_RUNTIME_CPU_DIRECTKERNELS_H
#define WEFT_RUNTIME_CPU_DIRECTKERNELS_H

#include "runtime/cpu/Library.h"

#include <algorithm>
#include <cstring>

namespace weft::direct {

inline constexpr int64_t lanes = 16;
/// More output channels at once than this do not fit the registers.
inline constexpr int64_t mostChannels = 8;

/// A source image in its frame of zeros, and what is computed from it.
struct Frame {
  int64_t channels, height, width;
  int64_t top, left;
  /// Of the result.
  int64_t outChannels, outHeight, outWidth;
  int64_t kernelHeight, kernelWidth;
  /// Vectors of a result row, an even number when there are several.
  int64_t vectors;
  /// Floats from row to row and from channel to channel.
  int64_t rowStride, planeStride;

  void finish() {
    vectors = (outWidth + lanes - 1) / lanes;
    if (vectors > 1)
      vectors += vectors % 2;
    rowStride = (vectors * lanes + kernelWidth + lanes - 1) / lanes * lanes;
    // One row more: narrow images are computed two rows at a time.
    planeStride = (outHeight + kernelHeight) * rowStride;
  }
  uint64_t bytes() const {
    return uint64_t(channels * planeStride) * sizeof(float);
  }
  int64_t taps() const { return kernelHeight * kernelWidth; }

  /// Copies one sample into the middle of the frame.
  void load(const float *sample, float *frame) const {
    for (int64_t c = 0; c < channels; ++c)
      for (int64_t row = 0; row < height; ++row)
        std::memcpy(frame + c * planeStride + (row + top) * rowStride + left,
                    sample + (c * height + row) * width,
                    size_t(width) * sizeof(float));
  }

  /// Kernel rows that meet the image in any of `rows` result rows from `row`.
  Part kernelRows(int64_t row, int64_t rows) const {
    return {std::max<int64_t>(0, top - row - rows + 1),
            std::min(kernelHeight, top + height - row)};
  }
};

/// All result channels of one sample. Wide rows are computed two vectors at a
/// time, narrow ones two rows at a time: one alone would wait for its sums.
void computeSample(const Frame &f, const float *frame, const float *weights,
                   float *result);

/// One block of result channels of one sample. `sums` holds a vector per
/// [source channel][kernel row][channel of the block][kernel column].
struct FilterTile {
  const float *frame;
  const float *gradient;
  float *sums;
};

using FilterFunction = void (*)(const Frame &, const FilterTile &);

struct FilterKernel {
  int64_t channels = 0;
  FilterFunction functions[8] = {};
};

/// Channels x kernel columns are sums in registers; none for other widths.
FilterKernel filterKernel(int64_t width);

/// The sum of one vector, by halves: the same order everywhere.
float addLanes(const float *vector);

} // namespace weft::direct

#endif // WEFT_RUNTIME_CPU_DIRECTKERNELS_H
