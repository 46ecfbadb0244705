//===- Loss.cpp - inference and decomposition -----------------------------===//

#include "ir/ops/Loss.h"

#include "ir/ops/Checks.h"

using namespace mlir;
using namespace weft;

LogicalResult CrossEntropyOp::inferReturnTypes(MLIRContext *,
                                               std::optional<Location> location,
                                               Adaptor adaptor,
                                               SmallVectorImpl<Type> &types) {
  auto logits = cast<RankedTensorType>(adaptor.getLogits().getType());
  auto label = cast<RankedTensorType>(adaptor.getLabel().getType());
  if (logits.getRank() < 1 || logits.getShape().back() < 1)
    return emitOptionalError(
        location, "expected logits [..., C] with C >= 1, found ", logits);
  if (label.getShape() != logits.getShape().drop_back())
    return emitOptionalError(location, "expected labels of shape ",
                             shapeText(logits.getShape().drop_back()),
                             ", found ", label);
  double smoothing = adaptor.getSmoothing().convertToDouble();
  if (!(smoothing >= 0 && smoothing <= 1))
    return emitOptionalError(location, "expected smoothing in [0, 1], found ",
                             smoothing);
  types.push_back(withShape(logits, label.getShape()));
  return success();
}

Value weft::widenLabel(Build &build, Value label) {
  Type element = tensorOf(label).getElementType();
  if (element.getIntOrFloatBitWidth() >= 32)
    return label;
  return build.cast(label, build.builder.getI32Type());
}

Value weft::matchClass(Build &build, Value label, int64_t axis,
                       ArrayRef<int64_t> shape) {
  Value wide = widenLabel(build, label);
  Value classes = build.iota(shape, tensorOf(wide).getElementType(), axis);
  return build.compare(CompareDirection::eq, classes,
                       build.spread(wide, axis, shape));
}

Value weft::dropIgnored(Build &build, CrossEntropyOp op, Value x) {
  std::optional<uint64_t> ignore = op.getIgnore();
  if (!ignore)
    return x;
  Value wide = widenLabel(build, op.getLabel());
  Value keep =
      build.compare(CompareDirection::ne, wide, double(int64_t(*ignore)));
  return build.keepWhere(keep, x);
}

SmallVector<Value> CrossEntropyOp::decompose(OpBuilder &builder) {
  Build build(builder, getLoc());
  RankedTensorType type = getLogits().getType();
  int64_t axis = type.getRank() - 1;
  double smoothing = getSmoothing().convertToDouble();
  auto logs = build.make<LogSoftmaxOp>(getLogits(), axis);
  Value match = matchClass(build, getLabel(), axis, type.getShape());
  Value picked = build.sum(build.keepWhere(match, logs), axis);
  Value loss = build.neg(build.scale(picked, 1 - smoothing));
  if (smoothing > 0) {
    double each = smoothing / double(type.getShape().back());
    loss = build.sub(loss, build.scale(build.sum(logs, axis), each));
  }
  builder.setInsertionPoint(logs);
  Value plain = logs.decompose(builder).front();
  logs.replaceAllUsesWith(plain);
  logs.erase();
  builder.setInsertionPoint(*this);
  return {dropIgnored(build, *this, loss)};
}
