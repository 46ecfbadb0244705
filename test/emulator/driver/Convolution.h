//===- Convolution.h - convolutions as plain loops ------------------------===//
//
/// \file
/// Sums run in f32 (f64 for f64), each product rounded and then added, in the
/// order of the loops of the CPU's plain library: forward and data gradient
/// for each plane over channels and taps, filter gradient for each tap over
/// samples and positions. Up to three spatial axes, any strides in memory.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_CONVOLUTION_H
#define WEFT_TEST_EMULATOR_DRIVER_CONVOLUTION_H

#include "test/emulator/driver/Floats.h"

#include <array>
#include <string>
#include <vector>

namespace weft::emulated {

/// A tensor of [first, channels, spatial...], the spatial axes padded in front
/// with 1 to three.
struct TensorView {
  Element element = Element::F32;
  std::array<int64_t, 5> sizes{1, 1, 1, 1, 1}, steps{};
  int64_t alignment = 1;
  int64_t id = 0;
  /// Elements from the first to the last, plus one.
  uint64_t extent() const;
  uint64_t bytes() const { return extent() * bytesOf(element); }
  int64_t count() const;
};

struct ConvolutionProblem {
  enum class Direction : uint8_t { Forward, Data, Filter };
  Direction direction = Direction::Forward;
  TensorView x, w, y; ///< or their gradients
  std::array<int64_t, 3> stride{1, 1, 1}, padLow{}, padHigh{},
      dilation{1, 1, 1};
  bool flipped = false; ///< a true convolution, not a cross-correlation
  double alpha = 1, beta = 0;
  bool tf32 = false;      ///< inputs are rounded first
  bool unordered = false; ///< sums begin somewhere else in each run

  /// "" where the sizes fit each other.
  std::string whyInvalid() const;
  std::string describe() const;
  const TensorView &first() const;
  const TensorView &second() const;
  const TensorView &result() const;
};

/// Computes result = alpha * convolution(first, second) + beta * result.
void runConvolution(const ConvolutionProblem &problem, const void *first,
                    const void *second, void *result);

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_CONVOLUTION_H
