//===- ByteMap.h - which value every byte of a region holds -----*- C++ -*-===//
//
/// \file
/// The memory of the plan checker.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_CHECK_BYTEMAP_H
#define WEFT_PASSES_CHECK_BYTEMAP_H

#include "ir/plan/Plan.h"
#include "passes/check/StreamOrder.h"

namespace weft::check {

/// Value number of bytes that nothing has written.
inline constexpr int64_t nothing = -2;
/// Bytes that hold something before the step to which the program gives no
/// number get one each from here on downwards.
inline constexpr int64_t firstUnnamed = -3;

/// A run of bytes with one history.
struct Cell {
  int64_t end = 0;
  /// The value that the bytes hold, and the address of the value's first byte:
  /// a byte at address a is byte a - base of the value.
  int64_t value = nothing;
  int64_t base = 0;
  /// The step that wrote them or the declaration that numbers them, if any.
  mlir::Operation *writer = nullptr;
  Moment written;
  llvm::SmallVector<std::pair<Moment, mlir::Operation *>, 2> reads;
};

/// Cells of one region, by first byte; they cover the region.
class ByteMap {
public:
  /// Nothing is in any byte.
  explicit ByteMap(int64_t bytes) : bytes(bytes) {
    if (bytes > 0)
      cells[0].end = bytes;
  }

  int64_t getBytes() const { return bytes; }

  /// Calls `visit(first byte, cell)` for the cells of [begin, end), which are
  /// cut so that none reaches beyond.
  void visit(int64_t begin, int64_t end,
             llvm::function_ref<void(int64_t, Cell &)> visit);

  /// All bytes of `slice` hold `value` from now on.
  void write(plan::SliceAttr slice, int64_t value, mlir::Operation *writer,
             Moment moment);

  /// Gives bytes that hold value `from` the number `to`.
  void rename(int64_t from, int64_t to);

private:
  void cut(int64_t at);

  int64_t bytes;
  std::map<int64_t, Cell> cells;
};

} // namespace weft::check

#endif // WEFT_PASSES_CHECK_BYTEMAP_H
