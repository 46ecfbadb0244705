//===- LibraryMessage.h - the closed set of library calls -----------------===//
///
/// \file
/// Device-neutral words for what is left to vendor libraries. No vendor's type
/// stands here; every device reads the same messages, and the artifact's
/// checker holds them against the bytes of their operands.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_BASE_LIBRARYMESSAGE_H
#define WEFT_RUNTIME_BASE_LIBRARYMESSAGE_H

#include "runtime/base/DType.h"

#include <array>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace weft {

/// batch x [m, k] @ [k, n]; a transposed operand is stored [k, m] or [n, k].
/// Operands: a, b, result, each dense.
struct Matmul {
  DType dtype = DType::F32;
  int64_t batch = 1, m = 0, n = 0, k = 0;
  bool transposeA = false, transposeB = false;
  int64_t partitions = 1;

  bool operator==(const Matmul &) const = default;
};

/// N-d convolution, [batch, channels, sizes...] (or channels last), weights
/// [out, in / groups, kernel...]. Operands: Forward x, w, y; DataGrad dy, w,
/// dx; FilterGrad x, dy, dw.
struct Convolution {
  enum class Direction : uint8_t { Forward, DataGrad, FilterGrad };
  Direction direction = Direction::Forward;
  DType dtype = DType::F32;
  int64_t batch = 0, inChannels = 0, outChannels = 0, groups = 1;
  std::vector<int64_t> inSizes, outSizes, kernel;
  std::vector<int64_t> stride, padLow, padHigh, dilation;
  bool channelsLast = false;
  int64_t partitions = 1;

  bool operator==(const Convolution &) const = default;
};

using LibraryMessage = std::variant<Matmul, Convolution>;

/// One line naming the sizes, for errors and reports.
std::string describe(const LibraryMessage &message);

/// Bytes of each of the three dense operands, in operand order. The message has
/// been checked.
std::array<uint64_t, 3> operandBytes(const LibraryMessage &message);

/// "" when every size is in range, the output sizes follow from the input
/// sizes and no product overflows; the reason otherwise.
std::string whyInvalid(const LibraryMessage &message);

} // namespace weft

#endif // WEFT_RUNTIME_BASE_LIBRARYMESSAGE_H
