//===- DirectKernels.cpp - tiles of convolutions, AVX-512 -----------------===//

#include "runtime/cpu/DirectKernels.h"

#include <immintrin.h>

#define WEFT_AVX512                                                            \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl")))

namespace weft::direct {

namespace {

WEFT_AVX512 __mmask16 maskOf(int64_t columns) {
  return columns >= lanes ? __mmask16(0xffff)
         : columns <= 0   ? __mmask16(0)
                          : __mmask16((1u << columns) - 1);
}

//===----------------------------------------------------------------------===//
// Forward
//===----------------------------------------------------------------------===//

/// One tile of the result: some channels, rows and vectors of columns.
struct Tile {
  const float *frame;
  /// [source channel][tap][channel of the tile].
  const float *weights;
  float *result;
  int64_t row, column;
};

template <int channels, int rows, int vectors>
WEFT_AVX512 void computeTile(const Frame &f, const Tile &tile) {
  __m512 sum[channels][rows][vectors];
  for (auto &channel : sum)
    for (auto &row : channel)
      for (__m512 &vector : row)
        vector = _mm512_setzero_ps();
  Part reach = f.kernelRows(tile.row, rows);
  for (int64_t c = 0; c < f.channels; ++c)
    for (int64_t u = reach.begin; u < reach.end; ++u) {
      const float *line = tile.frame + c * f.planeStride +
                          (tile.row + u) * f.rowStride + tile.column;
      const float *scale =
          tile.weights + (c * f.taps() + u * f.kernelWidth) * channels;
      for (int64_t v = 0; v < f.kernelWidth; ++v, scale += channels)
        for (int r = 0; r < rows; ++r)
          for (int i = 0; i < vectors; ++i) {
            __m512 x = _mm512_loadu_ps(line + r * f.rowStride + v + i * lanes);
            for (int o = 0; o < channels; ++o)
              sum[o][r][i] =
                  _mm512_fmadd_ps(_mm512_set1_ps(scale[o]), x, sum[o][r][i]);
          }
    }
  for (int o = 0; o < channels; ++o)
    for (int r = 0; r < rows && tile.row + r < f.outHeight; ++r)
      for (int i = 0; i < vectors; ++i)
        _mm512_mask_storeu_ps(
            tile.result + (o * f.outHeight + tile.row + r) * f.outWidth +
                tile.column + i * lanes,
            maskOf(f.outWidth - tile.column - i * lanes), sum[o][r][i]);
}

using TileFunction = void (*)(const Frame &, const Tile &);

/// By channels of the tile, 1 to 8.
template <int rows, int vectors>
constexpr TileFunction tileFunctions[] = {
    computeTile<1, rows, vectors>, computeTile<2, rows, vectors>,
    computeTile<3, rows, vectors>, computeTile<4, rows, vectors>,
    computeTile<5, rows, vectors>, computeTile<6, rows, vectors>,
    computeTile<7, rows, vectors>, computeTile<8, rows, vectors>};

} // namespace

void computeSample(const Frame &f, const float *frame, const float *weights,
                   float *result) {
  int64_t blocks = (f.outChannels + mostChannels - 1) / mostChannels;
  bool narrow = f.vectors == 1;
  for (int64_t block = 0; block < blocks; ++block) {
    Part part = Part::of(f.outChannels, block, blocks);
    size_t index = size_t(part.end - part.begin) - 1;
    TileFunction function =
        narrow ? tileFunctions<2, 1>[index] : tileFunctions<1, 2>[index];
    Tile tile = {frame, weights + part.begin * f.channels * f.taps(),
                 result + part.begin * f.outHeight * f.outWidth, 0, 0};
    for (tile.row = 0; tile.row < f.outHeight; tile.row += narrow ? 2 : 1)
      for (tile.column = 0; tile.column < f.outWidth;
           tile.column += narrow ? lanes : 2 * lanes)
        function(f, tile);
  }
}

namespace {

//===----------------------------------------------------------------------===//
// Filter gradient
//===----------------------------------------------------------------------===//

template <int channels, int width>
WEFT_AVX512 void addFilter(const Frame &f, const FilterTile &tile) {
  int64_t plane = f.outHeight * f.outWidth;
  float *sums = tile.sums;
  for (int64_t c = 0; c < f.channels; ++c)
    for (int64_t u = 0; u < f.kernelHeight; ++u) {
      __m512 sum[channels][width];
      for (int i = 0; i < channels * width; ++i)
        sum[i / width][i % width] = _mm512_loadu_ps(sums + i * lanes);
      int64_t first = std::max<int64_t>(0, f.top - u);
      int64_t last = std::min(f.outHeight, f.top + f.height - u);
      for (int64_t row = first; row < last; ++row)
        for (int64_t column = 0; column < f.outWidth; column += lanes) {
          __mmask16 mask = maskOf(f.outWidth - column);
          const float *dy = tile.gradient + row * f.outWidth + column;
          const float *x =
              tile.frame + c * f.planeStride + (row + u) * f.rowStride + column;
          __m512 grad[channels];
          for (int o = 0; o < channels; ++o)
            grad[o] = _mm512_maskz_loadu_ps(mask, dy + o * plane);
          for (int v = 0; v < width; ++v) {
            __m512 value = _mm512_loadu_ps(x + v);
            for (int o = 0; o < channels; ++o)
              sum[o][v] = _mm512_fmadd_ps(grad[o], value, sum[o][v]);
          }
        }
      for (int i = 0; i < channels * width; ++i)
        _mm512_storeu_ps(sums + i * lanes, sum[i / width][i % width]);
      sums += channels * width * lanes;
    }
}

} // namespace

float addLanes(const float *vector) {
  float sum[lanes];
  std::copy(vector, vector + lanes, sum);
  for (int64_t half = lanes / 2; half > 0; half /= 2)
    for (int64_t i = 0; i < half; ++i)
      sum[i] += sum[i + half];
  return sum[0];
}

namespace {

template <int width, int... counts>
FilterKernel makeFilterKernel(std::integer_sequence<int, counts...>) {
  return {sizeof...(counts), {addFilter<counts + 1, width>...}};
}

} // namespace

FilterKernel filterKernel(int64_t width) {
  switch (width) {
  case 1:
    return makeFilterKernel<1>(std::make_integer_sequence<int, 8>());
  case 3:
    return makeFilterKernel<3>(std::make_integer_sequence<int, 4>());
  case 5:
    return makeFilterKernel<5>(std::make_integer_sequence<int, 3>());
  case 7:
    return makeFilterKernel<7>(std::make_integer_sequence<int, 2>());
  default:
    return {};
  }
}

} // namespace weft::direct
