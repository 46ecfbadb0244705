//===- EmitIR.cpp - checked program to the weft dialect -------------------===//

#include "frontend/EmitIR.h"
#include "frontend/EmitPch.h"

#include "llvm/ADT/StringExtras.h"

using namespace mlir;

namespace weft {

namespace {

class Emitter {
public:
  Emitter(const CheckedProgram &checkedProgram, const SourceManager &manager,
          MLIRContext &context)
      : program(checkedProgram), sources(manager), builder(&context) {}

  OwningOpRef<ModuleOp> run();

private:
  // Places.
  Location fileLocation(llvm::SMRange range);
  Location opLocation(const checked::Op &op);

  // Types and attributes.
  Type elementType(ElemType elem);
  RankedTensorType tensorType(const TensorType &type);
  Attribute attribute(const checked::Attribute &item);
  DenseElementsAttr constantValue(const checked::Op &op);
  FlatSymbolRefAttr symbol(uint32_t global);

  // Declarations.
  void emitGlobal(const checked::Global &global);
  void emitEntry(const checked::Entry &entry);

  // Operations.
  void emitOps(const std::vector<checked::Op> &ops);
  void emitOp(const checked::Op &op);
  void addGlobals(const checked::Op &op, OperationState &state);
  void emitRegions(const checked::Op &op, Operation *operation);

