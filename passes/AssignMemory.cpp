//===- AssignMemory.cpp - turns entries into plan programs ----------------===//
//
/// \file
///     weft.entry @fit train(%x) {          plan.program @fit train ... {
///       %w = weft.read @w                    plan.assign @w value 2 at
///       <globals, 0, 64> %0 = weft.matmul %x, %w       ->     plan.call
///       "fit.1.matmul" ... %1 = weft.cluster "fit.0.sub" ...    plan.kernel
///       "fit.0.sub" ... weft.assign @w, %1                 }
///     }
///
/// What is not forced to a place (inputs, constants, results, globals that may
/// be written directly) becomes a buffer of the arena, which passes/planner
/// places by lifetimes.
//
//===----------------------------------------------------------------------===//

#include "passes/Passes.h"
#include "passes/Targets.h"
#include "passes/codegen/CudaCost.h"
#include "passes/memory/Placement.h"

#include "llvm/ADT/StringSet.h"

namespace weft {
#define GEN_PASS_DEF_ASSIGNMEMORYPASS
#include "passes/Passes.h.inc"
} // namespace weft

using namespace mlir;
using namespace weft;
using namespace weft::memory;
using plan::AccessKind;
using plan::MemoryRegion;
using plan::OperandAttr;
using plan::SliceAttr;

//===----------------------------------------------------------------------===//
// Names
//===----------------------------------------------------------------------===//

namespace {
/// Gives steps their stable names. A cluster has one; a library op may carry
/// one in `weft.sym`; everything else is numbered after those.
class StepNames {
public:
  StepNames(StringRef entry, ArrayRef<Operation *> steps) : entry(entry) {
    for (Operation *step : steps)
      if (StringAttr name = getGiven(step)) {
        used.insert(name.getValue());
        int64_t number = 0;
        if (!name.getValue().rsplit('.').first.rsplit('.').second.getAsInteger(
                10, number))
          next = std::max(next, number + 1);
      }
  }

  std::string get(Operation *step) {
    if (StringAttr name = getGiven(step))
      return name.str();
    return make(step->getName().stripDialect());
  }

  std::string make(StringRef root) {
    std::string name;
    do
      name = (entry + "." + Twine(next++) + "." + root).str();
    while (!used.insert(name).second);
    return name;
  }

private:
  static StringAttr getGiven(Operation *step) {
    if (auto cluster = dyn_cast<ClusterOp>(step))
      return cluster.getSymAttr();
    return step->getAttrOfType<StringAttr>("weft.sym");
  }

  StringRef entry;
  llvm::StringSet<> used;
  int64_t next = 0;
};

//===----------------------------------------------------------------------===//
// Emission
//===----------------------------------------------------------------------===//

/// Writes one program.
class ProgramWriter {
public:
  ProgramWriter(EntryOp entry, const EntrySteps &steps, Placement &placement,
                StringRef target)
      : entry(entry), steps(steps), placement(placement), target(target),
        builder(entry.getContext()),
        names(entry.getSymName(), steps.getSteps()) {
    if (auto dims =
            entry->getParentOp()->getAttrOfType<DictionaryAttr>("weft.dims"))
      profile = dims;
    else
      profile = builder.getDictionaryAttr({});
    for (NamedAttribute dim : profile)
      if (auto size = dyn_cast<IntegerAttr>(dim.getValue()))
        sizes.push_back(size.getInt());
  }

  LogicalResult write();

private:
  plan::ProgramOp createProgram();
  LogicalResult createInterface();
  void createBuffers();
  void createCopies(ArrayRef<PlannedCopy> copies);
  LogicalResult createKernel(ClusterOp cluster);
  void createCall(LibraryOp call);
  ArrayAttr getOperands(Operation *step);
  ArrayAttr getInPlacePairs(ClusterOp cluster, ArrayAttr operands);

  EntryOp entry;
  const EntrySteps &steps;
  Placement &placement;
  StringRef target;
  OpBuilder builder;
  StepNames names;
  DictionaryAttr profile;
  SmallVector<int64_t> sizes;
  /// Names of steps in program order, for the list of buffers.
  llvm::DenseMap<Operation *, std::string> stepNames;
};
} // namespace

static int64_t getBatch(EntryOp entry) {
  for (Type type : entry.getArgumentTypes())
    if (auto tensor = cast<RankedTensorType>(type); tensor.getRank() > 0)
      return tensor.getDimSize(0);
  return 1;
}

