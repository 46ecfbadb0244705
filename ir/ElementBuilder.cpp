//===- ElementBuilder.cpp - scalar bodies of ops --------------------------===//

#include "ir/ElementBuilder.h"
#include "ir/Interfaces.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"
#include "llvm/ADT/STLExtras.h"

#include <limits>

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// ElementIndex
//===----------------------------------------------------------------------===//

ElementIndex ElementIndex::digit(unsigned digit, int64_t coefficient) {
  ElementIndex index;
  index.terms.push_back({digit, coefficient});
  return index;
}

int64_t ElementIndex::coefficient(unsigned digit) const {
  for (const Term &term : terms)
    if (term.digit == digit)
      return term.coefficient;
  return 0;
}

ElementIndex ElementIndex::operator+(int64_t value) const {
  ElementIndex result = *this;
  result.constant += value;
  return result;
}

//===----------------------------------------------------------------------===//
// Index arithmetic
//===----------------------------------------------------------------------===//

ElementBuilder::~ElementBuilder() = default;

ElementIndex ElementBuilder::add(const ElementIndex &left,
                                 const ElementIndex &right) {
  std::map<unsigned, int64_t> sum;
  for (const ElementIndex *side : {&left, &right})
    for (const ElementIndex::Term &term : side->terms)
      sum[term.digit] += term.coefficient;
  ElementIndex result(left.constant + right.constant);
  for (auto [digit, coefficient] : sum)
    if (coefficient != 0)
      result.terms.push_back({digit, coefficient});
  result.dynamic = left.dynamic ? left.dynamic : right.dynamic;
  if (left.dynamic && right.dynamic) {
    Type type = left.dynamic.getType();
    if (!isa<VectorType>(type))
      type = right.dynamic.getType();
    Value value =
        arith::AddIOp::create(builder, location, broadcast(left.dynamic, type),
                              broadcast(right.dynamic, type));
    dynamicDepths[value.getAsOpaquePointer()] = current;
    result.dynamic = value;
  }
  return result;
}

ElementIndex ElementBuilder::multiply(const ElementIndex &index,
                                      int64_t factor) {
  if (factor == 1)
    return index;
  ElementIndex result(index.constant * factor);
  if (factor == 0)
    return result;
  for (const ElementIndex::Term &term : index.terms)
    result.terms.push_back({term.digit, term.coefficient * factor});
  if (index.dynamic) {
    Value value =
        arith::MulIOp::create(builder, location, index.dynamic,
                              integer(index.dynamic.getType(), factor));
    dynamicDepths[value.getAsOpaquePointer()] = current;
    result.dynamic = value;
  }
  return result;
}

std::optional<std::pair<int64_t, int64_t>>
ElementBuilder::range(const ElementIndex &index) const {
  if (index.dynamic)
    return std::nullopt;
  int64_t low = index.constant, high = index.constant;
  for (const ElementIndex::Term &term : index.terms) {
    int64_t far = term.coefficient * (digits[term.digit].extent - 1);
    (far < 0 ? low : high) += far;
  }
  return std::make_pair(low, high);
}

std::pair<ElementIndex, ElementIndex>
ElementBuilder::divide(const ElementIndex &index, int64_t divisor) {
  // A tensor of size 0 has no elements to address; any form will do.
  if (divisor <= 1)
    return {index, ElementIndex()};
  if (index.dynamic)
    return divideDynamic(index, divisor);
  ElementIndex whole(index.constant / divisor);
  ElementIndex rest(index.constant % divisor);
  if (rest.constant < 0) {
    rest.constant += divisor;
    --whole.constant;
  }
  for (const ElementIndex::Term &term : index.terms) {
    if (term.coefficient % divisor == 0)
      whole.terms.push_back({term.digit, term.coefficient / divisor});
    else
      rest.terms.push_back(term);
  }
  auto [low, high] = *range(rest);
  if (low >= 0 && high < divisor)
    return {whole, rest};
  // A digit that crosses a multiple of the divisor can be cut there.
  for (const ElementIndex::Term &term : llvm::reverse(rest.terms)) {
    int64_t inner = term.coefficient > 0 ? divisor / term.coefficient : 0;
    if (inner > 1 && divisor % term.coefficient == 0 &&
        digits[term.digit].extent > inner &&
        digits[term.digit].extent % inner == 0) {
      requestSplit(term.digit, inner);
      break;
    }
  }
  return divideDynamic(index, divisor);
}

