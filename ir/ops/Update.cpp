//===- Update.cpp - gradient, minimize and update -------------------------===//

#include "ir/Build.h"

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// gradient
//===----------------------------------------------------------------------===//

LogicalResult GradientOp::inferReturnTypes(MLIRContext *,
                                           std::optional<Location> location,
                                           Adaptor adaptor,
                                           SmallVectorImpl<Type> &types) {
  auto target = cast<RankedTensorType>(adaptor.getTarget().getType());
  if (target.getRank() != 0)
    return emitOptionalError(location, "expected a target of rank 0, found ",
                             target);
  llvm::append_range(types, adaptor.getInputs().getTypes());
  return success();
}

//===----------------------------------------------------------------------===//
// minimize and update
//===----------------------------------------------------------------------===//

static LogicalResult checkNumber(Operation *op, StringRef name, Value value) {
  if (!value || tensorOf(value).getRank() == 0)
    return success();
  return op->emitOpError("expected ")
         << name << " of rank 0, found " << value.getType();
}

/// The types of the globals in `list`: a parameter, then optimizer state.
static FailureOr<SmallVector<Type>>
globalTypes(Operation *op, Attribute list, SymbolTableCollection &symbols) {
  auto names = dyn_cast<ArrayAttr>(list);
  if (!names || names.empty())
    return op->emitOpError("expected lists of symbols in globals, found ")
           << list;
  SmallVector<Type> types;
  for (auto [i, attribute] : llvm::enumerate(names)) {
    auto name = dyn_cast<FlatSymbolRefAttr>(attribute);
    auto global =
        name ? symbols.lookupNearestSymbolFrom<GlobalOp>(op, name) : nullptr;
    if (!global)
      return op->emitOpError("names ")
             << attribute << ", which is not a weft.global";
    GlobalKind expected = i ? GlobalKind::Optimizer : GlobalKind::Parameter;
    if (global.getKind() != expected)
      return op->emitOpError("expected ")
             << name << " to be of kind " << stringifyGlobalKind(expected)
             << ", found " << stringifyGlobalKind(global.getKind());
    types.push_back(global.getType());
  }
  return types;
}

static LogicalResult checkTypes(Operation *op, const Twine &what,
                                TypeRange found, TypeRange expected) {
  if (found == expected)
    return success();
  InFlightDiagnostic diagnostic = op->emitOpError("expected ") << what << " (";
  llvm::interleaveComma(expected, diagnostic);
  diagnostic << "), found (";
  llvm::interleaveComma(found, diagnostic);
  return diagnostic << ")";
}

/// Region `index` updates globals of `types`.
static LogicalResult checkRegion(Operation *op, unsigned index, Region &region,
                                 SmallVector<Type> types) {
  Block &block = region.front();
  std::string where = "of region " + std::to_string(index);
  auto yield = block.empty() ? YieldOp() : dyn_cast<YieldOp>(block.back());
  if (!yield)
    return op->emitOpError("expected weft.yield at the end ") << where;
  SmallVector<Type> arguments(types);
  arguments.insert(arguments.begin() + 1, types.front());
  if (failed(checkTypes(op, "arguments " + where, block.getArgumentTypes(),
                        arguments)))
    return failure();
  return checkTypes(op, "yielded values " + where, yield.getOperandTypes(),
                    types);
}

/// `scale`, where it stands, names an f32 state of rank 0.
static LogicalResult checkScale(Operation *op, FlatSymbolRefAttr scale,
                                SymbolTableCollection &symbols) {
  if (!scale)
    return success();
  auto global = symbols.lookupNearestSymbolFrom<GlobalOp>(op, scale);
  Type number = RankedTensorType::get({}, Float32Type::get(op->getContext()));
  if (global && global.getKind() == GlobalKind::State &&
      global.getType() == number)
    return success();
  return op->emitOpError("expected a state of type ")
         << number << " as scale, found " << scale;
}

/// Checks what minimize and update share; `parameters` receives the types of
/// the parameters.
static LogicalResult checkUpdates(Operation *op, ArrayAttr globals,
                                  MutableArrayRef<Region> regions, Value clip,
                                  SymbolTableCollection &symbols,
                                  SmallVectorImpl<Type> &parameters) {
  if (failed(checkNumber(op, "clip", clip)))
    return failure();
  if (globals.size() != regions.size())
    return op->emitOpError("expected one region per list of globals, found ")
           << regions.size() << " regions and " << globals.size() << " lists";
  for (auto [i, list, region] : llvm::enumerate(globals, regions)) {
    auto types = globalTypes(op, list, symbols);
    if (failed(types) || failed(checkRegion(op, i, region, *types)))
      return failure();
    parameters.push_back(types->front());
  }
  return success();
}

