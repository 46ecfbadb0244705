//===- Pool.cpp - inference and verifiers ---------------------------------===//

#include "ir/Ops.h"
#include "ir/ops/Checks.h"

using namespace mlir;
using namespace weft;

namespace {

/// What the pools share.
struct Geometry {
  ArrayRef<int64_t> size, stride, low, high;

  template <typename Source>
  static Geometry of(Source source) {
    return {source.getSize(), source.getStride(), source.getPadLow(),
            source.getPadHigh()};
  }
};

} // namespace

static LogicalResult checkGeometry(std::optional<Location> location,
                                   const Geometry &geometry, int64_t rank) {
  int64_t spatial = rank - 2;
  if (spatial < 1)
    return emitOptionalError(location,
                             "expected images of rank >= 3, found rank ", rank);
  if (failed(checkNumbers(location, "size", geometry.size, spatial, 1)) ||
      failed(checkNumbers(location, "stride", geometry.stride, spatial, 1)) ||
      failed(checkNumbers(location, "pad", geometry.low, spatial, 0)) ||
      failed(checkNumbers(location, "pad", geometry.high, spatial, 0)))
    return failure();
  for (int64_t d = 0; d < spatial; ++d)
    if (std::max(geometry.low[d], geometry.high[d]) >= geometry.size[d])
      return emitOptionalError(
          location, "expected padding below the window size ", geometry.size[d],
          ", found ", std::max(geometry.low[d], geometry.high[d]));
  return success();
}

/// The shape of the pool of `input`.
static FailureOr<SmallVector<int64_t>>
inferPool(std::optional<Location> location, RankedTensorType input,
          const Geometry &geometry) {
  if (failed(checkGeometry(location, geometry, input.getRank())))
    return failure();
  int64_t spatial = geometry.size.size(), first = input.getRank() - spatial;
  SmallVector<int64_t> shape(input.getShape().take_front(first));
  auto plane = countElements(input.getShape().drop_front(first));
  if (!plane || *plane > INT32_MAX)
    return emitOptionalError(location,
                             "expected a plane of fewer than 2^31 "
                             "elements, found ",
                             input);
  for (int64_t d = 0; d < spatial; ++d) {
    int64_t size = input.getDimSize(first + d);
    Window window{geometry.size[d], geometry.stride[d], geometry.low[d],
                  geometry.high[d], 1};
    if (size == 0 && geometry.low[d] + geometry.high[d] > 0)
      return emitOptionalError(location, "axis ", first + d,
                               " is empty and cannot be padded");
    auto count = countWindows(location, first + d, size, window);
    if (failed(count))
      return failure();
    shape.push_back(*count);
  }
  return shape;
}

LogicalResult MaxPoolOp::inferReturnTypes(MLIRContext *context,
                                          std::optional<Location> location,
                                          Adaptor adaptor,
                                          SmallVectorImpl<Type> &types) {
  auto input = cast<RankedTensorType>(adaptor.getInput().getType());
  auto shape = inferPool(location, input, Geometry::of(adaptor));
  if (failed(shape))
    return failure();
  types.push_back(withShape(input, *shape));
  types.push_back(RankedTensorType::get(*shape, IntegerType::get(context, 32)));
  return success();
}

/// `plane` pools to the shape of `index` and `windows`.
template <typename ConcreteOp>
static LogicalResult verifyPool(ConcreteOp op, RankedTensorType plane,
                                RankedTensorType windows) {
  auto shape = inferPool(op.getLoc(), plane, Geometry::of(op));
  if (failed(shape) || failed(checkElements(op.getLoc(), plane, windows)))
    return failure();
  for (RankedTensorType found : {windows, op.getIndex().getType()})
    if (found.getShape() != ArrayRef(*shape))
      return op.emitOpError("expected windows of shape ")
             << shapeText(*shape) << ", found " << found;
  return success();
}

LogicalResult PoolScatterOp::verify() {
  return verifyPool(*this, getType(), getGrad().getType());
}

LogicalResult PoolGatherOp::verify() {
  return verifyPool(*this, getInput().getType(), getType());
}
