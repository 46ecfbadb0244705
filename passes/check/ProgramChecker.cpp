//===- ProgramChecker.cpp - proves one program ----------------------------===//

#include "passes/check/ProgramChecker.h"

#include "ir/Ops.h"
#include "passes/check/ByteMap.h"
#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace weft;
using namespace weft::check;
using plan::Access;
using plan::AccessKind;
using plan::MemoryRegion;
using plan::SliceAttr;
using plan::StepOp;

//===----------------------------------------------------------------------===//
// Module
//===----------------------------------------------------------------------===//

static int64_t roundUp(int64_t bytes) { return (bytes + 255) & ~int64_t(255); }

static InFlightDiagnostic &operator<<(InFlightDiagnostic &diagnostic,
                                      SliceAttr slice) {
  return diagnostic << '<' << plan::stringifyMemoryRegion(slice.getRegion())
                    << ", " << slice.getOffset() << ", " << slice.getBytes()
                    << '>';
}

/// Every slice is aligned and none shares a byte with another.
static LogicalResult
checkDisjoint(SmallVectorImpl<std::pair<SliceAttr, Operation *>> &slices) {
  llvm::sort(slices, [](const auto &a, const auto &b) {
    return std::pair(a.first.getRegion(), a.first.getOffset()) <
           std::pair(b.first.getRegion(), b.first.getOffset());
  });
  const std::pair<SliceAttr, Operation *> *last = nullptr;
  for (const auto &entry : slices) {
    if (entry.first.getOffset() % 256)
      return (entry.second->emitOpError("starts at byte ")
              << entry.first.getOffset() << ", no multiple of 256");
    if (entry.first.getBytes() == 0)
      continue;
    if (last && last->first.overlaps(entry.first)) {
      InFlightDiagnostic diagnostic =
          entry.second->emitOpError("shares bytes with another");
      diagnostic.attachNote(last->second->getLoc()) << "this one";
      return diagnostic;
    }
    last = &entry;
  }
  return success();
}

FailureOr<ModuleMemory> check::readModuleMemory(ModuleOp module) {
  ModuleMemory memory;
  SmallVector<std::pair<SliceAttr, Operation *>> all;
  for (auto global : module.getOps<GlobalOp>()) {
    auto slice = global->getAttrOfType<SliceAttr>(plan::globalSliceName);
    if (!slice)
      return global.emitOpError("has no slice; run `assign-memory` first");
    memory.globals[global.getSymNameAttr()] = slice;
    bool isState = slice.getRegion() == MemoryRegion::State;
    int64_t &end = isState ? memory.stateBytes : memory.globalsBytes;
    end = std::max(end, roundUp(slice.getEnd()));
    all.push_back({slice, global});
  }
  for (auto constant : module.getOps<plan::ConstantOp>()) {
    memory.constants.push_back(constant.getSlice());
    memory.constantsBytes =
        std::max(memory.constantsBytes, roundUp(constant.getSlice().getEnd()));
    all.push_back({constant.getSlice(), constant});
  }
  if (failed(checkDisjoint(all)))
    return failure();
  return memory;
}

//===----------------------------------------------------------------------===//
// Program
//===----------------------------------------------------------------------===//

namespace {
class ProgramChecker {
public:
  ProgramChecker(plan::ProgramOp program, const ModuleMemory &memory);

  LogicalResult run(int64_t &reads);

private:
  LogicalResult checkDeclarations();
  LogicalResult checkInitial();
  LogicalResult checkBuffers();
  LogicalResult checkBody(Block &block);
  LogicalResult checkStep(StepOp step);
  LogicalResult checkLoop(plan::LoopOp loop);
  LogicalResult checkPlace(StepOp step, const Access &access);
  LogicalResult checkAliasing(StepOp step, ArrayRef<Access> accesses);
  LogicalResult checkRead(Operation *op, SliceAttr slice, int64_t value,
                          int64_t stream, Moment moment);
  LogicalResult checkWrite(StepOp step, const Access &access, Moment moment);
  LogicalResult define(Operation *op, int64_t value, int64_t bytes);
  void placeInitial(SliceAttr slice);
  LogicalResult checkEnd();

