//===- Rows.h - walking a tensor along one axis -----------------*- C++ -*-===//

#ifndef WEFT_IR_INTERPRET_ROWS_H
#define WEFT_IR_INTERPRET_ROWS_H

#include "ir/Reference.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace weft::reference {

/// Calls `visit` with the positions of each line of elements along `axis`, in
/// row-major order of the other axes.
inline void
forEachRow(llvm::ArrayRef<int64_t> shape, int64_t axis,
           llvm::function_ref<void(llvm::ArrayRef<int64_t>)> visit) {
  int64_t extent = shape[axis], inner = 1, outer = 1;
  for (size_t d = 0; d < shape.size(); ++d)
    (int64_t(d) < axis ? outer : inner) *= int64_t(d) == axis ? 1 : shape[d];
  Index row(extent);
  for (int64_t line = 0; line < outer * inner; ++line) {
    for (int64_t i = 0; i < extent; ++i)
      row[i] = (line / inner * extent + i) * inner + line % inner;
    visit(row);
  }
}

/// log(sum(exp(x))) of one row, shifted by its greatest element.
inline double logSumExp(const Tensor &x, llvm::ArrayRef<int64_t> row) {
  double top = -std::numeric_limits<double>::infinity(), sum = 0;
  for (int64_t i : row)
    top = std::max(top, x.floats[i]);
  for (int64_t i : row)
    sum += std::exp(x.floats[i] - top);
  return top + std::log(sum);
}

} // namespace weft::reference

#endif // WEFT_IR_INTERPRET_ROWS_H
