//===- Types.cpp - element and tensor types of the language ---------------===//

#include "frontend/Types.h"

#include "llvm/ADT/STLExtras.h"
#include "llvm/Support/MathExtras.h"

#include <limits>

using namespace llvm;

namespace weft {

namespace {

struct ElemInfo {
  StringRef name;
  unsigned bits;
};

constexpr ElemInfo elemTable[] = {
    {"float", 32}, {"f64", 64}, {"f32", 32}, {"f16", 16},
    {"bf16", 16},  {"i64", 64}, {"i32", 32}, {"i16", 16},
    {"i8", 8},     {"u8", 8},   {"bool", 1},
};

const ElemInfo &info(ElemType type) { return elemTable[unsigned(type)]; }

ElemType promoteFloating(ElemType left, ElemType right) {
  if (left == ElemType::F64 || right == ElemType::F64)
    return ElemType::F64;
  // A declared f32 is never narrower than the policy's type.
  if (left == ElemType::F32 || right == ElemType::F32)
    return ElemType::F32;
  if (left == ElemType::Float || right == ElemType::Float)
    return ElemType::Float;
  return ElemType::F32; // f16 with bf16: the narrowest that holds both
}

ElemType promoteInteger(ElemType left, ElemType right) {
  if (info(left).bits != info(right).bits)
    return info(left).bits > info(right).bits ? left : right;
  return ElemType::I16; // i8 with u8
}

} // namespace

StringRef spelling(ElemType type) { return info(type).name; }

std::optional<ElemType> parseElemType(StringRef name) {
  for (auto [index, row] : enumerate(elemTable))
    if (row.name == name)
      return ElemType(index);
  return std::nullopt;
}

bool isFloating(ElemType type) { return type <= ElemType::BF16; }

bool isInteger(ElemType type) {
  return type >= ElemType::I64 && type <= ElemType::U8;
}

IntegerLimits integerLimits(ElemType type) {
  if (type == ElemType::U8)
    return {0, 255};
  if (type == ElemType::Bool)
    return {0, 1};
  return {minIntN(info(type).bits), maxIntN(info(type).bits)};
}

std::optional<ElemType> promote(ElemType left, ElemType right) {
  if (left == right)
    return left;
  if (isFloating(left) && isFloating(right))
    return promoteFloating(left, right);
  if (isInteger(left) && isInteger(right))
    return promoteInteger(left, right);
  return std::nullopt;
}

int64_t TensorType::count() const {
  int64_t product = 1;
  for (int64_t size : sizes)
    product *= size;
  return product;
}

std::string toString(ArrayRef<int64_t> sizes) {
  std::string text = "[";
  for (auto [index, size] : enumerate(sizes)) {
    if (index)
      text += ", ";
    text += std::to_string(size);
  }
  return text + "]";
}

std::string toString(const TensorType &type) {
  return spelling(type.elem).str() + toString(type.sizes);
}

std::optional<int64_t> elementCount(ArrayRef<int64_t> sizes) {
  if (is_contained(sizes, 0))
    return 0;
  constexpr int64_t limit = int64_t(1) << 48;
  int64_t product = 1;
  for (int64_t size : sizes) {
    if (size < 0 || size >= limit || product > limit / size)
      return std::nullopt;
    product *= size;
  }
  return product < limit ? std::optional(product) : std::nullopt;
}

std::optional<Sizes> broadcastSizes(ArrayRef<int64_t> left,
                                    ArrayRef<int64_t> right) {
  if (left.size() < right.size())
    std::swap(left, right);
  Sizes result(left);
  size_t shift = left.size() - right.size();
  for (auto [index, size] : enumerate(right)) {
    int64_t &common = result[shift + index];
    if (common == size || size == 1)
      continue;
    if (common != 1)
      return std::nullopt;
    common = size;
  }
  return result;
}

} // namespace weft
