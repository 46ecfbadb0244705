//===- GradientCheck.cpp - gradients against finite differences -----------===//
//
// Each entry f(inputs, parameters) -> results is closed into one number
//   s = sum over float results of sum(result * noise)
// whose gradient with respect to every float input and parameter is compared
// with central differences of s. For order 2 the gradients themselves are
// closed the same way and differentiated again.
//
//===----------------------------------------------------------------------===//

#include "tools/weft-opt/Run.h"

#include "passes/Passes.h"

#include "llvm/Support/raw_ostream.h"

#include <cmath>

using namespace mlir;

namespace weft {
using reference::Interpreter;
using reference::Rounding;
using reference::Tensor;

//===----------------------------------------------------------------------===//
// Closing an entry
//===----------------------------------------------------------------------===//

namespace {
constexpr double step = 1e-6, absolute = 1e-5, relative = 1e-3;

/// An entry that returns [number, gradients...].
struct ClosedEntry {
  EntryOp entry;
  /// What the gradients belong to: the number of an input, or a parameter.
  struct Source {
    int64_t input;
    std::string parameter;
    std::string name() const {
      return input < 0 ? "@" + parameter : "input " + std::to_string(input);
    }
  };
  SmallVector<Source> sources;
};

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
  auto axes = llvm::to_vector(llvm::seq<int64_t>(0, type.getRank()));
  Value sum = ReduceSumOp::create(
      builder, loc, RankedTensorType::get({}, type.getElementType()), product,
      builder.getDenseI64ArrayAttr(axes));
  auto number = RankedTensorType::get({}, builder.getF64Type());
  return CastOp::create(builder, loc, number, sum);
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

/// Takes away what changes globals and makes each parameter one value, read at
/// the top.
llvm::MapVector<StringRef, Value> gatherParameters(EntryOp entry) {
  llvm::MapVector<StringRef, Value> parameters;
  auto module = entry->getParentOfType<ModuleOp>();
  for (Operation &op : llvm::make_early_inc_range(entry.getBlock())) {
    if (isa<AssignOp, MinimizeOp, UpdateOp>(op)) {
      op.erase();
      continue;
    }
    auto read = dyn_cast<ReadOp>(op);
    if (!read || !isFloatTensor(read.getType()))
      continue;
    auto global = module.lookupSymbol<GlobalOp>(read.getGlobal());
    if (!global || global.getKind() != GlobalKind::Parameter)
      continue;
    auto [known, isNew] = parameters.insert({read.getGlobal(), read});
    if (isNew) {
      op.moveBefore(&entry.getBlock(), entry.getBlock().begin());
      continue;
    }
    read.replaceAllUsesWith(known->second);
    op.erase();
  }
  return parameters;
}

/// Rewrites `entry` to return [number, gradients...]; nothing when there is
/// nothing in it to differentiate.
std::optional<ClosedEntry> closeEntry(EntryOp entry, int order, uint64_t seed) {
  ClosedEntry closed{entry, {}};
  SmallVector<Value> wrt;
  for (auto [name, value] : gatherParameters(entry)) {
    wrt.push_back(value);
    closed.sources.push_back({-1, name.str()});
  }
  for (BlockArgument argument : entry.getBlock().getArguments()) {
    if (!isFloatTensor(argument.getType()))
      continue;
    wrt.push_back(argument);
    closed.sources.push_back({int64_t(argument.getArgNumber()), ""});
  }
  Operation *last = entry.getBlock().getTerminator();
  OpBuilder builder(last);
  Value number = close(builder, entry.getLoc(), last->getOperands(), seed);
  if (!number || wrt.empty())
    return std::nullopt;
  SmallVector<Value> results;
  for (int turn = 0; turn < order; ++turn) {
    auto gradient = GradientOp::create(builder, entry.getLoc(),
                                       ValueRange(wrt).getTypes(), number, wrt);
    results.assign({number});
    llvm::append_range(results, gradient.getResults());
    if (turn + 1 < order)
      number =
          close(builder, entry.getLoc(), gradient.getResults(), seed + 100);
  }
  last->setOperands(results);
  entry.removeResAttrsAttr();
  entry.setFunctionType(builder.getFunctionType(
      entry.getArgumentTypes(), ValueRange(results).getTypes()));
  return closed;
}

//===----------------------------------------------------------------------===//
// Comparing
//===----------------------------------------------------------------------===//

/// One point at which an entry is differentiated.
class Point {
public:
  Point(EntryOp entry, StepRun &start)
      : entry(entry), inputs(start.inputs),
        interpreter(entry->getParentOfType<ModuleOp>(), Rounding::None) {
    for (const auto &global : start.before)
      *interpreter.global(global.getKey()) = global.second;
  }

  Tensor &tensor(const ClosedEntry::Source &source) {
    return source.input < 0 ? *interpreter.global(source.parameter)
                            : inputs[source.input];
  }

  /// The closed number with `element` moved to `to`.
  double valueAt(double &element, double to) {
    double kept = element;
    element = to;
    auto results = interpreter.run(entry, inputs);
    element = kept;
    return succeeded(results) ? (*results)[0].floats[0] : std::nan("");
  }

private:
  EntryOp entry;
  std::vector<Tensor> inputs;
  Interpreter interpreter;
};

/// The first element of `analytic` that differences do not confirm, as a
/// message; empty when all agree.
std::string compareOne(Point &point, Tensor &at, const Tensor &analytic) {
  std::string text;
  for (int64_t i = 0; i < at.size(); ++i) {
    double x = at.floats[i], found = analytic.floats[i];
    double numeric = (point.valueAt(at.floats[i], x + step) -
                      point.valueAt(at.floats[i], x - step)) /
                     (2 * step);
    if (std::fabs(found - numeric) <= absolute + relative * std::fabs(numeric))
      continue;
    llvm::raw_string_ostream(text)
        << "element " << i << " at " << x << ": rule gives " << found
        << ", differences give " << numeric;
    return text;
  }
  return text;
}

/// Compares analytic gradients at one random point with differences; prints
/// the first of each source that is too far off.
bool checkEntry(const ClosedEntry &closed, int order, uint64_t seed) {
  EntryOp entry = closed.entry;
  auto start = runRandomly(entry, seed, Rounding::None);
  if (failed(start))
    return false;
  Point point(entry, *start);
  bool good = true;
  int64_t elements = 0;
  for (auto [i, source] : llvm::enumerate(closed.sources)) {
    Tensor &at = point.tensor(source);
    elements += at.size();
    std::string text = compareOne(point, at, start->results[i + 1]);
    if (text.empty())
      continue;
    good = false;
    llvm::outs() << entry.getSymName() << ": order " << order << ", "
                 << source.name() << ", " << text << "\n";
  }
  if (good)
    llvm::outs() << entry.getSymName() << ": order " << order << ", "
                 << elements << " derivatives agree\n";
  return good;
}
} // namespace

bool checkGradients(ModuleOp module, uint64_t seed, int order) {
  bool good = true;
  for (int turn = 1; turn <= order; ++turn) {
    OwningOpRef<ModuleOp> copy = module.clone();
    SmallVector<ClosedEntry> entries;
    for (EntryOp entry : copy->getOps<EntryOp>()) {
      if (auto closed = closeEntry(entry, turn, seed)) {
        entries.push_back(*closed);
        continue;
      }
      llvm::outs() << entry.getSymName() << ": nothing to differentiate\n";
      good = false;
    }
    if (failed(makeRunnable(*copy)))
      return false;
    for (const ClosedEntry &closed : entries)
      good &= checkEntry(closed, turn, seed);
  }
  return good;
}

} // namespace weft