  ByteMap &getMap(SliceAttr slice) { return maps[int(slice.getRegion())]; }

  plan::ProgramOp program;
  const ModuleMemory &memory;
  SmallVector<ByteMap> maps;
  StreamOrder order;
  /// What slices hold before the step.
  llvm::DenseMap<SliceAttr, int64_t> initial;
  /// Per value: the step that makes it and its size in bytes.
  struct Definition {
    Operation *op;
    int64_t bytes;
  };
  llvm::DenseMap<int64_t, Definition> values;
  SmallVector<plan::BufferOp> buffers;
  /// The same as plain numbers, sorted by offset.
  struct Extent {
    int64_t offset, end, first, last;
  };
  std::vector<Extent> extents;
  /// Position of the step of the program (a loop counts as one).
  int64_t position = 0;
  int64_t proved = 0;
};
} // namespace

ProgramChecker::ProgramChecker(plan::ProgramOp program,
                               const ModuleMemory &memory)
    : program(program), memory(memory) {
  int64_t bytes[] = {int64_t(program.getArenaBytes()),
                     memory.globalsBytes,
                     memory.stateBytes,
                     memory.constantsBytes,
                     int64_t(program.getWorkspaceBytes()),
                     int64_t(program.getInputBytes()),
                     int64_t(program.getResultBytes())};
  for (int64_t size : bytes)
    maps.emplace_back(size);
  buffers.assign(program.getBody().getOps<plan::BufferOp>().begin(),
                 program.getBody().getOps<plan::BufferOp>().end());
}

//===----------------------------------------------------------------------===//
// Declarations
//===----------------------------------------------------------------------===//

void ProgramChecker::placeInitial(SliceAttr slice) {
  int64_t number = firstUnnamed - int64_t(initial.size());
  if (initial.try_emplace(slice, number).second)
    getMap(slice).write(slice, number, nullptr, {});
}

/// Every number of an old value stands for exactly the bytes of one global,
/// constant or input, and for the global that is named.
LogicalResult ProgramChecker::checkInitial() {
  for (auto [name, slice] : memory.globals)
    placeInitial(slice);
  for (SliceAttr slice : memory.constants)
    placeInitial(slice);
  for (auto input : program.getBody().getOps<plan::InputOp>())
    placeInitial(input.getSlice());
  for (auto op : program.getBody().getOps<plan::InitialOp>()) {
    SliceAttr slice = op.getSlice();
    auto it = initial.find(slice);
    if (it == initial.end())
      return op.emitOpError("has a slice that no input, constant or global "
                            "has exactly");
    if (op.getGlobal() &&
        memory.globals.lookup(op.getGlobalAttr().getAttr()) != slice)
      return op.emitOpError("has another slice than its global");
    if (it->second > 0 && slice.getBytes() > 0)
      return op.emitOpError("numbers bytes a second time; they are value ")
             << it->second;
    it->second = op.getValue();
    if (failed(define(op, op.getValue(), slice.getBytes())))
      return failure();
    getMap(slice).write(slice, op.getValue(), op, {});
  }
  return success();
}

LogicalResult ProgramChecker::checkBuffers() {
  llvm::sort(buffers, [](plan::BufferOp a, plan::BufferOp b) {
    return a.getSlice().getOffset() < b.getSlice().getOffset();
  });
  for (plan::BufferOp buffer : buffers)
    extents.push_back({buffer.getSlice().getOffset(),
                       buffer.getSlice().getEnd(), int64_t(buffer.getFirst()),
                       int64_t(buffer.getLast())});
  for (auto [i, buffer] : llvm::enumerate(buffers)) {
    SliceAttr slice = buffer.getSlice();
    if (slice.getOffset() % 256)
      return buffer.emitOpError("starts at byte ")
             << slice.getOffset() << ", no multiple of 256";
    if (slice.getEnd() > int64_t(program.getArenaBytes()))
      return buffer.emitOpError("ends at byte ")
             << slice.getEnd() << " of an arena of " << program.getArenaBytes();
    for (plan::BufferOp other : ArrayRef(buffers).drop_front(i + 1)) {
      if (other.getSlice().getOffset() >= slice.getEnd())
        break;
      if (!slice.overlaps(other.getSlice()) ||
          buffer.getLast() < other.getFirst() ||
          other.getLast() < buffer.getFirst())
        continue;
      InFlightDiagnostic diagnostic = buffer.emitOpError("shares bytes with ")
                                      << other.getNameAttr()
                                      << " while both live";
      diagnostic.attachNote(other.getLoc()) << "the other buffer";
      return diagnostic;
    }
  }
  return success();
}

