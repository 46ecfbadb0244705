//===- CudaTeam.cpp - threads that fold together --------------------------===//

#include "passes/codegen/CudaTeam.h"
#include "passes/codegen/CudaShuffle.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/GPU/IR/GPUDialect.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"
#include "mlir/Dialect/Vector/IR/VectorOps.h"

using namespace mlir;
using namespace weft;

using Values = SmallVector<Value>;

static constexpr int64_t warp = 32;
/// Bytes of shared memory of a block; two accumulators of 16 bytes for each of
/// 1024 threads.
static constexpr int64_t sharedLimit = 32 * 1024;

Value CudaTeam::word(int64_t value) {
  return arith::ConstantOp::create(b, location, b.getI32IntegerAttr(value));
}

//===----------------------------------------------------------------------===//
// Within a warp
//===----------------------------------------------------------------------===//

Value CudaTeam::fromLaneScalar(Value value, int64_t distance) {
  return shuffleScalar(b, location, value, word(distance),
                       gpu::ShuffleMode::XOR, /*isLoose=*/false);
}

Value CudaTeam::fromLane(Value value, int64_t distance) {
  auto vector = dyn_cast<VectorType>(value.getType());
  if (!vector)
    return fromLaneScalar(value, distance);
  Values parts;
  for (int64_t i = 0; i < vector.getNumElements(); ++i)
    parts.push_back(fromLaneScalar(
        vector::ExtractOp::create(b, location, value, i), distance));
  return vector::FromElementsOp::create(b, location, vector, parts);
}

/// Folds pairs of threads `distance` apart; both get the same bits, since the
/// thread with the lower number is always on the left.
Values CudaTeam::exchange(ReductionOp op, Values mine, int64_t distance) {
  Value bit = arith::AndIOp::create(b, location, thread, word(distance));
  Value isLeft = arith::CmpIOp::create(b, location, arith::CmpIPredicate::eq,
                                       bit, word(0));
  Values left, right;
  for (Value value : mine) {
    Value other = fromLane(value, distance);
    left.push_back(arith::SelectOp::create(b, location, isLeft, value, other));
    right.push_back(arith::SelectOp::create(b, location, isLeft, other, value));
  }
  return op.buildCombine(elements, left, right);
}

//===----------------------------------------------------------------------===//
// Across warps
//===----------------------------------------------------------------------===//

/// How a value lies in shared memory: integers of less than 32 bits take 8 or
/// 16, a bool takes 8.
static Type sharedType(OpBuilder &b, Type type) {
  Type element = getElementTypeOrSelf(type);
  if (!element.isInteger(1))
    return type;
  auto vector = dyn_cast<VectorType>(type);
  return vector ? Type(VectorType::get(vector.getShape(), b.getI8Type()))
                : b.getI8Type();
}

static int64_t bytesOf(Type type) {
  int64_t lanes = 1;
  if (auto vector = dyn_cast<VectorType>(type))
    lanes = vector.getNumElements();
  return lanes * std::max<int64_t>(
                     1, getElementTypeOrSelf(type).getIntOrFloatBitWidth() / 8);
}

Value CudaTeam::address(Value area, Type type, Value at) {
  Value bytes = arith::MulIOp::create(b, location, at, word(bytesOf(type)));
  return LLVM::GEPOp::create(b, location, area.getType(), b.getI8Type(), area,
                             ValueRange{bytes}, LLVM::GEPNoWrapFlags::none);
}

Value CudaTeam::read(Value area, Type type, Value at, Type wanted) {
  Value value =
      LLVM::LoadOp::create(b, location, type, address(area, type, at),
                           unsigned(std::min<int64_t>(16, bytesOf(type))));
  if (type == wanted)
    return value;
  return arith::TruncIOp::create(b, location, wanted, value);
}

/// Rows have a slot per warp, `[team][warp]`; columns one per warp and column,
/// `[warp][column]`, or per thread where no warp has a column twice.
CudaTeam::Slot CudaTeam::slotOfThread() {
  Value lane = arith::AndIOp::create(b, location, thread, word(warp - 1));
  Value number = arith::ShRUIOp::create(b, location, thread, word(5));
  if (nest.shape == CudaShape::Row)
    return {arith::CmpIOp::create(b, location, arith::CmpIPredicate::eq, lane,
                                  word(0)),
            number};
  if (nest.across >= warp)
    return {Value(), thread};
  Value row = arith::MulIOp::create(b, location, number, word(nest.across));
  return {arith::CmpIOp::create(b, location, arith::CmpIPredicate::ult, lane,
                                word(nest.across)),
          arith::AddIOp::create(b, location, row, lane)};
}