plan::ProgramOp ProgramWriter::createProgram() {
  int64_t workspace = 0;
  for (Operation *step : steps.getSteps())
    if (auto call = dyn_cast<LibraryOp>(step))
      workspace = std::max(workspace, call.getWorkspaceBytes(target));
  builder.setInsertionPoint(entry);
  auto program = plan::ProgramOp::create(
      builder, entry.getLoc(), entry.getSymName(),
      static_cast<plan::EntryKind>(entry.getKind()), profile, getBatch(entry),
      placement.arenaBytes, placement.lowerBound, plan::alignBytes(workspace),
      placement.inputBytes, placement.resultBytes, /*events=*/0);
  builder.setInsertionPointToStart(&program.getBody().emplaceBlock());
  return program;
}

//===----------------------------------------------------------------------===//
// Declarations
//===----------------------------------------------------------------------===//

static std::string getName(Attribute name, StringRef fallback, int64_t index) {
  auto text = dyn_cast_or_null<StringAttr>(name);
  return text ? text.str() : (fallback + Twine(index)).str();
}

LogicalResult ProgramWriter::createInterface() {
  for (auto [i, argument] : llvm::enumerate(entry.getBlock().getArguments())) {
    auto limit = entry.getArgAttrOfType<IntegerAttr>(i, "weft.label_limit");
    plan::InputOp::create(builder, argument.getLoc(),
                          getName(entry.getArgAttr(i, "weft.name"), "input", i),
                          argument.getType(), placement.values[argument].slice,
                          limit ? limit.getInt() : 0,
                          entry.getArgAttrOfType<ArrayAttr>(i, "weft.dims"));
  }
  for (const PlannedInitial &initial : placement.initial)
    plan::InitialOp::create(builder, initial.loc, initial.global,
                            initial.placed.number, initial.placed.slice);
  for (auto [i, placed] : llvm::enumerate(placement.results)) {
    auto word = entry.getResultAttrOfType<StringAttr>(i, "weft.kind");
    auto kind =
        plan::symbolizeResultKind(word ? word.getValue() : StringRef("output"));
    Value value = steps.getReturn().getValues()[i];
    if (!kind)
      return entry.emitOpError("result ")
             << i << " has kind " << word
             << "; output, loss, metric_sum, metric_count or rate was expected";
    plan::ResultOp::create(
        builder, value.getLoc(),
        getName(entry.getResultAttr(i, "weft.name"), "result", i), *kind,
        placed.number, value.getType(), placed.slice,
        entry.getResultAttrOfType<ArrayAttr>(i, "weft.dims"));
  }
  for (auto &[assign, placed] : placement.assigned)
    plan::AssignOp::create(builder, assign.getLoc(), assign.getGlobal(),
                           placed.number, placed.slice);
  return success();
}