LogicalResult ProgramChecker::checkDeclarations() {
  SmallVector<std::pair<SliceAttr, Operation *>> slices;
  for (Operation &op : program.getBody().getOps()) {
    SliceAttr slice;
    if (auto input = dyn_cast<plan::InputOp>(op))
      slice = input.getSlice();
    else if (auto result = dyn_cast<plan::ResultOp>(op))
      slice = result.getSlice();
    else
      continue;
    if (slice.getEnd() > getMap(slice).getBytes())
      return op.emitOpError("ends at byte ")
             << slice.getEnd() << " of a slot of " << getMap(slice).getBytes();
    slices.push_back({slice, &op});
  }
  if (failed(checkDisjoint(slices)))
    return failure();
  for (auto assign : program.getBody().getOps<plan::AssignOp>()) {
    auto it = memory.globals.find(assign.getGlobalAttr().getAttr());
    if (it == memory.globals.end())
      return assign.emitOpError("names no global of this module");
    if (it->second != assign.getSlice())
      return assign.emitOpError("has another slice than its global");
  }
  if (failed(checkInitial()))
    return failure();
  return checkBuffers();
}

//===----------------------------------------------------------------------===//
// Accesses
//===----------------------------------------------------------------------===//

/// Inside its region, aligned, in a buffer that is listed and lives.
LogicalResult ProgramChecker::checkPlace(StepOp step, const Access &access) {
  SliceAttr slice = access.slice;
  if (slice.getBytes() == 0)
    return success();
  if (slice.getEnd() > getMap(slice).getBytes()) {
    InFlightDiagnostic diagnostic = step.emitOpError("touches ");
    return diagnostic << slice << " in a region of " << getMap(slice).getBytes()
                      << " bytes";
  }
  if (slice.getOffset() % 256)
    return step.emitOpError("touches byte ")
           << slice.getOffset() << ", no multiple of 256";
  bool isWrite = access.kind != AccessKind::Read;
  if (isWrite && (slice.getRegion() == MemoryRegion::Constants ||
                  slice.getRegion() == MemoryRegion::Inputs))
    return step.emitOpError("writes to ")
           << plan::stringifyMemoryRegion(slice.getRegion())
           << ", which steps may only read";
  if (slice.getRegion() != MemoryRegion::Arena)
    return success();
  // Sorted by offset: from the last one that starts early enough downwards.
  auto place = llvm::upper_bound(extents, slice.getOffset(),
                                 [](int64_t offset, const Extent &extent) {
                                   return offset < extent.offset;
                                 });
  while (place != extents.begin())
    if (const Extent &extent = *--place; extent.first <= position &&
                                         position <= extent.last &&
                                         slice.getEnd() <= extent.end)
      return success();
  InFlightDiagnostic diagnostic = step.emitOpError("touches ");
  return diagnostic << slice << ", where no buffer is listed as live in step "
                    << position;
}

/// A step reads and writes different bytes, but for its in-place pairs.
LogicalResult ProgramChecker::checkAliasing(StepOp step,
                                            ArrayRef<Access> accesses) {
  llvm::DenseSet<std::pair<int64_t, int64_t>> allowed;
  if (auto kernel = dyn_cast<plan::KernelOp>(step.getOperation()))
    if (kernel.getInPlace())
      for (Attribute entry : kernel.getInPlaceAttr())
        if (auto pair = plan::getNumbers(entry))
          allowed.insert({(*pair)[0], (*pair)[1]});
  for (auto [i, write] : llvm::enumerate(accesses)) {
    if (write.kind == AccessKind::Read)
      continue;
    for (auto [j, other] : llvm::enumerate(accesses)) {
      if (i == j || !write.slice.overlaps(other.slice))
        continue;
      if (write.slice == other.slice && allowed.contains({j, i}))
        continue;
      if (other.kind != AccessKind::Read && allowed.contains({i, j}))
        continue;
      return step.emitOpError("writes operand ")
             << i << " over operand " << j
             << " without an in_place pair that allows it";
    }
  }
  return success();
}

