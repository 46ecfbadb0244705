//===- Epilogue.h - what follows the sums of a product ----------*- C++ -*-===//
//
/// \file
/// The epilogues of matrix products as plain loops, in the type of the sums:
/// what is stored is rounded once, after the epilogue.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_RUNTIME_CPU_EPILOGUE_H
#define WEFT_RUNTIME_CPU_EPILOGUE_H

#include "runtime/cpu/Library.h"
#include "runtime/cpu/Narrow.h"

#include <bit>
#include <immintrin.h>

namespace weft {

/// The epilogue of one call; does nothing where the message has none.
template <typename T>
class RowEpilogue {
public:
  RowEpilogue(const Matmul &message, const LibraryOperands &operands)
      : m(message), parts(partsOf(m.epilogue)), o(operands) {}

  /// Whether finishRow() does anything.
  bool changesRows() const { return !parts.sumsColumns; }

  /// Row `i` of the result, whose n sums are complete.
  void finishRow(int64_t i, Wide<T> *row) const {
    if (parts.addsBias)
      addBias(row);
    if (parts.appliesRelu)
      applyRelu(row);
    if (parts.writesMask)
      writeMask(row, maskRow(o.epilogueOutput, i));
    if (parts.readsMask)
      readMask(row, maskRow(o.epilogueInput, i));
  }

  /// The sums of columns `part` of b, in the order of its rows.
  void sumColumns(Part part) const {
    if (!parts.sumsColumns)
      return;
    const T *b = reinterpret_cast<const T *>(o.second);
    T *sums = reinterpret_cast<T *>(o.epilogueOutput);
    constexpr int64_t chunk = 64;
    for (int64_t begin = part.begin; begin < part.end; begin += chunk) {
      Wide<T> lanes[chunk] = {};
      int64_t count = std::min(chunk, part.end - begin);
      for (int64_t p = 0; p < m.k; ++p)
        for (int64_t j = 0; j < count; ++j)
          lanes[j] += widen(m.transposeB ? b[(begin + j) * m.k + p]
                                         : b[p * m.n + begin + j]);
      for (int64_t j = 0; j < count; ++j)
        narrow(lanes[j], sums[begin + j]);
    }
  }

private:
  template <typename Byte>
  auto maskRow(Byte *mask, int64_t i) const {
    using Bits =
        std::conditional_t<std::is_const_v<Byte>, const uint8_t, uint8_t>;
    return reinterpret_cast<Bits *>(mask) + i * maskRowBytes(m.n);
  }

  void addBias(Wide<T> *row) const {
    const T *bias = reinterpret_cast<const T *>(o.epilogueInput);
    for (int64_t j = 0; j < m.n; ++j)
      row[j] += widen(bias[j]);
  }

  /// A comparison that keeps NaN and makes -0 a 0.
  void applyRelu(Wide<T> *row) const {
    for (int64_t j = 0; j < m.n; ++j)
      row[j] = row[j] <= 0 ? Wide<T>(0) : row[j];
  }

  void writeMask(const Wide<T> *row, uint8_t *mask) const {
    int64_t whole = m.n / 8;
    for (int64_t byte = 0; byte < whole; ++byte)
      mask[byte] = positiveBits(row + byte * 8);
    std::fill(mask + whole, mask + maskRowBytes(m.n), uint8_t(0));
    for (int64_t j = whole * 8; j < m.n; ++j)
      mask[whole] |= uint8_t((row[j] > 0) << j % 8);
  }

  void readMask(Wide<T> *row, const uint8_t *mask) const {
    int64_t whole = m.n / 8;
    for (int64_t byte = 0; byte < whole; ++byte)
      keepBits(row + byte * 8, mask[byte]);
    for (int64_t j = whole * 8; j < m.n; ++j)
      row[j] = mask[whole] >> j % 8 & 1 ? row[j] : Wide<T>(0);
  }

  /// Which of eight values are above 0.
  static uint8_t positiveBits(const float *values) {
    __m128 zero = _mm_setzero_ps();
    int low = _mm_movemask_ps(_mm_cmpgt_ps(_mm_loadu_ps(values), zero));
    int high = _mm_movemask_ps(_mm_cmpgt_ps(_mm_loadu_ps(values + 4), zero));
    return uint8_t(low | high << 4);
  }
  static uint8_t positiveBits(const double *values) {
    unsigned bits = 0;
    for (unsigned i = 0; i < 8; ++i)
      bits |= unsigned(values[i] > 0) << i;
    return uint8_t(bits);
  }

  /// 0 for those of eight values whose bit is not set. Written without a
  /// branch, so that it becomes vector code.
  static void keepBits(float *values, uint8_t bits) {
    for (unsigned i = 0; i < 8; ++i) {
      uint32_t keep = bits & 1u << i ? ~uint32_t(0) : 0;
      values[i] =
          std::bit_cast<float>(std::bit_cast<uint32_t>(values[i]) & keep);
    }
  }
  static void keepBits(double *values, uint8_t bits) {
    for (unsigned i = 0; i < 8; ++i)
      values[i] = bits & 1u << i ? values[i] : 0;
  }

  const Matmul &m;
  EpilogueParts parts;
  const LibraryOperands &o;
};

} // namespace weft

#endif // WEFT_RUNTIME_CPU_EPILOGUE_H
