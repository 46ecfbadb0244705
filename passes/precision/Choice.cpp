//===- Choice.cpp - which ops compute in the low type ---------------------===//

#include "passes/precision/Choice.h"

#include "llvm/ADT/StringSwitch.h"

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Levels
//===----------------------------------------------------------------------===//

std::optional<PrecisionLevel> PrecisionLevel::parse(StringRef text) {
  if (text == "O0")
    return PrecisionLevel();
  auto [digit, type] = text.split(':');
  int number = llvm::StringSwitch<int>(digit)
                   .Case("O1", 1)
                   .Case("O2", 2)
                   .Case("O3", 3)
                   .Default(0);
  if (number == 0 || (type != "bf16" && type != "f16"))
    return std::nullopt;
  return PrecisionLevel{number, type == "f16"};
}

Type PrecisionLevel::getLowType(MLIRContext *context) const {
  if (number == 0)
    return Float32Type::get(context);
  return isHalf ? Type(Float16Type::get(context))
                : Type(BFloat16Type::get(context));
}

//===----------------------------------------------------------------------===//
// Questions about ops
//===----------------------------------------------------------------------===//

static RankedTensorType tensorOf(Value value) {
  return cast<RankedTensorType>(value.getType());
}

bool weft::isPolicyValue(Value value) {
  auto type = dyn_cast<RankedTensorType>(value.getType());
  return type && isa<PolicyFloatType>(type.getElementType());
}

/// Nothing for an op that has no policy.
static std::optional<PrecisionPolicy> policyOf(Operation *op) {
  auto precision = dyn_cast<PrecisionOp>(op);
  if (!precision)
    return std::nullopt;
  return precision.getPrecisionPolicy();
}

bool weft::isConversion(Operation *op) {
  return policyOf(op) == PrecisionPolicy::Convert;
}

/// Single numbers are cheap in f32 and hold sums, means and the loss scale.
static bool givesNumbers(Operation &op) {
  return op.getNumResults() != 0 && llvm::all_of(op.getResults(), [](Value v) {
           return tensorOf(v).getNumElements() <= 1;
         });
}

//===----------------------------------------------------------------------===//
// Forward: what operands decide
//===----------------------------------------------------------------------===//

PrecisionChoice::Decision PrecisionChoice::follow(Operation &op) const {
  bool anyLow = false;
  for (Value operand : op.getOperands()) {
    Operation *source = operand.getDefiningOp();
    if (!isPolicyValue(operand) || !source)
      continue;
    Strength strength = decisions.lookup(source).strength;
    if (strength == Strength::Wide)
      return {Strength::Wide, false, "an operand is f32"};
    anyLow |= strength == Strength::Low;
  }
  if (anyLow)
    return {Strength::Low, true, "its operands are low"};
  return {Strength::Open, true, "its users are low"};
}

PrecisionChoice::Decision PrecisionChoice::decide(Operation &op) const {
  std::optional<PrecisionPolicy> policy = policyOf(&op);
  if (!policy && op.getNumOperands() == 0)
    return {Strength::Open, false, "it is kept in f32"};
  if (!policy || *policy == PrecisionPolicy::Pin)
    return {Strength::Wide, false, "it is f32 at every level"};
  if (*policy == PrecisionPolicy::Lower)
    return {Strength::Low, true, "it is on the list of low ops"};
  if (level.number == 1)
    return {Strength::Wide, false, "it is not on the list of low ops"};
  if (*policy == PrecisionPolicy::Keep && level.number == 2)
    return {Strength::Wide, false, "it is on the list of f32 ops"};
  if (givesNumbers(op))
    return {Strength::Open, false, "single numbers are f32"};
  if (*policy == PrecisionPolicy::Convert)
    return {Strength::Open, true, "its users are low"};
  return follow(op);
}

//===----------------------------------------------------------------------===//
// Backward: what users decide
//===----------------------------------------------------------------------===//

bool PrecisionChoice::wantsWide(OpOperand &use) const {
  Operation *user = use.getOwner();
  if (user->getBlock() != &block || !policyOf(user))
    return true;
  if (!isConversion(user) || isPolicyValue(user->getResult(0)))
    return !decisions.lookup(user).isLow;
  Type wanted = tensorOf(user->getResult(0)).getElementType();
  return wanted != level.getLowType(user->getContext());
}

/// An open op computes in f32 if one of its users does.
void PrecisionChoice::close(Operation &op) {
  Decision &decision = decisions[&op];
  if (decision.strength != Strength::Open || !decision.isLow)
    return;
  for (Value result : op.getResults())
    for (OpOperand &use : result.getUses())
      if (isPolicyValue(result) && wantsWide(use)) {
        decision.isLow = false;
        decision.reason = "a user is f32";
        return;
      }
}

PrecisionChoice::PrecisionChoice(EntryOp entry, const PrecisionLevel &chosen)
    : level(chosen), block(entry.getBlock()) {
  for (Operation &op : block)
    decisions[&op] = decide(op);
  for (Operation &op : llvm::reverse(block))
    close(op);
}

bool PrecisionChoice::isLow(Operation *op) const {
  return decisions.lookup(op).isLow;
}

StringRef PrecisionChoice::reason(Operation *op) const {
  return decisions.lookup(op).reason;
}
