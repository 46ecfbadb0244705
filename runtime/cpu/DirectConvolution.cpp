//===- DirectConvolution.cpp - convolutions of few channels, AVX-512 ------===//
///
/// \file
/// Blocked kernels compute 16 channels where a first layer has 1 to 4. These
/// vectorise along the rows of the image instead: f32, two spatial axes, stride
/// and dilation 1. One engine serves the forward direction and, with flipped
/// weights, the data gradient. Each sample is first copied into a frame of
/// zeros, so that no tap has to ask where the image ends.
///
/// A filter gradient leaves one partial result per partition; they are added in
/// the order of the partitions.
///
//===----------------------------------------------------------------------===//

#include "runtime/base/Shape.h"
#include "runtime/cpu/KernelLoader.h"
#include "runtime/cpu/Library.h"

#include <cstring>
#include <immintrin.h>

#define WEFT_AVX512                                                            \
  __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl")))

namespace weft {

namespace {

using Direction = Convolution::Direction;

constexpr int64_t lanes = 16;
/// More output channels at once than this do not fit the registers.
constexpr int64_t mostChannels = 8;

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

/// All result channels of one sample. Wide rows are computed two vectors at a
/// time, narrow ones two rows at a time: one alone would wait for its sums.
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

//===----------------------------------------------------------------------===//
// Filter gradient
//===----------------------------------------------------------------------===//

/// One block of result channels of one sample. `sums` holds a vector per
/// [source channel][kernel row][channel of the block][kernel column].
struct FilterTile {
  const float *frame;
  const float *gradient;
  float *sums;
};

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

/// The sum of one vector, by halves: the same order everywhere.
float addLanes(const float *vector) {
  float sum[lanes];
  std::copy(vector, vector + lanes, sum);
  for (int64_t half = lanes / 2; half > 0; half /= 2)
    for (int64_t i = 0; i < half; ++i)
      sum[i] += sum[i + half];
  return sum[0];
}

using FilterFunction = void (*)(const Frame &, const FilterTile &);

struct FilterKernel {
  int64_t channels = 0;
  FilterFunction functions[8] = {};
};

template <int width, int... counts>
FilterKernel makeFilterKernel(std::integer_sequence<int, counts...>) {
  return {sizeof...(counts), {addFilter<counts + 1, width>...}};
}

/// Channels x kernel columns are sums in registers; none for other widths.
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

//===----------------------------------------------------------------------===//
// The plan
//===----------------------------------------------------------------------===//

uint64_t alignScratch(uint64_t bytes) {
  return *checkedAlign(bytes, bufferAlignment);
}

/// The frame of a message: the data gradient reads the gradient of the result
/// and writes that of the input.
Frame frameOf(const Convolution &m) {
  bool data = m.direction == Direction::DataGrad;
  const auto &from = data ? m.outSizes : m.inSizes;
  const auto &to = data ? m.inSizes : m.outSizes;
  Frame f;
  f.channels = data ? m.outChannels : m.inChannels;
  f.outChannels = data ? m.inChannels : m.outChannels;
  f.height = from[0];
  f.width = from[1];
  f.outHeight = to[0];
  f.outWidth = to[1];
  f.kernelHeight = m.kernel[0];
  f.kernelWidth = m.kernel[1];
  f.top = data ? m.kernel[0] - 1 - m.padLow[0] : m.padLow[0];
  f.left = data ? m.kernel[1] - 1 - m.padLow[1] : m.padLow[1];
  f.finish();
  return f;
}

class DirectConvolution final : public LibraryPlan {
public:
  explicit DirectConvolution(const Convolution &message)
      : m(message), f(frameOf(message)),
        parts(std::min(message.partitions, message.batch)) {
    frameBytes = alignScratch(f.bytes());
    weightBytes = alignScratch(uint64_t(weights()) * sizeof(float));
    if (m.direction == Direction::FilterGrad)
      sumBytes = weightBytes * lanes;
  }

  uint64_t scratchBytes() const override {
    if (m.direction == Direction::FilterGrad)
      return (frameBytes + weightBytes + sumBytes) * uint64_t(parts);
    return frameBytes * uint64_t(parts) + weightBytes;
  }

  Status run(ThreadPool &pool, const LibraryOperands &operands) override {
    const float *a = reinterpret_cast<const float *>(operands.first);
    const float *b = reinterpret_cast<const float *>(operands.second);
    float *c = reinterpret_cast<float *>(operands.result);
    std::byte *scratch = operands.scratch;
    if (m.direction == Direction::FilterGrad)
      runFilter(pool, a, b, c, scratch);
    else
      runForward(pool, a, b, c, scratch);
    return ok();
  }

private:
  int64_t weights() const { return m.inChannels * m.outChannels * f.taps(); }
  int64_t sourceSample() const { return f.channels * f.height * f.width; }
  int64_t resultSample() const {
    return f.outChannels * f.outHeight * f.outWidth;
  }

  void packWeights(const float *from, float *packed) const;
  void runForward(ThreadPool &pool, const float *source, const float *weight,
                  float *result, std::byte *scratch) const;
  void runFilter(ThreadPool &pool, const float *source, const float *gradient,
                 float *result, std::byte *scratch) const;
  void sumFilter(const float *source, const float *gradient, Part samples,
                 std::byte *scratch) const;