  const CheckedProgram &program;
  const SourceManager &sources;
  OpBuilder builder;
  const checked::Entry *entry = nullptr;
  /// The value of each id of the entry.
  std::vector<Value> values;
};

//===----------------------------------------------------------------------===//
// Places
//===----------------------------------------------------------------------===//

Location Emitter::fileLocation(llvm::SMRange range) {
  SourcePosition place = sources.position(range.Start);
  if (!place.isValid())
    return builder.getUnknownLoc();
  return FileLineColLoc::get(builder.getStringAttr(place.file), place.line,
                             place.column);
}

Location Emitter::opLocation(const checked::Op &op) {
  Location location = fileLocation(op.range);
  for (uint32_t site = op.callSite; site; site = entry->calls[site].parent)
    location =
        CallSiteLoc::get(location, fileLocation(entry->calls[site].range));
  return location;
}

//===----------------------------------------------------------------------===//
// Types and attributes
//===----------------------------------------------------------------------===//

Type Emitter::elementType(ElemType elem) {
  switch (elem) {
  case ElemType::Float:
    return PolicyFloatType::get(builder.getContext());
  case ElemType::F64:
    return builder.getF64Type();
  case ElemType::F32:
    return builder.getF32Type();
  case ElemType::F16:
    return builder.getF16Type();
  case ElemType::BF16:
    return builder.getBF16Type();
  case ElemType::I64:
    return builder.getI64Type();
  case ElemType::I32:
    return builder.getI32Type();
  case ElemType::I16:
    return builder.getI16Type();
  case ElemType::I8:
    return builder.getI8Type();
  case ElemType::U8:
    return builder.getIntegerType(8, /*isSigned=*/false);
  case ElemType::Bool:
    return builder.getI1Type();
  }
  llvm_unreachable("all element types are listed");
}

RankedTensorType Emitter::tensorType(const TensorType &type) {
  return RankedTensorType::get(type.sizes, elementType(type.elem));
}

Attribute Emitter::attribute(const checked::Attribute &item) {
  struct Visitor {
    OpBuilder &builder;
    Attribute operator()(bool value) { return builder.getBoolAttr(value); }
    Attribute operator()(int64_t value) {
      return builder.getI64IntegerAttr(value);
    }
    Attribute operator()(double value) {
      return builder.getF64FloatAttr(value);
    }
    Attribute operator()(const std::vector<int64_t> &value) {
      return builder.getDenseI64ArrayAttr(value);
    }
    Attribute operator()(const std::string &value) {
      return builder.getStringAttr(value);
    }
  };
  if (item.name == "direction") {
    auto direction =
        symbolizeCompareDirection(std::get<std::string>(item.value));
    return CompareDirectionAttr::get(builder.getContext(), *direction);
  }
  return std::visit(Visitor{builder}, item.value);
}

DenseElementsAttr Emitter::constantValue(const checked::Op &op) {
  RankedTensorType type = tensorType(entry->types[op.results[0]]);
  auto stored = RankedTensorType::get(
      type.getShape(), getConstantElementType(type.getElementType()));
  if (!op.constant.floats.empty())
    return DenseElementsAttr::get(stored,
                                  llvm::ArrayRef<double>(op.constant.floats));
  return DenseElementsAttr::get(stored,
                                llvm::ArrayRef<int64_t>(op.constant.ints));
}

FlatSymbolRefAttr Emitter::symbol(uint32_t global) {
  return FlatSymbolRefAttr::get(builder.getContext(),
                                program.globals[global].path);
}

//===----------------------------------------------------------------------===//
// Declarations
//===----------------------------------------------------------------------===//

OwningOpRef<ModuleOp> Emitter::run() {
  OwningOpRef<ModuleOp> module =
      ModuleOp::create(builder.getUnknownLoc(), program.name);
  (*module)->setAttr("weft.phase", builder.getStringAttr("typed"));
  SmallVector<NamedAttribute> dims;
  for (const checked::Dim &dim : program.dims)
    dims.push_back(
        builder.getNamedAttr(dim.name, builder.getI64IntegerAttr(dim.value)));
  (*module)->setAttr("weft.dims", builder.getDictionaryAttr(dims));
  builder.setInsertionPointToEnd(module->getBody());
  for (const checked::Global &global : program.globals)
    emitGlobal(global);
  for (const checked::Entry &item : program.entries)
    emitEntry(item);
  if (failed(verify(*module)))
    return nullptr;
  return module;
}

void Emitter::emitGlobal(const checked::Global &global) {
  MLIRContext *context = builder.getContext();
  // Both lists of kinds have one order.
  auto init =
      InitAttr::get(context, InitKind(uint32_t(global.init.kind)),
                    DenseF64ArrayAttr::get(context, global.init.numbers));
  auto kind = GlobalKindAttr::get(context, GlobalKind(uint32_t(global.kind)));
  StringAttr owner =
      global.owner.empty() ? nullptr : builder.getStringAttr(global.owner);
  GlobalOp::create(builder, fileLocation(global.range),
                   builder.getStringAttr(global.path), kind,
                   TypeAttr::get(tensorType(global.type)), init, owner);
}

void Emitter::emitEntry(const checked::Entry &item) {
  entry = &item;
  values.assign(item.types.size(), Value());
  SmallVector<Type> inputs, results;
  for (const checked::Input &input : item.inputs)
    inputs.push_back(tensorType(item.types[input.value]));
  for (const checked::Result &result : item.results)
    results.push_back(tensorType(item.types[result.value]));
  Location location = fileLocation(item.range);
  auto op = EntryOp::create(builder, location, item.name,
                            EntryKind(uint32_t(item.kind)),
                            builder.getFunctionType(inputs, results));
  if (op.getBody().empty()) {
    Block &block = op.getBody().emplaceBlock();
    for (auto [type, input] : llvm::zip(inputs, item.inputs))
      block.addArgument(type, fileLocation(input.range));
  }
  Block &block = op.getBlock();
  for (auto [index, input] : llvm::enumerate(item.inputs)) {
    values[input.value] = block.getArgument(unsigned(index));
    op.setArgAttr(unsigned(index), "weft.name",
                  builder.getStringAttr(input.name));
    if (input.labelLimit)
      op.setArgAttr(unsigned(index), "weft.label_limit",
                    builder.getI64IntegerAttr(input.labelLimit));
  }
  SmallVector<Value> returned;
  {
    OpBuilder::InsertionGuard guard(builder);
    builder.setInsertionPointToEnd(&block);
    emitOps(item.ops);
    for (auto [index, result] : llvm::enumerate(item.results)) {
      returned.push_back(values[result.value]);
      op.setResultAttr(unsigned(index), "weft.name",
                       builder.getStringAttr(result.name));
      op.setResultAttr(unsigned(index), "weft.kind",
                       builder.getStringAttr(checked::spelling(result.kind)));
    }
    ReturnOp::create(builder, location, returned);
  }
}

//===----------------------------------------------------------------------===//
// Operations
//===----------------------------------------------------------------------===//

void Emitter::emitOps(const std::vector<checked::Op> &ops) {
  for (const checked::Op &op : ops)
    emitOp(op);
}

void Emitter::emitOp(const checked::Op &op) {
  OperationState state(opLocation(op), ("weft." + op.name).str());
  for (checked::ValueId operand : op.operands)
    state.addOperands(values[operand]);
  for (checked::ValueId result : op.results)
    state.addTypes(tensorType(entry->types[result]));
  for (const checked::Attribute &item : op.attributes)
    state.addAttribute(item.name, attribute(item));
  if (op.name == "constant")
    state.addAttribute("value", constantValue(op));
  addGlobals(op, state);
  for (size_t count = op.regions.size(); count; --count)
    state.addRegion();
  Operation *operation = builder.create(state);
  for (auto [id, result] : llvm::zip(op.results, operation->getResults()))
    values[id] = result;
  emitRegions(op, operation);
}

void Emitter::addGlobals(const checked::Op &op, OperationState &state) {
  if (op.globals.empty())
    return;
  if (op.regions.empty()) {
    state.addAttribute("global", symbol(op.globals[0][0]));
    return;
  }
  SmallVector<Attribute> lists;
  for (const std::vector<uint32_t> &list : op.globals) {
    SmallVector<Attribute> symbols;
    for (uint32_t global : list)
      symbols.push_back(symbol(global));
    lists.push_back(builder.getArrayAttr(symbols));
  }
  state.addAttribute("globals", builder.getArrayAttr(lists));
}

void Emitter::emitRegions(const checked::Op &op, Operation *operation) {
  OpBuilder::InsertionGuard guard(builder);
  for (auto [region, target] : llvm::zip(op.regions, operation->getRegions())) {
    Block &block = target.emplaceBlock();
    for (checked::ValueId id : region.arguments)
      values[id] =
          block.addArgument(tensorType(entry->types[id]), operation->getLoc());
    builder.setInsertionPointToEnd(&block);
    emitOps(region.ops);
    SmallVector<Value> yielded;
    for (checked::ValueId id : region.yields)
      yielded.push_back(values[id]);
    YieldOp::create(builder, operation->getLoc(), yielded);
  }
}

} // namespace

OwningOpRef<ModuleOp> emitModule(const CheckedProgram &program,
                                 const SourceManager &sources,
                                 MLIRContext &context) {
  context.getOrLoadDialect<WeftDialect>();
  return Emitter(program, sources, context).run();
}

} // namespace weft
