//===- CudaLoads.cpp - what a thread reads --------------------------------===//

#include "passes/codegen/CudaBuilder.h"
#include "passes/codegen/CudaShuffle.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace weft;

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

Value CudaBuilder::loadGlobal(const CudaBuffer &buffer, Type memory,
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
  return loadGlobal(inputs.find(tensor)->second, memory, form,
                    type.getNumElements());
}

Value CudaBuilder::loadForm(RankedTensorType type, Value tensor,
                            const ElementIndex &form) {
  if (!keepsLoads || guard || form.dynamic)
    return loadAnywhere(type, tensor, form);
  Value &value = held[heldKey(tensor, form)];
  if (!value)
    value = loadAnywhere(type, tensor, form);
  return value;
}
