//===- PlanOps.cpp - programs and their steps -----------------------------===//

#include "ir/plan/Plan.h"

#include "mlir/IR/Builders.h"
#include "llvm/ADT/StringExtras.h"
#include "llvm/ADT/StringSet.h"

using namespace mlir;
using namespace weft::plan;

//===----------------------------------------------------------------------===//
// Operand lists: (read 1 f32 <arena, 0, 256>, write 2 f32 <arena, 256, 256>)
//===----------------------------------------------------------------------===//

static ParseResult parseAccess(OpAsmParser &parser,
                               SmallVectorImpl<Attribute> &list) {
  StringRef word;
  int64_t value = 0;
  Type dtype;
  SMLoc loc = parser.getCurrentLocation();
  if (parser.parseKeyword(&word) || parser.parseInteger(value) ||
      parser.parseType(dtype))
    return failure();
  std::optional<AccessKind> kind = symbolizeAccessKind(word);
  if (!kind)
    return parser.emitError(loc)
           << "expected read, write or read_write, found " << word;
  auto slice = llvm::dyn_cast_or_null<SliceAttr>(SliceAttr::parse(parser, {}));
  if (!slice)
    return failure();
  OperandAttr operand =
      OperandAttr::getChecked([&] { return parser.emitError(loc); },
                              parser.getContext(), *kind, value, dtype, slice);
  if (!operand)
    return failure();
  list.push_back(operand);
  return success();
}

static ParseResult parseAccesses(OpAsmParser &parser, ArrayAttr &operands) {
  SmallVector<Attribute> list;
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Paren,
                                     [&] { return parseAccess(parser, list); }))
    return failure();
  operands = parser.getBuilder().getArrayAttr(list);
  return success();
}

static void printAccesses(OpAsmPrinter &printer, Operation *,
                          ArrayAttr operands) {
  printer << '(';
  llvm::interleaveComma(
      operands.getAsRange<OperandAttr>(), printer, [&](OperandAttr operand) {
        printer << stringifyAccessKind(operand.getAccess()) << ' '
                << operand.getValue() << ' ' << operand.getDtype() << ' ';
        printer.printStrippedAttrOrType(operand.getSlice());
      });
  printer << ')';
}

#include "ir/plan/PlanInterfaces.cpp.inc"

#define GET_OP_CLASSES
#include "ir/plan/PlanOps.cpp.inc"

//===----------------------------------------------------------------------===//
// Declarations
//===----------------------------------------------------------------------===//

static LogicalResult verifyRegion(Operation *op, SliceAttr slice,
                                  MemoryRegion region) {
  if (slice.getRegion() == region)
    return success();
  return op->emitOpError() << "has its slice in "
                           << stringifyMemoryRegion(slice.getRegion()) << "; "
                           << stringifyMemoryRegion(region) << " was expected";
}

static LogicalResult verifySize(Operation *op, SliceAttr slice, Type type) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!tensor || !tensor.hasStaticShape() ||
      !tensor.getElementType().isIntOrFloat())
    return op->emitOpError()
           << "has type " << type << "; a tensor of static shape was expected";
  if (tensorBytes(tensor) != slice.getBytes())
    return op->emitOpError()
           << "has a slice of " << slice.getBytes() << " bytes for "
           << tensorBytes(tensor) << " bytes of " << type;
  return success();
}

static LogicalResult verifyValue(Operation *op, int64_t value) {
  if (value > 0)
    return success();
  return op->emitOpError() << "names value " << value
                           << "; a positive number was expected";
}

LogicalResult ConstantOp::verify() {
  if (failed(verifyRegion(*this, getSlice(), MemoryRegion::Constants)))
    return failure();
  return verifySize(*this, getSlice(), getValue().getShapedType());
}

LogicalResult InputOp::verify() {
  if (failed(verifyRegion(*this, getSlice(), MemoryRegion::Inputs)))
    return failure();
  return verifySize(*this, getSlice(), getType());
}

