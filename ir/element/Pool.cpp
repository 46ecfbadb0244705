//===- Pool.cpp - scalar bodies of the pooling family ---------------------===//

#include "ir/ElementBuilder.h"
#include "ir/Ops.h"

#include "mlir/Dialect/Arith/IR/Arith.h"

using namespace mlir;
using namespace weft;
using arith::CmpFPredicate;
using arith::CmpIPredicate;

/// A number no element of `element` is less than.
static Value lowest(ElementBuilder &builder, Type element, Type type) {
  if (isFloat(element))
    return builder.number(type, -std::numeric_limits<double>::infinity());
  unsigned width = element.getIntOrFloatBitWidth();
  APInt least = element.isUnsignedInteger() ? APInt::getMinValue(width)
                                            : APInt::getSignedMinValue(width);
  return builder.integer(type, least.getSExtValue());
}

/// True where `candidate` is to replace `best`: larger, or the first nan, or
/// the first element at all (`where` < 0).
static Value wins(ElementBuilder &b, Type element, Value candidate, Value best,
                  Value where) {
  Value first = arith::CmpIOp::create(b.builder, b.location, CmpIPredicate::slt,
                                      where, b.integer(where.getType(), 0));
  Value larger;
  if (isFloat(element)) {
    // "not less or equal" takes a nan; a nan that stands is never replaced.
    Value over = arith::CmpFOp::create(b.builder, b.location,
                                       CmpFPredicate::UGT, candidate, best);
    Value number = arith::CmpFOp::create(b.builder, b.location,
                                         CmpFPredicate::ORD, best, best);
    larger = arith::AndIOp::create(b.builder, b.location, over, number);
  } else {
    auto predicate =
        element.isUnsignedInteger() ? CmpIPredicate::ugt : CmpIPredicate::sgt;
    larger = arith::CmpIOp::create(b.builder, b.location, predicate, candidate,
                                   best);
  }
  return arith::OrIOp::create(b.builder, b.location, larger, first);
}

Value MaxPoolOp::buildElement(ElementBuilder &builder, unsigned result,
                              ArrayRef<ElementIndex> index) {
  auto input = cast<RankedTensorType>(getInput().getType());
  Type element = input.getElementType();
  size_t spatial = getSize().size(), lead = index.size() - spatial;
  ArrayRef<int64_t> plane = input.getShape().drop_front(lead);
  Type type = builder.registerType(element, index);
  Type whereType = builder.registerType(builder.builder.getI32Type(), index);
  SmallVector<Value> start{lowest(builder, element, type),
                           builder.integer(whereType, -1)};
  auto tap = [&](ArrayRef<ElementIndex> offset, ValueRange so) {
    Value best = so[0], where = so[1], inside;
    ElementIndices source(index.take_front(lead));
    for (size_t d = 0; d < spatial; ++d) {
      ElementIndex corner = builder.multiply(index[lead + d], getStride()[d]);
      source.push_back(builder.add(corner, offset[d]) + -getPadLow()[d]);
      inside =
          builder.both(inside, builder.inRange(source.back(), 0, plane[d]));
    }
    Value candidate = builder.elementIf(inside, getInput(), source, so[0]);
    Value position = builder.broadcast(
        builder.position(
            builder.linearize(ArrayRef(source).drop_front(lead), plane), 32),
        whereType);
    Value better = wins(builder, element, candidate, best, where);
    if (inside)
      better = builder.both(better, inside);
    best = arith::SelectOp::create(builder.builder, builder.location, better,
                                   candidate, best);
    where = arith::SelectOp::create(builder.builder, builder.location, better,
                                    position, where);
    return SmallVector<Value>{best, where};
  };
  SmallVector<Value> found = builder.fold(getSize(), start, tap);
  builder.remember(getValue(), index, found[0]);
  builder.remember(getIndex(), index, found[1]);
  return found[result];
}

Value PoolScatterOp::buildElement(ElementBuilder &builder, unsigned,
                                  ArrayRef<ElementIndex> index) {
  auto output = cast<RankedTensorType>(getResult().getType());
  auto window = cast<RankedTensorType>(getGrad().getType());
  size_t spatial = getSize().size(), lead = index.size() - spatial;
  ArrayRef<int64_t> plane = output.getShape().drop_front(lead);
  ArrayRef<int64_t> windows = window.getShape().drop_front(lead);
  Type type = builder.registerType(output.getElementType(), index);
  Type whereType = builder.registerType(builder.builder.getI32Type(), index);
  Value here = builder.broadcast(
      builder.position(builder.linearize(index.drop_front(lead), plane), 32),
      whereType);

  // Windows that reach element q along an axis start between
  // (q + pad) / stride - taps + 1 and (q + pad) / stride.
  SmallVector<int64_t> taps;
  ElementIndices last;
  for (size_t d = 0; d < spatial; ++d) {
    int64_t stride = getStride()[d];
    taps.push_back((getSize()[d] + stride - 1) / stride);
    last.push_back(
        builder.divide(index[lead + d] + getPadLow()[d], stride).first);
  }
  auto tap = [&](ArrayRef<ElementIndex> offset, ValueRange so) {
    ElementIndices source(index.take_front(lead));
    Value inside;
    for (size_t d = 0; d < spatial; ++d) {
      source.push_back(builder.add(last[d], offset[d]) + (1 - taps[d]));
      inside =
          builder.both(inside, builder.inRange(source.back(), 0, windows[d]));
    }
    Value where = builder.elementIf(inside, getIndex(), source,
                                    builder.integer(whereType, -1));
    Value zero = builder.number(type, 0);
    Value grad = builder.elementIf(inside, getGrad(), source, zero);
    Value match = arith::CmpIOp::create(
        builder.builder, builder.location, CmpIPredicate::eq,
        builder.broadcast(where, whereType), here);
    Value part =
        arith::SelectOp::create(builder.builder, builder.location, match,
                                builder.broadcast(grad, type), zero);
    if (isFloat(output.getElementType()))
      return SmallVector<Value>{arith::AddFOp::create(
          builder.builder, builder.location, so[0], part)};
    return SmallVector<Value>{
        arith::AddIOp::create(builder.builder, builder.location, so[0], part)};
  };
  return builder.fold(taps, {builder.number(type, 0)}, tap)[0];
}

Value PoolGatherOp::buildElement(ElementBuilder &builder, unsigned,
                                 ArrayRef<ElementIndex> index) {
  auto input = cast<RankedTensorType>(getInput().getType());
  size_t lead = index.size() - getSize().size();
  Type element = getElementTypeOrSelf(getIndex().getType());
  ElementIndex position =
      builder.dynamicIndex(builder.element(getIndex(), index), element);
  ElementIndices source(index.take_front(lead));
  llvm::append_range(
      source, builder.delinearize(position, input.getShape().drop_front(lead)));
  return builder.element(getInput(), source);
}
