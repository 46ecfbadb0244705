//===- CpuBuilder.cpp - elements in vector registers ----------------------===//

#include "passes/codegen/CpuBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace weft;

/// The type of an element in memory: bool takes a byte, bf16 is moved as bits.
static Type memoryType(OpBuilder &builder, Type element) {
  if (element.isInteger(1))
    return builder.getI8Type();
  if (element.isBF16())
    return builder.getI16Type();
  if (auto type = dyn_cast<IntegerType>(element))
    return builder.getIntegerType(type.getWidth());
  return element;
}

static Type withLanes(Type element, int64_t lanes) {
  return VectorType::get({lanes}, element);
}

CpuBuilder::CpuBuilder(OpBuilder &opBuilder, Location loc, const KernelOps &ops,
                       const Nest &loops)
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

bool CpuBuilder::isLeaf(Value tensor) const {
  Operation *op = tensor.getDefiningOp();
  return !op || !kernel.ops.contains(op);
}

bool CpuBuilder::isLaneDigit(unsigned digit) const {
  return int(loopOf[digit]) == nest.laneLoop;
}

void CpuBuilder::setLoop(unsigned loop, Value iv) {
  loopValues[loop] = iv;
  loopDepths[loop] = current;
}

void CpuBuilder::pushScope() {
  scopes[current].point = builder.saveInsertionPoint();
  outerScopes.push_back(current);
  scopes.emplace_back();
  current = unsigned(scopes.size() - 1);
}

void CpuBuilder::popScope() {
  scopes.pop_back();
  current = outerScopes.pop_back_val();
}

//===----------------------------------------------------------------------===//
// Positions
//===----------------------------------------------------------------------===//

int64_t CpuBuilder::laneStep(const ElementIndex &index) const {
  if (lanes == 1 || nest.laneLoop < 0)
    return 0;
  return index.coefficient(nest.loops[nest.laneLoop].digits.back());
}

