//===- Choice.h - which ops compute in the low type -------------*- C++ -*-===//
//
/// \file
/// The rules of the precision levels, over the ops of one entry. A *policy*
/// value has element type `!weft.float`. What an op computes in is decided by
/// its own policy and by its operands that are already decided; constants,
/// parameters, inputs, conversions and single numbers decide nothing and take
/// the type their users have.
//
//===----------------------------------------------------------------------===//

#ifndef WEFT_PASSES_PRECISION_CHOICE_H
#define WEFT_PASSES_PRECISION_CHOICE_H

#include "ir/Ops.h"
#include "passes/PrecisionLevel.h"
#include "llvm/ADT/DenseMap.h"

namespace weft {

/// True if the elements of `value` are policy floats.
bool isPolicyValue(mlir::Value value);

/// The one conversion an op is, by its policy.
bool isConversion(mlir::Operation *op);

class PrecisionChoice {
public:
  PrecisionChoice(EntryOp entry, const PrecisionLevel &level);

  /// True if the policy values of `op` are of the low type, else of f32.
  bool isLow(mlir::Operation *op) const;
  /// Why, in words for a remark.
  llvm::StringRef reason(mlir::Operation *op) const;

private:
  /// `Open` takes the type its users have.
  enum class Strength { Open, Low, Wide };
  struct Decision {
    Strength strength = Strength::Open;
    bool isLow = false;
    llvm::StringRef reason;
  };

  Decision decide(mlir::Operation &op) const;
  Decision follow(mlir::Operation &op) const;
  bool wantsWide(mlir::OpOperand &use) const;
  void close(mlir::Operation &op);

  PrecisionLevel level;
  mlir::Block &block;
  llvm::DenseMap<mlir::Operation *, Decision> decisions;
};

} // namespace weft

#endif // WEFT_PASSES_PRECISION_CHOICE_H
