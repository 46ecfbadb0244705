//===- TrialBuilder.cpp - which elements a nest asks for ------------------===//

#include "passes/codegen/TrialBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Math/IR/Math.h"
#include "mlir/IR/BuiltinOps.h"

using namespace mlir;
using namespace weft;

namespace {

/// Scalar bodies without loops: digits of kept dimensions live in scope 1, of
/// reduced ones in scope 2.
class TrialBuilder : public ElementBuilder, public OpBuilder::Listener {
public:
  TrialBuilder(OpBuilder &builder, Location location, const KernelOps &kernel,
               Nest &nest, Trial &trial)
      : ElementBuilder(builder, location), kernel(kernel), nest(nest),
        trial(trial) {
    for (const Nest::Digit &digit : nest.digits)
      digits.push_back({digit.extent});
    builder.setListener(this);
  }
  ~TrialBuilder() override { builder.setListener(nullptr); }

  void run();
  bool failed() const { return !reason.empty(); }

  std::string reason;
  /// (digit, inner extent) to be cut before the next try.
  std::optional<std::pair<unsigned, int64_t>> split;

protected:
  Value load(Value tensor, ArrayRef<ElementIndex> index) override;
  bool isLeaf(Value tensor) const override {
    Operation *op = tensor.getDefiningOp();
    return !op || !kernel.ops.contains(op);
  }
  void requestSplit(unsigned digit, int64_t inner) override {
    if (!split)
      split = {digit, inner};
  }
  void noteForm(const ElementIndex &form) override {
    trial.forms.push_back(form);
    trial.forms.back().dynamic = nullptr;
  }
  Value buildForm(const ElementIndex &, unsigned width) override {
    return integer(builder.getIntegerType(width), 0);
  }
  bool isLaneDigit(unsigned) const override { return false; }
  unsigned depthOf(unsigned digit) const override {
    return nest.digits[digit].reduced ? 2 : 1;
  }
  void notifyOperationInserted(Operation *op, OpBuilder::InsertPoint) override {
    trial.work[std::min(current, 2u)] += cyclesOf(op);
  }

private:
  static double cyclesOf(Operation *op);
  void runStage(unsigned stage);
  void runReduction(Operation *op);
  void record(Value tensor, const ElementIndex &form, bool isStore);
  void push() {
    scopes.emplace_back();
    scopes.back().point = builder.saveInsertionPoint();
    current = unsigned(scopes.size() - 1);
  }

  const KernelOps &kernel;
  Nest &nest;
  Trial &trial;
  unsigned stage = 0;
};

} // namespace

double TrialBuilder::cyclesOf(Operation *op) {
  if (isa<arith::ConstantOp>(op))
    return 0;
  if (isa<math::PowFOp>(op))
    return 80;
  if (isa<math::ExpOp, math::LogOp, math::TanhOp>(op))
    return 12;
  if (isa<arith::DivFOp, math::SqrtOp>(op))
    return 5;
  if (isa<arith::DivUIOp, arith::RemUIOp, arith::DivSIOp, arith::RemSIOp>(op))
    return 15;
  return 1;
}

void TrialBuilder::record(Value tensor, const ElementIndex &form,
                          bool isStore) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Trial::Access access;
  access.tensor = tensor;
  access.form = form;
  access.hasVectorIndex = bool(form.dynamic);
  access.form.dynamic = nullptr;
  access.isStore = isStore;
  access.stage = stage;
  access.depth = std::min(ElementBuilder::depthOf(form), 2u);
  int64_t bits =
      type.getElementType().isIntOrFloat() ? type.getElementTypeBitWidth() : 32;
  access.elementBytes = (bits + 7) / 8;
  access.tensorBytes = access.elementBytes * type.getNumElements();
  for (const Trial::Access &other : trial.accesses)
    access.isFirst &= other.tensor != tensor;
  trial.hasWideElements |= bits == 64 && type.getNumElements() > 1;
  trial.accesses.push_back(access);
  trial.forms.push_back(access.form);
}

Value TrialBuilder::load(Value tensor, ArrayRef<ElementIndex> index) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Operation *op = tensor.getDefiningOp();
  ElementIndex form = linearize(index, type.getShape());
  if (op && kernel.ops.contains(op)) {
    // Without elements every index is as good as another.
    if (type.getNumElements() != 0 &&
        !(form == positionOfDigits(nest.digits, false)))
      reason = "a reduction's value is used at another index than its own";
  } else {
    record(tensor, form, /*isStore=*/false);
  }
  return number(registerType(type.getElementType()), 0);
}

void TrialBuilder::runReduction(Operation *op) {
  auto reduction = cast<ReductionOp>(op);
  ReductionShape shape(op);
  ElementIndex folded = positionOfDigits(nest.digits, true);
  ElementIndices index = reductionIndex(
      *this, shape, positionOfDigits(nest.digits, false), folded);
  Value value = element(op->getOperand(0), index);
  Value at = position(folded, 32);
  SmallVector<Value> lifted = reduction.buildLift(*this, value, at);
  reduction.buildCombine(*this, lifted, lifted);
}

void TrialBuilder::runStage(unsigned now) {
  stage = now;
  push();
  for (const Nest::Reduction &reduction : nest.reductions)
    if (reduction.stage == now)
      runReduction(reduction.op);
  for (const Nest::Output &output : nest.outputs)
    if (!output.isRow && output.stage == now) {
      auto type = cast<RankedTensorType>(output.value.getType());
      ElementIndex place = positionOfDigits(nest.digits, std::nullopt);
      element(output.value, delinearize(place, type.getShape()));
      record(output.value, place, true);
    }
  scopes.pop_back();
  current = 1;
}

void TrialBuilder::run() {
  scopes.clear();
  push();
  push();
  for (unsigned now = 0; now < nest.stages; ++now)
    runStage(now);
  stage = nest.stages;
  for (const Nest::Output &output : nest.outputs)
    if (output.isRow) {
      auto type = cast<RankedTensorType>(output.value.getType());
      ElementIndex place = positionOfDigits(nest.digits, false);
      element(output.value, delinearize(place, type.getShape()));
      record(output.value, place, true);
    }
}

bool weft::runTrial(const KernelOps &kernel, Nest &nest, Trial &trial,
                    std::string &whyNot) {
  Location location = kernel.outputs[0].getLoc();
  constexpr int maxCuts = 32;
  for (int i = 0; i < maxCuts; ++i) {
    OwningOpRef<ModuleOp> scratch = ModuleOp::create(location);
    OpBuilder builder(scratch->getBodyRegion());
    trial = Trial();
    TrialBuilder attempt(builder, location, kernel, nest, trial);
    attempt.run();
    if (attempt.split) {
      auto [digit, inner] = *attempt.split;
      Nest::Digit low = nest.digits[digit];
      nest.digits[digit].extent /= inner;
      low.extent = inner;
      nest.digits.insert(nest.digits.begin() + digit + 1, low);
      continue;
    }
    if (attempt.failed()) {
      whyNot = attempt.reason;
      return false;
    }
    return true;
  }
  whyNot = "index maps do not divide evenly";
  return false;
}
