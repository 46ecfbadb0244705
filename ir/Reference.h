//===- Reference.h - host tensors of the reference interpreter --*- C++ -*-===//
//
// Every element is held in f64 or i64, whatever the declared type. The
// interpreter rounds results to the declared type after each op, or not at
// all where a test wants the mathematics.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_IR_REFERENCE_H
#define WEFT_IR_REFERENCE_H

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/STLFunctionalExtras.h"
#include "llvm/ADT/SmallVector.h"

#include <cstdint>
#include <utility>
#include <vector>

namespace weft::reference {

/// One index per dimension.
using Index = llvm::SmallVector<int64_t, 4>;

/// A dense row-major tensor on the host. Exactly one of `floats` and `ints` is
/// in use: `ints` for every integer type and bool (0 or 1), `floats` else.
struct Tensor {
  mlir::RankedTensorType type;
  std::vector<double> floats;
  std::vector<int64_t> ints;

  Tensor() = default;
  /// Zero-filled tensor of `type`.
  explicit Tensor(mlir::RankedTensorType type);

  bool isFloat() const;
  int64_t size() const { return type.getNumElements(); }
  llvm::ArrayRef<int64_t> shape() const { return type.getShape(); }

  /// Row-major position of `index`.
  int64_t position(llvm::ArrayRef<int64_t> index) const;

  /// The element as f64, for either kind of storage.
  double number(int64_t position) const {
    return isFloat() ? floats[position] : double(ints[position]);
  }
  /// Copies one element; both tensors hold the same kind.
  void copyElement(int64_t to, const Tensor &source, int64_t from);

  /// Rounds every element to the declared element type: floats to the nearest
  /// even of the type, integers wrapped to their width.
  void roundToType();
};

/// Calls `visit(index, position)` for every index of `shape`, row-major.
void forEachIndex(
    llvm::ArrayRef<int64_t> shape,
    llvm::function_ref<void(llvm::ArrayRef<int64_t>, int64_t)> visit);

/// The nearest value of `type` to `value`; `!weft.float` counts as f32.
double roundFloat(mlir::Type type, double value);
/// `value` wrapped to the width and sign of integer `type`.
int64_t wrapInteger(mlir::Type type, int64_t value);
/// The least and the greatest value of integer `type`, at most 64 bits.
std::pair<int64_t, int64_t> integerRange(mlir::Type type);
/// `value` truncated and saturated to integer `type`; NaN gives 0.
int64_t saturateToInteger(mlir::Type type, double value);

} // namespace weft::reference

#endif // WEFT_IR_REFERENCE_H
