//===- Values.h - values to compute with, and how far results differ ------===//

#ifndef WEFT_RUNTIME_DOCTOR_VALUES_H
#define WEFT_RUNTIME_DOCTOR_VALUES_H

#include "runtime/base/DType.h"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string>

namespace weft::doctor {

/// The same values for the same seed: floats in [low, 1), integers in
/// [0, limit).
void fillValues(DType dtype, std::span<std::byte> bytes, uint64_t seed,
                double low, int64_t limit);

/// How far two tensors are from one another.
struct Distance {
  /// Largest |a - b| / max(|b|, rms of b); infinite where one alone is no
  /// number. For integers 0 or infinite.
  double farthest = 0;
  /// |a - b| / |b| of the whole tensors.
  double relative = 0;
  size_t at = 0;
};

/// Elements that are at most `slack` from one another count as equal.
Distance distance(DType dtype, std::span<const std::byte> a,
                  std::span<const std::byte> b, double slack = 0);

/// How often a result of the processor is computed anew from nudged values.
inline constexpr uint64_t nudges = 3;

/// Makes each float larger or smaller by the factor `size`, as `nudge` says; 0
/// moves nothing.
void nudgeValues(DType dtype, std::span<std::byte> bytes, uint64_t nudge,
                 double size);
/// A size for values of the type: some last places of f32, one of the others.
double nudgeSize(DType dtype);

/// What rounding alone may do to a tensor: four times the rms by which the
/// farthest of `moved` is away from `base`. Sums whose terms cancel are all
/// rounding, and no two devices agree on them.
double slackOf(DType dtype, std::span<const std::byte> base,
               std::span<const std::span<const std::byte>> moved);

/// One place of the type where results are rounded to it: 1e-5 for f32.
double placeOf(DType dtype);

/// "3.1e-07".
std::string scientific(double value);

} // namespace weft::doctor

#endif // WEFT_RUNTIME_DOCTOR_VALUES_H
