//===- Reduce.cpp - meaning of the reduction family -----------------------===//

#include "ir/Ops.h"
#include "ir/Reference.h"

#include <cmath>
#include <limits>

using namespace mlir;
using namespace weft;
using reference::forEachIndex;
using reference::Index;
using weft::reference::Tensor;

using Operands = ArrayRef<const Tensor *>;
using Results = MutableArrayRef<Tensor>;

/// Calls `visit(kept, from)` for each element: its position in the result and
/// in the operand.
static void forEachReduced(const Tensor &x, ArrayRef<int64_t> axes,
                           const Tensor &result,
                           llvm::function_ref<void(int64_t, int64_t)> visit) {
  forEachIndex(x.shape(), [&](ArrayRef<int64_t> index, int64_t from) {
    Index kept;
    for (auto [d, i] : llvm::enumerate(index))
      if (!llvm::is_contained(axes, int64_t(d)))
        kept.push_back(i);
    visit(result.position(kept), from);
  });
}

// Integers wrap, which unsigned arithmetic does without undefined behaviour.
static double unsign(double value) { return value; }
static uint64_t unsign(int64_t value) { return static_cast<uint64_t>(value); }
static double wrap(double value) { return value; }
static int64_t wrap(uint64_t value) { return static_cast<int64_t>(value); }

/// Folds both kinds of storage; `Fold` has overloads for double and int64_t.
template <typename Fold>
static LogicalResult foldElements(const Tensor &x, ArrayRef<int64_t> axes,
                                  Tensor &result, double realStart,
                                  int64_t wholeStart, Fold combine) {
  std::fill(result.floats.begin(), result.floats.end(), realStart);
  std::fill(result.ints.begin(), result.ints.end(), wholeStart);
  forEachReduced(x, axes, result, [&](int64_t to, int64_t from) {
    if (x.isFloat())
      result.floats[to] = combine(result.floats[to], x.floats[from]);
    else
      result.ints[to] = combine(result.ints[to], x.ints[from]);
  });
  return success();
}

/// The least or the greatest value an integer type can hold.
static int64_t integerLimit(Type type, bool greatest) {
  double far = greatest ? 1e300 : -1e300;
  return reference::saturateToInteger(type, far);
}

LogicalResult ReduceSumOp::interpret(Operands operands, Results results) {
  return foldElements(
      *operands[0], getAxes(), results[0], 0.0, 0,
      [](auto a, auto b) { return wrap(unsign(a) + unsign(b)); });
}

LogicalResult ReduceProdOp::interpret(Operands operands, Results results) {
  return foldElements(
      *operands[0], getAxes(), results[0], 1.0, 1,
      [](auto a, auto b) { return wrap(unsign(a) * unsign(b)); });
}

LogicalResult ReduceMaxOp::interpret(Operands operands, Results results) {
  return foldElements(*operands[0], getAxes(), results[0],
                      -std::numeric_limits<double>::infinity(),
                      integerLimit(results[0].type.getElementType(), false),
                      [](auto a, auto b) { return a != a || a > b ? a : b; });
}

LogicalResult ReduceMinOp::interpret(Operands operands, Results results) {
  return foldElements(*operands[0], getAxes(), results[0],
                      std::numeric_limits<double>::infinity(),
                      integerLimit(results[0].type.getElementType(), true),
                      [](auto a, auto b) { return a != a || a < b ? a : b; });
}

/// The first position along `axis` whose element no other beats; a NaN beats
/// every number, as in NumPy.
static LogicalResult argBest(const Tensor &x, int64_t axis, Tensor &result,
                             bool (*beats)(double, double)) {
  std::vector<double> best(result.size());
  forEachIndex(x.shape(), [&](ArrayRef<int64_t> index, int64_t from) {
    Index kept(index);
    kept.erase(kept.begin() + axis);
    int64_t to = result.position(kept);
    double value = x.number(from);
    bool wins =
        beats(value, best[to]) || (std::isnan(value) && !std::isnan(best[to]));
    if (index[axis] == 0 || (wins && !std::isnan(best[to]))) {
      best[to] = value;
      result.ints[to] = index[axis];
    }
  });
  return success();
}

LogicalResult ArgMaxOp::interpret(Operands operands, Results results) {
  return argBest(*operands[0], getAxis(), results[0],
                 [](double a, double b) { return a > b; });
}

LogicalResult ArgMinOp::interpret(Operands operands, Results results) {
  return argBest(*operands[0], getAxis(), results[0],
                 [](double a, double b) { return a < b; });
}
