//===- Joining.cpp - two groups become one where that is cheaper ----------===//

#include "passes/cluster/Grouping.h"

#include "mlir/IR/Remarks.h"
#include "passes/Actions.h"

using namespace mlir;
using namespace weft;

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

/// The producer computed anew in all of its readers, if that can be done.
std::optional<std::vector<Grouping::Planned>>
Grouping::planClones(unsigned producer, const Ids &readers) {
  constexpr size_t mostClones = 8;
  if (feedsOutside(producer) || readers.size() > mostClones)
    return std::nullopt;
  std::vector<Planned> clones;
  for (unsigned reader : readers) {
    Ops body;
    auto plan = planUnion(producer, reader, readers, body);
    if (!plan)
      return std::nullopt;
    clones.push_back({reader, std::move(body), std::move(*plan)});
  }
  return clones;
}

/// The producer and one of its readers as one group: what makes the cost of
/// them all the least, and less than `cost`, which then is that cost.
std::optional<Grouping::Planned>
Grouping::planBestUnion(unsigned producer, const Ids &readers, double &cost) {
  const double now = cost;
  std::optional<Planned> best;
  for (unsigned reader : readers) {
    if (joiningMakesCycle({producer, reader})) {
      refuse(producer, reader, "another step stands between them");
      continue;
    }
    Ops body;
    auto plan = planUnion(producer, reader, {}, body);
    if (!plan)
      continue;
    double after =
        now - all[producer].plan.cost - all[reader].plan.cost + plan->cost;
    if (after >= cost)
      continue;
    cost = after;
    best = {reader, std::move(body), std::move(*plan)};
  }
  return best;
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

  auto clones = planClones(producer, readers);
  double cloned = 0;
  if (clones)
    for (const Planned &clone : *clones)
      cloned += clone.plan.cost;
  // One clone is a union already.
  double joined = now;
  std::optional<Planned> best;
  if (!clones || readers.size() > 1)
    best = planBestUnion(producer, readers, joined);
  // A little dearer is still better: clones do not wait for one another.
  constexpr double freedom = 500;
  bool clonesWin = clones && cloned < now && cloned <= joined + freedom;
  if (!clonesWin && !best) {
    refuse(producer, readers[0], "it would cost more than it saves");
    return false;
  }
  return tryRewrite(entry, [&] {
    if (clonesWin)
      for (Planned &clone : *clones)
        setGroup(clone.id, std::move(clone.body), std::move(clone.plan));
    else
      setGroup(best->id, std::move(best->body), std::move(best->plan));
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
