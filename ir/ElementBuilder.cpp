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

ElementBuilder::~ElementBuilder() = default;

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
  // What is asked for from now on may need what the loop has made.
  for (Scope &scope : scopes)
    if (scope.point.getBlock() == loop->getBlock())
      scope.point = builder.saveInsertionPoint();
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
