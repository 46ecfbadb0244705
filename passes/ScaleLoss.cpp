//===- ScaleLoss.cpp - gradients that f16 can hold ------------------------===//
//
/// \file
///     weft.minimize %loss globals ...
///  -> weft.global @state.scale state : tensor<f32> = ...
///     weft.minimize %loss scale @state.scale globals ...
///
/// `differentiate` starts from the scale instead of 1, the update divides its
/// gradients by it, and `skip-overflow` looks after its value. What the rule
/// of the scale needs is state too, so that a run chooses between a dynamic
/// and a static scale.
///
/// Schedules and optimizers see a step count without the skipped steps;
/// `state.step` itself counts every step.
//
//===----------------------------------------------------------------------===//

#include "passes/LossScale.h"
#include "passes/Passes.h"

#include "ir/Build.h"

namespace weft {
#define GEN_PASS_DEF_SCALELOSSPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

namespace {

/// A state of loss scaling with its first value.
struct StateInit {
  StringRef name;
  bool isReal;
  double value;
};

constexpr StateInit states[] = {
    {loss_scale::scale, true, 65536},    {loss_scale::least, true, 1},
    {loss_scale::growth, true, 2},       {loss_scale::backoff, true, 0.5},
    {loss_scale::interval, false, 2000}, {loss_scale::goodSteps, false, 0},
    {loss_scale::skipped, false, 0},     {loss_scale::overflow, false, -1}};

struct ScaleLossPass : weft::impl::ScaleLossPassBase<ScaleLossPass> {
  using ScaleLossPassBase::ScaleLossPassBase;

  void runOnOperation() override {
    bool any = false;
    for (auto entry : getOperation().getOps<EntryOp>())
      any |= runOnEntry(entry);
    if (any)
      declareStates();
  }

  bool runOnEntry(EntryOp entry);
  void declareStates();
};

} // namespace

/// Behind the last global, so that the places of others stay as they were.
void ScaleLossPass::declareStates() {
  ModuleOp module = getOperation();
  OpBuilder builder(&getContext());
  builder.setInsertionPointToStart(module.getBody());
  for (auto global : module.getOps<GlobalOp>())
    builder.setInsertionPointAfter(global);
  for (const StateInit &state : states) {
    if (module.lookupSymbol(state.name))
      continue;
    Type element =
        state.isReal ? Type(builder.getF32Type()) : Type(builder.getI32Type());
    auto init =
        InitAttr::get(&getContext(), InitKind::Constant,
                      DenseF64ArrayAttr::get(&getContext(), {state.value}));
    GlobalOp::create(builder, module.getLoc(), state.name, GlobalKind::State,
                     RankedTensorType::get({}, element), init,
                     /*owner=*/nullptr);
  }
}

/// The step that schedules and optimizers count by.
static void countGoodSteps(EntryOp entry) {
  StringAttr name = StringAttr::get(entry.getContext(), "state.step");
  AssignOp assign;
  for (auto op : entry.getBlock().getOps<AssignOp>())
    if (op.getGlobalAttr().getAttr() == name)
      assign = op;
  if (!assign)
    return;
  auto symbol = FlatSymbolRefAttr::get(name);
  for (auto read :
       llvm::make_early_inc_range(entry.getBlock().getOps<ReadOp>())) {
    if (read.getGlobalAttr() != symbol)
      continue;
    OpBuilder builder(read->getContext());
    builder.setInsertionPointAfter(read);
    Build build(builder, read.getLoc());
    auto skipped = build.make<ReadOp>(
        read.getType(), loss_scale::symbol(builder, loss_scale::skipped));
    Value counted = build.sub(read, skipped);
    read.getResult().replaceAllUsesExcept(counted, counted.getDefiningOp());
  }
  OpBuilder builder(assign);
  Build build(builder, assign.getLoc());
  auto read = build.make<ReadOp>(assign.getValue().getType(), symbol);
  assign.getValueMutable().assign(build.offset(read, 1));
}

/// True if there is a loss to scale.
bool ScaleLossPass::runOnEntry(EntryOp entry) {
  auto minimizes = llvm::to_vector(entry.getBlock().getOps<MinimizeOp>());
  OpBuilder builder(&getContext());
  for (MinimizeOp minimize : minimizes)
    minimize.setScaleAttr(loss_scale::symbol(builder, loss_scale::scale));
  if (!minimizes.empty())
    countGoodSteps(entry);
  losses += minimizes.size();
  return !minimizes.empty();
}
