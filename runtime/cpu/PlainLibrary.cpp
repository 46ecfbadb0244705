//===- PlainLibrary.cpp - library messages as plain loops -----------------===//
///
/// \file
/// f64 accumulates in f64, everything else in f32, in the order of the loops as
/// written. Partitions cut rows of a product, samples of a convolution, output
/// channels of a filter gradient: no two write the same element, so no partial
/// results have to be combined.
///
//===----------------------------------------------------------------------===//

#include "runtime/base/Shape.h"
#include "runtime/cpu/Epilogue.h"

#include <array>
#include <cstring>

namespace weft {

namespace {

//===----------------------------------------------------------------------===//
// Matrix product
//===----------------------------------------------------------------------===//

template <typename T>
class PlainMatmul final : public LibraryPlan {
public:
  explicit PlainMatmul(const Matmul &message) : m(message) {
    if (!isWide<T>)
      rowBytes = *checkedAlign(uint64_t(m.n) * sizeof(float), bufferAlignment);
  }

  uint64_t scratchBytes() const override {
    return rowBytes * uint64_t(m.partitions);
  }

  Status run(ThreadPool &pool, const LibraryOperands &o) override {
    const T *a = reinterpret_cast<const T *>(o.first);
    const T *b = reinterpret_cast<const T *>(o.second);
    T *c = reinterpret_cast<T *>(o.result);
    RowEpilogue<T> epilogue(m, o);
    pool.run(m.partitions, [&](int64_t partition) {
      std::byte *row = o.scratch + rowBytes * uint64_t(partition);
      Part part = Part::of(m.batch * m.m, partition, m.partitions);
      for (int64_t i = part.begin; i < part.end; ++i) {
        T *out = c + i * m.n;
        Wide<T> *sums = reinterpret_cast<Wide<T> *>(
            isWide<T> ? reinterpret_cast<std::byte *>(out) : row);
        computeRow(a + (i / m.m) * m.m * m.k, b + (i / m.m) * m.k * m.n,
                   i % m.m, sums);
        epilogue.finishRow(i, sums);
        if constexpr (!isWide<T>)
          for (int64_t j = 0; j < m.n; ++j)
            narrow(sums[j], out[j]);
      }
      epilogue.sumColumns(Part::of(m.n, partition, m.partitions));
    });
    return ok();
  }

private:
  void computeRow(const T *a, const T *b, int64_t i, Wide<T> *row) const {
    std::fill(row, row + m.n, Wide<T>(0));
    for (int64_t p = 0; p < m.k; ++p) {
      Wide<T> scale = widen(m.transposeA ? a[p * m.m + i] : a[i * m.k + p]);
      if (m.transposeB)
        for (int64_t j = 0; j < m.n; ++j)
          row[j] += scale * widen(b[j * m.k + p]);
      else
        for (int64_t j = 0; j < m.n; ++j)
          row[j] += scale * widen(b[p * m.n + j]);
    }
  }

  Matmul m;
  uint64_t rowBytes = 0;
};

//===----------------------------------------------------------------------===//
// Convolution
//===----------------------------------------------------------------------===//

using Triple = std::array<int64_t, 3>;

/// `list` as the last of three axes, the first ones being `filler`.
Triple toTriple(const std::vector<int64_t> &list, int64_t filler) {
  Triple triple = {filler, filler, filler};
  std::copy_backward(list.begin(), list.end(), triple.end());
  return triple;
}

/// Element strides of [batch, channel, three axes].
struct Strides {
  int64_t batch, channel;
  Triple axis;

  static Strides of(int64_t channels, const Triple &sizes, bool channelsLast) {
    int64_t inner = channelsLast ? channels : 1;
    Strides s;
    s.axis = {sizes[1] * sizes[2] * inner, sizes[2] * inner, inner};
    int64_t volume = sizes[0] * sizes[1] * sizes[2];
    s.channel = channelsLast ? 1 : volume;
    s.batch = volume * channels;
    return s;
  }
};

template <typename T>
class PlainConvolution final : public LibraryPlan {
public:
  explicit PlainConvolution(const Convolution &message)
      : m(message), in(toTriple(m.inSizes, 1)), out(toTriple(m.outSizes, 1)),
        kernel(toTriple(m.kernel, 1)), stride(toTriple(m.stride, 1)),
        pad(toTriple(m.padLow, 0)), dilation(toTriple(m.dilation, 1)),
        x(Strides::of(m.inChannels, in, m.channelsLast)),
        y(Strides::of(m.outChannels, out, m.channelsLast)),
        w(Strides::of(m.inChannels / m.groups, kernel, false)) {
    // The largest thing that one unit of work accumulates.
    int64_t elements = m.direction == Convolution::Direction::Forward
                           ? out[0] * out[1] * out[2]
                       : m.direction == Convolution::Direction::DataGrad
                           ? in[0] * in[1] * in[2]
                           : 0;
    if (!inPlace())
      planeBytes =
          *checkedAlign(uint64_t(elements) * sizeof(Wide<T>), bufferAlignment);
  }

