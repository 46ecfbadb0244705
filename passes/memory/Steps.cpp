//===- Steps.cpp - the steps of an entry and what they touch --------------===//

#include "passes/memory/Steps.h"

#include "ir/plan/Plan.h"

using namespace mlir;
using namespace weft;
using namespace weft::memory;

bool memory::isStep(Operation *op) { return isa<ClusterOp, LibraryOp>(op); }

Value memory::getStorage(Value value) {
  while (auto view = value.getDefiningOp<ViewOp>())
    value = view.getViewSource();
  return value;
}

int64_t memory::getBytes(Value value) {
  return plan::tensorBytes(cast<RankedTensorType>(value.getType()));
}

bool memory::mayReplace(Operation *step, Value storage, unsigned result) {
  auto cluster = dyn_cast<ClusterOp>(step);
  if (!cluster || !cluster.getInPlace() ||
      getBytes(storage) != getBytes(step->getResult(result)))
    return false;
  llvm::SmallDenseSet<int64_t> paired;
  for (Attribute entry : cluster.getInPlaceAttr())
    if (auto pair = plan::getNumbers(entry); pair && (*pair)[1] == result)
      paired.insert((*pair)[0]);
  for (auto [i, operand] : llvm::enumerate(step->getOperands()))
    if (getStorage(operand) == storage && !paired.contains(i))
      return false;
  return true;
}

//===----------------------------------------------------------------------===//
// EntrySteps
//===----------------------------------------------------------------------===//

static void addReader(SmallVectorImpl<int64_t> &list, int64_t position) {
  if (list.empty() || list.back() != position)
    list.push_back(position);
}

FailureOr<EntrySteps> EntrySteps::create(EntryOp entry) {
  EntrySteps result;
  for (Operation &op : entry.getBlock()) {
    if (isStep(&op)) {
      int64_t position = result.steps.size();
      result.steps.push_back(&op);
      result.positions[&op] = position;
      for (Value operand : op.getOperands()) {
        Value storage = getStorage(operand);
        addReader(result.readers[storage], position);
        if (auto read = storage.getDefiningOp<ReadOp>())
          addReader(result.globalReaders[read.getGlobalAttr().getAttr()],
                    position);
      }
    } else if (auto assign = dyn_cast<AssignOp>(op)) {
      result.assigns.push_back(assign);
    } else if (auto last = dyn_cast<ReturnOp>(op)) {
      result.terminator = last;
    } else if (!isa<ReadOp, ViewOp>(op) &&
               !op.hasTrait<OpTrait::ConstantLike>()) {
      return op.emitOpError("cannot stand in a plan; a cluster, a library op, "
                            "a view, a constant, a read or an assign was "
                            "expected; run the pass `cluster` first");
    }
  }
  return result;
}

ArrayRef<int64_t> EntrySteps::getReaders(Value storage) const {
  auto it = readers.find(storage);
  return it == readers.end() ? ArrayRef<int64_t>() : it->second;
}

ArrayRef<int64_t> EntrySteps::getReaders(StringAttr global) const {
  auto it = globalReaders.find(global);
  return it == globalReaders.end() ? ArrayRef<int64_t>() : it->second;
}

OpResult EntrySteps::getDirectSource(AssignOp assign, bool inPlace) const {
  auto source = dyn_cast<OpResult>(getStorage(assign.getValue()));
  if (!source || !isStep(source.getOwner()))
    return {};
  Operation *step = source.getOwner();
  for (Value operand : step->getOperands()) {
    auto read = getStorage(operand).getDefiningOp<ReadOp>();
    if (!read || read.getGlobalAttr() != assign.getGlobalAttr())
      continue;
    if (!inPlace || !mayReplace(step, read, source.getResultNumber()))
      return {};
  }
  return source;
}
