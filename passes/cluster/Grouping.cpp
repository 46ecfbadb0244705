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
#include "mlir/IR/Remarks.h"
#include "passes/Actions.h"

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
// Questions
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

//===----------------------------------------------------------------------===//
// Joining
//===----------------------------------------------------------------------===//

void Grouping::refuse(unsigned a, unsigned b, StringRef why) const {
  Operation *first = all[a].body.back(), *second = all[b].body.back();
  std::string text =
      ("not joined with " + second->getName().getStringRef() + ": " + why)
          .str();
  remark::missed(first->getLoc(),
                 remark::RemarkOpts::name("cluster").category("cluster"))
      << StringRef(text);
}

/// Buffers that the kernel reads or writes.
static size_t operandsOf(const KernelOps &kernel) {
  llvm::SmallPtrSet<Value, 16> loaded;
  for (Operation *op : kernel.ops)
    for (Value operand : op->getOperands())
      if (!kernel.ops.contains(operand.getDefiningOp()))
        loaded.insert(operand);
  return loaded.size() + kernel.outputs.size();
}

/// The plan of both groups as one, whose ops become `body`; `cloneHolders` are
/// the groups that compute the ops of `a` themselves.
std::optional<KernelPlan> Grouping::planUnion(unsigned a, unsigned b,
                                              ArrayRef<unsigned> cloneHolders,
                                              Ops &body) {
  body.insert(all[a].body.begin(), all[a].body.end());
  body.insert(all[b].body.begin(), all[b].body.end());
  KernelOps kernel = kernelOf(body, {std::min(a, b), std::max(a, b)},
                              all[a].body, cloneHolders);
  if (kernel.outputs.empty())
    return std::nullopt;
  // 4 KB of parameters are what every GPU takes.
  constexpr size_t mostOperands = 512;
  if (operandsOf(kernel) > mostOperands) {
    refuse(a, b, "one kernel cannot have so many operands");
    return std::nullopt;
  }
  std::string whyNot;
  auto plan = planKernel(kernel, whyNot);
  if (plan) {
    StringRef category = stringifyClusterCategory(plan->category);
    if (llvm::is_contained(options.disabled, category)) {
      plan.reset();
      whyNot = "the category is switched off";
    }
  }
  if (!plan)
    refuse(a, b, whyNot);
  return plan;
}

/// Joins a producer with one consumer, or computes it in all of them,
/// whichever is cheapest; false if neither pays.
bool Grouping::joinProducer(unsigned producer) {
  Ids readers = consumers(producer);
  if (readers.empty())
    return false;
  if (isScalar(producer) &&
      !llvm::all_of(readers, [&](unsigned id) { return isScalar(id); }))
    return false;
  double now = all[producer].plan.cost;
  for (unsigned reader : readers)
    now += all[reader].plan.cost;

  constexpr size_t mostClones = 8;
  std::vector<std::pair<Ops, KernelPlan>> clones;
  double cloned = 0;
  if (!feedsOutside(producer) && readers.size() <= mostClones)
    for (unsigned reader : readers) {
      Ops body;
      auto plan = planUnion(producer, reader, readers, body);
      if (!plan)
        break;
      cloned += plan->cost;
      clones.emplace_back(std::move(body), std::move(*plan));
    }
  bool canClone = clones.size() == readers.size();

  std::optional<unsigned> best;
  Ops bestBody;
  KernelPlan bestPlan;
  double joined = now;
  if (!(canClone && readers.size() == 1))
    for (unsigned reader : readers) {
      if (joiningMakesCycle({producer, reader})) {
        refuse(producer, reader, "another step stands between them");
        continue;
      }
      Ops body;
      auto plan = planUnion(producer, reader, {}, body);
      if (!plan)
        continue;
      double cost =
          now - all[producer].plan.cost - all[reader].plan.cost + plan->cost;
      if (cost < joined) {
        joined = cost;
        best = reader;
        bestBody = std::move(body);
        bestPlan = std::move(*plan);
      }
    }
  // A little dearer is still better: clones do not wait for one another.
  constexpr double freedom = 500;
  if (canClone && cloned < now && cloned <= joined + freedom)
    return tryRewrite(entry, [&] {
      for (auto [reader, clone] : llvm::zip(readers, clones))
        setGroup(reader, std::move(clone.first), std::move(clone.second));
      dissolve(producer);
      return true;
    });
  if (!best) {
    refuse(producer, readers[0], "it would cost more than it saves");
    return false;
  }
  return tryRewrite(entry, [&] {
    setGroup(*best, std::move(bestBody), std::move(bestPlan));
    dissolve(producer);
    return true;
  });
}

void Grouping::joinProducers(llvm::function_ref<bool(unsigned)> wanted) {
  for (bool changed = true; changed;) {
    changed = false;
    for (unsigned id = unsigned(all.size()); id-- > 0;)
      if (all[id].alive && wanted(id))
        changed |= joinProducer(id);
  }
}

bool Grouping::join(unsigned a, unsigned b, bool mustPay, bool oneNest) {
  if (joiningMakesCycle({a, b}))
    return false;
  Ops body;
  auto plan = planUnion(a, b, {}, body);
  if (!plan || (oneNest && plan->nests.size() != 1))
    return false;
  if (mustPay && plan->cost >= all[a].plan.cost + all[b].plan.cost)
    return false;
  return tryRewrite(entry, [&] {
    setGroup(a, std::move(body), std::move(*plan));
    dissolve(b);
    return true;
  });
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

/// Groups that read the same values in the same loops.
void Grouping::joinSiblings() {
  llvm::DenseMap<Value, Ids> readers;
  for (unsigned id = 0; id < all.size(); ++id)
    if (all[id].alive)
      for (Value value : loadsOf(id))
        readers[value].push_back(id);
  for (unsigned a = 0; a < all.size(); ++a) {
    if (!all[a].alive)
      continue;
    llvm::SetVector<unsigned> others;
    for (Value value : loadsOf(a)) {
      Ids ids = readers.lookup(value);
      others.insert(ids.begin(), ids.end());
    }
    for (unsigned b : others)
      if (b > a && all[b].alive)
        join(a, b, /*mustPay=*/true, /*oneNest=*/true);
  }
}

/// Joins all groups that are `wanted`, side by side where they must.
void Grouping::joinAll(llvm::function_ref<bool(unsigned)> wanted) {
  for (unsigned a = 0; a < all.size(); ++a) {
    if (!all[a].alive || !wanted(a))
      continue;
    for (unsigned b = a + 1; b < all.size(); ++b)
      if (all[b].alive && wanted(b))
        join(a, b, /*mustPay=*/false, /*oneNest=*/false);
  }
}