LogicalResult MinimizeOp::verifySymbolUses(SymbolTableCollection &symbols) {
  SmallVector<Type> parameters;
  if (failed(checkNumber(*this, "loss", getLoss())) ||
      failed(checkScale(*this, getScaleAttr(), symbols)))
    return failure();
  return checkUpdates(*this, getGlobals(), getUpdates(), getClip(), symbols,
                      parameters);
}

LogicalResult UpdateOp::verifySymbolUses(SymbolTableCollection &symbols) {
  SmallVector<Type> parameters;
  if (failed(checkUpdates(*this, getGlobals(), getUpdates(), getClip(), symbols,
                          parameters)) ||
      failed(checkScale(*this, getScaleAttr(), symbols)) ||
      failed(checkNumber(*this, "when", getWhen())))
    return failure();
  return checkTypes(*this, "gradients", getGradients().getTypes(), parameters);
}

//===----------------------------------------------------------------------===//
// Expansion
//===----------------------------------------------------------------------===//

/// `gradients` times min(1, clip / (norm + 1e-6)), one norm over all.
static SmallVector<Value> clipGradients(Build &build, ValueRange gradients,
                                        Value clip) {
  if (!clip || gradients.empty())
    return llvm::to_vector(gradients);
  Type element = tensorOf(clip).getElementType();
  Value total;
  for (Value gradient : gradients) {
    Value part =
        build.cast(build.sumAll(build.mul(gradient, gradient)), element);
    total = total ? build.add(total, part) : part;
  }
  Value norm = build.offset(build.sqrt(total), 1e-6);
  Value factor = build.minimum(build.div(clip, norm), build.splat(clip, 1.0));
  return llvm::map_to_vector(gradients, [&](Value gradient) {
    Value scale = build.cast(factor, tensorOf(gradient).getElementType());
    return build.mul(gradient, build.fill(scale, shapeOf(gradient)));
  });
}

/// `gradients` divided by the global `scale`: a product with its reciprocal,
/// which is exact where the scale is a power of two.
static SmallVector<Value> unscaleGradients(Build &build, ValueRange gradients,
                                           FlatSymbolRefAttr scale) {
  if (!scale || gradients.empty())
    return llvm::to_vector(gradients);
  auto number = RankedTensorType::get({}, build.builder.getF32Type());
  Value read = build.make<ReadOp>(number, scale);
  Value factor = build.div(build.splat(number, 1.0), read);
  return llvm::map_to_vector(gradients, [&](Value gradient) {
    Value each = build.cast(factor, tensorOf(gradient).getElementType());
    return build.mul(gradient, build.fill(each, shapeOf(gradient)));
  });
}

void UpdateOp::expand(RewriterBase &rewriter) {
  rewriter.setInsertionPoint(*this);
  Build build(rewriter, getLoc());
  SmallVector<Value> gradients = clipGradients(
      build, unscaleGradients(build, getGradients(), getScaleAttr()),
      getClip());
  for (auto [list, region, gradient] :
       llvm::zip_equal(getGlobals(), getUpdates(), gradients)) {
    auto names = cast<ArrayAttr>(list).getAsRange<FlatSymbolRefAttr>();
    Block &block = region.front();
    auto yield = cast<YieldOp>(block.back());
    SmallVector<Value> arguments;
    for (auto [name, value] : llvm::zip_equal(names, yield.getValues()))
      arguments.push_back(build.make<ReadOp>(value.getType(), name));
    SmallVector<Value> old(arguments);
    arguments.insert(arguments.begin() + 1, gradient);
    rewriter.inlineBlockBefore(&block, *this, arguments);
    for (auto [name, before, value] :
         llvm::zip_equal(names, old, yield.getValues())) {
      Value after = value;
      if (Value when = getWhen())
        after = build.select(build.fill(when, shapeOf(value)), value, before);
      build.make<AssignOp>(name, after);
    }
    rewriter.eraseOp(yield);
  }
  rewriter.eraseOp(*this);
}
