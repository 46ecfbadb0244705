//===- CudaBuilder.cpp - elements in the registers of a thread ------------===//

#include "passes/codegen/CudaBuilder.h"
#include "passes/codegen/CudaShuffle.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
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

/// Several parts of 16 bytes, where neighbours can read them side by side.
std::optional<CudaBuilder::Exchange>
CudaBuilder::exchangeOf(const Access &access, int64_t count, Value condition) {
  int64_t bytes = memoryBytes(access.memory);
  Exchange exchange;
  exchange.parts = count * bytes / 16;
  exchange.elements = 16 / bytes;
  bool isLoose = guard || access.form.dynamic || access.place.each;
  if (exchange.parts < 2 || exchange.parts > neighbours.exchange ||
      access.width * bytes != 16 || isLoose)
    return std::nullopt;
  // Thread q of a group reads part q of every thread in turn.
  Value part =
      arith::AndIOp::create(builder, location, neighbours.thread,
                            integer(builder.getI32Type(), exchange.parts - 1));
  Value back = arith::MulIOp::create(
      builder, location, part,
      integer(builder.getI32Type(), (1 - exchange.parts) * exchange.elements));
  back = arith::ExtSIOp::create(builder, location, access.place.base.getType(),
                                back);
  exchange.at =
      arith::AddIOp::create(builder, location, access.place.base, back);
  exchange.conditions.assign(size_t(exchange.parts), condition);
  if (!condition || neighbours.bound == 0)
    return exchange;
  Value others = conditionOf(access.form, nest.laneLoop);
  Value first = neighbours.at;
  if (first.getType() != part.getType())
    part = arith::ExtUIOp::create(builder, location, first.getType(), part);
  first = arith::SubIOp::create(builder, location, first, part);
  for (int64_t j = 0; j < exchange.parts; ++j) {
    Value at = arith::AddIOp::create(builder, location, first,
                                     integer(first.getType(), j));
    exchange.conditions[size_t(j)] = both(
        others,
        arith::CmpIOp::create(builder, location, arith::CmpIPredicate::ult, at,
                              integer(first.getType(), neighbours.bound)));
  }
  return exchange;
}

/// `count` elements in a row from lane 0 on.
Value CudaBuilder::loadRow(const Access &access, int64_t count) {
  SmallVector<Value> parts;
  if (auto exchange = exchangeOf(access, count, reading)) {
    for (int64_t j = 0; j < exchange->parts; ++j)
      parts.push_back(loadPart(
          access, exchange->at, j * exchange->parts * exchange->elements,
          exchange->elements, exchange->conditions[size_t(j)]));
    exchangeParts(builder, location, neighbours.thread, parts);
    return join(parts, access.memory);
  }
  for (int64_t i = 0; i < count; i += access.width)
    parts.push_back(loadPart(access, access.place.base, i,
                             std::min(access.width, count - i), reading));
  return join(parts, access.memory);
}

/// One thread of a group reads what is the same for all of it.
Value CudaBuilder::loadFromFirst(const Access &access, int64_t alike) {
  Type type = builder.getI32Type();
  auto masked = [&](int64_t mask) {
    return arith::AndIOp::create(builder, location, neighbours.thread,
                                 integer(type, mask));
  };
  Value isFirst =
      arith::CmpIOp::create(builder, location, arith::CmpIPredicate::eq,
                            masked(alike - 1), integer(type, 0));
  Value value =
      loadPart(access, access.place.base, 0, 1, both(reading, isFirst));
  return shuffleScalar(builder, location, value, masked(32 - alike),
                       gpu::ShuffleMode::IDX, /*isLoose=*/true);
}

Value CudaBuilder::loadLanes(const Access &access) {
  const Place &place = access.place;
  bool perLane = reading && isa<VectorType>(reading.getType());
  if (place.step == 0 && !place.each && !perLane) {
    int64_t alike = neighbours.alike;
    if (access.form.isConstant())
      alike = 32;
    if (alike > 1 && neighbours.thread && !guard && !access.form.dynamic)
      return loadFromFirst(access, alike);
    return loadPart(access, place.base, 0, 1, reading);
  }
  if (place.step == 1 && !place.each && !perLane)
    return loadRow(access, lanes);
  SmallVector<Value> parts;
  if (!perLane && isWidened(access.form)) {
    Value row = loadRow(access, lanes / innerLanes);
    for (int64_t i = 0; i < lanes; ++i)
      parts.push_back(isa<VectorType>(row.getType()) ? lane(row, i / innerLanes)
                                                     : row);
    return join(parts, access.memory);
  }
  for (int64_t i = 0; i < lanes; ++i) {
    Value condition = perLane ? lane(reading, i) : reading;
    Value at = place.each ? lane(place.each, i) : place.base;
    int64_t offset = place.each ? 0 : laneOffset(access.form, i);
    parts.push_back(loadPart(access, at, offset, 1, condition));
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
    Access access{buffer, memory, placeOf(even), even,
                  alignedElements(even, memoryBytes(memory))};
    wide = loadRow(access, 2 * lanes);
  }
  SmallVector<Value> picks;
  for (int64_t i = 0; i < lanes; ++i)
    picks.push_back(lane(wide, 2 * i + odd));
  return vector::FromElementsOp::create(
      builder, location, cast<VectorType>(withLanes(memory, lanes)), picks);
}

Value CudaBuilder::loadForm(const CudaBuffer &buffer, Type memory,
                            const ElementIndex &form, int64_t elements) {
  reading = both(guard, conditionOf(form));
  if (reading && isa<VectorType>(reading.getType()) && lanesAgree(reading))
    reading = lane(reading, 0);
  bool perLane = reading && isa<VectorType>(reading.getType());
  if (!perLane && laneStep(form) == 2 && !form.dynamic)
    if (Value value = loadPairs(buffer, memory, form, elements))
      return value;
  return loadLanes(accessOf(buffer, memory, form));
}

