//===- CudaStores.cpp - what a thread writes ------------------------------===//

#include "passes/codegen/CudaBuilder.h"
#include "passes/codegen/CudaShuffle.h"

#include "mlir/Dialect/Arith/IR/Arith.h"
#include "mlir/Dialect/LLVMIR/LLVMDialect.h"
#include "mlir/Dialect/SCF/IR/SCF.h"

using namespace mlir;
using namespace weft;

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