Value CpuBuilder::scalarForm(const ElementIndex &index, unsigned width) {
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

Value CpuBuilder::buildForm(const ElementIndex &index, unsigned width) {
  Value base = scalarForm(index, width);
  int64_t step = laneStep(index);
  if (step == 0)
    return base;
  auto type = cast<VectorType>(withLanes(builder.getIntegerType(width), lanes));
  SmallVector<Attribute> offsets;
  for (int64_t i = 0; i < lanes; ++i)
    offsets.push_back(builder.getIntegerAttr(type.getElementType(), i * step));
  Value lanesOf = arith::ConstantOp::create(
      builder, location, type, DenseElementsAttr::get(type, offsets));
  return arith::AddIOp::create(builder, location, broadcast(base, type),
                               lanesOf);
}

CpuBuilder::Place CpuBuilder::placeOf(const ElementIndex &form) {
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

Value CpuBuilder::lane(Value vector, int64_t at) {
  return vector::ExtractOp::create(builder, location, vector, at);
}

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

Value CpuBuilder::address(Value pointer, Type memory, Value at,
                          int64_t offset) {
  if (offset != 0)
    at = arith::AddIOp::create(builder, location, at,
                               integer(at.getType(), offset));
  return LLVM::GEPOp::create(builder, location, pointer.getType(), memory,
                             pointer, ValueRange{at},
                             LLVM::GEPNoWrapFlags::inbounds);
}

static int64_t alignmentOf(Type memory) {
  return std::max<int64_t>(1, memory.getIntOrFloatBitWidth() / 8);
}

Value CpuBuilder::loadScalar(const CpuBuffer &buffer, Type memory, Value at,
                             Value condition, int64_t offset) {
  if (offset != 0)
    at = arith::AddIOp::create(builder, location, at,
                               integer(at.getType(), offset));
  // Where the condition is false the first element is read instead.
  if (condition)
    at = arith::SelectOp::create(builder, location, condition, at,
                                 integer(at.getType(), 0));
  return LLVM::LoadOp::create(
      builder, location, memory, address(buffer.pointer, memory, at),
      unsigned(alignmentOf(memory)), /*isVolatile=*/false,
      /*isNonTemporal=*/false, /*isInvariant=*/buffer.isReadOnly);
}

Value CpuBuilder::loadVector(const CpuBuffer &buffer, Type memory,
                             const Place &place) {
  Type type = withLanes(memory, lanes);
  bool perLane = guard && isa<VectorType>(guard.getType());
  if (place.step == 1 && !place.each) {
    Value at = place.base;
    unsigned align = unsigned(alignmentOf(memory));
    if (perLane) {
      Value rest = arith::ConstantOp::create(builder, location, type,
                                             builder.getZeroAttr(type));
      return LLVM::MaskedLoadOp::create(builder, location, type,
                                        address(buffer.pointer, memory, at),
                                        guard, rest, align);
    }
    // A false condition reads nothing: the mask is all false.
    if (guard) {
      Value rest = arith::ConstantOp::create(builder, location, type,
                                             builder.getZeroAttr(type));
      Value mask = broadcast(guard, withLanes(builder.getI1Type(), lanes));
      return LLVM::MaskedLoadOp::create(builder, location, type,
                                        address(buffer.pointer, memory, at),
                                        mask, rest, align);
    }
    return LLVM::LoadOp::create(builder, location, type,
                                address(buffer.pointer, memory, at), align,
                                /*isVolatile=*/false, /*isNonTemporal=*/false,
                                /*isInvariant=*/buffer.isReadOnly);
  }
  SmallVector<Value> parts;
  for (int64_t i = 0; i < lanes; ++i) {
    Value condition = perLane ? lane(guard, i) : guard;
    parts.push_back(
        place.each ? loadScalar(buffer, memory, lane(place.each, i), condition)
                   : loadScalar(buffer, memory, place.base, condition,
                                i * place.step));
  }
  return vector::FromElementsOp::create(builder, location,
                                        cast<VectorType>(type), parts);
}

/// Lanes two elements apart: one wide load and a shuffle.
Value CpuBuilder::loadPairs(const CpuBuffer &buffer, Type memory,
                            const ElementIndex &form, int64_t elements) {
  ElementIndex even = form;
  int64_t odd = form.constant % 2;
  even.constant -= odd;
  // The wide load reads one element past the last even one.
  auto reach = range(form);
  if (form.dynamic || odd < 0 || !reach || even.constant < 0 ||
      reach->second - odd + 1 >= elements)
    return Value();
  Scope::Key key{buffer.pointer.getAsOpaquePointer(),
                 keyOf(ArrayRef<ElementIndex>(even))};
  auto &known = scopes[current].values;
  Value wide;
  if (auto found = known.find(key); found != known.end()) {
    wide = found->second;
  } else {
    Value at = scalarForm(even, 64);
    wide = LLVM::LoadOp::create(builder, location, withLanes(memory, 2 * lanes),
                                address(buffer.pointer, memory, at),
                                unsigned(alignmentOf(memory)),
                                /*isVolatile=*/false, /*isNonTemporal=*/false,
                                /*isInvariant=*/buffer.isReadOnly);
    known[key] = wide;
  }
  SmallVector<int64_t> picks;
  for (int64_t i = 0; i < lanes; ++i)
    picks.push_back(2 * i + odd);
  return vector::ShuffleOp::create(builder, location, wide, wide, picks);
}

Value CpuBuilder::load(Value tensor, ArrayRef<ElementIndex> index) {
  Operation *op = tensor.getDefiningOp();
  if (op && kernel.ops.contains(op))
    return reduced.lookup(op);
  auto type = cast<RankedTensorType>(tensor.getType());
  Type element = type.getElementType();
  if (type.getNumElements() == 0)
    return number(registerType(element), 0);
  const CpuBuffer &buffer = inputs.find(tensor)->second;
  Type memory = memoryType(builder, element);
  ElementIndex form = linearize(index, type.getShape());
  Value value;
  if (!guard && laneStep(form) == 2 && !form.dynamic)
    value = loadPairs(buffer, memory, form, type.getNumElements());
  if (!value) {
    Place place = placeOf(form);
    bool perLane = guard && isa<VectorType>(guard.getType());
    value = place.step != 0 || place.each || perLane
                ? loadVector(buffer, memory, place)
                : loadScalar(buffer, memory, place.base, guard);
  }
  return fromMemory(value, element);
}

static Type shapedLike(Value value, Type element) {
  auto vector = dyn_cast<VectorType>(value.getType());
  return vector ? Type(VectorType::get(vector.getShape(), element)) : element;
}

/// What was read, as registers hold it.
Value CpuBuilder::fromMemory(Value value, Type element) {
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
Value CpuBuilder::toMemory(Value value, Type element) {
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

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

void CpuBuilder::store(Value value, Value tensor, const ElementIndex &form) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Type memory = memoryType(builder, type.getElementType());
  value = toMemory(value, type.getElementType());
  Value pointer = outputs.find(tensor)->second.pointer;
  Place place = placeOf(form);
  unsigned align = unsigned(alignmentOf(memory));
  if (place.step == 0 || place.step == 1) {
    LLVM::StoreOp::create(builder, location, value,
                          address(pointer, memory, place.base), align);
    return;
  }
  for (int64_t i = 0; i < lanes; ++i)
    LLVM::StoreOp::create(builder, location, lane(value, i),
                          address(pointer, memory, place.base, i * place.step),
                          align);
}