LogicalResult InitialOp::verify() {
  MemoryRegion region = getSlice().getRegion();
  bool isGlobal =
      region == MemoryRegion::Globals || region == MemoryRegion::State;
  bool isGiven =
      region == MemoryRegion::Constants || region == MemoryRegion::Inputs;
  if (getGlobal() ? !isGlobal : !isGiven)
    return emitOpError() << "has its slice in " << stringifyMemoryRegion(region)
                         << "; "
                         << (getGlobal() ? "globals or state, as it names one,"
                                         : "constants or inputs")
                         << " was expected";
  return verifyValue(*this, getValue());
}

LogicalResult ResultOp::verify() {
  if (failed(verifyRegion(*this, getSlice(), MemoryRegion::Results)))
    return failure();
  return verifySize(*this, getSlice(), getType());
}

LogicalResult AssignOp::verify() {
  if (getSlice().getRegion() == MemoryRegion::State)
    return success();
  return verifyRegion(*this, getSlice(), MemoryRegion::Globals);
}

LogicalResult BufferOp::verify() {
  if (failed(verifyRegion(*this, getSlice(), MemoryRegion::Arena)))
    return failure();
  if (getFirst() < 0 || getLast() < getFirst())
    return emitOpError() << "is live from " << getFirst() << " to "
                         << getLast();
  return success();
}

//===----------------------------------------------------------------------===//
// Programs
//===----------------------------------------------------------------------===//

LogicalResult ProgramOp::verify() {
  for (int64_t size :
       {getBatch(), getArenaBytes(), getLowerBoundBytes(), getWorkspaceBytes(),
        getInputBytes(), getResultBytes(), getEvents()})
    if (size < 0)
      return emitOpError() << "has a negative size: " << size;
  if (getLowerBoundBytes() > getArenaBytes())
    return emitOpError() << "has an arena of " << getArenaBytes()
                         << " bytes, below its lower bound of "
                         << getLowerBoundBytes();
  return success();
}

LogicalResult ProgramOp::verifyRegions() {
  llvm::StringSet<> names;
  WalkResult walk = getBody().walk([&](StepOp step) {
    if (names.insert(step.getStepName()).second)
      return WalkResult::advance();
    step.emitOpError() << "repeats the name of an earlier step";
    return WalkResult::interrupt();
  });
  return failure(walk.wasInterrupted());
}

//===----------------------------------------------------------------------===//
// Kernels and calls
//===----------------------------------------------------------------------===//

static SmallVector<Access> listAccesses(ArrayAttr operands) {
  SmallVector<Access> accesses;
  for (auto operand : operands.getAsRange<OperandAttr>())
    accesses.push_back(
        {operand.getAccess(), operand.getValue(), operand.getSlice()});
  return accesses;
}

SmallVector<Access> KernelOp::getAccesses() {
  return listAccesses(getOperandList());
}

LogicalResult KernelOp::verify() {
  if (getPartitions() < 1)
    return emitOpError() << "has " << getPartitions()
                         << " partitions; at least 1 was expected";
  if (auto launch = getLaunch();
      launch &&
      (launch->size() != 3 || (*launch)[0] < 1 || (*launch)[0] > INT32_MAX ||
       (*launch)[1] < 1 || (*launch)[1] > 1024 || (*launch)[2] < 0 ||
       (*launch)[2] > 49152))
    return emitOpError() << "has launch " << getLaunchAttr()
                         << "; [blocks, threads up to 1024, shared bytes up to "
                            "49152] was expected";
  if (!getInPlace())
    return success();
  SmallVector<Access> accesses = getAccesses();
  for (Attribute entry : getInPlaceAttr()) {
    std::optional<SmallVector<int64_t>> pair = getNumbers(entry);
    auto has = [&](int64_t position, AccessKind kind) {
      return position >= 0 && position < int64_t(accesses.size()) &&
             accesses[position].kind == kind;
    };
    if (!pair || pair->size() != 2 || !has((*pair)[0], AccessKind::Read) ||
        !has((*pair)[1], AccessKind::Write))
      return emitOpError() << "has in_place pair " << entry
                           << "; positions of a read and a write were "
                              "expected";
    if (accesses[(*pair)[0]].slice != accesses[(*pair)[1]].slice)
      return emitOpError() << "has in_place pair " << entry
                           << " of operands that do not share their bytes";
  }
  return success();
}

