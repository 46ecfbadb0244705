//===- CpuBuilder.cpp - elements in vector registers ----------------------===//

#include "passes/codegen/CpuBuilder.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace weft;

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
      unsigned(memoryBytes(memory)), /*isVolatile=*/false,
      /*isNonTemporal=*/false, /*isInvariant=*/buffer.isReadOnly);
}

Value CpuBuilder::loadVector(const CpuBuffer &buffer, Type memory,
                             const Place &place) {
  Type type = withLanes(memory, lanes);
  bool perLane = guard && isa<VectorType>(guard.getType());
  if (place.step == 1 && !place.each) {
    Value at = place.base;
    unsigned align = unsigned(memoryBytes(memory));
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
                                unsigned(memoryBytes(memory)),
                                /*isVolatile=*/false, /*isNonTemporal=*/false,
                                /*isInvariant=*/buffer.isReadOnly);
    known[key] = wide;
  }
  SmallVector<int64_t> picks;
  for (int64_t i = 0; i < lanes; ++i)
    picks.push_back(2 * i + odd);
  return vector::ShuffleOp::create(builder, location, wide, wide, picks);
}

Value CpuBuilder::loadForm(RankedTensorType type, Value tensor,
                           const ElementIndex &form) {
  const CpuBuffer &buffer = inputs.find(tensor)->second;
  Type memory = memoryType(builder, type.getElementType());
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
  return value;
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
  unsigned align = unsigned(memoryBytes(memory));
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
