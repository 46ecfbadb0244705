//===- CudaBuilder.cpp - elements in the registers of a thread ------------===//

#include "passes/codegen/CudaBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

#include <numeric>

using namespace mlir;
using namespace weft;

CudaBuilder::CudaBuilder(OpBuilder &opBuilder, Location loc,
                         const KernelOps &ops, const Nest &loops, Type wordType)
    : NestBuilder(opBuilder, loc, ops, loops), word(wordType) {}

void CudaBuilder::pushElements(Value condition, Known &known) {
  pushScope();
  scopes[current].values = std::move(known);
  outerGuards.push_back({guard, guardDepth});
  if (!condition)
    return;
  guard = both(guard, condition);
  guardDepth = current;
}

void CudaBuilder::popElements(Known &known) {
  known = std::move(scopes[current].values);
  popScope();
  guard = outerGuards.back().guard;
  guardDepth = outerGuards.back().depth;
  outerGuards.pop_back();
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

/// The largest power of two that every lane-0 position of `form` is a multiple
/// of, up to 16 bytes.
int64_t CudaBuilder::alignedElements(const ElementIndex &form,
                                     int64_t elementBytes) const {
  int64_t common = std::max<int64_t>(1, 16 / elementBytes);
  common = std::gcd(common, form.constant);
  for (auto [i, loop] : llvm::enumerate(nest.loops)) {
    int64_t step = form.coefficient(loop.digits.back());
    if (int(i) == nest.laneLoop)
      step *= lanes;
    common = std::gcd(common, step);
  }
  return form.dynamic ? 1 : common;
}

CudaBuilder::Access CudaBuilder::accessOf(const CudaBuffer &buffer, Type memory,
                                          const ElementIndex &form) {
  Access access{buffer, memory, placeOf(form)};
  if (access.place.step == 1 && !access.place.each)
    access.width = alignedElements(form, memoryBytes(memory));
  return access;
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

//===----------------------------------------------------------------------===//
// Loads
//===----------------------------------------------------------------------===//

Value CudaBuilder::address(const Access &access, Value at, int64_t offset) {
  Value pointer = LLVM::GEPOp::create(
      builder, location, access.buffer.pointer.getType(), access.memory,
      access.buffer.pointer, ValueRange{at}, LLVM::GEPNoWrapFlags::none);
  if (offset == 0)
    return pointer;
  return LLVM::GEPOp::create(
      builder, location, pointer.getType(), access.memory, pointer,
      ArrayRef<LLVM::GEPArg>{int32_t(offset)}, LLVM::GEPNoWrapFlags::none);
}

/// `count` elements from `at` + `offset` on; zero where `condition` is false.
Value CudaBuilder::loadPart(const Access &access, Value at, int64_t offset,
                            int64_t count, Value condition) {
  Type type = count == 1 ? access.memory : withLanes(access.memory, count);
  int64_t alignment = count * memoryBytes(access.memory);
  int64_t &widest = alignments[access.buffer.operand];
  widest = std::max(widest, alignment);
  auto read = [&]() -> Value {
    return LLVM::LoadOp::create(builder, location, type,
                                address(access, at, offset),
                                unsigned(alignment), /*isVolatile=*/false,
                                /*isNonTemporal=*/false,
                                /*isInvariant=*/access.buffer.isReadOnly);
  };
  if (!condition)
    return read();
  auto branch = scf::IfOp::create(builder, location, TypeRange{type}, condition,
                                  /*withElseRegion=*/true);
  branch->setAttr(guardedLoadName, builder.getUnitAttr());
  OpBuilder::InsertionGuard keep(builder);
  builder.setInsertionPointToStart(branch.thenBlock());
  scf::YieldOp::create(builder, location, read());
  builder.setInsertionPointToStart(branch.elseBlock());
  Value zero = arith::ConstantOp::create(
      builder, location, type, cast<TypedAttr>(builder.getZeroAttr(type)));
  scf::YieldOp::create(builder, location, zero);
  return branch.getResult(0);
}

Value CudaBuilder::loadLanes(const Access &access) {
  const Place &place = access.place;
  bool perLane = guard && isa<VectorType>(guard.getType());
  if (place.step == 0 && !place.each && !perLane)
    return loadPart(access, place.base, 0, 1, guard);
  int64_t width = perLane ? 1 : access.width;
  SmallVector<Value> parts;
  for (int64_t i = 0; i < lanes; i += width) {
    int64_t count = std::min(width, lanes - i);
    Value condition = perLane ? lane(guard, i) : guard;
    parts.push_back(
        place.each
            ? loadPart(access, lane(place.each, i), 0, 1, condition)
            : loadPart(access, place.base, i * place.step, count, condition));
  }
  return join(parts, access.memory);
}

/// Lanes two elements apart: wide loads of which every other element is used.
Value CudaBuilder::loadPairs(const CudaBuffer &buffer, Type memory,
                             const ElementIndex &form, int64_t elements) {
  ElementIndex even = form;
  int64_t odd = form.constant & 1;
  even.constant -= odd;
  // The wide load reads one element past the last even one.
  auto reach = range(form);
  if (form.dynamic || !reach || even.constant < 0 ||
      reach->second - odd + 1 >= elements)
    return Value();
  Scope::Key key{buffer.pointer.getAsOpaquePointer(),
                 keyOf(ArrayRef<ElementIndex>(even))};
  Value &wide = scopes[current].values[key];
  if (!wide) {
    Access access{buffer, memory, placeOf(even),
                  alignedElements(even, memoryBytes(memory))};
    SmallVector<Value> parts;
    for (int64_t i = 0; i < 2 * lanes; i += access.width)
      parts.push_back(loadPart(access, access.place.base, i,
                               std::min(access.width, 2 * lanes - i), guard));
    wide = join(parts, memory);
  }
  SmallVector<Value> picks;
  for (int64_t i = 0; i < lanes; ++i)
    picks.push_back(lane(wide, 2 * i + odd));
  return vector::FromElementsOp::create(
      builder, location, cast<VectorType>(withLanes(memory, lanes)), picks);
}

Value CudaBuilder::load(Value tensor, ArrayRef<ElementIndex> index) {
  Operation *op = tensor.getDefiningOp();
  if (op && kernel.ops.contains(op))
    return reduced.lookup(op);
  auto type = cast<RankedTensorType>(tensor.getType());
  Type element = type.getElementType();
  if (type.getNumElements() == 0)
    return number(registerType(element), 0);
  const CudaBuffer &buffer = inputs.find(tensor)->second;
  Type memory = memoryType(builder, element);
  ElementIndex form = linearize(index, type.getShape());
  bool perLane = guard && isa<VectorType>(guard.getType());
  Value value;
  if (!perLane && laneStep(form) == 2 && !form.dynamic)
    value = loadPairs(buffer, memory, form, type.getNumElements());
  if (!value)
    value = loadLanes(accessOf(buffer, memory, form));
  return fromMemory(value, element);
}

//===----------------------------------------------------------------------===//
// Stores
//===----------------------------------------------------------------------===//

void CudaBuilder::store(Value value, Value tensor, const ElementIndex &form,
                        Value condition) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Type memory = memoryType(builder, type.getElementType());
  value = toMemory(value, type.getElementType());
  Access access = accessOf(outputs.find(tensor)->second, memory, form);
  int64_t count = 1;
  if (auto vector = dyn_cast<VectorType>(value.getType()))
    count = vector.getNumElements();
  for (int64_t i = 0; i < count; i += access.width) {
    int64_t size = std::min(access.width, count - i);
    int64_t alignment = size * memoryBytes(memory);
    int64_t &widest = alignments[access.buffer.operand];
    widest = std::max(widest, alignment);
    int64_t step = access.place.step;
    stores.push_back({part(value, i, size),
                      address(access, access.place.base, i * step), condition,
                      unsigned(alignment)});
  }
}

void CudaBuilder::flushStores() {
  scf::IfOp branch;
  for (const Store &store : stores) {
    OpBuilder::InsertionGuard keep(builder);
    if (store.condition) {
      if (!branch || branch.getCondition() != store.condition)
        branch = scf::IfOp::create(builder, location, store.condition,
                                   /*withElseRegion=*/false);
      builder.setInsertionPoint(branch.thenBlock()->getTerminator());
    } else {
      branch = nullptr;
    }
    LLVM::StoreOp::create(builder, location, store.value, store.pointer,
                          store.alignment);
  }
  stores.clear();
}
