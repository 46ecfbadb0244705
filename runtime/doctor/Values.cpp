//===- Values.cpp - values to compute with, and how far results differ ----===//

#include "runtime/doctor/Values.h"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <limits>
#include <vector>

namespace weft::doctor {

void fillValues(DType dtype, std::span<std::byte> bytes, uint64_t seed,
                double low, int64_t limit) {
  uint64_t state = seed * 0x9e3779b97f4a7c15u + 1;
  for (size_t i = 0; i < bytes.size() / sizeOf(dtype); ++i) {
    // xorshift64: the low bits are the weak ones.
    state ^= state << 13;
    state ^= state >> 7;
    state ^= state << 17;
    double unit = double(state >> 40) * 0x1p-24;
    storeFromDouble(dtype, bytes.data(), i,
                    isFloat(dtype) ? low + unit * (1 - low)
                                   : std::floor(unit * double(limit)));
  }
}

double nudgeSize(DType dtype) {
  bool isNarrow = dtype == DType::F16 || dtype == DType::BF16;
  return isNarrow ? placeOf(dtype) : placeOf(dtype) / 8;
}

void nudgeValues(DType dtype, std::span<std::byte> bytes, uint64_t nudge,
                 double size) {
  if (nudge == 0 || !isFloat(dtype))
    return;
  size_t count = bytes.size() / sizeOf(dtype);
  std::vector<std::byte> signs(count * sizeof(float));
  fillValues(DType::F32, signs, nudge, -1, 0);
  for (size_t i = 0; i < count; ++i) {
    double sign = loadAsDouble(DType::F32, signs.data(), i) < 0 ? -1 : 1;
    double value = loadAsDouble(dtype, bytes.data(), i);
    storeFromDouble(dtype, bytes.data(), i, value * (1 + sign * size));
  }
}

double slackOf(DType dtype, std::span<const std::byte> base,
               std::span<const std::span<const std::byte>> moved) {
  size_t count = base.size() / sizeOf(dtype);
  double slack = 0;
  for (std::span<const std::byte> other : moved) {
    double squares = 0;
    for (size_t i = 0; isFloat(dtype) && i < count; ++i) {
      double apart = loadAsDouble(dtype, other.data(), i) -
                     loadAsDouble(dtype, base.data(), i);
      squares += std::isfinite(apart) ? apart * apart : 0;
    }
    slack = std::max(slack,
                     std::sqrt(squares / double(std::max<size_t>(1, count))));
  }
  return 4 * slack;
}

Distance distance(DType dtype, std::span<const std::byte> a,
                  std::span<const std::byte> b, double slack) {
  size_t count = b.size() / sizeOf(dtype);
  double squares = 0, apart = 0;
  for (size_t i = 0; i < count; ++i) {
    double value = loadAsDouble(dtype, b.data(), i);
    squares += std::isfinite(value) ? value * value : 0;
  }
  double rms = std::sqrt(squares / double(std::max<size_t>(1, count)));
  Distance result;
  for (size_t i = 0; i < count; ++i) {
    double x = loadAsDouble(dtype, a.data(), i);
    double y = loadAsDouble(dtype, b.data(), i);
    if (x == y || (std::isnan(x) && std::isnan(y)) || std::fabs(x - y) <= slack)
      continue;
    double away = std::fabs(x - y) / std::max(std::fabs(y), rms);
    if (!isFloat(dtype) || !std::isfinite(x) || !std::isfinite(y))
      away = std::numeric_limits<double>::infinity();
    else
      apart += (x - y) * (x - y);
    if (away > result.farthest) {
      result.farthest = away;
      result.at = i;
    }
  }
  result.relative =
      std::isfinite(result.farthest)
          ? (squares > 0 ? std::sqrt(apart / squares) : std::sqrt(apart))
          : result.farthest;
  return result;
}

double placeOf(DType dtype) {
  return dtype == DType::F16 ? 0x1p-10 : dtype == DType::BF16 ? 0x1p-7 : 1e-5;
}

std::string scientific(double value) {
  char text[32];
  std::snprintf(text, sizeof text, "%.1e", value);
  return text;
}

} // namespace weft::doctor
