//===- Reduce.cpp - inference and folders ---------------------------------===//

#include "ir/Ops.h"
#include "ir/ops/Checks.h"

using namespace mlir;
using namespace weft;

//===----------------------------------------------------------------------===//
// Inference
//===----------------------------------------------------------------------===//

static LogicalResult inferReduce(std::optional<Location> location, Value input,
                                 ArrayRef<int64_t> axes,
                                 SmallVectorImpl<Type> &types) {
  auto type = cast<RankedTensorType>(input.getType());
  for (auto [i, axis] : llvm::enumerate(axes)) {
    if (failed(checkAxis(location, axis, type.getRank())))
      return failure();
    if (i && axis <= axes[i - 1])
      return emitOptionalError(location, "expected ascending axes, found [",
                               axes, "]");
  }
  types.push_back(withShape(type, dropAxes(type.getShape(), axes)));
  return success();
}

static LogicalResult inferArg(std::optional<Location> location, Value input,
                              int64_t axis, SmallVectorImpl<Type> &types) {
  auto type = cast<RankedTensorType>(input.getType());
  if (failed(checkAxis(location, axis, type.getRank())))
    return failure();
  SmallVector<int64_t> shape = dropAxes(type.getShape(), axis);
  int64_t size = type.getDimSize(axis);
  bool empty = llvm::is_contained(shape, 0);
  if (!empty && (size < 1 || size > INT32_MAX))
    return emitOptionalError(location, "axis ", axis, " has size ", size,
                             ", expected [1, 2147483647]");
  Type index = IntegerType::get(type.getContext(), 32);
  types.push_back(RankedTensorType::get(shape, index));
  return success();
}

LogicalResult ReduceSumOp::inferReturnTypes(MLIRContext *,
                                            std::optional<Location> location,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  return inferReduce(location, adaptor.getInput(), adaptor.getAxes(), types);
}

LogicalResult ReduceProdOp::inferReturnTypes(MLIRContext *,
                                             std::optional<Location> location,
                                             Adaptor adaptor,
                                             SmallVectorImpl<Type> &types) {
  return inferReduce(location, adaptor.getInput(), adaptor.getAxes(), types);
}

LogicalResult ReduceMaxOp::inferReturnTypes(MLIRContext *,
                                            std::optional<Location> location,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  return inferReduce(location, adaptor.getInput(), adaptor.getAxes(), types);
}

LogicalResult ReduceMinOp::inferReturnTypes(MLIRContext *,
                                            std::optional<Location> location,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  return inferReduce(location, adaptor.getInput(), adaptor.getAxes(), types);
}

LogicalResult ArgMaxOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  return inferArg(location, adaptor.getInput(), adaptor.getAxis(), types);
}

LogicalResult ArgMinOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  return inferArg(location, adaptor.getInput(), adaptor.getAxis(), types);
}

//===----------------------------------------------------------------------===//
// Category
//===----------------------------------------------------------------------===//

/// A fold of the last axes reads rows; any other fold reads columns.
static ClusterCategory categoryOf(Value input, ArrayRef<int64_t> axes) {
  int64_t first =
      cast<RankedTensorType>(input.getType()).getRank() - axes.size();
  bool last = axes.empty() || axes.front() == first;
  return last ? ClusterCategory::RowReduction
              : ClusterCategory::ColumnReduction;
}

ClusterCategory ReduceSumOp::inferClusterCategory() {
  return categoryOf(getInput(), getAxes());
}
ClusterCategory ReduceProdOp::inferClusterCategory() {
  return categoryOf(getInput(), getAxes());
}
ClusterCategory ReduceMaxOp::inferClusterCategory() {
  return categoryOf(getInput(), getAxes());
}
ClusterCategory ReduceMinOp::inferClusterCategory() {
  return categoryOf(getInput(), getAxes());
}
ClusterCategory ArgMaxOp::inferClusterCategory() {
  return categoryOf(getInput(), int64_t(getAxis()));
}
ClusterCategory ArgMinOp::inferClusterCategory() {
  return categoryOf(getInput(), int64_t(getAxis()));
}

//===----------------------------------------------------------------------===//
// Folders
//===----------------------------------------------------------------------===//

OpFoldResult ReduceSumOp::fold(FoldAdaptor) {
  return getAxes().empty() ? getInput() : Value();
}
OpFoldResult ReduceProdOp::fold(FoldAdaptor) {
  return getAxes().empty() ? getInput() : Value();
}
OpFoldResult ReduceMaxOp::fold(FoldAdaptor) {
  return getAxes().empty() ? getInput() : Value();
}
OpFoldResult ReduceMinOp::fold(FoldAdaptor) {
  return getAxes().empty() ? getInput() : Value();
}
