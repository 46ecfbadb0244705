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

#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace weft {

/// What a product does before its sums are rounded to the element type. Masks
/// have one bit per element, set where a sum was above 0; which bit is which is
/// the device's own affair, for it alone reads what it wrote.
enum class Epilogue : uint8_t {
  None,
  Bias,         ///< a number per column is added
  Relu,         ///< sums below 0 become 0, NaN stays
  BiasRelu,     ///< both, in this order
  ReluMask,     ///< Relu, and its mask is written
  BiasReluMask, ///< BiasRelu, and the mask is written
  ReluGrad,     ///< 0 where a mask that was written before says so
  BiasGrad,     ///< the sums of the columns of b are written as well
};

/// The parts that an Epilogue is made of.
struct EpilogueParts {
  bool addsBias = false, appliesRelu = false, writesMask = false,
       readsMask = false, sumsColumns = false;

  bool operator==(const EpilogueParts &) const = default;
};
EpilogueParts partsOf(Epilogue epilogue);

/// Bytes of a mask's row for `n` columns: whole groups of 128 bits, as
/// cuBLASLt wants them.
constexpr int64_t maskRowBytes(int64_t n) { return (n + 127) / 128 * 16; }

/// batch x [m, k] @ [k, n]; a transposed operand is stored [k, m] or [n, k].
/// Operands, each dense: a, b, then the bias [n] or mask [m, maskRowBytes(n)]
/// that the epilogue reads, the result, then the mask or the sums [n] that it
/// writes. An epilogue needs batch 1 and sizes above 0.
struct Matmul {
  DType dtype = DType::F32;
  int64_t batch = 1, m = 0, n = 0, k = 0;
  bool transposeA = false, transposeB = false;
  int64_t partitions = 1;
  Epilogue epilogue = Epilogue::None;

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

/// One dense operand of a call.
struct MessageOperand {
  DType dtype;
  std::vector<int64_t> sizes;
  bool isWritten = false;

  /// 0 where the product of the sizes overflows.
  uint64_t bytes() const;
};

/// The operands in their order; what is read comes first.
std::vector<MessageOperand> operandsOf(const LibraryMessage &message);

/// The place of the result: the first operand that is written.
size_t resultIndex(const LibraryMessage &message);

/// "" when every size is in range, the output sizes follow from the input
/// sizes and no product overflows; the reason otherwise.
std::string whyInvalid(const LibraryMessage &message);

} // namespace weft

#endif // WEFT_RUNTIME_BASE_LIBRARYMESSAGE_H
