//===- Matmul.h - a matrix product as plain loops -------------------------===//
//
/// \file
/// What cublasLtMatmul computes here: for each element the products in the
/// order of k, each rounded and then added to an f32 (f64 for f64), as the
/// plain library of the CPU device does; then alpha, beta, the epilogue and one
/// rounding to the type of D.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_TEST_EMULATOR_DRIVER_MATMUL_H
#define WEFT_TEST_EMULATOR_DRIVER_MATMUL_H

#include "test/emulator/driver/Floats.h"

#include <string>

namespace weft::emulated {

/// Where element (row, column) of a matrix of the batch lies, in elements.
struct MatrixView {
  Element element = Element::F32;
  int64_t rowStep = 0, columnStep = 0, batchStep = 0;
  /// Elements from the first to the last of all matrices, plus one.
  uint64_t extent = 0;
  uint64_t bytes() const { return extent * bytesOf(element); }
};

struct MatmulProblem {
  int64_t batch = 1, m = 0, n = 0, k = 0;
  MatrixView a, b, c, d; ///< a is m x k, b is k x n, already transposed
  double alpha = 1, beta = 0;
  bool bias = false; ///< one value for each row of D, of the type of D
  bool relu = false;
  /// Masks of whole bits, `maskStep` of them for a column of D: written where a
  /// value is above 0, or read to keep what is set.
  bool writesMask = false, readsMask = false;
  int64_t maskStep = 0;
  bool sumsA = false; ///< the sums of the rows of A go to the bias's place
  bool tf32 = false;  ///< the inputs are rounded first
  /// Parts of k whose sums are added one after the other.
  int64_t splits = 1;
  /// The order in which the parts are added depends on how many products ran
  /// before: what atomic additions do on a real device.
  bool unordered = false;

  std::string describe() const;
};

struct MatmulOperands {
  const void *a, *b, *c;
  void *d;
  void *bias;
  void *mask;
};

void runMatmul(const MatmulProblem &problem, const MatmulOperands &operands);

} // namespace weft::emulated

#endif // WEFT_TEST_EMULATOR_DRIVER_MATMUL_H