std::pair<ElementIndex, ElementIndex>
ElementBuilder::divideDynamic(const ElementIndex &index, int64_t divisor) {
  Value value = position(index);
  Value by = integer(value.getType(), divisor);
  Value whole = arith::DivUIOp::create(builder, location, value, by);
  Value rest = arith::RemUIOp::create(builder, location, value, by);
  std::pair<ElementIndex, ElementIndex> result;
  result.first.dynamic = whole;
  result.second.dynamic = rest;
  dynamicDepths[whole.getAsOpaquePointer()] = current;
  dynamicDepths[rest.getAsOpaquePointer()] = current;
  return result;
}

ElementIndex ElementBuilder::linearize(ArrayRef<ElementIndex> index,
                                       ArrayRef<int64_t> shape) {
  ElementIndex result;
  for (auto [i, extent] : llvm::zip(index, shape))
    result = add(multiply(result, extent), i);
  return result;
}

ElementIndices ElementBuilder::delinearize(ElementIndex position,
                                           ArrayRef<int64_t> shape) {
  ElementIndices result(shape.size());
  for (int64_t d = int64_t(shape.size()) - 1; d > 0; --d)
    std::tie(position, result[d]) = divide(position, shape[d]);
  if (!shape.empty())
    result[0] = position;
  return result;
}

ElementIndex ElementBuilder::dynamicIndex(Value value, Type element) {
  Type type = builder.getI64Type();
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    type = VectorType::get(vector.getShape(), type);
  bool isUnsigned = element.isUnsignedInteger() || element.isInteger(1);
  if (value.getType() != type)
    value = isUnsigned
                ? Value(arith::ExtUIOp::create(builder, location, type, value))
                : arith::ExtSIOp::create(builder, location, type, value);
  ElementIndex index;
  index.dynamic = value;
  dynamicDepths[value.getAsOpaquePointer()] = current;
  return index;
}

Value ElementBuilder::position(const ElementIndex &index, unsigned width) {
  Value value;
  if (!index.terms.empty() || index.constant != 0 || !index.dynamic) {
    noteForm(index);
    value = buildForm(index, width);
  }
  if (!index.dynamic)
    return value;
  Value dynamic = index.dynamic;
  if (width < 64) {
    Type type = builder.getIntegerType(width);
    if (auto vector = dyn_cast<VectorType>(dynamic.getType()))
      type = VectorType::get(vector.getShape(), type);
    dynamic = arith::TruncIOp::create(builder, location, type, dynamic);
  }
  if (!value)
    return dynamic;
  Type type =
      isa<VectorType>(value.getType()) ? value.getType() : dynamic.getType();
  return arith::AddIOp::create(builder, location, broadcast(value, type),
                               broadcast(dynamic, type));
}

Value ElementBuilder::inRange(const ElementIndex &index, int64_t low,
                              int64_t high) {
  auto known = range(index);
  bool above = known && known->first >= low;
  bool below = known && known->second < high;
  if (above && below)
    return Value();
  Value value = position(index), result;
  auto compare = [&](arith::CmpIPredicate predicate, int64_t bound) {
    return Value(arith::CmpIOp::create(builder, location, predicate, value,
                                       integer(value.getType(), bound)));
  };
  if (!above)
    result = compare(arith::CmpIPredicate::sge, low);
  if (!below)
    result = both(result, compare(arith::CmpIPredicate::slt, high));
  return result;
}

Value ElementBuilder::both(Value left, Value right) {
  if (!left || !right)
    return left ? left : right;
  Type type =
      isa<VectorType>(left.getType()) ? left.getType() : right.getType();
  return arith::AndIOp::create(builder, location, broadcast(left, type),
                               broadcast(right, type));
}

bool ElementBuilder::dependsOnLanes(ArrayRef<ElementIndex> index) const {
  for (const ElementIndex &i : index) {
    if (i.dynamic && isa<VectorType>(i.dynamic.getType()))
      return true;
    for (const ElementIndex::Term &term : i.terms)
      if (isLaneDigit(term.digit))
        return true;
  }
  return false;
}

//===----------------------------------------------------------------------===//
// Types and constants
//===----------------------------------------------------------------------===//

Type ElementBuilder::registerType(Type element) const {
  if (isa<FloatType>(element) || element.isF16() || element.isBF16())
    return element.isF64() ? element : builder.getF32Type();
  if (auto type = dyn_cast<IntegerType>(element))
    return builder.getIntegerType(type.getWidth());
  return builder.getF32Type();
}

