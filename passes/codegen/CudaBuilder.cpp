//===- CudaBuilder.cpp - elements in the registers of a thread ------------===//

#include "passes/codegen/CudaBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <numeric>

using namespace mlir;
using namespace weft;

CudaBuilder::CudaBuilder(OpBuilder &opBuilder, Location loc,
                         const KernelOps &ops, const Nest &loops, Type wordType)
    : NestBuilder(opBuilder, loc, ops, loops), word(wordType),
      conditions(loops.loops.size()) {}

void CudaBuilder::pushElements(Known &known) {
  pushScope();
  scopes[current].values = std::move(known);
}

void CudaBuilder::popElements(Known &known) {
  known = std::move(scopes[current].values);
  popScope();
}

Value CudaBuilder::conditionOf(const ElementIndex &form, int but) {
  Value all;
  llvm::SmallPtrSet<Value, 4> seen;
  for (auto [i, loop] : llvm::enumerate(nest.loops)) {
    // What is known at run time depends on some of the loops around it.
    bool matters = form.dynamic ? loopDepths[i] <= current
                                : form.coefficient(loop.digits.back()) != 0;
    if (conditions[i] && int(i) != but && matters &&
        seen.insert(conditions[i]).second)
      all = both(all, conditions[i]);
  }
  return all;
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

Value CudaBuilder::scalarForm(const ElementIndex &index, unsigned width) {
  auto [low, high] = [&] {
    ElementIndex affine = index;
    affine.dynamic = nullptr;
    return *range(affine);
  }();
  // Arithmetic on 32 bits is cheaper; parts of a sum may wrap, the sum fits.
  bool isNarrow = word.isInteger(32) &&
                  low >= std::numeric_limits<int32_t>::min() &&
                  high <= std::numeric_limits<int32_t>::max();
  Type type = isNarrow || width < 64 ? builder.getI32Type()
                                     : Type(builder.getI64Type());
  Value sum;
  for (auto [i, loop] : llvm::enumerate(nest.loops)) {
    int64_t step = index.coefficient(loop.digits.back());
    if (step == 0)
      continue;
    Value term = loopValues[i];
    if (term.getType() != type)
      term = type.isInteger(64)
                 ? Value(arith::ExtUIOp::create(builder, location, type, term))
                 : arith::TruncIOp::create(builder, location, type, term);
    if (step != 1)
      term =
          arith::MulIOp::create(builder, location, term, integer(type, step));
    sum = sum ? arith::AddIOp::create(builder, location, sum, term).getResult()
              : term;
  }
  Type wanted = builder.getIntegerType(width);
  if (!sum)
    return integer(wanted, index.constant);
  if (index.constant != 0)
    sum = arith::AddIOp::create(builder, location, sum,
                                integer(type, index.constant));
  if (sum.getType() == wanted)
    return sum;
  if (width < 32)
    return arith::TruncIOp::create(builder, location, wanted, sum);
  return low < 0 ? Value(arith::ExtSIOp::create(builder, location, wanted, sum))
                 : arith::ExtUIOp::create(builder, location, wanted, sum);
}

Value CudaBuilder::buildForm(const ElementIndex &index, unsigned width) {
  Value value = NestBuilder::buildForm(index, width);
  if (isa<VectorType>(value.getType()))
    positions[value] = index;
  return value;
}

/// True if the lanes of a vector are all less than `bound` or all not.
bool CudaBuilder::isOneSide(const ElementIndex &form, int64_t bound) const {
  int64_t apart = 0, step = laneStep(form);
  for (auto [i, loop] : llvm::enumerate(nest.loops)) {
    int64_t each = form.coefficient(loop.digits.back());
    apart = std::gcd(apart, int(i) == nest.laneLoop ? each * lanes : each);
  }
  if (form.dynamic || step < 0 || apart == 0 || innerLanes > 0)
    return false;
  int64_t first = (form.constant - bound) % apart;
  first += first < 0 ? apart : 0;
  return first + step * (lanes - 1) < apart;
}

/// True if `condition` is known to be the same in all lanes.
bool CudaBuilder::lanesAgree(Value condition) const {
  if (!isa<VectorType>(condition.getType()))
    return true;
  if (auto all = condition.getDefiningOp<arith::AndIOp>())
    return lanesAgree(all.getLhs()) && lanesAgree(all.getRhs());
  if (condition.getDefiningOp<vector::BroadcastOp>())
    return true;
  auto compare = condition.getDefiningOp<arith::CmpIOp>();
  if (!compare || (compare.getPredicate() != arith::CmpIPredicate::slt &&
                   compare.getPredicate() != arith::CmpIPredicate::sge))
    return false;
  auto form = positions.find(compare.getLhs());
  auto constant = compare.getRhs().getDefiningOp<arith::ConstantOp>();
  auto bound = constant ? dyn_cast<SplatElementsAttr>(constant.getValue())
                        : SplatElementsAttr();
  return form != positions.end() && bound &&
         isOneSide(form->second, bound.getSplatValue<APInt>().getSExtValue());
}

/// The largest power of two that every lane-0 position of `form` is a multiple
/// of, up to 16 bytes.
int64_t CudaBuilder::alignedElements(const ElementIndex &form,
                                     int64_t elementBytes) const {
  int64_t common = std::max<int64_t>(1, 16 / elementBytes);
  common = std::gcd(common, form.constant);
  for (auto [i, loop] : llvm::enumerate(nest.loops)) {
    int64_t step = form.coefficient(loop.digits.back());
    if (int(i) == nest.laneLoop)
      step *= innerLanes > 0 ? 0 : lanes;
    if (innerLanes > 0 && int(i) == nest.laneLoop - 1)
      step *= lanes / innerLanes;
    common = std::gcd(common, step);
  }
  return form.dynamic ? 1 : common;
}

CudaBuilder::Access CudaBuilder::accessOf(const CudaBuffer &buffer, Type memory,
                                          const ElementIndex &form) {
  Access access{buffer, memory, placeOf(form), form};
  if ((access.place.step == 1 || isWidened(form)) && !access.place.each)
    access.width = alignedElements(form, memoryBytes(memory));
  return access;
}

/// True if neighbouring lanes share an element, and the next ones have the
/// next.
bool CudaBuilder::isWidened(const ElementIndex &form) const {
  return innerLanes > 0 && lanes > 1 && !form.dynamic &&
         form.coefficient(nest.loops[nest.laneLoop].digits.back()) == 0 &&
         form.coefficient(nest.loops[nest.laneLoop - 1].digits.back()) == 1;
}

//===----------------------------------------------------------------------===//
// Lanes
//===----------------------------------------------------------------------===//

/// One vector of the lanes of `parts`.
Value CudaBuilder::join(ArrayRef<Value> parts, Type element) {
  if (parts.size() == 1)
    return parts[0];
  SmallVector<Value> all;
  for (Value value : parts) {
    auto vector = dyn_cast<VectorType>(value.getType());
    if (!vector)
      all.push_back(value);
    for (int64_t i = 0; vector && i < vector.getNumElements(); ++i)
      all.push_back(lane(value, i));
  }
  auto type = VectorType::get({int64_t(all.size())}, element);
  return vector::FromElementsOp::create(builder, location, type, all);
}

Value CudaBuilder::part(Value value, int64_t from, int64_t count) {
  auto vector = dyn_cast<VectorType>(value.getType());
  if (!vector || (from == 0 && count == vector.getNumElements()))
    return value;
  if (count == 1)
    return lane(value, from);
  SmallVector<int64_t> picks(count);
  std::iota(picks.begin(), picks.end(), from);
  return vector::ShuffleOp::create(builder, location, value, value, picks);
}
