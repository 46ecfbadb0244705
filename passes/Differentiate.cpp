//===- Differentiate.cpp - reverse mode -----------------------------------===//
//
/// \file
///     %y = weft.mul %x, %x          %y = weft.mul %x, %x
///     %g = weft.gradient %y, [%x]   %one = weft.constant 1
///                             ->    %a = weft.mul %one, %x
///                                   %b = weft.mul %one, %x
///                                   %g = weft.add %a, %b
///
/// Gradients are taken in program order, so that a gradient of a gradient
/// meets the plain ops of the first. Contributions to one value are added in
/// reverse program order of its users.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"

#include "ir/Build.h"
#include "llvm/ADT/DenseMap.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/StringMap.h"

namespace weft {
#define GEN_PASS_DEF_DIFFERENTIATEPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Dependence
//===----------------------------------------------------------------------===//

/// Values of the block of `end`, before it, that follow from `inputs` through
/// floating values; the inputs themselves included.
static DenseSet<Value> findActive(Operation *end, ValueRange inputs) {
  DenseSet<Value> active(inputs.begin(), inputs.end());
  for (Operation &op : *end->getBlock()) {
    if (&op == end)
      break;
    bool follows = llvm::any_of(
        op.getOperands(), [&](Value value) { return active.contains(value); });
    for (Value result : op.getResults())
      if (follows && isFloatTensor(result.getType()))
        active.insert(result);
  }
  return active;
}

/// Everything `target` is computed from, of any type.
static DenseSet<Value> findSources(Value target) {
  DenseSet<Value> sources{target};
  SmallVector<Value> open{target};
  while (!open.empty())
    if (Operation *op = open.pop_back_val().getDefiningOp())
      for (Value operand : op->getOperands())
        if (sources.insert(operand).second)
          open.push_back(operand);
  return sources;
}

//===----------------------------------------------------------------------===//
// Reverse mode
//===----------------------------------------------------------------------===//

namespace {

/// One backward walk, written before `end`.
class Backward {
public:
  Backward(Operation *end, ValueRange inputs)
      : end(end), builder(end), active(findActive(end, inputs)) {}

  /// Fails where an op on the path has no rule. `seed` is the gradient of
  /// `target` itself.
  LogicalResult run(Value target, Value seed);

  /// The gradient of `value`; null where none flowed.
  Value gradient(Value value) const { return gradients.lookup(value); }

  int64_t rules = 0;

private:
  void accumulate(Value value, Value gradient);
  LogicalResult visit(Operation *op);