Type ElementBuilder::registerType(Type element,
                                  ArrayRef<ElementIndex> index) const {
  Type type = registerType(element);
  // Under a condition per lane a load gives one value per lane, whatever its
  // index; everything beside it must do the same.
  bool perLane = guard && isa<VectorType>(guard.getType());
  return lanes > 1 && (perLane || dependsOnLanes(index))
             ? VectorType::get({lanes}, type)
             : type;
}

Value ElementBuilder::broadcast(Value value, Type like) {
  auto vector = dyn_cast<VectorType>(like);
  if (!vector || isa<VectorType>(value.getType()))
    return value;
  auto type = VectorType::get(vector.getShape(), value.getType());
  return vector::BroadcastOp::create(builder, location, type, value);
}

static Value constant(OpBuilder &builder, Location location, Type type,
                      TypedAttr scalar) {
  if (auto vector = dyn_cast<VectorType>(type))
    scalar = DenseElementsAttr::get(vector, ArrayRef<Attribute>(scalar));
  return arith::ConstantOp::create(builder, location, type, scalar);
}

Value ElementBuilder::number(Type type, double value) {
  Type element = getElementTypeOrSelf(type);
  if (!isa<FloatType>(element))
    return integer(type, int64_t(value));
  return constant(builder, location, type,
                  builder.getFloatAttr(element, value));
}

Value ElementBuilder::integer(Type type, int64_t value) {
  Type element = getElementTypeOrSelf(type);
  if (isa<FloatType>(element))
    return number(type, double(value));
  unsigned width = element.getIntOrFloatBitWidth();
  APInt bits(64, uint64_t(value));
  return constant(builder, location, type,
                  builder.getIntegerAttr(element, bits.trunc(width)));
}

//===----------------------------------------------------------------------===//
// Values
//===----------------------------------------------------------------------===//

std::vector<int64_t> ElementBuilder::keyOf(ArrayRef<ElementIndex> index) {
  std::vector<int64_t> key;
  for (const ElementIndex &i : index) {
    key.push_back(int64_t(i.terms.size()));
    for (const ElementIndex::Term &term : i.terms) {
      key.push_back(term.digit);
      key.push_back(term.coefficient);
    }
    key.push_back(i.constant);
    key.push_back(reinterpret_cast<intptr_t>(i.dynamic.getAsOpaquePointer()));
  }
  return key;
}

unsigned ElementBuilder::depthOf(ArrayRef<ElementIndex> index) const {
  unsigned depth = 0;
  for (const ElementIndex &i : index) {
    for (const ElementIndex::Term &term : i.terms)
      depth = std::max(depth, depthOf(term.digit));
    if (i.dynamic)
      depth = std::max(depth, dynamicDepths.at(i.dynamic.getAsOpaquePointer()));
  }
  return depth;
}

Value ElementBuilder::element(Value tensor, ArrayRef<ElementIndex> index) {
  Scope::Key key{tensor.getAsOpaquePointer(), keyOf(index)};
  unsigned depth = depthOf(index);
  auto found = scopes[depth].values.find(key);
  if (found != scopes[depth].values.end())
    return found->second;
  if (depth < guardDepth) {
    depth = guardDepth;
    found = scopes[depth].values.find(key);
    if (found != scopes[depth].values.end())
      return found->second;
  }
  Value value = buildAt(depth, [&] { return buildUncached(tensor, index); });
  scopes[depth].values[key] = value;
  return value;
}

void ElementBuilder::remember(Value tensor, ArrayRef<ElementIndex> index,
                              Value value) {
  scopes[current].values[{tensor.getAsOpaquePointer(), keyOf(index)}] = value;
}

Value ElementBuilder::buildUncached(Value tensor,
                                    ArrayRef<ElementIndex> index) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Type wanted = registerType(type.getElementType(), index);
  auto op = isLeaf(tensor) ? ElementOp() : tensor.getDefiningOp<ElementOp>();
  if (!op)
    return broadcast(load(tensor, index), wanted);
  noteEvaluation(tensor, index);
  unsigned result = cast<OpResult>(tensor).getResultNumber();
  Value value = op.buildElement(*this, result, index);
  return broadcast(roundTo(type.getElementType(), value), wanted);
}

