//===- Precision.cpp - types for the policy float -------------------------===//
//
/// \file
///     %y = weft.matmul %x, %w : tensor<8x4x!weft.float>, ...
///     %z = weft.softmax %y, 1 : tensor<8x4x!weft.float>
///  -> %v = weft.cast %w : tensor<4x4xf32> to tensor<4x4xbf16>
///     %y = weft.matmul %x, %v : tensor<8x4xbf16>, ...
///     %u = weft.cast %y : tensor<8x4xbf16> to tensor<8x4xf32>
///     %z = weft.softmax %u, 1 : tensor<8x4xf32>
///
/// What is low is chosen in `precision/Choice.h`. Globals, results of entries
/// and updates are f32 at every level. A value is cast at most once, where it
/// is defined; a constant is written in both types instead.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"

#include "ir/Build.h"
#include "mlir/IR/AttrTypeSubElements.h"
#include "mlir/IR/Remarks.h"
#include "passes/precision/Choice.h"
#include "llvm/ADT/DenseSet.h"
#include "llvm/ADT/MapVector.h"
#include "llvm/ADT/StringMap.h"

namespace weft {
#define GEN_PASS_DEF_PRECISIONPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;

/// Replaces `!weft.float` by `type` in every type and attribute under `module`:
/// globals, signatures, values, block arguments, nested regions.
static void replacePolicyFloat(ModuleOp module, Type type) {
  AttrTypeReplacer replacer;
  replacer.addReplacement([=](PolicyFloatType) { return type; });
  replacer.recursivelyReplaceElementsIn(module, /*replaceAttrs=*/true,
                                        /*replaceLocs=*/false,
                                        /*replaceTypes=*/true);
}

//===----------------------------------------------------------------------===//
// One entry
//===----------------------------------------------------------------------===//

namespace {

/// Gives every policy value of an entry its type and casts where types meet.
class EntryCaster {
public:
  EntryCaster(EntryOp op, const PrecisionLevel &level)
      : entry(op), choice(op, level), builder(op.getContext()),
        wide(Float32Type::get(op.getContext())),
        low(level.getLowType(op.getContext())) {}

  void run();

  int64_t casts = 0;

private:
  Type typeOf(Operation *op) const { return choice.isLow(op) ? low : wide; }
  Value getAs(Value value, Type element);
  void setType(Value value, Type element) {
    value.setType(withElement(tensorOf(value), element));
  }
  void rewrite(Operation &op);
  bool replaceConversion(Operation &op);
  void note(Operation &op);
  void report();

  EntryOp entry;
  PrecisionChoice choice;
  OpBuilder builder;
  Type wide, low;
  /// Uses of values that were policy floats.
  llvm::DenseSet<OpOperand *> policyUses;
  llvm::DenseMap<std::pair<Value, Type>, Value> known;
  /// Conversions that stand for others, in program order.
  SmallVector<Operation *> replaced;

