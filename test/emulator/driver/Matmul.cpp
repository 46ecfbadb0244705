//===- Matmul.cpp - a matrix product as plain loops -----------------------===//

#include "test/emulator/driver/Matmul.h"
#include "test/emulator/FloatFormats.h"

#include <algorithm>
#include <type_traits>
#include <vector>

namespace weft::emulated {

namespace {

/// Rows x columns of one matrix of the batch, dense and widened.
template <typename T>
std::vector<T> pack(const void *base, const MatrixView &view, int64_t batch,
                    int64_t rows, int64_t columns, bool tf32) {
  std::vector<T> dense(size_t(rows * columns));
  for (int64_t i = 0; i < rows; ++i)
    for (int64_t j = 0; j < columns; ++j) {
      T value = load<T>(base, view.element,
                        batch * view.batchStep + i * view.rowStep +
                            j * view.columnStep);
      if constexpr (std::is_same_v<T, float>)
        value = tf32 ? emulator::roundToTf32(value) : value;
      dense[size_t(i * columns + j)] = value;
    }
  return dense;
}

/// sums[j] += a[i][p] * b[p][j] for p in [begin, end), in this order.
template <typename T>
void addProducts(const T *row, const T *b, int64_t n, int64_t begin,
                 int64_t end, T *sums) {
  for (int64_t p = begin; p < end; ++p) {
    T scale = row[p];
    const T *line = b + p * n;
    for (int64_t j = 0; j < n; ++j)
      sums[j] += scale * line[j];
  }
}

void setBit(void *mask, int64_t at, bool value) {
  uint8_t &byte = static_cast<uint8_t *>(mask)[at / 8];
  uint8_t bit = uint8_t(1 << at % 8);
  byte = value ? byte | bit : byte & uint8_t(~bit);
}

bool getBit(const void *mask, int64_t at) {
  return static_cast<const uint8_t *>(mask)[at / 8] >> at % 8 & 1;
}

/// In the order of k, rounded to the type of D.
template <typename T>
void sumRows(const MatmulProblem &p, const T *a, void *sums) {
  for (int64_t i = 0; i < p.m; ++i) {
    T sum = 0;
    for (int64_t q = 0; q < p.k; ++q)
      sum += a[i * p.k + q];
    store(sums, p.d.element, i, sum);
  }
}

template <typename T>
void runTyped(const MatmulProblem &p, const MatmulOperands &o) {
  static int64_t runs = 0;
  int64_t first = p.unordered ? ++runs % p.splits : 0;
  std::vector<T> sums(size_t(p.n)), part(size_t(p.n));
  for (int64_t batch = 0; batch < p.batch; ++batch) {
    std::vector<T> a = pack<T>(o.a, p.a, batch, p.m, p.k, p.tf32);
    std::vector<T> b = pack<T>(o.b, p.b, batch, p.k, p.n, p.tf32);
    if (p.sumsA)
      sumRows(p, pack<T>(o.a, p.a, batch, p.m, p.k, false).data(), o.bias);
    for (int64_t i = 0; i < p.m; ++i) {
      std::fill(sums.begin(), sums.end(), T(0));
      for (int64_t split = 0; split < p.splits; ++split) {
        int64_t which = (split + first) % p.splits;
        int64_t begin = p.k * which / p.splits;
        int64_t end = p.k * (which + 1) / p.splits;
        if (p.splits == 1) {
          addProducts(&a[size_t(i * p.k)], b.data(), p.n, begin, end,
                      sums.data());
          continue;
        }
        std::fill(part.begin(), part.end(), T(0));
        addProducts(&a[size_t(i * p.k)], b.data(), p.n, begin, end,
                    part.data());
        for (int64_t j = 0; j < p.n; ++j)
          sums[size_t(j)] += part[size_t(j)];
      }
      T bias = p.bias ? load<T>(o.bias, p.d.element, i) : T(0);
      for (int64_t j = 0; j < p.n; ++j) {
        T value = T(p.alpha) * sums[size_t(j)];
        if (p.beta != 0)
          value += T(p.beta) * load<T>(o.c, p.c.element,
                                       batch * p.c.batchStep + i * p.c.rowStep +
                                           j * p.c.columnStep);
        if (p.bias)
          value += bias;
        // The library makes 0 of NaN.
        if (p.relu)
          value = value > T(0) ? value : T(0);
        if (p.writesMask)
          setBit(o.mask, j * p.maskStep + i, value > T(0));
        if (p.readsMask && !getBit(o.mask, j * p.maskStep + i))
          value = T(0);
        store(o.d, p.d.element,
              batch * p.d.batchStep + i * p.d.rowStep + j * p.d.columnStep,
              value);
      }
    }
  }
}

} // namespace

std::string MatmulProblem::describe() const {
  std::string text = std::string("matmul ") + nameOf(a.element) + " -> " +
                     nameOf(d.element) + " " + std::to_string(batch) + " x " +
                     std::to_string(m) + " x " + std::to_string(n) + " x " +
                     std::to_string(k);
  if (bias)
    text += " bias";
  if (relu)
    text += " relu";
  if (writesMask)
    text += " mask";
  if (readsMask)
    text += " relu gradient";
  if (sumsA)
    text += " bias gradient";
  if (tf32)
    text += " tf32";
  return text;
}

void runMatmul(const MatmulProblem &problem, const MatmulOperands &operands) {
  if (problem.a.element == Element::F64)
    runTyped<double>(problem, operands);
  else
    runTyped<float>(problem, operands);
}

} // namespace weft::emulated