/// Rounding to bf16 on the bits: half of the last kept place is added, and a
/// little less where that place is even.
static Value roundToBf16(OpBuilder &b, Location location, Value value) {
  Type bits = b.getI32Type();
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    bits = VectorType::get(vector.getShape(), bits);
  auto number = [&](int64_t n) {
    return constant(b, location, bits, b.getI32IntegerAttr(int32_t(n)));
  };
  Value raw = arith::BitcastOp::create(b, location, bits, value);
  Value last = arith::ShRUIOp::create(b, location, raw, number(16));
  last = arith::AndIOp::create(b, location, last, number(1));
  Value half = arith::AddIOp::create(b, location, last, number(0x7fff));
  Value sum = arith::AddIOp::create(b, location, raw, half);
  sum = arith::AndIOp::create(b, location, sum, number(-0x10000));
  Value rounded = arith::BitcastOp::create(b, location, value.getType(), sum);
  Value isNan = arith::CmpFOp::create(b, location, arith::CmpFPredicate::UNO,
                                      value, value);
  Value nan =
      constant(b, location, value.getType(),
               b.getF32FloatAttr(std::numeric_limits<float>::quiet_NaN()));
  return arith::SelectOp::create(b, location, isNan, nan, rounded);
}

Value ElementBuilder::roundTo(Type element, Value value) {
  if (element.isBF16())
    return roundToBf16(builder, location, value);
  if (!element.isF16())
    return value;
  Type half = builder.getF16Type();
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    half = VectorType::get(vector.getShape(), half);
  Value rounded = arith::TruncFOp::create(builder, location, half, value);
  return arith::ExtFOp::create(builder, location, value.getType(), rounded);
}

Value ElementBuilder::buildAt(unsigned depth,
                              llvm::function_ref<Value()> build) {
  if (depth == current)
    return build();
  OpBuilder::InsertionGuard keep(builder);
  unsigned outer = current;
  builder.restoreInsertionPoint(scopes[depth].point);
  current = depth;
  Value value = build();
  current = outer;
  return value;
}

Value ElementBuilder::elementIf(Value condition, Value tensor,
                                ArrayRef<ElementIndex> index, Value otherwise) {
  if (!condition)
    return element(tensor, index);
  // A fresh scope: values read under a condition hold only there.
  Value outerGuard = guard;
  unsigned outerDepth = guardDepth, outerCurrent = current;
  guard = both(guard, condition);
  scopes.emplace_back();
  current = guardDepth = unsigned(scopes.size() - 1);
  Value value = element(tensor, index);
  scopes.pop_back();
  guard = outerGuard;
  guardDepth = outerDepth;
  current = outerCurrent;
  for (Value part : {condition, value, otherwise})
    if (isa<VectorType>(part.getType())) {
      value = broadcast(value, part.getType());
      otherwise = broadcast(otherwise, part.getType());
    }
  return arith::SelectOp::create(builder, location, condition, value,
                                 otherwise);
}

//===----------------------------------------------------------------------===//
// Inner loops
//===----------------------------------------------------------------------===//

unsigned ElementBuilder::enterLoop(Operation *loop, Block *body) {
  unsigned outer = current;
  OpBuilder::InsertPoint before(loop->getBlock(), Block::iterator(loop));
  scopes[outer].point = before;
  // Scopes further out may stand in the same block: what the loop asks them for
  // has to come before it.
  for (Scope &scope : scopes)
    if (scope.point.getBlock() == loop->getBlock())
      scope.point = before;
  scopes.emplace_back();
  current = unsigned(scopes.size() - 1);
  if (!body->empty() && body->back().hasTrait<OpTrait::IsTerminator>())
    builder.setInsertionPoint(&body->back());
  else
    builder.setInsertionPointToEnd(body);
  return outer;
}

void ElementBuilder::leaveLoop(Operation *loop, unsigned outer) {
  scopes.pop_back();
  current = outer;
  builder.setInsertionPointAfter(loop);
}

/// Windows up to this many elements are unrolled.
static constexpr int64_t unrollLimit = 32;

SmallVector<Value> ElementBuilder::fold(ArrayRef<int64_t> extents,
                                        SmallVector<Value> values,
                                        FoldBody body) {
  int64_t count = 1;
  for (int64_t extent : extents)
    count *= extent;
  if (count <= unrollLimit) {
    for (int64_t i = 0; i < count; ++i)
      values = body(delinearize(ElementIndex(i), extents), values);
    return values;
  }
  auto bound = [&](int64_t value) {
    return arith::ConstantOp::create(builder, location,
                                     builder.getI64IntegerAttr(value));
  };
  auto loop = scf::ForOp::create(builder, location, bound(0), bound(count),
                                 bound(1), values);
  unsigned outer = enterLoop(loop, loop.getBody());
  ElementIndex step =
      dynamicIndex(loop.getInductionVar(), builder.getI64Type());
  SmallVector<Value> next =
      body(delinearize(step, extents), loop.getRegionIterArgs());
  scf::YieldOp::create(builder, location, next);
  leaveLoop(loop, outer);
  return SmallVector<Value>(loop.getResults());
}