SmallVector<Access> CallOp::getAccesses() {
  SmallVector<Access> accesses = listAccesses(getOperandList());
  if (getWorkspace())
    accesses.push_back({AccessKind::Write, -1, *getWorkspace()});
  return accesses;
}

LogicalResult CallOp::verify() {
  if (!isa<MatmulAttr, ConvolutionAttr>(getMessage()))
    return emitOpError() << "has message " << getMessage()
                         << "; #plan.matmul or #plan.convolution was expected";
  SmallVector<AccessKind> expected = {AccessKind::Read, AccessKind::Read,
                                      AccessKind::Write};
  if (auto matmul = dyn_cast<MatmulAttr>(getMessage()))
    expected = matmul.getAccessKinds();
  auto kindOf = [](const Access &access) { return access.kind; };
  auto found = llvm::map_to_vector(listAccesses(getOperandList()), kindOf);
  if (found != expected)
    return emitOpError() << "needs " << expected.size() << " operands: "
                         << llvm::join(
                                llvm::map_range(expected, stringifyAccessKind),
                                ", ");
  if (getWorkspace())
    return verifyRegion(*this, *getWorkspace(), MemoryRegion::Workspace);
  return success();
}

//===----------------------------------------------------------------------===//
// Copies and fills
//===----------------------------------------------------------------------===//

SmallVector<Access> CopyOp::getAccesses() {
  return {
      {AccessKind::Read, static_cast<int64_t>(getValue()), getSource()},
      {AccessKind::Write, static_cast<int64_t>(getValue()), getDestination()}};
}

LogicalResult CopyOp::verify() {
  if (getSource().getBytes() != getDestination().getBytes())
    return emitOpError() << "copies " << getSource().getBytes()
                         << " bytes to a slice of "
                         << getDestination().getBytes();
  return verifyValue(*this, getValue());
}

SmallVector<Access> FillOp::getAccesses() {
  return {
      {AccessKind::Write, static_cast<int64_t>(getValue()), getDestination()}};
}

LogicalResult FillOp::verify() {
  auto pattern = dyn_cast<IntegerAttr>(getPattern());
  auto type = pattern ? dyn_cast<IntegerType>(pattern.getType()) : nullptr;
  if (!type || !llvm::is_contained({8u, 16u, 32u, 64u}, type.getWidth()))
    return emitOpError() << "has pattern " << getPattern()
                         << "; an integer of 8, 16, 32 or 64 bits was expected";
  if (getDestination().getBytes() % (type.getWidth() / 8))
    return emitOpError() << "cannot repeat " << type.getWidth() / 8
                         << " bytes over a slice of "
                         << getDestination().getBytes();
  return success();
}

//===----------------------------------------------------------------------===//
// Events and loops
//===----------------------------------------------------------------------===//

static LogicalResult verifyEvent(Operation *op, int64_t event) {
  auto program = op->getParentOfType<ProgramOp>();
  if (event >= 0 && event < static_cast<int64_t>(program.getEvents()))
    return success();
  return op->emitOpError() << "names event " << event << " of "
                           << program.getEvents();
}

SmallVector<Access> RecordOp::getAccesses() { return {}; }
LogicalResult RecordOp::verify() { return verifyEvent(*this, getEvent()); }

SmallVector<Access> WaitOp::getAccesses() { return {}; }
LogicalResult WaitOp::verify() { return verifyEvent(*this, getEvent()); }

SmallVector<Access> LoopOp::getAccesses() { return {}; }

LogicalResult LoopOp::verify() {
  if (static_cast<int64_t>(getCount()) < 0)
    return emitOpError() << "runs " << static_cast<int64_t>(getCount())
                         << " times";
  if (!getCarries())
    return success();
  for (Attribute entry : getCarriesAttr()) {
    std::optional<SmallVector<int64_t>> carry = getNumbers(entry);
    if (!carry || carry->size() != 3 ||
        llvm::any_of(*carry, [](int64_t v) { return v < 1; }))
      return emitOpError() << "has carry " << entry
                           << "; three positive numbers [inside, initial, "
                              "next] were expected";
  }
  return success();
}