static LogicalResult reportRead(Operation *op, SliceAttr slice, int64_t value,
                                int64_t begin, const Cell &cell) {
  InFlightDiagnostic diagnostic = op->emitOpError("expects ");
  if (value <= firstUnnamed)
    diagnostic << "what was there before the step";
  else
    diagnostic << "value " << value;
  diagnostic << " in ";
  diagnostic << slice << ", but from byte " << begin << " there is ";
  if (cell.value == nothing)
    diagnostic << "nothing";
  else if (cell.value == -1)
    diagnostic << "scratch";
  else if (cell.value == value)
    diagnostic << "another part of it";
  else if (cell.value <= firstUnnamed)
    diagnostic << "what was there before the step";
  else
    diagnostic << "value " << cell.value;
  if (cell.writer)
    diagnostic.attachNote(cell.writer->getLoc())
        << (isa<plan::InitialOp>(cell.writer) ? "numbered here"
                                              : "written here");
  return diagnostic;
}

LogicalResult ProgramChecker::checkRead(Operation *op, SliceAttr slice,
                                        int64_t value, int64_t stream,
                                        Moment moment) {
  if (slice.getBytes() == 0)
    return success();
  if (auto it = values.find(value);
      it != values.end() && it->second.bytes != slice.getBytes())
    return op->emitOpError("reads ")
           << slice.getBytes() << " bytes of value " << value << ", which has "
           << it->second.bytes;
  LogicalResult result = success();
  getMap(slice).visit(
      slice.getOffset(), slice.getEnd(), [&](int64_t begin, Cell &cell) {
        if (failed(result))
          return;
        if (cell.value != value || cell.base != slice.getOffset()) {
          result = reportRead(op, slice, value, begin, cell);
        } else if (!order.isOver(cell.written, stream)) {
          InFlightDiagnostic diagnostic = op->emitOpError("reads value ")
                                          << value << " on stream " << stream
                                          << " without waiting for stream "
                                          << cell.written.stream;
          diagnostic.attachNote(cell.writer->getLoc()) << "written here";
          result = diagnostic;
        } else {
          cell.reads.push_back({moment, op});
        }
      });
  proved += succeeded(result);
  return result;
}

/// Every value has one maker.
LogicalResult ProgramChecker::define(Operation *op, int64_t value,
                                     int64_t bytes) {
  auto [it, isNew] = values.try_emplace(value, Definition{op, bytes});
  if (isNew || it->second.op == op)
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError("makes value ")
                                  << value << " a second time";
  diagnostic.attachNote(it->second.op->getLoc()) << "first made here";
  return diagnostic;
}

LogicalResult ProgramChecker::checkWrite(StepOp step, const Access &access,
                                         Moment moment) {
  SliceAttr slice = access.slice;
  bool makes = access.value >= 0 && access.kind == AccessKind::Write &&
               !isa<plan::CopyOp>(step.getOperation());
  if (makes && failed(define(step, access.value, slice.getBytes())))
    return failure();
  LogicalResult result = success();
  auto check = [&](Moment earlier, Operation *op, StringRef verb) {
    if (failed(result) || order.isOver(earlier, moment.stream))
      return;
    InFlightDiagnostic diagnostic = step.emitOpError("overwrites ");
    diagnostic << slice << " on stream " << moment.stream
               << " without waiting for stream " << earlier.stream;
    diagnostic.attachNote(op->getLoc()) << verb << " here";
    result = diagnostic;
  };
  getMap(slice).visit(slice.getOffset(), slice.getEnd(),
                      [&](int64_t, Cell &cell) {
                        check(cell.written, cell.writer, "written");
                        for (auto [read, reader] : cell.reads)
                          check(read, reader, "read");
                      });
  getMap(slice).write(slice, access.value, step, moment);
  return result;
}

//===----------------------------------------------------------------------===//
// Steps
//===----------------------------------------------------------------------===//