  Convolution m;
  Frame f;
  int64_t parts;
  uint64_t frameBytes, weightBytes, sumBytes = 0;
};

/// [block][source channel][tap][channel of the block]; the data gradient takes
/// the taps from behind.
void DirectConvolution::packWeights(const float *from, float *packed) const {
  bool data = m.direction == Direction::DataGrad;
  int64_t taps = f.taps();
  int64_t blocks = (f.outChannels + mostChannels - 1) / mostChannels;
  for (int64_t block = 0; block < blocks; ++block) {
    Part part = Part::of(f.outChannels, block, blocks);
    for (int64_t c = 0; c < f.channels; ++c)
      for (int64_t tap = 0; tap < taps; ++tap)
        for (int64_t o = part.begin; o < part.end; ++o)
          *packed++ = data
                          ? from[(c * m.inChannels + o) * taps + taps - 1 - tap]
                          : from[(o * m.inChannels + c) * taps + tap];
  }
}

void DirectConvolution::runForward(ThreadPool &pool, const float *source,
                                   const float *weight, float *result,
                                   std::byte *scratch) const {
  float *packed = reinterpret_cast<float *>(scratch);
  packWeights(weight, packed);
  pool.run(parts, [&](int64_t index) {
    float *frame = reinterpret_cast<float *>(scratch + weightBytes +
                                             frameBytes * uint64_t(index));
    std::memset(frame, 0, f.bytes());
    Part part = Part::of(m.batch, index, parts);
    for (int64_t b = part.begin; b < part.end; ++b) {
      f.load(source + b * sourceSample(), frame);
      computeSample(f, frame, packed, result + b * resultSample());
    }
  });
}

/// Leaves the sum over `samples` as weights at the front of `scratch`.
void DirectConvolution::sumFilter(const float *source, const float *gradient,
                                  Part samples, std::byte *scratch) const {
  float *partial = reinterpret_cast<float *>(scratch);
  float *sums = reinterpret_cast<float *>(scratch + weightBytes);
  float *frame = reinterpret_cast<float *>(scratch + weightBytes + sumBytes);
  std::memset(sums, 0, sumBytes + f.bytes());
  FilterKernel kernel = filterKernel(f.kernelWidth);
  int64_t blocks = (f.outChannels + kernel.channels - 1) / kernel.channels;
  int64_t perChannel = f.channels * f.taps();
  for (int64_t b = samples.begin; b < samples.end; ++b) {
    f.load(source + b * sourceSample(), frame);
    for (int64_t block = 0; block < blocks; ++block) {
      Part part = Part::of(f.outChannels, block, blocks);
      FilterTile tile = {frame,
                         gradient + b * resultSample() +
                             part.begin * f.outHeight * f.outWidth,
                         sums + part.begin * perChannel * lanes};
      kernel.functions[part.end - part.begin - 1](f, tile);
    }
  }
  const float *vector = sums;
  for (int64_t block = 0; block < blocks; ++block) {
    Part part = Part::of(f.outChannels, block, blocks);
    for (int64_t line = 0; line < f.channels * f.kernelHeight; ++line)
      for (int64_t o = part.begin; o < part.end; ++o)
        for (int64_t v = 0; v < f.kernelWidth; ++v, vector += lanes)
          partial[o * perChannel + line * f.kernelWidth + v] = addLanes(vector);
  }
}

void DirectConvolution::runFilter(ThreadPool &pool, const float *source,
                                  const float *gradient, float *result,
                                  std::byte *scratch) const {
  uint64_t stride = weightBytes + sumBytes + frameBytes;
  pool.run(parts, [&](int64_t index) {
    sumFilter(source, gradient, Part::of(m.batch, index, parts),
              scratch + stride * uint64_t(index));
  });
  std::memcpy(result, scratch, size_t(weights()) * sizeof(float));
  for (int64_t index = 1; index < parts; ++index) {
    const float *partial =
        reinterpret_cast<const float *>(scratch + stride * uint64_t(index));
    for (int64_t i = 0; i < weights(); ++i)
      result[i] += partial[i];
  }
}

/// Whether most lanes of the vectors of a result row are in use.
bool fillsVectors(int64_t width) {
  int64_t columns = (width + lanes - 1) / lanes * lanes;
  return 5 * width >= 4 * columns;
}

/// Where these kernels were measured to be faster than a library's blocked
/// ones.
bool isWorthIt(const Convolution &m) {
  constexpr int64_t mostSumBytes = 256 << 10;
  int64_t fewChannels = fillsVectors(m.outSizes[1]) ? 8 : 4;
  switch (m.direction) {
  case Direction::Forward:
    return m.inChannels <= fewChannels;
  case Direction::DataGrad:
    return m.inChannels <= mostChannels && m.padLow[0] < m.kernel[0] &&
           m.padLow[1] < m.kernel[1];
  case Direction::FilterGrad:
    return m.inChannels <= fewChannels && filterKernel(m.kernel[1]).channels &&
           m.inChannels * m.outChannels * m.kernel[0] * m.kernel[1] * lanes *
                   int64_t(sizeof(float)) <=
               mostSumBytes;
  }
  return false;
}

class DirectLibrary final : public Library {
public:
  std::string name() const override { return "direct"; }
  Result<std::unique_ptr<LibraryPlan>> prepare(const LibraryMessage &message,
                                               uint64_t mostScratch) override {
    std::unique_ptr<LibraryPlan> plan;
    const auto *m = std::get_if<Convolution>(&message);
    if (m && m->dtype == DType::F32 && m->inSizes.size() == 2 &&
        m->groups == 1 && !m->channelsLast && m->batch > 0 &&
        m->stride == std::vector<int64_t>{1, 1} &&
        m->dilation == std::vector<int64_t>{1, 1} && isWorthIt(*m))
      plan = std::make_unique<DirectConvolution>(*m);
    if (plan && plan->scratchBytes() > mostScratch)
      plan.reset();
    return plan;
  }
};

} // namespace

std::unique_ptr<Library> createDirectLibrary() {
  if (processorLevel() != "x86-64-v4")
    return nullptr;
  return std::make_unique<DirectLibrary>();
}

} // namespace weft
