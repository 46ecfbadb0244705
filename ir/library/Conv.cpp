//===- Conv.cpp - library messages of convolutions ------------------------===//

#include "ir/Ops.h"
#include "ir/library/Partitions.h"
#include "ir/plan/Plan.h"

using namespace mlir;
using namespace weft;
using plan::ConvolutionAttr;
using plan::Direction;

static ArrayRef<int64_t> shapeOf(Value value) {
  return cast<RankedTensorType>(value.getType()).getShape();
}

/// The message of any direction: `x`, `w` and `y` are the images, filters and
/// results of the convolution itself. Samples are cut; the parts of a filter
/// gradient are added up in the order of the samples.
template <typename Op>
static ConvolutionAttr buildMessage(Op op, Direction direction, Value image,
                                    Value filter, Value output) {
  ArrayRef<int64_t> x = shapeOf(image), w = shapeOf(filter),
                    y = shapeOf(output);
  int64_t flops =
      2 * ShapedType::getNumElements(y) *
      (w[0] ? ShapedType::getNumElements(w.drop_front()) : int64_t(0));
  auto dtype = cast<RankedTensorType>(image.getType()).getElementType();
  return ConvolutionAttr::get(
      op.getContext(), direction, dtype, x[0], x[1], y[1], op.getGroups(),
      x.drop_front(2), y.drop_front(2), w.drop_front(2), op.getStride(),
      op.getPadLow(), op.getPadHigh(), op.getDilation(),
      plan::Layout::ChannelsFirst, library::choosePartitions(flops, x[0]));
}

static ConvolutionAttr buildMessage(ConvOp op) {
  return buildMessage(op, Direction::Forward, op.getInput(), op.getFilter(),
                      op.getResult());
}
static ConvolutionAttr buildMessage(ConvDataGradOp op) {
  return buildMessage(op, Direction::DataGrad, op.getResult(), op.getFilter(),
                      op.getGrad());
}
static ConvolutionAttr buildMessage(ConvFilterGradOp op) {
  return buildMessage(op, Direction::FilterGrad, op.getInput(), op.getResult(),
                      op.getGrad());
}

Attribute ConvOp::getLibraryMessage() { return buildMessage(*this); }

Attribute ConvDataGradOp::getLibraryMessage() { return buildMessage(*this); }

Attribute ConvFilterGradOp::getLibraryMessage() { return buildMessage(*this); }
