//===- Schedule.cpp - orders of steps and their peaks ---------------------===//

#include "passes/memory/Schedule.h"

#include "ir/plan/Plan.h"
#include "llvm/ADT/BitVector.h"

#include <set>

using namespace mlir;
using namespace weft;
using namespace weft::memory;

//===----------------------------------------------------------------------===//
// Graph
//===----------------------------------------------------------------------===//

static void addEdge(StepGraph &graph, int64_t from, int64_t to) {
  graph.successors[from].push_back(to);
  ++graph.predecessorCounts[to];
}

/// Steps that run after `from`, itself included.
static llvm::BitVector reachableFrom(const StepGraph &graph, int64_t from) {
  llvm::BitVector seen(graph.successors.size());
  SmallVector<int64_t> work = {from};
  seen.set(from);
  while (!work.empty())
    for (int64_t next : graph.successors[work.pop_back_val()])
      if (!seen.test(next)) {
        seen.set(next);
        work.push_back(next);
      }
  return seen;
}

StepGraph memory::buildStepGraph(const EntrySteps &steps) {
  size_t count = steps.getSteps().size();
  StepGraph graph{std::vector<std::vector<int64_t>>(count),
                  std::vector<int64_t>(count, 0)};
  for (auto [from, step] : llvm::enumerate(steps.getSteps()))
    for (Value result : step->getResults())
      for (int64_t to : steps.getReaders(result))
        addEdge(graph, from, to);
  for (AssignOp assign : steps.getAssigns()) {
    OpResult source = steps.getDirectSource(assign, /*inPlace=*/true);
    if (!source)
      continue;
    int64_t writer = steps.getPosition(source.getOwner());
    ArrayRef<int64_t> readers =
        steps.getReaders(assign.getGlobalAttr().getAttr());
    llvm::BitVector later = reachableFrom(graph, writer);
    auto closesCycle = [&](int64_t reader) {
      return reader != writer && later.test(reader);
    };
    if (llvm::any_of(readers, closesCycle))
      continue;
    for (int64_t reader : readers)
      if (reader != writer)
        addEdge(graph, reader, writer);
  }
  return graph;
}

//===----------------------------------------------------------------------===//
// Live bytes
//===----------------------------------------------------------------------===//

namespace {
/// Follows the live bytes of the arena while steps run in some order.
class Pressure {
public:
  explicit Pressure(const EntrySteps &entry) : steps(entry) {
    llvm::DenseSet<Value> elsewhere;
    for (Value value : entry.getReturn().getValues())
      elsewhere.insert(getStorage(value));
    for (AssignOp assign : entry.getAssigns())
      if (OpResult source = entry.getDirectSource(assign, true))
        elsewhere.insert(source);
    for (Operation *step : entry.getSteps())
      for (Value result : step->getResults())
        if (!elsewhere.contains(result))
          counted[result] = {plan::alignBytes(getBytes(result)),
                             int64_t(entry.getReaders(result).size())};
  }

  /// Live bytes that `step` adds (or frees, when negative) for those after it.
  int64_t getChange(int64_t position) const {
    return getBorn(position, /*usedOnly=*/true) - getDying(position);
  }

  void run(int64_t position) {
    int64_t born = getBorn(position, false), dying = getDying(position);
    peak = std::max(peak, live + born);
    live += getBorn(position, true) - dying;
    for (Value storage : getArenaOperands(position))
      --counted[storage].readers;
  }

  int64_t getPeak() const { return peak; }

private:
  struct Count {
    int64_t bytes = 0;
    int64_t readers = 0;
  };

  SmallVector<Value> getArenaOperands(int64_t position) const {
    SmallVector<Value> list;
    for (Value operand : steps.getSteps()[position]->getOperands()) {
      Value storage = getStorage(operand);
      if (counted.contains(storage) && !llvm::is_contained(list, storage))
        list.push_back(storage);
    }
    return list;
  }

  int64_t getBorn(int64_t position, bool usedOnly) const {
    int64_t bytes = 0;
    for (Value result : steps.getSteps()[position]->getResults())
      if (auto it = counted.find(result); it != counted.end())
        if (!usedOnly || it->second.readers > 0)
          bytes += it->second.bytes;
    return bytes;
  }

  int64_t getDying(int64_t position) const {
    int64_t bytes = 0;
    for (Value storage : getArenaOperands(position))
      if (counted.lookup(storage).readers == 1)
        bytes += counted.lookup(storage).bytes;
    return bytes;
  }

  const EntrySteps &steps;
  llvm::DenseMap<Value, Count> counted;
  int64_t live = 0, peak = 0;
};
} // namespace

static int64_t measurePeak(const EntrySteps &steps, ArrayRef<int64_t> order) {
  Pressure pressure(steps);
  for (int64_t position : order)
    pressure.run(position);
  return pressure.getPeak();
}

//===----------------------------------------------------------------------===//
// Orders
//===----------------------------------------------------------------------===//

/// Runs the ready step that `isBetter` puts first; ties go by program order.
static SmallVector<int64_t> schedule(const EntrySteps &steps,
                                     const StepGraph &graph, bool byPressure) {
  std::vector<int64_t> waiting = graph.predecessorCounts;
  std::set<int64_t> ready;
  for (auto [position, count] : llvm::enumerate(waiting))
    if (count == 0)
      ready.insert(position);
  Pressure pressure(steps);
  SmallVector<int64_t> order;
  while (!ready.empty()) {
    int64_t best = *ready.begin();
    if (byPressure) {
      int64_t least = pressure.getChange(best);
      for (int64_t position : ready)
        if (int64_t change = pressure.getChange(position); change < least) {
          least = change;
          best = position;
        }
      pressure.run(best);
    }
    ready.erase(best);
    order.push_back(best);
    for (int64_t next : graph.successors[best])
      if (--waiting[next] == 0)
        ready.insert(next);
  }
  return order;
}

SmallVector<Operation *> memory::chooseOrder(const EntrySteps &steps) {
  StepGraph graph = buildStepGraph(steps);
  SmallVector<int64_t> program = schedule(steps, graph, false);
  SmallVector<int64_t> greedy = schedule(steps, graph, true);
  if (measurePeak(steps, greedy) < measurePeak(steps, program))
    program = greedy;
  return llvm::map_to_vector(
      program, [&](int64_t position) { return steps.getSteps()[position]; });
}
