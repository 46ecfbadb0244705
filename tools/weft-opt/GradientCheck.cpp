//===- GradientCheck.cpp - gradients against finite differences -----------===//
//
// Each entry f(inputs) -> results is closed into one number
//   s = sum over float results of sum(result * noise)
// whose gradient with respect to every float input is compared with central
// differences of s. For order 2 the gradients themselves are closed the same
// way and differentiated again.
//
//===----------------------------------------------------------------------===//

#include "tools/weft-opt/Run.h"

#include "passes/Passes.h"

#include "mlir/Pass/PassManager.h"
#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace mlir;

namespace weft {
using reference::Interpreter;
using reference::Rounding;
using reference::Tensor;

namespace {
constexpr double step = 1e-6, absolute = 1e-5, relative = 1e-3;

bool isFloatTensor(Type type) {
  return !isa<IntegerType>(cast<RankedTensorType>(type).getElementType());
}

/// sum(value * noise) with fixed noise about 1.
Value closeOne(OpBuilder &builder, Location loc, Value value, uint64_t seed) {
  auto type = cast<RankedTensorType>(value.getType());
  auto wide = RankedTensorType::get(type.getShape(), builder.getF64Type());
  Tensor noise = reference::randomTensor(wide, seed, 0);
  for (double &element : noise.floats)
    element = 1 + element / 4;
  Value weights = ConstantOp::create(
      builder, loc, type,
      DenseElementsAttr::get(wide, ArrayRef<double>(noise.floats)));
  Value product = MulOp::create(builder, loc, value, weights);
  SmallVector<int64_t> axes(llvm::seq<int64_t>(0, type.getRank()));
  return ReduceSumOp::create(builder, loc,
                             RankedTensorType::get({}, type.getElementType()),
                             product, builder.getDenseI64ArrayAttr(axes));
}

/// Closes all float `values` into one number; null when there are none.
Value close(OpBuilder &builder, Location loc, ValueRange values,
            uint64_t seed) {
  Value total;
  for (auto [i, value] : llvm::enumerate(values)) {
    if (!isFloatTensor(value.getType()))
      continue;
    Value one = closeOne(builder, loc, value, seed + i);
    total = total ? AddOp::create(builder, loc, total, one) : one;
  }
  return total;
}

/// Rewrites `entry` to return [number, gradients...]; false when nothing in it
/// can be differentiated.
bool closeEntry(EntryOp entry, int order, uint64_t seed) {
  Operation *last = entry.getBlock().getTerminator();
  OpBuilder builder(last);
  SmallVector<Value> wrt;
  for (BlockArgument argument : entry.getBlock().getArguments())
    if (isFloatTensor(argument.getType()))
      wrt.push_back(argument);
  Value number = close(builder, entry.getLoc(), last->getOperands(), seed);
  if (!number || wrt.empty())
    return false;
  SmallVector<Value> results;
  for (int turn = 0; turn < order; ++turn) {
    auto gradient = GradientOp::create(builder, entry.getLoc(),
                                       ValueRange(wrt).getTypes(), number, wrt);
    if (turn + 1 == order) {
      results.push_back(number);
      llvm::append_range(results, gradient.getResults());
    } else {
      number =
          close(builder, entry.getLoc(), gradient.getResults(), seed + 100);
    }
  }
  last->setOperands(results);
  entry.removeResAttrsAttr();
  entry.setFunctionType(builder.getFunctionType(
      entry.getArgumentTypes(), ValueRange(results).getTypes()));
  return true;
}

/// Compares analytic gradients at one point with differences; prints the first
/// that is too far off.
bool checkEntry(EntryOp entry, uint64_t seed) {
  auto start = runRandomly(entry, seed, Rounding::None);
  if (failed(start))
    return false;
  std::vector<Tensor> inputs = start->inputs;
  Interpreter interpreter(entry->getParentOfType<ModuleOp>(), Rounding::None);
  for (const auto &global : start->before)
    *interpreter.global(global.getKey()) = global.second;
  auto valueAt = [&](double &element, double moved) {
    double kept = element;
    element = moved;
    auto results = interpreter.run(entry, inputs);
    element = kept;
    return (*results)[0].floats[0];
  };
  size_t gradient = 1;
  for (Tensor &input : inputs) {
    if (!input.isFloat())
      continue;
    const Tensor &analytic = start->results[gradient++];
    for (int64_t i = 0; i < input.size(); ++i) {
      double x = input.floats[i];
      double numeric = (valueAt(input.floats[i], x + step) -
                        valueAt(input.floats[i], x - step)) /
                       (2 * step);
      double found = analytic.floats[i];
      if (std::fabs(found - numeric) <=
          absolute + relative * std::fabs(numeric))
        continue;
      llvm::outs() << entry.getSymName() << ": gradient " << gradient - 2
                   << ", element " << i << ": rule gives " << found
                   << ", differences give " << numeric << "\n";
      return false;
    }
  }
  llvm::outs() << entry.getSymName() << ": gradients agree\n";
  return true;
}
} // namespace

bool checkGradients(ModuleOp module, uint64_t seed, int order) {
  bool good = true;
  for (int turn = 1; turn <= order; ++turn) {
    OwningOpRef<ModuleOp> copy = module.clone();
    SmallVector<EntryOp> entries;
    for (EntryOp entry : copy->getOps<EntryOp>()) {
      if (closeEntry(entry, turn, seed))
        entries.push_back(entry);
    }
    if (failed(makeRunnable(*copy)))
      return false;
    for (EntryOp entry : entries)
      good &= checkEntry(entry, seed);
  }
  return good;
}

} // namespace weft
