//===- NestBuilder.cpp - elements in registers of a planned nest ----------===//

#include "passes/codegen/NestBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace weft;

Type weft::memoryType(OpBuilder &builder, Type element) {
  if (element.isInteger(1))
    return builder.getI8Type();
  if (element.isBF16())
    return builder.getI16Type();
  if (auto type = dyn_cast<IntegerType>(element))
    return builder.getIntegerType(type.getWidth());
  return element;
}

Type weft::withLanes(Type element, int64_t lanes) {
  return VectorType::get({lanes}, element);
}

int64_t weft::memoryBytes(Type memory) {
  return std::max<int64_t>(1, memory.getIntOrFloatBitWidth() / 8);
}

NestBuilder::NestBuilder(OpBuilder &opBuilder, Location loc,
                         const KernelOps &ops, const Nest &loops)
    : ElementBuilder(opBuilder, loc), kernel(ops), nest(loops),
      loopOf(nest.digits.size()), loopDepths(nest.loops.size(), 0),
      loopValues(nest.loops.size()) {
  for (const Nest::Digit &digit : nest.digits)
    digits.push_back({digit.extent});
  for (auto [i, loop] : llvm::enumerate(nest.loops))
    for (unsigned digit : loop.digits)
      loopOf[digit] = unsigned(i);
  scopes.emplace_back();
}

bool NestBuilder::isLeaf(Value tensor) const {
  Operation *op = tensor.getDefiningOp();
  return !op || !kernel.ops.contains(op);
}

bool NestBuilder::isLaneDigit(unsigned digit) const {
  int loop = int(loopOf[digit]);
  return loop == nest.laneLoop || (innerLanes > 0 && loop == nest.laneLoop - 1);
}

void NestBuilder::setLoop(unsigned loop, Value iv) {
  loopValues[loop] = iv;
  loopDepths[loop] = current;
}

void NestBuilder::pushScope() {
  scopes[current].point = builder.saveInsertionPoint();
  outerScopes.push_back(current);
  scopes.emplace_back();
  current = unsigned(scopes.size() - 1);
}

void NestBuilder::popScope() {
  scopes.pop_back();
  current = outerScopes.pop_back_val();
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

int64_t NestBuilder::laneStep(const ElementIndex &index) const {
  if (lanes == 1 || nest.laneLoop < 0)
    return 0;
  int64_t inner = index.coefficient(nest.loops[nest.laneLoop].digits.back());
  if (innerLanes == 0)
    return inner;
  int64_t outer =
      index.coefficient(nest.loops[nest.laneLoop - 1].digits.back());
  return outer == inner * innerLanes ? inner : unevenLanes;
}

int64_t NestBuilder::laneOffset(const ElementIndex &index, int64_t lane) const {
  int64_t inner = index.coefficient(nest.loops[nest.laneLoop].digits.back());
  if (innerLanes == 0)
    return lane * inner;
  int64_t outer =
      index.coefficient(nest.loops[nest.laneLoop - 1].digits.back());
  return lane / innerLanes * outer + lane % innerLanes * inner;
}

Value NestBuilder::scalarForm(const ElementIndex &index, unsigned width) {
  Type type = builder.getIntegerType(width);
  Value sum;
  for (auto [i, loop] : llvm::enumerate(nest.loops)) {
    int64_t step = index.coefficient(loop.digits.back());
    if (step == 0)
      continue;
    Value part = loopValues[i];
    if (width < 64)
      part = arith::TruncIOp::create(builder, location, type, part);
    if (step != 1)
      part =
          arith::MulIOp::create(builder, location, part, integer(type, step));
    sum = sum ? arith::AddIOp::create(builder, location, sum, part).getResult()
              : part;
  }
  if (!sum)
    return integer(type, index.constant);
  if (index.constant == 0)
    return sum;
  return arith::AddIOp::create(builder, location, sum,
                               integer(type, index.constant));
}

Value NestBuilder::buildForm(const ElementIndex &index, unsigned width) {
  Value base = scalarForm(index, width);
  if (laneStep(index) == 0)
    return base;
  auto type = cast<VectorType>(withLanes(builder.getIntegerType(width), lanes));
  SmallVector<Attribute> offsets;
  for (int64_t i = 0; i < lanes; ++i)
    offsets.push_back(
        builder.getIntegerAttr(type.getElementType(), laneOffset(index, i)));
  Value lanesOf = arith::ConstantOp::create(
      builder, location, type, DenseElementsAttr::get(type, offsets));
  return arith::AddIOp::create(builder, location, broadcast(base, type),
                               lanesOf);
}

NestBuilder::Place NestBuilder::placeOf(const ElementIndex &form) {
  Place place;
  if (form.dynamic && isa<VectorType>(form.dynamic.getType())) {
    place.each = position(form);
    return place;
  }
  place.base = scalarForm(form, 64);
  place.step = laneStep(form);
  if (form.dynamic)
    place.base =
        arith::AddIOp::create(builder, location, place.base, form.dynamic);
  return place;
}

Value NestBuilder::lane(Value vector, int64_t at) {
  return vector::ExtractOp::create(builder, location, vector, at);
}

//===----------------------------------------------------------------------===//
// Memory and registers
//===----------------------------------------------------------------------===//

Value NestBuilder::load(Value tensor, ArrayRef<ElementIndex> index) {
  Operation *op = tensor.getDefiningOp();
  if (op && kernel.ops.contains(op))
    return reduced.lookup(op);
  auto type = cast<RankedTensorType>(tensor.getType());
  Type element = type.getElementType();
  if (type.getNumElements() == 0)
    return number(registerType(element), 0);
  return fromMemory(loadForm(type, tensor, linearize(index, type.getShape())),
                    element);
}

static Type shapedLike(Value value, Type element) {
  auto vector = dyn_cast<VectorType>(value.getType());
  return vector ? Type(VectorType::get(vector.getShape(), element)) : element;
}

/// What was read, as registers hold it.
Value NestBuilder::fromMemory(Value value, Type element) {
  if (element.isInteger(1))
    return arith::TruncIOp::create(
        builder, location, shapedLike(value, builder.getI1Type()), value);
  Type real = shapedLike(value, builder.getF32Type());
  if (element.isF16())
    return arith::ExtFOp::create(builder, location, real, value);
  if (!element.isBF16())
    return value;
  Type bits = shapedLike(value, builder.getI32Type());
  Value wide = arith::ExtUIOp::create(builder, location, bits, value);
  wide = arith::ShLIOp::create(builder, location, wide, integer(bits, 16));
  return arith::BitcastOp::create(builder, location, real, wide);
}

/// What registers hold, as it is to be written.
Value NestBuilder::toMemory(Value value, Type element) {
  if (element.isInteger(1))
    return arith::ExtUIOp::create(
        builder, location, shapedLike(value, builder.getI8Type()), value);
  if (element.isF16())
    return arith::TruncFOp::create(
        builder, location, shapedLike(value, builder.getF16Type()), value);
  if (!element.isBF16())
    return value;
  Type bits = shapedLike(value, builder.getI32Type());
  Value wide = arith::BitcastOp::create(builder, location, bits, value);
  wide = arith::ShRUIOp::create(builder, location, wide, integer(bits, 16));
  return arith::TruncIOp::create(builder, location,
                                 shapedLike(value, builder.getI16Type()), wide);
}
