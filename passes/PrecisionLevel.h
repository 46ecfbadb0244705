//===- PrecisionLevel.h - O0, O1:bf16, ... O3:f16 ---------------*- C++ -*-===//

#ifndef WEFT_PASSES_PRECISIONLEVEL_H
#define WEFT_PASSES_PRECISIONLEVEL_H

#include "mlir/IR/BuiltinTypes.h"
#include "llvm/ADT/StringRef.h"

#include <optional>

namespace weft {

/// A level of the precision policy.
struct PrecisionLevel {
  /// 0 to 3.
  int number = 0;
  /// The low type is f16, else bf16; level 0 has none.
  bool isHalf = false;

  /// Nothing where `text` is not a level.
  static std::optional<PrecisionLevel> parse(llvm::StringRef text);

  /// The element type of lowered values; level 0 has f32.
  mlir::Type getLowType(mlir::MLIRContext *context) const;
  /// f16 has few exponents: gradients are scaled so that they do not vanish.
  bool scalesLoss() const { return number > 0 && isHalf; }
};

} // namespace weft

#endif // WEFT_PASSES_PRECISIONLEVEL_H
