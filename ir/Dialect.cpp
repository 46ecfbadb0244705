//===- Dialect.cpp - the weft dialect, its types and attributes -----------===//
//
/// \file
/// Registration, and what is asked about tensor types everywhere.
//
//===----------------------------------------------------------------------===//

#include "ir/Dialect.h"

#include "ir/Ops.h"
#include "mlir/IR/Builders.h"
#include "mlir/IR/DialectImplementation.h"
#include "llvm/ADT/TypeSwitch.h"
#include "llvm/Support/MathExtras.h"

using namespace mlir;
using namespace weft;

#include "ir/Dialect.cpp.inc"
#include "ir/Enums.cpp.inc"

//===----------------------------------------------------------------------===//
// Syntax shared by attributes
//===----------------------------------------------------------------------===//

static ParseResult parseInitValues(AsmParser &parser,
                                   DenseF64ArrayAttr &values) {
  SmallVector<double> numbers;
  auto one = [&] { return parser.parseFloat(numbers.emplace_back()); };
  if (parser.parseCommaSeparatedList(AsmParser::Delimiter::Square, one))
    return failure();
  values = DenseF64ArrayAttr::get(parser.getContext(), numbers);
  return success();
}

static void printInitValues(AsmPrinter &printer, DenseF64ArrayAttr values) {
  printer << '[';
  llvm::interleaveComma(
      values.asArrayRef(), printer.getStream(),
      [&](double value) { printer.printFloat(APFloat(value)); });
  printer << ']';
}

#define GET_TYPEDEF_CLASSES
#include "ir/Types.cpp.inc"

#define GET_ATTRDEF_CLASSES
#include "ir/Attributes.cpp.inc"

void WeftDialect::initialize() {
  addTypes<
#define GET_TYPEDEF_LIST
#include "ir/Types.cpp.inc"
      >();
  addAttributes<
#define GET_ATTRDEF_LIST
#include "ir/Attributes.cpp.inc"
      >();
  addOperations<
#define GET_OP_LIST
#include "ir/Ops.cpp.inc"
      >();
}

Operation *WeftDialect::materializeConstant(OpBuilder &builder, Attribute value,
                                            Type type, Location loc) {
  auto elements = dyn_cast<DenseElementsAttr>(value);
  auto tensor = dyn_cast<RankedTensorType>(type);
  if (!elements || !tensor ||
      elements.getElementType() !=
          getConstantElementType(tensor.getElementType()))
    return nullptr;
  return ConstantOp::create(builder, loc, tensor, elements);
}

LogicalResult InitAttr::verify(function_ref<InFlightDiagnostic()> emitError,
                               InitKind kind, DenseF64ArrayAttr values) {
  bool pair = kind == InitKind::Uniform || kind == InitKind::Normal;
  int64_t expected = pair ? 2 : 1;
  if (values.size() != expected)
    return emitError() << "initialiser " << stringifyInitKind(kind) << " takes "
                       << expected << " numbers, found " << values.size();
  for (double value : values.asArrayRef())
    if (!std::isfinite(value))
      return emitError() << "initialiser " << stringifyInitKind(kind)
                         << " takes finite numbers, found " << value;
  return success();
}

//===----------------------------------------------------------------------===//
// Element types
//===----------------------------------------------------------------------===//

bool weft::isFloat(Type element) {
  return isa<PolicyFloatType, Float64Type, Float32Type, Float16Type,
             BFloat16Type>(element);
}

bool weft::isInteger(Type element) {
  auto integer = dyn_cast<IntegerType>(element);
  if (!integer)
    return false;
  if (integer.isUnsigned())
    return integer.getWidth() == 8;
  return integer.isSignless() &&
         llvm::is_contained({8u, 16u, 32u, 64u}, integer.getWidth());
}

bool weft::isBool(Type element) { return element.isSignlessInteger(1); }

//===----------------------------------------------------------------------===//
// Tensor types
//===----------------------------------------------------------------------===//

std::optional<int64_t> weft::countElements(ArrayRef<int64_t> shape) {
  constexpr int64_t limit = int64_t(1) << 56;
  int64_t count = 1;
  bool empty = llvm::is_contained(shape, 0);
  for (int64_t size : shape) {
    if (size < 0)
      return std::nullopt;
    if (size && (llvm::MulOverflow(count, size, count) || count > limit))
      return std::nullopt;
  }
  return empty ? 0 : count;
}

/// True for a tensor the dialect can hold whose element type passes `test`.
template <typename Test>
static bool isTensorOf(Type type, Test test) {
  auto tensor = dyn_cast<RankedTensorType>(type);
  return tensor && tensor.hasStaticShape() && test(tensor.getElementType()) &&
         countElements(tensor.getShape());
}

bool weft::isFloatTensor(Type type) { return isTensorOf(type, isFloat); }
bool weft::isIntegerTensor(Type type) { return isTensorOf(type, isInteger); }
bool weft::isBoolTensor(Type type) { return isTensorOf(type, isBool); }

bool weft::isNumberTensor(Type type) {
  return isFloatTensor(type) || isIntegerTensor(type);
}

bool weft::isTensor(Type type) {
  return isNumberTensor(type) || isBoolTensor(type);
}

bool weft::isIndexTensor(Type type) {
  return isTensorOf(type, [](Type t) { return t.isSignlessInteger(32); });
}

RankedTensorType weft::withShape(RankedTensorType type,
                                 ArrayRef<int64_t> shape) {
  return RankedTensorType::get(shape, type.getElementType());
}

RankedTensorType weft::withElement(RankedTensorType type, Type element) {
  return RankedTensorType::get(type.getShape(), element, type.getEncoding());
}

//===----------------------------------------------------------------------===//
// Constants
//===----------------------------------------------------------------------===//

Type weft::getConstantElementType(Type element) {
  if (isFloat(element))
    return Float64Type::get(element.getContext());
  return IntegerType::get(element.getContext(), 64);
}

DenseElementsAttr weft::splatAttr(RankedTensorType type, double value) {
  Type element = getConstantElementType(type.getElementType());
  auto shape = RankedTensorType::get(type.getShape(), element);
  if (isa<Float64Type>(element))
    return DenseElementsAttr::get(shape, value);
  return DenseElementsAttr::get(shape, int64_t(value));
}
