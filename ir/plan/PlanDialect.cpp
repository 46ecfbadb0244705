//===- PlanDialect.cpp - the plan dialect and its attributes --------------===//

#include "ir/plan/Plan.h"

#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"

using namespace mlir;
using namespace weft::plan;

#include "ir/plan/PlanDialect.cpp.inc"
#include "ir/plan/PlanEnums.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "ir/plan/PlanAttrs.cpp.inc"

void PlanDialect::initialize() {
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ir/plan/PlanAttrs.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "ir/plan/PlanOps.cpp.inc"
      >();
}

//===----------------------------------------------------------------------===//
// Sizes
//===----------------------------------------------------------------------===//

int64_t weft::plan::elementBytes(Type type) {
  return type.isIndex() ? 8 : (type.getIntOrFloatBitWidth() + 7) / 8;
}

int64_t weft::plan::tensorBytes(RankedTensorType type) {
  return type.getNumElements() * elementBytes(type.getElementType());
}

int64_t weft::plan::alignBytes(int64_t bytes) {
  return (bytes + bufferAlignment - 1) / bufferAlignment * bufferAlignment;
}

std::optional<SmallVector<int64_t>>
weft::plan::getNumbers(Attribute attribute) {
  if (auto dense = dyn_cast<DenseI64ArrayAttr>(attribute))
    return SmallVector<int64_t>(dense.asArrayRef());
  auto list = dyn_cast<ArrayAttr>(attribute);
  if (!list)
    return std::nullopt;
  SmallVector<int64_t> numbers;
  for (Attribute entry : list) {
    auto number = dyn_cast<IntegerAttr>(entry);
    if (!number)
      return std::nullopt;
    numbers.push_back(number.getInt());
  }
  return numbers;
}

//===----------------------------------------------------------------------===//
// Slices and operands
//===----------------------------------------------------------------------===//

bool SliceAttr::overlaps(SliceAttr other) const {
  return getRegion() == other.getRegion() && getOffset() < other.getEnd() &&
         other.getOffset() < getEnd() && getBytes() > 0 && other.getBytes() > 0;
}

LogicalResult SliceAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                MemoryRegion, int64_t offset, int64_t bytes) {
  if (offset < 0 || bytes < 0)
    return emitError() << "slice starts at " << offset << " and holds " << bytes
                       << " bytes; neither may be negative";
  if (offset > INT64_MAX - bytes)
    return emitError() << "slice ends beyond the largest offset";
  return success();
}

LogicalResult OperandAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                  AccessKind, int64_t value, Type dtype,
                                  SliceAttr) {
  if (value < 1)
    return emitError() << "operand names value " << value
                       << "; values are numbered from 1, those from before the "
                          "step by plan.initial";
  if (!dtype.isIntOrFloat())
    return emitError() << "operand has type " << dtype
                       << "; an integer or float type was expected";
  return success();
}

//===----------------------------------------------------------------------===//
// Library messages
//===----------------------------------------------------------------------===//

LogicalResult MatmulAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                                 Type, int64_t batch, int64_t m, int64_t n,
                                 int64_t k, bool, bool, int64_t partitions,
                                 Epilogue epilogue) {
  if (batch < 0 || m < 0 || n < 0 || k < 0)
    return emitError() << "matmul has a negative size";
  if (partitions < 1)
    return emitError() << "matmul has " << partitions
                       << " partitions; at least 1 was expected";
  if (epilogue == Epilogue::None)
    return success();
  if (batch != 1)
    return emitError() << "matmul has an epilogue and batch " << batch
                       << "; 1 was expected";
  if (m == 0 || n == 0 || k == 0)
    return emitError() << "matmul has an epilogue but nothing to compute";
  return success();
}

SmallVector<AccessKind> MatmulAttr::getAccessKinds() const {
  using enum Epilogue;
  Epilogue epilogue = getEpilogue();
  SmallVector<AccessKind> kinds(2, AccessKind::Read);
  if (llvm::is_contained({Bias, BiasRelu, BiasReluMask, ReluGrad}, epilogue))
    kinds.push_back(AccessKind::Read);
  kinds.push_back(AccessKind::Write);
  if (llvm::is_contained({ReluMask, BiasReluMask, BiasGrad}, epilogue))
    kinds.push_back(AccessKind::Write);
  return kinds;
}

LogicalResult ConvolutionAttr::verify(
    function_ref<InFlightDiagnostic()> emitError, Direction, Type,
    int64_t batch, int64_t inChannels, int64_t outChannels, int64_t groups,
    ArrayRef<int64_t> inSizes, ArrayRef<int64_t> outSizes,
    ArrayRef<int64_t> kernel, ArrayRef<int64_t> stride,
    ArrayRef<int64_t> padLow, ArrayRef<int64_t> padHigh,
    ArrayRef<int64_t> dilation, Layout, int64_t partitions) {
  for (ArrayRef<int64_t> list :
       {outSizes, kernel, stride, padLow, padHigh, dilation})
    if (list.size() != inSizes.size())
      return emitError() << "convolution has " << inSizes.size()
                         << " spatial dimensions but a list of " << list.size()
                         << " entries";
  auto below = [](ArrayRef<int64_t> list, int64_t least) {
    return llvm::any_of(list, [least](int64_t v) { return v < least; });
  };
  if (batch < 0 || below(inSizes, 0) || below(outSizes, 0) || below(kernel, 0))
    return emitError() << "convolution has a negative size";
  if (below({inChannels, outChannels, groups, partitions}, 1) ||
      below(stride, 1) || below(dilation, 1))
    return emitError() << "convolution needs channels, groups, strides, "
                          "dilations and partitions of at least 1";
  if (inChannels % groups || outChannels % groups)
    return emitError() << groups << " groups do not divide " << inChannels
                       << " and " << outChannels << " channels";
  return success();
}
