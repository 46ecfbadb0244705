//===- ElementIndex.cpp - arithmetic on symbolic indices ------------------===//

#include "ir/ElementBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "llvm/ADT/STLExtras.h"

using namespace mlir;
using namespace weft;

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
