//===- Types.h - element and tensor types of the language -------*- C++ -*-===//
///
/// \file
/// The types of checked values: an element type and static sizes. `float` is
/// the precision policy's type and differs from a declared `f32`.
///
//===----------------------------------------------------------------------===//

#ifndef WEFT_FRONTEND_TYPES_H
#define WEFT_FRONTEND_TYPES_H

#include "llvm/ADT/ArrayRef.h"
#include "llvm/ADT/SmallVector.h"
#include "llvm/ADT/StringRef.h"

#include <cstdint>
#include <optional>
#include <string>

namespace weft {

/// Element types, in the order of language.md.
enum class ElemType : uint8_t {
  Float, ///< the precision policy's type
  F64,
  F32,
  F16,
  BF16,
  I64,
  I32,
  I16,
  I8,
  U8,
  Bool,
};

/// The name in the text: "float", "u8".
llvm::StringRef spelling(ElemType type);

/// The element type of a name, if it is one.
std::optional<ElemType> parseElemType(llvm::StringRef name);

bool isFloating(ElemType type);
bool isInteger(ElemType type);

/// The least and greatest value of an integer type.
struct IntegerLimits {
  int64_t min;
  int64_t max;
};
IntegerLimits integerLimits(ElemType type);

/// The type two operands compute in: the wider of two floating or two integer
/// types. Empty if they do not mix.
std::optional<ElemType> promote(ElemType left, ElemType right);

using Sizes = llvm::SmallVector<int64_t, 4>;

/// A tensor's element type and sizes, outermost first.
struct TensorType {
  ElemType elem = ElemType::Float;
  Sizes sizes;

  int64_t rank() const { return int64_t(sizes.size()); }
  /// The number of elements.
  int64_t count() const;
  bool operator==(const TensorType &other) const = default;
};

/// As in the text: "float[64, 10]".
std::string toString(const TensorType &type);
/// "[64, 10]"
std::string toString(llvm::ArrayRef<int64_t> sizes);

/// The number of elements of a shape; empty if it is 2^48 or more, which no
/// machine holds.
std::optional<int64_t> elementCount(llvm::ArrayRef<int64_t> sizes);

/// NumPy's common shape of two; empty if they do not agree.
std::optional<Sizes> broadcastSizes(llvm::ArrayRef<int64_t> left,
                                    llvm::ArrayRef<int64_t> right);

} // namespace weft

#endif // WEFT_FRONTEND_TYPES_H
