//===- Shape.cpp - inference, verifiers and folders -----------------------===//

#include "ir/Ops.h"
#include "ir/ops/Checks.h"
#include "ir/ops/Fold.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace weft;

/// The index of row-major position `position` in `shape`.
static SmallVector<int64_t> indexOf(int64_t position, ArrayRef<int64_t> shape) {
  SmallVector<int64_t> index(shape.size());
  for (size_t d = shape.size(); d-- > 0;) {
    index[d] = position % shape[d];
    position /= shape[d];
  }
  return index;
}

static int64_t positionOf(ArrayRef<int64_t> index, ArrayRef<int64_t> shape) {
  int64_t position = 0;
  for (auto [i, size] : llvm::zip_equal(index, shape))
    position = position * size + i;
  return position;
}

//===----------------------------------------------------------------------===//
// reshape
//===----------------------------------------------------------------------===//

LogicalResult ReshapeOp::verify() {
  if (failed(checkElements(getLoc(), getInput().getType(), getType())))
    return failure();
  int64_t found = getInput().getType().getNumElements();
  int64_t expected = getType().getNumElements();
  if (found != expected)
    return emitOpError("expected as many elements as ")
           << getType() << " has, " << expected << ", found " << found;
  return success();
}

OpFoldResult ReshapeOp::fold(FoldAdaptor adaptor) {
  if (getInput().getType() == getType())
    return getInput();
  if (auto inner = getInput().getDefiningOp<ReshapeOp>()) {
    getInputMutable().assign(inner.getInput());
    return getResult();
  }
  return foldMove(adaptor.getInput(), getType(), [](int64_t i) { return i; });
}

Value ReshapeOp::getViewSource() { return getInput(); }

//===----------------------------------------------------------------------===//
// transpose
//===----------------------------------------------------------------------===//

LogicalResult TransposeOp::inferReturnTypes(MLIRContext *,
                                            std::optional<Location> location,
                                            Adaptor adaptor,
                                            SmallVectorImpl<Type> &types) {
  auto input = cast<RankedTensorType>(adaptor.getInput().getType());
  ArrayRef<int64_t> permutation = adaptor.getPermutation();
  int64_t rank = input.getRank();
  if (failed(checkNumbers(location, "permutation", permutation, rank, 0)))
    return failure();
  SmallVector<bool> seen(rank, false);
  SmallVector<int64_t> shape;
  for (int64_t axis : permutation) {
    if (axis >= rank || seen[axis])
      return emitOptionalError(location, "permutation [", permutation,
                               "] is not a permutation of [0, ", rank, ")");
    seen[axis] = true;
    shape.push_back(input.getDimSize(axis));
  }
  types.push_back(withShape(input, shape));
  return success();
}

OpFoldResult TransposeOp::fold(FoldAdaptor adaptor) {
  ArrayRef<int64_t> permutation = getPermutation();
  if (llvm::equal(permutation, llvm::seq<int64_t>(permutation.size())))
    return getInput();
  if (auto inner = getInput().getDefiningOp<TransposeOp>()) {
    SmallVector<int64_t> joined;
    for (int64_t axis : permutation)
      joined.push_back(inner.getPermutation()[axis]);
    setPermutation(joined);
    getInputMutable().assign(inner.getInput());
    return getResult();
  }
  ArrayRef<int64_t> from = getInput().getType().getShape();
  return foldMove(adaptor.getInput(), getType(), [&](int64_t i) {
    SmallVector<int64_t> source(from.size());
    SmallVector<int64_t> index = indexOf(i, getType().getShape());
    for (auto [d, axis] : llvm::enumerate(permutation))
      source[axis] = index[d];
    return positionOf(source, from);
  });
}

//===----------------------------------------------------------------------===//
// broadcast_to
//===----------------------------------------------------------------------===//

LogicalResult BroadcastToOp::verify() {
  RankedTensorType from = getInput().getType(), to = getType();
  if (failed(checkElements(getLoc(), from, to)))
    return failure();
  bool fits = from.getRank() == to.getRank();
  for (int64_t d = 0; fits && d < from.getRank(); ++d)
    fits = from.getDimSize(d) == 1 || from.getDimSize(d) == to.getDimSize(d);
  if (fits)
    return success();
  return emitOpError("cannot broadcast ")
         << from << " to " << to
         << ", expected one rank and every size equal or 1";
}

OpFoldResult BroadcastToOp::fold(FoldAdaptor adaptor) {
  if (getInput().getType() == getType())
    return getInput();
  if (auto inner = getInput().getDefiningOp<BroadcastToOp>()) {
    getInputMutable().assign(inner.getInput());
    return getResult();
  }
  // A broadcast of several numbers stays: the constant would only grow.
  auto value = dyn_cast_or_null<DenseElementsAttr>(adaptor.getInput());
  if (!value || !value.isSplat())
    return {};
  return foldMove(adaptor.getInput(), getType(), [](int64_t) { return 0; });
}

//===----------------------------------------------------------------------===//
// slice
//===----------------------------------------------------------------------===//

