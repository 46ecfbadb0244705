//===- Cluster.cpp - syntax and verifier of clusters ----------------------===//

#include "ir/Ops.h"

using namespace mlir;
using namespace weft;

ParseResult ClusterOp::parse(OpAsmParser &parser, OperationState &result) {
  Builder &builder = parser.getBuilder();
  SMLoc loc = parser.getCurrentLocation();
  StringRef keyword;
  StringAttr sym;
  if (parser.parseKeyword(&keyword) || parser.parseAttribute(sym))
    return failure();
  std::optional<ClusterCategory> category = symbolizeClusterCategory(keyword);
  if (!category)
    return parser.emitError(loc, "unknown cluster category '")
           << keyword << "'";
  result.addAttribute(
      getCategoryAttrName(result.name),
      ClusterCategoryAttr::get(builder.getContext(), *category));
  result.addAttribute(getSymAttrName(result.name), sym);

  SmallVector<OpAsmParser::Argument> arguments;
  SmallVector<OpAsmParser::UnresolvedOperand> operands;
  auto one = [&]() -> ParseResult {
    OpAsmParser::Argument &argument = arguments.emplace_back();
    return failure(parser.parseArgument(argument) || parser.parseEqual() ||
                   parser.parseOperand(operands.emplace_back()) ||
                   parser.parseColonType(argument.type));
  };
  SmallVector<Type> types;
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Paren, one) ||
      parser.parseArrow() || parser.parseLParen())
    return failure();
  if (failed(parser.parseOptionalRParen()) &&
      (parser.parseTypeList(types) || parser.parseRParen()))
    return failure();
  result.addTypes(types);
  auto inputs = llvm::map_to_vector(
      arguments, [](const OpAsmParser::Argument &a) { return a.type; });
  return failure(
      parser.resolveOperands(operands, inputs, loc, result.operands) ||
      parser.parseOptionalAttrDictWithKeyword(result.attributes) ||
      parser.parseRegion(*result.addRegion(), arguments));
}

void ClusterOp::print(OpAsmPrinter &printer) {
  printer << ' ' << stringifyClusterCategory(getCategory()) << ' '
          << getSymAttr() << " (";
  llvm::interleaveComma(llvm::zip(getBody().getArguments(), getInputs()),
                        printer, [&](auto pair) {
                          auto [argument, input] = pair;
                          printer << argument << " = " << input << " : "
                                  << input.getType();
                        });
  printer << ") -> (" << getResultTypes() << ')';
  printer.printOptionalAttrDictWithKeyword(
      (*this)->getAttrs(), {getCategoryAttrName(), getSymAttrName()});
  printer << ' ';
  printer.printRegion(getBody(), /*printEntryBlockArgs=*/false);
}

static LogicalResult verifyInPlace(ClusterOp op) {
  if (!op.getInPlace())
    return success();
  for (Attribute attribute : op.getInPlaceAttr()) {
    auto pair = dyn_cast<ArrayAttr>(attribute);
    auto number = [&](unsigned i) -> int64_t {
      auto value = dyn_cast<IntegerAttr>(pair[i]);
      return value ? value.getInt() : -1;
    };
    bool valid = pair && pair.size() == 2 && number(0) >= 0 &&
                 number(0) < int64_t(op.getInputs().size()) && number(1) >= 0 &&
                 number(1) < int64_t(op.getNumResults());
    if (!valid)
      return op.emitOpError("expected [operand, result] in in_place, found ")
             << attribute;
  }
  return success();
}

LogicalResult ClusterOp::verify() {
  Block &block = getBlock();
  auto yield = block.empty() ? YieldOp() : dyn_cast<YieldOp>(block.back());
  if (!yield)
    return emitOpError("expected a body that ends in weft.yield");
  if (TypeRange(block.getArgumentTypes()) != TypeRange(getInputs()))
    return emitOpError("expected one block argument of the same type per "
                       "operand");
  if (TypeRange(yield.getValues()) != TypeRange(getResultTypes()))
    return emitOpError("expected to yield one value of the same type per "
                       "result");
  if (getPartitions() && int64_t(*getPartitions()) < 1)
    return emitOpError("expected at least one partition, found ")
           << int64_t(*getPartitions());
  if (auto launch = getLaunch();
      launch && (launch->size() != 3 || (*launch)[0] < 1 || (*launch)[1] < 1 ||
                 (*launch)[2] < 0))
    return emitOpError("expected launch = [blocks, threads, shared bytes], "
                       "found ")
           << getLaunchAttr();
  return verifyInPlace(*this);
}
