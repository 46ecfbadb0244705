//===- Placement.cpp - where every tensor of an entry lives ---------------===//

#include "passes/memory/Placement.h"

#include "mlir/IR/Matchers.h"
#include "mlir/IR/Remarks.h"
#include "passes/Actions.h"
#include "passes/planner/LowerBound.h"
#include "passes/planner/Planner.h"
#include "passes/planner/Validator.h"

using namespace mlir;
using namespace weft;
using namespace weft::memory;
using plan::MemoryRegion;
using plan::SliceAttr;

namespace {
/// Works through the entry in the order of the methods below.
class EntryPlacer {
public:
  EntryPlacer(EntryOp entry, const EntrySteps &steps, ConstantPool &constants,
              bool reuse)
      : entry(entry), steps(steps), constants(constants), reuse(reuse) {}

  FailureOr<Placement> run();

private:
  void numberSteps();
  /// Notes that `value` is what `slice` holds before the step. Values that show
  /// the same bytes get one number.
  void placeInitial(Value value, SliceAttr slice,
                    FlatSymbolRefAttr global = {});
  LogicalResult placeGiven();
  void placeInputs();
  void placeAssigned();
  void placeReturned();
  bool mayWriteGlobal(AssignOp assign, OpResult source);
  /// Remarks why `assign` costs a copy.
  void explainCopy(AssignOp assign, OpResult direct);
  void makeBuffers();
  void shareInPlace();
  LogicalResult planArena();
  void finishCopies();

  SliceAttr slice(MemoryRegion region, int64_t offset, int64_t bytes) {
    return SliceAttr::get(entry.getContext(), region, offset, bytes);
  }

  /// Copies `storage` to `to`: at the start where it is the old value of a
  /// global, else at the end. Returns what `to` then holds.
  Placed copyTo(Value storage, SliceAttr to, Location loc);

  EntryOp entry;
  const EntrySteps &steps;
  ConstantPool &constants;
  bool reuse;
  Placement out;

  int64_t nextNumber = 1;
  /// Value numbers of step results, inputs, reads and constants.
  llvm::DenseMap<Value, int64_t> numbers;
  /// Numbers of what slices hold before the step.
  llvm::DenseMap<SliceAttr, int64_t> initialNumbers;
  /// Late copies by the value they read; slices are filled in at the end.
  struct Pending {
    Value storage;
    SliceAttr to;
    Location loc;
  };
  SmallVector<Pending> pending;
  /// Values of the arena, as indices into out.buffers.
  llvm::MapVector<Value, size_t> bufferOf;
  /// Old values of globals that a late copy needs after they are overwritten.
  llvm::MapVector<Value, Location> saved;
};
} // namespace

//===----------------------------------------------------------------------===//
// Values that are there before the first step
//===----------------------------------------------------------------------===//

void EntryPlacer::placeInitial(Value value, SliceAttr slice,
                               FlatSymbolRefAttr global) {
  auto [it, isNew] = initialNumbers.try_emplace(slice, nextNumber);
  Placed placed = {it->second, slice};
  if (isNew) {
    ++nextNumber;
    out.initial.push_back({placed, global, value.getLoc()});
  }
  numbers[value] = placed.number;
  out.values[value] = placed;
}

void EntryPlacer::placeInputs() {
  for (Value argument : entry.getBlock().getArguments()) {
    int64_t bytes = getBytes(argument);
    placeInitial(argument, slice(MemoryRegion::Inputs, out.inputBytes, bytes));
    out.inputBytes += plan::alignBytes(bytes);
  }
}

LogicalResult EntryPlacer::placeGiven() {
  auto module = entry->getParentOfType<ModuleOp>();
  SymbolTable symbols(module);
  for (Operation &op : entry.getBlock()) {
    DenseElementsAttr constant;
    if (auto read = dyn_cast<ReadOp>(op)) {
      auto global = symbols.lookup<GlobalOp>(read.getGlobal());
      placeInitial(read.getResult(), getGlobalSlice(global),
                   read.getGlobalAttr());
    } else if (op.hasTrait<OpTrait::ConstantLike>()) {
      if (!matchPattern(&op, m_Constant(&constant)))
        return op.emitOpError("has no dense value to place in the constants");
      auto type = cast<RankedTensorType>(op.getResult(0).getType());
      placeInitial(op.getResult(0),
                   constants.place(constant, type, op.getLoc()));
    }
  }
  return success();
}