  uint64_t scratchBytes() const override {
    return planeBytes * uint64_t(m.partitions);
  }

  Status run(ThreadPool &pool, const LibraryOperands &operands) override {
    const T *a = reinterpret_cast<const T *>(operands.first);
    const T *b = reinterpret_cast<const T *>(operands.second);
    T *c = reinterpret_cast<T *>(operands.result);
    pool.run(m.partitions, [&](int64_t partition) {
      std::byte *plane = operands.scratch + planeBytes * uint64_t(partition);
      switch (m.direction) {
      case Convolution::Direction::Forward:
        return forward(a, b, c, plane, partition);
      case Convolution::Direction::DataGrad:
        return dataGrad(a, b, c, plane, partition);
      case Convolution::Direction::FilterGrad:
        return filterGrad(a, b, c, partition);
      }
    });
    return ok();
  }

private:
  /// Output indices [begin, end) of `axis` that kernel tap `tap` can reach from
  /// within the input.
  Part reach(size_t axis, int64_t tap) const {
    int64_t shift = tap * dilation[axis] - pad[axis];
    int64_t begin = shift >= 0 ? 0 : (-shift + stride[axis] - 1) / stride[axis];
    int64_t last = in[axis] - 1 - shift;
    int64_t end = last < 0 ? 0 : std::min(out[axis], last / stride[axis] + 1);
    return {std::min(begin, end), end};
  }

  /// Calls body(input offset, output offset, count) for each run of outputs
  /// along the last axis that tap `k` touches; offsets are positions within one
  /// dense plane, the input's advancing by stride[2].
  template <typename Body>
  void forRuns(const Triple &k, const Body &body) const {
    Part d = reach(0, k[0]), h = reach(1, k[1]), v = reach(2, k[2]);
    for (int64_t i = d.begin; i < d.end; ++i)
      for (int64_t j = h.begin; j < h.end; ++j) {
        int64_t inD = i * stride[0] + k[0] * dilation[0] - pad[0];
        int64_t inH = j * stride[1] + k[1] * dilation[1] - pad[1];
        int64_t inV = v.begin * stride[2] + k[2] * dilation[2] - pad[2];
        body((inD * in[1] + inH) * in[2] + inV,
             (i * out[1] + j) * out[2] + v.begin, v.end - v.begin);
      }
  }

  template <typename Body>
  void forTaps(const Body &body) const {
    for (int64_t d = 0; d < kernel[0]; ++d)
      for (int64_t h = 0; h < kernel[1]; ++h)
        for (int64_t v = 0; v < kernel[2]; ++v)
          body(Triple{d, h, v}, (d * kernel[1] + h) * kernel[2] + v);
  }

  /// Sums are kept in the result where a plane of it is dense.
  bool inPlace() const { return isWide<T> && !m.channelsLast; }

  /// Where the sums of the plane at `out` are kept: there, or in `scratch`.
  Wide<T> *sumsOf(T *to, std::byte *scratch) const {
    return reinterpret_cast<Wide<T> *>(
        inPlace() ? reinterpret_cast<std::byte *>(to) : scratch);
  }

  int64_t inPerGroup() const { return m.inChannels / m.groups; }
  int64_t outPerGroup() const { return m.outChannels / m.groups; }

  void forward(const T *input, const T *weight, T *output, std::byte *scratch,
               int64_t partition) const {
    Part part = Part::of(m.batch * m.outChannels, partition, m.partitions);
    int64_t volume = out[0] * out[1] * out[2];
    for (int64_t unit = part.begin; unit < part.end; ++unit) {
      int64_t b = unit / m.outChannels, o = unit % m.outChannels;
      T *to = output + b * y.batch + o * y.channel;
      Wide<T> *plane = sumsOf(to, scratch);
      std::fill(plane, plane + volume, Wide<T>(0));
      for (int64_t c = 0; c < inPerGroup(); ++c) {
        int64_t channel = o / outPerGroup() * inPerGroup() + c;
        const T *from = input + b * x.batch + channel * x.channel;
        const T *taps = weight + o * w.batch + c * w.channel;
        forTaps([&](const Triple &k, int64_t tap) {
          Wide<T> scale = widen(taps[tap]);
          int64_t step = stride[2] * x.axis[2];
          forRuns(k, [&](int64_t at, int64_t place, int64_t count) {
            const T *line = from + at * x.axis[2];
            for (int64_t i = 0; i < count; ++i)
              plane[place + i] += scale * widen(line[i * step]);
          });
        });
      }
      if (!inPlace())
        for (int64_t i = 0; i < volume; ++i)
          narrow(plane[i], to[i * y.axis[2]]);
    }
  }

