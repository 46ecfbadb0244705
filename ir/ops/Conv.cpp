//===- Conv.cpp - inference, verifiers and cost ---------------------------===//

#include "ir/Ops.h"
#include "ir/ops/Checks.h"

using namespace mlir;
using namespace weft;

namespace {

/// What the three convolutions share.
struct Geometry {
  ArrayRef<int64_t> stride, low, high, dilation;
  int64_t groups;

  template <typename Source>
  static Geometry of(Source source) {
    return {source.getStride(), source.getPadLow(), source.getPadHigh(),
            source.getDilation(), int64_t(source.getGroups())};
  }
};

} // namespace

static LogicalResult checkGeometry(std::optional<Location> location,
                                   const Geometry &geometry, int64_t spatial) {
  return success(
      succeeded(
          checkNumbers(location, "stride", geometry.stride, spatial, 1)) &&
      succeeded(checkNumbers(location, "pad", geometry.low, spatial, 0)) &&
      succeeded(checkNumbers(location, "pad", geometry.high, spatial, 0)) &&
      succeeded(
          checkNumbers(location, "dilation", geometry.dilation, spatial, 1)));
}

static LogicalResult checkChannels(std::optional<Location> location,
                                   RankedTensorType input,
                                   RankedTensorType filter, int64_t groups) {
  int64_t channels = input.getDimSize(1), filters = filter.getDimSize(0);
  if (groups < 1 || channels % groups || filters % groups)
    return emitOptionalError(location, "groups ", groups, " does not divide ",
                             channels, " channels and ", filters, " filters");
  if (filter.getDimSize(1) != channels / groups)
    return emitOptionalError(location, "expected filters of ",
                             channels / groups, " channels, found ",
                             filter.getDimSize(1));
  return success();
}

/// The type of the convolution of `input` with `filter`.
static FailureOr<RankedTensorType> inferConv(std::optional<Location> location,
                                             RankedTensorType input,
                                             RankedTensorType filter,
                                             const Geometry &geometry) {
  int64_t rank = input.getRank();
  if (failed(checkElements(location, input, filter)))
    return failure();
  if (rank < 3 || filter.getRank() != rank)
    return emitOptionalError(location,
                             "expected images and filters of one rank >= 3, "
                             "found ",
                             input, " and ", filter);
  if (failed(checkGeometry(location, geometry, rank - 2)) ||
      failed(checkChannels(location, input, filter, geometry.groups)))
    return failure();
  SmallVector<int64_t> shape{input.getDimSize(0), filter.getDimSize(0)};
  for (int64_t d = 0; d < rank - 2; ++d) {
    Window window{filter.getDimSize(d + 2), geometry.stride[d], geometry.low[d],
                  geometry.high[d], geometry.dilation[d]};
    if (window.size < 1)
      return emitOptionalError(location,
                               "expected filters with elements "
                               "along axis ",
                               d + 2, ", found ", filter);
    auto count = countWindows(location, d + 2, input.getDimSize(d + 2), window);
    if (failed(count))
      return failure();
    shape.push_back(*count);
  }
  return withShape(input, shape);
}

LogicalResult ConvOp::inferReturnTypes(MLIRContext *,
                                       std::optional<Location> location,
                                       Adaptor adaptor,
                                       SmallVectorImpl<Type> &types) {
  auto type =
      inferConv(location, cast<RankedTensorType>(adaptor.getInput().getType()),
                cast<RankedTensorType>(adaptor.getFilter().getType()),
                Geometry::of(adaptor));
  if (failed(type))
    return failure();
  types.push_back(*type);
  return success();
}

/// `grad` must be the type of the convolution of `input` with `filter`.
template <typename ConcreteOp>
static LogicalResult verifyGrad(ConcreteOp op, RankedTensorType input,
                                RankedTensorType filter,
                                RankedTensorType grad) {
  auto type = inferConv(op.getLoc(), input, filter, Geometry::of(op));
  if (failed(type))
    return failure();
  if (*type == grad)
    return success();
  return op.emitOpError("expected a gradient of type ")
         << *type << ", found " << grad;
}

LogicalResult ConvDataGradOp::verify() {
  return verifyGrad(*this, getType(), getFilter().getType(),
                    getGrad().getType());
}

LogicalResult ConvFilterGradOp::verify() {
  return verifyGrad(*this, getInput().getType(), getType(),
                    getGrad().getType());
}

/// Multiplications and additions of a convolution: one each per element of its
/// result and of one filter.
static int64_t countFlops(RankedTensorType result, RankedTensorType filter) {
  int64_t filters = filter.getDimSize(0);
  int64_t each = filters ? filter.getNumElements() / filters : 0;
  return saturatingMultiply(2 * result.getNumElements(), each);
}

int64_t ConvOp::getFlops() {
  return countFlops(getType(), getFilter().getType());
}
int64_t ConvDataGradOp::getFlops() {
  return countFlops(getGrad().getType(), getFilter().getType());
}
int64_t ConvFilterGradOp::getFlops() {
  return countFlops(getGrad().getType(), getType());
}