void ProgramWriter::createBuffers() {
  llvm::sort(placement.buffers,
             [](const PlannedBuffer &a, const PlannedBuffer &b) {
               return std::tie(a.first, a.offset, a.last) <
                      std::tie(b.first, b.offset, b.last);
             });
  for (const PlannedBuffer &buffer : placement.buffers) {
    std::string name;
    if (auto result = dyn_cast<OpResult>(buffer.value)) {
      name = stepNames.lookup(result.getOwner());
      if (name.empty())
        name = "saved global";
      if (result.getOwner()->getNumResults() > 1)
        name += "#" + std::to_string(result.getResultNumber());
    }
    plan::BufferOp::create(builder, buffer.value.getLoc(), name,
                           SliceAttr::get(entry.getContext(),
                                          MemoryRegion::Arena, buffer.offset,
                                          buffer.bytes),
                           buffer.first, buffer.last);
  }
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

ArrayAttr ProgramWriter::getOperands(Operation *step) {
  SmallVector<Attribute> operands;
  auto add = [&](AccessKind kind, Value value) {
    Placed placed = placement.values.lookup(getStorage(value));
    Type dtype = cast<RankedTensorType>(value.getType()).getElementType();
    operands.push_back(OperandAttr::get(entry.getContext(), kind, placed.number,
                                        dtype, placed.slice));
  };
  for (Value operand : step->getOperands())
    add(AccessKind::Read, operand);
  for (Value result : step->getResults())
    add(AccessKind::Write, result);
  return builder.getArrayAttr(operands);
}

/// The `in_place` pairs of `cluster` that share their bytes in this plan, as
/// positions of `operands`.
ArrayAttr ProgramWriter::getInPlacePairs(ClusterOp cluster,
                                         ArrayAttr operands) {
  SmallVector<Attribute> pairs;
  if (cluster.getInPlace())
    for (Attribute entryPair : cluster.getInPlaceAttr()) {
      SmallVector<int64_t> pair = *plan::getNumbers(entryPair);
      pair[1] += cluster.getInputs().size();
      auto read = cast<OperandAttr>(operands[pair[0]]);
      auto write = cast<OperandAttr>(operands[pair[1]]);
      if (read.getSlice() == write.getSlice())
        pairs.push_back(builder.getI64ArrayAttr(pair));
    }
  return pairs.empty() ? ArrayAttr() : builder.getArrayAttr(pairs);
}

LogicalResult ProgramWriter::createKernel(ClusterOp cluster) {
  SymbolRefAttr kernel = cluster.getKernelAttr();
  if (!kernel)
    return cluster.emitOpError("has no kernel; run the pass `codegen-cpu` "
                               "before `assign-memory`");
  ArrayAttr operands = getOperands(cluster);
  auto created = plan::KernelOp::create(
      builder, cluster.getLoc(), stepNames[cluster], kernel, operands, sizes,
      cluster.getPartitions().value_or(1), cluster.getLaunchAttr(),
      getInPlacePairs(cluster, operands), /*stream=*/0);
  // What code generation noted goes on to reports.
  created->setDiscardableAttrs(DictionaryAttr::get(
      entry.getContext(), llvm::to_vector(cluster->getDiscardableAttrs())));
  return success();
}

void ProgramWriter::createCall(LibraryOp call) {
  SliceAttr workspace;
  if (int64_t bytes = call.getWorkspaceBytes(target))
    workspace =
        SliceAttr::get(entry.getContext(), MemoryRegion::Workspace, 0, bytes);
  auto created = plan::CallOp::create(builder, call.getLoc(), stepNames[call],
                                      call.getLibraryMessage(),
                                      getOperands(call), workspace,
                                      /*stream=*/0);
  if (auto cost = dyn_cast<CostOp>(*call))
    created->setDiscardableAttr(
        costName, builder.getDenseI64ArrayAttr({cost.getFlops(), 0, 0}));
}

void ProgramWriter::createCopies(ArrayRef<PlannedCopy> copies) {
  for (const PlannedCopy &copy : copies)
    plan::CopyOp::create(builder, copy.loc, names.make("copy"), copy.to.number,
                         copy.from.slice, copy.to.slice,
                         /*stream=*/0);
}

LogicalResult ProgramWriter::write() {
  createProgram();
  for (Operation *step : steps.getSteps())
    stepNames[step] = names.get(step);
  if (failed(createInterface()))
    return failure();
  createBuffers();
  createCopies(placement.early);
  for (Operation *step : steps.getSteps()) {
    if (auto call = dyn_cast<LibraryOp>(step))
      createCall(call);
    else if (failed(createKernel(cast<ClusterOp>(step))))
      return failure();
  }
  createCopies(placement.late);
  return success();
}

//===----------------------------------------------------------------------===//
// Pass
//===----------------------------------------------------------------------===//

namespace {
struct AssignMemoryPass : weft::impl::AssignMemoryPassBase<AssignMemoryPass> {
  using AssignMemoryPassBase::AssignMemoryPassBase;

  void runOnOperation() override {
    ModuleOp module = getOperation();
    placeGlobals(module);
    ConstantPool constants(module);
    SmallVector<EntryOp> entries(module.getOps<EntryOp>());
    for (EntryOp entry : entries)
      if (failed(planEntry(entry, constants)))
        return signalPassFailure();
    for (EntryOp entry : entries)
      entry.erase();
  }

  LogicalResult planEntry(EntryOp entry, ConstantPool &constants) {
    FailureOr<EntrySteps> steps = EntrySteps::create(entry);
    if (failed(steps))
      return failure();
    FailureOr<Placement> placement =
        placeEntry(entry, *steps, constants, reuse);
    if (failed(placement))
      return failure();
    buffers += placement->buffers.size();
    inPlace += placement->inPlace;
    copies += placement->early.size() + placement->late.size();
    FailureOr<TargetKind> target = getTarget(getOperation());
    if (failed(target))
      return failure();
    return ProgramWriter(entry, *steps, *placement, stringifyTarget(*target))
        .write();
  }
};
} // namespace
