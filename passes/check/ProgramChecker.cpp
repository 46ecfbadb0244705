//===- ProgramChecker.cpp - proves one program ----------------------------===//

#include "passes/check/ProgramCheckerImpl.h"

#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace weft;
using namespace weft::check;
using plan::Access;
using plan::AccessKind;
using plan::SliceAttr;
using plan::StepOp;

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