  void dataGrad(const T *dy, const T *weight, T *dx, std::byte *scratch,
                int64_t partition) const {
    Part part = Part::of(m.batch * m.inChannels, partition, m.partitions);
    int64_t volume = in[0] * in[1] * in[2];
    for (int64_t unit = part.begin; unit < part.end; ++unit) {
      int64_t b = unit / m.inChannels, c = unit % m.inChannels;
      int64_t group = c / inPerGroup();
      T *target = dx + b * x.batch + c * x.channel;
      Wide<T> *plane = sumsOf(target, scratch);
      std::fill(plane, plane + volume, Wide<T>(0));
      for (int64_t o = group * outPerGroup(); o < (group + 1) * outPerGroup();
           ++o) {
        const T *from = dy + b * y.batch + o * y.channel;
        const T *taps = weight + o * w.batch + c % inPerGroup() * w.channel;
        forTaps([&](const Triple &k, int64_t tap) {
          Wide<T> scale = widen(taps[tap]);
          forRuns(k, [&](int64_t at, int64_t to, int64_t count) {
            const T *line = from + to * y.axis[2];
            for (int64_t i = 0; i < count; ++i)
              plane[at + i * stride[2]] += scale * widen(line[i * y.axis[2]]);
          });
        });
      }
      if (!inPlace())
        for (int64_t i = 0; i < volume; ++i)
          narrow(plane[i], target[i * x.axis[2]]);
    }
  }

  void filterGrad(const T *input, const T *dy, T *dw, int64_t partition) const {
    Part part = Part::of(m.outChannels, partition, m.partitions);
    for (int64_t o = part.begin; o < part.end; ++o)
      for (int64_t c = 0; c < inPerGroup(); ++c) {
        int64_t channel = o / outPerGroup() * inPerGroup() + c;
        forTaps([&](const Triple &k, int64_t tap) {
          Wide<T> sum = 0;
          for (int64_t b = 0; b < m.batch; ++b) {
            const T *from = input + b * x.batch + channel * x.channel;
            const T *grad = dy + b * y.batch + o * y.channel;
            int64_t step = stride[2] * x.axis[2];
            forRuns(k, [&](int64_t at, int64_t to, int64_t count) {
              const T *line = from + at * x.axis[2];
              const T *other = grad + to * y.axis[2];
              for (int64_t i = 0; i < count; ++i)
                sum += widen(line[i * step]) * widen(other[i * y.axis[2]]);
            });
          }
          narrow(sum, dw[o * w.batch + c * w.channel + tap]);
        });
      }
  }

  Convolution m;
  Triple in, out, kernel, stride, pad, dilation;
  Strides x, y, w;
  uint64_t planeBytes = 0;
};

template <template <typename> class Plan, typename Message>
Result<std::unique_ptr<LibraryPlan>> preparePlain(const Message &message,
                                                  uint64_t mostScratch) {
  std::unique_ptr<LibraryPlan> plan;
  if (message.dtype == DType::F64)
    plan = std::make_unique<Plan<double>>(message);
  else if (message.dtype == DType::F32)
    plan = std::make_unique<Plan<float>>(message);
  else if (message.dtype == DType::F16)
    plan = std::make_unique<Plan<Half>>(message);
  else if (message.dtype == DType::BF16)
    plan = std::make_unique<Plan<Bfloat>>(message);
  if (plan && plan->scratchBytes() > mostScratch)
    plan.reset();
  return plan;
}

class PlainLibrary final : public Library {
public:
  std::string name() const override { return "plain loops"; }
  Result<std::unique_ptr<LibraryPlan>> prepare(const LibraryMessage &message,
                                               uint64_t mostScratch) override {
    if (const Matmul *matmul = std::get_if<Matmul>(&message))
      return preparePlain<PlainMatmul>(*matmul, mostScratch);
    return preparePlain<PlainConvolution>(std::get<Convolution>(message),
                                          mostScratch);
  }
};

} // namespace

std::unique_ptr<Library> createPlainLibrary() {
  return std::make_unique<PlainLibrary>();
}

} // namespace weft