  struct Line {
    llvm::MapVector<StringRef, SmallVector<StringRef>> low, wide;
  };
  llvm::MapVector<Location, Line> lines;
  int64_t lowOps = 0, wideOps = 0;
};

} // namespace

/// `value` with element type `element`.
Value EntryCaster::getAs(Value value, Type element) {
  Type from = tensorOf(value).getElementType();
  if (from == element)
    return value;
  Value &result = known[{value, element}];
  if (result)
    return result;
  OpBuilder::InsertionGuard keep(builder);
  builder.setInsertionPointAfterValue(value);
  Operation *source = value.getDefiningOp();
  if (source && source->hasTrait<OpTrait::ConstantLike>()) {
    Operation *twin = builder.clone(*source);
    setType(twin->getResult(0), element);
    return result = twin->getResult(0);
  }
  // Widening and narrowing again gives back the value that was widened.
  if (source && isConversion(source)) {
    Value origin = source->getOperand(0);
    bool widened =
        weft::isFloat(tensorOf(origin).getElementType()) &&
        from.getIntOrFloatBitWidth() > element.getIntOrFloatBitWidth();
    if (widened && tensorOf(origin).getElementType() == element)
      return result = origin;
  }
  if (weft::isFloat(from))
    ++casts;
  return result = Build(builder, value.getLoc()).cast(value, element);
}

/// Writes the conversions that `op` stands for; false where it stays.
bool EntryCaster::replaceConversion(Operation &op) {
  if (!isConversion(&op))
    return false;
  Value input = op.getOperand(0), result = op.getResult(0);
  Type element = tensorOf(result).getElementType();
  bool wasPolicy = policyUses.contains(&op.getOpOperand(0));
  if (isa<PolicyFloatType>(element))
    element = typeOf(&op);
  else if (!wasPolicy || !weft::isFloat(element))
    return false;
  result.replaceAllUsesWith(getAs(input, element));
  replaced.push_back(&op);
  return true;
}

void EntryCaster::rewrite(Operation &op) {
  if (replaceConversion(op))
    return;
  Type type = typeOf(&op);
  if (!isConversion(&op))
    for (OpOperand &operand : op.getOpOperands())
      if (policyUses.contains(&operand))
        operand.set(getAs(operand.get(), type));
  for (Region &region : op.getRegions())
    region.walk([&](Operation *inner) {
      for (OpOperand &operand : inner->getOpOperands())
        if (policyUses.contains(&operand))
          operand.set(getAs(operand.get(), wide));
    });
  for (Value result : op.getResults())
    if (isPolicyValue(result))
      setType(result, type);
}

void EntryCaster::run() {
  Block &block = entry.getBlock();
  auto isHere = [&](Value value) { return value.getParentBlock() == &block; };
  block.walk([&](Operation *op) {
    for (OpOperand &operand : op->getOpOperands())
      if (isPolicyValue(operand.get()) && isHere(operand.get()))
        policyUses.insert(&operand);
  });
  for (Operation &op : block)
    note(op);
  for (BlockArgument argument : block.getArguments())
    if (isPolicyValue(argument))
      setType(argument, wide);
  SmallVector<Operation *> ops;
  for (Operation &op : block)
    ops.push_back(&op);
  for (Operation *op : ops)
    rewrite(*op);
  for (Operation *op : llvm::reverse(replaced))
    op->erase();
  for (Operation &op : llvm::make_early_inc_range(llvm::reverse(block)))
    if (op.hasTrait<OpTrait::ConstantLike>() && op.use_empty())
      op.erase();
  report();
}

//===----------------------------------------------------------------------===//
// The report
//===----------------------------------------------------------------------===//

/// Remembers what is said about the line of `op`.
void EntryCaster::note(Operation &op) {
  bool hasPolicy = llvm::any_of(op.getResults(), isPolicyValue) ||
                   llvm::any_of(op.getOperands(), isPolicyValue);
  if (!hasPolicy || !isa<PrecisionOp>(op) || isConversion(&op) ||
      op.hasTrait<OpTrait::ConstantLike>())
    return;
  bool isLow = choice.isLow(&op);
  ++(isLow ? lowOps : wideOps);
  Line &line = lines[op.getLoc()];
  auto &names = (isLow ? line.low : line.wide)[choice.reason(&op)];
  StringRef name = op.getName().stripDialect();
  if (!llvm::is_contained(names, name))
    names.push_back(name);
}

/// A remark of category `precision` at `location`.
static void explain(Location location, const Twine &text) {
  auto options = remark::RemarkOpts::name("precision").category("precision");
  std::string words = text.str();
  remark::passed(location, options) << StringRef(words);
}

void EntryCaster::report() {
  std::string lowName;
  llvm::raw_string_ostream(lowName) << low;
  for (auto &[location, line] : lines)
    for (bool isLow : {true, false})
      for (auto &[reason, names] : isLow ? line.low : line.wide) {
        explain(location, Twine(llvm::join(names, ", ")) + " in " +
                              (isLow ? lowName : "f32") + ": " + reason);
      }
  explain(entry.getLoc(), entry.getSymName() + ": " + Twine(lowOps) +
                              " ops in " + lowName + ", " + Twine(wideOps) +
                              " in f32, " + Twine(casts) + " casts");
}

//===----------------------------------------------------------------------===//
// The pass
//===----------------------------------------------------------------------===//

/// One read per global, so that a parameter is cast once.
static void mergeReads(EntryOp entry) {
  llvm::StringMap<Value> reads;
  for (auto read :
       llvm::make_early_inc_range(entry.getBlock().getOps<ReadOp>())) {
    auto [it, isFirst] = reads.try_emplace(read.getGlobal(), read.getResult());
    if (isFirst)
      continue;
    read.replaceAllUsesWith(it->second);
    read.erase();
  }
}

namespace {

struct PrecisionPass : weft::impl::PrecisionPassBase<PrecisionPass> {
  using PrecisionPassBase::PrecisionPassBase;

  void runOnOperation() override {
    std::optional<PrecisionLevel> chosen = PrecisionLevel::parse(level);
    if (!chosen) {
      getOperation().emitError("unknown precision level '")
          << level << "', expected O0, or O1, O2, O3 with :bf16 or :f16";
      return signalPassFailure();
    }
    for (auto entry : getOperation().getOps<EntryOp>())
      runOnEntry(entry, *chosen);
    replacePolicyFloat(getOperation(), Float32Type::get(&getContext()));
  }

  void runOnEntry(EntryOp entry, const PrecisionLevel &chosen) {
    if (chosen.number == 0)
      return explain(entry.getLoc(),
                     entry.getSymName() + ": every op in f32, 0 casts");
    mergeReads(entry);
    EntryCaster caster(entry, chosen);
    caster.run();
    casts += caster.casts;
  }
};

} // namespace