  Operation *end;
  OpBuilder builder;
  DenseSet<Value> active;
  DenseMap<Value, Value> gradients;
};

} // namespace

void Backward::accumulate(Value value, Value gradient) {
  Value &total = gradients[value];
  total =
      total ? Build(builder, value.getLoc()).add(total, gradient) : gradient;
}

LogicalResult Backward::visit(Operation *op) {
  auto flows = [&](Value result) { return bool(gradient(result)); };
  auto wanted = [&](Value operand) { return active.contains(operand); };
  if (llvm::none_of(op->getResults(), flows) ||
      llvm::none_of(op->getOperands(), wanted))
    return success();
  auto rule = dyn_cast<DifferentiableOp>(op);
  if (!rule) {
    InFlightDiagnostic diagnostic =
        op->emitOpError("has no gradient rule, but a gradient flows through");
    diagnostic.attachNote(end->getLoc()) << "the gradient is taken here";
    return diagnostic;
  }
  SmallVector<Value> incoming, outgoing;
  for (Value result : op->getResults())
    incoming.push_back(gradient(result));
  SmallVector<bool> needed = llvm::map_to_vector(op->getOperands(), wanted);
  rule.buildGradient(builder, incoming, needed, outgoing);
  ++rules;
  for (auto [operand, isNeeded, value] :
       llvm::zip_equal(op->getOperands(), needed, outgoing))
    if (isNeeded && value)
      accumulate(operand, value);
  return success();
}

LogicalResult Backward::run(Value target, Value seed) {
  SmallVector<Operation *> path;
  for (Operation &op : *end->getBlock()) {
    if (&op == end)
      break;
    path.push_back(&op);
  }
  gradients[target] = seed;
  for (Operation *op : llvm::reverse(path))
    if (failed(visit(op)))
      return failure();
  return success();
}

//===----------------------------------------------------------------------===//
// Gradient and minimize
//===----------------------------------------------------------------------===//

/// The gradient of `target` itself: 1, or the global `scale`.
static Value buildSeed(Operation *end, Value target, FlatSymbolRefAttr scale) {
  OpBuilder builder(end);
  Build build(builder, end->getLoc());
  if (!scale)
    return build.splat(target, 1.0);
  auto number = RankedTensorType::get({}, builder.getF32Type());
  Value read = build.make<ReadOp>(number, scale);
  return build.cast(read, tensorOf(target).getElementType());
}

/// Holds before any gradient is taken; after one, a target may turn out not to
/// depend on an input after all, and its gradient is 0. `describe` names input
/// i in an error.
static LogicalResult
checkDependence(Operation *end, Value target, ValueRange inputs,
                function_ref<std::string(unsigned)> describe) {
  DenseSet<Value> sources = findSources(target);
  for (auto [i, input] : llvm::enumerate(inputs))
    if (!input || !sources.contains(input)) {
      InFlightDiagnostic diagnostic = end->emitOpError("target does not depend "
                                                       "on ")
                                      << describe(i);
      diagnostic.attachNote(target.getLoc()) << "the target is computed here";
      return diagnostic;
    }
  return success();
}

/// Gradients of `target`, times the global `scale` if there is one, with
/// respect to `inputs`, written before `end`.
static FailureOr<SmallVector<Value>> differentiate(Operation *end, Value target,
                                                   ValueRange inputs,
                                                   FlatSymbolRefAttr scale,
                                                   int64_t &rules) {
  Backward backward(end, inputs);
  if (failed(backward.run(target, buildSeed(end, target, scale))))
    return failure();
  rules += backward.rules;
  OpBuilder builder(end);
  Build build(builder, end->getLoc());
  return llvm::map_to_vector(inputs, [&](Value input) {
    Value gradient = backward.gradient(input);
    return gradient ? gradient : build.zero(input);
  });
}

/// Reads by global, one per block: later ones give way to the first.
static llvm::StringMap<Value> mergeReads(Block &block) {
  llvm::StringMap<Value> reads;
  for (auto read : llvm::make_early_inc_range(block.getOps<ReadOp>())) {
    auto [it, isFirst] = reads.try_emplace(read.getGlobal(), read.getResult());
    if (isFirst)
      continue;
    read.replaceAllUsesWith(it->second);
    read.erase();
  }
  return reads;
}

static LogicalResult check(GradientOp op) {
  auto describe = [](unsigned i) { return "input " + std::to_string(i); };
  return checkDependence(op, op.getTarget(), op.getInputs(), describe);
}

static LogicalResult expand(GradientOp op, int64_t &rules) {
  auto gradients = differentiate(op, op.getTarget(), op.getInputs(), {}, rules);
  if (failed(gradients))
    return failure();
  op.replaceAllUsesWith(*gradients);
  op.erase();
  return success();
}

/// The reads of the parameters that `op` trains; null where there is none.
static SmallVector<Value> parametersOf(MinimizeOp op,
                                       const llvm::StringMap<Value> &reads) {
  return llvm::map_to_vector(op.getGlobals(), [&](Attribute list) {
    auto name = cast<FlatSymbolRefAttr>(cast<ArrayAttr>(list)[0]);
    return reads.lookup(name.getValue());
  });
}

static LogicalResult check(MinimizeOp op, const llvm::StringMap<Value> &reads) {
  auto describe = [&](unsigned i) {
    Attribute name = cast<ArrayAttr>(op.getGlobals()[i])[0];
    return "parameter @" + cast<FlatSymbolRefAttr>(name).getValue().str();
  };
  return checkDependence(op, op.getLoss(), parametersOf(op, reads), describe);
}

static LogicalResult expand(MinimizeOp op, const llvm::StringMap<Value> &reads,
                            int64_t &rules) {
  auto gradients = differentiate(op, op.getLoss(), parametersOf(op, reads),
                                 op.getScaleAttr(), rules);
  if (failed(gradients))
    return failure();
  OpBuilder builder(op);
  auto update = UpdateOp::create(builder, op.getLoc(), *gradients, op.getClip(),
                                 /*when=*/Value(), op.getGlobals(),
                                 op.getScaleAttr(), op.getUpdates().size());
  for (auto [from, to] : llvm::zip_equal(op.getUpdates(), update.getUpdates()))
    to.takeBody(from);
  op.erase();
  return success();
}

namespace {

struct DifferentiatePass
    : weft::impl::DifferentiatePassBase<DifferentiatePass> {
  using DifferentiatePassBase::DifferentiatePassBase;

  void runOnOperation() override {
    for (EntryOp entry : getOperation().getOps<EntryOp>())
      if (failed(runOnEntry(entry)))
        return signalPassFailure();
  }

  LogicalResult runOnEntry(EntryOp entry) {
    llvm::StringMap<Value> reads = mergeReads(entry.getBlock());
    for (Operation &op : entry.getBlock()) {
      auto gradient = dyn_cast<GradientOp>(op);
      auto minimize = dyn_cast<MinimizeOp>(op);
      if ((gradient && failed(check(gradient))) ||
          (minimize && failed(check(minimize, reads))))
        return failure();
    }
    int64_t applied = 0;
    for (Operation &op : llvm::make_early_inc_range(entry.getBlock())) {
      auto gradient = dyn_cast<GradientOp>(op);
      auto minimize = dyn_cast<MinimizeOp>(op);
      if (!gradient && !minimize)
        continue;
      if (failed(gradient ? expand(gradient, applied)
                          : expand(minimize, reads, applied)))
        return failure();
      ++gradients;
    }
    rules += applied;
    return success();
  }
};

} // namespace
