//===- Accesses.cpp - proves what one step reads and writes ---------------===//

#include "passes/check/ProgramCheckerImpl.h"

#include "llvm/ADT/DenseSet.h"

using namespace mlir;
using namespace weft;
using namespace weft::check;
using plan::Access;
using plan::AccessKind;
using plan::MemoryRegion;
using plan::SliceAttr;
using plan::StepOp;

static InFlightDiagnostic &operator<<(InFlightDiagnostic &diagnostic,
                                      SliceAttr slice) {
  return diagnostic << '<' << plan::stringifyMemoryRegion(slice.getRegion())
                    << ", " << slice.getOffset() << ", " << slice.getBytes()
                    << '>';
}

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
