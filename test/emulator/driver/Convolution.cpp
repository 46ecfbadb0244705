//===- Convolution.cpp - convolutions as plain loops ----------------------===//

#include "test/emulator/driver/Convolution.h"
#include "test/emulator/FloatFormats.h"

#include <algorithm>
#include <type_traits>

namespace weft::emulated {

namespace {

using Direction = ConvolutionProblem::Direction;

/// body(place in a dense copy, place in memory) for each element in the order
/// of the axes.
template <typename Body>
void forElements(const TensorView &view, const Body &body) {
  size_t at = 0;
  const auto &n = view.sizes;
  const auto &s = view.steps;
  for (int64_t a = 0; a < n[0]; ++a)
    for (int64_t b = 0; b < n[1]; ++b)
      for (int64_t c = 0; c < n[2]; ++c)
        for (int64_t d = 0; d < n[3]; ++d)
          for (int64_t e = 0; e < n[4]; ++e)
            body(at++, a * s[0] + b * s[1] + c * s[2] + d * s[3] + e * s[4]);
}

template <typename T>
std::vector<T> pack(const void *base, const TensorView &view, bool tf32) {
  std::vector<T> dense(size_t(view.count()));
  forElements(view, [&](size_t at, int64_t from) {
    T value = load<T>(base, view.element, from);
    if constexpr (std::is_same_v<T, float>)
      value = tf32 ? emulator::roundToTf32(value) : value;
    dense[at] = value;
  });
  return dense;
}

template <typename T>
void unpack(const std::vector<T> &dense, void *base, const TensorView &view,
            T alpha, T beta) {
  forElements(view, [&](size_t at, int64_t to) {
    T value = alpha * dense[at];
    if (beta != T(0))
      value += beta * load<T>(base, view.element, to);
    store(base, view.element, to, value);
  });
}

/// The loops of one run over dense copies.
template <typename T>
class Loops {
public:
  Loops(const ConvolutionProblem &problem, int64_t shift)
      : p(problem), start(shift), inChannels(p.x.sizes[1]),
        outChannels(p.y.sizes[1]), inPerGroup(p.w.sizes[1]),
        outPerGroup(outChannels / (inChannels / inPerGroup)),
        inPlane(plane(p.x)), outPlane(plane(p.y)), taps(plane(p.w)) {}

  void forward(const T *x, const T *w, T *y) const {
    for (int64_t b = 0; b < p.y.sizes[0]; ++b)
      for (int64_t o = 0; o < outChannels; ++o)
        for (int64_t i = 0; i < inPerGroup; ++i) {
          int64_t c = (i + start) % inPerGroup;
          int64_t channel = o / outPerGroup * inPerGroup + c;
          const T *from = x + (b * inChannels + channel) * inPlane;
          const T *scales = w + (o * inPerGroup + c) * taps;
          T *to = y + (b * outChannels + o) * outPlane;
          forTaps([&](int64_t tap, const auto &runs) {
            T scale = scales[tap];
            runs([&](int64_t in, int64_t out, int64_t count, int64_t step) {
              for (int64_t k = 0; k < count; ++k)
                to[out + k] += scale * from[in + k * step];
            });
          });
        }
  }

  void data(const T *w, const T *dy, T *dx) const {
    for (int64_t b = 0; b < p.x.sizes[0]; ++b)
      for (int64_t c = 0; c < inChannels; ++c)
        for (int64_t i = 0; i < outPerGroup; ++i) {
          int64_t o = c / inPerGroup * outPerGroup + (i + start) % outPerGroup;
          const T *from = dy + (b * outChannels + o) * outPlane;
          const T *scales = w + (o * inPerGroup + c % inPerGroup) * taps;
          T *to = dx + (b * inChannels + c) * inPlane;
          forTaps([&](int64_t tap, const auto &runs) {
            T scale = scales[tap];
            runs([&](int64_t in, int64_t out, int64_t count, int64_t step) {
              for (int64_t k = 0; k < count; ++k)
                to[in + k * step] += scale * from[out + k];
            });
          });
        }
  }

  void filter(const T *x, const T *dy, T *dw) const {
    int64_t batch = p.x.sizes[0];
    for (int64_t o = 0; o < outChannels; ++o)
      for (int64_t c = 0; c < inPerGroup; ++c) {
        int64_t channel = o / outPerGroup * inPerGroup + c;
        T *to = dw + (o * inPerGroup + c) * taps;
        forTaps([&](int64_t tap, const auto &runs) {
          T sum = 0;
          for (int64_t i = 0; i < batch; ++i) {
            int64_t b = (i + start) % batch;
            const T *from = x + (b * inChannels + channel) * inPlane;
            const T *other = dy + (b * outChannels + o) * outPlane;
            runs([&](int64_t in, int64_t out, int64_t count, int64_t step) {
              for (int64_t k = 0; k < count; ++k)
                sum += from[in + k * step] * other[out + k];
            });
          }
          to[tap] = sum;
        });
      }
  }

private:
  static int64_t plane(const TensorView &view) {
    return view.sizes[2] * view.sizes[3] * view.sizes[4];
  }

  /// Outputs [begin, end) of an axis whose tap `k` falls into the input.
  std::pair<int64_t, int64_t> reach(size_t axis, int64_t k) const {
    int64_t shift = k * p.dilation[axis] - p.padLow[axis];
    int64_t stride = p.stride[axis];
    int64_t begin = shift >= 0 ? 0 : (stride - 1 - shift) / stride;
    int64_t last = p.x.sizes[axis + 2] - 1 - shift;
    int64_t end =
        last < 0 ? 0 : std::min(p.y.sizes[axis + 2], last / stride + 1);
    return {std::min(begin, end), end};
  }