Value CudaBuilder::readSixteen(Value tensor, const ElementIndex &form) {
  Type memory = memoryType(
      builder, cast<RankedTensorType>(tensor.getType()).getElementType());
  reading = conditionOf(form);
  Access access{inputs.find(tensor)->second, memory, placeOf(form), form};
  return loadPart(access, access.place.base, 0, 16 / memoryBytes(memory),
                  reading);
}

/// The lanes of a thread, or what is the same for all of them.
Value CudaBuilder::loadShared(const Area &area, Type memory,
                              const ElementIndex &form) {
  SmallVector<Value> parts;
  Value first = LLVM::GEPOp::create(builder, location, area.base.getType(),
                                    memory, area.base, ValueRange{area.at},
                                    LLVM::GEPNoWrapFlags::none);
  int64_t count = laneStep(form) == 0 ? 1 : lanes;
  int64_t width = std::min(area.width, count);
  Type type = width == 1 ? memory : withLanes(memory, width);
  for (int64_t i = 0; i < count; i += width) {
    Value at = LLVM::GEPOp::create(builder, location, first.getType(), memory,
                                   first, ArrayRef<LLVM::GEPArg>{int32_t(i)},
                                   LLVM::GEPNoWrapFlags::none);
    parts.push_back(LLVM::LoadOp::create(
        builder, location, type, at, unsigned(width * memoryBytes(memory))));
  }
  return join(parts, memory);
}

/// A load by its tensor, its form and the values of the loops in it.
ElementBuilder::Scope::Key
CudaBuilder::heldKey(Value tensor, const ElementIndex &form) const {
  std::vector<int64_t> key = keyOf(ArrayRef<ElementIndex>(form));
  key.push_back(lanes);
  for (auto [loop, value] : llvm::zip(nest.loops, loopValues))
    if (form.coefficient(loop.digits.back()) != 0)
      key.push_back(reinterpret_cast<intptr_t>(value.getAsOpaquePointer()));
  return {tensor.getAsOpaquePointer(), key};
}

Value CudaBuilder::loadAnywhere(RankedTensorType type, Value tensor,
                                const ElementIndex &form) {
  Type memory = memoryType(builder, type.getElementType());
  if (Area *area = form.dynamic ? nullptr : areaOf(tensor, form))
    return loadShared(*area, memory, form);
  return loadForm(inputs.find(tensor)->second, memory, form,
                  type.getNumElements());
}

Value CudaBuilder::load(Value tensor, ArrayRef<ElementIndex> index) {
  Operation *op = tensor.getDefiningOp();
  if (op && kernel.ops.contains(op))
    return reduced.lookup(op);
  auto type = cast<RankedTensorType>(tensor.getType());
  Type element = type.getElementType();
  if (type.getNumElements() == 0)
    return number(registerType(element), 0);
  ElementIndex form = linearize(index, type.getShape());
  if (!keepsLoads || guard || form.dynamic)
    return fromMemory(loadAnywhere(type, tensor, form), element);
  Value &value = held[heldKey(tensor, form)];
  if (!value)
    value = loadAnywhere(type, tensor, form);
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
  int64_t &widest = alignments[access.buffer.operand];
  Value exists = conditionOf(form);
  if (auto exchange = exchangeOf(access, count, exists);
      exchange && !condition) {
    widest = 16;
    SmallVector<Value> parts;
    for (int64_t j = 0; j < exchange->parts; ++j)
      parts.push_back(part(value, j * exchange->elements, exchange->elements));
    exchangeParts(builder, location, neighbours.thread, parts);
    for (auto [j, mine] : llvm::enumerate(parts))
      stores.push_back(
          {mine,
           address(access, exchange->at,
                   int64_t(j) * exchange->parts * exchange->elements),
           exchange->conditions[j], 16});
    return;
  }
  condition = both(condition, exists);
  for (int64_t i = 0; i < count; i += access.width) {
    int64_t size = std::min(access.width, count - i);
    int64_t alignment = size * memoryBytes(memory);
    widest = std::max(widest, alignment);
    int64_t offset = count > 1 ? laneOffset(form, i) : 0;
    stores.push_back({part(value, i, size),
                      address(access, access.place.base, offset), condition,
                      unsigned(alignment)});
  }
}

void CudaBuilder::storeFour(Value value, Value tensor, const ElementIndex &form,
                            Value condition, int64_t team) {
  auto type = cast<RankedTensorType>(tensor.getType());
  Type memory = memoryType(builder, type.getElementType()),
       bits = builder.getI32Type();
  value = toMemory(value, type.getElementType());
  Access access = accessOf(outputs.find(tensor)->second, memory, form);
  SmallVector<Value> parts{value};
  for (int64_t i = 1; i < 4; ++i) {
    Value from = arith::AddIOp::create(builder, location, neighbours.thread,
                                       integer(bits, i * team));
    parts.push_back(shuffleScalar(builder, location, value, from,
                                  gpu::ShuffleMode::IDX, /*isLoose=*/false));
  }
  Value inFour = arith::AndIOp::create(builder, location, neighbours.thread,
                                       integer(bits, 4 * team - 1));
  Value isFirst = arith::CmpIOp::create(
      builder, location, arith::CmpIPredicate::eq, inFour, integer(bits, 0));
  alignments[access.buffer.operand] = 16;
  stores.push_back({join(parts, memory), address(access, access.place.base, 0),
                    both(both(condition, conditionOf(form)), isFirst), 16});
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