//===----------------------------------------------------------------------===//
// Results and globals
//===----------------------------------------------------------------------===//

void EntryPlacer::numberSteps() {
  for (Operation *step : steps.getSteps())
    for (Value result : step->getResults())
      numbers[result] = nextNumber++;
}

bool EntryPlacer::mayWriteGlobal(AssignOp assign, OpResult source) {
  if (out.values.contains(source))
    return false;
  int64_t writer = steps.getPosition(source.getOwner());
  StringAttr name = assign.getGlobalAttr().getAttr();
  // A reader in the step of the writer is one that getDirectSource allowed.
  return llvm::all_of(steps.getReaders(name),
                      [&](int64_t reader) { return reader <= writer; });
}

Placed EntryPlacer::copyTo(Value storage, SliceAttr to, Location loc) {
  int64_t number = numbers[storage];
  if (storage.getDefiningOp<ReadOp>() &&
      to.getRegion() == MemoryRegion::Results)
    out.early.push_back({out.values[storage], {number, to}, loc});
  else
    pending.push_back({storage, to, loc});
  return {number, to};
}

void EntryPlacer::explainCopy(AssignOp assign, OpResult direct) {
  auto source = dyn_cast<OpResult>(getStorage(assign.getValue()));
  StringRef why = "a step after it reads the old value";
  if (!source || !isStep(source.getOwner()))
    why = "no step makes its new value";
  else if (!direct)
    why = "the step that makes its new value reads the old one in another way "
          "than element by element";
  else if (out.values.contains(direct))
    why = "its new value lives in another place already";
  std::string text =
      ("@" + assign.getGlobal() + " is written by a copy: " + why).str();
  remark::missed(assign.getLoc(),
                 remark::RemarkOpts::name("assign-memory").category("memory"))
      << StringRef(text);
}

void EntryPlacer::placeAssigned() {
  llvm::DenseSet<StringAttr> changing;
  for (AssignOp assign : steps.getAssigns())
    changing.insert(assign.getGlobalAttr().getAttr());
  SymbolTable symbols(entry->getParentOfType<ModuleOp>());
  for (AssignOp assign : steps.getAssigns()) {
    SliceAttr to = getGlobalSlice(symbols.lookup<GlobalOp>(assign.getGlobal()));
    Value storage = getStorage(assign.getValue());
    auto read = storage.getDefiningOp<ReadOp>();
    if (read && read.getGlobalAttr() == assign.getGlobalAttr())
      continue;
    OpResult direct = steps.getDirectSource(assign, reuse);
    if (direct && mayWriteGlobal(assign, direct)) {
      Placed placed = {numbers[direct], to};
      out.values[direct] = placed;
      out.assigned.push_back({assign, placed});
      continue;
    }
    if (read && changing.contains(read.getGlobalAttr().getAttr()))
      saved.insert({storage, assign.getLoc()});
    explainCopy(assign, direct);
    out.assigned.push_back({assign, copyTo(storage, to, assign.getLoc())});
  }
}

void EntryPlacer::placeReturned() {
  for (Value value : steps.getReturn().getValues()) {
    int64_t bytes = getBytes(value);
    SliceAttr to = slice(MemoryRegion::Results, out.resultBytes, bytes);
    out.resultBytes += plan::alignBytes(bytes);
    Value storage = getStorage(value);
    if (!out.values.contains(storage)) {
      out.values[storage] = {numbers[storage], to};
      out.results.push_back(out.values[storage]);
    } else {
      out.results.push_back(copyTo(storage, to, value.getLoc()));
    }
  }
}

//===----------------------------------------------------------------------===//
// Arena
//===----------------------------------------------------------------------===//

void EntryPlacer::makeBuffers() {
  int64_t early = out.early.size() + saved.size();
  int64_t late = early + steps.getSteps().size();
  auto addBuffer = [&](Value value, int64_t first) {
    bufferOf[value] = out.buffers.size();
    out.buffers.push_back({first, first, getBytes(value), value, 0});
    if (ArrayRef<int64_t> readers = steps.getReaders(value); !readers.empty())
      out.buffers.back().last = early + readers.back();
  };
  for (auto [index, pair] : llvm::enumerate(saved))
    addBuffer(pair.first, out.early.size() + index);
  for (auto [position, step] : llvm::enumerate(steps.getSteps()))
    for (Value result : step->getResults())
      if (!out.values.contains(result))
        addBuffer(result, early + position);
  for (auto [index, copy] : llvm::enumerate(pending))
    if (auto it = bufferOf.find(copy.storage); it != bufferOf.end())
      out.buffers[it->second].last = late + index;
  if (!reuse)
    for (PlannedBuffer &buffer : out.buffers) {
      buffer.first = 0;
      buffer.last = late + pending.size() - 1;
    }
}