  /// body(input offset, output offset, count, input step) for each row of
  /// outputs that the tap (k0, k1, k2) reaches.
  template <typename Body>
  void forRows(int64_t k0, int64_t k1, int64_t k2, const Body &body) const {
    auto [b0, e0] = reach(0, k0);
    auto [b1, e1] = reach(1, k1);
    auto [b2, e2] = reach(2, k2);
    for (int64_t i = b0; i < e0; ++i)
      for (int64_t j = b1; j < e1; ++j) {
        int64_t x0 = i * p.stride[0] + k0 * p.dilation[0] - p.padLow[0];
        int64_t x1 = j * p.stride[1] + k1 * p.dilation[1] - p.padLow[1];
        int64_t x2 = b2 * p.stride[2] + k2 * p.dilation[2] - p.padLow[2];
        body((x0 * p.x.sizes[3] + x1) * p.x.sizes[4] + x2,
             (i * p.y.sizes[3] + j) * p.y.sizes[4] + b2, e2 - b2, p.stride[2]);
      }
  }

  /// body(tap in memory, rows) for each tap of the filter.
  template <typename Body>
  void forTaps(const Body &body) const {
    const auto &n = p.w.sizes;
    for (int64_t k0 = 0; k0 < n[2]; ++k0)
      for (int64_t k1 = 0; k1 < n[3]; ++k1)
        for (int64_t k2 = 0; k2 < n[4]; ++k2) {
          int64_t tap = (k0 * n[3] + k1) * n[4] + k2;
          body(p.flipped ? taps - 1 - tap : tap,
               [&](const auto &row) { forRows(k0, k1, k2, row); });
        }
  }

  const ConvolutionProblem &p;
  int64_t start;
  int64_t inChannels, outChannels, inPerGroup, outPerGroup;
  int64_t inPlane, outPlane, taps;
};

template <typename T>
void runTyped(const ConvolutionProblem &p, const void *first,
              const void *second, void *result) {
  static int64_t runs = 0;
  std::vector<T> a = pack<T>(first, p.first(), p.tf32);
  std::vector<T> b = pack<T>(second, p.second(), p.tf32);
  std::vector<T> out(size_t(p.result().count()), T(0));
  Loops<T> loops(p, p.unordered ? ++runs : 0);
  if (p.direction == Direction::Forward)
    loops.forward(a.data(), b.data(), out.data());
  else if (p.direction == Direction::Data)
    loops.data(a.data(), b.data(), out.data());
  else
    loops.filter(a.data(), b.data(), out.data());
  unpack<T>(out, result, p.result(), T(p.alpha), T(p.beta));
}

std::string sizesText(const TensorView &view) {
  std::string text = "[";
  for (size_t i = 0; i < 5; ++i)
    if (i < 2 || view.sizes[i] != 1 || i == 4)
      text += (i ? ", " : "") + std::to_string(view.sizes[i]);
  return text + "]";
}

} // namespace

uint64_t TensorView::extent() const {
  uint64_t last = 0;
  for (size_t i = 0; i < sizes.size(); ++i)
    last += uint64_t(sizes[i] - 1) * uint64_t(steps[i]);
  return last + 1;
}

int64_t TensorView::count() const {
  int64_t product = 1;
  for (int64_t size : sizes)
    product *= size;
  return product;
}

const TensorView &ConvolutionProblem::first() const {
  return direction == Direction::Data ? w : x;
}
const TensorView &ConvolutionProblem::second() const {
  return direction == Direction::Forward ? w : y;
}
const TensorView &ConvolutionProblem::result() const {
  return direction == Direction::Forward ? y
         : direction == Direction::Data  ? x
                                         : w;
}

std::string ConvolutionProblem::whyInvalid() const {
  if (x.sizes[0] != y.sizes[0])
    return "batch of x and y differ";
  if (w.sizes[0] != y.sizes[1])
    return "channels of y are not the first axis of w";
  if (w.sizes[1] <= 0 || x.sizes[1] % w.sizes[1] ||
      y.sizes[1] % (x.sizes[1] / w.sizes[1]))
    return "channels do not form groups";
  for (size_t i = 0; i < 3; ++i) {
    int64_t covered = (w.sizes[i + 2] - 1) * dilation[i] + 1;
    int64_t padded = x.sizes[i + 2] + padLow[i] + padHigh[i];
    if (stride[i] < 1 || dilation[i] < 1 || padLow[i] < 0 || padHigh[i] < 0 ||
        padded < covered)
      return "the filter does not fit into the input";
    if (y.sizes[i + 2] != (padded - covered) / stride[i] + 1)
      return "spatial sizes of y do not follow from x and w";
  }
  return "";
}

std::string ConvolutionProblem::describe() const {
  static constexpr const char *names[] = {"forward", "data gradient",
                                          "filter gradient"};
  return std::string("convolution ") + names[size_t(direction)] + " " +
         nameOf(result().element) + " x " + sizesText(x) + " w " +
         sizesText(w) + " y " + sizesText(y);
}

void runConvolution(const ConvolutionProblem &problem, const void *first,
                    const void *second, void *result) {
  if (problem.result().element == Element::F64)
    runTyped<double>(problem, first, second, result);
  else
    runTyped<float>(problem, first, second, result);
}

} // namespace weft::emulated
