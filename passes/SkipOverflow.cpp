//===- SkipOverflow.cpp - no update from gradients that overflowed --------===//
//
/// \file
///     weft.update %g scale @state.scale globals ...
///  -> %ok = weft.compare lt max |%g|, inf
///     weft.update %g scale @state.scale when %ok globals ...
///     weft.assign @state.scale, ...
///     weft.return ..., %scale, %skipped
///
/// One answer for all updates of an entry: where a gradient of one is not
/// finite, all are skipped.
//
//===----------------------------------------------------------------------===//

#include "passes/LossScale.h"
#include "passes/Passes.h"

#include "ir/Build.h"
#include "llvm/ADT/StringMap.h"

#include <limits>

namespace weft {
#define GEN_PASS_DEF_SKIPOVERFLOWPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

namespace {

/// Writes the check and the rule of the scale into one train entry.
class ScaleWriter {
public:
  ScaleWriter(EntryOp train, MutableArrayRef<UpdateOp> scaled)
      : entry(train), updates(scaled), builder(updates.front()),
        build(builder, updates.front().getLoc()) {}

  void run();

private:
  Value read(StringRef name, Type element) {
    return build.make<ReadOp>(RankedTensorType::get({}, element),
                              loss_scale::symbol(builder, name));
  }
  Value readReal(StringRef name) { return read(name, builder.getF32Type()); }
  Value readCount(StringRef name) { return read(name, builder.getI32Type()); }
  void assign(StringRef name, Value value) {
    build.make<AssignOp>(loss_scale::symbol(builder, name), value);
  }
  Value checkOne(Value gradient);
  Value checkFinite();
  void assignScale(Value isFinite);
  void addResult(StringRef name, Value value);

  EntryOp entry;
  MutableArrayRef<UpdateOp> updates;
  OpBuilder builder;
  Build build;
  /// The number of the parameter to blame; what it was if there is none.
  Value firstBad;
};

} // namespace

/// The largest magnitude is below infinity; nan is not below anything.
Value ScaleWriter::checkOne(Value gradient) {
  auto axes = llvm::to_vector(llvm::seq<int64_t>(tensorOf(gradient).getRank()));
  Value size = build.abs(gradient);
  Value largest = axes.empty() ? size : build.max(size, axes);
  return build.compare(CompareDirection::lt, largest,
                       std::numeric_limits<double>::infinity());
}

/// Numbers of parameters by name, as the artifact counts them.
static llvm::StringMap<int64_t> numberParameters(Operation *inside) {
  llvm::StringMap<int64_t> numbers;
  for (auto global : inside->getParentOfType<ModuleOp>().getOps<GlobalOp>())
    if (global.getKind() == GlobalKind::Parameter)
      numbers.try_emplace(global.getSymName(), numbers.size());
  return numbers;
}

Value ScaleWriter::checkFinite() {
  llvm::StringMap<int64_t> numbers = numberParameters(entry);
  SmallVector<std::pair<Value, int64_t>> checks;
  Value all;
  for (UpdateOp update : updates)
    for (auto [list, gradient] :
         llvm::zip_equal(update.getGlobals(), update.getGradients())) {
      auto name = cast<FlatSymbolRefAttr>(cast<ArrayAttr>(list)[0]);
      Value isFinite = checkOne(gradient);
      checks.emplace_back(isFinite, numbers.lookup(name.getValue()));
      all = all ? build.both(all, isFinite) : isFinite;
    }
  auto count = RankedTensorType::get({}, builder.getI32Type());
  firstBad = readCount(loss_scale::overflow);
  for (auto [isFinite, number] : llvm::reverse(checks))
    firstBad = build.select(isFinite, firstBad, build.splat(count, number));
  return all;
}

void ScaleWriter::assignScale(Value isFinite) {
  Value scale = readReal(loss_scale::scale);
  Value good = build.offset(readCount(loss_scale::goodSteps), 1);
  Value isRow = build.compare(CompareDirection::ge, good,
                              readCount(loss_scale::interval));
  Value grown = build.select(
      isRow, build.mul(scale, readReal(loss_scale::growth)), scale);
  Value fallen = build.maximum(build.mul(scale, readReal(loss_scale::backoff)),
                               readReal(loss_scale::least));
  assign(loss_scale::scale, build.select(isFinite, grown, fallen));
  Value none = build.zero(good);
  assign(loss_scale::goodSteps,
         build.select(isFinite, build.select(isRow, none, good), none));
  Value skipped = readCount(loss_scale::skipped);
  assign(loss_scale::skipped,
         build.select(isFinite, skipped, build.offset(skipped, 1)));
  assign(loss_scale::overflow, firstBad);
  addResult("scale", scale);
  Value real = build.splat(scale, 0);
  addResult("skipped", build.select(isFinite, real, build.splat(scale, 1)));
}

/// A number of every step, of kind rate.
void ScaleWriter::addResult(StringRef name, Value value) {
  Operation *end = entry.getBlock().getTerminator();
  end->insertOperands(end->getNumOperands(), value);
  auto attributes = builder.getDictionaryAttr(
      {builder.getNamedAttr("weft.kind", builder.getStringAttr("rate")),
       builder.getNamedAttr("weft.name", builder.getStringAttr(name))});
  [[maybe_unused]] LogicalResult inserted =
      entry.insertResult(entry.getNumResults(), value.getType(), attributes);
  assert(succeeded(inserted) && "an entry takes any results");
}

void ScaleWriter::run() {
  // Behind the last gradient of all; updates only write.
  builder.setInsertionPoint(updates.back());
  Value isFinite = checkFinite();
  Operation *check = firstBad.getDefiningOp();
  for (UpdateOp update : updates) {
    if (update->isBeforeInBlock(check))
      update->moveAfter(check);
    update.getWhenMutable().assign(isFinite);
  }
  builder.setInsertionPoint(entry.getBlock().getTerminator());
  assignScale(isFinite);
}

namespace {

struct SkipOverflowPass : weft::impl::SkipOverflowPassBase<SkipOverflowPass> {
  using SkipOverflowPassBase::SkipOverflowPassBase;

  void runOnOperation() override {
    for (auto entry : getOperation().getOps<EntryOp>()) {
      SmallVector<UpdateOp> scaled;
      for (auto update : entry.getBlock().getOps<UpdateOp>())
        if (update.getScale() && !update.getWhen())
          scaled.push_back(update);
      if (!scaled.empty())
        ScaleWriter(entry, scaled).run();
    }
  }
};

} // namespace
