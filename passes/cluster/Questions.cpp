//===- Questions.cpp - what is asked about groups before they are joined --===//

#include "passes/cluster/Grouping.h"

using namespace mlir;
using namespace weft;

/// Groups that use `producer` and do not compute it themselves, ascending.
Grouping::Ids Grouping::groupsReading(Operation *producer) const {
  Ids result;
  auto users = bodyUsers.find(producer);
  if (users == bodyUsers.end())
    return result;
  for (Operation *user : users->second)
    for (unsigned id : holders.lookup(user))
      if (!contains(id, producer))
        result.push_back(id);
  llvm::sort(result);
  result.erase(llvm::unique(result), result.end());
  return result;
}

Grouping::Ids Grouping::consumers(unsigned id) const {
  llvm::SetVector<unsigned> result;
  for (Operation *op : all[id].body)
    for (unsigned reader : groupsReading(op))
      result.insert(reader);
  return Ids(result.begin(), result.end());
}

bool Grouping::feedsOutside(unsigned id) const {
  return llvm::any_of(all[id].body,
                      [&](Operation *op) { return outsideUsers.contains(op); });
}

static int64_t elementsOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getNumElements();
}

/// Arithmetic on single numbers only.
bool Grouping::isScalar(unsigned id) const {
  return llvm::all_of(all[id].body, [](Operation *op) {
    auto isOne = [](Value value) { return elementsOf(value) == 1; };
    return llvm::all_of(op->getOperands(), isOne) &&
           llvm::all_of(op->getResults(), isOne);
  });
}

/// An element by element result that only the state of the next step or the
/// caller sees, such as an optimizer update.
bool Grouping::isTerminal(unsigned id) const {
  if (isScalar(id) || !consumers(id).empty())
    return false;
  for (const Nest &nest : all[id].plan.nests)
    if (!nest.reductions.empty())
      return false;
  for (Operation *op : all[id].body) {
    auto users = outsideUsers.find(op);
    if (users == outsideUsers.end())
      continue;
    for (Operation *user : users->second)
      if (user->getNumResults() != 0)
        return false;
  }
  return true;
}

/// An element by element result that follows from the state of the step alone,
/// such as a parameter in a lower precision.
bool Grouping::isInitial(unsigned id) const {
  if (isScalar(id) || isTerminal(id))
    return false;
  for (const Nest &nest : all[id].plan.nests)
    if (!nest.reductions.empty())
      return false;
  return llvm::all_of(loadsOf(id), [](Value value) {
    Operation *source = value.getDefiningOp();
    return source && source->getNumOperands() == 0;
  });
}

/// Folds tensors to single numbers.
bool Grouping::isWholeReduction(unsigned id) const {
  for (const Nest &nest : all[id].plan.nests) {
    if (nest.reductions.empty())
      return false;
    for (const Nest::Output &output : nest.outputs)
      if (elementsOf(output.value) != 1)
        return false;
  }
  return true;
}

/// Body ops with the free ops below them, and what must be stored. `cloned`
/// ops are also in the groups `cloneHolders`.
KernelOps Grouping::kernelOf(const Ops &body, ArrayRef<unsigned> inside,
                             const Ops &cloned,
                             ArrayRef<unsigned> cloneHolders) const {
  Ops ops(body.begin(), body.end());
  for (size_t i = 0; i < ops.size(); ++i)
    for (Value operand : ops[i]->getOperands())
      if (Operation *op = operand.getDefiningOp())
        if (kinds.lookup(op) == Kind::Free)
          ops.insert(op);
  SmallVector<Operation *> sorted(ops.begin(), ops.end());
  llvm::sort(sorted, [&](Operation *a, Operation *b) {
    return place.lookup(a) < place.lookup(b);
  });
  KernelOps kernel;
  kernel.ops.insert(sorted.begin(), sorted.end());

  for (Operation *op : sorted) {
    if (!body.contains(op))
      continue;
    // An op in several groups is stored by the first.
    bool isStored = outsideUsers.contains(op);
    for (unsigned id : holders.lookup(op))
      if (!llvm::is_contained(inside, id) && id < inside[0])
        isStored = false;
    for (unsigned reader : groupsReading(op)) {
      bool hasClone =
          cloned.contains(op) && llvm::is_contained(cloneHolders, reader);
      isStored |= !llvm::is_contained(inside, reader) && !hasClone;
    }
    if (!isStored)
      continue;
    for (Value result : op->getResults())
      if (!result.use_empty())
        kernel.outputs.insert(result);
  }
  return kernel;
}

KernelOps Grouping::kernelOf(const Group &group) const {
  unsigned id = unsigned(&group - all.data());
  return kernelOf(group.body, {id}, {}, {});
}

/// The tensors of more than one element that a group loads.
llvm::SetVector<Value> Grouping::loadsOf(unsigned id) const {
  llvm::SetVector<Value> values;
  KernelOps kernel = kernelOf(all[id]);
  for (Operation *op : kernel.ops)
    for (Value operand : op->getOperands())
      if (!kernel.ops.contains(operand.getDefiningOp()) &&
          elementsOf(operand) > 1)
        values.insert(operand);
  return values;
}

//===----------------------------------------------------------------------===//
// Cycles
//===----------------------------------------------------------------------===//

/// Groups and outside ops that need `op`.
void Grouping::appendSuccessors(Operation *op, Ops &outside,
                                llvm::SetVector<unsigned> &inside) const {
  for (unsigned reader : groupsReading(op))
    inside.insert(reader);
  auto users = outsideUsers.find(op);
  if (users != outsideUsers.end())
    outside.insert(users->second.begin(), users->second.end());
}

/// True if a path leaves the groups `ids` and comes back.
bool Grouping::joiningMakesCycle(ArrayRef<unsigned> ids) const {
  llvm::SetVector<unsigned> inside;
  Ops outside;
  for (unsigned id : ids)
    for (Operation *op : all[id].body)
      appendSuccessors(op, outside, inside);
  for (unsigned id : ids)
    inside.remove(id);
  size_t nextInside = 0, nextOutside = 0;
  while (nextInside < inside.size() || nextOutside < outside.size()) {
    llvm::SetVector<unsigned> reached;
    if (nextInside < inside.size()) {
      unsigned id = inside[nextInside++];
      for (Operation *op : all[id].body)
        appendSuccessors(op, outside, reached);
    } else {
      appendSuccessors(outside[nextOutside++], outside, reached);
    }
    for (unsigned id : reached) {
      if (llvm::is_contained(ids, id))
        return true;
      inside.insert(id);
    }
  }
  return false;
}
