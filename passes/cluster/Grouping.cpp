//===- Grouping.cpp - which ops go into one kernel ------------------------===//
//
/// \file
/// Greedy, by estimated cost: two groups become one if code generation can
/// write them as one kernel, no cycle arises and the sum is cheaper. A
/// producer may also be computed anew in all of its consumers.
//
//===----------------------------------------------------------------------===//

#include "passes/cluster/Grouping.h"

#include "mlir/IR/Matchers.h"

using namespace mlir;
using namespace weft;

Grouping::Grouping(EntryOp entryOp, const GroupingOptions &groupingOptions)
    : entry(entryOp), options(groupingOptions) {}

LogicalResult Grouping::run() {
  classify();
  if (failed(formSingles()))
    return failure();
  if (!options.fuse)
    return success();
  // Sums of whole tensors are joined side by side before anything is computed
  // from them: a chain of numbers would tie them one behind the other.
  joinProducers([&](unsigned id) { return !isWholeReduction(id); });
  joinSiblings();
  joinAll([&](unsigned id) { return isWholeReduction(id); });
  joinAll([&](unsigned id) { return isScalar(id); });
  joinProducers([](unsigned) { return true; });
  joinAll([&](unsigned id) { return isInitial(id); });
  joinAll([&](unsigned id) { return isTerminal(id); });
  return success();
}

//===----------------------------------------------------------------------===//
// Kinds and users
//===----------------------------------------------------------------------===//

/// Constants with more different numbers than this are read from memory.
static constexpr int64_t smallTable = 16;

static bool isSmallConstant(Operation *op) {
  ElementsAttr value;
  return matchPattern(op, m_Constant(&value)) &&
         (value.isSplat() || value.getNumElements() <= smallTable);
}

Grouping::Kind Grouping::kindOf(Operation *op) const {
  if (!isa<ElementOp, ReductionOp>(op))
    return Kind::Outside;
  if (op->hasTrait<OpTrait::ConstantLike>())
    return isSmallConstant(op) ? Kind::Free : Kind::Outside;
  if (isa<ViewOp>(op))
    return Kind::Free;
  if (options.fuse && isIndexMap(op))
    return Kind::Free;
  return Kind::Body;
}

/// Registers who uses `value`, a result of `from`, through free ops.
void Grouping::findUsers(Value value, Operation *from) {
  for (Operation *user : value.getUsers()) {
    switch (kinds.lookup(user)) {
    case Kind::Outside:
      outsideUsers[from].insert(user);
      break;
    case Kind::Body:
      bodyUsers[from].insert(user);
      break;
    case Kind::Free:
      findUsers(user->getResult(0), from);
      break;
    }
  }
}

void Grouping::classify() {
  SmallVector<Operation *> ops;
  for (Operation &op : entry.getBlock()) {
    kinds[&op] = kindOf(&op);
    place[&op] = unsigned(ops.size());
    ops.push_back(&op);
  }
  // What an op outside of kernels reads must be in memory: a map of indices
  // that is no view of the same bytes becomes a kernel then.
  llvm::DenseSet<Operation *> inMemory;
  for (Operation *op : llvm::reverse(ops)) {
    Kind &kind = kinds[op];
    if (kind == Kind::Free)
      for (Operation *user : op->getUsers())
        if (kinds.lookup(user) == Kind::Outside || inMemory.contains(user))
          inMemory.insert(op);
    bool staysView = isa<ViewOp>(op) || op->hasTrait<OpTrait::ConstantLike>();
    if (kind == Kind::Free && inMemory.contains(op) && !staysView) {
      kind = Kind::Body;
      inMemory.erase(op);
    }
  }
  for (Operation *op : ops)
    if (kinds[op] != Kind::Free)
      for (Value result : op->getResults())
        findUsers(result, op);
}

bool Grouping::staysOutside(Operation *op) const {
  return kinds.lookup(op) == Kind::Outside;
}

LogicalResult Grouping::formSingles() {
  for (Operation &op : entry.getBlock()) {
    if (kinds.lookup(&op) != Kind::Body)
      continue;
    bool isUsed = bodyUsers.contains(&op) || outsideUsers.contains(&op);
    if (!isUsed)
      continue;
    all.emplace_back();
    all.back().body.insert(&op);
    holders[&op].push_back(unsigned(all.size() - 1));
  }
  for (Group &group : all) {
    std::string whyNot;
    auto plan = planKernel(kernelOf(group), whyNot);
    if (!plan)
      return group.body[0]->emitOpError("cannot become a kernel: ") << whyNot;
    group.plan = std::move(*plan);
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Groups
//===----------------------------------------------------------------------===//

std::vector<const Grouping::Group *> Grouping::groups() const {
  std::vector<const Group *> result;
  for (const Group &group : all)
    if (group.alive)
      result.push_back(&group);
  return result;
}

void Grouping::setGroup(unsigned id, Ops body, KernelPlan plan) {
  for (Operation *op : body)
    if (!contains(id, op))
      holders[op].push_back(id);
  all[id].body = std::move(body);
  all[id].plan = std::move(plan);
}

void Grouping::dissolve(unsigned id) {
  for (Operation *op : all[id].body)
    llvm::erase(holders[op], id);
  all[id].alive = false;
}