LogicalResult ProgramChecker::checkStep(StepOp step) {
  if (auto loop = dyn_cast<plan::LoopOp>(step.getOperation()))
    return checkLoop(loop);
  int64_t stream = step.getStepStream();
  if (auto wait = dyn_cast<plan::WaitOp>(step.getOperation())) {
    if (!order.wait(wait.getEvent(), stream))
      return wait.emitOpError("waits for event ")
             << wait.getEvent() << ", which no step before it records";
    return success();
  }
  Moment moment = order.advance(stream);
  if (auto record = dyn_cast<plan::RecordOp>(step.getOperation())) {
    order.record(record.getEvent(), stream);
    return success();
  }
  SmallVector<Access> accesses = step.getAccesses();
  for (const Access &access : accesses)
    if (failed(checkPlace(step, access)))
      return failure();
  if (failed(checkAliasing(step, accesses)))
    return failure();
  for (const Access &access : accesses)
    if (access.kind != AccessKind::Write &&
        failed(checkRead(step, access.slice, access.value, stream, moment)))
      return failure();
  for (const Access &access : accesses)
    if (access.kind != AccessKind::Read &&
        failed(checkWrite(step, access, moment)))
      return failure();
  return success();
}

/// The state after an iteration depends on what the body writes alone, so it
/// is the same after the second as after any later one.
LogicalResult ProgramChecker::checkLoop(plan::LoopOp loop) {
  int64_t iterations = std::min<int64_t>(loop.getCount(), 3);
  for (int64_t i = 0; i < iterations; ++i) {
    if (loop.getCarries())
      for (Attribute entry : loop.getCarriesAttr()) {
        SmallVector<int64_t> carry = *plan::getNumbers(entry);
        auto from = values.find(carry[i == 0 ? 1 : 2]);
        if (from == values.end())
          return loop.emitOpError("carries value ")
                 << carry[i == 0 ? 1 : 2] << ", which no step makes";
        Definition inside = {loop, from->second.bytes};
        values.try_emplace(carry[0], inside);
        if (values.lookup(carry[0]).bytes != inside.bytes)
          return loop.emitOpError("carries values of different size in ")
                 << entry;
        for (ByteMap &map : maps)
          map.rename(carry[i == 0 ? 1 : 2], carry[0]);
      }
    if (failed(checkBody(loop.getBody().front())))
      return failure();
  }
  return success();
}

LogicalResult ProgramChecker::checkBody(Block &block) {
  bool isTop = block.getParentOp() == program;
  for (Operation &op : block) {
    auto step = dyn_cast<StepOp>(op);
    if (!step)
      continue;
    if (failed(checkStep(step)))
      return failure();
    position += isTop;
  }
  return success();
}

LogicalResult ProgramChecker::checkEnd() {
  if (int64_t stream = order.findUnjoined(); stream >= 0)
    return program.emitOpError("ends before stream ")
           << stream << " is waited for on stream 0";
  Moment end = order.advance(0);
  for (auto result : program.getBody().getOps<plan::ResultOp>())
    if (failed(checkRead(result, result.getSlice(), result.getValue(), 0, end)))
      return failure();
  llvm::DenseSet<SliceAttr> changed;
  for (auto assign : program.getBody().getOps<plan::AssignOp>()) {
    changed.insert(assign.getSlice());
    if (failed(checkRead(assign, assign.getSlice(), assign.getValue(), 0, end)))
      return failure();
  }
  auto module = program->getParentOfType<ModuleOp>();
  for (auto global : module.getOps<GlobalOp>()) {
    SliceAttr slice = memory.globals.lookup(global.getSymNameAttr());
    if (!changed.contains(slice) &&
        failed(checkRead(program, slice, initial.lookup(slice), 0, end)))
      return failure();
  }
  return success();
}

LogicalResult ProgramChecker::run(int64_t &reads) {
  if (failed(checkDeclarations()) ||
      failed(checkBody(program.getBody().front())) || failed(checkEnd()))
    return failure();
  reads += proved;
  return success();
}

LogicalResult check::checkProgram(plan::ProgramOp program,
                                  const ModuleMemory &memory, int64_t &reads) {
  return ProgramChecker(program, memory).run(reads);
}
