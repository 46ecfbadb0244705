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
#include "runtime/cpu/DirectKernels.h"
#include "runtime/cpu/KernelLoader.h"

namespace weft {

using namespace direct;

namespace {

using Direction = Convolution::Direction;

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
