//===- Entry.cpp - entry and return ---------------------------------------===//

#include "ir/Ops.h"
#include "mlir/Interfaces/FunctionImplementation.h"
#include "llvm/ADT/DenseMap.h"

using namespace mlir;
using namespace weft;

void EntryOp::build(OpBuilder &builder, OperationState &state, StringRef name,
                    EntryKind kind, FunctionType type) {
  state.addAttribute(getSymNameAttrName(state.name),
                     builder.getStringAttr(name));
  state.addAttribute(getKindAttrName(state.name),
                     EntryKindAttr::get(builder.getContext(), kind));
  state.addAttribute(getFunctionTypeAttrName(state.name), TypeAttr::get(type));
  Region *body = state.addRegion();
  Block &block = body->emplaceBlock();
  for (Type input : type.getInputs())
    block.addArgument(input, state.location);
}

//===----------------------------------------------------------------------===//
// Syntax
//===----------------------------------------------------------------------===//

ParseResult EntryOp::parse(OpAsmParser &parser, OperationState &result) {
  Builder &builder = parser.getBuilder();
  StringAttr name;
  StringRef keyword;
  SMLoc loc;
  if (parser.parseSymbolName(name, getSymNameAttrName(result.name),
                             result.attributes) ||
      parser.getCurrentLocation(&loc) || parser.parseKeyword(&keyword))
    return failure();
  std::optional<EntryKind> kind = symbolizeEntryKind(keyword);
  if (!kind)
    return parser.emitError(loc, "expected train, eval or predict, found '")
           << keyword << "'";
  result.addAttribute(getKindAttrName(result.name),
                      EntryKindAttr::get(builder.getContext(), *kind));

  SmallVector<OpAsmParser::Argument> arguments;
  SmallVector<Type> results;
  SmallVector<DictionaryAttr> resultAttrs;
  bool isVariadic = false;
  if (function_interface_impl::parseFunctionSignatureWithArguments(
          parser, /*allowVariadic=*/false, arguments, isVariadic, results,
          resultAttrs))
    return failure();
  auto inputs = llvm::map_to_vector(
      arguments, [](const OpAsmParser::Argument &a) { return a.type; });
  result.addAttribute(getFunctionTypeAttrName(result.name),
                      TypeAttr::get(builder.getFunctionType(inputs, results)));
  call_interface_impl::addArgAndResultAttrs(
      builder, result, arguments, resultAttrs, getArgAttrsAttrName(result.name),
      getResAttrsAttrName(result.name));
  return failure(parser.parseOptionalAttrDictWithKeyword(result.attributes) ||
                 parser.parseRegion(*result.addRegion(), arguments));
}

void EntryOp::print(OpAsmPrinter &printer) {
  printer << ' ';
  printer.printSymbolName(getSymName());
  printer << ' ' << stringifyEntryKind(getKind());
  FunctionType type = getFunctionType();
  function_interface_impl::printFunctionSignature(
      printer, *this, type.getInputs(), /*isVariadic=*/false,
      type.getResults());
  printer.printOptionalAttrDictWithKeyword(
      (*this)->getAttrs(),
      {getSymNameAttrName(), getKindAttrName(), getFunctionTypeAttrName(),
       getArgAttrsAttrName(), getResAttrsAttrName()});
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

//===----------------------------------------------------------------------===//
// Verifiers
//===----------------------------------------------------------------------===//

/// `op` is the first to name `global`, or an error with a note.
static LogicalResult claim(llvm::DenseMap<StringAttr, Operation *> &owners,
                           Operation *op, StringAttr global,
                           const Twine &what) {
  auto [it, isNew] = owners.try_emplace(global, op);
  if (isNew)
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError(what)
                                  << " @" << global.getValue() << " twice";
  diagnostic.attachNote(it->second->getLoc()) << "first here";
  return diagnostic;
}

/// The parameters a minimize or update changes.
static ArrayAttr changedGlobals(Operation &op) {
  if (auto minimize = dyn_cast<MinimizeOp>(op))
    return minimize.getGlobals();
  if (auto update = dyn_cast<UpdateOp>(op))
    return update.getGlobals();
  return {};
}

LogicalResult EntryOp::verify() {
  if (getBody().empty() ||
      !isa_and_nonnull<ReturnOp>(getBlock().empty() ? nullptr
                                                    : &getBlock().back()))
    return emitOpError("expected a body that ends in weft.return");
  llvm::DenseMap<StringAttr, Operation *> assigned, minimized;
  for (Operation &op : getBlock()) {
    if (auto assign = dyn_cast<AssignOp>(op))
      if (failed(claim(assigned, &op, assign.getGlobalAttr().getAttr(),
                       "assigns")))
        return failure();
    ArrayAttr globals = changedGlobals(op);
    if (globals && getKind() != EntryKind::Train)
      return op.emitOpError("stands in a ")
             << stringifyEntryKind(getKind()) << " entry, expected train";
    for (Attribute list : globals ? globals.getValue() : ArrayRef<Attribute>())
      if (auto names = dyn_cast<ArrayAttr>(list); names && !names.empty())
        if (auto name = dyn_cast<FlatSymbolRefAttr>(names[0]))
          if (failed(claim(minimized, &op, name.getAttr(), "updates")))
            return failure();
  }
  return success();
}

LogicalResult ReturnOp::verify() {
  ArrayRef<Type> expected =
      cast<EntryOp>((*this)->getParentOp()).getFunctionType().getResults();
  if (getNumOperands() != expected.size())
    return emitOpError("expected ")
           << expected.size() << " values, found " << getNumOperands();
  for (auto [i, value, type] : llvm::enumerate(getValues(), expected))
    if (value.getType() != type)
      return emitOpError("expected ")
             << type << " as value " << i << ", found " << value.getType();
  return success();
}