/// Memory for `slots` values of each type.
Values CudaTeam::allocate(ArrayRef<Type> types, int64_t slots) {
  auto bytesFor = [&](Type type) {
    return (slots * bytesOf(type) + 15) / 16 * 16;
  };
  int64_t needed = 0;
  for (Type type : types)
    needed += bytesFor(type);
  // Where memory would run out it is used again, once everybody has read it.
  if (shared.used + needed > sharedLimit) {
    gpu::BarrierOp::create(b, location);
    shared.used = 0;
  }
  Values areas;
  for (Type type : types) {
    areas.push_back(LLVM::GEPOp::create(
        b, location, shared.base.getType(), b.getI8Type(), shared.base,
        ArrayRef<LLVM::GEPArg>{int32_t(shared.used)},
        LLVM::GEPNoWrapFlags::none));
    shared.used += bytesFor(type);
  }
  shared.most = std::max(shared.most, shared.used);
  return areas;
}

void CudaTeam::write(ValueRange values, ValueRange areas, ArrayRef<Type> types,
                     Slot slot) {
  OpBuilder::InsertionGuard keep(b);
  if (slot.writes) {
    auto branch = scf::IfOp::create(b, location, slot.writes, false);
    b.setInsertionPoint(branch.thenBlock()->getTerminator());
  }
  for (auto [value, area, type] : llvm::zip(values, areas, types)) {
    Value stored = value;
    if (type != value.getType())
      stored = arith::ExtUIOp::create(b, location, type, value);
    LLVM::StoreOp::create(b, location, stored, address(area, type, slot.place),
                          unsigned(std::min<int64_t>(16, bytesOf(type))));
  }
}

Values CudaTeam::acrossWarps(ReductionOp op, Values mine) {
  bool isRow = nest.shape == CudaShape::Row;
  int64_t warps = isRow                 ? nest.team / warp
                  : nest.across >= warp ? nest.team
                                        : block / warp;
  SmallVector<Type> types;
  for (Value value : mine)
    types.push_back(sharedType(b, value.getType()));
  Values areas = allocate(types, warps * nest.across);
  write(mine, areas, types, slotOfThread());
  gpu::BarrierOp::create(b, location);
  auto readAll = [&](Value at) {
    Values values;
    for (auto [area, type, like] : llvm::zip(areas, types, mine))
      values.push_back(read(area, type, at, like.getType()));
    return values;
  };
  return isRow ? foldRow(op, readAll, warps) : foldColumn(op, readAll, warps);
}

/// Every lane reads the value of one warp; then lanes fold.
Values CudaTeam::foldRow(ReductionOp op, ReadAll readAll, int64_t warps) {
  Value team = arith::DivUIOp::create(b, location, thread, word(nest.team));
  Value first = arith::MulIOp::create(b, location, team, word(warps));
  Value lane = arith::AndIOp::create(b, location, thread, word(warps - 1));
  Values values = readAll(arith::AddIOp::create(b, location, first, lane));
  for (int64_t distance = 1; distance < warps; distance *= 2)
    values = exchange(op, values, distance);
  return values;
}

/// From the first warp on.
Values CudaTeam::foldColumn(ReductionOp op, ReadAll readAll, int64_t warps) {
  Value column =
      arith::AndIOp::create(b, location, thread, word(nest.across - 1));
  Values start = readAll(column);
  auto loop =
      scf::ForOp::create(b, location, word(1), word(warps), word(1), start);
  OpBuilder::InsertionGuard keep(b);
  b.setInsertionPointToStart(loop.getBody());
  Value at = arith::MulIOp::create(b, location, loop.getInductionVar(),
                                   word(nest.across));
  at = arith::AddIOp::create(b, location, at, column);
  scf::YieldOp::create(
      b, location,
      op.buildCombine(elements, loop.getRegionIterArgs(), readAll(at)));
  return Values(loop.getResults());
}

Values CudaTeam::fold(ReductionOp op, Values mine) {
  bool isRow = nest.shape == CudaShape::Row;
  int64_t first = isRow ? 1 : nest.across;
  int64_t end = std::min(warp, isRow ? nest.team : nest.across * nest.team);
  for (int64_t distance = first; distance < end; distance *= 2)
    mine = exchange(op, mine, distance);
  bool needsShared = isRow ? nest.team > warp
                           : nest.team > 1 && nest.across * nest.team > warp;
  return needsShared ? acrossWarps(op, mine) : mine;
}