/// Where a step may write a result over an operand that dies in it, both get
/// one buffer.
void EntryPlacer::shareInPlace() {
  int64_t early = out.early.size() + saved.size();
  for (auto [position, step] : llvm::enumerate(steps.getSteps())) {
    llvm::SmallDenseSet<size_t> shared;
    for (OpResult result : step->getResults()) {
      auto to = bufferOf.find(result);
      if (to == bufferOf.end())
        continue;
      for (Value operand : step->getOperands()) {
        Value storage = getStorage(operand);
        auto from = bufferOf.find(storage);
        if (from == bufferOf.end() || from->second == to->second ||
            shared.contains(from->second) ||
            !mayReplace(step, storage, result.getResultNumber()))
          continue;
        PlannedBuffer &old = out.buffers[from->second];
        PlannedBuffer &taken = out.buffers[to->second];
        if (old.last != early + int64_t(position) || old.bytes == 0)
          continue;
        if (!tryRewrite(step, [&] {
              old.last = taken.last;
              taken.bytes = -1;
              return true;
            }))
          continue;
        remark::passed(
            step->getLoc(),
            remark::RemarkOpts::name("assign-memory").category("memory"))
            << "writes a result over an operand";
        to->second = from->second;
        shared.insert(from->second);
        ++out.inPlace;
        break;
      }
    }
  }
}

LogicalResult EntryPlacer::planArena() {
  planner::Problem problem;
  for (auto [index, buffer] : llvm::enumerate(out.buffers))
    if (buffer.bytes >= 0)
      problem.buffers.push_back({int64_t(index), buffer.first, buffer.last + 1,
                                 buffer.bytes, plan::bufferAlignment});
  for (const std::string &reason : planner::malformed(problem))
    return entry.emitOpError("cannot be planned: ") << reason;
  planner::Solution solution = planner::plan(problem);
  for (const std::string &reason : planner::validate(problem, solution))
    return entry.emitOpError("got a wrong plan: ") << reason;
  out.arenaBytes = solution.peak;
  out.lowerBound = planner::lowerBound(problem);
  for (auto [placed, offset] : llvm::zip(problem.buffers, solution.offsets))
    out.buffers[placed.id].offset = offset;
  for (auto [value, index] : bufferOf)
    out.values[value] = {
        numbers[value],
        slice(MemoryRegion::Arena, out.buffers[index].offset, getBytes(value))};
  llvm::erase_if(out.buffers,
                 [](const PlannedBuffer &buffer) { return buffer.bytes <= 0; });
  return success();
}

//===----------------------------------------------------------------------===//
// Copies
//===----------------------------------------------------------------------===//

void EntryPlacer::finishCopies() {
  for (auto [storage, loc] : saved) {
    auto read = storage.getDefiningOp<ReadOp>();
    auto global = SymbolTable::lookupNearestSymbolFrom<GlobalOp>(
        entry->getParentOp(), read.getGlobalAttr());
    out.early.push_back(
        {{numbers[storage], getGlobalSlice(global)}, out.values[storage], loc});
  }
  for (const Pending &copy : pending) {
    Placed from = out.values[copy.storage];
    out.late.push_back({from, {numbers[copy.storage], copy.to}, copy.loc});
  }
}

FailureOr<Placement> EntryPlacer::run() {
  numberSteps();
  placeInputs();
  if (failed(placeGiven()))
    return failure();
  placeAssigned();
  placeReturned();
  makeBuffers();
  if (reuse)
    shareInPlace();
  if (failed(planArena()))
    return failure();
  finishCopies();
  return out;
}

FailureOr<Placement> memory::placeEntry(EntryOp entry, const EntrySteps &steps,
                                        ConstantPool &constants, bool reuse) {
  return EntryPlacer(entry, steps, constants, reuse).run();
}