LogicalResult SliceOp::inferReturnTypes(MLIRContext *,
                                        std::optional<Location> location,
                                        Adaptor adaptor,
                                        SmallVectorImpl<Type> &types) {
  auto input = cast<RankedTensorType>(adaptor.getInput().getType());
  int64_t rank = input.getRank();
  ArrayRef<int64_t> offsets = adaptor.getOffsets(), sizes = adaptor.getSizes(),
                    strides = adaptor.getStrides();
  if (failed(checkNumbers(location, "offsets", offsets, rank, 0)) ||
      failed(checkNumbers(location, "sizes", sizes, rank, 0)) ||
      failed(checkNumbers(location, "strides", strides, rank, 1)))
    return failure();
  for (int64_t d = 0; d < rank; ++d) {
    int64_t last = 0;
    if (sizes[d] == 0)
      continue;
    if (llvm::MulOverflow(sizes[d] - 1, strides[d], last) ||
        llvm::AddOverflow(last, offsets[d], last) ||
        last >= input.getDimSize(d))
      return emitOptionalError(location, "slice passes the end of axis ", d,
                               " of size ", input.getDimSize(d), ": offset ",
                               offsets[d], ", size ", sizes[d], ", stride ",
                               strides[d]);
  }
  types.push_back(withShape(input, sizes));
  return success();
}

OpFoldResult SliceOp::fold(FoldAdaptor adaptor) {
  if (getInput().getType() == getType())
    return getInput();
  ArrayRef<int64_t> from = getInput().getType().getShape();
  return foldMove(adaptor.getInput(), getType(), [&](int64_t i) {
    SmallVector<int64_t> index = indexOf(i, getType().getShape());
    for (size_t d = 0; d < index.size(); ++d)
      index[d] = getOffsets()[d] + index[d] * getStrides()[d];
    return positionOf(index, from);
  });
}

//===----------------------------------------------------------------------===//
// concat
//===----------------------------------------------------------------------===//

/// The shape with the sizes of `axis` set to 0, so that the rest can be
/// compared.
static SmallVector<int64_t> without(RankedTensorType type, int64_t axis) {
  SmallVector<int64_t> shape(type.getShape());
  shape[axis] = 0;
  return shape;
}

LogicalResult ConcatOp::inferReturnTypes(MLIRContext *,
                                         std::optional<Location> location,
                                         Adaptor adaptor,
                                         SmallVectorImpl<Type> &types) {
  if (adaptor.getInputs().empty())
    return emitOptionalError(location, "expected at least one tensor to join");
  auto first = cast<RankedTensorType>(adaptor.getInputs()[0].getType());
  int64_t axis = adaptor.getAxis(), size = 0;
  if (failed(checkAxis(location, axis, first.getRank())))
    return failure();
  for (Value input : adaptor.getInputs()) {
    auto type = cast<RankedTensorType>(input.getType());
    if (failed(checkElements(location, first, type)))
      return failure();
    if (type.getRank() != first.getRank() ||
        without(type, axis) != without(first, axis))
      return emitOptionalError(location, "cannot join ", type, " to ", first,
                               " along axis ", axis,
                               ": the other sizes must agree");
    if (llvm::AddOverflow(size, type.getDimSize(axis), size))
      return emitOptionalError(location, "joined size overflows");
  }
  SmallVector<int64_t> shape(first.getShape());
  shape[axis] = size;
  types.push_back(withShape(first, shape));
  return success();
}

OpFoldResult ConcatOp::fold(FoldAdaptor) {
  return getInputs().size() == 1 ? getInputs()[0] : Value();
}

//===----------------------------------------------------------------------===//
// pad
//===----------------------------------------------------------------------===//

/// Size of an axis after padding, or nothing on overflow.
static std::optional<int64_t> paddedSize(int64_t size, int64_t low,
                                         int64_t high, int64_t interior) {
  int64_t between = 0;
  if (llvm::MulOverflow(std::max<int64_t>(size - 1, 0), interior, between) ||
      llvm::AddOverflow(size, between, size) ||
      llvm::AddOverflow(size, low, size) || llvm::AddOverflow(size, high, size))
    return std::nullopt;
  return size;
}

LogicalResult PadOp::inferReturnTypes(MLIRContext *,
                                      std::optional<Location> location,
                                      Adaptor adaptor,
                                      SmallVectorImpl<Type> &types) {
  auto input = cast<RankedTensorType>(adaptor.getInput().getType());
  int64_t rank = input.getRank();
  ArrayRef<int64_t> low = adaptor.getLow(), high = adaptor.getHigh(),
                    interior = adaptor.getInterior();
  if (failed(checkNumbers(location, "low", low, rank, 0)) ||
      failed(checkNumbers(location, "high", high, rank, 0)) ||
      failed(checkNumbers(location, "interior", interior, rank, 0)))
    return failure();
  SmallVector<int64_t> shape;
  for (int64_t d = 0; d < rank; ++d) {
    auto size = paddedSize(input.getDimSize(d), low[d], high[d], interior[d]);
    if (!size)
      return emitOptionalError(location, "padded size of axis ", d,
                               " overflows");
    shape.push_back(*size);
  }
  types.push_back(withShape(input, shape));
  return success();
}

OpFoldResult PadOp::fold(FoldAdaptor) {
  // Equal types mean no padding: every number is at least 0.
  return getInput().getType() == getType() ? getInput() : Value();
}
